import { speaker } from '../../locales/words.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import type { TalkLine } from '../../onboarding/hand-over/talk.ts'
import type { StaffMember } from '../../onboarding/staff/staff.ts'
import type { FoundTalk, TalkDesk } from '../talk/talk-desk.ts'
import type { StaffCard } from './staff-card.ts'
import type { Pressed, Presses } from './staff-press.ts'
import { takeButton, takenCard, talkLink, waitingCard } from './talk-card.ts'

export interface TalkPressParts {
  readonly desk: TalkDesk
  readonly before: (state: CaseState) => Promise<readonly TalkLine[]>
  /** Writes down that somebody looked at a customer. */
  readonly look: (reference: string, member: string) => Promise<void>
  /** Whom somebody guides on the phone in this very chat, by the reference: their words go there. */
  readonly onPhoneWith: (member: StaffMember) => Promise<string | undefined>
}

const words = (title: string): StaffCard => ({ title, lines: [] })

/** In Teams one member has one talk at a time: what they write could go to anybody else. */
export async function heldInTeams(
  desk: Pick<TalkDesk, 'talks'>,
  member: string,
): Promise<FoundTalk | undefined> {
  const talks = await desk.talks()
  return talks.find(({ state: { talk } }) => talk?.by === member && talk.on === 'msteams')
}

/** Why it is not theirs: somebody else's, or over. */
function notTaken({ reader, reference }: Pressed, found: FoundTalk | undefined): StaffCard {
  const say = speaker(reader.language)
  const by = found?.state.talk?.by
  const who = reader.profile.staff.people.find((person) => person.id === by)?.name
  return words(
    who === undefined
      ? say('talks.teams.over', { reference })
      : say('talks.teams.takenByOther', { who, reference }),
  )
}

/** What they write here goes to somebody else: the button stays for later. */
function notNow(
  { reader, reference }: Pressed,
  key: 'talks.teams.onPhone' | 'talks.teams.oneAtATime',
  other: string,
): StaffCard {
  const say = speaker(reader.language)
  return {
    ...words(say(key, { reference: other })),
    buttons: [takeButton(reference, reader)],
    link: talkLink(reference, reader),
  }
}

async function take(pressed: Pressed, parts: TalkPressParts): Promise<StaffCard> {
  const { desk, before, look, onPhoneWith } = parts
  const { member, reader, reference, id } = pressed
  const guided = await onPhoneWith(member)
  if (guided !== undefined) return notNow(pressed, 'talks.teams.onPhone', guided)
  const held = await heldInTeams(desk, member.id)
  if (held !== undefined && held.state.reference !== reference) {
    return notNow(pressed, 'talks.teams.oneAtATime', held.state.reference)
  }
  const outcome = await desk.act(reference, { act: 'take', by: member.id, on: 'msteams' }, id)
  const found = await desk.find(reference)
  if (found === undefined || outcome !== 'done') return notTaken(pressed, found)
  await look(reference, member.id)
  return takenCard(found.state, await before(found.state), reader)
}

/** The buttons of cards about talks. */
export const talkPresses = (parts: TalkPressParts): Presses => ({
  'talk-take': { action: 'talk.answer', press: (pressed) => take(pressed, parts) },
})

/** Everybody who waits, as cards. */
export async function waitingCards(
  { desk }: Pick<TalkPressParts, 'desk'>,
  reader: Pressed['reader'],
): Promise<readonly StaffCard[]> {
  const talks = await desk.talks()
  return talks
    .filter(({ state }) => state.talk?.status === 'waiting')
    .map(({ state }) => waitingCard(state, reader))
}
