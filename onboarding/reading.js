/**
 * What comes of reading a customer's words: a normalised value, or a reason the customer can act on.
 * A reader never throws.
 */
/** Every reason a reader, register or check can give. Each has words in every language. */
export const reasons = [
    'empty',
    'tooShort',
    'tooLong',
    'wrongCharacters',
    'checkDigit',
    'firstDigit',
    'notFound',
    'inactive',
    'notAChoice',
    'notServed',
    'notANumber',
    'notByMonth',
    'outOfRange',
    'otherCountry',
    'nationalNumberInChat',
    'secretFieldOnly',
    'notADate',
    'digitsInName',
    'streetMissing',
    'postalCodeMissing',
    'postalCodeFormat',
    'cityMissing',
    'noAtSign',
    'noDomain',
    'domainEnding',
    'quotedLocalPart',
    'phoneNotInPlan',
    'phoneNotReachable',
    'notAName',
];
export const read = (value, suggestion) => suggestion === undefined ? { ok: true, value } : { ok: true, value, suggestion };
export const refuse = (reason, detail) => detail === undefined ? { ok: false, reason } : { ok: false, reason, detail };
