import type { Resolver } from 'node:dns/promises'
import { domainToASCII } from 'node:url'
import type { MailDomainAnswer, MailDomainCheck } from '../../onboarding/ports.ts'
import { askNameServers, records, type NameServersAsked } from '../name-servers.ts'
import { isDisposable } from './is-disposable.ts'

/** What a check of mail domains may be told by the process that runs it. */
export type MailDomainDeps = Pick<NameServersAsked, 'nameServers'>

/** RFC 5321 5.1: the mail exchangers, else the host itself. A single exchanger `.` takes no mail (RFC 7505). */
async function takesMail(resolver: Resolver, domain: string): Promise<boolean> {
  const exchangers = await records(resolver.resolveMx(domain))
  if (exchangers.length > 0) return exchangers.some(({ exchange }) => exchange !== '')
  const hosts = [resolver.resolve4(domain), resolver.resolve6(domain)].map((asking) =>
    records(asking).then((addresses) => addresses.length > 0),
  )
  return (await Promise.all(hosts)).includes(true)
}

async function ask(asked: NameServersAsked, domain: string): Promise<MailDomainAnswer> {
  try {
    const takes = await askNameServers(asked, (resolver) => takesMail(resolver, domain))
    return takes ? 'deliverable' : 'noMail'
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
      return ask({ nameServers, signal }, name)
    },
  }
}
