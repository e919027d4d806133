import { speaker } from '../../locales/words.ts'
import type { PushedToStaff } from '../../dialogs/push.ts'
import type { Ports } from '../../dialogs/ports.ts'
import { mayDo } from '../../onboarding/staff/permissions.ts'
import type { Language } from '../../onboarding/vocabulary.ts'
import type { SendUnasked } from '../bot-framework/send-unasked.ts'
import type { Carry } from '../talk/talk-parts.ts'
import { ownChat, staffLanguage } from './own-chat.ts'
import type { StaffChats } from './staff-chats.ts'
import { staffMessage, staffText } from './staff-card.ts'
import { waitingCard } from './talk-card.ts'

export interface TellParts {
  readonly chats: StaffChats
  readonly send: SendUnasked
  readonly ports: Pick<Ports, 'profile' | 'now' | 'chatUrl'>
}

/** Nobody waits longer than that. */
const announcedFor = 24 * 60 * 60 * 1000

/** A memory aid: who was told stands in the storage. */
const mostKnown = 1000

function wordsFor({ news, reference }: PushedToStaff, language: Language): string {
  const say = speaker(language)
  return news.kind === 'said'
    ? say('talks.teams.said', { reference, text: news.text })
    : say(`talks.teams.${news.kind}`, { reference })
}

/** What staff hear in their own chat with the bot. Who has none there reads it on the desk. */
export function tellStaff({ chats, send, ports }: TellParts): Pick<Carry, 'toStaff' | 'announce'> {
  const { profile } = ports
  const announced = new Set<string>()
  const deskUrl = (path: string) => new URL(path, ports.chatUrl()).href
  return {
    async toStaff(push) {
      const member = profile.staff.people.find(({ id }) => id === push.member)
      const reach = member && (await chats.reachOf(member.id))
      if (member === undefined || reach === undefined) return true
      const language = staffLanguage(member, profile)
      return send(reach, staffText(wordsFor(push, language), language))
    },
    async announce(state) {
      const { talk } = state
      if (talk === undefined) return
      const wait = `talk|${talk.id}|${talk.askedAt}`
      if (announced.has(wait)) return
      const until = new Date(ports.now().getTime() + announcedFor)
      for (const member of profile.staff.people) {
        if (!mayDo(member, 'talk.answer', ownChat)) continue
        const reach = await chats.reachOf(member.id)
        if (reach === undefined || !(await chats.once(`${wait}|${member.id}`, until))) continue
        const language = staffLanguage(member, profile)
        await send(
          reach,
          staffMessage(waitingCard(state, { language, profile, deskUrl }), language),
        )
      }
      if (announced.size > mostKnown) announced.clear()
      announced.add(wait)
    },
  }
}
