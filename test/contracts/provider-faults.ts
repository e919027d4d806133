import { expect } from 'chai'
import { createOutside, type Outside } from '../../services/http/provider-health.ts'
import type { Trouble } from '../../services/http/provider-answer.ts'
import { createLogged } from '../bots/logged.ts'
import {
  faults,
  noSuchHost,
  replayed,
  type Fault,
  type ReplayServer,
} from '../support/replay-server.ts'

/** One port call of a real provider, made ready against a base URL. */
export type PortCall = (signal: AbortSignal) => Promise<{ readonly outcome: string }>

export interface FaultySubject {
  /** Folder of its fixtures; the call has to be answered by them when nothing is wrong. */
  readonly provider: string
  readonly make: (baseUrl: string, outside: Outside) => PortCall
  /** What the call comes to when all is well. */
  readonly good: string
  /** Paths that go on working, so that the fault meets the call proper: a token endpoint. */
  readonly except?: RegExp
  /** Secrets and personal values that must not be in a log or a URL. */
  readonly secrets?: readonly string[]
  /** What a hole in a list may come to, besides `good` and `unavailable`. */
  readonly withHoles?: readonly string[]
}

/** What each fault is called in health and metrics. */
const reasons: Readonly<Record<Exclude<Fault, 'nullsInArrays'>, Trouble>> = {
  timeout: 'timeout',
  slowFirstByte: 'timeout',
  reset: 'reset',
  unauthorized: 'unauthorized',
  forbidden: 'forbidden',
  throttled: 'throttled',
  html500: 'server',
  wrongJson: 'badShape',
  halfBody: 'reset',
  tenMegabytes: 'tooLarge',
  redirect: 'redirected',
}

/** Faults in which no answer comes: there the caller's time is up. */
const endless: readonly Fault[] = ['timeout', 'slowFirstByte']
const patient = () => new AbortController().signal

/** Shorter ones are found in any text. */
const shortest = 5

/** Everything that was sent out there: paths, queries, credentials, bodies. None of it is for a log (GD-24). */
const sentTo = ({ requests }: ReplayServer): readonly string[] =>
  requests
    .flatMap(({ path, query, headers, body }) => [
      path,
      ...Object.values(query),
      headers.authorization ?? '',
      ...Object.entries(headers).flatMap(([name, value]) =>
        /key|uid|token/i.test(name) ? value : [],
      ),
      body,
    ])
    .filter((value) => value !== undefined && value.length >= shortest)
    .map(String)

/**
 * Provider × fault: whatever goes wrong out there, the port says `unavailable`, never "invalid", never throws; health names
 * the reason; the log and the URLs hold no secret.
 */
export function providerFaults(name: string, subject: FaultySubject): void {
  describe(`${name} with faults`, () => {
    const server = replayed(subject.provider)
    const seen: (() => string)[] = []

    function prepare(using: typeof fetch = fetch) {
      const log = createLogged()
      const outside = createOutside({
        fetch: using,
        now: () => new Date('2026-11-23T10:00:00Z'),
        log,
      })
      const prepared = { outside, log, call: subject.make(server().url, outside) }
      seen.push(() => JSON.stringify([log.entries, outside.health()]))
      return prepared
    }

    afterEach('GD-24 GD-25: nothing that was sent is in a log or in health', () => {
      const told = seen.map((read) => read()).join('\n')
      expect(told).not.to.include(server().url)
      for (const value of [...sentTo(server()), ...(subject.secrets ?? [])]) {
        expect(told).not.to.include(value)
      }
    })

    const failures = ({ health }: ReturnType<typeof createOutside>): readonly string[] =>
      health().flatMap((client) => Object.keys(client.failures))

    it('works when nothing is wrong, and shows no secret', async () => {
      const { call, log, outside } = prepare()
      expect(await call(patient())).to.include({ outcome: subject.good })
      expect(failures(outside)).to.deep.equal([])
      const seen = JSON.stringify([log.entries, outside.health()])
      for (const secret of subject.secrets ?? []) {
        expect(seen).not.to.include(secret)
        for (const { path, query } of server().requests) {
          expect(path + JSON.stringify(query)).not.to.include(secret)
        }
      }
    })

    for (const fault of faults.filter((candidate) => candidate !== 'nullsInArrays')) {
      it(`${fault}: unavailable, with the reason in its health`, async () => {
        const { call, outside } = prepare()
        server().misbehave(fault, subject.except)
        const before = server().requests.length
        const giving = new AbortController()
        if (endless.includes(fault)) {
          // A token may be asked for first; the fault meets the request after it.
          void untilMet(server, subject.except).then(() => {
            giving.abort()
          })
        }
        expect(await call(giving.signal)).to.include({ outcome: 'unavailable' })
        expect(failures(outside)).to.include(reasons[fault])
        // At most a token, one try, one repetition, and the same again after a 401.
        expect(server().requests.length - before).to.be.at.most(4)
      })
    }

    it('dns: unavailable, with the reason in its health', async () => {
      const { call, outside } = prepare(noSuchHost)
      expect(await call(patient())).to.include({ outcome: 'unavailable' })
      expect(failures(outside)).to.include('dns')
    })

    it('its own budget: once that is spent nothing goes out any more, and health says so', async () => {
      const world = holding(subject.except)
      const { call, outside } = prepare(world.fetch)
      const giving = new AbortController()
      let answer: Awaited<ReturnType<PortCall>> | undefined
      // Nothing is answered, so nothing is kept: every call spends what is left.
      for (let calls = 0; answer === undefined && calls < mostCalls; calls += 1) {
        answer = await Promise.race([world.nextHeld(), call(giving.signal)])
      }
      expect(answer).to.include({ outcome: 'unavailable' })
      const { held } = world
      expect(held()).to.be.at.least(1)
      const spent = held()
      expect(await call(patient())).to.include({ outcome: 'unavailable' })
      expect(held()).to.equal(spent)
      expect(failures(outside)).to.include('overBudget')
      giving.abort()
    })

    it('nullsInArrays: understood or unavailable, never an error', async () => {
      const { call } = prepare()
      server().misbehave('nullsInArrays')
      const { outcome } = await call(patient())
      expect([subject.good, 'unavailable', ...(subject.withHoles ?? [])]).to.include(outcome)
    })

    it('the breaker stops asking what keeps failing, and health says so', async () => {
      const { call, outside } = prepare()
      server().misbehave('forbidden', subject.except)
      for (let calls = 0; calls < 5; calls += 1) await call(patient())
      const asked = server().requests.length
      expect(await call(patient())).to.include({ outcome: 'unavailable' })
      const after = server()
        .requests.slice(asked)
        .filter(({ path }) => subject.except?.test(path) !== true)
      expect(after).to.deep.equal([])
      expect(outside.health().map(({ breaker }) => breaker)).to.include('open')
    })
  })
}

/** More than any provider's budget lets through in a moment. */
const mostCalls = 400

/** A world that takes every request and answers none, except those that `except` lets through. */
function holding(except?: RegExp) {
  let count = 0
  let waiting: (() => void)[] = []
  const hold: typeof fetch = (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input)
    if (except?.test(pathname) === true) return fetch(input, init)
    count += 1
    for (const seen of waiting) seen()
    waiting = []
    return new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => {
        reject(new DOMException('given up', 'AbortError'))
      })
    })
  }
  return {
    fetch: hold,
    held: () => count,
    nextHeld: () =>
      new Promise<undefined>((resolve) => {
        waiting.push(() => {
          resolve(undefined)
        })
      }),
  }
}

async function untilMet(server: ReturnType<typeof replayed>, except?: RegExp): Promise<void> {
  do await server().nextRequest()
  while (except?.test(server().requests.at(-1)?.path ?? '') === true)
}
