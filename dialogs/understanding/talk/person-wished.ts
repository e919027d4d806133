import { listed } from '../words/canonical.ts'

const people = listed(
  'menneske mennesker människa människor person personer human kød kött kjøtt flesh',
)
const speakers = listed('jeg jag eg æ vi man i we one')
const modals = listed('kan kunne kunde får må can could may')
const talking = listed(
  'snakke snakka tale prate prata skrive skriva chatte chatta ringe ringa talk speak chat write ring call',
)
const instead = listed('stedet istedet stället istället instead')
const reach = 5

/** "a real human I can talk to", "et menneske jeg kan snakke med": that one could, and not that one does. */
function isToBeTalkedTo(words: readonly string[]): boolean {
  const at = words.findIndex((word) => people.has(word))
  const behind = at === -1 ? [] : words.slice(at + 1, at + 1 + reach)
  const modal = behind.findIndex((word) => modals.has(word))
  return (
    modal !== -1 &&
    [behind[modal - 1], behind[modal + 1]].some((word) => speakers.has(String(word))) &&
    behind.slice(modal + 1).some((word) => talking.has(word))
  )
}

/** "en person jag skriver med i stället": a person in place of what is here. */
const isInstead = (words: readonly string[]): boolean =>
  words.some((word) => people.has(word)) &&
  words.some((word) => talking.has(word)) &&
  words.some((word) => instead.has(word))

/** "er der et rigtigt menneske jeg kan snakke med i stedet?": asks for somebody, and not what is here. */
export const wishesPerson = (words: readonly string[], asking: boolean): boolean =>
  asking && [isToBeTalkedTo, isInstead].some((sign) => sign(words))
