import { contrasts } from '../words/linking-words.ts'
import type { Label } from './labels.ts'
import type { Token } from '../message.ts'
import { isSpeaker } from '../names/name-behind-label.ts'
import { wordSet } from '../words/word-lists.ts'

const contacts = /^[ck]onta[ck]t/
const alone = /^[ck]onta[ck]t$/
const beings = new Set('er är ær e is be blir bliver være vara vere :'.split(' '))
const farthest = 6
const gone = wordSet('gone')

const isPersonRole = ({ role }: Label): boolean => role === 'name' || role === 'plainName'

/** Index of the capital that a label's name begins with, over "is", "should be" and a colon; `undefined` where there is none. */
function nameAt(tokens: readonly Token[], { to }: Label): number | undefined {
  const at = tokens.findIndex((token, index) => index >= to && token.capital)
  return at === -1 || at - to > farthest ? undefined : at
}

/** "the contact person is Per Holm": said in so many words; "contact Per Holm" may only ask to. */
function isContact(tokens: readonly Token[], label: Label): boolean {
  const words = tokens.slice(label.from, label.to).map(({ word }) => word)
  const at = nameAt(tokens, label)
  if (label.role !== 'name' || at === undefined || !words.some((word) => contacts.test(word)))
    return false
  // "the contact is Per Holm, but he has left"
  if (tokens.slice(at).some(({ word, capital }) => !capital && gone.has(word))) return false
  const between = tokens.slice(label.to, at).map(({ word }) => word)
  const isPerson = !(words.length === 1 && alone.test(String(words[0])))
  return between.length === 0 ? isPerson : [...words, ...between].some((word) => beings.has(word))
}

const own = new Set('my mitt min mit'.split(' '))

/** "jeg heter …", "my name is …": whoever writes. */
const isOfSpeaker = (tokens: readonly Token[], { role, from, to }: Label): boolean =>
  role === 'name' &&
  to - from > 1 &&
  tokens
    .slice(from, to)
    .some((token) => isSpeaker({ ...token, capital: false }) || own.has(token.word))

/** "the director is Kåre Vik, but I do the buying. My name is …": behind the "but" stands who it is about. */
const isBehindBut = (tokens: readonly Token[], labels: readonly Label[], label: Label): boolean =>
  isOfSpeaker(tokens, label) &&
  labels.some(
    (one) =>
      isPersonRole(one) &&
      tokens.some(
        ({ word, capital }, at) =>
          at >= one.to && at < label.from && !capital && contrasts.has(word),
      ),
  )

/** Of those named beside each other the lowest comes first. */
function rankOf(tokens: readonly Token[], labels: readonly Label[], label: Label): number {
  if (label.role === 'weakName') return 3
  if (isContact(tokens, label)) return 0
  return isBehindBut(tokens, labels, label) ? 1 : 2
}

/**
 * "det er Lise der bestiller, men kontaktpersonen er Per": who is named as the contact goes before who is named by anything else, and
 * who is named by what he is before who is only mentioned.
 */
export function strongFirst(tokens: readonly Token[], labels: readonly Label[]): readonly Label[] {
  const people = labels.filter((label) => isPersonRole(label) || label.role === 'weakName')
  if (people.length < 2 || !people.some(isPersonRole)) return labels
  const ranks = new Map(labels.map((label) => [label, rankOf(tokens, people, label)]))
  return [...labels].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
}
