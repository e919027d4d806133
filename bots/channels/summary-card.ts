import type { SummaryCard, SummaryRow } from '../../dialogs/reply.ts'
import { actionSet, exactText, submitAction, textBlock, type CardElement } from './adaptive-card.ts'

/** The check-answers page (UX-20): sections, a *change* on each row, one confirm at the end. */
export const summaryElements = (summary: SummaryCard): readonly CardElement[] => [
  textBlock(summary.title, { size: 'Medium', weight: 'Bolder', style: 'heading' }),
  ...summary.sections.map((section) => ({
    type: 'Container',
    spacing: 'Medium',
    separator: true,
    items: [
      textBlock(section.title, { weight: 'Bolder' }),
      ...section.rows.map((row) => rowElement(row, summary)),
    ],
  })),
  actionSet([
    submitAction(
      summary.confirmLabel,
      { action: 'confirm', revision: summary.revision },
      { style: 'positive' },
    ),
  ]),
]

/**
 * Label above value instead of beside it: two text columns and a button do not fit on 320 pixels (UX-02). Two lines are
 * as high as a button, so that a whole summary is soon read.
 */
function rowElement(row: SummaryRow, summary: SummaryCard): CardElement {
  const label = row.source === undefined ? row.label : `${row.label} · ${row.source}`
  const words = {
    type: 'Column',
    width: 'stretch',
    verticalContentAlignment: 'Center',
    items: [
      textBlock(label, { size: 'Small', isSubtle: true }),
      exactText(row.value, { spacing: 'None' }),
    ],
  }
  const columns = row.changeable ? [words, changeColumn(row, summary)] : [words]
  return { type: 'ColumnSet', spacing: 'Small', columns }
}

const changeColumn = (row: SummaryRow, { changeLabel, revision }: SummaryCard): CardElement => ({
  type: 'Column',
  width: 'auto',
  verticalContentAlignment: 'Center',
  items: [
    actionSet([
      submitAction(
        changeLabel,
        { action: 'change', key: row.key, revision },
        // Twelve buttons called "Change" tell nothing apart when heard.
        { tooltip: `${changeLabel}: ${row.label}` },
      ),
    ]),
  ],
})
