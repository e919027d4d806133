import {
  controlLine,
  type Concerned,
  controlReport,
  type ControlLine,
  type ControlReport,
} from '../../onboarding/credit/control-report.ts'
import type { CreditLogEntry, Period } from '../../onboarding/credit/credit-log.ts'
import type { CreditPolicy } from '../../onboarding/credit/credit-policy.ts'
import { explainCredit } from '../../onboarding/credit/explanation.ts'
import {
  diffOfShadow,
  diffOnHistory,
  type PolicyDiff,
} from '../../onboarding/credit/policy-diff.ts'
import type { CustomerRecord } from '../../onboarding/record.ts'
import { toReference } from '../../onboarding/reference.ts'
import { readPolicy } from '../profiles/read-policy.ts'
import { layOut } from './cli-layout.ts'
import { exit, json, notFound, wrong, type Session } from './cli-session.ts'

const week = 7 * 24 * 60 * 60 * 1000

function periodOf({ now, args }: Session): Period {
  const to = now()
  return {
    from: new Date(to.getTime() - args.weeks * week).toISOString(),
    to: to.toISOString(),
  }
}

/** The evidence of the case's own customer: a reference that another case holds is none of it. */
async function lineOf(session: Session, entry: CreditLogEntry): Promise<ControlLine> {
  const { stores } = session
  const { reference, caseId } = entry.intent
  const filing = await stores.customers.filingOf(reference)
  if (filing?.caseId !== caseId) return controlLine(entry, undefined)
  const evidence = await stores.customers.evidence(reference)
  return controlLine(entry, evidence, await concernedBy(session, entry))
}

/** Only what one of the staff ordered can be of their own family. */
async function concernedBy(
  { stores, staff }: Session,
  { intent: { orderedBy, reference } }: CreditLogEntry,
): Promise<Concerned | undefined> {
  const orderer = staff.find(({ id }) => orderedBy === `staff:${id}`)
  if (orderer === undefined) return undefined
  const record = await stores.customers.get(reference)
  const customer = record?.person?.name ?? record?.contact?.name
  return customer === undefined ? undefined : { orderer: orderer.name, customer }
}

const head = ['time (UTC)', 'reference', 'bureau', 'inquiry', 'ordered by', 'notice', 'outcome']

const row = (line: ControlLine): readonly string[] => [
  line.at.slice(0, 16).replace('T', ' '),
  line.reference,
  line.bureau ?? '-',
  line.inquiryId ?? '-',
  line.orderedBy,
  line.grounds?.noticeEvidenceId ?? '-',
  line.status ?? '-',
  line.rules.join(' '),
  line.flags.join(' '),
]

function controlLines({ from, to, lines, totals }: ControlReport): readonly string[] {
  const counts = (title: string, by: Readonly<Record<string, number>>) =>
    Object.entries(by).map(([name, count]) => [title, name, String(count)])
  return [
    `${from.slice(0, 10)} to ${to.slice(0, 10)} (UTC): ${totals.inquiries} inquiries, ${totals.flagged} to look at`,
    ...(lines.length === 0
      ? []
      : ['', ...layOut([[...head, 'rules', 'look at'], ...lines.map(row)])]),
    ...(lines.length === 0
      ? []
      : [
          '',
          ...layOut([
            ...counts('ordered by', totals.byOrderer),
            ...counts('look at', totals.byFlag),
          ]),
        ]),
  ]
}

/** The weekly control of credit inquiries (CR-04). */
export async function controlReportCommand(session: Session): Promise<number> {
  const { stores, args, out } = session
  const period = periodOf(session)
  const lines: ControlLine[] = []
  for await (const page of stores.creditLog.entries(period)) {
    for (const entry of page) lines.push(await lineOf(session, entry))
  }
  const report = controlReport(period, lines)
  for (const line of args.json ? [json(report)] : controlLines(report)) out(line)
  return exit.done
}

/** What there is to explain: the decision of the credit log, else the outcome alone that the record keeps. */
async function explanationOf({ stores }: Session, { reference, credit }: CustomerRecord) {
  const filing = await stores.customers.filingOf(reference)
  const entry = filing === undefined ? undefined : await stores.creditLog.find(filing.caseId)
  const decision = entry?.decision
  const outcome = decision?.outcome ?? credit
  return outcome === undefined ? { reference } : explainCredit(reference, outcome, decision)
}

/** Why a credit decision came out as it did, in the customer's language or another (GD-18). */
export async function explainCommand(session: Session): Promise<number> {
  const { stores, args, explain, out } = session
  const reference = toReference(args.operands[0] ?? '')
  const record = reference === undefined ? undefined : await stores.customers.get(reference)
  if (record === undefined) return notFound(session)
  const explanation = await explanationOf(session, record)
  const language = args.lang ?? record.language
  const text = explain(explanation, language)
  for (const line of args.json ? [json({ ...explanation, language, text })] : text) out(line)
  return exit.done
}

async function history({ stores }: Session, period: Period): Promise<readonly CreditLogEntry[]> {
  const entries: CreditLogEntry[] = []
  for await (const page of stores.creditLog.entries(period)) entries.push(...page)
  return entries.sort((a, b) => a.intent.at.localeCompare(b.intent.at))
}

function diffLines(diff: PolicyDiff): readonly string[] {
  const { candidate, by, from, to, cases, same, different, dependsOnScore, notComparable } = diff
  const terms = ({ status, limit, paymentDays }: PolicyDiff['different'][number]['was']): string =>
    [status, limit, paymentDays].filter((part) => part !== undefined).join(' / ')
  const rows = different.map(({ reference, was, would }) => [
    reference,
    terms(was),
    terms(would),
    would.rules.join(' '),
  ])
  return [
    `${candidate} (${by}), ${from.slice(0, 10)} to ${to.slice(0, 10)} (UTC): ${cases} decisions, ${same} the same, ${different.length} different`,
    ...(rows.length === 0
      ? []
      : ['', ...layOut([['reference', 'was', 'would be', 'rules'], ...rows])]),
    ...(dependsOnScore.length === 0
      ? []
      : ['', `depends on the score: ${dependsOnScore.join(' ')}`]),
    ...(notComparable.length === 0 ? [] : ['', `not comparable: ${notComparable.join(' ')}`]),
  ]
}

function candidateOf({ args, shadow, out }: Session): CreditPolicy | string | undefined {
  if (args.policy === undefined) return shadow
  const reading = readPolicy(args.policy)
  if ('policy' in reading) return reading.policy
  for (const problem of reading.problems) out(problem)
  return undefined
}

/**
 * What another policy would have decided: a file's on the stored cases, or, without a file, the one in shadow as it was
 * written down. Nobody is asked and nothing is changed.
 */
export async function policyDiffCommand(session: Session): Promise<number> {
  const { args, out } = session
  const candidate = candidateOf(session)
  if (candidate === undefined) return args.policy === undefined ? wrong(out) : exit.usage
  const period = periodOf(session)
  const entries = await history(session, period)
  const diff =
    typeof candidate === 'string'
      ? diffOfShadow(candidate, period, entries)
      : diffOnHistory(candidate, period, entries)
  for (const line of args.json ? [json(diff)] : diffLines(diff)) out(line)
  return exit.done
}
