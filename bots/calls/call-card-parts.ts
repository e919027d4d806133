import type { Language } from '../../onboarding/vocabulary.ts'
import type { Say } from '../../locales/words.ts'
import { executeAction, type CardElement } from '../channels/adaptive-card.ts'
import type { CallGuide } from '../../dialogs/call/call-guide.ts'
import type { CallAction } from '../../onboarding/call/call-input.ts'
import type { PressData, PressKind } from './call-press.ts'

export const pressButton = (title: string, data: PressData, more?: CardElement): CardElement =>
  executeAction({ title, verb: data.do, data }, more)

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

/** What a language is called in another. */
export const languageName = (say: Say, language: Language): string =>
  say(`messages.language.names.${language}`)

export const dataFor = (guide: CallGuide, kind: PressKind, key?: string): PressData => ({
  call: guide.id,
  do: kind,
  revision: guide.revision,
  ...(key !== undefined && { key }),
})

export const may = ({ actions }: CallGuide, action: CallAction): boolean => actions.includes(action)
