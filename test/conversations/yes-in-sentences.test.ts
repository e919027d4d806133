import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

const atSummary: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'så opret os da',
    'hallo? jeg sagde ja',
    'fortsæt med faktura',
    'ja det er rigtigt nu, hvad sker der så',
  ],
  sv: [
    'registrera oss då',
    'hallå? jag sa ja',
    'kör på faktura',
    'ja det stämmer nu, vad händer sen',
  ],
  no: [
    'no er alt som det skal vere',
    'hallo? jeg sa ja',
    'fullfør det nå',
    'ja det er riktig nå, hva skjer så',
  ],
  en: [
    'thats better. submit',
    'ok to all',
    'continue with invoice',
    "yes that's right now, what happens next",
  ],
}

const noYes: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'så opret mig da ikke',
    'fortsæt med faktura senere',
    'opret firmaet i stedet',
    'hvad sker der så',
  ],
  sv: [
    'slutför det senare',
    'fortsätt med faktura om det är gratis',
    'jag sa inte ja',
    'vad händer sen',
  ],
  no: ['er det sånn det skal være', 'gjør det bare ikke', 'hallo? stemmer det', 'hva skjer så'],
  en: [
    'submit what',
    'ok to all except 9',
    'send it to my boss first',
    'go ahead and change the phone',
  ],
}

const asPrivate: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'Danmark, privat',
    'Mette Sørensen, Vestergade 3, 8000 Aarhus C, 20 12 34 56, mette@example.dk',
  ],
  sv: ['Norge, privat', 'Kari Nordmann, Storgata 1, 0155 Oslo, 680 50 123, kari@example.no'],
  no: ['Norge, privat', 'Kari Nordmann, Storgata 1, 0155 Oslo, 680 50 123, kari@example.no'],
  en: ['Norway, private', 'Kari Nordmann, Storgata 1, 0155 Oslo, 680 50 123, kari@example.no'],
}
const byInvoice = { da: 'faktura', sv: 'faktura', no: 'faktura', en: 'invoice' } as const
const yes = { da: 'ja', sv: 'ja', no: 'ja', en: 'yes' } as const
const atNotice = {
  da: ['ja til faktura', 'jeg vil gerne fortsætte med faktura'],
  sv: ['ja till faktura', 'kör på faktura'],
  no: ['ja til faktura', 'bare kjør på med faktura'],
  en: ['go ahead with invoice', 'yes to invoice'],
} as const
const noYesAtNotice = {
  da: ['ja til faktura men ingen kredittjek', 'jeg sagde ja til fakturaen'],
  sv: ['ja till faktura men ingen kreditkoll', 'jag sa ja till fakturan'],
  no: ['ja til faktura men ingen kredittsjekk', 'jeg sa ja til fakturaen'],
  en: ['yes to invoice but no credit check', 'I said yes to the invoice'],
} as const

async function talkedTo(language: Language, messages: readonly string[]): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  for (const message of messages) await customer.say(message)
  return customer
}

const summarised = (language: Language) =>
  talkedTo(language, ['12345674', 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'])

const noticed = (language: Language) =>
  talkedTo(language, [...asPrivate[language], byInvoice[language], yes[language]])

describe('a yes in ordinary sentences (issue 3 point 7)', () => {
  for (const language of languages) {
    for (const text of atSummary[language])
      it(`${language}: “${text}” confirms the summary`, async () => {
        const customer = await summarised(language)
        const reply = await customer.say(text)
        expect(reply.hints, customer.transcript.join('\n')).to.include({
          command: 'yes',
          asks: 'outcome',
        })
      })
    for (const text of noYes[language])
      it(`${language}: “${text}” confirms nothing`, async () => {
        const customer = await summarised(language)
        const reply = await customer.say(text)
        expect(reply.hints, customer.transcript.join('\n')).not.to.include({ asks: 'outcome' })
      })
    for (const text of atNotice[language])
      it(`${language}: “${text}” goes on with the credit assessment (GD-12)`, async () => {
        const customer = await noticed(language)
        expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('notice')
        const reply = await customer.say(text)
        expect(reply.hints, customer.transcript.join('\n')).to.include({
          command: 'yes',
          asks: 'outcome',
        })
      })
    for (const text of noYesAtNotice[language])
      it(`${language}: “${text}” agrees to no assessment (GD-12)`, async () => {
        const customer = await noticed(language)
        const reply = await customer.say(text)
        expect(reply.hints, customer.transcript.join('\n')).to.include({ asks: 'notice' })
      })
  }
})
