import type { Command } from '../../../onboarding/vocabulary.ts'
import { listed } from '../words/canonical.ts'
import type { Label } from '../labels/labels.ts'
import type { Token } from '../message.ts'
import { indexPhrases, phraseAt, phrasesIn, phrasesOf, type PhraseHit } from '../words/phrases.ts'
import type { Situation } from '../situation.ts'
import { fillers, functionWords, negations } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

export type Wish = Exclude<Command, 'yes' | 'no'> | 'dontKnow'

const alone = indexPhrases<Wish>([
  ['help', phrasesOf(({ commands }) => commands.help)],
  ['why', phrasesOf(({ commands }) => commands.why)],
  ['back', phrasesOf(({ commands }) => commands.back)],
  ['skip', phrasesOf(({ commands }) => commands.skip)],
  ['dontKnow', phrasesOf(({ commands }) => commands.dontKnow)],
  ['summary', phrasesOf(({ commands }) => commands.summary)],
  ['change', phrasesOf(({ commands }) => commands.change)],
  ['undo', phrasesOf(({ commands }) => commands.undo)],
  ['cancel', phrasesOf(({ commands }) => commands.cancel)],
  ['restart', phrasesOf(({ commands }) => commands.restart)],
  ['human', phrasesOf(({ commands }) => commands.human)],
  ['privacy', phrasesOf(({ commands }) => commands.privacy)],
  ['mydata', phrasesOf(({ commands }) => commands.mydata)],
  ['delete', phrasesOf(({ commands }) => commands.delete)],
  ['language', phrasesOf(({ commands }) => commands.language)],
  ['move', phrasesOf(({ commands }) => commands.move)],
])

const within = indexPhrases<Wish>([
  ['help', phrasesOf(({ commands }) => commands.helpWithin)],
  ['why', phrasesOf(({ commands }) => commands.whyWithin)],
  ['skip', phrasesOf(({ commands }) => commands.skipWithin)],
  ['dontKnow', phrasesOf(({ commands }) => commands.dontKnowWithin)],
  ['summary', phrasesOf(({ commands }) => commands.summaryWithin)],
  ['undo', phrasesOf(({ commands }) => commands.undoWithin)],
  ['cancel', phrasesOf(({ commands }) => commands.cancelWithin)],
  ['restart', phrasesOf(({ commands }) => commands.restartWithin)],
  ['human', phrasesOf(({ commands }) => commands.humanWithin)],
  ['privacy', phrasesOf(({ commands }) => commands.privacyWithin)],
  ['mydata', phrasesOf(({ commands }) => commands.mydataWithin)],
  ['delete', phrasesOf(({ commands }) => commands.deleteWithin)],
  ['language', phrasesOf(({ commands }) => commands.languageWithin)],
  ['move', phrasesOf(({ commands }) => commands.moveWithin)],
])

/** Of several wishes in one message the one with the greater consequence. */
const order: readonly Wish[] = [
  'delete',
  'mydata',
  'privacy',
  'human',
  'why',
  'move',
  'dontKnow',
  'undo',
  'restart',
  'cancel',
  'summary',
  'skip',
  'language',
  'help',
]

/** Words a command may stand among: little ones, and the names of fields. */
export interface Surroundings {
  /** Words that belong to a label, and which one. */
  readonly labelled: ReadonlyMap<Token, Label>
}

/** "contact person" names a field and asks for nobody. */
function isInName(
  { from, to }: PhraseHit<Wish>,
  tokens: readonly Token[],
  { labelled }: Surroundings,
): boolean {
  const [first, ...rest] = tokens.slice(from, to).map((token) => labelled.get(token))
  const isName = first?.role === 'name' && first.to - first.from > 1
  return isName && rest.every((label) => label === first)
}

/** "I can't be bothered, cancel": what is said last is what is wanted. */
export const conclusions: ReadonlySet<Wish> = new Set<Wish>(['cancel', 'restart'])

/** "skip this, cancel": what ends it all is what is wanted; else the first. */
const stronger = (wish: Wish | undefined, next: Wish): Wish =>
  wish === undefined || wish === 'move' || conclusions.has(next) ? next : wish

/** The command a message consists of, little words and field names apart. */
export function commandAlone(
  tokens: readonly Token[],
  surroundings: Surroundings,
): Wish | undefined {
  const words = wordsOf(tokens)
  const mayStepOver = (at: number) => fillers.has(String(words[at]))
  let wish: Wish | undefined
  for (let at = 0; at < words.length; at++) {
    const hit = phraseAt(alone, words, { at, mayStepOver })
    const token = tokens[at]
    if (hit !== undefined && !isInName(hit, tokens, surroundings)) {
      wish = stronger(wish, hit.means)
      at = hit.to - 1
    } else if (token !== undefined && !mayStepOver(at) && !surroundings.labelled.has(token))
      return undefined
  }
  return wish
}

const clauseEnd = /[,.;:!?\n]/
/** These may be said as an afterthought; what has consequences is said by itself. */
const afterthoughts = new Set<Wish>(['help', 'back', 'undo'])
/** "we have none, we are just starting": said in so many words, these hold for the whole message. */
const inWords = new Set<Wish>(['skip', 'dontKnow'])

/** What stands between two marks. */
export function clausesOf(tokens: readonly Token[], text: string): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]]
  tokens.forEach((token, at) => {
    const before = tokens[at - 1]
    if (before !== undefined && clauseEnd.test(text.slice(before.end, token.start)))
      clauses.push([])
    clauses.at(-1)?.push(token)
  })
  return clauses
}

/** "I'm quite lost, help": a command with commas around it. */
export function commandInClause(
  tokens: readonly Token[],
  text: string,
  surroundings: Surroundings,
): Wish | undefined {
  const clauses = clausesOf(tokens, text)
  return clauses.length < 2
    ? undefined
    : clauses
        .map((clause) => [commandAlone(clause, surroundings), clause] as const)
        .find(
          ([wish, clause]) =>
            wish !== undefined &&
            (afterthoughts.has(wish) ||
              (inWords.has(wish) && clause.length > 1) ||
              (conclusions.has(wish) && clause === clauses.at(-1))),
        )?.[0]
}

/** The names of fields that no value was given for. */
export function surroundingsOf({ labels, scan, bound }: Situation): Surroundings {
  const labelled = labels
    .filter((label) => !bound.has(label))
    .flatMap((label) =>
      scan.message.tokens.slice(label.from, label.to).map((token) => [token, label] as const),
    )
  return { labelled: new Map(labelled) }
}

/** "she doesn't do computers": what somebody does not do on one is nothing to go on with there. */
const isUnableTo = ({ means, from, to }: PhraseHit<Wish>, words: readonly string[]): boolean =>
  means === 'move' && to - from === 2 && negations.has(String(words[from - 1]))

/** "why on earth do you need …", "hva i all verden skal dere med …" */
const expletives = listed(
  'earth hell heck world alverden himlens verden verda fridens friden världen helvede helvete fanden faen pokker søren dælen hele hela all',
)

const complaints = listed('klage klager klaga klagar klagomål complain complaint complaints')
const places = listed('sted stad steder stader ställe plats place')
const beings = listed(
  'menneske mennesker människa människor person personer mand mann man kvinde kvinna dame human folk',
)
const firsts = listed('jeg jag eg e æ i im vi we ive')
const copulas = listed('er är e am im was var are')
const only = listed('bare bara kun only just')
const wishing = listed('vil vill want få får have ha like need brug trenger behöver kan can')
const reach = 4

/** "jeg er bare et vanlig menneske", "bara en vanlig människa": who somebody is. */
const isOneself = (before: readonly string[], said: readonly string[]): boolean =>
  said.some((word) => beings.has(word)) &&
  !before.some((word) => wishing.has(word)) &&
  (before.slice(-2).some((word) => only.has(word)) ||
    (before.some((word) => firsts.has(word)) &&
      before.some((word) => copulas.has(word)) &&
      !before.some((word) => negations.has(word))))

/** "nothing to complain about", "nokon stad", "I'm just an ordinary person": nobody is asked for. */
function isNobody({ means, from, to }: PhraseHit<Wish>, words: readonly string[]): boolean {
  if (means !== 'human') return false
  const before = words.slice(Math.max(0, from - reach), from)
  const said = words.slice(from, to)
  const isContent =
    complaints.has(String(said[0])) &&
    before.some((word) => negations.has(word) || word === 'nothing')
  return isContent || places.has(String(words[to])) || isOneself(before, said)
}

const who = listed('hvem vem kven who whos')
const me = listed('mig mej meg mæ me os oss us')

/** "hvem ringer til mig?": asked about a call, and no wish for one; "hvem kan jeg snakke med" is one. */
const isCallAsked = ({ means, from, to }: PhraseHit<Wish>, words: readonly string[]): boolean =>
  means === 'human' &&
  words.slice(Math.max(0, from - 2), from + 1).some((word) => who.has(word)) &&
  words.slice(from, to + 1).some((word) => me.has(word))

const here = listed('her hær här here')

/** "her er vores oplysninger: …": they are given, and nobody asks what becomes of them. */
const isGiven = ({ means, from }: PhraseHit<Wish>, words: readonly string[]): boolean =>
  means === 'privacy' && copulas.has(String(words[from])) && here.has(String(words[from - 1]))

const robots = listed('robot bot chatbot maskin maskine datamaskin machine computer dator')

/** "må jeg nå snakke med en robot??" beside all that is asked for: a sigh, unless somebody says that they will not. */
const isSighOf = (wish: Wish, tokens: readonly Token[]): boolean =>
  wish === 'human' &&
  tokens.some(({ word }) => robots.has(word)) &&
  !tokens.some(({ word }) => negations.has(word))

/** These hold even beside values in the same message: nothing that is said with them takes them back. */
const lasting = new Set<Wish>(['delete', 'mydata', 'privacy', 'human'])

export const lastingWish = (wish: Wish | undefined, tokens: readonly Token[]): Wish | undefined =>
  wish !== undefined && lasting.has(wish) && !isSighOf(wish, tokens) ? wish : undefined

/** A command somewhere in a sentence. */
export function commandWithin(
  tokens: readonly Token[],
  surroundings: Surroundings,
): Wish | undefined {
  const words = wordsOf(tokens)
  // Not over a "not": `slet ikke` is no wish to delete.
  const mayStepOver = (at: number) => {
    const word = String(words[at])
    return (functionWords.has(word) || expletives.has(word)) && !negations.has(word)
  }
  const hits = phrasesIn(within, words, mayStepOver)
    .filter((hit) => !isInName(hit, tokens, surroundings) && !isUnableTo(hit, words))
    .filter((hit) => ![isNobody, isGiven, isCallAsked].some((not) => not(hit, words)))
    .map((hit) => hit.means)
  return order.find((wish) => hits.includes(wish))
}
