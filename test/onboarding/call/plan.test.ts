import { expect } from 'chai'
import type { Call } from '../../../onboarding/call/call.ts'
import { planOf } from '../../../onboarding/call/plan.ts'
import type { CaseState } from '../../../onboarding/case-state.ts'
import { demoProfile } from '../../support/conversation.ts'
import { aCall, answerOf, at, callState, readAloud } from './calls.ts'

const plan = (state: CaseState, call: Partial<Call> = {}) => planOf(state, aCall(call), demoProfile)

const danish = { country: 'DK', customerType: 'business' } as const
const company = {
  ...danish,
  'company.number': '12345674',
  'company.name': 'Nordlys ApS',
  'company.legalForm': 'ApS',
  'company.address': { street: 'Havnegade 1', postalCode: '8000', city: 'Aarhus C', country: 'DK' },
}
const contact = {
  'contact.name': 'Mette Sørensen',
  'contact.phone': '+4520123456',
  'contact.email': 'mette@nordlys.example.dk',
}
const item = (state: CaseState, key: string, call: Partial<Call> = {}) =>
  plan(state, call).checklist.find((one) => one.key === key)

describe('the checklist of a call', () => {
  it('CA-03: before the notice nothing is asked, in whatever order things come', () => {
    expect(plan(callState(company, { notices: [] })).moment).to.deep.equal({ kind: 'notice' })
    expect(plan(callState({})).moment).to.deep.equal({ kind: 'field', key: 'country' })
  })

  it('GD-09: another language needs its notice anew', () => {
    expect(plan(callState({}), { language: 'en' }).moment.kind).to.equal('notice')
    const sent = { ...readAloud, kind: 'link-sent', language: 'en', method: 'sms' } as const
    const state = callState({}, { notices: [readAloud, sent] })
    expect(plan(state, { language: 'en' }).moment.kind).to.equal('field')
  })

  it('CA-02: suggests the next open item, and goes to any other', () => {
    const state = callState(company)
    expect(plan(state)).to.include({ next: 'contact.name' })
    expect(plan({ ...state, changing: 'contact.email' }).moment).to.deep.equal({
      kind: 'field',
      key: 'contact.email',
    })
    expect(plan({ ...state, changing: 'contact.email' }).next).to.equal('contact.name')
  })

  it('CA-02: to do, done, skipped with its reason, needs review', () => {
    const skipped = { 'contact.phone': { reason: 'unknown', by: 'freja', at } } as const
    const state = callState({
      ...company,
      'company.name': answerOf('Nordlys', { verification: 'differs' }),
      'contact.name': 'Mette Sørensen',
    })
    const states = plan(state, { skipped }).checklist.map(({ key, state: is }) => [key, is])
    expect(Object.fromEntries(states)).to.include({
      'company.number': 'done',
      'company.name': 'review',
      'contact.name': 'done',
      'contact.phone': 'skipped',
      'contact.email': 'todo',
      payment: 'done',
    })
    expect(item(state, 'contact.phone', { skipped })).to.include({ reason: 'unknown' })
    expect(item(state, 'payment')).to.include({ value: 'invoice', proposed: true })
  })

  it('CA-08: what was skipped is not asked again, and is still missing where the record needs it', () => {
    const skipped = { 'contact.name': { reason: 'later', by: 'freja', at } } as const
    const skippingOne = plan(callState(company), { skipped })
    expect(skippingOne.next).to.equal('contact.phone')
    expect(skippingOne.missing).to.deep.equal(['contact.name', 'contact.phone', 'contact.email'])
  })

  it('a refusal that the customer made by conversation counts as skipped too', () => {
    const state = callState(
      { country: 'SE', customerType: 'private', payment: 'invoice' },
      { skipped: ['person.nationalNumber'] },
    )
    expect(item(state, 'person.nationalNumber')).to.deep.include({ state: 'skipped' })
    expect(item(state, 'person.nationalNumber')).not.to.have.property('reason')
  })

  it('is ready when nothing is left to ask', () => {
    const done = plan(callState({ ...company, ...contact }))
    expect(done.moment).to.deep.equal({ kind: 'ready' })
    expect(done.missing).to.deep.equal([])
    expect(done).not.to.have.property('next')
  })

  it('settles a difference before it goes on, and leaves it open where somebody jumps', () => {
    const dilemma = {
      kind: 'register',
      key: 'company.name',
      register: 'Nordlys ApS',
      stated: 'Sydlys',
    } as const
    const state = callState(company, { dilemmas: [dilemma] })
    expect(plan(state).moment).to.deep.equal({ kind: 'question', dilemma })
    expect(item(state, 'company.name')?.state).to.equal('review')
    expect(plan({ ...state, changing: 'contact.name' }).moment.kind).to.equal('field')
    const number = { kind: 'number', raw: '20123456', keys: ['contact.phone'] } as const
    expect(item(callState(company, { dilemmas: [number] }), 'contact.phone')?.state).to.equal(
      'todo',
    )
  })

  it('DQ-08: a company that is closed leads to its number, whatever else is open', () => {
    const facts = { outcome: 'found', sourceId: 'r', fetchedAt: at, number: '12345674' } as const
    const state = callState(company, { company: { ...facts, status: 'dissolved' } })
    expect(plan(state).moment).to.deep.equal({ kind: 'field', key: 'company.number' })
  })

  const rests = {
    parked: { parked: { by: 'freja', at, callBackAt: at, expiresAt: at } },
    given: { given: { by: 'freja', at, way: 'sms' } },
    agreed: { agreed: { by: 'freja', at, way: 'sms', summaryHash: 'h' } },
    dropped: { dropped: { by: 'freja', at } },
  } as const
  for (const [kind, call] of Object.entries(rests)) {
    it(`asks nothing and shows nothing personal while it is ${kind} (CA-07)`, () => {
      const state = callState({ ...company, ...contact })
      expect(plan(state, call).moment).to.deep.equal({ kind })
      expect(item(state, 'contact.phone', call)).to.include({ hidden: true, state: 'done' })
      expect(item(state, 'contact.phone', call)).not.to.have.property('value')
      expect(item(state, 'company.name', call)).to.include({ value: 'Nordlys ApS' })
    })
  }

  it('CA-07: shows a concealed value only after it was said, and whether it was the stored one', () => {
    const state = callState({ ...company, ...contact })
    const concealed = { concealed: ['contact.phone'] }
    expect(item(state, 'contact.phone', concealed)).to.include({ hidden: true })
    expect(item(state, 'contact.email', concealed)).to.include({ value: contact['contact.email'] })
    const matched = { matched: { 'contact.phone': true } }
    expect(item(state, 'contact.phone', matched)).to.include({
      matches: true,
      value: '+4520123456',
    })
  })

  it('CA-07: asks for a concealed value itself, not the question that would tell it, unless it is skipped', () => {
    const email = { kind: 'suggestion', key: 'contact.email', suggested: 'x@example.dk' } as const
    const name = { kind: 'reason', key: 'company.name' } as const
    const state = callState({ ...company, ...contact }, { dilemmas: [email, name] })
    const concealed = { concealed: ['contact.email'] }
    expect(plan(state, concealed).moment).to.deep.equal({ kind: 'field', key: 'contact.email' })
    const skipped = { 'contact.email': { reason: 'later', by: 'freja', at } } as const
    const skipping = plan(state, { ...concealed, skipped })
    expect(skipping.moment).to.deep.equal({ kind: 'question', dilemma: name })
    const alone = plan({ ...state, dilemmas: [email] }, { ...concealed, skipped })
    expect(alone.moment).to.deep.equal({ kind: 'ready' })
  })

  it('CA-07: hides what is proposed from a concealed value, too', () => {
    const state = callState({ ...company, ...contact, 'invoice.channel': 'email' })
    expect(item(state, 'invoice.email')).to.include({
      value: contact['contact.email'],
      proposed: true,
    })
    const concealed = { concealed: ['contact.email'] }
    expect(item(state, 'invoice.email', concealed)).to.include({ hidden: true })
    expect(item(state, 'invoice.email', concealed)).not.to.have.property('value')
    const own = callState({ ...company, ...contact, 'invoice.email': 'faktura@nordlys.example' })
    expect(item(own, 'invoice.email', concealed)).to.include({ value: 'faktura@nordlys.example' })
  })

  it('ID-09: never shows a national number', () => {
    const state = callState({
      country: 'SE',
      customerType: 'private',
      payment: 'invoice',
      'person.nationalNumber': '••••••-••••',
    })
    expect(item(state, 'person.nationalNumber')).to.include({ hidden: true, state: 'done' })
  })
})
