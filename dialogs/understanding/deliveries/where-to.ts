import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { asides, copulas, fillers, negations, pronouns } from '../words/word-lists.ts'
import {
  carrying,
  depots,
  goods,
  has,
  isAddressWord,
  isAmong,
  isBill,
  isDelivery,
  isMoving,
  isOffice,
  saysDelivery,
  sending,
} from './delivery-words.ts'

type Words = readonly Token[]

/** Whether what stands in front of an address makes it one for goods, or the customer's own. */
export type Verdict = 'delivery' | 'own'

const leading = listed('til till to te into')
const modals = listed(
  'skal skall skulle skulde bør bør bør must should shall må ought needs need has have kan can går go goes går gå kommer kjem kjøm',
)
const wanting = listed('vil vill want would ønsker önskar ville like id kan kunne kunna could can')
const having = listed('ha have få get got fått tage ta take receive')
const around = listed(
  'ut ud hen in inn ind ned ner opp op upp frem fram over över always alltid altid bare kun only also også också helst gerne gjerne gärna direkte direkt ju jo då da be bli blive bliver med dem det den de them it to',
)
const ways = listed(
  'go come komme komma gå stå køres kjøres köras køre kjøre köra kjørt kjøra sendes skickas sendast sent skickes driven taken brought put dropped carried hentes leveres levereres levereras bringes',
)
const selves = listed('vi we jeg jag eg i me oss os')
const trading = /^(?:selg|sælg|sælj|sell|produc|produser|handl|import|makes?$|making)/
const changing =
  /^(?:ændr|endr|ret+et?$|rette[ts]?$|rett$|change|byt|korrig|correct|updat|op+dater|up+dater)/
const located = listed(
  'ligger ligg finns finnes befinner befinder sitter sidder is er är e located',
)
const dwelling = listed('bor bo bur live lives living holder håller holdet heldt hører based')
const pointing = listed(
  'det den de alt allt alting allting everything it they that this hele hela som der which',
)

const isAround = (token: Token): boolean =>
  [around, fillers, asides].some((list) => isAmong(list, token)) && !isAmong(leading, token)

const isWay = (token: Token | undefined): boolean => token !== undefined && isAmong(ways, token)

/** Index behind "should go", "skal køres ud", "ska": the "to" that follows, or `-1`. */
function leadBehind(words: Words, modal: number): number {
  const at = words.findIndex(
    (token, index) => index > modal && isAmong(leading, token) && !isWay(words[index + 1]),
  )
  const between = words.slice(modal + 1, at)
  const isLed = between.every((one) => isAround(one) || isWay(one) || isAmong(leading, one))
  return at !== -1 && isLed ? at : -1
}

/** Nothing is named but "it" or "that": what was spoken of may be a bill. */
const isPointing = (subject: Words): boolean =>
  subject.every((token) => isAmong(pointing, token) || isAround(token) || isAmong(copulas, token))

/** "glassen ska till …", "the beer goes to …", "det er bare pakken der skal til …": something that is no firm, no bill and nobody. */
function isTaken(words: Words, isOfBills: boolean): boolean {
  return words.some((token, modal) => {
    if (!isAmong(modals, token) || leadBehind(words, modal) === -1) return false
    const subject = words.slice(0, modal)
    if (subject.some((one) => isOffice(one) || isAddressWord(one))) return false
    if (isPointing(subject)) return !isOfBills
    return !isAmong(selves, subject.at(-1) ?? token)
  })
}

/** "vi vill ha glassen till …", "I want it sent to …": a wish to have something, and where. */
function isWanted(words: Words, isOfBills: boolean): boolean {
  const want = words.findIndex((token) => isAmong(wanting, token))
  const have = words.findIndex((token, at) => at > want && isAmong(having, token))
  if (want === -1 || have === -1) return false
  const lead = words.findIndex((token, at) => at > have && isAmong(leading, token))
  const thing = words.slice(have + 1, lead)
  if (lead === -1 || thing.some((one) => isOffice(one) || isAddressWord(one))) return false
  return thing.length > 0 && !(isPointing(thing) && isOfBills)
}

/** `Vilnius Cargo Norge AS`: a capital behind another word is part of a name. */
const isInName = (words: Words): boolean =>
  words.some((token, at) => at > 0 && token.capital && isAmong(goods, token))

const ordering = listed('to we i you they id well will would can could')

/** "we used to order through …": what somebody does, and nothing that is brought. */
const isOrdering = (words: Words, at: number): boolean =>
  words[at]?.plain === 'order' && ordering.has(String(words[at - 1]?.plain))

/** "varerna till …", "pallene settes på …": goods are named, and nobody who sells them. */
const isOfGoods = (words: Words): boolean =>
  words.some((token, at) => isAmong(goods, token) && !isOrdering(words, at)) &&
  words.length > 1 &&
  !isInName(words) &&
  !words.some(({ plain }) => trading.test(plain))

const drives = /^(?:kør|kjør|køyr)/

/** "kør det til …", "unload at …", "lasta av på …"; "kör på …" is how one agrees. */
function isCarried(words: Words): boolean {
  const verb = words.findIndex((token) => isAmong(carrying, token))
  // `Bergs Transport`: a capital behind a capital is a name.
  if (verb === -1 || (words[verb]?.capital === true && words[verb - 1]?.capital === true))
    return false
  return !drives.test(String(words[verb]?.plain)) || has(leading, words.slice(verb + 1))
}

const one = listed('en et ett ein eit ei a an')

/** "lageret ligger i …", "to our warehouse"; `Kaffelageret` with its capital is a firm, and "we're a warehouse" says what one is. */
const isDepot = (words: Words): boolean =>
  words.some(
    (token, at) =>
      isAmong(depots, token) &&
      !one.has(String(words[at - 1]?.plain)) &&
      (!token.capital || isAmong(located, words[at + 1] ?? token)),
  )

/** "send det til …": what "it" is that is sent is said elsewhere, if at all. */
const isSentThere = (words: Words, isOfBills: boolean): boolean =>
  has(sending, words) && isDepot(words) && !isOfBills

/** Who sits, lives or has moved there; "vores butik ligger …" may be any of them. */
function isOwn(words: Words): boolean {
  if (has(depots, words) || has(goods, words)) return false
  if (words.some((token) => isMoving(token) || isAddressWord(token))) return true
  const isThere = has(dwelling, words) || has(located, words)
  const isOfThing = !has(dwelling, words)
  return (
    isThere &&
    words.some((token, at) => {
      const isSelf = isAmong(selves, token) && !(isOfThing && isWhere(token, at, words))
      return isSelf || isOffice(token)
    })
  )
}

/** Something of it stands in every message that says where goods go: most have nothing, and are looked at once. */
export const mayDeliver = (words: Words): boolean =>
  words.some((token, at) => isAmong(ofDeliveries, token) || isDelivery(words, at))

const ofDeliveries = new Set([leading, goods, carrying, depots].flatMap((list) => [...list]))

/**
 * What the words in front of an address make of it. `isOfBills`: bills are spoken of before, or asked about, so that "it" may be
 * one. `undefined`: they say neither.
 */
export function verdictOf(words: Words, isOfBills: boolean): Verdict | undefined {
  if (words.length === 0) return undefined
  if (saysDelivery(words)) return 'delivery'
  if (words.some(isBill)) return undefined
  if (isOwn(words) || words.some(({ plain }) => changing.test(plain))) return 'own'
  const signs = [isOfGoods, isCarried, isDepot, isTaken, isWanted, isSentThere]
  return signs.some((sign) => sign(words, isOfBills)) ? 'delivery' : undefined
}

const elsewhere = listed(
  'anden andet andre annen annet annan annat andra other another different elsewhere separat separate annorlunda anderledes annerledes ' +
    'andetsteds annensteds annanstans sidan siden',
)

/** "leveransadressen är Strandpromenaden 2": a place that has no shape of an address. */
function isPlaced(words: Words): boolean {
  const link = words.findIndex(
    (token, at) => at > 0 && (isAmong(copulas, token) || token.text === ':'),
  )
  const isOfAddress = words.slice(0, link).some(isAddressWord) && saysDelivery(words.slice(0, link))
  return link !== -1 && isOfAddress && words[link + 1]?.capital === true
}

/** "only delivery is different", "det är bara leveransen som ska till Hamngatan": no address, and nothing of ours to change. */
export function isElsewhere(words: Words): boolean {
  if (!saysDelivery(words) && !has(goods, words)) return false
  return isPlaced(words) || has(elsewhere, words) || isTakenTo(words)
}

/** "leveransen ska till Hamngatan", "varene skal til hytta", "ikke til kontoret" */
function isTakenTo(words: Words): boolean {
  const lead = words.findLastIndex((token) => isAmong(leading, token))
  const place = words.slice(lead + 1)
  const isPlace = place[0]?.capital === true || has(depots, place) || place.some(isOffice)
  return lead > 0 && isPlace && isTaken(words, false)
}

/** "inte till kontoret", "not the office", "lasta av på baksidan": goes on from where the goods go. */
export const goesOnFromIt = (words: Words): boolean =>
  saysDelivery(words) ||
  [goods, carrying, depots].some((list) => has(list, words)) ||
  (has(negations, words) &&
    words.some((token) => isOffice(token) || isAddressWord(token) || isHome(token)))

const home = listed('hjem hem home hjemme hemma meg mig mej me os oss us')
const isHome = (token: Token): boolean => isAmong(home, token)

const standing = listed(
  'står stå stands stand på at ved vid i in on by its adressen adressa address',
)
const placed = [standing, located, pointing, copulas, fillers, asides]

/** "den ligger i": behind it stands where, and it is no "we" or "you". */
const isWhere = (token: Token, at: number, words: Words): boolean =>
  at === words.length - 1 && token.word === 'i'

/** "står på", "den ligger i", "it's at": where something is that was spoken of, and not who is there. */
export const tellsWhere = (words: Words): boolean =>
  words.length > 0 &&
  words.every(
    (token, at) =>
      isWhere(token, at, words) ||
      (!isAmong(selves, token) && placed.some((list) => isAmong(list, token))),
  ) &&
  words.some((token) => [standing, located, copulas].some((list) => isAmong(list, token)))

const there = listed('dit dertil derhen der där there hit hertil where hvor hvar')
const purpose = listed('for för til till som as')
const mostOfPurpose = 4

/** "dit ska varorna", "bring the goods there", "er leveringsadressen": behind the address. */
export const pointsBack = (words: Words): boolean =>
  (has(there, words) && (saysDelivery(words) || has(goods, words))) || isNamed(words)

/** "is the delivery address", "for deliveries" */
function isNamed([first, ...rest]: Words): boolean {
  const leads = first !== undefined && [copulas, purpose].some((list) => isAmong(list, first))
  return leads && saysDelivery(rest.slice(0, mostOfPurpose))
}

export const isSmall = (token: Token): boolean =>
  token.kind !== 'number' &&
  (token.kind === 'mark' ||
    [fillers, asides, pronouns].some((list) => isAmong(list, token)) ||
    isTail(token))

const tail = listed(
  'istället i stället stedet istedet isteden istedenfor instead tak takk tack thanks please helst gerne gjerne',
)
const isTail = (token: Token): boolean => isAmong(tail, token)
