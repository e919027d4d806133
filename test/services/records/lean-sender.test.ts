import { expect } from 'chai'
import type { Exchange, ExchangeAnswer, ExchangeRequest } from '../../../services/http/exchange.ts'
import { createLeanSender } from '../../../services/records/lean-sender.ts'

const request = { method: 'GET', path: '/row', headers: ['accept', 'json'] } as const

const answer = (status: number, headers: ExchangeAnswer['headers'] = {}) => ({
  status,
  headers,
  text: '',
})

const failure = (code: string) => Object.assign(new Error('no answer'), { code })

/** A sender whose service answers by a script; what it was asked and how long it waited is kept. */
function senderWith(...script: readonly (ExchangeAnswer | Error)[]) {
  const left = [...script]
  const asked: ExchangeRequest[] = []
  const waited: number[] = []
  const exchange: Exchange = (each) => {
    asked.push(each)
    const next = left.shift() ?? answer(500)
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next)
  }
  const send = createLeanSender({
    origin: 'https://account.example',
    exchange,
    authorize: () => ['authorization', 'proof'],
    wait: (milliseconds) => Promise.resolve(waited.push(milliseconds)),
  })
  return { send, asked, waited }
}

describe('sending an operation on a row', () => {
  it('proves who is asking, every time', async () => {
    const { send, asked } = senderWith(answer(500), answer(200, { etag: 'W/"1"' }))
    expect(await send(request)).to.deep.equal({ status: 200, etag: 'W/"1"', text: '' })
    expect(asked.map(({ headers }) => headers)).to.deep.equal([
      ['accept', 'json', 'authorization', 'proof'],
      ['accept', 'json', 'authorization', 'proof'],
    ])
  })

  it('waits longer each time, and gives up after the third', async () => {
    const { send, waited } = senderWith(answer(500), failure('ECONNRESET'), answer(503))
    expect(await send(request)).to.include({ status: 503 })
    expect(waited).to.deep.equal([100, 200])
  })

  it('waits as long as the service asks for, unless no turn could wait so long', async () => {
    const short = senderWith(answer(503, { 'retry-after': '2' }), answer(204))
    expect(await short.send(request)).to.include({ status: 204 })
    expect(short.waited).to.deep.equal([2000])
    const long = senderWith(answer(503, { 'retry-after': '30' }), answer(204))
    expect(await long.send(request)).to.include({ status: 503 })
    expect(long.waited).to.deep.equal([])
  })

  for (const status of [400, 404, 409, 412, 501]) {
    it(`takes ${status} for an answer`, async () => {
      const { send, asked } = senderWith(answer(status))
      expect(await send(request)).to.include({ status })
      expect(asked).to.have.lengthOf(1)
    })
  }

  it('does not send again what was not answered in time: the turn has no time for it', async () => {
    const { send, asked } = senderWith(failure('UND_ERR_HEADERS_TIMEOUT'))
    const failed = await send(request).catch((error: unknown) => error)
    expect(failed).to.have.property('code', 'UND_ERR_HEADERS_TIMEOUT')
    expect(asked).to.have.lengthOf(1)
  })
})
