import { choicesIn, type Choice } from '../choices/choices.ts'
import { listed } from '../words/canonical.ts'
import { take, wordsLeft } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import { isQuestion } from '../words/questions.ts'
import { asides, copulas, fillers, functionWords, negations, noWords } from '../words/word-lists.ts'

const saying = listed('sagde skrev mente sa sade menade skreiv meinte said wrote typed meant')
const picking = listed(
  'valgte valde valt tog tok trykkede trykte trykket trykte klikkede klikkede klikket klikka tryckte klickade tryckt klickat ' +
    'satte sat skrevet skrivit skrivi angav oppgav oppga oppgitt angivet angett angett picked chose chosen selected clicked pressed tapped took put entered gave',
)
const wrong = listed(
  'forkert forkerte fejl fel felaktig felaktigt feil galt gal wrong mistake incorrect error misforstod missförstod misforsto',
)
const lands = listed('land landet country')
const becoming = listed('blev ble vart became come kom ska skal should vara være skulle')
const sorry = listed(
  'undskyld beklager beklagar sorry sory oops ups oj hov hoppsan forlåt forlåd förlåt unnskyld apologies my bad',
)
const but = listed('men but fast utan')
const told = [saying, picking, wrong]
const around = [
  ...[saying, picking, wrong, lands, becoming, sorry, but],
  ...[asides, copulas, fillers, functionWords, negations, noWords],
]

const isAny = (lists: readonly ReadonlySet<string>[], word: string): boolean =>
  lists.some((list) => list.has(word))

/** The other country, where all else that is said is that the standing one is not it. */
function otherCountry(words: readonly string[], standing: string): Choice | undefined {
  const named = choicesIn(words).filter(({ key }) => key === 'country')
  const [other, ...more] = named.filter(({ value }) => value !== standing)
  const rest = words.filter((_, at) => !named.some(({ from, to }) => from <= at && at < to))
  const isTold = rest.some((word) => isAny([...told, copulas], word))
  return more.length === 0 && isTold && rest.every((word) => isAny(around, word))
    ? other
    : undefined
}

/** "not Norway", "we are not in Norway" */
const isDenied = (words: readonly string[], { from }: Choice): boolean =>
  words.slice(Math.max(0, from - 2), from).some((word) => negations.has(word))

/**
 * "sorry, I said Denmark but it's Norway", "fel land, vi är i Norge", "I meant Norway": where a country stands, the other one that is
 * named in its place, in a message that is about nothing else.
 */
export function putCorrectedCountry(situation: Situation): void {
  const { asked, context, scan } = situation
  const tokens = wordsLeft(scan)
  const words = tokens.map(({ word }) => word)
  if (context.country === undefined || asked === 'country' || isQuestion(tokens, scan.left)) return
  const other = otherCountry(words, context.country)
  if (other === undefined || isDenied(words, other)) return
  const [first, last] = [tokens[other.from], tokens[other.to - 1]]
  const raw = scan.message.text.slice(first?.start, last?.end)
  put(situation, { key: 'country', raw, how: 'labelled', value: other.value })
  take(scan, 0, scan.message.text.length)
}
