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
    ['udskift faktura@ med regnskab@', bills],
    ['ret faktura@nordlys.dk til regnskab@nordlys.dk', bills],
    ['der står faktura@nordlys.dk men den er nedlagt, brug regnskab@nordlys.dk', bills],
    ['mailen er glen@ ikke glenn@', nothing],
    ['mailen er glenn@ ikke anton@', nothing],
  ],
  sv: [
    ['ska va glenn@ å inte glen@', own],
    ['mejlen är inte glen@ utan glenn@', own],
    ['fakturan ska till regnskab@, inte till faktura@', bills],
    ['ersätt faktura@ med regnskab@', bills],
    ['byt ut fakturamejlen mot regnskab@nordlys.dk', bills],
    ['fakturorna ska inte till den där mejlen utan till regnskab@nordlys.dk', bills],
    ['det är glen@ inte glenn@', nothing],
    ['det är glenn@ inte anton@', nothing],
  ],
  no: [
    ['e-posten er glenn@ ikke glen@', own],
    ['det er ikkje glen@, men glenn@', own],
    ['fakturaen skal til regnskab@ og ikke faktura@', bills],
    ['erstatt faktura@ med regnskab@', bills],
    ['bytt ut faktura@nordlys.dk med regnskab@nordlys.dk', bills],
    ['det er glen@ ikke glenn@', nothing],
    ['det er glenn@ ikkje anton@', nothing],
  ],
  en: [
    ['email is glenn@ not glen@', own],
    ["it isn't glen@, it's glenn@", own],
    ['invoices go to regnskab@, not faktura@', bills],
    ['replace faktura@ with regnskab@', bills],
    ['it says faktura@nordlys.dk but that one is closed, use regnskab@nordlys.dk', bills],
    ['email is glen@ not glenn@', nothing],
    ['email is glenn@ not anton@', nothing],
  ],
}

const toOwn: Readonly<Record<Language, readonly string[]>> = {
  da: ['send hellere fakturaen til min egen mail', 'fakturamailen skal være den samme som min'],
  sv: ['skicka hellre fakturan till min egen mejl', 'fakturamejlen ska vara samma som min'],
  no: ['send heller fakturaen til min egen epost', 'fakturaeposten skal være den samme som min'],
  en: ['send the invoices to my own email instead', 'the invoice email should be the same as mine'],
}
const standing = { 'contact.email': 'glen@nordlys.dk', 'invoice.channel': 'email' }

describe('invoices to the address that the customer has given', () => {
  for (const language of languages) {
    const context = { ...summary(language), values: standing }
    for (const said of toOwn[language])
      it(`are understood at the summary (${language}): ${said}`, () => {
        expect(valuesIn(said, context)).to.include({ 'invoice.email': 'glen@nordlys.dk' })
      })
  }

  it('are none where only the way is spoken of', () => {
    for (const said of ['min faktura er på mail', 'invoices should not go to my email'])
      expect(valuesIn(said, { ...summary('da'), values: standing })).to.deep.equal({})
  })
})

describe('what stands before the sign of an e-mail address, put right', () => {
  for (const language of languages)
    for (const [said, changes] of tables[language])
      it(`keeps the domain that stands (${language}): ${said}`, () => {
        expect(valuesIn(said, summary(language))).to.deep.equal(changes)
      })
})
