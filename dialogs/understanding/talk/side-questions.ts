import { wishesOtherDevice } from './on-other-device.ts'
import { askedTopic } from './asked-topics.ts'
import { choicesIn } from '../choices/choices.ts'
import { courtesiesIn, talkIn } from './digressions.ts'
import { faqIn } from './faq.ts'
import { genuineAsked } from '../questions/genuine-asked.ts'
import { findLabels } from '../labels/labels.ts'
import { declinesLanguage, languageOfClause } from './language-asked.ts'
import { saidBeside } from './left-over-meanings.ts'
import { clausesOf, holdsValue, wordsIn as wordsOf } from '../words/marked-clauses.ts'
import type { Token } from '../message.ts'
import { isQuestion } from '../words/questions.ts'
import { take, type Scan } from '../shapes/scan.ts'
import { isStray } from './stray-questions.ts'
import type { Topic, Understanding, UnderstandingContext } from '../understanding.ts'
import { fillers, hedges, pronouns, questionVerbs, wordSet } from '../words/word-lists.ts'

export type Aside = Pick<Understanding, 'digression' | 'language' | 'command'>
type Knows = Pick<UnderstandingContext, 'faq' | 'language'>

const asked = new Set<Topic>(['openingHours', 'areYouHuman', 'whoAreYou', 'whatNext'])
/** "and do you check my credit", "men gör ni uc": a question may follow without a mark in front. */
const joining = new Set('and but og men och'.split(' '))

/** Topics that need the field, which is not known here. */
const needsField = new Set<Topic>(['gotIt', 'lookUp'])

function answerTo(tokens: readonly Token[], context: Knows): Aside {
  const doubted = genuineAsked(tokens)
  if (doubted !== undefined) return doubted
  const about = askedTopic(tokens, context)
  if (about !== undefined && !needsField.has(about)) return { digression: { topic: about } }
  const words = tokens.map(({ word }) => word)
  const id = faqIn(words, context.faq)
  if (id !== undefined) return { digression: { topic: 'faq', faq: id } }
  const topic = talkIn(words)
  return topic !== undefined && asked.has(topic) ? { digression: { topic } } : {}
}

/** Something is said beside the question: anything recognised, or words that are more than a greeting. */
function saysMore(scan: Scan, clauses: readonly (readonly Token[])[]): boolean {
  if (scan.finds.length > 0) return true
  return clauses.some((clause) => {
    const words = wordsOf(scan, clause).map(({ word }) => word)
    const courtesies = courtesiesIn(words)
    return words.some(
      (word, at) => !fillers.has(word) && !courtesies.some(({ from, to }) => from <= at && at < to),
    )
  })
}

/** "mitt namn? Sven": what was asked for, said once more before it is answered. */
export function takeEcho(scan: Scan): void {
  const [first, ...others] = clausesOf(scan.message.tokens)
  if (first?.at(-1)?.text !== '?' || others.length === 0) return
  const labelled = findLabels(scan)
    .filter(({ role }) => role !== 'weakName' && role !== 'companyWord')
    .flatMap(({ from, to }) => scan.message.tokens.slice(from, to))
  const words = wordsOf(scan, first)
  const isEcho =
    words.some((token) => labelled.includes(token)) &&
    words.every((token) => labelled.includes(token) || fillers.has(token.word))
  if (isEcho) takeClause(scan, first)
}

const takeClause = (scan: Scan, clause: readonly Token[]): void => {
  for (const { start, end } of clause) take(scan, start, end)
}

/** "if you say no, what happens?": the condition and what is asked of it. */
const isTwofold = (clause: readonly Token[]): boolean =>
  clause.slice(0, -1).some(({ text }) => text === ',')

/** A value stands in it, or it is a wish to go on elsewhere. */
const isElse = (scan: Scan, clause: readonly Token[], words: readonly Token[]): boolean =>
  holdsValue(scan, clause) || wishesOtherDevice(words)

function asideIn(scan: Scan, clause: readonly Token[], context: Knows): Aside {
  const words = wordsOf(scan, clause)
  if (isElse(scan, clause, words)) return {}
  const text = scan.left.slice(clause[0]?.start, clause.at(-1)?.end)
  // "yes, if the price is right": Danish "hvis" also asks whose, and here it makes a condition.
  const isCondition = hedges.has(String(words[0]?.word)) && !isTwofold(clause)
  return isQuestion(words, text) && !isCondition ? answerTo(words, context) : {}
}

const how = new Set('how hvordan hvorledes hur'.split(' '))

const what = new Set('what hvad hva vad'.split(' '))
const doing = new Set('do gøre gjøre gjere'.split(' '))
const mostOfDoing = 7

/** "how do I get an account", "what do I need to do": what is asked next is the answer. */
function asksHow(scan: Scan, clause: readonly Token[]): boolean {
  const words = wordsOf(scan, clause).map(({ word }) => word)
  if (how.has(String(words[0]))) return true
  const isShort = words.length <= mostOfDoing && doing.has(String(words.at(-1)))
  return isShort && what.has(String(words[0])) && words.some((word) => pronouns.has(word))
}

const saysWho = (scan: Scan, clause: readonly Token[]): boolean =>
  choicesIn(wordsOf(scan, clause).map(({ word }) => word)).some(({ key }) => key === 'customerType')

/** "we just started a café in Malmö, how do i get an account": who somebody is goes before how it is done. */
export function takeHow(scan: Scan, { customerType }: UnderstandingContext): void {
  if (customerType !== undefined) return
  const clauses = clausesOf(scan.message.tokens)
  const asking = clauses.filter((clause) => asksHow(scan, clause))
  if (asking.length === 0) return
  const others = clauses.filter((clause) => !asking.includes(clause))
  if (others.some((clause) => saysWho(scan, clause)))
    for (const clause of asking) takeClause(scan, clause)
}

const permitted = wordSet('permitted')
const things = new Set('det den this that it'.split(' '))
const mostOfPermission = 6
const besidePermission = [permitted, things, fillers, pronouns, questionVerbs]

/** "går det för sig?", "is that possible?", "nöjd?": whether what was just said may be so, and nothing else. */
function asksPermission(scan: Scan, clause: readonly Token[]): boolean {
  if (clause.at(-1)?.text !== '?') return false
  const words = wordsOf(scan, clause).map(({ word }) => word)
  if (words.length > mostOfPermission) return false
  const isKnown = words.every((word) => besidePermission.some((list) => list.has(word)))
  const isAsked = questionVerbs.has(String(words[0])) && words.some((word) => things.has(word))
  return isKnown && (isAsked || words.some((word) => permitted.has(word)))
}

const wished = new Set(['payment', 'invoice.channel', 'customerType'])

/** A way to pay or to be billed is named that nothing has been said about yet, and not in a question. */
function saysWay(scan: Scan, clause: readonly Token[], { values }: UnderstandingContext): boolean {
  const words = wordsOf(scan, clause)
  if (clause.at(-1)?.text === '?' || isQuestion(words, '')) return false
  return choicesIn(words.map(({ word }) => word)).some(
    ({ key }) => wished.has(key) && values[key] === undefined,
  )
}

/** "vi vill betala i förskott. Går det för sig?": the wish stands, and it is only asked whether it is granted. */
export function takePermission(scan: Scan, context: UnderstandingContext): void {
  if (!scan.message.text.includes('?')) return
  const clauses = clausesOf(scan.message.tokens)
  const asking = clauses.findIndex((clause) => asksPermission(scan, clause))
  const clause = clauses[asking]
  if (clause === undefined) return
  if (clauses.slice(0, asking).some((one) => saysWay(scan, one, context))) takeClause(scan, clause)
}

const leading = new Set(
  'if hvis om ifald dersom ifall viss with med på for ved vid mot by on'.split(' '),
)

/** "if we are not approved, what happens?", "with invoice, do we get 30 days?": no sentence of its own. */
const isPartOfNext = (clause: readonly Token[] = []): boolean =>
  clause.slice(0, 2).some(({ word }) => leading.has(word))

/** "bilag@kroen.dk hvem sender I fra?": what stands behind the last value. */
function behindValue({ finds }: Scan, clause: readonly Token[]): readonly (readonly Token[])[] {
  if (clause.at(-1)?.text !== '?') return []
  const last = clause.findLastIndex((token) =>
    finds.some(({ start, end }) => start < token.end && end > token.start),
  )
  return last === -1 ? [] : [clause.slice(last + 1)]
}

/** Where in the message a question may stand by itself. */
export function questionsIn(
  scan: Scan,
  clauses: readonly (readonly Token[])[],
): readonly (readonly Token[])[] {
  return clauses.flatMap((clause, at) => {
    const cut = clause.findLastIndex(({ word }) => joining.has(word))
    const tail = cut > 0 ? [clause.slice(cut + 1)] : behindValue(scan, clause)
    // "I want to pay later, is that possible?": what is asked stands in front.
    const before = clauses[at - 1]
    const both = before !== undefined && clause.at(-1)?.text === '?' ? [[...before, ...clause]] : []
    return isPartOfNext(before) ? [...both, clause, ...tail] : [clause, ...tail, ...both]
  })
}

/** The second mark of "??". */
const isMark = (clause: readonly Token[]): boolean => clause.every(({ text }) => text === '?')

/**
 * "what does it cost? I'm from Sweden": a question that has an answer, beside something else. It is taken out of the
 * message, so that the rest is read as if it stood alone.
 */
export function takeSideQuestion(scan: Scan, context: Knows): Aside {
  const clauses = clausesOf(scan.message.tokens)
  const questions = questionsIn(scan, clauses)
  // Cheap: most messages are one clause or one value, with nothing beside it.
  if (!questions.some((question) => saysMore(scan, besides(clauses, question)))) return {}
  for (const question of questions) {
    const aside = asideIn(scan, question, context)
    if (aside.digression === undefined) continue
    return takeBeside(scan, clauses, question) ? aside : {}
  }
  const stray = questions.find((question) => isStray(scan, question))
  if (stray === undefined) return {}
  const isSmallTalk = saidBeside(wordsOf(scan, stray), context) === 'smallTalk'
  if (!takeBeside(scan, clauses, stray)) return {}
  // "godmorgen i stuen! sner det også hos jer?": asked to pass the time.
  return { digression: { topic: isSmallTalk ? 'smallTalk' : 'question' } }
}

/** What is left of the clauses without a question. */
const besides = (
  clauses: readonly (readonly Token[])[],
  question: readonly Token[],
): readonly (readonly Token[])[] =>
  clauses.map((clause) =>
    clause === question ? [] : clause.filter((token) => !question.includes(token)),
  )

/** Takes a question out where something is said beside it. */
function takeBeside(
  scan: Scan,
  clauses: readonly (readonly Token[])[],
  question: readonly Token[],
): boolean {
  if (!saysMore(scan, besides(clauses, question))) return false
  takeClause(scan, question)
  for (const clause of clauses) if (isMark(clause)) takeClause(scan, clause)
  return true
}

/** "English please. Tynd Is ApS, 93004213": the wish is taken out too, with its reason, and everything beside it is heard. */
export function takeLanguage(scan: Scan): Aside {
  const clauses = clausesOf(scan.message.tokens)
  if (clauses.length < 2) return {}
  const said = clauses.map((clause) => wordsOf(scan, clause).map(({ word }) => word))
  const to = said.map(languageOfClause).find((language) => language !== undefined)
  if (to === undefined) return {}
  clauses.forEach((clause, at) => {
    const words = said[at] ?? []
    if (languageOfClause(words) !== undefined || declinesLanguage(words)) takeClause(scan, clause)
  })
  return { language: { to, how: 'asked' }, command: { name: 'language' } }
}
