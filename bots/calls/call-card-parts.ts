import type { Language } from '../../onboarding/vocabulary.ts'
import { speaker, type Say } from '../../locales/words.ts'
import type { CardElement } from '../channels/adaptive-card.ts'
import type { CallGuide } from '../../dialogs/call/call-guide.ts'
import type { CallAction } from '../../onboarding/call/call-input.ts'
import type { PressData, PressKind } from './call-press.ts'

/** A button that is answered with the card that takes its place; older clients submit the same. */
export function pressButton(title: string, data: PressData, more: CardElement = {}): CardElement {
  return {
    type: 'Action.Execute',
    title,
    verb: data.do,
    data,
    ...more,
    fallback: { type: 'Action.Submit', title, data },
  }
}

/** Shows and hides a part of the card, without a word to us. */
export const toggleButton = (title: string, target: string): CardElement => ({
  type: 'Action.ToggleVisibility',
  title,
  targetElements: [target],
})

export const hiddenPart = (id: string, items: readonly CardElement[]): CardElement => ({
  type: 'Container',
  id,
  isVisible: false,
  items,
})

interface Choice {
  readonly title: string
  readonly value: string
}

export const choiceInput = (
  id: string,
  label: string,
  choices: readonly Choice[],
): CardElement => ({ type: 'Input.ChoiceSet', id, label, style: 'compact', choices })

/** What a language is called in another. */
export const languageName = (say: Say, language: Language): string =>
  say(`messages.language.names.${language}`)

export const sayIn = (language: Language): Say => speaker(language)

export const dataFor = (guide: CallGuide, kind: PressKind, key?: string): PressData => ({
  call: guide.id,
  do: kind,
  revision: guide.revision,
  ...(key !== undefined && { key }),
})

export const may = ({ actions }: CallGuide, action: CallAction): boolean => actions.includes(action)
