import { canonical } from '../words/canonical.ts'
import { choicesIn } from '../choices/choices.ts'
import { namedField } from '../corrections/corrections.ts'
import { kindOf } from '../words/field-keys.ts'
import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { copulas, fillers, functionWords } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(canonical))

const whats = listed('what whats hvad vad ka va')
const beings = listed('is are was does s er är æ e var')
/** "again", "exactly", "för nåt": what may be said with it. */
const beside = listed(
  'igen again nu now för for noget nåt något noe exactly precis egentligen egentlig betyder betyr mean means with med dage dagar dager dagars dagers days',
)
const mostWords = 7
const small = [functionWords, fillers, copulas, beside]

const thats = listed('that this it det dette detta den')

/** "what is that?": said of what was asked for. */
const isWhatIsThat = (words: readonly string[]): boolean =>
  beginsWithWhatIs(words) &&
  thats.has(String(words.at(-1))) &&
  words.slice(1, -1).every((word) => beings.has(word) || beside.has(word))

const musts = listed('skal ska skall må måste bør bör should must shall')
const beingSo = listed('være vara vere be')

const isWhatToBe = ([must = '', that = '', being = '', ...more]: readonly string[]): boolean =>
  musts.has(must) && thats.has(that) && beingSo.has(being) && more.length > 0

/** "skal det være postboksen eller hvad", "must it be a Norwegian number": what the answer should be, and not who. */
export const asksWhatToBe = ({ asked }: Situation, words: readonly string[]): boolean =>
  kindOf(asked) !== 'name' && asked !== '' && words.length <= mostWords + 2 && isWhatToBe(words)

/** "what is a CVR number", "what is that": what a field is called, and what that is, is asked for its help. */
export const asksWhatField = (situation: Situation, words: readonly string[]): boolean =>
  whats.has(String(words[0])) &&
  words.length <= mostWords &&
  (namedField(situation) !== undefined || (situation.asked !== '' && isWhatIsThat(words)))

const beginsWithWhatIs = ([first = '', second = '']: readonly string[]): boolean =>
  whats.has(first) && (beings.has(second) || first.endsWith('s'))

/** Which of the words name a field, or a way for invoices to come. */
function named({ labels, scan }: Situation, tokens: readonly Token[]): ReadonlySet<Token> {
  const labelled = labels.flatMap(({ from, to }) => scan.message.tokens.slice(from, to))
  const ways = choicesIn(wordsOf(tokens))
    .filter(({ key }) => key === 'invoice.channel' || key === 'payment')
    .flatMap(({ from, to }) => tokens.slice(from, to))
  return new Set([...labelled, ...ways])
}

/** "what's an EAN", "vad var orgnr nu igen": nothing but what something is called, and what that is. */
export function asksJustWhat(situation: Situation, tokens: readonly Token[]): boolean {
  const words = wordsOf(tokens)
  if (!beginsWithWhatIs(words) || words.length > mostWords || situation.fills.size > 0) return false
  const names = named(situation, tokens)
  const rest = tokens.slice(1).filter((token) => !names.has(token))
  return (
    rest.length < tokens.length - 1 &&
    rest.every(({ word }) => small.some((list) => list.has(word)))
  )
}
