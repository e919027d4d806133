import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import { closed, listening } from '../bots/listening.ts'

/** The seller's own endpoint, to which the outbox is delivered. */
export interface Receiver {
  readonly url: string
  /** Ids under which each customer's first event came, by reference. One and the same, however often it came. */
  readonly received: ReadonlyMap<string, ReadonlySet<string>>
  close(): Promise<void>
}

interface Told {
  readonly data?: { readonly reference?: string }
}

export async function startReceiver(refuses: () => boolean): Promise<Receiver> {
  const received = new Map<string, Set<string>>()
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      const { data } = body as Told
      const ids = received.get(data?.reference ?? '') ?? new Set()
      received.set(data?.reference ?? '', ids.add(String(request.headers['webhook-id'])))
      // What is refused was heard all the same: it comes again under its id.
      response.writeHead(refuses() ? 503 : 200)
      response.end()
    })
  })
  return { url: await listening(server), received, close: () => closed(server) }
}
