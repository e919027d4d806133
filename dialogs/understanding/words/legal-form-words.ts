import { countries } from '../../../onboarding/countries/index.ts'
import { countryCodes } from '../../../onboarding/vocabulary.ts'
import { choicesIn } from '../choices/choices.ts'
import { isLabelWord } from '../labels/labels.ts'
import { canonical } from './canonical.ts'
import type { Token } from '../message.ts'
import { companyNouns, functionWords, wordSet } from './word-lists.ts'

/** `A/S`, `a.s.` and `as` are one spelling. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '')

const forms = countryCodes.flatMap((code) => countries[code].legalForms)
/** Short codes as they end a name: `ApS`, `A/S`, `AB`, `ENK`. */
const codes = new Set(
  forms
    .map((form) => form.code)
    .filter((code) => code.length <= 8)
    .map(lettersOf),
)
/** Long forms that end a name: `… aktieselskab`, `… handelsbolag`. */
const longForms = new Set(
  forms
    .flatMap((form) => form.names)
    .filter((name) => !name.includes(' '))
    .map(lettersOf),
)
/** Codes that are words of a language when they are written small. */
const alsoWords = new Set([
  'as',
  'is',
  'da',
  'se',
  'ab',
  'ans',
  'sa',
  'ks',
  'ps',
  'hb',
  'kb',
  'ef',
  'ek',
  'sf',
  'kf',
  'sti',
  'stat',
  'fond',
  'ok',
])
/** Associations of those who live in a house: they are called by it, and may have a number as streets do. */
export const housing = wordSet('housing')
/** `A/B` → `ab` */
export const housingWord = ({ word }: Token): string => word.replace('/', '')

/** Long words that stand in front of a name as well, or mean a kind of customer when they stand alone. */
export const fronts = new Set([
  'ab',
  'as',
  'kb',
  'hb',
  'ans',
  'aktiebolaget',
  'kommanditbolaget',
  'handelsbolaget',
  'aktieselskabet',
  'anpartsselskabet',
  'interessentskabet',
  'aksjeselskapet',
  'stiftelsen',
  'foreningen',
  'føreningen',
  'brf',
  'bostadsrættsføreningen',
  'borettslaget',
  'burettslaget',
  'sameiet',
])
/** Written small these are forms only at the end of a phrase: `nordljus ab, 5560360793`. */
const smallAtEnd = new Set(['as', 'ab', 'hb', 'kb', 'ans'])
const written = /^(?:\p{Lu}[\p{Lu}/.]+|ApS)$/u

/** "hej, paus ab här": who is here. */
const present = new Set('her hær here'.split(' '))

/** Where a name ends: "paus ab sverige"; "use Tor Haugen as contact person" goes on. */
const isEndBefore = (next: Token | undefined): boolean =>
  next?.kind !== 'word' ||
  (isLabelWord(next.word) && next.word !== 'contact') ||
  present.has(next.word) ||
  choicesIn([next.word]).some(({ key }) => key === 'country')

const placing = new Set('i in från fra from'.split(' '))

/** "vi är älgkronan ab i göteborg"; "as in Oslo" is English. */
const isPlaced = (form: string, next: Token | undefined): boolean =>
  form === 'ab' && placing.has(String(next?.word))

function isShortForm(token: Token, next: Token | undefined): boolean {
  const form = lettersOf(token.text)
  if (!alsoWords.has(form) || /[/.]/.test(token.text) || written.test(token.text)) return true
  return smallAtEnd.has(form) && !token.capital && (isEndBefore(next) || isPlaced(form, next))
}

/** "vi er et as i oslo": behind its article no other word is meant. */
const articles = new Set('et ett eit'.split(' '))

/** A word that is a legal form as it stands behind an article. */
export const isFormBehind = (article: Token | undefined, token: Token): boolean =>
  articles.has(String(article?.word)) && codes.has(lettersOf(token.text))

/** A word that is a legal form as it stands at the end of a name. `next` follows it. */
export function isForm(token: Token, next: Token | undefined): boolean {
  // "MY NAME IS BENTE": shouted, and no form.
  if (token.text === 'IS' && (next?.kind === 'word' || next?.kind === 'number')) return false
  const form = lettersOf(token.text)
  return codes.has(form) ? isShortForm(token, next) : longForms.has(form) && !token.mended
}

const economic = canonical('ekför')

/** `Byns Butik ek. för.`, `… ek.för`: index of the last token of the form that is written short in two words, and begins here. */
export function shortFormEnd(tokens: readonly Token[], at: number): number | undefined {
  const dot = (index: number) => (tokens[index]?.text === '.' ? 1 : 0)
  const letters = (index: number) => canonical(lettersOf(String(tokens[index]?.text)))
  if (letters(at) === economic) return at + dot(at + 1)
  const second = at + 1 + dot(at + 1)
  const isBoth = letters(at) === 'ek' && `ek${letters(second)}` === economic
  return isBoth ? second + dot(second + 1) : undefined
}

/** "our company is AB", "the form is AS": said of a company, and nobody's name. */
const isSaidOf = ({ word }: Token): boolean =>
  functionWords.has(word) || isLabelWord(word) || companyNouns.has(word)

/** `tunn is ab`, `tynd is aps`: ice. */
export function isIce(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.word !== 'is' || before?.kind !== 'word' || next === undefined) return false
  return isForm(next, tokens[at + 2]) && !isSaidOf(before)
}

/** How large or old a company is: what is said of one and belongs to no name. */
export const sizes = wordSet('sizes')

const isCode = ({ text }: Token): boolean => countryCodes.some((code) => code === text)

/** `NO / AS`: a country and a legal form. */
export const isJustCodes = (words: readonly Token[]): boolean =>
  words.every(
    (token) => /^\p{Lu}+$/u.test(token.text) && (isCode(token) || isForm(token, undefined)),
  )
