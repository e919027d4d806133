import type { SettledCard } from '../../dialogs/reply.ts'
import type { Language } from '../../onboarding/vocabulary.ts'
import type { ActivityLike } from './activity.ts'
import { adaptiveCard, exactText, textBlock, type CardElement } from './adaptive-card.ts'
import { localeTag } from './locale-tag.ts'

const rowElement = ({ label, value }: SettledCard['rows'][number]): CardElement => ({
  type: 'Container',
  spacing: 'Small',
  items: [
    textBlock(label, { size: 'Small', isSubtle: true }),
    exactText(value, { spacing: 'None' }),
  ],
})

/** What stands in place of a card that was answered: read-only, so that nobody sends it twice (CH-05). */
export function settledActivity(card: SettledCard, language: Language): ActivityLike {
  const { title, rows } = card
  const twin = [title, ...rows.map(({ label, value }) => `${label}: ${value}`)].join('\n')
  return {
    type: 'message',
    // Without words of its own a message is announced by what its card says.
    text: '',
    textFormat: 'plain',
    locale: localeTag(language),
    inputHint: 'ignoringInput',
    speak: twin,
    attachments: [
      adaptiveCard([textBlock(`✓ ${title}`, { weight: 'Bolder' }), ...rows.map(rowElement)], twin),
    ],
  }
}
