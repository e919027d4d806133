import type { StandingStreet } from '../addresses/standing-street.ts'
import { present } from '../../../onboarding/present.ts'
import { leftPlace } from '../corrections/left-place.ts'
import type { Understanding } from '../understanding.ts'
import type { Situation } from '../situation.ts'
import type { Intent } from './answer-intent.ts'
import type { Looked } from './look.ts'

type Stays = StandingStreet | undefined

const isGiven = ({ fills }: Situation, { key }: StandingStreet): boolean => fills.has(key)

/** The field whose street is said again, and nothing against it. */
export const streetRepeated = (situation: Situation, stays: Stays): readonly string[] =>
  stays === undefined || stays.isDenied || isGiven(situation, stays) ? [] : [stays.key]

/** "Storgatan 14 isn't right": another address is asked for, unless something else is wished for. */
const denied = (intent: Intent, key: string): Intent => {
  const { command, assent: _no, ...rest } = intent
  const isOther = command !== undefined && command.name !== 'change'
  return isOther ? intent : { ...rest, command: { name: 'change', target: key } }
}

/** "no no, it is still Storgatan 14": its no is none to the summary, and there is nothing to change. */
function kept(intent: Intent, key: string): Intent {
  const { command, assent, ...rest } = intent
  const isMeant = command?.name === 'change' && command.target === key
  return {
    ...rest,
    ...(isMeant ? {} : present({ command })),
    ...(assent === 'no' ? {} : present({ assent })),
  }
}

/** "that's not my address anymore": another one is asked for, whatever else the no in it may mean. */
function withLeftPlace(
  intent: Intent,
  situation: Situation,
  elsewhere: Looked['elsewhere'],
): Intent {
  const isMeant = intent.command === undefined && elsewhere === undefined
  const key = isMeant && situation.refused === undefined ? leftPlace(situation) : undefined
  return key === undefined ? intent : denied(intent, key)
}

/** What a message means in which the street is said that stands, or that it stands no more. */
export function withStandingStreet(
  intent: Intent,
  situation: Situation,
  { stays, elsewhere }: Pick<Looked, 'stays' | 'elsewhere'>,
): Intent {
  if (stays === undefined) return withLeftPlace(intent, situation, elsewhere)
  if (isGiven(situation, stays)) return intent
  return stays.isDenied ? denied(intent, stays.key) : kept(intent, stays.key)
}

/** "The address is wrong, deliveries go to …": nothing that stands is to be changed. */
export function withoutChange(intent: Intent, elsewhere: Understanding['elsewhere']): Intent {
  const { command, ...rest } = intent
  return elsewhere !== undefined && command?.name === 'change' ? rest : intent
}
