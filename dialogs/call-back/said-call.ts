import { present } from '../../onboarding/present.ts'
import { readPhone } from '../../onboarding/readers/phone.ts'
import { circumstances } from '../../onboarding/circumstances.ts'
import { countryCodes, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import type { Draft } from '../draft.ts'
import { readContext } from '../read-context.ts'
import { withoutPaperNumbers } from '../understanding/not-meant/paper-numbers.ts'
import { readMessage } from '../understanding/message.ts'
import { indexPhrases, never, phrasesIn, phrasesOf } from '../understanding/words/phrases.ts'
import { wordsOf } from '../understanding/words/words-of.ts'
import { callContext, noteOf, type SaidOfCall } from './arrange-call.ts'
import { readCallWish, saysDay } from './read-call-time.ts'

/** What a message says of a call that is wished for: when, and on which number. */
export interface SaidCall extends SaidOfCall {
  /** A day was said, and not an hour alone. */
  readonly saysDay: boolean
}

interface SaidPhone {
  readonly phone?: string
  /** The words around the number. */
  readonly rest: string
}

const run = /\+?\(?\d(?:[ ()./-]{0,2}\d){5,}/g
const fewestDigits = 8

/** Where somebody who writes the language most likely has a phone. */
const homes: Readonly<Partial<Record<Language, CountryCode>>> = { da: 'DK', sv: 'SE', no: 'NO' }

/** "kl 10 20 12 34 77": the hour in front is none of the number. */
function* endingsOf(digits: string): Generator<string> {
  for (let rest = digits; rest.replace(/\D/g, '').length >= fewestDigits;) {
    yield rest
    const next = rest.indexOf(' ')
    if (next === -1) return
    rest = rest.slice(next + 1).trimStart()
  }
}

/**
 * A number of the customer's country; where that is not known, or has no such number, of the country of the language, else of
 * the only one that has it. "68054321" of a Norwegian is never called in Denmark.
 */
function readAnywhere(draft: Draft, text: string): string | undefined {
  const read = (country: CountryCode) => {
    const phone = readPhone(text, { ...readContext(draft), country })
    return phone.ok ? phone.value : undefined
  }
  const { state, ports } = draft
  const { country } = circumstances(state.answers, ports.profile)
  const likely = [country, homes[state.language]].filter((code) => code !== undefined)
  const [first] = likely.flatMap((code) => read(code) ?? [])
  if (first !== undefined) return first
  const [only, ...others] = new Set(countryCodes.flatMap((code) => read(code) ?? []))
  return others.length === 0 ? only : undefined
}

function phoneIn(draft: Draft): SaidPhone {
  const text = withoutPaperNumbers(draft.inbound.text)
  for (const [digits] of text.matchAll(run)) {
    for (const ending of endingsOf(digits)) {
      const phone = readAnywhere(draft, ending)
      if (phone !== undefined) return { phone, rest: text.replace(ending, ' ') }
    }
  }
  return { rest: text }
}

const about = indexPhrases([['about', phrasesOf(({ callWish }) => callWish.about)]])

/** "det er om en forsinket levering", "sig til dem, at …": what whoever calls should know. */
const isAbout = (text: string): boolean =>
  phrasesIn(about, wordsOf(readMessage(text).tokens), never).length > 0

/** Reads when and on which number from one message, in whatever order they are said, and what it is about. */
export function readCall(draft: Draft): SaidCall {
  const { phone, rest } = phoneIn(draft)
  const context = callContext(draft)
  const note = isAbout(rest) ? noteOf(draft) : undefined
  return {
    ...present({ ...readCallWish(rest, context), phone, note }),
    saysDay: saysDay(rest, context),
  }
}
