import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { indexPhrases, never, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { wordsOf } from '../words/words-of.ts'

const exchanging = indexPhrases([['exchange', phrasesOf((words) => words.commands.change)]])
const leading = listed('med mod mot imot til till to for för with by ud ut')

/** "replace faktura@ with billing@", "byt ut 0701740605 mot 0701740677": of two values the first one is the old one. */
export const isExchanged = (before: readonly Token[], between: readonly Token[]): boolean =>
  between.length > 0 &&
  between.every(({ word }) => leading.has(word)) &&
  phrasesIn(exchanging, wordsOf(before), never).length > 0
