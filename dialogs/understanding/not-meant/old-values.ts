import { canonical, listed } from '../words/canonical.ts'
import { findLabels } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { indexPhrases, never, phraseAt, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { beginsRepair, isHesitation, isRepair } from '../words/repairs.ts'
import { isExchanged } from '../corrections/exchanged.ts'
import { dropNotPicked } from './one-of-two.ts'
import { isRestated } from '../corrections/restated.ts'
import { isLeft, take, tokenFrom, type Find, type Scan } from '../shapes/scan.ts'
import { copulas, fillers, negations, noWords, wordSet } from '../words/word-lists.ts'

const instead = indexPhrases([['instead', phrasesOf((words) => words.correction.instead)]])
const shouldBe = indexPhrases([['new', phrasesOf((words) => words.correction.shouldBe)]])
const wrong = indexPhrases([['wrong', phrasesOf((words) => words.correction.wrong)]])
const tail = indexPhrases([['tail', phrasesOf((words) => words.correction.tail)]])
const from = new Set(
  phrasesOf((words) => [words.correction.from]).flatMap((words) => words.split(' ')),
)
/** "the old number …": what is called so is not the one to keep. */
const formerly = wordSet('formerly')
const but = new Set(phrasesOf((words) => [words.correction.but]))
/** "the old one is …" */
const ones = new Set(['one', 'ones'])
const reach = 4

const isLittle = (words: readonly string[]) => (at: number) =>
  fillers.has(String(words[at])) || copulas.has(String(words[at]))

/** Index of the token of "not", "from", "instead of" right before the find: what follows is the old value. */
function oldMarkBefore(scan: Scan, find: Find): number | undefined {
  const end = tokenFrom(scan.message, find.start)
  const begin = Math.max(0, end - reach)
  const words = scan.message.tokens.slice(begin, end).map((token) => token.word)
  const nearest = words.map((_, at) => words.length - 1 - at)
  const isInstead = (at: number) =>
    phraseAt(instead, words, { at, mayStepOver: never })?.to === words.length
  const isMark = (at: number) =>
    (!isLittle(words)(at) && !ones.has(String(words[at]))) || from.has(String(words[at]))
  const phrase = nearest.find(isInstead)
  if (phrase !== undefined) return begin + phrase
  const mark = nearest.find(isMark)
  const word = mark === undefined ? '' : String(words[mark])
  const isOld = [negations, from, formerly].some((list) => list.has(word))
  return mark !== undefined && isOld ? begin + mark : undefined
}

const comparable = (a: Find, b: Find): boolean =>
  a.kind === b.kind ||
  (['address', 'street'].includes(a.kind) && ['address', 'street'].includes(b.kind))

/** "that's", "use", "my number", "the old firm": these say nothing of what follows. */
const saysLittle: ReadonlySet<string> = new Set(['weakName', 'number', 'companyWord'])

/** `412 34 567, company no. 923 609 016`: a field is named between the two, so that they are two answers. */
const isLabelled = (scan: Scan, { end: start, kind }: Find, { start: end }: Find): boolean =>
  findLabels(scan).some(({ role, from, to }) => {
    // "no, that's the old address, the new one is": the same is named again.
    if (saysLittle.has(role) || (kind === 'address' && role === kind)) return false
    const [first, last] = [scan.message.tokens[from], scan.message.tokens[to - 1]]
    return first !== undefined && last !== undefined && first.start >= start && last.end <= end
  })

const fewestAlike = 0.5

/** `Nordtak HB` and `Nordtak AB`: they begin alike. */
const beginAlike = (a: string, b: string): boolean =>
  canonical(String(a.trim().split(' ')[0])) === canonical(String(b.trim().split(' ')[0]))

/** `20123456` and `20123465`, `jon@firma.dk` and `jan@firma.dk`: one of them is a slip of the other. */
function isSlipOf({ raw: a, kind }: Find, { raw: b }: Find): boolean {
  if (kind === 'company') return beginAlike(a, b)
  const [first, second] = [a, b].map((raw) => raw.replace(/[ ()./-]/g, ''))
  if (first === undefined || second === undefined || first === second) return false
  const [host, other] = [first, second].map((raw) => raw.split('@')[1])
  if (host !== undefined && host === other) return true
  const alike = Array.from(first, (char, at) => char === second[at]).filter(Boolean).length
  return first.length === second.length && alike >= first.length * fewestAlike
}

/** `20123456, no, 20123457`, `20123456 ... er, 20123457` */
function isTakenBack(
  scan: Scan,
  [find, next]: readonly [Find, Find],
  between: readonly Token[],
): boolean {
  if (isHesitation(between) || isRestated(between)) return isSlipOf(find, next)
  const isMeant = isRepair(between) || (beginsRepair(between) && isSlipOf(find, next))
  return isMeant && oldMarkBefore(scan, next) === undefined && !isLabelled(scan, find, next)
}

/** "cvr 13748136, kontaktperson skal være …": what should be so is another field than the one that the value stands for. */
function isOfOther(scan: Scan, find: Find, subject: readonly Token[]): boolean {
  const [begin, end] = [subject[0]?.start ?? 0, subject.at(-1)?.start ?? 0]
  const labels = findLabels(scan).map(({ role, from }) => ({
    role,
    start: scan.message.tokens[from]?.start ?? 0,
  }))
  const own = labels.findLast(({ start }) => start < find.start)
  return labels.some(
    ({ role, start }) => start >= begin && start <= end && role !== 'number' && role !== own?.role,
  )
}

/** "should be" between two values, said of the first of them. */
function shouldChange(scan: Scan, find: Find, between: readonly Token[]): boolean {
  const words = between.map((token) => token.word)
  const at = words.findIndex(
    (_, from) => phraseAt(shouldBe, words, { at: from, mayStepOver: never }) !== undefined,
  )
  return at === 0 || (at > 0 && !isOfOther(scan, find, between.slice(0, at)))
}

/** How far in front of "X to Y" the verb may stand: "change the invoice e-mail X to Y". */
const farthestVerb = 6

/** `20123456 should be 20123457`, `20123456, no, 20123457`, "change X to Y": the first is old. */
function isReplaced(scan: Scan, find: Find, next: Find | undefined): boolean {
  if (next === undefined || !comparable(find, next)) return false
  const { tokens } = scan.message
  const begin = tokenFrom(scan.message, find.start)
  const between = tokens.slice(
    tokenFrom(scan.message, find.end),
    tokenFrom(scan.message, next.start),
  )
  return (
    isExchanged(tokens.slice(Math.max(0, begin - farthestVerb), begin), between) ||
    isTakenBack(scan, [find, next], between) ||
    shouldChange(scan, find, between) ||
    (/^ ?[-=]+>? ?$|^ ?→ ?$/.test(scan.message.text.slice(find.end, next.start)) &&
      next.start - find.end > 1)
  )
}

/** `mette@gammel.dk is no longer in use`: right behind the find, in the same clause, stands that it is wrong. */
function isDisowned(scan: Scan, find: Find): boolean {
  const { tokens } = scan.message
  const begin = tokenFrom(scan.message, find.end)
  const behind = tokens.slice(begin, begin + reach + 2)
  const end = behind.findIndex((token) => token.kind !== 'word')
  const words = (end === -1 ? behind : behind.slice(0, end)).map((token) => token.word)
  const isSmall = (at: number) => isLittle(words)(at) || intensifying.has(String(words[at]))
  const [hit] = phrasesIn(wrong, words, isSmall)
  return hit !== undefined && words.slice(0, hit.from).every((_, at) => isSmall(at))
}
/** "alt for meget", "way too much" */
const intensifying = listed('alt alldeles langt way far much noget något noe meget mye mycket')

/** "20123456 no the old one is 20123457": behind the mark, the "no" or the "old" it is the next one that is said to be old. */
function isLeading(scan: Scan, find: Find, next: Find | undefined): boolean {
  const behind = scan.message.tokens[tokenFrom(scan.message, find.end)]
  const isCut =
    behind?.kind === 'mark' || [noWords, formerly].some((list) => list.has(String(behind?.word)))
  return isCut && next !== undefined && oldMarkBefore(scan, next) !== undefined
}

/** "instead" behind the new value belongs to no name. `true` when there was one. */
function dropTail(scan: Scan): boolean {
  const { tokens } = scan.message
  const words = tokens.map((token) => (isLeft(scan, token) ? token.word : '\n'))
  const hits = phrasesIn(tail, words, never).filter(
    ({ from: first, to }) =>
      phraseAt(instead, words, { at: first, mayStepOver: never }) === undefined &&
      (tokens[to]?.kind ?? 'mark') !== 'word',
  )
  for (const { from: first, to } of hits)
    take(scan, tokens[first]?.start ?? 0, tokens[to - 1]?.end ?? 0)
  return hits.length > 0
}

function forget(scan: Scan, find: Find, mark: number | undefined): void {
  const { tokens } = scan.message
  const start = mark === undefined ? find.start : (tokens[mark]?.start ?? find.start)
  take(scan, start, find.end)
  const behind = tokenFrom(scan.message, find.end)
  for (const token of tokens.slice(behind, behind + 2))
    if (but.has(token.word)) take(scan, token.start, token.end)
  scan.outdated.push(...scan.finds.splice(scan.finds.indexOf(find), 1))
}

/**
 * Leaves out what the customer names only as the old value: `not 20123456 but 20123457`, `20123457 instead of 20123456`,
 * `from X to Y`, `X should be Y`, `X is wrong`. Only where a new value of the same kind stands in the message too.
 */
export function forgetOldValues(scan: Scan): boolean {
  dropNotPicked(scan)
  const finds = [...scan.finds].sort((a, b) => a.start - b.start)
  let forgotten = false
  finds.forEach((find, at) => {
    if (!finds.some((one) => one !== find && comparable(one, find) && scan.finds.includes(one)))
      return
    const mark = oldMarkBefore(scan, find)
    const isOld = mark !== undefined || isReplaced(scan, find, finds[at + 1])
    if (!isOld && (isLeading(scan, find, finds[at + 1]) || !isDisowned(scan, find))) return
    forget(scan, find, mark)
    forgotten = true
  })
  return dropTail(scan) || forgotten
}
