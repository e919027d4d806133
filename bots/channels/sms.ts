import { gsmText } from '../../onboarding/messaging/gsm-text.ts'
import { createPlainChannel } from './plain-channel.ts'

/** Text messages: numbered lines in the GSM alphabet (UX-20, SM-15). */
export const sms = createPlainChannel('sms', gsmText)
