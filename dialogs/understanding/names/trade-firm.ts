import { choicesIn } from '../choices/choices.ts'
import { listed } from '../words/canonical.ts'
import { isCompanyLike, isHeadWord } from '../words/company-words.ts'
import { knownWords } from '../words/spelling.ts'
import type { Token } from '../message.ts'
import { isEnd, isNamed as holdsName, mostWords, runFrom, runTo } from './name-runs.ts'
import { isLeft, wordsLeft } from '../shapes/scan.ts'
import { isAnswered, put, type Situation } from '../situation.ts'
import { takeRegion, textOf, wordsIn, type Region } from '../words/text-region.ts'
import { firstNames } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

/** What sole traders put beside their own name: `Tømrer Bjørn Tveit`, `Lindgren Måleri`. Those that are surnames too are left out. */
const trades = listed(
  'tømrer tømmermand snedker snekker snickare snickeri maler malermester målare måleri murer murare elektriker elinstallatør rørlegger rørmokare blikkenslager plåtslagare ' +
    'vvs frisør frisøren hårfrisør barber barberer gartner trædgårdsmæstare glarmester glasmæstare glassmester vognmand åkare åkeri fotograf massør massage taxi tagdækker takleggar taklegger ' +
    'kloakmester mekaniker dyrlæge veterinær murermester tømrermester byggmester byggmæstare brolægger flislegger plattsættare carpentry joinery plumbing plumber electrician electrical roofing ' +
    'landscaping gardening photography hairdresser hairdressing rengøring renhold stæd cleaning',
)
/** Whatever is said where the name was asked for is the name. */
const aboutFirm = /^(?:country|customerType|company\.(?!name))/

const isTrade = (token: Token | undefined): boolean =>
  token?.capital === true && trades.has(token.word)

/** `Tømrer Bjørn Tveit`, `Berg Tømrer`, `Frisør Klip & Krøl`; `Anna Maler` is somebody. */
function isCalled(tokens: readonly Token[], { from, to }: Region): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (to - from < 2 || to - from > mostWords) return false
  return isTrade(first) || (isTrade(last) && !firstNames.has(String(first?.plain)))
}

const byTrade = (tokens: readonly Token[]): Region | undefined =>
  tokens
    .flatMap((token, at) =>
      isTrade(token) ? [{ from: runTo(tokens, at).from, to: runFrom(tokens, at + 1).to }] : [],
    )
    .find((region) => isCalled(tokens, region))

const traders: readonly (readonly string[])[] = [
  'enskild firma',
  'enskild næringsverksamhet',
  'enskilt føretag',
  'sole trader',
  'sole proprietor',
  'sole proprietorship',
  'enkeltmandsvirksomhed',
  'enkeltmandsfirma',
  'enkeltpersonforetak',
  'enkeltmannsforetak',
  'enkeltmannsføretak',
  'enk',
].map((form) => form.split(' '))

/** Where the form of a sole trader stands. */
function formAt(tokens: readonly Token[], from: number): Region | undefined {
  const form = traders.find((words) => words.every((word, at) => tokens[from + at]?.plain === word))
  return form && { from, to: from + form.length }
}

const apart = /^[(),:–-]$/

const isApart = (token: Token | undefined): boolean => apart.test(String(token?.text))

/** The name on either side of a form; over a mark it has its clause to itself. */
function namesBeside(tokens: readonly Token[], { from, to }: Region): readonly Region[] {
  const [before, after] = [isApart(tokens[from - 1]), isApart(tokens[to])]
  const left = runTo(tokens, before ? from - 1 : from)
  const right = runFrom(tokens, after ? to + 1 : to)
  const isLeft = !before || isEnd(tokens[left.from - 1])
  return [...(isLeft ? [left] : []), ...(!after || isEnd(tokens[right.to]) ? [right] : [])]
}

/** No first name in front, unless what is done under it stands behind: `Kari Lie Foto`; and not only words of ours. */
export function isOfFirm(tokens: readonly Token[], { from, to }: Region): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word')
  if (words.every(({ word }) => knownWords.has(word))) return false
  const isCalledAfter = words.length > 2 && isHeadWord(String(words.at(-1)?.word))
  return isCompanyLike(words) || isCalledAfter || !firstNames.has(String(words[0]?.plain))
}

/** "Salong Klipp enskild firma", "ENK Tømrer Tveit", "Ateljé Sjögren (enskild firma)": what stands beside the form that sole traders have. */
function byForm(tokens: readonly Token[]): Region | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const form = formAt(tokens, at)
    if (form === undefined) continue
    const name = namesBeside(tokens, form).find(
      (one) => holdsName(tokens, one) && isOfFirm(tokens, one),
    )
    if (name !== undefined) return name
  }
  return undefined
}

const isWanted = ({ context, side, asked, fills }: Situation): boolean =>
  side === 'contact' &&
  aboutFirm.test(asked) &&
  context.customerType !== 'private' &&
  !fills.has('company.name')

/** Nobody is said to be a private customer. */
export const isForFirm = (situation: Situation): boolean =>
  !choicesIn(wordsOf(wordsLeft(situation.scan))).some(({ value }) => value === 'private')

/** "Nordfjord Dyreklinik ApS, Dyrlæge Mia Thorsen": beside the firm it is what somebody is. */
const isNamed = ({ labels, scan }: Situation): boolean =>
  labels.some(({ role }) => role === 'companyName') ||
  scan.finds.some(({ kind }) => kind === 'company')

/** A sole trader's firm, which is called by its owner and a trade, or has its form beside it: no contact person. */
export function putTradeFirm(situation: Situation): void {
  if (isNamed(situation) || !isWanted(situation) || isAnswered(situation, 'company.name')) return
  const { tokens } = situation.scan.message
  const region = byTrade(tokens) ?? byForm(tokens)
  if (region === undefined || !isForFirm(situation)) return
  if (!wordsIn(situation, region).every((token) => isLeft(situation.scan, token))) return
  put(situation, { key: 'company.name', raw: textOf(situation, region), how: 'labelled' })
  takeRegion(situation, region)
}
