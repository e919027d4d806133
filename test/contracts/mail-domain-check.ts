import { expect } from 'chai'
import type { MailDomainCheck } from '../../onboarding/ports.ts'

/** A check together with what is known of the domains it sees. */
export interface MailDomainsUnderTest {
  readonly check: MailDomainCheck
  readonly withMail: string
  readonly withoutMail: string
}

const patient = () => new AbortController().signal

/** What every check of mail domains must do, whatever stands behind it. */
export function mailDomainContract(name: string, make: () => Promise<MailDomainsUnderTest>): void {
  describe(`mail domains ${name}`, () => {
    it('tells a domain with mail from one without', async () => {
      const { check, withMail, withoutMail } = await make()
      expect(await check.check(withMail, patient())).to.equal('deliverable')
      expect(await check.check(withoutMail, patient())).to.equal('noMail')
    })

    it('knows addresses that only live for minutes, below their domain too', async () => {
      const { check } = await make()
      for (const domain of ['mailinator.com', 'eu.mailinator.com', 'yopmail.com']) {
        expect(await check.check(domain, patient()), domain).to.equal('disposable')
      }
      expect(await check.check('mailinator.com.nordlys.example.dk', patient())).not.to.equal(
        'disposable',
      )
    })

    it('says nothing, instead of something wrong, when the time is up', async () => {
      const { check, withoutMail } = await make()
      expect(await check.check(withoutMail, AbortSignal.abort())).to.equal('unknown')
    })
  })
}
