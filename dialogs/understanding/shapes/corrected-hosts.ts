import { listed } from '../words/canonical.ts'
import { tokensOf, type Token } from '../message.ts'
import { fillers, wordSet } from '../words/word-lists.ts'
import { take, type Scan } from './scan.ts'

const repairing = wordSet('repair')
/** "I mean", "it should be", "domænet er": what stands beside the host that is meant. */
const little = listed(
  'jeg jag eg i det den it its er är is var være vara be skal ska should skulle domæne domænet domene domenet domän domänen domain',
)
const word = String.raw`\p{L}[\p{L}'’]*`
const gap = String.raw`[\s,.;:!–-]+`
/** `, ups jeg mener example.dk`, ` *example.dk`, ` example.se menar jag`: a host without a sign, and a few words beside it. */
const hostBehind = new RegExp(
  String.raw`^(${gap}(?:${word}${gap}){0,5})(\*?)((?:[\p{L}\d-]+\.)+(?:dk|se|no|com|net|org|eu|nu|io|info|biz|fi|de|uk))(?![\p{L}\d@-]|\.\p{L})((?:[\s,]+${word}){0,3})`,
  'iu',
)

/** "oops", "I mean" */
export const isTakingBack = ({ word: said, plain }: Token): boolean =>
  repairing.has(said) || repairing.has(plain)

/** What may stand beside a host that puts another one right. */
export const isBesideHost = (token: Token): boolean =>
  isTakingBack(token) || little.has(token.word) || fillers.has(token.word)

const wordsIn = (text: string): readonly Token[] =>
  tokensOf(text).filter(({ kind }) => kind === 'word')

interface Meant {
  readonly host: string
  readonly length: number
}

const isMeantBy = (before: readonly Token[], star: string, isBehind: boolean): boolean =>
  before.every(isBesideHost) && (star === '*' || isBehind || before.some(isTakingBack))

/** The host that is said to be meant, right behind an address. */
function meantIn(text: string): Meant | undefined {
  const found = hostBehind.exec(text)
  if (found === null) return undefined
  const [front, star, host, tail] = found.slice(1).map(String)
  const behind = wordsIn(String(tail))
  const isBehind = behind.every(isBesideHost) && behind.some(isTakingBack)
  if (!isMeantBy(wordsIn(String(front)), String(star), isBehind)) return undefined
  const length = found[0].length - (isBehind ? 0 : String(tail).length)
  return { host: String(host).toLowerCase(), length }
}

/** "kalle@exampel.se oj example.se": a slip behind the sign, put right in the same breath. */
export function correctHosts(scan: Scan): void {
  scan.finds.forEach((find, index) => {
    const meant = find.kind === 'email' ? meantIn(scan.left.slice(find.end)) : undefined
    if (meant === undefined) return
    const end = find.end + meant.length
    take(scan, find.end, end)
    scan.finds[index] = { ...find, end, raw: find.raw.replace(/@.*$/u, `@${meant.host}`) }
  })
}
