import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parse, stringify } from 'yaml'
import { startAzurite } from '../../services/records/embedded-azurite.ts'
import { openTables } from '../../services/records/tables.ts'
import { troublesAfter } from './audit.ts'
import { becomeCustomer, type Finished } from './customer.ts'
import { createDice, type Dice } from './dice.ts'
import { startFleet, type Fleet } from './fleet.ts'
import { personOf, storyOf } from './people.ts'
import { startProviders } from './providers.ts'
import { startReceiver, type Receiver } from './receiver.ts'
import { directLine, expectReplies, startConnector, type Connector, type Voice } from './voices.ts'
import { createWeather, type KillPoint, type Weather } from './weather.ts'

export interface StormOptions {
  readonly seed: string
  /** Conversations that go on at the same time. */
  readonly atOnce: number
  /** Milliseconds during which new ones begin and things go wrong; then everybody comes to an end in peace. */
  readonly forMs: number
  /** Waits until every event has left: up to the lease of an instance that died with events in its hands. */
  readonly untilDelivered?: boolean
}

export interface Storm {
  readonly finished: number
  readonly kills: readonly KillPoint[]
  /** Empty when nothing was lost, nothing was done twice and nothing lies about. */
  readonly troubles: readonly string[]
}

const vaultKey = Buffer.alloc(32, 7).toString('base64')

/** The demo seller, but with the register, the bureau and the endpoint of the harness. */
function writeProfile(folder: string, receiver: string): string {
  const profile = parse(readFileSync('deployment/profiles/demo.yaml', 'utf8')) as {
    providers: Record<string, unknown>
  }
  const storm = { DK: 'storm', SE: 'storm', NO: 'storm' }
  Object.assign(profile.providers, { register: storm, credit: storm })
  Object.assign(profile, { delivery: [{ id: 'storm', url: receiver }] })
  const path = join(folder, 'profile.yaml')
  writeFileSync(path, stringify(profile))
  return path
}

function voiceOf(dice: Dice, at: { fleet: Fleet; connector: Connector; name: string }) {
  const { fleet, connector, name } = at
  const roll = dice.roll()
  if (roll < 0.45) return Promise.resolve(expectReplies(fleet.url, name))
  if (roll < 0.75) return Promise.resolve(connector.voice(fleet.url, name))
  return directLine(fleet.url)
}

/** Hundreds of customers at once on two instances that fail, lose answers and die; then looks at what is left. */
export async function runStorm(options: StormOptions): Promise<Storm> {
  const dice = createDice(options.seed)
  const folder = mkdtempSync(join(tmpdir(), 'storm-'))
  const weather = createWeather(dice.fork('weather'))
  const azurite = await startAzurite(folder)
  const hold: { fleet?: Fleet } = {}
  const providers = await startProviders({
    fateOf: (provider, instance) => weather.provider(instance, provider),
    kill: async (instance) => hold.fleet?.kill(instance),
  })
  const connectorDice = dice.fork('connector')
  const connector = await startConnector(() => connectorDice.chance(0.05))
  const receiverDice = dice.fork('receiver')
  const receiver = await startReceiver(() => !weather.isClear() && receiverDice.chance(0.03))
  const fleet = await startFleet({
    names: ['a', 'b'],
    storage: azurite.connectionString,
    weather,
    environment: {
      DATA_DIR: folder,
      ONBOARDING_PROFILE: writeProfile(folder, receiver.url),
      STORM_PROVIDERS: providers.url,
      RATE_LIMITS: 'off',
      LOG_LEVEL: 'warn',
      TOKEN_SECRET: 'the token secret of the storm, 32+',
      CLAIM_KEY: 'the claim key of the storm, 32 and more',
      WEBHOOK_SECRETS: `storm:whsec_${vaultKey}`,
      VAULT_KEYS: `k1:${vaultKey}`,
    },
  })
  hold.fleet = fleet
  try {
    const crowd = new Crowd(options, { dice, fleet, connector })
    await strikeDuring(crowd.run(), { weather, fleet, forMs: options.forMs })
    const tables = await openTables({ connectionString: azurite.connectionString })
    const { finished } = crowd
    const { inquiries } = providers
    const { received } = receiver
    if (options.untilDelivered === true) await allDelivered(finished, received)
    const isAll = options.untilDelivered === true
    const after = await troublesAfter({ tables, finished, inquiries, received, isAll })
    const crashes = fleet.crashes().map((log) => `an instance ended by itself:\n${log}`)
    const troubles = [
      ...crowd.troubles,
      ...crashes,
      ...after.map(([what, of]) => `${what}: ${of ?? ''}${crowd.transcriptOf(of)}`),
    ]
    return { finished: finished.length, kills: weather.struck(), troubles }
  } finally {
    await fleet.close()
    await connector.close()
    await providers.close()
    await receiver.close()
    await azurite.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Resolves when every customer's event has come, or after two minutes all the same: the audit tells. */
async function allDelivered(
  finished: readonly Finished[],
  received: Receiver['received'],
): Promise<void> {
  const until = performance.now() + 120_000
  const isMissing = ({ reference }: Finished): boolean => !received.has(reference)
  while (finished.some(isMissing) && performance.now() < until) await pause(500)
}

interface Strikes {
  readonly weather: Weather
  readonly fleet: Fleet
  readonly forMs: number
}

/** Kills one instance after the other while the crowd talks; then the weather clears and everybody comes to an end. */
async function strikeDuring(
  crowd: Promise<void>,
  { weather, fleet, forMs }: Strikes,
): Promise<void> {
  const storm = new AbortController()
  const over = crowd.finally(() => {
    storm.abort()
  })
  const deadline = performance.now() + forMs
  const goesOn = (): boolean => !storm.signal.aborted && performance.now() < deadline
  while (goesOn()) {
    weather.strikeNext()
    while (weather.isStriking() && goesOn()) await pause(20)
    await fleet.ready()
  }
  weather.clear()
  await over
}

interface Place {
  readonly dice: Dice
  readonly fleet: Fleet
  readonly connector: Connector
}

class Crowd {
  readonly finished: Finished[] = []
  readonly troubles: string[] = []
  readonly #options: StormOptions
  readonly #place: Place
  #begun = 0

  constructor(options: StormOptions, place: Place) {
    this.#options = options
    this.#place = place
  }

  /** Resolves when everybody who began has finished. */
  async run(): Promise<void> {
    const until = performance.now() + this.#options.forMs
    const line = async (): Promise<void> => {
      while (performance.now() < until) {
        this.#begun += 1
        await this.#one(this.#begun)
      }
    }
    await Promise.all(Array.from({ length: this.#options.atOnce }, line))
  }

  transcriptOf(of: string | undefined): string {
    const one = this.finished.find(({ reference }) => reference === of)
    return one === undefined ? '' : `\n${one.transcript.join('\n')}`
  }

  async #one(index: number): Promise<void> {
    const dice = this.#place.dice.fork(`customer ${String(index)}`)
    const transcript: string[] = []
    try {
      const name = `storm ${String(index)}`
      const voice: Voice = await voiceOf(dice, { ...this.#place, name })
      const [person, story] = [personOf(index, dice), storyOf(index, dice)]
      this.finished.push(await becomeCustomer({ voice, story, person, dice, transcript }))
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error)
      this.troubles.push(`customer ${String(index)}: ${what}\n${transcript.join('\n')}`)
    }
  }
}
