import type { Intent } from './answer-intent.ts'
import type { Token } from '../message.ts'
import { onOtherDevice } from './on-other-device.ts'
import { ownData } from './own-data.ts'
import { reasonAsked } from '../questions/reason-asked.ts'
import type { Situation } from '../situation.ts'
import { notUnderstood } from './not-understood.ts'
import { somebodyKnows } from './somebody-knows.ts'

/** Wishes that look like questions about the matter: to go on elsewhere, to know why, to see what is held, to ask somebody else first; and what is said of us. */
export const saidInstead = (
  situation: Situation,
  tokens: readonly Token[],
  asking: boolean,
): Intent | undefined =>
  onOtherDevice(situation, tokens) ??
  notUnderstood(situation) ??
  reasonAsked(situation, tokens, asking) ??
  somebodyKnows(situation, asking) ??
  ownData(situation, tokens)
