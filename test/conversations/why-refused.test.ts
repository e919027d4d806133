import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

/** "why not?" in each language. */
const why: Readonly<Record<Language, readonly string[]>> = {
  da: ['hvorfor ikke', 'hvorfor?'],
  sv: ['varför inte', 'varför då'],
  no: ['hvorfor ikke', 'kvifor det'],
  en: ['why?', 'why not'],
}

describe('“why?” behind a refusal asks for its reason (UX-09)', () => {
  for (const language of languages)
    it(language, async () => {
      const customer = new Customer({ locale: phrases[language].locale })
      await customer.start()
      const refusal = (await customer.say('12345675')).text.split('\n\n')[0]
      for (const said of why[language]) {
        const { text, hints } = await customer.say(said)
        const transcript = customer.transcript.join('\n')
        expect(text.split('\n\n')[0], transcript).to.equal(refusal)
        expect(hints, transcript).to.deep.include({ asks: 'country', attempt: 2, command: 'why' })
      }
      await customer.say(demoNumbers('DK').good)
      const later = await customer.say(why[language][0] ?? '')
      expect(later.text, customer.transcript.join('\n')).not.to.include(refusal)
    })
})
