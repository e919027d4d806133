import type { SecretInput } from '../../dialogs/secret-input.ts'
import { actionSet, submitAction, type CardElement } from './adaptive-card.ts'

/** The protected input (ID-07): what is typed is masked and comes back as a card value, never as chat text. */
export const secretElements = (secret: SecretInput): readonly CardElement[] => [
  { type: 'Input.Text', id: 'secret', label: secret.label, style: 'Password', maxLength: 40 },
  actionSet([
    submitAction(
      secret.submitLabel,
      { action: 'secret', key: secret.key, revision: secret.revision },
      { style: 'positive' },
    ),
    submitAction(
      secret.refuseLabel,
      { action: 'refuse', key: secret.key, revision: secret.revision },
      // A refusal takes nothing along, whatever was typed.
      { associatedInputs: 'none' },
    ),
  ]),
]
