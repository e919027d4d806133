import { expect } from 'chai'
import { countries } from '../../onboarding/countries/index.ts'
import type { CompanyRegister } from '../../onboarding/ports.ts'

/** A register together with what is known of its content. */
export interface RegisterUnderTest {
  readonly register: CompanyRegister
  /** The same, but with an answer that takes much longer than a customer would wait. */
  readonly slow: CompanyRegister
  /** A company that it knows, with its address. */
  readonly known: string
  /** A well-formed number that it does not know. */
  readonly unknown: string
}

const patient = () => new AbortController().signal
const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

/** What every company register must do, whatever stands behind it. */
export function companyRegisterContract(name: string, make: () => RegisterUnderTest): void {
  describe(`company register ${name}`, () => {
    it('fills in what the customer would otherwise type (GD-07: with source and time)', async () => {
      const { register, known } = make()
      const lookup = await register.find(known, patient())
      if (lookup.outcome !== 'found') return expect.fail(lookup.outcome)
      const { company } = lookup
      expect(lookup.fetchedAt).to.match(isoTime)
      expect(lookup.sourceId).to.equal(register.id)
      expect(company).to.include({ number: known, country: register.country })
      expect(company.name).to.not.equal('')
      expect(company.address?.country).to.equal(register.country)
      if (company.registeredOn !== undefined) {
        expect(company.registeredOn).to.match(/^\d{4}-\d\d-\d\d$/)
      }
    })

    it('speaks of legal forms by the codes of the country', async () => {
      const { register, known } = make()
      const lookup = await register.find(known, patient())
      if (lookup.outcome !== 'found') return expect.fail(lookup.outcome)
      const codes = countries[register.country].legalForms.map(({ code }) => code)
      expect(codes).to.include(lookup.company.legalForm)
    })

    it('says that it does not know a number', async () => {
      const { register, unknown } = make()
      const lookup = await register.find(unknown, patient())
      expect(lookup).to.include({ outcome: 'notFound', sourceId: register.id })
    })

    it('gives the same answer twice', async () => {
      const { register, known } = make()
      const first = await register.find(known, patient())
      expect(await register.find(known, patient())).to.deep.equal(first)
    })

    it('is unavailable, not wrong, when the time is up before it starts', async () => {
      const { register, known } = make()
      const lookup = await register.find(known, AbortSignal.abort())
      expect(lookup).to.deep.equal({ outcome: 'unavailable', sourceId: register.id })
    })

    it('is unavailable when the time is up meanwhile', async () => {
      const { slow, known } = make()
      const waiting = new AbortController()
      const lookup = slow.find(known, waiting.signal)
      waiting.abort()
      expect(await lookup).to.deep.equal({ outcome: 'unavailable', sourceId: slow.id })
    })
  })
}
