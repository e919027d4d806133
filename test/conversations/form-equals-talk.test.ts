import { expect } from 'chai'
import fc from 'fast-check'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { createHouse } from '../support/conversation.ts'
import { kindsIn, plansFor, type Plan } from '../support/form-plans.ts'
import { FormPlayer, TalkPlayer } from '../support/form-players.ts'

/** When, where and under which number something was said: the only things in which two ways of saying it may differ. */
const circumstantial: ReadonlySet<string> = new Set([
  'at',
  'checkedAt',
  'createdAt',
  'channel',
  'reference',
  'eventId',
  'inquiryId',
])

function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !circumstantial.has(key))
      .map(([key, inner]: [string, unknown]) => [key, comparable(inner)]),
  )
}

/** What was noticed before anything else and what was answered; how often the rest was shown depends on the turns it took. */
const noticesOf = ({ notices }: CustomerRecord): readonly string[] => {
  const counts = notices.filter(
    ({ noticeId, kind }) => noticeId === 'firstLayer' || kind !== 'shown',
  )
  return [...new Set(counts.map(({ noticeId, kind, sha256 }) => [noticeId, kind, sha256].join()))]
}

async function recordOf(player: FormPlayer | TalkPlayer) {
  const record = await (await player.play()).record()
  return { ...(comparable(record) as object), notices: noticesOf(record) }
}

async function byForm(plan: Plan) {
  return recordOf(new FormPlayer(plan, createHouse()))
}

async function byTalk(plan: Plan) {
  return recordOf(new TalkPlayer(plan, createHouse()))
}

describe('a form and a conversation lead to the same record (CH-01)', () => {
  for (const kind of kindsIn(languages)) {
    const { language, country, customerType, payment } = kind
    it(`${language} × ${country} × ${customerType} × ${payment}`, async () => {
      await fc.assert(
        fc.asyncProperty(plansFor(kind), async (plan) => {
          expect(await byForm(plan)).to.deep.equal(await byTalk(plan))
        }),
        { numRuns: 4 },
      )
    })
  }
})
