import type { Reply } from '../../dialogs/reply.ts'
import type { ActivityLike } from './activity.ts'
import {
  actionSet,
  adaptiveCard,
  linkText,
  submitAction,
  type CardElement,
} from './adaptive-card.ts'
import { formElements } from './form-card.ts'
import { messageActivity } from './message-activity.ts'
import { secretElements } from './secret-card.ts'
import { summaryElements } from './summary-card.ts'
import { textTwin, withoutForm } from './text-twin.ts'

/** In what Teams differs from Web Chat. */
export interface CardTraits {
  /** Teams shows no suggested actions on a message with a card, so they become buttons of the card. */
  readonly choicesInCard?: true
  /** Teams shows the questions of the form in one card (CH-01). */
  readonly forms?: true
  /** Teams reads cards aloud itself; what is said twice costs a fifth of the activity. */
  readonly narratesCards?: true
}

/** A message for channels that show Adaptive Cards: words, card where it helps, buttons, and the equal twin. */
export function cardActivity(said: Reply, traits: CardTraits = {}): ActivityLike {
  const reply = traits.forms === true ? said : withoutForm(said)
  const elements = cardElements(reply)
  const buttons = buttonsBeside(reply)
  const buttonsInCard = traits.choicesInCard === true && elements.length > 0
  const twin = textTwin(reply)
  return {
    ...worded(reply, twin),
    ...(!buttonsInCard && suggested(buttons)),
    ...withCard(buttonsInCard ? [...elements, ...imBackSets(buttons)] : elements, twin),
    // Web Chat reads this aloud in place of the card that it does not narrate (UX-15).
    ...(elements.length > 0 &&
      traits.narratesCards !== true && { channelData: { 'webchat:fallback-text': twin } }),
  }
}

/** Above a form stand fewer words: the card asks by itself. */
function worded(reply: Reply, twin: string): ActivityLike {
  const text = reply.form?.lead ?? reply.text
  return { ...messageActivity(reply, text), ...(twin !== text && { speak: twin }) }
}

/** What the card of the reply has as a button of its own is not offered once more. */
function buttonsBeside({ choices, summary, secret, form }: Reply): readonly string[] {
  if (summary !== undefined) return []
  if (form !== undefined) return form.besides
  return choices.map(({ title }) => title).filter((title) => title !== secret?.refuseLabel)
}

type Part = Partial<ActivityLike>

const suggested = (titles: readonly string[]): Part =>
  titles.length === 0
    ? {}
    : {
        suggestedActions: {
          actions: titles.map((title) => ({ type: 'imBack', title, value: title })),
        },
      }

const withCard = (body: readonly CardElement[], twin: string): Part =>
  body.length === 0 ? {} : { attachments: [adaptiveCard(body, twin)] }

const cardElements = (reply: Reply): readonly CardElement[] => [
  ...(reply.form === undefined ? [] : formElements(reply.form)),
  ...(reply.summary === undefined ? [] : summaryElements(reply.summary)),
  ...(reply.secret === undefined ? [] : secretElements(reply.secret)),
  ...reply.links.map(linkText),
]

// Teams shows six actions of a set at most and hides the rest.
const mostInSet = 6

function imBackSets(titles: readonly string[]): readonly CardElement[] {
  const sets: CardElement[] = []
  for (let start = 0; start < titles.length; start += mostInSet) {
    sets.push(actionSet(titles.slice(start, start + mostInSet).map(imBackAction)))
  }
  return sets
}

const imBackAction = (title: string): CardElement =>
  submitAction(title, { msteams: { type: 'imBack', value: title } }, { associatedInputs: 'none' })
