import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { parse } from 'yaml'
import { creditPolicySchema } from '../../onboarding/credit/credit-policy.ts'
import type { VatLookup } from '../../onboarding/ports.ts'
import type { Profile } from '../../onboarding/profile.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import type { CountryCode } from '../../onboarding/vocabulary.ts'
import { createNoCredit } from '../../services/credit/none.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer, allCountries, createHouse, demoProfile } from '../support/conversation.ts'
import { people } from './phrases.ts'

/** The example policy, but that a VAT registration decides where it is known. */
const example = parse(readFileSync('deployment/policies/without-bureau.yaml', 'utf8')) as {
  readonly rules: readonly object[]
}
const terms = { decision: 'approved', limitMonths: 2, maxLimit: 25_000, paymentDays: 14 }
const policy = creditPolicySchema.parse({
  ...example,
  rules: [
    { id: 'vat', when: { report: 'notAsked', vatRegistered: true }, then: terms },
    { id: 'no-vat', when: { vatRegistered: false }, then: { decision: 'referred' } },
    ...example.rules,
  ],
})
const seller: Profile = {
  ...demoProfile,
  credit: { ...demoProfile.credit, policy },
  providers: { ...demoProfile.providers, credit: { DK: 'none', SE: 'none', NO: 'none' } },
}
const now = () => new Date('2026-11-23T10:00:00Z')
const credit = {
  DK: createNoCredit('DK', { now }),
  SE: createNoCredit('SE', { now }),
  NO: createNoCredit('NO', { now }),
}
const fetchedAt = '2026-11-23T10:00:01.000Z'

interface Checked {
  readonly record: CustomerRecord
  readonly asked: readonly string[]
  readonly texts: string
}

/** A company of which the register does not tell whether it is registered for VAT, unless `number` says otherwise. */
async function onboarded(
  country: CountryCode,
  answer: VatLookup,
  number = demoNumbers(country).commandName,
): Promise<Checked> {
  const asked: string[] = []
  const check = {
    id: 'vies',
    demo: false,
    check(vatNumber: string) {
      asked.push(vatNumber)
      return Promise.resolve(answer)
    },
  }
  const vat = { DK: check, SE: check, NO: check }
  const house = createHouse({ profile: seller, overrides: { vat, credit } })
  const customer = new Customer({ house, locale: 'en' })
  await customer.start()
  await customer.say(number)
  const { name, phone, email } = people[country]
  await customer.say(`${name}, ${phone}, ${email}`)
  await customer.say('yes')
  return { record: await customer.record(), asked, texts: customer.transcript.join('\n') }
}

const vatNumbers = {
  DK: `DK${demoNumbers('DK').commandName}`,
  SE: `SE${demoNumbers('SE').commandName}01`,
  NO: `${demoNumbers('NO').commandName}MVA`,
} as const

describe('a VAT registration that the register does not tell of is looked up beside it', () => {
  for (const country of allCountries) {
    const number = vatNumbers[country]

    it(`${country}: registered under ${number}, kept with who said so, and a fact of the credit policy`, async () => {
      const answer = { outcome: 'registered', sourceId: 'vies', fetchedAt } as const
      const { record, asked } = await onboarded(country, answer)
      expect(asked).to.deep.equal([number])
      expect(record.company?.vat).to.deep.equal({ number, registered: true })
      expect(record.provenance['company.vat']).to.include({ sourceId: 'vies', at: fetchedAt })
      expect(record.credit?.rules).to.deep.equal(['vat'])
    })

    it(`${country}: not registered is told apart, and refuses nobody by itself`, async () => {
      const answer = { outcome: 'notRegistered', sourceId: 'vies', fetchedAt } as const
      const { record } = await onboarded(country, answer)
      expect(record.company?.vat).to.deep.equal({ number, registered: false })
      expect(record.credit).to.deep.include({ status: 'referred', rules: ['no-vat'] })
      expect(record.reviewReasons ?? []).not.to.include('differs:company.vat')
    })

    it(`${country}: no answer is "to be checked later", never "not registered", and nobody hears of it`, async () => {
      const { record, texts } = await onboarded(country, {
        outcome: 'unavailable',
        sourceId: 'vies',
      })
      expect(record.company).not.to.have.property('vat')
      expect(record.provenance['company.vat']).to.include({
        sourceId: 'vies',
        verification: 'pending',
      })
      expect(record.credit?.rules).to.deep.equal(['company-in-order'])
      expect(texts).not.to.match(/VAT/)
    })
  }

  it('a register that is down: asked again later, however sure the other answer is', async () => {
    const answer = { outcome: 'registered', sourceId: 'vies', fetchedAt } as const
    const vies = { id: 'vies', demo: false, check: () => Promise.resolve(answer) }
    const silent = { outcome: 'unavailable', sourceId: 'cvr' } as const
    const { registers, vat } = createHouse().ports
    const DK = {
      id: 'cvr',
      demo: false,
      country: 'DK',
      find: () => Promise.resolve(silent),
    } as const
    const overrides = { vat: { ...vat, DK: vies }, registers: { ...registers, DK } }
    const house = createHouse({ overrides })
    const customer = new Customer({ house, locale: 'en' })
    await customer.start()
    await customer.say(`CVR ${demoNumbers('DK').commandName}`)
    await customer.say('Fjordsol ApS, Vestergade 3, 2. tv, 8000 Aarhus C')
    const { name, phone, email } = people.DK
    await customer.say(`${name}, ${phone}, ${email}`)
    await customer.say('yes')
    const { company, provenance } = await customer.record()
    expect(company).not.to.have.property('vat')
    expect(provenance['company.vat']).to.include({ sourceId: 'vies', verification: 'pending' })
  })

  it('what the register says itself counts more', async () => {
    const answer = { outcome: 'notRegistered', sourceId: 'vies', fetchedAt } as const
    const { record } = await onboarded('NO', answer, demoNumbers('NO').good)
    expect(record.company?.vat).to.include({ registered: true })
    expect(record.provenance['company.vat']).to.include({ sourceId: 'demo-register' })
  })

  it('nobody to ask: nothing is said of it', async () => {
    const { record } = await onboarded('SE', { outcome: 'notAsked', sourceId: 'none' })
    expect(record.company).not.to.have.property('vat')
    expect(record.provenance).not.to.have.property('company.vat')
  })
})
