import type { Digression, Topic, Understanding } from '../understanding.ts'

/** What leads on by itself, passes the time, or stands for an answer that is not known. */
const noAnswers: ReadonlySet<Topic> = new Set<Topic>([
  'thanks',
  'greeting',
  'goodbye',
  'signUp',
  'smallTalk',
  'frustration',
  'keeps',
  'goesOn',
  'left',
  'question',
])

export const isAnswer = ({ topic }: Digression): boolean => !noAnswers.has(topic)

export const isSame = (one: Digression, other: Digression): boolean =>
  one.topic === other.topic && one.faq === other.faq && one.target === other.target

/** Told by words that may stand in different questions: "when can I pick it up, and who is our rep?" asks for no opening hours. */
export const loose: ReadonlySet<Topic> = new Set<Topic>([
  'openingHours',
  'whoAreYou',
  'areYouHuman',
  'smallTalk',
  'frustration',
  'paymentWays',
  'invoiceWays',
  'faq',
  'question',
])

/** What a part of a message is answered with; a command that only tells something is one of the answers. */
export const answerIn = ({ digression, command }: Understanding): Digression | undefined =>
  command?.name === 'privacy' ? { topic: 'dataUse' } : digression

/** Each answer once, and last that there is one that only a colleague knows. */
export function inOrder(answers: readonly Digression[]): readonly Digression[] {
  const once = answers.filter((one, at) => answers.findIndex((other) => isSame(one, other)) === at)
  return [...once.filter(isAnswer), ...once.filter(({ topic }) => topic === 'question')]
}

/** "where do I see your products?": what sounded like a call for help has its answer. */
function withoutHelp({ command, ...rest }: Understanding): Understanding {
  return command === undefined || command.name === 'help' ? rest : { ...rest, command }
}

/** What the message is answered with, and what else; a yes with a question beside it waits for the answer. */
export function answeredWith(whole: Understanding, answers: readonly Digression[]): Understanding {
  const [digression, ...further] = answers
  if (digression === undefined) return whole
  return {
    ...(isAnswer(digression) ? withoutHelp(whole) : whole),
    digression,
    ...(further.length > 0 ? { further } : {}),
    ...(whole.assent === 'yes' ? { assent: 'partly' } : {}),
  }
}
