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

/** Norway, Svalbard included. */
export const norway: Country = {
  code: 'NO',
  callingCode: '47',
  companyNumberLabels,
  companyNumberLength,
  legalForms,
  invoiceChannels: { business: ['email', 'peppol', 'post'], private: ['email', 'post'] },
  peppol: { scheme: '0192', prefix: '' },
  vat: { prefix: '', suffix: 'MVA' },
  landline: true,
  currency: 'NOK',
  timeZone: 'Europe/Oslo',
  holidays,
  authority: { name: 'Datatilsynet', url: 'https://www.datatilsynet.no' },
  readCompanyNumber,
  readNationalNumber,
  nationalNumberShapes,
  readPostalCode,
  formatCompanyNumber,
  formatPostalCode: (code) => code,
  exampleAddress: {
    street: 'Eksempelveien 12B, H0301',
    postalCode: '0155',
    city: 'Oslo',
    country: 'NO',
  },
}
