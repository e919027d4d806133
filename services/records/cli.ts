import { funnelReport } from '../../onboarding/metrics/funnel.ts'
import { present } from '../../onboarding/present.ts'
import { kindsOf } from '../../onboarding/review/review-kinds.ts'
import { readArguments } from './cli-arguments.ts'
import { controlReportCommand, explainCommand, policyDiffCommand } from './cli-credit.ts'
import { erase, exportAll, history, list, show } from './cli-customers.ts'
import { events, redeliver } from './cli-events.ts'
import { freshness } from './cli-freshness.ts'
import { funnelLines } from './cli-funnel.ts'
import { importCommand } from './cli-import.ts'
import { reindex, sendLink } from './cli-links.ts'
import { layOut } from './cli-layout.ts'
import { close, sweepNow } from './cli-retention.ts'
import { washCommand } from './cli-wash.ts'
import { exit, json, wrong, type CliParts, type Session } from './cli-session.ts'

async function reviews({ stores, args, out }: Session): Promise<number> {
  const cases = new Map((await stores.reviews.cases()).map((each) => [each.caseId, each]))
  const items = (await stores.reviews.list(args.limit)).map((item) => {
    const { assigned, asked } = cases.get(item.caseId) ?? {}
    return { ...item, kinds: kindsOf([item.reason]), ...present({ assigned, asked }) }
  })
  if (args.json) {
    out(json(items))
    return exit.done
  }
  const rows = items.map(({ reference, reason, language, dueAt, assigned }) => [
    ...[reference, reason, language, dueAt],
    assigned?.to ?? '',
  ])
  const head = ['reference', 'reason', 'language', 'due (UTC)', 'with']
  for (const line of layOut([head, ...rows])) out(line)
  return exit.done
}

/** What conversations came to, without anything personal. */
async function funnel({ stores, args, out }: Session): Promise<number> {
  const report = funnelReport(await stores.metrics.read(args.days))
  for (const line of args.json ? [json(report)] : funnelLines(report)) out(line)
  return exit.done
}

/** Encrypts national numbers under the first key of the configuration, so that older keys can go. */
async function rotateKeys({ stores, args, out }: Session): Promise<number> {
  const rotated = await stores.vault.rotate()
  out(
    args.json ? JSON.stringify({ rotated }) : `${rotated} values are encrypted under the new key.`,
  )
  return exit.done
}

/** What the bot does by itself after growing pauses, for everybody now. */
async function recheckNow({ recheck, args, out }: Session): Promise<number> {
  const counts = await recheck()
  const { checked, settled, differing } = counts
  const text = `${checked} customers checked again: news of ${settled}, a difference at ${differing}.`
  out(args.json ? JSON.stringify(counts) : text)
  return exit.done
}

const commands: Readonly<
  Record<string, { operands: number | 'any'; run: (session: Session) => Promise<number> | number }>
> = {
  list: { operands: 0, run: list },
  show: { operands: 1, run: show },
  history: { operands: 1, run: history },
  export: { operands: 0, run: exportAll },
  erase: { operands: 1, run: erase },
  close: { operands: 1, run: close },
  reviews: { operands: 0, run: reviews },
  'rotate-keys': { operands: 0, run: rotateKeys },
  sweep: { operands: 0, run: sweepNow },
  recheck: { operands: 0, run: recheckNow },
  'send-link': { operands: 1, run: sendLink },
  reindex: { operands: 0, run: reindex },
  freshness: { operands: 0, run: freshness },
  wash: { operands: 0, run: washCommand },
  funnel: { operands: 0, run: funnel },
  events: { operands: 0, run: events },
  redeliver: { operands: 'any', run: redeliver },
  'control-report': { operands: 0, run: controlReportCommand },
  explain: { operands: 1, run: explainCommand },
  import: { operands: 1, run: importCommand },
  'policy-diff': { operands: 0, run: policyDiffCommand },
}

/**
 * The operator's commands. Writes lines with `out` and gives the exit code: 0 done, 1 unknown reference, 2 wrong usage.
 * Messages name no customer; records themselves go to the operator who asked for them, nowhere else.
 */
export async function runRecordsCommand(args: readonly string[], parts: CliParts): Promise<number> {
  const read = readArguments(args)
  const command = read === undefined ? undefined : commands[read.command]
  if (read === undefined || command === undefined) return wrong(parts.out)
  if (command.operands !== 'any' && command.operands !== read.operands.length)
    return wrong(parts.out)
  return command.run({ ...parts, args: read })
}
