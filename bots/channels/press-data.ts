import { isObject, type IncomingActivity } from './activity.ts'

/** Nothing that is typed into a card for staff is longer. */
export const longestValue = 1000

/** What the pressed button of a card carries. Buttons of older clients submit a message, those of newer ones an `invoke`. */
export function pressDataOf({ type, name, value }: IncomingActivity): unknown {
  if (!isObject(value)) return undefined
  if (type === 'message') return value
  const { action } = value
  return type === 'invoke' && name === 'adaptiveCard/action' && isObject(action)
    ? action['data']
    : undefined
}
