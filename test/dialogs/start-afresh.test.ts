import { expect } from 'chai'
import type { Language } from '../../onboarding/vocabulary.ts'
import { createHouse, Customer, demoProfile } from '../support/conversation.ts'

const hour = 60 * 60 * 1000
const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'

const expired: Readonly<Record<Language, { locale: string; hours: RegExp; days: RegExp }>> = {
  da: { locale: 'da-DK', hours: /slettet.* 24 timer\./, days: /slettet.* 14 dage\./ },
  sv: { locale: 'sv-SE', hours: /raderats.* 24 timmar\./, days: /raderats.* 14 dagar\./ },
  no: { locale: 'nb-NO', hours: /slettet.* 24 timer\./, days: /slettet.* 14 dager\./ },
  en: { locale: 'en-GB', hours: /deleted.* 24 hours /, days: /deleted.* 14 days / },
}

async function begun(locale: string): Promise<Customer> {
  const customer = new Customer({ house: createHouse(), locale, channel: 'msteams' })
  await customer.start()
  await customer.say('12345674')
  return customer
}

describe('a conversation that is older than the seller keeps it (issue 3, point 10)', () => {
  for (const [language, { locale, hours, days }] of Object.entries(expired)) {
    it(`${language}: starts afresh after a day when nobody could be reached, and says so`, async () => {
      const customer = await begun(locale)
      const { reference } = customer.last?.hints ?? {}
      customer.house.clock.at += 24 * hour
      const reply = await customer.say('hej')
      expect(reply.text).to.match(hours)
      expect(reply.text).to.include(demoProfile.controller.name)
      expect(reply.language).to.equal(language)
      expect(reply.forgets).to.equal(true)
      expect(reply.hints.reference).to.not.equal(reference)
      const row = await customer.house.stores.conversations.load(customer.conversation)
      expect(row?.json).to.not.include('12345674')
    })

    it(`${language}: is kept for fourteen days when somebody can be reached`, async () => {
      const customer = await begun(locale)
      await customer.say(contact)
      customer.house.clock.at += 13 * 24 * hour
      expect((await customer.start()).text).to.not.match(days)
      customer.house.clock.at += 15 * 24 * hour
      const reply = await customer.start()
      expect(reply.text).to.match(days)
      expect(JSON.stringify(reply)).to.not.match(/Mette|20 12 34 56/)
    })
  }

  it('says it once, and then goes on as with anybody new', async () => {
    const customer = await begun('da-DK')
    customer.house.clock.at += 25 * hour
    await customer.say('hej')
    const next = await customer.say('12345674')
    expect(next.text).to.not.match(expired.da.hours)
    await customer.say(contact)
    const done = await customer.say('ja')
    expect(done.hints.outcome, customer.transcript.join('\n')).to.equal('complete')
  })

  it('keeps the language that was chosen', async () => {
    const customer = await begun('da-DK')
    await customer.say('English please')
    customer.house.clock.at += 25 * hour
    expect((await customer.say('hello')).language).to.equal('en')
  })

  it('says nothing of it when nothing had been said, or when the case was finished', async () => {
    const silent = new Customer({ house: createHouse(), locale: 'da-DK' })
    await silent.start()
    silent.house.clock.at += 25 * hour
    expect((await silent.say('hej')).text).to.not.match(expired.da.hours)

    const finished = await begun('da-DK')
    await finished.say(contact)
    await finished.say('ja')
    const { reference = '' } = finished.last?.hints ?? {}
    finished.house.clock.at += 15 * 24 * hour
    const reply = await finished.say('hej')
    expect(reply.text).to.not.match(expired.da.days)
    expect(reply.hints).to.not.have.property('done')
    expect((await finished.house.stores.customers.get(reference))?.status).to.equal('complete')
  })

  it('takes the protected number of the earlier case out of the vault', async () => {
    const customer = await begun('da-DK')
    const { stores, clock } = customer.house
    const row = await stores.conversations.load(customer.conversation)
    const { caseId } = (JSON.parse(row?.json ?? '{}') as { state: { caseId: string } }).state
    await stores.vault.put(caseId, 'person.nationalNumber', 'secret')
    clock.at += 25 * hour
    await customer.say('hej')
    expect(await stores.vault.open(caseId, 'person.nationalNumber', 'test')).to.equal(undefined)
  })

  it('is also gone for retention, which judges it by the same marks', async () => {
    const customer = await begun('da-DK')
    const { stores, clock } = customer.house
    clock.at += 25 * hour
    const counts = await stores.sweep(demoProfile.retention)
    expect(counts.conversations).to.equal(1)
    expect(await stores.conversations.load(customer.conversation)).to.equal(undefined)
  })
})
