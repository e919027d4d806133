import { readAddress } from '../readers/address.ts'
import { readCompanyName } from '../readers/company-name.ts'
import { readCompanyNumber } from '../readers/company-number.ts'
import { readLegalForm } from '../readers/legal-form.ts'
import { read } from '../reading.ts'
import { business, field } from './field-definition.ts'

/** The company. Its number comes first: a register that knows it fills the rest. */
export const company = [
  field({
    key: 'company.number',
    section: 'company',
    privacy: 'business',
    applies: business,
    required: business,
    /** The bare number. Whether it is a sole trader's national number (ID-03) tells `Country.readCompanyNumber`. */
    read: (text, context) => {
      const reading = readCompanyNumber(text, context)
      return reading.ok ? read(reading.value.number) : reading
    },
  }),
  field({
    key: 'company.name',
    section: 'company',
    privacy: 'business',
    applies: business,
    required: business,
    read: readCompanyName,
  }),
  field({
    key: 'company.legalForm',
    section: 'company',
    privacy: 'business',
    applies: business,
    required: business,
    read: readLegalForm,
  }),
  field({
    key: 'company.address',
    section: 'company',
    privacy: 'business',
    applies: business,
    required: business,
    read: readAddress,
  }),
] as const
