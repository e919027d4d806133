import { assentOf, ifUnpaid, type Intent } from './answer-intent.ts'
import { askedTopic, resumes } from './asked-topics.ts'
import { asksJustWhat } from './asks-what.ts'
import { helpAsked } from '../questions/help-asked.ts'
import { genuineAsked, genuineDoubted } from '../questions/genuine-asked.ts'
import { heldAsked, numberOf } from '../questions/held-asked.ts'
import { neededAsked } from '../questions/needed-asked.ts'
import { ownDataAsked, sellingAsked } from '../questions/data-asked.ts'
import { landlineAsked } from '../questions/landline-asked.ts'
import { amountAsked } from '../questions/amount-asked.ts'
import { placeAsked } from '../questions/place-asked.ts'
import { secondContactAsked } from '../questions/second-contact.ts'
import { sourceAsked } from '../questions/source-asked.ts'
import { reviewAsked } from '../questions/review-asked.ts'
import { isWish, namedField } from '../corrections/corrections.ts'
import { faqIn } from './faq.ts'
import { asksIfAll } from './is-it-all.ts'
import type { Token } from '../message.ts'
import { wordsLeft } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import type { Topic } from '../understanding.ts'
import { wordsOf } from '../words/words-of.ts'

const numberAsked: ReadonlySet<string> = new Set(['country', 'customerType', 'company.number'])

/** Topics that only mean something where the field is named, or the number is what we ask for. */
function isApt(topic: Topic, { context, scan }: Situation, target: string | undefined): boolean {
  // "the address is wrong, and do you have chairs?": that one is spoken of otherwise.
  if (topic === 'gotIt') return target !== undefined && !isWish(wordsOf(wordsLeft(scan)))
  return topic !== 'lookUp' || numberAsked.has(context.asks)
}

/** What may be asked for by its name alone. */
const named: ReadonlySet<Topic> = new Set<Topic>([
  'paymentWays',
  'bureau',
  'payTime',
  'payWhere',
  'creditLimit',
  'deliveryAddress',
  'left',
])

/** "what is an invoice with 14 days" is asked for its help, "are we done now" for what is left, and nobody knows of late payments. */
function isOther(situation: Situation, tokens: readonly Token[], topic: Topic): boolean {
  const words = wordsOf(tokens)
  const saysNumber = situation.scan.message.tokens.some(({ kind }) => kind === 'number')
  if (asksJustWhat(situation, tokens)) return saysNumber || !named.has(topic)
  return asksIfAll(words) || (topic !== 'prepayHow' && ifUnpaid(words))
}

/** "kan vi tage det senere?": of the answer that is asked for, unless it is all of it that is to wait. */
function later({ asked, context }: Situation, tokens: readonly Token[]): Intent {
  const waits = asked !== '' && !resumes(tokens, context)
  return {
    digression: { topic: 'goOnLater' },
    ...(waits ? { command: { name: 'skip' } } : {}),
  }
}

/** What is asked for, where it is asked whether we have it. */
const targetOf = (situation: Situation, topic: Topic): string | undefined =>
  topic === 'gotIt' ? (namedField(situation) ?? numberOf(situation)) : undefined

function topicOf(situation: Situation, tokens: readonly Token[]): Intent | undefined {
  const topic = askedTopic(tokens, situation.context)
  if (topic === undefined || isOther(situation, tokens, topic)) return undefined
  const target = targetOf(situation, topic)
  if (!isApt(topic, situation, target)) return undefined
  if (topic === 'goOnLater') return later(situation, tokens)
  if (topic === 'dataUse') return { command: { name: 'privacy' }, digression: { topic } }
  return { digression: { topic, ...(target === undefined ? {} : { target }) } }
}

/** What is asked about the very answer that is asked for. */
const ofAsked = (situation: Situation, tokens: readonly Token[]): Intent | undefined =>
  amountAsked(situation, tokens) ??
  placeAsked(situation, tokens) ??
  secondContactAsked(situation, tokens)

/** What is asked about what we hold, need and do with this very case. */
const ownMatter = (situation: Situation, tokens: readonly Token[]): Intent | undefined =>
  genuineAsked(tokens) ??
  ownDataAsked(situation, tokens) ??
  ofAsked(situation, tokens) ??
  reviewAsked(situation, tokens) ??
  sourceAsked(tokens) ??
  heldAsked(situation, tokens) ??
  neededAsked(situation, tokens) ??
  helpAsked(situation, tokens)

/**
 * What customers ask about paying, credit and becoming a customer, and what the seller has an answer for. Asked for no wish,
 * whatever words of one are in it: "can I change it later" changes nothing.
 */
export function askedIntent(
  situation: Situation,
  tokens: readonly Token[],
  asking: boolean,
): Intent | undefined {
  const { fills, ambiguous } = situation
  if (fills.size > 0 || ambiguous !== undefined) return undefined
  // "fine, do the credit check" asks nothing.
  if (situation.asked === '' && assentOf(situation, tokens) === 'yes') return undefined
  return unmarked(situation, tokens) ?? (asking ? marked(situation, tokens) : undefined)
}

/** "snart klar?", "almost done?": no verb is needed for it. */
const leftAsked = (situation: Situation, tokens: readonly Token[]): Intent | undefined =>
  askedTopic(tokens, situation.context) === 'left' ? topicOf(situation, tokens) : undefined

/** What is understood as a question by its words alone, or by the mark behind them. */
function unmarked(situation: Situation, tokens: readonly Token[]): Intent | undefined {
  const isMarked = situation.scan.left.trimEnd().endsWith('?')
  return (
    landlineAsked(situation, tokens) ??
    sellingAsked(situation, tokens) ??
    genuineDoubted(tokens) ??
    (isMarked ? (heldAsked(situation, tokens) ?? leftAsked(situation, tokens)) : undefined)
  )
}

function marked(situation: Situation, tokens: readonly Token[]): Intent | undefined {
  const about = ownMatter(situation, tokens) ?? topicOf(situation, tokens)
  if (about !== undefined) return about
  const faq = faqIn(wordsOf(tokens), situation.context.faq)
  return faq === undefined ? undefined : { digression: { topic: 'faq', faq } }
}
