import { circumstances } from '../../onboarding/circumstances.ts'
import { countries } from '../../onboarding/countries/index.ts'
import { maskedNumber } from '../../onboarding/national-numbers.ts'
import type { Command } from '../../onboarding/vocabulary.ts'
import { tell, update, type Draft } from '../draft.ts'
import { isProtected } from '../question.ts'
import { readMessage } from '../understanding/message.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../understanding/words/phrases.ts'
import { functionWords } from '../understanding/words/word-lists.ts'
import { wordsOf } from '../understanding/words/words-of.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { tellNationalNumber } from './asked-credit.ts'

const key = 'company.number'

const said = indexPhrases([
  ['ownNumber' as const, phrasesOf(({ soleTrader }) => soleTrader.ownNumber)],
  ['alone' as const, phrasesOf(({ soleTrader }) => soleTrader.alone)],
])

/** Said of a number: whoever asks why it is wanted says nothing of their own. */
const questioning = /\?|^\s*(?:hvorfor|varför|kvifor|why)/i

function isSoleTrader({ state, ports }: Draft): boolean {
  const { country } = circumstances(state.answers, ports.profile)
  const form = state.answers['company.legalForm']?.value
  return (
    country === 'SE' &&
    countries.SE.legalForms.some(({ code, soleTrader }) => soleTrader && code === form)
  )
}

function protect(draft: Draft): void {
  const { protectedKeys } = draft.state
  // Elsewhere the question itself says where the number goes.
  if (draft.inbound.protectedInput) tell(draft, 'messages.secret.soleTraderFirst')
  update(draft, { protectedKeys: [...protectedKeys, key] })
}

/** The number of a Swedish sole trader is a national number: as soon as it is known who it is, the protected field is there (ID-03). */
export function protectSoleTrader(draft: Draft): void {
  const number = draft.state.answers[key]?.value
  if (number !== undefined && number !== maskedNumber) openNumber(draft)
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

/** "har bara personnumret som orgnr": in Sweden that is a sole trader, elsewhere the number is another one. */
function hearOwnNumber(draft: Draft): void {
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  if (country === 'SE') protect(draft)
  else tellNationalNumber(draft)
  if (country !== 'SE' && country !== undefined) tell(draft, `messages.alone.${country}`)
}

/** Whoever works alone has a number all the same, or says by which it goes. `false`: nobody says so. */
export function hearAlone(draft: Draft, understanding: Understanding): boolean {
  const { text } = draft.inbound
  const { country } = circumstances(draft.state.answers, draft.ports.profile)
  if (!isOpen(draft, understanding) || country === undefined || /\d/.test(text)) return false
  const words = wordsOf(readMessage(text).tokens)
  const hits = phrasesIn(said, words, (at) => functionWords.has(String(words[at])))
  const meant = new Set(hits.map(({ means }) => means))
  const isOwn = meant.has('ownNumber') && !questioning.test(text) && !isProtected(draft.state, key)
  if (isOwn) hearOwnNumber(draft)
  else if (meant.has('alone')) tell(draft, `messages.alone.${country}`)
  else return false
  return true
}
