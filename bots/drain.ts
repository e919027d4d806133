import type { Server as HttpServer, ServerResponse } from 'node:http'
import type { Server as HttpsServer } from 'node:https'
import type { Duplex } from 'node:stream'

export interface Drain {
  /** A connection that left HTTP (WebSocket): nobody else closes it. */
  watch(socket: Duplex): void
  close(): Promise<void>
}

/** Closes a server without cutting anybody off in mid-answer, unless that takes longer than `within` milliseconds. */
export function createDrain(server: HttpServer | HttpsServer, within: number): Drain {
  const sockets = new Set<Duplex>()
  let inFlight = 0
  let closing = false

  const cut = (): void => {
    for (const socket of sockets) socket.destroy()
    server.closeAllConnections()
  }

  server.prependListener('request', (_request, response: ServerResponse) => {
    inFlight += 1
    if (closing) response.setHeader('connection', 'close')
    response.once('close', () => {
      inFlight -= 1
      if (closing && inFlight === 0) cut()
    })
  })

  return {
    watch(socket) {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
    },
    async close() {
      closing = true
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve()
        })
      })
      const deadline = setTimeout(cut, within)
      if (inFlight === 0) cut()
      await closed
      clearTimeout(deadline)
    },
  }
}
