import type { Language } from '../../onboarding/vocabulary.ts'
import { tell, words, type Draft } from '../draft.ts'
import { changeCall } from './call-draft.ts'

/** What is spoken with the customer from now on; the notice is due in it, if it was not given yet (GD-09). */
export function changeLanguage(draft: Draft, language: Language): void {
  if (!draft.ports.profile.languages.includes(language)) return
  changeCall(draft, { language })
  const name = words(draft)(`messages.language.names.${language}`)
  tell(draft, 'calls.told.language', { language: name })
}
