import { listed } from '../words/canonical.ts'
import { wordsLeft } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import { functionWords, negations, noWords } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const firms = listed(
  'firma firmaet virksomhed virksomheden bedrift bedriften företag företaget selskab selskabet selskap selskapet foretak foretaket ' +
    'bolag bolaget company business firm organisation organization erhverv erhvervskunde næring næringskunde bedriftskunde företagskund',
)
/** What somebody runs, where it is said that it is to be the customer. */
const trades = listed(
  'klinik klinikken klinikk klinikken kliniken salon salonen salong salongen butik butikken butiken butikk café cafe cafeen kafé kafe ' +
    'kafeen restaurant restauranten restaurang restaurangen værksted værkstedet verksted verkstedet verkstad verkstaden forening ' +
    'foreningen förening föreningen kontor kontoret skole skolen skola skolan praksis praktiken klub klubben klubb gård gården ' +
    'clinic salon shop store restaurant workshop association office school practice club farm',
)
const customers = listed('kunde kund customer kunden')
const selves = listed(
  'mig mej meg mæ me myself jeg jag eg privat private privately privatperson privatkunde privatkund',
)
const small = listed(
  'til till for för som as der som that be være vara vere va skal ska skulle should kunde kund customer oprettes opprettes läggas sorry ups oops wait hov jo ju no nå nu',
)
const mostWords = 16
const reach = 3

const isSmall = (word: string): boolean =>
  (functionWords.has(word) || noWords.has(word) || small.has(word)) && !negations.has(word)

/** "virksomhed", "företag!!", "det er til firmaet": nothing but that. */
const isJustFirm = (words: readonly string[]): boolean =>
  words.some((word) => firms.has(word)) && words.every((word) => firms.has(word) || isSmall(word))

const none = listed('ingen inget inga intet ikkje no not any none')
const isDenying = (word: string): boolean => negations.has(word) || none.has(word)

/** "no company, only myself", "jag har inget företag": there is no firm at all. */
const isNoFirm = (words: readonly string[]): boolean =>
  words.some(
    (word, at) =>
      (firms.has(word) || trades.has(word)) && words.slice(Math.max(0, at - 2), at).some(isDenying),
  )

/** "not me privately"; "nej, mig …" right in front of it. */
const isSelfDenied = (words: readonly string[]): boolean =>
  words.some(
    (word, at) =>
      (negations.has(word) &&
        words.slice(at + 1, at + 1 + reach).some((next) => selves.has(next))) ||
      (noWords.has(word) && selves.has(String(words[at + 1]))),
  )

/** "it's the clinic that should be the customer, not me privately" */
function isFirmInstead(words: readonly string[]): boolean {
  const isNamed = words.some((word) => firms.has(word) || trades.has(word))
  const isCustomer = words.some((word) => customers.has(word) || firms.has(word))
  const isMeant = isNamed && isCustomer && isSelfDenied(words) && !isNoFirm(words)
  return isMeant && words.length <= mostWords
}

/** Whoever became a private customer by mistake says so wherever they notice: it is for a company after all. */
export function putBusinessInstead(situation: Situation): void {
  const { context, scan, fills } = situation
  if (context.customerType !== 'private' || fills.size > 0 || scan.message.text.includes('?'))
    return
  // "Jane Poole has left the company": what was made of the rest of a message counts as well.
  const whole = wordsOf(scan.message.tokens.filter(({ kind }) => kind === 'word'))
  if (!isJustFirm(whole) && !isFirmInstead(wordsOf(wordsLeft(scan)))) return
  const raw = scan.message.text
  put(situation, { key: 'customerType', raw, how: 'labelled', value: 'business' })
}
