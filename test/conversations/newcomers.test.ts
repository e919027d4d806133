import { expect } from 'chai'
import { speaker, type WordKey } from '../../locales/words.ts'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { countryNames, people, phrases } from './phrases.ts'

const homes: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' }

const young: Readonly<Record<Language, string>> = {
  da: 'jeg er 16',
  sv: 'jag är 16',
  no: 'jeg er 16',
  en: "I'm 16",
}

const tells = (language: Language, key: WordKey, values = {}): string =>
  speaker(language)(key, values)

describe('whoever is not of age becomes no customer alone', () => {
  for (const language of languages)
    it(`${language}: is told so, and a private customer on invoice goes to a colleague without any credit inquiry`, async () => {
      const { locale, yes, invoice, private: isPrivate } = phrases[language]
      const home = homes[language]
      const { name, address, phone, email } = people[home]
      const customer = new Customer({ locale })
      await customer.start()
      const reply = await customer.say(young[language])
      expect(reply.text).to.include(tells(language, 'answers.newcomer.minor', { age: 18 }))
      expect(reply.hints.understood).to.deep.equal({})
      await customer.say(isPrivate)
      await customer.say(countryNames[language][home])
      await customer.say(`${name}\n${address}\n${phone}\n${email}`)
      await customer.say(invoice)
      const done = await customer.say(yes)
      expect(done.hints.asks, customer.transcript.join('\n')).to.equal('outcome')
      expect(done.hints.outcome).to.equal('in-review')
      const why = { da: 'hvorfor?', sv: 'varför?', no: 'hvorfor?', en: 'why?' }[language]
      const told = await customer.say(why)
      expect(told.text).to.include(tells(language, 'messages.why.review.underAge', { age: 18 }))
    })

  it('a company that they write for is looked at as well', async () => {
    const customer = new Customer({ locale: 'da-DK' })
    await customer.start()
    await customer.say(young.da)
    const { name, phone, email } = people.DK
    for (const message of [demoNumbers('DK').good, name, phone, email]) await customer.say(message)
    const done = await customer.say('ja')
    expect(done.hints.outcome).to.equal('in-review')
  })
})
