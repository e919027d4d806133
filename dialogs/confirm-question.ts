import { tell, words, type Draft } from './draft.ts'
import { showNotice, wasShownAsIs } from './notices.ts'
import type { Question } from './question.ts'
import { isShown, isShownAgain, isShownJustNow, keepShown, standsBeside } from './shown.ts'
import { summaryCard } from './summary.ts'

type Asking = Omit<Question, 'options'>

/** One short sentence in place of what the customer has before them, unless what was said leads back by itself. */
const remind = (
  draft: Draft,
  key: 'messages.summary.remind' | 'messages.credit.needsAnswer',
): Asking => ({ lines: draft.leadsBack === true ? [] : [words(draft)(key)] })

function cardOf(draft: Draft): Required<Pick<Question, 'summary'>> {
  const { state, ports } = draft
  const summary = { ...summaryCard(state, ports.profile), revision: state.revision + 1 }
  keepShown(draft, 'confirm')
  return { summary }
}

function whole(draft: Draft): Asking {
  const say = words(draft)
  const isCredit = standsBeside(draft)
  const isAgain = isShownAgain(draft)
  if (!isAgain) tell(draft, 'messages.summary.intro')
  if (isCredit && !(isAgain && wasShownAsIs(draft, 'credit'))) showNotice(draft, 'credit')
  const ask = isCredit ? 'messages.summary.confirmAskCredit' : 'messages.summary.confirmAsk'
  return { lines: [say(ask)], ...cardOf(draft) }
}

/**
 * Is everything right? The summary and what belongs to it are shown when they say something new or were asked for; after a
 * question beside the point they are only led back to. Whoever wants a line changed and names none has to see the lines.
 */
function confirmAsking(draft: Draft): Asking {
  if (!isShown(draft, 'confirm')) return whole(draft)
  const isWanted = draft.command === 'change' && !isShownJustNow(draft)
  return { ...remind(draft, 'messages.summary.remind'), ...(isWanted ? cardOf(draft) : {}) }
}

export function confirmQuestion(draft: Draft): Question {
  const say = words(draft)
  return {
    ...confirmAsking(draft),
    options: [
      { title: say('messages.buttons.confirm'), value: 'yes' },
      { title: say('messages.buttons.change'), value: 'change' },
    ],
  }
}

function noticeAsking(draft: Draft): Asking {
  if (isShown(draft, 'notice')) return remind(draft, 'messages.credit.needsAnswer')
  showNotice(draft, 'credit')
  keepShown(draft, 'notice')
  return { lines: [] }
}

/** The credit notice by itself, with three ways to go on. */
export function noticeQuestion(draft: Draft): Question {
  const say = words(draft)
  return {
    ...noticeAsking(draft),
    options: [
      { title: say('messages.buttons.invoice'), value: 'yes' },
      { title: say('messages.buttons.prepay'), value: 'prepay' },
      { title: say('messages.buttons.human'), value: 'human' },
    ],
  }
}
