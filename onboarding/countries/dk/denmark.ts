import type { Country } from '../../country.ts'
import {
  companyNumberLabels,
  companyNumberLength,
  formatCompanyNumber,
  readCompanyNumber,
} from './company-number.ts'
import { holidays } from './holidays.ts'
import { legalForms } from './legal-forms.ts'
import { nationalNumberShapes } from './national-number-shapes.ts'
import { readNationalNumber } from './national-number.ts'
import { readPostalCode } from './postal-code.ts'

/** Denmark. */
export const denmark: Country = {
  code: 'DK',
  callingCode: '45',
  companyNumberLabels,
  companyNumberLength,
  legalForms,
  invoiceChannels: { business: ['email', 'gln', 'peppol', 'post'], private: ['email', 'post'] },
  peppol: { scheme: '0184', prefix: 'DK' },
  vat: { prefix: 'DK', suffix: '' },
  landline: false,
  currency: 'DKK',
  timeZone: 'Europe/Copenhagen',
  holidays,
  authority: { name: 'Datatilsynet', url: 'https://www.datatilsynet.dk' },
  readCompanyNumber,
  readNationalNumber,
  nationalNumberShapes,
  readPostalCode,
  formatCompanyNumber,
  formatPostalCode: (code) => code,
  exampleAddress: {
    street: 'Eksempelvej 12, 3. tv',
    postalCode: '8000',
    city: 'Aarhus C',
    country: 'DK',
  },
}
