import type { Intent } from './answer-intent.ts'
import type { Token } from '../message.ts'
import { onOtherDevice } from './on-other-device.ts'
import { takesBackLast } from './last-words.ts'
import { ownData } from './own-data.ts'
import { wishesPerson } from './person-wished.ts'
import { reasonAsked } from '../questions/reason-asked.ts'
import type { Situation } from '../situation.ts'
import { notUnderstood } from './not-understood.ts'
import { somebodyKnows } from './somebody-knows.ts'
import { wordsOf } from '../words/words-of.ts'

/** Whoever gives a value beside it may name whom we are to talk to. */
const personWished = (
  { fills, scan }: Situation,
  tokens: readonly Token[],
  asking: boolean,
): Intent | undefined =>
  fills.size === 0 && scan.finds.length === 0 && wishesPerson(wordsOf(tokens), asking)
    ? { command: { name: 'human' } }
    : undefined

/** "take back that last thing I entered": beside a value it is said of that one. */
const lastTakenBack = ({ fills, scan }: Situation, tokens: readonly Token[]): Intent | undefined =>
  fills.size === 0 && scan.finds.length === 0 && takesBackLast(tokens)
    ? { command: { name: 'undo' } }
    : undefined

/** Wishes that look like questions about the matter: to go on elsewhere, to talk to a person, to take the last answer back, to know why, to see what is held, to ask somebody else first; and what is said of us. */
export const saidInstead = (
  situation: Situation,
  tokens: readonly Token[],
  asking: boolean,
): Intent | undefined =>
  onOtherDevice(situation, tokens) ??
  notUnderstood(situation) ??
  personWished(situation, tokens, asking) ??
  lastTakenBack(situation, tokens) ??
  reasonAsked(situation, tokens, asking) ??
  somebodyKnows(situation, asking) ??
  ownData(situation, tokens)
