import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { startNameServer, type NameServer } from '../support/name-server.ts'
import { replayed, type ReplayServer } from '../support/replay-server.ts'

/** The real providers whose documented answers are replayed. */
export const realProviders = [
  'brreg',
  'cvr',
  'bolagsverket',
  'kartverket',
  'adressevaelger',
  'bring',
  'creditsafe',
  'vies',
  'peppol',
] as const
type RealProvider = (typeof realProviders)[number]

/** Where a provider is found; for `names` the address of the name server. */
export type ProviderUrl = (provider: RealProvider | 'names') => string

const providers = {
  register: { DK: 'cvr', SE: 'bolagsverket', NO: 'brreg' },
  addresses: { DK: 'adressevaelger', SE: 'bring', NO: 'kartverket' },
  credit: { DK: 'creditsafe', SE: 'creditsafe', NO: 'creditsafe' },
  mailDomains: 'demo',
  vat: { DK: 'vies', SE: 'vies', NO: 'none' },
  eInvoice: 'peppol',
}

/** The settings of an operator who has keys to all of them; `at` is where each provider is. */
function settingsOf(at: ProviderUrl): Readonly<Record<string, string>> {
  return {
    BRREG_URL: at('brreg'),
    CVR_URL: `${at('cvr')}/CVR/v2`,
    CVR_TOKEN_URL: `${at('cvr')}/token`,
    CVR_CLIENT_ID: 'cvr-client',
    CVR_CLIENT_SECRET: 'cvr-secret',
    BOLAGSVERKET_URL: `${at('bolagsverket')}/vardefulla-datamangder/v1`,
    BOLAGSVERKET_TOKEN_URL: `${at('bolagsverket')}/oauth2/token`,
    BOLAGSVERKET_CLIENT_ID: 'bv-client',
    BOLAGSVERKET_CLIENT_SECRET: 'bv-secret',
    KARTVERKET_URL: at('kartverket'),
    ADRESSEVAELGER_URL: at('adressevaelger'),
    BRING_URL: at('bring'),
    BRING_UID: 'seller@example.no',
    BRING_KEY: 'bring-secret',
    CREDITSAFE_URL: at('creditsafe'),
    CREDITSAFE_USERNAME: 'seller',
    CREDITSAFE_PASSWORD: 'hush-hush',
    VIES_URL: at('vies'),
    PEPPOL_DIRECTORY_URL: at('peppol'),
    PEPPOL_SML_ZONE: 'sml.example',
    PEPPOL_NAME_SERVERS: at('names'),
  }
}

/** The demo seller, who now asks the real providers. */
function writeProfile(folder: string): string {
  const demo = new URL('../../deployment/profiles/demo.yaml', import.meta.url)
  const profile = parse(readFileSync(demo, 'utf8')) as object
  const path = join(folder, 'profile.yaml')
  writeFileSync(path, stringify({ ...profile, id: 'real-providers', providers }))
  return path
}

/** A folder for one run of the program, and what it is started with. */
export interface OwnHouse {
  readonly dataDir: string
  readonly settings: Readonly<Record<string, string>>
  readonly remove: () => void
}

/** Everything new: nothing is remembered from another test. */
export function houseAt(at: ProviderUrl): OwnHouse {
  const folder = mkdtempSync(join(tmpdir(), 'real-providers-'))
  const dataDir = join(folder, 'data')
  mkdirSync(dataDir)
  return {
    dataDir,
    settings: { ...settingsOf(at), ONBOARDING_PROFILE: writeProfile(folder) },
    remove() {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The SHA-256 of `0192:310004103`, in base 32: the only participant that has a publisher in this world. */
const published =
  'U4FQ6X3F37N2DJAJQVOGZMPYTIEH2C4A2LUPCKW72NE6IZWVN5ZQ.iso6523-actorid-upis.sml.example'

/** A name server that knows where that publisher is. */
function replayedNames(publisher: () => ReplayServer): () => NameServer {
  let names: NameServer | undefined
  before(async () => {
    const regexp = `!.*!${publisher().url}!`
    names = await startNameServer({
      [published.toLowerCase()]: { naptr: [{ flags: 'U', service: 'Meta:SMP', regexp }] },
    })
  })
  after(() => names?.close())
  return () => {
    if (names === undefined) throw new Error('the name server runs within tests only')
    return names
  }
}

/** Every real provider, and the name server by which one of them finds others. */
export interface ReplayedWorld {
  readonly of: (provider: RealProvider) => ReplayServer
  readonly at: ProviderUrl
}

/** A replay server for every provider, for one `describe`. */
export function replayedWorld(): ReplayedWorld {
  const servers = new Map(realProviders.map((provider) => [provider, replayed(provider)]))
  function of(provider: RealProvider): ReplayServer {
    const server = servers.get(provider)
    if (server === undefined) throw new Error(`${provider} is not replayed`)
    return server()
  }
  const names = replayedNames(() => of('peppol'))
  return {
    of,
    at: (provider) => (provider === 'names' ? names().address : of(provider).url),
  }
}
