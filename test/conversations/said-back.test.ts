import { expect } from 'chai'
import { Customer } from '../support/conversation.ts'

async function talk(locale: string, ...messages: readonly string[]): Promise<Customer> {
  const customer = new Customer({ locale })
  await customer.start()
  for (const message of messages) await customer.say(message)
  return customer
}

const text = (customer: Customer): string => customer.last?.text ?? ''

describe('what was understood is said back', () => {
  it('in the order of the form, whatever the order it was written in', async () => {
    const said = 'lars@holm.example.dk, 22 33 44 55, lars holm'
    const customer = await talk('da-DK', 'privat, Danmark', said)
    expect(text(customer)).to.include(
      'Noteret. Fulde navn: lars holm; Mobilnummer: 22 33 44 55; E-mailadresse: lars@holm.example.dk',
    )
  })

  it('and a phone number that came before the country is not asked for again', async () => {
    for (const [locale, country, phone] of [
      ['da-DK', 'Danmark', '22 33 44 55'],
      ['nb-NO', 'Norge', '406 12 345'],
      ['sv-SE', 'Sverige', '070-174 06 05'],
      ['en-GB', 'Norway', '406 12 345'],
    ] as const) {
      const customer = await talk(locale, 'privat', `Lars Holm lars@holm.example.dk ${phone}`)
      expect(customer.last?.hints.asks).to.equal('country')
      // A Swedish mobile number tells by itself how it is read, the others by the country.
      const before = { said: text(customer), understood: customer.last?.hints.understood }
      await customer.say(country)
      const understood = { ...before.understood, ...customer.last?.hints.understood }
      expect(before.said + text(customer)).to.include(phone.slice(-2))
      expect(understood).to.have.property('person.phone')
      expect(understood).not.to.have.property('invoice.email')
      expect(customer.last?.hints.asks).to.equal('person.address')
    }
  })

  it('also a single answer to something that was not asked for', async () => {
    const customer = await talk(
      'sv-SE',
      '559999-0107',
      'fakturan ska till faktura@algkronan.example.se',
    )
    expect(text(customer)).to.include('faktura@algkronan.example.se')
  })

  it('not the plain answer to the question', async () => {
    const customer = await talk('nb-NO', '310004103', 'Kari Nordmann')
    expect(text(customer)).not.to.include('Kari Nordmann')
  })

  it('as old and new where the customer changes a proposal in the summary', async () => {
    const customer = await talk(
      'en-GB',
      'CVR 12345674, John Holm, john@nordlys.example.dk, +45 20 12 34 56',
      'I would rather pay in advance',
    )
    expect(customer.last?.hints.understood).to.deep.equal({ payment: 'prepayment' })
    expect(text(customer)).to.match(/Payment: changed from Invoice to Pay/)
  })

  it('a changed answer once, as old and new, and not a second time among what was noted', async () => {
    for (const [locale, words] of [
      ['da-DK', 'e-mailen er kari.holm@holm.example.dk'],
      ['sv-SE', 'e-posten är kari.holm@holm.example.dk'],
      ['nb-NO', 'e-posten er kari.holm@holm.example.dk'],
      ['en-GB', 'the e-mail is kari.holm@holm.example.dk'],
    ] as const) {
      const customer = await talk(locale, 'privat', 'Kari Holm, kari@holm.example.dk', words)
      expect(text(customer).split('kari.holm@holm.example.dk'), text(customer)).to.have.length(2)
      expect(text(customer)).to.include('kari@holm.example.dk')
    }
  })

  it('a Swedish company and its contact person in the very first message', async () => {
    const customer = await talk(
      'sv-SE',
      '559999-0107, Åsa Öberg 070-174 06 05 asa@algkronan.example.se',
    )
    expect(customer.last?.hints.asks).to.equal('confirm')
    expect(customer.last?.hints.understood).to.include({ 'contact.phone': '+46701740605' })
  })
})

describe('a case that a person looks at for something else than its credit', () => {
  for (const [locale, checked] of [
    ['da-DK', 'En medarbejder gennemgår oplysningerne'],
    ['sv-SE', 'En medarbetare går igenom uppgifterna'],
    ['nb-NO', 'En medarbeider går gjennom opplysningene'],
    ['en-GB', 'A colleague is going through the details'],
  ] as const) {
    it(`tells who looks and when, and offers no prepayment that would change nothing (${locale})`, async () => {
      const contact = 'Kari Nordmann, 406 12 345, kari@nordlysfjell.example.no'
      const customer = await talk(locale, '310004103', contact, 'Havnegata 5, 9008 Tromsø')
      for (let turns = 0; customer.last?.hints.asks !== 'confirm' && turns < 3; turns += 1)
        await customer.say(turns === 0 ? '2' : 'vi flyttet i forrige uke')
      await customer.say('ja')
      expect(customer.last?.hints, customer.transcript.join('\n')).to.include({
        outcome: 'in-review',
      })
      expect(text(customer)).to.include(checked)
      expect(customer.last?.choices).to.deep.equal([])
    })
  }
})
