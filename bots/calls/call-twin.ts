import type { CallGuide, Spoken } from '../../dialogs/call/call-guide.ts'
import type { CallAction } from '../../onboarding/call/call-input.ts'
import { speaker } from '../../locales/words.ts'
import { recognise } from '../../locales/recognise.ts'
import { languageName } from './call-card-parts.ts'

type SpokenKey = 'calls.card.say' | 'calls.card.readBack' | 'calls.card.why'

function spokenLines(guide: CallGuide, key: SpokenKey, block: Spoken): string {
  const say = speaker(guide.staffLanguage)
  return `${say(key, { language: languageName(say, block.language) })}:\n${block.text}`
}

/** Everything that was just given, under one heading. */
function back(guide: CallGuide): readonly string[] {
  const [first] = guide.readBack
  if (first === undefined) return []
  const words = speaker(guide.staffLanguage)
  const lines = guide.readBack.flatMap(({ label, say, spell }) => [
    `${label}: ${say.text}`,
    ...(spell === undefined ? [] : [words('calls.card.spell', { text: spell.text })]),
  ])
  return [spokenLines(guide, 'calls.card.readBack', { ...first.say, text: lines.join('\n') })]
}

function helpLines(guide: CallGuide): readonly string[] {
  const say = speaker(guide.staffLanguage)
  const { why, listenFor, ifNo } = guide
  return [
    ...(why === undefined ? [] : [spokenLines(guide, 'calls.card.why', why)]),
    ...(listenFor === undefined ? [] : [`${say('calls.card.listen')}:\n${listenFor}`]),
    ...(ifNo === undefined ? [] : [`${say('calls.card.ifNo')}:\n${ifNo}`]),
  ]
}

function checklistLines(guide: CallGuide): string {
  const say = speaker(guide.staffLanguage)
  const rows = guide.checklist.map(({ label, value, stateText }) =>
    value === undefined ? `${label}: ${stateText}` : `${label}: ${value} (${stateText})`,
  )
  return [say('calls.card.checklist', guide.progress), ...rows].join('\n')
}

type Command = keyof (typeof recognise)['en']['guidedCall']

/** What may be written in place of a button. */
const written: Readonly<Partial<Record<CallAction, Command>>> = {
  'notice-read': 'read',
  'notice-link': 'link',
  skip: 'skip',
  park: 'park',
  resume: 'resume',
  pass: 'pass',
  give: 'give',
  object: 'object',
  finish: 'finish',
  drop: 'drop',
}

function commandLine(guide: CallGuide): readonly string[] {
  const { guidedCall } = recognise[guide.staffLanguage]
  const say = speaker(guide.staffLanguage)
  const commands = guide.actions.flatMap((action) => {
    const name = written[action]
    return name === undefined ? [] : [say('calls.card.quoted', { word: guidedCall[name][0] ?? '' })]
  })
  if (commands.length === 0) return []
  return [say('calls.card.write', { commands: commands.join(', ') })]
}

/** Everything that the card shows, as words alone (UX-15). What is for the customer stands in lines of its own. */
export function callTwin(guide: CallGuide): string {
  const options = guide.options.map(({ title }, at) => `${at + 1} ${title}`)
  return [
    ...guide.told,
    guide.title,
    ...back(guide),
    ...(guide.say === undefined ? [] : [spokenLines(guide, 'calls.card.say', guide.say)]),
    ...(options.length === 0 ? [] : [options.join('\n')]),
    ...helpLines(guide),
    checklistLines(guide),
    ...commandLine(guide),
  ].join('\n\n')
}
