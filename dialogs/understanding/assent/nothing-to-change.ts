import { recognise } from '../../../locales/recognise.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { canonical, listed } from '../words/canonical.ts'
import { negations, wordSet } from '../words/word-lists.ts'

type Clause = readonly string[]
type Classes = (typeof recognise)['en']['yesClasses']

const ofClasses = (...names: readonly (keyof Classes)[]): ReadonlySet<string> =>
  new Set(
    languages.flatMap((language) =>
      names.flatMap((name) => [...listed(recognise[language].yesClasses[name])]),
    ),
  )

const nothing = ofClasses('nothing')
/** "ikke noget", "not anything" */
const any = listed('noget noe noko något nåt anything')
const beside = listed(
  'mer mere meir more else annet andet annat alligevel likevel ändå anyway sorry faktisk faktiskt actually really tak takk tack thanks please at all nu nå now oh åh da så bare bara just after jo ju',
)
/** A no of one word: "forkert" and "feil" are more than that. */
export const answers = listed('nej nei nä næ nee no nope nah nix niks neida neidå nejdå nejda')
const small = [answers, nothing, beside]
/** "everything is right", "create me": says yes to all of it, and not only that nothing was meant. */
const toAll = new Set([
  ...ofClasses('all', 'make', 'finish', 'assure', 'send'),
  ...listed('hele heile hela lägg kør kör kjør gang gång igang igång ahead'),
])

const making = new Set([...ofClasses('make'), 'lägg'].map(canonical))
const all = new Set([...ofClasses('all'), ...listed('hele heile hela')])
const right = new Set([
  ...ofClasses('fine', 'right'),
  ...wordSet('saysRight'),
  ...listed('passer passar passe good orden ordning'),
])

/** "create", "lägg upp": what the summary asks leave for, in so many words. */
export const createsUs = (words: Clause): boolean => words.some((word) => making.has(word))

/** "ikke noget" as one word. */
const withoutDenial = (clause: Clause): Clause => {
  const at = clause.findIndex((word, index) => isDenial(word) && any.has(String(clause[index + 1])))
  return at === -1 ? clause : [...clause.slice(0, at), 'intet', ...clause.slice(at + 2)]
}

const isDenial = (word: string): boolean => negations.has(word) && !answers.has(word)

function saysNothing(clause: Clause): boolean {
  const words = withoutDenial(clause)
  const isSmall = (word: string) => !isDenial(word) && small.some((list) => list.has(word))
  return (
    words.some((word) => nothing.has(word)) &&
    words.every((word) => nothing.has(word) || isSmall(word))
  )
}

const mended = ofClasses('mended')

/** "nej der skal ikke rettes noget": denies that anything is to be changed, as it was asked. */
function deniesChange([first = '', ...rest]: Clause): Clause | undefined {
  const isDenied = rest.some((word) => nothing.has(word) || isDenial(word))
  return answers.has(first) && isDenied && rest.some((word) => mended.has(word)) ? rest : undefined
}

const isNo = (clause: Clause): boolean => clause.every((word) => answers.has(word))

/**
 * "nothing, everything is right, create me", "nej, ingenting, alt stemmer": asked what is to be changed. What stands behind
 * it, where that says yes to everything.
 */
export function behindNothing(clauses: readonly Clause[]): readonly Clause[] {
  const at = clauses.findIndex((clause) => !isNo(clause))
  const first = clauses[at]
  const rest = clauses.slice(at + 1)
  if (first === undefined || !rest.flat().some((word) => toAll.has(word))) return clauses
  const denied = deniesChange(first)
  if (denied !== undefined) return [denied, ...rest]
  return saysNothing(first) ? rest : clauses
}

const flaws = ofClasses('flaws')

/** "no mistakes": the no belongs to them. */
const answersOnly = (words: Clause, at: number): boolean =>
  answers.has(String(words[at])) && !flaws.has(String(words[at + 1]))

/**
 * "nei alt e rett, kjør på", "no, it's all correct", "no, no mistakes": denies that anything is to be changed. What stands
 * behind the no, where it calls everything right or finds nothing wrong.
 */
export function behindNo(clauses: readonly Clause[]): readonly Clause[] | undefined {
  const words = clauses.flat()
  const isNamed =
    words.some((word) => flaws.has(word)) ||
    [all, right].every((list) => words.some((word) => list.has(word)))
  if (!isNamed || !answers.has(String(words[0]))) return undefined
  let from = words.findIndex((_, at) => !answersOnly(words, at))
  const rest = clauses.map((clause) => {
    const left = clause.slice(from)
    from = Math.max(0, from - clause.length)
    return left
  })
  return rest.filter((clause) => clause.length > 0)
}
