import { expect } from 'chai'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, opening, valuesIn } from './situations.ts'

type Row = readonly [said: string, name: string]

const rows: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['øh.. Sørensen, Mette', 'Mette Sørensen'],
    ['Sofie, efternavnet er Dahl-Nielsen', 'Sofie Dahl-Nielsen'],
    ['det er mig Jens der styrer papirerne', 'Jens'],
    ['Hansen, Peter. tlf 20123417', 'Peter Hansen'],
    [
      'Lars Peter Iversen.. nej vent det skal være vores nye, Camilla Friis, hun har 20123452',
      'Camilla Friis',
    ],
  ],
  sv: [
    ['Karlsson, Erik, inköp', 'Erik Karlsson'],
    ['Holm, Lars Peter', 'Lars Peter Holm'],
    [
      'Lars Ek.. nä vänta det ska va vår nya, Camilla Friis, hon har 070-174 06 27',
      'Camilla Friis',
    ],
    ['namnet är fredrik d. nyman å ja nås på 070-174 06 27 dagtid', 'fredrik d. nyman'],
  ],
  no: [
    ['Nordvik, Kari - 680 51 277', 'Kari Nordvik'],
    ['Haugen, Kari', 'Kari Haugen'],
    ['Bruk Ola på lageret (Ola Moen)', 'Ola Moen'],
    ['Kari Lien.. nei vent, det skal være den nye, Ola Moen, 680 51 277', 'Ola Moen'],
    ['Skriv opp Bente Krogh på regnskap. bente.krogh@fjordlys.example.no', 'Bente Krogh'],
  ],
  en: [
    ['erm ok. Kowalczyk, Piotr. mail is piotr dot kowalczyk at example dot se', 'Piotr Kowalczyk'],
    [
      'Erik Lindqvist.. no wait it should be our new one, Camilla Friis, she has 680 51 277',
      'Camilla Friis',
    ],
    ['put down Jane Smith in accounts. jane@example.com', 'Jane Smith'],
    ['Put my PA, Lucy Grant, lucy@example.com', 'Lucy Grant'],
    ['Erik, last name is Lindqvist', 'Erik Lindqvist'],
    ["The name's Bond. James Bond", 'James Bond'],
  ],
}

describe('who the contact person is', () => {
  for (const language of languages)
    for (const [said, name] of rows[language])
      it(`stands turned round, put right, or beside a department (${language}): ${said}`, () => {
        const values = valuesIn(said, business('contact.name', language))
        expect(values).to.include({ 'contact.name': name })
        expect(values).to.not.have.property('invoice.email')
      })

  for (const said of ['Göteborg, Erik', 'Chefen, Erik', 'Nordlys ApS, Erik'])
    it(`what is no surname is none: ${said}`, () => {
      const name = valuesIn(said, business('contact.name', 'sv'))['contact.name']
      expect(name).to.be.oneOf([undefined, 'Erik'])
    })

  for (const said of ['my employer is a Swedish AB', 'PA', 'ask HR'])
    it(`a kind of firm and a post are nobody: ${said}`, () => {
      expect(valuesIn(said, business('contact.name', 'en'))).to.not.have.property('contact.name')
    })

  it('a trade behind a whole name makes a firm of it', () => {
    const values = valuesIn('Sole trader here, Pia Lund Photography, Denmark', opening('en'))
    expect(values).to.include({ 'company.name': 'Pia Lund Photography', customerType: 'business' })
    expect(valuesIn('Eg driv ENK', opening('no'))).to.not.have.property('company.name')
  })

  it('a firm is not the whole name of whoever it is called after, and belongs to no private customer', () => {
    expect(valuesIn('Tømrer Jan Juhl ApS ved Jan, 20123434', opening('da'))).to.include({
      'company.name': 'Tømrer Jan Juhl ApS',
      'contact.name': 'Jan',
    })
    expect(valuesIn('Jobber i Fjordlys AS men kjøper privat', opening('no'))).to.deep.equal({
      customerType: 'private',
    })
    expect(valuesIn('vi handler via moderselskabet Nordlys Holding ApS', opening('da'))).to.include(
      {
        'company.name': 'Nordlys Holding ApS',
      },
    )
  })

  it('a direct line goes before the switchboard', () => {
    const text = 'Mvh\nÅsa Wallin\nInköp\nDirekt: 070-174 06 26\nVäxel: 070-174 06 00'
    expect(valuesIn(text, business('contact.name', 'sv'))).to.deep.equal({
      'contact.name': 'Åsa Wallin',
      'contact.phone': '+46701740626',
    })
  })

  it('what joins a label with an address belongs to neither', () => {
    const text = 'Kontaktperson=Nils von Essen;Epost=nils@bjorkobygg.example.se'
    expect(valuesIn(text, business('contact.name', 'sv'))).to.include({
      'contact.email': 'nils@bjorkobygg.example.se',
    })
  })
})
