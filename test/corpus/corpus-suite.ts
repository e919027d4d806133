import { expect } from 'chai'
import { loadProfile } from '../../config.ts'
import { understand } from '../../dialogs/understanding/understand.ts'
import type { UnderstandingContext } from '../../dialogs/understanding/understanding.ts'
import type { Answer } from '../../onboarding/answer.ts'
import type { FieldValue } from '../../onboarding/field.ts'
import { fieldByKey } from '../../onboarding/fields/index.ts'
import { applicableFields } from '../../onboarding/interview.ts'
import { countryCodes, languages } from '../../onboarding/vocabulary.ts'
import type { Language } from '../../onboarding/vocabulary.ts'
import type { Row } from './row.ts'
import { sameValue } from './same-value.ts'
import { judge } from './score.ts'
import type { Verdict } from './score.ts'
import { faultsOf, figuresOf, tableOf } from './report.ts'

const profile = loadProfile('deployment/profiles/demo.yaml')
const now = new Date('2026-11-22T10:00:00Z')

const answer = (value: FieldValue): Answer => ({
  value,
  source: 'customer',
  channel: 'webchat',
  at: now.toISOString(),
  verification: 'checked',
})

function contextOf(row: Row, language: Language): UnderstandingContext {
  const { country, customerType } = row
  const values: Readonly<Record<string, FieldValue | undefined>> = {
    country,
    customerType,
    ...row.answered,
  }
  const answers = Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, answer(value)] as const],
    ),
  )
  const keys = applicableFields({ answers, skipped: [] }, profile).map(({ key }) => key)
  return {
    language: row.session ?? language,
    asks: row.asks,
    country,
    customerType,
    open: keys.filter((key) => !(key in answers)),
    answered: keys.filter((key) => key in answers),
    values: Object.fromEntries(Object.entries(answers).map(([key, { value }]) => [key, value])),
    reading: { country, customerType, now, testSeries: true },
    faq: profile.faq,
  }
}

const written = (value: FieldValue) =>
  typeof value === 'object' ? `${value.street}, ${value.postalCode} ${value.city}` : String(value)

/** A self-check of the corpus: an expectation that no reader would give cannot be right. */
function readsBack(row: Row, key: string, value: FieldValue): boolean {
  const inAddress = typeof value === 'object' ? value.country : undefined
  const country = row.country ?? countryCodes.find((code) => code === inAddress)
  const reading = fieldByKey(key)?.read(written(value), { country, now, testSeries: true })
  return reading?.ok === true && sameValue(value, reading.value)
}

export interface Judged {
  readonly row: Row
  readonly verdict: Verdict
}

export interface Corpus {
  readonly name: string
  readonly rows: Readonly<Record<Language, readonly Row[]>>
  /** At least so many different messages per language. */
  readonly messages: number
}

export const judged = ({ rows }: Corpus, language: Language): readonly Judged[] =>
  rows[language].map((row) => ({
    row,
    verdict: judge({ ...row, language }, understand(row.text, contextOf(row, language))),
  }))

/** Issue 3, "How to prove it". */
const bars = { recall: 0.98, wrongFills: 0.002, wrongYes: 0 }

function holdsBars(one: Corpus, language: Language): void {
  describe(`${one.name} in ${language}`, () => {
    const results = judged(one, language)
    const figures = figuresOf(results.map(({ verdict }) => verdict))

    before(() => {
      console.log(
        tableOf(
          language,
          results.map(({ verdict }) => verdict),
        ),
      )
    })

    it(`is a corpus of at least ${one.messages} different messages`, () => {
      const different = new Set(one.rows[language].map(({ asks, text }) => `${asks} ${text}`))
      expect(different.size).to.be.at.least(one.messages)
    })

    it('expects only values that the fields themselves take', () => {
      const unreadable = one.rows[language].flatMap((row) =>
        Object.entries(row.expect.fills ?? {})
          .filter(([key, value]) => !readsBack(row, key, value))
          .map(([key]) => `${key} · ${row.text}`),
      )
      expect(unreadable).to.deep.equal([])
    })

    it('is understood: recall of at least 98 %', () => {
      const missed = results.flatMap(({ row, verdict }) => faultsOf(row, verdict.misses, 'missed'))
      expect(figures.recall, missed.join('\n')).to.be.at.least(bars.recall)
    })

    it('fills nothing that nobody said: at most 0.2 % wrong values', () => {
      const wrong = results.flatMap(({ row, verdict }) =>
        faultsOf(row, verdict.wrongFills, 'wrong'),
      )
      expect(figures.wrongFillRate, wrong.join('\n')).to.be.at.most(bars.wrongFills)
    })

    it('does not change the language of the conversation unless that was meant', () => {
      const wrong = results.flatMap(({ row, verdict }) =>
        faultsOf(
          row,
          verdict.unexpected.filter((fault) => fault.startsWith('language')),
          'unexpected',
        ),
      )
      expect(wrong).to.deep.equal([])
    })

    it('is never taken for a yes that it is not', () => {
      const wrong = results.filter(({ verdict }) => verdict.wrongYes).map(({ row }) => row.text)
      expect(wrong).to.deep.equal([])
    })
  })
}

/** The bars, held against every language of a corpus. */
export function describeCorpus(one: Corpus): void {
  for (const language of languages) holdsBars(one, language)
}
