import { negations } from '../words/word-lists.ts'
import {
  back,
  has,
  isOver,
  isSaidOfIt,
  over,
  thingAt,
  type Denied,
  type Shape,
  type Tokens,
} from './denial-parts.ts'
import {
  articles,
  beings,
  behindThinking,
  choosing,
  companies,
  giving,
  isNots,
  longer,
  naming,
  not,
  ones,
  pointed,
  pointing,
  possessives,
  prepositions,
  thatIs,
  theOne,
  thinking,
  us,
  we,
  weAre,
  wrongs,
} from './denial-words.ts'

/** "vores firma", "our company number", "firmaet vårt". */
function ownThing(tokens: Tokens, at: number): Denied {
  if (has(possessives, tokens[at])) return thingAt(tokens, at + 1)
  const thing = thingAt(tokens, at)
  const isOwn = thing !== undefined && has(possessives, tokens[thing.to])
  return isOwn ? { ...thing, to: thing.to + 1 } : undefined
}

/** Us, or what is ours, that nothing else is said of. */
function oursAt(tokens: Tokens, at: number): Denied {
  const thing = ownThing(tokens, at)
  if (thing !== undefined) return isOver(tokens, thing.to) ? thing : undefined
  const isUs = has(us, tokens[at]) && isOver(tokens, at + 1)
  return isUs ? { to: at + 1, denies: 'company' } : undefined
}

/** "ikke os", "not our company", "inte vårt företag", "ikke firmaet vårt". */
const notOurs: Shape = ({ tokens }, at) => {
  if (!has(not, tokens[at]) || !isSaidOfIt(tokens, at)) return undefined
  const ours = oursAt(tokens, over(tokens, at + 1))
  return ours && { from: at, ...ours }
}

/** "jeg tror ikke det er os", "I don't think that's us". */
const notThought: Shape = ({ tokens }, at) => {
  if (!has(negations, tokens[at])) return undefined
  const isBehind = has(thinking, tokens[at + 1])
  if (!isBehind && !has(thinking, tokens[at - 1])) return undefined
  const verb = over(tokens, isBehind ? at + 2 : at + 1, behindThinking)
  const ours = has(beings, tokens[verb]) ? oursAt(tokens, verb + 1) : undefined
  return ours && { from: at, ...ours }
}

/** "to the wrong company" is where something went; "not the wrong company" takes it back. */
function isOtherwise(tokens: Tokens, at: number): boolean {
  const before = back(tokens, at - 1, articles)
  // "typed in the wrong company"
  const isPlace = has(prepositions, tokens[before]) && !has(giving, tokens[before - 1])
  return isPlace || has(not, tokens[before])
}

/** "forkert firma", "the wrong company". */
const wrongCompany: Shape = ({ tokens }, at) => {
  if (!has(wrongs, tokens[at]) || !has(companies, tokens[at + 1])) return undefined
  if (isOtherwise(tokens, at) || !isOver(tokens, at + 2)) return undefined
  return { from: at, to: at + 2, denies: 'company' }
}

/** "jag valde fel", "the wrong one", "den forkerte". */
const wrongOne: Shape = ({ tokens }, at) => {
  if (!has(wrongs, tokens[at]) || isOtherwise(tokens, at)) return undefined
  const to = over(tokens, at + 1, ones)
  if (!isOver(tokens, to)) return undefined
  const isChosen = tokens.slice(0, at).some((token) => has(choosing, token))
  if (isChosen) return { from: at, to, denies: 'chosen' }
  return to > at + 1 || has(theOne, tokens[at - 1]) ? { from: at, to, denies: 'one' } : undefined
}

/** "firmaet er forkert", "the company is wrong". */
const companyIsWrong: Shape = ({ tokens }, at) => {
  const last = over(tokens, at + 2)
  const isSaid = has(companies, tokens[at]) && has(beings, tokens[at + 1])
  if (!isSaid || !has(wrongs, tokens[last]) || isOtherwise(tokens, at)) return undefined
  return isOver(tokens, last + 1) ? { from: at, to: last + 1, denies: 'company' } : undefined
}

const subjects = [we, weAre, thatIs, companies]

/** "vi hedder", "it isn't": the name of the company is said, right before the "not". */
function isNaming(tokens: Tokens, at: number): boolean {
  const before = tokens[back(tokens, at - 1)]
  if (![isNots, naming, beings].some((list) => has(list, before) || has(list, tokens[at])))
    return false
  return tokens.slice(0, at).some((token) => subjects.some((list) => has(list, token)))
}

/** "vi hedder ikke Nordlys", "it isn't Nordlys": of the name that stands; "no longer" is another matter. */
const notCalled: Shape = ({ tokens, name }, at) => {
  if (!has(not, tokens[at]) || !isNaming(tokens, at)) return undefined
  const start = over(tokens, over(tokens, over(tokens, at + 1), naming), articles)
  if (name === undefined || tokens[start]?.plain !== name) return undefined
  if (tokens.some((token) => has(longer, token))) return undefined
  const end = tokens.findIndex((token, index) => index > start && !token.capital)
  return { from: at, to: end === -1 ? tokens.length : end, denies: 'name' }
}

/** "ikke den", "not that one", "inte den där". */
const notThatOne: Shape = ({ tokens }, at) => {
  if (!has(not, tokens[at]) || !has(pointing, tokens[at + 1])) return undefined
  const to = over(tokens, at + 2, pointed)
  return isOver(tokens, to) ? { from: at, to, denies: 'one' } : undefined
}

/** What stands is not theirs, is not called so, or is wrong. */
export const ownDenials: readonly Shape[] = [
  notOurs,
  notThought,
  notCalled,
  wrongCompany,
  wrongOne,
  companyIsWrong,
  notThatOne,
]
