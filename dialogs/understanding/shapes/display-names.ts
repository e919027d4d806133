import type { NameParts } from '../names/name-parts.ts'
import { take, type Scan } from './scan.ts'

const word = String.raw`\p{L}[\p{L}'’-]*`
/** `"Nilsson, Karin" <`: as mail programs write whom a letter is from, the family name in front. */
const turned = new RegExp(
  String.raw`["“'”]?(${word}(?: ${word})?), (${word}(?: ${word})?)["“'”]? ?<(?=\u0001)`,
  'u',
)

/** The name in front of an address in angle brackets. What was recognised before is blotted out, the address too. */
export function takeDisplayName(scan: Scan): NameParts {
  const found = scan.left.includes('<') ? turned.exec(scan.left) : null
  if (found === null) return {}
  const [said, family = '', given = ''] = found
  take(scan, found.index, found.index + said.length)
  return { given, family }
}
