import { readChoice } from '../readers/choice.ts'
import { countryCodes, customerTypes, payments } from '../vocabulary.ts'
import { always, field } from './field-definition.ts'

/** What decides everything else; asked, or inferred when certain, before anything personal (DESIGN section 2). */
export const basics = [
  field({
    key: 'country',
    section: 'customer',
    privacy: 'business',
    applies: always,
    required: always,
    read: readChoice(countryCodes),
    choices: () => countryCodes,
  }),
  field({
    key: 'customerType',
    section: 'customer',
    privacy: 'business',
    applies: always,
    required: always,
    read: readChoice(customerTypes),
    choices: () => customerTypes,
  }),
  field({
    key: 'payment',
    section: 'customer',
    privacy: 'business',
    applies: always,
    required: always,
    read: readChoice(payments),
    choices: () => payments,
  }),
] as const
