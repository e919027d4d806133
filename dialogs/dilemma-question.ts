import type { Dilemma, Doubt, Option } from '../onboarding/case-state.ts'
import type { PartialAddress } from '../onboarding/ports.ts'
import type { WordKey } from '../locales/words.ts'
import { words, type View } from './draft.ts'
import type { Question } from './question.ts'
import { registerName } from './register-name.ts'
import { candidateTitle } from './candidate-title.ts'
import { showValue } from './show-value.ts'
import { labelOf, showContext } from './summary.ts'

type Of<K extends Dilemma['kind']> = Extract<Dilemma, { kind: K }>

/** The question that a dilemma leads to: one short choice. */
export function dilemmaQuestion(draft: View, dilemma: Dilemma): Question {
  switch (dilemma.kind) {
    case 'number':
      return numberQuestion(draft, dilemma)
    case 'register':
      return registerQuestion(draft, dilemma)
    case 'reason':
      return reasonQuestion(draft, dilemma)
    case 'suggestion':
      return suggestionQuestion(draft, dilemma)
    case 'company':
      return companyQuestion(draft, dilemma)
    case 'address':
      return addressQuestion(draft, dilemma)
    case 'doubt':
      return doubtQuestion(draft, dilemma)
  }
}

function numberQuestion(draft: View, { raw, keys }: Of<'number'>): Question {
  const show = showContext(draft.state, draft.ports.profile)
  return {
    lines: [words(draft)('messages.choose.number', { number: raw })],
    options: keys.map((key) => ({ title: labelOf(key, show), value: key })),
  }
}

/** Both values side by side, by their sources (DQ-07). */
function registerQuestion(draft: View, { key, register, stated }: Of<'register'>): Question {
  const say = words(draft)
  const show = showContext(draft.state, draft.ports.profile)
  const values = {
    register: showValue(key, register, show),
    stated: showValue(key, stated, show),
  }
  const source = registerName(draft)
  return {
    lines: [
      say('messages.choose.registerOrMine', { field: labelOf(key, show), source, ...values }),
    ],
    options: [
      { title: say('messages.choose.registerButton'), value: 'register', alias: values.register },
      { title: say('messages.choose.mineButton'), value: 'mine', alias: values.stated },
      { title: say('messages.choose.mistypedButton'), value: 'mistyped' },
    ],
  }
}

/** Asked once: whoever looks at the difference reads it. */
function reasonQuestion(draft: View, { key }: Of<'reason'>): Question {
  const say = words(draft)
  const field = labelOf(key, showContext(draft.state, draft.ports.profile))
  const source = registerName(draft)
  return {
    lines: [say('messages.choose.askReason', { field, source })],
    options: [{ title: say('messages.choose.noReasonButton'), value: 'noReason' }],
  }
}

/** One line for each company that it may be, and a way out: even a single one is only offered. */
function companyQuestion(draft: View, dilemma: Of<'company'>): Question {
  const say = words(draft)
  const { name, candidates, sourceId, country } = dilemma
  const source = registerName(draft, { sourceId, country })
  const count = candidates.length
  const titles = candidates.map((candidate) => ({
    title: candidateTitle(draft, candidate, country),
    value: candidate.number,
  }))
  return {
    lines: [say('messages.candidates.ask', { count, name, source })],
    options: [...titles, { title: say('messages.candidates.noneButton'), value: 'none' }],
  }
}

const addressParts = ['street', 'postalCode', 'city'] as const

const isSpeltAlike = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase()

/** One line for each part of an address that the directory has otherwise, so that the slip is seen at once (UX-10). */
function differences(draft: View, stated: PartialAddress, suggested: PartialAddress) {
  return addressParts.flatMap((part) => {
    const [from, to] = [stated[part], suggested[part]]
    if (from === undefined || to === undefined || isSpeltAlike(from, to)) return []
    return [words(draft)(`messages.suggest.${part}`, { from, to })]
  })
}

function suggestionQuestion(draft: View, { key, suggested, instead }: Of<'suggestion'>): Question {
  const say = words(draft)
  const show = showContext(draft.state, draft.ports.profile)
  const suggestion = showValue(key, suggested, show)
  const stated = draft.state.answers[key]?.value
  const isAddress = typeof stated === 'object' && typeof suggested === 'object'
  const field = labelOf(key, show)
  return {
    lines: [
      ...(isAddress ? differences(draft, stated, suggested) : []),
      instead === true && stated !== undefined
        ? say('messages.suggest.instead', {
            field,
            suggestion,
            value: showValue(key, stated, show),
          })
        : say('messages.suggest.didYouMean', { field, suggestion }),
    ],
    options: [
      { title: say('messages.suggest.yes'), value: 'yes' },
      { title: say('messages.suggest.keepMine'), value: 'no' },
    ],
  }
}

/** One address with what differs, or a short choice; what was written can always be kept. */
function addressQuestion(draft: View, { key, partial, candidates }: Of<'address'>): Question {
  const say = words(draft)
  const show = showContext(draft.state, draft.ports.profile)
  const [only, ...others] = candidates
  if (only !== undefined && others.length === 0) {
    const address = showValue(key, only, show)
    return {
      lines: [...differences(draft, partial, only), say('messages.address.one', { address })],
      options: [
        { title: say('messages.suggest.yes'), value: '0', alias: address },
        { title: say('messages.address.mineButton'), value: 'mine' },
      ],
    }
  }
  return {
    lines: [say('messages.address.several', { street: partial.street })],
    options: [
      ...candidates.map((candidate, at) => ({
        title: showValue(key, candidate, show),
        value: String(at),
      })),
      { title: say('messages.address.mineButton'), value: 'mine' },
    ],
  }
}

const doubtWords: Readonly<Record<Doubt, WordKey>> = {
  noMail: 'messages.doubt.noMail',
  disposable: 'messages.doubt.disposable',
  fixedLine: 'messages.doubt.fixedLine',
  addressUnknown: 'messages.doubt.addressUnknown',
  abroad: 'messages.doubt.abroad',
}

function doubtOptions(draft: View): readonly Option[] {
  const say = words(draft)
  return [
    { title: say('messages.doubt.rightButton'), value: 'yes' },
    { title: say('messages.doubt.changeButton'), value: 'no' },
  ]
}

/** Never a refusal: the customer's word counts, once they have seen what is odd. */
function doubtQuestion(draft: View, { key, why }: Of<'doubt'>): Question {
  const show = showContext(draft.state, draft.ports.profile)
  const value = showValue(key, draft.state.answers[key]?.value ?? '', show)
  const field = labelOf(key, show)
  return { lines: [words(draft)(doubtWords[why], { field, value })], options: doubtOptions(draft) }
}
