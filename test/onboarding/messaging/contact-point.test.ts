import { expect } from 'chai'
import {
  afterReport,
  contactPointName,
  isSuppressed,
  isTroubled,
  needsCorrection,
  newContactPoint,
  wasWashed,
} from '../../../onboarding/messaging/contact-point.ts'
import type { DeliveryReport } from '../../../onboarding/messaging/message-sender.ts'

const report = (part: Partial<DeliveryReport>): DeliveryReport => ({
  kind: 'sms',
  to: '+4520123456',
  providerId: 'SM1',
  result: 'soft',
  at: '2026-11-22T10:00:00.000Z',
  ...part,
})

const after = (...reports: readonly Partial<DeliveryReport>[]) =>
  reports.map(report).reduce(afterReport, newContactPoint)

describe('DQ-10: what delivery reports make of a contact point', () => {
  it('SMS: twice undelivered within seven days makes it suspect', () => {
    expect(after({}).status).to.equal('unknown')
    expect(after({}, { providerId: 'SM2', at: '2026-11-28T10:00:00.000Z' }).status).to.equal(
      'suspect',
    )
    expect(after({}, { providerId: 'SM2', at: '2026-11-29T10:00:00.000Z' }).status).to.equal(
      'unknown',
    )
  })

  it('the same report again changes nothing', () => {
    const once = after({})
    expect(afterReport(once, report({}))).to.equal(once)
  })

  it('a hard failure of an SMS counts like any other', () => {
    expect(after({ result: 'hard' }).status).to.equal('unknown')
  })

  it('e-mail: a hard bounce at once, three soft ones in thirty days for a person', () => {
    expect(after({ kind: 'email', result: 'hard' }).status).to.equal('undeliverable')
    const soft = [1, 2, 3].map((n) => ({
      kind: 'email' as const,
      providerId: `m${n}`,
      at: `2026-11-0${n}T10:00:00.000Z`,
    }))
    expect(after(...soft.slice(0, 2)).status).to.equal('unknown')
    expect(after(...soft).status).to.equal('review')
  })

  it('what arrives clears what failed before', () => {
    const works = after({}, { result: 'delivered' }, { providerId: 'SM2' })
    expect(works.status).to.equal('works')
    expect(works.failures).to.have.length(1)
  })

  it('a number that is somebody else’s stays so', () => {
    const point = { ...newContactPoint, status: 'not-mine' } as const
    expect(afterReport(point, report({ result: 'delivered' }))).to.equal(point)
  })

  it('nothing is sent to who said stop, to strangers and to dead addresses', () => {
    expect(isSuppressed(newContactPoint)).to.equal(false)
    expect(isSuppressed({ ...newContactPoint, status: 'suspect' })).to.equal(false)
    expect(isSuppressed({ ...newContactPoint, status: 'not-mine' })).to.equal(true)
    expect(isSuppressed({ ...newContactPoint, status: 'undeliverable' })).to.equal(true)
    const optedOut = { at: '2026-11-22T10:00:00.000Z', by: 'a' }
    expect(isSuppressed({ ...newContactPoint, optedOut })).to.equal(true)
  })

  it('whoever is reached there is asked for another one, once in 90 days (DQ-09)', () => {
    const asking = (moment: string) => ({ askDays: 90, now: new Date(moment) })
    const at = '2026-11-22T10:00:00.000Z'
    for (const status of ['suspect', 'review', 'undeliverable'] as const) {
      const point = { ...newContactPoint, status }
      expect(isTroubled(status)).to.equal(true)
      expect(needsCorrection(point, asking(at))).to.equal(true)
      const asked = { ...point, correctionAskedAt: '2026-08-24T10:00:00.001Z' }
      expect(needsCorrection(asked, asking(at))).to.equal(false)
      expect(needsCorrection(asked, asking('2026-11-22T10:00:00.001Z'))).to.equal(true)
    }
    for (const status of ['unknown', 'works', 'not-mine'] as const)
      expect(needsCorrection({ ...newContactPoint, status }, asking(at))).to.equal(false)
  })

  it('whoever the wash has asked counts as asked for 90 days, and then no more (DQ-09)', () => {
    const washed = { reference: 'A', at: '2026-08-24T10:00:00.001Z' }
    const within = (moment: string) =>
      wasWashed({ ...newContactPoint, washed }, { askDays: 90, now: new Date(moment) })
    expect(within('2026-11-22T10:00:00.000Z')).to.equal(true)
    expect(within('2026-11-22T10:00:00.001Z')).to.equal(false)
    const nobody = { askDays: 90, now: new Date('2026-11-22T10:00:00.000Z') }
    expect(wasWashed(newContactPoint, nobody)).to.equal(false)
  })

  it('an address is the same in capitals, a number is itself', () => {
    expect(contactPointName('email', 'Mette@Nordlys.DK')).to.equal('contact|email|mette@nordlys.dk')
    expect(contactPointName('sms', '+4520123456')).to.equal('contact|sms|+4520123456')
  })
})
