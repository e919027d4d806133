import type { Understanding } from '../understanding.ts'
import type { Intent } from './answer-intent.ts'

/** "The address is wrong, deliveries go to …": nothing that stands is to be changed. */
export function withoutChange(intent: Intent, elsewhere: Understanding['elsewhere']): Intent {
  const { command, ...rest } = intent
  return elsewhere !== undefined && command?.name === 'change' ? rest : intent
}
