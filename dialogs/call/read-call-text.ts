import { recognise } from '../../locales/recognise.ts'
import { clean } from '../../onboarding/clean.ts'
import { skipReasons, type SkipReason } from '../../onboarding/call/call.ts'
import { readCallBack } from '../../onboarding/call/call-back-time.ts'
import type { CallInput } from '../../onboarding/call/call-input.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'

type Phrase = keyof (typeof recognise)['en']['guidedCall']

const listed = (name: Phrase): readonly string[] =>
  languages
    .flatMap((language) => recognise[language].guidedCall[name])
    .sort((a, b) => b.length - a.length)

/** Of all languages at once: staff write as they speak. The longest first. */
const phrases = Object.fromEntries(
  Object.keys(recognise.en.guidedCall).map((name) => [name, listed(name as Phrase)]), // the keys of this very object
) as Readonly<Record<Phrase, readonly string[]>>

const plain = (text: string): string =>
  clean(text)
    .toLowerCase()
    .replace(/[.!]+$/u, '')
    .trim()

/** What stands behind a phrase at the beginning; `undefined`: it does not begin so. */
function behind(text: string, name: Phrase): string | undefined {
  const found = phrases[name].find(
    (phrase) => text === phrase || text.startsWith(`${phrase} `) || text.startsWith(`${phrase}:`),
  )
  return found === undefined ? undefined : text.slice(found.length).replace(/^[:\s]+/u, '')
}

const isSaid = (text: string, name: Phrase): boolean => phrases[name].includes(text)

const languageNamed = (text: string): Language | undefined =>
  languages.find((language) =>
    languages.some((speaking) => text.includes(recognise[speaking].languageNames[language])),
  )

/** "New call", and in which language where it is said. `undefined`: something else. */
export function readCallStart(text: string): { readonly language?: Language } | undefined {
  const rest = behind(plain(text), 'start')
  if (rest === undefined) return undefined
  const language = languageNamed(rest)
  if (language !== undefined) return { language }
  return rest === '' ? {} : undefined
}

/** "My calls". */
export const asksForCalls = (text: string): boolean => isSaid(plain(text), 'list')

const reasonIn = (text: string): SkipReason | undefined =>
  skipReasons.find((reason) => isSaid(text, reason))

export interface CallTextContext {
  readonly now: Date
  /** The item that is asked for. */
  readonly key: string | undefined
  /** Nothing but the notice is due: a number or an address is where it goes (CA-03). */
  readonly noticeDue: boolean
}

function parking(rest: string, now: Date): CallInput | undefined {
  const tomorrow = phrases.tomorrow.find((word) => rest.startsWith(word))
  const text = tomorrow === undefined ? rest : rest.slice(tomorrow.length)
  const found = readCallBack(text, { now, tomorrow: tomorrow !== undefined })
  if (found === undefined) return undefined
  const note = found.rest.replace(/^[,;:\s-]+/u, '')
  return { kind: 'park', callBackAt: found.callBackAt, ...(note !== '' && { note }) }
}

type Reader = (rest: string, context: CallTextContext) => CallInput | undefined

/** Wishes with something behind them. */
const openEnded: readonly (readonly [Phrase, Reader])[] = [
  ['park', (rest, { now }) => parking(rest, now)],
  ['pass', (rest) => (rest === '' ? undefined : { kind: 'pass', to: rest })],
  ['link', (rest, { noticeDue }) => (noticeDue ? { kind: 'notice-link', to: rest } : undefined)],
  ['skip', (rest, { key }) => skipping(rest, key)],
]

function skipping(rest: string, key: string | undefined): CallInput | undefined {
  const reason = reasonIn(rest)
  return reason === undefined || key === undefined ? undefined : { kind: 'skip', key, reason }
}

/** Wishes that are the whole message. */
const whole: Readonly<Partial<Record<Phrase, CallInput>>> = {
  read: { kind: 'notice-read' },
  resume: { kind: 'resume' },
  give: { kind: 'give' },
  finish: { kind: 'finish' },
  drop: { kind: 'drop' },
  object: { kind: 'object' },
}

/** Digits alone may be a company's number just as well. */
const isAddress = (text: string): boolean =>
  /^\S+@\S+$/u.test(text) || /^[+0][\d\s()-]{6,}$/u.test(text)

/** A reason alone is about the item that is asked for; a number alone, before the notice, is where that goes. */
function bare(said: string, { key, noticeDue }: CallTextContext): CallInput | undefined {
  if (noticeDue) return isAddress(said) ? { kind: 'notice-link', to: said } : undefined
  return skipping(said, key)
}

/**
 * What whoever holds the call wants with it, in any of the four languages. `undefined`: it is for the conversation, as a
 * customer's words would be.
 */
export function readCallText(text: string, context: CallTextContext): CallInput | undefined {
  const said = plain(text)
  const wish = Object.entries(whole).find(([name]) => isSaid(said, name as Phrase)) // keys of the table above
  if (wish !== undefined) return wish[1]
  for (const [name, read] of openEnded) {
    const rest = behind(said, name)
    const input = rest === undefined ? undefined : read(rest, context)
    if (input !== undefined) return input
  }
  return bare(said, context)
}
