import { Resolver } from 'node:dns/promises'

/** Whom a question by DNS goes to, and until when. */
export interface NameServersAsked {
  /** `address` or `address:port`; the name servers of the machine by default. */
  readonly nameServers?: readonly string[] | undefined
  /** Ends the question, and no other one. */
  readonly signal: AbortSignal
}

/** Milliseconds that one name server gets; a customer waits for the answer. */
const patience = 450

/** What name servers say of names that do not exist, or have no such record. */
const absent: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA'])

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && absent.has(String(error.code))

/** The records, none where there are none. @throws whatever else kept the question from being answered */
export async function records<T>(asking: Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await asking
  } catch (error) {
    if (isAbsent(error)) return []
    throw error
  }
}

/** Asks with a resolver of its own, so that giving up cancels this question only. @throws what `ask` throws */
export async function askNameServers<T>(
  { nameServers, signal }: NameServersAsked,
  ask: (resolver: Resolver) => Promise<T>,
): Promise<T> {
  const resolver = new Resolver({ timeout: patience, tries: 2 })
  if (nameServers !== undefined) resolver.setServers(nameServers)
  const giveUp = (): void => {
    resolver.cancel()
  }
  signal.addEventListener('abort', giveUp)
  try {
    return await ask(resolver)
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}
