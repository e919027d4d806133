import { speaker, type Say } from '../../locales/words.ts'
import type { CaseState } from '../../onboarding/case-state.ts'
import { progress } from '../../onboarding/interview.ts'
import type { Profile } from '../../onboarding/profile.ts'
import type { Reply } from '../reply.ts'

/** The first name of somebody of the staff, where the profile lets customers see it. */
export function shownName(id: string, { staff, desk }: Profile): string | undefined {
  if (desk.chat.shows !== 'firstName') return undefined
  return staff.people.find((person) => person.id === id)?.name.split(' ')[0]
}

/** The sentence with the person's name, or the one for whom the name is not shown. */
export type Named = 'joined' | 'with' | 'says' | 'passed'

export function namedWords(
  which: Named,
  {
    say,
    name,
    values,
  }: {
    readonly say: Say
    readonly name: string | undefined
    readonly values?: Readonly<Record<string, string>>
  },
): string {
  return name === undefined
    ? say(`person.${which}Colleague`, values)
    : say(`person.${which}`, { ...values, name })
}

/** Something said while a person has the talk: nothing is asked, and there is one way back. */
export function talkReply(
  state: CaseState,
  text: string,
  { profile, by }: { readonly profile: Profile; readonly by: string },
): Reply {
  const say = speaker(state.language)
  const { asks, attempt } = state.open
  return {
    language: state.language,
    text,
    choices: [{ title: say('person.toAssistant') }],
    links: [],
    hints: { reference: state.reference, asks, attempt, understood: {} },
    progress: progress(state, profile),
    person: { name: shownName(by, profile) ?? say('person.someone') },
  }
}
