import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { people, phrases } from './phrases.ts'

const wishes = {
  da: 'jeg vil gerne ændre min adresse',
  sv: 'jag vill ändra min adress',
  no: 'endre adresse',
  en: 'I want to change my address',
} as const

const amounts = {
  da: 'vi køber for 20.000 kr. om måneden',
  sv: 'vi köper för 20 000 kr i månaden',
  no: 'vi kjøper for 20 000 kr i måneden',
  en: 'we buy for 20,000 kr a month',
} as const

const data = { da: 'mine data', sv: 'mina uppgifter', no: 'mine data', en: 'my data' } as const

/** A customer of this very conversation. */
async function finished(language: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  const { name, phone, email } = people.DK
  await customer.start()
  for (const said of ['12345674', `${name}, ${phone}, ${email}`, phrases[language].yes])
    await customer.say(said)
  return customer
}

/** The last code that went to a contact point. */
function codeTo({ house }: Customer, to: string): string {
  const { sms, email } = house.post
  const sent = [...sms.sent, ...email.sent].filter((message) => message.to === to)
  return /\d{6}/.exec(sent.at(-1)?.text ?? '')?.[0] ?? 'none'
}

describe('SM-10: who finished here still has to show who they are, and hears why', () => {
  for (const language of languages) {
    it(`${language}: an address given too early is answered with the reason, and kept`, async () => {
      const customer = await finished(language)
      const asked = await customer.say(wishes[language])
      expect(asked.hints, customer.transcript.join('\n')).to.deep.include({ asks: 'code' })
      const reply = await customer.say(people.DK.address)
      const transcript = customer.transcript.join('\n')
      expect(reply.hints, transcript).to.deep.include({ asks: 'code', understood: {} })
      expect(reply.text, transcript).to.include(speaker(language)('update.identify.early'))
      expect(reply.text, transcript).to.match(/det er dig|det är du|det er deg|it’s you/)
      const next = await customer.say(codeTo(customer, people.DK.e164))
      expect(next.hints.understood, customer.transcript.join('\n')).to.deep.equal({
        'company.address': people.DK.stored,
      })
    })
  }
})

const corrections = {
  da: 'hov min mobil er forkert, den er 2012 3403',
  sv: 'oj mobilen blev fel, den är +45 2012 3403',
  no: 'jeg fikk ny mobil forresten, +45 20123403',
  en: 'oh and my mobile is wrong, its 2012 3403',
} as const

describe('SM-10: a correction after the end begins an update of this very customer', () => {
  for (const language of languages) {
    it(`${language}: “${corrections[language]}” sends codes to what is not wrong and to the new number, which was kept`, async () => {
      const customer = await finished(language)
      const reply = await customer.say(corrections[language])
      const transcript = () => customer.transcript.join('\n')
      expect(reply.hints.asks, transcript()).to.equal('code')
      expect(reply.text, transcript()).to.include(speaker(language)('update.identify.own.email'))
      expect(reply.text, transcript()).to.not.include(people.DK.email)
      await customer.say(codeTo(customer, people.DK.email))
      const next = await customer.say(codeTo(customer, '+4520123403'))
      expect(next.hints.asks, transcript()).to.equal('choose:more')
      const record = await customer.house.stores.customers.get(customer.last?.hints.reference ?? '')
      expect(record?.contact?.phone, transcript()).to.equal('+4520123403')
    })

    it(`${language}: what only a person can change is passed on to one, in the customer’s words`, async () => {
      const customer = await finished(language)
      const reply = await customer.say(amounts[language])
      const transcript = customer.transcript.join('\n')
      expect(reply.text, transcript).to.include(amounts[language])
      expect(reply.hints, transcript).to.include({ outcome: 'handed-over' })
    })
  }
})

describe('“my data” after the end keeps what was promised', () => {
  for (const language of languages)
    it(language, async () => {
      const customer = await finished(language)
      const reply = await customer.say(data[language])
      expect(reply.text, customer.transcript.join('\n')).to.include(people.DK.email)
    })
})
