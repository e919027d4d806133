import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

const root = new URL('../..', import.meta.url)

export interface Program {
  readonly url: string
  /** What it printed until it was ready. */
  readonly banner: string
  /** Everything it has logged so far. */
  logged(): string
  /** Ends it as an operator would; how long that took in milliseconds, and its exit code. */
  stop(): Promise<{ readonly took: number; readonly code: number | null }>
}

export interface Said {
  readonly conversation: string
  readonly id: string
  readonly text: string
  /** Default: emulator. */
  readonly channel?: string
}

/** What a reply carries beside its words. */
export interface BotActivity {
  readonly text: string
  readonly channelData?: {
    readonly onboarding?: Readonly<Record<string, unknown>> & { readonly reference: string }
  }
}

type Settings = Readonly<Record<string, string>>

const run = (args: readonly string[], dataDir: string, settings: Settings = {}): ChildProcess =>
  spawn(process.execPath, ['index.ts', ...args], {
    cwd: root,
    // Nothing of this machine's own settings: a newcomer has none.
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PORT: '0',
      DATA_DIR: dataDir,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** The last that it prints when it is ready: with demo registers a number to try for each, and without any nothing more. */
const lastWords = { demo: /Company numbers to try:\n(?: .*\n){3}/, real: / is ready: .*\n/ }

/** `npm start` on a free port; resolves when it is ready. */
export async function startProgram(
  dataDir: string,
  settings?: Settings,
  registers: keyof typeof lastWords = 'demo',
): Promise<Program> {
  const child = run([], dataDir, settings)
  let logged = ''
  child.stderr?.on('data', (piece) => (logged += String(piece)))
  const banner = await printed(child, lastWords[registers])
  return {
    banner,
    logged: () => logged,
    url: /http:\/\/localhost:\d+/.exec(banner)?.[0] ?? '',
    async stop() {
      const asked = performance.now()
      const exit = once(child, 'exit')
      child.kill('SIGTERM')
      const [code] = (await exit) as [number | null]
      return { took: performance.now() - asked, code }
    },
  }
}

async function printed(child: ChildProcess, wanted: RegExp): Promise<string> {
  const { stdout, stderr } = child
  if (stdout === null || stderr === null) throw new Error('the output is not piped')
  let errors = ''
  stderr.on('data', (piece) => (errors += String(piece)))
  let output = ''
  for await (const piece of stdout.iterator({ destroyOnReturn: false })) {
    output += String(piece)
    if (wanted.test(output)) {
      // Read on, or it would wait for a reader.
      stdout.resume()
      return output
    }
  }
  throw new Error(`it ended before it was ready: ${output}${errors}`)
}

/** `npm run records -- …` beside a server that runs. */
export const runRecords = (dataDir: string, ...args: readonly string[]): Promise<string> =>
  runRecordsWith({}, dataDir, args)

/** The same with settings of its own. */
export async function runRecordsWith(
  settings: Settings,
  dataDir: string,
  args: readonly string[],
): Promise<string> {
  const { stdout } = run(['records', ...args], dataDir, settings)
  if (stdout === null) throw new Error('the output is not piped')
  return text(stdout)
}

/** One message by the Bot Framework's door, and the last activity of the answer. */
export async function tell({ url }: Program, said: Said): Promise<BotActivity> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: said.id,
      channelId: said.channel ?? 'emulator',
      locale: 'da-DK',
      deliveryMode: 'expectReplies',
      serviceUrl: 'http://localhost:1',
      conversation: { id: said.conversation },
      from: { id: 'customer' },
      recipient: { id: 'bot' },
      text: said.text,
    }),
  })
  if (!response.ok) throw new Error(`no answer, status ${response.status}`)
  const { activities } = (await response.json()) as { activities: readonly BotActivity[] }
  const last = activities.at(-1)
  if (last === undefined) throw new Error('nothing was answered')
  return last
}
