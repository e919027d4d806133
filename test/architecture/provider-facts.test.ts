import { expect } from 'chai'
import { settings } from '../../config.ts'
import { addressDirectories } from '../../services/addresses/index.ts'
import { creditProviders } from '../../services/credit/index.ts'
import { eInvoiceDirectories } from '../../services/e-invoice/index.ts'
import {
  addressFacts,
  codeFacts,
  creditFacts,
  eInvoiceFacts,
  emailFacts,
  mailDomainFacts,
  registerFacts,
  smsFacts,
  vatFacts,
  type ProviderFacts,
} from '../../services/provider-facts.ts'
import { mailDomainChecks } from '../../services/mail-domains/index.ts'
import { codeProviders } from '../../services/messages/code-providers.ts'
import { messageSenders } from '../../services/messages/index.ts'
import { registers } from '../../services/registers/index.ts'
import { vatChecks } from '../../services/vat/index.ts'
import { exists, pathsIn, readText } from './source-files.ts'

const kinds = [
  { folder: 'registers', index: registers, facts: registerFacts },
  { folder: 'addresses', index: addressDirectories, facts: addressFacts },
  { folder: 'credit', index: creditProviders, facts: creditFacts },
  { folder: 'mail-domains', index: mailDomainChecks, facts: mailDomainFacts },
  { folder: 'vat', index: vatChecks, facts: vatFacts },
  { folder: 'e-invoice', index: eInvoiceDirectories, facts: eInvoiceFacts },
  { folder: 'messages', index: messageSenders.sms, facts: smsFacts },
  { folder: 'messages', index: messageSenders.email, facts: emailFacts },
  { folder: 'messages', index: codeProviders, facts: codeFacts },
] as const

const names = settings.map(({ name }) => name)

describe('a provider is more than its file', () => {
  for (const { folder, index, facts } of kinds) {
    it(`services/${folder}: what is known of each provider stands in services/provider-facts.ts`, () => {
      expect(Object.keys(facts)).to.have.members(Object.keys(index))
    })

    for (const [id, known] of Object.entries<ProviderFacts>(facts)) {
      it(`${folder}/${id} is in the README, and needs only settings that there are`, () => {
        expect(readText('README.md')).to.include(`\`${id}\``)
        expect(names).to.include.members([...known.needs])
      })

      if (!known.remote) continue
      it(`${folder}/${id} has settings, fixtures that say where they come from, a contract run and a run of faults`, () => {
        const prefix = `${id.toUpperCase().replaceAll('-', '_')}_`
        expect(names.filter((name) => name.startsWith(prefix))).not.to.deep.equal([])
        const fixtures = pathsIn(`test/fixtures/${id}`)
        expect(fixtures).not.to.deep.equal([])
        for (const path of fixtures) expect(readText(path), path).to.match(/"note": "\S/)
        const test = `test/services/${folder}/${id}.test.ts`
        expect(exists(test), test).to.equal(true)
        expect(readText(test))
          .to.match(/\w+Contract\(/)
          .and.to.include('providerFaults(')
      })
    }
  }
})
