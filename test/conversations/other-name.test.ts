import { expect } from 'chai'
import { languages } from '../../onboarding/vocabulary.ts'
import { bareName } from '../../dialogs/understanding/names/bare-name.ts'
import { Customer } from '../support/conversation.ts'
import { countryNames, phrases } from './phrases.ts'

const title = (customer: Customer, at: number): string => customer.last?.choices[at]?.title ?? ''

for (const language of languages) {
  const { yes, no, locale } = phrases[language]

  async function named() {
    const customer = new Customer({ locale })
    await customer.start()
    await customer.say('12345674')
    await customer.say('Mette Sørensen')
    const reply = await customer.say('Lars Holm')
    expect(reply.hints, customer.transcript.join('\n')).to.deep.include({
      asks: 'suggest:contact.name',
      attempt: 1,
      understood: {},
    })
    expect(reply.text).to.include('Lars Holm').and.to.include('Mette Sørensen')
    return customer
  }

  describe(`another name where the phone is asked for is asked about (${language}, UX-10)`, () => {
    it('yes takes it', async () => {
      const customer = await named()
      expect((await customer.say(yes)).hints).to.deep.include({
        asks: 'contact.phone',
        understood: { 'contact.name': 'Lars Holm' },
      })
    })

    it('a button takes it too', async () => {
      const customer = await named()
      expect((await customer.say(title(customer, 0))).hints.understood).to.deep.equal({
        'contact.name': 'Lars Holm',
      })
    })

    it('no leaves the other one, and brings the question back without a miss', async () => {
      const customer = await named()
      expect((await customer.say(no)).hints).to.deep.include({
        asks: 'contact.phone',
        attempt: 1,
        understood: {},
      })
      await customer.say('20 12 34 56')
      await customer.say('mette@nordlys.example.dk')
      await customer.say(yes)
      const record = await customer.record()
      expect(record.contact?.name).to.equal('Mette Sørensen')
      expect(record.provenance['contact.name']?.verification).to.equal('checked')
    })

    it('the number that was asked for is taken meanwhile', async () => {
      const customer = await named()
      expect((await customer.say('20 12 34 56')).hints).to.deep.include({
        asks: 'suggest:contact.name',
        understood: { 'contact.phone': '+4520123456' },
      })
    })

    it('a private customer is asked about their own', async () => {
      const customer = new Customer({ locale })
      await customer.start()
      await customer.say(`${phrases[language].private}, ${countryNames[language].DK}`)
      await customer.say('Jens Holm, Engvej 8, 5000 Odense C')
      const reply = await customer.say('Peter Holm')
      expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('suggest:person.name')
    })
  })
}

describe('a bare name', () => {
  for (const text of ['Lars Holm', 'lars holm', 'Lars Holm.', 'Priya Raman', 'Anna von der Heide'])
    it(`“${text}” is one`, () => expect(bareName(text)).to.equal(text.replace('.', '')))

  const others = [
    'Lars',
    'Nordre Gade',
    'Aarhus Nord',
    'Odense Roklub',
    'ikke endnu',
    'Ring senere',
    'Kun mail',
    'Vet inte',
    'No thanks',
    'Lars Holm?',
    'Lars Holm, 20123456',
    'Lars er på ferie i dag',
  ]
  for (const text of others)
    it(`“${text}” is none`, () => expect(bareName(text)).to.equal(undefined))
})
