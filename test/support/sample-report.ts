import type { MeasuredQuality } from '../../onboarding/quality/measured-quality.ts'
import { noQuality } from '../../onboarding/quality/quality.ts'
import type { Increment, Measure, Segment } from '../../onboarding/metrics.ts'
import { funnelReport } from '../../onboarding/metrics/funnel.ts'

const early: Segment = { language: 'da', channel: 'webchat', country: '-', customerType: '-' }
const danish: Segment = { ...early, country: 'DK', customerType: 'business' }

type Counts = readonly (readonly [Measure, number])[]

const counted = (segment: Segment, step: string, counts: Counts): readonly Increment[] =>
  counts.map(([measure, count]) => ({ segment, step, measure, count }))

/** Figures of three conversations: one finished, one handed to a person, one cancelled. */
export const sampleReport = funnelReport({
  from: '2026-10-25',
  to: '2026-11-23',
  increments: [
    ...counted(early, 'case', [
      ['reached', 1],
      ['cancelled', 1],
    ]),
    ...counted(danish, 'case', [
      ['reached', 2],
      ['complete', 1],
      ['seconds:120', 1],
      ['turns:5', 1],
    ]),
    ...counted(early, 'country', [
      ['reached', 3],
      ['asked', 5],
      ['answered', 2],
      ['cancelled', 1],
      ['seconds:10', 2],
    ]),
    ...counted(danish, 'company.number', [
      ['filled', 2],
      ['miss:checkDigit', 1],
    ]),
    ...counted(danish, 'contact.name', [
      ['reached', 2],
      ['asked', 2],
      ['answered', 1],
      ['seconds:45', 1],
    ]),
    ...counted(danish, 'contact.name', [['handOff:asked-for-a-person', 1]]),
    ...counted(danish, 'contact.phone', [
      ['reached', 1],
      ['asked', 2],
      ['answered', 1],
      ['miss:tooShort', 1],
    ]),
    ...counted(danish, 'contact.phone', [
      ['filled', 1],
      ['corrected', 1],
      ['seconds:20', 1],
    ]),
    ...counted(danish, 'confirm', [
      ['reached', 1],
      ['asked', 1],
      ['answered', 1],
      ['seconds:30', 1],
    ]),
    ...counted(danish, 'change:contact.phone', [
      ['reached', 1],
      ['asked', 1],
      ['answered', 1],
    ]),
  ],
})

/** What an hourly measurement over a few customers came to. */
export const sampleQuality: MeasuredQuality = {
  at: '2026-11-25T10:00:00.000Z',
  figures: noQuality,
  freshness: [
    { key: 'company.name', customers: 120, fresh: 117, share: 0.975 },
    { key: 'contact.phone', customers: 150, fresh: 96, share: 0.64 },
    { key: 'person.address', customers: 30, fresh: 6, share: 0.2 },
  ],
}
