import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { tokenFrom, type Find, type Scan } from '../shapes/scan.ts'
import { copulas } from '../words/word-lists.ts'

const calling = listed(
  'ringe ringer ringar ringa ringt ringet ringte ringede ringde ring call calls calling called phone phoned phoning rang rung ' +
    'skrive skriver skriva skrev skrevet skrivit write wrote written writing mailede mailet maila mailade mailte mejla mejlade emailed email ' +
    'kontakte kontaktet kontaktede kontakta kontaktade contact contacted reach reached nå nådde få fått fik fikk get got sms smsade smset smsede texted ' +
    'prøv prøve prøver prøvd prøvede prøvde prøvet testade testat försökt försökte tried trying',
)
/** "ringde er på …": of oneself, where the sentence begins with it. */
const past = listed(
  'ringde ringte ringede called phoned skrev wrote mailade mejlade mailede mailte emailed har have prøvde prøvede försökte tried',
)
/** Whoever is called; Swedish "er" is "is" elsewhere, and stands behind its verb here. */
const sellers = listed(
  'jer jeres dig din dit dine eder ert era ditt dina dere deres dykk dykkar you your yours deg kundeservice kundtjänst support supporten',
)
const firsts = listed('jeg jag eg vi i we ive weve æ me')
const selves = listed(
  'mig mej meg me mæ myself os oss us min mit mitt mi my mine our vår vårt vores våra mina',
)
const reaching = listed('på on at til till to')
const nobody = listed(
  'ingen ingenting intet inget nobody noone none no ikke inte ikkje not never aldrig aldri',
)
const answering = listed(
  'svar svarer svarar svarede svarade svarte svare svara tog tar tager answer answers answered picked pick picks reply replied response gennem igjennom igenom gjennom fram frem through',
)
const yours = listed('jer dere dykk dykkar ni er you yours your jeres deres ert du dig deg')

const ends = ({ kind, text }: Token): boolean => kind === 'break' || /^[.!?;]$/.test(text)
const wordsIn = (tokens: readonly Token[]): readonly string[] =>
  tokens.filter(({ kind }) => kind === 'word').map(({ word }) => word)

/** Whoever writes called the seller: "I called your office on …", "jag försökte ringa er på …". */
function isCalled(before: readonly string[]): boolean {
  const verb = before.findLastIndex((word) => calling.has(word))
  const behind = before.slice(verb + 1)
  return (
    verb !== -1 &&
    reaching.has(String(before.at(-1))) &&
    (behind.some((word) => sellers.has(word)) || behind[0] === 'er') &&
    !behind.some((word) => selves.has(word)) &&
    (before.slice(0, verb + 1).some((word) => firsts.has(word)) || past.has(String(before[0])))
  )
}

/** "vi har ringt …, men ingen svarer", "we tried … all morning and got no answer" */
const isInVain = (before: readonly string[], behind: readonly string[]): boolean =>
  before.some((word) => firsts.has(word)) &&
  before.some((word) => calling.has(word)) &&
  behind.some((word) => nobody.has(word)) &&
  behind.some((word) => answering.has(word))

const fewest = 3

/** "…, är det ni?", "… is that you": right behind it, and asked. */
const isYou = ([is, it, you, ...others]: readonly string[]): boolean =>
  others.length < fewest &&
  copulas.has(String(is)) &&
  (yours.has(String(it)) || yours.has(String(you)))

/** A number or an address at which the seller was called, or that is asked to be theirs: nobody's answer. */
export function isSellers({ message: { text, tokens } }: Scan, find: Find): boolean {
  const at = tokens.findIndex(({ start }) => start >= find.start)
  const begin = tokens.findLastIndex((token, index) => index < at && ends(token)) + 1
  const next = tokenFrom({ text, tokens }, find.end)
  const stop = tokens.findIndex((token, index) => index >= next && ends(token))
  const end = stop === -1 ? tokens.length : stop
  const [before, behind] = [wordsIn(tokens.slice(begin, at)), wordsIn(tokens.slice(next, end))]
  const isAsked = tokens[end]?.text === '?' && before.length === 0
  return isCalled(before) || isInVain(before, behind) || (isAsked && isYou(behind))
}
