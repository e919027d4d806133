import { expect } from 'chai'
import { countries } from '../../../onboarding/countries/index.ts'
import { readCompanyName } from '../../../onboarding/readers/company-name.ts'
import { countryCodes } from '../../../onboarding/vocabulary.ts'
import { createDemoAddresses } from '../../../services/addresses/demo.ts'
import { createDemoRegister } from '../../../services/registers/demo.ts'
import { demoCompanies } from '../../../services/registers/demo-companies.ts'
import { demoCases } from '../../../services/registers/demo-company.ts'
import { demoNumbers, registers } from '../../../services/registers/index.ts'
import { companyRegisterContract } from '../../contracts/company-register.ts'
import { everyProviderIsListed } from '../../contracts/provider-files.ts'

const now = () => new Date('2026-11-23T10:00:00Z')
const patient = () => new AbortController().signal
const unknownNumbers = { DK: '13748136', SE: '5560360793', NO: '123456785' } as const

async function companyOf(country: (typeof countryCodes)[number], number: string) {
  const lookup = await createDemoRegister(country, { now }).find(number, patient())
  return lookup.outcome === 'found' ? lookup.company : expect.fail(lookup.outcome)
}

describe('registers', () => {
  everyProviderIsListed('registers', registers, /^create\w+Register$/)
})

for (const country of countryCodes) {
  companyRegisterContract(`demo, ${country}`, () => ({
    register: createDemoRegister(country, { now }),
    slow: createDemoRegister(country, { now, delayMs: 60_000 }),
    known: demoNumbers(country).good,
    unknown: unknownNumbers[country],
  }))

  describe(`the demo register of ${country}`, () => {
    it('has one company for each case that there is to show', () => {
      expect(demoCompanies[country].map(({ shows }) => shows)).to.have.members([...demoCases])
      expect(new Set(Object.values(demoNumbers(country))).size).to.equal(demoCases.length)
    })

    for (const demo of demoCompanies[country]) {
      it(`${demo.name} passes the checks that typed values pass (ID-12)`, async () => {
        const reading = countries[country].readCompanyNumber(demo.number, { testSeries: true })
        expect(reading).to.deep.include({ ok: true })
        const company = await companyOf(country, demo.number)
        expect(readCompanyName(company.name)).to.deep.equal({
          ok: true,
          value: company.name,
        })
        const forms = countries[country].legalForms.map(({ code }) => code)
        expect(forms).to.include(company.legalForm)
        if (company.address === undefined) return
        const check = await createDemoAddresses(country, { now }).check(company.address, patient())
        expect(check).to.deep.include({ outcome: 'confirmed', address: company.address })
      })
    }

    it('shows companies that may not buy on invoice', async () => {
      for (const status of ['dissolved', 'bankrupt', 'windingUp'] as const) {
        expect(await companyOf(country, demoNumbers(country)[status])).to.include({ status })
      }
    })

    it('shows a company that is always younger than a year', async () => {
      const { registeredOn = '' } = await companyOf(country, demoNumbers(country).young)
      expect(registeredOn).to.equal('2026-06-01')
    })

    it('shows a sole trader, who is a natural person', async () => {
      const { legalForm } = await companyOf(country, demoNumbers(country).soleTrader)
      const form = countries[country].legalForms.find(({ code }) => code === legalForm)
      expect(form).to.include({ soleTrader: true })
    })

    it('finds its companies by a part of their name, written anyhow', async () => {
      const register = createDemoRegister(country, { now })
      for (const { name, number } of demoCompanies[country]) {
        const found = await register.search?.(name.toUpperCase(), patient())
        if (found?.outcome !== 'found') return expect.fail('not found')
        expect(found.companies.map((company) => company.number)).to.include(number)
      }
      expect(await register.search?.('xyzzy', patient())).to.deep.include({ companies: [] })
      expect(await register.search?.('Nordlys', AbortSignal.abort())).to.deep.equal({
        outcome: 'unavailable',
        sourceId: register.id,
      })
    })

    it('shows a company without address', async () => {
      const company = await companyOf(country, demoNumbers(country).noAddress)
      expect(company).to.not.have.property('address')
    })
  })
}

describe('the demo companies that people know by heart', () => {
  it('12345674 is Nordlys ApS in Aarhus', async () => {
    expect(await companyOf('DK', '12345674')).to.deep.equal({
      number: '12345674',
      country: 'DK',
      name: 'Nordlys ApS',
      legalForm: 'ApS',
      status: 'active',
      registeredOn: '2014-03-17',
      signals: { equity: 'positive', accountsOverdue: false, vatRegistered: true },
      address: {
        street: 'Vestergade 3, 2. tv',
        postalCode: '8000',
        city: 'Aarhus C',
        country: 'DK',
      },
    })
  })

  it('a Danish company is protected against advertising (DQ-13)', async () => {
    const company = await companyOf('DK', demoNumbers('DK').middleScore)
    expect(company).to.include({ advertisingProtected: true })
  })

  it("a Swedish sole trader's number is a national number, with or without century (ID-03)", async () => {
    const { soleTrader } = demoNumbers('SE')
    const reading = countries.SE.readCompanyNumber(soleTrader, { testSeries: false })
    expect(reading).to.deep.include({ ok: true, value: { kind: 'national', number: soleTrader } })
    expect(await companyOf('SE', `19${soleTrader}`)).to.include({ number: soleTrader })
  })
})
