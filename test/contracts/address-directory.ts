import { expect } from 'chai'
import type { AddressDirectory, PartialAddress } from '../../onboarding/ports.ts'
import type { Address } from '../../onboarding/vocabulary.ts'

/** A directory together with what is known of its content. */
export interface DirectoryUnderTest {
  readonly directory: AddressDirectory
  /** The same, but with an answer that takes much longer than a customer would wait. */
  readonly slow: AddressDirectory
  /** An address that it knows, spelled as it spells it. */
  readonly known: Address
  /** A city that does not belong to the known address. */
  readonly otherCity: string
  /** What it completes to the known address: a town for some, for those that know places only a postal code. */
  readonly partial: PartialAddress
  /** A well-formed postal code that it does not know. */
  readonly unknownCode: string
  /** What it says of that code: nothing where it is a sample, that it is not there where it is complete. */
  readonly saysOfUnknown: 'unknown' | 'notFound'
}

const patient = () => new AbortController().signal

/** What every address directory must do, whatever stands behind it. */
export function addressDirectoryContract(name: string, make: () => DirectoryUnderTest): void {
  describe(`address directory ${name}`, () => {
    it('confirms an address that it knows', async () => {
      const { directory, known } = make()
      const lookup = await directory.check(known, patient())
      expect(lookup).to.deep.include({ outcome: 'confirmed', address: known })
      expect(lookup.sourceId).to.equal(directory.id)
    })

    it('confirms it however the city is capitalised', async () => {
      const { directory, known } = make()
      for (const city of [known.city.toUpperCase(), known.city.toLowerCase()]) {
        const lookup = await directory.check({ ...known, city }, patient())
        expect(lookup).to.deep.include({ outcome: 'confirmed', address: known })
      }
    })

    it('suggests the right city and keeps the street as it is', async () => {
      const { directory, known, otherCity } = make()
      const lookup = await directory.check({ ...known, city: otherCity }, patient())
      expect(lookup).to.deep.include({ outcome: 'suggested', address: known })
    })

    it('never confirms a postal code that it does not know, and refuses nothing', async () => {
      const { directory, known, unknownCode, saysOfUnknown } = make()
      const lookup = await directory.check({ ...known, postalCode: unknownCode }, patient())
      expect(lookup.outcome).to.equal(saysOfUnknown)
    })

    it('says nothing about an address abroad', async () => {
      const { directory, known } = make()
      const lookup = await directory.check({ ...known, country: 'DE' }, patient())
      expect(lookup.outcome).to.equal('unknown')
    })

    it('UX-10 completes an address without its postal code or town, and says by whom', async () => {
      const { directory, known, partial } = make()
      const found = await directory.complete(partial, patient())
      expect(found).to.deep.include({ outcome: 'found', sourceId: directory.id })
      expect(found).to.have.property('addresses').that.deep.includes(known)
      expect(found).to.have.property('fetchedAt').that.is.a('string')
    })

    it('UX-10 keeps a c/o line, and offers nothing where it knows nothing', async () => {
      const { directory, known, partial, unknownCode } = make()
      const careOf = `c/o Holm, ${known.street}`
      const found = await directory.complete({ ...partial, street: careOf }, patient())
      expect(found)
        .to.have.property('addresses')
        .that.deep.includes({ ...known, street: careOf })
      const nowhere = { street: known.street, postalCode: unknownCode }
      const none = await directory.complete(nowhere, patient())
      expect(none).to.deep.include({ outcome: 'found', addresses: [] })
    })

    it('is unavailable, not wrong, when the time is up', async () => {
      const { directory, slow, known } = make()
      const unavailable = { outcome: 'unavailable', sourceId: directory.id }
      expect(await directory.check(known, AbortSignal.abort())).to.deep.equal(unavailable)
      const waiting = new AbortController()
      const lookup = slow.check(known, waiting.signal)
      waiting.abort()
      expect(await lookup).to.deep.equal(unavailable)
      expect(await directory.complete(known, AbortSignal.abort())).to.deep.equal(unavailable)
    })
  })
}
