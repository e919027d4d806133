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

const change8: Rows = {
  da: 'ret linje 8 til Lars Holm',
  sv: 'ändra rad 8 till Lars Holm',
  no: 'endre linje 8 til Lars Holm',
  en: 'change line 8 to Lars Holm',
}

/** What is typed, and all that is changed by it. */
const changed = (language: Language): readonly (readonly [string, object])[] => [
  ['14: Bente H. / projekt 77', { 'invoice.reference': 'Bente H. / projekt 77' }],
  ['14: "Nygrodd/MLÅ"', { 'invoice.reference': 'Nygrodd/MLÅ' }],
  ['8: Lars Holm', { 'contact.name': 'Lars Holm' }],
  ['8 Lars Holm', { 'contact.name': 'Lars Holm' }],
  ['8. Lars Holm', { 'contact.name': 'Lars Holm' }],
  [change8[language], { 'contact.name': 'Lars Holm' }],
  ['11: 45.000', { 'credit.amount': 45000 }],
  ['8: Lars Holm\n11: 45.000', { 'contact.name': 'Lars Holm', 'credit.amount': 45000 }],
  ['13: faktura@example.dk', { 'invoice.email': 'faktura@example.dk' }],
  // No line's number, or no value of that line.
  ['10: 12', {}],
  ['8 dage', {}],
  ['99: Lars Holm', {}],
  ['20 12 34 57', { 'contact.phone': '+4520123457' }],
  ['11 tusind kr', { 'credit.amount': 11000 }],
]

describe('UX-20: the number of a line and its value change that line, and nothing else', () => {
  for (const language of languages)
    for (const [said, understood] of changed(language))
      it(`${language}: ${said.replace('\n', ' / ')}`, async () => {
        const customer = new Customer({ locale: phrases[language].locale })
        await customer.start()
        await customer.say('12345674')
        await customer.say('Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk')
        const { hints } = await customer.say(said)
        expect(hints.understood).to.deep.equal(understood)
      })
})
