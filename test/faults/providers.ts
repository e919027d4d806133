import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { closed, listening } from '../bots/listening.ts'
import { companyOf } from './people.ts'

/** Where in an inquiry a provider, or the instance that asks it, comes to harm. */
export type ProviderFate = 'pass' | 'fail' | 'garbage' | 'hang' | 'kill'

export interface ProvidersOptions {
  readonly fateOf: (provider: 'look-up' | 'inquiry', instance: string) => ProviderFate
  /** Kills the instance of this name; resolves once it is dead. */
  readonly kill: (instance: string) => Promise<void>
}

export interface Providers {
  readonly url: string
  /** Inquiries that reached the bureau, by case: each costs money and leaves a trace on somebody. */
  readonly inquiries: ReadonlyMap<string, number>
  close(): Promise<void>
}

interface Asked {
  readonly number?: string
  readonly caseId?: string
}

/** The register and the bureau of the harness. */
export async function startProviders({ fateOf, kill }: ProvidersOptions): Promise<Providers> {
  const inquiries = new Map<string, number>()

  function answerOf({ number, caseId }: Asked): object | undefined {
    if (caseId === undefined) return companyOf(number ?? '')
    inquiries.set(caseId, (inquiries.get(caseId) ?? 0) + 1)
    return { score: 80 }
  }

  async function meet(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const instance = String(request.headers['x-instance'])
    const answer = answerOf(JSON.parse(await text(request)) as Asked)
    const fate = fateOf(request.url === '/bureau' ? 'inquiry' : 'look-up', instance)
    if (fate === 'hang') return
    if (fate === 'kill') {
      await kill(instance)
      request.socket.destroy()
      return
    }
    response.writeHead(fate === 'fail' || answer === undefined ? 503 : 200)
    response.end(fate === 'garbage' ? '{"name":' : JSON.stringify(answer ?? {}))
  }

  const server = createServer((request, response) => {
    meet(request, response).catch(() => request.socket.destroy())
  })
  return { url: await listening(server), inquiries, close: () => closed(server) }
}
