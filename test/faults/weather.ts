import type { Dice } from './dice.ts'
import type { ProviderFate } from './providers.ts'
import type { Fate } from './storage-door.ts'
import { steps, type Step } from './storage-steps.ts'

/** A place in a turn at which an instance may die. */
export type KillPoint = `${'before' | 'after'} ${Step}` | 'look-up' | 'inquiry'

const killPoints: readonly KillPoint[] = [
  ...steps.flatMap((step): readonly KillPoint[] => [`before ${step}`, `after ${step}`]),
  'look-up',
  'inquiry',
]

/** Who of all comes to harm, and how. */
export interface Weather {
  storage(instance: string, step: Step | undefined, request: { readonly url: string }): Fate
  provider(instance: string, provider: 'look-up' | 'inquiry'): ProviderFate
  /** The next instance that comes to a point at which none has died yet dies there. */
  strikeNext(): void
  /** Where instances died so far. */
  struck(): readonly KillPoint[]
  isStriking(): boolean
  isClear(): boolean
  /** From now on nothing goes wrong any more. */
  clear(): void
}

/** Out of a thousand requests. The client of the table service makes up for most single ones; not for all in a row. */
const storageTroubles: readonly (readonly [perMille: number, fate: Fate])[] = [
  [12, { kind: 'refuse', status: 500 }],
  [12, { kind: 'refuse', status: 503 }],
  [6, { kind: 'refuse', status: 429, retryAfter: 1 }],
  [10, { kind: 'drop' }],
  [15, { kind: 'loseAnswer' }],
  [1, { kind: 'hang' }],
  [30, { kind: 'delay', milliseconds: 120 }],
  [5, { kind: 'delay', milliseconds: 1500 }],
]

const providerTroubles: readonly (readonly [perMille: number, fate: ProviderFate])[] = [
  [40, 'fail'],
  [20, 'garbage'],
  [10, 'hang'],
]

function drawn<T>(dice: Dice, troubles: readonly (readonly [number, T])[]): T | undefined {
  let left = dice.roll() * 1000
  for (const [perMille, fate] of troubles) {
    left -= perMille
    if (left < 0) return fate
  }
  return undefined
}

const pass: Fate = { kind: 'pass' }
/** So often in a row a request is refused that the client's own repetitions do not help it. */
const stubborn = 3

export function createWeather(dice: Dice): Weather {
  let isClear = false
  let striking = false
  const struck: KillPoint[] = []
  let spared = new Set(killPoints)
  const refused = new Map<string, number>()

  const strikes = (point: KillPoint): boolean => {
    if (!striking || !spared.delete(point)) return false
    if (spared.size === 0) spared = new Set(killPoints)
    striking = false
    struck.push(point)
    return true
  }

  /** The same request again and again, until the turn has to give up. */
  function stays(key: string): boolean {
    const left = refused.get(key) ?? (dice.chance(0.006) ? stubborn : 0)
    if (left === 0) return false
    if (left === 1) refused.delete(key)
    else refused.set(key, left - 1)
    return true
  }

  return {
    storage(instance, step, { url }) {
      if (isClear || url.includes('/Tables')) return pass
      if (step !== undefined) {
        if (strikes(`before ${step}`)) return { kind: 'kill', when: 'before' }
        if (strikes(`after ${step}`)) return { kind: 'kill', when: 'after' }
      }
      if (stays(`${instance} ${url}`)) return { kind: 'refuse', status: 500 }
      const isReplace = step === 'save' || step === 'confirmation' || step === 'credit result'
      if (isReplace && dice.chance(0.01)) return { kind: 'refuse', status: 412 }
      return drawn(dice, storageTroubles) ?? pass
    },
    provider(_instance, provider) {
      if (isClear) return 'pass'
      return strikes(provider) ? 'kill' : (drawn(dice, providerTroubles) ?? 'pass')
    },
    strikeNext() {
      striking = true
    },
    struck: () => struck,
    isStriking: () => striking,
    isClear: () => isClear,
    clear() {
      isClear = true
      striking = false
    },
  }
}
