import { formatDate, formatTime } from '../../locales/format.ts'
import type { Language } from '../../onboarding/vocabulary.ts'
import { speaker } from '../../locales/words.ts'
import { actionSet, adaptiveCard, exactText, textBlock } from '../channels/adaptive-card.ts'
import { pressButton } from './call-card-parts.ts'
import type { CallEntry } from './calls.ts'

/** Teams shows no more of a card in comfort; the desk has all. */
const mostShown = 10

function titleOf(entry: CallEntry, language: Language): string {
  const say = speaker(language)
  const { reference, company, outcome } = entry
  const status = say(
    outcome === undefined ? `calls.status.${entry.status}` : `calls.list.${outcome}`,
  )
  return company === undefined
    ? say('calls.list.entry', { reference, status })
    : say('calls.list.company', { company, reference, status })
}

function whenOf({ due, callBackAt }: CallEntry, language: Language): readonly string[] {
  const say = speaker(language)
  if (due) return [say('calls.list.due')]
  if (callBackAt === undefined) return []
  const time = new Date(callBackAt)
  return [
    say('calls.list.at', { date: formatDate(time, language), time: formatTime(time, language) }),
  ]
}

/** Somebody's calls, due call-backs first, each with a button that opens it. */
export function callListCard(entries: readonly CallEntry[], language: Language) {
  const say = speaker(language)
  const title = say('calls.list.title')
  const shown = entries.slice(0, mostShown).map((entry) => {
    const { note } = entry
    const lines = [
      titleOf(entry, language),
      ...whenOf(entry, language),
      ...(note === undefined ? [] : [note]),
    ]
    return { entry, lines }
  })
  const body = shown.map(({ entry, lines }) => ({
    type: 'Container',
    separator: true,
    items: [
      ...lines.map((line) => exactText(line)),
      actionSet([
        pressButton(say('calls.buttons.open'), { call: entry.id, do: 'open', revision: 0 }),
      ]),
    ],
  }))
  const twin = [title, ...shown.map(({ lines }) => lines.join('\n'))].join('\n\n')
  return adaptiveCard([textBlock(title, { weight: 'Bolder', style: 'heading' }), ...body], twin)
}
