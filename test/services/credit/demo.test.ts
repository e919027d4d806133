import { expect } from 'chai'
import type { CreditRequest } from '../../../onboarding/ports.ts'
import { countryCodes, type CountryCode } from '../../../onboarding/vocabulary.ts'
import { createDemoCredit } from '../../../services/credit/demo.ts'
import { companyStandings, personStandings } from '../../../services/credit/demo-subjects.ts'
import { creditProviders } from '../../../services/credit/index.ts'
import { demoCompanies } from '../../../services/registers/demo-companies.ts'
import { demoNumbers } from '../../../services/registers/index.ts'
import { creditProviderContract } from '../../contracts/credit-provider.ts'
import { everyProviderIsListed } from '../../contracts/provider-files.ts'

const now = () => new Date('2026-11-23T10:00:00Z')

const company = (country: CountryCode, companyNumber: string): CreditRequest => ({
  caseId: 'case-1',
  country,
  customerType: 'business',
  naturalPerson: false,
  subject: { companyNumber, name: 'Nordlys ApS' },
  amount: 5000,
  noticeEvidenceId: 'evidence-1',
  noticeShownAt: '2026-11-23T09:59:00.000Z',
  confirmedSummaryHash: 'a'.repeat(64),
})

const person = (name: string): CreditRequest => ({
  ...company('DK', ''),
  customerType: 'private',
  naturalPerson: true,
  subject: { name },
})

describe('credit bureaus', () => {
  everyProviderIsListed('credit', creditProviders, /^create\w+Credit$/)
})

for (const country of countryCodes) {
  const numbers = demoNumbers(country)
  creditProviderContract(`demo, ${country}`, () => ({
    provider: createDemoCredit(country, { now }),
    slow: createDemoCredit(country, { now, delayMs: 60_000 }),
    known: company(country, numbers.good),
    blocked: company(country, numbers.blocked),
    unknownSubject: company(country, numbers.noAddress),
    unanswered: company(country, numbers.bureauDown),
  }))

  it(`the demo bureau of ${country} shows a low, a middle and a good score`, async () => {
    const provider = createDemoCredit(country, { now })
    const scores = await Promise.all(
      [numbers.lowScore, numbers.middleScore, numbers.good].map(async (number) => {
        const report = await provider.assess(company(country, number), new AbortController().signal)
        return report.outcome === 'report' ? report.score : report.outcome
      }),
    )
    expect(scores).to.deep.equal([20, 45, 80])
  })
}

describe('the demo bureau', () => {
  const outcomeOf = async (request: CreditRequest) => {
    const provider = createDemoCredit('DK', { now })
    const report = await provider.assess(request, new AbortController().signal)
    return report.outcome === 'report' ? report.score : report.outcome
  }

  it('knows only companies of the demo registers', () => {
    const numbers = Object.values(demoCompanies).flatMap((list) => list.map(({ number }) => number))
    expect(numbers).to.include.members(Object.keys(companyStandings))
  })

  for (const [name, standing] of Object.entries(personStandings)) {
    it(`says "${standing}" of everybody called ${name}`, async () => {
      const written = name.charAt(0).toUpperCase() + name.slice(1)
      expect(await outcomeOf(person(`Anna ${written.normalize('NFD')}`))).to.equal(standing)
    })
  }

  it('thinks well of everybody else', async () => {
    for (const name of ['Anna Prøvesen', 'Cher', 'constructor', '']) {
      expect(await outcomeOf(person(name))).to.equal(80)
    }
    expect(await outcomeOf({ ...company('DK', ''), subject: { name: 'Ny ApS' } })).to.equal(80)
  })
})
