import { keepingLatest } from '../../../onboarding/keeping-latest.ts'
import { listed } from '../words/canonical.ts'
import { eachWord } from '../words/each-word.ts'
import { withInvoices, withMonths, withPlaces } from './joined-labels.ts'
import type { Label, Role } from './label.ts'
import type { Token } from '../message.ts'
import { isBetween } from '../words/linking-words.ts'
import { nounAt } from '../references/reference-words.ts'
import { indexPhrases, never, phraseAt, phrasesOf } from '../words/phrases.ts'
import { isLeft, type Scan } from '../shapes/scan.ts'
import { companyNouns, copulas, fillers, introducingVerbs, wordSet } from '../words/word-lists.ts'
import { stems } from '../words/word-stems.ts'

export type { Label, Role }

const roles = [
  'companyNumber',
  'companyName',
  'companyWord',
  'legalForm',
  'address',
  'plainName',
  'name',
  'weakName',
  'phone',
  'landline',
  'email',
  'invoiceEmail',
  'gln',
  'peppol',
  'amount',
  'channel',
  'country',
  'customerType',
  'payment',
  'nationalNumber',
  'number',
] as const satisfies readonly Role[]

const index = indexPhrases<Role>([
  ...roles.map((role) => [role, phrasesOf((words) => words.labels[role])] as const),
  ['reference', phrasesOf(({ references }) => [...references.nouns, ...references.orders])],
])

/** "invoices should be sent to": the verb between may be anything small. */
const invoiceTo = indexPhrases([['invoiceEmail', phrasesOf((words) => words.invoiceTo)]] as const)
const isLittle = (words: readonly string[]) => (at: number) =>
  fillers.has(String(words[at])) || copulas.has(String(words[at]))

const mostLabels = 60

/** Heads of compounds: `arbejdsmobil`, `jobmail`, `kontoradresse`. */
const heads: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:faktura|invoice|billing|regnskabs|bogholderi|økonomi|ekonomi).*(?:mail|epost|mejl)(?:adress?e?n?)?$/,
    'invoiceEmail',
  ],
  [/.{3}(?:mail|epost|mejl)(?:adress?e?n?)?$/, 'email'],
  [/.{3}(?:telefon|mobil|tlf)(?:nr|nummere?t?)?(?:en)?$/, 'phone'],
  [/.{3}adress?en?$/, 'address'],
]

function compound(word: string): Role | undefined {
  if (word.length > 40) return undefined
  return heads.find(([pattern]) => pattern.test(word))?.[1]
}

/** What letters between friends are signed with; firms are called so as well (`Klip og Kram`). */
const hugs = listed('kram kramar klem klemmer knus hugs cheers')

/** A word that names a field by itself. */
export const isLabelWord = (word: string): boolean =>
  !hugs.has(word) && labelAt([word], 0) !== undefined

function labelAt(words: readonly string[], at: number): Label | undefined {
  const hit =
    phraseAt(index, words, { at, mayStepOver: never }) ??
    phraseAt(invoiceTo, words, { at, mayStepOver: isLittle(words) })
  if (hit !== undefined) return { role: hit.means, from: at, to: hit.to }
  const role = roleOfForm(String(words[at]))
  return role === undefined ? undefined : { role, from: at, to: at + 1 }
}

/** `telefonens`, `jobmail`: what a form or a compound names. */
const roleOfForm = eachWord((word): Role | undefined => {
  for (const stem of stems(word)) {
    const stemmed = phraseAt(index, [stem], { at: 0, mayStepOver: never })
    if (stemmed !== undefined) return stemmed.means
  }
  return compound(word)
})

const personNames: ReadonlySet<Role> = new Set<Role>(['name', 'plainName'])
const doors = wordSet('doors')
const places = new Set('on at by på ved vid'.split(' '))
const farthestDoor = 4
const things = listed(
  'huset hus gården gård garden garen hytta hytten villan villaen stugan house farm cottage cabin gata gatan gaten gade gaden vej vejen veien vegen vägen street road hunden katten dog cat båten boat',
)

/** "name on the door is Patel": where the bell hangs, and nobody who is a customer. */
function isOnDoor({ role, to }: Label, tokens: readonly Token[]): boolean {
  const [first, ...others] = tokens.slice(to, to + farthestDoor)
  const isPlaced = personNames.has(role) && first !== undefined && places.has(first.word)
  return isPlaced && others.some(({ word }) => doors.has(word))
}

/** `Kalles Cykelverkstad`: with a capital it is no "is called". */
const isGenitive = ({ capital, word }: Token): boolean => capital && word === 'kalles'

const beforeColon = listed('att fast')
const isLetter = ({ text, word }: Token): boolean => text.length === 1 || beforeColon.has(word)

/** "the name is tag og facade", `Firma: Tag og Fag`: behind "is" stands a value, and no verb that asks to put one down. */
const isBehindIs = (tokens: readonly Token[], at: number): boolean =>
  introducingVerbs.has(String(tokens[at - 1]?.word)) ||
  isInName(tokens, at) ||
  (tokens[at - 1]?.text === ':' && companyNouns.has(String(tokens[at - 2]?.word)))

/** `Friis Tag og Mur`: a capital behind a capital is part of a name. */
const isInName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true && tokens[at - 1]?.capital === true

/** Swedish "that", "fixed" and single letters are labels only before a colon: `M: 20 12 34 56`, `Att: Mette`, `fast: 68 05 12 34`. */
function isSpurious({ role, from, to }: Label, tokens: readonly Token[]): boolean {
  const token = tokens[from]
  if (token === undefined || to - from > 1) return false
  if (isGenitive(token) || (role === 'weakName' && isBehindIs(tokens, from))) return true
  return isLetter(token) && tokens[to]?.text !== ':'
}

/** `No Name Coffee`: between two capitals a "name" is part of one. */
function isInTitle({ role, from, to }: Label, tokens: readonly Token[]): boolean {
  const around = [tokens[from - 1], ...tokens.slice(from, to), tokens[to]]
  const isTitle = around.every((token) => token?.kind === 'word' && token.capital)
  return (
    role === 'plainName' && isTitle && labelAt([String(tokens[from - 1]?.word)], 0) === undefined
  )
}

/** `Skriv & Tegn ApS`: two capitals with the sign between them are one name. */
const isJoined = ({ from, to }: Label, tokens: readonly Token[]): boolean =>
  tokens[to]?.text === '&' && tokens[from]?.capital === true && tokens[to + 1]?.capital === true

/** "huset hedder Solbakken": a thing is called so, and nobody. */
const isOfThing = ({ role, from }: Label, tokens: readonly Token[]): boolean =>
  role === 'plainName' && things.has(String(tokens[from - 1]?.plain))

const within = listed('på i in at hos fra från from on')

/** "Bente Krogh på regnskap. bente@…": the department of somebody is no mailbox for invoices. */
const isDepartment = ({ role, from, to }: Label, tokens: readonly Token[]): boolean =>
  role === 'invoiceEmail' &&
  to - from === 1 &&
  within.has(String(tokens[from - 1]?.word)) &&
  tokens[from - 2]?.capital === true

const adverbs = listed('direkt direkte direct')

/** "ring mig direkt på …"; `Direkt: …` names a number. */
const isAdverb = ({ from, to }: Label, tokens: readonly Token[]): boolean =>
  to - from === 1 && adverbs.has(String(tokens[from]?.word)) && tokens[to]?.text !== ':'

/** "PO 4711 er ikke kommet": one that could not be taken is told of, and not to be another one. */
const isOfOrder = ({ role, to }: Label, tokens: readonly Token[]): boolean =>
  role === 'reference' && tokens[to]?.kind === 'number'

/** `Klip og Kram` is called so; nobody signs with it. */
const isHugInTitle = ({ from }: Label, tokens: readonly Token[]): boolean =>
  hugs.has(String(tokens[from]?.word)) && tokens[from - 1]?.kind === 'word'

const noLabels = [
  isHugInTitle,
  isOfOrder,
  isSpurious,
  isOnDoor,
  isInTitle,
  isJoined,
  isOfThing,
  isDepartment,
  isAdverb,
]

const isNoLabel = (label: Label, tokens: readonly Token[]): boolean =>
  noLabels.some((sign) => sign(label, tokens))

/** "ändra referens", "deres referanse er feil": where nobody is named, it is the one on invoices. */
function withoutPerson(label: Label, tokens: readonly Token[]): Label {
  if (label.role !== 'name' || nounAt(tokens, label.to - 1)?.kind !== 'nouns') return label
  const end = tokens.findIndex((token, at) => at >= label.to && !isBetween(token))
  return end === -1 ? { ...label, role: 'reference' } : label
}

/** Every field named in what is left of the message, longest names first, never overlapping. */
export const findLabels = ({ message, left }: Scan): readonly Label[] =>
  labelsIn(message.tokens, left)

const labelsIn = keepingLatest((tokens: readonly Token[], left: string): readonly Label[] => {
  // A full stop inside a label (`tlf. nr.`) is stepped over by leaving marks out; anything else ends the phrase.
  const seats = tokens.flatMap((token, at) => (token.text === '.' ? [] : [at]))
  const words = seats.map((at) => {
    const token = tokens[at]
    return token?.kind === 'word' && isLeft({ left }, token) ? token.word : '\n'
  })
  const labels: Label[] = []
  for (let seat = 0; seat < seats.length && labels.length < mostLabels; seat++) {
    const label = words[seat] === '\n' ? undefined : labelAt(words, seat)
    if (label === undefined) continue
    const found = { role: label.role, from: seats[seat] ?? 0, to: (seats[label.to - 1] ?? 0) + 1 }
    if (!isNoLabel(found, tokens)) labels.push(withoutPerson(found, tokens))
    seat = label.to - 1
  }
  return withMonths(withInvoices(withPlaces(labels, tokens), tokens), tokens)
})
