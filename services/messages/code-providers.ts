import type { ContactPoints } from '../../onboarding/messaging/contact-points.ts'
import type { OneTimeCodes } from '../../onboarding/messaging/one-time-codes.ts'
import type { Outside } from '../http/provider-health.ts'
import type { MessageSettings } from './index.ts'
import { OwnCodes, type OwnCodesParts } from './own-codes.ts'
import { createTwilioVerify } from './twilio-verify.ts'
import { VerifyCodes } from './verify-codes.ts'

/** What a maker of codes may ask of the process that runs it. */
export interface CodeDeps extends OwnCodesParts {
  readonly contactPoints: ContactPoints
  readonly outside: Outside
  /** What is needed in use was checked at start. */
  readonly settings: MessageSettings
}

type MakeCodes = (deps: CodeDeps) => OneTimeCodes

const own: MakeCodes = (deps) => new OwnCodes(deps)

const twilioVerify: MakeCodes = ({ settings, outside, ...parts }) => {
  const client = createTwilioVerify(
    {
      baseUrl: settings.TWILIO_VERIFY_URL,
      accountSid: settings.TWILIO_ACCOUNT_SID ?? '',
      authToken: settings.TWILIO_AUTH_TOKEN ?? '',
      service: settings.TWILIO_VERIFY_SERVICE ?? '',
    },
    outside,
  )
  return new VerifyCodes({ ...parts, client, own: new OwnCodes(parts) })
}

/** Every maker of codes by the id that the seller's profile names (`messages.codes`). */
export const codeProviders: Readonly<Record<string, MakeCodes>> = {
  own,
  'twilio-verify': twilioVerify,
}
