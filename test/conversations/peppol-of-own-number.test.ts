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
/** A yes in one's own words, with something else behind it. */
const agreed: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'ja brug den',
    'jep det passer. og mærk fakturaerne med Projekt 4410',
    'ja det tror jeg',
    'det er rigtigt, jeg sidder i bogholderiet',
    'ja det nummer',
  ],
  sv: [
    'ja använd den',
    'japp det stämmer. och märk fakturorna med Projekt 4410',
    'ja jag tror det',
    'det är rätt, jag sköter ekonomin',
    'ja det numret',
  ],
  no: [
    'ja bruk den',
    'jepp det stemmer. og merk fakturaene med Prosjekt 4410',
    'ja det tror jeg',
    'det er riktig, jeg fører regnskapet',
    'ja det nummeret',
  ],
  en: [
    'yes use it',
    "yep that's right. and mark the invoices Project 4410",
    'I think so yes',
    "Yes that's right, I can sign for them",
    'yes that number',
  ],
}
const takenBack: Readonly<Record<Language, readonly string[]>> = {
  da: ['ja men det er et andet nummer', 'det tror jeg ikke', 'ja, nej vent', 'ja måske'],
  sv: ['ja men det är ett annat nummer', 'det tror jag inte', 'ja, nej vänta', 'ja kanske'],
  no: ['ja men det er et annet nummer', 'det tror jeg ikke', 'ja, nei vent', 'ja kanskje'],
  en: ['yes but it is another number', 'I do not think so', 'yes, no wait', 'yes maybe'],
}
const byMail: Readonly<Record<Language, string>> = {
  da: 'så bare send den på mail',
  sv: 'då tar vi det på mejl',
  no: 'nei ta epost',
  en: 'just send it by email then',
}

describe('the Peppol ID that a company’s own number makes is proposed', () => {
  for (const language of languages) {
    for (const said of takenBack[language])
      it(`${language}: “${said}” does not`, async () => {
        const customer = await atPeppol(language)
        const reply = await customer.say(said)
        expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('invoice.peppol')
      })

    for (const said of [phrases[language].yes, same[language], ...agreed[language]])
      it(`${language}: “${said}” takes it`, async () => {
        const customer = await atPeppol(language)
        const reply = await customer.say(said)
        const reference = /Proje[ck]t 4410|Prosjekt 4410/.exec(said)?.[0]
        expect(reply.hints, customer.transcript.join('\n')).to.deep.include({
          asks: 'confirm',
          understood: {
            'invoice.peppol': ids[country[language]],
            ...(reference === undefined ? {} : { 'invoice.reference': reference }),
          },
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
