import { expect } from 'chai'
import { createTakeTurn } from '../../bots/turn.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { createHouse, Customer, type House } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'

const wishes: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'fortsæt på mobilen',
    'send mig et link',
    'kan jeg fortsætte på min telefon?',
    'Skift enhed',
    'Fortsæt et andet sted',
  ],
  sv: [
    'fortsätt i mobilen',
    'skicka en länk',
    'kan jag fortsätta på min telefon?',
    'Byt enhet',
    'Fortsätt på annat håll',
  ],
  no: [
    'fortsett på mobilen',
    'send meg en lenke',
    'kan jeg fortsette på telefonen?',
    'Bytt enhet',
    'Fortsett et annet sted',
  ],
  en: [
    'continue on my phone',
    'send me a link',
    'can I continue on my mobile?',
    'Switch device',
    'Continue elsewhere',
  ],
}

const restart: Readonly<Record<Language, string>> = {
  da: 'start forfra',
  sv: 'börja om',
  no: 'start på nytt',
  en: 'start over',
}

async function begun(language: Language, ...messages: readonly string[]): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  for (const message of messages) await customer.say(message)
  return customer
}

const secretOf = (text: string): string => /#resume=([\w-]{22})/.exec(text)?.[1] ?? 'no link'

const linkSent = ({ post }: House): string => secretOf(post.sms.sent.at(-1)?.text ?? '')

const codeSent = ({ post }: House): string =>
  [...post.email.sent, ...post.sms.sent]
    .map(({ text }) => /^(\d{6}) /.exec(text)?.[1])
    .filter((code) => code !== undefined)
    .at(-1) ?? 'no code'

const codeShown = (customer: Customer): string =>
  /\b[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{3}\b/.exec(customer.last?.text ?? '')?.[0] ?? 'no code'

const wrongOf = (code: string): string => (code === '000000' ? '000001' : '000000')

describe('CH-07: an onboarding goes on elsewhere', () => {
  for (const language of languages) {
    it(`from the page to the phone by a link and a code, in the same language (${language})`, async () => {
      const first = await begun(language, '12345674', contact)
      const { house } = first
      await first.say(wishes[language][0] ?? '')
      expect(first.last?.hints).to.include({ command: 'move', asks: 'confirm' })
      const phone = new Customer({ house, locale: 'en-GB' })
      const opened = await phone.send({ kind: 'start', resume: linkSent(house) })
      expect(opened.language).to.equal(language)
      expect(opened.hints.asks).to.equal('code')
      expect(JSON.stringify(opened)).not.to.match(/Nordlys|Mette|2012/)
      const arrived = await phone.say(codeSent(house))
      expect(arrived.hints).to.include({ asks: 'confirm', reference: first.last?.hints.reference })
      expect(arrived.summary?.twin).to.include('Nordlys')
      const done = await phone.say(phrases[language].yes)
      expect(done.hints).to.include({ done: true, outcome: 'complete' })
      expect((await phone.record()).contact?.name).to.equal('Mette Sørensen')
    })

    it(`the old conversation says where it went, whatever is pressed there (${language})`, async () => {
      const first = await begun(language, '12345674', contact)
      const { house } = first
      const revision = first.last?.summary?.revision ?? 0
      await first.say(wishes[language][1] ?? '')
      const phone = new Customer({ house })
      await phone.send({ kind: 'start', resume: linkSent(house) })
      await phone.say(codeSent(house))
      for (const part of [
        { text: phrases[language].yes },
        { submit: { action: 'confirm', revision } as const },
        { kind: 'start' } as const,
        { text: wishes[language][0] ?? '' },
      ]) {
        const reply = await first.send(part)
        expect(reply.hints, JSON.stringify(part)).to.include({ done: true, outcome: 'moved' })
        expect(reply.choices).to.deep.equal([])
      }
      expect((await house.stores.customers.list({ limit: 9 })).records).to.deep.equal([])
      const again = await first.say(restart[language])
      expect(again.hints).to.include({ asks: 'country' })
      const done = await phone.say(phrases[language].yes)
      expect(done.hints.outcome).to.equal('complete')
    })

    it(`is understood however it is said (${language})`, async () => {
      for (const wish of wishes[language]) {
        const customer = await begun(language, '12345674')
        await customer.say(wish)
        expect(customer.last?.hints.command, wish).to.equal('move')
        expect(codeShown(customer), wish).to.match(/^[A-Z]/)
      }
    })
  }

  it('before anything personal was given, the code on the first screen is enough', async () => {
    const first = await begun('da', '12345674', 'fortsæt på mobilen')
    const teams = new Customer({ house: first.house, channel: 'msteams', locale: 'da-DK' })
    const arrived = await teams.say(codeShown(first).toLowerCase().replaceAll('-', ' '))
    expect(arrived.hints).to.include({
      asks: 'contact.name',
      reference: first.last?.hints.reference,
    })
    expect(first.house.post.sms.sent).to.deep.equal([])
    expect((await first.say('hej')).hints.outcome).to.equal('moved')
  })

  it('a code that was shown before a phone number was given asks for proof all the same', async () => {
    const first = await begun('da', '12345674', 'send mig et link')
    const code = codeShown(first)
    await first.say(contact)
    const sms = new Customer({ house: first.house, channel: 'sms', locale: 'da-DK' })
    expect((await sms.say(code)).hints.asks).to.equal('code')
    expect((await sms.say(codeSent(first.house))).hints.asks).to.equal('confirm')
  })

  it('a link works once: whoever opens it later begins anew', async () => {
    const first = await begun('da', '12345674', contact, 'send mig et link')
    const { house } = first
    const resume = linkSent(house)
    const [phone, thief] = [new Customer({ house }), new Customer({ house, locale: 'da-DK' })]
    await phone.send({ kind: 'start', resume })
    await phone.say(codeSent(house))
    const reply = await thief.send({ kind: 'start', resume })
    expect(reply.hints.asks).to.equal('country')
    expect(JSON.stringify(reply)).not.to.match(/Nordlys|Mette|2012/)
    expect((await phone.say('ja')).hints.outcome).to.equal('complete')
  })

  it('two who have the link and the code: one gets the case, whoever it is', async () => {
    const first = await begun('da', '12345674', contact, 'send mig et link')
    const { house } = first
    const resume = linkSent(house)
    const [a, b] = [
      new Customer({ house, locale: 'da-DK' }),
      new Customer({ house, locale: 'da-DK' }),
    ]
    await a.send({ kind: 'start', resume })
    const code = codeSent(house)
    await b.send({ kind: 'start', resume })
    const replies = await Promise.all([
      a.send({ text: code }, 'a-tries'),
      b.send({ text: code }, 'b-tries'),
    ])
    const arrived = replies.filter(({ hints }) => hints.asks === 'confirm')
    expect(arrived).to.have.length(1)
  })

  it('a link is void after an hour', async () => {
    const first = await begun('da', '12345674', contact, 'send mig et link')
    first.house.clock.at += 60 * 60_000
    const phone = new Customer({ house: first.house, locale: 'da-DK' })
    const reply = await phone.send({ kind: 'start', resume: linkSent(first.house) })
    expect(reply.hints.asks).to.equal('country')
    expect((await first.say('ja')).hints.outcome).to.equal('complete')
  })

  it('SM-08: wrong codes run out, and a new one comes at the press of a button', async () => {
    const first = await begun('da', '12345674', contact, 'send mig et link')
    const { house } = first
    const phone = new Customer({ house })
    await phone.send({ kind: 'start', resume: linkSent(house) })
    const code = codeSent(house)
    for (let n = 0; n < 5; n += 1) await phone.say(wrongOf(code))
    expect((await phone.say(code)).hints.asks).to.equal('code')
    house.clock.at += 60_000
    await phone.say('Send ny kode')
    expect((await phone.say(codeSent(house))).hints.asks).to.equal('confirm')
  })

  it('SM-09: who cannot receive SMS gets the code by e-mail', async () => {
    const first = await begun('da', '12345674', contact, 'send mig et link')
    const { house } = first
    const resume = linkSent(house)
    const phone = new Customer({ house })
    house.post.sms.answer = () => Promise.resolve({ outcome: 'refused', reason: 'address' })
    const opened = await phone.send({ kind: 'start', resume })
    expect(opened.choices.map(({ title }) => title)).to.include('Send på e-mail')
    await phone.say('Send på e-mail')
    const [mail] = house.post.email.sent
    expect(house.post.email.sent).to.have.length(1)
    expect((await phone.say(mail?.text.slice(0, 6) ?? '')).hints.asks).to.equal('confirm')
  })

  it('what is said while a code is waited for fills nothing; a person and a new beginning are always there', async () => {
    const first = await begun('da', '12345674', contact, 'send mig et link')
    const { house } = first
    const phone = new Customer({ house })
    await phone.send({ kind: 'start', resume: linkSent(house) })
    expect((await phone.say('lars@nordlys.example.dk')).hints).to.deep.include({
      asks: 'code',
      understood: {},
    })
    expect((await phone.say('medarbejder')).hints.command).to.equal('human')
    const fresh = await phone.say('Begynd nyt her')
    expect(fresh.hints.asks).to.equal('country')
    expect((await first.say('ja')).hints.outcome).to.equal('complete')
  })

  it('a case of one’s own that is under way here is not overwritten', async () => {
    const first = await begun('da', '12345674', 'send mig et link')
    const other = new Customer({ house: first.house, channel: 'msteams', locale: 'da-DK' })
    await other.start()
    await other.say('privat')
    expect((await other.say(codeShown(first))).hints.asks).not.to.equal('contact.name')
    await other.say('start forfra')
    expect((await other.say(codeShown(first))).hints.asks).to.equal('contact.name')
  })

  it('nine letters that are no code are an answer like any other', async () => {
    const customer = await begun('da', 'dansk virksomhed')
    const before = customer.last?.hints.asks
    await customer.say('BCDFGHJKM')
    expect(customer.last?.text).not.to.include('virker ikke længere')
    expect(customer.last?.hints.asks).to.equal(before)
  })

  it('both ways and back: the case follows, with one record in the end', async () => {
    const first = await begun('da', '12345674', contact, 'send mig et link')
    const { house } = first
    const phone = new Customer({ house })
    await phone.send({ kind: 'start', resume: linkSent(house) })
    await phone.say(codeSent(house))
    house.clock.at += 60_000
    await phone.say('send mig et link')
    const back = new Customer({ house })
    await back.send({ kind: 'start', resume: linkSent(house) })
    await back.say(codeSent(house))
    expect((await phone.say('ja')).hints.outcome).to.equal('moved')
    expect((await back.say('ja')).hints.outcome).to.equal('complete')
    expect((await house.stores.customers.list({ limit: 9 })).records).to.have.length(1)
    const filing = await house.stores.customers.filingOf(back.last?.hints.reference ?? '')
    expect(JSON.parse(filing?.earlier ?? '')).to.deep.equal([
      first.conversation,
      phone.conversation,
    ])
  })

  it('a crash while the case is between two conversations loses nothing and copies nothing', async () => {
    for (const crashAt of [1, 2, 3, 4]) {
      const house = createHouse()
      const first = new Customer({ house, locale: 'da-DK' })
      await first.start()
      for (const text of ['12345674', contact, 'send mig et link']) await first.say(text)
      const phone = new Customer({ house })
      await phone.send({ kind: 'start', resume: linkSent(house) })
      let saves = 0
      const { conversations } = house.stores
      const dying = createTakeTurn({
        ports: house.ports,
        conversations: {
          load: (name) => conversations.load(name),
          remove: (name) => conversations.remove(name),
          save: (name, document, etag) =>
            (saves += 1) === crashAt
              ? Promise.reject(new Error('killed'))
              : conversations.save(name, document, etag),
        },
      })
      const inbound = {
        kind: 'message',
        channel: 'webchat',
        text: codeSent(house),
        attachments: false,
        protectedInput: true,
      } as const
      const address = { conversation: phone.conversation, activityId: 'the-code' }
      await dying(address, inbound).catch(() => undefined)
      const [arrived] = await house.takeTurn(address, inbound)
      expect(arrived?.hints.asks, `killed at write ${crashAt}`).to.equal('confirm')
      expect((await first.say('ja')).hints.outcome).to.equal('moved')
      expect((await phone.say('ja')).hints.outcome).to.equal('complete')
      expect((await house.stores.customers.list({ limit: 9 })).records).to.have.length(1)
    }
  })

  it('GD-23: erasing the customer reaches the conversation that it came from', async () => {
    const first = await begun('da', '12345674', contact, 'send mig et link')
    const { house } = first
    const phone = new Customer({ house })
    await phone.send({ kind: 'start', resume: linkSent(house) })
    await phone.say(codeSent(house))
    await phone.say('ja')
    const { stores } = house
    const left = await stores.conversations.load(first.conversation)
    expect(left?.json).not.to.match(/Nordlys|Mette|2012/)
  })
})
