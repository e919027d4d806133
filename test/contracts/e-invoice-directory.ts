import { expect } from 'chai'
import type { EInvoiceDirectory } from '../../onboarding/ports.ts'

/** A directory together with what is known of its content. */
export interface EInvoiceUnderTest {
  readonly directory: EInvoiceDirectory
  /** The same, but with an answer that takes much longer than a customer would wait. */
  readonly slow: EInvoiceDirectory
  /** A participant that takes invoices, and an id that nobody has. */
  readonly reachable: string
  readonly absent: string
}

const patient = () => new AbortController().signal

/** What every directory of electronic invoicing must do, whatever stands behind it. */
export function eInvoiceContract(name: string, make: () => EInvoiceUnderTest): void {
  describe(`e-invoice directory ${name}`, () => {
    it('finds who takes invoices, under whichever of its ids, and says who said so and when', async () => {
      const { directory, reachable, absent } = make()
      for (const ids of [[reachable], [absent, reachable], [reachable, absent]]) {
        const lookup = await directory.find(ids, patient())
        expect(lookup, ids.join()).to.include({
          outcome: 'reachable',
          participant: reachable,
          sourceId: directory.id,
        })
        expect(lookup)
          .to.have.property('fetchedAt')
          .that.matches(/^\d{4}-.*Z$/)
      }
    })

    it('whoever is not there may still take them: nothing is known, never "no"', async () => {
      const { directory, absent } = make()
      const lookup = await directory.find([absent], patient())
      expect(lookup).to.include({ outcome: 'unknown', sourceId: directory.id })
    })

    it('is unavailable, not wrong, when the time is up', async () => {
      const { directory, slow, reachable } = make()
      const unavailable = { outcome: 'unavailable', sourceId: directory.id }
      expect(await directory.find([reachable], AbortSignal.abort())).to.deep.equal(unavailable)
      const waiting = new AbortController()
      const lookup = slow.find([reachable], waiting.signal)
      waiting.abort()
      expect(await lookup).to.deep.equal(unavailable)
    })
  })
}

/** What a stand-in for it must do: ask nobody, and say so. */
export function noEInvoiceContract(name: string, make: () => EInvoiceDirectory): void {
  describe(`no e-invoice directory: ${name}`, () => {
    it('says that nobody was asked', async () => {
      const directory = make()
      expect(directory.demo).to.equal(false)
      expect(await directory.find(['0192:310004103'], patient())).to.deep.equal({
        outcome: 'notAsked',
        sourceId: directory.id,
      })
    })
  })
}
