import { isOfThen } from './amounts-of-then.ts'
import { listed } from '../words/canonical.ts'
import { clausesOf, type Clause } from './dated-amounts.ts'
import { kindOf } from '../words/field-keys.ts'
import { indexPhrases, never, phrasesIn, phrasesOf, wordsInPhrases } from '../words/phrases.ts'
import { isRole } from '../words/role-words.ts'
import { take, type Scan } from '../shapes/scan.ts'

/** "tabte", "owe", "snød": money that was lost, or is owed, is nobody's purchases. */
const losing = wordsInPhrases(phrasesOf(({ othersMoney }) => [othersMoney.losing]))
const losingPhrases = indexPhrases([
  ['losing', phrasesOf(({ othersMoney }) => othersMoney.losingPhrases)],
])
/** "naboen køber for …", "a competitor spends …" */
const rivals = wordsInPhrases(phrasesOf(({ othersMoney }) => [othersMoney.rivals]))
const buying = wordsInPhrases(phrasesOf(({ othersMoney }) => [othersMoney.buying]))
const selves = listed('vi jeg jag eg i we vores vår vårt our firmaet firmaets us')

const isLost = (words: readonly string[]): boolean =>
  words.some((word) => losing.has(word)) || phrasesIn(losingPhrases, words, never).length > 0

/** Somebody who is not whoever writes buys: "min bror handler for …". */
function isOfAnother(words: readonly string[]): boolean {
  const verb = words.findIndex((word) => buying.has(word))
  const subject = words.slice(0, Math.max(0, verb))
  return (
    subject.some((word) => rivals.has(word) || isRole(word)) &&
    !subject.some((word) => selves.has(word))
  )
}

const isOthers = ({ words }: Clause): boolean =>
  words.some((word) => rivals.has(word)) || isLost(words) || isOfAnother(words)

const isMoney = ({ message }: Scan, { start, end }: Clause): boolean =>
  /\d{3}/.test(message.text.slice(start, end))

/** "i 2019 brændte en konkurrent os af med 40.000", "we lost 25,000 on a client": money that is not what the customer buys for. */
export function takeOthersAmounts(scan: Scan, asked: string): void {
  if (kindOf(asked) !== 'amount') return
  const clauses = clausesOf(scan).filter(
    (one, at, all) => isMoney(scan, one) && (isOthers(one) || isOfThen(one, at, all)),
  )
  for (const clause of clauses) {
    const { start, end } = clause
    const inside = scan.finds.filter((find) => find.start >= start && find.end <= end)
    for (const find of inside) scan.finds.splice(scan.finds.indexOf(find), 1)
    take(scan, start, end)
  }
}
