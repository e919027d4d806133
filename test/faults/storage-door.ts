import { Agent, createServer, request as httpRequest, type ServerResponse } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { closed, listening } from '../bots/listening.ts'
import { stepOf, type Step } from './storage-steps.ts'

/** What happens to one request on its way to the table service. */
export type Fate =
  | { readonly kind: 'pass' }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Refused by the service, not carried out. */
  | {
      readonly kind: 'refuse'
      readonly status: 412 | 429 | 500 | 503
      readonly retryAfter?: number
    }
  /** The connection breaks before the service has seen anything. */
  | { readonly kind: 'drop' }
  /** Carried out, and the answer is lost. */
  | { readonly kind: 'loseAnswer' }
  /** No answer at all, and nothing is carried out. */
  | { readonly kind: 'hang' }
  /** The caller dies before the service sees the request, or after it has carried it out. */
  | { readonly kind: 'kill'; readonly when: 'before' | 'after' }

export interface DoorOptions {
  /** Connection string of the table service behind the door. */
  readonly behind: string
  readonly fateOf: (step: Step | undefined, request: { readonly url: string }) => Fate
  /** Kills the caller; resolves once it is dead. */
  readonly kill: () => Promise<void>
}

export interface Door {
  readonly connectionString: string
  close(): Promise<void>
}

interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

const codes = {
  412: 'UpdateConditionNotSatisfied',
  429: 'TooManyRequests',
  500: 'InternalError',
  503: 'ServerBusy',
} as const

async function read(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** A door of its own for each instance: through it go all its requests to the table service, and may come to harm. */
export async function openDoor({ behind, fateOf, kill }: DoorOptions): Promise<Door> {
  const port = Number(/TableEndpoint=http:\/\/[^:]+:(\d+)/.exec(behind)?.[1])
  const agent = new Agent({ keepAlive: true })

  const carryOut = (request: IncomingMessage, body: Buffer): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { method, url: path, headers } = request
      const onward = httpRequest({ host: '127.0.0.1', port, agent, method, path, headers })
      onward.once('error', reject)
      onward.once('response', (response) => {
        read(response).then((answer) => {
          resolve({
            status: response.statusCode ?? 500,
            headers: response.headers,
            body: answer,
          })
        }, reject)
      })
      onward.end(body)
    })

  async function meet(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request)
    const { method = 'GET', url = '/' } = request
    const step = stepOf({ method, url, body: body.toString('utf8') })
    const fate = fateOf(step, { url })
    const pass = async (): Promise<void> => {
      const answer = await carryOut(request, body)
      response.writeHead(answer.status, answer.headers)
      response.end(answer.body)
    }
    switch (fate.kind) {
      case 'pass':
        return pass()
      case 'delay':
        await pause(fate.milliseconds)
        return pass()
      case 'refuse':
        refuse(response, fate)
        return
      case 'drop':
        request.socket.destroy()
        return
      case 'loseAnswer':
        await carryOut(request, body)
        request.socket.destroy()
        return
      case 'hang':
        return
      case 'kill':
        if (fate.when === 'after') await carryOut(request, body)
        await kill()
        request.socket.destroy()
    }
  }

  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    meet(request, response).catch(() => request.socket.destroy())
  })
  const url = await listening(server)
  return {
    connectionString: behind.replace(/http:\/\/127\.0\.0\.1:\d+/, url),
    async close() {
      agent.destroy()
      await closed(server)
    },
  }
}

function refuse(
  response: ServerResponse,
  { status, retryAfter }: Extract<Fate, { kind: 'refuse' }>,
): void {
  response.writeHead(status, {
    'content-type': 'application/json;odata=minimalmetadata;charset=utf-8',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  })
  const message = { lang: 'en-US', value: codes[status] }
  response.end(JSON.stringify({ 'odata.error': { code: codes[status], message } }))
}
