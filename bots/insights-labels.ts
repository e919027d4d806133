import { localeTag } from '../locales/format.ts'
import { hasWords } from '../locales/has-words.ts'
import { speaker } from '../locales/words.ts'
import type { Language } from '../onboarding/vocabulary.ts'
import { escapeHtml } from './escape-html.ts'

/** Steps that are no fields; the page itself is in English. */
const names: Readonly<Record<string, string>> = {
  confirm: 'Summary',
  notice: 'Credit notice',
  other: 'Other',
}

const detours: Readonly<Record<string, string>> = {
  choose: 'choice',
  suggest: 'did you mean',
  change: 'change',
}

interface StepLabel {
  /** In the language asked for where it is a field's, else English. */
  readonly field?: string
  readonly english: string
}

function labelOf(step: string, language: Language): StepLabel {
  const [, detour, key = step] = /^(choose|suggest|change):(.*)$/.exec(step) ?? []
  const path = `fields.${key}.label`
  const suffix = detour === undefined ? '' : ` (${detours[detour] ?? detour})`
  if (!hasWords(path)) return { english: `${names[key] ?? key}${suffix}` }
  return { field: speaker(language)(path), english: suffix }
}

/** The name of a step as plain text. */
export function stepText(step: string, language: Language): string {
  const { field = '', english } = labelOf(step, language)
  return `${field}${english}`
}

/** The same as HTML, with its own language marked (UX-06). */
export function stepHtml(step: string, language: Language): string {
  const { field, english } = labelOf(step, language)
  const own =
    field === undefined ? '' : `<span lang="${localeTag(language)}">${escapeHtml(field)}</span>`
  return `${own}${escapeHtml(english)}`
}

/** `postalCodeFormat`, `asked-for-a-person` → words. */
export const reasonText = (reason: string): string =>
  reason.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')
