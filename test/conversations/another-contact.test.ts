import { expect } from 'chai'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { people, phrases } from './phrases.ts'

const homes: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' }

const others = {
  DK: ['Jonna Bech', '20 12 34 99', 'jonna@nordlys.example.dk', '+4520123499'],
  SE: ['Robin Falk', '070-174 06 41', 'robin@falkbygg.example.se', '+46701740641'],
  NO: ['Emil Wold', '68 05 93 30', 'emil@wold.example.no', '+4768059330'],
} as const

/** A business at its summary; where invoices go is still our proposal. */
async function atSummary(language: Language): Promise<Customer> {
  const home = homes[language]
  const customer = new Customer({ locale: phrases[language].locale })
  const { name, phone, email } = people[home]
  await customer.start()
  await customer.say(demoNumbers(home).good)
  await customer.say(`${name}, ${phone}, ${email}`)
  return customer
}

async function openLine(customer: Customer, key: string): Promise<void> {
  const rows = customer.last?.summary?.sections.flatMap((section) => section.rows) ?? []
  await customer.say(String(rows.find((row) => row.key === key)?.number))
}

describe('another contact person at the summary', () => {
  for (const language of languages) {
    const [name, phone, email, e164] = others[homes[language]]

    it(`${language}: name, phone and address belong together, and no invoice goes elsewhere`, async () => {
      const customer = await atSummary(language)
      await openLine(customer, 'contact.name')
      const reply = await customer.say(`${name} ${phone} ${email}`)
      expect(reply.hints.understood, customer.transcript.join('\n')).to.deep.include({
        'contact.name': name,
        'contact.phone': e164,
        'contact.email': email,
      })
      expect(reply.hints.understood).not.to.have.property('invoice.email')
    })

    it(`${language}: an address beside the phone that was asked for is the contact's`, async () => {
      const customer = await atSummary(language)
      await openLine(customer, 'contact.phone')
      const reply = await customer.say(`${phone} / ${email}`)
      expect(reply.hints.understood, customer.transcript.join('\n')).to.deep.include({
        'contact.phone': e164,
        'contact.email': email,
      })
    })

    it(`${language}: a mailbox for bills beside it is not`, async () => {
      const customer = await atSummary(language)
      await openLine(customer, 'contact.phone')
      const box = email.replace(/^\w+/, 'faktura')
      const reply = await customer.say(`${phone} / ${box}`)
      expect(reply.hints.understood, customer.transcript.join('\n')).to.include({
        'contact.phone': e164,
        'invoice.email': box,
      })
    })
  }
})
