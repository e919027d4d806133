import { expect } from 'chai'
import {
  actOn,
  askedFor,
  endedTalk,
  isTaken,
  isWaiting,
  overdueAct,
  wasAnswered,
  withLines,
  type DeskAct,
  type Talk,
} from '../../../onboarding/hand-over/talk.ts'

const at = '2026-11-26T10:00:00.000Z'
const later = '2026-11-26T10:10:00.000Z'
const line = { id: 'act-1', at: later }

const waiting = askedFor(undefined, { id: 'talk-1', at })
const take: DeskAct = { talk: 'talk-1', act: 'take', by: 'freja', on: 'desk' }

function after(talk: Talk, made: DeskAct): Talk {
  return actOn(talk, made, line) ?? expect.fail('nothing happened')
}
const taken = after(waiting, take)

describe('a talk of a customer with a person', () => {
  it('begins with the wish for one; the same wish again goes on waiting', () => {
    expect(waiting).to.deep.equal({
      ...{ id: 'talk-1', status: 'waiting', askedAt: at, lastAt: at, lines: [] },
    })
    expect(askedFor(waiting, { id: 'talk-2', at: later })).to.equal(waiting)
    expect(isWaiting(waiting) && !isTaken(waiting) && !isWaiting(undefined)).to.equal(true)
  })

  it('was answered once somebody has written and it is over; a wish after that is one of its own', () => {
    const said = after(taken, { ...take, act: 'say', text: 'Hej' })
    const [over, silent] = [endedTalk(said, later), endedTalk(taken, later)]
    expect([taken, said, silent, over].map(wasAnswered)).to.deep.equal([false, false, false, true])
    const again = askedFor(over, { id: 'talk-2', at: '2026-11-26T10:20:00.000Z' })
    expect(wasAnswered(endedTalk(again, '2026-11-26T10:30:00.000Z'))).to.equal(false)
  })

  it('is whose who takes it first', () => {
    expect(taken).to.include({ status: 'taken', by: 'freja', on: 'desk', lastAt: later })
    expect(isTaken(taken)).to.equal(true)
    expect(actOn(taken, { ...take, by: 'elsa' }, line)).to.equal(undefined)
    expect(actOn(taken, take, line)).to.equal(undefined)
  })

  it('keeps words of both sides in their order, each once', () => {
    const customer = { id: 'm1', from: 'customer', at: later, text: 'Hej' } as const
    const so = withLines(taken, [customer, { ...customer, id: 'm2', text: ' ' }])
    const said = after(so, { talk: 'talk-1', act: 'say', by: 'freja', on: 'msteams', text: 'Ja?' })
    expect(said.lines.map(({ from, by, text }) => [from, by, text])).to.deep.equal([
      ['customer', undefined, 'Hej'],
      ['staff', 'freja', 'Ja?'],
    ])
    expect(said.on).to.equal('msteams')
    expect(withLines(said, [customer])).to.equal(said)
    expect(isTaken({ ...waiting, status: 'taken' })).to.equal(false)
  })

  it('forgets the oldest words when there are very many', () => {
    const long = Array.from({ length: 20 }, (_, n) => ({
      ...{ id: `m${n}`, from: 'customer', at: later, text: 'x'.repeat(4000) },
    })) as readonly Talk['lines'][number][]
    expect(withLines(taken, long).lines.map(({ id }) => id)).to.deep.equal(
      long.slice(5).map(({ id }) => id),
    )
  })

  const held: readonly (readonly [DeskAct, Partial<Talk>, boolean])[] = [
    [
      { talk: 'talk-1', act: 'pass', by: 'freja', to: 'elsa', on: 'msteams' },
      { by: 'elsa', on: 'msteams', status: 'taken' },
      true,
    ],
    [
      { talk: 'talk-1', act: 'giveBack', by: 'freja' },
      { status: 'waiting', askedAt: later },
      false,
    ],
    [{ talk: 'talk-1', act: 'end', by: 'freja' }, { status: 'ended' }, false],
  ]
  for (const [made, is, isHeld] of held) {
    it(`can be given on by whoever has it, and by nobody else: ${made.act}`, () => {
      const so = after(taken, made)
      expect(so).to.include(is)
      expect('by' in so).to.equal(isHeld)
      const other = 'by' in made ? { ...made, by: 'sigrid' } : made
      expect(actOn(taken, other, line)).to.equal(undefined)
      expect(actOn(waiting, made, line)).to.equal(undefined)
      expect(actOn(taken, { ...made, talk: 'other' }, line)).to.equal(undefined)
      expect(actOn(undefined, made, line)).to.equal(undefined)
    })
  }

  it('ends by itself: nobody takes it, or nobody says anything', () => {
    const missed: DeskAct = { talk: 'talk-1', act: 'missed' }
    const silence: DeskAct = { talk: 'talk-1', act: 'silence' }
    expect(after(waiting, missed).status).to.equal('ended')
    expect(after(taken, silence)).to.include({ status: 'ended' }).and.not.to.have.property('by')
    expect(actOn(taken, missed, line)).to.equal(undefined)
    expect(actOn(waiting, silence, line)).to.equal(undefined)
  })

  it('may be asked for again, with what was said before', () => {
    const said = withLines(taken, [{ id: 'm1', from: 'customer', at, text: 'Hej' }])
    const again = askedFor(endedTalk(said, later), { id: 'talk-2', at: later })
    expect(again).to.include({ id: 'talk-2', status: 'waiting' })
    expect(again.lines).to.have.length(1)
  })

  const limits = { takeMinutes: 5, silenceMinutes: 30 }
  const times: readonly (readonly [Talk, now: string, act: string | undefined])[] = [
    [waiting, '2026-11-26T10:04:59.999Z', undefined],
    [waiting, '2026-11-26T10:05:00.000Z', 'missed'],
    [taken, '2026-11-26T10:39:59.999Z', undefined],
    [taken, '2026-11-26T10:40:00.000Z', 'silence'],
    [endedTalk(taken, later), '2026-11-27T10:40:00.000Z', undefined],
  ]
  for (const [talk, now, act] of times) {
    it(`${talk.status} at ${now}: ${act ?? 'nothing to do'}`, () => {
      expect(overdueAct(talk, new Date(now), limits)?.act).to.equal(act)
    })
  }
})
