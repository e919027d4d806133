import type { CallInput } from '../../onboarding/call/call-input.ts'
import { tell, update, type Draft } from '../draft.ts'
import { takeAnswerOption } from '../flows/options.ts'
import { takeSecret } from '../flows/secrets.ts'
import { tellNoticeByStaff } from '../notices.ts'
import { isProtected } from '../question.ts'
import { inCustomersLanguage } from './call-draft.ts'
import { noticeLink, noticeRead } from './call-notices.ts'
import { changeLanguage } from './change-language.ts'
import { dropCall, parkCall, passCall, resumeCall } from './end-call.ts'
import { finishCall, giveToCustomer } from './give-call.ts'
import { hearCall } from './hear-call.ts'
import { jumpTo, skipItem } from './items.ts'
import { objectToCheck } from './object-to-check.ts'
import { withoutHidden } from './without-hidden.ts'

type Of<K extends CallInput['kind']> = Extract<CallInput, { readonly kind: K }>

type Takers = {
  readonly [K in CallInput['kind']]: (draft: Draft, input: Of<K>) => void | Promise<void>
}

/** A box of its own is the item that it is for, and its words are the answer. */
async function takeAnswer(draft: Draft, { key }: Of<'answer'>): Promise<void> {
  jumpTo(draft, key)
  update(draft, { open: { ...draft.state.open, asks: key, options: [] } })
  await hearCall(draft)
}

async function choose(draft: Draft, { value }: Of<'choose'>): Promise<void> {
  const option = draft.state.open.options.find((one) => one.value === value)
  if (option === undefined) tell(draft, 'calls.told.stale')
  else await withoutHidden(draft, () => takeAnswerOption(draft, option))
}

/** The notice about the number is what was read aloud when it was asked for (M5). */
async function takeProtected(draft: Draft, { key, secret }: Of<'secret'>): Promise<void> {
  if (!isProtected(draft.state, key)) {
    tell(draft, 'calls.told.stale')
    return
  }
  if (key === 'person.nationalNumber') {
    await inCustomersLanguage(draft, () => {
      tellNoticeByStaff(draft, 'nationalNumber', 'oral')
    })
  }
  await takeSecret(draft, key, secret)
}

/** One entry for each input; a new one does not compile without. */
const takers: Takers = {
  text: hearCall,
  answer: takeAnswer,
  choose,
  secret: takeProtected,
  language: (draft, { language }) => {
    changeLanguage(draft, language)
  },
  'notice-read': noticeRead,
  'notice-link': (draft, { to }) => noticeLink(draft, to),
  jump: (draft, { key }) => {
    jumpTo(draft, key)
  },
  skip: (draft, { key, reason }) => {
    skipItem(draft, key, reason)
  },
  park: (draft, input) => {
    parkCall(draft, input)
  },
  resume: resumeCall,
  pass: (draft, { to }) => {
    passCall(draft, to)
  },
  give: giveToCustomer,
  object: objectToCheck,
  finish: finishCall,
  drop: dropCall,
  look: () => undefined,
}

/** Carries out what whoever holds the call did; it was checked before that it makes sense now. */
export async function takeCallInput(draft: Draft, input: CallInput): Promise<void> {
  const taker = takers[input.kind] as (draft: Draft, input: CallInput) => void | Promise<void> // the taker of this very kind
  await taker(draft, input)
}
