import { readMessage, type Token } from '../message.ts'
import { listed } from '../words/canonical.ts'
import { isQuestion } from '../words/questions.ts'
import type { Topic } from '../understanding.ts'

const proposals = listed(
  'forslag forslaget førslag førslaget proposal proposals suggestion suggestions suggested foreslået föreslaget foreslått',
)
const meaning = listed(
  'hvad hva vad kva what betyder betyr mean means menes menar meaning hvorfor varför why ours who hvem vem whose',
)
const currencies = listed(
  'valuta valutaen valutan currency currencies møntfod møntsort myntenhet mynt',
)
const codes = listed('dkk sek nok eur euro euros dollar dollars usd gbp pund pounds')
const crowns = listed('kr kroner kronor kroner krone krona crowns')
const counting = listed(
  'mange meget mye mykje mycket många much many mængde koster kostar cost costs købe køber köpa köper kjøpe kjøper buy',
)
const bills = listed(
  'faktura fakturaen fakturan fakturaer fakturor invoice invoices invoiced bill billed regning regningen räkning räkningen beløb beløbet belopp beloppet ' +
    'beløp beløpet amount amounts betale betala pay',
)

const mostOfCurrency = 9

/** "i kroner eller euro?", "can it be in euros": said of the amount that is asked for, and of no figure. */
function asksCurrency(words: readonly Token[], text: string): boolean {
  if (words.length > mostOfCurrency || /\d/.test(text)) return false
  const isMoney = ({ plain }: Token): boolean => crowns.has(plain) || codes.has(plain)
  return words.some(isMoney) && !words.some(({ plain }) => counting.has(plain))
}

function topicOf(words: readonly Token[], text: string, asks: string): Topic | undefined {
  const has = (list: ReadonlySet<string>) => words.some(({ plain }) => list.has(plain))
  if (asks === 'credit.amount' && asksCurrency(words, text)) return 'currency'
  if (has(proposals) && has(meaning)) return 'proposalMeans'
  return has(currencies) || (has(codes) && has(bills)) ? 'currency' : undefined
}

/** What the summary says and somebody asks about: what "our suggestion" means, and which currency it is. */
export function summaryTopic(text: string, asks: string): Topic | undefined {
  const words = readMessage(text).tokens.filter(({ kind }) => kind === 'word')
  const isAsked = text.trimEnd().endsWith('?') || isQuestion(words, text.trim())
  return isAsked ? topicOf(words, text, asks) : undefined
}
