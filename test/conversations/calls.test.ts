import { expect } from 'chai'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import type { StaffRole } from '../../onboarding/staff/staff.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { memoryTables } from '../../services/records/memory-table.ts'
import type { Table } from '../../services/records/table.ts'
import { createHouse, Customer, type House } from '../support/conversation.ts'
import { Seller } from '../support/seller.ts'
import { watchedTables } from '../support/watched-tables.ts'
import { countryNames, people, phrases } from './phrases.ts'

const homeOf = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' } as const satisfies Record<
  Language,
  CountryCode
>

const pairs = languages.flatMap((staff) => languages.map((customer) => ({ staff, customer })))

const records = async ({ stores }: House) => (await stores.customers.list({ limit: 9 })).records

/** Opens the link that went out last, and proves by the code that follows whose it is. */
async function follow(house: House, locale: string): Promise<Customer> {
  const { sms, email } = house.post
  const sent = () => sms.sent.at(-1) ?? email.sent.at(-1)
  const resume = /#resume=([\w-]+)/.exec(sent()?.text ?? '')?.[1] ?? ''
  const customer = new Customer({ house, locale })
  await customer.send({ kind: 'start', resume })
  await customer.say(sent()?.text.slice(0, 6) ?? '')
  return customer
}

/** A business on the phone, until all has been asked. */
async function toldAll(seller: Seller, customer: Language): Promise<void> {
  const country = homeOf[customer]
  const { name, phone, email } = people[country]
  await seller.start({ language: customer })
  await seller.do({ kind: 'notice-read' })
  await seller.say(`${name}, ${demoNumbers(country).good}, ${email}`)
  await seller.say(phone)
}

describe('a guided call, from the seller’s side', () => {
  for (const { staff, customer } of pairs) {
    it(`CA-01, CA-04: seller in ${staff}, business in ${customer}, until the customer has confirmed`, async () => {
      const seller = new Seller({ language: staff })
      await toldAll(seller, customer)
      const ready = await seller.look()
      expect(ready).to.include({ moment: 'ready', language: customer, staffLanguage: staff })
      expect(ready.say?.language).to.equal(customer)
      expect((await seller.do({ kind: 'finish' })).status).to.equal('agreed')
      expect(await records(seller.house)).to.deep.equal([])
      const confirming = await follow(seller.house, 'fr-FR')
      expect(confirming.last?.language).to.equal(customer)
      const done = await confirming.say(phrases[customer].yes)
      expect(done.hints.outcome).to.equal('complete')
      const [record] = await records(seller.house)
      expect(record).to.include({ language: customer, country: homeOf[customer] })
      expect(record?.provenance['contact.phone']).to.include({ source: 'staff', by: 'freja' })
    })

    it(`CA-04: seller in ${staff}, private customer in ${customer}, paying in advance`, async () => {
      const seller = new Seller({ language: staff })
      const country = homeOf[customer]
      const { name, phone, email, address } = people[country]
      await seller.start({ language: customer })
      await seller.do({ kind: 'notice-read' })
      await seller.say(`${phrases[staff].private}, ${countryNames[staff][country]}`)
      await seller.say(`${name}, ${address}, ${phone}, ${email}`)
      expect((await seller.do({ kind: 'finish' })).status, seller.transcript.join('\n')).to.equal(
        'agreed',
      )
      const confirming = await follow(seller.house, 'fr-FR')
      await confirming.say(phrases[customer].yes)
      const [record] = await records(seller.house)
      expect(record).to.include({ customerType: 'private', payment: 'prepayment' })
      expect(record?.person?.name).to.equal(name)
    })
  }

  it('CA-03: nothing is heard or kept before the notice, and its proof says who, how and in which language', async () => {
    const seller = new Seller()
    const begun = await seller.start({ language: 'sv' })
    expect(begun.actions).not.to.include('text')
    await seller.say('Anna Berg, 070-174 06 05')
    const told = await seller.do({ kind: 'finish' })
    expect(told.moment).to.equal('notice')
    expect(told.checklist.some(({ state }) => state === 'done')).to.equal(false)
    const row = await seller.house.stores.conversations.load(`call:${seller.call}`)
    expect(row?.json).not.to.match(/Berg|1740605/)
    await seller.do({ kind: 'notice-read' })
    const { state } = JSON.parse(
      (await seller.house.stores.conversations.load(`call:${seller.call}`))?.json ?? '{}',
    ) as { state: { notices: object[] } }
    expect(state.notices).to.have.length(1)
    expect(state.notices[0]).to.include({
      kind: 'read-aloud',
      noticeId: 'oral',
      language: 'sv',
      method: 'oral',
      actor: 'freja',
      version: '1',
    })
  })

  it('CA-03: the link is sent while on the line, and its number is not asked for again (UX-12)', async () => {
    const seller = new Seller()
    await seller.start({ language: 'sv' })
    const wrong = await seller.do({ kind: 'notice-link', to: '12' })
    expect(wrong.moment).to.equal('notice')
    const sent = await seller.do({ kind: 'notice-link', to: '070-174 06 05' })
    expect(sent.moment).to.equal('field')
    expect(seller.house.post.sms.sent[0]).to.include({ to: '+46701740605', language: 'sv' })
    expect(seller.house.post.sms.sent[0]?.text).to.include('privacy?lang=sv')
    const said = await seller.say(`${demoNumbers('SE').good}, Anna Berg`)
    expect(said.missing.map(({ key }) => key)).to.deep.equal(['contact.email'])
  })

  it('CA-03, GD-15: a link that no carrier takes is no notice', async () => {
    const seller = new Seller()
    seller.house.post.email.answer = () =>
      Promise.resolve({ outcome: 'refused', reason: 'address' })
    await seller.start()
    const told = await seller.do({ kind: 'notice-link', to: 'mette@nordlys.example.dk' })
    expect(told.moment).to.equal('notice')
  })

  it('GD-09: another language with the customer needs its own notice', async () => {
    const seller = new Seller()
    await seller.start({ language: 'sv' })
    await seller.do({ kind: 'notice-read' })
    expect((await seller.do({ kind: 'language', language: 'en' })).moment).to.equal('notice')
    expect((await seller.do({ kind: 'notice-read' })).moment).to.equal('field')
    expect((await seller.do({ kind: 'language', language: 'sv' })).moment).to.equal('field')
  })

  it('CA-02: jumps anywhere and comes back; a difference to the register waits meanwhile (DQ-07)', async () => {
    const seller = new Seller()
    await seller.start()
    await seller.do({ kind: 'notice-read' })
    const asked = await seller.say(`Sydlys ApS, ${demoNumbers('DK').good}`)
    expect(asked.moment).to.equal('question')
    expect(asked.difference).not.to.equal(undefined)
    expect((await seller.do({ kind: 'jump', key: 'contact.email' })).key).to.equal('contact.email')
    const answered = await seller.say('mette@nordlys.example.dk')
    expect(answered.moment).to.equal('question')
    const settled = await seller.do({ kind: 'choose', value: 'register' })
    expect(settled.key).to.equal('contact.name')
    expect((await seller.do({ kind: 'jump', key: 'person.name' })).key).to.equal('contact.name')
  })

  it('CA-08: leaves out with a reason; what is needed stays missing, and no summary goes without it', async () => {
    const seller = new Seller()
    await seller.start()
    await seller.do({ kind: 'notice-read' })
    await seller.say(`${demoNumbers('DK').good}, Mette Sørensen, 20 12 34 56`)
    const skipped = await seller.do({ kind: 'skip', key: 'contact.email', reason: 'unknown' })
    expect(skipped.moment).to.equal('ready')
    expect(skipped.missing.map(({ key }) => key)).to.deep.equal(['contact.email'])
    expect(skipped.actions).not.to.include('finish')
    expect((await seller.do({ kind: 'finish' })).status).to.equal('open')
    const row = skipped.checklist.find(({ key }) => key === 'contact.email')
    expect(row).to.include({ state: 'skipped', reason: 'unknown' })
    const given = await seller.say('mette@nordlys.example.dk')
    expect(given.missing).to.deep.equal([])
  })

  it('GD-12: whoever refuses the credit assessment pays in advance, and no bureau is asked', async () => {
    const seller = new Seller()
    await toldAll(seller, 'da')
    await seller.do({ kind: 'skip', key: 'payment', reason: 'refuses' })
    await seller.do({ kind: 'finish' })
    const customer = await follow(seller.house, 'da-DK')
    await customer.say('ja')
    const [record] = await records(seller.house)
    expect(record?.payment).to.equal('prepayment')
    expect(record?.credit).to.equal(undefined)
    expect(record?.notices.map(({ kind }) => kind)).to.include('objection')
  })

  it('CA-07: after a break nothing personal is shown until it is said, and another value is not compared aloud', async () => {
    const seller = new Seller()
    await toldAll(seller, 'da')
    await seller.do({ kind: 'park', callBackAt: '2026-11-24T09:00:00Z' })
    seller.house.clock.at += 23 * 60 * 60 * 1000
    const resumed = await seller.do({ kind: 'resume' })
    expect(JSON.stringify(resumed)).not.to.match(/Mette|nordlys\.example|2012/)
    const said = await seller.say('Mette Sørensen, 20 12 34 57')
    const rows = new Map(said.checklist.map((row) => [row.key, row]))
    expect(rows.get('contact.name')).to.include({ matches: true, value: 'Mette Sørensen' })
    expect(rows.get('contact.phone')).to.include({ matches: false, value: '20 12 34 57' })
    expect(rows.get('contact.email')).to.include({ hidden: true })
    expect(JSON.stringify(said.told)).not.to.include('20 12 34 56')
  })

  /** Parked, and taken up again a day later: somebody else may have answered the phone. */
  const calledBack = async (seller: Seller) => {
    await seller.do({ kind: 'park', callBackAt: '2026-11-24T09:00:00Z' })
    seller.house.clock.at += 23 * 60 * 60 * 1000
    return seller.do({ kind: 'resume' })
  }

  it('CA-07: after a break a question that would tell a hidden value waits until the value is said again', async () => {
    const seller = new Seller()
    await seller.start()
    await seller.do({ kind: 'notice-read' })
    await seller.say(`${demoNumbers('DK').good}, Mette Sørensen, 20 12 34 56`)
    const asked = await seller.say('mette@hotmial.com')
    expect(asked).to.include({ moment: 'question' })
    const resumed = await calledBack(seller)
    expect(resumed).to.include({ moment: 'field', key: 'contact.email' })
    expect(JSON.stringify(resumed)).not.to.match(/hotm|Mette|2012/)
    const yes = await seller.say('ja')
    expect(JSON.stringify(yes)).not.to.match(/hotm|Mette|2012/)
    const again = await seller.say('mette@hotmial.com')
    expect(again).to.include({ moment: 'question' })
    expect(again.difference?.registered.map(({ text }) => text)).to.deep.equal([
      'mette@hotmail.com',
    ])
    const settled = await seller.do({ kind: 'choose', value: 'yes' })
    const row = settled.checklist.find(({ key }) => key === 'contact.email')
    expect(row).to.include({ value: 'mette@hotmail.com' })
    expect(row).not.to.include({ state: 'review' })
  })

  it('CA-07: after a break “undo”, an unread message and the number of the notice tell nothing hidden', async () => {
    const seller = new Seller()
    await toldAll(seller, 'da')
    await seller.say('navnet er Mette Holm')
    await calledBack(seller)
    expect(JSON.stringify(await seller.say('fortryd'))).not.to.match(/Mette|Holm/)
    expect(JSON.stringify(await seller.say('fortryd'))).not.to.match(/Mette|nordlys\.example|2012/)
    const said = await seller.say('Mette Holm')
    expect(said.checklist.find(({ key }) => key === 'contact.name')).to.include({ matches: true })

    const early = new Seller()
    await early.start()
    await early.do({ kind: 'notice-link', to: '20 12 34 56' })
    await early.say('jeg hedder Mette, nummeret er 31 12 34 56')
    await calledBack(early)
    expect(JSON.stringify(await early.say('privat, Danmark'))).not.to.match(
      /2012|20 12|3112|31 12|Mette/,
    )
  })

  it('CA-07: what a known customer has on record is ticked, never shown', async () => {
    const seller = new Seller()
    await toldAll(seller, 'da')
    await seller.do({ kind: 'finish' })
    await (await follow(seller.house, 'da-DK')).say('ja')
    const [record] = await records(seller.house)
    const again = new Seller({ house: seller.house })
    await again.start({ known: record?.reference ?? '' })
    await again.do({ kind: 'notice-read' })
    const said = await again.say(`${demoNumbers('DK').good}, Mette Sørensen, 20 12 34 57`)
    const rows = new Map(said.checklist.map((row) => [row.key, row]))
    expect(rows.get('contact.name')?.matches).to.equal(true)
    expect(rows.get('contact.phone')?.matches).to.equal(false)
    expect(JSON.stringify(said)).not.to.include('20 12 34 56')
  })

  const tooShort = {
    da: /Skriv alle 8 cifre i kontaktpersonens telefonnummer\. Der mangler nogle/,
    sv: /Skriv alla 8 siffror i kontaktpersonens telefonnummer\. Några saknas/,
    no: /Skriv alle 8 sifrene i telefonnummeret til kontaktpersonen\. Det mangler noen/,
    en: /Write all 8 digits of the contact[^.]* phone number\. Some are missing/,
  } as const
  for (const language of languages) {
    it(`UX-09: a number that nobody could be called on is told to be none, also beside other values (${language})`, async () => {
      const seller = new Seller({ language })
      await seller.start({ language: 'da' })
      await seller.do({ kind: 'notice-read' })
      const said = await seller.say(`${demoNumbers('DK').good}, Mette Sørensen, 20 12 34`)
      expect(said.told.join('\n')).to.match(tooShort[language])
      const right = await seller.say('20 12 34 56, mette@nordlys.example.dk')
      expect(right.told.join('\n')).not.to.match(tooShort[language])
      await seller.do({ kind: 'jump', key: 'contact.phone' })
      const again = await seller.say('20 12 34')
      expect(again.told.join('\n')).to.match(tooShort[language])
    })
  }

  it('UX-09: the same for a correction, and for a message that waited for the country', async () => {
    const seller = new Seller()
    await seller.start()
    await seller.do({ kind: 'notice-read' })
    await seller.say(`${demoNumbers('DK').good}, Mette Sørensen, 20 12 34 56`)
    const corrected = await seller.say('nej, telefonen er 20 12 34')
    expect(corrected.told.join('\n')).to.match(tooShort.da)
    const early = new Seller()
    await early.start()
    await early.do({ kind: 'notice-read' })
    await early.say('Mette Sørensen, tlf. 20 12 34')
    const told = (await early.say('Danmark, erhverv')).told.join('\n')
    expect(told).to.match(tooShort.da)
    for (const address of ['Vestergade 12 8000 Aarhus C', 'adressen er Havnegade 12 8000']) {
      const { told: besides } = await early.say(address)
      expect(besides.join('\n')).not.to.match(tooShort.da)
    }
  })

  it('CA-09: what is due is found without looking into calls that are not', async () => {
    const { tables, requests } = watchedTables()
    const seller = new Seller({ house: createHouse({ tables }) })
    await toldAll(seller, 'da')
    await seller.do({ kind: 'finish' })
    await (await follow(seller.house, 'da-DK')).say('ja')
    await toldAll(seller, 'da')
    await seller.do({ kind: 'park', callBackAt: '2026-11-24T09:00:00Z' })
    expect(await seller.calls.due(seller.caller)).to.deep.equal([])
    seller.house.clock.at += 23 * 60 * 60 * 1000
    const rowsRead = () => requests().filter((request) => request === 'conversations.read').length
    rowsRead()
    const [due] = await seller.calls.due(seller.caller)
    expect(due).to.include({ id: seller.call, due: true })
    expect(rowsRead()).to.equal(2)
    expect(await seller.calls.list(seller.caller, 'mine')).to.have.length(2)
    expect(rowsRead()).to.equal(3)
    const dueTo = (id: string, ...roles: StaffRole[]) =>
      seller.calls.due({ ...seller.caller, member: { ...seller.caller.member, id, roles } })
    expect(await dueTo('somebody', 'sales')).to.deep.equal([])
    expect(await dueTo('somebody', 'supervisor')).to.deep.equal([due])
    expect(await dueTo('freja')).to.deep.equal([])
  })

  it('CA-09: a call is parked for thirty days at most, and then it is gone', async () => {
    const seller = new Seller()
    await toldAll(seller, 'da')
    const late = await seller.do({ kind: 'park', callBackAt: '2027-02-01T09:00:00Z' })
    expect(late.status).to.equal('open')
    await seller.do({ kind: 'park', callBackAt: '2026-12-20T09:00:00Z', note: 'på ferie' })
    const { clock, stores, ports } = seller.house
    clock.at += 28 * 24 * 60 * 60 * 1000
    await stores.sweep(ports.profile.retention)
    const [entry] = (await seller.calls.list(seller.caller, 'mine')) as readonly object[]
    expect(entry).to.include({ status: 'parked', note: 'på ferie', due: true })
    clock.at += 3 * 24 * 60 * 60 * 1000
    await stores.sweep(ports.profile.retention)
    expect(await seller.calls.look(seller.caller, seller.call)).to.equal('gone')
    expect(await stores.conversations.load(`call:${seller.call}`)).to.equal(undefined)
  })

  it('CA-11: a colleague goes on with notices and answers, and the first one can do nothing more', async () => {
    const freja = new Seller({ language: 'da' })
    await freja.start({ language: 'no' })
    await freja.do({ kind: 'notice-read' })
    await freja.say(`${demoNumbers('NO').good}, Kari Nordmann`)
    expect((await freja.do({ kind: 'pass', to: 'Elsa' })).owner).to.equal('elsa')
    const elsa = new Seller({ house: freja.house, staff: 'elsa', language: 'sv' })
    elsa.call = freja.call
    const [entry] = (await elsa.calls.list(elsa.caller, 'mine')) as readonly object[]
    expect(entry).to.include({ id: freja.call, owner: 'elsa' })
    expect(await elsa.look()).to.include({ key: 'contact.phone', language: 'no' })
    const refused = await freja.calls.take(freja.caller, {
      call: freja.call,
      key: 'x',
      input: { kind: 'text', text: '912 34 567' },
    })
    expect(refused).to.equal('not-allowed')
    await elsa.say('912 34 567, kari@fjordlys.example.no')
    await elsa.do({ kind: 'finish' })
    await (await follow(freja.house, 'nb-NO')).say('ja')
    const [record] = await records(freja.house)
    expect(record?.provenance['contact.name']?.by).to.equal('freja')
    expect(record?.provenance['contact.phone']?.by).to.equal('elsa')
  })

  it('CA-11: the customer goes on alone by a link, is told who they talked to, and finishes', async () => {
    const seller = new Seller()
    await seller.start()
    await seller.do({ kind: 'notice-read' })
    expect((await seller.say(demoNumbers('DK').good)).actions).not.to.include('give')
    await seller.say('Mette Sørensen, 20 12 34 56')
    expect((await seller.do({ kind: 'give' })).status).to.equal('given')
    const customer = await follow(seller.house, 'da-DK')
    expect(customer.transcript.join('\n')).to.match(/Du talte i telefon med Freja Holm/)
    const away = await seller.do({ kind: 'resume' })
    expect(away).to.include({ withCustomer: true })
    await customer.say('mette@nordlys.example.dk')
    expect((await customer.say('ja')).hints.outcome).to.equal('complete')
    const [entry] = (await seller.calls.list(seller.caller, 'mine')) as readonly object[]
    expect(entry).to.include({ outcome: 'complete' })
  })

  it('CA-04: in the written summary the customer corrects what was heard wrong, and can say no', async () => {
    const seller = new Seller()
    await toldAll(seller, 'da')
    await seller.do({ kind: 'finish' })
    const customer = await follow(seller.house, 'da-DK')
    expect(customer.last?.hints.asks).to.equal('confirm')
    await customer.say('nej, e-mailen er mette@fjordlys.example.dk')
    await customer.say('ja')
    const [record] = await records(seller.house)
    expect(record?.contact?.email).to.equal('mette@fjordlys.example.dk')
    expect(record?.provenance['contact.email']?.source).to.equal('customer')

    const other = new Seller()
    await toldAll(other, 'da')
    await other.do({ kind: 'finish' })
    await (await follow(other.house, 'da-DK')).say('slet')
    expect(await records(other.house)).to.deep.equal([])
  })

  it('GD-23: a customer who says no is forgotten at once', async () => {
    const seller = new Seller()
    await toldAll(seller, 'da')
    expect((await seller.do({ kind: 'drop' })).status).to.equal('dropped')
    const row = await seller.house.stores.conversations.load(`call:${seller.call}`)
    expect(row?.json).not.to.match(/Mette|nordlys\.example|20123456/)
  })

  it('a step that comes twice, a second press and a card of yesterday do nothing more (CH-05)', async () => {
    const seller = new Seller()
    await toldAll(seller, 'da')
    const { revision } = await seller.look()
    const step = { call: seller.call, input: { kind: 'finish' }, revision } as const
    await Promise.all(
      ['k', 'k', 'other'].map((key) => seller.calls.take(seller.caller, { ...step, key })),
    )
    expect(seller.house.post.sms.sent).to.have.length(1)
    const stale = await seller.calls.take(seller.caller, { ...step, key: 'later' })
    expect(stale).to.deep.include({ status: 'agreed' })
    expect(seller.house.post.sms.sent).to.have.length(1)
    const start = { key: 'same' }
    const [one, two] = await Promise.all([
      seller.calls.start(seller.caller, start),
      seller.calls.start(seller.caller, start),
    ])
    expect(one).to.deep.equal(two)
  })

  it('a crash after the message went out is mended by doing the step again: one summary, one state', async () => {
    const tables = memoryTables()
    const { conversations } = tables
    let isFailing = false
    const failing = new Proxy(conversations, {
      get(table, name: keyof Table) {
        const method = (table[name] as (...args: unknown[]) => unknown).bind(table) // every property of a table is a method
        const dies = () => Promise.reject(new Error('the process died'))
        return name === 'replace' && isFailing ? dies : method
      },
    })
    const seller = new Seller({
      house: createHouse({ tables: { ...tables, conversations: failing } }),
    })
    await toldAll(seller, 'da')
    isFailing = true
    const died = await seller.do({ kind: 'finish' }, 'f').catch((error: unknown) => error)
    expect(died).to.be.instanceOf(Error)
    isFailing = false
    expect((await seller.look()).status).to.equal('open')
    expect((await seller.do({ kind: 'finish' }, 'f')).status).to.equal('agreed')
    expect(seller.house.post.sms.sent).to.have.length(1)
  })

  it('survives the instance: another one goes on where the first one stopped, and loses no answer of two at once', async () => {
    const house = createHouse()
    const seller = new Seller({ house })
    await toldAll(seller, 'da')
    const there = new Seller({ house })
    there.call = seller.call
    await Promise.all([
      seller.say('navnet er Mette Holm'),
      there.say('e-mailen er holm@nordlys.example.dk'),
    ])
    const rows = new Map((await there.look()).checklist.map((row) => [row.key, row.value]))
    expect(rows.get('contact.name')).to.equal('Mette Holm')
    expect(rows.get('contact.email')).to.equal('holm@nordlys.example.dk')
  })

  it('ID-07: a national number typed as text is refused, and taken by the protected input with its notice', async () => {
    const seller = new Seller()
    await seller.start({ language: 'sv' })
    await seller.do({ kind: 'notice-read' })
    const { name, phone, email, address } = people.SE
    await seller.say(`privat, Sverige, ${name}, ${address}, ${phone}, ${email}, faktura`)
    const asked = await seller.look()
    expect(asked.key).to.equal('person.nationalNumber')
    expect(asked.secret?.key).to.equal('person.nationalNumber')
    await seller.say('19121212-1212')
    const kept = await seller.do({
      kind: 'secret',
      key: 'person.nationalNumber',
      secret: '19121212-1212',
    })
    expect(kept.checklist.find(({ key }) => key === 'person.nationalNumber')).to.include({
      hidden: true,
      state: 'done',
    })
    const row = await seller.house.stores.conversations.load(`call:${seller.call}`)
    expect(row?.json).not.to.match(/121212/)
  })
})

describe('who may hold a call', () => {
  it('is sales and supervisors, each their own; a supervisor sees and takes over all', async () => {
    const freja = new Seller()
    await freja.start()
    const elsa = new Seller({ house: freja.house, staff: 'elsa' })
    const sigrid = new Seller({ house: freja.house, staff: 'sigrid' })
    const nobody = { ...freja.caller, member: { ...freja.caller.member, id: 'x', roles: [] } }
    expect(await freja.calls.start(nobody, { key: 'n' })).to.equal('not-allowed')
    expect(await freja.calls.look(nobody, freja.call)).to.equal('not-allowed')
    expect(await freja.calls.list(freja.caller, 'all')).to.equal('not-allowed')
    expect(await sigrid.calls.list(sigrid.caller, 'all')).to.have.length(1)
    elsa.call = freja.call
    sigrid.call = freja.call
    const { reference } = await freja.look()
    const looks = async () =>
      (await freja.house.stores.decisions.looks(reference)).map(({ by }) => by)
    expect(await looks()).to.deep.equal([])
    await sigrid.look()
    expect(await looks()).to.deep.equal(['sigrid'])
    await sigrid.say('20 12 34 56')
    expect(await looks()).to.deep.equal(['sigrid', 'sigrid'])
    expect((await elsa.do({ kind: 'notice-read' })).moment).to.equal('notice')
    expect((await elsa.do({ kind: 'pass', to: 'elsa' })).owner).to.equal('elsa')
    const taken = await freja.calls.look(freja.caller, freja.call)
    expect(taken).to.equal('not-allowed')
    expect(await freja.calls.look(freja.caller, 'unknown')).to.equal('gone')
  })
})
