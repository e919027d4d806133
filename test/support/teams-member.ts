import { demoProfile } from './conversation.ts'
import type { DeskServer } from './desk-server.ts'

let sent = 0

/** Somebody of the demo's staff in their own chat in Teams; an unknown name is a stranger of the same tenant. */
export class TeamsMember {
  readonly #server: DeskServer
  readonly #serviceUrl: string
  readonly #who: string

  constructor(server: DeskServer, serviceUrl: string, who: string) {
    this.#server = server
    this.#serviceUrl = serviceUrl
    this.#who = who
  }

  #activity(part: object, id: string): object {
    const entra = demoProfile.staff.people.find((person) => person.id === this.#who)?.entra
    return {
      id,
      channelId: 'msteams',
      serviceUrl: this.#serviceUrl,
      conversation: { id: `chat-${this.#who}`, conversationType: 'personal' },
      from: {
        id: `29:${this.#who}`,
        aadObjectId: entra?.object ?? '00000000-0000-4000-8000-0000000000ff',
      },
      recipient: { id: 'bot' },
      channelData: { tenant: { id: entra?.tenant ?? '00000000-0000-4000-8000-000000000000' } },
      ...part,
    }
  }

  async #post(activity: object): Promise<unknown> {
    this.#server.house.clock.at += 1000
    const response = await fetch(`${this.#server.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    })
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
    return response.json().catch(() => ({}))
  }

  /** Texts of the answer. */
  async write(text: string, id?: string, more: object = {}): Promise<readonly string[]> {
    sent += 1
    const part = { type: 'message', text, deliveryMode: 'expectReplies', ...more }
    const { activities } = (await this.#post(this.#activity(part, id ?? `t${sent}`))) as {
      activities: readonly { readonly text: string; readonly attachments?: unknown }[]
    }
    return activities.map(({ text: said, attachments }) =>
      attachments === undefined ? said : JSON.stringify(attachments),
    )
  }

  /** Presses a button; gives the card that takes its place, empty where none does. */
  async press(
    verb: string,
    data: Readonly<Record<string, string>>,
    ...[id, more = {}]: readonly [id?: string | undefined, more?: object]
  ): Promise<string> {
    sent += 1
    const action = { type: 'Action.Execute', verb, data: { staff: verb, ...data } }
    const part = { type: 'invoke', name: 'adaptiveCard/action', value: { action }, ...more }
    const answer = (await this.#post(this.#activity(part, id ?? `t${sent}`))) as {
      value?: unknown
    }
    return answer.value === '' ? '' : JSON.stringify(answer.value ?? '')
  }
}
