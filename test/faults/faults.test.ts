import { expect } from 'chai'
import { runStorm } from './storm.ts'

describe('exactly once under fire (DESIGN section 5)', function () {
  this.timeout(240_000)

  it('loses nothing, does nothing twice and leaves nothing behind, whoever dies and whatever fails', async () => {
    const seed = '1'
    const storm = await runStorm({ seed, atOnce: 40, forMs: 12_000 })
    expect(storm.troubles, `seed ${seed}\n${storm.troubles.join('\n\n')}`).to.deep.equal([])
    expect(storm.finished).to.be.at.least(40)
    expect(storm.kills).not.to.be.empty
  })
})
