import { expect } from 'chai'
import type { MailDomainCheck } from '../../onboarding/ports.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer, createHouse, demoProfile, type House } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

const number = '12345674'

async function asked(
  language: Language,
  contact: string,
  options: { house?: House; channel?: string } = {},
) {
  const customer = new Customer({ locale: phrases[language].locale, ...options })
  await customer.start()
  await customer.say(number)
  await customer.say(contact)
  return customer
}

const withMail = (mail: string) => `Mette Sørensen, +45 20 12 34 56, ${mail}`

function answering(check: MailDomainCheck['check']): House {
  return createHouse({ overrides: { mailDomains: { id: 'dns', demo: false, check } } })
}

const doubtful = [
  ['a domain that takes no mail', 'mette@no-mail.example'],
  ['an address for minutes', 'mette@mailinator.com'],
] as const

for (const language of languages) {
  describe(`UX-10: an e-mail address that looks wrong (${language})`, () => {
    for (const [what, mail] of doubtful) {
      it(`${what} is asked about once, then believed and marked`, async () => {
        const customer = await asked(language, withMail(mail))
        expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal(
          'suggest:contact.email',
        )
        expect(customer.last?.text).to.include(mail)
        const reply = await customer.say(customer.last?.choices[0]?.title ?? '')
        expect(reply.hints.asks).to.equal('confirm')
        await customer.say(phrases[language].yes)
        const record = await customer.record()
        expect(record.status).to.equal('complete')
        expect(record.contact?.email).to.equal(mail)
        expect(record.provenance['contact.email']?.verification).to.equal('unverified')
      })

      it(`${what}: yes in words is enough`, async () => {
        const customer = await asked(language, withMail(mail))
        expect((await customer.say(phrases[language].yes)).hints.asks).to.equal('confirm')
      })

      it(`${what}: no asks for another, and the same one again is believed`, async () => {
        const customer = await asked(language, withMail(mail))
        expect((await customer.say(phrases[language].no)).hints.asks).to.equal('contact.email')
        expect((await customer.say(mail)).hints.asks, customer.transcript.join('\n')).to.equal(
          'confirm',
        )
      })

      it(`${what}: another address instead of a yes is taken`, async () => {
        const customer = await asked(language, withMail(mail))
        const reply = await customer.say('mette@nordlys.example.dk')
        expect(reply.hints.understood).to.include({ 'contact.email': 'mette@nordlys.example.dk' })
        expect(reply.hints.asks).to.equal('confirm')
      })
    }

    it('a slip is asked about as a slip and not twice', async () => {
      const customer = await asked(language, withMail('mette@gmial.com'))
      expect(customer.last?.hints.asks).to.equal('suggest:contact.email')
      expect((await customer.say('mette@gmial.com')).hints.asks).to.equal('confirm')
      await customer.say(phrases[language].yes)
      const record = await customer.record()
      expect(record.contact?.email).to.equal('mette@gmial.com')
      expect(record.provenance['contact.email']?.verification).to.equal('unverified')
    })

    it('a landline is asked about where the seller writes by text message', async () => {
      const house = createHouse({ profile: { ...demoProfile, mobileNeeded: true } })
      const customer = await asked(
        language,
        'Åsa Öberg, +46 8 465 45 00, asa@norrsken.example.se',
        { house },
      )
      expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal(
        'suggest:contact.phone',
      )
      const reply = await customer.say(customer.last?.choices[0]?.title ?? '')
      expect(reply.hints.asks).to.equal('confirm')
    })
  })
}

describe('a check of e-mail domains that cannot be made', () => {
  it('says nothing and is left to be repeated', async () => {
    const house = answering(() => Promise.resolve('unknown'))
    const customer = await asked('en', withMail('mette@nordlys.example.dk'), { house })
    expect(customer.last?.hints.asks).to.equal('confirm')
    await customer.say('yes')
    const { provenance } = await customer.record()
    expect(provenance['contact.email']).to.include({ verification: 'pending', sourceId: 'dns' })
  })

  for (const [how, check] of [
    ['fails', () => Promise.reject(new Error('ECONNREFUSED'))],
    ['never answers', () => new Promise<never>(() => undefined)],
  ] as const) {
    it(`does not hold the turn when it ${how}`, async () => {
      const { ports } = answering(check)
      const house = createHouse({
        overrides: { mailDomains: ports.mailDomains, deadline: { ...ports.deadline, mail: 20 } },
      })
      const customer = await asked('en', withMail('mette@nordlys.example.dk'), { house })
      expect(customer.last?.hints.asks).to.equal('confirm')
    })
  }

  it('asks with the domain in ASCII and with nothing of the person', async () => {
    const domains: string[] = []
    const house = answering((domain) => {
      domains.push(domain)
      return Promise.resolve('deliverable')
    })
    await asked('en', withMail('mette@blåbærgård.no'), { house })
    expect(domains).to.deep.equal(['xn--blbrgrd-fxadh.no'])
  })
})

describe('landlines where nobody writes text messages', () => {
  it('are fine', async () => {
    const customer = await asked('sv', 'Åsa Öberg, +46 8 465 45 00, asa@norrsken.example.se')
    expect(customer.last?.hints.asks).to.equal('confirm')
  })

  it('are asked about in a conversation by SMS, Danish numbers excepted', async () => {
    const swedish = await asked('sv', 'Åsa Öberg, +46 8 465 45 00, asa@norrsken.example.se', {
      channel: 'sms',
    })
    expect(swedish.last?.hints.asks).to.equal('suggest:contact.phone')
    const danish = await asked('da', 'Mette Sørensen, 33 12 34 56, mette@nordlys.example.dk', {
      channel: 'sms',
    })
    expect(danish.last?.hints.asks).to.equal('confirm')
  })
})
