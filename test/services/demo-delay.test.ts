import { expect } from 'chai'
import { waitedFor } from '../../services/demo-delay.ts'

describe('a demo provider with an artificial delay', () => {
  it('answers after it', async () => {
    expect(await waitedFor(1, new AbortController().signal)).to.equal(true)
  })
})
