import { expect } from 'chai'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, business, businessFields, firstFields, person, valuesIn } from './situations.ts'

const elsewhere: Readonly<Record<Language, readonly string[]>> = {
  da: ['det hedder noget andet', 'vi hedder noget helt andet', 'jeg hedder noget andet'],
  sv: ['det heter något annat', 'vi heter nåt annat', 'jag heter något annat'],
  no: [
    'stemmer ikkje heilt, me heiter noko anna',
    'det heter noe annet',
    'jeg heter noe helt annet',
    'eg heiter noko anna',
  ],
  en: ["it's called something else", 'we are called something else', 'my name is something else'],
}

describe('called something else', () => {
  for (const language of languages)
    for (const said of elsewhere[language])
      it(`is nobody's name (${language}): ${said}`, () => {
        for (const asks of ['company.number', 'company.name', 'contact.name'])
          expect(valuesIn(said, business(asks, language)), asks).to.deep.equal({})
        expect(valuesIn(said, person('person.name', language))).to.deep.equal({})
      })

  it('leaves the names that look like it', () => {
    expect(valuesIn('jeg heter anna', business('contact.name', 'no'))).to.deep.equal({
      'contact.name': 'anna',
    })
    expect(valuesIn('Something Else AS', business('company.name', 'en'))).to.deep.equal({
      'company.name': 'Something Else AS',
    })
  })
})

const things: Readonly<Record<Language, readonly (readonly [said: string, name: string])[]>> = {
  da: [
    ['jeg kan ikke lige finde cvr nummeret, det hedder Jensen Byg', 'Jensen Byg'],
    ['firmaet hedder Jensen Byg', 'Jensen Byg'],
    ['det er registreret som Jensen Byg tror jeg', 'Jensen Byg'],
  ],
  sv: [
    ['hittar inte numret, det heter Björkö Bygg', 'Björkö Bygg'],
    ['den heter Björkö Bygg tror jag', 'Björkö Bygg'],
    ['vi är registrerade som Björkö Bygg', 'Björkö Bygg'],
  ],
  no: [
    ['finner ikke nummeret, men den heter Eikeland Gard', 'Eikeland Gard'],
    ['hugsar ikkje nummeret, det heiter Eikeland Gard trur eg', 'Eikeland Gard'],
    ['det er registrert som Eikeland Gard', 'Eikeland Gard'],
  ],
  en: [
    ["can't find the number, it's called Nordic Snacks", 'Nordic Snacks'],
    ['not sure what our company number is.. its registered as Björkö Bygg I think?', 'Björkö Bygg'],
    ['we are registered as Nordic Snacks', 'Nordic Snacks'],
  ],
}

const forms = [
  'we are registered as a charity in Norway',
  'registered as a sole trader',
  'det er registreret som enkeltmandsvirksomhed',
  'vi er registrert som enkeltpersonforetak',
] as const

describe('what "it" is called', () => {
  for (const language of languages)
    for (const [said, name] of things[language])
      it(`is the company, and no person (${language}): ${said}`, () => {
        expect(valuesIn(said, business('company.number', language))).to.deep.equal({
          'company.name': name,
        })
      })

  for (const said of forms)
    it(`names no company: ${said}`, () => {
      expect(valuesIn(said, business('company.number', 'en'))).to.not.have.any.keys('company.name')
    })

  it('is a word when something else is asked', () => {
    const context = business('contact.phone', 'da', ['company.number', 'company.name'])
    expect(valuesIn('det hedder vist noget med byg', context)).to.deep.equal({})
  })
})

const behind: Readonly<Record<Language, readonly string[]>> = {
  da: ['altså nej skriv hellere Lone fra kontoret, Lone Dahl hedder hun', 'Lone Dahl hedder jeg'],
  sv: ['nej skriv hellre Lone på kontoret, Lone Dahl heter hon', 'Lone Dahl heter jag'],
  no: ['nei, skriv heller Lone på kontoret, Lone Dahl heter hun', 'Lone Dahl heiter ho'],
  en: ['no, put Lone from the office, Lone Dahl is her name', 'Lone Dahl is my name'],
}

describe('a name in front of who is called so', () => {
  for (const language of languages)
    for (const said of behind[language])
      it(`is the contact's, whoever stood there (${language}): ${said}`, () => {
        for (const standing of [undefined, 'Brian Lauridsen', 'Jensen Byg']) {
          const values = standing === undefined ? {} : { 'contact.name': standing }
          const context = asking('company.legalForm', {
            country: 'DK',
            customerType: 'business',
            language,
            open: businessFields.filter((key) => !(key in values)),
            answered: [...firstFields, ...Object.keys(values)],
            values,
          })
          expect(valuesIn(said, context)).to.deep.equal({ 'contact.name': 'Lone Dahl' })
        }
      })
})
