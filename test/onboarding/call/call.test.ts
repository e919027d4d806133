import { expect } from 'chai'
import {
  callOf,
  emptyPage,
  opening,
  withCall,
  withoutCalls,
} from '../../../onboarding/call/call-book.ts'
import { callRow, callStatus, newCall } from '../../../onboarding/call/call.ts'
import {
  concealed,
  concealedKeyOf,
  stated,
  withoutLoose,
} from '../../../onboarding/call/conceal.ts'
import { isDue, longestNote, park } from '../../../onboarding/call/parking.ts'
import { aCall, at, callState } from './calls.ts'

describe('a call', () => {
  it('is its starter’s, in a row of its own', () => {
    const call = newCall({ id: 'c', language: 'sv', staffLanguage: 'da', by: 'freja', at })
    expect(call).to.deep.include({ owner: 'freja', started: { by: 'freja', at }, passed: [] })
    expect(callStatus(call)).to.equal('open')
    expect(callRow('c')).to.equal('call:c')
    const about = newCall({ ...call, by: 'freja', at, known: 'AAAA-BBBB' })
    expect(about.known).to.equal('AAAA-BBBB')
  })
})

describe('parking a call', () => {
  const now = new Date(at)
  const tryTo = (callBackAt: string, note?: string) => park({ callBackAt, note, by: 'freja', now })

  it('CA-09: has a time to call back, an owner, one line, and an end after thirty days', () => {
    expect(tryTo('2026-11-24T09:00:00Z', '  asks about\n delivery ')).to.deep.equal({
      by: 'freja',
      at,
      callBackAt: '2026-11-24T09:00:00.000Z',
      note: 'asks about delivery',
      expiresAt: '2026-12-23T10:00:00.000Z',
    })
    expect(tryTo('2026-11-24T09:00:00Z')).not.to.have.property('note')
  })

  it('CA-09: refuses a time that is over, too far away or none, and notes that are more than a line', () => {
    expect(tryTo(at)).to.equal('past')
    expect(tryTo('tomorrow')).to.equal('past')
    expect(tryTo('2026-12-23T10:00:00Z')).to.equal('tooLate')
    expect(tryTo('2026-11-24T09:00:00Z', 'x'.repeat(longestNote + 1))).to.equal('noteTooLong')
    expect(tryTo('2026-11-24T09:00:00Z', 'x'.repeat(longestNote))).to.have.property('note')
  })

  it('ID-07: a national number does not hide in a note', () => {
    expect(tryTo('2026-11-24T09:00:00Z', 'cpr 010190-9997')).to.equal('noteNumber')
  })

  it('is due from the minute that was agreed', () => {
    expect(isDue({ callBackAt: at }, now)).to.equal(true)
    expect(isDue({ callBackAt: '2026-11-23T10:00:01Z' }, now)).to.equal(false)
  })
})

describe('what is hidden in a call', () => {
  const values = { 'company.name': 'Nordlys ApS', 'contact.phone': '+4520123456', gone: 'x' }

  it('CA-07: is everything personal, once the customer is called back', () => {
    expect(concealed(aCall(), callState(values)).concealed).to.deep.equal(['contact.phone'])
    const again = concealed(aCall({ concealed: ['contact.phone'] }), callState(values))
    expect(again.concealed).to.deep.equal(['contact.phone'])
  })

  it('CA-07: comes back value by value as the customer says it, with a tick or without', () => {
    const call = aCall({ concealed: ['contact.phone', 'contact.email'] })
    const stored = { 'contact.phone': '+4520123456', 'contact.email': 'a@example.dk' }
    const right = stated(call, { 'contact.phone': '+4520123456' }, stored)
    expect(right.concealed).to.deep.equal(['contact.email'])
    expect(right.matched).to.deep.equal({ 'contact.phone': true })
    const wrong = stated(right, { 'contact.email': 'b@example.dk', country: 'DK' }, stored)
    expect(wrong.matched).to.deep.equal({ 'contact.phone': true, 'contact.email': false })
  })
})

describe('what lies beside the answers when the customer is called back', () => {
  const email = { kind: 'suggestion', key: 'contact.email', suggested: 'x@example.dk' } as const
  const name = { kind: 'reason', key: 'company.name' } as const
  const loose = [
    { kind: 'number', raw: '20123456', keys: ['contact.phone'] },
    {
      kind: 'address',
      key: 'person.address',
      partial: { street: 'Havnegade 1' },
      candidates: [],
      sourceId: 'd',
      fetchedAt: at,
    },
  ] as const

  it('CA-07: steps to take back, unread words and what is no answer yet go, the rest stays', () => {
    const state = callState(
      { 'contact.email': 'y@example.dk' },
      {
        dilemmas: [email, name, ...loose],
        undo: [{ 'contact.email': null }],
        unread: '20 12 34 56',
        partial: { key: 'person.address', street: 'Havnegade 1' },
      },
    )
    const left = withoutLoose(state)
    expect(left.dilemmas).to.deep.equal([email, name])
    expect(left.undo).to.deep.equal([])
    expect(left).not.to.have.any.keys('unread', 'partial')
    expect(left.answers).to.equal(state.answers)
    const company = { key: 'company.address', street: 'Havnegade 1' }
    expect(withoutLoose({ ...state, partial: company }).partial).to.equal(company)
    expect(withoutLoose(left)).to.deep.equal(left)
  })

  it('CA-07: a question about a hidden value is told from one about anything else', () => {
    const call = aCall({ concealed: ['contact.email', 'contact.phone'] })
    expect(concealedKeyOf(email, call)).to.equal('contact.email')
    expect(concealedKeyOf(name, call)).to.equal(undefined)
    expect(concealedKeyOf(loose[0], call)).to.equal(undefined)
  })
})

describe('the page of somebody’s calls', () => {
  it('has the newest first, each once, and forgets what is gone', () => {
    const page = withCall(withCall(withCall(emptyPage, 'a'), 'b'), 'a')
    expect(page.calls).to.deep.equal(['a', 'b'])
    expect(withoutCalls(page, new Set(['a'])).calls).to.deep.equal(['b'])
  })

  it('knows which call a chat is about, also for what is delivered again', () => {
    const first = opening(emptyPage, { by: 'm1', call: 'a' })
    const second = opening(first, { by: 'm2', call: 'b' })
    expect(callOf(second, 'm3')).to.equal('b')
    expect(callOf(second, 'm1')).to.equal('a')
    expect(opening(second, { by: 'm1', call: 'a' })).to.equal(second)
    expect(callOf(emptyPage, 'm1')).to.equal(undefined)
  })
})
