import { expect } from 'chai'
import type { CreditRequest } from '../../../onboarding/ports.ts'
import type { CountryCode } from '../../../onboarding/vocabulary.ts'
import { createCreditsafeCredit } from '../../../services/credit/creditsafe.ts'
import { createOutside, type Outside } from '../../../services/http/provider-health.ts'
import { demoNumbers } from '../../../services/registers/index.ts'
import { creditProviderContract } from '../../contracts/credit-provider.ts'
import { providerFaults } from '../../contracts/provider-faults.ts'
import { noSuchHost, replayed, type Fault } from '../../support/replay-server.ts'

const now = () => new Date('2026-11-23T10:00:00Z')
const patient = () => new AbortController().signal

function outsideOf(using: typeof fetch = fetch, clock = now): Outside {
  return createOutside({ fetch: using, now: clock })
}

const bureau = (country: CountryCode, url: string, outside = outsideOf()) =>
  createCreditsafeCredit(country, {
    outside,
    settings: {
      CREDITSAFE_URL: url,
      CREDITSAFE_USERNAME: 'seller',
      CREDITSAFE_PASSWORD: 'hush-hush',
    },
  })

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

/** A bureau that takes the connection and never says anything. */
const silent: typeof fetch = (_url, init) =>
  new Promise((_resolve, reject) => {
    const giveUp = (): void => {
      reject(new DOMException('aborted', 'AbortError'))
    }
    if (init?.signal?.aborted === true) giveUp()
    init?.signal?.addEventListener('abort', giveUp)
  })

const reports = /^\/companies\/./
const allButReports = /^\/(authenticate|companies)$/

for (const country of ['DK', 'SE', 'NO'] as const) {
  describe(`Creditsafe, ${country}`, () => {
    const server = replayed('creditsafe')
    const numbers = demoNumbers(country)
    creditProviderContract(`creditsafe, ${country}`, () => ({
      provider: bureau(country, server().url),
      slow: bureau(country, server().url, outsideOf(silent)),
      known: company(country, numbers.good),
      unknownSubject: company(country, numbers.noAddress),
      unanswered: company(country, numbers.bureauDown),
    }))
  })
}

providerFaults('Creditsafe', {
  provider: 'creditsafe',
  good: 'report',
  except: /^\/authenticate$/,
  secrets: ['hush-hush', 'replayed-token', 'Nordlys'],
  withHoles: ['unknownSubject'],
  make: (baseUrl, outside) => {
    const provider = bureau('DK', baseUrl, outside)
    return (signal) => provider.assess(company('DK', '12345674'), signal)
  },
})

describe('Creditsafe', () => {
  const server = replayed('creditsafe')
  const asked = (path: RegExp) => server().requests.filter((request) => path.test(request.path))
  const assess = (number: string, country: CountryCode = 'DK') =>
    bureau(country, server().url).assess(company(country, number), patient())

  const scores = [
    ['DK', '12345674', 67, 'its own scale of 1 to 100'],
    ['NO', '310004103', 90, 'a decimal fraction, with a limit in words'],
    ['SE', '5599990107', 0, 'the least there is'],
  ] as const
  for (const [country, number, score, what] of scores) {
    it(`reads the score of ${number} (${what}) as ${score} of 100`, async () => {
      expect(await assess(number, country)).to.include({ outcome: 'report', score })
    })
  }

  it('takes the company itself, not a branch and not another company', async () => {
    await assess('12345674')
    expect(asked(reports).at(-1)?.path).to.equal('/companies/DK-0-12345674')
  })

  it('gives the bureau’s reference, and gives the bureau ours', async () => {
    expect(await assess('12345674')).to.include({ inquiryId: 'report-DK-0-12345674' })
    expect(asked(reports).at(-1)?.query).to.deep.equal({ language: 'en', callRef: 'case-1' })
  })

  it('CR-10: who is not rated has no bad score: by words, by silence, without a report', async () => {
    for (const number of ['91001470', '99012439', '93004213']) {
      const report = await assess(number)
      expect(report, number)
        .to.include({ outcome: 'unknownSubject' })
        .and.not.have.property('score')
    }
  })

  it('is unavailable where the bureau refuses the order: nothing was inquired', async () => {
    expect(await assess('90000101')).to.deep.equal({
      outcome: 'unavailable',
      sourceId: 'creditsafe',
    })
  })

  it('decides nothing on a report with holes', async () => {
    expect(await assess('92002845')).to.include({ outcome: 'inDoubt' })
  })

  it('asks for one token for many calls, and for a new one after an hour', async () => {
    const clock = { at: now().getTime() }
    const provider = bureau(
      'DK',
      server().url,
      outsideOf(fetch, () => new Date(clock.at)),
    )
    const before = asked(/authenticate/).length
    const ask = () => provider.assess(company('DK', '12345674'), patient())
    await ask()
    await ask()
    expect(asked(/authenticate/).length - before).to.equal(1)
    clock.at += 3600_000
    await ask()
    expect(asked(/authenticate/).length - before).to.equal(2)
  })

  it('asks for a new token, once, when the old one is refused', async () => {
    let refuse = true
    const refusing: typeof fetch = (url, init) => {
      const isReport = url instanceof URL && reports.test(url.pathname)
      if (!isReport || !refuse) return fetch(url, init)
      refuse = false
      return Promise.resolve(Response.json({ error: 'Invalid token.' }, { status: 401 }))
    }
    const before = asked(/authenticate/).length
    const provider = bureau('DK', server().url, outsideOf(refusing))
    const report = await provider.assess(company('DK', '12345674'), patient())
    expect(report).to.include({ outcome: 'report' })
    expect(asked(/authenticate/).length - before).to.equal(2)
  })

  it('asks nobody about private persons, nor about Swedish sole traders: their number is a national one (ID-03)', async () => {
    const before = server().requests.length
    const swedish = bureau('SE', server().url)
    const trader = { ...company('SE', '8001022386'), naturalPerson: true }
    const person = { ...trader, customerType: 'private' } as const
    for (const request of [trader, person]) {
      expect(await swedish.assess(request, patient())).to.include({ outcome: 'notAsked' })
      expect(swedish.covers?.(request)).to.equal(false)
    }
    const danish = bureau('DK', server().url)
    expect(danish.covers?.({ customerType: 'business', naturalPerson: true })).to.equal(true)
    expect(danish.covers?.({ customerType: 'private', naturalPerson: true })).to.equal(false)
    expect(server().requests).to.have.length(before)
  })

  it('never begins an inquiry when the time is up', async () => {
    const giving = new AbortController()
    const late: typeof fetch = async (url, init) => {
      const response = await fetch(url, init)
      if (url instanceof URL && url.pathname === '/companies') {
        const text = await response.text()
        giving.abort()
        return new Response(text, { status: 200 })
      }
      return response
    }
    const before = asked(reports).length
    const provider = bureau('DK', server().url, outsideOf(late))
    const report = await provider.assess(company('DK', '12345674'), giving.signal)
    expect(report).to.include({ outcome: 'unavailable' })
    expect(asked(reports)).to.have.length(before)
  })
})

describe('Creditsafe, an inquiry never happens twice (CR-03)', () => {
  const server = replayed('creditsafe')
  const inquiries = () => server().requests.filter(({ path }) => reports.test(path)).length

  const lost: readonly Fault[] = [
    'reset',
    'halfBody',
    'html500',
    'wrongJson',
    'tenMegabytes',
    'timeout',
    'slowFirstByte',
  ]
  for (const fault of lost) {
    it(`${fault} after the report was asked for: in doubt, asked once`, async () => {
      const provider = bureau('DK', server().url)
      server().misbehave(fault, allButReports)
      const before = inquiries()
      const giving = new AbortController()
      const report = provider.assess(company('DK', '12345674'), giving.signal)
      if (fault === 'timeout' || fault === 'slowFirstByte') {
        do await server().nextRequest()
        while (inquiries() === before)
        giving.abort()
      }
      expect(await report).to.deep.equal({ outcome: 'inDoubt', sourceId: 'creditsafe' })
      expect(inquiries() - before).to.equal(1)
    })
  }

  for (const fault of ['forbidden', 'throttled', 'redirect'] as const) {
    it(`${fault} at the report: turned away, so no inquiry was made`, async () => {
      const provider = bureau('DK', server().url)
      server().misbehave(fault, allButReports)
      const report = await provider.assess(company('DK', '12345674'), patient())
      expect(report).to.include({ outcome: 'unavailable' })
    })
  }

  it('dns: nobody was reached', async () => {
    const provider = bureau('DK', server().url, outsideOf(noSuchHost))
    const report = await provider.assess(company('DK', '12345674'), patient())
    expect(report).to.include({ outcome: 'unavailable' })
  })
})
