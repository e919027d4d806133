import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import type { FieldValue } from '../../onboarding/field.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from '../conversations/phrases.ts'
import { corpus } from './corpus.ts'
import { eighteenth } from './eighteenth/eighteenth.ts'
import { implied } from './implied.ts'
import type { Row } from './row.ts'
import { sameValue } from './same-value.ts'
import { twentieth } from './twentieth/twentieth.ts'

/** Whoever has said nothing yet, and of whom nothing is known. */
const isOpening = ({ asks, country, answered }: Row): boolean =>
  asks === 'country' && country === undefined && answered === undefined

const rowsOf = (language: Language): readonly Row[] =>
  [corpus, eighteenth, twentieth].flatMap((rows) => rows[language]).filter(isOpening)

const isValue = (value: unknown): value is FieldValue =>
  value !== undefined && value !== null && typeof value !== 'boolean'

/** What a register knows of the company that was named fills more than was said. */
const isOfRegister = (key: string, heard: Readonly<Record<string, unknown>>): boolean =>
  key.startsWith('company.') && 'company.number' in heard

interface Heard {
  readonly said: number
  readonly missed: readonly string[]
  readonly wrong: readonly string[]
}

/** The message as the first one of a conversation, through the whole turn: what the hints say that was understood. */
async function hearFirst(row: Row, language: Language): Promise<Heard> {
  const customer = new Customer({ locale: phrases[row.session ?? language].locale })
  await customer.start()
  const { hints } = await customer.say(row.text)
  const fills = row.expect.fills ?? {}
  const allowed = implied(row)
  const isHeard = (key: string, value: FieldValue): boolean => {
    const heard = hints.understood[key]
    return isValue(heard) && sameValue(value, heard)
  }
  return {
    said: Object.keys(fills).length,
    missed: Object.entries(fills)
      .filter(([key, value]) => !isHeard(key, value))
      .map(([key]) => `${key} · ${row.text}`),
    wrong: Object.entries(hints.understood)
      .filter(([key, value]) => isValue(value) && !sameValue(fills[key] ?? allowed[key], value))
      .filter(([key]) => fills[key] !== undefined || !isOfRegister(key, hints.understood))
      .map(([key]) => `${key} · ${row.text}`),
  }
}

/** Issue 3, "How to prove it": through the hints, from outside. */
const bars = { recall: 0.98, wrong: 0.01 }

for (const language of languages) {
  describe(`first messages of the corpus, by the hints of the reply (${language})`, () => {
    const all: Heard[] = []

    before(async function () {
      this.timeout(120_000)
      for (const row of rowsOf(language)) all.push(await hearFirst(row, language))
    })

    const said = (): number => all.reduce((sum, one) => sum + one.said, 0)

    it('are there', () => {
      expect(said()).to.be.at.least(100)
    })

    it('fill what they say: recall of at least 98 %', () => {
      const missed = all.flatMap((one) => one.missed)
      expect(1 - missed.length / said(), missed.join('\n')).to.be.at.least(bars.recall)
    })

    it('fill nothing else: at most 1 % wrong values', () => {
      const wrong = all.flatMap((one) => one.wrong)
      expect(wrong.length / said(), wrong.join('\n')).to.be.at.most(bars.wrong)
    })
  })
}
