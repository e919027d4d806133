import { clean } from '../../onboarding/clean.ts'
import { remembered } from '../../onboarding/remembered.ts'
import { withoutAddressLinks } from './addresses/address-links.ts'
import { withoutAddressTalk } from './addresses/address-sentences.ts'
import { canonical } from './words/canonical.ts'
import { withoutPaperNumbers } from './not-meant/paper-numbers.ts'
import { corrected } from './words/spelling.ts'
import { firstNames } from './words/word-lists.ts'

/** Longer messages are cut: nobody answers a question in more, and the cost of a turn stays bounded. */
const maxLength = 4000
const maxCorrected = 60

export interface Token {
  /** As typed. */
  readonly text: string
  /** Canonical spelling, a slip in a command or field name put right. */
  readonly word: string
  /** Canonical spelling of what was typed. */
  readonly plain: string
  readonly kind: 'word' | 'number' | 'mark' | 'break'
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** The spelling was put right. */
  readonly mended: boolean
  /** UTF-16 offsets into `Message.text`. */
  readonly start: number
  readonly end: number
}

export interface Message {
  /** The customer's words in plain characters; all offsets refer to it. */
  readonly text: string
  readonly tokens: readonly Token[]
  /** The same with what was blanked out of it, where anything was; same offsets. */
  readonly told?: string
}

/** A word (`S:t`, `B2B`, the `Brdr.` of `Brdr. Holm`), a number, a break or a mark. */
const tokenPattern =
  /([Ss]:ta?(?!\p{L})|(?<!\p{L})(?:Br|Brdr|Brødr|Gebr|Chr|Joh|Bros|Fa|Sct|Skt|Jac|Vilh|Wm)\.(?= ?\p{Lu})|[Bb]2[Bb](?![\p{L}\d])|\p{L}[\p{L}\p{M}]*(?:['’´`.\-/&]\p{L}[\p{L}\p{M}]*)*)|(\d+)|(\n)|[^\s\p{L}\d]/gu
/** `tak.Jeg`: two sentences without a blank, where `H.C.` and `org.nr` are one word. */
const gluedSentences = /(?<=\p{Ll}{2})\.(?=\p{Lu})/u

/** `al-Khatib`, `d'Angelo`: a particle grown together with a name is part of it. */
const isCapital = (text: string) => /^(?:\p{Ll}{2,3}-|\p{Ll}['’])?\p{Lu}/u.test(text)

/** `Karlas` of `Karlas Blomster`: whose it is, and no slip of `kallas`. */
const isOwner = (text: string, plain: string): boolean =>
  isCapital(text) && plain.endsWith('s') && firstNames.has(plain.slice(0, -1))

function wordToken(text: string, start: number, mayMend: boolean): Token {
  const plain = canonical(text)
  const mended = mayMend && !isOwner(text, plain) ? corrected(plain) : undefined
  return {
    text,
    word: mended ?? plain,
    plain,
    kind: 'word',
    capital: isCapital(text),
    mended: mended !== undefined,
    start,
    end: start + text.length,
  }
}

function other(text: string, start: number, kind: Token['kind']): Token {
  return {
    text,
    word: text,
    plain: text,
    kind,
    capital: false,
    mended: false,
    start,
    end: start + text.length,
  }
}

function wordTokens(text: string, start: number, index: number): readonly Token[] {
  let offset = start
  const parts = text.includes('.') ? text.split(gluedSentences) : [text]
  return parts.map((part) => {
    // A capital inside a sentence is a name, and a name is never a slip of a command.
    const mayMend = index < maxCorrected && (index === 0 || !isCapital(part))
    const token = wordToken(part, offset, mayMend)
    offset = token.end + 1
    return token
  })
}

/** A text cut into words, numbers, breaks and marks. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(tokenPattern)) {
    const [whole, word, number, newline] = match
    if (word !== undefined) tokens.push(...wordTokens(word, match.index, tokens.length))
    else if (number !== undefined) tokens.push(other(number, match.index, 'number'))
    else tokens.push(other(whole, match.index, newline === undefined ? 'mark' : 'break'))
  }
  return tokens
}

/** `Mette Sørensen | Nordlys ApS • 20123456`, `Mette Sørensen / bogholder`: what separates the parts of a signature is a comma. */
const separators = /[|•·]|(?<=\p{L}\p{Ll} )\/(?= \p{L}\p{Ll})/gu

/** `ref: Bente Holm / projekt 77`: behind what names a reference the mark belongs to it. */
const marked =
  /(?<!\p{L})(?:ref|referen[sc]\p{L}*|(?:faktura)?(?:m[æä]rk|merk)\p{L}*)(?!\p{L})[^\n]*$/iu

/** "hver 14. dag", "every two weeks": a fortnight, whose figure counts nothing else. */
const fortnight =
  /(?<!\p{L})(hver|kvar|var|every) (?:14(?:\.|:?e)?|fjortende|fjortonde|fourteen|two|2) (?:dage?|dagar|days?|weeks?)(?!\p{L})/giu
const fortnights: Readonly<Record<string, string>> = {
  hver: 'hver anden uge',
  kvar: 'annankvar veke',
  var: 'varannan vecka',
  every: 'every other week',
}

/** "Sent from my iPhone", "Hent Outlook til iOS": what a mail program puts below a letter is nobody's words; a sentence behind it is. */
const footer =
  /^(?:sent|sendt|skickat|skickad|get outlook|hent outlook|hämta outlook|få outlook) (?:from|fra|från|frå|for|til|till|via|med)\b(?:(?![.!,;] ).)*[.!,;]?/gimu

/** "send dem den veien", "that way": how, and no street. */
const thatWay =
  /(?<!\p{L})(?:den|denne|samme|same|that) (?:veien?|vegen?|väg(?:en)?|vej(?:en)?|way)(?= ?(?:[.,;!?)]|$))/gimu

/** "Denmark :) what do you sell?": a smile between two sentences ends the first one. */
const smile = /(?<=\p{L} ?)(?:[:;]-?[)D]|[😊🙂😀😄😃😁😉])(?=\s+\p{L})/gu

/** `2O123456`, `O70-1740631`: a letter for the nought it looks like, among figures alone. */
const letterO =
  /(?<![\p{L}\d@._-])(?=\d*[oO])(?=(?:[oO -]*\d){5})[\doO]+(?=[ -]?\d|[^\p{L}\d@]|$)(?![\p{L}@])/gu
const withNoughts = (text: string): string =>
  /[oO]\d|\d[oO]/.test(text) ? text.replace(letterO, (said) => said.replace(/[oO]/g, '0')) : text

/** "1) navnet er Mette Skov 2) mail …": what counts the things that are said is no house number. */
const counted = /(?:^|\s)1\) .*\s2\) /s
const count = /(^|\s)[1-9]\)(?= )/g

const withoutCount = (text: string): string =>
  counted.test(text)
    ? text.replace(count, (_, before: string) => (before === ' ' ? ',  ' : `${before}  `))
    : text

/** A message and the parts of it that are read apart: each rule that asks for the words of one has the same list of them. */
const textsKept = 8

export const readMessage = remembered(textsKept, (raw): Message => {
  const plain = withoutCount(withNoughts(clean(raw.slice(0, maxLength))))
    .replace(separators, (mark, at: number, whole: string) =>
      mark === '/' && marked.test(whole.slice(0, at)) ? mark : ',',
    )
    .replace(smile, (drawn) => '.'.padEnd(drawn.length))
    .replace(fortnight, (said, each: string) => fortnights[each.toLowerCase()] ?? said)
  const blank = (said: string) => ' '.repeat(said.length)
  const own = plain.replace(footer, blank).replace(thatWay, blank)
  const text = withoutAddressTalk(withoutAddressLinks(withoutPaperNumbers(own)))
  return { text, tokens: tokensOf(text), ...(text === own ? {} : { told: own }) }
})
