import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

/** What may mean the question alone, and what a customer is told to write who means everything. */
const said: Readonly<Record<Language, readonly (readonly [vague: string, plain: string])[]>> = {
  da: [
    ['glem det', 'annuller'],
    ['aflys det hele', 'annuller'],
    ['lad os tage det hele om igen', 'start forfra'],
    ['jeg vil have alle mine data fjernet', 'slet alt'],
  ],
  sv: [
    ['glöm det', 'avbryt'],
    ['ställ in alltihop', 'avbryt'],
    ['då kör vi hela grejen igen', 'börja om'],
    ['släng alla våra uppgifter', 'radera allt'],
  ],
  no: [
    ['glem det', 'avbryt'],
    ['avlys alt sammen', 'avbryt'],
    ['da begynner vi fra bunnen igjen', 'start på nytt'],
    ['kast alle opplysningene våre', 'slett alt'],
  ],
  en: [
    ['forget it', 'cancel'],
    ['call the whole thing off', 'cancel'],
    ["let's do the whole thing over", 'start over'],
    ['throw out all our details', 'delete all'],
  ],
}

describe('words that may mean less than everything (issue 3, point 4)', () => {
  for (const language of languages) {
    for (const [vague, plain] of said[language]) {
      it(`${language}: “${vague}” deletes nothing; “${plain}” does`, async () => {
        const customer = new Customer({ locale: phrases[language].locale })
        await customer.start()
        for (const message of ['12345674', 'Lone Juul']) await customer.say(message)
        const told = await customer.say(vague)
        expect(told.hints, customer.transcript.join('\n')).to.include({ asks: 'contact.phone' })
        expect(told.hints).not.to.have.property('done')
        const done = await customer.say(plain)
        expect(done.hints.asks, customer.transcript.join('\n')).to.equal('country')
      })
    }
  }
})
