import { readAddress } from '../readers/address.ts'
import { readEmail } from '../readers/email.ts'
import { readNationalNumber } from '../readers/national-number.ts'
import { readPersonName } from '../readers/person-name.ts'
import { readPhone } from '../readers/phone.ts'
import { field, never, offersLandline, privatePerson } from './field-definition.ts'

/** The private customer. */
export const person = [
  field({
    key: 'person.name',
    section: 'person',
    privacy: 'personal',
    applies: privatePerson,
    required: privatePerson,
    read: readPersonName,
  }),
  field({
    key: 'person.address',
    section: 'person',
    privacy: 'personal',
    applies: privatePerson,
    required: privatePerson,
    read: readAddress,
  }),
  field({
    key: 'person.phone',
    section: 'person',
    privacy: 'personal',
    applies: privatePerson,
    required: privatePerson,
    read: readPhone,
  }),
  field({
    key: 'person.email',
    section: 'person',
    privacy: 'personal',
    applies: privatePerson,
    required: privatePerson,
    read: readEmail,
  }),
  field({
    key: 'person.landline',
    section: 'person',
    privacy: 'personal',
    applies: (c) => privatePerson(c) && offersLandline(c),
    required: never,
    read: readPhone,
  }),
  field({
    key: 'person.nationalNumber',
    section: 'person',
    privacy: 'secret',
    /** Only where the policy allows it (ID-01); asked once, and a refusal is a valid answer (ID-06). */
    applies: (c) => privatePerson(c) && c.nationalNumber !== 'forbidden',
    required: never,
    askOnce: true,
    read: readNationalNumber,
  }),
] as const
