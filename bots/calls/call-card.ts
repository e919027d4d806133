import { skipReasons } from '../../onboarding/call/call.ts'
import type { CallGuide, ChecklistRow, Spoken } from '../../dialogs/call/call-guide.ts'
import { speaker } from '../../locales/words.ts'
import {
  actionSet,
  adaptiveCard,
  choiceSet,
  exactText,
  textBlock,
  type CardElement,
} from '../channels/adaptive-card.ts'
import { morePart, type CardFacts } from './call-card-more.ts'
import {
  dataFor,
  hiddenPart,
  languageName,
  may,
  pressButton,
  toggleButton,
} from './call-card-parts.ts'
import { callTwin } from './call-twin.ts'

const small = { size: 'Small', isSubtle: true } as const

function heading(guide: CallGuide): readonly CardElement[] {
  const told = guide.told.map((line) => exactText(line))
  return [...told, textBlock(guide.title, { size: 'Medium', weight: 'Bolder', style: 'heading' })]
}

/** What is said to the customer: large, in their language, and marked as such. */
function spokenPart(guide: CallGuide): readonly CardElement[] {
  const say = speaker(guide.staffLanguage)
  const label = (key: 'calls.card.say' | 'calls.card.readBack', { language }: Spoken) =>
    textBlock(say(key, { language: languageName(say, language) }), small)
  const back = guide.readBack.flatMap((line) => [
    exactText(`${line.label}: ${line.say.text}`),
    ...(line.spell === undefined
      ? []
      : [exactText(say('calls.card.spell', { text: line.spell.text }), small)]),
  ])
  const [first] = guide.readBack
  return [
    ...(first === undefined
      ? []
      : [{ type: 'Container', items: [label('calls.card.readBack', first.say), ...back] }]),
    ...(guide.say === undefined
      ? []
      : [
          {
            type: 'Container',
            style: 'emphasis',
            items: [
              label('calls.card.say', guide.say),
              ...guide.say.text
                .split('\n')
                .filter((line) => line !== '')
                .map((line) => exactText(line, { size: 'Large' })),
            ],
          },
        ]),
  ]
}

function helpPart(guide: CallGuide): readonly CardElement[] {
  const say = speaker(guide.staffLanguage)
  const { why, listenFor, ifNo } = guide
  const lines = [
    ...(why === undefined
      ? []
      : [
          textBlock(say('calls.card.why', { language: languageName(say, why.language) }), small),
          exactText(why.text),
        ]),
    ...(listenFor === undefined
      ? []
      : [textBlock(say('calls.card.listen'), small), textBlock(listenFor)]),
    ...(ifNo === undefined ? [] : [textBlock(say('calls.card.ifNo'), small), textBlock(ifNo)]),
  ]
  return lines.length === 0 ? [] : [hiddenPart('help', lines)]
}

const marks = { todo: '○', done: '●', skipped: '–', review: '!' } as const

function rowText(guide: CallGuide, row: ChecklistRow): string {
  const say = speaker(guide.staffLanguage)
  const match = row.matches === undefined ? [] : [row.matches ? 'matches' : 'differs']
  const notes = [
    row.stateText,
    ...match.map((name) => say(name === 'matches' ? 'calls.card.matches' : 'calls.card.differs')),
  ]
  const value = row.value === undefined ? '' : `${row.value} · `
  return `${marks[row.state]} ${row.label}: ${value}${notes.join(' · ')}`
}

function listPart(guide: CallGuide): CardElement {
  const say = speaker(guide.staffLanguage)
  const rows = guide.checklist.map((row) => exactText(rowText(guide, row), { spacing: 'None' }))
  const jump = may(guide, 'jump')
    ? [
        choiceSet('item', say('calls.card.item'), {
          choices: guide.checklist.map(({ key, label }) => ({ title: label, value: key })),
        }),
        actionSet([pressButton(say('calls.buttons.jump'), dataFor(guide, 'jump'))]),
      ]
    : []
  return hiddenPart('list', [...rows, ...jump])
}

/** What the moment itself asks for: the notice, a choice, a protected value, a reason to leave it out. */
function momentPart(guide: CallGuide): readonly CardElement[] {
  const say = speaker(guide.staffLanguage)
  const { key, secret, options } = guide
  const choices = options.map(({ title, value }) =>
    pressButton(title, dataFor(guide, 'choose', value)),
  )
  return [
    ...(choices.length === 0 ? [] : [actionSet(choices)]),
    ...(may(guide, 'notice-read')
      ? [
          actionSet([pressButton(say('calls.buttons.read'), dataFor(guide, 'notice-read'))]),
          { type: 'Input.Text', id: 'to', label: say('calls.card.to'), maxLength: 254 },
          actionSet([pressButton(say('calls.buttons.link'), dataFor(guide, 'notice-link'))]),
        ]
      : []),
    ...(secret === undefined
      ? []
      : [
          {
            type: 'Input.Text',
            id: 'secret',
            label: secret.label,
            style: 'Password',
            maxLength: 40,
          },
          actionSet([pressButton(secret.submitLabel, dataFor(guide, 'secret', secret.key))]),
        ]),
    ...(key !== undefined && may(guide, 'skip')
      ? [
          choiceSet('reason', say('calls.card.reason'), {
            choices: skipReasons.map((reason) => ({
              title: say(`calls.reasons.${reason}`),
              value: reason,
            })),
          }),
          actionSet([pressButton(say('calls.buttons.skip'), dataFor(guide, 'skip', key))]),
        ]
      : []),
  ]
}

function mainButtons(guide: CallGuide): CardElement {
  const say = speaker(guide.staffLanguage)
  const main = (['resume', 'finish'] as const)
    .filter((action) => may(guide, action))
    .map((action) =>
      pressButton(say(`calls.buttons.${action}`), dataFor(guide, action), { style: 'positive' }),
    )
  const isHelped = guide.why !== undefined || guide.ifNo !== undefined
  return actionSet([
    ...main,
    ...(isHelped ? [toggleButton(say('calls.buttons.help'), 'help')] : []),
    toggleButton(say('calls.buttons.list'), 'list'),
    ...(guide.actions.length === 0 ? [] : [toggleButton(say('calls.buttons.more'), 'more')]),
  ])
}

function progressLine(guide: CallGuide): readonly CardElement[] {
  const say = speaker(guide.staffLanguage)
  const fields = guide.missing.map(({ label }) => label).join(', ')
  const isWaiting = guide.moment === 'ready' && fields !== ''
  return [
    textBlock(say('calls.card.checklist', guide.progress), small),
    ...(isWaiting ? [textBlock(say('calls.card.missing', { fields }), small)] : []),
  ]
}

/** A call as one card that takes its own place with every press (CA-01, CA-02, CH-02, CH-05). */
export const callCard = (guide: CallGuide, facts: CardFacts) =>
  adaptiveCard(
    [
      ...heading(guide),
      ...spokenPart(guide),
      ...momentPart(guide),
      ...progressLine(guide),
      mainButtons(guide),
      ...helpPart(guide),
      listPart(guide),
      morePart(guide, facts),
    ],
    callTwin(guide),
  )
