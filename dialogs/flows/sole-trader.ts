import { circumstances } from '../../onboarding/circumstances.ts'
import { countries } from '../../onboarding/countries/index.ts'
import { maskedNumber } from '../../onboarding/national-numbers.ts'
import type { Command } from '../../onboarding/vocabulary.ts'
import { tell, update, type Draft } from '../draft.ts'
import { isProtected } from '../question.ts'
import { readMessage } from '../understanding/message.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../understanding/words/phrases.ts'
import { functionWords, negations } from '../understanding/words/word-lists.ts'
import { wordsOf } from '../understanding/words/words-of.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { tellNationalNumber } from './asked-credit.ts'
import { tellWithoutNumber } from './without-number.ts'

const key = 'company.number'

const said = indexPhrases([
  ['ownNumber' as const, phrasesOf(({ soleTrader }) => soleTrader.ownNumber)],
  ['alone' as const, phrasesOf(({ soleTrader }) => soleTrader.alone)],
])

/** Said of a number: whoever asks why it is wanted says nothing of their own. */
const questioning = /\?|^\s*(?:hvorfor|varför|kvifor|why)/i

/** Whether a Swedish legal form is that of somebody who trades alone. */
export const isSoleTradersForm = (form: unknown): boolean =>
  countries.SE.legalForms.some(({ code, soleTrader }) => soleTrader && code === form)

function isSoleTrader({ state, ports }: Draft): boolean {
  const { country } = circumstances(state.answers, ports.profile)
  return country === 'SE' && isSoleTradersForm(state.answers['company.legalForm']?.value)
}

/** "it is an aktiebolag, not enskild firma": what was said now is no sole trader, whose number is no secret. */
const isOtherForm = (draft: Draft): boolean =>
  draft.understood['company.legalForm'] !== undefined && !isSoleTrader(draft)

function protect(draft: Draft): void {
  const { protectedKeys } = draft.state
  // Elsewhere the question itself says where the number goes.
  if (draft.inbound.protectedInput) tell(draft, 'messages.secret.soleTraderFirst')
  update(draft, { protectedKeys: [...protectedKeys, key] })
}

/** The number of a Swedish sole trader is a national number: as soon as it is known who it is, the protected field is there (ID-03). */
export function protectSoleTrader(draft: Draft): void {
  const number = draft.state.answers[key]?.value
  const isPlain = number === undefined ? isOtherForm(draft) : number !== maskedNumber
  if (isPlain) openNumber(draft)
  else if (number === undefined && !isProtected(draft.state, key) && isSoleTrader(draft))
    protect(draft)
}

/** A company's own number after all: it is no secret, and lies in no vault. */
function openNumber(draft: Draft): void {
  const { protectedKeys } = draft.state
  if (!protectedKeys.includes(key)) return
  update(draft, { protectedKeys: protectedKeys.filter((each) => each !== key) })
}

/** What asks for nothing else. */
const beside: ReadonlySet<Command | undefined> = new Set<Command | undefined>([
  undefined,
  'skip',
  'yes',
  'no',
])

const isOpen = ({ state }: Draft, { fills, command }: Understanding): boolean =>
  state.open.asks === key && fills.length === 0 && beside.has(command?.name)

/** "det är mitt personnummer, det skriver jag inte i en chatt": said in a sentence that asks nothing. */
function saidPlainly(text: string): readonly string[] {
  const plain = text.split(/(?<=[.!?\n])\s+/).filter((sentence) => !questioning.test(sentence))
  return wordsOf(readMessage(plain.join(' ')).tokens)
}

/** "har bara personnumret som orgnr": in Sweden that is a sole trader, elsewhere the number is another one. */
function hearOwnNumber(draft: Draft, words: readonly string[]): void {
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  if (country === 'SE') protect(draft)
  else tellNationalNumber(draft)
  if (country === 'SE' && isNo(words)) tellWithoutNumber(draft)
  if (country !== 'SE' && country !== undefined) tell(draft, `messages.alone.${country}`)
}

const isNo = (words: readonly string[]): boolean => words.some((word) => negations.has(word))

/** "hellre inte", "my personal number I don't write in a chat": said to the protected field. `false`: it was something else. */
function hearRefusal(
  draft: Draft,
  { command, assent }: Understanding,
  isRefused: boolean,
): boolean {
  if (!isRefused && command?.name !== 'no' && assent !== 'no') return false
  tellWithoutNumber(draft)
  return true
}

const meanings = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    phrasesIn(said, words, (at) => functionWords.has(String(words[at]))).map(({ means }) => means),
  )

/** Whoever works alone has a number all the same, or says by which it goes. `false`: nobody says so. */
export function hearAlone(draft: Draft, understanding: Understanding): boolean {
  const { text } = draft.inbound
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  if (!isOpen(draft, understanding) || country === undefined || /\d/.test(text)) return false
  const words = wordsOf(readMessage(text).tokens)
  const meant = meanings(words)
  const plain = saidPlainly(text)
  const isOwn = meanings(plain).has('ownNumber')
  if (isProtected(draft.state, key)) return hearRefusal(draft, understanding, isOwn && isNo(plain))
  if (isOwn) hearOwnNumber(draft, plain)
  else if (meant.has('alone')) tell(draft, `messages.alone.${country}`)
  else return false
  return true
}
