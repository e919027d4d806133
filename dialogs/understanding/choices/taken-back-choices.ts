import type { Choice } from './choices.ts'
import type { Token } from '../message.ts'
import { isRepair } from '../words/repairs.ts'
import { tokenFrom } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'

/** "faktura, nej tak til forud" says no to what follows, and takes nothing back. */
const turningDown =
  /(?<!\p{L})(?:nej|nei|næ|nä|no)(?: (?:tak|tack|takk|thanks|thank you))? (?:til|till|to) ?$/iu

/** Whether the words between two choices take back the first of them. */
function isTakenBack({ scan: { message } }: Situation, start: number, end: number): boolean {
  if (turningDown.test(message.text.slice(start, end))) return false
  return isRepair(message.tokens.slice(tokenFrom(message, start), tokenFrom(message, end)))
}

const isOther = (choice: Choice, later: Choice): boolean =>
  later.key === choice.key && later.value !== choice.value && later.from >= choice.to

/** "Sweden. No sorry, Denmark", "forud eller nej, faktura": of two that were named, the last one. `tokens`: those that the choices count. */
export function withoutTakenBack(
  situation: Situation,
  tokens: readonly Token[],
  choices: readonly Choice[],
): readonly Choice[] {
  return choices.filter(
    (choice) =>
      !choices.some(
        (later) =>
          isOther(choice, later) &&
          isTakenBack(situation, tokens[choice.to - 1]?.end ?? 0, tokens[later.from]?.start ?? 0),
      ),
  )
}
