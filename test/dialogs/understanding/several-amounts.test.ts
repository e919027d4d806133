import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { business, valuesIn, valuesOf } from './situations.ts'

/** `range`: refused, and asked about once more. */
type Row = readonly [said: string, amount: number | 'range']

const tables: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['i fjor 9000 men i år 14000', 14_000],
    ['sidste år købte vi for 9000 om måneden, i år bliver det 14000', 14_000],
    ['14000 i år, sidste år var det 9000', 14_000],
    ['vi brugte 60.000 hos en anden, her bliver det 2000 om måneden', 2000],
    ['9000, samme som sidste år', 9000],
    ['sidste år 9000', 9000],
    ['9000 i år og 14000 næste år', 'range'],
    ['fem-seks tusind', 'range'],
    ['fem til seks tusind', 'range'],
    ['otte ni tusind', 'range'],
    ['en ti tusind', 10_000],
    ['femogtyve tusind', 25_000],
    ['fem tusind seks hundrede', 5600],
  ],
  sv: [
    ['förra året 9000, i år 14000', 14_000],
    ['i fjol handlade vi för 9000 men i år blir det nog 14000', 14_000],
    ['fem-sex tusen', 'range'],
    ['fem sex tusen', 'range'],
    ['tjugo trettio tusen', 'range'],
    ['en fem tusen kanske', 5000],
  ],
  no: [
    ['i fjor 9000 men i år 14000', 14_000],
    ['vi brukte 60 000 hos en annen i fjor, men her blir det nok 2000 i måneden', 2000],
    ['fem-seks tusen', 'range'],
    ['fem eller seks tusen', 'range'],
    ['tjuefem tusen', 25_000],
  ],
  en: [
    ['last year 9000 but this year 14000', 14_000],
    ['we used to spend 9000, now more like 14000', 14_000],
    ['9000 or 14000', 'range'],
    ['five or six thousand', 'range'],
    ['five to six thousand', 'range'],
    ['five thousand or six thousand', 'range'],
    ['up to three thousand', 3000],
    ['twenty-five thousand', 25_000],
    ['the two of us spend five thousand', 5000],
  ],
}

describe('several amounts: the present one, or a range that is asked about', () => {
  for (const language of languages)
    for (const [said, amount] of tables[language])
      it(`${language}: "${said}"`, () => {
        const { refused, ...rest } = understand(said, business('credit.amount', language))
        const values = valuesOf(rest)
        if (amount === 'range') {
          expect(values).to.deep.equal({})
          expect(refused).to.include({ key: 'credit.amount' })
        } else expect(values).to.deep.equal({ 'credit.amount': amount })
      })
})

describe('a range in which something is counted', () => {
  for (const said of ['en 4-5000 stykker', 'vi køber 10-15 paller', 'around 4-5000 pieces'])
    it(`is no amount by its smaller number: ${said}`, () => {
      expect(valuesIn(said, business('credit.amount', 'da'))).to.deep.equal({})
    })
})
