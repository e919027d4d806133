import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

const opening: Readonly<Record<Language, string>> = {
  da: 'hej, det er for et firma',
  sv: 'hej, det är för ett företag',
  no: 'hei, det er for en bedrift',
  en: 'hello, it is for a company',
}

const beside: Readonly<Record<Language, readonly (readonly [said: string, country: string])[]>> = {
  da: [
    ['danmark 😊 men skal jeg have faktura?', 'DK'],
    ['norge :) skal man betale med faktura?', 'NO'],
  ],
  sv: [
    ['sverige :) men måste jag ha faktura?', 'SE'],
    ['sverige 🙂 kan man få betala mot faktura?', 'SE'],
  ],
  no: [
    ['norge :) men må jeg ha faktura?', 'NO'],
    ['danmark men må vi betale på faktura?', 'DK'],
  ],
  en: [
    ['Denmark :) do I have to pay by invoice?', 'DK'],
    ['Norway but must we pay by invoice?', 'NO'],
  ],
}

describe('a country with a smile or a question beside it is taken, and the question is answered', () => {
  for (const language of languages)
    for (const [said, country] of beside[language])
      it(`${language}: “${said}”`, async () => {
        const customer = new Customer({ locale: phrases[language].locale })
        await customer.start()
        await customer.say(opening[language])
        const reply = await customer.say(said)
        expect(reply.hints.understood, customer.transcript.join('\n')).to.include({ country })
        expect(reply.hints.asks).not.to.equal('country')
        expect(reply.text).to.include(speaker(language)('messages.digression.paymentWays'))
      })
})
