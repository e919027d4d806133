import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

type Said = Readonly<Record<Language, readonly string[]>>

/** Each of them is answered with "what should be changed?", or "which line?". */
const asksForChange: Said = {
  da: ['nej', 'ikke helt', 'ret'],
  sv: ['nej', 'inte riktigt', 'ändra'],
  no: ['nei', 'ikke helt', 'endre'],
  en: ['no', 'not quite', 'change'],
}

const mere: Said = {
  da: ['ja', 'ja tak', 'ok', 'jo'],
  sv: ['ja', 'ja tack', 'ok', 'jo'],
  no: ['ja', 'ja takk', 'ok', 'jo'],
  en: ['yes', 'yes please', 'ok', 'yep'],
}

/** Say what they say yes to. */
const telling: Said = {
  da: ['ja, det hele passer', 'opret mig', 'det er rigtigt'],
  sv: ['ja, allt stämmer', 'lägg upp mig', 'det är rätt'],
  no: ['ja, alt stemmer', 'opprett meg', 'det er riktig'],
  en: ['yes, everything is correct', 'create it', 'that is correct'],
}

async function asked(language: Language, said: string): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  for (const text of ['12345674', 'Mette Sørensen +4520123456 mette@nordlys.example.dk', said])
    await customer.say(text)
  expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal('confirm')
  return customer
}

describe('a yes right behind “what should be changed?”', () => {
  for (const language of languages) {
    it(`${language}: a mere one creates nobody; a second one, or the button, does`, async () => {
      for (const no of asksForChange[language]) {
        for (const yes of mere[language]) {
          const customer = await asked(language, no)
          const first = await customer.say(yes)
          const transcript = customer.transcript.join('\n')
          expect(first.hints, transcript).not.to.have.any.keys('done')
          expect(first.text, transcript).to.equal(speaker(language)('messages.confirm.again1'))
          expect((await customer.say(yes)).hints.done, transcript).to.equal(true)
        }
      }
      const customer = await asked(language, asksForChange[language][0] ?? '')
      const button = speaker(language)('messages.buttons.confirm')
      expect((await customer.say(button)).hints.done).to.equal(true)
    })

    it(`${language}: one that says what it is said to is enough`, async () => {
      for (const yes of telling[language]) {
        const customer = await asked(language, asksForChange[language][0] ?? '')
        const reply = await customer.say(yes)
        expect(reply.hints.done, customer.transcript.join('\n')).to.equal(true)
      }
    })

    it(`${language}: a question in between makes a yes one to the summary again`, async () => {
      const customer = await asked(language, asksForChange[language][0] ?? '')
      await customer.say(
        {
          da: 'hvad koster det?',
          sv: 'vad kostar det?',
          no: 'hva koster det?',
          en: 'what does it cost?',
        }[language],
      )
      const reply = await customer.say(mere[language][0] ?? '')
      expect(reply.hints.done, customer.transcript.join('\n')).to.equal(true)
    })
  }
})
