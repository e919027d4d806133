import type { Reply } from '../../dialogs/reply.ts'

/**
 * Choices as numbered lines: the number is an answer. Where the summary is asked about they stand without, for there a number
 * names a line of the summary.
 */
const choiceLines = ({ choices, hints }: Reply): string =>
  choices
    .map(({ title }, index) => (hints.asks === 'confirm' ? `[${title}]` : `${index + 1} ${title}`))
    .join('\n')

const linkLines = ({ links }: Reply): string =>
  links.map(({ title, url }) => `${title}: ${url}`).join('\n')

/** Everything that the reply shows, as words alone (UX-15, CH-06). */
export const textTwin = (reply: Reply): string =>
  [
    reply.text,
    reply.form?.twin ?? '',
    reply.summary?.twin ?? '',
    choiceLines(reply),
    linkLines(reply),
  ]
    .filter((part) => part !== '')
    .join('\n\n')

/** The reply for channels that ask one question at a time (CH-01): its text asks in words already. */
export const withoutForm = ({ form: _form, ...reply }: Reply): Reply => reply
