import { isBigCity } from '../addresses/big-cities.ts'
import { listed } from '../words/canonical.ts'
import { but, contrasts } from '../words/linking-words.ts'
import type { Token } from '../message.ts'
import { capitalsEnd } from './name-announced.ts'
import { isLeft, take } from '../shapes/scan.ts'
import { putNameAsWhat } from './name-as-what.ts'
import { put, type Situation } from '../situation.ts'
import { knownWords } from '../words/spelling.ts'
import { isNameLike, takeRegion, textOf, type Region } from '../words/text-region.ts'
import { contactVerbs, firstNames, negations, wordSet } from '../words/word-lists.ts'

const preferring = wordSet('preferring')
const setting = wordSet('setting')
const using = new Set('brug bruge bruk bruke använd anvænd use ta tag take'.split(' '))
const leading = new Set('til till to med with'.split(' '))
const reach = 4
const fewestOfName = 2

const isVerb = ({ word }: Token): boolean =>
  [using, setting, contactVerbs].some((verbs) => verbs.has(word))

const isSmall = (token: Token): boolean =>
  isVerb(token) || preferring.has(token.word) || leading.has(token.word)

/** Whoever it is is somebody: a first name that we know, or two words and more that are no town. */
const isSomebody = ([first, second]: readonly Token[]): boolean =>
  first !== undefined &&
  (firstNames.has(first.plain) ||
    (second !== undefined && !knownWords.has(first.word) && !isBigCity(first.word)))

/** The name behind "but rather use", "but use … instead". */
function preferredAt({ scan }: Situation, turn: number): Region | undefined {
  const { tokens } = scan.message
  const from = tokens.findIndex((token, at) => at > turn && !isSmall(token))
  const to = capitalsEnd(tokens, from)
  if (from === -1 || from - turn > reach || to === from) return undefined
  const said = [...tokens.slice(turn + 1, from), ...tokens.slice(to, to + 1)]
  const isWish = said.some(isVerb) && said.some(({ word }) => preferring.has(word))
  return isWish && isSomebody(tokens.slice(from, to)) ? { from, to } : undefined
}

/** "on paper", "i passet", "officielt": where the name stands that counts. */
const official = listed(
  'paper papers papir papiret papirerne papira papirene papper pappret passport passet pass legally officially official real proper officielt officiellt offisielt formelt formellt egentlig egentligen egentleg eigentleg rigtige riktige riktiga rigtigt riktigt juridisk juridiskt certificate dåbsattesten registeret registret folkeregisteret folkbokført id full fulde fulle hele hela',
)
const calling = listed(
  'call calls called known kalder kaldes kaldt kaller kallar kallas kalles kalla goes nickname kælenavn kallenavn smeknamn siger sier sæger',
)
const ours = listed(
  'vi we our us vår vores vårt våres firmaet selskapet foretaket företaget bolaget',
)
const mostBehindTurn = 9

/** "Anna is what everyone calls me, but on paper it's Anneli Berglund so use that": the name that counts. */
function officialAt({ scan }: Situation): Region | undefined {
  const { tokens } = scan.message
  const turn = tokens.findIndex(({ word }) => but.has(word))
  if (turn === -1) return undefined
  const from = tokens.findIndex((token, at) => at > turn && token.capital && token.text !== 'I')
  const to = capitalsEnd(tokens, from)
  if (from === -1 || from - turn > mostBehindTurn || to - from < fewestOfName) return undefined
  const isCalled = tokens.slice(0, turn).some(({ word }) => calling.has(word))
  // "juridiskt heter vi Gröna Fingrar": a firm's.
  if (tokens.slice(0, from).some(({ word }) => ours.has(word))) return undefined
  const isOfficial = tokens.slice(turn + 1, from).some(({ plain }) => official.has(plain))
  return isCalled && isOfficial ? { from, to } : undefined
}

/** Capitals in front of the "but", back to the last mark: whoever is only mentioned. */
function takeMentioned({ scan }: Situation, turn: number): void {
  const { tokens } = scan.message
  const mark = tokens.findLastIndex(({ text }, at) => at < turn - 1 && /^[,.;:\n]$/.test(text))
  for (const token of tokens.slice(mark + 1, turn))
    if (token.capital && isLeft(scan, token)) take(scan, token.start, token.end)
}

/** A name that is to be used: "use Anita as name", "daglig leder heter Stian Moe men bruk heller Anita". */
export function putPreferred(situation: Situation): void {
  putNameAsWhat(situation)
  const { scan, side } = situation
  const { tokens, text } = scan.message
  if (text.includes('?')) return
  const turn = tokens.findLastIndex(({ word }) => contrasts.has(word) && !negations.has(word))
  const preferred = turn === -1 ? undefined : preferredAt(situation, turn)
  const region = preferred ?? officialAt(situation)
  if (region === undefined || !isNameLike(situation, region)) return
  const key = `${side}.name`
  if (!put(situation, { key, raw: textOf(situation, region), how: 'labelled' })) return
  const start = tokens.findLastIndex(({ word }, at) => at < region.from && contrasts.has(word))
  // "on paper" says nothing of the invoices.
  takeRegion(situation, { from: start, to: region.to })
  takeMentioned(situation, turn)
}
