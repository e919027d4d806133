import { isAssentWord } from '../assent/assent.ts'
import { listed } from '../words/canonical.ts'
import { contrasts } from '../words/linking-words.ts'
import { paying } from './turned-down.ts'
import { functionWords, wordSet } from '../words/word-lists.ts'

/** With these it is said what is wanted, or done about it. */
const wishing = [
  wordSet('preferring'),
  wordSet('choosing'),
  paying,
  listed(
    'vil vill vilja ville want wants like gerne gjerne gärna ønsker önskar ønskjer skal ska should better bedre bättre betre ' +
      'decided decide besluttet besluttede bestemt bestemte beslutat beslutade bestämt bestämde ' +
      'tag kør kjør kör køyr go make set switch change skift bytt byt byta bytte ændr endre ändra sæt sett sätt',
  ),
]
export const isWishing = (word: string): boolean => wishing.some((list) => list.has(word))

/** "I think", "nästan": beside a choice they are no more than a manner of speaking. */
const thinking = listed(
  'tror trur tänker tenker tænker think guess reckon antar antager nesten nästan næsten isf',
)
/** Beside a choice it says nothing more. */
export const isSmall = (word: string): boolean =>
  [functionWords, thinking, contrasts].some((list) => list.has(word)) || isAssentWord(word)
