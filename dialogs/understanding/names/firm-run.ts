import { listed } from '../words/canonical.ts'
import { countryWord } from '../choices/choices.ts'
import { isHeadWord, isTown } from '../words/company-words.ts'
import { isJustCodes } from '../words/legal-form-words.ts'
import type { Token } from '../message.ts'
import { capitalsEnd } from './name-announced.ts'
import { isLeft } from '../shapes/scan.ts'
import { isAnswered, put, type Situation } from '../situation.ts'
import { takeRegion, textOf, wordsIn, type Region } from '../words/text-region.ts'
import { conjunctions } from '../words/word-lists.ts'

const running = listed('driver driv drive run runs running own owns ejer eier eig äger')
/** Whoever runs it, or what joins it to what was said of them before. */
const runners = listed(
  'i im jeg jag eg æ vi we me han hun hon he she they der som who og och and &',
)
const between = listed('firmaet virksomheden selskabet firman företaget bolaget foretaket the')

/** `Bro Maskinstation`, `Holm & Søn`: capitals, and what joins two of them. */
function firmAt(tokens: readonly Token[], from: number): Region {
  let to = capitalsEnd(tokens, from)
  while (to > from && conjunctions.has(String(tokens[to]?.word))) {
    const end = capitalsEnd(tokens, to + 1)
    if (end === to + 1) break
    to = end
  }
  return { from, to }
}

/** Two words and more, or one that says what it is; no town, no country, and not `VVS`. */
function isFirm(situation: Situation, region: Region): boolean {
  const words = wordsIn(situation, region)
  const [first] = words
  if (first === undefined || isTown(words) || isJustCodes(words)) return false
  if (!words.every((token) => isLeft(situation.scan, token))) return false
  if (countryWord(first.word) !== undefined) return false
  return words.length > 1 || isHeadWord(first.word)
}

function runAt(situation: Situation, at: number): Region | undefined {
  const { tokens } = situation.scan.message
  const [before, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!runners.has(String(before?.word)) || verb?.capital !== false) return undefined
  const region = firmAt(tokens, between.has(String(next?.text)) ? at + 2 : at + 1)
  return isFirm(situation, region) ? region : undefined
}

const isOfUse = (situation: Situation): boolean =>
  situation.context.customerType !== 'private' &&
  !isAnswered(situation, 'company.name') &&
  !situation.fills.has('company.name')

/** "og driver Bro Maskinstation", "I run Fjord Trading in Bergen": what somebody runs is a firm. */
export function putFirmRun(situation: Situation): void {
  if (!isOfUse(situation)) return
  const { tokens } = situation.scan.message
  for (const [at, { word }] of tokens.entries()) {
    const region = running.has(word) ? runAt(situation, at) : undefined
    if (region === undefined) continue
    put(situation, { key: 'company.name', raw: textOf(situation, region), how: 'labelled' })
    takeRegion(situation, region)
    return
  }
}
