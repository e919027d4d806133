import { expect } from 'chai'
import { createPublicFetch } from '../../../services/delivery/public-fetch.ts'
import { createPeppolEInvoice } from '../../../services/e-invoice/peppol.ts'
import type { NaptrLookup } from '../../../services/e-invoice/sml.ts'
import { createOutside, type Outside } from '../../../services/http/provider-health.ts'
import { eInvoiceContract } from '../../contracts/e-invoice-directory.ts'
import { providerFaults } from '../../contracts/provider-faults.ts'
import { startNameServer, type NameServer, type Zone } from '../../support/name-server.ts'
import { publishedAt } from '../../support/published-at.ts'
import { replayed } from '../../support/replay-server.ts'
import { silentFetch } from '../../support/slow-fetch.ts'

const now = () => new Date('2026-11-23T10:00:00Z')
const patient = () => new AbortController().signal

/** Names of participants in a zone of our own; the first hash is the vector of provider-apis.md 7.2. */
const zone = 'sml.example'
const nameOf = (hash: string) => `${hash}.iso6523-actorid-upis.${zone}`.toLowerCase()
const vector = nameOf('7I2243UOLQ5QZB6JXFVI6YEI4IQ7SFIPKV55HTZFNR6S54Y6YUFA')

const norwegian = nameOf('U4FQ6X3F37N2DJAJQVOGZMPYTIEH2C4A2LUPCKW72NE6IZWVN5ZQ')

const nobody: NaptrLookup = () => Promise.resolve([])
interface Peppol {
  readonly url: string
  readonly lookUp?: NaptrLookup
  readonly outside?: Outside
}

const peppol = ({ url, lookUp = nobody, outside = createOutside({ fetch, now }) }: Peppol) =>
  createPeppolEInvoice({
    outside,
    lookUp,
    settings: { PEPPOL_DIRECTORY_URL: url, PEPPOL_SML_ZONE: zone },
  })

describe('e-invoices peppol', () => {
  const server = replayed('peppol')
  const pathsAfter = (before: number) =>
    server()
      .requests.slice(before)
      .map(({ path }) => path)

  eInvoiceContract('peppol, by the directory', () => ({
    directory: peppol({ url: server().url }),
    slow: peppol({
      url: 'http://provider.example',
      outside: createOutside({ fetch: silentFetch, now }),
    }),
    reachable: '0007:5599990107',
    absent: '0007:5599990594',
  }))

  it('a Danish company is found with DK in front of its number, and stays as it is registered', async () => {
    const lookup = await peppol({ url: server().url }).find(
      ['0184:12345674', '0184:DK12345674'],
      patient(),
    )
    expect(lookup).to.include({ outcome: 'reachable', participant: '0184:DK12345674' })
  })

  it('whoever is not listed is asked for at its publisher', async () => {
    const { url } = server()
    const before = server().requests.length
    const directory = peppol({ url, lookUp: publishedAt(url) })
    const lookup = await directory.find(['0192:310004103'], patient())
    expect(lookup).to.include({ outcome: 'reachable', participant: '0192:310004103' })
    expect(pathsAfter(before)).to.deep.equal([
      '/search/1.0/json',
      '/iso6523-actorid-upis%3A%3A0192%3A310004103',
    ])
  })

  it('whoever is listed is not asked about twice', async () => {
    const { url } = server()
    const before = server().requests.length
    await peppol({ url, lookUp: publishedAt(url) }).find(['0192:311015478'], patient())
    expect(pathsAfter(before)).to.deep.equal(['/search/1.0/json'])
  })

  it('one that takes orders only, and one that its publisher does not know, stay unknown', async () => {
    const { url } = server()
    for (const id of ['0192:312026848', '0192:323151911']) {
      const directory = peppol({ url, lookUp: publishedAt(url) })
      expect(await directory.find([id], patient()), id).to.include({ outcome: 'unknown' })
    }
  })

  it('a publisher that leads inside our own network is not asked, and nothing is known', async () => {
    const { url } = server()
    const before = server().requests.length
    const directory = createPeppolEInvoice({
      outside: createOutside({ fetch, now }),
      publicFetch: createPublicFetch(),
      lookUp: publishedAt(url),
      settings: { PEPPOL_DIRECTORY_URL: url, PEPPOL_SML_ZONE: zone },
    })
    expect(await directory.find(['0192:310004103'], patient())).to.deep.equal({
      outcome: 'unavailable',
      sourceId: 'peppol',
    })
    expect(pathsAfter(before)).to.deep.equal(['/search/1.0/json'])
  })

  it('a directory that refuses the question does not decide: the publisher does', async () => {
    const { url } = server()
    const directory = peppol({ url })
    expect(await directory.find(['0192:314049586'], patient())).to.include({ outcome: 'unknown' })
  })
})

describe('SML by DNS', () => {
  const server = replayed('peppol')
  let names: NameServer | undefined
  afterEach(() => {
    names?.close()
    names = undefined
  })

  async function withNames(table: Zone) {
    names = await startNameServer(table)
    return createPeppolEInvoice({
      outside: createOutside({ fetch, now }),
      settings: {
        PEPPOL_DIRECTORY_URL: server().url,
        PEPPOL_SML_ZONE: zone,
        PEPPOL_NAME_SERVERS: names.address,
      },
    })
  }

  it('asks for the hash of the participant, never for the number (vector of provider-apis.md 7.2)', async () => {
    const directory = await withNames({})
    server().misbehave('reset')
    const lookup = await directory.find(['0192:991825827'], patient())
    expect(lookup).to.include({ outcome: 'unknown' })
    expect(names?.asked).to.deep.equal([vector])
  })

  it('finds the publisher by its U-NAPTR record, and no other record counts', async () => {
    const { url } = server()
    const directory = await withNames({
      [norwegian]: {
        naptr: [
          { flags: 'S', service: 'Meta:SMP', regexp: '!.*!http://127.0.0.1:1!' },
          { flags: 'U', service: 'SIP+D2U', regexp: '!.*!http://127.0.0.1:2!' },
          { flags: 'U', service: 'Meta:SMP', regexp: '!.*!ftp://smp.example!' },
          { flags: 'u', service: 'Meta:SMP', regexp: `!.*!${url}/!` },
        ],
      },
    })
    expect(await directory.find(['0192:310004103'], patient())).to.include({
      outcome: 'reachable',
    })
  })

  for (const fault of ['servfail', 'refused', 'garbage'] as const) {
    it(`${fault}: unavailable, and nobody is asked at a guessed address`, async () => {
      const table = { [norwegian]: fault }
      const directory = await withNames(table)
      expect(await directory.find(['0192:310004103'], patient())).to.deep.equal({
        outcome: 'unavailable',
        sourceId: 'peppol',
      })
    })
  }

  it('a silent name server is given up when the caller gives up', async () => {
    const table = { [norwegian]: 'silence' }
    const directory = await withNames(table as Zone)
    const waiting = new AbortController()
    const lookup = directory.find(['0192:310004103'], waiting.signal)
    while (names?.asked.length === 0) await new Promise(setImmediate)
    waiting.abort()
    expect(await lookup).to.deep.equal({ outcome: 'unavailable', sourceId: 'peppol' })
  })
})

providerFaults('e-invoices peppol, directory and publisher', {
  provider: 'peppol',
  good: 'reachable',
  secrets: [],
  withHoles: ['unknown'],
  make: (url, outside) => {
    const directory = peppol({ url, outside, lookUp: publishedAt(url) })
    return (signal) => directory.find(['0192:310004103'], signal)
  },
})
