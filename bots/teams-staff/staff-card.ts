import type { Language } from '../../onboarding/vocabulary.ts'
import type { ActivityLike } from '../channels/activity.ts'
import {
  actionSet,
  adaptiveCard,
  exactText,
  executeAction,
  linkText,
  textBlock,
  type CardElement,
} from '../channels/adaptive-card.ts'
import { localeTag } from '../channels/locale-tag.ts'

/** One line of a card: our words, or words of a customer, which are shown to the letter. */
export interface CardLine {
  readonly text: string
  readonly exact?: true
}

/** A card for staff, with the equal text twin. Buttons of a card replace it by what came of them. */
export interface StaffCard {
  readonly title: string
  readonly lines: readonly CardLine[]
  /** Inputs and the like, shown above the buttons. */
  readonly elements?: readonly CardElement[]
  readonly buttons?: readonly StaffButton[]
  /** What opens below the buttons: each with inputs of its own, which no other button waits for. */
  readonly forms?: readonly StaffForm[]
  readonly link?: { readonly title: string; readonly url: string }
}

export interface StaffButton {
  readonly title: string
  /** Comes back with what was typed into the card. */
  readonly data: { readonly staff: string } & Readonly<Record<string, string>>
}

export interface StaffForm {
  readonly title: string
  readonly elements: readonly CardElement[]
  /** What the inputs ask for, for the text twin. */
  readonly asks: readonly string[]
  readonly button: StaffButton
}

const button = ({ title, data }: StaffButton): CardElement =>
  executeAction({ title, verb: data.staff, data })

const showForm = ({ title, elements, button: send }: StaffForm): CardElement => ({
  type: 'Action.ShowCard',
  title,
  card: { type: 'AdaptiveCard', body: [...elements, actionSet([button(send)])] },
})

const twinOf = ({ title, lines, buttons = [], forms = [], link }: StaffCard): string =>
  [
    title,
    ...lines.map(({ text }) => text),
    ...buttons.map((each) => `[${each.title}]`),
    ...forms.map((each) => `${each.title}: ${each.asks.join(', ')} [${each.button.title}]`),
    ...(link === undefined ? [] : [`${link.title}: ${link.url}`]),
  ].join('\n')

/** The card as an attachment. */
export function cardAttachment(card: StaffCard) {
  const { title, lines, elements = [], buttons = [], forms = [], link } = card
  const body: readonly CardElement[] = [
    textBlock(title, { size: 'Medium', weight: 'Bolder', style: 'heading' }),
    ...lines.map(({ text, exact }) => (exact === true ? exactText(text) : textBlock(text))),
    ...elements,
    ...(buttons.length === 0 ? [] : [actionSet(buttons.map(button))]),
    // One below the other: what does not fit beside another button is cut off on a phone.
    ...forms.map((each) => actionSet([showForm(each)])),
    ...(link === undefined ? [] : [linkText(link)]),
  ]
  return adaptiveCard(body, twinOf(card))
}

/** A message of words alone. */
export const staffText = (text: string, language: Language): ActivityLike => ({
  type: 'message',
  text,
  textFormat: 'plain',
  locale: localeTag(language),
  inputHint: 'acceptingInput',
})

/** A message with a card; its words are read where cards are not shown. */
export const staffMessage = (card: StaffCard, language: Language): ActivityLike => ({
  ...staffText('', language),
  speak: twinOf(card),
  attachments: [cardAttachment(card)],
})
