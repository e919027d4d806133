import type { Intent } from '../talk/answer-intent.ts'
import { readMessage, type Token } from '../message.ts'
import { spoken } from './spoken.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import type { Situation } from '../situation.ts'
import type { Understanding } from '../understanding.ts'
import { clausesOf } from '../words/marked-clauses.ts'

/** What one may want to know of one's data. */
export type DataAspect = 'use' | 'kept' | 'sold' | 'seen'

/** Written as in `meanings.ts`; that it is about data is known. */
export const dataMeanings: readonly (readonly [DataAspect, readonly string[]])[] = [
  [
    'kept',
    [
      'howLong keeping|saved|data|have',
      'longtime keeping|saved|data|have',
      'keeping|saved forever',
      'when remove',
    ],
  ],
  ['sold', ['sell', 'give>data|myReach>onward']],
  ['seen', ['who', 'passOn', 'share', 'safe']],
  ['use', ['what use|handle|happen|withfor', 'where endsUp', 'purpose', 'why']],
]

const about = dataMeanings.map((row) => spoken([row]))

export const sellingMeanings: readonly (readonly [true, readonly string[]])[] = [
  [true, ['sell>you data|myReach|onward <8 -goods -pay', 'passOn>you data|myReach <8 -goods -pay']],
]

const selling = spoken(sellingMeanings)

/** "selger dere opplysningene videre": asked by the order of its words, with no mark behind it. */
export function sellingAsked({ context }: Situation, tokens: readonly Token[]): Intent | undefined {
  const isAsked = selling({ tokens, language: context.language }) === true
  return isAsked ? { command: { name: 'privacy' }, digression: { topic: 'dataUse' } } : undefined
}

const ownMeanings: readonly (readonly [true, readonly string[]])[] = [
  [
    true,
    [
      'what have|got data about <12 -need -why -use -want -should -edit -remove -who -write -number',
    ],
  ],
]
const own = spoken(ownMeanings)

/** "vad har ni för uppgifter om mig", "hvad har I af oplysninger om os": to see them, and not what they are for. */
export const ownDataAsked = (
  { context }: Situation,
  tokens: readonly Token[],
): Intent | undefined =>
  own({ tokens, language: context.language }) === true ? { command: { name: 'mydata' } } : undefined

/** "who can see my answers": a question about data, where only its command was heard; "show me the privacy policy" asks nothing. */
export function withDataAsked(
  text: string,
  heard: Understanding,
  language: Language,
): Understanding {
  const isOnly = heard.command?.name === 'privacy' && heard.digression === undefined
  if (!isOnly || dataAspects(text, language).length === 0) return heard
  return { ...heard, digression: { topic: 'dataUse' } }
}

/** "hva bruker dere opplysningene til og hvor lenge lagres de?": both, in the order in which they are answered. */
export function dataAspects(text: string, language: Language): readonly DataAspect[] {
  const { tokens } = readMessage(text)
  const asked = clausesOf(tokens).flatMap((clause) => {
    const words = clause.filter(({ kind }) => kind === 'word')
    return about.flatMap((aspect) => aspect({ tokens: words, language }) ?? [])
  })
  return (['use', 'kept', 'sold', 'seen'] as const).filter((aspect) => asked.includes(aspect))
}
