import type { DeskServer } from './desk-server.ts'

interface CardAction {
  readonly type: string
  readonly title: string
  readonly verb?: string
  readonly data?: Readonly<Record<string, unknown>>
}

interface Activity {
  readonly text: string
  readonly speak?: string
  readonly attachments?: readonly { readonly content: Card }[]
}

export interface Card {
  readonly body: readonly object[]
  readonly fallbackText: string
}

/** Everything in a card that satisfies a test, wherever it stands. */
function within(
  node: unknown,
  found: (node: Readonly<Record<string, unknown>>) => boolean,
): object[] {
  if (Array.isArray(node)) return node.flatMap((each: unknown) => within(each, found))
  if (typeof node !== 'object' || node === null) return []
  const own = node as Readonly<Record<string, unknown>> // any object has named parts
  const below = Object.values(own).flatMap((each) => within(each, found))
  return found(own) ? [own, ...below] : below
}

export const textsOf = (card: Card): readonly string[] =>
  within(card.body, ({ text }) => typeof text === 'string').map(
    (node) => (node as { readonly text: string }).text, // asked for just above
  )

const actionsOf = (card: Card): readonly CardAction[] =>
  within(card.body, ({ type }) => type === 'Action.Execute') as CardAction[] // asked for by its type

/** Kind of an answer to a press that takes the place of the card. */
const inPlace = 'application/vnd.microsoft.card.adaptive'

let sent = 0

export interface TeamsAccount {
  readonly aadObjectId: string
  readonly locale: string
  readonly conversation: string
  /** Where answers to a press go that are no card; by default nowhere. */
  readonly serviceUrl?: string
}

const tenant = '00000000-0000-4000-8000-000000000000'

/** Somebody in Teams, over `POST /api/messages` as Teams sends it: words are messages, buttons are invokes. */
export class TeamsSeller {
  readonly #server: DeskServer
  readonly #account: TeamsAccount
  card: Card = { body: [], fallbackText: '' }
  /** Messages that came, not counting cards that took the place of another. */
  messages: Activity[] = []

  constructor(server: DeskServer, account: TeamsAccount) {
    this.#server = server
    this.#account = account
  }

  async #post(part: object): Promise<unknown> {
    sent += 1
    this.#server.house.clock.at += 1000
    const { aadObjectId, conversation, locale, serviceUrl } = this.#account
    const response = await fetch(`${this.#server.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: `t${sent}`,
        channelId: 'msteams',
        locale,
        serviceUrl: serviceUrl ?? 'http://localhost:1',
        conversation: { id: conversation, conversationType: 'personal' },
        from: { id: `29:${aadObjectId}`, aadObjectId },
        recipient: { id: 'bot' },
        channelData: { tenant: { id: tenant } },
        ...part,
      }),
    })
    if (response.status !== 200) throw new Error(`status ${response.status}`)
    return response.json()
  }

  /** Writes in the chat; gives the last message of the answer. */
  async say(text: string, more: object = {}): Promise<Activity> {
    const body = await this.#post({ type: 'message', deliveryMode: 'expectReplies', text, ...more })
    const { activities } = body as { readonly activities: readonly Activity[] } // what the Bot Framework answers
    this.messages.push(...activities)
    const last = activities.at(-1)
    if (last === undefined) throw new Error('no answer')
    const [attachment] = last.attachments ?? []
    if (attachment !== undefined) this.card = attachment.content
    return last
  }

  /** Presses a button of the card that is on the screen, with what was typed into it, and gets a card in its place. */
  async press(title: string, inputs: object = {}, from: Card = this.card): Promise<Card> {
    const { type, value: card } = await this.#pressed(title, inputs, from)
    if (type !== inPlace) throw new Error(type)
    this.card = card
    return card
  }

  /** Presses a button whose card stays as it is, because there is something to say to it. */
  async pressInVain(title: string): Promise<void> {
    const { type } = await this.#pressed(title, {}, this.card)
    if (type === inPlace) throw new Error('a card took its place')
  }

  async #pressed(title: string, inputs: object, from: Card) {
    const action = actionsOf(from).find((one) => one.title === title)
    if (action === undefined) {
      const titles = actionsOf(from).map((one) => one.title)
      throw new Error(`no button ${title}: ${titles.join(', ')}\n${from.fallbackText}`)
    }
    const data = { ...action.data, ...inputs }
    const value = { action: { type: action.type, verb: action.verb, data } }
    const body = await this.#post({ type: 'invoke', name: 'adaptiveCard/action', value })
    return body as { readonly type: string; readonly value: Card } // what Teams wants of an invoke
  }
}

export const inTeams = {
  freja: {
    aadObjectId: '00000000-0000-4000-8000-00000000000A',
    locale: 'da-DK',
    conversation: 'f',
  },
  sigrid: {
    aadObjectId: '00000000-0000-4000-8000-00000000000B',
    locale: 'nb-NO',
    conversation: 's',
  },
  elsa: { aadObjectId: '00000000-0000-4000-8000-00000000000C', locale: 'sv-SE', conversation: 'e' },
} as const
