import type { Draft } from '../draft.ts'
import { agreesToProposal } from '../understanding/choices/agreed-proposal.ts'
import type { Topic, Understanding } from '../understanding/understanding.ts'

const needNoAnswer: ReadonlySet<Topic | undefined> = new Set([
  undefined,
  'thanks',
  'greeting',
  'smallTalk',
])

/** A command, a question, and whatever is said of the very thing that is asked about, are heard as what they are. */
function isElse(said: Understanding, key: string): boolean {
  const { command, digression, nationalNumber, ambiguous, fills, refused } = said
  return (
    [command, nationalNumber, ambiguous].some((part) => part !== undefined) ||
    !needNoAnswer.has(digression?.topic) ||
    refused?.key === key ||
    fills.some((fill) => fill.key === key)
  )
}

/** A yes to a value of ours, with other words behind it. */
export const isAgreed = (draft: Draft, said: Understanding, key: string): boolean =>
  !isElse(said, key) && agreesToProposal(draft.inbound.text)
