import { readMessage } from '../message.ts'
import { listed } from '../words/canonical.ts'
import { negations } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const calls = listed(
  'ring ringe ringer ringa ringa call calling phone phoning opkald opkaldet opringning opringningen samtale samtalen samtal samtalet oppringing ' +
    'telefonsamtale telefonsamtalen telefonsamtal uppringning',
)
const dropping = listed(
  'drop dropp droppe droppa aflys aflyse afbestil afbestille avboka avbestill avbestille avlys avlyse avboke cancel forget glem glemme glöm skip slip ' +
    'slippe fritages unødvendig unødvendigt onödigt unnecessary ställ ställa inställ scrap ',
)
const needing = listed(
  'behøver behøves behov brug bruk trenger trengs need required nødvendig nødvendigt nödvändigt',
)
/** "don't call before ten": how it is to be called, and no end of it. */
const conditions = listed(
  'före before after until till between om hvis if unless før efter etter innan efter först først mellem mellan mellom when når när number nummer nummeret numret ' +
    'only kun bare bara kl klokken klockan in at why hvorfor varför kvifor',
)
const removing = listed(
  'slet slette slettes slettet sletning radera raderas radering slett sletting delete deleted deleting deletion erase erased remove removed fjern fjerne ta bort',
)
const keeping = listed('keep behold beholde behåll behålla bevar bevare spara spar lad la lade')
const all = listed(
  'it them all everything that data dem det alt alting allt altsammen data dataene uppgifterna oplysningerne opplysningene svarene svaren answers',
)
const regrets = listed(
  'fortryd fortryder fortrød ångra ångrar angre angrer angret undo regret oops ups hov hovsa whoops',
)
const longest = 12

const wordsIn = (text: string): readonly string[] =>
  wordsOf(readMessage(text).tokens.filter(({ kind }) => kind === 'word'))

const isNo = (word: string): boolean => negations.has(word) || word === 'no'

/** "don't call me after all", and not "after ten" */
const isCondition = (words: readonly string[]): boolean =>
  words.some((word, at) => conditions.has(word) && words[at + 1] !== 'all')

const fewWords = 6

const isOfCall = (words: readonly string[]): boolean =>
  words.length <= longest && !isCondition(words) && words.some((word) => calls.has(word))

/** "drop the call", "I behøver ikke ringe", "no longer need you to ring": where a call is promised, it is not wanted any more. */
export function dropsCall(text: string): boolean {
  const words = wordsIn(text)
  if (!isOfCall(words) || /\d/.test(text)) return false
  if (words.some((word) => dropping.has(word))) return true
  if (text.includes('?') || !words.some(isNo)) return false
  return words.length <= fewWords || words.some((word) => needing.has(word))
}

/** "no don't delete", "behold det", "fortryd": right behind a deletion, it is not wanted after all. */
export function keepsAfterAll(text: string): boolean {
  const words = wordsIn(text)
  if (words.length === 0 || words.length > longest || /\d|@/.test(text)) return false
  const isKept = words.some((word) => keeping.has(word)) && words.some((word) => all.has(word))
  const isUndone = words.some((word) => removing.has(word)) && words.some(isNo)
  return isKept || isUndone || words.some((word) => regrets.has(word))
}
