import { readMessage } from '../message.ts'
import { listed } from '../words/canonical.ts'
import { isLabelWord } from '../labels/labels.ts'
import { isJoiner, isSmallWord, recalling } from '../names/sought-words.ts'

/** To find something out in a list. */
const lookingUp = listed(
  'slå slår slås opslå sök söka söker søg søge søger søk søke søker leta letar leit leite leiter lete leter finn finne finner find finde finder hitta hittar kolla kollar kig kigge kik kikke sjekk sjekke sjekker tjek tjekke tjekker look lookup search find check google googl googla google',
)
const besides = listed(
  'op opp upp up register registret registeret registry database databasen system systemet selv själv sjølv sjølve sjæl sjæll yourself nettet internet internettet net list listen navn navnet namn namnet name already allerede redan once twice det ka do kan kann dere i ik ikk kunne kunna kunde could cant couldnt can u you ni du va vel väl der där there one gang gange gång gånger ganger times',
)

const mostWords = 10

/** "Look it up then", "I told you the name already": nothing is said but that. */
export function refersBack(raw: string): 'lookUp' | 'saidBefore' | undefined {
  const tokens = readMessage(raw).tokens.filter(({ kind }) => kind === 'word')
  if (tokens.length === 0 || tokens.length > mostWords) return undefined
  const isWish = tokens.some(({ plain }) => lookingUp.has(plain))
  const isRecalled = tokens.some(({ word }) => recalling.has(word))
  if (!isWish && !isRecalled) return undefined
  const isPlain = tokens.every(
    (token) =>
      [lookingUp, besides].some((list) => list.has(token.plain)) ||
      isSmallWord(token.word) ||
      isLabelWord(token.word) ||
      isJoiner(token),
  )
  if (!isPlain) return undefined
  return isWish ? 'lookUp' : 'saidBefore'
}
