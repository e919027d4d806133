import { capitalRuns } from './capital-runs.ts'
import { listed } from '../words/canonical.ts'
import { but, isBetween } from '../words/linking-words.ts'
import type { Token } from '../message.ts'
import { partsNamed } from '../corrections/named-parts.ts'
import type { Part } from '../corrections/part-shapes.ts'
import { indexPhrases, never, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { isCorrectedBetween, isInPlaceOf, isTurnedDown } from './turned-down.ts'
import { resembles } from '../words/resemblance.ts'
import type { Scan } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import { knownWords } from '../words/spelling.ts'
import { isSureName, takeRegion, textOf, type Region } from '../words/text-region.ts'
import { hedges, introducingVerbs, negations, questionWords, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const repairing = wordSet('repair')
const gone = wordSet('gone')

interface Standing {
  readonly key: string
  readonly words: readonly string[]
}

/** The name of the person that has been given, where something else is asked now. */
function standingName({ context, side, asked }: Situation): Standing | undefined {
  const key = `${side}.name`
  const name = context.values[key]
  return typeof name === 'string' && asked !== key ? { key, words: name.split(' ') } : undefined
}

const wordsIn = (situation: Situation, { from, to }: Region): readonly string[] =>
  situation.scan.message.tokens
    .slice(from, to)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text.replace(/['’]s$/, ''))

/** Gives the name that stands in a region, or that it is part of. */
function rename(
  situation: Situation,
  { key, words }: Standing,
  { region, raw = textOf(situation, region) }: { readonly region: Region; readonly raw?: string },
): void {
  if (raw === words.join(' ')) return
  if (put(situation, { key, raw, how: 'labelled' })) takeRegion(situation, region)
}

/** "Mette Marie Sørensen", "Mette Sander": whose first name it is, is whom the name is of. */
function putNamesake(situation: Situation, standing: Standing, runs: readonly Region[]): void {
  const [given = ''] = standing.words
  const isOld = (run: Region) => wordsIn(situation, run).join(' ') === standing.words.join(' ')
  const [run, another] = runs.filter((one) => {
    const [first = '', second] = wordsIn(situation, one)
    const isSame = second !== undefined && resembles(given, first)
    return isSame && !isOld(one) && !isTurnedDown(situation.scan, one)
  })
  if (run === undefined || another !== undefined) return
  const old = runs.find(isOld)
  if (old === undefined || isCorrectedBetween(situation.scan, old, run))
    rename(situation, standing, { region: run })
}

const isOneWord = ({ from, to }: Region): boolean => to - from === 1

/** "not Sørensen, Sorenson", "Hansen is spelt Hanssen": the word that stands, and the one in its place. */
function putExchanged(situation: Situation, standing: Standing, runs: readonly Region[]): void {
  const { words } = standing
  const single = runs
    .filter(isOneWord)
    .map((run) => ({ run, word: String(wordsIn(situation, run)[0]) }))
  const old = single.filter(({ word }) => words.includes(word))
  const fresh = single.filter(({ word }) => !words.includes(word))
  const [one, another] = fresh
  if (!denies(situation) || old.length !== 1 || one === undefined || another !== undefined) return
  const raw = words.map((word) => (word === old[0]?.word ? one.word : word)).join(' ')
  rename(situation, standing, { region: one.run, raw })
}

const denies = ({ scan, corrects }: Situation): boolean =>
  corrects || scan.message.tokens.some(({ word }) => negations.has(word) || but.has(word))

const spelled = indexPhrases([['spelled', phrasesOf((words) => words.correction.spelled)]])

const nameParts: readonly Part[] = ['firstName', 'middleName', 'lastName']

/** "is spelled", or the piece of the name that it is about: "surname is with v, …". */
function isOfSpelling({ message }: Scan): boolean {
  const named = partsNamed(message)
  return (
    phrasesIn(spelled, wordsOf(message.tokens), never).length > 0 ||
    nameParts.some((part) => named.has(part))
  )
}

/** "Lindkvist stavas med kv": a word of the name that stands, in another spelling, and that it is spelled so. */
function putRespelled(situation: Situation, standing: Standing, runs: readonly Region[]): void {
  if (!isOfSpelling(situation.scan)) return
  const single = runs.filter(isOneWord)
  const [run, another] = single
  const word = run && wordsIn(situation, run)[0]
  if (run === undefined || word === undefined || another !== undefined) return
  const old = standing.words.find((one) => one !== word && resembles(one, word))
  if (old === undefined || standing.words.includes(word)) return
  const raw = standing.words.map((one) => (one === old ? word : one)).join(' ')
  rename(situation, standing, { region: run, raw })
}

/** "wrong contact, it should be Jonas Beck", "yes except the name, which is …": named in one clause, given in the next. */
function putInNextClause(situation: Situation, standing: Standing, runs: readonly Region[]): void {
  const { tokens } = situation.scan.message
  const isLittle = (token: Token) =>
    isBetween(token) ||
    hedges.has(token.word) ||
    repairing.has(token.word) ||
    questionWords.has(token.word)
  const label = situation.labels.find(
    (one) => !situation.bound.has(one) && ['name', 'plainName'].includes(one.role),
  )
  if (label === undefined) return
  const run = runs.find(
    ({ from }) => from >= label.to && tokens.slice(label.to, from).every(isLittle),
  )
  if (run !== undefined && isSureName(situation, run)) rename(situation, standing, { region: run })
}

const isBehindBut = (tokens: readonly Token[], run: Region): boolean =>
  but.has(String(tokens[run.from - 1]?.word))

const newcomers = listed('ny nye nya new nå nu now')

/** "Anita har sluttet, ny er Geir Vik": whoever it was before, the new one is named as such. */
function isSuccessor(tokens: readonly Token[], { from }: Region): boolean {
  const start = tokens.slice(0, from).findLastIndex(({ kind }) => kind === 'mark') + 1
  const lead = tokens.slice(start, from)
  return (
    lead.some(({ word }) => introducingVerbs.has(word)) &&
    lead.some(({ word }) => newcomers.has(word)) &&
    tokens.slice(0, start).some(({ word }) => gone.has(word))
  )
}

/** "Mette's left, it's Kay Winter now": somebody else in the place of whoever is named. */
function putSuccessor(situation: Situation, standing: Standing, runs: readonly Region[]): void {
  const { tokens } = situation.scan.message
  const isOld = (run: Region) =>
    wordsIn(situation, run).every((word) => standing.words.includes(word))
  const [run, another] = runs.filter((one) => !isOld(one) && !isOneWord(one))
  if (run === undefined || another !== undefined) return
  const old = runs.filter(isOld)
  const isGone = old.length > 0 && tokens.some(({ word }) => gone.has(word))
  if (
    isInPlaceOf(situation.scan, run, old) ||
    isGone ||
    isSuccessor(tokens, run) ||
    isInsteadOf(tokens, run, standing)
  )
    rename(situation, standing, { region: run })
}

/** "no longer mette but Ida Juhl": the old name may stand in small letters. */
function isInsteadOf(tokens: readonly Token[], run: Region, { words }: Standing): boolean {
  const old = new Set(words.map((word) => word.toLowerCase()))
  const isNamed = tokens.some(({ text }) => old.has(text.toLowerCase()))
  return isNamed && tokens.some(({ word }) => negations.has(word)) && isBehindBut(tokens, run)
}

const shouldBe = indexPhrases([['new', phrasesOf((words) => words.correction.shouldBe)]])
const fewestLetters = 2

/** `Ek` and `Ekh`, `Kragh` and `Krogh`: however short, one of them may be a slip of the other. */
function isSlipOf(standing: string, said: string): boolean {
  const [one, other] = [standing.toLowerCase(), said.toLowerCase()]
  const isShort = Math.min(one.length, other.length) < fewestLetters
  return !isShort && (one.startsWith(other) || other.startsWith(one) || resembles(one, other))
}

/** Nothing but the one name, and words that mean something to us. */
const isAllThatIsSaid = ({ scan }: Situation, run: Region): boolean =>
  scan.message.tokens.every(
    ({ kind, word, plain }, at) =>
      at === run.from || kind === 'mark' || knownWords.has(word) || knownWords.has(plain),
  )

/** "oops", "should be", "it's wrong". */
function saysSlip({ scan, corrects }: Situation): boolean {
  const words = wordsOf(scan.message.tokens)
  const isTaken = corrects || words.some((word) => repairing.has(word))
  return isTaken || phrasesIn(shouldBe, words, never).length > 0
}

/** "oops wrong, it should be Krogh": at the summary a surname that looks like the one that stands is that one put right. */
function putSlip(situation: Situation, standing: Standing, runs: readonly Region[]): void {
  const [run, another] = runs
  if (run === undefined || another !== undefined || situation.asked !== '') return
  const said = String(wordsIn(situation, run)[0])
  const old = standing.words.slice(1).find((word) => isSlipOf(word, said))
  const isSaid = isOneWord(run) && isAllThatIsSaid(situation, run) && saysSlip(situation)
  if (old === undefined || !isSaid) return
  const raw = standing.words.map((word) => (word === old ? said : word)).join(' ')
  rename(situation, standing, { region: run, raw })
}

/** The name of the customer's person put right in whatever words. */
export function putRenamed(situation: Situation): void {
  const standing = standingName(situation)
  const runs = standing === undefined ? [] : capitalRuns(situation)
  if (standing === undefined || runs.length === 0) return
  const isOpen = () => !situation.fills.has(standing.key)
  for (const putIt of [
    putNamesake,
    putExchanged,
    putRespelled,
    putInNextClause,
    putSuccessor,
    putSlip,
  ])
    if (isOpen()) putIt(situation, standing, runs)
}
