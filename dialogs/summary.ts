import { createHash } from 'node:crypto'
import { circumstances } from '../onboarding/circumstances.ts'
import { applicableFields, proposedBy, valueOf } from '../onboarding/interview.ts'
import type { CaseState } from '../onboarding/case-state.ts'
import type { Field } from '../onboarding/field.ts'
import { sections } from '../onboarding/vocabulary.ts'
import type { Profile } from '../onboarding/profile.ts'
import { formatTime } from '../locales/format.ts'
import { hasWords } from '../locales/has-words.ts'
import { speaker, type WordKey } from '../locales/words.ts'
import { directoryName, shortRegisterName } from './register-name.ts'
import { showValue, type ShowContext } from './show-value.ts'
import type { SummaryCard, SummaryRow } from './reply.ts'

type RowFacts = { readonly state: CaseState; readonly profile: Profile; readonly show: ShowContext }

export function showContext(state: CaseState, profile: Profile): ShowContext {
  return {
    say: speaker(state.language),
    language: state.language,
    country: circumstances(state.answers, profile).country,
  }
}

/** What a field is called in the session language, by the country's own term where it has one (CVR number). */
export function labelOf(key: string, { say, country }: ShowContext): string {
  const own = `fields.${key}.label${country ?? ''}`
  return say(hasWords(own) ? own : (`fields.${key}.label` as WordKey)) // every field has a label; the locale test holds it
}

/** An answer that the register gave before this conversation began tells its age. */
function byRegister(at: string, { state, show }: RowFacts): string {
  const name = shortRegisterName(state, show)
  if (at >= state.startedAt) return show.say('messages.source.register', { name })
  const time = formatTime(new Date(at), show.language)
  return show.say('messages.source.registerKept', { name, time })
}

/** Where a value comes from, when it is not from the customer (GD-07, M9). */
export function sourceOf(field: Field, facts: RowFacts): string | undefined {
  const { state, profile, show } = facts
  const answer = state.answers[field.key]
  if (answer === undefined) {
    const known = proposedBy(field.key, state, profile)
    if (known !== undefined) {
      return show.say('messages.source.register', { name: directoryName(known, show.say) })
    }
    return valueOf(field.key, state, profile) === undefined
      ? undefined
      : show.say('messages.source.default')
  }
  return answer.source === 'register' ? byRegister(answer.at, facts) : undefined
}

function rowOf(field: Field, number: number, facts: RowFacts): SummaryRow {
  const { state, profile, show } = facts
  const value = valueOf(field.key, state, profile)
  const source = sourceOf(field, facts)
  return {
    number,
    key: field.key,
    label: labelOf(field.key, show),
    value: valueText(field, value, show),
    ...(source === undefined ? {} : { source }),
    changeable: true,
  }
}

function valueText(field: Field, value: ReturnType<typeof valueOf>, show: ShowContext): string {
  if (value === undefined) return show.say('messages.notGiven')
  if (field.privacy === 'secret') return show.say('messages.given')
  return showValue(field.key, value, show)
}

/** The fields in the order in which the lines of the summary are numbered. */
export const bySection = (fields: readonly Field[]): readonly Field[] =>
  sections.flatMap((section) => fields.filter((field) => field.section === section))

/** Rows of the check-answers page (UX-20): only what applies, numbered through all sections. */
export function summaryCard(state: CaseState, profile: Profile): SummaryCard {
  const show = showContext(state, profile)
  const shown = applicableFields(state, profile)
  const ordered = bySection(shown)
  const rows = ordered.map((field, index) => rowOf(field, index + 1, { state, profile, show }))
  const grouped = sections
    .map((section) => ({
      section,
      title: show.say(`summary.sections.${section}`),
      rows: rows.filter((_row, index) => ordered[index]?.section === section),
    }))
    .filter((group) => group.rows.length > 0)
  return {
    title: show.say('messages.summary.title'),
    sections: grouped,
    twin: grouped
      .map((group) => [group.title.toUpperCase(), ...group.rows.map(lineOf)].join('\n'))
      .join('\n\n'),
    changeLabel: show.say('messages.buttons.change'),
    confirmLabel: show.say('messages.buttons.confirm'),
    revision: state.revision,
  }
}

function lineOf(row: SummaryRow): string {
  const source = row.source === undefined ? '' : ` (${row.source})`
  return `${row.number}. ${row.label}: ${row.value}${source}`
}

/** What the rows tell in any words: each value, and where it is from. Far cheaper than the rows themselves. */
export function summaryFacts(state: CaseState, profile: Profile): string {
  const { answers, startedAt, company } = state
  const facts = applicableFields(state, profile).map(({ key }) => {
    const answer = answers[key]
    if (answer === undefined) {
      return [key, valueOf(key, state, profile), proposedBy(key, state, profile)?.sourceId]
    }
    // Only beside what a register said does the time of an answer stand, and only an old one.
    const isKept = answer.source === 'register' && answer.at < startedAt
    return [key, answer.value, answer.source, isKept ? answer.at : '']
  })
  return JSON.stringify([facts, company?.sourceId])
}

/** Fingerprint of exactly what the customer confirmed (CR-02); the same in every language. */
export function summaryHash(state: CaseState, profile: Profile): string {
  const values = applicableFields(state, profile).map((field) => [
    field.key,
    valueOf(field.key, state, profile) ?? null,
  ])
  return createHash('sha256').update(JSON.stringify(values)).digest('hex')
}
