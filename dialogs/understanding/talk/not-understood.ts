import type { Intent } from './answer-intent.ts'
import type { Token } from '../message.ts'
import type { Situation } from '../situation.ts'
import { listed } from '../words/canonical.ts'
import { clausesOf } from '../words/marked-clauses.ts'

const subjects = listed('du ni dere de i you u')
/** "men du fattar ju ingenting", "suck, du …": what is sighed in front of it. */
const sighing = listed(
  'men but og och and jo nå no nu now så so altså alltså suk suck sukk åh åhh øh ugh argh ah oh gud herregud seriøst seriously',
)
const between = listed(
  'jo ju da så bare bara overhovedet överhuvudtaget overhodet virkelig verkligen faktisk faktiskt really clearly obviously just simply ' +
    'altså alltså slet visst fortsat fortfarande fortsatt still do did can could kan kunne tydeligvis tydligen are just really people',
)
const grasping = listed(
  'forstår forstod fatter fattede fattar fattade fatta begriber begriper begrep skjønner skjønte skjønar förstår förstod forstå ' +
    'greppar hajar kapere understand understood get got listen listened hører hørte høre lyssnar lyssna lytter lytte hear hör hörde listening',
)
const nothings = listed(
  'ikke inte ej ik ikk aldrig aldri never not dont cant didnt couldnt arent ingenting intet nothing',
)
/** "you don't get it" understands nothing, "you don't get my number" refuses it; "du hører ikke fra os" tells what will be. */
const getting = listed('get got')
const gotten = listed('it this that')
const fromUs = listed('fra från frå from')
/** Between the one who is scolded and the verb, and behind that as far as the "not". */
const mostBetween = 4

const isNothing = ({ plain }: Token): boolean => nothings.has(plain)

function afterSighs(clause: readonly Token[]): readonly Token[] {
  const words = clause.filter(({ kind }) => kind === 'word')
  const begins = words.findIndex(({ plain }) => !sighing.has(plain))
  return begins === -1 ? [] : words.slice(begins)
}

/** Where the verb stands behind its "you", with nothing but little words and a "not" between. */
function verbAt(words: readonly Token[]): number {
  const at = words.findIndex(({ plain }, place) => place > 0 && grasping.has(plain))
  const isNear = at !== -1 && at <= mostBetween
  const isPlain = words
    .slice(1, Math.max(at, 1))
    .every((token) => between.has(token.plain) || isNothing(token))
  return isNear && isPlain ? at : -1
}

/** Small `i` is a preposition or English, and English "I" is whoever writes. */
const isYou = ({ plain, text }: Token, verb: Token): boolean =>
  subjects.has(plain) && (plain !== 'i' || (text === 'I' && /[re]$/.test(verb.plain)))

/** `rest`: what stands behind the verb. */
function isOfGrasping(verb: Token, rest: readonly Token[]): boolean {
  const [next, more] = rest.filter((token) => !isNothing(token))
  const isHeard = [next, more].some((token) => fromUs.has(String(token?.plain)))
  return !isHeard && (!getting.has(verb.plain) || gotten.has(String(next?.plain)))
}

/** "du fattar ju ingenting" */
function tells(words: readonly Token[]): boolean {
  const at = verbAt(words)
  const [first, verb] = [words[0], words[at]]
  if (first === undefined || verb === undefined || !isYou(first, verb)) return false
  return isOfGrasping(verb, words.slice(at + 1)) && words.slice(1, at + mostBetween).some(isNothing)
}

const whys = listed('hvorfor varför why')
const helpers = listed('do did can could dont didnt cant couldnt')

/** "fatter du ingenting" */
const asksWithVerb = (verb: Token, rest: readonly Token[]): boolean =>
  grasping.has(verb.plain) &&
  isOfGrasping(verb, rest) &&
  rest.slice(0, mostBetween - 1).some(isNothing)

/** "don't you understand", "do you not listen" */
function asksWithHelper(helper: Token, rest: readonly Token[]): boolean {
  const at = rest.findIndex(({ plain }) => grasping.has(plain))
  const verb = rest[at]
  if (verb === undefined || at > 1 || !helpers.has(helper.plain)) return false
  return [helper, ...rest.slice(0, at)].some(isNothing) && isOfGrasping(verb, rest.slice(at + 1))
}

/** "hvorfor forstår du det ikke": the same, asked. */
function asks(words: readonly Token[]): boolean {
  const [first, second, ...rest] = whys.has(String(words[0]?.plain)) ? words.slice(1) : words
  if (first === undefined || second === undefined || !isYou(second, first)) return false
  return asksWithVerb(first, rest) || asksWithHelper(first, rest)
}

/** "du fattar ju ingenting", "you don't understand anything I write": said of us, and no call for help. */
export function notUnderstood({ scan, fills }: Situation): Intent | undefined {
  if (fills.size > 0 || scan.finds.length > 0) return undefined
  const isScolded = clausesOf(scan.message.tokens)
    .map(afterSighs)
    .some((words) => tells(words) || asks(words))
  return isScolded ? { digression: { topic: 'frustration' } } : undefined
}
