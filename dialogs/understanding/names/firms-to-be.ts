import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { isEnd, isNamed, isSkipped, mostWords, runFrom } from './name-runs.ts'
import { isRole } from '../words/role-words.ts'
import { isJoiner, isKind, isPlace } from './sought-words.ts'
import type { Region } from '../words/text-region.ts'

const wanting = listed('skal ska skulle vil vill ville should wants want would')
const becoming = listed('blive bli bliva verta være vara vere be become becoming')
const customers = listed('kunde kunder kund kunden customer customers')
const settingUp = listed(
  'oprette opprette opretter oppretter registrere registrera registrer registrerer register lägga skapa skapar setup sätta',
)
/** "lägga upp", "set up": the verb goes on. */
const particles = listed('upp up opp in ind inn')
/** Nobody's name: "oprette os som kunde", "lägga upp ett konto". */
const nobody = listed(
  'os oss us mig mej meg me en et ett ein a an som as konto kontoen account my min mit mitt vores vår vårt our firmaet firmat det den',
)

const startOf = (tokens: readonly Token[], at: number): number =>
  tokens.slice(0, at).findLastIndex((token) => isEnd(token)) + 1

/** Up to where the firm is: "fjord og måne | i ålesund". */
function withoutPlace(tokens: readonly Token[], { from, to }: Region): Region {
  const place = tokens.findIndex(
    (token, at) => at > from && at + 1 < to && isJoiner(token) && isPlace(tokens[at + 1] ?? token),
  )
  return { from, to: place === -1 ? to : place }
}

/** Tokens between the wish and the customer: "wants to become a customer". */
const reach = 5

/** "min mor", "restauranten": who or what somebody is, and not what a firm is called. */
const isGeneral = (token: Token): boolean => isSkipped(token) || isKind(token) || isRole(token.word)

/** "skal bli kunde", "wants to become a customer" */
function isToBe(tokens: readonly Token[], verb: number): boolean {
  const next = tokens.slice(verb + 1, verb + 1 + reach)
  return [becoming, customers].every((list) => next.some(({ word }) => list.has(word)))
}

/** "Fjord og måne i ålesund skal bli kunde": what is in front of the verb, small words at the beginning left out. */
function inFront(tokens: readonly Token[], verb: number): readonly Region[] {
  if (!isToBe(tokens, verb)) return []
  let from = startOf(tokens, verb)
  while (from < verb && isSkipped(tokens[from])) from += 1
  const region = withoutPlace(tokens, { from, to: verb })
  const words = tokens.slice(region.from, region.to)
  const isName = words.length <= mostWords && words.every(({ kind }) => kind === 'word')
  return isName && !words.every(isGeneral) ? [region] : []
}

/** "skal oprette fjordblik as i ålborg", "vill lägga upp nygrodd": what is behind the verb. */
function behind(tokens: readonly Token[], verb: number): readonly Region[] {
  const isLed = particles.has(String(tokens[verb + 1]?.word))
  const from = verb + (isLed ? 2 : 1)
  if (nobody.has(String(tokens[from]?.word))) return []
  const region = runFrom(tokens, from)
  return isNamed(tokens, region) ? [region] : []
}

/** Whom somebody wants to make a customer: told by what is to become of it. */
export const firmsToBe = (tokens: readonly Token[]): readonly Region[] =>
  tokens.flatMap(({ word }, at) => [
    ...(wanting.has(word) ? inFront(tokens, at) : []),
    ...(settingUp.has(word) ? behind(tokens, at) : []),
  ])
