import { expect } from 'chai'
import { speaker, type WordKey } from '../../locales/words.ts'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { people, phrases } from './phrases.ts'

const homes: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' }

const whatNext: Readonly<Record<Language, string>> = {
  da: 'hvad sker der nu?',
  sv: 'vad händer nu?',
  no: 'hva skjer nå?',
  en: 'what happens next?',
}

async function after(language: Language, count: number, ...more: readonly string[]) {
  const home = homes[language]
  const customer = new Customer({ locale: phrases[language].locale })
  const { name, phone, email } = people[home]
  await customer.start()
  const all = [demoNumbers(home).good, `${name}, ${phone}, ${email}`, ...more]
  for (const message of all.slice(0, count)) await customer.say(message)
  return customer
}

const stages: readonly (readonly [
  string,
  number,
  (language: Language) => readonly string[],
  WordKey,
])[] = [
  ['at the start', 0, () => [], 'messages.digression.whatNext.field'],
  ['in the middle', 1, () => [], 'messages.digression.whatNext.field'],
  ['at the summary with invoice', 2, () => [], 'messages.digression.whatNext.credit'],
  [
    'at the summary in advance',
    3,
    (l) => [phrases[l].prepayment],
    'messages.digression.whatNext.prepay',
  ],
  [
    'after the end in advance',
    4,
    (l) => [phrases[l].prepayment, phrases[l].yes],
    'messages.digression.whatNext.prepaid',
  ],
  ['after approval', 3, (l) => [phrases[l].yes], 'messages.digression.whatNext.invoice'],
]

const leaving: Readonly<Record<Language, readonly string[]>> = {
  da: ['jeg må stoppe her, gør det færdigt en anden gang', 'jeg må gå nu'],
  sv: ['jag måste gå, gör klart senare'],
  no: ['må stoppe her, gjør det ferdig en annen gang', 'jeg må gå nå'],
  en: ['I have to go now', 'I have to stop here now'],
}

describe('“what happens next?” is answered by where the case stands (UX-23)', () => {
  for (const language of languages) {
    const say = speaker(language)
    for (const [stage, count, more, key] of stages)
      it(`${language}: ${stage}`, async () => {
        const customer = await after(language, count, ...more(language))
        const reply = await customer.say(whatNext[language])
        expect(reply.text, customer.transcript.join('\n')).to.include(say(key))
      })

    for (const said of leaving[language])
      it(`${language}: “${said}” says goodbye, and nothing is lost`, async () => {
        const customer = await after(language, 2)
        const reply = await customer.say(said)
        expect(reply.text, customer.transcript.join('\n')).to.include(
          say('messages.digression.goodbye'),
        )
        expect(reply.hints).to.deep.include({ asks: 'confirm', understood: {} })
        expect((await customer.say(phrases[language].yes)).hints.outcome).to.be.a('string')
      })
  }
})
