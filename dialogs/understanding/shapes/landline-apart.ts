import { listed } from '../words/canonical.ts'
import { keyOfRole, kindOf, prefersOther } from '../words/field-keys.ts'
import type { Label } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { tokenFrom, type Find } from './scan.ts'
import { isAnswered, put, type Situation } from '../situation.ts'
import {
  asides,
  conjunctions,
  copulas,
  fillers,
  functionWords,
  wordSet,
} from '../words/word-lists.ts'

/** "for resten", "på kontoret": by the way, and where it stands. */
const inPassing = listed(
  'resten by way at too kontor kontoret kontora kontoren office verkstedet verkstad',
)
const places = wordSet('companyPlaces')
const little = [asides, conjunctions, copulas, fillers, functionWords, inPassing, places]
const mostWords = 8

const isLittle = ({ kind, word, text }: Token): boolean =>
  kind === 'word' ? little.some((list) => list.has(word)) : /^[,:–-]$/.test(text)

/** Where there is no field for it, a landline takes the place of no number that has been given. */
export const isBesideStanding = (situation: Situation, key: string): boolean =>
  key.endsWith('.phone') &&
  isAnswered(situation, key) &&
  situation.asked !== key &&
  !situation.corrects &&
  !prefersOther(situation)

/** The one number of the message, where nothing but what is said in passing stands between the label and it. */
function numberApart({ scan }: Situation, label: Label): Find | undefined {
  const [find, another] = scan.finds.filter(({ kind }) => kind === 'number')
  if (find === undefined || another !== undefined) return undefined
  const between = scan.message.tokens.slice(label.to, tokenFrom(scan.message, find.start))
  const isApart = between.length > 0 && between.length <= mostWords
  return isApart && between.every(isLittle) ? find : undefined
}

/** "fastnummer har vi også, 680 51 222": over a comma and what is said in passing the one number is the landline. */
export function putLandlineApart(situation: Situation): void {
  const { asked, scan, labels, bound, fills } = situation
  // "we only have a landline, …": it is the number that was asked for.
  if (kindOf(asked) === 'phone') return
  const label = labels.find((one) => one.role === 'landline' && !bound.has(one))
  const find = label && numberApart(situation, label)
  const key = keyOfRole(situation, 'landline')
  if (label === undefined || find === undefined || fills.has(key)) return
  if (isBesideStanding(situation, key) || put(situation, { key, raw: find.raw, how: 'labelled' })) {
    scan.finds.splice(scan.finds.indexOf(find), 1)
    bound.add(label)
  }
}
