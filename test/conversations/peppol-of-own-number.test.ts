import { expect } from 'chai'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { people, phrases } from './phrases.ts'

const country: Readonly<Record<Language, CountryCode>> = {
  da: 'DK',
  sv: 'SE',
  no: 'NO',
  en: 'NO',
}
const numbers: Readonly<Record<CountryCode, string>> = {
  DK: '12345674',
  SE: '559999-0107',
  NO: '315060958',
}
const ids: Readonly<Record<CountryCode, string>> = {
  DK: '0184:DK12345674',
  SE: '0007:5599990107',
  NO: '0192:315060958',
}

/** The question for the Peppol ID, behind a wish for electronic invoices. */
async function atPeppol(language: Language): Promise<Customer> {
  const land = country[language]
  const { name, phone, email } = people[land]
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  for (const said of [numbers[land], `${name}, ${phone}, ${email}`, wishes[language]])
    await customer.say(said)
  const transcript = customer.transcript.join('\n')
  expect(customer.last?.hints.asks, transcript).to.equal('invoice.peppol')
  expect(customer.last?.text, transcript).to.include(ids[land])
  return customer
}

const wishes: Readonly<Record<Language, string>> = {
  da: 'send fakturaen via Peppol',
  sv: 'skicka fakturan via Peppol',
  no: 'send fakturaen som EHF',
  en: 'send the invoice via Peppol',
}
const same: Readonly<Record<Language, string>> = {
  da: 'det er vel bare vores CVR-nummer',
  sv: 'samma som vårt organisationsnummer',
  no: 'eg trur den er det same som organisasjonsnummeret vårt',
  en: 'the same as our organisation number',
}
const byMail: Readonly<Record<Language, string>> = {
  da: 'så bare send den på mail',
  sv: 'då tar vi det på mejl',
  no: 'nei ta epost',
  en: 'just send it by email then',
}

describe('the Peppol ID that a company’s own number makes is proposed', () => {
  for (const language of languages) {
    for (const said of [phrases[language].yes, same[language]])
      it(`${language}: “${said}” takes it`, async () => {
        const customer = await atPeppol(language)
        const reply = await customer.say(said)
        const understood = { 'invoice.peppol': ids[country[language]] }
        expect(reply.hints, customer.transcript.join('\n')).to.deep.include({
          asks: 'confirm',
          understood,
        })
      })

    it(`${language}: “${byMail[language]}” needs none`, async () => {
      const customer = await atPeppol(language)
      const reply = await customer.say(byMail[language])
      expect(reply.hints, customer.transcript.join('\n')).to.deep.include({
        asks: 'confirm',
        understood: { 'invoice.channel': 'email' },
      })
    })
  }
})

const onPaper: Readonly<Record<Language, string>> = {
  da: 'kan fakturaen også komme på papir?',
  sv: 'kan fakturan komma hem på papper också?',
  no: 'kan fakturaen komme på papir også?',
  en: 'can the invoice come on paper as well?',
}

describe('another way, asked about at the summary, is asked for, so that a yes signs up for no other', () => {
  for (const language of languages)
    it(`${language}: “${onPaper[language]}”`, async () => {
      const land = country[language]
      const { name, phone, email } = people[land]
      const customer = new Customer({ locale: phrases[language].locale })
      await customer.start()
      for (const said of [numbers[land], `${name}, ${phone}, ${email}`]) await customer.say(said)
      const reply = await customer.say(onPaper[language])
      expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('invoice.channel')
    })
})
