import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, opening, person, summary } from './situations.ts'

type Table = Readonly<Record<Language, readonly string[]>>

const asking: Table = {
  da: [
    'medarbejder please',
    'så medarbejder tak',
    'medarbejder da',
    'nej, medarbejder',
    'medarbejder nu!',
  ],
  sv: [
    'medarbetare då',
    'människa då tack',
    'jaha, medarbetare då',
    'nej medarbetare',
    'medarbetare nu',
  ],
  no: ['medarbeider da', 'ja da medarbeider takk', 'nei, medarbeider', 'menneske da'],
  en: ['human then', 'well, human then', 'ok human pls', 'human now'],
}

const others: Table = {
  da: ['Anders Da Costa', 'Søren Nu Holm'],
  sv: ['Anders Då', 'Medarbetarna'],
  no: ['Kari Nå'],
  en: ['Ann Well'],
}

describe('a person asked for by the word alone', () => {
  for (const language of languages) {
    it(`${language}: is heard with little words around it, at every question`, () => {
      const contexts = [
        opening(language),
        business('contact.name', language),
        business('contact.email', language),
        person('person.address', language),
        summary(language),
      ]
      for (const text of asking[language])
        for (const context of contexts)
          expect(understand(text, context).command, `${context.asks}: ${text}`).to.deep.equal({
            name: 'human',
          })
    })

    it(`${language}: is no name that has such a word in it`, () => {
      for (const text of others[language])
        expect(understand(text, business('contact.name', language)).command, text).to.equal(
          undefined,
        )
    })
  }
})
