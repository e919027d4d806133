import type { Intent } from './answer-intent.ts'
import type { Token } from '../message.ts'
import { onOtherDevice } from './on-other-device.ts'
import { ownData } from './own-data.ts'
import type { Situation } from '../situation.ts'
import { somebodyKnows } from './somebody-knows.ts'

/** Wishes that look like questions about the matter: to go on elsewhere, to see what is held, to ask somebody else first. */
export const saidInstead = (
  situation: Situation,
  tokens: readonly Token[],
  asking: boolean,
): Intent | undefined =>
  onOtherDevice(situation, tokens) ?? somebodyKnows(situation, asking) ?? ownData(situation, tokens)
