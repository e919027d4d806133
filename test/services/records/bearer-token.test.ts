import type { AccessToken } from '@azure/identity'
import { expect } from 'chai'
import { bearerToken } from '../../../services/records/bearer-token.ts'

const minute = 60_000

/** A credential that gives the tokens of a script, one at a time. */
function credentialOf(...script: readonly (AccessToken | null)[]) {
  const left = [...script]
  const asked: unknown[] = []
  return {
    asked,
    getToken(scopes: string | string[]): Promise<AccessToken | null> {
      asked.push(scopes)
      return Promise.resolve(left.shift() ?? null)
    },
  }
}

const tokenOf = (token: string, minutes: number): AccessToken => ({
  token,
  expiresOnTimestamp: minutes * minute,
})

describe('a token for the table service', () => {
  it('is asked for once while it is good, also by requests at the same time', async () => {
    const credential = credentialOf(tokenOf('one', 60))
    const authorize = bearerToken(credential, () => 0)
    const proofs = await Promise.all([authorize(''), authorize('')])
    expect([...proofs, await authorize('')]).to.deep.equal([
      ['authorization', 'Bearer one'],
      ['authorization', 'Bearer one'],
      ['authorization', 'Bearer one'],
    ])
    expect(credential.asked).to.deep.equal(['https://storage.azure.com/.default'])
  })

  it('is renewed before it ends', async () => {
    let now = 0
    const authorize = bearerToken(credentialOf(tokenOf('one', 60), tokenOf('two', 120)), () => now)
    await authorize('')
    now = 54 * minute
    expect(await authorize('')).to.deep.equal(['authorization', 'Bearer one'])
    now = 55 * minute
    expect(await authorize('')).to.deep.equal(['authorization', 'Bearer two'])
  })

  it('that was not given is asked for again', async () => {
    const authorize = bearerToken(credentialOf(null, tokenOf('two', 60)), () => 0)
    const failed = await Promise.resolve(authorize('')).catch((error: unknown) => error)
    expect(failed).to.be.instanceOf(Error)
    expect(await authorize('')).to.deep.equal(['authorization', 'Bearer two'])
  })
})
