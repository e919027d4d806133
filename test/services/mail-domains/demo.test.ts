import { createDemoMailDomains } from '../../../services/mail-domains/demo.ts'
import { mailDomainChecks } from '../../../services/mail-domains/index.ts'
import { mailDomainContract } from '../../contracts/mail-domain-check.ts'
import { everyProviderIsListed } from '../../contracts/provider-files.ts'

describe('checks of mail domains', () => {
  everyProviderIsListed('mail-domains', mailDomainChecks, /^create\w+MailDomains$/)
})

mailDomainContract('demo', () =>
  Promise.resolve({
    check: createDemoMailDomains(),
    withMail: 'nordlys.example.dk',
    withoutMail: 'no-mail.example',
  }),
)
