import { expect } from 'chai'
import { vatNumberOf } from '../../../onboarding/public-numbers.ts'
import { countryCodes } from '../../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../../services/registers/index.ts'
import { createDemoVat } from '../../../services/vat/demo.ts'
import { vatChecks } from '../../../services/vat/index.ts'
import { everyProviderIsListed } from '../../contracts/provider-files.ts'
import { vatCheckContract } from '../../contracts/vat-check.ts'

const now = () => new Date('2026-11-23T10:00:00Z')

describe('checks of VAT registrations', () => {
  everyProviderIsListed('vat', vatChecks, /^create\w+Vat$/)
})

for (const country of countryCodes) {
  const { good, young } = demoNumbers(country)
  vatCheckContract(`demo, ${country}`, () => ({
    check: createDemoVat({ now }),
    slow: createDemoVat({ now, delayMs: 60_000 }),
    registered: vatNumberOf(good, country) ?? '',
    notRegistered: vatNumberOf(young, country) ?? '',
  }))
}

describe('the demo VAT numbers', () => {
  it('a company that has closed has none any more', async () => {
    const number = vatNumberOf(demoNumbers('DK').dissolved, 'DK') ?? ''
    const lookup = await createDemoVat({ now }).check(number, new AbortController().signal)
    expect(lookup.outcome).to.equal('notRegistered')
  })
})
