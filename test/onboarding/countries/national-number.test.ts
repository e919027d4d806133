import { expect } from 'chai'
import fc from 'fast-check'
import { luhnChecksumDigit } from 'stdnum/lib/cjs/util/checksum.js'
import { countries } from '../../../onboarding/countries/index.ts'
import { judgeNorwegianNumber } from '../../../onboarding/countries/no/national-number.ts'
import type { CountryCode } from '../../../onboarding/vocabulary.ts'
import { disguises, now, reasonOf, valueOf } from '../readers/contexts.ts'

const readNumber = (country: CountryCode, text: string, testSeries = false) =>
  countries[country].readNationalNumber(text, { today: now, testSeries })

/** Only with serial 980, which the official test numbers use, or with what no number can have (ID-12). */
const swedish = (nine: string) => nine + luhnChecksumDigit(nine)

/** Norwegian check digits for nine digits, found by trying. */
const norwegian = (nine: string) =>
  Array.from({ length: 100 }, (_, i) => nine + String(i).padStart(2, '0')).find((eleven) =>
    ['real', 'synthetic', 'badDate'].includes(judgeNorwegianNumber(eleven)),
  ) ?? expect.fail(`no check digits for ${nine}`)

/** Official and public test numbers only (ID-12): MedCom, Skatteverket, personnummer/meta, navikt/fnrvalidator. */
const accepted: readonly (readonly [string, CountryCode, string, string])[] = [
  ['MedCom, fails modulus 11 (ID-11)', 'DK', '251248-9996', '2512489996'],
  ['with its label', 'DK', 'CPR-nr. 251248 9996', '2512489996'],
  ['a coordination number', 'SE', '701063-2391', '197010632391'],
  ['without hyphen', 'SE', '8507099805', '198507099805'],
  ['with century', 'SE', '19850709-9805', '198507099805'],
  ['with label', 'SE', 'personnummer 850709-9805', '198507099805'],
  ['older than a hundred years', 'SE', '900101+9802', '189001019802'],
  ['a fødselsnummer', 'NO', '130972 48022', '13097248022'],
  ['a D-number', 'NO', '53097248016', '53097248016'],
]

const refused: readonly (readonly [string, CountryCode, string, string])[] = [
  ['nothing', 'DK', '', 'empty'],
  ['serial 0000', 'DK', '251248-0000', 'checkDigit'],
  ['a pseudo number with day + 60', 'DK', '851248-9996', 'notADate'],
  ['a birth date to come', 'DK', '251236-4996', 'notADate'],
  ['a replacement number with letters', 'DK', '251248-9KOT', 'wrongCharacters'],
  ['nine digits', 'DK', '251248-999', 'tooShort'],
  ['eleven digits', 'DK', '251248-99966', 'tooLong'],
  ['nothing', 'SE', ' ', 'empty'],
  ['a wrong check digit', 'SE', '701063-2392', 'checkDigit'],
  ['serial 000', 'SE', swedish('850709000'), 'checkDigit'],
  ['an interim number', 'SE', '850709-T805', 'wrongCharacters'],
  ['nine digits', 'SE', '850709-980', 'tooShort'],
  ['eleven digits', 'SE', '18507099805', 'tooLong'],
  ['thirteen digits', 'SE', '1985070998055', 'tooLong'],
  ['month 13', 'SE', swedish('851309980'), 'notADate'],
  ['a birth date to come', 'SE', `20${swedish('991231980')}`, 'notADate'],
  ['a century that has not been', 'SE', `21${swedish('850709980')}`, 'notADate'],
  ['nothing', 'NO', '', 'empty'],
  ['a wrong first check digit', 'NO', '13097248032', 'checkDigit'],
  ['a wrong second check digit', 'NO', '13097248023', 'checkDigit'],
  ['ten digits', 'NO', '1309724802', 'tooShort'],
  ['twelve digits', 'NO', '130972480222', 'tooLong'],
  ['letters', 'NO', '1309724802A', 'wrongCharacters'],
  ['a month + 80 in production', 'NO', '10915596784', 'notADate'],
  ['a month + 40 in production', 'NO', '13527248013', 'notADate'],
  ['a health-sector FH number', 'NO', norwegian('813097248'), 'notADate'],
]

describe('national numbers', () => {
  for (const [name, country, text, value] of accepted) {
    it(`${country} ${name} is accepted`, () => {
      expect(valueOf(readNumber(country, text))).to.equal(value)
    })

    it(`${country} ${name}: the stored form is read back as itself`, () => {
      expect(valueOf(readNumber(country, value))).to.equal(value)
    })
  }

  for (const [name, country, text, reason] of refused) {
    it(`UX-22 ${country} ${name} is refused as ${reason}`, () => {
      expect(reasonOf(readNumber(country, text))).to.equal(reason)
    })
  }

  for (const [name, nine] of [
    ['month 00', '700060980'],
    ['day 60', '701060980'],
    ['31 April', '700491980'],
  ] as const) {
    it(`SE a coordination number with ${name} is accepted (SKV 707)`, () => {
      expect(valueOf(readNumber('SE', swedish(nine)))).to.equal(`19${swedish(nine)}`)
    })
  }

  it('SE the latest century that is not ahead is taken', () => {
    expect(valueOf(readNumber('SE', swedish('260101980')))).to.match(/^2026/)
    expect(valueOf(readNumber('SE', swedish('270101980')))).to.match(/^1927/)
  })

  const synthetic = ['10915596784', '13527248013', '68467038838', norwegian('137472480')]
  for (const number of synthetic) {
    it(`NO synthetic ${number.slice(0, 6)}… is accepted with test series only`, () => {
      expect(valueOf(readNumber('NO', number, true))).to.equal(number)
      expect(reasonOf(readNumber('NO', number))).to.equal('notADate')
    })
  }

  it('ID-11 CPR is never refused on modulus 11', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (serial) => {
        // 1 January 1965: the published example of numbers without modulus 11.
        const text = `010165${String(serial).padStart(4, '0')}`
        const born = Number(text[6])
        if (born >= 5 && born <= 8) return
        expect(readNumber('DK', text).ok).to.equal(true)
      }),
    )
  })

  for (const [country, number] of [
    ['SE', '8507099805'],
    ['NO', '13097248022'],
  ] as const) {
    it(`${country} a number with its last digit changed is refused`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 9 }), (more) => {
          const wrong = number.slice(0, -1) + String((Number(number.at(-1)) + more) % 10)
          expect(reasonOf(readNumber(country, wrong))).to.equal('checkDigit')
        }),
      )
    })
  }

  for (const country of ['DK', 'SE', 'NO'] as const) {
    it(`${country} never throws, whatever is typed`, () => {
      fc.assert(
        fc.property(
          fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^\d{9,13}$/)),
          (text) => {
            expect(readNumber(country, text)).to.have.property('ok')
          },
        ),
      )
    })
  }

  for (const [name, disguise] of disguises) {
    it(`UX-19 ${name} do not matter`, () => {
      expect(valueOf(readNumber('DK', disguise('2512489996')))).to.equal('2512489996')
      expect(valueOf(readNumber('SE', disguise('8507099805')))).to.equal('198507099805')
      expect(valueOf(readNumber('NO', disguise('13097248022')))).to.equal('13097248022')
    })
  }
})
