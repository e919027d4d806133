import { gsmText } from '../../onboarding/messaging/gsm-text.ts'
import { askings, ownTexts, titlesOf, type Place } from './definition.ts'
import { inEveryLanguage, when, type Rule } from './rule.ts'
import { foreignCharacters, partsOf, unitsOf } from '../../onboarding/messaging/sms-parts.ts'

const perAsking = (check: (name: string, sms: string, place: Place) => readonly string[]) =>
  inEveryLanguage((place) =>
    ownTexts(place, askings).flatMap(({ name, text }) => check(name, gsmText(text), place)),
  )

/** As the plain channel writes it: the question, a blank line, numbered choices. */
function withChoices(sms: string, place: Place): string {
  const lines = titlesOf(place).map((title, index) => `${index + 1} ${gsmText(title)}`)
  return lines.length === 0 ? sms : `${sms}\n\n${lines.join('\n')}`
}

/** Whether the questions fit text messages; measured after the SMS renderer has dressed them. */
export const smsRules: readonly Rule[] = [
  {
    id: 'sms-alphabet',
    what: 'Askings and titles of choices use the GSM alphabet.',
    why: 'SM-15: one character outside it turns 160 characters into 70.',
    check: inEveryLanguage((place) => [
      ...ownTexts(place, askings).flatMap(({ name, text }) => alphabet(name, gsmText(text))),
      ...titlesOf(place).flatMap((title) => alphabet(`"${title}"`, gsmText(title))),
    ]),
  },
  {
    id: 'sms-one-part',
    what: 'Every asking fits one SMS.',
    why: 'SM-16, CH-06.',
    check: perAsking((name, sms) =>
      when(partsOf(sms) > 1, `${name} takes ${unitsOf(sms)} units, one SMS holds 160`),
    ),
  },
  {
    id: 'sms-choices-two-parts',
    what: 'Every asking with its numbered choices fits two SMS.',
    why: 'SM-16 allows two with a reason: all choices have to stand there to be chosen.',
    check: perAsking((name, sms, place) =>
      when(partsOf(withChoices(sms, place)) > 2, `${name} and its choices take more than two SMS`),
    ),
  },
]

function alphabet(name: string, sms: string): readonly string[] {
  const foreign = foreignCharacters(sms)
  return when(foreign !== '', `${name} has characters outside the GSM alphabet: ${foreign}`)
}
