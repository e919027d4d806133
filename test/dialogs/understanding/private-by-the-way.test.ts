import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, valuesOf } from './situations.ts'

type Row = readonly [Language, string]

/** The company has been looked up, and its contact person is asked for. */
const known = (language: Language) =>
  asking('contact.name', {
    language,
    country: 'DK',
    customerType: 'business',
    open: ['contact.name', 'contact.phone', 'contact.email'],
    answered: ['country', 'customerType', 'company.number', 'company.name'],
    values: {
      country: 'DK',
      customerType: 'business',
      'company.number': '12345674',
      'company.name': 'Nordlys ApS',
    },
  })

const byTheWay: readonly Row[] = [
  ['da', 'jeg vil ikke have at I tjekker mig privat'],
  ['da', 'nej vent, ring ikke til mig privat'],
  ['da', 'mig selv, Mads Lindqvist, 20 12 34 56 nej vent 20 12 34 57'],
  ['sv', 'kolla nån min kredit då? vill inte ha nån upplysning på mig privat'],
  ['sv', 'nej vänta, mejla mig privat i så fall'],
  ['no', 'nei vent, dere må ikke sjekke økonomien min privat'],
  ['en', 'wait, you must not run a check on me as a private person'],
]

const meant: readonly Row[] = [
  ['da', 'nej jeg er privatkunde'],
  ['sv', 'nej jag är privatkund'],
  ['sv', 'jag vill handla privat i stället'],
  ['no', 'nei jeg er privatkunde'],
  ['en', 'no I am a private customer'],
]

describe('once the company is known, nobody becomes a private customer by the way', () => {
  for (const [language, text] of byTheWay)
    it(`${language}: “${text}” does not`, () => {
      expect(valuesOf(understand(text, known(language)))).to.not.have.property('customerType')
    })

  for (const [language, text] of meant)
    it(`${language}: “${text}” does`, () => {
      expect(valuesOf(understand(text, known(language)))).to.include({ customerType: 'private' })
    })
})
