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
  listed('mig mej meg me selv själv sjølv myself gerne gärna gjerne'),
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

const selves = listed('mig mej meg me')
const upTo = listed('til till to')
const preferring = wordSet('preferring')

/** "send them to me instead" */
const isToMe = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => preferring.has(word)) &&
  tokens.some(({ word }, at) => selves.has(word) && upTo.has(wordAt(tokens, at - 1)))

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

/** By e-mail, and to no other address; `faktura@` may be the one that it is not to be. */
const mayBeOwn = ({ scan, context }: Pick<Situation, 'scan' | 'context'>): boolean =>
  context.values['invoice.channel'] === 'email' && scan.finds.every(({ raw }) => /@\s*$/.test(raw))

/** "send hellere fakturaen til min egen mail", "the invoice e-mail should be the same as mine": said at any time, and nothing else beside it. */
export function sendsToOwn({ scan, labels, context }: Situation): boolean {
  const { tokens, text } = scan.message
  const words = tokens.filter(({ kind }) => kind === 'word')
  if (!mayBeOwn({ scan, context }) || text.includes('?')) return false
  const isOfInvoices =
    labels.some(({ role }) => role === 'invoiceEmail') ||
    words.some(({ word }) => invoiceWords.has(word))
  const isToOwn =
    labels.some((one) => isOwnMail(tokens, one)) || isSameAsMine(tokens) || isToMe(tokens)
  if (!isOfInvoices || !isToOwn) return false
  return isNothingElse({ scan, labels })
}

function isNothingElse({ scan, labels }: Pick<Situation, 'scan' | 'labels'>): boolean {
  const isInMail = (at: number) =>
    labels.some(({ role, from, to }) => mails.has(role) && from <= at && at < to)
  const isSmall = (word: string) => !negations.has(word) && small.some((list) => list.has(word))
  return scan.message.tokens.every(
    ({ kind, word }, at) => kind !== 'word' || isInMail(at) || isSmall(word),
  )
}
