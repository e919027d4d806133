import { choicesIn, countryAdjective, type Choice } from '../choices/choices.ts'
import { listed } from '../words/canonical.ts'
import { take, wordsLeft } from '../shapes/scan.ts'
import { put, type Situation } from '../situation.ts'
import type { Understanding } from '../understanding.ts'
import { isQuestion } from '../words/questions.ts'
import {
  asides,
  companyNouns,
  copulas,
  fillers,
  functionWords,
  hedges,
  negations,
  noWords,
} from '../words/word-lists.ts'

const saying = listed('sagde skrev mente sa sade menade skreiv meinte said wrote typed meant')
const picking = listed(
  'valgte valde valt tog tok trykkede trykte trykket trykte klikkede klikkede klikket klikka tryckte klickade tryckt klickat ' +
    'satte sat skrevet skrivit skrivi angav oppgav oppga oppgitt angivet angett angett picked chose chosen selected clicked pressed tapped took put entered gave ' +
    'vælge velge velja välja choose pick select',
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
/** "vi sidder i …", "our office is in …": where somebody is. */
const being = listed(
  'sidder sitter sit sits ligger ligg holder håller hold haller hører til bor bur live finns findes finnes based located situated established ' +
    'kontor kontoret kontorer office offices hovedkontor huvudkontor headquarters hq virksomheden bedriften firmaet firma företaget selskabet selskapet bolaget',
)
/** "jeg kom til at …", "it ended up as …": how it came about. */
const happening = listed(
  'kom råkade råka happened ended wound up out as with itself øv attans søren pokker damn darn',
)
const told = [saying, picking, wrong]
const around = [
  ...[saying, picking, wrong, lands, becoming, sorry, but, being, happening],
  ...[companyNouns, hedges, asides, copulas, fillers, functionWords, negations, noWords],
]

const isAny = (lists: readonly ReadonlySet<string>[], word: string): boolean =>
  lists.some((list) => list.has(word))

/** "vi er svenske", "firmaet er norsk": the country that an adjective names, where the standing one is said to be wrong. */
function adjectivesIn(words: readonly string[], standing: string): readonly Choice[] {
  const isWrong = words.some((_, at) => isStandingDenied(words, at, standing))
  return words.flatMap((word, from) => {
    const value = countryAdjective(word)
    const isNamed = isWrong && value !== undefined
    return isNamed ? [{ key: 'country' as const, value, from, to: from + 1, onlyAsked: false }] : []
  })
}

/** "wrong country", "vi er ikke danske" */
const isStandingDenied = (words: readonly string[], at: number, standing: string): boolean =>
  (lands.has(String(words[at])) && words.some((word) => wrong.has(word))) ||
  (countryAdjective(String(words[at])) === standing && negations.has(String(words[at - 1])))

/** The other country, where all else that is said is that the standing one is not it. */
function otherCountry(words: readonly string[], standing: string): Choice | undefined {
  const nouns = choicesIn(words).filter(({ key }) => key === 'country')
  const named = nouns.length > 0 ? nouns : adjectivesIn(words, standing)
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

/** "fel land, vi sitter i Danmark": the address goes with its country, and is asked for again without being told to. */
export function withoutMove(heard: Understanding): Understanding {
  const { command, ...rest } = heard
  const isMove = command?.name === 'change' && command.target?.endsWith('.address')
  return isMove && isOnlyCountry(heard) ? rest : heard
}

const isOnlyCountry = ({ fills: [only, ...others] }: Understanding): boolean =>
  only?.key === 'country' && only.correction && others.length === 0
