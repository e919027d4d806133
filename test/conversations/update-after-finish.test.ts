import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { people, phrases } from './phrases.ts'

const wishes = {
  da: 'jeg vil gerne ændre min adresse',
  sv: 'jag vill ändra min adress',
  no: 'endre adresse',
  en: 'I want to change my address',
} as const

describe('SM-10: who finished here still has to show who they are, and hears why', () => {
  for (const language of languages) {
    it(`${language}: an address given too early is answered with the reason`, async () => {
      const customer = new Customer({ locale: phrases[language].locale })
      const { name, phone, email, address } = people.DK
      await customer.start()
      for (const said of ['12345674', `${name}, ${phone}, ${email}`, phrases[language].yes])
        await customer.say(said)
      await customer.say(wishes[language])
      const reply = await customer.say(address)
      const transcript = customer.transcript.join('\n')
      expect(reply.hints, transcript).to.deep.include({ asks: 'identify', understood: {} })
      expect(reply.text, transcript).to.include(speaker(language)('update.identify.unclear'))
      expect(reply.text, transcript).to.match(/det er dig|det är du|det er deg|it is you/)
    })
  }
})
