import type { Redelivery, WaitingEvent } from '../../onboarding/outbox.ts'
import { toReference } from '../../onboarding/reference.ts'
import type { CliArguments } from './cli-arguments.ts'
import { layOut } from './cli-layout.ts'
import { exit, json, wrong, type Session } from './cli-session.ts'

const head = ['event', 'type', 'reference', 'since (UTC)', 'state', 'attempts']

/** `webhook:crm 3 busy`: who does not have it, after how many attempts, and why. */
function rowOf(event: WaitingEvent): readonly string[] {
  const troubles = event.lanes.map(({ sink, attempts, reason }) => `${sink} ${attempts} ${reason}`)
  const since = event.at.slice(0, 16).replace('T', ' ')
  return [event.id, event.type, event.reference, since, event.state, troubles.join(', ')]
}

const secondsSince = (at: string | undefined): number | null =>
  at === undefined ? null : Math.max(0, Math.round((Date.now() - Date.parse(at)) / 1000))

/** What has not been delivered, and how old the oldest of it is. */
export async function events({ stores, args, out }: Session): Promise<number> {
  const waiting = await stores.outbox.waiting()
  const disabled = await stores.outbox.disabled()
  const parked = waiting.filter(({ state }) => state === 'parked').length
  const pending = waiting.length - parked
  const oldestSeconds = secondsSince(waiting[0]?.at)
  const shown = waiting.slice(0, args.limit)
  if (args.json) {
    out(json({ pending, parked, oldestSeconds, disabled, events: shown }))
    return exit.done
  }
  const oldest = oldestSeconds === null ? '' : `, the oldest for ${oldestSeconds} seconds`
  out(`${pending} pending, ${parked} parked${oldest}`)
  for (const { sink, since } of disabled) out(`${sink} wants no more events since ${since}`)
  if (shown.length > 0) for (const line of layOut([head, ...shown.map(rowOf)])) out(line)
  return exit.done
}

/** Exactly one of an event, a customer and `--parked`. */
function wantedIn({ operands, parked }: CliArguments): Redelivery | undefined {
  const [operand, ...more] = operands
  if (more.length > 0 || (operand !== undefined) === parked) return undefined
  if (operand === undefined) return { parked: true }
  const reference = toReference(operand)
  return reference === undefined ? { eventId: operand } : { reference }
}

/** Puts events back, to be sent by the running bot with the same ids. Nothing parked is no trouble. */
export async function redeliver({ stores, args, out }: Session): Promise<number> {
  const wanted = wantedIn(args)
  if (wanted === undefined) return wrong(out)
  const redelivered = await stores.outbox.redeliver(wanted)
  const isUnknown = redelivered === 0 && !('parked' in wanted)
  if (args.json) out(JSON.stringify(isUnknown ? { error: 'not-found' } : { redelivered }))
  else out(isUnknown ? 'There is no such event.' : `${redelivered} events will be sent again.`)
  return isUnknown ? exit.notFound : exit.done
}
