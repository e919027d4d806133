import { startBalancer } from './balancer.ts'
import { startInstance, type Environment, type Instance } from './instance.ts'
import { openDoor, type Door } from './storage-door.ts'
import type { Weather } from './weather.ts'

export interface FleetOptions {
  readonly names: readonly string[]
  /** Connection string of the one table service that all share. */
  readonly storage: string
  readonly weather: Weather
  readonly environment: Environment
}

/** Several instances of the product behind a balancer. */
export interface Fleet {
  readonly url: string
  /** Kills an instance; another one, that is up already, takes its place. */
  kill(name: string): Promise<void>
  /** Resolves when all instances are up, and those that would take their places. */
  ready(): Promise<void>
  /** Logs of instances that ended without being killed. */
  crashes(): readonly string[]
  /** Everything that living instances logged, for the failure message. */
  logs(): string
  close(): Promise<void>
}

interface Place {
  readonly door: Door
  instance: Instance | undefined
  /** Started beforehand, so that it takes over at once. */
  standby: Promise<Instance>
  starting: Promise<void>
}

export async function startFleet(options: FleetOptions): Promise<Fleet> {
  const places = new Map<string, Place>()
  const crashes: string[] = []
  const past: string[] = []

  const start = (name: string, door: Door): Promise<Instance> =>
    startInstance({
      ...options.environment,
      STORM_INSTANCE: name,
      AZURE_STORAGE_CONNECTION_STRING: door.connectionString,
    })

  const takeOver = async (name: string, place: Place): Promise<void> => {
    place.instance = await place.standby
    place.standby = start(name, place.door)
  }

  const kill = async (name: string): Promise<void> => {
    const place = places.get(name)
    const instance = place?.instance
    if (place === undefined || instance === undefined) return
    place.instance = undefined
    if (!instance.isAlive()) crashes.push(instance.log())
    await instance.kill()
    past.push(instance.log())
    place.starting = takeOver(name, place)
  }

  for (const name of options.names) {
    const door = await openDoor({
      behind: options.storage,
      fateOf: (step, request) => options.weather.storage(name, step, request),
      kill: () => kill(name),
    })
    const standby = start(name, door)
    const place: Place = { door, instance: undefined, standby, starting: Promise.resolve() }
    places.set(name, place)
    place.starting = takeOver(name, place)
  }
  const all = [...places.values()]
  const ready = async (): Promise<void> => {
    await Promise.all(all.map(({ starting }) => starting))
    await Promise.all(all.map(({ standby }) => standby))
  }
  await ready()
  const running = (): readonly Instance[] =>
    all.flatMap(({ instance }) => (instance === undefined ? [] : [instance]))
  const balancer = await startBalancer(() => running().map(({ url }) => url))

  return {
    url: balancer.url,
    kill,
    ready,
    crashes: () => [
      ...crashes,
      ...running()
        .filter((instance) => !instance.isAlive())
        .map((instance) => instance.log()),
    ],
    logs: () => [...past, ...running().map((instance) => instance.log())].join(''),
    async close() {
      await ready().catch(() => undefined)
      await balancer.close()
      await Promise.all(running().map((instance) => instance.kill()))
      await Promise.all(all.map(async ({ standby }) => (await standby).kill()))
      await Promise.all(all.map(({ door }) => door.close()))
    },
  }
}
