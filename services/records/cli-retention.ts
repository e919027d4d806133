import { toReference } from '../../onboarding/reference.ts'
import { exit, notFound, type Session } from './cli-session.ts'

/** What the bot does by itself every hour and every day, once now; `--dry-run` counts what the daily part would remove. */
export async function sweepNow({ stores, retention, args, out }: Session): Promise<number> {
  const records = await stores.sweepRecords(retention, args.dryRun)
  const { erased, stripped, numbers, forgotten, reviews, proofs } = records
  const counts = args.dryRun ? undefined : await stores.sweep(retention)
  if (args.json) {
    out(JSON.stringify({ ...counts, records, dryRun: args.dryRun }))
    return exit.done
  }
  if (counts !== undefined) {
    const { conversations, transcripts, credit, events } = counts
    out(
      `Removed: ${conversations} conversations, ${transcripts} transcripts, ${credit} credit inquiries, ${events} delivered events.`,
    )
  }
  out(
    `Customers${args.dryRun ? ', nothing was done' : ''}: ${erased} to erase, ${stripped} to strip to accounting material, ` +
      `${numbers} with a national number to remove, ${forgotten} to forget; ${reviews} review items, ${proofs} proofs.`,
  )
  return exit.done
}

/** The seller does no more business with a customer: from now on its data goes by the limits for closed ones. */
export async function close(session: Session): Promise<number> {
  const { stores, args, out } = session
  const reference = toReference(args.operands[0] ?? '')
  if (reference === undefined) return notFound(session)
  if ((await stores.closeCustomer(reference)) === 'notFound') return notFound(session)
  out(args.json ? JSON.stringify({ reference, closed: true }) : `${reference} is closed.`)
  return exit.done
}
