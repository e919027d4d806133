import { expect } from 'chai'
import { speaker, type WordKey } from '../../locales/words.ts'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { people, phrases } from './phrases.ts'

const homes: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' }

const places = ['contact.email', 'confirm'] as const

async function at(place: (typeof places)[number], language: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  const { name, phone, email } = people[homes[language]]
  await customer.start()
  await customer.say(demoNumbers(homes[language]).good)
  await customer.say(`${name}, ${phone}`)
  if (place === 'confirm') await customer.say(email)
  expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal(place)
  return customer
}

type Table = Readonly<Record<Language, readonly string[]>>

const isItAll: Table = {
  da: [
    'er det det hele',
    'var det alt?',
    'er vi færdige nu',
    'er det ikke nok?',
    'er alt på plads nu?',
  ],
  sv: ['var det allt?', 'är vi klara nu', 'är det allt', 'räcker det?', 'är allt på plats nu?'],
  no: ['er alt på plass nå?', 'var det alt', 'er vi ferdige nå?', 'er det ikke nok?'],
  en: ['is that all?', 'was that everything', 'are we done now', "isn't that enough?"],
}

const shows: Table = {
  da: ['vis mig', 'må jeg se hvad du har', 'lad mig se', 'mangler der noget?'],
  sv: ['visa mig', 'får jag se', 'låt mig se', 'visa mig allt'],
  no: ['vis meg', 'la meg se', 'får jeg se', 'vis meg alt'],
  en: ['show me', 'lemme see', 'let me see', 'can i see'],
}

const explained: Readonly<Record<Language, readonly (readonly [string, WordKey])[]>> = {
  da: [
    ['hvad betyder forudbetaling', 'messages.explain.prepayment'],
    ['hvad er faktura', 'messages.explain.invoice'],
    ['hvad er peppol?', 'messages.explain.peppol'],
    ['hvad er EAN', 'messages.explain.gln'],
  ],
  sv: [
    ['vad är faktura med 14 dagar', 'messages.explain.invoice'],
    ['vad betyder förskottsbetalning?', 'messages.explain.prepayment'],
    ['vad är peppol', 'messages.explain.peppol'],
  ],
  no: [
    ['hva er en EHF', 'messages.explain.peppol'],
    ['hva betyr forskuddsbetaling', 'messages.explain.prepayment'],
    ['hva er faktura?', 'messages.explain.invoice'],
  ],
  en: [
    ['what does prepayment mean', 'messages.explain.prepayment'],
    ['what is an invoice', 'messages.explain.invoice'],
    ["what's peppol?", 'messages.explain.peppol'],
  ],
}

const unpaid: Table = {
  da: ['hvad sker der hvis jeg ikke betaler', 'hvad sker der når jeg betaler for sent?'],
  sv: ['vad händer om jag inte betalar', 'vad händer om jag betalar för sent?'],
  no: ['hva skjer om jeg ikke betaler', 'hva skjer hvis vi betaler for sent?'],
  en: ["what if I don't pay in time", 'what happens if I pay too late?'],
}

for (const language of languages) {
  const say = speaker(language)
  for (const place of places) {
    describe(`${language}, ${place}: asked beside the question (issue 3, point 5)`, () => {
      const hears = (said: string, check: (text: string, command?: string) => void) =>
        it(`“${said}”`, async () => {
          const customer = await at(place, language)
          const reply = await customer.say(said)
          const transcript = customer.transcript.join('\n')
          expect(reply.hints, transcript).to.deep.include({
            asks: place,
            attempt: 1,
            understood: {},
          })
          check(reply.text, reply.hints.command)
        })

      for (const said of isItAll[language])
        hears(said, (text) => {
          const label = say('fields.contact.email.label')
          const left =
            place === 'confirm'
              ? say('messages.summary.onlyYes')
              : say('messages.ask.stillMissing', { items: label })
          expect(text.split('\n\n')[0]).to.equal(left)
        })

      for (const said of shows[language])
        hears(said, (_text, command) => {
          expect(command).to.equal('summary')
        })

      for (const [said, key] of explained[language])
        hears(said, (text) => {
          expect(text.split('\n\n')[0]).to.equal(say(key))
          expect(text).not.to.include(say('messages.help.general'))
        })

      for (const said of unpaid[language])
        hears(said, (text) => {
          expect(text.split('\n\n')[0]).to.equal(say('messages.digression.question'))
        })
    })
  }
}
