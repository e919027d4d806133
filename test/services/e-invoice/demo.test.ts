import { participantIds } from '../../../onboarding/public-numbers.ts'
import { countryCodes } from '../../../onboarding/vocabulary.ts'
import { createDemoEInvoice } from '../../../services/e-invoice/demo.ts'
import { eInvoiceDirectories } from '../../../services/e-invoice/index.ts'
import { demoNumbers } from '../../../services/registers/index.ts'
import { eInvoiceContract } from '../../contracts/e-invoice-directory.ts'
import { everyProviderIsListed } from '../../contracts/provider-files.ts'

const now = () => new Date('2026-11-23T10:00:00Z')

describe('e-invoice directories', () => {
  everyProviderIsListed('e-invoice', eInvoiceDirectories, /^create\w+EInvoice$/)
})

for (const country of countryCodes) {
  const { eInvoice, good } = demoNumbers(country)
  eInvoiceContract(`demo, ${country}`, () => ({
    directory: createDemoEInvoice({ now }),
    slow: createDemoEInvoice({ now, delayMs: 60_000 }),
    reachable: participantIds(eInvoice, country).at(-1) ?? '',
    absent: participantIds(good, country).at(-1) ?? '',
  }))
}
