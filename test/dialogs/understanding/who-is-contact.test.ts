import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { business, businessFields, valuesIn } from './situations.ts'

const nameIn = (text: string, language: 'da' | 'sv' | 'no' | 'en'): unknown =>
  valuesIn(text, business('contact.name', language))['contact.name']

describe('understanding: of two people who are named, the one who is said to be the contact', () => {
  const rows = [
    ['da', 'Jeg hedder Ine Foss, men kontaktpersonen skal være Trond Juhl', 'Trond Juhl'],
    ['sv', 'Jag heter Ine Foss, men kontaktpersonen ska vara Trond Jonsson', 'Trond Jonsson'],
    ['no', 'Eg heiter Ine Foss, men kontakt er Trond Jakobsen', 'Trond Jakobsen'],
    ['no', 'Jeg heter Ine Foss, kontaktperson Trond Jakobsen', 'Trond Jakobsen'],
    ['no', 'Jeg heter Ine Foss, men kontaktpersonen er nå Per Holm', 'Per Holm'],
    ['en', 'My name is Ine Foss, but the contact person should be Trond Jones', 'Trond Jones'],
    ['da', 'det er min mand Ole Bak der bestiller, men jeg, Ulla Bak, er kontakten', 'Ulla Bak'],
    ['sv', 'min man Ole Bak beställer, men jag, Ulla Bak, är kontaktperson', 'Ulla Bak'],
    ['no', 'det er Ole Bak som bestiller, men jeg, Ulla Bak, er kontaktpersonen', 'Ulla Bak'],
    ['no', 'Ole Bak bestiller, men undertegnede, Ulla Bak, er kontaktperson', 'Ulla Bak'],
    [
      'da',
      'Jeg hedder Mikkel og er lærling. Kontaktpersonen skal være mester, Finn Kro',
      'Finn Kro',
    ],
    ['da', 'kontakten er vores nye bogholder, Lone Dam', 'Lone Dam'],
    ['sv', 'Jag heter Mikael, kontaktpersonen ska vara chefen, Lars Krog', 'Lars Krog'],
    ['sv', 'kontaktperson: kassören, Gunnel Åström', 'Gunnel Åström'],
    ['no', 'Jeg heter Mikkel. Kontaktpersonen er sjefen min - Finn Krogh', 'Finn Krogh'],
    ['no', 'Eg heiter Mikkel, kontakten er daglig leder, Finn Krogh', 'Finn Krogh'],
    ['en', 'My name is Mike, the contact is our manager, Finn Lane', 'Finn Lane'],
    ['en', 'the contact should be my boss, Finn Lane', 'Finn Lane'],
    ['en', 'my husband Ole Bak orders, but I, Ulla Bak, am the contact person', 'Ulla Bak'],
  ] as const
  for (const [language, text, name] of rows) {
    it(`${language}: "${text}"`, () => {
      expect(nameIn(text, language)).to.equal(name)
    })
  }
})

describe('understanding: of two people who are named, whoever writes behind a "but"', () => {
  const rows = [
    ['da', 'Direktøren hedder Kåre Vik, men det er mig der handler. Jeg hedder Maja Øe', 'Maja Øe'],
    ['sv', 'Vd:n heter Kåre Vik, men det är jag som handlar. Jag heter Maja Öst', 'Maja Öst'],
    ['no', 'Dagleg leiar heiter Kåre Vik, men det er eg som handlar. Eg heiter Maja Ås', 'Maja Ås'],
    [
      'en',
      'The director is called Kåre Vik, but I do the buying. My name is Mary Lund',
      'Mary Lund',
    ],
  ] as const
  for (const [language, text, name] of rows) {
    it(`${language}: "${text}"`, () => {
      expect(nameIn(text, language)).to.equal(name)
    })
  }
})

describe('understanding: what names nobody else as the contact', () => {
  const rows = [
    ['no', 'Jeg heter Ine Foss og er kontaktperson'],
    ['no', 'Jeg heter Ine Foss, kontaktperson for Nordlys Rør'],
    ['no', 'Jeg heter Ine Foss. Kontakt Per Holm ved levering'],
    ['no', 'Jeg heter Ine Foss. Kontaktpersonen deres var Per Holm'],
    ['no', 'Kontaktpersonen er Per Holm, men han har sluttet. Jeg heter Ine Foss'],
    ['no', 'Eg heiter Ine Foss, men dagleg leiar heiter Kåre Vik'],
    ['da', 'Jeg hedder Ine Foss, men direktøren hedder Kåre Vik'],
    ['sv', 'Jag heter Ine Foss, men chefen heter Kåre Vik'],
    ['en', 'My name is Ine Foss, but the director is called Kåre Vik'],
  ] as const
  for (const [language, text] of rows) {
    it(`${language}: "${text}"`, () => {
      expect(nameIn(text, language)).to.equal('Ine Foss')
    })
  }

  it('what somebody is with anything but a name behind it', () => {
    const said = [
      ['kontaktperson er sælger, Nordlys ApS', 'da'],
      ['kontaktpersonen er kontoret, Danmark', 'da'],
      ['kontaktpersonen är chefen, ring hellre', 'sv'],
      ['kontaktpersonen er sjefen, Norge', 'no'],
      ['the contact is my boss, Denmark', 'en'],
    ] as const
    for (const [text, language] of said) expect(nameIn(text, language), text).to.equal(undefined)
  })

  it('a buyer named first stays without a "but"', () => {
    expect(nameIn('Innkjøper er Per Holm. Jeg heter Ine Foss', 'no')).to.equal('Per Holm')
  })
})

describe('understanding: the contact is still whoever writes', () => {
  const atSummary = (language: 'da' | 'sv' | 'no' | 'en') => ({
    ...business('confirm', language, businessFields),
    values: { 'contact.name': 'Ulla Bak', 'contact.email': 'ulla@nordlys.example' },
  })
  const rows = [
    ['da', 'kontaktperson er stadig mig'],
    ['da', 'det er stadig mig der er kontaktperson'],
    ['da', 'jeg er fortsat kontakt'],
    ['sv', 'kontaktpersonen är fortfarande jag'],
    ['sv', 'jag är fortfarande kontaktperson'],
    ['no', 'kontaktpersonen er fortsatt meg'],
    ['no', 'eg er framleis kontaktperson'],
    ['en', "I'm still the contact"],
    ['en', 'the contact person is still me'],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: "${text}" changes nothing, and it is told that it stands`, () => {
      const { fills, repeated, command } = understand(text, atSummary(language))
      expect({ fills, repeated, command }).to.deep.equal({
        fills: [],
        repeated: ['contact.name'],
        command: undefined,
      })
    })

  const beside = [
    ['da', 'jeg er stadig kontakten, men mailen er ny@nordlys.example'],
    ['sv', 'jag är fortfarande kontakten, men mejlen är ny@nordlys.example'],
    ['no', 'jeg er fortsatt kontakten, men e-posten er ny@nordlys.example'],
    ['en', "I'm still the contact, but the e-mail is ny@nordlys.example"],
  ] as const
  for (const [language, text] of beside)
    it(`${language}: "${text}" changes the address alone`, () => {
      expect(valuesIn(text, atSummary(language))).to.deep.equal({
        'contact.email': 'ny@nordlys.example',
      })
    })

  const others = [
    ['da', 'er det stadig mig der er kontakt?'],
    ['da', 'kontaktpersonen er stadig min chef'],
    ['da', 'kontaktpersonen er ikke længere mig'],
    ['sv', 'är det fortfarande jag som är kontakt?'],
    ['sv', 'kontakten är inte jag längre'],
    ['no', 'kontaktpersonen er fortsatt sjefen min'],
    ['no', 'er det fortsatt meg som er kontakt?'],
    ['en', 'I still need a contact'],
    ['en', 'am I still the contact?'],
  ] as const
  for (const [language, text] of others)
    it(`${language}: "${text}" says no such thing`, () => {
      expect(understand(text, atSummary(language)).repeated).to.equal(undefined)
    })
})
