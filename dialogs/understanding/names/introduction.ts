import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { isNameBegun } from './name-announced.ts'
import type { Situation } from '../situation.ts'
import type { Region } from '../words/text-region.ts'
import {
  asides,
  conjunctions,
  copulas,
  fillers,
  introducingVerbs,
  wordSet,
} from '../words/word-lists.ts'

/** "it would be Mark", "det bliver Lone" */
const becoming = new Set('be være vara vere bli bliver blir'.split(' '))

const leading = [fillers, copulas, introducingVerbs, asides]

/** `Æ, Ø & Å Forlag`: a capital letter alone is no "is" of a dialect. */
const leads = ({ capital, text, word }: Token): boolean =>
  !(capital && text.length === 1) && leading.some((list) => list.has(word))

const introduces = ({ word }: Token): boolean => introducingVerbs.has(word) || becoming.has(word)

const speakers = wordSet('speaker')

/** "Myself Priya Menon", "Undertegnede Jens Holm": whoever writes begins with who that is. */
export const isSelf = (tokens: readonly Token[], at: number): boolean =>
  at === 0 && speakers.has(String(tokens[0]?.word)) && tokens[1]?.capital === true

const setting = wordSet('setting')
const asIt = new Set('det den it as som'.split(' '))
const besideSetting = [fillers, asides, asIt]

/** "skriv bare Bageren på Torvet", "put Corner Bakery": index of the name behind a verb that asks to put it down. */
function nameSet(tokens: readonly Token[], { from, to }: Region): number | undefined {
  const isBeside = ({ word, capital }: Token) =>
    !capital && besideSetting.some((list) => list.has(word))
  const at = tokens.findIndex((token, index) => index >= from && !isBeside(token))
  const verb = tokens[at]
  if (verb === undefined || verb.capital || !setting.has(verb.word)) return undefined
  const name = tokens.findIndex((token, index) => index > at && !isBeside(token))
  return name < to && tokens[name]?.capital === true ? name : undefined
}

const selves = new Set('os oss us vi we mig mej meg me'.split(' '))
const contracted = new Set('thats its'.split(' '))

const isItIs = (word: string): boolean => copulas.has(word) || contracted.has(word)

/** "det er os, Tømrer Lund": behind "it is" who is meant, and then what that is called; index of that. */
function behindOurs(tokens: readonly Token[], { from, to }: Region): number | undefined {
  const at = tokens.findIndex(({ text }, index) => index >= from + 2 && text === ',')
  const [verb, who] = tokens.slice(Math.max(0, at - 2), at)
  if (verb === undefined || who === undefined || at > from + 3 || at + 1 >= to) return undefined
  return isItIs(verb.word) && selves.has(who.word) ? at + 1 : undefined
}

const shortly = listed(
  'kort gott godt sagt fortalt in short word brief i korthet kortfattet with put so så',
)
const mostOfAside = 4

/** "Kort och gott: Lunds Lås", "Altså: …", "In short: …": index behind the colon of an adverb in front. */
function behindAside(tokens: readonly Token[], { from, to }: Region): number | undefined {
  const colon = tokens.findIndex(({ text }, at) => at > from && text === ':')
  const words = tokens.slice(from, colon)
  const isAside = words.every(
    ({ word }, at) =>
      [asides, shortly].some((list) => list.has(word)) || (at > 0 && conjunctions.has(word)),
  )
  const isSaid = colon !== -1 && colon + 1 < to && words.length <= mostOfAside
  return isSaid && isAside ? colon + 1 : undefined
}

const nameBehind = (tokens: readonly Token[], region: Region): number | undefined =>
  nameSet(tokens, region) ?? behindOurs(tokens, region) ?? behindAside(tokens, region)

/** "it is …", "den hedder …": what stands before the value. Never more than what ends in such a verb. */
export function withoutIntroduction(situation: Situation, region: Region): Region {
  const { tokens } = situation.scan.message
  const name = nameBehind(tokens, region)
  if (name !== undefined) return { from: name, to: region.to }
  let end = isSelf(tokens, region.from) ? 1 : region.from
  for (let at = region.from; at < region.to - 1; at++) {
    const token = tokens[at]
    if (token === undefined || !leads(token) || isNameBegun(tokens, at)) break
    if (introduces(token)) end = at + 1
  }
  return { from: end, to: region.to }
}
