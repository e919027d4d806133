import { putCorrectedCountry, withoutMove } from './countries/corrected-country.ts'
import { countryCodes } from '../../onboarding/vocabulary.ts'
import { putAmount } from './amounts/asked-amount.ts'
import { withoutOtherCurrency } from './amounts/other-currency.ts'
import { assignFinds } from './asked/assign-finds.ts'
import { lineValues } from './corrections/line-values.ts'
import { behindDismissal } from './corrections/behind-dismissal.ts'
import { putBefore, putNamePair, putSpelled } from './corrections/corrected-names.ts'
import { unlessTakenBack } from './corrections/taken-back.ts'
import { saysCorrection } from './words/correction-markers.ts'
import { besideDelivery, withoutDeliveries } from './deliveries/without-deliveries.ts'
import { withDataAsked } from './questions/data-asked.ts'
import { dropDenied } from './corrections/denied-values.ts'
import { asksToLeave, toldOfLeaving } from './talk/asks-to-leave.ts'
import { withDoor } from './talk/at-the-door.ts'
import { withEachQuestion } from './talk/each-question.ts'
import { ownWords } from './talk/own-words.ts'
import { disputeIntent } from './amounts/disputed-amount.ts'
import type { Intent } from './talk/answer-intent.ts'
import { findIntent } from './talk/intent.ts'
import { streetRepeated, withoutChange, withStandingStreet } from './talk/standing-address.ts'
import { putSaidFirm } from './names/put-called-firm.ts'
import { besidePeople } from './not-meant/without-other-people.ts'
import { putForeign } from './not-meant/foreign-country.ts'
import { putIntroduction } from './names/introductions.ts'
import { switched } from './talk/switched-language.ts'
import { putLegalForm } from './names/legal-form-said.ts'
import { readMessage } from './message.ts'
import { intentAgain, withPaymentLeftOpen } from './talk/intent-again.ts'
import { putBusinessInstead } from './choices/back-to-business.ts'
import { putAsPrivate } from './choices/as-private-person.ts'
import { asPrivate } from './choices/read-as-private.ts'
import { joinNamePart, putNameParts } from './names/name-parts.ts'
import { putPreferred } from './names/preferred-name.ts'
import { putReplaced } from './corrections/replaced-values.ts'
import { refusedIntent } from './amounts/refused-amount.ts'
import { withReference } from './references/take-reference.ts'
import { putRenamed } from './names/renamed.ts'
import { repeatedIn } from './corrections/repeated-values.ts'
import { putRepairedName } from './names/repaired-name.ts'
import { leftOverTalk } from './talk/left-over-talk.ts'
import { isQuestion } from './words/questions.ts'
import { unlessYesBeside } from './assent/unclear-yes.ts'
import { putTurnedName } from './names/turned-name.ts'
import { putSelfInstead } from './choices/self-instead.ts'
import { putStanding } from './corrections/should-stand.ts'
import { putSameMail } from './corrections/same-mail.ts'
import { wordsLeft } from './shapes/scan.ts'
import { putAmounts } from './amounts/put-amounts.ts'
import { putLooked } from './talk/put-looked.ts'
import { putLabelled } from './labels/put-labelled.ts'
import { putChangedTo } from './choices/changed-to.ts'
import { putChannel } from './choices/channel-said.ts'
import { putCorrections } from './corrections/put-corrections.ts'
import { putImplied } from './choices/put-implied.ts'
import { putType } from './choices/type-said.ts'
import { withCountryApart } from './countries/country-apart.ts'
import { otherCountrysNumber } from './countries/other-countrys-number.ts'
import { countryOf, sideOf } from './countries/who.ts'
import type { Situation } from './situation.ts'
import { withAside } from './talk/with-aside.ts'
import { withNewcomer } from './newcomers/newcomers.ts'
import { withUnheard } from './talk/unheard.ts'
import { refuseUnread } from './talk/unread-values.ts'
import { withoutLayout } from './shapes/laid-out.ts'
import { lengthenName } from './names/whole-names.ts'
import type { Understanding, UnderstandingContext } from './understanding.ts'
import { askedField, look, type Looked } from './talk/look.ts'
import { wordsOf } from './words/words-of.ts'
import { putWrongFirmName } from './names/wrong-firm-name.ts'
import { putWorkplaces } from './names/workplace.ts'
import { isOnlyAsked, readRest } from './choices/read-rest.ts'

function situationOf(
  { scan, labels, forgot, dismissed, notMeant, otherPlaces, kept }: Looked,
  context: UnderstandingContext,
): Situation {
  const words = wordsOf(wordsLeft(scan))
  const clues = {
    context,
    scan,
    labels,
    words,
    asking: isQuestion(wordsLeft(scan), scan.left),
  }
  return {
    context,
    scan,
    labels,
    asked: askedField(context),
    country: countryOf(clues),
    side: sideOf(clues),
    corrects: forgot || saysCorrection(words),
    dismissed,
    notMeant,
    contactKept: kept !== undefined,
    otherPlaces,
    fills: new Map(),
    readings: new Map(),
    bound: new Set(),
    refused: undefined,
    ambiguous: undefined,
  }
}

function compose(
  situation: Situation,
  intent: Intent,
  extra: Partial<Understanding>,
): Understanding {
  const { refused, ambiguous, fills } = situation
  const isRefused = refused !== undefined && !fills.has(refused.key) && extra.repeated === undefined
  return {
    ...extra,
    ...intent,
    fills: [...fills.values()],
    ...(ambiguous === undefined ? {} : { ambiguous }),
    ...(isRefused ? { refused } : {}),
  }
}

function keptIn(
  situation: Situation,
  { elsewhere, kept, stays }: Looked,
  asking: boolean,
): Pick<Understanding, 'repeated' | 'elsewhere'> {
  const standing = kept === 'named' ? ['contact.name'] : []
  const said = asking ? [] : [...repeatedIn(situation), ...standing]
  const repeated = [...said, ...streetRepeated(situation, stays)]
  const isNamed = elsewhere === 'tradeName' && situation.fills.has('company.name')
  return {
    ...(repeated.length > 0 ? { repeated } : {}),
    ...(elsewhere === undefined || isNamed ? {} : { elsewhere }),
  }
}

/** What is said of our own proposal, or behind "forget it", is meant by that. */
const settled = (situation: Situation, found: Intent): Intent =>
  disputeIntent(situation) ??
  refusedIntent(situation) ??
  unlessYesBeside(situation, leftOverTalk(situation, behindDismissal(situation, found)))

function settledIn(situation: Situation, found: Intent, looked: Looked): Intent {
  const meant = withoutChange(settled(situation, found), looked.elsewhere)
  return withStandingStreet(meant, situation, looked)
}

/** What is chosen in so many words is put before anything else of the rest is read. */
function putPlainChoices(situation: Situation, isAsked: boolean): void {
  if (!isAsked) putType(situation)
  putBusinessInstead(situation)
  putAsPrivate(situation)
  putForeign(situation)
  putChannel(situation)
}

/** What is said in words of the values that were found, or in place of any. */
function putBehindFinds(situation: Situation): void {
  putSameMail(situation)
  putLegalForm(situation)
  putSpelled(situation)
  putCorrectedCountry(situation)
}

/** Where goods go is no address of the customer's, and a yes beside it is none to the summary: it may be said of that. */
const readOnce = (said: string, context: UnderstandingContext): Understanding =>
  besidePeople(said, context, (text) => {
    const rest = withoutDeliveries(text, context)
    if (rest !== undefined) return besideDelivery(readWhole(rest, context), context)
    return withNewcomer(text, readWhole(text, context), context)
  })

/** One reading of the message with what is known before it. */
function readWhole(text: string, context: UnderstandingContext): Understanding {
  const said = withReference(readMessage(text), context.asks)
  const { message, refused } = withoutOtherCurrency(said, context)
  const looked = look(message, context)
  const situation = { ...situationOf(looked, context), refused }
  const hasCompany = looked.scan.finds.some((find) => find.kind === 'company')
  putLooked(situation, looked)
  putPreferred(situation)
  putBefore(situation)
  putNameParts(situation, looked.name)
  putStanding(situation)
  putSelfInstead(situation)
  putWrongFirmName(situation)
  putRenamed(situation)
  putNamePair(situation)
  putReplaced(situation)
  putAmounts(situation)
  dropDenied(situation)
  putRepairedName(situation)
  putTurnedName(situation)
  putWorkplaces(situation)
  putSaidFirm(situation)
  putLabelled(situation)
  putIntroduction(situation)
  putCorrections(situation)
  putAmount(situation)
  assignFinds(situation)
  putBehindFinds(situation)
  refuseUnread(situation)
  const words = wordsLeft(looked.scan)
  const asking = isQuestion(words, looked.scan.left)
  const [first, before] = [findIntent(situation, asking), situation.fills.size]
  putPlainChoices(situation, isOnlyAsked(situation, first, asking))
  putChangedTo(situation, asking)
  readRest(situation, first, asking)
  joinNamePart(situation, looked.name)
  lengthenName(situation)
  putImplied(situation, hasCompany)
  const found = situation.fills.size === before ? first : intentAgain(situation, first, asking)
  const intent = settledIn(situation, found, looked)
  const left = withAside(withPaymentLeftOpen(situation, intent), looked.aside, situation)
  const { intent: whole, ...unheard } = withUnheard(situation, left, looked.secret)
  return compose(situation, whole, {
    ...keptIn(situation, looked, asking),
    ...unheard,
    ...switched(intent, words, situation),
    ...(looked.secret ? { nationalNumber: true as const } : {}),
  })
}

/**
 * What one message says, in any of the four languages whatever the session's is (DESIGN section 4): commands, corrections,
 * the answer asked for, further answers, talk. Pure and deterministic; never throws.
 * A company number may be what tells the country, and then everything beside it is read as of that country: a Swedish
 * phone number next to a Swedish company number, whichever of them stands first.
 */
export function understand(said: string, context: UnderstandingContext): Understanding {
  const text = withCountryApart(withoutLayout(ownWords(said), context), context)
  const ofLines = lineValues(text, context, readOnce)
  if (ofLines !== undefined) return ofLines
  const whole = unlessTakenBack(text, () => understandValues(text, context))
  const each = withEachQuestion(text, whole, (part) => readOnce(part, context))
  const heard = withDataAsked(text, withoutMove(each), context.language)
  return asksToLeave(text, heard) ? toldOfLeaving : withDoor(text, heard, context)
}

function understandValues(text: string, context: UnderstandingContext): Understanding {
  const elsewhere = otherCountrysNumber(text, context, (other) => readOnce(text, other))
  if (elsewhere !== undefined) return elsewhere
  const first = asPrivate(readOnce(text, context), context, (other) => readOnce(text, other))
  const said = first.fills.find(({ key }) => key === 'country')
  const country = countryCodes.find((code) => code === said?.value)
  if (said === undefined || country === undefined || context.country !== undefined) return first
  const reading = { ...context.reading, country }
  const again = readOnce(text, { ...context, country, reading })
  return { ...again, fills: [said, ...again.fills.filter(({ key }) => key !== 'country')] }
}
