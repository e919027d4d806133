import { createServer, type AddressInfo, type Socket } from 'node:net'

/** A reply instead of the usual one: `silence` gives none, `cut` ends the connection. */
export type SmtpReply = string

export interface ReceivedMail {
  readonly from: string
  readonly to: string
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/** Enough of RFC 5321 to take mail, and to misbehave at any command. */
export interface SmtpServer {
  readonly url: string
  readonly mails: readonly ReceivedMail[]
  /** Commands as they came. */
  readonly commands: readonly string[]
  /** From now on this command (`RCPT`, `DATA`, `.` for the end of a message, `greeting`) is answered so. */
  answer(command: string, reply: SmtpReply | undefined): void
  close(): Promise<void>
}

function decodeQuotedPrintable(text: string): string {
  const bytes = text
    .replaceAll('=\n', '')
    .replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

function decodeBody(body: string, encoding: string | undefined): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8')
  return encoding === 'quoted-printable' ? decodeQuotedPrintable(body) : body
}

function readMail(envelope: { from: string; to: string }, data: string): ReceivedMail {
  const [head = '', ...rest] = data.replaceAll('\r\n', '\n').split('\n\n')
  const lines = head.replaceAll(/\n[ \t]+/g, ' ').split('\n')
  const headers = Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const
    }),
  )
  const body = rest.join('\n\n')
  const text = decodeBody(body, headers['content-transfer-encoding']).replace(/\n$/, '')
  return { ...envelope, headers, text }
}

const usual: Readonly<Record<string, string>> = {
  greeting: '220 test ESMTP',
  EHLO: '250-test\r\n250 AUTH PLAIN',
  AUTH: '235 2.7.0 Accepted',
  MAIL: '250 2.1.0 Ok',
  RCPT: '250 2.1.5 Ok',
  DATA: '354 Go on',
  '.': '250 2.0.0 Queued',
  QUIT: '221 2.0.0 Bye',
}

const addressIn = (line: string): string => /<([^>]*)>/.exec(line)?.[1] ?? ''

export async function startSmtpServer(): Promise<SmtpServer> {
  const mails: ReceivedMail[] = []
  const commands: string[] = []
  const replies = new Map<string, SmtpReply>()
  const sockets = new Set<Socket>()

  function reply(socket: Socket, command: string): void {
    const answer = replies.get(command) ?? usual[command] ?? '500 5.5.1 Unknown'
    if (answer === 'cut') socket.destroy()
    else if (answer !== 'silence') socket.write(`${answer}\r\n`)
  }

  function serve(socket: Socket): void {
    let buffer = ''
    let isData = false
    const envelope = { from: '', to: '' }
    const hear = (line: string): void => {
      const command = line.slice(0, 4).toUpperCase()
      commands.push(line)
      if (command === 'MAIL') envelope.from = addressIn(line)
      if (command === 'RCPT') envelope.to = addressIn(line)
      isData = command === 'DATA' && !replies.has('DATA')
      reply(socket, command)
    }
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      buffer += chunk.toString('utf8')
      for (;;) {
        const end = isData ? '\r\n.\r\n' : '\r\n'
        const at = buffer.indexOf(end)
        if (at < 0) return
        const piece = buffer.slice(0, at)
        buffer = buffer.slice(at + end.length)
        if (isData) {
          isData = false
          if (!replies.has('.')) mails.push(readMail(envelope, piece))
          reply(socket, '.')
        } else hear(piece)
      }
    })
    reply(socket, 'greeting')
  }

  const server = createServer((socket) => {
    sockets.add(socket)
    serve(socket)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://shop:secret-word@127.0.0.1:${port}`,
    mails,
    commands,
    answer(command, answer) {
      if (answer === undefined) replies.delete(command)
      else replies.set(command, answer)
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
