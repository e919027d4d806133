import { recognise, type RecogniseWords } from '../../../locales/recognise.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { invoiceWords } from '../choices/invoice-mail.ts'
import type { Token } from '../message.ts'
import { canonical } from '../words/canonical.ts'
import { firstWords, indexPhrases, never, phraseAt, phrasesOf } from '../words/phrases.ts'
import { fillers, functionWords } from '../words/word-lists.ts'

/**
 * What a reference is called: so by its own name, by the order that the customer has made out for it, by the account or the
 * part of the house that it is for; `ours` may as well be an order with us, and `parts` stand in addresses.
 */
export type NounKind = 'nouns' | 'orders' | 'accounts' | 'ours' | 'parts'

type List = {
  [K in keyof RecogniseWords['references']]: RecogniseWords['references'][K] extends string
    ? K
    : never
}[keyof RecogniseWords['references']]

const wordsIn = (list: List): ReadonlySet<string> =>
  new Set(languages.flatMap((each) => recognise[each].references[list].split(' ').map(canonical)))

export const marking = wordsIn('marking')
export const writing = wordsIn('writing')
export const using = wordsIn('use')
/** "with": it leads to what an invoice is marked with. */
export const withWords = wordsIn('withWords')
/** "as", in "as our reference". */
export const asWords = wordsIn('asWords')
/** "angående ref 4711": somebody's, and no wish. */
export const aboutWords = wordsIn('about')

const kinds = ['nouns', 'orders', 'accounts', 'ours', 'parts'] as const satisfies NounKind[]
const index = indexPhrases(
  kinds.map((kind) => [kind, phrasesOf(({ references }) => references[kind])] as const),
)

export interface Noun {
  readonly kind: NounKind
  /** Indexes into the message's tokens: `to` is exclusive. */
  readonly from: number
  readonly to: number
}

const longestNoun = 4

const firsts = firstWords(kinds.flatMap((kind) => phrasesOf(({ references }) => references[kind])))

/** `referencen`, `PO`, "purchase order number": the name of a reference that begins at a token. */
export function nounAt(tokens: readonly Token[], at: number): Noun | undefined {
  if (!firsts.has(String(tokens[at]?.plain))) return undefined
  const words = tokens
    .slice(at, at + longestNoun)
    .map(({ kind, plain }) => (kind === 'word' ? plain : '\n'))
  const hit = phraseAt(index, words, { at: 0, mayStepOver: never })
  return hit && { kind: hit.means, from: at, to: at + hit.to }
}

/** Whether any word may name a reference, or ask for one: most messages have none. */
export const mayName = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word, plain }) => firsts.has(plain) || marking.has(word) || writing.has(word))

const upon = new Set('på on to til till i in of for för'.split(' '))
const all = new Set(
  ['alle', 'alla', 'all', 'every', 'each', 'hver', 'hvert', 'varje', 'kvar', 'samtlige'].map(
    canonical,
  ),
)
const mostOfGroup = 5

/** "på fakturaen", "on every invoice", "til alle jeres fakturaer": index behind it, where it begins at a token. */
export function behindInvoice(tokens: readonly Token[], at: number): number | undefined {
  if (!upon.has(String(tokens[at]?.word))) return undefined
  const end = tokens.findIndex(
    ({ word, kind }, index) =>
      index > at &&
      (kind !== 'word' || !(all.has(word) || isSmall(word)) || invoiceWords.has(word)),
  )
  const isInvoice =
    end !== -1 && end - at < mostOfGroup && invoiceWords.has(String(tokens[end]?.word))
  return isInvoice ? end + 1 : behindThem(tokens, at)
}

/** "på dem", "on them": the invoices that were spoken of. */
const behindThem = (tokens: readonly Token[], at: number): number | undefined =>
  on.has(String(tokens[at]?.word)) && them.has(String(tokens[at + 1]?.plain)) ? at + 2 : undefined
const on = new Set(['på', 'on'])
const them = new Set('dem dom de dei them'.split(' '))

/** "hver gang", "always": how often, behind what is said. */
export const isHowOften = ({ word }: Token): boolean => all.has(word) || always.has(word)
const always = new Set(['altid', 'alltid', 'always', 'fremover', 'framover'].map(canonical))

export const isSmall = (word: string): boolean => fillers.has(word) || functionWords.has(word)
