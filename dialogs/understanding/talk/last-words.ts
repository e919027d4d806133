import type { Token } from '../message.ts'
import { listed } from '../words/canonical.ts'
import { fillers, functionWords, negations } from '../words/word-lists.ts'

const removing = listed(
  'stryg stryge stryk stryka stryke slet slette slett fjern fjerne radera annuller annullere annullera ignorer ignorere ignorera glem glemme glöm gløym ångra ' +
    'bortse erase disregard retract withdraw delete remove ignore forget scrap cancel',
)
/** These remove with one of the others: "take back", "slå en streg over", "se bort fra". */
const moving = listed(
  'ta tar tag tager tage dra drar trekk trekker trekke træk trækker trække slå sæt sett sätt sätta visk viske se ser take cross rub strike',
)
const away = listed(
  'tilbage tilbake tillbaka bort vekk væk ut ud streg strek streck streken strecket back out',
)
const voiding = listed(
  'gælder gælde gäller gälla gjelder gjelde gjeld gjelda tæller teller tel räknas count counts',
)
const last = listed(
  'sidste seneste forrige siste nyeste senaste sista förra last latest previous sist sidst',
)
const recently = listed(
  'lige netop nettopp nyss precis akkurat just nå nu no nett før før förut innan før now ago sist sidst earlier',
)
const saying = listed(
  'skrev skrevet skreiv skrive skrivit sagde sagt sa svarede svaret svarte svarade svart tastede tastet tasta indtastede indtastet angav angivit oppgav oppgave uppgav ' +
    'fyldte fyllte fyllde sendte skickade wrote written said typed entered told put gave answered sent',
)
/** What one says: "my last answer", "det seneste svar". */
const answers = listed(
  'svar svaret svaren besked beskeden meddelelse meddelande meddelandet melding meldingen meldinga indtastning indtastningen inmatning inmatningen ' +
    'answer reply response message entry input thing bit one part',
)
const speakers = listed('jeg jag eg æ i vi we me ive weve min mit mitt mine mina my our')
const beside = listed(
  'in inn ind op opp upp til till på over över fra från ifrån en et ett to ting tingen the that og och and oops ups hov hoppsan huff oj oi sorry unnskyld undskyld förlåt der som',
)
const known = [
  removing,
  moving,
  away,
  voiding,
  last,
  recently,
  saying,
  answers,
  speakers,
  beside,
  fillers,
  functionWords,
]
const mostWords = 14

const forgetting = listed('glem glemme glöm gløym forget')

/** "the last thing I said", "det jeg lige skrev", "my last answer" */
function namesLast(words: readonly string[]): boolean {
  const has = (list: ReadonlySet<string>) => words.some((word) => list.has(word))
  if (has(saying)) return has(speakers) && (has(last) || has(recently))
  // "glem det siste" may be said of everything.
  return has(last) && (has(answers) || !has(forgetting))
}

const isNot = (word: string): boolean => negations.has(word)

/** "take back …", "… gælder ikke" */
function isRemoved(words: readonly string[]): boolean {
  const has = (list: ReadonlySet<string>) => words.some((word) => list.has(word))
  if (has(voiding)) return words.some(isNot)
  if (words.some(isNot)) return false
  return has(removing) || (has(moving) && has(away)) || words[0] === 'strike'
}

/** "take back that last thing I entered", "det jeg lige svarede gælder ikke": the last answer is to go, and nothing else is said. */
export function takesBackLast(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ plain }) => plain)
  return (
    words.length <= mostWords &&
    isRemoved(words) &&
    namesLast(words) &&
    words.every((word) => isNot(word) || known.some((list) => list.has(word)))
  )
}
