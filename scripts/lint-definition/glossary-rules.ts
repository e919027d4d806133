import { falseFriends, type FalseFriend } from './glossary.ts'
import { inEveryText, type Rule } from './rule.ts'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const pattern = ({ wrong }: FalseFriend): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${wrong.map(escaped).join('|')})`, 'iu')

const patterns = new Map(
  Object.values(falseFriends).flatMap((friends) =>
    friends.map((friend) => [friend, pattern(friend)] as const),
  ),
)

/** Gaps and addresses are no words of ours. */
const spoken = (text: string): string => text.replace(/\{\{\w+\}\}|\S+@\S+|https?:\S+/g, '')

function trap(text: string, friend: FalseFriend): readonly string[] {
  const own = friend.except === undefined ? text : text.replace(friend.except, '')
  const found = patterns.get(friend)?.exec(own)
  return found ? [`says "${found[0]}", the glossary says ${friend.say}`] : []
}

/** The terms of the law and of the trade. */
export const glossaryRules: readonly Rule[] = [
  {
    id: 'glossary',
    what: 'No text uses a term that the glossary knows as a trap.',
    why: 'TX-05, ID-14: the wrong word promises or asks for something else.',
    check: inEveryText((text, language) => {
      const own = spoken(text)
      return falseFriends[language].flatMap((friend) => trap(own, friend))
    }),
  },
]
