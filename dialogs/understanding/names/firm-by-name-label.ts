import { choicesIn } from '../choices/choices.ts'
import { isCompanyLike } from '../words/company-words.ts'
import type { Label, Role } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { possessives } from './name-announced.ts'
import { isAnswered, type Situation } from '../situation.ts'
import { firstNames, introducingVerbs } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const ends = /^[,;\n]$/

const isVerb = (token: Token | undefined): boolean => introducingVerbs.has(String(token?.word))

/** Whose name it is: "my name is", "the name is". */
const isOwn = (tokens: readonly Token[], { from, to }: Label): boolean =>
  tokens.slice(Math.max(0, from - 1), to).some(({ word }) => possessives.has(word))

const separates = /^[,;\n]$/

/** `…, name Kystbyg`: an item of its own in a list. */
const isItem = (tokens: readonly Token[], { from, to }: Label): boolean =>
  (from === 0 || separates.test(String(tokens[from - 1]?.text))) && tokens[to]?.capital === true

/** "name is" in one. */
const isCalled = (tokens: readonly Token[], { from, to }: Label): boolean =>
  to - from > 1 && isVerb(tokens[to - 1])

/** "name: …", "the name is …", `, name …`: where the value begins. */
function valueStart(tokens: readonly Token[], label: Label): number | undefined {
  const { role, to } = label
  if (tokens[to]?.text === ':') return to + 1
  if (role !== 'plainName' || isOwn(tokens, label)) return undefined
  if (isVerb(tokens[to])) return to + 1
  return isCalled(tokens, label) || isItem(tokens, label) ? to : undefined
}

/** The words behind a label and its colon or "is", to the end of the line. */
function valueOf(tokens: readonly Token[], label: Label): readonly Token[] {
  const start = valueStart(tokens, label)
  if (start === undefined) return []
  const behind = tokens.slice(start)
  const end = behind.findIndex(({ text }) => ends.test(text))
  return (end === -1 ? behind : behind.slice(0, end)).filter(({ kind }) => kind === 'word')
}

/** "Customer: business" on the line above: what is named next is the business. */
function isUnderBusiness(tokens: readonly Token[], { from }: Label): boolean {
  const before = tokens.slice(0, from)
  if (before.at(-1)?.kind !== 'break') return false
  const begin = before.slice(0, -1).findLastIndex(({ kind }) => kind === 'break')
  const words = before.slice(begin + 1).map(({ word }) => word)
  return words.includes(':') && choicesIn(words).some(({ value }) => value === 'business')
}

/** Another name of the company stands, or is given in so many words. */
function isNamed(situation: Situation, { to }: Label): boolean {
  const { scan, labels, fills } = situation
  const isSaid = labels.some(({ role }) => role === 'companyName') || fills.has('company.name')
  return isSaid || (scan.message.tokens[to]?.text !== ':' && isAnswered(situation, 'company.name'))
}

const ofPerson: ReadonlySet<Role> = new Set<Role>(['phone', 'landline', 'email', 'name'])
const ofFirm: ReadonlySet<Role> = new Set<Role>(['companyNumber', 'legalForm'])

/**
 * `cvr: 12345674, navn: Byens Blomster, selskabsform: …`: in a list that tells a company's number or what kind of firm it is, and
 * whose own phone or e-mail does not stand next.
 */
function isAmongFirm({ labels, asked, side }: Situation, label: Label): boolean {
  const next = labels.find(({ from }) => from >= label.to)
  const isPersons = asked === `${side}.name` || (next !== undefined && ofPerson.has(next.role))
  return label.role === 'plainName' && !isPersons && labels.some(({ role }) => ofFirm.has(role))
}

/**
 * `Name: Fjord Trading`, "the name is Fjord Trading", and `Name: Fjordlys` under "Customer: business" in a list with a company
 * number: in a form that names no company elsewhere, the name of one.
 */
export function namesFirm(situation: Situation, label: Label): boolean {
  const { scan, labels, side } = situation
  const { tokens } = scan.message
  const value = valueOf(tokens, label)
  const [first] = value
  if (side !== 'contact' || first === undefined || firstNames.has(first.plain)) return false
  if (isNamed(situation, label)) return false
  const hasNumber = labels.some(({ role }) => role === 'companyNumber')
  if (isCompanyLike(value) || isAmongFirm(situation, label)) return true
  return hasNumber && isUnderBusiness(tokens, label)
}

const aboutFirm = /^(?:country|customerType|company\.)/

/** "923609016, the name is Nordlys Rør": while a business is asked about, unless somebody is called so. */
export function namesFirmAsked(situation: Situation, { from, to }: Label): boolean {
  const { context, scan } = situation
  const at = [to - 1, to].find((one) => isVerb(scan.message.tokens[one]))
  if (at === undefined || at === from || !aboutFirm.test(context.asks)) return false
  const isMissing = !situation.fills.has('company.name') && !isAnswered(situation, 'company.name')
  const isPerson = firstNames.has(String(scan.message.tokens[at + 1]?.plain))
  return isMissing && !isPerson && isBusiness(situation)
}

/** Known to be one, or said to be one in this message. */
const isBusiness = ({ context, scan }: Situation): boolean =>
  (context.customerType ??
    choicesIn(wordsOf(scan.message.tokens)).find(({ key }) => key === 'customerType')?.value) ===
  'business'
