import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { asking, valuesOf } from './situations.ts'

const summary = (language: Language, values: Readonly<Record<string, string>>) =>
  asking('confirm', {
    language,
    country: 'DK',
    customerType: 'business',
    answered: Object.keys(values),
    values,
  })

const standing = { payment: 'invoice', 'invoice.channel': 'email' }

describe('another choice at the summary, behind a no to the one that stands', () => {
  const texts: readonly (readonly [Language, string])[] = [
    ['da', 'hmm nej, forudbetaling'],
    ['sv', 'nej, förskott'],
    ['no', 'nei, forskudd'],
    ['en', 'hm no, prepay'],
    ['en', 'No. Prepayment please'],
  ]
  for (const [language, text] of texts)
    it(`${language}: “${text}”`, () => {
      const { fills, assent } = understand(text, summary(language, standing))
      expect(valuesOf({ fills })).to.deep.equal({ payment: 'prepayment' })
      expect(assent).to.not.equal('yes')
    })

  it('“no prepayment” turns it down', () => {
    expect(understand('no prepayment', summary('en', standing)).fills).to.deep.equal([])
  })
})

describe('another way of sending in the place of the one that stands', () => {
  const texts: readonly (readonly [Language, string])[] = [
    ['da', 'hellere med brev'],
    ['sv', 'brev i stället'],
    ['no', 'heller i posten'],
    ['en', 'by post instead'],
    ['en', 'send it by post instead'],
  ]
  for (const [language, text] of texts)
    it(`${language}: “${text}”`, () => {
      const { fills } = understand(text, summary(language, standing))
      expect(valuesOf({ fills })).to.deep.equal({ 'invoice.channel': 'post' })
    })

  for (const text of ['send it to the other one instead', 'hellere en anden mail', 'post'])
    it(`is none: “${text}”`, () => {
      expect(understand(text, summary('en', standing)).fills).to.deep.equal([])
    })
})
