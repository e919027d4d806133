/** Chance that a seed repeats. */
export interface Dice {
  /** 0 ≤ number < 1. */
  roll(): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  shuffle<T>(list: readonly T[]): readonly T[]
  /** Dice of its own for a part of the run, whatever the other parts do meanwhile. */
  fork(name: string): Dice
}

/** FNV-1a: spreads seed and name over 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193)
  return value >>> 0
}

/** Mulberry32, by Tommy Ettinger: public domain. */
export function createDice(seed: string): Dice {
  let state = hash(seed)
  const roll = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    roll,
    chance: (probability) => roll() < probability,
    pick<T>(list: readonly T[]): T {
      const picked = list[Math.floor(roll() * list.length)]
      if (picked === undefined) throw new Error('nothing to pick from')
      return picked
    },
    shuffle: (list) =>
      list
        .map((item) => ({ item, place: roll() }))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item),
    fork: (name) => createDice(`${seed}/${name}`),
  }
}
