import type { Answer } from '../../onboarding/answer.ts'
import { withAnswers } from '../../onboarding/answering.ts'
import { missingFields } from '../../onboarding/interview.ts'
import { fieldByKey, isFieldKey } from '../../onboarding/fields/index.ts'
import { tell, words, type Draft } from '../draft.ts'
import { showNotice } from '../notices.ts'
import { readContext } from '../read-context.ts'
import { saidAnswer } from '../said-answer.ts'
import type { Fill } from '../understanding/understanding.ts'

/** What the page was opened with (`?country=DK&type=business`) counts as said, and stays changeable. */
export function applyPreset(draft: Draft): void {
  const { country, customerType } = draft.inbound.preset ?? {}
  const wanted = { country, customerType }
  const answers: Record<string, Answer> = {}
  for (const [key, text] of Object.entries(wanted)) {
    if (text === undefined || !isFieldKey(key)) continue
    const reading = fieldByKey(key).read(text, readContext(draft))
    if (reading.ok) answers[key] = saidAnswer(draft, reading.value)
  }
  draft.state = { ...withAnswers(draft.state, answers), undo: [] }
}

/** Says who is talking and shows the first-layer notice, before anything personal is asked or kept (GD-01, CH-08). */
export function greet(draft: Draft): void {
  tell(draft, 'messages.greeting.hello', { seller: draft.ports.profile.controller.name })
  showNotice(draft, 'firstLayer')
  offerPrivacy(draft)
  // Whoever writes a text message may well be a customer: said to everybody alike (SM-11).
  if (draft.inbound.channel === 'sms') tell(draft, 'update.offer')
}

export function offerPrivacy(draft: Draft): void {
  draft.links.push({
    title: words(draft)('messages.privacy.link'),
    url: draft.ports.privacyUrl(draft.state.language),
  })
}

/** Before the notice only what is not personal may be kept (GD-05). Says so when something was left out. */
export function keepImpersonal(draft: Draft, fills: readonly Fill[]): readonly Fill[] {
  const kept = fills.filter((fill) => {
    const privacy = isFieldKey(fill.key) ? fieldByKey(fill.key).privacy : 'personal'
    return privacy === 'public' || privacy === 'business'
  })
  if (kept.length < fills.length) tell(draft, 'messages.greeting.privateFirst')
  return kept
}

/** Somebody comes back: where they were and what is left. */
export function welcomeBack(draft: Draft): void {
  const count = missingFields(draft.state, draft.ports.profile).length
  if (count === 0) tell(draft, 'messages.resume.toConfirm')
  else tell(draft, 'messages.resume.welcomeBack', { count })
}
