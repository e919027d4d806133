import { isAskedIn } from '../talk/asked-clauses.ts'
import { listed } from '../words/canonical.ts'
import { choicesIn, type Choice } from './choices.ts'
import { isOfContact } from './private-by-the-way.ts'
import { clausesOf } from '../talk/commands.ts'
import { isLabelWord } from '../labels/labels.ts'
import { owners } from '../words/linking-words.ts'
import type { Token } from '../message.ts'
import { wordsLeft } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import { functionWords, negations, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

/** Where it is still to be settled who it is for; the number of a company is asked because a business was concluded. */
const unsettled = new Set(['country', 'customerType', 'company.number'])

const firsts = listed('jeg jag eg e æ i im ive vi we me mig meg mej mæ')
/** "kontakt er mig selv" */
const speaker = wordSet('speaker')
const firms = listed(
  'firma firmaet virksomhed virksomheden bedrift bedriften företag företaget selskab selskap foretak bolag company business firm organisation erhverv næring',
)
/** "ikke et firma endnu": it will be one. */
const yet = listed('endnu enda ennå ännu än yet snart soon')
/** Said beside it, and no more than that. */
const beside = listed(
  'akkurat alltså altså ju jo nu nå ærlig really actually just noe noko nogen noget något någon nåt any heller either dont havent im ' +
    'of course ofc obviously selvfølgelig selvfølgeleg sjølvsagt selvsagt såklart självklart givetvis klart btw though tho anyway anything else only just bare bara kun mere annet annat',
)
const ones = listed('one ones nummer nummeret numret number')
const people = listed('kunde kund customer person')
const only = listed('bare kun bara only just solely blot')
const selves = listed('mig meg mej mæ me jag jeg eg myself')
const numbers = listed(
  'cvr cvrnr cvrnummer cvrnummeret orgnr orgnummer orgnumret orgnummeret organisationsnummer organisationsnr organisasjonsnummer ' +
    'organisasjonsnr virksomhedsnummer firmanummer bedriftsnummer företagsnummer nummer nummeret numret number org',
)

const isNo = (word: string): boolean => negations.has(word) || word === 'no'

/** "not my company", "ikke et stort firma": said of this firm, and not of whoever writes. */
const isNoFirm = (words: readonly string[]): boolean => {
  const at = words.findIndex((word) => firms.has(word))
  const denial = words.findIndex(isNo)
  if (at === -1 || denial === -1 || denial > at) return false
  const others = words.filter((_, index) => index !== at)
  const isSmall = (word: string) => functionWords.has(word) || beside.has(word) || isNo(word)
  return others.every((word) => isSmall(word) && !owners.has(word) && !yet.has(word))
}

/** "bare mig, intet cvr", "no company number, it's just me": who has no firm, said of its number. */
const isOnlyOneself = (words: readonly string[]): boolean => {
  const isAlone = words.some((word, at) => only.has(word) && selves.has(String(words[at + 1])))
  if (!isAlone || !words.some(isNo) || !words.some((word) => numbers.has(word))) return false
  const known = [functionWords, beside, numbers, firms, only, selves]
  return words.every(
    (word) => isNo(word) || (known.some((list) => list.has(word)) && !yet.has(word)),
  )
}

/** "til privat brug": what it is for, and so who it is for. */
const uses = listed('brug bruk forbrug forbruk formål use purposes')
const leading = listed('til till for för to')
const isForUse = (words: readonly string[], at: { from: number; next: string }): boolean =>
  uses.has(at.next) && leading.has(String(words[at.from - 1]))

/** "my private number", "min private": a thing is private, and not whoever has it. */
export function isOfThing(words: readonly string[], { from, to, value }: Choice): boolean {
  const next = String(words[to])
  if (value !== 'private' || isForUse(words, { from, next })) return false
  const isNamed = !people.has(next) && (ones.has(next) || isLabelWord(next))
  return isNamed || owners.has(String(words[from - 1]))
}

/** "er det kun for firmaer eller kan private handle?" asks about others; "kan jeg bare stå privat?" is a wish. */
const isAboutOthers = (text: string, clause: readonly Token[]): boolean =>
  isAskedIn(text, clause) && !clause.some(({ word }) => firsts.has(word))

type Said = 'private' | 'business' | 'both'

/** "det ved min kone": what is for a family tells something only where it was asked for. */
const isMeant = (words: readonly string[], choice: Choice, asked: string): boolean =>
  choice.key === 'customerType' &&
  !isOfThing(words, choice) &&
  (!choice.onlyAsked || asked === choice.key)

function typeOf(words: readonly string[], asked: string): Said | undefined {
  if (isNoFirm(words)) return 'private'
  const named = choicesIn(words).filter((choice) => isMeant(words, choice, asked))
  const [value, ...others] = new Set(named.map((choice) => choice.value))
  if (value === undefined) return undefined
  if (others.length > 0) return 'both'
  return value === 'private' ? value : 'business'
}

/** `NO / bedrift`: the country, and no denial of what stands behind the mark. */
const isCode = (text: string, { text: word, end }: Token): boolean =>
  word === 'NO' && /^ ?[/,;:|-]/.test(text.slice(end))

function saidIn(text: string, clause: readonly Token[], asked: string): Said | 'open' | undefined {
  const type = typeOf(wordsOf(clause.filter((token) => !isCode(text, token))), asked)
  if (type === undefined || !isAboutOthers(text, clause)) return type
  return type === 'both' ? 'open' : undefined
}

/** What a message makes of it, clause by clause; `open`: asked about others, which says nothing of whoever asks. */
export function typeSaid(
  { scan, asked }: Situation,
  tokens: readonly Token[],
): 'private' | 'open' | undefined {
  const { text } = scan.message
  // Where the number of a company is asked for, whoever works alone is told how one of one person has it.
  const isOpen = asked !== 'company.number' && !text.includes('?')
  if (isOpen && isOnlyOneself(wordsOf(tokens))) return 'private'
  const said = clausesOf(tokens, text).map((clause) => saidIn(text, clause, asked))
  const last = said.findLast((one) => one !== undefined && one !== 'open')
  if (last === undefined) return said.find((one) => one === 'open')
  return last === 'private' && !said.includes('both') ? last : undefined
}

/**
 * "privat", "jag har inget företag": believed wherever it is still to be settled, and also where a company's number is asked for
 * because a business was concluded from something else.
 */
export function putType(situation: Situation): void {
  const { asked, context, scan } = situation
  if (!unsettled.has(asked) || context.customerType === 'private') return
  if (context.values['company.number'] !== undefined) return
  const left = wordsLeft(scan)
  const isOfFirm = scan.finds.some(({ kind }) => kind === 'company') || isOfContact(situation)
  const tokens = isOfFirm ? left.filter(({ word }) => !speaker.has(word)) : left
  if (typeSaid(situation, tokens) !== 'private') return
  const how = asked === 'customerType' ? 'asked' : 'labelled'
  put(situation, { key: 'customerType', raw: scan.message.text, how, value: 'private' })
}
