import { expect } from 'chai'
import { OnboardingError } from '../../onboarding/errors.ts'
import type { CreditProvider, CreditRequest } from '../../onboarding/ports.ts'

/** A seller's way to assess without a bureau. */
interface NoBureauUnderTest {
  readonly provider: CreditProvider
  /** A request with everything that makes an assessment lawful. */
  readonly known: CreditRequest
}

/** A bureau's client together with what is known of the bureau's answers. */
export interface BureauUnderTest extends NoBureauUnderTest {
  /** The same, but with an answer that takes much longer than a customer would wait. */
  readonly slow: CreditProvider
  /** Left out where the bureau's documentation knows no block. */
  readonly blocked?: CreditRequest
  readonly unknownSubject: CreditRequest
  /** A request that the bureau does not answer. */
  readonly unanswered: CreditRequest
}

const patient = () => new AbortController().signal

async function refusalOf(provider: CreditProvider, request: CreditRequest): Promise<unknown> {
  try {
    return await provider.assess(request, patient())
  } catch (error) {
    return error
  }
}

/** What every credit bureau's client must do, whatever stands behind it. */
export function creditProviderContract(name: string, make: () => BureauUnderTest): void {
  describe(`credit bureau ${name}`, () => {
    groundsAreRequired(make)

    it('has a name for the notices', () => {
      expect(make().provider.name).to.be.a('string').and.not.equal('')
    })

    it('gives a score between 0 and 100, with source, reference and time', async () => {
      const { provider, known } = make()
      const report = await provider.assess(known, patient())
      if (report.outcome !== 'report') return expect.fail(report.outcome)
      expect(report.score).to.be.within(0, 100)
      expect(report.sourceId).to.equal(provider.id)
      expect(report.inquiryId).to.not.equal('')
      expect(new Date(report.at).toISOString()).to.equal(report.at)
    })

    it('says the same of the same subject twice', async () => {
      const { provider, known } = make()
      const first = await provider.assess(known, patient())
      expect(await provider.assess(known, patient())).to.deep.equal(first)
    })

    it('tells a block and an unknown subject from a bad score (CR-10)', async () => {
      const { provider, blocked, unknownSubject } = make()
      if (blocked !== undefined) {
        expect(await provider.assess(blocked, patient())).to.include({ outcome: 'blocked' })
      }
      const unknown = await provider.assess(unknownSubject, patient())
      expect(unknown).to.include({ outcome: 'unknownSubject' })
    })

    it('is unavailable, neither good nor bad, when there is no answer in time (CR-11)', async () => {
      const { provider, slow, known, unanswered } = make()
      const unavailable = { outcome: 'unavailable', sourceId: provider.id }
      expect(await provider.assess(unanswered, patient())).to.deep.equal(unavailable)
      expect(await provider.assess(known, AbortSignal.abort())).to.deep.equal(unavailable)
      const waiting = new AbortController()
      const report = slow.assess(known, waiting.signal)
      waiting.abort()
      expect(await report).to.deep.equal(unavailable)
    })
  })
}

/** What assessing without a bureau must do: nobody is asked, and nobody is named. */
export function noBureauContract(name: string, make: () => NoBureauUnderTest): void {
  describe(`no credit bureau: ${name}`, () => {
    groundsAreRequired(make)

    it('asks nobody, and has no bureau for the notices to name', async () => {
      const { provider, known } = make()
      expect(provider.name).to.equal(undefined)
      expect(await provider.assess(known, patient())).to.deep.equal({
        outcome: 'notAsked',
        sourceId: provider.id,
      })
    })
  })
}

function groundsAreRequired(make: () => NoBureauUnderTest): void {
  const grounds = ['caseId', 'noticeEvidenceId', 'confirmedSummaryHash'] as const
  for (const ground of grounds) {
    it(`makes no inquiry without ${ground} (CR-02)`, async () => {
      const { provider, known } = make()
      const error = await refusalOf(provider, { ...known, [ground]: '' })
      expect(error).to.be.instanceOf(OnboardingError).with.property('code', 'record.incomplete')
    })
  }

  it('makes no inquiry when there is nothing to give credit for (CR-02)', async () => {
    const { provider, known } = make()
    const error = await refusalOf(provider, { ...known, amount: 0 })
    expect(error).to.be.instanceOf(OnboardingError)
    expect(String(error)).to.include('amount')
  })

  it('makes no inquiry on a notice that was shown more than 24 hours ago (CR-02)', async () => {
    const { provider, known } = make()
    const dayBefore = new Date(Date.parse(known.noticeShownAt) - 24 * 60 * 60 * 1000)
    const stale = { ...known, noticeShownAt: dayBefore.toISOString() }
    expect(String(await refusalOf(provider, stale))).to.include('noticeShownAt')
  })
}
