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
import { formatPostalCode, readPostalCode } from './postal-code.ts'

/** Sweden. */
export const sweden: Country = {
  code: 'SE',
  callingCode: '46',
  companyNumberLabels,
  companyNumberLength,
  legalForms,
  invoiceChannels: { business: ['email', 'peppol', 'post'], private: ['email', 'post'] },
  peppol: { scheme: '0007', prefix: '' },
  vat: { prefix: 'SE', suffix: '01' },
  landline: false,
  currency: 'SEK',
  timeZone: 'Europe/Stockholm',
  holidays,
  authority: { name: 'Integritetsskyddsmyndigheten (IMY)', url: 'https://www.imy.se' },
  readCompanyNumber,
  readNationalNumber,
  nationalNumberShapes,
  readPostalCode,
  formatCompanyNumber,
  formatPostalCode,
  exampleAddress: {
    street: 'Exempelgatan 12 lgh 1203',
    postalCode: '11455',
    city: 'Stockholm',
    country: 'SE',
  },
}
