import { keyOfRole, kindOf, type Kind } from '../words/field-keys.ts'
import type { Label } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { take } from '../shapes/scan.ts'
import { fits, put, type Situation } from '../situation.ts'
import { copulas, fillers } from '../words/word-lists.ts'

const marks = /^[:=]$/
const fewestDigits = 4
const mostDigitsOfMail = 6

const isBeside = ({ kind, text, word }: Token): boolean =>
  kind === 'mark' ? marks.test(text) : kind === 'word' && (copulas.has(word) || fillers.has(word))

/** `20 12 34`, `20-12-34`: figures that stand together. */
const figures = /^[\d][\d\s.-]*/
/** `mette(at)nordlys`, `mette.nordlys.dk`: in one piece, with something of an address in it. */
const likeMail = /^[^\s,;]*[^\s,;.]/
const partOfMail = /[@([.]/

const figured: ReadonlySet<Kind> = new Set<Kind>(['phone', 'number', 'gln'])
/** "6805 12… no, I have to go": broken off by whoever wrote it, who knows. */
const brokenOff = /^[\d\s.-]*\d ?(?:…|\.\.+)[^.!?\n]*/
const digitsIn = (raw: string): number => raw.replace(/\D/g, '').length

/** Nothing that may be a national number is looked at (ID-07). */
function mailAt(text: string): string | undefined {
  const [raw = ''] = likeMail.exec(text) ?? []
  return partOfMail.test(raw) && digitsIn(raw) < mostDigitsOfMail ? raw : undefined
}

function figuresAt(text: string): string | undefined {
  const [raw = ''] = figures.exec(text) ?? []
  return digitsIn(raw) >= fewestDigits ? raw : undefined
}

/** Where the value begins that stands behind a label. */
function valueStart({ scan }: Situation, { to }: Label): number | undefined {
  const { tokens } = scan.message
  let at = to
  for (let token = tokens[at]; token !== undefined && isBeside(token); token = tokens[at]) at += 1
  return tokens[at]?.start
}

function attemptBehind(situation: Situation, label: Label, kind: Kind): string | undefined {
  const { scan } = situation
  const { text } = scan.message
  const start = valueStart(situation, label)
  if (start === undefined) return undefined
  if (kind === 'email') return mailAt(text.slice(start))
  return figured.has(kind) ? figuresAt(scan.left.slice(start)) : undefined
}

/** The rest of a sentence that broke off in the middle of its figures says nothing. `true` when there was one. */
function takeBrokenOff(situation: Situation, label: Label, kind: Kind): boolean {
  const { left, message } = situation.scan
  const start = figured.has(kind) ? valueStart(situation, label) : undefined
  if (start === undefined) return false
  const said = brokenOff.exec(left.slice(start))
  if (said === null) return false
  take(situation.scan, Number(message.tokens[label.from]?.start), start + said[0].length)
  return true
}

/** "the phone is 2012, the mail is …": what stands behind a field's name and can be no value of it is not passed over. */
export function refuseUnread(situation: Situation): void {
  const { labels, bound, fills } = situation
  for (const label of labels) {
    // "my number" may be any of them.
    if (bound.has(label) || label.role === 'number') continue
    const key = keyOfRole(situation, label.role)
    if (fills.has(key) || takeBrokenOff(situation, label, kindOf(key))) continue
    const raw = attemptBehind(situation, label, kindOf(key))
    if (raw !== undefined && !fits(situation, key, raw))
      put(situation, { key, raw, how: 'labelled' })
  }
}
