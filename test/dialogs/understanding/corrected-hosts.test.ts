import { expect } from 'chai'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, business, businessFields, firstFields, person, valuesIn } from './situations.ts'

type Rows = Readonly<Record<Language, readonly string[]>>

/** Of `kalle@exampel.dk` the host is put right to `example.dk` in the same breath. */
const atOnce: Rows = {
  da: [
    'kalle@exampel.dk ups example.dk',
    'kalle@exampel.dk, hov jeg mener example.dk',
    'kalle@exampel.dk nej vent, det skal være example.dk',
  ],
  sv: [
    'kalle@exampel.dk oj example.dk',
    'kalle@exampel.dk hoppsan example.dk menar jag',
    'kalle@exampel.dk, förlåt det ska vara example.dk',
  ],
  no: [
    'kalle@exampel.dk oi example.dk',
    'kalle@exampel.dk, beklager jeg mener example.dk',
    'kalle@exampel.dk example.dk mener jeg',
  ],
  en: [
    'kalle@exampel.dk oops example.dk',
    'kalle@exampel.dk sorry, example.dk I mean',
    'kalle@exampel.dk *example.dk',
  ],
}

/** Another domain is named, and the address stays as it was typed. */
const beside: Rows = {
  da: [
    'kalle@exampel.dk. vores hjemmeside er nordlys.dk',
    'kalle@exampel.dk, nej vi bruger ikke nordlys.dk',
  ],
  sv: [
    'kalle@exampel.dk, vår sida är nordlys.se',
    'kalle@exampel.dk förlåt vår sida är nordlys.se',
  ],
  no: ['kalle@exampel.dk. nettsiden er nordlys.no', 'kalle@exampel.dk - nordlys.no'],
  en: ['kalle@exampel.dk, sorry our site is nordlys.dk', 'kalle@exampel.dk, website nordlys.dk'],
}

/** Said at the summary, where the address stands. */
const later: Rows = {
  da: ['ups, example.dk', 'jeg mente example.dk'],
  sv: ['oj example.dk', 'example.dk menar jag'],
  no: ['oi, example.dk', 'jeg mente example.dk'],
  en: ['oops example.dk', 'sorry, I meant example.dk'],
}

const laterBeside: Rows = {
  da: ['ups, vores side er example.dk', 'nej, vores side er nordlys.dk', 'ups, nordlys.dk'],
  sv: ['oj, vår sida är example.dk', 'nej, nordlys.dk'],
  no: ['oi, nettsiden er example.dk', 'beklager, nordlys.dk'],
  en: ['oops, our site is example.dk', 'sorry, nordlys.dk'],
}

const atSummary = (language: Language) =>
  asking('confirm', {
    country: 'DK',
    customerType: 'business',
    language,
    answered: [...firstFields, ...businessFields],
    values: { 'contact.email': 'kalle@exampel.dk', 'invoice.email': 'faktura@nordlys.dk' },
  })

describe('understanding: the host of an address put right', () => {
  for (const language of languages) {
    for (const said of atOnce[language])
      it(`${language}: “${said}”`, () => {
        for (const context of [
          business('contact.email', language),
          business('contact.name', language),
        ])
          expect(valuesIn(said, context), context.asks).to.deep.equal({
            'contact.email': 'kalle@example.dk',
          })
        expect(valuesIn(said, person('person.email', language))).to.deep.equal({
          'person.email': 'kalle@example.dk',
        })
      })

    for (const said of beside[language])
      it(`${language}: “${said}” names another one`, () => {
        expect(valuesIn(said, business('contact.email', language))).to.include({
          'contact.email': 'kalle@exampel.dk',
        })
      })

    for (const said of later[language])
      it(`${language}: “${said}” puts right the one that stands`, () => {
        expect(valuesIn(said, atSummary(language))).to.deep.equal({
          'contact.email': 'kalle@example.dk',
        })
      })

    for (const said of laterBeside[language])
      it(`${language}: “${said}” puts none right`, () => {
        expect(valuesIn(said, atSummary(language))).to.deep.equal({})
      })
  }
})
