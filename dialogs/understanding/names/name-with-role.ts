import { isCompanyLike, isHeadWord } from '../words/company-words.ts'
import { isForm } from '../words/legal-form-words.ts'
import type { Token } from '../message.ts'
import { isRole } from '../words/role-words.ts'
import { isLeft } from '../shapes/scan.ts'
import { isOpen, put, type Situation } from '../situation.ts'
import { takeRegion, textOf, type Region } from '../words/text-region.ts'
import { companyNouns, fillers, functionWords } from '../words/word-lists.ts'

const key = 'contact.name'
const fewestNames = 2
const mostNames = 4
const mostWords = 4
const separating = /^[,(/–-]$/
const closing = /^[).!]$/

const isNamePart = (token: Token, next: Token | undefined): boolean =>
  token.kind === 'word' && token.capital && !isForm(token, next) && !isHeadWord(token.word)

/** The full name that the words begin with, up to a comma or a bracket. */
function nameAt(tokens: readonly Token[]): readonly Token[] | undefined {
  const end = tokens.findIndex(({ kind, text }) => kind === 'mark' && separating.test(text))
  const name = tokens.slice(0, Math.max(0, end))
  const isName =
    name.length >= fewestNames &&
    name.length <= mostNames &&
    name.every((token, at) => isNamePart(token, name[at + 1]))
  return isName && !isCompanyLike(name) ? name : undefined
}

const isBeside = ({ word, capital }: Token): boolean =>
  !capital && [fillers, functionWords, companyNouns].some((list) => list.has(word))

/** "owner", "daglig leder", "kassör i föreningen": what somebody is to the customer, and nothing else. */
function isOnlyRole(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ text }) => !closing.test(text))
  const isPartOfRole = (token: Token, at: number) =>
    isRole(token.word) || (!token.capital && isRole(String(words[at + 1]?.word)))
  return (
    words.length <= mostWords &&
    words.some(({ word }) => isRole(word)) &&
    words.every(
      (token, at) => token.kind === 'word' && (isPartOfRole(token, at) || isBeside(token)),
    )
  )
}

const isOfBusiness = ({ context, asked }: Situation): boolean =>
  context.customerType === 'business' || /^(?:company|contact)\./.test(asked)

/**
 * "Priya Raman, owner", "Gunnel Åström (kassör)": a full name, what somebody is to the customer, and nothing else. That is the contact
 * person, whatever is asked, and no company.
 */
export function putNameWithRole(situation: Situation): void {
  const { scan } = situation
  const { tokens } = scan.message
  if (!isOfBusiness(situation) || !isOpen(situation, key)) return
  const from = tokens.findIndex((token) => token.kind !== 'break' && isLeft(scan, token))
  const rest = tokens.slice(from).filter((token) => isLeft(scan, token))
  const name = from === -1 ? undefined : nameAt(rest)
  if (name === undefined || !isOnlyRole(rest.slice(name.length + 1))) return
  const region: Region = { from, to: from + name.length }
  if (put(situation, { key, raw: textOf(situation, region), how: 'labelled' }))
    takeRegion(situation, { from, to: tokens.length })
}
