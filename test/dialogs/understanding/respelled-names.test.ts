import { expect } from 'chai'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, business, firstFields, opening, valuesIn } from './situations.ts'

type Row = readonly [standing: string, said: string, name: string]

const rows: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['Anne-Marie Dahl', 'jeg hedder Anne Marie uden bindestreg', 'Anne Marie Dahl'],
    ['Anne Marie Dahl', 'jeg hedder Annemarie', 'Annemarie Dahl'],
    ['Tomasz Kowalski', 'mit efternavn er med v: Kovalski', 'Tomasz Kovalski'],
  ],
  sv: [
    ['Per-Olov Svensson', 'förresten heter jag Per Olov utan bindestreck', 'Per Olov Svensson'],
    ['Per-Olov Svensson', 'jag heter Per Olof', 'Per Olof Svensson'],
    ['Per Olov Svensson', 'jag heter Per-Olov med bindestreck', 'Per-Olov Svensson'],
    ['Tomasz Kowalski', 'efternamnet är med v, Kovalski', 'Tomasz Kovalski'],
  ],
  no: [
    ['Anne-Marie Lie', 'eg heiter Anne Marie', 'Anne Marie Lie'],
    ['Tomasz Kowalski', 'etternavnet er med v, Kovalski', 'Tomasz Kovalski'],
  ],
  en: [
    ['Mary-Ann Moss', 'my name is Mary Ann without the hyphen', 'Mary Ann Moss'],
    ['Tomasz Kowalski', 'also surname is with v, Kovalski', 'Tomasz Kovalski'],
    ['Tomasz Kowalski', 'first name is with sh, Tomash', 'Tomash Kowalski'],
  ],
}

/** Other names, and no spelling of the one that stands. */
const others: readonly Row[] = [
  ['Per-Olov Svensson', 'jag heter Per Olsen', 'Per Olsen'],
  ['Per Olov Svensson', 'jag heter Anna-Karin', 'Anna-Karin'],
  ['Anne Marie Dahl', 'jeg hedder Anne Marie Holm', 'Anne Marie Holm'],
  ['Tomasz Kowalski', 'the surname is Berg', 'Tomasz Berg'],
]

const known = (language: Language, standing: string) =>
  asking('person.phone', {
    country: 'SE',
    customerType: 'private',
    language,
    open: ['person.phone', 'person.email'],
    answered: [...firstFields, 'person.name'],
    values: { 'person.name': standing },
  })

describe('a name that is another spelling of one that stands', () => {
  for (const language of languages)
    for (const [standing, said, name] of rows[language])
      it(`leaves the rest of it (${language}): ${said}`, () => {
        expect(valuesIn(said, known(language, standing))).to.deep.equal({ 'person.name': name })
      })

  for (const [standing, said, name] of others)
    it(`is none where it is another name: ${said}`, () => {
      expect(valuesIn(said, known('sv', standing))).to.deep.equal({ 'person.name': name })
    })
})

const dictated: readonly (readonly [said: string, mail: string])[] = [
  ['priya at bjorkobygg dot se', 'priya@bjorkobygg.se'],
  ['my email is priya dot raman at bjorkobygg dot se', 'priya.raman@bjorkobygg.se'],
  ['priya (at) bjorkobygg.se', 'priya@bjorkobygg.se'],
  ['lone at jensenbyg punktum dk', 'lone@jensenbyg.dk'],
  ['lone snabel a jensenbyg prik dk', 'lone@jensenbyg.dk'],
  ['priya snabel-a bjorkobygg punkt se', 'priya@bjorkobygg.se'],
  ['kari krøllalfa eikeland punktum no', 'kari@eikeland.no'],
]

describe('an e-mail address in words', () => {
  for (const [said, mail] of dictated)
    it(`is one wherever it comes, and no firm with somebody in it: ${said}`, () => {
      expect(valuesIn(said, opening('en'))).to.deep.equal({ 'person.email': mail })
      for (const language of languages)
        expect(valuesIn(said, business('company.number', language))).to.deep.equal({
          'contact.email': mail,
        })
    })

  it('is none where "at" is only grammar', () => {
    const context = business('company.number', 'en')
    for (const said of ['look at nordlys dot dk', 'i work at nordlys.dk', 'we are at work'])
      expect(valuesIn(said, context), said).to.not.have.any.keys('contact.email', 'contact.name')
    expect(valuesIn('Priya at Björkö Bygg', context)).to.deep.equal({
      'contact.name': 'Priya',
      'company.name': 'Björkö Bygg',
    })
  })
})
