import { circumstances } from '../../onboarding/circumstances.ts'
import { valueOf } from '../../onboarding/interview.ts'
import { clear, tell, type Draft } from '../draft.ts'
import { wayAskedFor } from '../understanding/choices/channel-said.ts'
import type { Digression, Topic, Understanding } from '../understanding/understanding.ts'
import {
  tellAmount,
  tellBasisOfCredit,
  tellBureau,
  tellCheck,
  tellLimit,
  tellNationalNumber,
  tellPayTime,
  tellPayWhere,
  tellWhoSees,
} from './asked-credit.ts'
import {
  sayGoodbye,
  tellGoOnLater,
  tellHowLong,
  tellIfCustomer,
  tellWhatNext,
} from './asked-stage.ts'
import { tellNoFirmYet, tellOtherMatter, tellWhichShop, tellWrongPlace } from './at-the-door.ts'
import { tellDataUse } from './answers/tell-data-use.ts'
import { tellGenuine } from './answers/tell-genuine.ts'
import { tellHeld } from './answers/tell-held.ts'
import {
  tellActingFor,
  tellAssociation,
  tellBegunBefore,
  tellCurrency,
  tellMinimumAge,
  tellMinor,
} from './answers/tell-newcomers.ts'
import { tellNotFound } from './answers/tell-not-found.ts'
import { tellSource } from './answers/tell-source.ts'
import { changeToo } from './change.ts'
import { openingHours } from './hand-over.ts'
import { tellLookUp, tellSought } from './search-name.ts'
import { tellLeft } from './left.ts'

type Answer = (draft: Draft, digression: Digression) => void

const asksForNumber: ReadonlySet<string> = new Set(['country', 'customerType', 'company.number'])

/** Whose details they are to be: a company decides who its contact is, a private person uses whichever will do. */
const tellWhose: Answer = (draft) => {
  const { customerType } = circumstances(draft.state.answers, draft.ports.profile)
  const isPrivate = customerType === 'private'
  tell(draft, isPrivate ? 'messages.digression.othersMail' : 'answers.whose')
}

/** Answers that depend on how far the case is, or on what the profile says. */
const told = {
  left: tellLeft,
  otherMatter: tellOtherMatter,
  wrongPlace: tellWrongPlace,
  whichShop: tellWhichShop,
  noFirmYet: tellNoFirmYet,
  currency: tellCurrency,
  minor: tellMinor,
  minimumAge: tellMinimumAge,
  actingFor: tellActingFor,
  association: tellAssociation,
  begunBefore: tellBegunBefore,
  signUp: (draft) => {
    clear(draft, 'otherMatter')
    draft.goesOn = true
    tell(draft, 'messages.digression.signUp', { seller: draft.ports.profile.controller.name })
  },
  goodbye: sayGoodbye,
  whatNext: tellWhatNext,
  payTime: tellPayTime,
  payWhere: tellPayWhere,
  creditCheck: tellCheck,
  creditBasis: tellBasisOfCredit,
  creditLimit: tellLimit,
  creditWho: tellWhoSees,
  bureau: tellBureau,
  nationalNumber: tellNationalNumber,
  howLong: tellHowLong,
  goOnLater: tellGoOnLater,
  amountMeans: tellAmount,
  amCustomer: tellIfCustomer,
  gotIt: tellHeld,
  dataUse: (draft) => {
    // Told already where the message is a command as well.
    if (draft.command !== 'privacy') tellDataUse(draft)
  },
  notFound: tellNotFound,
  genuine: tellGenuine,
  source: tellSource,
  whose: tellWhose,
  paymentWays: (draft) => {
    const isDone = draft.state.finished !== undefined
    tell(draft, `messages.digression.${isDone ? 'paymentWaysDone' : 'paymentWays'}`)
  },
  changeLater: (draft) => {
    const isDone = draft.state.finished !== undefined
    tell(draft, `messages.digression.${isDone ? 'changeLaterDone' : 'changeLater'}`)
  },
  leaveLater: (draft) => {
    const isDone = draft.state.finished !== undefined
    tell(draft, `messages.digression.${isDone ? 'leaveLaterDone' : 'leaveLater'}`)
  },
  saved: (draft) => {
    const { finished, reference } = draft.state
    if (finished === undefined) tell(draft, 'messages.digression.saved')
    else tell(draft, 'messages.digression.savedDone', { reference })
  },
  lookUp: (draft) => {
    const { open, sought, answers } = draft.state
    // The name is there, and is looked up when everything else has been said.
    if (answers['company.name'] !== undefined && sought === undefined) return
    if (!asksForNumber.has(open.asks)) tell(draft, 'messages.digression.question')
    else if (sought !== undefined) tellSought(draft, sought)
    else tellLookUp(draft)
  },
} as const satisfies Partial<Record<Topic, Answer>>

const answers = {
  thanks: 'messages.digression.thanks',
  greeting: 'messages.digression.greeting',
  areYouHuman: 'messages.digression.areYouHuman',
  whoAreYou: 'messages.digression.whoAreYou',
  wantsGoods: 'person.door.wantsGoods',
  privateToo: 'person.door.privateToo',
  invoiceWays: 'messages.digression.invoiceWays',
  openingHours: 'messages.digression.openingHours',
  frustration: 'messages.digression.frustration',
  smallTalk: 'messages.digression.smallTalk',
  keeps: 'messages.digression.keeps',
  goesOn: 'messages.digression.goesOn',
  payLater: 'messages.digression.payLater',
  proposalMeans: 'answers.proposal',
  secondContact: 'answers.secondContact',
  othersMail: 'messages.digression.othersMail',
  deliveryAddress: 'answers.deliveryAddress',
  landline: 'answers.landline',
  prepayHow: 'messages.explain.prepayment',
  notApproved: 'messages.digression.notApproved',
  whoDecides: 'messages.digression.whoDecides',
  faq: 'messages.digression.question',
  question: 'messages.digression.question',
} as const satisfies Record<Exclude<Topic, keyof typeof told>, string>

const isTold = (topic: Topic): topic is keyof typeof told => Object.hasOwn(told, topic)

/** Another way for invoices, asked about at the summary: which one it is to be is asked, so that a "yes" signs up for no other. */
function askForWay(draft: Draft): void {
  const { state, ports, inbound } = draft
  // Beside another change the summary is open no more, and it is asked for behind that one.
  const isAtSummary = state.open.asks === 'confirm' || draft.command === 'change'
  const way = isAtSummary ? wayAskedFor(inbound.text) : undefined
  const isOther = way !== undefined && way !== valueOf('invoice.channel', state, ports.profile)
  if (isOther) changeToo(draft, 'invoice.channel')
}

/** A short answer beside the point; the open question follows in the same message. */
export function answerDigression(draft: Draft, digression: Digression): void {
  const own = draft.ports.profile.faq.find((entry) => entry.id === digression.faq)
  if (own !== undefined) {
    draft.lines.push(own.answer[draft.state.language])
    return
  }
  const { topic } = digression
  if (isTold(topic)) {
    told[topic](draft, digression)
    return
  }
  tell(draft, answers[topic], {
    seller: draft.ports.profile.controller.name,
    ...openingHours(draft),
  })
  if (digression.topic === 'invoiceWays') askForWay(draft)
}

/** Whoever names the place is told where it is given by what is said of that place. */
const isToldOfPlace = (topic: Topic, { elsewhere }: Understanding): boolean =>
  topic === 'deliveryAddress' && elsewhere === 'delivery'

/** Each question that was asked; what only a colleague knows is said to be that, and of which. */
export function answerDigressions(draft: Draft, said: Understanding): void {
  const { digression, further = [] } = said
  if (digression !== undefined && !isToldOfPlace(digression.topic, said))
    answerDigression(draft, digression)
  for (const other of further) {
    if (other.topic === 'question') tell(draft, 'messages.digression.questionToo')
    else answerDigression(draft, other)
  }
}
