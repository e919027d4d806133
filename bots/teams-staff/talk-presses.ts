import { speaker } from '../../locales/words.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import type { TalkLine } from '../../onboarding/hand-over/talk.ts'
import type { FoundTalk, TalkDesk } from '../talk/talk-desk.ts'
import type { StaffCard } from './staff-card.ts'
import type { Pressed, Presses } from './staff-press.ts'
import { takenCard, waitingCard } from './talk-card.ts'

export interface TalkPressParts {
  readonly desk: TalkDesk
  readonly before: (state: CaseState) => Promise<readonly TalkLine[]>
  /** Writes down that somebody looked at a customer. */
  readonly look: (reference: string, member: string) => Promise<void>
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

async function take(pressed: Pressed, { desk, before, look }: TalkPressParts): Promise<StaffCard> {
  const { member, reader, reference, id } = pressed
  const held = await heldInTeams(desk, member.id)
  if (held !== undefined && held.state.reference !== reference) {
    const other = { reference: held.state.reference }
    return words(speaker(reader.language)('talks.teams.oneAtATime', other))
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
