import { choicesOf } from '../../../onboarding/interview.ts'
import { fieldByKey, isFieldKey } from '../../../onboarding/fields/index.ts'
import { hasWords } from '../../../locales/has-words.ts'
import { tell, words, type Draft } from '../../draft.ts'
import { fieldWords } from '../../question.ts'

/** "what are my options here?": a field with choices that have words of their own is told choice by choice. `false`: it has none. */
export function helpWithChoices(draft: Draft, key: string): boolean {
  if (!isFieldKey(key)) return false
  const { state, ports } = draft
  const explained = choicesOf(fieldByKey(key), state, ports.profile)
    .map((choice) => `messages.explain.${choice}`)
    .filter(hasWords)
  if (explained.length === 0) return false
  tell(draft, fieldWords(draft, key, 'help'))
  draft.lines.push(explained.map((line) => words(draft)(line)).join('\n\n'))
  return true
}
