import type { Token } from '../message.ts'
import { conjunctions, firstNames } from '../words/word-lists.ts'
import { beforeName } from './reference-before-name.ts'
import { canCarry } from './reference-judges.ts'
import {
  clauseBefore,
  isBesideBox,
  isLeadingUp,
  isYou,
  leadsAt,
  pastName,
  speaksOfInvoices,
  type Lead,
  type Said,
} from './reference-leads.ts'
import { behindNoun, isItSaid, isWithName } from './reference-steps.ts'
import { valueFrom, type ValueRegion } from './reference-value.ts'
import { mayName, nounAt, type Noun } from './reference-words.ts'

/** Where a message says what its invoices are to carry: indexes into its tokens, `to` exclusive. */
export interface ReferenceSaid {
  readonly from: number
  readonly to: number
  /** Where the clause begins, if nothing else is said in it: "fakturaerne skal …", "I må gerne …". */
  readonly clause: number
  /** The value as typed. */
  readonly raw: string
  /** "Our reference should be Lars": where a person is asked for, it is them. */
  readonly mayBeContact: boolean
  /** "Er referens", "our reference" */
  readonly isOwned: boolean
}

const joining = /^[,/+&]$/
const attention = new Set('att attn attention'.split(' '))

const textOf = ({ text, tokens }: Said, { from, to }: { from: number; to: number }): string =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end)

const being = new Set('er är ær is was var'.split(' '))

/** "jeres faktura, ref 20123499, er forkert": the sentence goes on behind it, and is about something else. */
const isToldOf = (tokens: readonly Token[], { end }: ValueRegion): boolean =>
  tokens[end]?.text === ',' && being.has(String(tokens[end + 1]?.word))

/** What only leads up to it in the clause. */
function leadingUp(said: Said, at: number): readonly Token[] {
  const before = clauseBefore(said, at)
  return before.every((token) => isLeadingUp(token) || isYou(token)) ? before : []
}

/** `EAN 579…, reference: Park og Vej`; whoever has a first name is somebody. */
const isBesideInvoices = (said: Said, { cue, from }: Lead, value: readonly Token[]): boolean =>
  cue === 'nouns' &&
  value[0]?.capital === true &&
  !firstNames.has(value[0].plain) &&
  isBesideBox(said, from)

/** The value that is led to, where it can be one. */
function valueOf(said: Said, lead: Lead): ValueRegion | undefined {
  const { tokens } = said
  const from = pastName(said, lead)
  const region = valueFrom(tokens, from)
  const value = tokens.slice(from, region.to)
  if (attention.has(String(value[0]?.word)) || isToldOf(tokens, region)) return undefined
  const clause = [...clauseBefore(said, lead.from), ...tokens.slice(lead.from, from)]
  const isOfInvoices =
    [clause, tokens.slice(region.to, region.end)].some(speaksOfInvoices) ||
    /^(?:faktura|invoic|bill)/.test(String(tokens[lead.from]?.plain)) ||
    isBesideInvoices(said, lead, value)
  const text = textOf(said, region)
  return canCarry(value, lead.cue, { text, isOfInvoices }) ? region : undefined
}

/** The name that stands right behind a value, over a comma or an "and". */
function nounBehind(tokens: readonly Token[], { to, end }: ValueRegion): Noun | undefined {
  const joint = tokens[end]
  if (joint === undefined || end !== to) return undefined
  const isJoint = joining.test(joint.text) || conjunctions.has(joint.word)
  return isJoint ? nounAt(tokens, end + 1) : undefined
}

/** "ref Jörgen P, kostnadsställe 410": what is named right behind belongs to it. */
function joined(said: Said, region: ValueRegion): ValueRegion {
  const { tokens } = said
  const noun = nounBehind(tokens, region)
  if (noun === undefined || !isWithName(tokens, noun, behindNoun(tokens, noun))) return region
  const next = valueFrom(tokens, noun.from)
  const about = { text: textOf(said, next), isOfInvoices: true }
  const isMore = canCarry(tokens.slice(next.from, next.to), noun.kind, about)
  return isMore ? joined(said, { ...next, from: region.from }) : region
}

const owning = new Set(
  'vores vores vår vårt våra our er ert eran deres jeres din dit ditt min mit mitt my your the'.split(
    ' ',
  ),
)

/** "vores ref …": whose it is goes with it. */
function withOwner(tokens: readonly Token[], from: number): number {
  return owning.has(String(tokens[from - 1]?.word)) ? from - 1 : from
}

/** "du missade referensen, den ska vara …": what is said of it in front is no answer. */
function beginOf(said: Said, { from, value }: Lead): number {
  const noun = nounAt(said.tokens, from)
  const isIt = noun !== undefined && isItSaid(said.tokens.slice(noun.to, value))
  return isIt ? from - clauseBefore(said, from).length : withOwner(said.tokens, from)
}

/**
 * What a message says that invoices are to carry, by its name or by what is to be done with it: "mærkes med PO 4711", "our ref
 * is Skolekøkken 3", "GLN …  och referens Kök 2". Never a bare value.
 */
export function findReference(said: Said): ReferenceSaid | undefined {
  const { tokens } = said
  if (!mayName(tokens)) return undefined
  for (const at of tokens.keys()) {
    for (const lead of leadsAt(said, at)) {
      const region = valueOf(said, lead)
      if (region === undefined) continue
      const whole = joined(said, region)
      return {
        from: beginOf(said, lead),
        isOwned: withOwner(tokens, lead.from) < lead.from,
        to: whole.end,
        clause: lead.from - leadingUp(said, lead.from).length,
        raw: textOf(said, whole),
        mayBeContact:
          lead.cue === 'wished' &&
          !/[\d/]/.test(textOf(said, whole)) &&
          !speaksOfInvoices(tokens.slice(lead.from, whole.end)),
      }
    }
  }
  return beforeItsName(said)
}

/** "bruk Avd-12 som referanse", "use HB-22 as our reference" */
function beforeItsName(said: Said): ReferenceSaid | undefined {
  const found = beforeName(said)
  if (found === undefined) return undefined
  const { from, value, end, to } = found
  const raw = textOf(said, { from: value, to: end })
  return { from, to, clause: from, raw, mayBeContact: false, isOwned: false }
}
