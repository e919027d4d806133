import type { Ports } from '../dialogs/ports.ts'

/** Milliseconds; `clock` never goes back. */
export interface TurnTime {
  readonly limit: number
  readonly clock: () => number
}

/** The ports of one turn, whose time begins now and goes on when the turn has to be taken again. */
export function portsOfTurn(ports: Ports, time: TurnTime | undefined): Ports {
  if (time === undefined) return ports
  const { limit, clock } = time
  const end = clock() + limit
  return { ...ports, left: () => Math.max(0, end - clock()) }
}
