import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { people, phrases } from './phrases.ts'

const contactOf = ({ name, phone, email }: (typeof people)['DK']): string =>
  `${name}, ${phone}, ${email}`

/** A company that is offered prepayment, and a wait, instead of credit. */
async function refused(language: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  for (const said of ['93004213', contactOf(people.DK), phrases[language].yes])
    await customer.say(said)
  expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('outcome')
  return customer
}

const prepaying: Readonly<Record<Language, string>> = {
  da: 'så må vi jo betale forud',
  sv: 'okej då betalar vi i förskott',
  no: 'vi skal ikke ha faktura',
  en: 'wait I want to pay in advance',
}

const waiting: Readonly<Record<Language, string>> = {
  da: 'okay så venter vi bare',
  sv: 'då väntar vi på svaret',
  no: 'da venter vi',
  en: 'ill wait',
}

describe('the buttons of the outcome, in other words than theirs', () => {
  for (const language of languages) {
    it(`CR-12 ${language}: “${prepaying[language]}” pays in advance`, async () => {
      const customer = await refused(language)
      const reply = await customer.say(prepaying[language])
      const transcript = customer.transcript.join('\n')
      expect(reply.hints, transcript).to.deep.include({ understood: { payment: 'prepayment' } })
      expect(reply.hints.outcome, transcript).to.equal('complete')
    })

    it(`${language}: “${waiting[language]}” waits`, async () => {
      const customer = await refused(language)
      const reply = await customer.say(waiting[language])
      expect(reply.text, customer.transcript.join('\n')).to.equal(
        speaker(language)('messages.outcome.keptWaiting'),
      )
    })
  }
})

const turningDown: Readonly<Record<Language, string>> = {
  da: 'nej så hellere forud',
  sv: 'nej då tar jag förskott',
  no: 'nei da tar jeg forskudd',
  en: 'no then i pay up front',
}

describe('prepayment typed at the credit notice is the button', () => {
  for (const language of languages)
    it(`GD-12 ${language}: “${turningDown[language]}” asks for no second yes`, async () => {
      const { name, address, phone, email } = people.DK
      const { invoice, yes, locale, privately } = { ...phrases[language], ...own[language] }
      const customer = new Customer({ locale })
      await customer.start()
      for (const said of ['Danmark', privately, `${name}, ${address}, ${phone}, ${email}`])
        await customer.say(said)
      for (const said of [invoice, yes]) await customer.say(said)
      // A private Danish customer may give the national number, or not.
      if (customer.last?.hints.asks === 'person.nationalNumber')
        await customer.say(own[language].no)
      expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('notice')
      const reply = await customer.say(turningDown[language])
      expect(reply.hints.outcome, customer.transcript.join('\n')).to.equal('complete')
    })
})

const own: Readonly<
  Record<Language, { readonly privately: string; readonly invoice: string; readonly no: string }>
> = {
  da: { privately: 'privat', invoice: 'jeg vil have faktura', no: 'nej' },
  sv: { privately: 'privat', invoice: 'jag vill ha faktura', no: 'nej' },
  no: { privately: 'privat', invoice: 'jeg vil ha faktura', no: 'nei' },
  en: { privately: 'private', invoice: 'I want an invoice', no: 'no' },
}
