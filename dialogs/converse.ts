import type { CaseState } from '../onboarding/case-state.ts'
import { takeCallBack } from './call-back/take-call-back.ts'
import { compose, type Turn } from './compose.ts'
import { clear, newDraft, tell, update, type Draft } from './draft.ts'
import { hear } from './hear.ts'
import type { Inbound } from './inbound.ts'
import { nextStep } from './next-step.ts'
import { wasShown } from './notices.ts'
import { newsInWords } from './news.ts'
import type { Ports } from './ports.ts'
import { labelOf, showContext } from './summary.ts'
import { passOn, whileWaiting } from './talk/pass-on.ts'
import { takeDeskAct } from './talk/take-desk-act.ts'
import { stayAway, waitForCode } from './flows/elsewhere.ts'
import { converseCall } from './call/converse-call.ts'
import { beginUpdate } from './update/begin-update.ts'
import { endedBefore } from './update/leave-update.ts'
import { takeUpdate } from './update/take-update.ts'
import { openNext } from './flows/changes-left.ts'
import { offerByName } from './flows/by-name.ts'
import { join } from './flows/join.ts'
import { leave } from './flows/leave.ts'
import { applyPreset, greet, welcomeBack } from './flows/opening.ts'
import { takeOption } from './flows/options.ts'
import { tellFinished } from './flows/outcomes.ts'
import { protectSoleTrader } from './flows/sole-trader.ts'
import { takeSubmit } from './flows/submits.ts'
import { settleUnread } from './flows/unread.ts'

/**
 * One turn: what came in, the state before, the state after with one reply. Asks registers through the ports; whatever has
 * a consequence outside is left in the state (`finishing`) for `finish`, so that it happens after the state is saved.
 */
export async function converse(state: CaseState, inbound: Inbound, ports: Ports): Promise<Turn> {
  const { desk } = inbound
  if (desk !== undefined) return takeDeskAct(state, { ...inbound, desk }, ports)
  if (state.call !== undefined) return converseCall(state, inbound, ports)
  return passOn(state, inbound, ports) ?? interview(state, inbound, ports)
}

async function interview(state: CaseState, inbound: Inbound, ports: Ports): Promise<Turn> {
  const draft = newDraft(state, inbound, ports)
  explainChange(draft)
  tellDifferences(draft)
  tellNews(draft)
  await take(draft)
  if (draft.state.changesLeft !== undefined) openNext(draft, state.changesLeft)
  if (draft.leaving !== undefined) await leave(draft, draft.leaving)
  if (nextStep(draft.state, ports.profile).kind === 'finish') {
    update(draft, { finishing: draft.state.finishing ?? 'new' })
  }
  return whileWaiting(compose(draft), inbound, ports)
}

/** One sentence, once, when a deploy made some answers void (issue 3, point 11). */
function explainChange(draft: Draft): void {
  if (draft.state.formChanged === undefined) return
  clear(draft, 'formChanged')
  tell(draft, 'messages.deploy.changed')
}

/** One sentence for each value, once: a check after the customer had gone found something else (DQ-07). */
function tellDifferences(draft: Draft): void {
  const { differing } = draft.state
  if (differing === undefined) return
  clear(draft, 'differing')
  const show = showContext(draft.state, draft.ports.profile)
  for (const key of differing)
    tell(draft, 'messages.recheck.differs', { field: labelOf(key, show) })
}

/** What a person decided meanwhile, once, in the language that is spoken now. */
function tellNews(draft: Draft): void {
  const { news = [], heard = [], language } = draft.state
  if (news.length === 0) return
  clear(draft, 'news')
  update(draft, { heard: [...heard, ...news.map(({ id }) => id)] })
  for (const each of news) draft.lines.push(...newsInWords(each, language, draft.ports))
}

/** A link or code of another conversation comes before anything else; then what this conversation is about. */
async function take(draft: Draft): Promise<void> {
  const joined = await join(draft)
  if (joined === 'case') return
  if (joined === 'no-secret') await takeOwn(draft)
  const { joining, moved, updating } = draft.state
  const isOwn = joining === undefined && moved === undefined && updating === undefined
  if (isOwn && !wasShown(draft, 'firstLayer')) greetWith(draft)
}

async function takeOwn(draft: Draft): Promise<void> {
  if ((await beginUpdate(draft)) || endedBefore(draft)) return
  if (draft.state.updating !== undefined) await takeUpdate(draft)
  else if (draft.state.joining !== undefined) await waitForCode(draft)
  else if (draft.state.moved !== undefined) await stayAway(draft)
  else if (draft.state.arranging !== undefined) await takeCallBack(draft)
  else await talk(draft)
}

/** A name without its number leads to companies to choose from, at the moment when the number would be asked for. */
async function talk(draft: Draft): Promise<void> {
  if (wasShown(draft, 'firstLayer')) await goOn(draft)
  else await begin(draft)
  await offerByName(draft)
  protectSoleTrader(draft)
}

function greetWith(draft: Draft): void {
  applyPreset(draft)
  greet(draft)
}

async function begin(draft: Draft): Promise<void> {
  greetWith(draft)
  if (draft.inbound.kind === 'message') await hear(draft, true)
}

async function goOn(draft: Draft): Promise<void> {
  if (draft.inbound.kind === 'start') {
    comeBack(draft)
  } else if (draft.inbound.submit !== undefined) {
    await takeSubmit(draft, draft.inbound.submit)
  } else if (!(await takeOption(draft))) {
    await hear(draft, false)
  }
  await settleUnread(draft)
}

function comeBack(draft: Draft): void {
  if (draft.state.finished !== undefined) tellFinished(draft)
  else if (Object.keys(draft.state.answers).length > 0) welcomeBack(draft)
}
