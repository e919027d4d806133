import { readMessage } from '../message.ts'
import type { UnderstandingContext } from '../understanding.ts'
import { listed } from '../words/canonical.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { isInverted } from '../words/questions.ts'
import {
  copulas,
  functionWords,
  negations,
  noWords,
  pronouns,
  questionWords,
} from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

/** What brings somebody here who is to become no customer, or cannot yet. */
type Matter = 'customer' | 'order' | 'returns'

const matters = indexPhrases<Matter>([
  ['customer', phrasesOf(({ otherMatters }) => otherMatters.customer)],
  ['order', phrasesOf(({ otherMatters }) => otherMatters.order)],
  ['returns', phrasesOf(({ otherMatters }) => otherMatters.returns)],
])

const beginnings: ReadonlySet<string> = new Set(['country', 'customerType', 'company.number'])

/** Nobody has said yet who is to become a customer. */
export const isAtStart = ({ asks, answered }: UnderstandingContext): boolean =>
  beginnings.has(asks) && !answered.includes('company.number')

const ifs = listed('if hvis vis om dersom ifall ifald såfremt unless whether')
/** "vi vil gerne være kunde hos jer": to become one, and not to be one already. */
const becoming = listed('blive bliver bli blir become becoming være vara vere be oprettes')
const already = listed(
  'already allerede redan stadig fortsatt fortfarande still forvejen før tidigare',
)

/** Grammar may stand between the words of a phrase, and no "not". */
export const overGrammar = (words: readonly string[]) => (at: number) => {
  const word = String(words[at])
  return (functionWords.has(word) || pronouns.has(word)) && !negations.has(word)
}

const reach = 2
export const isNegated = (words: readonly string[], from: number): boolean =>
  words.slice(Math.max(0, from - reach), from).some((word) => negations.has(word))

/** "jeg ER kunde", "vi er jo kunder": nothing else is said. */
const clients = listed('kunde kunder kund customer customers client')
const begins = listed('jeg vi jag we i im eg')

function isPlain(words: readonly string[]): boolean {
  const [first = '', second = '', ...rest] = words.filter((word) => !noWords.has(word))
  const isSaid = begins.has(first) && copulas.has(second) && rest.some((word) => clients.has(word))
  const isSmall = (word: string) =>
    clients.has(word) || (functionWords.has(word) && !negations.has(word) && !becoming.has(word))
  return isSaid && rest.every(isSmall)
}

/** Where a firm is registered without being anybody's customer. */
const registries = listed(
  'cvr brreg brønnøysund brønnøysundregistrene brønnøysundregisteret enhetsregisteret foretaksregisteret bolagsverket skatteverket moms mva vat tax peppol ' +
    'elma nemhandel erhvervsstyrelsen virk fskatt companies hmrc',
)

/** "I'm already a customer", "mit kundenummer er 4412": said, and neither asked nor wished for. */
function isCustomer(words: readonly string[], from: number): boolean {
  if (isNegated(words, from) || isInverted(words)) return false
  if (words.some((word) => registries.has(word))) return false
  if (words.some((word) => already.has(word))) return true
  return !questionWords.has(String(words[0])) && !words.some((word) => becoming.has(word))
}

/** "ordre 88213", "order no. 48213": which one it is about. */
const numberOfOrder =
  /(?<!\p{L})(?:ord(?:re|er)n?|bestilling|beställning)(?:s?(?:nr|nummer|nummeret|numret|number|no)|[ .:#]|(?:nr|no|nummer|number)[.:]?)*\d{4,}/iu

/** "kundenummer 4412", "customer no. 4412" */
const numberOfCustomer =
  /(?<!\p{L})(?:kunde?|customer|client)[ -]?(?:nr|nummer|nummeret|numret|number|no)(?:[ .:#]|er|är|is)*\d{3,}/iu

/** "hvor langt er jeg", "ikke kommet i gang": how far somebody is here. */
const onwards = listed(
  'i så færdig ferdig klar klart videre vidare langt långt længere lenger længre igang igång further far through',
)

function isOfOrder(words: readonly string[], { to }: { readonly to: number }): boolean {
  return !onwards.has(String(words[to]))
}

/** Swedish "har inte framme": not at hand, where goods "är inte framme". */
const notAtHand = /(?<!\p{L})har(?: \p{L}+){0,2} inte(?: \p{L}+){0,2} framme(?!\p{L})/iu

/** What of an order, a bill or an account of theirs a message is about; `undefined`: it is none of that. */
export function matterIn(text: string, isStart: boolean): Matter | undefined {
  const { tokens } = readMessage(text)
  const words = wordsOf(tokens.filter(({ kind }) => kind === 'word'))
  if (words.some((word) => ifs.has(word) && word !== 'om')) return undefined
  if (notAtHand.test(text)) return undefined
  if (isPlain(words) || numberOfCustomer.test(text)) return 'customer'
  const isAsked = isInverted(words)
  const hits = phrasesIn(matters, words, overGrammar(words))
  const hit = hits.find((one) => {
    if (one.means === 'customer') return isCustomer(words, one.from)
    if (!isStart || !isOfOrder(words, one)) return false
    return one.means === 'order' || !isAsked
  })
  if (hit !== undefined) return hit.means
  return isStart && numberOfOrder.test(text) ? 'order' : undefined
}
