import { kindOf } from '../words/field-keys.ts'
import type { Token } from '../message.ts'
import { isLeft } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import { isNameLike, isSureName, takeRegion, textOf, type Region } from '../words/text-region.ts'

/** "skal der stå", "ska det stå": behind a name at the end of the message. */
const standing = /^(?:skal|ska|skulle|skall) (?:der|det|her|här) (?:stå|sta)$/
const wordsOfStanding = 3
const mostNames = 4

const endsSentence = ({ kind, text }: Token): boolean => kind === 'break' || /^[.,;!]$/.test(text)

/** The words in front of "skal der stå", up to where their sentence begins. */
function nameStanding(tokens: readonly Token[]): Region | undefined {
  const last = tokens.findLastIndex(({ kind }) => kind === 'word')
  const to = last + 1 - wordsOfStanding
  const said = tokens.slice(Math.max(0, to), last + 1).map(({ plain }) => plain)
  if (to < 1 || !standing.test(said.join(' '))) return undefined
  const from = tokens.findLastIndex((token, at) => at < to && endsSentence(token)) + 1
  return to > from && to - from <= mostNames ? { from, to } : undefined
}

/** "bo ditlev. nej vent, det er konens firma. susanne ditlev skal der stå": the name that is to stand there, whatever was said before. */
export function putStanding(situation: Situation): void {
  const { asked, scan } = situation
  if (kindOf(asked) !== 'name') return
  const { tokens } = scan.message
  const name = nameStanding(tokens)
  if (name === undefined) return
  const isFree = tokens.slice(name.from, name.to).every((token) => isLeft(scan, token))
  if (!isFree || !isNameLike(situation, name) || !isSureName(situation, name)) return
  if (put(situation, { key: asked, raw: textOf(situation, name), how: 'labelled' }))
    takeRegion(situation, { from: 0, to: tokens.length })
}
