import { expect } from 'chai'
import fc from 'fast-check'
import { numberInWords, sayAmount } from '../../../../onboarding/call/read-back/say-amount.ts'
import { spokenLanguages } from '../../../../onboarding/call/read-back/spoken-languages.ts'
import { languages, type Language } from '../../../../onboarding/vocabulary.ts'

const said: readonly (readonly [number, Readonly<Record<Language, string>>])[] = [
  [1, { da: 'en krone', sv: 'en dansk krona', no: 'én dansk krone', en: 'one Danish krone' }],
  [
    21,
    {
      da: 'enogtyve kroner',
      sv: 'tjugoen danska kronor',
      no: 'tjueén danske kroner',
      en: 'twenty-one Danish kroner',
    },
  ],
  [
    100,
    {
      da: 'et hundrede kroner',
      sv: 'ett hundra danska kronor',
      no: 'ett hundre danske kroner',
      en: 'one hundred Danish kroner',
    },
  ],
  [
    1_005,
    {
      da: 'et tusind og fem kroner',
      sv: 'ett tusen fem danska kronor',
      no: 'ett tusen og fem danske kroner',
      en: 'one thousand and five Danish kroner',
    },
  ],
  [
    21_350,
    {
      da: 'enogtyve tusind tre hundrede og halvtreds kroner',
      sv: 'tjugoett tusen tre hundra femtio danska kronor',
      no: 'tjueett tusen tre hundre og femti danske kroner',
      en: 'twenty-one thousand three hundred and fifty Danish kroner',
    },
  ],
  [
    2_000_012,
    {
      da: 'to millioner og tolv kroner',
      sv: 'två miljoner tolv danska kronor',
      no: 'to millioner og tolv danske kroner',
      en: 'two million and twelve Danish kroner',
    },
  ],
  [
    1_000_000,
    {
      da: 'en million kroner',
      sv: 'en miljon danska kronor',
      no: 'én million danske kroner',
      en: 'one million Danish kroner',
    },
  ],
]

describe('amounts in words', () => {
  for (const [amount, words] of said) {
    for (const language of languages) {
      it(`CA-05 ${amount} in ${language}`, () => {
        expect(sayAmount(amount, 'DKK', spokenLanguages[language])).to.equal(words[language])
      })
    }
  }

  it('no two amounts sound alike', () => {
    const amounts = fc.integer({ min: 0, max: 999_999_999 })
    fc.assert(
      fc.property(amounts, amounts, fc.constantFrom(...languages), (one, other, language) => {
        const { numbers } = spokenLanguages[language]
        const same = numberInWords(one, numbers) === numberInWords(other, numbers)
        expect(same).to.equal(one === other)
      }),
    )
    for (const language of languages) {
      const { numbers } = spokenLanguages[language]
      const sounds = new Set(
        Array.from({ length: 30_000 }, (_, amount) => numberInWords(amount, numbers)),
      )
      expect(sounds.size, language).to.equal(30_000)
    }
  })

  it('what cannot be said in words is said as it stands, with the currency by its code', () => {
    expect(sayAmount(1_000_000_000, 'DKK', spokenLanguages.da)).to.equal('1000000000 kroner')
    expect(sayAmount(1.5, 'EUR', spokenLanguages.en)).to.equal('1.5 EUR')
    expect(sayAmount(-1, 'EUR', spokenLanguages.en)).to.equal('-1 EUR')
  })
})
