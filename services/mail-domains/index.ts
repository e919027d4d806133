import type { MailDomainCheck } from '../../onboarding/ports.ts'
import { createDemoMailDomains } from './demo.ts'
import { createDnsMailDomains, type MailDomainDeps } from './dns.ts'

/** Every check by the id that the seller's profile names (`providers.mailDomains`). One line each. */
export const mailDomainChecks: Readonly<Record<string, (deps: MailDomainDeps) => MailDomainCheck>> =
  {
    demo: createDemoMailDomains,
    dns: createDnsMailDomains,
  }
