import { listed } from '../words/canonical.ts'
import { isHeadWord } from '../words/company-words.ts'
import type { Token } from '../message.ts'
import { placing } from './name-announced.ts'
import { isRole } from '../words/role-words.ts'
import { knownWords } from '../words/spelling.ts'
import { conjunctions, introducingVerbs, wordSet, wordsOf } from '../words/word-lists.ts'

/** What somebody does with a firm: "startade", "ejer", "took over". */
const firmVerbs = wordSet('firmVerbs')
/** Names begin with English ones, infinitives and families (`Run Wild`, `Starta Eget`, `Eide Bakeri`), and no sentence does without whose it is. */
const opening: ReadonlySet<string> = new Set(
  (['da', 'sv', 'no'] as const)
    .flatMap((language) => [...wordsOf('firmVerbs', language)])
    .filter((word) => !/[nt]a$|^eide$/.test(word)),
)
/** "just", "recently", "up". */
const beside = wordSet('besideFirmVerb')
const speakers = new Set('jag jeg eg vi i we me'.split(' '))
/** "works for", "på vegne af": the firm stands behind. */
const leading: ReadonlySet<string> = new Set([
  ...placing,
  ...'för før for åt hos til till to'.split(' '),
])

/** Behind what somebody does these lead to whoever it is done for; places stand behind the others. */
const employing = new Set('för før for åt hos'.split(' '))

/** A run of tokens that ends with a legal form. */
interface Run {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly form: number
  /** The name was asked for: nothing leads to it when the message begins with it. */
  readonly isAsked: boolean
}

/** Small words only of whoever does it, and when. */
const isBeforeVerb = ({ word }: Token): boolean =>
  beside.has(word) || firmVerbs.has(word) || isRole(word)

const beginsClause = ({ tokens, from }: Run): boolean => tokens[from - 1]?.kind !== 'word'

/** "Driver Loopwise AB", "driver loopwise ab": whoever writes is left out. */
const mayOpen = (run: Run, verb: Token): boolean =>
  !run.isAsked && (opening.has(verb.word) || beside.has(String(run.tokens[run.from]?.word)))

function isVerbAt(run: Run, at: number): boolean {
  const { tokens, from } = run
  const verb = tokens[at]
  if (verb === undefined || !firmVerbs.has(verb.word)) return false
  if (verb.capital && at > from) return false
  if (!tokens.slice(from, at).every(isBeforeVerb)) return false
  return !beginsClause(run) || mayOpen(run, verb)
}

/** "jag sitter …"; "juridiskt heter vi …" is followed by the name itself. */
const isSpokenOf = (before: readonly Token[]): boolean =>
  speakers.has(String(before.at(-1)?.word)) && !introducingVerbs.has(String(before.at(-2)?.word))

/** "är vd …", "jag sitter …": somebody's post, or what somebody does. */
const isBeforeLeading = (before: readonly Token[], first: Token): boolean =>
  isSpokenOf(before) || (before.at(-1)?.kind === 'word' && isRole(first.word))

/** "sitter i styrelsen för …", "vd för …": behind it a firm is led to. */
function behindLeading({ tokens, from, form }: Run): number {
  const first = tokens[from]
  const before = tokens.slice(Math.max(0, from - 2), from)
  if (first?.capital !== false || !isBeforeLeading(before, first)) return from
  const last = tokens
    .slice(0, form)
    .findLastIndex(({ word }, at) => at >= from && leading.has(word))
  return last === -1 ? from : last + 1
}

/** "startade precis …", "jobbar för …"; "driver krogen på hörnet" runs what stands behind the verb. */
function behindVerb(run: Run): number {
  const { tokens, from, form } = run
  let start = from
  for (let at = from; at < form; at++) if (isVerbAt(run, at)) start = at + 1
  if (start === from) return from
  while (beside.has(String(tokens[start]?.word))) start += 1
  return leading.has(String(tokens[start]?.word)) ? start + 1 : behindWork(run, start)
}

/** "kör lastbil för Kallbergs Åkeri AB": what somebody does, and the firm in capitals that it is done for. */
function behindWork({ tokens, form }: Run, from: number): number {
  const isOther = ({ kind, capital }: Token) => kind !== 'word' || capital
  const at = tokens.findIndex((token, index) => index >= from && isOther(token))
  // "driver foreningen for Unge ApS": what is run is the firm itself.
  const isWork = at - 1 > from && !tokens.slice(from, at).some(({ word }) => isHeadWord(word))
  const isLed = isWork && at < form && employing.has(String(tokens[at - 1]?.word))
  return isLed && tokens[at]?.capital === true ? at : from
}

/** Small words between the capital of a sentence and what leads to the firm; names are joined without any (`Hjælp til Ældre`). */
const isOfWish = ({ kind, word, capital }: Token, at: number): boolean =>
  kind === 'word' && capital === (at === 0) && knownWords.has(word) && !isHeadWord(word)

/** "Ønsker konto for …", "Vill öppna konto åt …": what is wished for, and behind it whom it is for. */
function behindWish(run: Run): number {
  const { tokens, from, form, isAsked } = run
  const capital = tokens.findIndex((token, at) => at > from && token.capital)
  const isLed = leading.has(String(tokens[capital - 1]?.word))
  const wish = tokens.slice(from, capital - 1)
  const isWish = isLed && wish.length > 1 && wish.every(isOfWish)
  return isWish && capital < form && !isAsked && beginsClause(run) ? capital : from
}

const running = listed('driver driv drev run runs äger ejer eier own owns kör')

/** "är från Kiruna och driver Polarljus Foto AB", "e fra Tromsø å driv …": behind "and" it is told what somebody runs. */
function behindAndRuns({ tokens, from, form }: Run): number | undefined {
  const verb = tokens.findIndex(
    ({ word, capital }, at) =>
      at > from && at < form - 1 && !capital && running.has(word) && isAnd(tokens[at - 1]),
  )
  return verb !== -1 && tokens[verb + 1]?.capital === true ? verb + 1 : undefined
}

const isAnd = (token: Token | undefined): boolean => conjunctions.has(String(token?.word))

/** Where the name begins of which something is told in small letters: "vi startade precis loopwise ab". */
export function behindFirmVerb(run: Run): number {
  const owned = behindAndRuns(run)
  if (owned !== undefined) return owned
  const verb = behindVerb(run)
  const start = verb > run.from ? verb : Math.max(behindLeading(run), behindWish(run))
  return start < run.form ? start : run.from
}
