import { invoiceWords } from '../choices/invoice-mail.ts'
import type { Token } from '../message.ts'
import { listed } from '../words/canonical.ts'
import { copulas, firstNames, questionWords } from '../words/word-lists.ts'
import { canCarry, type Cue } from './reference-judges.ts'
import { valueFrom } from './reference-value.ts'
import { isSmall, marking, using, withWords, writing } from './reference-words.ts'

const putting = listed('put ta tag take använd bruk brug use sett sætt')
/** "kald den …", "den heter …": whatever stands behind is what the reference is called. */
const calling = listed(
  'kald kalde kaldes kalla kallas kall kalle kalles call døb døp hedder heter heiter',
)
const verbs = [writing, using, putting, marking, calling]
/** "husk at skrive …", "märk upp …": beside the verb. */
const beside = listed('husk huske kom ihåg ihug hugs remember upp op opp')
/** "skal mærkes …", "should be marked …" */
const should = listed('skal ska skulle bør should must shall be')
const on = listed('på on')
const it = listed('den det it dem dom de dei them')

const holds = ({ word, plain }: Token, lists: readonly ReadonlySet<string>[]): boolean =>
  lists.some((list) => list.has(word) || list.has(plain))

const isLead = (token: Token, at: number): boolean =>
  holds(token, verbs)
    ? at === 0 || !token.capital
    : (at === 0 || !token.capital) &&
      !questionWords.has(token.word) &&
      (isSmall(token.word) || holds(token, [beside, should, invoiceWords, withWords]))

/** `Att: Skolen`: whom an invoice is for, where that was asked, and no other contact. */
const attention = /^att(?:n|ention)?[.:]/i

/** "det er Hus B", "it's …": what it is follows. */
const isTelling = ({ word }: Token): boolean =>
  copulas.has(word) || word === 'its' || word === 'thats'

/** Where the value begins behind a verb of writing and small words, if anything else is said. */
function behindVerb(tokens: readonly Token[]): number | undefined {
  const at = tokens.findIndex((token, index) => token.kind !== 'word' || !isLead(token, index))
  if (at === -1) return undefined
  const lead = tokens.slice(0, at)
  return lead.some((token) => holds(token, verbs) || isTelling(token)) ? at : undefined
}

/** "… på den", "… on it", "der skal stå … på": the invoice that is spoken of, at the end. */
function withoutInvoice(tokens: readonly Token[]): number {
  const last = tokens.findLastIndex(({ text }) => !/^[.!]$/.test(text))
  const from = it.has(String(tokens[last]?.plain)) ? last - 1 : last
  return on.has(String(tokens[from]?.plain)) ? from : tokens.length
}

/** A name or a figure is what it is called, with whatever stands behind; in small letters it may be a sentence. */
const cueOf = ([first]: readonly Token[]): Cue =>
  first?.capital === true || first?.kind === 'number' ? 'marking' : 'wished'

/** `Mark Jensen`: somebody, and nothing that is to be marked. */
const isSomebody = ([first]: readonly Token[], at: number): boolean =>
  at === 1 && first?.capital === true && firstNames.has(first.plain)

function valueAt(text: string, tokens: readonly Token[]): number | undefined {
  if (attention.test(text)) return 0
  const at = behindVerb(tokens)
  return at === undefined || isSomebody(tokens, at) ? undefined : at
}

/** "bare skriv Kari Haugen avd 40", "märk den Projekt Ekbacken etapp 2": where a reference is asked for, what is led to by a verb of writing. */
export function referenceLed(text: string, tokens: readonly Token[]): string | undefined {
  const at = valueAt(text, tokens)
  if (at === undefined) return undefined
  const said = tokens.slice(0, withoutInvoice(tokens))
  const { to, end } = valueFrom(said, at)
  const raw = text.slice(said[at]?.start, said[to - 1]?.end)
  const about = { text: raw, isOfInvoices: true }
  const value = said.slice(at, to)
  const isVerb = said.slice(0, at).some((token) => holds(token, verbs))
  const cue = isVerb ? cueOf(value) : 'wished'
  return end === said.length && canCarry(value, cue, about) ? raw : undefined
}
