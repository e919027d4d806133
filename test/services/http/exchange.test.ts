import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { expect } from 'chai'
import { createExchange } from '../../../services/http/exchange.ts'

/** Takes connections and says nothing on them: TLS is never agreed on. */
async function mute(): Promise<{ readonly server: Server; readonly sockets: Socket[] }> {
  const sockets: Socket[] = []
  const server = createServer((socket) => {
    sockets.push(socket)
    socket.on('error', () => undefined)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { server, sockets }
}

describe('requests over connections that are kept', () => {
  it('a connection that does not come about is given up before the answer would be', async function () {
    // Undici's own limit is ten seconds.
    this.timeout(5000)
    const { server, sockets } = await mute()
    const { port } = server.address() as AddressInfo // of a server that listens on TCP
    const origin = `https://127.0.0.1:${port}`
    const request = { method: 'GET', origin, path: '/', headers: [], timeout: 60_000 } as const
    const failed = await createExchange(50)(request).catch((error: unknown) => error)
    for (const socket of sockets) socket.destroy()
    server.close()
    expect(failed).to.have.property('code', 'UND_ERR_CONNECT_TIMEOUT')
  })
})
