import { choicesIn } from './choices.ts'
import { canHold, keyOfRole, kindOf } from './field-keys.ts'
import { indexPhrases, never, phraseAt, phrasesIn, phrasesOf } from './phrases.ts'
import { isLeft, tokenFrom, wordsLeft, type Find } from './scan.ts'
import { isAnswered, put, type Situation } from './situation.ts'
import {
  isJustWords,
  isNameLike,
  isSureName,
  phraseFrom,
  takeRegion,
  textOf,
  type Region,
} from './text-region.ts'
import { copulas, fillers, introducingVerbs, negations, pronouns } from './word-lists.ts'

const wrong = indexPhrases([['wrong', phrasesOf((words) => words.correction.wrong)]])
const spelled = indexPhrases([['spelled', phrasesOf((words) => words.correction.spelled)]])
const shouldBe = indexPhrases([['new', phrasesOf((words) => words.correction.shouldBe)]])
const invoice = indexPhrases([['invoice', phrasesOf((words) => words.choices.invoice)]])
const wish = indexPhrases([['wish', phrasesOf((words) => words.correction.wish)]])

/** The text field a correction without a name is about: the one asked for, else the last one answered. */
function textKey({ asked, context }: Situation): string | undefined {
  if (kindOf(asked) === 'name') return asked
  return [...context.answered].reverse().find((key) => kindOf(key) === 'name')
}

function takeRegionFor(situation: Situation, key: string, region: Region): void {
  if (put(situation, { key, raw: textOf(situation, region), how: 'labelled' }))
    takeRegion(situation, region)
}

function takeValue(situation: Situation, from: number, key: string): void {
  const region = phraseFrom(situation, from)
  // "stavet forkert" tells how it is spelled as little as it is a name.
  const isName = isNameLike(situation, region) && !isJustWords(situation, region)
  if (region.to > region.from && isName) takeRegionFor(situation, key, region)
}

/** Index of the token behind "it's spelled". */
function behindSpelled({ scan }: Situation): number | undefined {
  const { tokens } = scan.message
  const words = tokens.map((token) =>
    token.kind === 'word' && isLeft(scan, token) ? token.word : '\n',
  )
  const [hit] = phrasesIn(spelled, words, never)
  if (hit === undefined) return undefined
  return tokens[hit.to]?.text === ':' ? hit.to + 1 : hit.to
}

/** Whether the only thing between two tokens is grammar, or says that something is wrong. */
function isJustGrammar({ scan }: Situation, from: number, to: number): boolean {
  const between = scan.message.tokens.slice(from, to)
  const words = between.filter((token) => token.kind === 'word').map((token) => token.word)
  const said = new Set(
    [...phrasesIn(wrong, words, never), ...phrasesIn(shouldBe, words, never)].flatMap((hit) =>
      words.slice(hit.from, hit.to),
    ),
  )
  const isSmall = (word: string) =>
    said.has(word) ||
    fillers.has(word) ||
    copulas.has(word) ||
    pronouns.has(word) ||
    introducingVerbs.has(word)
  return between.every(({ kind }) => kind !== 'number' && kind !== 'break') && words.every(isSmall)
}

function putFound(situation: Situation, key: string, find: Find): void {
  const { finds } = situation.scan
  if (put(situation, { key, raw: find.raw, how: 'labelled' })) finds.splice(finds.indexOf(find), 1)
}

/** "all right except the e-mail, that's …": a field that has an answer, and its new value in the next clause. */
function putInNextClause(situation: Situation): void {
  const { labels, bound, scan } = situation
  for (const label of labels.filter((one) => !bound.has(one))) {
    const key = keyOfRole(situation, label.role)
    const find = scan.finds.find(
      ({ kind, start }) =>
        canHold(label.role, kind) &&
        start >= (scan.message.tokens[label.to - 1]?.end ?? 0) &&
        isJustGrammar(situation, label.to, tokenFrom(scan.message, start)),
    )
    if (find !== undefined && isAnswered(situation, key)) putFound(situation, key, find)
  }
}

/** "that should have been mh@…": a lone address in a correction is the customer's own, not a further one for invoices. */
function putOwnMail(situation: Situation): void {
  const { scan, corrects, side, asked, labels } = situation
  const [mail, another] = scan.finds.filter((find) => find.kind === 'email')
  const own = `${side}.email`
  const isNamed = labels.some(({ role }) => role === 'email')
  const isForInvoice = labels.some(({ role }) => role === 'invoiceEmail')
  if (mail === undefined || another !== undefined || isForInvoice) return
  if (!corrects && !isNamed) return
  if (kindOf(asked) !== 'email' && isAnswered(situation, own)) putFound(situation, own, mail)
}

/** "the name should have been Mette Holm", "beløbet skal være 8000". */
function putShouldBe(situation: Situation): void {
  const { scan, labels, bound } = situation
  const { tokens } = scan.message
  const words = tokens.map((token) => (isLeft(scan, token) ? token.word : '\n'))
  for (const label of labels.filter((one) => !bound.has(one))) {
    const hit = phraseAt(shouldBe, words, { at: label.to, mayStepOver: never })
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

/** Index where the run of tokens that ends at `to` and all satisfy `belongs` begins. */
function runBefore(to: number, belongs: (at: number) => boolean): number {
  let from = to
  while (from > 0 && belongs(from - 1)) from -= 1
  return from
}

/** "Jane Smith is the contact person": the name stands before what it is. */
function putBefore(situation: Situation): void {
  const { scan, labels, bound } = situation
  const { tokens } = scan.message
  const isSmall = (at: number) =>
    fillers.has(String(tokens[at]?.word)) || copulas.has(String(tokens[at]?.word))
  for (const label of labels.filter((one) => one.role === 'name' && !bound.has(one))) {
    const to = runBefore(label.from, (at) => isSmall(at) && tokens[at]?.capital === false)
    const from = runBefore(to, (at) => !isSmall(at) && tokens[at]?.capital === true)
    const isBeside = to < label.from && to - from > 1
    if (isBeside && isSureName(situation, { from, to }))
      takeRegionFor(situation, keyOfRole(situation, label.role), { from, to })
  }
}

/** "can we get the invoice by post": a wish in the form of a question, about a way of invoicing. */
function putChannelWish(situation: Situation): void {
  const words = wordsLeft(situation.scan).map((token) => token.word)
  // "kan vi ikke få …" is no refusal but the same wish, more politely.
  const isSmall = (at: number) => fillers.has(String(words[at])) || negations.has(String(words[at]))
  const isWish = phrasesIn(wish, words, isSmall).length > 0
  const isInvoice = phrasesIn(invoice, words, never).length > 0
  const [channel, ...others] = choicesIn(words).filter(({ key }) => key === 'invoice.channel')
  if (!isWish || !isInvoice || channel === undefined) return
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
  putBefore(situation)
  putChannelWish(situation)
}

/** "it's spelled Sørensen", "navnet staves Sørensen". */
export function putSpelled(situation: Situation): void {
  const { tokens } = situation.scan.message
  const key = namedName(situation) ?? textKey(situation)
  const at = behindSpelled(situation)
  if (at === undefined || key === undefined) return
  if (at === tokens.length - 1 || tokens[at]?.capital) takeValue(situation, at, key)
}

function namedName(situation: Situation): string | undefined {
  const label = situation.labels.find((one) =>
    ['plainName', 'name', 'companyName'].includes(one.role),
  )
  return label && keyOfRole(situation, label.role)
}

const but = new Set(phrasesOf((words) => [words.correction.but]))

/** "it is not me who is the contact person but Peter Holm": only the new name is one. */
function putContrast(situation: Situation, key: string): void {
  const { tokens } = situation.scan.message
  const denied = tokens.findIndex((token) => negations.has(token.word))
  const at = tokens.findIndex((token, index) => index > denied && but.has(token.word))
  const isName = denied !== -1 && at !== -1 && tokens[at + 1]?.capital === true
  if (isName && namedName(situation) !== undefined) takeValue(situation, at + 1, key)
}

/** "not Petersen but Pedersen", "Pedersen, ikke Petersen": two names, one of them denied. */
export function putNamePair(situation: Situation): void {
  const { tokens } = situation.scan.message
  const denied = tokens.findIndex(
    (token, at) =>
      negations.has(token.word) && !but.has(token.word) && tokens[at + 1]?.capital === true,
  )
  const key = namedName(situation) ?? textKey(situation)
  if (key === undefined) return
  if (denied === -1) {
    putContrast(situation, key)
    return
  }
  const old = phraseFrom(situation, denied + 1)
  const behind = tokens.findIndex(
    (token, at) => at > denied && at <= old.to + 1 && but.has(token.word),
  )
  if (behind !== -1) takeValue(situation, behind + 1, key)
}
