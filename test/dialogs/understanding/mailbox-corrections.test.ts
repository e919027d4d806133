import { expect } from 'chai'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, businessFields, firstFields, valuesIn } from './situations.ts'

const summary = (language: Language) =>
  asking('confirm', {
    country: 'DK',
    customerType: 'business',
    language,
    answered: [...firstFields, ...businessFields],
    values: { 'contact.email': 'glen@nordlys.dk', 'invoice.email': 'faktura@nordlys.dk' },
  })

const own = { 'contact.email': 'glenn@nordlys.dk' }
const bills = { 'invoice.email': 'regnskab@nordlys.dk' }
const nothing = {}

type Row = readonly [said: string, changes: Readonly<Record<string, string>>]

const tables: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['mailen er glenn@ ikke glen@', own],
    ['det er ikke glen@ men glenn@', own],
    ['Fakturaen skal til regnskab@, ikke faktura@', bills],
    ['mailen er glen@ ikke glenn@', nothing],
    ['mailen er glenn@ ikke anton@', nothing],
  ],
  sv: [
    ['ska va glenn@ å inte glen@', own],
    ['mejlen är inte glen@ utan glenn@', own],
    ['fakturan ska till regnskab@, inte till faktura@', bills],
    ['det är glen@ inte glenn@', nothing],
    ['det är glenn@ inte anton@', nothing],
  ],
  no: [
    ['e-posten er glenn@ ikke glen@', own],
    ['det er ikkje glen@, men glenn@', own],
    ['fakturaen skal til regnskab@ og ikke faktura@', bills],
    ['det er glen@ ikke glenn@', nothing],
    ['det er glenn@ ikkje anton@', nothing],
  ],
  en: [
    ['email is glenn@ not glen@', own],
    ["it isn't glen@, it's glenn@", own],
    ['invoices go to regnskab@, not faktura@', bills],
    ['email is glen@ not glenn@', nothing],
    ['email is glenn@ not anton@', nothing],
  ],
}

describe('what stands before the sign of an e-mail address, put right', () => {
  for (const language of languages)
    for (const [said, changes] of tables[language])
      it(`keeps the domain that stands (${language}): ${said}`, () => {
        expect(valuesIn(said, summary(language))).to.deep.equal(changes)
      })
})
