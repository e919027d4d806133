import { ageOfMajority } from '../../../onboarding/vocabulary.ts'
import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { conjunctions, questionVerbs } from '../words/word-lists.ts'

const spelled: Readonly<Record<string, number>> = {
  ...{ tolv: 12, tretten: 13, tretton: 13, fjorten: 14, fjorton: 14, femten: 15, femton: 15 },
  ...{ seksten: 16, sexton: 16, sytten: 17, sjutton: 17, atten: 18, arton: 18 },
  ...{ twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17 },
  eighteen: 18,
}
const years = listed('år åringen year years yr yrs yo åra')
const old = listed('gammel gammal gamal gamle gammalt old age')
/** What may stand behind an age that is followed by more. */
const goingOn = listed(
  'so så but men that who because fordi for since siden eftersom if hvis om når när when will vil vill want now nå nu not yet ' +
    'and snart soon til till next næste nästa neste in i endnu ennå ännu this to der som',
)
const trades = listed('branchen branschen bransjen faget yrket trade business industry firmaet')
/** So young nobody writes here; such a figure counts something else. */
const youngest = 6

/** An age that is spoken of. */
export interface Age {
  readonly years: number
}

const figure = ({ kind, text, word }: Token): number | undefined =>
  kind === 'number' ? Number(text) : spelled[word]

const isEnd = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || token.kind === 'break'

/** Whether nothing belongs to what stands before: "16 and …", and no "16 boxes". */
export const endsThere = (token: Token | undefined): boolean =>
  isEnd(token) ||
  [goingOn, conjunctions, questionVerbs].some((list) => list.has(String(token?.plain)))

/** "15 years in the trade" tells nobody's age. */
const isOfTrade = (tokens: readonly Token[], to: number): boolean =>
  tokens.slice(to, to + 3).some(({ plain }) => trades.has(plain))

/** "16,5" */
const isPart = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.kind === 'mark' && tokens[to + 1]?.kind === 'number'

/** The figure at an index, where it may be an age up to this one. */
function youngAt(tokens: readonly Token[], at: number, oldest: number): number | undefined {
  const token = tokens[at]
  const said = token && figure(token)
  return said !== undefined && said >= youngest && said <= oldest ? said : undefined
}

const isYears = (token: Token | undefined): boolean =>
  years.has(String(token?.plain)) || old.has(String(token?.plain))

/** "16", "16 år", "16 years old" at an index; "16 ansatte", "16,5" and "16 år i branchen" are none. */
export function ageAt(tokens: readonly Token[], at: number): Age | undefined {
  const said = youngAt(tokens, at, ageOfMajority)
  if (said === undefined) return undefined
  let to = at + 1
  while (isYears(tokens[to])) to += 1
  const isOther = isPart(tokens, to) || !endsThere(tokens[to]) || isOfTrade(tokens, to)
  return isOther ? undefined : { years: said }
}

const ofAge = /^(?:årig[ea]?|åring|åringar?|yearold|yearolds)$/

/** `årige`, `year-old`, "year old" */
const tellsAge = ([first, second]: readonly Token[]): boolean =>
  first !== undefined &&
  (ofAge.test(first.plain) || (years.has(first.plain) && second?.plain === 'old'))

/** "15-årige", "15 year old", "15-year-old" at an index: somebody of that age. */
export const isAged = (tokens: readonly Token[], at: number): boolean =>
  youngAt(tokens, at, ageOfMajority - 1) !== undefined &&
  tellsAge(tokens.slice(tokens[at + 1]?.text === '-' ? at + 2 : at + 1))
