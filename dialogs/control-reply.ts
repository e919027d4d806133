import { toLanguage } from '../locales/format.ts'
import { speaker } from '../locales/words.ts'
import { countries } from '../onboarding/countries/index.ts'
import type { Control, ControlAnswer } from '../onboarding/messaging/control-word.ts'
import type { Profile } from '../onboarding/profile.ts'
import { spokenIn } from '../onboarding/spoken-in.ts'
import { countryCodes, type Language } from '../onboarding/vocabulary.ts'
import type { Inbound } from './inbound.ts'
import type { Reply } from './reply.ts'

/** The language of a number's country (E.164); `undefined`: of none of ours. */
export function spokenAt(phone: string): Language | undefined {
  const country = countryCodes.find((code) => phone.startsWith(`+${countries[code].callingCode}`))
  return country === undefined ? undefined : spokenIn[country]
}

/** The phone number (E.164) that a control word came from, and the message. */
export interface ControlFrom {
  readonly phone: string
  readonly control: Control
  readonly inbound: Inbound
}

/**
 * Of the word, else of the number's country, else of the client: never of what is stored, or the language would tell
 * whether the number is known (SM-11).
 */
export function controlLanguage(
  { phone, control, inbound }: ControlFrom,
  { languages }: Profile,
): Language {
  const wanted = [control.language, spokenAt(phone), toLanguage(inbound.locale)]
  const offered = wanted.find((each) => each !== undefined && languages.includes(each))
  return offered ?? languages[0] ?? 'en'
}

/** One confirmation, or nothing. It is about text messages as such, so no case is named in it. */
export function controlReply(
  answer: Exclude<ControlAnswer, 'talk'>,
  language: Language,
  seller: string,
): readonly Reply[] {
  if (answer === 'nothing') return []
  return [
    {
      language,
      text: speaker(language)(`outgoing.${answer}.sms`, { seller }),
      choices: [],
      links: [],
      hints: {
        reference: '',
        asks: '',
        attempt: 0,
        understood: {},
        ...(answer === 'stopped' || answer === 'stopMaybe' ? { command: 'stop' } : {}),
      },
      progress: { answered: 0, required: 0 },
    },
  ]
}
