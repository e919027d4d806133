import type { MailDomainCheck } from '../../onboarding/ports.ts'
import { isDisposable } from './is-disposable.ts'

/** The one domain without mail that a newcomer can try; `.example` is nobody's (RFC 2606). */
const withoutMail = 'no-mail.example'

/** Believes every domain but the ones that show what happens otherwise. Asks nobody, works offline. */
export function createDemoMailDomains(): MailDomainCheck {
  return {
    id: 'demo-mail-domains',
    demo: true,
    check(domain, signal) {
      if (signal.aborted) return Promise.resolve('unknown')
      if (isDisposable(domain)) return Promise.resolve('disposable')
      return Promise.resolve(domain === withoutMail ? 'noMail' : 'deliverable')
    },
  }
}
