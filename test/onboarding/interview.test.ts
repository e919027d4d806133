import { expect } from 'chai'
import type { Answer } from '../../onboarding/answer.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { fieldByKey } from '../../onboarding/fields/index.ts'
import {
  applicableFields,
  choicesOf,
  isRequired,
  missingFields,
  progress,
  proposal,
  proposedBy,
  valueOf,
  type Interview,
} from '../../onboarding/interview.ts'
import type { Profile } from '../../onboarding/profile.ts'
import { demoProfile } from '../support/conversation.ts'

const answer = (value: Answer['value']): Answer => ({
  value,
  source: 'customer',
  channel: 'webchat',
  at: '2026-11-23T10:00:00.000Z',
  verification: 'checked',
})

const interview = (values: Record<string, Answer['value']>, skipped: string[] = []): Interview => ({
  answers: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, answer(value)])),
  skipped,
})

const keys = (list: readonly { key: string }[]): readonly string[] => list.map(({ key }) => key)

const found = { participant: '0184:DK12345674', sourceId: 'peppol', fetchedAt: 'then' }

/** The company behind the number takes electronic invoices. */
const reachable = (values: Record<string, Answer['value']>): Interview => ({
  ...interview({ 'company.number': '12345674', ...values }),
  company: { number: '12345674', eInvoice: found },
})

const dkBusiness = { country: 'DK', customerType: 'business' }

describe('the next question follows from the answers', () => {
  it('starts with the country', () => {
    expect(keys(missingFields(interview({}), demoProfile))[0]).to.equal('country')
  })

  it('asks a business for its number first and never for what the profile proposes', () => {
    expect(keys(missingFields(interview(dkBusiness), demoProfile))).to.deep.equal([
      'company.number',
      'company.name',
      'company.legalForm',
      'company.address',
      'contact.name',
      'contact.phone',
      'contact.email',
    ])
  })

  it('never asks for an optional field by itself', () => {
    const norwegian = keys(missingFields(interview({ ...dkBusiness, country: 'NO' }), demoProfile))
    expect(norwegian).not.to.include('contact.landline')
  })

  it('asks what the seller proposes nothing for', () => {
    const bare: Profile = { ...demoProfile, defaults: { business: {}, private: {} } }
    const missing = keys(missingFields(interview({ ...dkBusiness, payment: 'invoice' }), bare))
    expect(missing).to.include.members(['credit.amount', 'invoice.channel'])
    expect(keys(missingFields(interview(dkBusiness), bare))).to.include('payment')
    expect(proposal(fieldByKey('credit.amount'), interview({}), bare)).to.equal(undefined)
  })

  it('takes the only country for granted', () => {
    const one: Profile = { ...demoProfile, countries: ['NO'] }
    expect(valueOf('country', interview({}), one)).to.equal('NO')
    expect(keys(missingFields(interview({}), one))[0]).to.equal('customerType')
  })

  it('UX-12: proposes the contact’s e-mail for the invoice', () => {
    const given = interview({ ...dkBusiness, 'contact.email': 'mette@nordlys.example.dk' })
    expect(valueOf('invoice.email', given, demoProfile)).to.equal('mette@nordlys.example.dk')
  })

  it('knows no value for a field that does not exist', () => {
    expect(valueOf('company.colour', interview({}), demoProfile)).to.equal(undefined)
  })

  it('asks once for a national number where the policy wants it, and takes a refusal (ID-06)', () => {
    const se = { country: 'SE', customerType: 'private', payment: 'invoice' }
    expect(keys(missingFields(interview(se), demoProfile))).to.include('person.nationalNumber')
    const refused = interview(se, ['person.nationalNumber'])
    expect(keys(missingFields(refused, demoProfile))).not.to.include('person.nationalNumber')
    const young = { ...interview(se), underAge: true } as const
    expect(keys(missingFields(young, demoProfile))).not.to.include('person.nationalNumber')
  })

  it('CR-01, ID-01: asks neither amount nor national number of somebody who pays in advance', () => {
    const shown = keys(
      applicableFields(
        interview({ country: 'SE', customerType: 'private', payment: 'prepayment' }),
        demoProfile,
      ),
    )
    expect(shown).not.to.include.members(['credit.amount'])
    expect(shown).not.to.include('person.nationalNumber')
  })
})

describe('the seller’s profile', () => {
  it('may drop optional fields but not what the record needs', () => {
    const dropping: Profile = { ...demoProfile, drop: ['contact.landline', 'contact.phone'] }
    const shown = keys(applicableFields(interview({ ...dkBusiness, country: 'NO' }), dropping))
    expect(shown).to.include('contact.phone')
    expect(shown).not.to.include('contact.landline')
  })

  it('may require an optional field', () => {
    const strict: Profile = { ...demoProfile, require: ['contact.landline'] }
    const given = interview({ ...dkBusiness, country: 'NO' })
    expect(isRequired(fieldByKey('contact.landline'), given, strict)).to.equal(true)
    expect(keys(missingFields(given, strict))).to.include('contact.landline')
  })

  it('narrows the countries that can be chosen', () => {
    const two: Profile = { ...demoProfile, countries: ['DK', 'SE'] }
    expect(choicesOf(fieldByKey('country'), interview({}), two)).to.deep.equal(['DK', 'SE'])
    expect(choicesOf(fieldByKey('company.name'), interview({}), two)).to.deep.equal([])
  })

  it('offers the invoice channels of the country and type', () => {
    const field = fieldByKey('invoice.channel')
    expect(choicesOf(field, interview(dkBusiness), demoProfile)).to.include('gln')
    expect(
      choicesOf(field, interview({ country: 'DK', customerType: 'private' }), demoProfile),
    ).not.to.include('gln')
    expect(choicesOf(field, interview({}), demoProfile)).to.include('email')
    expect(choicesOf(fieldByKey('payment'), interview({}), demoProfile)).to.have.length(2)
  })
})

describe('progress', () => {
  it('grows with the answers and ends full', () => {
    expect(progress(interview({}), demoProfile).answered).to.equal(0)
    const some = progress(interview({ ...dkBusiness, 'company.number': '12345674' }), demoProfile)
    expect(some.answered).to.be.greaterThan(0)
    expect(some.answered).to.be.lessThan(some.required)
  })

  it('does not grow longer when the customer says what the seller proposes anyway', () => {
    const known = { ...dkBusiness, 'company.number': '12345674' }
    const before = progress(interview(known), demoProfile)
    const said = { ...known, payment: 'invoice', 'credit.amount': 5000, 'invoice.channel': 'email' }
    expect(progress(interview(said), demoProfile)).to.deep.equal(before)
  })
})

describe('circumstances', () => {
  it('CR-06: an unknown legal form counts as a natural person', () => {
    expect(circumstances(interview(dkBusiness).answers, demoProfile).naturalPerson).to.equal(true)
    const aps = interview({ ...dkBusiness, 'company.legalForm': 'ApS' })
    expect(circumstances(aps.answers, demoProfile).naturalPerson).to.equal(false)
  })

  it('know no national-number policy before country, type and payment are known', () => {
    expect(circumstances({}, demoProfile).nationalNumber).to.equal('forbidden')
  })

  it('use the seller’s proposed amount for the national-number threshold', () => {
    const no = interview({ country: 'NO', customerType: 'private', payment: 'invoice' })
    expect(circumstances(no.answers, demoProfile).nationalNumber).to.equal('forbidden')
    const large = interview({
      country: 'NO',
      customerType: 'private',
      payment: 'invoice',
      'credit.amount': 20000,
    })
    expect(circumstances(large.answers, demoProfile).nationalNumber).to.equal('justified')
    const bare: Profile = { ...demoProfile, defaults: { business: {}, private: {} } }
    expect(circumstances(no.answers, bare).nationalNumber).to.equal('forbidden')
  })
})

describe('electronic invoices, where the company is known to take them', () => {
  const proposedFor = (values: Record<string, Answer['value']>) => {
    const state = reachable(values)
    return ['invoice.channel', 'invoice.peppol', 'invoice.email'].map((key) =>
      applicableFields(state, demoProfile).some((field) => field.key === key)
        ? valueOf(key, state, demoProfile)
        : '-',
    )
  }
  const byPeppol = ['peppol', found.participant, '-']

  it('are proposed, with who knew it, before what the seller would propose', () => {
    expect(proposedFor(dkBusiness)).to.deep.equal(byPeppol)
    const state = reachable(dkBusiness)
    expect(keys(missingFields(state, demoProfile))).not.to.include('invoice.peppol')
    for (const key of ['invoice.channel', 'invoice.peppol']) {
      expect(proposedBy(key, state, demoProfile), key).to.deep.equal(found)
    }
    expect(proposedBy('payment', state, demoProfile)).to.equal(undefined)
    const bare: Profile = { ...demoProfile, defaults: { business: {}, private: {} } }
    expect(valueOf('invoice.channel', state, bare)).to.equal('peppol')
  })

  it('are not when the customer says another way, or where invoices go', () => {
    const mail = 'bogholderi@nordlys.example.dk'
    for (const [said, expected] of [
      [{ 'invoice.channel': 'post' }, ['post', '-', '-']],
      [{ 'invoice.email': mail }, ['email', '-', mail]],
      [{ 'invoice.gln': '5790000000005' }, ['email', '-', undefined]],
    ] as const) {
      expect(proposedFor({ ...dkBusiness, ...said })).to.deep.equal(expected)
    }
    const state = reachable({ ...dkBusiness, 'invoice.email': mail })
    expect(proposedBy('invoice.channel', state, demoProfile)).to.equal(undefined)
  })

  it('whoever chooses Peppol is proposed the id that was found, and may give another', () => {
    expect(proposedFor({ ...dkBusiness, 'invoice.channel': 'peppol' })).to.deep.equal(byPeppol)
    const other = '0088:5790000000005'
    const state = reachable({ ...dkBusiness, 'invoice.peppol': other })
    expect(valueOf('invoice.peppol', state, demoProfile)).to.equal(other)
    expect(proposedBy('invoice.peppol', state, demoProfile)).to.equal(undefined)
  })

  it('belong to the company of that number and to no private customer', () => {
    for (const values of [
      { ...dkBusiness, 'company.number': '99012439' },
      { country: 'DK', customerType: 'private' },
      { customerType: 'business' },
      { country: 'DK' },
    ]) {
      expect(proposedFor(values)).not.to.include('peppol')
    }
  })
})
