import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { business, summary, valuesIn } from './situations.ts'

const asked = (language: Language) => business('credit.amount', language)

describe('understanding: an amount that is too much is none that is given', () => {
  const rows = [
    ['da', '2000 om måneden er for meget'],
    ['da', '2000 er for lidt'],
    ['da', '2000 kr er mere end vi bruger'],
    ['sv', '2000 i månaden är för mycket'],
    ['sv', '2000 låter för mycket'],
    ['sv', '2000 är mer än vi behöver'],
    ['no', '2000 i måneden er for mye'],
    ['no', '2000 er altfor mye'],
    ['no', '2000 er meir enn me treng'],
    ['en', '2000 a month is too much'],
    ['en', '2000 sounds too high'],
    ['en', '2000 is more than we need'],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: "${text}"`, () => {
      const said = understand(text, asked(language))
      expect(said.fills).to.deep.equal([])
      expect(said.command).to.deep.equal({ name: 'change', target: 'credit.amount' })
      expect(understand(text, summary(language)).fills).to.deep.equal([])
    })

  const others = [
    ['da', '2000 er for meget, 1500', 1500],
    ['sv', '2000 är för mycket, säg 1500', 1500],
    ['no', '2000 er for mye, vi kjøper for 500', 500],
    ['en', '2000 is too much, say 1500', 1500],
    ['da', '2000 er nok', 2000],
    ['sv', '2000 räcker gott', 2000],
    ['no', '2000 er mer enn nok', 2000],
    ['en', '2000 is plenty', 2000],
  ] as const
  for (const [language, text, amount] of others)
    it(`${language}: of "${text}" it is ${String(amount)}`, () => {
      expect(valuesIn(text, asked(language))).to.deep.equal({ 'credit.amount': amount })
    })
})

describe('understanding: the figure behind what the amount is called, over what is said in passing', () => {
  const rows = [
    ['da', 'månedligt køb, undskyld. 60.000'],
    ['da', 'beløbet er forkert, 60.000'],
    ['sv', 'månadsköp, förlåt. 60.000'],
    ['sv', 'beloppet blev fel - 60.000'],
    ['no', 'månedlige kjøp, beklager. 60.000'],
    ['no', 'beløpet er feil. 60.000'],
    ['en', 'monthly purchases, sorry. 60.000'],
    ['en', 'the amount was wrong, I meant 60.000'],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: "${text}"`, () => {
      for (const context of [summary(language), asked(language)])
        expect(valuesIn(text, context)).to.deep.equal({ 'credit.amount': 60_000 })
    })
})

describe('understanding: a thousand that nothing counts is one', () => {
  const rows = [
    ['da', 'tusindlappen'],
    ['da', 'tusind kroner'],
    ['sv', 'tusenlappen'],
    ['sv', 'runt tusen spänn'],
    ['no', 'tusenlappen i måneden'],
    ['no', 'ca. tusen'],
    ['en', 'about a thousand'],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, asked(language))).to.deep.equal({ 'credit.amount': 1000 })
    })
  for (const [language, text] of [
    ['da', 'flere tusind'],
    ['da', 'tusind tak'],
    ['sv', 'några tusen'],
    ['sv', 'tusen tack'],
    ['no', 'noen tusen'],
    ['no', 'tusen takk'],
    ['en', 'several thousand'],
  ] as const)
    it(`${language}: "${text}" is none`, () => {
      expect(valuesIn(text, asked(language))).to.deep.equal({})
    })
})
