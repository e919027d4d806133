import type { FieldValue } from '../../../../onboarding/field.ts'
import type { FieldKey } from '../../../../onboarding/fields/index.ts'
import type { CountryCode } from '../../../../onboarding/vocabulary.ts'

type Samples = Readonly<Partial<Record<FieldKey, FieldValue>>>

/** One value of every kind for each country; numbers of the fiction ranges and of nobody. */
export const samples: Readonly<Record<CountryCode, Samples>> = {
  DK: {
    country: 'DK',
    'company.number': '12345674',
    'company.name': 'Blåbærgrød & Co. 24 ApS',
    'company.legalForm': 'A/S',
    'company.address': {
      street: 'Eksempelvej 21B, 3. tv.',
      postalCode: '8000',
      city: 'Aarhus C',
      country: 'DK',
    },
    'contact.name': 'Søren Exempel-Würtz',
    'contact.phone': '+4532123456',
    'contact.email': 'soeren.w_21@blaabaer.example',
    'credit.amount': 25_500,
    'invoice.gln': '5790000000005',
    'invoice.peppol': '0184:DK12345674',
    'invoice.reference': 'PO 4711',
  },
  SE: {
    country: 'SE',
    'company.number': '5599990107',
    'company.name': 'Östens Snickeri AB',
    'company.legalForm': 'AB',
    'company.address': {
      street: 'Exempelgatan 12 lgh 1203',
      postalCode: '11455',
      city: 'Stockholm',
      country: 'SE',
    },
    'contact.name': "Zoë O'Exempel",
    'contact.phone': '+46701740605',
    'contact.email': 'zoe+faktura@östen.example',
    'credit.amount': 121_021,
    'invoice.gln': '7300000000004',
    'invoice.peppol': '0007:5599990107',
    'invoice.reference': 'Kök 2',
  },
  NO: {
    country: 'NO',
    'company.number': '123456785',
    'company.name': 'Æøå Fisk AS',
    'company.legalForm': 'ENK',
    'company.address': {
      street: 'c/o Berg, Eksempelveien 21B, H0301',
      postalCode: '0150',
      city: 'Oslo',
      country: 'NO',
    },
    'contact.name': 'Ådne Exempel',
    'contact.phone': '+4768050123',
    'contact.email': 'adne@aeoeaa.example',
    'credit.amount': 1_000_000,
    'invoice.gln': '7080000000008',
    'invoice.peppol': '0192:123456785',
    'invoice.reference': 'INK-4471',
  },
}
