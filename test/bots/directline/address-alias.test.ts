import { expect } from 'chai'
import type { Inbound } from '../../../dialogs/inbound.ts'
import { addressAlias } from '../../../services/records/conversation-key.ts'
import { startTestServer } from '../../e2e/test-server.ts'

interface Token {
  readonly token: string
  readonly conversationId: string
}

describe('where a message of the chat page came from', () => {
  it('SM-08, GD-24: reaches the turn as an alias, never as an address', async () => {
    const heard: Inbound[] = []
    const server = await startTestServer({
      takeTurn: (_address, inbound) => {
        heard.push(inbound)
        return Promise.resolve([])
      },
      addressAlias: (address) => addressAlias('secret', address),
    })
    const post = (path: string, body: object, token?: string) =>
      fetch(`${server.url}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(body),
      })
    try {
      // What the route answers is its contract (DESIGN section 6).
      const given = (await (await post('/api/chat/token', {})).json()) as Token
      const { token, conversationId } = given
      await post('/v3/directline/conversations', {}, token)
      const path = `/v3/directline/conversations/${conversationId}/activities`
      await post(path, { type: 'message', text: 'hej', from: { id: 'x' } }, token)
      expect(heard).to.have.length(1)
      expect(heard[0]?.address).to.match(/^[0-9a-f]{64}$/)
      expect(JSON.stringify(heard)).not.to.match(/127\.0\.0\.1|::1/)
    } finally {
      await server.close()
    }
  })
})
