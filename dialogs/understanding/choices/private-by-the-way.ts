import { isAssentWord } from '../assent/assent.ts'
import { listed } from '../words/canonical.ts'
import type { Choice } from './choices.ts'
import { clausesOf } from '../talk/commands.ts'
import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import {
  asides,
  companyNouns,
  copulas,
  functionWords,
  negations,
  pronouns,
  wordSet,
} from '../words/word-lists.ts'

/** "I buy privately", "put me down as a private customer instead": what is done as one, and that it is to be changed. */
const asCustomer = listed(
  'handle handler handla handlar købe køber købt kjøpe kjøper køpa køper köpa köper buy buying shop shopping order bestille bestiller beställa beställer ' +
    'kunde kund customer person personer personlig personligt personally privatperson one individual konsument forbruger forbruker consumer ' +
    'hellere hellre heller rather istedet istället instead stedet stället stedenfor skifte skift byta byt ændre ändra endre change switch ret rätt rett korrigera ' +
    'skriv skriva skrive put set sæt sätt sett opret oprette registrera registrer register lägg upp op opp down bare bara berre just only altså alltså actually egentlig egentligen ' +
    'selv själv sjølv myself mig mej meg me egne egna own hjem hem home hus hjemme hemma',
)
const lists = [asides, companyNouns, copulas, functionWords, negations, pronouns, asCustomer]

/** "mig selv" says who the contact person is. */
const speaker = wordSet('speaker')

/** "mig selv", "till oss själva": that means a private customer only where nothing else is spoken of. */
export const isOnlySelf = (
  words: readonly string[],
  { from, to, onlyAsked }: Pick<Choice, 'from' | 'to' | 'onlyAsked'>,
): boolean => onlyAsked || words.slice(from, to).every((word) => speaker.has(word))

const contact = /^[ck]onta[ck]t/

/** "kontakt er mig selv": who is to be called. */
export const isOfContact = ({ labels, scan }: Situation): boolean =>
  labels.some(
    ({ role, from }) => role === 'name' && contact.test(String(scan.message.tokens[from]?.word)),
  )

/** "vi hedder Lindholt VVS, cvr nr har min kone": a household beside a firm makes nobody a private customer. */
const isOfFirm = (situation: Situation): boolean =>
  situation.fills.has('company.name') ||
  situation.labels.some(({ role }) => role === 'companyNumber') ||
  isOfContact(situation)

/** Whether the clause says hardly more than that. */
function isPlain(tokens: readonly Token[], text: string, { from, to }: Choice): boolean {
  const said = new Set(tokens.slice(from, to))
  if ([...said].every(({ word }) => speaker.has(word))) return false
  const clause = clausesOf(tokens, text).find((one) => one.some((token) => said.has(token))) ?? []
  return clause.every(
    (token) =>
      said.has(token) || isAssentWord(token.word) || lists.some((list) => list.has(token.word)),
  )
}

/**
 * "no credit check on me privately", "myself, 20 12 34 56, no wait …": once the company is known nobody becomes a private
 * customer by the way, for that throws its answers away. It takes a clause of its own: "I am a private customer".
 */
export function isPrivateByTheWay(
  situation: Situation,
  tokens: readonly Token[],
  choice: Choice,
): boolean {
  if (choice.value !== 'private') return false
  const isAside = isOnlySelf(
    tokens.map(({ word }) => word),
    choice,
  )
  if (situation.asked !== 'customerType' && isAside && isOfFirm(situation)) return true
  const { context, asked, scan } = situation
  const isSettled = context.values['company.number'] !== undefined && asked !== 'customerType'
  return isSettled && (choice.onlyAsked || !isPlain(tokens, scan.message.text, choice))
}
