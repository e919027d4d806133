import type { IncomingMessage } from 'node:http'
import type { Route, RouteResponse } from './route.ts'
import { problem } from './problem.ts'

const largestBody = 256 * 1024
// Past this the sender is not waiting for an answer any more: the connection is closed on it.
const patience = 4 * 1024 * 1024

type Body = { readonly json: unknown } | { readonly trouble: RouteResponse }

/** Reads the body that the route wants, or says what is wrong with it. */
export async function readBody(
  request: IncomingMessage,
  wanted: Route['body'] = 'optional',
): Promise<Body> {
  if (!hasBody(request)) return nothing(wanted)
  const bytes = await collect(request)
  if (bytes === undefined) return { trouble: problem(413, undefined, { connection: 'close' }) }
  return readers[wanted](request, bytes)
}

type Wanted = NonNullable<Route['body']>

const document =
  (wanted: Wanted) =>
  (request: IncomingMessage, bytes: Buffer): Body => {
    if (bytes.length === 0) return nothing(wanted)
    if (!isJson(request)) return { trouble: problem(415, 'Send application/json in UTF-8.') }
    return parse(bytes)
  }

const readers: Readonly<Record<Wanted, (request: IncomingMessage, bytes: Buffer) => Body>> = {
  none: () => ({ json: undefined }),
  form,
  mail,
  required: document('required'),
  optional: document('optional'),
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined

const nothing = (wanted: Route['body']): Body =>
  wanted === 'required'
    ? { trouble: problem(400, 'A JSON body is required.') }
    : { json: undefined }

function isJson({ headers }: IncomingMessage): boolean {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';')
  const charset = parameters.map((item) => item.trim()).find((item) => item.startsWith('charset='))
  return (
    /^application\/(?:[\w.+-]+\+)?json$/.test(type.trim()) &&
    (charset === undefined || /^charset="?utf-?8"?$/.test(charset)) &&
    (headers['content-encoding'] ?? 'identity') === 'identity'
  )
}

/** Fields by name; of a repeated one the last. */
function form({ headers }: IncomingMessage, bytes: Buffer): Body {
  const [type = ''] = (headers['content-type'] ?? '').toLowerCase().split(';')
  return type.trim() === 'application/x-www-form-urlencoded'
    ? { json: Object.fromEntries(new URLSearchParams(bytes.toString('utf8'))) }
    : { trouble: problem(415, 'Send application/x-www-form-urlencoded.') }
}

/** Whatever the pipe of a mail host calls it; never JSON or a form, which somebody sends who means something else. */
const mailTypes = new Set(['message/rfc822', 'text/plain', 'application/octet-stream', ''])

function mail({ headers }: IncomingMessage, bytes: Buffer): Body {
  const [type = ''] = (headers['content-type'] ?? '').toLowerCase().split(';')
  return mailTypes.has(type.trim())
    ? { json: bytes.toString('utf8') }
    : { trouble: problem(415, 'Send message/rfc822.') }
}

function parse(bytes: Buffer): Body {
  try {
    return { json: JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, '')) as unknown }
  } catch {
    return { trouble: problem(400, 'The body is not JSON.') }
  }
}

/** The whole body, or undefined when it is too large. What is too large is read to the end but not kept. */
function collect(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= largestBody) chunks.push(chunk)
      else chunks.length = 0
      if (size > patience) {
        request.pause()
        resolve(undefined)
      }
    })
    request.once('end', () => {
      resolve(size <= largestBody ? Buffer.concat(chunks, size) : undefined)
    })
    // The sender is gone: whatever is answered now, nobody reads it.
    request.once('error', () => {
      resolve(undefined)
    })
  })
}
