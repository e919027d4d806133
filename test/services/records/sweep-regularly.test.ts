import { expect } from 'chai'
import { sweepRegularly } from '../../../services/records/sweep-regularly.ts'
import type { After } from '../../../services/regularly.ts'

/** A clock that the test turns by hand. */
function handTurned() {
  const waits: number[] = []
  let due: (() => void) | undefined
  const after: After = (milliseconds, run) => {
    waits.push(milliseconds)
    due = run
    return () => {
      due = undefined
    }
  }
  const turn = async (): Promise<void> => {
    due?.()
    // Lets the sweep that this began come to its end.
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { waits, after, turn, isWaiting: () => due !== undefined }
}

const nothing = (): void => undefined

describe('retention deletes by itself', () => {
  it('a minute after the start, and then every hour', async () => {
    const clock = handTurned()
    let sweeps = 0
    const sweep = () => Promise.resolve((sweeps += 1))
    const stop = sweepRegularly({ sweep, onError: nothing, after: clock.after })
    expect(sweeps).to.equal(0)
    await clock.turn()
    await clock.turn()
    expect(sweeps).to.equal(2)
    expect(clock.waits).to.deep.equal([60_000, 3_600_000, 3_600_000])
    await stop()
    expect(clock.isWaiting()).to.equal(false)
  })

  it('also after a sweep that failed, which is told', async () => {
    const clock = handTurned()
    const errors: unknown[] = []
    const sweep = () => Promise.reject(new Error('storage is down'))
    const onError = (error: unknown) => errors.push(error)
    const stop = sweepRegularly({ sweep, onError, after: clock.after })
    await clock.turn()
    await clock.turn()
    expect(errors).to.have.length(2)
    await stop()
  })

  it('and ends only when the sweep under way has ended', async () => {
    const clock = handTurned()
    let end = nothing
    const sweep = () => new Promise<void>((resolve) => (end = resolve))
    const stop = sweepRegularly({ sweep, onError: nothing, after: clock.after })
    await clock.turn()
    let stopped = false
    const stopping = stop().then(() => (stopped = true))
    await new Promise((resolve) => setImmediate(resolve))
    expect(stopped).to.equal(false)
    end()
    await stopping
    expect(clock.waits).to.deep.equal([60_000])
  })

  it('without keeping the process alive', async () => {
    const before = process.getActiveResourcesInfo().length
    const stop = sweepRegularly({ sweep: () => Promise.resolve(), onError: nothing })
    expect(process.getActiveResourcesInfo().length).to.equal(before)
    await stop()
  })
})
