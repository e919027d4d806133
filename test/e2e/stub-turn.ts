import type { TakeTurn } from '../../bots/take-turn.ts'
import type { Inbound } from '../../dialogs/inbound.ts'
import type { Reply } from '../../dialogs/reply.ts'
import type { Language } from '../../onboarding/vocabulary.ts'
import { replyOf, secretReply, summaryReply } from '../bots/replies.ts'

/** What the stub says, enough to see which language it is in. */
export const stubWords = {
  da: {
    greeting: 'Hej! Jeg er en automatisk assistent. Er du en virksomhed eller en privatperson?',
    choices: ['Virksomhed', 'Privatperson'],
    echo: 'Du skrev:',
    saved: 'Tak, det er gemt.',
  },
  sv: {
    greeting: 'Hej! Jag är en automatisk assistent. Är du ett företag eller en privatperson?',
    choices: ['Företag', 'Privatperson'],
    echo: 'Du skrev på svenska:',
    saved: 'Tack, det är sparat.',
  },
  no: {
    greeting: 'Hei! Jeg er en automatisk assistent. Er du en bedrift eller en privatperson?',
    choices: ['Bedrift', 'Privatperson'],
    echo: 'Du skrev på norsk:',
    saved: 'Takk, det er lagret.',
  },
  en: {
    greeting: 'Hello! I am an automated assistant. Are you a company or a private person?',
    choices: ['Company', 'Private person'],
    echo: 'You wrote:',
    saved: 'Thank you, that is saved.',
  },
} as const

const byName: Readonly<Record<string, Language>> = {
  Dansk: 'da',
  Svenska: 'sv',
  Norsk: 'no',
  English: 'en',
}

export interface StubTurn {
  readonly takeTurn: TakeTurn
  readonly heard: Inbound[]
  /** `conversation#activityId` of every call. */
  readonly calls: string[]
}

/** A core that echoes, asks, shows a summary and a protected field: everything that a page must be able to show. */
export function createStubTurn(
  options: { readonly before?: (inbound: Inbound) => Promise<unknown> } = {},
): StubTurn {
  const heard: Inbound[] = []
  const calls: string[] = []
  const talks = new Map<string, { language: Language; answered: number }>()
  const handled = new Map<string, readonly Reply[]>()

  const takeTurn: TakeTurn = async ({ conversation, activityId }, inbound) => {
    const call = `${conversation}#${activityId}`
    calls.push(call)
    const known = handled.get(call)
    if (known !== undefined) return known
    heard.push(inbound)
    await options.before?.(inbound)
    const talk = talks.get(conversation) ?? { language: languageOf(inbound), answered: 0 }
    talks.set(conversation, talk)
    talk.language = byName[inbound.text] ?? talk.language
    if (inbound.kind === 'message') talk.answered = Math.min(8, talk.answered + 1)
    const replies = answer(inbound, talk.language).map((reply) => ({
      ...reply,
      language: talk.language,
      progress: { answered: talk.answered, required: 8 },
    }))
    handled.set(call, replies)
    return replies
  }
  return { takeTurn, heard, calls }
}

const languageOf = ({ preset, locale }: Inbound): Language => {
  const given = (preset?.language ?? locale ?? 'en').slice(0, 2)
  if (given === 'da' || given === 'sv') return given
  return given === 'no' || given === 'nb' ? 'no' : 'en'
}

function answer(inbound: Inbound, language: Language): readonly Reply[] {
  const words = stubWords[language]
  if (inbound.kind === 'start') {
    const choices = words.choices.map((title) => ({ title }))
    return [replyOf({ text: words.greeting, choices })]
  }
  if (inbound.submit?.action === 'secret') return [replyOf({ text: words.saved })]
  if (inbound.submit !== undefined)
    return [replyOf({ text: `${words.echo} ${inbound.submit.action}` })]
  if (inbound.text === 'summary') return [summaryReply('Fjordglas Demo ApS')]
  if (inbound.text === 'secret') return [secretReply()]
  return [replyOf({ text: `${words.echo} ${inbound.text}` })]
}
