import type { Intent } from '../talk/answer-intent.ts'
import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { questionWords } from '../words/word-lists.ts'

/** `svindel`, `bedrägeri`, `bluff`, "scam", with their endings. */
const fraud =
  /^(?:svindel|svindl|bedrag|bedræg|lureri|bluff|fup|phishing|scam|fraud|svinn?del|skojeri|lurendrejeri|swindle)/
const real = listed(
  'rigtigt rigtig rigtige ægte seriøse seriøst seriøs legitim legitimt legit riktigt riktig riktiga äkta seriösa seriöst seriös ekte skikkelig reell ' +
    'legitimate real genuine serious trustworthy',
)
const firms = listed(
  'firma firmaet virksomhed virksomheden butik selskab company business shop företag företaget bolag foretak bedrift selskap side hjemmeside site website ' +
    'nettside hemsida',
)
const trusting = listed('stole stoler lita litar trust')
const owning = listed('ejer äger eier owns own ejet ägs eies owned')
const yours = listed('jer jeres er era ert eran deres dere dykkar your yours you')
const ours = listed('vores vår vårt våre our min mit mitt mine mina my')
const numbers =
  /^(?:cvr|orgnr|orgnummer|organisationsn|organisasjonsn|momsnr|vatnumber|companynumber)/
const numberWord = listed('nummer numret nummeret number nr')
const things = listed('det dette this it here her här')
const mostOfReal = 6

const has = (tokens: readonly Token[], list: ReadonlySet<string>): boolean =>
  tokens.some(({ plain, word }) => list.has(plain) || list.has(word))

/** Danish "I" is the seller, and English "I" is not; Swedish "ni" has no other meaning. */
const isYou = ({ plain, text }: Token, at: number): boolean =>
  yours.has(plain) || plain === 'ni' || (text === 'I' && at > 0)

/** The seller is spoken of, or what stands before the customer. */
const isOfThis = (tokens: readonly Token[]): boolean => tokens.some(isYou) || has(tokens, things)

/** "is this a scam", "hvordan ved jeg at det ikke er svindel" */
const doubts = (tokens: readonly Token[]): boolean =>
  tokens.some(({ plain }) => fraud.test(plain)) && isOfThis(tokens) && !has(tokens, ours)

/** "er I et rigtigt firma?", "is this company legit"; "er det det rigtige nummer" asks for that. */
const asksIfReal = (tokens: readonly Token[]): boolean =>
  has(tokens, real) && isOfThis(tokens) && has(tokens, firms) && tokens.length <= mostOfReal

/** "kan jeg stole på jer", "can I trust you"; Danish "stole" without its "på" are chairs. */
const isTrusting = ({ word }: Token, next: Token | undefined): boolean =>
  trusting.has(word) && (word === 'trust' || next?.word === 'på')

const asksTrust = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => isTrusting(token, tokens[at + 1])) &&
  tokens.some(isYou) &&
  !has(tokens, ours)

/** "hvem ejer jer" */
const asksOwner = (tokens: readonly Token[]): boolean =>
  has(tokens, owning) && questionWords.has(String(tokens[0]?.word)) && tokens.slice(1).some(isYou)

const namesNumber = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ plain }, at) =>
      numbers.test(plain) || (numberWord.has(plain) && firms.has(String(tokens[at - 1]?.plain))),
  )

const possessing = listed('jeres era ert eran deres dykkar your har')
const asking = listed('hvad vad hva what whats')

/** "hvad er jeres cvr?", "what's your company number": the seller's own. */
const asksOurNumber = (tokens: readonly Token[]): boolean =>
  asking.has(String(tokens[0]?.plain)) &&
  has(tokens, possessing) &&
  tokens.some(isYou) &&
  !has(tokens, ours) &&
  namesNumber(tokens)

const signs = [doubts, asksIfReal, asksTrust, asksOwner, asksOurNumber]

/** Whether all this is what it seems, and who is behind it: told by who the seller is and how one can make sure. */
export const genuineAsked = (tokens: readonly Token[]): Intent | undefined =>
  signs.some((sign) => sign(tokens)) ? { digression: { topic: 'genuine' } } : undefined
