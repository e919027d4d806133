import { hearCall } from './call-back/hear-call-wish.ts'
import { clean } from '../onboarding/clean.ts'
import { isClosed } from '../onboarding/closed-company.ts'
import { tell, update, type Draft } from './draft.ts'
import { hearAfterwards } from './flows/after-completion.ts'
import { hearCompany } from './flows/hear-company.ts'
import { answerBeside, asksBeside } from './flows/answer-beside.ts'
import { askIfYes, takeAssent } from './flows/assent.ts'
import { offerByName } from './flows/by-name.ts'
import { changeFirst, helpWith, leaveOut } from './flows/change.ts'
import { completeAddress, hearAddress } from './flows/complete-address.ts'
import { handOverClosedCompany } from './flows/closed-company.ts'
import { runCommand, switchLanguage } from './flows/commands.ts'
import { hearOther, withoutCaller } from './flows/at-the-door.ts'
import { answerDigressions } from './flows/digressions.ts'
import { applyFills } from './flows/fill.ts'
import { confirmBeside } from './flows/confirm-beside.ts'
import { hearKept } from './flows/keep-former.ts'
import { hearFound } from './flows/found-company.ts'
import { hearLoneName, hearName, hearNamed } from './flows/hear-name.ts'
import { withInsisted } from './flows/insist.ts'
import { leaveChange, saysSomething, withoutAssent } from './flows/leave-change.ts'
import { hearMismatch } from './flows/mismatch.ts'
import { missUnlessKept } from './flows/misses.ts'
import { sayWhatWasNoted } from './flows/noted.ts'
import { keepImpersonal } from './flows/opening.ts'
import { offerOtherName } from './flows/other-name.ts'
import { askOwnName } from './flows/own-name.ts'
import { acknowledge, isStanding, keepStanding } from './flows/standing.ts'
import { hearAlone } from './flows/sole-trader.ts'
import { hearSuggestion } from './flows/suggestion.ts'
import { keepOwnAddress, tellUnheard } from './flows/unheard.ts'
import { hearWrongCompany, openNext } from './flows/wrong-company.ts'
import { withRefusedCheck } from './flows/refused-check.ts'
import { refuseNationalNumber } from './flows/secrets.ts'
import { keepTown } from './flows/town-said.ts'
import { takeErasureBack } from './flows/take-back.ts'
import { takeProposed } from './flows/take-proposed.ts'
import { takeTypedButton } from './flows/typed-buttons.ts'
import { understood } from './understood.ts'
import { bareNumber } from './understanding/asked/bare-number.ts'
import type { Topic, Understanding } from './understanding/understanding.ts'

/** Takes a message in words; the first may be no more than a hello. */
export async function hear(draft: Draft, isFirst: boolean): Promise<void> {
  if (clean(draft.inbound.text) === '') {
    if (!isFirst) hearNothing(draft)
    return
  }
  const wrong = hearWrongCompany(draft)
  if (wrong === 'company') await hearBehindWrong(draft)
  if (wrong === undefined) await hearMessage(draft, isFirst)
}

/** In which language it is said, and that national numbers are no chat text. */
function hearTongue(draft: Draft, { language, nationalNumber }: Understanding): void {
  if (language !== undefined) switchLanguage(draft, language.to)
  if (nationalNumber === true) refuseNationalNumber(draft)
}

async function hearMessage(draft: Draft, isFirst: boolean): Promise<void> {
  const understanding = await understood(draft)
  hearTongue(draft, understanding)
  if (isFirst && hasNothing(understanding)) return
  keepTown(draft)
  const fills = isFirst ? keepImpersonal(draft, understanding.fills) : understanding.fills
  await respond(draft, withRefusedCheck(draft, { ...understanding, fills }))
}

/** Where nothing is asked but a code, or nothing at all: a command is heard, values are not. `false`: it was none. */
export async function hearCommand(draft: Draft): Promise<boolean> {
  if (clean(draft.inbound.text) === '') return false
  const understanding = await understood(draft)
  if (understanding.language !== undefined) switchLanguage(draft, understanding.language.to)
  return understanding.language !== undefined || runCommand(draft, understanding)
}

/** What is said beside "that's not us" is heard where the company's number is asked for: often it is the right one. */
async function hearBehindWrong(draft: Draft): Promise<void> {
  if (draft.inbound.text === '') return
  openNext(draft)
  const said = withoutAssent(await understood(draft))
  hearTongue(draft, said)
  if (saysSomething(said) || said.refused !== undefined) await hearThis(draft, said)
  else if (!(await hearNamed(draft, said))) await hearLoneName(draft)
}

function hearNothing(draft: Draft): void {
  tell(draft, draft.inbound.attachments ? 'messages.attachment' : 'messages.emptyMessage')
  draft.missed = !draft.inbound.attachments
}

/** A first message often only says hello; that is no miss. */
function hasNothing(understanding: Understanding): boolean {
  const { command, assent, fills, ambiguous, refused, digression, language } = understanding
  const said = [command, assent, ambiguous, refused, digression, language, fills[0]]
  return said.every((part) => part === undefined)
}

/** What is no answer, and settles something of the question all the same. */
const hearStanding = (draft: Draft, said: Understanding): boolean =>
  hearFound(draft, said) || keepStanding(draft, said) || askOwnName(draft, said)

/** Which company it is, and whatever is said beside it. */
async function hearChosen(draft: Draft, said: Understanding): Promise<boolean> {
  if (await hearKept(draft, said)) return true
  const heard = await hearCompany(draft, said)
  if (heard === 'more') await hearElsewhere(draft)
  return heard !== 'nothing'
}

/** What means something to the very question that is open. */
async function hearOpen(draft: Draft, said: Understanding): Promise<boolean> {
  if (hearMismatch(draft, said) || (await hearChosen(draft, said))) return true
  if (hearSuggestion(draft, said) || (await takeProposed(draft, said))) return true
  // "Bygdøy allé 2b, Oslo, don't remember the postcode": the street is kept, and the directory knows the rest.
  if (said.dontKnow === true && (await completeAddress(draft, said.refused))) return true
  return (await hearAddress(draft, said)) || hearStanding(draft, said)
}

/** The order of DESIGN section 4: command, yes and no, values, a question beside the point, a miss. */
async function respond(draft: Draft, all: Understanding): Promise<void> {
  if (takeErasureBack(draft, all) || hearCall(draft, all)) return
  const said = withoutCaller(draft, all)
  if (draft.state.finished !== undefined) {
    await hearAfterwards(draft, said)
    return
  }
  if (takeTypedButton(draft, said) || hearAlone(draft, said)) return
  if (await hearOpen(draft, said)) tellUnheard(draft, said)
  else if (leaveChange(draft, said)) await hearElsewhere(draft)
  else await hearThis(draft, said)
}

/** The message again, without the change or the yes that has been taken from it. */
async function hearElsewhere(draft: Draft): Promise<void> {
  const said = withoutAssent(await understood(draft))
  if (saysSomething(said)) await hearThis(draft, said)
}

async function hearThis(draft: Draft, heard: Understanding): Promise<void> {
  const said = withInsisted(draft, heard)
  const wasHeard = [
    said.nationalNumber === true || said.language !== undefined,
    runCommand(draft, said),
    takeYesOrNo(draft, said),
    await takeValues(draft, said),
  ]
  confirmBeside(draft, said)
  const isNamed = await hearNamed(draft, said)
  if (!isNamed) wasHeard.push(await hearBeside(draft, said))
  if (isNamed || wasHeard.includes(true)) {
    await refuse(draft, said, isNamed)
    tellUnheard(draft, said)
  } else if (!acknowledge(draft, said) && !(await hearName(draft)))
    await hearNothingElse(draft, said)
}

/** A wish that nothing here does, or nothing that we understand. */
async function hearNothingElse(draft: Draft, said: Understanding): Promise<void> {
  if (hearOther(draft)) return
  if (!tellUnheard(draft, said) || said.refused !== undefined) await missed(draft, said.refused)
}

/** What could not be read beside what was heard; what is no choice of ours was the name of the company. */
async function refuse(draft: Draft, { refused }: Understanding, isNamed: boolean): Promise<void> {
  const isName = isNamed && refused?.key === draft.state.open.asks
  if (refused !== undefined && !isName) await missed(draft, refused)
}

/** What is said beside the answer; whoever names the company asks for nothing else. */
async function hearBeside(draft: Draft, said: Understanding): Promise<boolean> {
  const wasHeard = [digress(draft, said), keepOwnAddress(draft, said), await goWithout(draft, said)]
  return wasHeard.includes(true)
}

/** An address without its postal code can be helped, a name may be another contact; anything else is said to be wrong. */
async function missed(draft: Draft, refused: Understanding['refused']): Promise<void> {
  if (refused === undefined && offerOtherName(draft)) return
  if (await completeAddress(draft, refused)) return
  missUnlessKept(draft, refused)
  // What stands and was to be another one is asked for; of the field that is open that is asked anyway.
  const key = refused?.key
  if (key !== undefined && key !== draft.state.open.asks && isStanding(draft, key))
    changeFirst(draft, key)
}

/** Who does not know the number may know the company when they see it; another field is told where it is found. */
async function goWithout(draft: Draft, said: Understanding): Promise<boolean> {
  if (said.dontKnow !== true || said.digression?.topic === 'goOnLater') return false
  const { unknownField: named = 'company.number' } = said
  if (named === 'company.number' && (await offerByName(draft))) return true
  return said.unknownField === undefined ? leaveOut(draft) : helpWith(draft, named)
}

/** "Yes, but the phone is …" is the correction that it carries. */
function takeYesOrNo(draft: Draft, said: Understanding): boolean {
  const { assent, fills, refused } = said
  const saysWhat = fills.length > 0 || refused !== undefined
  if (assent === undefined || (assent === 'partly' && saysWhat)) return false
  if (assent === 'partly' && asksBeside(draft, said)) return answerBeside(draft, said)
  return said.unclear === true ? askIfYes(draft) : takeAssent(draft, assent)
}

/** Politeness around a value needs no answer; a question beside it does. */
const needNoAnswer: ReadonlySet<Topic> = new Set(['thanks', 'greeting', 'goodbye', 'smallTalk'])

function digress(draft: Draft, said: Understanding): boolean {
  const { digression, fills, refused } = said
  if (digression === undefined) return false
  const isAnswer =
    fills.length > 0 || refused !== undefined || bareNumber(draft.inbound.text) !== undefined
  if (isAnswer && needNoAnswer.has(digression.topic)) return false
  answerDigressions(draft, said)
  return true
}

async function takeValues(draft: Draft, said: Understanding): Promise<boolean> {
  const before = draft.state.company
  await applyFills(draft, said.fills)
  if (isClosed(draft.state) && draft.state.company !== before) handOverClosedCompany(draft)
  else sayWhatWasNoted(draft, said.fills)
  if (said.ambiguous !== undefined) {
    update(draft, { dilemmas: [...draft.state.dilemmas, { kind: 'number', ...said.ambiguous }] })
  }
  return said.fills.length > 0 || said.ambiguous !== undefined
}
