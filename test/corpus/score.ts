import type { Topic, Understanding } from '../../dialogs/understanding/understanding.ts'
import type { Language } from '../../onboarding/vocabulary.ts'
import { implied } from './implied.ts'
import type { Expected, Row } from './row.ts'
import { sameValue } from './same-value.ts'

/** What became of one message, part by part. A part is a field key, or `(command)`, `(assent)` … for the rest. */
export interface Verdict {
  readonly hits: readonly string[]
  readonly misses: readonly string[]
  /** Values taken that nobody gave, or taken wrongly: the fault that must not happen. */
  readonly wrongFills: readonly string[]
  /** Anything else that was heard and not said, such as a command. */
  readonly unexpected: readonly string[]
  readonly fills: number
  readonly wrongYes: boolean
}

/** A row with the language that it is written in. */
type Message = Row & { readonly language: Language }

/** Whether a part is as expected; `undefined` when the row says nothing about it. */
type Holds = (understood: Understanding, expect: Expected) => boolean | undefined

const listed = <T extends string>(expected: T | readonly T[], actual: string | undefined) =>
  [expected].flat().some((one) => one === actual)

const saidYes = ({ assent, command }: Understanding) => assent === 'yes' || command?.name === 'yes'
const saidNo = ({ assent, command }: Understanding) => assent === 'no' || command?.name === 'no'

const assents: Readonly<
  Record<NonNullable<Expected['assent']>, (understood: Understanding) => boolean>
> = {
  yes: saidYes,
  no: (understood) => saidNo(understood) && !saidYes(understood),
  partly: ({ assent }) => assent === 'partly',
  notYes: (understood) => !saidYes(understood),
}

const onTarget: Holds = ({ command: found }, { target, line }) =>
  (target === undefined || listed(target, found?.target)) &&
  (line === undefined || found?.line === line)

const command: Holds = (understood, expect) => {
  if (expect.command === undefined) return undefined
  return listed(expect.command, understood.command?.name) && onTarget(understood, expect)
}

const refused: Holds = (understood, expect) => {
  if (expect.refused === undefined) return undefined
  const found = understood.refused
  if (found?.key !== expect.refused) return false
  return expect.reason === undefined || found.why.reason === expect.reason
}

const isTalk = new Set<Topic>(['thanks', 'greeting', 'goodbye', 'smallTalk', 'frustration'])

/** A question that has an answer of its own by now, where the row knew of none or of the ways to pay. */
const isAnswered = ({ digression: topics = [] }: Expected, found: Topic | undefined): boolean =>
  found !== undefined &&
  !isTalk.has(found) &&
  ['question', 'paymentWays'].some((topic) => listed(topics, topic))

/** "what is peppol" is answered by the help with that choice. */
const isExplained = ({ digression: topics = [] }: Expected, { command }: Understanding): boolean =>
  command?.name === 'help' &&
  command.choice !== undefined &&
  ['question'].some((topic) => listed(topics, topic))

const digression: Holds = (understood, expect) => {
  const { digression: found } = understood
  if (expect.digression === undefined) return undefined
  if (isExplained(expect, understood)) return true
  if (!listed(expect.digression, found?.topic) && !isAnswered(expect, found?.topic)) return false
  return expect.faq === undefined || found?.faq === expect.faq
}

const sorted = (keys: readonly string[] | undefined) => [...(keys ?? [])].sort().join(' ')

/** Every part that a row can expect besides fills. */
const otherParts: Readonly<Record<string, Holds>> = {
  '(command)': command,
  '(refused)': refused,
  '(digression)': digression,
  '(assent)': (understood, { assent }) => assent && assents[assent](understood),
  '(language)': (understood, { language }) => language && understood.language?.to === language,
  '(ambiguous)': (understood, { ambiguous }) =>
    ambiguous && sorted(understood.ambiguous?.keys) === sorted(ambiguous),
  '(national number)': (understood, { nationalNumber }) =>
    nationalNumber && understood.nationalNumber === true,
  "(don't know)": (understood, { dontKnow }) => dontKnow && understood.dontKnow === true,
  '(nothing)': (understood, { nothing }) =>
    nothing && understood.fills.length === 0 && !understood.ambiguous,
}

/** Whether a part was heard that the row does not have; where nothing counts but the values, most is tolerated. */
type Fault = (understood: Understanding, row: Message) => string | false | undefined

const tolerant = ({ expect }: Row) => expect.nothing === true || expect.assent === 'notYes'

const commandFault: Fault = ({ command: found }, row) => {
  if (found === undefined || row.expect.command !== undefined || tolerant(row)) return undefined
  if (found.name === 'yes' || found.name === 'no') return undefined
  return !(found.name === 'change' && row.expect.fills) && `command ${found.name}`
}

const languageFault: Fault = ({ language: found }, row) => {
  if (found === undefined || row.expect.language !== undefined) return undefined
  return ![row.session ?? row.language, row.language].includes(found.to) && `language ${found.to}`
}

const faults: readonly Fault[] = [
  commandFault,
  languageFault,
  ({ ambiguous }, { expect }) => ambiguous && !expect.ambiguous && 'ambiguous',
  ({ refused: found }, row) =>
    found && !row.expect.refused && !tolerant(row) && `refused ${found.key}`,
  ({ dontKnow }, row) => dontKnow && !row.expect.dontKnow && !tolerant(row) && "don't know",
  ({ nationalNumber }, { expect }) => nationalNumber && !expect.nationalNumber && 'national number',
]

function fillParts(understood: Understanding, expect: Expected): readonly [string, boolean][] {
  return Object.entries(expect.fills ?? {}).map(([key, value]) => {
    const suggestion = expect.suggests?.[key]
    const found = understood.fills.some(
      (fill) =>
        fill.key === key &&
        sameValue(value, fill.value) &&
        (suggestion === undefined || fill.suggestion === suggestion),
    )
    return [key, found]
  })
}

function wrongFillsOf(understood: Understanding, row: Row): readonly string[] {
  const allowed = implied(row)
  return understood.fills
    .filter(({ key, value }) => !sameValue(row.expect.fills?.[key] ?? allowed[key], value))
    .filter(({ key }) => !(key === 'person.nationalNumber' && row.expect.nationalNumber))
    .map(({ key, value }) => `${key} = ${JSON.stringify(value)}`)
}

/** Asked for a yes, and for nothing else: here a wrong one does harm. */
const asksForYes = /^(?:confirm|notice|outcome|suggest:|choose:)/

/** Compares what was understood with what a careful clerk would write down. */
export function judge(row: Message, understood: Understanding): Verdict {
  const { expect } = row
  const others = Object.entries(otherParts).map(
    ([part, holds]) => [part, holds(understood, expect)] as const,
  )
  const parts = [...fillParts(understood, expect), ...others]
  return {
    hits: parts.flatMap(([part, holds]) => (holds === true ? [part] : [])),
    misses: parts.flatMap(([part, holds]) => (holds === false ? [part] : [])),
    wrongFills: wrongFillsOf(understood, row),
    unexpected: faults
      .map((fault) => fault(understood, row))
      .filter((fault) => typeof fault === 'string'),
    fills: understood.fills.length,
    wrongYes: asksForYes.test(row.asks) && expect.assent !== 'yes' && saidYes(understood),
  }
}
