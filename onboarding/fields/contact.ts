import { readEmail } from '../readers/email.ts'
import { readPersonName } from '../readers/person-name.ts'
import { readPhone } from '../readers/phone.ts'
import { business, field, never, offersLandline } from './field-definition.ts'

/** The person who speaks for the company. */
export const contact = [
  field({
    key: 'contact.name',
    section: 'contact',
    privacy: 'personal',
    applies: business,
    required: business,
    read: readPersonName,
  }),
  field({
    key: 'contact.phone',
    section: 'contact',
    privacy: 'personal',
    applies: business,
    required: business,
    read: readPhone,
  }),
  field({
    key: 'contact.email',
    section: 'contact',
    privacy: 'personal',
    applies: business,
    required: business,
    read: readEmail,
  }),
  field({
    key: 'contact.landline',
    section: 'contact',
    privacy: 'personal',
    applies: (c) => business(c) && offersLandline(c),
    required: never,
    read: readPhone,
  }),
] as const
