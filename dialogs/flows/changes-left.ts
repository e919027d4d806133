import { formatList } from '../../locales/format.ts'
import { applicableFields } from '../../onboarding/interview.ts'
import { clear, tell, update, words, type Draft } from '../draft.ts'
import { fieldWords } from '../question.ts'
import { changeField } from './change.ts'

/** What is still to be changed after what this message said, without what it changed. */
function stillLeft({ state, ports, understood }: Draft): readonly string[] {
  const { changing, changesLeft = [] } = state
  const applying = new Set<string>(applicableFields(state, ports.profile).map(({ key }) => key))
  return changesLeft.filter((key) => key !== changing && !(key in understood) && applying.has(key))
}

/** The fields that are asked for afterwards are named when they were first spoken of, so that nobody thinks them forgotten. */
function announce(draft: Draft, before: readonly string[], left: readonly string[]): void {
  if (left.length === 0 || left.every((key) => before.includes(key))) return
  const fields = left.map((key) => words(draft)(fieldWords(draft, key, 'inText')))
  tell(draft, 'messages.summary.changeNext', { fields: formatList(fields, draft.state.language) })
}

/** At the end of a turn: the next field that was to be changed is opened, once nothing else is asked. */
export function openNext(draft: Draft, before: readonly string[] = []): void {
  const { changing, dilemmas, partial } = draft.state
  const isBusy = changing !== undefined || partial !== undefined || dilemmas.length > 0
  const [next, ...others] = stillLeft(draft)
  if (next === undefined) {
    clear(draft, 'changesLeft')
    return
  }
  if (!isBusy) changeField(draft, next)
  const left = isBusy ? [next, ...others] : others
  if (left.length === 0) clear(draft, 'changesLeft')
  else update(draft, { changesLeft: left })
  announce(draft, before, left)
}
