import type { Push } from '../../dialogs/push.ts'
import { OnboardingError } from '../../onboarding/errors.ts'
import type { Conversation } from '../conversation-row.ts'
import { createConversations, type Conversations } from '../conversations.ts'
import { createInOrder } from '../directline/in-order.ts'
import type { TalkParts } from './talk-parts.ts'

/** Longer than a delivery takes with all its repetitions. Milliseconds. */
const heldFor = 20_000
/** What could not be delivered for so long is not news any more. Milliseconds. */
const triedFor = 15 * 60_000
const attempts = 12
/** Nobody writes more between two looks. */
const mostAtOnce = 50

type Sent = 'sent' | 'later' | 'given-up'

/** Without one push, and free for the next deliverer. */
function without(row: Conversation, { id, to }: Push, sent: Sent): Conversation {
  const { pushes = [], pushing: _pushing, ...rest } = row
  const isIt = (push: Push) => push.id === id && push.to === to
  const left = sent === 'later' ? pushes : pushes.filter((push) => !isIt(push))
  return { ...rest, ...(left.length === 0 ? {} : { pushes: left }) }
}

const isHeld = ({ pushing }: Conversation, by: string, now: Date): boolean =>
  pushing !== undefined && pushing.by !== by && pushing.until > now.toISOString()

class Deliverer {
  readonly #parts: TalkParts
  readonly #conversations: Conversations
  readonly #me: string

  constructor(parts: TalkParts) {
    this.#parts = parts
    this.#conversations = createConversations(parts.conversations, parts.ports)
    this.#me = parts.ports.newId()
  }

  /** `done`: nothing more can be done now. */
  async next(name: string): Promise<'done' | 'more'> {
    const { conversation, etag } = await this.#conversations.load(name)
    const now = this.#parts.ports.now()
    const [push] = conversation?.pushes ?? []
    if (conversation === undefined || push === undefined) return 'done'
    if (isHeld(conversation, this.#me, now)) return 'done'
    const until = new Date(now.getTime() + heldFor).toISOString()
    const held = { ...conversation, pushing: { by: this.#me, until } }
    if ((await this.#conversations.save(name, held, etag)) === 'conflict') return 'more'
    const sent = await this.#send(conversation, push)
    await this.#note(name, push, sent)
    return sent === 'later' ? 'done' : 'more'
  }

  async #send({ state, reach }: Conversation, push: Push): Promise<Sent> {
    const { carry, ports } = this.#parts
    const isSent =
      push.to === 'customer'
        ? await carry.toCustomer({ state, reach }, push)
        : await carry.toStaff(push)
    if (isSent) return 'sent'
    return ports.now().getTime() - Date.parse(push.at) > triedFor ? 'given-up' : 'later'
  }

  /** Notes what became of it on whatever the row is by now. */
  async #note(name: string, push: Push, sent: Sent): Promise<void> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const { conversation, etag } = await this.#conversations.load(name)
      if (conversation === undefined) return
      const next = without(conversation, push, sent)
      if ((await this.#conversations.save(name, next, etag)) !== 'conflict') return
    }
    throw new OnboardingError('storage.conflict', 'the conversation row kept changing')
  }
}

/**
 * Delivers what waits in a conversation's row, in its order: whoever delivers holds the row for a moment, so that of several
 * instances one does it. A process that dies between delivering and writing that down delivers once more: in the web chat
 * the same id is shown once, Teams and text messages have no such id.
 */
export function createDeliverPushes(parts: TalkParts): (conversation: string) => Promise<void> {
  const deliverer = new Deliverer(parts)
  const inOrder = createInOrder()
  return (name) =>
    inOrder.run(name, async () => {
      for (let count = 0; count < mostAtOnce; count += 1) {
        if ((await deliverer.next(name)) === 'done') return
      }
    })
}
