import { listed } from '../words/canonical.ts'
import type { Token } from '../message.ts'
import { endsSentence } from '../words/marked-clauses.ts'
import { isQuestion } from '../words/questions.ts'
import { negations } from '../words/word-lists.ts'

/** Whoever works for a firm, and is not the one it belongs to. */
const employed = listed(
  'ansat ansatte medarbejder medarbejdere anställd anställda medarbetare ansatt tilsett employee employees staff bogholder bogholderen bogholderi ' +
    'bokförare redovisningskonsult revisor revisoren revisorn regnskapsfører regnskapsføreren regnskabsfører accountant bookkeeper secretary sekretær ' +
    'sekretæren sekreterare assistent assistant kontorassistent kontoransat butikschef butikschefen butikssjef elev lærling lärling intern praktikant ' +
    'vikar kollega kolleganer colleague manager indkøber inköpare innkjøper purchaser buyer kasserer kassör kasserar treasurer kone mand kæreste hustru',
)
const owners = listed(
  'ejer ejeren ejerne indehaver indehaveren direktør direktøren chef chefen ägare ägaren innehavaren vd daglig leder lederen eier eieren innehaver ' +
    'innehaveren sjef sjefen owner owners director directors boss ceo formand formanden ordförande ordföranden leiar styreleder styrelederen bestyrelsen ' +
    'styrelsen styret board',
)
const authority =
  /^(?:firmateckn|signaturrätt|signaturret|tegningsret|tegningsberet|tegningsbered|tegneret|behørig|prokur|fullmakt|fuldmagt|signator|authori[sz]|authority|bemyndig|beføj|befog|underskriftsret|underskriftsberet)/
const making = listed(
  'oprette opretter opretta oprettes tilmelde tilmelder registrere registrerer registreres skrive skapa skapar lägga registrera registrerar anmäla anmäler ' +
    'ansöka opprette oppretter opprettes melde søke sign register registering registers signs registers opens applies create open apply set setting make gøre göra gjøre gjere do ordne ' +
    'fixa fikse handle godkende godkänna godkjenne confirm bekræfte bekräfta bekrefte underskrive skriva signere approve accept',
)
const musts = listed(
  'skal ska skall må måste must have has need needs behøver behöver trenger krævet kræves krävs kreves kræver required kun bare bara only',
)
const leave = listed(
  'ok okay okej greit orden lov lagligt lovligt allowed fine problem går gør matter betyder betyr fine',
)
const selves = listed('jeg jag eg i im vi we')
const contacts = /^(?:kontakt|contact)/

const has = (tokens: readonly Token[], list: ReadonlySet<string>): boolean =>
  tokens.some(({ plain }) => list.has(plain))

const towards = listed('with med to til till hos for of av af from fra från')

/** "can an employee …": not "with a colleague", who is one of the seller's. */
const isEmployed = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ plain }, at) =>
      employed.has(plain) &&
      !tokens.slice(Math.max(0, at - 2), at).some((before) => towards.has(before.plain)),
  )

const asksLeave = (tokens: readonly Token[]): boolean => has(tokens, making) || has(tokens, leave)

/** "I'm not the owner, is that ok?" */
function isNotOwner(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ plain }) => owners.has(plain))
  const before = tokens.slice(Math.max(0, at - 4), Math.max(0, at))
  return before.some(({ plain }) => negations.has(plain)) && has(before, selves)
}

/** "skal det være direktøren, der opretter os?", "only the owner who can sign us up?" */
const isForOwner = (tokens: readonly Token[]): boolean =>
  has(tokens, owners) && has(tokens, musts) && asksLeave(tokens)

/** What is asked in one sentence is not told in the next: "why do you need his name? It's my boss". */
function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const end = tokens.findIndex(endsSentence)
  if (end === -1) return [tokens]
  return [tokens.slice(0, end), ...sentencesOf(tokens.slice(end + 1))]
}

/**
 * Whether somebody asks who may make the firm a customer: an employee, or only whoever signs for it. Who is to be the contact is
 * another question.
 */
export function asksWhoMayAct(tokens: readonly Token[], text: string): boolean {
  if (!isQuestion(tokens, text) && !text.includes('?')) return false
  if (tokens.some(({ plain }) => contacts.test(plain))) return false
  if (tokens.some(({ plain }) => authority.test(plain))) return true
  if (isNotOwner(tokens)) return asksLeave(tokens)
  return sentencesOf(tokens).some(
    (sentence) => (isEmployed(sentence) && asksLeave(sentence)) || isForOwner(sentence),
  )
}
