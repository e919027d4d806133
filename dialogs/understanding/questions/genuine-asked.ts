import type { Intent } from '../talk/answer-intent.ts'
import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { copulas, questionWords } from '../words/word-lists.ts'

/** `svindel`, `bedrägeri`, `bluff`, "scam", with their endings. */
const fraud =
  /^(?:svindel|svindl|bedrag|bedræg|lureri|bluff|fup|phishing|scam|fraud|svinn?del|skojeri|lurendrejeri|swindle|hoax|fake|fejk|humbug|smishing|hacker)/
/** Said of nothing else than whether something is what it seems. */
const genuine = listed(
  'ægte äkta ekte seriøse seriøst seriøs seriösa seriöst seriös legitim legitimt legitima legit legitimate genuine trustworthy troværdig troværdige trovärdig trovärdiga',
)
/** Said of numbers and answers too. */
const real = listed(
  'rigtigt rigtig rigtige riktigt riktig riktiga skikkelig skikkelige reell real serious ordentlig ordentligt proper',
)
const firms = listed(
  'firma firmaet virksomhed virksomheden butik selskab company business shop företag företaget bolag foretak bedrift selskap side siden hjemmeside site website ' +
    'nettside nettsiden hemsida hemsidan sida sidan page webpage chat chatt chatten',
)
const links = listed('sms smsen smset smsene link linket linken länk länken lenke lenken lenka')
const trusting = listed('stole stoler lita litar trust trusted')
const owning = listed('ejer äger eier owns own ejet ägs eies owned')
const yours = listed('jer jeres er era ert eran deres dere dykkar your yours you')
const ours = listed('vores vår vårt våre our min mit mitt mine mina my')
const numbers =
  /^(?:cvr|orgnr|orgnummer|organisationsn|organisasjonsn|momsnr|vatnumber|companynumber)/
const numberWord = listed('nummer numret nummeret number nr')
const things = listed('det dette this it here her här')
const mostOfReal = 9

const has = (tokens: readonly Token[], list: ReadonlySet<string>): boolean =>
  tokens.some(({ plain, word }) => list.has(plain) || list.has(word))

/** Danish "I" is the seller, also a small one in front of its verb, and English "I" is not; Swedish "ni" has no other meaning. */
const isYou = ({ plain, text }: Token, at: number, tokens: readonly Token[]): boolean =>
  yours.has(plain) ||
  plain === 'ni' ||
  (at > 0 && (text === 'I' || (text === 'i' && tokens[at + 1]?.plain === 'er')))

/** The seller is spoken of, or what stands before the customer. */
const isOfThis = (tokens: readonly Token[]): boolean =>
  tokens.some(isYou) || has(tokens, things) || has(tokens, links)

/** "is this a scam? my bank says …": of what is doubted nothing is the bank's. */
const speaksOfOurs = (tokens: readonly Token[]): boolean =>
  tokens.some(({ plain }, at) => ours.has(plain) && !ofBank(tokens[at - 1], tokens[at + 1]))

const ofBank = (...beside: readonly (Token | undefined)[]): boolean =>
  beside.some((token) => token?.plain.startsWith('bank') === true)

/** "is this a scam", "hvordan ved jeg at det ikke er svindel" */
const doubts = (tokens: readonly Token[]): boolean =>
  tokens.some(({ plain }) => fraud.test(plain)) && isOfThis(tokens) && !speaksOfOurs(tokens)

const knowing = listed('ved vet veit vida know')
const wholly = listed('for på')

/** "how do I know you are real", "er dette på ordentlig", "är det ett riktigt företag". */
const isOfReality = (tokens: readonly Token[]): boolean =>
  has(tokens, firms) ||
  has(tokens, links) ||
  (has(tokens, knowing) && tokens.some(isYou)) ||
  tokens.some(({ plain }, at) => wholly.has(plain) && real.has(String(tokens[at + 1]?.plain)))

const articles = listed('det den de the')

/** "det rigtige nummer" is the right one, and none that is doubted. */
const isReal = ({ plain }: Token, at: number, tokens: readonly Token[]): boolean =>
  real.has(plain) && !articles.has(String(tokens[at - 1]?.plain))

const one = listed('du dig deg dej')
const beings = listed(
  'menneske människa mennesker person human robot bot nogen någon noen someone somebody anyone maskine maskin machine ai ki computer',
)

/** "er du ægte": who writes here, and not whether the firm is one. */
const isOfWriter = (tokens: readonly Token[]): boolean => has(tokens, one) || has(tokens, beings)

const speaksOfReal = (tokens: readonly Token[]): boolean =>
  isOfThis(tokens) &&
  !isOfWriter(tokens) &&
  (has(tokens, genuine) || (tokens.some(isReal) && isOfReality(tokens)))

/** "is this company legit", "er det her ægte"; "er det det rigtige nummer" asks for that. */
const asksIfReal = (tokens: readonly Token[]): boolean =>
  tokens.length <= mostOfReal && speaksOfReal(tokens)

/** "kan jeg stole på jer", "can I trust you"; Danish "stole" without its "på" are chairs. */
const isTrusting = ({ word }: Token, next: Token | undefined): boolean =>
  trusting.has(word) && (word.startsWith('trust') || next?.word === 'på')

const asksTrust = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => isTrusting(token, tokens[at + 1])) &&
  (tokens.some(isYou) || has(tokens, firms) || has(tokens, links)) &&
  !has(tokens, ours)

const daring = listed('tør törs vågar våger dare')
const writing = listed('skrive skriver skriva write taste svare svara answer')

/** "tør man godt skrive her" */
const asksIfSafe = (tokens: readonly Token[]): boolean =>
  has(tokens.slice(0, 2), daring) && has(tokens, writing)

const sending = listed('sendt sendte sent skickat skickade fik fick fikk fått fået got received')
const did = listed('did')

/** "har I sendt mig den sms?", "I got a link by text, was that you?" */
const asksIfSent = (tokens: readonly Token[]): boolean =>
  (has(tokens, links) || has(tokens, texts)) &&
  (has(tokens, sending) || has(tokens.slice(0, 1), did)) &&
  tokens.some(isYou)

const texts = listed('text message besked beskjed meddelande melding')
const really = listed('virkelig verkligen faktisk faktiskt really actually egentlig')
const talking = listed('skriver chatter chattar taler snakker pratar writing talking chatting')

/** "er det virkelig Nordhavn jeg skriver med" */
const asksWithWhom = (tokens: readonly Token[]): boolean =>
  has(tokens, really) &&
  has(tokens, talking) &&
  has(tokens, things) &&
  !isOfWriter(tokens) &&
  !questionWords.has(String(tokens[0]?.word))

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

const from = listed('fra från frå from')

/** "er smsen fra jer" */
const asksIfOurs = (tokens: readonly Token[]): boolean =>
  copulas.has(String(tokens[0]?.word)) &&
  (has(tokens, links) || has(tokens, texts)) &&
  has(tokens, from) &&
  tokens.some(isYou)

const safe = listed('sikker sikkert säker säkert trygg trygt tryggt safe secure')

const asksOfLink = (tokens: readonly Token[]): boolean => has(tokens, links) && has(tokens, safe)

const signs = [
  asksIfOurs,
  asksOfLink,
  doubts,
  asksIfReal,
  asksTrust,
  asksIfSafe,
  asksIfSent,
  asksWithWhom,
  asksOwner,
  asksOurNumber,
]

/** Whether all this is what it seems, and who is behind it: told by who the seller is and how one can make sure. */
export const genuineAsked = (tokens: readonly Token[]): Intent | undefined =>
  signs.some((sign) => sign(tokens)) ? { digression: { topic: 'genuine' } } : undefined

const wondering = listed(
  'lurer lurte undrar undrade undrer wondering wonder høre vide veta vite checking tjekke kolla sjekke',
)
const seeming = listed(
  'ser lugter lukter luktar smells smell ligner lignar liknar looks look seems seem sounds sound lyder virker verkar føles känns kjennes feels',
)
const mostOfDoubt = 14

/** "just wondering if this is real", "lugter lidt af phishing det her", "tør man skrive her": doubted without a question. */
export function genuineDoubted(tokens: readonly Token[]): Intent | undefined {
  if (tokens.length > mostOfDoubt) return undefined
  const isWondered = has(tokens, wondering) && speaksOfReal(tokens)
  const isDoubted = has(tokens, seeming) && (doubts(tokens) || phishy(tokens))
  return [isWondered, isDoubted, asksIfSafe(tokens), asksIfOurs(tokens)].includes(true)
    ? { digression: { topic: 'genuine' } }
    : undefined
}

const phishy = (tokens: readonly Token[]): boolean =>
  tokens.some(({ plain }) => plain.startsWith('phish'))
