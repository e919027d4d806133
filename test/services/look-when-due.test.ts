import { expect } from 'chai'
import { lookWhenDue, type Looker } from '../../services/look-when-due.ts'

/** A clock that the test moves; it rings in the order of time and lets what it set off come to its end. */
function createClock() {
  let at = Date.parse('2026-11-25T10:00:00Z')
  let timers: { readonly due: number; readonly run: () => void }[] = []
  return {
    now: () => new Date(at),
    after(milliseconds: number, run: () => void) {
      const timer = { due: at + milliseconds, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
    async pass(milliseconds: number) {
      const end = at + milliseconds
      for (;;) {
        const [next] = timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)
        if (next === undefined) break
        at = next.due
        timers = timers.filter((other) => other !== next)
        next.run()
        await new Promise((resolve) => setImmediate(resolve))
      }
      at = end
    },
  }
}

describe('looking for what is due', () => {
  const began = Date.parse('2026-11-25T10:00:00Z')
  let clock: ReturnType<typeof createClock>
  let looked: number[]
  let failures: unknown[]
  let work: () => Promise<void>
  let looker: Looker

  beforeEach(() => {
    clock = createClock()
    looked = []
    failures = []
    work = () => Promise.resolve()
    looker = lookWhenDue({
      look() {
        looked.push((clock.now().getTime() - began) / 1000)
        return work()
      },
      idleMs: 15_000,
      restMs: 500,
      now: () => clock.now(),
      after: (milliseconds, run) => clock.after(milliseconds, run),
      onError: (error) => failures.push(error),
    })
  })
  afterEach(() => looker.stop())

  const inSeconds = (seconds: number) => new Date(clock.now().getTime() + seconds * 1000)

  it('looks soon after the start, and then every fifteen seconds where nothing is known', async () => {
    await clock.pass(61_000)
    expect(looked).to.deep.equal([0.5, 16, 31.5, 47])
  })

  it('looks at once when something was written here', async () => {
    await clock.pass(3000)
    looker.dueAt(clock.now())
    await clock.pass(10)
    expect(looked).to.deep.equal([0.5, 3])
  })

  it('looks when the next attempt is due, each at its time', async () => {
    await clock.pass(1000)
    looker.dueAt(inSeconds(8))
    looker.dueAt(inSeconds(5))
    await clock.pass(10_000)
    expect(looked).to.deep.equal([0.5, 6, 9])
  })

  it('looks once for everything that comes in quick succession', async () => {
    await clock.pass(2000)
    looker.dueAt(clock.now())
    await clock.pass(1)
    for (let count = 0; count < 50; count += 1) looker.dueAt(clock.now())
    await clock.pass(5000)
    expect(looked).to.deep.equal([0.5, 2, 2.5])
  })

  it('never looks twice at once, and misses nothing that comes while it looks', async () => {
    let finish: () => void = () => undefined
    work = () =>
      new Promise<void>((resolve) => {
        finish = resolve
      })
    await clock.pass(1000)
    looker.dueAt(clock.now())
    await clock.pass(60_000)
    expect(looked).to.deep.equal([0.5])
    finish()
    await new Promise((resolve) => setImmediate(resolve))
    await clock.pass(500)
    expect(looked).to.deep.equal([0.5, 61.5])
    finish()
  })

  it('goes on after a look that failed', async () => {
    work = () => Promise.reject(new Error('storage is down'))
    await clock.pass(20_000)
    expect([looked, failures.length]).to.deep.equal([[0.5, 16], 2])
  })

  it('looks no more once it is stopped', async () => {
    await looker.stop()
    looker.dueAt(clock.now())
    await clock.pass(60_000)
    expect(looked).to.deep.equal([])
  })
})
