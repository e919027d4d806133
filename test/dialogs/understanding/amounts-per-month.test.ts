import { expect } from 'chai'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, businessFields, firstFields, valuesIn } from './situations.ts'

const tables: Readonly<Record<Language, readonly string[]>> = {
  da: ['køb per måned er 12000', 'køb pr. måned: 12000, og telefonen er 20 12 34 33'],
  sv: ['köp per månad är 12000', 'köp i månaden är 12000, och telefonen är 20 12 34 33'],
  no: ['kjøp per månad er 12000', 'kjøp per måned er 12000, og telefonen er 20 12 34 33'],
  en: [
    'purchases per month are 12000',
    'purchases per month is 12000 and the phone is 20 12 34 33',
  ],
}

describe('the amount, called as the summary calls it', () => {
  for (const language of languages)
    for (const said of tables[language])
      it(`is changed, beside a phone too (${language}): ${said}`, () => {
        const summary = asking('confirm', {
          country: 'DK',
          customerType: 'business',
          language,
          answered: [...firstFields, ...businessFields],
          values: { 'contact.phone': '+4520123456', 'credit.amount': 5000 },
        })
        expect(valuesIn(said, summary)['credit.amount']).to.equal(12000)
      })
})
