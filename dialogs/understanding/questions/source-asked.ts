import type { Intent } from '../talk/answer-intent.ts'
import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'

const whence = listed('hvorfra varifrån hvorifra hvorfrå kvarifrå wherefrom')
const where = listed('hvor var kvar where hvem vem who')
const from = listed('fra från ifrån frå from af av')
const how = listed('hvordan hvorledes hur hvordan korleis how')
/** To have, to know, to have fetched. */
const holding = listed(
  'har have havde hade fik fået få får tager taget tar tatt tagit henter hentet hentede hämtar hämtat hämtade hentar henta fått fick got get gotten found find finder fundet fant funnet hittade hittat took taken',
)
/** With these no "from" is needed: "where did you find our name". */
const fetching = listed(
  'fik hentede hentet hämtade hämtat hittade hittat fick fandt fant funnet tok tog took got found find gotten',
)
const knowing = listed(
  'ved vidste vet visste veit kender kendte kjenner kjente känner kände know knew',
)
const coming = listed('kommer kom kommet kommit come comes came stammer')
const telling = listed(
  'givet gav gitt ga gett gett givit gave given fortalt fortalte told berättade berättat sagt sagde sa said',
)
const yours = listed('jer er ni dere dykk dykkar de you')
const ours = listed(
  'vores vår vårt våre våra our my min mit mitt mine mina os oss me meg mig mej vi jeg jag',
)
/** What is held of a customer: the register's, or theirs. */
const data =
  /^(?:adress|address|navn|namn|name|oplysning|opplysning|uppgift|data|info|nummer|number|cvr|org|telefon|phone|mail|epost|post|detail|firma|virksomhed|selskap|bolag|företag|bedrift|company)/
const that = listed('det dette detta den alt allt alle alla alltihop that this it those these all')

const has = (tokens: readonly Token[], list: ReadonlySet<string>): boolean =>
  tokens.some(({ plain }) => list.has(plain))

/** English verbs that an "I" follows in a question: "where do I find my number". */
const helping = listed('do did can could should shall will would may must am')

/** Danish "I" is the seller where it begins nothing, and English "I" is not; a small one where it stands behind its verb. */
function isYou({ plain, text }: Token, at: number, tokens: readonly Token[]): boolean {
  const before = String(tokens[at - 1]?.plain)
  if (yours.has(plain) || (text === 'I' && at > 0 && !helping.has(before))) return true
  return text === 'i' && (holding.has(before) || knowing.has(before))
}

/** Of whether somebody can pay something else is told. */
const credit = /^(?:kredit|credit|betal|pay)/

const namesData = (tokens: readonly Token[]): boolean =>
  tokens.some(({ plain }) => data.test(plain)) || has(tokens, ours)

/** Whose they are does not matter where "that" is what stands before the customer. */
const isOfThis = (tokens: readonly Token[]): boolean => namesData(tokens) || has(tokens, that)

const asksWhere = ([first, ...rest]: readonly Token[]): boolean => {
  if (first === undefined) return false
  if (whence.has(first.plain)) return true
  return where.has(first.plain) && (has(rest, from) || has(rest, fetching))
}

/** "hvor har I vores adresse fra", "varifrån kommer uppgifterna", "where did you get that from" */
function asksWhence(tokens: readonly Token[]): boolean {
  if (!asksWhere(tokens)) return false
  if (has(tokens, coming)) return tokens.some(({ plain }) => data.test(plain) || that.has(plain))
  const isHeld = has(tokens, holding) || has(tokens, knowing)
  return isHeld && tokens.some(isYou) && isOfThis(tokens)
}

/** Who knows stands beside it. */
const youKnow = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => {
    const beside = [tokens[at - 1], tokens[at + 1]]
    return isYou(token, at, tokens) && beside.some((one) => knowing.has(String(one?.plain)))
  })

/** "hvordan kender I vores adresse", "how do you know what we're called" */
const asksHowKnown = (tokens: readonly Token[]): boolean =>
  has(tokens.slice(0, 2), how) && youKnow(tokens) && namesData(tokens)

/** "hvem har givet jer mit nummer", "who told you that" */
const asksWhoGave = (tokens: readonly Token[]): boolean =>
  where.has(String(tokens[0]?.plain)) &&
  has(tokens, telling) &&
  tokens.some(isYou) &&
  isOfThis(tokens.slice(1))

const signs = [asksWhence, asksHowKnown, asksWhoGave]

const mostWords = 12

/** Where what we have of a customer comes from (GD-07): told by the register that was asked, or that they wrote it themselves. */
export const sourceAsked = (tokens: readonly Token[]): Intent | undefined =>
  tokens.length <= mostWords &&
  !tokens.some(({ plain }) => credit.test(plain)) &&
  signs.some((sign) => sign(tokens))
    ? { digression: { topic: 'source' } }
    : undefined
