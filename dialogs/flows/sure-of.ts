import { listed } from '../understanding/words/canonical.ts'
import { readMessage } from '../understanding/message.ts'
import { contrasts } from '../understanding/words/linking-words.ts'
import { yesWords } from '../understanding/assent/yes-voices.ts'
import { copulas, fillers, functionWords, negations } from '../understanding/words/word-lists.ts'
import { wordsOf } from '../understanding/words/words-of.ts'

const sure = listed(
  'rigtig rigtigt rigtige riktig riktigt rett rätt korrekt right correct stemmer stämmer stemme passer sikker säker sure certain positive',
)
const doubts = listed(
  'måske kanske kanskje maybe perhaps tror think guess om if usikker osäker unsure hvis wrong feil fel forkert',
)
const mostWords = 14

/** "jo det er riktig, det står på regnskapet mitt", "I'm sure": said of what was just questioned, with whatever reason. */
export function isSureOf(text: string): boolean {
  if (/[\d?]/.test(text)) return false
  const words = wordsOf(readMessage(text).tokens)
  const isOpen = words.some(
    (word) => doubts.has(word) || negations.has(word) || contrasts.has(word),
  )
  return !isOpen && words.length <= mostWords && words.some((word) => sure.has(word))
}

/** `orgnummeret`, `cvr-nummeret`, "company number" */
const numberLabel = /(?:num+[eb]+r(?:et)?|num+ret|nr)$|^(?:cvr|org)/
const small = [sure, yesWords, functionWords, copulas, fillers]

const isOfNumber = (word: string): boolean =>
  numberLabel.test(word) || small.some((list) => list.has(word))

const clauseEnds = /[,.;!\n]+/

/** "yes number is right, enskild firma, called …": a clause by itself says no more than that it is right. */
export const isNumberSure = (text: string): boolean =>
  text
    .split(clauseEnds)
    .slice(0, 2)
    .some((clause) => isSureOf(clause) && wordsOf(readMessage(clause).tokens).every(isOfNumber))
