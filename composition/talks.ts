import { setTimeout as wait } from 'node:timers/promises'
import { createConnector } from '../bots/bot-framework/connector.ts'
import type { Gate } from '../bots/bot-framework/gate.ts'
import { createSendUnasked, type SendUnasked } from '../bots/bot-framework/send-unasked.ts'
import { channelOf } from '../bots/channels/index.ts'
import { renderTurn } from '../bots/channels/render-turn.ts'
import type { DeskTalks } from '../bots/desk/desk-deps.ts'
import { speaker } from '../locales/words.ts'
import { createStaffChats, type StaffChats } from '../bots/teams-staff/staff-chats.ts'
import { firstAnswer, type AnswerStaff } from '../bots/staff-answer.ts'
import { casePresses } from '../bots/teams-staff/case-presses.ts'
import { caseCards } from '../bots/teams-staff/case-list-card.ts'
import { createStaffDoor, listWords } from '../bots/teams-staff/staff-door.ts'
import { heldInTeams, talkPresses, waitingCards } from '../bots/teams-staff/talk-presses.ts'
import { tellStaff } from '../bots/teams-staff/tell-staff.ts'
import type { DirectLine } from '../bots/directline/direct-line.ts'
import { errorFields } from '../bots/error-fields.ts'
import { beforeTalk } from '../bots/talk/before-talk.ts'
import { createTalkDesk, type TalkDesk } from '../bots/talk/talk-desk.ts'
import type { Carry } from '../bots/talk/talk-parts.ts'
import type { StaffMember } from '../onboarding/staff/staff.ts'
import type { Exchange } from '../services/http/exchange.ts'
import { withoutChannel } from '../services/records/conversation-key.ts'
import { regularly } from '../services/regularly.ts'
import { callDoorOf, onPhoneWith } from './calls.ts'
import type { Parts } from './parts.ts'
import { reviewDeskOf } from './reviews.ts'

/** How often talks are looked after that nobody has written in just now, milliseconds: one read of one partition. */
const lookEvery = 10_000

/** The same person on the same page has looked once in this time. Milliseconds. */
const oneLook = 10 * 60_000

/** Messages to those who have written before, through the gate by which they came in. */
export const sendUnaskedBy = (gate: Gate, exchange: Exchange): SendUnasked =>
  createSendUnasked(gate, createConnector({ timeout: 10_000, wait: (ms) => wait(ms), exchange }))

/** How what is said reaches a customer: through the chat page's own line, else the channel that they wrote on. */
function toCustomer(
  { config }: Pick<Parts, 'config'>,
  { line, send }: Outward,
): Pick<Carry, 'toCustomer'> {
  return {
    async toCustomer({ state, reach }, { id, at, reply }) {
      const activities = renderTurn(channelOf(state.channel), [reply])
      if (reach === undefined) {
        const { person } = reply
        const name = typeof person === 'object' ? person.name : config.profile.controller.name
        return line.push(withoutChannel(state.conversation), { id, at, name, activities })
      }
      for (const activity of activities) if (!(await send(reach, activity))) return false
      return true
    },
  }
}

interface Outward {
  readonly line: Pick<DirectLine, 'push'>
  readonly send: SendUnasked
}

/** Staff in Teams: cards with buttons, cases to decide, and talks with customers in their own chat. */
function staffDoorOf(parts: Parts, desk: TalkDesk, chats: StaffChats): AnswerStaff {
  const { ports, stores } = parts
  const talks = {
    ...deskTalks(parts, desk),
    onPhoneWith: (member: StaffMember) => onPhoneWith(parts, member),
  }
  const cases = {
    reviews: reviewDeskOf(parts),
    customers: stores.customers,
    look: talks.look,
    now: ports.now,
    newId: ports.newId,
  }
  return createStaffDoor({
    ...{ desk, chats, ports },
    presses: { ...talkPresses(talks), ...casePresses(cases) },
    lists: [
      {
        words: listWords(({ staffTalk }) => staffTalk.list),
        action: 'talk.answer',
        cards: (reader) => waitingCards(talks, reader),
        none: ({ language }) => speaker(language)('talks.teams.none'),
      },
      {
        words: listWords(({ staffTalk }) => staffTalk.cases),
        action: 'review.list',
        cards: (reader) => caseCards(cases, reader),
        none: ({ language }) => speaker(language)('desk.queue.empty'),
      },
    ],
  })
}

export interface Talks {
  readonly talks: TalkDesk
  readonly staff: AnswerStaff
}

/** What staff do with talks, on the desk and in Teams, over this house's stores. */
export function talksOf(parts: Parts, outward: Outward): Talks {
  const { stores, ports, takeTurn } = parts
  const { conversations, reviews, talks: open } = stores
  const chats = createStaffChats(stores.documents)
  const carry: Carry = {
    ...toCustomer(parts, outward),
    ...tellStaff({ chats, send: outward.send, ports }),
  }
  const talks = createTalkDesk({ conversations, reviews, talks: open, takeTurn, ports, carry })
  const writesWith = async (member: string) => (await heldInTeams(talks, member))?.state.reference
  const doors = [staffDoorOf(parts, talks, chats), callDoorOf(parts, { writesWith })]
  return { talks, staff: firstAnswer(...doors) }
}

/** What the pages of the desk need of them. */
export function deskTalks({ stores, ports }: Parts, desk: TalkDesk): DeskTalks {
  const looked = new Map<string, number>()
  return {
    desk,
    before: (state) => beforeTalk(state, stores.transcripts),
    async look(reference, member) {
      const now = ports.now().getTime()
      for (const [name, at] of looked) if (now - at >= oneLook) looked.delete(name)
      const name = `${member}|${reference}`
      if (looked.has(name)) return
      const at = new Date(now).toISOString()
      await stores.decisions.look(reference, { by: member, at, what: 'record' })
      // After it is written: a look that could not be is written down the next time.
      looked.set(name, now)
    },
  }
}

/** Looks after what the time brings, and after what a crash left undelivered. */
export function lookAfterTalks({ log }: Pick<Parts, 'log'>, desk: TalkDesk) {
  const stop = regularly({
    firstAfterMs: lookEvery,
    everyMs: lookEvery,
    run: async () => {
      await desk.tend()
    },
    onError: (error) => {
      log.warn(errorFields(error), 'talks could not be looked after yet')
    },
  })
  return { stop }
}

/** Looks at a conversation as soon as something was said in it, in the background. */
export const lookAtOnce =
  ({ log }: Pick<Parts, 'log'>, desk: () => TalkDesk | undefined) =>
  (conversation: string): void => {
    desk()
      ?.look(conversation)
      .catch((error: unknown) => {
        log.warn(errorFields(error), 'a talk could not be looked at yet')
      })
  }
