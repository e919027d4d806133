import { decisionProblems } from '../../onboarding/review/review-decision.ts'

/** What a form came to, as the next page tells it. */
const dones = [
  'taken',
  'takenByOther',
  'returned',
  'asked',
  'approved',
  'declined',
  'closed',
  'record',
  'gone',
  ...decisionProblems,
] as const
export type Done = (typeof dones)[number]

export const isDone = (text: string | undefined): text is Done =>
  dones.some((done) => done === text)
