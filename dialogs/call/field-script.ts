import { formatList } from '../../locales/format.ts'
import { hasWords } from '../../locales/has-words.ts'
import type { WordKey } from '../../locales/words.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { fieldByKey, isFieldKey } from '../../onboarding/fields/index.ts'
import { choicesOf } from '../../onboarding/interview.ts'
import { words, type Draft } from '../draft.ts'
import { noticeToRead } from '../notices.ts'
import { showValue } from '../show-value.ts'
import { showContext } from '../summary.ts'
import type { CallGuide, Spoken } from './call-guide.ts'
import type { Voices } from './voices.ts'

type Leaf = 'say' | 'why' | 'listen' | 'ifNo'

/** The country's own words for the phone, where there are any. */
function callWords(draft: Draft, key: string, leaf: Leaf): string {
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  const own = `call.fields.${key}.${leaf}${country ?? ''}`
  // Every field has all four; the definition linter holds that.
  return words(draft)(hasWords(own) ? own : (`call.fields.${key}.${leaf}` as WordKey))
}

/** How invoices can come depends on the customer, so the ways are named by their own sentence. */
function channelChoices(customer: Draft): string {
  const { state, ports } = customer
  const show = showContext(state, ports.profile)
  const titles = choicesOf(fieldByKey('invoice.channel'), state, ports.profile).map((value) =>
    showValue('invoice.channel', value, show),
  )
  const choices = formatList(titles, state.language)
  return words(customer)('call.choices', { choices })
}

/** The question, with what belongs to it: the ways there are, or the notice that has to come first (M5). */
function sayOf(customer: Draft, key: string): string {
  const question = callWords(customer, key, 'say')
  if (key === 'invoice.channel') return `${question} ${channelChoices(customer)}`
  const isSecret = isFieldKey(key) && fieldByKey(key).privacy === 'secret'
  return isSecret ? `${noticeToRead(customer, 'nationalNumber')}\n\n${question}` : question
}

/**
 * A field's card (CA-01): what is said and why in the customer's language, what to listen for and what may be done on a no in
 * the language of whoever holds the call.
 */
export function fieldScript(
  { staff, customer }: Voices,
  key: string,
): Pick<CallGuide, 'say' | 'why' | 'listenFor' | 'ifNo'> {
  const spoken = (text: string): Spoken => ({ language: customer.state.language, text })
  return {
    say: spoken(sayOf(customer, key)),
    why: spoken(callWords(customer, key, 'why')),
    listenFor: callWords(staff, key, 'listen'),
    ifNo: callWords(staff, key, 'ifNo'),
  }
}
