import type { Deliver } from './connector.ts'
import type { OpenCards } from './open-cards.ts'

/** What a turn says, addressed and ready to send, and what it does to the cards that were sent before. */
export interface TurnMessages {
  readonly messages: readonly object[]
  /** The message that holds the card which was submitted. */
  readonly submitted?: string | undefined
  /** The message takes the place of the submitted one. */
  readonly inPlace: boolean
  /** What stands in place of an answered card. */
  readonly settled?: object | undefined
  /** The last message has a form that stands open from now on. */
  readonly holdsForm: boolean
}

export interface Outward {
  readonly serviceUrl: string
  readonly conversation: string
  readonly replyToId: string | undefined
  readonly token: string | undefined
  readonly deliver: Deliver
  readonly openCards: OpenCards
}

const addressOf = ({ serviceUrl, conversation, token }: Outward) => ({
  serviceUrl,
  conversation,
  token,
})

/** Puts the reply where the submitted card was. `false`: the channel would not, and it goes out as a message of its own. */
async function replaced(said: TurnMessages, outward: Outward): Promise<boolean> {
  const { submitted, inPlace, messages, holdsForm } = said
  const [activity, ...more] = messages
  if (!inPlace || submitted === undefined || activity === undefined || more.length > 0) return false
  const { taken } = await outward.deliver({
    ...addressOf(outward),
    activity: { ...activity, id: submitted },
    replaces: submitted,
  })
  if (taken) outward.openCards.note(outward.conversation, holdsForm ? submitted : undefined)
  return taken
}

/** One after the other, in their order. Stops at the first that fails: redelivery brings all of them again. */
async function sendAll(
  { messages, holdsForm }: TurnMessages,
  outward: Outward,
): Promise<{ readonly taken: boolean; readonly id?: string }> {
  const { replyToId, deliver } = outward
  let last: { readonly taken: boolean; readonly id?: string } = { taken: true }
  for (const activity of messages) {
    last = await deliver({ ...addressOf(outward), replyToId, activity, wantsId: holdsForm })
    if (!last.taken) return last
  }
  return last
}

/**
 * Cards that were answered, or that another one takes the place of, are closed after the customer has the message. One that
 * cannot be replaced stays; answering it does nothing.
 */
async function settleCards(said: TurnMessages, outward: Outward): Promise<void> {
  const { submitted, settled, holdsForm } = said
  if (settled === undefined) return
  const isOver = holdsForm || submitted === undefined
  const open = isOver ? outward.openCards.find(outward.conversation) : undefined
  for (const message of new Set([submitted, open])) {
    if (message === undefined) continue
    await outward.deliver({
      ...addressOf(outward),
      activity: { ...settled, id: message },
      replaces: message,
    })
  }
}

/** Sends what a turn says. `false`: the customer did not get all of it, and the turn has to be delivered again. */
export async function deliverTurn(said: TurnMessages, outward: Outward): Promise<boolean> {
  if (await replaced(said, outward)) return true
  const { taken, id } = await sendAll(said, outward)
  if (!taken) return false
  await settleCards(said, outward)
  if (said.holdsForm || said.settled !== undefined)
    outward.openCards.note(outward.conversation, said.holdsForm ? id : undefined)
  return true
}
