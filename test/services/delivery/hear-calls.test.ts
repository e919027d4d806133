import { expect } from 'chai'
import { hearCalls } from '../../../services/delivery/hear-calls.ts'
import { RedeliveryCall } from '../../../services/records/redelivery-call.ts'
import { MemoryTable } from '../../../services/records/memory-table.ts'

describe('a call to send events again', () => {
  const idsFrom = (start: number) => () => String(start++)

  it('is heard by every instance, once', async () => {
    const table = new MemoryTable()
    const [one, other] = [
      new RedeliveryCall(table, idsFrom(1)),
      new RedeliveryCall(table, idsFrom(9)),
    ]
    const [here, there] = [hearCalls(() => one.latest()), hearCalls(() => other.latest())]
    expect([await here(), await there()]).to.deep.equal([false, false])
    await one.make()
    expect([await here(), await there()]).to.deep.equal([true, true])
    expect([await here(), await there()]).to.deep.equal([false, false])
    await other.make()
    expect([await here(), await there()]).to.deep.equal([true, true])
  })

  it('of before the start is none: everything that is due is looked for then anyway', async () => {
    const call = new RedeliveryCall(new MemoryTable(), idsFrom(1))
    await call.make()
    const hear = hearCalls(() => call.latest())
    expect(await hear()).to.equal(false)
    await Promise.all([call.make(), call.make()])
    expect(await hear()).to.equal(true)
  })
})
