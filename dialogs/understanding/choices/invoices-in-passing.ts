import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { wordsLeft, type Scan } from '../shapes/scan.ts'
import type { Situation } from '../situation.ts'
import { negations, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'
import { paymentsIn, type Choice } from './choices.ts'
import { invoiceWords, mailWords, sending } from './invoice-mail.ts'
import { clauseAt } from './standing-invoices.ts'
import { paying } from './turned-down.ts'

/** "har fått en faktura", "väntar på fakturan": one that is there already, or should be. */
const having = listed(
  'fått fikk fik fået fick got gotten received recieved mottatt mottok modtaget modtog mottagit mottog venter ventet väntar waiting mangler mangla saknar saknas missing ' +
    'sendte skickade sent',
)
/** "faktura som ikke stemmer", "wrong invoice" */
const wrong = listed(
  'forkert forkerte feil fel felaktig felaktiga galt gal wrong incorrect mistake dobbelt dubbel double dublet duplicate',
)
const matching = listed('stemmer passer stæmmer correct right match matches ok rigtig riktig')
/** "frågor om min faktura", "purring på faktura" */
const asked = listed(
  'spørgsmål spørsmål fråga frågor question questions query angående angåande vedrørende vedr ang regarding gällande purring purringa påminnelse påmindelse rykker rykkere reminder ' +
    'kopi copy kopia klage klaga complaint complain',
)
const numbered = listed('nr nummer number no fakturanr fakturanummer')
/** "vil ha faktura", "by invoice": with these right in front it is what is wanted. */
const wished = listed(
  'vil vill want wants ha have få be by with on på mot med via per skal ska should will prefer foretrækker foretrekker föredrar ønsker önskar ønskjer gerne gjerne gärna',
)
const isSmallBetween = listed('en ei et ett an a the med')
const [preferring, regretting, choosing] = [
  wordSet('preferring'),
  wordSet('regretting'),
  wordSet('choosing'),
]
const givers = new Set('fra fran från from'.split(' '))

/** Whether a wish leads right to the word: "har fått nok, vil ha faktura"; not "venter på faktura". */
function isWished(words: readonly string[], at: number): boolean {
  const [before, far] = words
    .slice(0, at)
    .filter((word) => !isSmallBetween.has(word))
    .reverse()
  const isBill = [having, asked].some((list) => list.has(String(far)))
  return !isBill && wished.has(String(before))
}

/** "har fått en faktura fra dere som ikke stemmer", "question about my invoice": a bill that there is, and no wish for one. */
function isOfBill(words: readonly string[], at: number): boolean {
  if (isWished(words, at)) return false
  const isFalse =
    words.some((word) => matching.has(word)) && words.some((word) => negations.has(word))
  const isFrom = givers.has(String(words[at + 1]))
  if (isFalse || isFrom || numbered.has(String(words[at + 1]))) return true
  return words.some((word) => [having, wrong, asked].some((list) => list.has(word)))
}

const holdsMail = ({ finds }: Scan, clause: readonly Token[]): boolean => {
  const [start, end] = [clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0]
  return finds.some((find) => find.kind === 'email' && find.start < end && start < find.end)
}

const choosingWords = [preferring, regretting, paying]

/**
 * "put bakery@… for the invoices" where payment in advance stands, "pay in advance and send invoices to …": where something is
 * sent, and not how it is paid. `isSaid`: payment in advance is said in the same message.
 */
function isOfSending(
  { scan }: Situation,
  clause: readonly Token[],
  { words, isSaid }: { readonly words: readonly string[]; readonly isSaid: boolean },
): boolean {
  const hasMail = holdsMail(scan, clause)
  const isSent = hasMail || words.some((word) => mailWords.has(word) || sending.has(word))
  // "use accounts@… for invoices" chooses the address.
  const chosen = hasMail ? choosingWords : [...choosingWords, choosing]
  return isSent && (isSaid || !words.some((word) => chosen.some((list) => list.has(word))))
}

/** Without the invoices that are only spoken of: those that have come, and those of which it is said where they go. */
export function withoutPassing(
  situation: Situation,
  tokens: readonly Token[],
  choices: readonly Choice[],
): readonly Choice[] {
  const { scan, context } = situation
  if (!choices.some(({ value }) => value === 'invoice')) return choices
  const said = paymentsIn(wordsOf(wordsLeft(scan)))
  const isSaid = said.some(({ value, onlyAsked }) => value === 'prepayment' && !onlyAsked)
  const mayBeSent = isSaid || context.values['payment'] === 'prepayment'
  return choices.filter(({ value, from, to }) => {
    const token = tokens.slice(from, to).find(({ word }) => invoiceWords.has(word))
    if (value !== 'invoice' || token === undefined) return true
    const all = scan.message.tokens
    const clause = clauseAt(all, all.indexOf(token), scan.finds)
    const words = wordsOf(clause)
    if (isOfBill(words, clause.indexOf(token))) return false
    return !mayBeSent || !isOfSending(situation, clause, { words, isSaid })
  })
}
