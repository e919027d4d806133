import { wallTime } from '../../onboarding/call/call-back-time.ts'
import { longestNote } from '../../onboarding/call/parking.ts'
import type { CallGuide } from '../../dialogs/call/call-guide.ts'
import type { StaffMember } from '../../onboarding/staff/staff.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { speaker } from '../../locales/words.ts'
import { actionSet, choiceSet, type CardElement } from '../channels/adaptive-card.ts'
import { dataFor, hiddenPart, languageName, may, pressButton } from './call-card-parts.ts'

/** What a card shows besides the call itself. */
export interface CardFacts {
  readonly now: Date
  readonly colleagues: readonly StaffMember[]
}

function parkPart(guide: CallGuide, { now }: CardFacts): readonly CardElement[] {
  if (!may(guide, 'park')) return []
  const say = speaker(guide.staffLanguage)
  const { date } = wallTime(now)
  return [
    { type: 'Input.Date', id: 'date', label: say('calls.card.date'), value: date, min: date },
    { type: 'Input.Time', id: 'time', label: say('calls.card.time') },
    { type: 'Input.Text', id: 'note', label: say('calls.card.note'), maxLength: longestNote },
    actionSet([pressButton(say('calls.buttons.park'), dataFor(guide, 'park'))]),
  ]
}

function passPart(guide: CallGuide, { colleagues }: CardFacts): readonly CardElement[] {
  const others = colleagues.filter(({ id }) => id !== guide.owner)
  if (!may(guide, 'pass') || others.length === 0) return []
  const say = speaker(guide.staffLanguage)
  return [
    choiceSet('colleague', say('calls.card.colleague'), {
      choices: others.map(({ id, name }) => ({ title: name, value: id })),
    }),
    actionSet([pressButton(say('calls.buttons.pass'), dataFor(guide, 'pass'))]),
  ]
}

function languagePart(guide: CallGuide): readonly CardElement[] {
  if (!may(guide, 'language')) return []
  const say = speaker(guide.staffLanguage)
  return [
    choiceSet('language', say('calls.card.language'), {
      choices: languages.map((code) => ({ title: languageName(say, code), value: code })),
    }),
    actionSet([pressButton(say('calls.buttons.language'), dataFor(guide, 'language'))]),
  ]
}

/** What is seldom wanted, behind one button. */
export function morePart(guide: CallGuide, facts: CardFacts): CardElement {
  const say = speaker(guide.staffLanguage)
  const plain = (['give', 'object', 'drop'] as const)
    .filter((action) => may(guide, action))
    .map((action) => pressButton(say(`calls.buttons.${action}`), dataFor(guide, action)))
  return hiddenPart('more', [
    ...parkPart(guide, facts),
    ...passPart(guide, facts),
    ...languagePart(guide),
    ...(plain.length === 0 ? [] : [actionSet(plain)]),
  ])
}
