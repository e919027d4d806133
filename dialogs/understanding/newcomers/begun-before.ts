import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { negations } from '../words/word-lists.ts'

const firsts = listed(
  'jeg jag eg e i ive vi we min mit mitt mine mina my our vores våre våra mig meg me',
)
const began = listed(
  'begyndte begyndt startede startet skrev skrevet udfyldte udfyldt indtastede indtastet började börjat startade startat påbörjade påbörjat skrivit ' +
    'fyllde fyllt begynte begynt byrja starta fylte utfylt started start began begun wrote written filled typed entered gav gave svarede svarade ' +
    'svarte answered svar svarene svaren answers',
)
const before = listed(
  'går igår gårs forleden häromdagen forrige sidste sist förra tidligere tidigare earlier yesterday formiddags morges morse imorges imorse morning ' +
    'week uge vecka uke already allerede redan aftes kväll kveld evening night',
)
const devices =
  /^(?:telefon|mobil|phone|cellphone|iphone|android|computer|laptop|tablet|ipad|pc|pcn|dator|datamaskin|arbejdscomputer|jobbdator|enhed|enhet|device|browser)/
const upon = listed('på on from fra från frå with i')
const finished = listed(
  'færdig færdige klar klara ferdig ferdige ferdig finished finish done through igennem igjennom igenom',
)
const halfway = listed(
  'halvfærdig halvferdig halvklar halvvejs halvveis halvvägs halfway midway unfinished ufærdig',
)
const once = listed('kom blev ble blei hann nåede rakk fik fick got didnt never was var get')

const has = (tokens: readonly Token[], list: ReadonlySet<string>): boolean =>
  tokens.some(({ plain }) => list.has(plain))

/** "på min telefon", "on the other computer" */
const isOnDevice = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ plain }, at) =>
      devices.test(plain) &&
      tokens.slice(Math.max(0, at - 3), at).some((token) => upon.has(token.plain)),
  )

/** "kom ikke færdig", "never got through" */
const isLeft = (tokens: readonly Token[]): boolean =>
  has(tokens, halfway) ||
  (has(tokens, finished) && has(tokens, once) && tokens.some(({ plain }) => negations.has(plain)))

/** "jeg skrev i går men kom ikke færdig", "I started this on my phone": somebody looks for what they began elsewhere. */
export function beganElsewhere(tokens: readonly Token[]): boolean {
  if (!has(tokens, firsts)) return false
  const isBefore = has(tokens, before)
  if (isLeft(tokens)) return isBefore || isOnDevice(tokens) || has(tokens, began)
  return has(tokens, began) && (isBefore || isOnDevice(tokens))
}
