import { setTimeout as pause } from 'node:timers/promises'
import { dialogues, type Dialogue } from './dialogue.ts'
import type { Channel, Delivery, Reply, Saying, TurnResult } from './load.ts'
import type { Target } from './target.ts'

/** A bot under load: the product, or a peer that hears the same messages. */
export interface Bench {
  readonly channel: Channel
  readonly target: Target
  readonly delivery: Delivery
  /** The product's replies carry hints, by which the bench sees that the work was really done. */
  readonly product: boolean
}

export interface Phase {
  /** Of the server process. */
  readonly cpuPerTurn: number
  readonly turns: number
  readonly errors: number
  readonly seconds: number
}

const users = 32
let talks = 0

interface Talk {
  readonly dialogue: Dialogue
  say(saying: Saying): Promise<TurnResult>
}

function newTalk({ channel, target, delivery }: Bench): Talk {
  const dialogue = dialogues.at(talks % dialogues.length)
  if (dialogue === undefined) throw new Error('no dialogues')
  talks += 1
  const talker = {
    url: target.url,
    conversation: `talk-${talks}`,
    locale: dialogue.locale,
    delivery,
  }
  return { dialogue, say: (saying) => channel.turn(talker, saying) }
}

const isFine = ({ product }: Bench, { status, reply }: TurnResult): boolean =>
  status === 200 && reply !== undefined && (!product || isAnswer(reply))

/** It asks something, or is through. */
function isAnswer({ channelData }: Reply): boolean {
  const hints = channelData?.onboarding
  return hints !== undefined && (hints.asks !== undefined || hints.done === true)
}

/** 32 customers at a time, each writing as soon as the bot has answered; the next one comes when one is through. */
async function together<T>(count: number, one: (index: number) => Promise<T>): Promise<T[]> {
  const results: T[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < count) {
      const index = next++
      results[index] = await one(index)
    }
  }
  await Promise.all(Array.from({ length: users }, worker))
  return results
}

async function sayAll(talk: Talk, sayings: readonly Saying[]): Promise<TurnResult[]> {
  const results: TurnResult[] = []
  for (const saying of sayings) results.push(await talk.say(saying))
  return results
}

async function open(bench: Bench, count: number): Promise<readonly Talk[]> {
  const talks = Array.from({ length: count }, () => newTalk(bench))
  await together(count, async (index) => {
    const talk = talks[index]
    const results = talk === undefined ? [] : await sayAll(talk, talk.dialogue.opening)
    if (!results.every((result) => isFine(bench, result)))
      throw new Error(`${bench.target.name} does not open a conversation`)
  })
  return talks
}

async function measured(bench: Bench, run: () => Promise<readonly TurnResult[]>): Promise<Phase> {
  const before = await bench.target.usage()
  const started = performance.now()
  const results = await run()
  const seconds = (performance.now() - started) / 1000
  const after = await bench.target.usage()
  const errors = results.filter((result) => !isFine(bench, result)).length
  const turns = results.length
  return { cpuPerTurn: (after.cpu - before.cpu) / turns, turns, errors, seconds }
}

/** Ordinary turns of customers whose company is known already. */
export async function ordinaryTurns(bench: Bench, customers: number): Promise<Phase> {
  const talks = await open(bench, customers)
  return measured(bench, async () => {
    const all = await together(customers, (index) => {
      const talk = talks[index]
      return talk === undefined ? Promise.resolve([]) : sayAll(talk, talk.dialogue.ordinary)
    })
    return all.flat()
  })
}

/** Customers who sign up from the greeting to the reference number; an error is one who did not get it. */
export async function onboardings(bench: Bench, customers: number): Promise<Phase> {
  return measured(bench, async () => {
    const all = await together(customers, async () => {
      const talk = newTalk(bench)
      const results = await sayAll(talk, talk.dialogue.onboarding)
      const last = results.at(-1)
      const done = last?.reply?.channelData?.onboarding?.done === true || !bench.product
      return done || last === undefined
        ? results
        : [...results.slice(0, -1), { ...last, status: 0 }]
    })
    return all.flat()
  })
}

/** One message every 20 ms, whether or not the bot has answered the ones before. */
export async function paced(
  bench: Bench,
  turns: number,
): Promise<{ readonly ms: readonly number[]; readonly errors: number }> {
  const talks = await open(bench, turns)
  const started = performance.now()
  const sent = talks.map(async (talk, index) => {
    await pause(started + index * 20 - performance.now())
    return talk.say(talk.dialogue.ordinary[0] ?? 'join')
  })
  const results = await Promise.all(sent)
  return {
    ms: results.map(({ ms }) => ms),
    errors: results.filter((result) => !isFine(bench, result)).length,
  }
}

/** All at the same moment. */
export async function burst(
  bench: Bench,
  turns: number,
): Promise<{ errors: number; slowest: number }> {
  const talks = await open(bench, turns)
  const results = await Promise.all(
    talks.map((talk) => talk.say(talk.dialogue.ordinary[0] ?? 'join').catch(() => undefined)),
  )
  const errors = results.filter((result) => result === undefined || !isFine(bench, result)).length
  return { errors, slowest: Math.max(...results.map((result) => result?.ms ?? 0)) }
}

/** Customers who come so far and say nothing more. */
export async function leftOpen(bench: Bench, customers: number): Promise<void> {
  await open(bench, customers)
}

/** What was counted before and after one turn. */
interface Step<T> {
  readonly before: T
  readonly after: T
}

async function step<T>(talk: Talk, saying: Saying, count: () => Promise<T>): Promise<Step<T>> {
  const before = await count()
  await talk.say(saying)
  return { before, after: await count() }
}

/** One customer alone, turn by turn: what each turn cost by `count`. */
export async function turnByTurn<T>(
  bench: Bench,
  count: () => Promise<T>,
): Promise<readonly Step<T>[]> {
  const steps: Step<T>[] = []
  for (const talk of dialogues.map(() => newTalk(bench))) {
    await sayAll(talk, talk.dialogue.opening)
    for (const saying of talk.dialogue.ordinary) steps.push(await step(talk, saying, count))
  }
  return steps
}

/** More than an instance remembers: to the earliest of so many it is as if another one had served them. */
const manyOpen = 200

/** One turn of conversations that the instance has forgotten meanwhile. */
export async function firstTurns<T>(
  bench: Bench,
  count: () => Promise<T>,
): Promise<readonly Step<T>[]> {
  const talks = await open(bench, manyOpen)
  const steps: Step<T>[] = []
  for (const talk of talks.slice(0, 40)) {
    steps.push(await step(talk, talk.dialogue.ordinary[0] ?? 'join', count))
  }
  return steps
}
