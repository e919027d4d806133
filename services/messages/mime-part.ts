/** A message, or a part of one (RFC 5322, RFC 2045), as far as a bounce has to be read. */
export interface MimePart {
  /** By lower-case name, unfolded; of repeated ones all, in order. */
  readonly headers: ReadonlyMap<string, readonly string[]>
  /** `type/subtype` in lower case; `text/plain` where none is said. */
  readonly type: string
  /** Parameters of the type, by lower-case name. */
  readonly parameters: ReadonlyMap<string, string>
  /** As it was sent, but for its transfer encoding. */
  readonly body: string
}

type Headers = ReadonlyMap<string, readonly string[]>

/** Deeper or more numerous than in any honest message: the rest is left unread. */
const deepest = 6
const mostParts = 40

/** Characters of a header that are read: what a stranger sends may have no end. */
const longestHeader = 2000

/** The first value of a header; empty when it is missing. */
export const headerOf = ({ headers }: Pick<MimePart, 'headers'>, name: string): string =>
  headers.get(name)?.[0] ?? ''

function readHeaders(lines: readonly string[]): Headers {
  const unfolded: string[] = []
  for (const line of lines) {
    const last = unfolded.length - 1
    const before = unfolded[last]
    if (before === undefined || !/^[ \t]/.test(line)) unfolded.push(line)
    else if (before.length < longestHeader) unfolded[last] = `${before} ${line.trim()}`
  }
  const headers = new Map<string, string[]>()
  for (const line of unfolded) {
    const colon = line.indexOf(':')
    if (colon < 1) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    const value = line
      .slice(colon + 1)
      .trim()
      .slice(0, longestHeader)
    const same = headers.get(name)
    if (same === undefined) headers.set(name, [value])
    else same.push(value)
  }
  return headers
}

/**
 * `report; report-type=delivery-status; boundary="a;b"`: a semicolon within quotes divides nothing. Quotes that nobody closes go to
 * the end, so that no letter is looked at twice.
 */
function parametersOf(contentType: string): ReadonlyMap<string, string> {
  const pieces = contentType.match(/(?:[^;"]|"(?:[^"\\]|\\[^])*(?:"|\\?$))+/g) ?? []
  return new Map(
    pieces.slice(1).map((piece) => {
      const [name = '', ...value] = piece.split('=')
      const bare = value
        .join('=')
        .trim()
        .replace(/^"(.*)"$/, '$1')
      return [name.trim().toLowerCase(), bare]
    }),
  )
}

function quotedPrintable(text: string): string {
  const joined = text.replaceAll(/=[ \t]*\n/g, '')
  const bytes = joined.replaceAll(/=([\dA-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') {
    return Buffer.from(body, 'base64').toString('utf8').replaceAll('\r\n', '\n')
  }
  return encoding === 'quoted-printable' ? quotedPrintable(body) : body
}

/** Reads a message or part. Whatever it is given, it gives something: what has no headers has none. */
export function readPart(raw: string): MimePart {
  const lines = raw.replaceAll('\r\n', '\n').split('\n')
  const end = lines.indexOf('')
  const headers = readHeaders(end < 0 ? lines : lines.slice(0, end))
  const contentType = headerOf({ headers }, 'content-type')
  const [type = ''] = contentType.split(';')
  return {
    headers,
    type: type.trim().toLowerCase() || 'text/plain',
    parameters: parametersOf(contentType),
    body: decoded(
      end < 0 ? '' : lines.slice(end + 1).join('\n'),
      headerOf({ headers }, 'content-transfer-encoding').toLowerCase(),
    ),
  }
}

/** The parts between the boundary's lines (RFC 2046, 5.1); a message that ends too early has those that came. */
function piecesOf({ body, parameters }: MimePart): readonly string[] {
  const boundary = parameters.get('boundary')
  if (boundary === undefined || boundary === '') return []
  const pieces: string[][] = []
  for (const line of body.split('\n')) {
    const bare = line.trimEnd()
    if (bare === `--${boundary}--`) break
    if (bare === `--${boundary}`) pieces.push([])
    else pieces.at(-1)?.push(line)
  }
  return pieces.slice(0, mostParts).map((lines) => lines.join('\n'))
}

/** A part and everything in it, the outer before the inner. What another message encloses is not opened. */
export function partsWithin(part: MimePart, depth = 0): readonly MimePart[] {
  const inner =
    part.type.startsWith('multipart/') && depth < deepest ? piecesOf(part).map(readPart) : []
  return [part, ...inner.flatMap((each) => partsWithin(each, depth + 1))]
}
