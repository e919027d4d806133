import { recognise } from '../../locales/recognise.ts'
import { speaker } from '../../locales/words.ts'
import { asksForCalls, readCallStart } from '../../dialogs/call/read-call-text.ts'
import type { Ports } from '../../dialogs/ports.ts'
import { mayDo } from '../../onboarding/staff/permissions.ts'
import type { StaffMember } from '../../onboarding/staff/staff.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { channelOf } from '../channels/index.ts'
import type { IncomingActivity } from '../channels/activity.ts'
import type { AnswerStaff, StaffAnswer } from '../staff-answer.ts'
import type { Reach } from '../take-turn.ts'
import type { TalkDesk } from '../talk/talk-desk.ts'
import { cardAttachment, staffMessage, staffText, type StaffCard } from './staff-card.ts'
import type { StaffChats } from './staff-chats.ts'
import { ownChat, staffInOwnChat, staffLanguage } from './own-chat.ts'
import { readPress, type Presses } from './staff-press.ts'
import type { Reader } from './talk-card.ts'
import { heldInTeams } from './talk-presses.ts'

export interface StaffDoorParts {
  readonly desk: TalkDesk
  readonly chats: StaffChats
  readonly presses: Presses
  /** What is listed for a word; each gives cards, and what is said where there are none. */
  readonly lists: readonly StaffList[]
  readonly ports: Pick<Ports, 'profile' | 'now' | 'newId' | 'chatUrl'>
}

export interface StaffList {
  /** By which words it is asked for, lower case. */
  readonly words: ReadonlySet<string>
  readonly action: Parameters<typeof mayDo>[1]
  cards(reader: Reader, member: StaffMember): Promise<readonly StaffCard[]>
  none(reader: Reader): string
}

/** Words of all languages: staff write as they speak. */
export const listWords = (pick: (words: (typeof recognise)['en']) => readonly string[]) =>
  new Set(languages.flatMap((language) => pick(recognise[language])))

const endWords = listWords(({ staffTalk }) => staffTalk.end)

interface Heard {
  readonly member: StaffMember
  readonly activity: IncomingActivity
  readonly id: string
  /** As the channel reads it: without mentions, entities decoded. */
  readonly text: string
  readonly reader: Reader
}

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '')

const isAboutCalls = (member: StaffMember, text: string): boolean =>
  mayDo(member, 'call.hold', ownChat) && (readCallStart(text) !== undefined || asksForCalls(text))

class Door {
  readonly #parts: StaffDoorParts

  constructor(parts: StaffDoorParts) {
    this.#parts = parts
  }

  async answer(activity: IncomingActivity, reach: Reach | undefined) {
    const member = staffInOwnChat(activity, this.#parts.ports.profile)
    if (member === undefined) return undefined
    if (reach !== undefined) await this.#parts.chats.remember(member.id, reach)
    const heard = this.#heard(member, activity)
    return (await this.#pressed(heard)) ?? (await this.#listed(heard)) ?? this.#passed(heard)
  }

  #heard(member: StaffMember, activity: IncomingActivity): Heard {
    const { ports } = this.#parts
    const { text = '' } = channelOf(ownChat).toInbound(activity) ?? {}
    const reader = {
      language: staffLanguage(member, ports.profile),
      profile: ports.profile,
      deskUrl: (path: string) => new URL(path, ports.chatUrl()).href,
    }
    return { member, activity, id: activity.id ?? ports.newId(), text, reader }
  }

  async #pressed({ member, activity, id, reader }: Heard): Promise<StaffAnswer | undefined> {
    const made = readPress(activity)
    const press = made && this.#parts.presses[made.name]
    if (made === undefined || press === undefined) return undefined
    const { reference, values } = made
    const refused = { title: speaker(reader.language)('desk.refused.role'), lines: [] }
    const card = mayDo(member, press.action, ownChat)
      ? await press.press({ member, reader, reference, id, values })
      : refused
    return activity.type === 'invoke'
      ? { activities: [], card: cardAttachment(card).content }
      : { activities: [staffMessage(card, reader.language)], inPlace: true }
  }

  async #listed({ member, text, reader }: Heard): Promise<StaffAnswer | undefined> {
    const list = this.#parts.lists.find(({ words }) => words.has(plain(text)))
    if (list === undefined || !mayDo(member, list.action, ownChat)) return undefined
    const cards = await list.cards(reader, member)
    const { language } = reader
    return {
      activities:
        cards.length === 0
          ? [staffText(list.none(reader), language)]
          : cards.map((card) => staffMessage(card, language)),
    }
  }

  /** What is written while one has a talk goes to the customer, but for words about one's calls on the phone. */
  async #passed({ member, activity, id, text, reader }: Heard): Promise<StaffAnswer | undefined> {
    const { desk } = this.#parts
    if (activity.type !== 'message' || text.trim() === '' || isAboutCalls(member, text))
      return undefined
    const held = await heldInTeams(desk, member.id)
    if (held === undefined) return undefined
    const { reference } = held.state
    const say = speaker(reader.language)
    const told = (words: string) => ({ activities: [staffText(words, reader.language)] })
    if (endWords.has(plain(text))) {
      await desk.act(reference, { act: 'end', by: member.id }, id)
      return told(say('talks.teams.ended', { reference }))
    }
    const act = { act: 'say', by: member.id, on: ownChat, text } as const
    const outcome = await desk.act(reference, act, id)
    return outcome === 'done' ? { activities: [] } : told(say('talks.teams.notSent', { reference }))
  }
}

export function createStaffDoor(parts: StaffDoorParts): AnswerStaff {
  const door = new Door(parts)
  return (activity, reach) => door.answer(activity, reach)
}
