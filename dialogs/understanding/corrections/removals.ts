import type { Intent } from '../talk/answer-intent.ts'
import { listed } from '../words/canonical.ts'
import { keyOfRole } from '../words/field-keys.ts'
import type { Label } from '../labels/labels.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { nounAt } from '../references/reference-words.ts'
import type { Situation } from '../situation.ts'
import { copulas, fillers, negations, noWords, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const removing = indexPhrases([['remove', phrasesOf((words) => words.correction.remove)]])
/** With these it is not one answer that is to go, but all of them. */
const everything = wordSet('everything')
const unclear = new Set(['weakName', 'companyWord', 'plainName'])

const isAnswer = ({ role }: Label): boolean => !unclear.has(role)

/** "my number": of the numbers that a customer gives, the phone is the one that is called so. */
const keyOf = (situation: Situation, { role }: Label): string =>
  role === 'number' ? `${situation.side}.phone` : keyOfRole(situation, role)

/** "don't remove", "remove all of it" */
const isSaidOfMore = (words: readonly string[]): boolean =>
  words.some((word) => negations.has(word) || everything.has(word))

/** What nobody has to give goes where it is said to go. */
const mayGo = /\.(?:landline|reference)$/

/** "fjern 68054321", "jo, ta bort eva@… sa jag": what is to go is named by itself. It goes where it may, else another one is asked for. */
function removalByValue({ fills, context, scan }: Situation): Intent | undefined {
  const [fill, another] = fills.values()
  if (fill === undefined || another !== undefined || context.asks !== 'confirm') return undefined
  const target = context.answered.find((key) => context.values[key] === fill.value)
  if (target === undefined) return undefined
  const words = wordsOf(scan.message.tokens)
  const [hit] = phrasesIn(removing, words, (at) => fillers.has(String(words[at])))
  if (hit === undefined || isSaidOfMore(words)) return undefined
  fills.clear()
  return { command: { name: mayGo.test(target) ? 'skip' : 'change', target } }
}

/** "vi skal ikke have nogen …", "we don't need a …" */
const needing = listed(
  'have ha had need behøver behøve behøver trenger treng want bruge brug bruk use any nogen noen nån någon en et ett ein a the',
)

const wrong = indexPhrases([['wrong', phrasesOf((words) => words.correction.wrong)]])
const isLittle = (word: string): boolean => fillers.has(word) || copulas.has(word)

/** "faktura@nordlys.dk virker ikke længere": right behind what stands it is said to be wrong, and nothing takes its place. */
function wrongByValue({ fills, context, scan }: Situation): Intent | undefined {
  const [fill, another] = fills.values()
  if (fill === undefined || another !== undefined || context.values[fill.key] !== fill.value)
    return undefined
  const { text, tokens } = scan.message
  const end = text.indexOf(fill.raw) + fill.raw.length
  const behind = tokens.filter(({ start }) => start >= end)
  const stop = behind.findIndex(({ kind }) => kind !== 'word')
  const words = wordsOf(stop === -1 ? behind : behind.slice(0, stop))
  const [hit] = phrasesIn(wrong, words, (at) => isLittle(String(words[at])))
  if (hit === undefined || text.includes('?') || !words.slice(0, hit.from).every(isLittle))
    return undefined
  fills.clear()
  return { command: { name: 'change', target: fill.key } }
}

/** "no reference", "uden reference", "we don't need a reference": what may be left out is not wanted. */
function isDeclined({ scan }: Situation, { from }: Label): boolean {
  const { tokens, text } = scan.message
  const at = tokens.findLastIndex(({ word }, index) => index < from && !needing.has(word))
  const before = String(tokens[at]?.word)
  const isBeside = at === from - 1 || !text.includes('?')
  return isBeside && (negations.has(before) || (at === from - 1 && noWords.has(before)))
}

/** "ta bort mitt nummer", "remove the invoice e-mail": one answer is to go, which nothing takes the place of. */
export function removalOf(situation: Situation): Intent | undefined {
  const { fills, labels, bound } = situation
  if (fills.size > 0) return removalByValue(situation) ?? wrongByValue(situation)
  const label = labels.find((one) => !bound.has(one) && isAnswer(one))
  if (label === undefined) return removalOfReference(situation)
  const target = keyOf(situation, label)
  const isNone = label.role === 'reference' && isDeclined(situation, label)
  return isNone || saysRemoval(situation) ? { command: { name: 'skip', target } } : undefined
}

function saysRemoval({ scan }: Situation): boolean {
  const words = wordsOf(scan.message.tokens)
  const [hit] = phrasesIn(removing, words, (at) => fillers.has(String(words[at])))
  return hit !== undefined && !isSaidOfMore(words)
}

const reference = 'invoice.reference'

/** "fjern referencen Plads 4": with what it is, its name is taken for that of somebody's paper. */
function removalOfReference(situation: Situation): Intent | undefined {
  const { context, scan } = situation
  if (!context.answered.includes(reference) || !saysRemoval(situation)) return undefined
  const { tokens } = scan.message
  return tokens.some((_, at) => nounAt(tokens, at)?.kind === 'nouns')
    ? { command: { name: 'skip', target: reference } }
    : undefined
}
