import { invoiceWords } from '../choices/invoice-mail.ts'
import { listed } from '../words/canonical.ts'
import type { Label } from './label.ts'
import type { Token } from '../message.ts'

/** "hos", "på", "i": between whom one talks to, and where. */
const placing = listed('hos i på ved vid at in for from of fra från frå av af til till')
const articles = listed('the our vores vår vårt deres their')

const isOfFirm = ({ role }: Label): boolean => role === 'companyWord' || role === 'companyName'

/** Nothing but "at" and "the": "hos", "to the". */
export function isPlacing(between: readonly Token[]): boolean {
  const [first, ...others] = between
  return (
    first !== undefined && placing.has(first.word) && others.every(({ word }) => articles.has(word))
  )
}

/** "kontaktperson hos kunden": nothing but "at" and "the" between the two labels. */
const isPlaced = (tokens: readonly Token[], person: Label, firm: Label): boolean =>
  person.role === 'name' && isOfFirm(firm) && isPlacing(tokens.slice(person.to, firm.from))

const serving = listed('for för til till to at åt på on')
const owners = listed('the our vores vår våra våre vårt my mine mina min alle alla all')

/** Not "mail to Bill", or "mejla till faktura@…". */
const isInvoice = (thing: Token | undefined, next: Token | undefined): boolean =>
  thing?.capital === false && invoiceWords.has(thing.word) && next?.text !== '@'

/** Index behind "for the invoices"; `undefined` where something else follows. */
function invoicesEnd(tokens: readonly Token[], from: number): number | undefined {
  if (!serving.has(String(tokens[from]?.word))) return undefined
  const at = tokens.findIndex(({ word }, index) => index > from && !owners.has(word))
  return isInvoice(tokens[at], tokens[at + 1]) ? at + 1 : undefined
}

/** "mejladressen för fakturor", "the mail address for our invoices": where invoices go, and nobody's own. */
export const withInvoices = (
  labels: readonly Label[],
  tokens: readonly Token[],
): readonly Label[] => {
  const joined = labels.map((label): Label => {
    const to = label.role === 'email' ? invoicesEnd(tokens, label.to) : undefined
    return to === undefined ? label : { ...label, role: 'invoiceEmail', to }
  })
  return joined.filter(({ from }, at) => from >= (joined[at - 1]?.to ?? 0))
}

/** "Kontaktperson hos kunden är …", "kontakten i firmaet hedder …": the firm only says where, and what follows is the person. */
export const withPlaces = (labels: readonly Label[], tokens: readonly Token[]): readonly Label[] =>
  labels.reduce<readonly Label[]>((joined, label) => {
    const last = joined.at(-1)
    return last !== undefined && isPlaced(tokens, last, label)
      ? [...joined.slice(0, -1), { ...last, to: label.to }]
      : [...joined, label]
  }, [])

const each = listed('pr per om i a hver varje kvar each every en')
const months = listed('måned måneden månad månaden mån md mnd mdr month mth')
const mostToMonth = 3

/** Index behind "pr. måned", "/mån", "a month" where it stands right behind; the same index where nothing of it does. */
function monthEnd(tokens: readonly Token[], from: number): number {
  const behind = tokens.slice(from, from + mostToMonth)
  const at = behind.findIndex(({ word }) => months.has(word))
  const isEach = behind
    .slice(0, Math.max(at, 0))
    .every(({ word, text }) => each.has(word) || text === '.' || text === '/')
  return at === -1 || !isEach ? from : from + at + 1
}

/** "Forventet køb pr. måned: 35.000": the month belongs to what is asked for, and the figure stands behind it. */
export const withMonths = (labels: readonly Label[], tokens: readonly Token[]): readonly Label[] =>
  labels.map((label) =>
    label.role === 'amount' ? { ...label, to: monthEnd(tokens, label.to) } : label,
  )
