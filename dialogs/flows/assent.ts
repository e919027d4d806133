import { tellAndAsk, type Draft } from '../draft.ts'
import { acceptCredit, confirmSummary, objectToCredit } from './confirming.ts'
import { needsCredit, noticeStandsAlone } from '../next-step.ts'
import { wasShownLately } from '../notices.ts'
import { settleDilemma } from './dilemmas.ts'
import { isAskedWhatToChange, isShownJustNow } from '../shown.ts'
import { agreesToThat } from '../understanding/assent/agrees-to-that.ts'
import { isMereYes } from '../understanding/assent/mere-yes.ts'
import { askWhatToChange, skip } from './change.ts'

type Assent = 'yes' | 'no' | 'partly'

/** Days later the summary and its notice are shown again before a yes counts (CR-02). */
function isDue(draft: Draft): boolean {
  const { profile } = draft.ports
  return needsCredit(draft.state, profile) && !wasShownLately(draft, 'credit')
}

function atConfirm(draft: Draft, assent: Assent): void {
  if (assent === 'yes' && isDue(draft) && !noticeStandsAlone(draft.state, draft.ports.profile))
    return
  if (assent === 'yes') confirmSummary(draft)
  else askWhatToChange(draft, assent === 'no' ? 'messages.confirm.no' : 'messages.confirm.partly')
}

/** What begins like a yes is not answered like a no; the second time all ways on are told (UX-23). */
export function askIfYes(draft: Draft): boolean {
  const { asks, attempt } = draft.state.open
  if (asks !== 'confirm') return false
  draft.missed = true
  tellAndAsk(draft, attempt % 2 === 0 ? 'messages.confirm.again2' : 'messages.confirm.unclear')
  return true
}

function atNotice(draft: Draft, assent: Assent): void {
  if (assent === 'yes' && isDue(draft)) return
  if (assent === 'yes') acceptCredit(draft)
  else if (assent === 'no') objectToCredit(draft)
  else tellAndAsk(draft, 'messages.credit.needsAnswer')
}

const asksForYes: Partial<
  Record<string, 'messages.confirm.unclear' | 'messages.credit.needsAnswer'>
> = { confirm: 'messages.confirm.unclear', notice: 'messages.credit.needsAnswer' }

/**
 * "jamen så siger vi det", "let's do that": a yes to what was said last. Where something else was answered since the summary, or the
 * notice, was shown, it may be that which is agreed to.
 */
const meansOther = (draft: Draft, assent: Assent): boolean =>
  assent === 'yes' && !isShownJustNow(draft) && agreesToThat(draft.inbound.text)

/** "What should be changed?" – "ja": whatever it was meant to say, nobody has called everything right. */
function asksOnceMore(draft: Draft, assent: Assent): boolean {
  if (assent !== 'yes' || !isAskedWhatToChange(draft) || !isMereYes(draft.inbound.text))
    return false
  tellAndAsk(draft, 'messages.confirm.again1')
  return true
}

function asksWhich(draft: Draft, assent: Assent): boolean {
  const question = asksForYes[draft.state.open.asks]
  if (question === undefined || !meansOther(draft, assent)) return false
  tellAndAsk(draft, question)
  return true
}

function atOther(draft: Draft, assent: Assent): boolean {
  const { asks } = draft.state.open
  if (asks.startsWith('suggest:') && assent !== 'partly') {
    settleDilemma(draft, assent)
    return true
  }
  if (asks === 'person.nationalNumber' && assent === 'no') {
    skip(draft, asks)
    return true
  }
  return false
}

/** What yes, no and "yes but" mean to the open question; `false` where they mean nothing. A partial yes never confirms. */
export function takeAssent(draft: Draft, assent: Assent): boolean {
  const { asks } = draft.state.open
  if (assent !== 'partly') draft.command = assent
  if (asksWhich(draft, assent)) return true
  if (asks === 'confirm') {
    if (asksOnceMore(draft, assent)) return true
    atConfirm(draft, assent)
    return true
  }
  if (asks === 'notice') {
    atNotice(draft, assent)
    return true
  }
  return atOther(draft, assent)
}
