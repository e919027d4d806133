import { adoption } from '../assent/adoption.ts'
import { askedIntent } from './asked-intent.ts'
import { answerOf, assentOf, talkOf, wished, type Intent } from './answer-intent.ts'
import { isCalledOff } from './called-off.ts'
import { asksForWays } from '../choices/asks-for-ways.ts'
import { findAssent, isAssentWord } from '../assent/assent.ts'
import { choicesIn } from '../choices/choices.ts'
import { otherWayWished } from '../choices/other-way.ts'
import {
  clausesOf,
  commandAlone,
  commandInClause,
  commandWithin,
  conclusions,
  lastingWish,
  surroundingsOf,
  type Wish,
} from './commands.ts'
import { changeTargets } from '../corrections/change-targets.ts'
import { linesNamed } from '../corrections/lines-named.ts'
import { comingOrGoing } from './comings-and-goings.ts'
import { summaryLine } from '../corrections/corrections.ts'
import { talkIn } from './digressions.ts'
import { kindOf } from '../words/field-keys.ts'
import { asksToSee } from './is-it-all.ts'
import { freeIntent, overruling } from './free-intent.ts'
import { mayChange } from './may-change.ts'
import { lackingField } from './lacking-field.ts'
import { languageAsked, languageInClause, languageToMe } from './language-asked.ts'
import type { Token } from '../message.ts'
import { nameAnnounced } from '../names/name-in-sentence.ts'
import { selfIntent } from '../names/oneself.ts'
import { isPlausibleName } from '../names/plausible-name.ts'
import { isStop } from './opt-out.ts'
import { isReachTold } from './reach-told.ts'
import { saidInstead } from './said-instead.ts'
import { personAlone } from './person-alone.ts'
import { isProject } from '../references/project-title.ts'
import { removalOf } from '../corrections/removals.ts'
import { wordsLeft } from '../shapes/scan.ts'
import { pronounChange } from '../corrections/pronoun-change.ts'
import type { Situation } from '../situation.ts'
import { choosesPayment, unlessRefused } from './unless-refused.ts'
import { standingIntent } from './standing-talk.ts'
import { questionWords } from '../words/word-lists.ts'
import { wordsOf } from '../words/words-of.ts'

/** A name in title case is a name, whatever its words mean: `Pause Og Hjælp`, `Ja Nilsson`. */
function isTitle({ asked, scan }: Situation, tokens: readonly Token[]): boolean {
  if (kindOf(asked) !== 'name' || tokens.length < 2 || /[?!]/.test(scan.message.text)) return false
  const shouting = !/\p{Ll}/u.test(scan.message.text)
  return (
    !shouting &&
    tokens.every((token) => token.capital) &&
    !tokens.every((token) => isAssentWord(token.word))
  )
}

/** "understood, go on": where a yes is asked for there is nothing to skip, and going on is the yes. */
const goesOn = (situation: Situation, tokens: readonly Token[]): boolean =>
  situation.asked === '' && assentOf(situation, tokens) === 'yes'

/** "prata med min kollega Dragana": where a name was asked for, whom we are to talk to. */
const namesSomebody = (situation: Situation): boolean =>
  kindOf(situation.asked) === 'name' &&
  situation.asked !== 'company.name' &&
  (situation.fills.has(situation.asked) || nameAnnounced(situation) !== undefined)

function wishWithin(situation: Situation, tokens: readonly Token[]): Wish | undefined {
  const within = commandWithin(tokens, surroundingsOf(situation))
  const isTold = namesSomebody(situation) || isReachTold(situation, tokens)
  return within === 'human' && isTold ? undefined : within
}

function wishOf(situation: Situation, tokens: readonly Token[]): Wish | undefined {
  const within = wishWithin(situation, tokens)
  if (situation.fills.size > 0 || situation.ambiguous !== undefined) {
    return lastingWish(within, tokens)
  }
  if (isPlausibleName(situation, tokens)) return undefined
  return unlessRefused(situation, tokens, wishAlone(situation, tokens, within))
}

/** "just me, no company": the "no company" chooses, and skips nothing. */
const isChosen = ({ asked }: Situation, tokens: readonly Token[]): boolean =>
  asked === 'customerType' && choicesIn(wordsOf(tokens)).some(({ key }) => key === asked)

/** "the mobile is 20 12 3": a number that cannot be read, and no wish to go on there. */
function wholeWish(situation: Situation, tokens: readonly Token[]): Wish | undefined {
  const surroundings = surroundingsOf(situation)
  const wish = commandAlone(tokens, surroundings) ?? personAlone(tokens, surroundings)
  const saysNumber = situation.scan.message.tokens.some(({ kind }) => kind === 'number')
  return wish === 'move' && saysNumber ? undefined : wish
}

/** "I skip this, cancel": what ends it all stands last. */
const concluded = (within: Wish | undefined, inClause: Wish | undefined): Wish | undefined =>
  inClause !== undefined && conclusions.has(inClause) ? inClause : (within ?? inClause)

/** "I don't have it" skips, "I don't have it here" does not. */
function wishAlone(situation: Situation, tokens: readonly Token[], within: Wish | undefined) {
  if (choosesPayment(tokens) && regretted(within)) return undefined
  if (isChosen(situation, tokens)) return within
  const alone = wholeWish(situation, tokens)
  if (alone !== undefined && !(alone === 'skip' && within === 'dontKnow')) return alone
  return concluded(within, wishInClause(situation, tokens))
}

/** "we changed our minds, prepayment": another choice, and no end of it all. */
const regretted = (wish: Wish | undefined): boolean => wish === 'cancel' || wish === 'undo'

function wishInClause(situation: Situation, tokens: readonly Token[]): Wish | undefined {
  const { text } = situation.scan.message
  const surroundings = surroundingsOf(situation)
  if (isCalledOff(tokens, text, surroundings)) return 'cancel'
  const wish = commandInClause(tokens, text, surroundings)
  return regretted(wish) && choosesPayment(tokens) ? undefined : wish
}

function changeOf(
  situation: Situation,
  tokens: readonly Token[],
  asking: boolean,
): Intent | undefined {
  const { context, scan, fills } = situation
  const line =
    context.asks === 'confirm' && fills.size === 0 ? summaryLine(scan.message.tokens) : undefined
  if (line !== undefined) return { command: { name: 'change', line } }
  const toldOf = changeTargets(situation, wordsOf(tokens))
  const targets = toldOf.length > 0 ? toldOf : linesNamed(situation, asking)
  const [target, ...also] = targets.filter((key) => mayChange(situation, key, tokens))
  if (target === undefined) return undefined
  // "yes, if you change the phone": the wish is clear, and so is that it is no yes.
  const isYesBut = findAssent(tokens, scan, context.asks) === 'partly'
  const command = { name: 'change', target, ...(also.length > 0 ? { also } : {}) } as const
  return { command, ...(isYesBut ? { assent: 'partly' } : {}) }
}

function languageIntent(
  { scan, context, fills }: Situation,
  tokens: readonly Token[],
): Intent | undefined {
  if (fills.size > 0) return undefined
  const to =
    languageToMe(tokens.map(({ plain }) => plain)) ??
    languageAsked(wordsOf(tokens), context.asks) ??
    languageInClause(clausesOf(tokens, scan.message.text).map(wordsOf))
  return to && { language: { to, how: 'asked' }, command: { name: 'language' } }
}

/**
 * "are you human?" asks for nobody, "what company is this for?" asks for no reason, "do you support peppol?" for no support;
 * "nu er det rigtigt" is a yes.
 */
function isAboutUs(situation: Situation, tokens: readonly Token[]): boolean {
  const words = wordsOf(tokens)
  const topic = talkIn(words)
  if (topic === 'areYouHuman' || asksForWays(words)) return true
  if (topic !== 'signUp' && topic !== 'whoAreYou') return false
  const wish = commandWithin(tokens, surroundingsOf(situation))
  // "how do I become a customer": no help with the field.
  if (topic === 'signUp') return wish === undefined || wish === 'help'
  return wish === undefined
}

/** "how many questions is this, ridiculous": asked of nobody. */
function isSighed(situation: Situation, tokens: readonly Token[], wish: Wish | undefined): boolean {
  const begins = tokens.slice(0, 2).some(({ word }) => questionWords.has(word))
  if (wish !== 'summary' || !begins) return false
  return clausesOf(tokens, situation.scan.message.text).some(
    (clause) =>
      talkIn(wordsOf(clause)) === 'frustration' &&
      commandWithin(clause, surroundingsOf(situation)) !== wish,
  )
}

const plainIntent = (situation: Situation, tokens: readonly Token[], asking: boolean): Intent =>
  comingOrGoing(situation, tokens, asking) ?? wishOrAnswer(situation, tokens, asking)

function wishOrAnswer(situation: Situation, tokens: readonly Token[], asking: boolean): Intent {
  const words = wordsOf(tokens)
  if (goesOn(situation, tokens)) return settledOrAnswered(situation, tokens, asking)
  if (isAboutUs(situation, tokens)) return talkOf(situation, words, asking || asksForWays(words))
  const wish = wishOf(situation, tokens)
  if (isSighed(situation, tokens, wish)) return talkOf(situation, words, asking)
  if (wish !== undefined) return overruling(situation, tokens, wish) ?? wished(situation, wish)
  return settledOrAnswered(situation, tokens, asking)
}

const settledOrAnswered = (
  situation: Situation,
  tokens: readonly Token[],
  asking: boolean,
): Intent =>
  standingIntent(situation, tokens, asking) ??
  pronounChange(situation, tokens) ??
  answered(situation, tokens, asking)

function answered(situation: Situation, tokens: readonly Token[], asking: boolean): Intent {
  if (situation.fills.size === 0 && asksToSee(wordsOf(tokens)))
    return { command: { name: 'summary' } }
  const self = asking ? undefined : selfIntent(situation, tokens)
  if (self !== undefined) return self
  const answer = answerOf(situation, tokens, asking)
  return freeIntent(situation, tokens, { asking, answer }) ?? answer
}

const onlyQuestionMarks = /^\s*\?[?\s]*$/

/** What is said by marks or a word by itself, and what only names something. */
function bare(situation: Situation, tokens: readonly Token[]): Intent | undefined {
  const { message } = situation.scan
  if (onlyQuestionMarks.test(message.text)) return { command: { name: 'help' } }
  if (isStop(message)) return { command: { name: 'stop' } }
  return isTitle(situation, tokens) || isProject(situation) ? {} : undefined
}

/** One answer is to go, to be another one, or cannot be given at all. */
const aboutField = (
  situation: Situation,
  tokens: readonly Token[],
  asking: boolean,
): Intent | undefined =>
  removalOf(situation) ??
  otherWayWished(situation) ??
  lackingField(situation, tokens, asking) ??
  changeOf(situation, tokens, asking)

/** Command, language, yes or no, talk: the first that holds, in this order. */
export function findIntent(situation: Situation, asking: boolean): Intent {
  const tokens = wordsLeft(situation.scan)
  return (
    bare(situation, tokens) ??
    adoption(situation, tokens) ??
    languageIntent(situation, tokens) ??
    saidInstead(situation, tokens, asking) ??
    askedIntent(situation, tokens, asking) ??
    aboutField(situation, tokens, asking) ??
    plainIntent(situation, tokens, asking)
  )
}
