import { choicesOf, ownTexts, type Place } from './definition.ts'

const digitsOnly = /^[\d +()./-]+$/

/**
 * Whether a bare number may be meant for this field, so that its label becomes a button of "which of these is it?".
 * Told by its example, not by a list of keys.
 */
export function canBeAskedAbout(place: Place): boolean {
  if (place.field.privacy === 'secret' || choicesOf(place.field) !== undefined) return false
  return ownTexts(place, ['example']).some(({ text }) => digitsOnly.test(text))
}
