import { canonical, listed } from './canonical.ts'
import type { Token } from '../message.ts'
import { phrasesOf } from './phrases.ts'
import { copulas, fillers, introducingVerbs, negations, pronouns } from './word-lists.ts'

const wordsIn = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(
    phrases
      .flatMap((phrase) => phrase.split(/[ |]/).map(canonical))
      .filter((word) => !negations.has(word)),
  )

/** "but", as in "not 3 but 5". */
export const but = wordsIn(phrasesOf(({ correction }) => [correction.but]))
/** "but", "although": another thing is said from here on. */
export const contrasts: ReadonlySet<string> = new Set([
  ...but,
  ...'fast dock medan though although however while yet selvom selv mens medens'.split(' '),
])
/** "from", as in "from 3 to 5": the old value follows. */
const from = wordsIn(phrasesOf(({ correction }) => [correction.from]))
/** `stedet`, `instead` and their like. */
const instead = wordsIn(
  phrasesOf(({ correction }) => [...correction.instead, ...correction.tail]).filter(
    (phrase) =>
      !phrase.startsWith('og ') && !phrase.startsWith('och ') && !phrase.startsWith('and '),
  ),
)
/** With these it is said what something is to be, not what happens to be the case. */
const telling = new Set(
  [
    ...wordsIn(
      phrasesOf(({ correction, commands }) => [...correction.shouldBe, ...commands.change]),
    ),
  ].filter((word) => !introducingVerbs.has(word) && word !== 'now'),
)
/** "wrong", "not right": said of what stands. */
export const wrong = wordsIn(
  phrasesOf(({ correction }) => [...correction.wrong, ...correction.tail]),
)

/** "that is not our number, ours is …" */
export const owners: ReadonlySet<string> = listed(
  'ours mine vores våres vår vårt våra vår min mit mitt mi',
)

/** "byt ut mejlen mot …": what takes the place of something stands behind these. */
const exchanging = listed('mot mod imot')

const small = [exchanging, owners, copulas, fillers, introducingVerbs, pronouns, telling, wrong]

/** "is", "should be", "wrong:", "it": what may stand between the name of a thing and its value. */
export const isBetween = ({ word, kind, text }: Token): boolean =>
  kind === 'word'
    ? !but.has(word) && small.some((words) => words.has(word))
    : kind === 'break' || /^[:=,.\-–>→"'’“”(]$/u.test(text)

/** "is", "is called", "should be": these join the name of a thing with its value. */
export const isLink = (word: string): boolean =>
  copulas.has(word) || introducingVerbs.has(word) || telling.has(word)

/** A colon, or a word such as "should" or "change". */
export const isTelling = ({ word, text }: Token): boolean => text === ':' || telling.has(word)

/** "not", "from": the old value follows. */
export const isDenial = (token: Token | undefined): boolean =>
  token !== undefined && (negations.has(token.word) || from.has(token.word))

/** "instead", where "of" and the old value follow. */
export const isInstead = (token: Token | undefined): boolean =>
  token !== undefined && instead.has(token.word) && !fillers.has(token.word)

/** "It's Nordlys ApS": with the capital of its sentence it is still grammar. */
const pointing = new Set('its thats heres theres'.split(' '))
export const isPointing = (tokens: readonly Token[], at: number): boolean =>
  pointing.has(String(tokens[at]?.word)) && tokens[at - 1]?.kind !== 'word'

/** "Feil orgnr!": said of something else, with the capital of its sentence. */
export const isSaidWrong = ([word, another]: readonly Token[]): boolean =>
  another === undefined && wrong.has(String(word?.word))
