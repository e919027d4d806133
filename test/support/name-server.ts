import { createSocket, type Socket } from 'node:dgram'

/** What the server says of one name: records, none of that kind, no such name, trouble, rubbish, or nothing at all. */
export type Zone = Readonly<Record<string, Answer>>
export type Answer =
  | {
      readonly mx?: readonly string[]
      readonly a?: readonly string[]
      readonly aaaa?: readonly string[]
      readonly naptr?: readonly Naptr[]
    }
  | 'nxdomain'
  | 'servfail'
  | 'refused'
  | 'garbage'
  | 'silence'

/** RFC 3403, without what is the same in all of ours. */
export interface Naptr {
  readonly flags: string
  readonly service: string
  readonly regexp: string
}

type Kind = 'a' | 'aaaa' | 'mx' | 'naptr'
const kinds: Readonly<Record<number, Kind>> = { 1: 'a', 28: 'aaaa', 15: 'mx', 35: 'naptr' }
const codes = { nxdomain: 3, servfail: 2, refused: 5 } as const

/** RFC 1035: labels with their lengths, ended by an empty one. */
function encoded(name: string): Buffer {
  const labels = name.split('.').filter((label) => label !== '')
  return Buffer.concat([
    ...labels.flatMap((label) => [Buffer.from([label.length]), Buffer.from(label)]),
    Buffer.from([0]),
  ])
}

function questionIn(query: Buffer): {
  readonly name: string
  readonly kind: number
  readonly end: number
} {
  const labels: string[] = []
  let at = 12
  while (query.readUInt8(at) !== 0) {
    const length = query.readUInt8(at)
    labels.push(query.toString('ascii', at + 1, at + 1 + length))
    at += length + 1
  }
  return { name: labels.join('.').toLowerCase(), kind: query.readUInt16BE(at + 1), end: at + 5 }
}

/** A length and so many letters. */
const characters = (text: string): Buffer =>
  Buffer.concat([Buffer.from([text.length]), Buffer.from(text)])

const naptrContent = ({ flags, service, regexp }: Naptr): Buffer =>
  Buffer.concat([
    Buffer.from([0, 100, 0, 10]), // order and preference
    ...[flags, service, regexp].map(characters),
    encoded('.'),
  ])

function content(kind: Kind, value: string | Naptr): Buffer {
  if (typeof value !== 'string') return naptrContent(value)
  if (kind === 'mx') return Buffer.concat([Buffer.from([0, 10]), encoded(value)])
  if (kind === 'a') return Buffer.from(value.split('.').map(Number))
  return Buffer.concat([Buffer.alloc(15), Buffer.from([1])])
}

function record(kind: number, value: string | Naptr): Buffer {
  const body = content(kinds[kind] ?? 'a', value)
  const head = Buffer.alloc(12)
  head.writeUInt16BE(0xc00c, 0) // the name of the question
  head.writeUInt16BE(kind, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt32BE(60, 6)
  head.writeUInt16BE(body.length, 10)
  return Buffer.concat([head, body])
}

function reply(query: Buffer, answer: Answer): Buffer | undefined {
  if (answer === 'silence') return undefined
  if (answer === 'garbage')
    return Buffer.concat([query.subarray(0, 2), Buffer.from('not a packet')])
  const { kind, end } = questionIn(query)
  const values = typeof answer === 'string' ? [] : (answer[kinds[kind] ?? 'a'] ?? [])
  const head = Buffer.from(query.subarray(0, 12))
  head.writeUInt16BE(0x8180 | (typeof answer === 'string' ? codes[answer] : 0), 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt16BE(values.length, 6)
  head.writeUInt32BE(0, 8)
  return Buffer.concat([
    head,
    query.subarray(12, end),
    ...values.map((value) => record(kind, value)),
  ])
}

export interface NameServer {
  /** `127.0.0.1:port`. */
  readonly address: string
  /** Names asked for, in order. */
  readonly asked: readonly string[]
  close(): void
}

function listening(socket: Socket): Promise<number> {
  return new Promise((resolve) => {
    socket.bind(0, '127.0.0.1', () => {
      resolve(socket.address().port)
    })
  })
}

/** A name server on this machine that answers from a table. Names that are not in it do not exist. */
export async function startNameServer(zone: Zone): Promise<NameServer> {
  const socket = createSocket('udp4')
  const asked: string[] = []
  socket.on('message', (query, { port, address }) => {
    const { name } = questionIn(query)
    asked.push(name)
    const answer = reply(query, zone[name] ?? 'nxdomain')
    if (answer !== undefined) socket.send(answer, port, address)
  })
  const port = await listening(socket)
  return {
    address: `127.0.0.1:${port}`,
    asked,
    close() {
      socket.close()
    },
  }
}
