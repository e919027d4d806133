import { readMessage, type Token } from '../message.ts'
import { summaryTopic } from '../questions/summary-asked.ts'
import type { Topic, Understanding, UnderstandingContext } from '../understanding.ts'
import { answeredWith } from '../talk/answered-with.ts'
import { isAtStart } from '../talk/other-matters.ts'
import { asksWhoMayAct } from './acting-for.ts'
import { asksOfAssociation, isOfOthers } from './associations.ts'
import { beganElsewhere } from './begun-before.ts'
import { underAgeIn } from './under-age.ts'

/** What a person is asked for, or what is to become of one's data, goes before. */
const goesBefore: ReadonlySet<string> = new Set(['human', 'delete', 'mydata', 'privacy', 'stop'])

const ages = { self: 'minor', asked: 'minimumAge' } as const

function topicOf(
  tokens: readonly Token[],
  text: string,
  context: UnderstandingContext,
): Topic | undefined {
  const age = underAgeIn(tokens, text)
  if (age !== undefined) return ages[age]
  if (asksWhoMayAct(tokens, text)) return 'actingFor'
  const asked = summaryTopic(text, context.asks)
  if (asked !== undefined) return asked
  if (!isAtStart(context)) return undefined
  if (asksOfAssociation(tokens, text)) return 'association'
  return beganElsewhere(tokens) ? 'begunBefore' : undefined
}

/** Fields that a figure may be meant for. */
const ofFigures = /(?:amount|number|phone|landline|address|gln|peppol)$/i

/** A figure of age is no amount, phone or street; asked about others, nothing is said of who one is. */
function fillsLeft({ fills }: Understanding, topic: Topic, tokens: readonly Token[]) {
  if (topic === 'association')
    return isOfOthers(tokens) ? fills.filter(({ key }) => key !== 'customerType') : fills
  if (topic === 'minor' || topic === 'minimumAge')
    return fills.filter(({ key, raw }) => !(ofFigures.test(key) && /^\D*\d{1,2}\D*$/.test(raw)))
  return fills
}

/**
 * What is asked and said of who may become a customer: how old one has to be, who acts for a firm, whether an association may; and
 * of a case that was begun elsewhere.
 */
export function withNewcomer(
  text: string,
  heard: Understanding,
  context: UnderstandingContext,
): Understanding {
  if (context.asks === 'outcome' || goesBefore.has(String(heard.command?.name))) return heard
  const { tokens } = readMessage(text)
  const topic = topicOf(tokens, text, context)
  if (topic === undefined) return heard
  if (topic === 'begunBefore' && heard.fills.length > 0) return heard
  const {
    command: _command,
    refused: _refused,
    ambiguous: _ambiguous,
    unheard: _unheard,
    ...rest
  } = heard
  return answeredWith({ ...rest, fills: fillsLeft(heard, topic, tokens) }, [{ topic }])
}
