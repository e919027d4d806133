import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

const paragraphs = (text: string): readonly string[] => text.split('\n\n')

interface Row {
  readonly robot: string
  readonly who: string
  readonly also: string
}

/** A question alone; who somebody is, with one behind it; and two of which one is a colleague's. */
const rows: Readonly<Record<Language, Row>> = {
  da: {
    robot: 'er du et menneske eller sån en robot',
    who: 'hej vi er en lille café i aarhus vil gerne være kunde hvad koster det egentlig',
    also: 'hvad koster det? og hvad hvis klienten går konkurs',
  },
  sv: {
    robot: 'är du en robot eller människa',
    who: 'vi är en pizzeria i malmö vill bli kund vad kostar det',
    also: 'vad kostar det? och vad händer om klienten går i konkurs',
  },
  no: {
    robot: 'er du eit menneske eller ein robot',
    who: 'vi er en bedrift i oslo og lurer på hva det koster',
    also: 'hva koster det? og hva om klienten går konkurs',
  },
  en: {
    robot: 'are you human or a bot',
    who: 'hi we run a small cafe in copenhagen want an account what does it cost',
    also: 'what does it cost? and what if my client goes bankrupt',
  },
}

const free: Readonly<Record<Language, RegExp>> = {
  da: /gratis/,
  sv: /kostar ingenting/,
  no: /gratis/,
  en: /free/,
}

async function begun(language: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  return customer
}

describe('a question at the opening is answered, and the opening is not said all over again', () => {
  for (const language of languages) {
    const say = speaker(language)
    const { robot, who, also } = rows[language]

    it(`${language}: one short line leads back, however often something is asked`, async () => {
      const customer = await begun(language)
      for (const said of [robot, robot]) {
        const reply = await customer.say(said)
        const transcript = customer.transcript.join('\n')
        expect(paragraphs(reply.text), transcript).to.deep.equal([
          say('messages.digression.areYouHuman'),
          say('messages.ask.openingRemind'),
        ])
        expect(reply.hints, transcript).to.deep.include({ asks: 'country', attempt: 1 })
        expect(reply.choices, transcript).to.have.length(3)
      }
    })

    it(`${language}: in another language the whole opening is said`, async () => {
      const customer = await begun(language)
      await customer.say(robot)
      const reply = await customer.say(language === 'sv' ? 'English please' : 'svenska, tack')
      const other = speaker(language === 'sv' ? 'en' : 'sv')
      expect(reply.text, customer.transcript.join('\n')).to.include(
        other('messages.ask.openingTime'),
      )
    })

    it(`${language}: “${who}” is somebody, and is answered`, async () => {
      const customer = await begun(language)
      const reply = await customer.say(who)
      const transcript = customer.transcript.join('\n')
      expect(reply.hints.understood, transcript).to.have.property('country')
      expect(paragraphs(reply.text)[0], transcript).to.match(free[language])
      expect(reply.text, transcript).not.to.include(say('messages.ask.openingTime'))
    })

    it(`${language}: “${also}” is answered as far as it can be, and the rest is a colleague's`, async () => {
      const customer = await begun(language)
      const reply = await customer.say(also)
      const [first, second, ...rest] = paragraphs(reply.text)
      expect(first, customer.transcript.join('\n')).to.match(free[language])
      expect(second).to.equal(say('messages.digression.questionToo'))
      expect(rest).to.deep.equal([say('messages.ask.openingRemind')])
    })
  }
})
