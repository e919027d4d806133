import type { DeskServer } from './desk-server.ts'

interface Activity {
  readonly text?: string
  readonly from: { readonly role: string }
  readonly channelData?: Readonly<Record<string, unknown>> & {
    readonly onboarding?: { readonly reference: string }
  }
}

/** A customer of the chat page, over Direct Line's own HTTP. */
export class DirectLineCustomer {
  readonly conversation: string
  reference = ''
  readonly #server: DeskServer
  readonly #token: string

  private constructor(server: DeskServer, token: string, conversation: string) {
    this.#server = server
    this.#token = token
    this.conversation = conversation
  }

  static async start(server: DeskServer): Promise<DirectLineCustomer> {
    const response = await fetch(`${server.url}/v3/directline/tokens/generate`, { method: 'POST' })
    const issued = (await response.json()) as { token: string; conversationId: string }
    const customer = new DirectLineCustomer(server, issued.token, issued.conversationId)
    await customer.#send('', { method: 'POST' })
    return customer
  }

  /** The bot's answer; nothing where a person has the conversation. */
  async say(text: string, locale = 'da-DK'): Promise<{ readonly text: string }> {
    this.#server.house.clock.at += 1000
    const before = (await this.heard()).length
    const activity = { type: 'message', text, locale, from: { id: 'x' } }
    await this.#send(`/${this.conversation}/activities`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    })
    const last = (await this.heard()).slice(before).at(-1)
    this.reference = last?.channelData?.onboarding?.reference ?? this.reference
    return { text: last?.text ?? '' }
  }

  /** Everything that was said to the customer, oldest first. */
  async heard(): Promise<readonly Activity[]> {
    const { activities } = (await this.#send(`/${this.conversation}/activities`, {})) as {
      activities: readonly Activity[]
    }
    return activities.filter(({ from }) => from.role === 'bot')
  }

  async #send(path: string, init: RequestInit): Promise<unknown> {
    const response = await fetch(`${this.#server.url}/v3/directline/conversations${path}`, {
      ...init,
      headers: {
        ...(init.headers as Record<string, string>),
        authorization: `Bearer ${this.#token}`,
      },
    })
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
    return response.json()
  }
}
