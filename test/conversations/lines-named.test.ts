import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

type Rows = Readonly<Record<Language, string>>

const change: Rows = { da: 'ret', sv: 'ändra', no: 'endre', en: 'change' }
const phone: Rows = {
  da: 'Telefonnummer',
  sv: 'telefonnumret',
  no: 'telefonnummer',
  en: 'the phone number',
}
const mail: Rows = { da: 'mailadressen', sv: 'mejladressen', no: 'e-posten', en: 'my email' }

describe('UX-20: asked which line is to be changed, its name is enough', () => {
  for (const language of languages) {
    const at = async (before: string): Promise<Customer> => {
      const customer = new Customer({ locale: phrases[language].locale })
      await customer.start()
      await customer.say('12345674')
      await customer.say('Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk')
      await customer.say(before)
      return customer
    }

    it(`${language}: behind “${change[language]}”, and nobody is called for`, async () => {
      const customer = await at(change[language])
      const { hints } = await customer.say(phone[language])
      expect(hints).to.deep.include({ asks: 'contact.phone', command: 'change' })
      const next = await customer.say('20 12 34 57')
      expect(next.hints).to.deep.include({
        asks: 'confirm',
        understood: { 'contact.phone': '+4520123457' },
      })
    })

    it(`${language}: behind “${phrases[language].no}”`, async () => {
      const customer = await at(phrases[language].no)
      const { hints } = await customer.say(mail[language])
      expect(hints).to.deep.include({ asks: 'contact.email', command: 'change' })
    })
  }
})
