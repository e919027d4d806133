import { speaker } from '../../locales/words.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import type { TalkLine } from '../../onboarding/hand-over/talk.ts'
import type { Profile } from '../../onboarding/profile.ts'
import type { Language } from '../../onboarding/vocabulary.ts'
import type { CardLine, StaffButton, StaffCard } from './staff-card.ts'

/** Whom a card is written for. */
export interface Reader {
  readonly language: Language
  readonly profile: Profile
  /** Of the desk, for what a card has no room for. */
  readonly deskUrl: (path: string) => string
}

/** Nobody reads more in a chat; the desk has all of it. */
const mostLines = 12

export const takeButton = (reference: string, { language }: Reader): StaffButton => ({
  title: speaker(language)('talks.teams.take'),
  data: { staff: 'talk-take', reference },
})

/** The same talk on the desk. */
export const talkLink = (reference: string, { language, deskUrl }: Reader) => ({
  title: speaker(language)('talks.teams.desk'),
  url: deskUrl(`/desk/talks/${reference}`),
})

/** Who waits, as far as it is no look at the customer: reference, language, country. */
export function waitingCard(state: CaseState, reader: Reader): StaffCard {
  const { language, profile } = reader
  const say = speaker(language)
  const { country } = circumstances(state.answers, profile)
  const { reference } = state
  const values = { reference, language: say(`messages.language.names.${state.language}`) }
  const facts =
    country === undefined
      ? say('talks.teams.facts', values)
      : say('talks.teams.factsCountry', {
          ...values,
          country: say(`fields.country.values.${country}`),
        })
  return {
    title: say('talks.teams.waits'),
    lines: [{ text: facts }],
    buttons: [takeButton(reference, reader)],
    link: talkLink(reference, reader),
  }
}

function lineOf({ from, by, text }: TalkLine, { language, profile }: Reader): CardLine {
  const say = speaker(language)
  if (from !== 'staff') return { text: say(`talks.teams.${from}`, { text }), exact: true }
  const who = profile.staff.people.find(({ id }) => id === by)?.name ?? ''
  return { text: say('talks.teams.colleague', { who, text }), exact: true }
}

/** In place of the one that was pressed: the talk is theirs, with what was said so far. */
export function takenCard(
  state: CaseState,
  before: readonly TalkLine[],
  reader: Reader,
): StaffCard {
  const say = speaker(reader.language)
  const { reference, talk } = state
  const said = [...before, ...(talk?.lines ?? [])].slice(-mostLines)
  const language = say(`messages.language.names.${state.language}`)
  return {
    title: say('talks.teams.taken', { reference, language }),
    lines: [
      ...(said.length === 0 ? [] : [{ text: say('talks.teams.soFar') }]),
      ...said.map((line) => lineOf(line, reader)),
    ],
    link: talkLink(reference, reader),
  }
}
