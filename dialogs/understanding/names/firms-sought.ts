import { isFirmNoun } from './firm-nouns.ts'
import { firmsByNoun, firmsByVerb } from './called-firms.ts'
import { firmsToBe } from './firms-to-be.ts'
import { listed } from '../words/canonical.ts'
import { ownAgencies } from '../not-meant/own-agency.ts'
import { readMessage, type Token } from '../message.ts'
import { isEnd, isNamed, runFrom, runTo } from './name-runs.ts'
import { isJoiner, isPlace, isSmallWord, isTelling, recalling } from './sought-words.ts'
import type { Region } from '../words/text-region.ts'
import { firstNames } from '../words/word-lists.ts'

const mostNames = 3

/** The clauses of a message, cut at its marks. */
function clausesOf(tokens: readonly Token[]): readonly Region[] {
  const clauses: Region[] = []
  let from = 0
  for (let at = 0; at <= tokens.length; at++) {
    if (!isEnd(tokens[at])) continue
    if (at > from) clauses.push({ from, to: at })
    from = at + 1
  }
  return clauses
}

/** "Nordlysfjell ja", "det er Nordlys i Aarhus", "vi e älgkronan typ": one name, and small words around it. */
function alone(tokens: readonly Token[], { from, to }: Region): readonly Region[] {
  const at = tokens.findIndex((_, index) => index >= from && index < to && isTelling(tokens, index))
  if (at === -1) return []
  const start = runTo(tokens, at + 1).from
  const name = runFrom(tokens, Math.max(from, start))
  const others = [...tokens.slice(from, name.from), ...tokens.slice(name.to, to)]
  const isAround = (token: Token) =>
    token.kind !== 'word' ||
    isSmallWord(token.word) ||
    isJoiner(token) ||
    isPlace(token) ||
    isFirmNoun(token)
  const isPerson = firstNames.has(String(tokens[name.from]?.plain))
  return name.to <= to && isNamed(tokens, name) && !isPerson && others.every(isAround) ? [name] : []
}

const leading = listed('vegne vegner uppdrag behalf')
const behindLeading = listed('av af of')

/** "på vegne af Nordlys", "sköter det här åt älgkronan": whom it is done for. */
const firmsServed = (tokens: readonly Token[]): readonly Region[] =>
  tokens.flatMap(({ word }, at) => {
    const isLed = behindLeading.has(word) && leading.has(String(tokens[at - 1]?.word))
    const region = runFrom(tokens, at + 1)
    const isOne = isNamed(tokens, region) && isEnd(tokens[region.to])
    return isOne && (isLed || word === 'åt') ? [region] : []
  })

/** The clauses that are none of a question. */
const standingAlone = (tokens: readonly Token[]): readonly Region[] =>
  clausesOf(tokens)
    .filter(({ to }) => tokens[to]?.text !== '?')
    .flatMap((clause) => alone(tokens, clause))

export interface Said {
  readonly name: string
  /** Said to be the name of the firm, and not only what nothing else can be. */
  readonly isTold: boolean
}

/**
 * What the company may be called, of a message that says more than that: only ever searched for, and offered where a register
 * knows a company of that name. Likeliest first.
 */
export function firmsSought(raw: string): readonly Said[] {
  const { text, tokens } = readMessage(raw)
  const isTold = tokens.some(({ word }) => recalling.has(word))
  const own = ownAgencies(tokens)
  const isOwn = ({ from }: Region) => own.some((one) => from >= one.from && from < one.to)
  const told = [...firmsServed(tokens), ...firmsByVerb(tokens), ...firmsByNoun(tokens)]
  const regions = (told.length > 0 ? told : [...firmsToBe(tokens), ...standingAlone(tokens)]).map(
    (region) => ({
      region,
      isTold: isTold || told.length > 0,
    }),
  )
  const meant = regions.filter(({ region }) => !isOwn(region))
  const named = meant.map(({ region: { from, to }, ...rest }) => ({
    ...rest,
    name: text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  }))
  return named
    .filter(({ name }, at) => named.findIndex((one) => one.name === name) === at)
    .slice(0, mostNames)
}
