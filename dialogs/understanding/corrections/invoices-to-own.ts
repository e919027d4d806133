import { listed } from '../words/canonical.ts'
import { invoiceWords, sending, sent } from '../choices/invoice-mail.ts'
import { owners as possessives } from '../words/linking-words.ts'
import type { Label, Role } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { copulas, fillers, functionWords, negations, wordSet } from '../words/word-lists.ts'

const owners: ReadonlySet<string> = new Set([...possessives, 'my'])
const egen = listed('egen eget eigen own')
const mails: ReadonlySet<Role> = new Set<Role>(['email', 'invoiceEmail'])
const same = wordSet('same')

const small: readonly ReadonlySet<string>[] = [
  same,
  owners,
  egen,
  invoiceWords,
  sending,
  sent,
  fillers,
  functionWords,
  copulas,
  wordSet('preferring'),
  wordSet('asides'),
  wordSet('besideSame'),
  listed(
    'use brug bruk använd anvend istället istedet stedet stället staden instead adresse adress address',
  ),
]

const wordAt = (tokens: readonly Token[], at: number): string => String(tokens[at]?.word)

/** "my own e-mail", "min mail", "eposten min" */
function isOwnMail(tokens: readonly Token[], { role, from, to }: Label): boolean {
  if (role !== 'email') return false
  const before = egen.has(wordAt(tokens, from - 1)) ? from - 2 : from - 1
  return owners.has(wordAt(tokens, before)) || owners.has(wordAt(tokens, to))
}

const comparing = listed('som as')

/** "the same as mine" */
const isSameAsMine = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word }, at) =>
      same.has(word) &&
      tokens.slice(at + 1).some((next, behind) => {
        const { word: own } = next
        return owners.has(own) && comparing.has(wordAt(tokens, at + behind))
      }),
  )

/** "send hellere fakturaen til min egen mail", "the invoice e-mail should be the same as mine": said at any time, and nothing else beside it. */
export function sendsToOwn({ scan, labels, context }: Situation): boolean {
  const { tokens, text } = scan.message
  const words = tokens.filter(({ kind }) => kind === 'word')
  const isByMail = context.values['invoice.channel'] === 'email'
  if (!isByMail || scan.finds.length > 0 || text.includes('?')) return false
  const isOfInvoices =
    labels.some(({ role }) => role === 'invoiceEmail') ||
    words.some(({ word }) => invoiceWords.has(word))
  const isToOwn = labels.some((one) => isOwnMail(tokens, one)) || isSameAsMine(tokens)
  if (!isOfInvoices || !isToOwn) return false
  const isInMail = (at: number) =>
    labels.some(({ role, from, to }) => mails.has(role) && from <= at && at < to)
  return tokens.every(
    ({ kind, word }, at) =>
      kind !== 'word' ||
      isInMail(at) ||
      (!negations.has(word) && small.some((list) => list.has(word))),
  )
}
