import { expect } from 'chai'
import {
  languages,
  payments,
  type CountryCode,
  type Language,
  type Payment,
} from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer, allCountries } from '../support/conversation.ts'
import { countryNames, people, phrases } from './phrases.ts'

interface Row {
  readonly language: Language
  readonly country: CountryCode
  readonly payment: Payment
}

const rows: readonly Row[] = languages.flatMap((language) =>
  allCountries.flatMap((country) => payments.map((payment) => ({ language, country, payment }))),
)

const contact = (country: CountryCode): string => {
  const { name, phone, email } = people[country]
  return `${name}, ${phone}, ${email}`
}

async function answerSecret(customer: Customer): Promise<void> {
  const { secret } = customer.last ?? {}
  if (secret === undefined) return
  await customer.submit({ action: 'refuse', key: secret.key, revision: secret.revision })
}

describe('a business is onboarded in every language, country and way of paying', () => {
  for (const { language, country, payment } of rows) {
    it(`${language} × ${country} × ${payment}`, async () => {
      const customer = new Customer({ locale: phrases[language].locale })
      await customer.start()
      const number = demoNumbers(country).good
      await customer.say(
        payment === 'invoice' ? number : `${number} ${phrases[language].prepayment}`,
      )
      await customer.say(contact(country))
      expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('confirm')
      const done = await customer.say(phrases[language].yes)
      expect(done.hints, customer.transcript.join('\n')).to.include({
        done: true,
        outcome: 'complete',
      })
      const record = await customer.record()
      expect(record).to.include({
        status: 'complete',
        country,
        customerType: 'business',
        payment,
        language,
      })
      expect(record.contact).to.deep.equal({
        name: people[country].name,
        phone: people[country].e164,
        email: people[country].email,
      })
      expect(record.invoice).to.deep.equal({ channel: 'email', email: people[country].email })
      expect(record.credit?.status).to.equal(payment === 'invoice' ? 'approved' : undefined)
    })
  }
})

describe('a private customer is onboarded in every language, country and way of paying', () => {
  for (const { language, country, payment } of rows) {
    it(`${language} × ${country} × ${payment}`, async () => {
      const customer = new Customer({ locale: phrases[language].locale })
      await customer.start()
      await customer.say(
        `${phrases[language].private}, ${countryNames[language][country]}, ${phrases[language][payment]}`,
      )
      const { name, phone, email, address, e164, stored } = people[country]
      await customer.say(`${name}, ${address}, ${phone}, ${email}`)
      await answerSecret(customer)
      expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('confirm')
      await customer.say(phrases[language].yes)
      if (payment === 'invoice') {
        expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('notice')
        await customer.say(phrases[language].yes)
      }
      expect(customer.last?.hints, customer.transcript.join('\n')).to.include({
        done: true,
        outcome: 'complete',
      })
      const record = await customer.record()
      expect(record).to.include({
        status: 'complete',
        country,
        customerType: 'private',
        payment,
        language,
      })
      expect(record.person).to.deep.equal({ name, address: stored, phone: e164, email })
    })
  }
})
