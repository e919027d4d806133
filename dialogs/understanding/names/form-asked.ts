import type { Token } from '../message.ts'
import { take, type Scan } from '../shapes/scan.ts'
import { listed } from '../words/canonical.ts'
import { isForm } from '../words/legal-form-words.ts'
import { clausesOf } from '../words/marked-clauses.ts'
import { fillers, functionWords, pronouns } from '../words/word-lists.ts'

const asking = listed(
  'ska skal skall må måste bør bör behöver behøver trenger treng behövs should must do does kan can',
)
const selves = listed('vi jeg jag eg man i ni dere we you one')
/** What one does with the letters behind a name, and where they stand. */
const around = listed(
  'skrive skriver skriva write put include add ha have vara være be bak bakom bag bagved bagefter efter etter after behind med with navn navnet namn namnet name need want også också too also',
)

const fewest = 3

const isAround = ({ word }: Token): boolean =>
  [around, asking, selves, fillers, functionWords, pronouns].some((list) => list.has(word))

const isMarked = (clause: readonly Token[]): boolean => clause.at(-1)?.text === '?'

const isSmall = ({ capital, text }: Token): boolean => !capital || text === 'I'

/** "ska vi …", "must I …", or a mark behind it; "Skal Vi Med ApS" is a name. */
function isAsked(clause: readonly Token[], [first, second]: readonly Token[]): boolean {
  if (first === undefined || second === undefined || !asking.has(first.word)) return false
  return isMarked(clause) || (isSmall(second) && selves.has(second.word))
}

/** The letters that are asked about, where nothing else is said. */
function formIn(clause: readonly Token[]): Token | undefined {
  const words = clause.filter(({ kind }) => kind === 'word')
  if (words.length < fewest || !isAsked(clause, words)) return undefined
  const form = words.find((token, at) => at > 0 && isForm(token, words[at + 1]))
  return words.every((token) => token === form || isAround(token)) ? form : undefined
}

/** "ska vi ha med AB i namnet?", "må jeg skrive AS bak?": how a name is to be written is asked, and none is given. */
export function takeFormAsked(scan: Scan): void {
  for (const clause of clausesOf(scan.message.tokens)) {
    const form = formIn(clause)
    if (form !== undefined) take(scan, form.start, form.end)
  }
}
