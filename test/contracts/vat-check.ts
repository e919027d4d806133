import { expect } from 'chai'
import type { VatCheck } from '../../onboarding/ports.ts'

/** A check together with what is known of its content. */
export interface VatCheckUnderTest {
  readonly check: VatCheck
  /** The same, but with an answer that takes much longer than a customer would wait. */
  readonly slow: VatCheck
  /** VAT numbers as `vatNumberOf` gives them. */
  readonly registered: string
  readonly notRegistered: string
}

const patient = () => new AbortController().signal

/** What every check of VAT registrations must do, whatever stands behind it. */
export function vatCheckContract(name: string, make: () => VatCheckUnderTest): void {
  describe(`VAT registrations ${name}`, () => {
    it('tells a number that is registered from one that is not, and says who said so and when', async () => {
      const { check, registered, notRegistered } = make()
      for (const [number, outcome] of [
        [registered, 'registered'],
        [notRegistered, 'notRegistered'],
      ] as const) {
        const lookup = await check.check(number, patient())
        expect(lookup).to.include({ outcome, sourceId: check.id })
        expect(lookup)
          .to.have.property('fetchedAt')
          .that.matches(/^\d{4}-.*Z$/)
      }
    })

    it('is unavailable, not wrong, when the time is up', async () => {
      const { check, slow, registered } = make()
      const unavailable = { outcome: 'unavailable', sourceId: check.id }
      expect(await check.check(registered, AbortSignal.abort())).to.deep.equal(unavailable)
      const waiting = new AbortController()
      const lookup = slow.check(registered, waiting.signal)
      waiting.abort()
      expect(await lookup).to.deep.equal(unavailable)
    })
  })
}

/** What a stand-in for it must do: ask nobody, and say so. */
export function noVatContract(name: string, make: () => VatCheck): void {
  describe(`nobody to ask about VAT: ${name}`, () => {
    it('says that nobody was asked, which is neither yes nor no', async () => {
      const check = make()
      expect(check.demo).to.equal(false)
      expect(await check.check('DK12345674', patient())).to.deep.equal({
        outcome: 'notAsked',
        sourceId: check.id,
      })
    })
  })
}
