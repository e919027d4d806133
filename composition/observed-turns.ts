import { errorFields } from '../bots/error-fields.ts'
import type { TakeTurn } from '../bots/take-turn.ts'
import type { Reply } from '../dialogs/reply.ts'
import type { Log } from '../onboarding/log.ts'
import type { Telemetry } from '../onboarding/telemetry.ts'

export interface TurnObservation {
  readonly telemetry: Telemetry
  readonly log: Log
  /** A name for the conversation that leads nobody to it (GD-24). */
  readonly alias: (conversation: string) => string
  readonly newId: () => string
}

/** The answer to the yes that ended the case; what is said afterwards ends nothing. */
function endOf(replies: readonly Reply[]): string | undefined {
  const { outcome, command } = replies.at(-1)?.hints ?? {}
  return command === undefined ? undefined : outcome
}

/**
 * Every turn is timed. The log has one line where a case ends, and one where a turn failed; both name conversation and turn,
 * so that what belongs together is found together.
 */
export function observedTurns(
  takeTurn: TakeTurn,
  { telemetry, log, alias, newId }: TurnObservation,
): TakeTurn {
  return (address, inbound) =>
    telemetry.measure('turn', { channel: inbound.channel }, async () => {
      const turn = () => ({ conversation: alias(address.conversation), turn: newId() })
      try {
        const replies = await takeTurn(address, inbound)
        const outcome = endOf(replies)
        if (outcome !== undefined) log.info({ ...turn(), outcome }, 'case ended')
        return replies
      } catch (error) {
        log.error({ ...turn(), ...errorFields(error) }, 'turn failed')
        throw error
      }
    })
}
