import { isFieldKey, type FieldKey } from '../../onboarding/fields/index.ts'
import { hasWords } from '../../locales/has-words.ts'
import { languages, type Command, type Language } from '../../onboarding/vocabulary.ts'
import { tell, tellAndAsk, update, words, type Draft } from '../draft.ts'
import { emptyCase } from '../empty-case.ts'
import { showNotice } from '../notices.ts'
import { fieldWords } from '../question.ts'
import { summaryCard } from '../summary.ts'
import { nextStep } from '../next-step.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { tellDataUse } from './answers/tell-data-use.ts'
import { mayShowHeld } from './answers/tell-held.ts'
import { tellIfNeeded } from './answers/tell-needed.ts'
import { explainNotFound } from './answers/tell-not-found.ts'
import { helpWithChoices } from './answers/help-with-choices.ts'
import { back, change, skip, undo } from './change.ts'
import { deskValues, handOver } from './hand-over.ts'
import { tellLeft } from './left.ts'
import { offerPrivacy } from './opening.ts'
import { explainRefusal } from './misses.ts'
import { explainProposal } from './proposals.ts'
import { askForErasure } from './take-back.ts'
import { keepChanging, keepOthers } from './standing.ts'

type Handler = (draft: Draft, understanding: Understanding) => void

function fieldNamed(draft: Draft, understanding: Understanding): FieldKey | undefined {
  const key =
    understanding.command?.target ?? draft.state.open.asks.replace(/^(choose|suggest):/, '')
  return isFieldKey(key) ? key : undefined
}

/** At the summary the only question is whether it is right. */
function helpHere(draft: Draft): void {
  const isSummary = draft.state.open.asks === 'confirm' && draft.state.finished === undefined
  if (isSummary) tellAndAsk(draft, 'messages.help.confirm')
  else tell(draft, 'messages.help.general')
}

/** What a field is, with its choices or an example. */
function tellField(draft: Draft, key: FieldKey): void {
  if (helpWithChoices(draft, key)) return
  const example = words(draft)(fieldWords(draft, key, 'example'))
  tell(draft, fieldWords(draft, key, 'help'))
  tell(draft, 'messages.help.example', { example })
}

/** "what is Peppol": one choice alone. `false`: none was named. */
function helpWithChoice(draft: Draft, { command }: Understanding): boolean {
  const explained = `messages.explain.${command?.choice ?? ''}`
  if (!hasWords(explained)) return false
  tell(draft, explained)
  return true
}

const help: Handler = (draft, understanding) => {
  if (helpWithChoice(draft, understanding)) return
  const isNamed = understanding.command?.target !== undefined
  if (!isNamed && explainNotFound(draft)) return
  const key = fieldNamed(draft, understanding)
  if (key !== undefined) tellField(draft, key)
  if (!isNamed) helpHere(draft)
}

/** Of what is asked: of a refusal just now, or of an amount that we proposed. */
function isExplained(draft: Draft, { command }: Understanding, key: string | undefined): boolean {
  if (command?.target === undefined && explainRefusal(draft)) return true
  return key !== undefined && command?.proposed === true && explainProposal(draft, key)
}

const why: Handler = (draft, understanding) => {
  const key = fieldNamed(draft, understanding)
  if (isExplained(draft, understanding, key)) return
  if (key !== undefined && tellIfNeeded(draft, key)) return
  if (key !== undefined) tell(draft, fieldWords(draft, key, 'why'))
  else if (draft.state.open.asks === 'confirm') tell(draft, 'messages.why.confirm')
  // The notice says by itself why it is shown.
  else if (draft.state.open.asks !== 'notice') tell(draft, 'messages.why.none')
}

/** Deletes what was collected: a new case under the same conversation, with nothing of the old one in it. */
function forget(draft: Draft): void {
  const { state } = draft
  draft.forgets = true
  // A finished case has its record, and a reviewer may still need its national number.
  // And a case that went on elsewhere is not forgotten there.
  const isOwn = state.finished === undefined && state.moved === undefined
  if (isOwn) draft.forgotten.push(state.caseId)
  for (const key of Object.keys(state.answers)) draft.understood[key] = null
  draft.state = { ...emptyCase(draft), notices: state.notices }
}

const cancel: Handler = (draft) => {
  forget(draft)
  tell(draft, 'messages.cancel.done')
  draft.outcome = 'cancelled'
}

const restart: Handler = (draft) => {
  const hadAnswers = Object.keys(draft.state.answers).length > 0
  const isDone = draft.state.finished !== undefined
  forget(draft)
  if (hadAnswers) tell(draft, isDone ? 'messages.restart.next' : 'messages.restart.done')
}

const summary: Handler = (draft) => {
  if (nextStep(draft.state, draft.ports.profile).kind === 'confirm') {
    tellLeft(draft)
    return
  }
  tell(draft, 'messages.summary.notYet')
  draft.lines.push(summaryCard(draft.state, draft.ports.profile).twin)
  tellLeft(draft)
}

/** Whoever came about something else has nothing here to go on with. */
const human: Handler = (draft, { digression }) => {
  handOver(draft, 'asked-for-a-person')
  const { finished, otherMatter } = draft.state
  const isOther = otherMatter !== undefined || digression?.topic === 'otherMatter'
  if (finished === undefined && !isOther) tell(draft, 'messages.human.stillHere')
}

const language: Handler = (draft, understanding) => {
  // "Svenska, tack" has been carried out already; only the bare wish is answered with the list.
  if (understanding.language !== undefined) return
  tell(draft, 'messages.language.ask')
  draft.offers.push(
    ...languages
      .filter((code) => draft.ports.profile.languages.includes(code))
      .map((code) => ({
        title: words(draft, code)(`messages.language.own`),
        value: `language:${code}`,
      })),
  )
}

const mydata: Handler = (draft) => {
  const isFinished = draft.state.finished !== undefined
  if (mayShowHeld(draft) && Object.keys(draft.state.answers).length > 0) {
    tell(draft, 'messages.mydata.intro')
    draft.lines.push(summaryCard(draft.state, draft.ports.profile).twin)
  } else if (!isFinished) tell(draft, 'messages.mydata.nothing')
  if (isFinished) tell(draft, 'messages.mydata.finished', deskValues(draft))
}

/** Unfinished: gone at once. Finished: a wish that a person carries out, for accounting duties stand in between. */
const erase: Handler = (draft) => {
  if (draft.state.finished !== undefined) {
    askForErasure(draft)
    return
  }
  forget(draft)
  update(draft, { erasure: 'done' })
  tell(draft, 'messages.delete.done')
  draft.outcome = 'cancelled'
}

const stop: Handler = (draft) => {
  tell(draft, 'messages.stop.done')
}

/** Carried out at the end of the turn (`leave.ts`): it asks the world. */
const move: Handler = (draft) => {
  draft.leaving = /e-?post|mail|mejl/i.test(draft.inbound.text) ? 'email' : 'auto'
}

const ignore: Handler = () => undefined

/** One entry per command; a new command does not compile without one. `yes` and `no` depend on the question (`assent.ts`). */
const handlers: Readonly<Record<Command, Handler>> = {
  help,
  why,
  back: (draft, understanding) => {
    back(draft, understanding.command?.target)
  },
  skip: (draft, understanding) => {
    const { command, digression } = understanding
    skip(draft, command?.target, digression?.topic === 'goOnLater')
  },
  summary,
  change,
  undo: (draft) => {
    // Whoever regrets that something was to be changed takes back nothing else.
    if (keepChanging(draft)) keepOthers(draft)
    else undo(draft)
  },
  cancel,
  restart,
  human,
  language,
  privacy: tellDataUse,
  mydata,
  delete: erase,
  stop,
  move,
  yes: ignore,
  no: ignore,
}

/** What still makes sense when the case is finished. */
const afterwards: ReadonlySet<Command> = new Set([
  'help',
  'restart',
  'human',
  'language',
  'privacy',
  'mydata',
  'delete',
  'stop',
  'move',
])

const unsure = {
  cancel: 'messages.cancel.unsure',
  restart: 'messages.restart.unsure',
  delete: 'messages.delete.unsure',
} as const

/** What would delete everything, and was said in words that may mean less, is said how to do first; nothing is lost on a guess. */
function isToBeAsked(draft: Draft, { command }: Understanding): boolean {
  const name = command?.name
  if (command?.unsure !== true || draft.state.finished !== undefined) return false
  if (name !== 'cancel' && name !== 'restart' && name !== 'delete') return false
  tell(draft, unsure[name])
  return true
}

/** Carries out a command; `false` when it means nothing in this state. */
export function runCommand(draft: Draft, understanding: Understanding): boolean {
  const name = understanding.command?.name
  if (name === undefined) return false
  draft.command = name
  if (draft.state.finished !== undefined && !afterwards.has(name)) return false
  if (isToBeAsked(draft, understanding)) return true
  handlers[name](draft, understanding)
  return name !== 'yes' && name !== 'no'
}

/** Another session language: everything open is said again in it, the notice too, with its own proof (GD-09). */
export function switchLanguage(draft: Draft, to: Language): void {
  if (to === draft.state.language || !draft.ports.profile.languages.includes(to)) return
  // Staff write in whatever language they like; what is spoken with the customer they choose.
  if (draft.state.call !== undefined) return
  update(draft, { language: to })
  draft.command = 'language'
  tell(draft, 'messages.language.switched')
  showNotice(draft, 'firstLayer')
  offerPrivacy(draft)
}
