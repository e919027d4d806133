import { expect } from 'chai'
import { business, person, valuesIn } from './situations.ts'

describe('understanding: a name said in its parts', () => {
  const rows = [
    ['da', 'fornavn: Asta\nefternavn: Brinch', 'Asta Brinch'],
    ['da', 'Efternavnet er Brinch og fornavnet er Asta', 'Asta Brinch'],
    ['da', 'jeg hedder asta, mit efternavn er brinch', 'asta brinch'],
    ['da', 'Navn: Asta\nEfternavn: de la Cour', 'Asta de la Cour'],
    ['sv', 'förnamn Gull-Maj efternamn af Ekenstam', 'Gull-Maj af Ekenstam'],
    ['sv', 'jag heter sten, efternamn ryd', 'sten ryd'],
    ['no', 'etternavn Øy, fornavn Bjørn Dag', 'Bjørn Dag Øy'],
    ['no', 'eg heiter Oddny, etternamnet er Vik', 'Oddny Vik'],
    ['en', 'given name Storm, family name Rise', 'Storm Rise'],
    ['en', "I'm Fiona and my surname is Glass", 'Fiona Glass'],
  ] as const
  for (const [language, text, name] of rows) {
    it(`${language}: ${JSON.stringify(text)} is one name`, () => {
      expect(valuesIn(text, person('person.name', language))).to.deep.equal({ 'person.name': name })
    })
  }

  it('stands beside other answers', () => {
    const text = 'Förnamn: Tyra\nEfternamn: Gren\nTelefon: 070-174 06 05'
    expect(valuesIn(text, business('contact.name', 'sv'))).to.deep.equal({
      'contact.name': 'Tyra Gren',
      'contact.phone': '+46701740605',
    })
  })

  it('a name that has the part already keeps it once', () => {
    const text = 'Mit navn er Asta Brinch, efternavn Brinch'
    expect(valuesIn(text, business('contact.name', 'da'))).to.deep.equal({
      'contact.name': 'Asta Brinch',
    })
  })

  it('of two surnames the first counts, and a part without a value is none', () => {
    const text = 'efternavn Brinch, fornavn Asta, efternavn'
    expect(valuesIn(text, business('contact.name', 'da'))).to.deep.equal({
      'contact.name': 'Asta Brinch',
    })
  })
})
