import { sightingsIn, spokenWords } from '../words/concepts.ts'
import { firstFitting, patternsOf } from './free-wishes.ts'
import type { Token } from '../message.ts'
import type { AskedTopic, Topic, UnderstandingContext } from '../understanding.ts'

type Asked = AskedTopic | Extract<Topic, 'whatNext' | 'paymentWays'>

/** What a question must speak of to be about something; written as in `meanings.ts`, and of several the first counts. */
export const askedMeanings: readonly (readonly [Asked, readonly string[]])[] = [
  [
    'dataUse',
    [
      'howLong keeping|saved ? -pay -invoice -goods -prepay',
      'longtime keeping|saved ? -pay -invoice -goods -prepay',
      'sell|passOn data|myReach ? -goods -pay',
      'sell>onward ? -invoice -pay -prepay -goods',
      'what use data withfor ? -need -should -customer',
      'what need>data>withfor ?',
      'howLong have data ?',
    ],
  ],
  [
    'deliveryAddress',
    ['deliver ofPlace ? -edit', 'what stands deliver ?', 'what deliver>ofPlace ?'],
  ],
  [
    'payWhere',
    [
      'where pay ? -when -ifs -invoice -muchness -howLong -prepay -how -laterOn',
      'how pay buy|goods ? -invoice -prepay -muchness -howLong',
    ],
  ],
  ['notFound', ['why neg findIt ? -data', 'why neg findIt company ?']],
  ['nationalNumber', ['idNumber need|give|want|have|should|write ? -why -what']],
  ['whoDecides', ['who decides ? -edit', 'robot|person decides credit|creditCheck|limit|this2 ?']],
  [
    'notApproved',
    [
      'ifs refused ? -cost -edit',
      'happen refused ?',
      'what refused <7 -why ?',
      'refused me ? <6 -now -why -edit -when -howLong -invoice',
    ],
  ],
  [
    'leaveLater',
    [
      'mayI quit|undo|drop eventually|laterOn ? -pay -prepay',
      'what|happen ifs quit|undo <9 ? -pay',
    ],
  ],
  [
    'goOnLater',
    [
      'mayI resume eventually|later|day ? -pay -edit',
      'mayI take later|eventually <9 ? -pay -edit -invoice -person -you -start',
    ],
  ],
  ['amountMeans', ['what|happen ifs exceed ? -days', 'binding amount|buy|muchness ?']],
  ['othersMail', ['mayI use|take|write theirs <12 ? -pay -buy']],
  ['creditWho', ['who seeIt creditCheck|credit|bureau ?', 'safe this2 ? <5 -pay -when']],
  ['changeLater', ['edit eventually ? -back -happen']],
  [
    'creditBasis',
    [
      'what lookInto about|me -written -idNumber ? -mayI',
      'what lookInto creditCheck|credit|bureau ?',
      'lookInto|creditCheck privately ? -cost',
    ],
  ],
  ['bureau', ['what|who bureau ? -cost']],
  ['payTime', ['howLong pay ? -takes', 'howLong due ?', 'howLong invoice ? -takes -saved -wait']],
  [
    'howLong',
    [
      'why takes days ?',
      'howLong takes|wait|hear ? -data',
      'howLong refused|decides ? -data -why',
      'when hear ?',
      'when decides|refused ?',
    ],
  ],
  [
    'creditCheck',
    ['creditCheck ? -cost -when -howLong', 'credit lookInto me ? -cost', 'why creditCheck'],
  ],
  [
    'creditLimit',
    ['limit ? -remove -days', 'muchness buy ? -cost -need', 'muchness credit ? -cost'],
  ],
  [
    'payTime',
    [
      'days pay|invoice ? -takes -prepay',
      'days got|have|mayI <8 ? -takes -open -goods -buy -deliver',
      'due ? -remove -prepay',
      'when pay invoice ? -prepay -got',
      'howLong have <8 ? -data -company -takes -goods',
    ],
  ],
  [
    'paymentWays',
    [
      'differs invoice|prepay|pay ?',
      'what differs <7 ?',
      'refused invoice <9 ?',
      'neg mayI invoice <9 ?',
    ],
  ],
  ['payLater', ['pay laterOn ? -prepay -edit -when -ifs -howLong -happen']],
  ['prepayHow', ['prepay how|where|when|what|why ? -invoice -differs', 'pay before send|all ?']],
  ['lookUp', ['lookup|lookInto byName ?', 'lookup mayI|you <12 ? -why -ask -who -what']],
  [
    'gotIt',
    ['got you <9 ? -neg -howLong -cost -what -how -when -who -why', 'write should|mayI also <9 ?'],
  ],
  ['gotIt', ['what received <9 ? -need -howLong -cost -how -when -who -why -missing']],
  ['saved', ['saved ? -what -about -how -howLong -longtime -who -data -cost -safe -company']],
  ['amCustomer', ['aredo customer me now ? -become -happen -what -how -who -when']],
  [
    'whatNext',
    [
      'what happen now ?',
      'what now <4 ? -mean -write -cost',
      'what me now <9 ? -mean -written -missing -write -again -cost -far',
    ],
  ],
]

const patterns = patternsOf(askedMeanings)
const resuming = patternsOf([[true, ['resume ?']]])

/** It is all of it that is to go on later, and not one answer that is to be given then. */
export const resumes = (
  tokens: readonly Token[],
  { language }: Pick<UnderstandingContext, 'language'>,
): boolean => {
  const words = spokenWords(tokens)
  const said = { words, readings: sightingsIn(words, language), asking: true }
  return firstFitting(resuming, said) === true
}

/** What a question is about, where it is one that customers ask about becoming one, paying and credit. */
export function askedTopic(
  tokens: readonly Token[],
  { language }: Pick<UnderstandingContext, 'language'>,
): Asked | undefined {
  const words = spokenWords(tokens)
  return firstFitting(patterns, { words, readings: sightingsIn(words, language), asking: true })
}
