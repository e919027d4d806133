import { putAskedRest, putNameBesideTalk } from '../asked/asked.ts'
import { choosesBesideHuman } from '../talk/beside-human.ts'
import { courtesiesIn } from '../talk/digressions.ts'
import type { Intent } from '../talk/answer-intent.ts'
import { putOwner } from '../names/firm-by-owner.ts'
import { putFirmRun } from '../names/firm-run.ts'
import { findCompanyName, findPersonName } from '../names/person-names.ts'
import { putListedNames } from '../names/names-in-list.ts'
import { putNameWithRole } from '../names/name-with-role.ts'
import { isQuestion } from '../words/questions.ts'
import { isOfFirm } from '../words/sentences.ts'
import { take, wordsLeft } from '../shapes/scan.ts'
import { putChoices } from './put-choices.ts'
import { type Situation } from '../situation.ts'
import { wordsOf } from '../words/words-of.ts'

/** Asked of the seller's matters and of credit: "is it a credit check on me privately?" chooses nothing. */
const ofCredit: ReadonlySet<string | undefined> = new Set([
  'creditBasis',
  'creditWho',
  'creditCheck',
  'notApproved',
])

export function isOnlyAsked({ scan }: Situation, { digression }: Intent, asking: boolean): boolean {
  if (digression?.topic === 'faq') return asking
  // "ok kör faktura men gör ni uc på mig då?" asks only in the end.
  return ofCredit.has(digression?.topic) && isQuestion(wordsLeft(scan), '')
}

const isWish = (situation: Situation, intent: Intent, asking: boolean): boolean =>
  intent.command !== undefined || intent.dontKnow === true || isOnlyAsked(situation, intent, asking)

/** Something cannot be given: that says nothing against what is given beside it, unless another answer is to go. */
const isLack = ({ command, dontKnow }: Intent, asked: string): boolean =>
  dontKnow === true || (command?.name === 'skip' && (command.target ?? asked) === asked)

const isTalk = ({ digression, assent, self }: Intent): boolean =>
  digression !== undefined || assent !== undefined || self === true

/** Greetings and thanks beside values are no part of a name; the roof (`tak`) of a firm is. */
function dropCourtesies({ scan, fills, asked }: Situation): void {
  if (fills.size === 0) return
  const tokens = wordsLeft(scan)
  const isInName = ({ from, to }: { readonly from: number; readonly to: number }) =>
    asked === 'company.name' && to - from === 1 && isOfFirm(tokens, from)
  for (const courtesy of courtesiesIn(wordsOf(tokens))) {
    const [first, last] = [tokens[courtesy.from], tokens[courtesy.to - 1]]
    if (!isInName(courtesy)) take(scan, first?.start ?? 0, last?.end ?? 0)
  }
}

/** Names, and the rest as the answer that was asked for. */
function readNames(situation: Situation, asking: boolean): void {
  dropCourtesies(situation)
  putNameWithRole(situation)
  putListedNames(situation)
  if (situation.asked === 'company.name') putAskedRest(situation)
  putFirmRun(situation)
  findCompanyName(situation)
  putOwner(situation)
  findPersonName(situation)
  if (!asking) putAskedRest(situation)
}

/** "good question. Let's say Lisa Twigg", "inte jag utan Viktor Alm" */
const mayHoldName = ({ digression, assent }: Intent): boolean =>
  digression?.topic === 'smallTalk' || assent === 'partly' || assent === 'no'

/** "we are an association in Odense, I don't have the number": what is missing, and what is not. */
const saysMore = (situation: Situation, intent: Intent): boolean =>
  isLack(intent, situation.asked) || choosesBesideHuman(situation, intent)

/** Nothing of a command, a question or a yes becomes a value; beside values they stand for themselves. */
export function readRest(situation: Situation, intent: Intent, asking: boolean): void {
  const { fills } = situation
  if (fills.size === 0 && isWish(situation, intent, asking)) {
    if (!asking && saysMore(situation, intent)) putChoices(situation, asking)
    return
  }
  putChoices(situation, asking)
  if (fills.size > 0 || !isTalk(intent)) readNames(situation, asking)
  else if (mayHoldName(intent)) putNameBesideTalk(situation)
}
