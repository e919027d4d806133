import type { WebSocketServer, WebSocket } from 'ws'

/** Ends streams whose other side is gone without having said so. Returns how to stop. */
export function keepAlive(server: WebSocketServer, every: number): () => void {
  const waiting = new WeakSet<WebSocket>()

  server.on('connection', (socket) => {
    socket.on('pong', () => waiting.delete(socket))
  })
  const timer = setInterval(() => {
    for (const socket of server.clients) {
      if (waiting.has(socket)) {
        socket.terminate()
      } else {
        waiting.add(socket)
        socket.ping()
      }
    }
  }, every)
  timer.unref()

  return () => {
    clearInterval(timer)
  }
}
