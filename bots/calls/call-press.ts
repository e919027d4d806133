import { momentAt } from '../../onboarding/call/call-back-time.ts'
import { skipReasons } from '../../onboarding/call/call.ts'
import type { CallInput } from '../../onboarding/call/call-input.ts'
import { present } from '../../onboarding/present.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { isObject, type IncomingActivity } from '../channels/activity.ts'
import { longestValue, pressDataOf } from '../channels/press-data.ts'

/** What a button of a call's card does; `open`: goes to a call of the list. */
export type PressKind = Exclude<CallInput['kind'], 'text' | 'answer' | 'look'> | 'open'

/** What every button of a call's card carries. */
export interface PressData {
  readonly call: string
  readonly do: PressKind
  readonly revision: number
  /** Of the field or the option, where the button is about one. */
  readonly key?: string
}

export interface CallPress {
  readonly call: string
  readonly revision: number
  /** `open`: nothing but to see it. */
  readonly input: CallInput
  readonly opens: boolean
}

type Values = Readonly<Record<string, string>>

const valuesOf = (data: Readonly<Record<string, unknown>>): Values =>
  Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, value.slice(0, longestValue).trim()] as const] : [],
    ),
  )

type Reader = (values: Values) => CallInput | undefined

const only =
  (input: CallInput): Reader =>
  () =>
    input

const readers: Readonly<Record<PressKind, Reader>> = {
  open: only({ kind: 'look' }),
  'notice-read': only({ kind: 'notice-read' }),
  'notice-link': ({ to = '' }) => ({ kind: 'notice-link', to }),
  language: ({ language }) => {
    const found = languages.find((code) => code === language)
    return found && { kind: 'language', language: found }
  },
  jump: ({ item, key = item }) => (key === undefined ? undefined : { kind: 'jump', key }),
  skip: ({ key, reason }) => {
    const found = skipReasons.find((code) => code === reason)
    return key === undefined || found === undefined
      ? undefined
      : { kind: 'skip', key, reason: found }
  },
  choose: ({ key }) => (key === undefined ? undefined : { kind: 'choose', value: key }),
  secret: ({ key = '', secret = '' }) => ({ kind: 'secret', key, secret }),
  park: ({ date = '', time = '', note }) => ({
    kind: 'park',
    callBackAt: momentAt({ date, time }) ?? '',
    ...present({ note }),
  }),
  resume: only({ kind: 'resume' }),
  pass: ({ colleague = '' }) => ({ kind: 'pass', to: colleague }),
  give: only({ kind: 'give' }),
  object: only({ kind: 'object' }),
  finish: only({ kind: 'finish' }),
  drop: only({ kind: 'drop' }),
}

const isKind = (text: string): text is PressKind => Object.hasOwn(readers, text)

/** Which button of a call's card was pressed, with what was typed into the card; `undefined`: none. */
export function readCallPress(activity: IncomingActivity): CallPress | undefined {
  const data = pressDataOf(activity)
  if (!isObject(data)) return undefined
  const { revision } = data
  const values = valuesOf(data)
  const { call, do: kind = '' } = values
  if (call === undefined || typeof revision !== 'number' || !isKind(kind)) return undefined
  // A button whose inputs were left empty shows where the call stands.
  const input = readers[kind](values) ?? { kind: 'look' }
  return { call, revision, input, opens: kind === 'open' }
}
