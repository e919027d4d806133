import parsePhoneNumber from 'libphonenumber-js/max'

/** Number types that no text message reaches. */
const withoutText: ReadonlySet<string> = new Set(['FIXED_LINE', 'VOIP', 'UAN', 'PERSONAL_NUMBER'])

/**
 * Whether an E.164 number is one that cannot get text messages, by its country's numbering plan. Danish numbers are ported
 * between landline and mobile and their plan has one range for both, so their type tells nothing.
 */
export function isFixedLine(e164: string): boolean {
  const phone = parsePhoneNumber(e164)
  return phone !== undefined && phone.country !== 'DK' && withoutText.has(String(phone.getType()))
}
