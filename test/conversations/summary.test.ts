import { expect } from 'chai'
import { languages } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

const contact = 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk'

async function atSummary(locale: string, channel = 'webchat'): Promise<Customer> {
  const customer = new Customer({ locale, channel })
  await customer.start()
  await customer.say('12345674')
  await customer.say(contact)
  return customer
}

describe('UX-20: the summary', () => {
  for (const language of languages) {
    it(`shows sections with only what applies, and where values come from (${language})`, async () => {
      const customer = await atSummary(phrases[language].locale)
      const { summary } = customer.last ?? {}
      expect(summary?.sections.map(({ section }) => section)).to.deep.equal([
        'customer',
        'company',
        'contact',
        'invoice',
      ])
      const rows = summary?.sections.flatMap((section) => section.rows) ?? []
      expect(rows.map((row) => row.number)).to.deep.equal(rows.map((_row, index) => index + 1))
      expect(rows.find((row) => row.key === 'company.name')?.source).to.be.a('string')
      for (const row of rows) expect(summary?.twin).to.include(row.value)
    })

    it(`changes a line by its button and keeps everything else (${language})`, async () => {
      const customer = await atSummary(phrases[language].locale)
      const before = customer.last?.summary
      const asked = await customer.submit({
        action: 'change',
        key: 'contact.name',
        revision: before?.revision ?? 0,
      })
      expect(asked.hints).to.include({ command: 'change', asks: 'contact.name' })
      const after = await customer.say('Mette Holm')
      expect(after.hints.asks).to.equal('confirm')
      const values = (card: typeof before) =>
        card?.sections.flatMap(({ rows }) => rows).map(({ key, value }) => [key, value])
      expect(values(after.summary)).to.deep.equal(
        values(before)?.map(([key, value]) => [key, key === 'contact.name' ? 'Mette Holm' : value]),
      )
    })

    it(`changes a line by its number, on SMS too (${language})`, async () => {
      const customer = await atSummary(phrases[language].locale, 'sms')
      const row = customer.last?.summary?.sections
        .flatMap(({ rows }) => rows)
        .find(({ key }) => key === 'contact.email')
      const asked = await customer.say(String(row?.number))
      expect(asked.hints, customer.transcript.join('\n')).to.include({
        command: 'change',
        asks: 'contact.email',
      })
      const after = await customer.say('mh@nordlys.example.dk')
      expect(after.hints.asks).to.equal('confirm')
      expect(after.hints.understood).to.include({ 'contact.email': 'mh@nordlys.example.dk' })
    })
  }

  const byName = [
    ['da-DK', 'ret telefon'],
    ['sv-SE', 'ändra telefon'],
    ['nb-NO', 'endre telefon'],
    ['en-GB', 'change the phone'],
  ] as const
  for (const [locale, text] of byName) {
    it(`changes a line by its name: “${text}”`, async () => {
      const customer = await atSummary(locale)
      const asked = await customer.say(text)
      expect(asked.hints, customer.transcript.join('\n')).to.include({
        command: 'change',
        asks: 'contact.phone',
      })
    })
  }

  it('CH-05: a card of an earlier turn changes nothing and shows where things stand', async () => {
    const customer = await atSummary('da-DK')
    const old = customer.last?.summary?.revision ?? 0
    await customer.say('nej telefonen er 20 12 34 57')
    const reply = await customer.submit({ action: 'confirm', revision: old })
    expect(reply.hints.asks).to.equal('confirm')
    expect(reply.hints.done).to.equal(undefined)
    expect(await customer.house.stores.customers.list({ limit: 5 })).to.deep.equal({ records: [] })
  })

  it('a yes that comes with a change is no confirmation: the change is shown first', async () => {
    const customer = await atSummary('da-DK')
    const reply = await customer.say('ja, men telefonen er 20 12 34 57')
    expect(reply.hints.asks).to.equal('confirm')
    expect(reply.hints.done).to.equal(undefined)
    expect(reply.hints.understood).to.include({ 'contact.phone': '+4520123457' })
  })
})
