import { readMessage } from '../message.ts'
import { listed } from '../words/canonical.ts'
import { isQuestion } from '../words/questions.ts'
import type { Topic } from '../understanding.ts'

const proposals = listed(
  'forslag forslaget førslag førslaget proposal proposals suggestion suggestions suggested foreslået föreslaget foreslått',
)
const meaning = listed(
  'hvad hva vad kva what betyder betyr mean means menes menar meaning hvorfor varför why ours who hvem vem whose',
)
const currencies = listed('valuta valutaen valutan currency currencies')
const codes = listed('dkk sek nok eur euro euros dollar dollars usd gbp pund pounds')
const bills = listed(
  'faktura fakturaen fakturan fakturaer fakturor invoice invoices invoiced bill billed regning regningen räkning räkningen beløb beløbet belopp beloppet ' +
    'beløp beløpet amount amounts betale betala pay',
)

/** What the summary says and somebody asks about: what "our suggestion" means, and which currency it is. */
export function summaryTopic(text: string): Topic | undefined {
  const { tokens } = readMessage(text)
  const words = tokens.filter(({ kind }) => kind === 'word')
  if (!isQuestion(words, text.trim())) return undefined
  const has = (list: ReadonlySet<string>) => words.some(({ plain }) => list.has(plain))
  if (has(proposals) && has(meaning)) return 'proposalMeans'
  return has(currencies) || (has(codes) && has(bills)) ? 'currency' : undefined
}
