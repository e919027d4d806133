import { recognise } from '../../../locales/recognise.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { eachWord } from './each-word.ts'
import { canonical } from './canonical.ts'

const shortest = 4

/** Every word in every list, by language, of whatever depth. */
function allWords(lists: unknown): readonly string[] {
  if (typeof lists === 'string') return lists.split(/[ |]/)
  if (typeof lists !== 'object' || lists === null) return []
  return Object.values(lists).flatMap(allWords)
}

const listed = languages.map((language) => recognise[language])

/** Words that are right as they stand, by language. */
const knownIn: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  languages.map((language) => [language, new Set(allWords(recognise[language]).map(canonical))]),
)

/** The same of all languages. */
export const knownWords: ReadonlySet<string> = new Set(
  [...knownIn.values()].flatMap((own) => [...own]),
)

/** Whether a word means something to us in the language, or in one that its speakers mix with it: `due` is a surname in Danish. */
export const isKnownBeside = (word: string, session: Language): boolean =>
  languages.some(
    (language) => (language === 'en') === (session === 'en') && knownIn.get(language)?.has(word),
  )

/** Words a slip is put right to: commands and the names of fields, never yes or no. */
const targetWords = (): ReadonlySet<string> =>
  new Set(
    listed
      .flatMap(
        ({
          commands,
          labels,
          choices: { workUse: _work, ownUse: _own, ...choices },
          correction,
        }) => [
          ...allWords(commands),
          ...allWords(labels),
          // Not what a customer buys for and does: too many words, and `snedkeri` is no slip of `snedker`.
          ...allWords(choices),
          // In a phrase it may be any word of every day: `pause` and `masse` are no slips of "kan ikke passe".
          ...allWords(correction.wrong.filter((phrase) => !phrase.includes(' '))),
        ],
      )
      .map(canonical)
      .filter((word) => word.length >= shortest),
  )

const without = (word: string): readonly string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))

/** Words by their spellings with one letter missing. */
function missingOneOf(targets: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const word of targets) {
    for (const shorter of without(word)) {
      const words = index.get(shorter)
      if (words === undefined) index.set(shorter, [word])
      else words.push(word)
    }
  }
  return index
}

const rows = ['qwertyuiopå', 'asdfghjkløæ', 'zxcvbnm']

function seatOf(letter: string): readonly [row: number, column: number] | undefined {
  const row = rows.findIndex((one) => one.includes(letter))
  return row === -1 ? undefined : [row, rows[row]?.indexOf(letter) ?? 0]
}

/** `gjælp`: whoever misses the first letter hits a key beside it; `lettest` is no slip of `rettest`. */
function isSlipAt(at: number, typed: string, meant: string): boolean {
  const [one, other] = [seatOf(typed.charAt(0)), seatOf(meant.charAt(0))]
  if (at > 0 || one === undefined || other === undefined) return true
  return one.every((seat, axis) => Math.abs(seat - (other[axis] ?? 0)) <= 1)
}

/** `hjælo` and `hjælp` differ in one letter, `hjlæp` and `hjælp` in the order of two neighbours. */
function isOneSlip(typed: string, word: string): boolean {
  if (typed.length !== word.length) return true
  const differing = Array.from(typed, (_, at) => at).filter((at) => typed[at] !== word[at])
  const [first = 0, second] = differing
  if (second === undefined) return typed.length > shortest && isSlipAt(first, typed, word)
  return (
    differing.length === 2 &&
    second === first + 1 &&
    typed[first] === word[second] &&
    typed[second] === word[first]
  )
}

const lettersOf = (word: string): string => word.charAt(0) + Array.from(word).sort().join('')
const shortestJumble = 6

/** Words by their letters, the first one in its place: `tilbgae` for `tilbage`. */
const jumbledOf = (targets: ReadonlySet<string>): ReadonlyMap<string, string> =>
  new Map(
    [...targets]
      .filter((word) => word.length >= shortestJumble)
      .map((word) => [lettersOf(word), word] as const),
  )

const shortestOfTwo = 7

/** The commands that do no harm where they were not meant, in one word. */
const harmless = (): readonly string[] =>
  listed.flatMap(({ commands: { back, summary, human, help } }) =>
    [back, summary, human, help]
      .flat()
      .filter((phrase) => !phrase.includes(' '))
      .flatMap(allWords)
      .map(canonical),
  )

/** `tilbka`: letters of `tilbake` in another order, and one of them missing. */
const jumbledShort = (): ReadonlyMap<string, string> =>
  new Map(
    harmless()
      .filter(({ length }) => length >= shortestOfTwo)
      .flatMap((word) =>
        without(word)
          .slice(1)
          .map((shorter) => [lettersOf(shorter), word] as const),
      ),
  )

/** In `tilbgae` the last two letters are no `æ`. */
const unjumbled = (typed: string, { jumbled }: Slips): string | undefined =>
  jumbled.get(lettersOf(typed)) ?? jumbled.get(lettersOf(typed.replaceAll('æ', 'ae')))

interface Slips {
  readonly targets: ReadonlySet<string>
  readonly missingOne: ReadonlyMap<string, readonly string[]>
  readonly jumbled: ReadonlyMap<string, string>
}

let shortened: ReadonlyMap<string, string> | undefined

/** The one command or field name that a word is a slip of; of two slips only where it means no harm. */
export const corrected = eachWord((typed: string) => {
  if (knownWords.has(typed)) return undefined
  const word = correctedOnce(typed)
  if (word !== undefined || typed.length < shortestJumble) return word
  shortened ??= jumbledShort()
  return shortened.get(lettersOf(typed))
})

const slipsOf = (targets: ReadonlySet<string>): Slips => ({
  targets,
  missingOne: missingOneOf(targets),
  jumbled: jumbledOf(targets),
})

/** Which of the words a word is a slip of (Damerau-Levenshtein distance 1), if there is exactly one reading. */
export function correctedTo(
  targets: () => ReadonlySet<string>,
): (typed: string) => string | undefined {
  let made: Slips | undefined
  // Made with the first word that nobody knows: the start of the house does not wait for it.
  return eachWord((typed) => nearest(typed, () => (made ??= slipsOf(targets()))))
}

const correctedOnce = correctedTo(targetWords)

function nearest(typed: string, slips: () => Slips): string | undefined {
  if (typed.length < shortest || typed.length > 24 || knownWords.has(typed)) return undefined
  const { targets, missingOne } = slips()
  const shorter = without(typed)
  const candidates = [
    ...(missingOne.get(typed) ?? []),
    ...(typed.length > shortest ? shorter.filter((word) => targets.has(word)) : []),
    ...shorter.flatMap((word) => missingOne.get(word) ?? []),
  ]
  return candidates.find((word) => isOneSlip(typed, word)) ?? unjumbled(typed, slips())
}
