import { listed } from '../words/canonical.ts'
import { questionWords } from '../words/word-lists.ts'
import { isBesideYes, yesWords } from './yes-voices.ts'

const ifs = listed('hvis dersom viss når if om ifall')
/** "så længe", "so long as". */
const asLongAs = listed('længe lenge long')
const unless = listed('medmindre såvida såframt såfremt unless')
const provided = listed(
  'forudsat forutsatt førutsatt provided providing given betingelse betinget villkor vilkår condition conditions forudsætning forutsetning førutsættning understanding',
)
const only = listed('kun bare bara berre only just')
/** "bare det ikke koster noget": of what must not be. */
const nots = listed('ikke inte not ej')
const its = listed('det den it dette detta this that')
/** "kun for den her ordre", "bare én gang". */
const limiting = listed('for før én en ein this denne den one once nu nå now i')
const times = listed(
  'gang gång gong once time order ordre ordren beställning bestilling bestillingen beställningen køb kjøp køp purchase',
)
/** What one says in front of a condition, agreeing to something. */
const granting = listed(
  'det den må får kan may can could you i ni dere du jeg jag we vi it its thats that fint fine greit sure gerne gjerne gärna men but and og och så so vel well then da på under on med with och godt bra ok altså er är is nok as for mig meg mej me os oss us',
)
const mostGranting = 6
const fewest = 3

const leading = [ifs, asLongAs, unless, provided]
const cues = [...leading, only]
const isIn = (word: string, lists: readonly ReadonlySet<string>[]): boolean =>
  lists.some((list) => list.has(word))

/** Index of the first word that is no yes and grants nothing. */
function behindGrant(words: readonly string[]): number {
  const at = words.findIndex(
    (word) => isIn(word, cues) || !(isIn(word, [granting, yesWords]) || isBesideYes(word)),
  )
  return at === -1 ? words.length : at
}

/** "… if", "so long as", "det ikke", "for this order": what may follow the word for "only". */
const limits: readonly ((words: readonly string[]) => boolean)[] = [
  ([first = '']) => isIn(first, [ifs, asLongAs, provided]),
  ([, second = '', third = '']) => asLongAs.has(second) || asLongAs.has(third),
  ([first = '', second = '']) => its.has(first) && nots.has(second),
  ([first = '', ...rest]) => limiting.has(first) && rest.some((word) => times.has(word)),
]

/** "hvis …", "medmindre …", "kun hvis …": with something behind it. */
const begins = ([first = '', ...rest]: readonly string[]): boolean =>
  only.has(first)
    ? rest.length > 1 && limits.some((is) => is(rest))
    : rest.length > 1 && isIn(first, leading)

/** "kun hvis det ikke koster noget", "fine so long as …": agreed to on terms, which is half a yes whatever they are. */
export function isOnTerms(words: readonly string[]): boolean {
  if (!words.some((word) => isIn(word, cues))) return false
  const first = String(words[0])
  // "hvis" is a Danish "whose" too.
  if (words.length < fewest || (questionWords.has(first) && !ifs.has(first))) return false
  const at = behindGrant(words)
  return at <= mostGranting && begins(words.slice(at))
}
