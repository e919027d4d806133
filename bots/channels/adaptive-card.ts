import type { Link } from '../../dialogs/reply.ts'
import { remembered } from '../../onboarding/remembered.ts'
import { escapeMarkdown } from './escape-markdown.ts'

export type CardElement = Readonly<Record<string, unknown>>

/** A card of schema 1.5, the newest that both Web Chat and Teams show. */
export const adaptiveCard = (
  body: readonly CardElement[],
  twin: string,
): { readonly contentType: string; readonly content: object } => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: twin,
    body,
  },
})

// Cards replace {{DATE(…)}} and {{TIME(…)}} in every text.
const withoutFunctions = (text: string): string =>
  text.replace(/\{\{(?=\s*(?:DATE|TIME)\b)/gi, '{\u200B{')

/** Labels and titles, the same in every summary. */
const escaped = remembered(500, (text) => withoutFunctions(escapeMarkdown(text)))

/** Words of ours. Text blocks render Markdown, so whatever goes into one is escaped here and nowhere else. */
export const textBlock = (text: string, looks: CardElement = {}): CardElement => ({
  type: 'TextBlock',
  text: escaped(text),
  wrap: true,
  ...looks,
})

/**
 * Words of the customer's, shown to the letter: text runs know no Markdown. Escaping is not enough here, because
 * Web Chat's Markdown also makes "(c)" a sign and a domain in a company's name a link.
 */
export const exactText = (text: string, looks: CardElement = {}): CardElement => ({
  type: 'RichTextBlock',
  // A run without text makes Web Chat drop the whole card.
  inlines: [{ type: 'TextRun', text: text === '' ? '–' : withoutFunctions(text) }],
  ...looks,
})

/** A link among the words: a button would look as if it were an answer. */
export const linkText = ({ title, url }: Link): CardElement => ({
  type: 'RichTextBlock',
  inlines: [
    {
      type: 'TextRun',
      text: title,
      underline: true,
      selectAction: { type: 'Action.OpenUrl', url },
    },
  ],
})

export const actionSet = (actions: readonly CardElement[]): CardElement => ({
  type: 'ActionSet',
  actions,
})

/** A button that is answered with the card that takes its place; older clients submit the same. */
export const executeAction = (
  { title, verb, data }: { readonly title: string; readonly verb: string; readonly data: object },
  more: CardElement = {},
): CardElement => ({
  type: 'Action.Execute',
  title,
  verb,
  data,
  ...more,
  fallback: { type: 'Action.Submit', title, data },
})

export interface Choice {
  readonly title: string
  readonly value: string
}

/** A closed list of which one is chosen; `value`: what stands there at first. */
export const choiceSet = (
  id: string,
  label: string,
  list: { readonly choices: readonly Choice[]; readonly value?: string | undefined },
): CardElement => ({ type: 'Input.ChoiceSet', id, label, style: 'compact', ...list })

/** `data` comes back as the activity's value when the button is pressed. */
export const submitAction = (title: string, data: object, more: CardElement = {}): CardElement => ({
  type: 'Action.Submit',
  title,
  data,
  ...more,
})
