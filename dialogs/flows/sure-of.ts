import { listed } from '../understanding/words/canonical.ts'
import { readMessage } from '../understanding/message.ts'
import { contrasts } from '../understanding/words/linking-words.ts'
import { negations } from '../understanding/words/word-lists.ts'
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
