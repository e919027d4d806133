import type { Intent } from '../talk/answer-intent.ts'
import { keyOfRole } from '../words/field-keys.ts'
import type { Label } from '../labels/labels.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../words/phrases.ts'
import type { Situation } from '../situation.ts'
import { fillers, negations, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const removing = indexPhrases([['remove', phrasesOf((words) => words.correction.remove)]])
/** With these it is not one answer that is to go, but all of them. */
const everything = wordSet('everything')
const unclear = new Set(['weakName', 'companyWord', 'plainName'])

const isAnswer = ({ role }: Label): boolean => !unclear.has(role)

/** "my number": of the numbers that a customer gives, the phone is the one that is called so. */
const keyOf = (situation: Situation, { role }: Label): string =>
  role === 'number' ? `${situation.side}.phone` : keyOfRole(situation, role)

/** "ta bort mitt nummer", "remove the invoice e-mail": one answer is to go, which nothing takes the place of. */
export function removalOf(situation: Situation): Intent | undefined {
  const { fills, labels, bound, scan } = situation
  if (fills.size > 0) return undefined
  const words = wordsOf(scan.message.tokens)
  const [hit] = phrasesIn(removing, words, (at) => fillers.has(String(words[at])))
  const label = labels.find((one) => !bound.has(one) && isAnswer(one))
  if (hit === undefined || label === undefined) return undefined
  if (words.some((word) => negations.has(word) || everything.has(word))) return undefined
  return { command: { name: 'skip', target: keyOf(situation, label) } }
}
