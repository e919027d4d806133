import { expect } from 'chai'
import { createTakeTurn } from '../../bots/turn.ts'
import { OnboardingError } from '../../onboarding/errors.ts'
import { partsOf } from '../../onboarding/messaging/sms-parts.ts'
import type { UpdateItem } from '../../onboarding/updating.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { eraseCustomer } from '../../services/records/erase-customer.ts'
import { sendUpdateLink } from '../../dialogs/update/send-link.ts'
import { createHouse, Customer, type House } from '../support/conversation.ts'
import { Texter } from '../support/texter.ts'
import { watchedTables } from '../support/watched-tables.ts'

const phone = '+4520123456'
const stranger = '+4540506070'
const mail = 'mette@nordlys.example.dk'

/** A finished customer of the demo data, made as customers are made. */
async function customer(house?: House): Promise<Customer> {
  const made = new Customer({ locale: 'da-DK', ...(house === undefined ? {} : { house }) })
  await made.start()
  await made.say('12345674')
  await made.say(`Mette Sørensen, 20 12 34 56, ${mail}`)
  await made.say('ja')
  return made
}

const wishes: Readonly<Record<Language, Readonly<Record<UpdateItem, string>>>> = {
  da: {
    email: 'Vi har fået ny mail',
    phone: 'nyt mobilnummer',
    address: 'Vi er flyttet',
    contact: 'Ny kontaktperson',
    invoice: 'ændre faktura',
  },
  sv: {
    email: 'ny e-postadress',
    phone: 'Jag har bytt nummer',
    address: 'Vi har flyttat',
    contact: 'ändra kontaktperson',
    invoice: 'byta fakturering',
  },
  no: {
    email: 'ny epostadresse',
    phone: 'Jeg har fått nytt nummer',
    address: 'endre adressen? ny adresse',
    contact: 'bytte kontakt',
    invoice: 'endre fakturering',
  },
  en: {
    email: 'I have a new e-mail',
    phone: 'changed my phone',
    address: 'We have moved',
    contact: 'new contact',
    invoice: 'change invoicing',
  },
}

/** In every language the number belongs to another country, so that its language is spoken. */
const numbers: Readonly<Record<Language, string>> = {
  da: '+4520123456',
  sv: '+46701740605',
  no: '+4792345678',
  en: '+4520123458',
}

interface Case {
  readonly said: string
  readonly key: string
  readonly value: unknown
}

const newPhone = '+4520123457'

const cases: Readonly<Record<UpdateItem, Case>> = {
  email: { said: 'ny@nordlys.example.dk', key: 'contact.email', value: 'ny@nordlys.example.dk' },
  phone: { said: '20 12 34 57', key: 'contact.phone', value: newPhone },
  address: {
    said: 'Vestergade 5, 8000 Aarhus C',
    key: 'company.address',
    value: { street: 'Vestergade 5', postalCode: '8000', city: 'Aarhus C', country: 'DK' },
  },
  contact: { said: 'Ole Prøve', key: 'contact.name', value: 'Ole Prøve' },
  invoice: { said: '2', key: 'invoice.channel', value: 'gln' },
}

const items = Object.keys(cases) as readonly UpdateItem[] // exactly those of the table

const at = (record: unknown, key: string): unknown =>
  key.split('.').reduce<unknown>((part, name) => Reflect.get(Object(part), name), record)

interface Talk {
  readonly house: House
  readonly reference: string
  readonly texter: Texter
}

/** A customer whose number is the language's own, and somebody who writes from it. */
async function talkIn(language: Language): Promise<Talk> {
  const made = await customer()
  const { house } = made
  const reference = made.last?.hints.reference ?? ''
  await house.stores.customers.change({
    id: 'own-number',
    reference,
    changedBy: { source: 'staff', channel: 'desk', at: '2026-11-23T10:00:00.000Z' },
    values: { 'contact.phone': { value: numbers[language], verification: 'checked' } },
  })
  return { house, reference, texter: new Texter(numbers[language], { house }) }
}

const events = async ({ house, reference }: Talk) =>
  (await house.stores.customers.pendingEvents(50)).filter(
    ({ type, data }) =>
      type === 'customer.updated' &&
      Reflect.get(Object(data), 'reference') === reference &&
      Reflect.get(Object(data), 'changedAt') !== '2026-11-23T10:00:00.000Z',
  )

const recordOf = ({ house, reference }: Talk) => house.stores.customers.get(reference)

async function answer(talk: Talk, item: UpdateItem): Promise<void> {
  const { texter } = talk
  await texter.say(cases[item].said)
  if (item === 'phone') await texter.say(texter.codeTo(newPhone))
  if (item === 'invoice') await texter.say('5790000000005')
  const read = await texter.yes()
  expect(read.hints.asks, texter.transcript.join('\n')).to.equal('choose:more')
}

describe('contact data by text message', () => {
  for (const language of languages) {
    for (const item of items) {
      it(`${language}: ${item}, proven by a code: record, history and event (SM-08, GD-22)`, async () => {
        const talk = await talkIn(language)
        const { texter, house, reference } = talk
        const before = await recordOf(talk)
        const first = await texter.say(wishes[language][item])
        expect(first.language, texter.transcript.join('\n')).to.equal(language)
        await texter.say(texter.codeTo(numbers[language]))
        await answer(talk, item)
        const { key, value } = cases[item]
        const record = await recordOf(talk)
        expect(at(record, key), texter.transcript.join('\n')).to.deep.equal(value)
        expect(record?.provenance[key]).to.include({ source: 'customer', channel: 'sms' })
        const history = await house.stores.customers.history(reference)
        expect(history.find((entry) => entry.field === key && entry.changedBy?.channel === 'sms'))
          .to.have.property('old')
          .that.deep.equals(at(before, key))
        const [event, ...more] = await events(talk)
        expect(more).to.deep.equal([])
        expect(Reflect.get(Object(event?.data), 'changed')).to.include(key)
        const last = await texter.say('2')
        expect(last.hints).to.include({ done: true, outcome: 'complete' })
        const long = texter.texts.filter((text) => partsOf(text) > 1)
        expect(long, 'SM-16, CH-06').to.deep.equal([])
      })

      it(`${language}: ${item}, with wrong codes nothing is told or changed, five void the code (SM-08)`, async () => {
        const talk = await talkIn(language)
        const { texter } = talk
        const before = await recordOf(talk)
        await texter.say(wishes[language][item])
        const right = texter.codeTo(numbers[language])
        const wrong = right === '111111' ? '222222' : '111111'
        for (let n = 0; n < 5; n += 1) await texter.say(wrong)
        const last = await texter.say(right)
        expect(last.hints.asks).to.equal('code')
        await texter.say(cases[item].said)
        expect(await recordOf(talk)).to.deep.equal(before)
        expect(texter.texts.join()).not.to.match(/nordlys|Mette|\b56\b|Aarhus|M\*/)
      })

      it(`${language}: ${item}, from an unknown number: the same words (SM-11), nothing changed`, async () => {
        const talk = await talkIn(language)
        const before = await recordOf(talk)
        const known = talk.texter
        const unknown = new Texter(numbers[language].replace(/\d\d$/, '99'), { house: talk.house })
        for (const say of [wishes[language][item], '000000', cases[item].said]) {
          await known.say(say)
          await unknown.say(say)
        }
        expect(unknown.texts).to.deep.equal(known.texts)
        expect(unknown.codesSent()).to.equal(1)
        expect(await recordOf(talk)).to.deep.equal(before)
      })
    }
  }
})

const cancels: Readonly<Record<Language, string>> = {
  da: 'AFBRYD',
  sv: 'AVBRYT',
  no: 'AVBRYT',
  en: 'start over',
}

const updates: Readonly<Record<Language, string>> = {
  da: 'opdater',
  sv: 'uppdatera',
  no: 'oppdater',
  en: 'update',
}

describe('SM-05: ways into an update and out of it', () => {
  for (const language of languages) {
    it(`"${updates[language]}" offers what can be changed, "${cancels[language]}" leaves it, neither stops messages`, async () => {
      const talk = await talkIn(language)
      const { texter, house } = talk
      await texter.say(updates[language])
      const menu = await texter.say(texter.codeTo(numbers[language]))
      expect(menu.hints.asks).to.equal('choose:update')
      expect(menu.choices).to.have.length(6)
      const left = await texter.say(cancels[language])
      expect(left.hints).to.include({ done: true, outcome: 'cancelled' })
      const point = await house.post.contactPoints.read('sms', numbers[language])
      expect(point).to.not.have.property('optedOut')
      expect(await events(talk)).to.deep.equal([])
    })

    it(`who has thought of something else says so, and is asked that (${language})`, async () => {
      const talk = await talkIn(language)
      const { texter } = talk
      await texter.say(wishes[language].email)
      await texter.say(texter.codeTo(numbers[language]))
      const other = await texter.say(wishes[language].invoice)
      expect(other.hints.asks, texter.transcript.join('\n')).to.equal('invoice.channel')
      const contact = await texter.say(wishes[language].contact)
      expect(contact.hints.asks).to.equal('contact.name')
      await answer(talk, 'contact')
      expect((await recordOf(talk))?.contact?.name).to.equal('Ole Prøve')
    })

    it(`what was read back and is not meant is dropped, and nothing is changed (${language})`, async () => {
      const talk = await talkIn(language)
      const { texter } = talk
      const before = await recordOf(talk)
      await texter.say(`${wishes[language].email} ny@nordlys.example.dk`)
      const read = await texter.say(texter.codeTo(numbers[language]))
      expect(read.text).to.include('ny@nordlys.example.dk')
      const menu = await texter.say('1')
      expect(menu.hints.asks).to.equal('choose:update')
      expect(await recordOf(talk)).to.deep.equal(before)
    })

    it(`a value beside the wish is not asked for again (${language})`, async () => {
      const talk = await talkIn(language)
      await talk.texter.say(`${wishes[language].email} ny@nordlys.example.dk`)
      const read = await talk.texter.say(talk.texter.codeTo(numbers[language]))
      expect(read.hints.asks).to.equal('confirm:change')
      const reply = await talk.texter.yes()
      expect(reply.hints.asks).to.equal('choose:more')
      expect((await recordOf(talk))?.contact?.email).to.equal('ny@nordlys.example.dk')
    })
  }
})

describe('what an update keeps safe', () => {
  it('SM-11: an unknown number asks storage the same as a known one; of codes see own-codes.test.ts', async () => {
    const { tables, requests } = watchedTables()
    const { house } = await customer(createHouse({ tables }))
    const asked = async (number: string, text: string) => {
      requests()
      await new Texter(number, { house }).say(text)
      return requests().filter((one) => /^(claims|customers|conversations)\./.test(one))
    }
    const known = await asked(phone, 'ny mail')
    expect(await asked(stranger, 'ny mail')).to.deep.equal(known)
    expect(known).to.include('claims.rows of one').and.include('customers.read')
  })

  it('a forged sender sees and changes nothing: every word goes to the number itself, and none without its code', async () => {
    const made = await customer()
    const before = await made.record()
    const forger = new Texter(phone, { house: made.house })
    for (const text of [
      'ny mail evil@nordlys.example.dk',
      '1',
      '123456',
      'ny@nordlys.example.dk',
      'undo',
    ])
      await forger.say(text)
    expect(await made.record()).to.deep.equal(before)
    expect(forger.texts.join()).not.to.match(/Mette|mette@|Nordlys/)
  })

  describe('a spoofed sender cannot see or change anything', () => {
    // Into the minutes that the owner of the number has proven; every answer goes to the owner, never to the forger.
    const forged: Readonly<Record<string, readonly string[]>> = {
      email: ['evil@nordlys.example.dk'],
      'email in one breath': ['ny mail evil@nordlys.example.dk'],
      address: ['ny adresse Vestergade 5, 8000 Aarhus C'],
      'contact person': ['ny kontaktperson', 'Ond Prøve'],
      'invoice channel': ['ændre faktura', '2', '5790000000005'],
    }
    for (const [what, said] of Object.entries(forged)) {
      it(`${what}: read back to the owner, not carried out by yes, by guesses or by its choice`, async () => {
        const made = await customer()
        const { house } = made
        const owner = new Texter(phone, { house })
        await owner.say('ny mail')
        await owner.say(owner.codeTo(phone))
        const before = await made.record()
        const history = await house.stores.customers.history(before.reference)
        for (const text of said) await owner.say(text)
        expect(owner.last?.hints.asks, owner.transcript.join('\n')).to.equal('confirm:change')
        const right = /\d{4}(?= for)/.exec(owner.last?.text ?? '')?.[0] ?? ''
        const guess = right === '4321' ? '1234' : '4321'
        for (const text of ['ja', 'yes', '123456', guess, '2', guess, guess]) await owner.say(text)
        // Three guesses, and the change is dropped: its digits are of no use any more.
        await owner.say(right)
        const after = await house.stores.customers.get(before.reference)
        expect(after).to.deep.equal(before)
        expect(await house.stores.customers.history(before.reference)).to.deep.equal(history)
      })
    }

    it('the phone: a forger who reads the code of the new number cannot carry it out either', async () => {
      const { house, last } = await customer()
      const owner = new Texter(phone, { house })
      await owner.say('nyt telefonnummer')
      await owner.say(owner.codeTo(phone))
      await owner.say('20 12 34 57')
      // The forger's own phone.
      const read = await owner.say(owner.codeTo(newPhone))
      expect(read.hints.asks).to.equal('confirm:change')
      await owner.say('ja')
      const record = await house.stores.customers.get(last?.hints.reference ?? '')
      expect(record?.contact?.phone).to.equal(phone)
    })

    it('yes to one change is no yes to another that was slipped in meanwhile', async () => {
      const { house, last } = await customer()
      const owner = new Texter(phone, { house })
      await owner.say('ny mail')
      await owner.say(owner.codeTo(phone))
      const own = await owner.say('ny@nordlys.example.dk')
      const digits = /\d{4}(?= for)/.exec(own.text)?.[0] ?? ''
      await owner.say('ny mail evil@nordlys.example.dk')
      await owner.say(digits)
      const record = await house.stores.customers.get(last?.hints.reference ?? '')
      expect(record?.contact?.email).to.equal(mail)
    })

    it('a wish before the owner comes is not carried out by the code that the owner types', async () => {
      const { house, last } = await customer()
      const owner = new Texter(phone, { house })
      await owner.say('ny mail evil@nordlys.example.dk')
      const read = await owner.say(owner.codeTo(phone))
      expect(read.text, 'the owner sees what it is about').to.include('evil@nordlys.example.dk')
      const dropped = await owner.say('1')
      expect(dropped.hints.asks).to.equal('choose:update')
      const record = await house.stores.customers.get(last?.hints.reference ?? '')
      expect(record?.contact?.email).to.equal(mail)
    })

    it('at the chat page nothing has to be said twice: its conversation is its own browser', async () => {
      const { house, last } = await customer()
      const page = new Texter('page-1', { house, channel: 'webchat' })
      await page.say('ny mail')
      await page.say('20 12 34 56')
      await page.say(page.codeTo(phone))
      await page.say('ny@nordlys.example.dk')
      const record = await house.stores.customers.get(last?.hints.reference ?? '')
      expect(record?.contact?.email).to.equal('ny@nordlys.example.dk')
    })
  })

  it('what was proven holds ten minutes: then a new code, and what was open is asked anew', async () => {
    const { house } = await customer()
    const texter = new Texter(phone, { house })
    await texter.say('ny mail')
    await texter.say(texter.codeTo(phone))
    house.clock.at += 11 * 60_000
    const late = await texter.say('ny@nordlys.example.dk')
    expect(late.hints.asks).to.equal('code')
    const menu = await texter.say(texter.codeTo(phone))
    expect(menu.hints.asks).to.equal('choose:update')
    expect(texter.codesSent()).to.equal(2)
  })

  it('DQ-02: a number that several customers share leads to the choice of one, after the code', async () => {
    const first = await customer()
    await customer(first.house)
    const texter = new Texter(phone, { house: first.house })
    await texter.say('ny mail')
    const which = await texter.say(texter.codeTo(phone))
    expect(which.hints.asks).to.equal('choose:customer')
    expect(which.choices).to.have.length(2)
    const reply = await texter.say('2')
    expect(reply.hints.asks).to.equal('contact.email')
  })

  it('the same delivery again changes and tells nothing again', async () => {
    const { house, last } = await customer()
    const texter = new Texter(phone, { house })
    await texter.say('ny mail')
    await texter.say(texter.codeTo(phone))
    const read = await texter.say('ny@nordlys.example.dk', 'asked')
    expect(await texter.say('ny@nordlys.example.dk', 'asked')).to.deep.equal(read)
    const digits = /\d{4}(?= for)/.exec(read.text)?.[0] ?? ''
    const once = await texter.say(digits, 'same')
    const again = await texter.say(digits, 'same')
    expect(again).to.deep.equal(once)
    const reference = last?.hints.reference ?? ''
    expect(await house.stores.customers.history(reference)).to.have.length(2)
    expect(house.post.email.sent).to.have.length(1)
  })

  it('an instance that dies before it writes, or right after, leaves one change, one notice and the answer', async () => {
    for (const dies of ['before', 'after'] as const) {
      const plain = createHouse()
      let isUp = true
      const { customers } = plain.stores
      const dying: House['ports']['customers'] = {
        complete: (...args) => customers.complete(...args),
        update: (...args) => customers.update(...args),
        get: (...args) => customers.get(...args),
        evidence: (...args) => customers.evidence(...args),
        history: (...args) => customers.history(...args),
        finds: (...args) => customers.finds(...args),
        list: (...args) => customers.list(...args),
        erase: (...args) => customers.erase(...args),
        pendingEvents: (...args) => customers.pendingEvents(...args),
        async change(change) {
          if (isUp) return customers.change(change)
          isUp = true
          if (dies === 'after') await customers.change(change)
          throw new OnboardingError('storage.unavailable', 'crash')
        },
      }
      const ports = { ...plain.ports, customers: dying }
      const house = {
        ...plain,
        ports,
        takeTurn: createTakeTurn({ conversations: plain.stores.conversations, ports }),
      }
      const { last } = await customer(house)
      const texter = new Texter(phone, { house })
      await texter.say('ny mail')
      await texter.say(texter.codeTo(phone))
      const read = await texter.say('ny@nordlys.example.dk')
      const digits = /\d{4}(?= for)/.exec(read.text)?.[0] ?? ''
      isUp = false
      const crashed = await texter.say(digits, 'same').catch((error: unknown) => error)
      expect(crashed).to.be.an('error')
      const again = await texter.say(digits, 'same')
      expect(again.hints.asks, dies).to.equal('choose:more')
      const history = await house.stores.customers.history(last?.hints.reference ?? '')
      expect(history.filter(({ field }) => field === 'contact.email')).to.have.length(1)
      expect(house.post.email.sent).to.have.length(1)
    }
  })

  it('a likely slip is asked about, and a domain without mail', async () => {
    const { house } = await customer()
    const texter = new Texter(phone, { house })
    await texter.say('ny mail')
    await texter.say(texter.codeTo(phone))
    const slip = await texter.say('mette@gmial.com')
    expect(slip.hints.asks).to.equal('suggest:contact.email')
    const read = await texter.say('ja')
    expect(read.text).to.include('mette@gmail.com')
    const more = await texter.yes()
    expect(more.hints.understood).to.include({ 'contact.email': 'mette@gmail.com' })
  })

  it('GD-29: who leaves an update lying in their chat loses nothing of what is kept of the customer', async () => {
    const made = await customer()
    const { stores } = made.house
    const caseId = (await stores.conversations.caseIn(made.conversation)) ?? ''
    await stores.vault.put(caseId, 'company.number', 'number')
    await made.say('opdater')
    made.house.clock.at += 60 * 24 * 60 * 60_000
    await stores.sweep(made.house.ports.profile.retention)
    expect(await stores.conversations.load(made.conversation)).to.equal(undefined)
    expect(await stores.vault.open(caseId, 'company.number', 'test')).to.equal('number')
  })

  it('GD-23: what was said is erased with the customer', async () => {
    const { house, last } = await customer()
    const texter = new Texter(phone, { house })
    await texter.say('ny mail')
    await texter.say(texter.codeTo(phone))
    await texter.say('ny@nordlys.example.dk')
    await texter.yes()
    const reference = last?.hints.reference ?? ''
    await eraseCustomer(house.stores, reference, { id: 'gone', at: '2026-11-24T10:00:00.000Z' })
    expect(await house.stores.conversations.load(texter.conversation)).to.equal(undefined)
  })
})

const wrongNumbers: Readonly<Record<Language, string>> = {
  da: 'Forkert nummer',
  sv: 'FEL NUMMER',
  no: 'nei',
  en: 'wrong',
}

describe('NIX 22-088: the number belongs to somebody else by now', () => {
  for (const language of languages) {
    it(`SM-07: "${wrongNumbers[language]}" to our question takes it out of the record, and tells nothing (${language})`, async () => {
      const talk = await talkIn(language)
      const { texter, house, reference } = talk
      const record = (await recordOf(talk)) ?? expect.fail('no record')
      await sendUpdateLink(house.ports, record, 'k1')
      const reply = await texter.say(wrongNumbers[language])
      expect(reply.text).not.to.match(/Mette|Nordlys/)
      const after = await recordOf(talk)
      expect(after?.contact).to.not.have.property('phone')
      expect(after?.contact?.email).to.equal(mail)
      expect(after?.reviewReasons).to.include('wrong-person')
      const history = await house.stores.customers.history(reference)
      expect(history.at(-1)).to.deep.include({ field: 'contact.phone', old: numbers[language] })
      const [event] = await events(talk)
      expect(Reflect.get(Object(event?.data), 'changed')).to.deep.equal(['contact.phone'])
      expect(await house.stores.finder.at({ kind: 'sms', to: numbers[language] })).to.deep.equal([])
    })
  }

  it('unasked it changes no record: a forged sender takes no number away', async () => {
    const talk = await talkIn('da')
    const before = await recordOf(talk)
    await talk.texter.say('forkert nummer')
    expect(await recordOf(talk)).to.deep.equal(before)
  })
})
