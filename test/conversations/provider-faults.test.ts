import { expect } from 'chai'
import type { Ports } from '../../dialogs/ports.ts'
import type { CompanyRegister } from '../../onboarding/ports.ts'
import type { Provenance } from '../../onboarding/record.ts'
import { countryCodes, type CountryCode } from '../../onboarding/vocabulary.ts'
import { createAdressevaelgerAddresses } from '../../services/addresses/adressevaelger.ts'
import { createBringAddresses } from '../../services/addresses/bring.ts'
import { createKartverketAddresses } from '../../services/addresses/kartverket.ts'
import { createCreditsafeCredit } from '../../services/credit/creditsafe.ts'
import { createOutside, type Outside } from '../../services/http/provider-health.ts'
import { createPeppolEInvoice } from '../../services/e-invoice/peppol.ts'
import { createBolagsverketRegister } from '../../services/registers/bolagsverket.ts'
import { createBrregRegister } from '../../services/registers/brreg.ts'
import { createCvrRegister } from '../../services/registers/cvr.ts'
import { createViesVat } from '../../services/vat/vies.ts'
import { publishedAt } from '../support/published-at.ts'
import { realRegister } from '../services/registers/real-registers.ts'
import { Customer, createHouse, type CustomerOptions, type House } from '../support/conversation.ts'
import { faults, replayed } from '../support/replay-server.ts'
import { people, phrases } from './phrases.ts'

/** A provider that does not answer is given up after this, milliseconds. */
const deadline = { lookup: 120, mail: 120, beside: 120, credit: 400 }

const outside = (): Outside => createOutside({ fetch, now: () => new Date('2026-11-23T10:00:00Z') })

const registers = {
  DK: { id: 'cvr', make: createCvrRegister, number: '12345674', name: 'Nordlys ApS' },
  SE: {
    id: 'bolagsverket',
    make: createBolagsverketRegister,
    number: '5599990107',
    name: 'Älgkronan AB',
  },
  NO: { id: 'brreg', make: createBrregRegister, number: '310004103', name: 'Nordlysfjell AS' },
} as const

const directories = {
  DK: {
    id: 'adressevaelger',
    typed: 'Vestergade 3, 2. tv, 8000 Aarhus C',
    at: (url: string) =>
      createAdressevaelgerAddresses('DK', {
        outside: outside(),
        settings: { ADRESSEVAELGER_URL: url, ADRESSEVAELGER_TOKEN: 'adressevaelger123' },
      }),
  },
  SE: {
    id: 'bring',
    typed: 'Storgatan 12, 903 26 Umeå',
    at: (url: string) =>
      createBringAddresses('SE', {
        outside: outside(),
        settings: { BRING_URL: url, BRING_UID: 'seller@example.no', BRING_KEY: 'bring-secret' },
      }),
  },
  NO: {
    id: 'kartverket',
    typed: 'Storgata 8B, 9008 Tromsø',
    at: (url: string) =>
      createKartverketAddresses('NO', { outside: outside(), settings: { KARTVERKET_URL: url } }),
  },
} as const

/** Everything else is the demo's, and answers. */
function houseWith(change: (ports: Ports) => Partial<Ports>): House {
  const { ports } = createHouse()
  return createHouse({ overrides: { deadline, ...change(ports) } })
}

async function told(house: House, preset: CustomerOptions['preset'], messages: readonly string[]) {
  const customer = new Customer({ house, locale: 'da-DK', ...(preset && { preset }) })
  await customer.start()
  for (const message of messages) await customer.say(message)
  expect(customer.last?.hints.done, customer.transcript.join('\n')).to.equal(true)
  return customer.record()
}

const contactOf = (country: CountryCode): string => {
  const { name, phone, email } = people[country]
  return `${name}, ${phone}, ${email}`
}

const marks = (provenance: Readonly<Record<string, Provenance>>, key: string): string => {
  const { verification = '', sourceId = '-' } = provenance[key] ?? {}
  return `${verification} ${sourceId}`
}

const { prepayment, yes } = phrases.da
/** Lists with holes are an answer to whoever can read them. */
const mayAnswer = (fault: string): boolean => fault === 'nullsInArrays'

/** As a register that leaves VAT to VIES. */
const withoutSignals = (register: CompanyRegister): CompanyRegister => ({
  ...register,
  async find(number, signal) {
    const found = await register.find(number, signal)
    if (found.outcome !== 'found') return found
    const { signals: _signals, ...company } = found.company
    return { ...found, company }
  },
})

/** At the door: certainly no inquiry was made. Any other trouble with it leaves that open (CR-03). */
const turnedAway: ReadonlySet<string> = new Set([
  'unauthorized',
  'forbidden',
  'throttled',
  'redirect',
])

describe('each fault of each provider leaves a correct record', () => {
  for (const country of countryCodes) {
    const { id, make, number, name } = registers[country]
    const { typed } = directories[country]
    describe(`register ${id}`, () => {
      const server = replayed(id)
      const houseOf = () => {
        const register = realRegister(make, country).at(server().url)
        return houseWith(({ registers: demo }) => ({ registers: { ...demo, [country]: register } }))
      }
      const preset = { country, customerType: 'business' } as const

      for (const fault of faults.filter((one) => !mayAnswer(one))) {
        it(`${fault}: the number waits for it, and nothing is said in its name`, async () => {
          const house = houseOf()
          server().misbehave(fault, /token$/)
          const messages = [number, prepayment, name, typed, contactOf(country), yes]
          const record = await told(house, preset, messages)
          expect(record.status).to.equal('complete')
          expect(record.company).to.deep.include({ number, name })
          expect(record.company).not.to.have.any.keys('status', 'advertisingProtected')
          expect(marks(record.provenance, 'company.number')).to.equal(`pending ${id}`)
          expect(marks(record.provenance, 'company.name')).to.equal('checked -')
          expect(record).not.to.have.property('credit')
        })
      }

      it('nullsInArrays: the number is understood, and no hole in a list becomes a value', async () => {
        server().misbehave('nullsInArrays')
        const customer = new Customer({ house: houseOf(), locale: 'da-DK', preset })
        await customer.start()
        const { understood } = (await customer.say(number)).hints
        expect(understood['company.number']).to.equal(number)
        expect(JSON.stringify(understood)).not.to.include('null')
      })
    })

    describe(`directory ${directories[country].id}`, () => {
      const server = replayed(directories[country].id)
      for (const fault of faults) {
        it(`${fault}: the address stands as it was written, and waits for it`, async () => {
          const directory = directories[country].at(server().url)
          server().misbehave(fault)
          const house = houseWith(({ addresses }) => ({
            addresses: { ...addresses, [country]: directory },
          }))
          const { name: person, phone, email } = people[country]
          const messages = [`${person}, ${typed}, ${phone}, ${email}`, prepayment, yes]
          const record = await told(house, { country, customerType: 'private' }, messages)
          expect(record.status).to.equal('complete')
          const expected = mayAnswer(fault) ? ['register', 'pending'] : ['pending']
          expect(marks(record.provenance, 'person.address').split(' ')).to.deep.equal([
            expected.find((one) => one === record.provenance['person.address']?.verification),
            directory.id,
          ])
        })
      }
    })
  }

  describe('VAT vies', () => {
    const server = replayed('vies')
    for (const country of ['DK', 'SE'] as const) {
      for (const fault of faults.filter((one) => !mayAnswer(one))) {
        it(`${fault}, ${country}: never "not registered", the question waits, and all goes on`, async () => {
          const check = createViesVat({ outside: outside(), settings: { VIES_URL: server().url } })
          server().misbehave(fault)
          const house = houseWith(({ vat, registers: demo }) => ({
            vat: { ...vat, [country]: check },
            registers: { ...demo, [country]: withoutSignals(demo[country]) },
          }))
          const messages = [registers[country].number, prepayment, contactOf(country), yes]
          const record = await told(house, { country, customerType: 'business' }, messages)
          expect(record.status).to.equal('complete')
          expect(record.company).not.to.have.property('vat')
          expect(marks(record.provenance, 'company.vat')).to.equal('pending vies')
        })
      }
    }
  })

  describe('e-invoices peppol', () => {
    const server = replayed('peppol')
    for (const fault of faults.filter((one) => !mayAnswer(one))) {
      for (const [what, except] of [
        ['at directory and publisher', undefined],
        ['at the publisher', /^\/search/],
      ] as const) {
        it(`${fault} ${what}: nothing is proposed, nothing is said of it, and all goes on`, async () => {
          const eInvoice = createPeppolEInvoice({
            outside: outside(),
            lookUp: publishedAt(server().url),
            settings: { PEPPOL_DIRECTORY_URL: server().url, PEPPOL_SML_ZONE: 'sml.example' },
          })
          server().misbehave(fault, except)
          const asked = server().requests.length
          const house = houseWith(() => ({ eInvoice }))
          const messages = [registers.NO.number, prepayment, contactOf('NO'), yes]
          const record = await told(house, { country: 'NO', customerType: 'business' }, messages)
          expect(server().requests.length).to.be.greaterThan(asked)
          expect(record.status).to.equal('complete')
          expect(record.invoice.channel).not.to.equal('peppol')
          expect(record.invoice).not.to.have.property('peppol')
          expect(JSON.stringify(record.provenance)).not.to.include('"peppol"')
        })
      }
    }
  })

  describe('bureau creditsafe', () => {
    const server = replayed('creditsafe')
    for (const fault of faults.filter((one) => !mayAnswer(one))) {
      for (const [what, except] of [
        ['at every call', undefined],
        ['at the report', /^\/(?:v1\/)?(?:authenticate|companies)$/],
      ] as const) {
        it(`CR-03 CR-11 ${fault} ${what}: neither credit nor refusal, a person looks`, async () => {
          const bureau = createCreditsafeCredit('DK', {
            outside: outside(),
            settings: {
              CREDITSAFE_URL: server().url,
              CREDITSAFE_USERNAME: 'seller',
              CREDITSAFE_PASSWORD: 'hush-hush',
            },
          })
          server().misbehave(fault, except)
          const house = houseWith(({ credit }) => ({ credit: { ...credit, DK: bureau } }))
          const messages = ['12345674', contactOf('DK'), yes]
          const record = await told(house, { country: 'DK', customerType: 'business' }, messages)
          expect(record.status).to.equal('in-review')
          const isCertain = except === undefined || turnedAway.has(fault)
          expect(record.credit?.status).to.equal(isCertain ? 'pending' : 'in-doubt')
          expect(record.credit).not.to.have.any.keys('limit', 'paymentDays', 'inquiryId')
          expect(record.reviewReasons).to.deep.equal([`credit:${record.credit?.status ?? ''}`])
        })
      }
    }
  })
})
