import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

interface Said {
  readonly why: readonly string[]
  readonly reason: string
  readonly waits: string
}

const said: Readonly<Record<Language, Said>> = {
  da: {
    why: ['hvorfor det?', 'hvorfor skal en kollega se på det?'],
    reason: 'ikke i registeret',
    waits: 'så venter vi vel bare',
  },
  sv: {
    why: ['varför då', 'varför måst nån gå igenom de?'],
    reason: 'inte i registret',
    waits: 'vi väntar väl då',
  },
  no: {
    why: ['kvifor det', 'hvorfor må noen se på det?'],
    reason: 'ikke i registeret',
    waits: 'da venter vi vel',
  },
  en: {
    why: ['why?', 'why does a colleague need to look?'],
    reason: 'not in the register',
    waits: "we'll wait then",
  },
}

/** A number that no register knows, insisted on: a colleague looks at it. */
async function inReview(language: Language): Promise<Customer> {
  const { locale, prepayment, yes } = phrases[language]
  const customer = new Customer({ locale })
  await customer.start()
  for (const message of [
    '559999-1238',
    '559999-1238',
    'Lind Bygg AB, AB, Storgatan 5, 831 30 Östersund',
    'Karin Lind, 070-174 06 22, karin@lind.example.com',
    prepayment,
    yes,
  ])
    await customer.say(message)
  return customer
}

for (const language of languages)
  describe(`GD-16, UX-21: in review, ${language}`, () => {
    const { why, reason, waits } = said[language]

    for (const question of why)
      it(`“${question}” is told what a colleague looks at`, async () => {
        const customer = await inReview(language)
        const reply = await customer.say(question)
        expect(reply.text, customer.transcript.join('\n')).to.include(reason)
      })

    it(`“${waits}” is told until when`, async () => {
      const customer = await inReview(language)
      const reply = await customer.say(waits)
      expect(reply.text, customer.transcript.join('\n')).to.match(
        /2 (?:arbejdsdage|arbetsdagar|virkedager|working days)/,
      )
    })
  })
