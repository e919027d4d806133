import { valueOf } from '../../onboarding/interview.ts'
import { words, type View } from '../draft.ts'
import type { SettledCard } from '../reply.ts'
import { summaryCard } from '../summary.ts'

/** What stands in place of an answered card; what is secret shows as given only (CH-05, ID-09). */
export function settledCard(view: View, kind: SettledCard['kind']): SettledCard {
  const say = words(view)
  if (kind === 'done') return { kind, title: say('form.stepDone'), rows: [] }
  const { state, ports } = view
  const rows = summaryCard(state, ports.profile)
    .sections.flatMap((section) => section.rows)
    .filter(({ key }) => valueOf(key, state, ports.profile) !== undefined)
    .map(({ label, value }) => ({ label, value }))
  return { kind, title: say('form.received'), rows }
}
