import { applicableFields, isRequired } from '../../onboarding/interview.ts'
import { fieldByKey, isFieldKey, type FieldKey } from '../../onboarding/fields/index.ts'
import { undone } from '../../onboarding/answering.ts'
import { factsOfStanding } from '../former-company.ts'
import { canSearch, tellSought } from './search-name.ts'
import { clear, tell, tellAndAsk, update, words, type Draft } from '../draft.ts'
import { tellInstead, tellIfNeeded } from './answers/tell-needed.ts'
import { kindOf } from '../understanding/words/field-keys.ts'
import { acceptTyped } from './rejected.ts'
import { fieldWords, isProtected } from '../question.ts'
import { tellWithoutNumber } from './without-number.ts'
import { refuseNotice } from '../notices.ts'
import { keepAskedWhatToChange } from '../shown.ts'
import { summaryCard } from '../summary.ts'
import { readMessage } from '../understanding/message.ts'
import { isQuestion } from '../understanding/words/questions.ts'
import type { Understanding } from '../understanding/understanding.ts'

type AsksWhat = 'messages.confirm.no' | 'messages.confirm.partly' | 'messages.summary.changeWhich'

/** Asks what is to be changed, and remembers that it was asked: a mere "yes" is no answer to that. */
export function askWhatToChange(draft: Draft, question: AsksWhat): void {
  tellAndAsk(draft, question)
  keepAskedWhatToChange(draft)
}

/** Opens one field for a new value; everything else stays (UX-20). */
export function changeField(draft: Draft, key: string): void {
  const applies = applicableFields(draft.state, draft.ports.profile).some(
    (field) => field.key === key,
  )
  if (!applies) {
    askWhatToChange(draft, 'messages.summary.changeWhich')
    return
  }
  clear(draft, 'confirmed')
  clear(draft, 'partial')
  update(draft, { changing: key, dilemmas: [], open: { ...draft.state.open, asks: '' } })
}

/** Opens a field for a new value; where another one is open, it is asked for when that one is done. */
export function changeToo(draft: Draft, key: string): void {
  const { changing, changesLeft = [] } = draft.state
  if (changing === undefined) changeField(draft, key)
  else if (changing !== key) update(draft, { changesLeft: [...new Set([...changesLeft, key])] })
}

/** What was to be another value and could not be read is asked for first; nothing that waits is lost. */
export function changeFirst(draft: Draft, key: string): void {
  const { changing, changesLeft = [], dilemmas } = draft.state
  const others = [changing, ...changesLeft].filter((one) => one !== undefined && one !== key)
  if (dilemmas.length === 0) changeField(draft, key)
  const left = [...(dilemmas.length === 0 ? [] : [key]), ...others]
  update(draft, { changesLeft: left.flatMap((one) => one ?? []) })
}

function rowKey(draft: Draft, line: number): string | undefined {
  return summaryCard(draft.state, draft.ports.profile)
    .sections.flatMap((section) => section.rows)
    .find((row) => row.number === line)?.key
}

export function change(draft: Draft, understanding: Understanding): void {
  const { target, line, also = [] } = understanding.command ?? {}
  const key = target ?? (line === undefined ? undefined : rowKey(draft, line))
  if (key !== undefined) {
    changeField(draft, key)
    for (const other of also) changeToo(draft, other)
  } else if (line === undefined) {
    askWhatToChange(draft, 'messages.summary.changeWhich')
  } else {
    tellAndAsk(draft, 'messages.summary.noSuchLine', { number: line })
  }
}

/** Takes the last change back and says which fields it touched. */
export function undo(draft: Draft): void {
  const result = undone(draft.state)
  if (result === undefined) {
    tell(draft, 'messages.undo.nothing')
    return
  }
  draft.state = result.state
  clear(draft, 'confirmed', 'changing', 'changesLeft')
  update(draft, { dilemmas: [] })
  for (const key of result.keys) draft.understood[key] = result.state.answers[key]?.value ?? null
  factsOfStanding(draft)
  tell(draft, 'messages.understood.undone')
}

function lastAnswered(draft: Draft): string | undefined {
  return Object.entries(draft.state.answers)
    .filter(([key, answer]) => answer.source === 'customer' && key !== draft.state.changing)
    .sort(([, a], [, b]) => a.at.localeCompare(b.at))
    .at(-1)?.[0]
}

/** One question back: the last thing the customer answered is asked again, or the field that was named. */
export function back(draft: Draft, named?: string): void {
  if (named !== undefined) {
    changeField(draft, named)
    return
  }
  if (draft.state.changing !== undefined) {
    clear(draft, 'changing')
    return
  }
  const key = lastAnswered(draft)
  if (key === undefined) {
    tell(draft, 'messages.back.nothing')
    return
  }
  tell(draft, 'messages.back.done')
  changeField(draft, key)
}

/** What is not asked for now, and not known, is told where it is found: that is no miss. `false`: no such field. */
export function helpWith(draft: Draft, key: string): boolean {
  if (!isFieldKey(key)) return false
  tellHelp(draft, key)
  return true
}

function tellHelp(draft: Draft, key: FieldKey): void {
  tell(draft, fieldWords(draft, key, 'help'))
  if (key !== 'company.number') return
  const { sought } = draft.state
  if (sought !== undefined) tellSought(draft, sought)
  else if (canSearch(draft)) tell(draft, 'messages.candidates.askName')
}

/** "I don't know" leaves an optional field out; a required one gets its help. `false`: no field is asked for. */
export function leaveOut(draft: Draft): boolean {
  const { asks } = draft.state.open
  if (!isFieldKey(asks)) return false
  if (isRequired(fieldByKey(asks), draft.state, draft.ports.profile)) {
    draft.missed = true
    tellHelp(draft, asks)
  } else {
    skip(draft, asks)
  }
  return true
}

/** "can't I skip it": with a mark, or by the order of its words. */
function isAskedIn({ inbound: { text } }: Draft): boolean {
  return isQuestion(
    readMessage(text).tokens.filter(({ kind }) => kind === 'word'),
    text,
  )
}

function tellWithout(draft: Draft, key: FieldKey): void {
  if (isAskedIn(draft) && tellIfNeeded(draft, key)) return
  const field = words(draft)(fieldWords(draft, key, 'label'))
  tell(draft, 'messages.skip.notPossible', { field })
  if (kindOf(key) === 'email') tellInstead(draft, key)
}

function tellNotPossible(draft: Draft, key: FieldKey): void {
  // Whoever has no number at hand has a name, and that is enough to find it.
  if (key === 'company.number' && isProtected(draft.state, key)) tellWithoutNumber(draft)
  else if (key === 'company.number' && canSearch(draft)) tell(draft, 'messages.skip.number')
  else tellWithout(draft, key)
}

/** Leaves out what may be left out. A refused national number is no dead end (ID-06). `waits`: it is told that it may wait. */
export function skip(draft: Draft, named: string | undefined, waits = false): void {
  const key = named ?? draft.state.open.asks
  if (!isFieldKey(key)) return
  const field = fieldByKey(key)
  const label = { field: words(draft)(fieldWords(draft, key, 'label')) }
  if (isRequired(field, draft.state, draft.ports.profile)) {
    if (!waits) tellNotPossible(draft, key)
    return
  }
  const { [key]: _cleared, ...answers } = draft.state.answers
  update(draft, { answers, skipped: [...new Set([...draft.state.skipped, key])] })
  clear(draft, 'changing')
  acceptTyped(draft, [key])
  draft.understood[key] = null
  if (field.privacy === 'secret') {
    refuseNotice(draft, 'nationalNumber')
    tell(draft, 'messages.secret.refused')
  } else {
    tell(draft, 'messages.skip.done', label)
  }
}
