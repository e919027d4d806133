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
    ['60.000 om året, altså 5.000 om måneden', 5000],
    ['ca 5000 om måneden (60000 årligt)', 5000],
    ['60000 om året dvs 5000', 5000],
    ['1000 om ugen, dvs. 4000 om måneden', 4000],
    ['60000 om året, 5000 om måneden og 1000 til fragt', 'range'],
    ['6000 om året og 500 om ugen', 'range'],
  ],
  sv: [
    ['förra året 9000, i år 14000', 14_000],
    ['i fjol handlade vi för 9000 men i år blir det nog 14000', 14_000],
    ['fem-sex tusen', 'range'],
    ['fem sex tusen', 'range'],
    ['tjugo trettio tusen', 'range'],
    ['en fem tusen kanske', 5000],
    ['60 000 om året, alltså 5 000 i månaden', 5000],
    ['1500 i veckan så ca 6000 i månaden', 6000],
    ['60 000 om året eller 9 000 i månaden', 'range'],
  ],
  no: [
    ['i fjor 9000 men i år 14000', 14_000],
    ['vi brukte 60 000 hos en annen i fjor, men her blir det nok 2000 i måneden', 2000],
    ['fem-seks tusen', 'range'],
    ['fem eller seks tusen', 'range'],
    ['tjuefem tusen', 25_000],
    ['240.000 i året, altså 20.000 per måned', 20_000],
    ['20 000 i måneden, dvs 240 000 i året', 20_000],
    ['60000 i kvartalet, altså 20000', 20_000],
    ['240k i året, så 20k i måneden', 20_000],
    ['i året regner vi med 5000 i måneden', 5000],
    ['i året blir det 60000', 5000],
    ['12000 i året eller 5000 i måneden', 'range'],
    ['20000 240000', 'range'],
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
    ['60,000 a year, so 5,000 a month', 5000],
    ['about 5k a month, 60k a year', 5000],
    ['12000 a year or 5000 a month', 'range'],
  ],
}

describe('several amounts: the present one, the same one said twice, or a range that is asked about', () => {
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

const saidBefore: Readonly<Record<Language, string>> = {
  da: 'jeg sagde 5000 om måneden, men 8000 er mere realistisk',
  sv: 'jag sa 5000 i månaden men 8000 är mer realistiskt',
  no: 'jeg sa 5000 i måneden, men 8000 er nok mer realistisk',
  en: 'actually i said 5000 per month but 8000 is more realistic',
}

describe('understanding: an amount that was said before gives way to the next one', () => {
  for (const language of languages)
    for (const asks of ['credit.amount', 'invoice.channel', 'contact.phone'])
      it(`${language}, asked for ${asks}: “${saidBefore[language]}”`, () => {
        const values = valuesIn(saidBefore[language], business(asks, language))
        expect(values).to.deep.equal({ 'credit.amount': 8000 })
      })
  for (const [language, asks, text] of [
    ['da', 'credit.amount', 'jeg sagde 5000, men du skrev 8000'],
    ['no', 'credit.amount', 'jeg sa 5000 men det står 8000'],
    ['sv', 'credit.amount', 'jag sa ju 5000 men 8000 är för mycket'],
    ['en', 'credit.amount', 'i said 5000 but 8000 is too much'],
    ['en', 'credit.amount', 'i said 5000, is 8000 better?'],
    ['en', 'company.address', "i said 7014 but it's 7015"],
    ['en', 'contact.phone', "i said 7014 but it's 7015"],
  ] as const)
    it(`${language}: “${text}” takes none of them`, () => {
      expect(valuesIn(text, business(asks, language))).to.deep.equal({})
    })
})

const heads: Readonly<Record<Language, string>> = {
  da: 'vi er 12 drenge og bestiller for 22 000 om måneden',
  sv: 'vi är 12 killar och beställer för kanske 22 000 i månaden',
  no: 'vi er 12 karer offshore og bestiller for kanskje 22 000 i måneden',
  en: 'we are 12 guys offshore and order for maybe 22 000 a month',
}

describe('understanding: how many they are is no amount', () => {
  for (const language of languages)
    it(`${language}: “${heads[language]}”`, () => {
      const values = valuesIn(heads[language], business('credit.amount', language))
      expect(values).to.deep.equal({ 'credit.amount': 22_000 })
    })
})

const notEnough: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'fem tusind rækker ikke langt, vi handler nok for 10.000 om måneden',
    'vi handler for 10.000 om måneden, 5000 er ikke nok',
  ],
  sv: [
    'femtusen räcker inte långt, vi handlar nog för 10 000 i månaden',
    '5000 är för lite, vi handlar nog för 10 000 i månaden',
  ],
  no: [
    'fem tusen rekker ikke langt, vi handler nok for 10 000 i måneden',
    'kan eg endra summen? eg sa 5000, men 10 000 er nok betre',
  ],
  en: [
    "five thousand won't be enough, we buy for 10,000 a month",
    'can I change the amount? I said 5000, but 10,000 is better',
  ],
}

describe('understanding: an amount that is not enough is not the one', () => {
  for (const language of languages)
    for (const asks of ['credit.amount', 'invoice.channel'])
      for (const said of notEnough[language])
        it(`${language}, asked for ${asks}: “${said}”`, () => {
          const values = valuesIn(said, business(asks, language))
          expect(values).to.deep.equal({ 'credit.amount': 10_000 })
        })
  it('is asked about, where the other one is', () => {
    const said = 'kan jeg ændre beløbet? jeg sagde 5000, men er 8000 bedre?'
    expect(valuesIn(said, business('invoice.channel', 'da'))).to.deep.equal({})
  })
})
