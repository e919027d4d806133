import { expect } from 'chai'
import fc from 'fast-check'
import { countries } from '../../../onboarding/countries/index.ts'
import type { CountryCode } from '../../../onboarding/vocabulary.ts'
import { detailOf, disguises, reasonOf, valueOf } from '../readers/contexts.ts'

const production = { testSeries: false }
const readNumber = (country: CountryCode, text: string, options = production) =>
  countries[country].readCompanyNumber(text, options)

/** Public examples: Erhvervsstyrelsen, Skatteverket, Brønnøysundregistrene and library documentation. */
const good: Readonly<Record<CountryCode, readonly string[]>> = {
  DK: ['13748136', '13585628'],
  SE: ['5560360793', '2021005489'],
  NO: ['974760673', '923609016'],
}

const spelled: readonly (readonly [CountryCode, string, string])[] = [
  ['DK', 'DK13585628', '13585628'],
  ['DK', 'DK-13585628', '13585628'],
  ['DK', 'dk 13 58 56 28', '13585628'],
  ['DK', 'CVR-nr.: 13 58 56 28', '13585628'],
  ['DK', 'CVR 13585628', '13585628'],
  ['DK', 'CVR-nummer: 13585628.', '13585628'],
  ['SE', '556036-0793', '5560360793'],
  ['SE', 'org.nr. 556036-0793', '5560360793'],
  ['SE', 'orgnr 5560360793', '5560360793'],
  ['SE', 'SE556036079301', '5560360793'],
  ['SE', '556036079301', '5560360793'],
  ['SE', '16556036-0793', '5560360793'],
  ['SE', 'SE 556036-0793', '5560360793'],
  ['NO', 'NO 974 760 673 MVA', '974760673'],
  ['NO', 'NO974760673MVA', '974760673'],
  ['NO', 'org.nr. 974.760.673', '974760673'],
  ['NO', '974760673 mva', '974760673'],
]

const refused: readonly (readonly [CountryCode, string, string, object?])[] = [
  ['DK', ' ', 'empty'],
  ['DK', '1358562', 'tooShort', { expected: 8, got: 7 }],
  ['DK', '135856289', 'tooLong', { expected: 8, got: 9 }],
  ['DK', '13585627', 'checkDigit'],
  ['DK', '00000000', 'firstDigit'],
  ['DK', '1358A628', 'wrongCharacters'],
  ['DK', 'hvad er det?', 'wrongCharacters'],
  ['DK', 'faktura 13585628', 'wrongCharacters'],
  ['DK', '13585628 ApS', 'wrongCharacters'],
  ['SE', '', 'empty'],
  ['SE', '556036079', 'tooShort', { expected: 10, got: 9 }],
  ['SE', '55603607931', 'tooLong', { expected: 10, got: 11 }],
  ['SE', '556036079399', 'tooLong', { expected: 10, got: 12 }],
  ['SE', '556036-0794', 'checkDigit'],
  ['SE', '701063-2392', 'checkDigit'],
  ['SE', 'SE000000002601', 'checkDigit'],
  ['NO', '97476067', 'tooShort', { expected: 9, got: 8 }],
  ['NO', '9747606733', 'tooLong', { expected: 9, got: 10 }],
  ['NO', '974760674', 'checkDigit'],
  ['NO', '000000000', 'firstDigit'],
  ['NO', '310332097', 'firstDigit'],
  ['NO', '974760673 moms', 'wrongCharacters'],
]

describe('company numbers', () => {
  for (const [country, text, number] of spelled) {
    it(`UX-19 ${country} "${text}" is understood`, () => {
      expect(valueOf(readNumber(country, text))).to.deep.equal({ kind: 'company', number })
    })
  }

  for (const [country, text, reason, detail] of refused) {
    it(`UX-22 ${country} "${text}" is refused as ${reason}`, () => {
      const reading = readNumber(country, text)
      expect(reasonOf(reading)).to.equal(reason)
      expect(detailOf(reading)).to.deep.equal(detail)
    })
  }

  for (const country of ['DK', 'SE', 'NO'] as const) {
    for (const number of good[country]) {
      for (const [name, disguise] of disguises) {
        it(`UX-19 ${country} ${number} with ${name} is the same number`, () => {
          expect(valueOf(readNumber(country, disguise(number))).number).to.equal(number)
        })
      }

      it(`${country} ${number} with one digit changed is refused`, () => {
        fc.assert(
          fc.property(
            fc.integer({ min: 0, max: number.length - 1 }),
            fc.integer({ min: 1, max: 9 }),
            (at, more) => {
              const digit = (Number(number[at]) + more) % 10
              const wrong = number.slice(0, at) + String(digit) + number.slice(at + 1)
              expect(readNumber(country, wrong).ok).to.equal(false)
            },
          ),
        )
      })

      it(`UX-19 ${country} ${number} as it is shown can be typed back`, () => {
        const shown = countries[country].formatCompanyNumber(number)
        expect(valueOf(readNumber(country, shown)).number).to.equal(number)
      })
    }

    it(`${country} never throws, whatever is typed`, () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (text) => {
          expect(readNumber(country, text)).to.have.property('ok')
        }),
      )
    })
  }

  it('shows numbers as people of the country write them', () => {
    expect(countries.DK.formatCompanyNumber('13585628')).to.equal('13 58 56 28')
    expect(countries.SE.formatCompanyNumber('5560360793')).to.equal('556036-0793')
    expect(countries.NO.formatCompanyNumber('974760673')).to.equal('974 760 673')
  })

  const national = [
    '701063-2391',
    '7010632391',
    '19701063-2391',
    'SE701063239101',
    '701063+2391',
    '167010632391',
  ]
  for (const text of national) {
    it(`ID-03 ID-04 a Swedish sole trader's "${text}" is a national number`, () => {
      const expected = { kind: 'national', number: '7010632391' }
      expect(valueOf(readNumber('SE', text))).to.deep.equal(expected)
    })
  }

  it('a VAT number that begins like a century is told by its SE', () => {
    const expected = { kind: 'company', number: '1620000008' }
    expect(valueOf(readNumber('SE', 'SE162000000801'))).to.deep.equal(expected)
  })

  it('Norwegian test series are accepted outside production only', () => {
    const expected = { kind: 'company', number: '310332097' }
    expect(valueOf(readNumber('NO', '310332097', { testSeries: true }))).to.deep.equal(expected)
  })

  it('a Norwegian number outside 8 and 9 is unusual, not refused', () => {
    const expected = { kind: 'company', number: '123456785', unusual: true }
    expect(valueOf(readNumber('NO', '123456785'))).to.deep.equal(expected)
  })
})
