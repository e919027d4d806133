import { listed } from '../words/canonical.ts'
import { isBesideOwn } from '../labels/beside-own.ts'
import { choicesIn } from '../choices/choices.ts'
import { takeRegionFor, takeValue } from './corrected-names.ts'
import { canHold, keyOfRole, kindOf } from '../words/field-keys.ts'
import { isForInvoices } from '../choices/invoice-recipients.ts'
import { isBetween } from '../words/linking-words.ts'
import type { Label } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { indexPhrases, never, phraseAt, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { isLeft, tokenFrom, wordsLeft, type Find } from '../shapes/scan.ts'
import { isAnswered, isForChannel, put, type Situation } from '../situation.ts'
import { phraseFrom } from '../words/text-region.ts'
import { currencies, fillers, negations } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const shouldBe = indexPhrases([['new', phrasesOf((words) => words.correction.shouldBe)]])
const invoice = indexPhrases([['invoice', phrasesOf((words) => words.choices.invoice)]])
const wish = indexPhrases([['wish', phrasesOf((words) => words.correction.wish)]])

/** Whether the only thing between two tokens is grammar, or says that something is wrong. */
const isJustGrammar = ({ scan }: Situation, from: number, to: number): boolean =>
  scan.message.tokens
    .slice(from, to)
    .every(
      (token) =>
        (token.kind === 'mark' || isBetween(token) || isOutOfUse(token)) && token.kind !== 'break',
    )

/** "er nedlagt. Brug …": that it is no longer so, and what is to be used. */
const outOfUse = listed(
  'lukket lukka stængt stængd stengt stænkt nedlagt nedlagd lagt lagd closed dead død dødt shut down ned gone borte bort væk dur duer virker funkar works work der dær there stod ikke brug bruk använd anvænd use bruges gælder gjelder længere lenger længre længer mere mer anymore any longer i in used brukes bruges anvænds ny nye nya new one' +
    ' ' +
    phrasesOf(({ unmeant }) => [unmeant.using]).join(' '),
)
const isOutOfUse = ({ word }: Token): boolean => negations.has(word) || outOfUse.has(word)

function putFound(situation: Situation, key: string, find: Find): void {
  const { finds } = situation.scan
  if (put(situation, { key, raw: find.raw, how: 'labelled' })) finds.splice(finds.indexOf(find), 1)
}

/** "let's do e-mail, to …": the way, and where the invoices go. */
const isSentThere = (situation: Situation, { role }: Label, find: Find | undefined): boolean =>
  role === 'email' && find !== undefined && isForInvoices(situation, find)

/** "all right except the e-mail, that's …": a field that has an answer, and its new value in the next clause. */
function putInNextClause(situation: Situation): void {
  const { labels, bound, scan } = situation
  for (const label of labels.filter((one) => !bound.has(one))) {
    if (label.role === 'email' && isForChannel(situation)) continue
    const key = keyOfRole(situation, label.role)
    const find = scan.finds.find(
      ({ kind, start }) =>
        canHold(label.role, kind) &&
        start >= (scan.message.tokens[label.to - 1]?.end ?? 0) &&
        isJustGrammar(situation, label.to, tokenFrom(scan.message, start)),
    )
    if (!isAnswered(situation, key) || isSentThere(situation, label, find)) continue
    if (find !== undefined) putFound(situation, key, find)
    else if (label.role === 'amount') putFigureBehind(situation, label, key)
  }
}

/** "kr", "a month": nothing else may stand behind a figure that is an amount by its place alone. */
const isOfAmount = ({ kind, word }: Token): boolean =>
  kind !== 'word' || currencies.has(word) || fillers.has(word) || /^m(?:ån|on|d|nd)/.test(word)

/** "allt stämmer utom beloppet, 7000": a bare figure that ends the message has no shape of its own. */
function putFigureBehind(situation: Situation, label: Label, key: string): void {
  const { tokens } = situation.scan.message
  const at = tokens.findIndex(({ kind }, index) => kind === 'number' && index >= label.to)
  const isLed = at !== -1 && isJustGrammar(situation, label.to, at)
  if (isLed && tokens.slice(at).every(isOfAmount)) takeFigure(situation, at, key)
}

const isForInvoice = (situation: Situation, mail: Find): boolean =>
  isForChannel(situation) ||
  isBesideOwn(situation, mail) ||
  isForInvoices(situation, mail) ||
  situation.labels.some(({ role }) => role === 'invoiceEmail')

/** "that should have been mh@…": a lone address in a correction is the customer's own, not a further one for invoices. */
function putOwnMail(situation: Situation): void {
  const { scan, corrects, side, asked, labels } = situation
  const [mail, another] = scan.finds.filter((find) => find.kind === 'email')
  const own = `${side}.email`
  const isNamed = labels.some(({ role }) => role === 'email')
  if (mail === undefined || another !== undefined || isForInvoice(situation, mail)) return
  if (!corrects && !isNamed) return
  if (kindOf(asked) !== 'email' && isAnswered(situation, own)) putFound(situation, own, mail)
}

const resuming = new Set('det den de it they that'.split(' '))

/** "beløbet, det skal være 8000": behind a comma the sentence begins anew. */
const verbBehind = (words: readonly string[], at: number): number =>
  words[at] === ',' && resuming.has(String(words[at + 1])) ? at + 2 : at

/** "the name should have been Mette Holm", "beløbet skal være 8000". */
function putShouldBe(situation: Situation): void {
  const { scan, labels, bound } = situation
  const { tokens } = scan.message
  const words = tokens.map((token) => (isLeft(scan, token) ? token.word : '\n'))
  for (const label of labels.filter((one) => !bound.has(one))) {
    const hit = phraseAt(shouldBe, words, { at: verbBehind(words, label.to), mayStepOver: never })
    const key = keyOfRole(situation, label.role)
    if (hit === undefined || situation.fills.has(key)) continue
    if (kindOf(key) === 'name') takeValue(situation, hit.to, key)
    else if (kindOf(key) === 'amount') takeFigure(situation, hit.to, key)
  }
}

function takeFigure(situation: Situation, from: number, key: string): void {
  const region = phraseFrom(situation, from)
  if (situation.scan.message.tokens[from]?.kind === 'number') takeRegionFor(situation, key, region)
}

/** "can we get the invoice by post": a wish in the form of a question, about a way of invoicing. */
function putChannelWish(situation: Situation): void {
  const words = wordsOf(wordsLeft(situation.scan))
  // "kan vi ikke få …" is no refusal but the same wish, more politely.
  const isSmall = (at: number) => fillers.has(String(words[at])) || negations.has(String(words[at]))
  if (phrasesIn(invoice, words, never).length === 0) return
  if (phrasesIn(wish, words, isSmall).length === 0) return
  const [channel, ...others] = choicesIn(words).filter(({ key }) => key === 'invoice.channel')
  if (channel === undefined) return
  if (others.some((other) => other.value !== channel.value)) return
  const { key, value } = channel
  put(situation, {
    key,
    raw: words.slice(channel.from, channel.to).join(' '),
    how: 'labelled',
    value,
  })
}

/** Corrections whose value stands apart from the field's name. Goes before values are given away by their shape. */
export function putCorrections(situation: Situation): void {
  putShouldBe(situation)
  putInNextClause(situation)
  putOwnMail(situation)
  putChannelWish(situation)
}
