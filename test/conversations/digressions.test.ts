import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { danish } from './digressions/da.ts'
import { english } from './digressions/en.ts'
import { norwegian } from './digressions/no.ts'
import type { Digression } from './digressions/row.ts'
import { swedish } from './digressions/sv.ts'
import { people, phrases } from './phrases.ts'

const tables: Readonly<Record<Language, readonly Digression[]>> = {
  da: danish,
  sv: swedish,
  no: norwegian,
  en: english,
}

const homes: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' }

const places = ['contact.name', 'contact.email', 'confirm'] as const
type Place = (typeof places)[number]

/** A text field that could swallow anything, a field with a shape, and the question that a yes would settle. */
async function at(place: Place, language: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  const { name, phone, email } = people[homes[language]]
  const messages = [demoNumbers(homes[language]).good, `${name}, ${phone}`, email]
  await customer.start()
  for (const message of messages.slice(0, places.indexOf(place) + 1)) await customer.say(message)
  expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal(place)
  return customer
}

async function answersOf({ house, conversation }: Customer): Promise<unknown> {
  const row = await house.stores.conversations.load(conversation)
  const document = JSON.parse(row?.json ?? '{}') as { state: { answers: unknown } } // written by this very house
  return document.state.answers
}

/** The question as it was asked; what the summary shows is before the customer already, and only led back to. */
function questionsAgain(place: Place, { last }: Customer): readonly (string | undefined)[] {
  if (place !== 'confirm') return [paragraphs(last?.text ?? '').at(-1)]
  const say = speaker(last?.language ?? 'en')
  return [
    say('messages.summary.remind'),
    say('messages.confirm.partly'),
    say('messages.confirm.unclear'),
  ]
}

const paragraphs = (text: string): readonly string[] => text.split('\n\n')

describe('digressions: a short answer and the open question again, in one message (issue 3, point 5)', () => {
  for (const language of languages) {
    it(`${language}: there are at least thirty`, () => {
      expect(tables[language].length).to.be.at.least(30)
    })

    for (const [said, answered] of tables[language]) {
      it(`${language}: “${said}”`, async () => {
        for (const place of places) {
          const customer = await at(place, language)
          const questions = questionsAgain(place, customer)
          const before = await answersOf(customer)
          const reply = await customer.say(said)
          const transcript = customer.transcript.join('\n')
          expect(reply.hints, transcript).to.deep.include({
            asks: place,
            attempt: 1,
            understood: {},
          })
          expect(reply.hints, transcript).not.to.have.any.keys('command', 'done')
          expect(reply.language, transcript).to.equal(language)
          expect(await answersOf(customer), transcript).to.deep.equal(before)
          const [answer = '', ...rest] = paragraphs(reply.text)
          // Whoever goes is let go: the question stays open, and is not put again.
          const isGoodbye = answer === speaker(language)('messages.digression.goodbye')
          if (isGoodbye) expect(rest, transcript).to.deep.equal([])
          else expect([answer, ...rest].at(-1), transcript).to.be.oneOf(questions)
          expect(reply.summary, transcript).to.equal(undefined)
          expect(answer, transcript).to.match(/\p{L}/u)
          if (answered !== undefined) expect(answer, transcript).to.include(answered)
        }
      })
    }
  }
})
