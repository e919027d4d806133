import { expect } from 'chai'
import { followUpUnreached } from '../../bots/follow-up-unreached.ts'
import type { ContactAddress } from '../../onboarding/messaging/contact-address.ts'
import type { DeliveryReport } from '../../onboarding/messaging/message-sender.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { createHouse, Customer, type House } from '../support/conversation.ts'

const phone = { kind: 'sms', to: '+4520123456' } as const
const mailbox = { kind: 'email', to: 'mette@nordlys.example.dk' } as const
const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'
const day = 24 * 60 * 60 * 1000

/** A house with one finished customer. */
async function customerIn(house: House, answers = ['12345674', contact, 'ja']): Promise<string> {
  const customer = new Customer({ house, locale: 'da-DK' })
  for (const text of answers) await customer.say(text)
  return customer.last?.hints.reference ?? ''
}

const followUp = ({ post, stores, ports }: House) =>
  followUpUnreached({
    unreached: post.unreached,
    contactPoints: post.contactPoints,
    referencesAt: (address) => stores.contacts.at(address),
    ports,
  })

let reported = 0

const report = (house: House, at: ContactAddress, result: DeliveryReport['result']) =>
  house.post.takeReport({
    ...at,
    result,
    providerId: `p${(reported += 1)}`,
    at: new Date(house.clock.at).toISOString(),
  })

const reviewsIn = async ({ stores }: House) =>
  (await stores.reviews.list(20)).map(({ reference, reason }) => `${reference} ${reason}`)

describe('DQ-10: what does not arrive is asked about by the other way', () => {
  let house: House
  let reference: string
  beforeEach(async () => {
    house = createHouse()
    reference = await customerIn(house)
    house.post.sms.sent.length = 0
    house.post.email.sent.length = 0
  })

  it('a dead mailbox: the customer gets the link to their data by text message, once, and changes it there', async () => {
    await report(house, mailbox, 'hard')
    expect(await followUp(house)).to.equal(1)
    expect(await followUp(house)).to.equal(0)
    const [message, ...others] = house.post.sms.sent
    expect(others).to.deep.equal([])
    expect(message?.to).to.equal(phone.to)
    expect(message?.text).to.match(/kommer retur.*https:\/\/bot\.example\/#resume=[\w-]{22}/)
    expect(house.post.email.sent).to.deep.equal([])
    const secret = /#resume=([\w-]+)/.exec(message?.text ?? '')?.[1] ?? ''
    const opened = new Customer({ house, locale: 'da-DK' })
    const asked = await opened.send({ kind: 'start', resume: secret })
    expect(asked.hints.asks).to.equal('code')
    const code = house.post.sms.sent.at(-1)?.text.slice(0, 6) ?? ''
    await opened.say(code)
    await opened.say('ny mail')
    await opened.say('mette@nordlys.dk')
    const record = await house.stores.customers.get(reference)
    expect(record?.contact?.email).to.equal('mette@nordlys.dk')
  })

  it('a silent number: the customer is asked by e-mail', async () => {
    await report(house, phone, 'soft')
    expect(await followUp(house)).to.equal(0)
    await report(house, phone, 'hard')
    expect((await house.post.contactPoints.read('sms', phone.to)).status).to.equal('suspect')
    await followUp(house)
    expect(house.post.email.sent).to.have.length(1)
    expect(house.post.email.sent[0]).to.include({ to: mailbox.to })
    expect(house.post.email.sent[0]?.text).to.include('når ikke længere frem til dig')
    expect(house.post.sms.sent).to.deep.equal([])
    expect(await reviewsIn(house)).to.deep.equal([])
  })

  it('mail that comes back three times in thirty days: a person looks, and the customer is asked', async () => {
    for (const wait of [0, 10, 10]) {
      house.clock.at += wait * day
      await report(house, mailbox, 'soft')
    }
    await followUp(house)
    expect(await reviewsIn(house)).to.deep.equal([`${reference} mail-returned`])
    expect(house.post.sms.sent).to.have.length(1)
    expect(house.post.sms.sent[0]?.text).to.include('kommer retur')
  })

  it('nobody to be reached in another way: a person is told, and the last contact point stays in the record', async () => {
    const optedOut = { at: '2026-11-22T10:00:00.000Z', by: 'a' }
    await house.post.contactPoints.change('sms', phone.to, (point) => ({ ...point, optedOut }))
    await report(house, mailbox, 'hard')
    await followUp(house)
    expect(await reviewsIn(house)).to.deep.equal([`${reference} unreachable`])
    expect(house.post.sms.sent).to.deep.equal([])
    const record = await house.stores.customers.get(reference)
    expect(record?.contact?.email).to.equal(mailbox.to)
    expect(record?.contact?.phone).to.equal(phone.to)
  })

  it('both fail: each is tried for the other, then a person is told; nothing is taken out', async () => {
    await report(house, mailbox, 'hard')
    await followUp(house)
    await report(house, phone, 'hard')
    await report(house, phone, 'hard')
    await followUp(house)
    expect(await reviewsIn(house)).to.deep.equal([`${reference} unreachable`])
    const record = await house.stores.customers.get(reference)
    expect(record?.contact).to.include({ email: mailbox.to, phone: phone.to })
  })

  it('DQ-09: asked once in 90 days, however often it fails; what works again is forgotten', async () => {
    await report(house, phone, 'soft')
    await report(house, phone, 'soft')
    await followUp(house)
    for (const days of [1, 30, 58]) {
      house.clock.at += days * day
      await report(house, phone, 'soft')
      await report(house, phone, 'soft')
      await followUp(house)
    }
    expect(house.post.email.sent).to.have.length(1)
    house.clock.at += 2 * day
    await report(house, phone, 'soft')
    await followUp(house)
    expect(house.post.email.sent).to.have.length(2)
    await report(house, phone, 'delivered')
    expect((await house.post.contactPoints.read('sms', phone.to)).status).to.equal('works')
  })

  it('what worked again before anybody looked is asked about by nobody', async () => {
    await report(house, phone, 'soft')
    await report(house, phone, 'soft')
    await report(house, phone, 'delivered')
    expect(await followUp(house)).to.equal(1)
    expect(house.post.email.sent).to.deep.equal([])
  })

  it('at night a text message waits for the morning (SM-14)', async () => {
    house.clock.at = Date.parse('2026-11-23T22:30:00Z')
    await report(house, mailbox, 'hard')
    await followUp(house)
    await house.post.messenger.deliverDue()
    expect(house.post.sms.sent).to.deep.equal([])
    house.clock.at = Date.parse('2026-11-24T07:30:00Z')
    await house.post.messenger.deliverDue()
    expect(house.post.sms.sent).to.have.length(1)
  })

  it('everybody who is reached there is asked, each about themselves; nobody who is not any more', async () => {
    const other = await customerIn(house, [
      '90000101',
      'Ole Holm, 20 12 34 57, mette@nordlys.example.dk',
      'ja',
    ])
    const gone = await customerIn(house, [
      'privat',
      'Lars Holm, 20 12 34 58, mette@nordlys.example.dk',
      'Havnegade 1, 1058 København K',
      'ja',
    ])
    await house.stores.customers.change({
      id: 'c1',
      reference: gone,
      changedBy: { source: 'staff', by: 's1', channel: 'desk', at: '2026-11-23T11:00:00.000Z' },
      values: { 'person.email': { value: 'lars@holm.example.dk', verification: 'checked' } },
    })
    house.post.sms.sent.length = 0
    await report(house, mailbox, 'hard')
    await followUp(house)
    expect(new Set(house.post.sms.sent.map(({ to }) => to))).to.deep.equal(
      new Set([phone.to, '+4520123457']),
    )
    expect(new Set([reference, other, gone]).size).to.equal(3)
  })

  it('a crash in the middle asks nobody twice, and forgets nobody', async () => {
    await report(house, mailbox, 'hard')
    const { contactPoints } = house.post
    const dying = {
      ...house,
      post: {
        ...house.post,
        contactPoints: { ...contactPoints, change: () => Promise.reject(new Error('cut off')) },
      },
    }
    const failed = await followUp(dying).then(
      () => false,
      () => true,
    )
    expect(failed).to.equal(true)
    expect(house.post.sms.sent).to.have.length(1)
    expect(await followUp(house)).to.equal(1)
    expect(house.post.sms.sent).to.have.length(1)
    expect(await followUp(house)).to.equal(0)
  })

  it('GD-24: what waits to be followed up names nobody', async () => {
    await report(house, mailbox, 'hard')
    const kept: string[] = []
    for await (const { json } of house.stores.documents.due('2027-01-01T00:00:00.000Z'))
      kept.push(json)
    expect(kept).to.have.length(1)
    expect(kept.join()).not.to.match(/mette|nordlys/)
  })

  const words: Readonly<Record<Language, readonly [sms: RegExp, mail: RegExp]>> = {
    da: [/Mails til dig kommer retur/, /når ikke længere frem/],
    sv: [/Mejl till dig studsar/, /når dig inte längre/],
    no: [/E-post til deg kommer i retur/, /når ikke lenger fram/],
    en: [/E-mails to you come back/, /do not reach you any more/],
  }
  for (const language of languages) {
    it(`in the customer's own language: ${language}`, async () => {
      const record = await house.stores.customers.get(reference)
      if (record === undefined) expect.fail('no record')
      // Boundary: a record of the same customer who speaks another language.
      const customers = {
        get: () => Promise.resolve({ ...record, language }),
      } as unknown as House['ports']['customers']
      const there = { ...house, ports: { ...house.ports, customers } }
      await report(house, mailbox, 'hard')
      await followUp(there)
      expect(house.post.sms.sent[0]?.text).to.match(words[language][0])
      await house.post.contactPoints.change('email', mailbox.to, (point) => ({
        ...point,
        status: 'works',
      }))
      await report(house, phone, 'soft')
      await report(house, phone, 'soft')
      await followUp(there)
      expect(house.post.email.sent[0]?.text).to.match(words[language][1])
    })
  }
})
