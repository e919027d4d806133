import { listed } from '../words/canonical.ts'
import { eachWord } from '../words/each-word.ts'
import type { Token } from '../message.ts'
import { wordSet } from '../words/word-lists.ts'

const delivering =
  /^(?:hjem|hem|ud|ut|vare|varu|til)?(?:lever(?!and|ant)|deliver)|^(?:frakt|fragt|shipping)|^ship(?:ments?|ped|s)?$/
/** "vi leverer maden ud af huset": who delivers is the customer. */
const ownTrade = listed('vi we jeg jag eg')
const trade = listed('leverer levererar leverer deliver delivers ship')

/** Goods by any name that is common to all trades: `varerne`, `pallene`, "the parcels". */
export const goods = wordSet('goods')
export const carrying = wordSet('carrying')
/** Where nobody sits: a warehouse, a cabin, a building site. */
export const depots = wordSet('depots')
export const sending = wordSet('sending')

const bill = /^(?:faktur|regning|rekning|rækning|invoic|bills?$|billing|kvitter)/
const paper = /^(?:papir|papper|paper|post$|posten$|brev$|letter$)/
const moving = /^(?:flyt|move|moving|relocat)/
const office =
  /(?:kontor|kontoret|^office|^firma|^virksomhed|^bedrift|^selskap|^selskab|^bolag|^føretag|^company|^business|^hq)/

export const isBill = ({ plain }: Token): boolean => bill.test(plain) || paper.test(plain)
export const isAddressWord = ({ plain }: Token): boolean => /add?res/.test(plain)
export const isMoving = ({ plain }: Token): boolean => moving.test(plain)
export const isOffice = ({ plain }: Token): boolean => office.test(plain)

const isOfDelivery = eachWord((word) => delivering.test(word))

const isOwnTrade = (words: readonly Token[], at: number): boolean =>
  trade.has(String(words[at]?.plain)) &&
  [words[at - 1], words[at + 1]].some((one) => ownTrade.has(String(one?.plain)))

/** "deliveries", `leveringsadressen`, `frakten`, `hemleverans`: that something is brought to the customer. */
export const isDelivery = (words: readonly Token[], at: number): boolean =>
  isOfDelivery(String(words[at]?.plain)) && !isOwnTrade(words, at)

export const saysDelivery = (words: readonly Token[]): boolean =>
  words.some((_word, at) => isDelivery(words, at))

export const isAmong = (list: ReadonlySet<string>, { word, plain }: Token): boolean =>
  list.has(plain) || list.has(word)

export const has = (list: ReadonlySet<string>, words: readonly Token[]): boolean =>
  words.some((token) => isAmong(list, token))
