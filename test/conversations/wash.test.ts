import { expect } from 'chai'
import { partsOf } from '../../onboarding/messaging/sms-parts.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { createWashHouse, daysOf, type News, type WashHouse } from '../support/wash-house.ts'

/** In each language the company of another country, and a number of the language's own. */
interface Person {
  readonly locale: string
  readonly number: string
  readonly phone: string
  readonly yes: string
  readonly register: string
  readonly mine: string
  readonly third: string
  readonly right: string
  readonly all: string
  readonly some: string
  /** Another address of the country. */
  readonly moved: { readonly street: string; readonly postalCode: string; readonly city: string }
  readonly form: string
}

const people: Readonly<Record<Language, Person>> = {
  da: {
    locale: 'da-DK',
    number: '12345674',
    phone: '+4520123456',
    yes: 'ja',
    register: 'Det fra registeret',
    mine: 'Det, I har',
    third: 'Noget andet',
    right: 'Det er rigtigt',
    all: 'Ja, det hele',
    some: 'Ret noget',
    moved: { street: 'Nørregade 7', postalCode: '1165', city: 'København K' },
    form: 'A/S',
  },
  sv: {
    locale: 'sv-SE',
    number: '5599990107',
    phone: '+46701740605',
    yes: 'ja',
    register: 'Det från registret',
    mine: 'Det ni har',
    third: 'Något annat',
    right: 'Det stämmer',
    all: 'Ja, allt',
    some: 'Ändra något',
    moved: { street: 'Storgatan 7', postalCode: '11122', city: 'Stockholm' },
    form: 'HB',
  },
  no: {
    locale: 'nb-NO',
    number: '310004103',
    phone: '+4792345678',
    yes: 'ja',
    register: 'Det fra registeret',
    mine: 'Det dere har',
    third: 'Noe annet',
    right: 'Det er riktig',
    all: 'Ja, alt',
    some: 'Endre noe',
    moved: { street: 'Storgata 9', postalCode: '0155', city: 'Oslo' },
    form: 'ASA',
  },
  en: {
    locale: 'en-GB',
    number: '12345674',
    phone: '+4520123458',
    yes: 'yes',
    register: 'From the register',
    mine: 'What you have',
    third: 'Something else',
    right: 'It is right',
    all: 'Yes, all of it',
    some: 'Change something',
    moved: { street: 'Nørregade 7', postalCode: '1165', city: 'København K' },
    form: 'A/S',
  },
}

interface Known {
  readonly house: WashHouse
  readonly reference: string
  readonly person: Person
}

/** A finished customer of the demo registers, 31 days later. */
async function customer(language: Language, later = 31): Promise<Known> {
  const house = createWashHouse()
  const person = people[language]
  const made = new Customer({ house, locale: person.locale })
  await made.say(person.number)
  await made.say(`Mette Sørensen, ${person.phone}, mette@nordlys.example.dk`)
  await made.say(person.yes)
  expect(made.last?.hints.outcome, made.transcript.join('\n')).to.equal('complete')
  house.clock.at += daysOf(later)
  return { house, person, reference: made.last?.hints.reference ?? '' }
}

const recordOf = async ({ house, reference }: Known): Promise<CustomerRecord> => {
  const record = await house.stores.customers.get(reference)
  if (record === undefined) throw new Error('no record')
  return record
}

/** Opens the link that was sent, and types its code. */
async function opened({ house, person }: Known): Promise<Customer> {
  const link = house.post.sms.sent.at(-1)?.text ?? ''
  const chat = new Customer({ house, locale: person.locale })
  await chat.send({ kind: 'start', resume: /#resume=([\w-]{22})/.exec(link)?.[1] ?? '' })
  await chat.say(house.post.sms.sent.at(-1)?.text.slice(0, 6) ?? '')
  return chat
}

const updates = async ({ house }: Known) =>
  (await house.stores.customers.pendingEvents(50)).filter(({ type }) => type === 'customer.updated')

const changedIn = async (known: Known) =>
  (await updates(known)).map(({ data }) => Reflect.get(Object(data), 'changed') as unknown)

type Find = 'company.name' | 'company.legalForm' | 'company.address'

const finds: Readonly<Record<Find, (person: Person) => News>> = {
  'company.name': () => ({ name: 'Polarlyset Drift' }),
  'company.legalForm': ({ form }) => ({ legalForm: form }),
  'company.address': ({ moved, phone }) => ({
    address: {
      ...moved,
      country: phone.startsWith('+46') ? 'SE' : phone.startsWith('+47') ? 'NO' : 'DK',
    },
  }),
}

const at = (record: unknown, key: string): unknown =>
  key.split('.').reduce<unknown>((part, name) => Reflect.get(Object(part), name), record)

async function washed(
  language: Language,
  find: Find,
): Promise<Known & { readonly value: unknown }> {
  const known = await customer(language)
  const { house, person } = known
  const news = finds[find](person)
  house.news.set(person.number, news)
  await house.look()
  return { ...known, value: Object.values(news)[0] }
}

for (const language of languages) {
  const person = people[language]
  for (const find of Object.keys(finds) as Find[]) {
    describe(`DQ-09 the wash, ${language}: the register has another ${find}`, () => {
      it('is a proposal, and the record stays as it was until the customer has answered', async () => {
        const known = await washed(language, find)
        const { house, reference, value } = known
        expect(at(await recordOf(known), find)).not.to.deep.equal(value)
        const found = await house.stores.customers.finds(reference)
        expect(found).to.deep.include.members([
          { kind: 'register', key: find, value, sourceId: 'demo-register', at: found[0]?.at },
        ])
        expect(await updates(known)).to.deep.equal([])
        expect(await house.stores.reviews.list(9)).to.deep.equal([])
      })

      it('the customer is asked once, by text, and takes the value of the register', async () => {
        const known = await washed(language, find)
        const { house, value, reference } = known
        expect(house.post.sms.sent).to.have.length(1)
        expect(partsOf(house.post.sms.sent[0]?.text ?? '')).to.equal(1)
        const chat = await opened(known)
        expect(chat.last?.hints.asks, chat.transcript.join('\n')).to.equal(`choose:${find}`)
        expect(chat.last?.choices.map(({ title }) => title)).to.deep.equal([
          person.register,
          person.mine,
          person.third,
        ])
        await chat.say(person.register)
        const record = await recordOf(known)
        expect(at(record, find), chat.transcript.join('\n')).to.deep.equal(value)
        expect(record.status).to.equal('complete')
        expect(record.provenance[find]).to.include({
          source: 'customer',
          channel: 'webchat',
          verification: 'register',
          sourceId: 'demo-register',
        })
        expect(await changedIn(known)).to.deep.equal([[find]])
        const history = await house.stores.customers.history(reference)
        expect(history.map(({ field }) => field)).to.include(find)
        expect(chat.last?.hints.asks).to.equal('choose:more')
      })

      it('the customer keeps what we have: a person looks, and it is not asked again', async () => {
        const known = await washed(language, find)
        const { house, value, reference } = known
        const before = at(await recordOf(known), find)
        const chat = await opened(known)
        await chat.say(person.mine)
        const record = await recordOf(known)
        expect(at(record, find), chat.transcript.join('\n')).to.deep.equal(before)
        expect(record.reviewReasons).to.deep.equal([`differs:${find}`])
        expect(record.provenance[find]).to.deep.include({ verification: 'differs', stated: value })
        const [review] = await house.stores.reviews.list(9)
        expect(review).to.include({ reference, reason: `differs:${find}` })
        expect(chat.last?.hints.asks).to.equal('choose:more')
        house.clock.at += daysOf(120)
        await house.look()
        expect(await house.stores.customers.finds(reference)).to.deep.equal([])
      })
    })
  }

  describe(`DQ-09 the wash, ${language}: neither is right`, () => {
    it('a third name is asked for; it differs from the register, and a person looks', async () => {
      const known = await washed(language, 'company.name')
      const chat = await opened(known)
      await chat.say(person.third)
      expect(chat.last?.hints.asks, chat.transcript.join('\n')).to.equal('company.name')
      await chat.say('Nordstjernen')
      const record = await recordOf(known)
      expect(record.company?.name, chat.transcript.join('\n')).to.match(/^Nordstjernen/)
      expect(record.provenance['company.name']).to.include({
        verification: 'differs',
        stated: 'Polarlyset Drift',
      })
      expect(record.status).to.equal('in-review')
    })

    it('a third address goes through the directory like any other', async () => {
      const known = await washed(language, 'company.address')
      const chat = await opened(known)
      await chat.say(person.third)
      expect(chat.last?.hints.asks).to.equal('company.address')
      const { street, postalCode, city } = person.moved
      await chat.say(`${street.replace(/\d+/, '11')}, ${postalCode} ${city}`)
      if (chat.last?.hints.asks === 'suggest:company.address') await chat.say(person.yes)
      const record = await recordOf(known)
      expect(record.company?.address.street, chat.transcript.join('\n')).to.match(/ 11$/)
      expect(record.provenance['company.address']?.verification).to.equal('differs')
    })
  })

  describe(`DQ-09 DQ-10 the wash, ${language}: contact points`, () => {
    it('what is older than a year is asked about in one question, and one word confirms it', async () => {
      const known = await customer(language, 370)
      const { house } = known
      await house.look()
      const before = await recordOf(known)
      const chat = await opened(known)
      expect(chat.last?.hints.asks, chat.transcript.join('\n')).to.equal('choose:still')
      expect(chat.last?.text).to.include('m***@nordlys.example.dk')
      expect(chat.last?.text).not.to.include('mette@')
      const sms = house.post.sms.sent.length
      await chat.say(person.yes)
      const record = await recordOf(known)
      expect(record.contact, chat.transcript.join('\n')).to.deep.equal(before.contact)
      expect(record.provenance['contact.phone']?.at).not.to.equal(
        before.provenance['contact.phone']?.at,
      )
      expect(house.post.sms.sent).to.have.length(sms)
      expect(house.post.email.sent).to.deep.equal([])
      expect(await updates(known)).to.deep.equal([])
      expect(chat.last?.hints.asks).to.equal('choose:more')
    })

    it('something of it is not right: it is changed as always', async () => {
      const known = await customer(language, 370)
      await known.house.look()
      const chat = await opened(known)
      await chat.say(person.some)
      expect(chat.last?.hints.asks, chat.transcript.join('\n')).to.equal('choose:update')
    })

    it('an e-mail address that bounces is asked about by text, and the new one is taken', async () => {
      const known = await customer(language)
      const { house } = known
      await house.post.contactPoints.change('email', 'mette@nordlys.example.dk', (point) => ({
        ...point,
        status: 'undeliverable',
      }))
      await house.look()
      const chat = await opened(known)
      expect(chat.last?.hints.asks, chat.transcript.join('\n')).to.equal('choose:contact.email')
      await chat.say('ny@nordlys.example.dk')
      const record = await recordOf(known)
      expect(record.contact?.email, chat.transcript.join('\n')).to.equal('ny@nordlys.example.dk')
      expect(chat.last?.hints.asks).to.equal('choose:more')
    })

    it('a number to which texts do not arrive is asked about by e-mail; it is right after all', async () => {
      const known = await customer(language)
      const { house } = known
      await house.post.contactPoints.change('sms', person.phone, (point) => ({
        ...point,
        status: 'suspect',
      }))
      await house.look()
      expect(house.post.sms.sent).to.deep.equal([])
      const link = house.post.email.sent.at(-1)?.text ?? ''
      const chat = new Customer({ house, locale: person.locale })
      await chat.send({ kind: 'start', resume: /#resume=([\w-]{22})/.exec(link)?.[1] ?? '' })
      await chat.say(house.post.email.sent.at(-1)?.text.slice(0, 6) ?? '')
      expect(chat.last?.hints.asks, chat.transcript.join('\n')).to.equal('choose:contact.phone')
      await chat.say(person.right)
      expect(chat.last?.hints.asks, chat.transcript.join('\n')).to.equal('choose:more')
      expect((await recordOf(known)).contact?.phone).to.equal(person.phone)
    })
  })

  describe(`DQ-08 the wash, ${language}: a company that was closed`, () => {
    for (const status of ['dissolved', 'bankrupt', 'windingUp'] as const) {
      it(`${status}: for a person, and no word to the customer`, async () => {
        const known = await customer(language)
        const { house, reference } = known
        house.news.set(person.number, { status })
        await house.look()
        house.clock.at += daysOf(40)
        await house.look()
        expect([house.post.sms.sent, house.post.email.sent]).to.deep.equal([[], []])
        const reviews = await house.stores.reviews.list(9)
        expect(reviews.map((each) => [each.reference, each.reason])).to.deep.equal([
          [reference, `company-${status}`],
        ])
        const record = await recordOf(known)
        expect(record).to.deep.include({
          status: 'in-review',
          reviewReasons: [`company-${status}`],
        })
        expect(await changedIn(known)).to.deep.equal([['company.status']])
      })
    }
  })
}
