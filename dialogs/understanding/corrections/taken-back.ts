import { listed } from '../words/canonical.ts'
import { approvals } from '../assent/yes-voices.ts'
import { readMessage, type Token } from '../message.ts'
import type { Understanding } from '../understanding.ts'
import { fillers, hedges, wordSet } from '../words/word-lists.ts'

const repairing = wordSet('repair')
const hesitations = wordSet('hesitation')
/** What stood before: "the first one", "det der står", "the old one". */
const pointing = listed(
  'den det it that the this dette denne første første først första forste first one ene gamle gamla old forrige förra står stod star skrev wrote there der där dær her here som what whats jeg jag eg i du',
)
const past = listed('var was')
const present = listed('er är is æ e')
const yet = listed(
  'nok nog alligevel ändå likevel lell allikevel after all along hele tiden heile tida tida hela fra starten start from begge visst faktisk faktiskt actually jo ju helt quite already allerede redan i to først faktisk og også',
)
const right = listed(
  'rigtig rigtigt riktig riktigt rätt rett right correct korrekt fine fin fint god bra good ok okay',
)
const least = 3

const isRight = (word: string): boolean => right.has(word) || approvals.has(word)
const isBeside = ({ word, kind }: Token): boolean =>
  kind === 'mark' ||
  kind === 'break' ||
  [repairing, hesitations, pointing, past, present, yet, fillers, hedges].some((list) =>
    list.has(word),
  ) ||
  isRight(word)

/** "the first one was right", "det var rigtigt nok": of what stood before, and of nothing that is said now. */
function saysItWasRight(words: readonly string[]): boolean {
  const verb = words.findIndex((word) => past.has(word) || present.has(word))
  if (verb === -1 || !words.slice(verb + 1).some(isRight)) return false
  return past.has(String(words[verb])) || words.some((word) => former.has(word))
}
const former = listed(
  'første første först första first gamle gamla old forrige förra alligevel ändå likevel after',
)

/** The words that end the message and say no more than that something was right; behind the one that takes back what was said. */
function tailOf(tokens: readonly Token[]): readonly string[] {
  let from = tokens.length
  for (
    let token = tokens[from - 1];
    token !== undefined && isBeside(token);
    token = tokens[from - 1]
  )
    from -= 1
  const tail = tokens.slice(from).filter(({ kind }) => kind === 'word')
  const first = from === 0 ? -1 : tail.findIndex(({ word }) => repairing.has(word))
  return first === -1 ? [] : tail.slice(first).map(({ word }) => word)
}

/** Of two values "the first one" may be either. */
const values = /[^\s@]+@[^\s@]+|\d(?:[ .-]?\d){4,}/g

/**
 * "telefonen er 20123499... nej undskyld, den første var rigtig": the message ends with its own correction taken back. Nothing
 * of it is meant, and what stands is kept.
 */
export function unlessTakenBack(said: string, read: () => Understanding): Understanding {
  const { tokens, text } = readMessage(said)
  const words = tailOf(tokens)
  const isOne = words.length >= least && (text.match(values) ?? []).length < 2
  return isOne && saysItWasRight(words) ? { fills: [], digression: { topic: 'keeps' } } : read()
}
