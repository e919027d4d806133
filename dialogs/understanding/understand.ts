import { findNationalNumbers } from '../../onboarding/national-numbers.ts'
import { isFieldKey } from '../../onboarding/fields/index.ts'
import { countryCodes } from '../../onboarding/vocabulary.ts'
import { putRepairedAmount, putWrappedAmount } from './asked-amount.ts'
import { assignFinds } from './assign-finds.ts'
import { putAskedRest } from './asked.ts'
import { bindLabels } from './bind-labels.ts'
import { putNamePair, putSpelled } from './corrected-names.ts'
import { saysCorrection } from './corrections.ts'
import { courtesiesIn } from './digressions.ts'
import { kindOf } from './field-keys.ts'
import { findAddresses, findStreets } from './find-addresses.ts'
import { findAmounts } from './find-amounts.ts'
import { findCompanies } from './find-companies.ts'
import { findLinksAndIds, findMails } from './find-mail.ts'
import { findNumbers } from './find-numbers.ts'
import { findSpokenNumbers } from './find-spoken.ts'
import { findIntent, type Intent } from './intent.ts'
import { findLabels, type Label } from './labels.ts'
import { evidentLanguage } from './language-evidence.ts'
import { readMessage, type Message } from './message.ts'
import { forgetOldValues } from './old-values.ts'
import { takePartCorrections } from './part-corrections.ts'
import { findPersonName } from './person-names.ts'
import { joinNamePart, putNameParts, takeNameParts, type NameParts } from './name-parts.ts'
import { putRenamed } from './renamed.ts'
import { repairEndings } from './repaired-endings.ts'
import { isQuestion } from './questions.ts'
import { takeSideQuestion } from './side-questions.ts'
import { putSameMail } from './same-mail.ts'
import { startScan, take, wordsLeft, type Scan } from './scan.ts'
import { putChoices } from './put-choices.ts'
import { putCorrections } from './put-corrections.ts'
import { putImplied } from './put-implied.ts'
import { countryOf, sideOf } from './who.ts'
import { put, type Situation } from './situation.ts'
import type { PartCorrection, Understanding, UnderstandingContext } from './understanding.ts'

/** `suggest:contact.email` asks about that field too; summary and notice ask for no field. */
function askedField({ asks }: UnderstandingContext): string {
  const key = asks.replace(/^suggest:/, '')
  return isFieldKey(key) ? key : ''
}

const expecting = { phone: 'phone', number: 'companyNumber' } as const

/** Blots national numbers out before anything else looks at the text (ID-07). */
function hideNationalNumbers(
  message: Message,
  context: UnderstandingContext,
): readonly { start: number; end: number }[] {
  const kind = kindOf(askedField(context))
  return findNationalNumbers(message.text, {
    country: context.country ?? context.reading.country,
    now: context.reading.now,
    expecting: kind === 'phone' || kind === 'number' ? expecting[kind] : undefined,
  })
}

interface Looked {
  readonly scan: Scan
  readonly labels: readonly Label[]
  readonly forgot: boolean
  readonly secret: boolean
  readonly name: NameParts
  /** Pieces of answers put right. */
  readonly parts: readonly PartCorrection[]
  readonly aside: Pick<Understanding, 'digression'>
}

/** Everything that has a shape of its own, most specific first. */
function look(message: Message, context: UnderstandingContext): Looked {
  const scan = startScan(message)
  const secrets = hideNationalNumbers(message, context)
  for (const { start, end } of secrets) take(scan, start, end)
  const parts = secrets.length > 0 ? [] : takePartCorrections(scan, context)
  findLinksAndIds(scan)
  findMails(scan)
  findAmounts(scan)
  findSpokenNumbers(scan)
  findAddresses(scan)
  findStreets(scan)
  findNumbers(scan)
  const name = takeNameParts(scan, context)
  findCompanies(scan, findLabels(scan), context.asks)
  const forgot = forgetOldValues(scan)
  repairEndings(scan)
  const aside = takeSideQuestion(scan, context.faq)
  return { scan, labels: findLabels(scan), forgot, secret: secrets.length > 0, parts, name, aside }
}

function situationOf({ scan, labels, forgot }: Looked, context: UnderstandingContext): Situation {
  const words = wordsLeft(scan).map((token) => token.word)
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
    fills: new Map(),
    readings: new Map(),
    bound: new Set(),
    refused: undefined,
    ambiguous: undefined,
  }
}

const isWish = ({ command, dontKnow, digression }: Intent, asking: boolean): boolean =>
  command !== undefined || dontKnow === true || (digression?.topic === 'faq' && asking)

/** Something cannot be given: that says nothing against what is given beside it. */
const isLack = ({ command, dontKnow }: Intent): boolean =>
  dontKnow === true || command?.name === 'skip'

const isTalk = ({ digression, assent }: Intent): boolean =>
  digression !== undefined || assent !== undefined

/** Greetings and thanks beside values are no part of a name. */
function dropCourtesies({ scan, fills }: Situation): void {
  if (fills.size === 0) return
  const tokens = wordsLeft(scan)
  for (const { from, to } of courtesiesIn(tokens.map((token) => token.word))) {
    take(scan, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
  }
}

/** Names, and the rest as the answer that was asked for. */
function readNames(situation: Situation, asking: boolean): void {
  dropCourtesies(situation)
  if (situation.asked === 'company.name') putAskedRest(situation)
  findPersonName(situation)
  if (!asking) putAskedRest(situation)
}

/** Nothing of a command, a question or a yes becomes a value; beside values they stand for themselves. */
function readRest(situation: Situation, intent: Intent, asking: boolean): void {
  const { fills } = situation
  if (fills.size === 0 && isWish(intent, asking)) {
    // "we are an association in Odense, I don't have the number": what is missing, and what is not.
    if (isLack(intent) && !asking) putChoices(situation, asking)
    return
  }
  putChoices(situation, asking)
  if (fills.size > 0 || !isTalk(intent)) readNames(situation, asking)
}

function compose(
  situation: Situation,
  intent: Intent,
  extra: Pick<Understanding, 'language' | 'nationalNumber'>,
): Understanding {
  const { refused, ambiguous, fills } = situation
  const isRefused = refused !== undefined && !fills.has(refused.key)
  return {
    ...extra,
    ...intent,
    fills: [...fills.values()],
    ...(ambiguous === undefined ? {} : { ambiguous }),
    ...(isRefused ? { refused } : {}),
  }
}

/** One reading of the message with what is known before it. */
function readOnce(text: string, context: UnderstandingContext): Understanding {
  const message = readMessage(text)
  const looked = look(message, context)
  const situation = situationOf(looked, context)
  const hasCompany = looked.scan.finds.some((find) => find.kind === 'company')
  for (const part of looked.parts) put(situation, { ...part, how: 'labelled' })
  putNameParts(situation, looked.name)
  putRenamed(situation)
  putNamePair(situation)
  bindLabels(situation)
  putCorrections(situation)
  putRepairedAmount(situation)
  putWrappedAmount(situation)
  assignFinds(situation)
  putSameMail(situation)
  putSpelled(situation)
  const words = wordsLeft(looked.scan)
  const asking = isQuestion(words, looked.scan.left)
  const evident = evidentLanguage(words)
  const first = findIntent(situation, asking)
  const before = situation.fills.size
  readRest(situation, first, asking)
  joinNamePart(situation, looked.name)
  putImplied(situation, hasCompany)
  const intent = situation.fills.size === before ? first : findIntent(situation, asking)
  const isSwitch =
    intent.language === undefined && evident !== undefined && evident !== context.language
  return compose(
    situation,
    { ...intent, ...looked.aside },
    {
      ...(isSwitch ? { language: { to: evident, how: 'evident' as const } } : {}),
      ...(looked.secret ? { nationalNumber: true as const } : {}),
    },
  )
}

/**
 * What one message says, in any of the four languages whatever the session's is (DESIGN section 4): commands, corrections,
 * the answer asked for, further answers, talk. Pure and deterministic; never throws.
 *
 * A company number may be what tells the country, and then everything beside it is read as of that country: a Swedish
 * phone number next to a Swedish company number, whichever of them stands first.
 */
export function understand(text: string, context: UnderstandingContext): Understanding {
  const first = readOnce(text, context)
  const said = first.fills.find(({ key }) => key === 'country')
  const country = countryCodes.find((code) => code === said?.value)
  if (said === undefined || country === undefined || context.country !== undefined) return first
  const reading = { ...context.reading, country }
  const again = readOnce(text, { ...context, country, reading })
  return { ...again, fills: [said, ...again.fills.filter(({ key }) => key !== 'country')] }
}
