import type { DeskAnswer, DeskClient } from './desk-client.ts'
import type { DeskServer } from './desk-server.ts'
import type { Language } from '../../onboarding/vocabulary.ts'

let ids = 0

/** An id as the pages make them for their forms. */
export function formId(): string {
  ids += 1
  return `form-id-${String(ids).padStart(6, '0')}`
}

export interface DeskCallerOptions {
  /** Id in the demo profile. */
  readonly staff?: string
  /** What they read. */
  readonly reads?: Language
  /** What they speak with the customer. */
  readonly speaks?: Language
}

/** Somebody of the staff at the desk with a customer on the phone, who uses the forms of the page and nothing else. */
export class DeskCaller {
  readonly client: DeskClient
  readonly #server: DeskServer
  /** Path of the call's page. */
  path = ''
  /** The page that is on the screen. */
  page = ''

  constructor(server: DeskServer, client: DeskClient) {
    this.#server = server
    this.client = client
  }

  /** Signs in and starts a call. */
  static async start(
    server: DeskServer,
    { staff = 'freja', reads = 'da', speaks = 'da' }: DeskCallerOptions = {},
  ): Promise<DeskCaller> {
    const client = await server.signedIn(staff)
    const caller = new DeskCaller(server, client)
    await client.get(`/desk/calls?lang=${reads}`)
    const answer = await client.post('/desk/calls', { id: formId(), language: speaks })
    caller.path = new URL(answer.url).pathname
    caller.page = answer.text
    return caller
  }

  /** Sends one of the forms of the call's page. */
  async do(does: string, fields: Readonly<Record<string, string>> = {}): Promise<DeskAnswer> {
    this.#server.house.clock.at += 1000
    const form = { id: formId(), revision: this.revision, do: does, ...fields }
    const answer = await this.client.post(this.path, form)
    this.page = answer.text
    return answer
  }

  /** What the forms on the screen carry. */
  get revision(): string {
    return /name="revision" value="(\d+)"/.exec(this.page)?.[1] ?? ''
  }

  say(text: string): Promise<DeskAnswer> {
    return this.do('text', { text })
  }

  async look(): Promise<string> {
    const { text } = await this.client.get(this.path)
    this.page = text
    return text
  }
}
