import { digits } from '../../../onboarding/clean.ts'
import { listed } from '../words/canonical.ts'
import { kindOf } from '../words/field-keys.ts'
import { phrasesOf } from '../words/phrases.ts'
import { take, tokenFrom, type Find, type FindKind, type Scan } from '../shapes/scan.ts'
import type { UnderstandingContext } from '../understanding.ts'
import { asides, fillers, wordSet } from '../words/word-lists.ts'

/** "bruk", "skriv", "ring": what is to be done with the number behind it. */
const using = listed(
  `${phrasesOf(({ unmeant }) => [unmeant.using]).join(' ')} ta tag take sæt sett sätt set`,
)
const small = [fillers, asides, wordSet('preferring')]
const leastDigits = 6

/** A phone or an e-mail address that stands, written in whatever way. */
const isStanding = (find: Find, context: UnderstandingContext): boolean =>
  find.kind === 'email'
    ? Object.values(context.values).includes(find.raw.toLowerCase())
    : isStandingPhone(find, context)

const isStandingPhone = ({ raw }: Find, { answered, values }: UnderstandingContext): boolean =>
  digits(raw).length >= leastDigits &&
  answered.some((key) => {
    const value = values[key]
    if (kindOf(key) !== 'phone' || typeof value !== 'string') return false
    return digits(value).endsWith(digits(raw).replace(/^0+/, ''))
  })

/** Right behind "use", little words between. */
function isToBeUsed({ message }: Scan, find: Find): boolean {
  const before = message.tokens.slice(0, tokenFrom(message, find.start))
  const at = before.findLastIndex(
    ({ word }) => using.has(word) || !small.some((list) => list.has(word)),
  )
  return using.has(String(before[at]?.word))
}

/** "20123456 er privat, brug 20123499": of two numbers, or addresses, the one that stands, where the other one behind it is to be used. */
export function dropStandingBesideNew(scan: Scan, context: UnderstandingContext): void {
  for (const kind of ['number', 'email'] as const) dropStanding(scan, context, kind)
}

function dropStanding(scan: Scan, context: UnderstandingContext, sought: FindKind): void {
  const [first, second, another] = scan.finds
    .filter(({ kind }) => kind === sought)
    .sort((a, b) => a.start - b.start)
  if (first === undefined || second === undefined || another !== undefined) return
  if (!isStanding(first, context) || isStanding(second, context)) return
  if (!isToBeUsed(scan, second) || isToBeUsed(scan, first)) return
  take(scan, first.start, first.end)
  scan.outdated.push(...scan.finds.splice(scan.finds.indexOf(first), 1))
}
