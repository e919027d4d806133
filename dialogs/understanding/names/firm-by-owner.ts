import { isAnswered, put, type Situation } from '../situation.ts'
import { canonical } from '../words/canonical.ts'
import { firstNames } from '../words/word-lists.ts'

/** `Rønde Auto v/Kim Lodberg`, `v. Mette Holm`, `v/ Erik Fugl`: whose firm it is, up to the end of the line or a mark. */
const owned =
  /(?<!\p{L})v(?:\/|\. ?|\/ )(\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]*)){1,3})(?=$|[\n,;|)])/u

/** Whoever is named behind the firm as its owner is to be talked to, where nobody else is. */
export function putOwner(situation: Situation): void {
  const { side, scan, fills } = situation
  const key = 'contact.name'
  if (side !== 'contact' || fills.has(key) || isAnswered(situation, key)) return
  if (!fills.has('company.name')) return
  const name = owned.exec(scan.message.text)?.[1]
  if (name === undefined || !firstNames.has(canonical(String(name.split(' ')[0])))) return
  put(situation, { key, raw: name, how: 'shape' })
}
