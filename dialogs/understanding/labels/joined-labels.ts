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

/** "Kontaktperson hos kunden är …", "kontakten i firmaet hedder …": the firm only says where, and what follows is the person. */
export const withPlaces = (labels: readonly Label[], tokens: readonly Token[]): readonly Label[] =>
  labels.reduce<readonly Label[]>((joined, label) => {
    const last = joined.at(-1)
    return last !== undefined && isPlaced(tokens, last, label)
      ? [...joined.slice(0, -1), { ...last, to: label.to }]
      : [...joined, label]
  }, [])
