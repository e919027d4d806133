import { expect } from 'chai'
import type { ReviewDesk } from '../../bots/desk/review-desk.ts'
import { reviewDeskOf } from '../../composition/reviews.ts'
import { partsOf } from '../../onboarding/messaging/sms-parts.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { versionOf } from '../../onboarding/review/record-version.ts'
import type { AskReason } from '../../onboarding/review/review-decision.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { eraseCustomer } from '../../services/records/erase-customer.ts'
import { createHouse, Customer, type House } from '../support/conversation.ts'
import { Texter } from '../support/texter.ts'

const phone = '+4520123456'
const mailbox = 'mette@fjordblik.example.dk'

interface Voice {
  readonly locale: string
  readonly yes: string
  /** What the message and the chat say. */
  readonly needed: string
  readonly update: string
  readonly passedOn: string
  readonly here: string
}

const voices: Readonly<Record<Language, Voice>> = {
  da: {
    locale: 'da-DK',
    yes: 'ja',
    needed: 'mangler én ting fra dig: e-mail',
    update: 'opdater',
    passedOn: 'En kollega går videre med din sag.',
    here: 'Skriv »opdater« for at svare her.',
  },
  sv: {
    locale: 'sv-SE',
    yes: 'ja',
    needed: 'behöver en sak av dig: e-post',
    update: 'uppdatera',
    passedOn: 'En kollega går vidare med ditt ärende.',
    here: 'Skriv ”uppdatera” för att svara här.',
  },
  no: {
    locale: 'nb-NO',
    yes: 'ja',
    needed: 'trenger én ting fra deg: e-post',
    update: 'oppdater',
    passedOn: 'En kollega går videre med saken din.',
    here: 'Skriv «oppdater» for å svare her.',
  },
  en: {
    locale: 'en-GB',
    yes: 'yes',
    needed: 'needs one thing from you: e-mail',
    update: 'update',
    passedOn: 'A colleague will go on with your case.',
    here: 'Write “update” to answer here.',
  },
}

interface Waiting {
  readonly house: House
  readonly desk: ReviewDesk
  readonly reference: string
  readonly customer: Customer
  readonly voice: Voice
}

/** Fjordblik A/S, of whom the demo bureau's middle score makes a case for a person. */
async function waiting(language: Language, house = createHouse()): Promise<Waiting> {
  const voice = voices[language]
  const customer = new Customer({ house, locale: voice.locale })
  for (const text of ['92002845', `Mette Sørensen, ${phone}, ${mailbox}`, voice.yes])
    await customer.say(text)
  expect(customer.last?.hints.outcome, customer.transcript.join('\n')).to.equal('in-review')
  const reference = customer.last?.hints.reference ?? ''
  return { house, desk: reviewDeskOf(house), reference, customer, voice }
}

const recordOf = async ({ house, reference }: Waiting): Promise<CustomerRecord> =>
  (await house.stores.customers.get(reference)) ?? expect.fail('no record')

const caseOf = async ({ desk, reference }: Waiting) =>
  (await desk.find(reference)) ?? expect.fail('no case')

async function ask(of: Waiting, key: string, reason: AskReason = 'unclear'): Promise<void> {
  const at = of.house.ports.now().toISOString()
  const question = { id: `ask-${key}`, at, key, reason, by: 'sigrid' }
  await of.desk.ask(await recordOf(of), await caseOf(of), question)
}

const linkIn = (text = ''): string => /#resume=([\w-]{22})/.exec(text)?.[1] ?? 'no link'

/** Opens the link of the last e-mail, and types the code that goes to the same mailbox. */
async function opened({ house, voice }: Waiting): Promise<Customer> {
  const chat = new Customer({ house, locale: voice.locale })
  const first = await chat.send({
    kind: 'start',
    resume: linkIn(house.post.email.sent.at(-1)?.text),
  })
  expect(first.hints.asks).to.equal('code')
  await house.post.messenger.deliverDue()
  await chat.say(house.post.email.sent.at(-1)?.text.slice(0, 6) ?? '')
  return chat
}

async function approve(of: Waiting) {
  const { desk, reference, house } = of
  const at = house.ports.now().toISOString()
  return desk.decide({
    ...{ id: 'd1', reference, by: 'elsa', on: 'desk', at, openedAt: at },
    seen: versionOf(await recordOf(of)),
    decision: { kind: 'approve', terms: { payment: 'invoice', limit: 7000, paymentDays: 10 } },
  })
}

describe('CA-10 a person of the staff asks for one thing, and the customer answers in the chat', () => {
  for (const language of languages) {
    it(`CH-07: by the link of the message, behind a code; it is checked, saved, and the review goes on (${language})`, async () => {
      const of = await waiting(language)
      await ask(of, 'contact.email')
      const message = of.house.post.email.sent.at(-1)
      expect(message).to.include({ to: mailbox, language })
      expect(message?.text.toLowerCase()).to.include(of.voice.needed)
      const chat = await opened(of)
      expect(chat.last?.text.toLowerCase()).to.include(of.voice.needed)
      expect(chat.last?.hints.asks, chat.transcript.join('\n')).to.equal('contact.email')
      const saved = await chat.say('mette@fjordblik.dk')
      expect(saved.text).to.include(of.voice.passedOn)
      expect(saved.hints.asks).to.equal('choose:more')
      const record = await recordOf(of)
      expect(record).to.deep.include({ status: 'in-review' })
      expect(record.contact?.email).to.equal('mette@fjordblik.dk')
      expect(record.provenance['contact.email']).to.include({ source: 'customer' })
      const { asked } = await caseOf(of)
      expect(asked).to.have.property('answeredAt')
      expect((await of.desk.cases()).map(({ reference }) => reference)).to.deep.equal([
        of.reference,
      ])
      expect(await approve(of)).to.deep.include({ outcome: 'decided' })
      expect(await recordOf(of)).to.include({ status: 'complete' })
    })

    it(`in the chat that it was told in, by the word that is named there (${language})`, async () => {
      const of = await waiting(language)
      await ask(of, 'contact.name')
      const { customer, voice, house } = of
      const told = await customer.say('hej')
      expect(told.text).to.include(voice.here)
      await customer.say(voice.update)
      await customer.say(phone)
      await house.post.messenger.deliverDue()
      const asked = await customer.say(house.post.sms.sent.at(-1)?.text.slice(0, 6) ?? '')
      expect(asked.hints.asks, customer.transcript.join('\n')).to.equal('contact.name')
      const saved = await customer.say('Ole Prøve')
      expect(saved.text).to.include(voice.passedOn)
      expect((await recordOf(of)).contact?.name).to.equal('Ole Prøve')
    })

    it(`by text message: read back and saved by its digits (${language})`, async () => {
      const of = await waiting(language)
      await ask(of, 'company.address')
      const texter = new Texter(phone, { house: of.house })
      await texter.say(of.voice.update)
      const asked = await texter.say(texter.codeTo(phone))
      expect(asked.hints.asks, texter.transcript.join('\n')).to.equal('company.address')
      await texter.say('Vestergade 5, 8000 Aarhus C')
      await texter.yes()
      expect((await recordOf(of)).company?.address).to.include({ street: 'Vestergade 5' })
      expect((await caseOf(of)).asked).to.have.property('answeredAt')
      expect(texter.texts.filter((text) => partsOf(text) > 2)).to.deep.equal([])
    })
  }

  it('CR-12: afterwards the chat is about the case again: it hears what is decided, and can be paid in advance', async () => {
    const of = await waiting('da')
    await ask(of, 'contact.name')
    const { customer, house } = of
    await customer.say('hej')
    await customer.say('opdater')
    await customer.say(phone)
    await house.post.messenger.deliverDue()
    await customer.say(house.post.sms.sent.at(-1)?.text.slice(0, 6) ?? '')
    await customer.say('Ole Prøve')
    const at = house.ports.now().toISOString()
    await of.desk.decide({
      ...{ id: 'd1', reference: of.reference, by: 'elsa', on: 'desk', at, openedAt: at },
      seen: versionOf(await recordOf(of)),
      decision: { kind: 'decline', reason: 'credit', note: 'Too little is known.' },
    })
    const back = await customer.say('nej')
    expect(back.hints, customer.transcript.join('\n')).to.include({ outcome: 'in-review' })
    const told = await customer.say('hej')
    expect(told.text).to.include('Vi kan ikke tilbyde dig faktura med kredit')
    const paid = await customer.say('betal forud')
    expect(paid.hints, customer.transcript.join('\n')).to.include({ outcome: 'complete' })
    const record = await recordOf(of)
    expect(record).to.include({ status: 'complete', payment: 'prepayment' })
    expect(record.contact?.name, 'what was answered stands').to.equal('Ole Prøve')
  })

  it('GD-23: erased in the middle of it, nothing of the case is left in the chat', async () => {
    const of = await waiting('da')
    const { customer, house, reference } = of
    await customer.say('opdater')
    await customer.say(phone)
    await eraseCustomer(house.stores, reference, {
      id: 'gone',
      at: house.ports.now().toISOString(),
    })
    expect(await house.stores.conversations.load(customer.conversation)).to.equal(undefined)
  })

  it('where the seller sends no e-mail: a text message in one part, in four languages (SM-16)', async () => {
    for (const language of languages) {
      const plain = createHouse()
      const { messenger } = plain.ports
      const textsOnly: House['ports']['messenger'] = {
        kinds: ['sms'],
        post: (message) => messenger.post(message),
        hand: (message) => messenger.hand(message),
      }
      const of = await waiting(language, plain.with({ messenger: textsOnly }))
      await ask(of, 'contact.email')
      const text = plain.post.sms.sent.at(-1)?.text ?? ''
      expect(linkIn(text)).to.have.length(22)
      expect(partsOf(text), text).to.equal(1)
    }
  })

  describe('DQ-07 a value that a register contradicts', () => {
    const own = { street: 'Torvet 1', postalCode: '8000', city: 'Aarhus C', country: 'DK' }
    const stated = { street: 'Vestergade 5', postalCode: '8000', city: 'Aarhus C', country: 'DK' }

    async function contradicted(): Promise<Waiting> {
      const of = await waiting('da')
      const at = of.house.ports.now().toISOString()
      const statedBy = { source: 'register', sourceId: 'cvr', at } as const
      await of.house.stores.customers.change({
        id: 'c1',
        reference: of.reference,
        changedBy: { source: 'customer', channel: 'webchat', at },
        values: { 'company.address': { value: own, verification: 'differs', stated, statedBy } },
      })
      expect((await recordOf(of)).reviewReasons).to.include('differs:company.address')
      await ask(of, 'company.address', 'differsFromRegister')
      return of
    }

    it('is asked with both: the register’s settles it', async () => {
      const of = await contradicted()
      const chat = await opened(of)
      expect(chat.last?.hints.asks, chat.transcript.join('\n')).to.equal('choose:company.address')
      expect(chat.last?.text).to.include('Vestergade 5').and.include('Torvet 1')
      await chat.say('1')
      const record = await recordOf(of)
      expect(record.company?.address).to.deep.equal(stated)
      expect(record.provenance['company.address']).to.include({ verification: 'register' })
      expect(record.reviewReasons ?? []).to.not.include('differs:company.address')
      expect((await caseOf(of)).asked).to.have.property('answeredAt')
    })

    it('the customer’s own stays, still differs, and is the same one case', async () => {
      const of = await contradicted()
      const chat = await opened(of)
      await chat.say('2')
      const record = await recordOf(of)
      expect(record.company?.address).to.deep.equal(own)
      expect(record.reviewReasons).to.include('differs:company.address')
      expect((await of.desk.cases()).map(({ caseId }) => caseId)).to.have.length(1)
      expect((await caseOf(of)).asked).to.have.property('answeredAt')
    })
  })

  it('what is decided meanwhile, answered already or asked of somebody else is asked no more', async () => {
    const of = await waiting('da')
    await ask(of, 'contact.email')
    const chat = await opened(of)
    await chat.say('mette@fjordblik.dk')
    const texter = new Texter(phone, { house: of.house })
    await texter.say('opdater')
    expect((await texter.say(texter.codeTo(phone))).hints.asks).to.equal('choose:update')
    const other = await waiting('da')
    await ask(other, 'contact.email')
    await approve(other)
    const late = new Texter(phone, { house: other.house })
    await late.say('opdater')
    expect((await late.say(late.codeTo(phone))).hints.asks).to.equal('choose:update')
  })

  it('a wish of their own that is what was asked for answers it too', async () => {
    const of = await waiting('da')
    await ask(of, 'contact.email')
    const texter = new Texter(phone, { house: of.house })
    await texter.say('ny mail ny@fjordblik.example.dk')
    await texter.say(texter.codeTo(phone))
    await texter.yes()
    expect((await caseOf(of)).asked).to.have.property('answeredAt')
  })

  it('GD-24: what staff see of it names nobody, and the link is nowhere but in the message', async () => {
    const of = await waiting('da')
    await ask(of, 'contact.email')
    const link = linkIn(of.house.post.email.sent.at(-1)?.text)
    expect(JSON.stringify(await of.desk.cases())).not.to.match(/mette|fjordblik/i)
    const conversation = await of.house.stores.conversations.load(of.customer.conversation)
    expect(JSON.stringify(conversation)).to.not.include(link)
  })
})
