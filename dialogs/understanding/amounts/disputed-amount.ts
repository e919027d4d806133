import { figuresIn, takeFigures, type Figure } from './other-amount.ts'
import { firstFitting, patternsOf } from '../talk/free-wishes.ts'
import type { Message, Token } from '../message.ts'
import { sightingsIn, wordOf } from '../words/concepts.ts'
import { clausesOf } from '../words/marked-clauses.ts'
import type { Intent } from '../talk/answer-intent.ts'
import { indexPhrases, phrasesIn, phrasesOf } from '../words/phrases.ts'
import { isQuestion } from '../words/questions.ts'
import type { Situation } from '../situation.ts'
import { copulas, fillers, functionWords, questionVerbs, wordSet } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

const key = 'credit.amount'
/** "det har jag inte sagt", "too much": nobody agrees to what this is said of. */
const disputing = indexPhrases([['disputing', phrasesOf((words) => words.disputing)]])
const removing = wordSet('removing')

const isLittle = (word: string): boolean =>
  fillers.has(word) || copulas.has(word) || functionWords.has(word)

function disputes({ tokens }: Message): boolean {
  const words = wordsOf(tokens.filter(({ kind }) => kind === 'word'))
  return phrasesIn(disputing, words, (at) => isLittle(String(words[at]))).length > 0
}

function isDisputed({ scan: { message } }: Situation): boolean {
  const tokens = message.tokens.filter(({ kind }) => kind === 'word')
  return disputes(message) || message.text.includes('?') || isQuestion(tokens, message.text)
}

/** "fjern det der med 5000": it is to go, and no other amount is said. */
const isToGo = ({ scan }: Situation, figures: number): boolean =>
  figuresIn(scan).length === figures && scan.message.tokens.some(({ word }) => removing.has(word))

/** "varför 5000?", "er 5000 noget vi binder os til?", "is the 5000 a limit?": what our proposal is for, and nothing against it. */
const asksOfOurs = patternsOf([
  [true, ['why -neg <12', 'binding', 'limit', 'what mean', 'what aredo -where -from']],
])
/** The same of any other figure, which may be no amount at all. */
const asksOfAny = patternsOf([[true, ['why amount -neg <9', 'binding', 'limit']]])

/** "er 5000 en grænse", with or without its mark. */
function isAsked(clause: readonly Token[]): boolean {
  const [first, second] = clause
  if (clause.at(-1)?.text === '?') return true
  if (second?.kind === 'number' && questionVerbs.has(String(first?.word))) return true
  return isQuestion(
    clause.filter(({ kind }) => kind === 'word'),
    '',
  )
}

/** Figures that only the meaning of is asked for. */
function onlyAsked({ scan, context }: Situation): readonly Figure[] {
  const figures = figuresIn(scan)
  if (figures.length === 0 || disputes(scan.message)) return []
  return clausesOf(scan.message.tokens).flatMap((clause) => {
    const from = clause[0]?.start ?? 0
    const inside = figures.filter(({ start }) => start >= from && start < (clause.at(-1)?.end ?? 0))
    if (inside.length === 0 || !isAsked(clause)) return []
    const words = clause.filter(({ kind }) => kind === 'word').map(wordOf)
    const said = { words, readings: sightingsIn(words, context.language), asking: true }
    return inside.filter(({ value }) => {
      const patterns = value === context.proposed?.[key] ? asksOfOurs : asksOfAny
      return firstFitting(patterns, said) === true
    })
  })
}

/** It is answered, and neither given nor changed. */
function takeOnlyAsked(situation: Situation): boolean {
  const { asked, context, scan } = situation
  if (asked !== '' && asked !== key) return false
  const figures = onlyAsked(situation)
  if (figures.length === 0) return false
  takeFigures(scan, figures)
  const isOurs = figures.some(({ value }) => value === context.proposed?.[key])
  situation.meaning = isOurs ? { target: key } : {}
  return true
}

/**
 * "var kommer 5000 ifrån? det har jag inte sagt", "5000 a month is too much": at the summary, of the amount that we proposed.
 * It is asked about, and given by nobody.
 */
export function takeDisputed(situation: Situation): void {
  if (takeOnlyAsked(situation)) return
  const { asked, context, scan } = situation
  const proposed = context.proposed?.[key]
  if (asked !== '' || typeof proposed !== 'number') return
  const about = figuresIn(scan).filter(({ value }) => value === proposed)
  if (about.length === 0) return
  if (!isDisputed(situation) && !isToGo(situation, about.length)) return
  takeFigures(scan, about)
  situation.disputed = key
}

/** The proposal is asked about: who made it, and what is right instead; or only what it is for. */
export function disputeIntent({ disputed, meaning, fills }: Situation): Intent | undefined {
  if (meaning !== undefined) return { digression: { topic: 'amountMeans', ...meaning } }
  return disputed === undefined || fills.has(disputed)
    ? undefined
    : { command: { name: 'why', target: disputed, proposed: true } }
}
