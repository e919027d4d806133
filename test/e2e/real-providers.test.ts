import { expect } from 'chai'
import { createServer } from 'node:http'
import type { Hints } from '../../dialogs/reply.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { countryCodes, type CountryCode } from '../../onboarding/vocabulary.ts'
import { closed, listening } from '../bots/listening.ts'
import { people, phrases } from '../conversations/phrases.ts'
import type { Fault } from '../support/replay-server.ts'
import { closeBrowser } from './browser.ts'
import { languages, openRealHouse, type RealHouse } from './real-house.ts'
import { realProviders, replayedWorld, type ProviderUrl } from './replayed-world.ts'

/** A company as its register knows it, and an address that its country's directory knows. */
const companies = {
  DK: {
    number: '12345674',
    unknown: '99012439',
    name: 'Nordlys ApS',
    form: 'ApS',
    address: { street: 'Havnegade 12', postalCode: '5000', city: 'Odense C', country: 'DK' },
    register: 'cvr',
    directory: 'adressevaelger',
    typed: {
      street: 'Vestergade 3, 2. tv',
      postalCode: '8000',
      city: 'Aarhus C',
      country: 'DK',
    },
  },
  SE: {
    number: '5599990107',
    unknown: '5599990594',
    name: 'Älgkronan AB',
    form: 'AB',
    address: { street: 'Storgatan 8', postalCode: '11122', city: 'Stockholm', country: 'SE' },
    register: 'bolagsverket',
    directory: 'bring',
    typed: { street: 'Storgatan 12', postalCode: '90326', city: 'Umeå', country: 'SE' },
  },
  NO: {
    number: '310004103',
    unknown: '323151911',
    name: 'NORDLYSFJELL AS',
    form: 'AS',
    address: { street: 'Storgata 8B', postalCode: '9008', city: 'Tromsø', country: 'NO' },
    register: 'brreg',
    directory: 'kartverket',
    typed: { street: 'Storgata 8B', postalCode: '9008', city: 'Tromsø', country: 'NO' },
  },
} as const

/** What the demo seller's policy makes of the replayed reports and of the register's own signals. */
const decisions = {
  DK: { status: 'approved', rules: ['score-good'], limit: 10_000, paymentDays: 14 },
  SE: { status: 'prepayment', rules: ['score-low-company'] },
  NO: { status: 'referred', rules: ['equity-negative'] },
} as const

const contactOf = (country: CountryCode): string => {
  const { name, phone, email } = people[country]
  return `${name}, ${phone}, ${email}`
}

/** Everything that a customer has to type when no register answers. */
function typedBy(country: CountryCode): readonly string[] {
  const { name, typed } = companies[country]
  return [name, `${typed.street}, ${typed.postalCode} ${typed.city}`, contactOf(country), 'ja']
}

/** Who says whether it is registered for VAT: Norway's own register does, and is not in VIES. */
const vatBy = { DK: 'vies', SE: 'vies', NO: 'brreg' } as const
const vatNumbers = { DK: 'DK12345674', SE: 'SE559999010701', NO: '310004103MVA' } as const

/** Two are in the Peppol Directory; the third is known to its publisher only. */
const participants = {
  DK: '0184:DK12345674',
  SE: '0007:5599990107',
  NO: '0192:310004103',
} as const

const eInvoiceTo = (country: CountryCode) => ({
  channel: 'peppol',
  peppol: participants[country],
})
const invoiceByMail = (country: CountryCode) => ({
  channel: 'email',
  email: people[country].email,
})

const asked = (hints: readonly Hints[]): readonly string[] => hints.map(({ asks }) => asks)

/** Who says so of each value of the company. */
function sourcesIn({ provenance }: CustomerRecord): Readonly<Record<string, string>> {
  const told = Object.entries(provenance)
    .filter(([key]) => key.startsWith('company.'))
    .map(([key, { source, verification, sourceId = '-' }]) => [
      key,
      `${source} ${verification} ${sourceId}`,
    ])
  return Object.fromEntries(told) as Readonly<Record<string, string>>
}

const noticesIn = ({ notices }: CustomerRecord): readonly string[] =>
  notices.map(({ noticeId, kind }) => `${noticeId} ${kind}`)

const withCredit = ['firstLayer shown', 'credit shown', 'credit acknowledged']

describe('a company becomes a customer by the real providers, replayed, in a real browser', function () {
  this.timeout(90_000)
  const world = replayedWorld()
  const { of: replayedBy } = world
  let house: RealHouse

  function houseFor(at: () => ProviderUrl): void {
    before(async () => {
      house = await openRealHouse(at())
    })
    after(() => house.close())
  }
  const replaying = (): ProviderUrl => world.at

  async function finish(
    country: CountryCode,
    messages: readonly string[],
  ): Promise<{ readonly asks: readonly string[]; readonly record: CustomerRecord }> {
    const hints = await house.onboard(country, messages)
    const last = hints.at(-1)
    expect(last, JSON.stringify(hints)).to.include({ done: true })
    const record = await house.record(last?.reference ?? '')
    const { name, e164, email } = people[country]
    expect(record).to.include({ country, customerType: 'business', status: last?.outcome })
    expect(record.contact).to.deep.equal({ name, phone: e164, email })
    expect(record).not.to.have.property('demo')
    return { asks: asked(hints), record }
  }

  after(closeBrowser)

  describe('all answer', () => {
    houseFor(replaying)

    for (const country of countryCodes) {
      const { number, name, form, address, register } = companies[country]
      it(`three messages, every value with its source, a reasoned outcome (${country})`, async () => {
        const { asks, record } = await finish(country, [number, contactOf(country), 'ja'])
        expect(asks.slice(1)).to.deep.equal(['contact.name', 'confirm', 'outcome'])
        expect(record.company).to.deep.include({ number, name, legalForm: form, address })
        expect(sourcesIn(record)).to.deep.equal({
          'company.number': `customer register ${register}`,
          'company.name': `register register ${register}`,
          'company.legalForm': `register register ${register}`,
          'company.address': `register register ${register}`,
          'company.vat': `register register ${vatBy[country]}`,
        })
        expect(record.company?.vat).to.deep.equal({
          number: vatNumbers[country],
          registered: true,
        })
        expect(record.invoice).to.deep.equal(eInvoiceTo(country))
        expect(record.provenance['invoice.peppol']).to.include({ sourceId: 'peppol' })
        expect(noticesIn(record)).to.deep.equal(withCredit)
        expect(record.credit).to.deep.include({
          ...decisions[country],
          bureau: 'Creditsafe',
          amount: 5000,
        })
        expect(record.credit?.inquiryId).to.include(number)
        expect(replayedBy('creditsafe').requests.filter(isReportOf(number))).to.have.length(1)
      })
    }
  })

  describe('one of them fails', () => {
    houseFor(replaying)

    const faults = { DK: 'wrongJson', SE: 'html500', NO: 'halfBody' } as const
    for (const country of countryCodes) {
      const { unknown, directory, register } = companies[country]
      const { prepayment } = phrases[languages[country]]
      it(`addresses (${directory}, ${faults[country]}): the address is kept, to be checked later`, async () => {
        replayedBy(directory).misbehave(faults[country])
        const messages = [unknown, unknown, prepayment, ...typedBy(country)]
        const { record } = await finish(country, messages)
        expect(record).to.include({ status: 'in-review', payment: 'prepayment' })
        expect(record.invoice).to.deep.equal(invoiceByMail(country))
        expect(record.company?.address).to.deep.equal(companies[country].typed)
        expect(sourcesIn(record)).to.include({
          'company.number': `customer differs ${register}`,
          'company.address': `customer pending ${directory}`,
        })
        expect(record).not.to.have.property('credit')
        expect(noticesIn(record)).to.deep.equal(['firstLayer shown'])
      })
    }

    // The bureau knows the company; nothing of the register's is made up in its place, and that is no ground for credit.
    const bureauAlone = { DK: 'referred', SE: 'prepayment', NO: 'referred' } as const
    const registerFaults = { DK: 'html500', SE: 'wrongJson', NO: 'reset' } as const
    for (const country of countryCodes) {
      const { number, directory, register } = companies[country]
      it(`register (${register}, ${registerFaults[country]}): the number is to be checked later`, async () => {
        replayedBy(register).misbehave(registerFaults[country], /token$/)
        const { record } = await finish(country, [number, ...typedBy(country)])
        expect(record.company).to.deep.include({ number, address: companies[country].typed })
        expect(record.company).not.to.have.property('vat')
        expect(record.invoice).to.deep.equal(invoiceByMail(country))
        expect(sourcesIn(record)).to.include({
          'company.number': `customer pending ${register}`,
          'company.name': 'customer checked -',
          'company.address': `customer register ${directory}`,
        })
        expect(record.credit).to.include({ status: bureauAlone[country], bureau: 'Creditsafe' })
      })
    }
  })

  describe('VIES and Peppol fail', () => {
    houseFor(replaying)

    const faults = { DK: 'html500', SE: 'wrongJson', NO: 'reset' } as const
    for (const country of countryCodes) {
      it(`${faults[country]}: nothing is said, nothing excluded, VAT is to be checked later (${country})`, async () => {
        const { number } = companies[country]
        for (const provider of ['vies', 'peppol'] as const) {
          replayedBy(provider).misbehave(faults[country])
        }
        const { asks, record } = await finish(country, [number, contactOf(country), 'ja'])
        expect(asks.slice(1)).to.deep.equal(['contact.name', 'confirm', 'outcome'])
        expect(record.invoice).to.deep.equal(invoiceByMail(country))
        const vat = { DK: 'pending vies', SE: 'pending vies', NO: 'register brreg' }[country]
        expect(sourcesIn(record)).to.include({ 'company.vat': `register ${vat}` })
        expect(record.credit).to.deep.include(decisions[country])
      })
    }
  })

  describe('the bureau fails', () => {
    houseFor(replaying)
    const reports = /^\/(authenticate|companies)$/
    const rows: readonly (readonly [CountryCode, Fault, RegExp, string])[] = [
      ['DK', 'html500', /authenticate/, 'pending'],
      ['SE', 'halfBody', reports, 'in-doubt'],
      ['NO', 'wrongJson', reports, 'in-doubt'],
    ]
    for (const [country, fault, except, status] of rows) {
      it(`CR-03 CR-11 ${fault}: neither credit nor refusal, a person looks (${country})`, async () => {
        replayedBy('creditsafe').misbehave(fault, except)
        const { number } = companies[country]
        const { record } = await finish(country, [number, contactOf(country), 'ja'])
        expect(record).to.include({ status: 'in-review' })
        expect(record.reviewReasons).to.deep.equal([`credit:${status}`])
        expect(record.credit).to.include({ status, bureau: 'Creditsafe' })
        expect(record.credit).not.to.have.any.keys('limit', 'paymentDays', 'inquiryId')
        expect(sourcesIn(record)).to.include({
          'company.number': `customer register ${companies[country].register}`,
        })
      })
    }
  })

  async function unverified(country: CountryCode): Promise<void> {
    const { number, register, directory, typed, form, name } = companies[country]
    const { record } = await finish(country, [number, ...typedBy(country)])
    expect(record).to.include({ status: 'in-review' })
    expect(record.reviewReasons).to.deep.equal(['credit:pending'])
    expect(record.company).to.deep.equal({ number, name, legalForm: form, address: typed })
    expect(sourcesIn(record)).to.deep.equal({
      'company.number': `customer pending ${register}`,
      'company.name': 'customer checked -',
      'company.legalForm': 'customer checked -',
      'company.address': `customer pending ${directory}`,
      ...(country === 'NO' ? {} : { 'company.vat': 'register pending vies' }),
    })
    expect(record.invoice).to.deep.equal(invoiceByMail(country))
    expect(noticesIn(record)).to.deep.equal(withCredit)
    expect(record.credit).to.include({ status: 'pending', bureau: 'Creditsafe' })
    expect(record.credit).not.to.have.property('limit')
  }

  describe('none says anything', () => {
    houseFor(replaying)

    it('everybody is onboarded unverified, each reply within the time that channels wait', async () => {
      for (const provider of realProviders) replayedBy(provider).misbehave('timeout')
      await Promise.all(countryCodes.map(unverified))
    })
  })

  describe('none takes a connection', () => {
    const nobody = createServer()
    let address = ''
    before(async () => {
      address = await listening(nobody)
      await closed(nobody)
    })
    houseFor(() => (provider) => (provider === 'names' ? '127.0.0.1:1' : address))

    for (const country of countryCodes) {
      it(`the customer is onboarded unverified (${country})`, () => unverified(country))
    }
  })
})

/** The one call that counts as an inquiry. */
const isReportOf =
  (number: string) =>
  ({ path }: { readonly path: string }): boolean =>
    path.startsWith('/companies/') && path.endsWith(number)
