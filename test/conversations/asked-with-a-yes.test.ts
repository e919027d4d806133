import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

const said: Readonly<Record<Language, string>> = {
  da: 'ser fint ud. hvornår kommer den første levering?',
  sv: 'ser bra ut. när kommer första leveransen?',
  no: 'ser bra ut. når kommer den første leveringen?',
  en: 'ok fine. when do I get my first delivery?',
}

const asksForChange = /(?:rettes|ändras|endres|changed)\?/

describe('a question beside a yes is answered, and the yes is asked for again (UX-20)', () => {
  for (const language of languages)
    it(`${language}: “${said[language]}” creates nothing and changes nothing`, async () => {
      const customer = new Customer({ locale: phrases[language].locale })
      await customer.start()
      for (const message of ['12345674', 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'])
        await customer.say(message)
      const reply = await customer.say(said[language])
      const transcript = customer.transcript.join('\n')
      expect(reply.hints, transcript).to.include({ asks: 'confirm' })
      expect(reply.hints, transcript).not.to.have.property('done')
      expect(reply.text, transcript).not.to.match(asksForChange)
    })
})
