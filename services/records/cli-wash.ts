import type { WashCounts } from '../../onboarding/wash/wash-store.ts'
import type { DryRun, WouldDo } from '../wash/dry-run.ts'
import type { WashReport } from '../wash/wash-all.ts'
import { layOut } from './cli-layout.ts'
import { exit, json, type Session } from './cli-session.ts'

const count = (number: number): string => number.toLocaleString('en-GB')

/** One line for the operator's terminal while customers are washed. */
export const washProgress = (counts: WashCounts): string => {
  const { planned, done, checked, found, reviews, asked } = counts
  return [
    `${count(done)} of ${count(planned)} washed: ${count(checked)} looked up`,
    `${count(found)} differences, ${count(reviews)} for a person, ${count(asked)} customers asked`,
  ].join(', ')
}

const ends: Readonly<Record<WashReport['outcome'], string>> = {
  done: 'Nobody waits.',
  later:
    'Some wait for a register that does not answer. The running bot goes on, and so does the same command.',
  busy: 'Another process washes now.',
}

function wouldRow({ reference, risk, register, proposals, reviews, ask, about }: WouldDo) {
  const question = ask === undefined ? '' : `${ask}: ${about.join(' ')}`
  return [reference, String(risk), register, proposals.join(' '), reviews.join(' '), question]
}

const head = [
  'reference',
  'risk',
  'register',
  'it says otherwise of',
  'for a person',
  'would ask by',
]

function dryRunLines({ due, customers }: DryRun): readonly string[] {
  return [
    ...(customers.length === 0 ? [] : layOut([head, ...customers.map(wouldRow)])),
    `Nothing was written. ${count(due)} customers are due; the first ${count(customers.length)} were looked at.`,
  ]
}

async function tryOut({ args, out, wash }: Session): Promise<number> {
  const tried = await wash.dryRun(args.limit)
  for (const line of args.json ? [json({ dryRun: true, ...tried })] : dryRunLines(tried)) out(line)
  return exit.done
}

/** What the bot does by itself, now. 1: not everybody could be looked at. */
export async function washCommand(session: Session): Promise<number> {
  const { args, out, wash } = session
  if (args.dryRun) return tryOut(session)
  const report = await wash.run()
  const { counts, outcome } = report
  const lines = args.json
    ? [json({ dryRun: false, ...report })]
    : [`${washProgress(counts)}.`, ends[outcome]]
  for (const line of lines) out(line)
  return outcome === 'done' ? exit.done : exit.refused
}
