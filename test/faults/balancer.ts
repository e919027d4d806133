import { Agent, createServer, request as httpRequest, type Server } from 'node:http'
import { closed, listening } from '../bots/listening.ts'

export interface Balancer {
  readonly url: string
  close(): Promise<void>
}

/** Sends each request to the next instance that is up, as a balancer in front of the product would. */
export async function startBalancer(up: () => readonly string[]): Promise<Balancer> {
  const agent = new Agent({ keepAlive: true })
  let turn = 0
  const server: Server = createServer((request, response) => {
    const targets = up()
    const target = targets[turn % Math.max(1, targets.length)]
    turn += 1
    if (target === undefined) {
      response.writeHead(503)
      response.end()
      return
    }
    const { method, url: path, headers } = request
    const onward = httpRequest(target + (path ?? '/'), { agent, method, headers })
    const broken = (): void => {
      if (response.headersSent) {
        response.destroy()
        return
      }
      response.writeHead(502)
      response.end()
    }
    onward.once('error', broken)
    onward.once('response', (answer) => {
      answer.once('error', broken)
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    request.pipe(onward)
  })
  return {
    url: await listening(server),
    async close() {
      agent.destroy()
      await closed(server)
    },
  }
}
