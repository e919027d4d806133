import { readMessage, type Token } from '../message.ts'
import { asides, copulas, fillers, hedges, wordSet } from '../words/word-lists.ts'

/** "hmm wait it is …" */
const lists = [fillers, copulas, hedges, asides, wordSet('hesitation'), wordSet('repair')]

/** What may stand beside a number that is all that is said. */
export const isBesideNumber = ({ kind, word }: Token): boolean =>
  kind === 'mark' || lists.some((list) => list.has(word))

const longestPrefix = 2

const isPart = (token: Token): boolean =>
  token.kind === 'number' || token.text.length <= longestPrefix || isBesideNumber(token)

const number = /(?:(?<!\p{L})(?:dk|se|no)[- ]?)?\d(?:.*\d)?/isu

/** The number where nothing else is said, however hesitantly: "hmm wait it's 13748137", `DK 13748137`. */
export const bareNumber = (text: string): string | undefined =>
  readMessage(text).tokens.every(isPart) ? number.exec(text)?.[0] : undefined
