import { Resolver } from 'node:dns/promises'
import { domainToASCII } from 'node:url'
import type { MailDomainCheck } from '../../onboarding/ports.ts'
import { isDisposable } from './is-disposable.ts'

/** What a check of mail domains may be told by the process that runs it. */
export interface MailDomainDeps {
  /** `address` or `address:port` of the name servers; those of the machine by default. */
  readonly nameServers?: readonly string[]
}

/** Milliseconds that one name server gets; a customer waits for the answer. */
const patience = 450

/** What name servers say of names that do not exist, or have no such record. */
const absent: ReadonlySet<string> = new Set(['ENOTFOUND', 'ENODATA'])

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && absent.has(String(error.code))

/** The records, none where there are none. @throws whatever else kept the question from being answered */
async function records<T>(asking: Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await asking
  } catch (error) {
    if (isAbsent(error)) return []
    throw error
  }
}

/** RFC 5321 5.1: the mail exchangers, else the host itself. A single exchanger `.` takes no mail (RFC 7505). */
async function takesMail(resolver: Resolver, domain: string): Promise<boolean> {
  const exchangers = await records(resolver.resolveMx(domain))
  if (exchangers.length > 0) return exchangers.some(({ exchange }) => exchange !== '')
  const hosts = [resolver.resolve4(domain), resolver.resolve6(domain)].map((asking) =>
    records(asking).then((addresses) => addresses.length > 0),
  )
  return (await Promise.all(hosts)).includes(true)
}

async function ask(resolver: Resolver, domain: string) {
  try {
    return (await takesMail(resolver, domain)) ? 'deliverable' : 'noMail'
  } catch {
    // No name server, a refusal, a broken answer, or no time left: all say nothing about the domain.
    return 'unknown'
  }
}

/** Asks the name servers of the machine whether a domain takes mail. Nothing but the domain leaves the house. */
export function createDnsMailDomains({ nameServers }: MailDomainDeps = {}): MailDomainCheck {
  return {
    id: 'dns',
    demo: false,
    async check(domain, signal) {
      const name = domainToASCII(domain)
      if (isDisposable(name)) return 'disposable'
      if (signal.aborted || name === '') return 'unknown'
      // One for each question, so that giving up cancels this one only.
      const resolver = new Resolver({ timeout: patience, tries: 2 })
      if (nameServers !== undefined) resolver.setServers(nameServers)
      const giveUp = (): void => {
        resolver.cancel()
      }
      signal.addEventListener('abort', giveUp)
      const answer = await ask(resolver, name)
      signal.removeEventListener('abort', giveUp)
      return answer
    },
  }
}
