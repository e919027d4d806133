import { digits } from '../../onboarding/clean.ts'
import { countries } from '../../onboarding/countries/index.ts'
import { present } from '../../onboarding/present.ts'
import { refuse, type Reason, type Refused } from '../../onboarding/reading.ts'
import { isFieldKey } from '../../onboarding/fields/index.ts'
import { countryCodes, type CountryCode } from '../../onboarding/vocabulary.ts'
import { hasWords } from '../../locales/has-words.ts'
import type { WordKey } from '../../locales/words.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { tell, tellAndAsk, words, type Draft, type View } from '../draft.ts'
import { isOpening } from '../opening-question.ts'
import { fieldWords } from '../question.ts'
import { bareNumber } from '../understanding/asked/bare-number.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { canTalk, openTalk } from '../talk/open-talk.ts'
import { offerCallBack } from '../call-back/offer-call-back.ts'
import { deskValues, queueReview } from './hand-over.ts'

type Country = CountryCode | undefined

/** Words for a reason: the field's own in this country, the field's own, else the general ones. */
function reasonWords(key: string, reason: Reason, country: Country): WordKey {
  const kind = key.split('.').at(-1) ?? key
  const candidates = [
    `reasons.${kindOf(kind, key)}.${reason}${country ?? ''}`,
    `reasons.${kindOf(kind, key)}.${reason}`,
  ]
  return candidates.find(hasWords) ?? `reasons.${reason}`
}

function kindOf(kind: string, key: string): string {
  if (key === 'company.number') return 'companyNumber'
  if (kind === 'landline') return 'phone'
  return kind
}

/** What is wrong with a value, by its reason (UX-09, UX-22). `country`: whose number it is, where that is told otherwise. */
export function reasonText(
  view: View,
  key: string,
  { reason, detail, country }: Pick<Refused, 'reason' | 'detail'> & { readonly country?: Country },
): string {
  const say = words(view)
  const own = country ?? circumstances(view.state.answers, view.ports.profile).country
  return say(reasonWords(key, reason, own), {
    field: isFieldKey(key) ? say(fieldWords(view, key, 'inText')) : '',
    expected: detail?.expected ?? '',
    got: detail?.got ?? '',
  })
}

function tellRefusal(draft: Draft, { key, why }: Refusal, country?: Country): void {
  const { reason, detail } = why
  draft.miss = { key, reason }
  draft.refused = { key, reason, ...present({ detail, country }) }
  draft.lines.push(reasonText(draft, key, { ...why, country }))
}

/** "why?" behind a refusal asks for its reason, and for what would do. `false`: nothing was refused just now. */
export function explainRefusal(draft: Draft): boolean {
  const { refused } = draft.state.open
  if (refused === undefined || !isFieldKey(refused.key)) return false
  draft.lines.push(reasonText(draft, refused.key, refused))
  // Of a number of another country than the case is of, the example would be another one.
  if (refused.country === undefined) {
    const example = words(draft)(fieldWords(draft, refused.key, 'example'))
    tell(draft, 'messages.help.example', { example })
  }
  draft.refused = refused
  return true
}

type Refusal = NonNullable<Understanding['refused']>

interface Slip {
  readonly refused: Refusal
  /** Told by the length of the number; unknown when it fits none. */
  readonly country: Country
}

const slip = (why: Refused, country: Country): Slip => ({
  refused: { key: 'company.number', raw: '', why },
  country,
})

/** A bare number at the opening question is a company number with a slip in it: its length tells the country. */
function slippedNumber(draft: Draft): Slip | undefined {
  const text = bareNumber(draft.inbound.text)
  const isOpening = ['country', 'customerType'].includes(draft.state.open.asks)
  const got = digits(text ?? '').length
  if (text === undefined || !isOpening || got < 3) return undefined
  const country = countryCodes.find((code) => countries[code].companyNumberLength === got)
  if (country === undefined) return slip(refuse(got < 8 ? 'tooShort' : 'tooLong', { got }), country)
  const why = countries[country].readCompanyNumber(text, { testSeries: draft.ports.testSeries })
  return why.ok ? undefined : slip(why, country)
}

const confirmAgain = ['messages.confirm.again1', 'messages.confirm.again2'] as const
const unclear = [
  'messages.notUnderstood.first',
  'messages.notUnderstood.second',
  'messages.notUnderstood.third',
] as const

/** "blah blah" at the opening: nobody was shown a list to choose from, so it is no choice that is missing. */
const isNoChoice = (draft: Draft, refused: Refusal): boolean =>
  refused.why.reason === 'notAChoice' && isOpening(draft, refused.key)

/** "ja det er greit", said to "this one or that one?". */
const isYesToChoice = ({ command, state: { open } }: Draft): boolean =>
  command === 'yes' && open.asks.startsWith('choose:') && open.attempt === 1

/** What would do, where nothing of what was said can be told to be wrong. */
function tellUnclear(draft: Draft): void {
  const { asks, attempt } = draft.state.open
  if (asks === 'confirm') tellAndAsk(draft, confirmAgain[(attempt - 1) % 2] ?? confirmAgain[0])
  else if (asks === 'notice') tellAndAsk(draft, 'messages.credit.needsAnswer')
  else if (isYesToChoice(draft)) tell(draft, 'messages.choose.which')
  else tell(draft, unclear[(attempt - 1) % 3] ?? unclear[0])
}

/** Each miss sounds different from the one before; the third brings a person in (UX-23). */
export function miss(draft: Draft, refused: Understanding['refused']): void {
  draft.missed = true
  const { asks, attempt } = draft.state.open
  draft.miss = { key: asks, reason: 'notUnderstood' }
  const slipped = slippedNumber(draft)
  if (slipped !== undefined) tellRefusal(draft, slipped.refused, slipped.country)
  else if (refused !== undefined && !isNoChoice(draft, refused)) tellRefusal(draft, refused)
  else tellUnclear(draft)
  if (attempt >= 3) bringInPerson(draft)
}

/** What can be read once the country is known is kept (`unread.ts`): nothing is wrong with it, and nothing was missed. */
export function missUnlessKept(draft: Draft, refused: Understanding['refused']): void {
  if (refused?.why.reason === 'countryUnknown')
    draft.lines.push(reasonText(draft, refused.key, refused.why))
  else miss(draft, refused)
}

/** What was said leads no further, and why has been told already. */
export function missTold(draft: Draft): void {
  const { asks, attempt } = draft.state.open
  draft.missed = true
  draft.miss = { key: asks, reason: 'notFound' }
  if (attempt >= 3) bringInPerson(draft)
}

/** After the third miss (UX-23). */
export function bringInPerson(draft: Draft): void {
  if (canTalk(draft)) openTalk(draft)
  else {
    tell(draft, 'messages.lookup.reachUs', deskValues(draft))
    offerCallBack(draft)
  }
  queueReview(draft, 'not-understood')
}
