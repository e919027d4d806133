import { listed } from '../words/canonical.ts'
import { findLabels, type Label } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { take, type Scan } from '../shapes/scan.ts'
import { wordSet } from '../words/word-lists.ts'

const speakers = wordSet('speaker')
const selves = listed(
  'jeg jag eg im ill mig mej meg me mæ myself undertegnede undertecknad os oss us',
)
/** Who keeps the books of others: "bogholder", "redovisningskonsult", "accountant". */
export const bookkeeping =
  /^(?:bogh|bogf|bokf|bokh|regnskab|regnskap|rekneskap|redovis|revisor|accountant|bookkeep|auditor)/
const forWhom = listed('for åt på behalf vegne')
const clients = listed('klient klienten client kund kunde')
const closing = wordSet('signing')
const endsSentence = ({ kind, text }: Token): boolean => kind === 'break' || /^[.!?;]$/.test(text)

interface Sentence {
  readonly from: number
  readonly to: number
}

function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  tokens.forEach((token, at) => {
    if (!endsSentence(token)) return
    if (at > from) sentences.push({ from, to: at })
    from = at + 1
  })
  return tokens.length > from ? [...sentences, { from, to: tokens.length }] : sentences
}

const isSelf = ({ word, capital }: Token): boolean =>
  selves.has(word) || (speakers.has(word) && !capital)

/** "jeg er bare bogholderen", "registering for a client": whoever writes is not whom it is about. */
function isOfWriter(words: readonly Token[]): boolean {
  if (words.some(({ word }) => bookkeeping.test(word)) && words.some(isSelf)) return true
  const client = words.findIndex(({ word }) => clients.has(word))
  const lead = words.slice(Math.max(0, client - 2), Math.max(0, client))
  return client > 0 && lead.some(({ word }) => forWhom.has(word)) && !words.some(isSelf)
}

/** Names the contact, or the company: said of the client. */
const isOfClient = (labels: readonly Label[], { from, to }: Sentence): boolean =>
  labels.some(
    (label) =>
      ['name', 'companyName', 'companyWord', 'companyNumber'].includes(label.role) &&
      label.from >= from &&
      label.from < to,
  )

function dropSentence(scan: Scan, { from, to }: Sentence): void {
  const { tokens } = scan.message
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  const inside = scan.finds.filter((find) => find.start >= start && find.end <= end)
  for (const find of inside) scan.finds.splice(scan.finds.indexOf(find), 1)
  take(scan, start, end)
}

/** Cheap: most messages speak of no bookkeeper and no client. */
const mayBeForClient = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => bookkeeping.test(word) || clients.has(word))

/** Whoever writes speaks of themselves: in so many words, or by signing. */
const isOwn = (words: readonly Token[]): boolean =>
  words.some(isSelf) || isOfWriter(words) || closing.has(String(words[0]?.word))

/**
 * "Kontaktperson hos kunden är Göran Elfving … Själv är jag bara redovisningskonsult, nås på 070…": what bookkeepers tell of themselves
 * is nobody's contact, where they name one.
 */
export function dropWriters(scan: Scan): void {
  const { tokens } = scan.message
  if (!mayBeForClient(tokens)) return
  const wordsOf = ({ from, to }: Sentence) => tokens.slice(from, to)
  const sentences = sentencesOf(tokens)
  const labels = findLabels(scan)
  const isNamed = labels.some(({ role }) => role === 'name')
  if (!isNamed || !sentences.some((one) => isOfWriter(wordsOf(one)))) return
  const own = sentences.filter((one) => isOwn(wordsOf(one)) && !isOfClient(labels, one))
  for (const sentence of own) dropSentence(scan, sentence)
}
