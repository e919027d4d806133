import { expect } from 'chai'
import { exists, pathsIn, readText } from './source-files.ts'

/** Each kind of provider: its folder, what its files export, and the suite that every one of them has to pass. */
const kinds = [
  {
    folder: 'registers',
    factory: /export (?:const|function) create\w+Register\b/,
    suites: /companyRegisterContract\(/,
  },
  {
    folder: 'addresses',
    factory: /export (?:const|function) create\w+Addresses\b/,
    suites: /addressDirectoryContract\(/,
  },
  {
    folder: 'credit',
    factory: /export (?:const|function) create\w+Credit\b/,
    suites: /(?:creditProvider|noBureau)Contract\(/,
  },
  {
    folder: 'mail-domains',
    factory: /export (?:const|function) create\w+MailDomains\b/,
    suites: /mailDomainContract\(/,
  },
  {
    folder: 'vat',
    factory: /export (?:const|function) create\w+Vat\b/,
    suites: /(?:vatCheck|noVat)Contract\(/,
  },
  {
    folder: 'e-invoice',
    factory: /export (?:const|function) create\w+EInvoice\b/,
    suites: /(?:eInvoice|noEInvoice)Contract\(/,
  },
  {
    folder: 'erp',
    factory: /export (?:const|function) create\w+Erp\b/,
    suites: /erpConnectorContract\(/,
  },
  {
    folder: 'messages',
    factory: /export (?:const|function) create\w+Sender\b/,
    suites: /messageSenderContract\(/,
  },
] as const

describe('a provider is one file under one contract', () => {
  for (const { folder, factory, suites } of kinds) {
    const files = pathsIn(`services/${folder}`).filter(
      (path) => path.endsWith('.ts') && factory.test(readText(path)),
    )

    it(`there are providers in services/${folder}`, () => {
      expect(files).not.to.deep.equal([])
    })

    for (const path of files) {
      it(`${path} passes the shared suite in a test of its own`, () => {
        const test = `test/${path.replace(/\.ts$/, '.test.ts')}`
        expect(exists(test), test).to.equal(true)
        expect(readText(test)).to.match(suites)
      })
    }
  }
})
