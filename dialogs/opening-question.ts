import { circumstances } from '../onboarding/circumstances.ts'
import type { WordKey } from '../locales/words.ts'
import { words, type Draft } from './draft.ts'
import { canSearch } from './flows/search-name.ts'
import { isBack } from './shown.ts'

/** Buttons with countries stand below the one, kinds of customers below the other; the words say what they are for. */
const openingAgain = {
  country: 'messages.ask.openingAgainCountry',
  customerType: 'messages.ask.openingAgain',
} as const

const againAsk = (key: keyof typeof openingAgain, attempt: number): WordKey =>
  attempt % 2 === 0 ? openingAgain[key] : 'messages.ask.openingLast'

/** Before anything is known of the customer, the two first questions are one: who are you? */
export function isOpening(draft: Draft, key: string): boolean {
  const { answers } = draft.state
  const isFirst = answers['company.number'] === undefined && answers['customerType'] === undefined
  return isFirst && ['country', 'customerType'].includes(key)
}

/** Another language, an old card or a long pause: what was said before is not before the customer's eyes. */
const isOutOfSight = (draft: Draft): boolean =>
  draft.command === 'language' || draft.stale || draft.inbound.kind === 'start' || isBack(draft)

/** That question stands right above what is said now. */
const wasAsked = (draft: Draft, isSame: (asks: string) => boolean): boolean =>
  draft.state.open.attempt > 0 && isSame(draft.state.open.asks) && !isOutOfSight(draft)

/** The name has not been searched for yet, and can be. */
const mayBeByName = (draft: Draft): boolean =>
  canSearch(draft) &&
  draft.state.searched === undefined &&
  !draft.lines.includes(words(draft)('messages.candidates.none'))

/** Something was answered beside the opening question: one short line leads back to it. */
const isLedBack = (draft: Draft, key: string): boolean =>
  draft.lines.length > 0 && mayBeByName(draft) && wasAsked(draft, (asks) => asks === key)

export function openingAsk(draft: Draft, key: string, attempt: number): WordKey | undefined {
  if (draft.state.changing === key || !isOpening(draft, key)) return undefined
  if (attempt > 1) return againAsk(key === 'country' ? key : 'customerType', attempt)
  if (isLedBack(draft, key)) return 'messages.ask.openingRemind'
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  return key === 'country' ? 'messages.ask.opening' : `messages.ask.opening${country ?? ''}`
}

/** The name does as well as the number; said once. */
function byName(draft: Draft, key: WordKey): readonly string[] {
  const name = words(draft)(key)
  return mayBeByName(draft) && !draft.lines.includes(name) ? [name] : []
}

/** Where the number is asked for: what does as well, and at the opening how long it takes. */
export function besideNumber(draft: Draft, key: string, attempt: number): readonly string[] {
  if (attempt > 1 || draft.state.changing === key) return []
  if (isOpening(draft, key)) {
    if (wasAsked(draft, (asks) => isOpening(draft, asks))) return []
    return [...byName(draft, 'messages.ask.openingName'), words(draft)('messages.ask.openingTime')]
  }
  if (key !== 'company.number' || wasAsked(draft, (asks) => asks === key)) return []
  return byName(draft, 'messages.candidates.askName')
}
