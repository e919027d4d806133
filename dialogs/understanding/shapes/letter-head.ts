/** Whom a letter is written to, where it is nobody by name: `Sirs`, `rette vedkommende`, "alle sammen". */
const anybody = String.raw`(?:sirs?(?:(?: or |\/| and )madams?)?|madams?|sir ?\/ ?madam|ladies (?:and|&) gentlemen|team|all|everyone|colleagues?|customer (?:service|support|care)|sales(?: team)?|alle(?: sammen)?|alla|alle saman|allesammen|kundeservice|kundetjeneste|kundservice|kundtjänst|kundesenter|kundeteam|salgsafdeling|salgsavdeling|säljavdelning|leverandør|leverantör|samarbejdspartner)`
const dear = String.raw`(?:dear|kære|kæra|kjære|kjæra|kjere|bäste|bästa|käre|kära)`
const concerned = String.raw`(?:to whom(?:so ?ever)? (?:it|this) may concern|til rette (?:vedkommende|vedkomande|person|afdeling|avdeling)|til den det (?:måtte |må )?(?:vedrøre|vedrører|vedkommer|gjelder|gjeld|angår)|till (?:berörd(?: person| part)?|rätt (?:person|avdelning)|den det (?:berör|gäller|angår))|(?:mine |mina )?damer (?:og|och) herrer|mina damer och herrar|ladies (?:and|&) gentlemen)`
/** "Dear Sirs,", "Kære kundeservice", "Til rette vedkommende" in front of everything else. */
const head = new RegExp(
  String.raw`^((?:[^\n]*\n)?\s*)(?:${dear} ${anybody}|${concerned})(?!\p{L})[ ]*(?:[,.!:;]\s*|-\s+|\n\s*)(?=\S)`,
  'iu',
)
/** "Dear Anna,": on a line of its own, and with its comma, whoever is written to. */
const named = new RegExp(
  String.raw`^((?:[^\n]*\n)?\s*)${dear}(?: \p{Lu}[\p{L}.'-]*){1,3} ?[,!:][ ]*\n\s*(?=\S)`,
  'iu',
)

/** A letter without the line that says whom it is to: "Dear Sirs," is none of the customer's people. */
export const withoutHead = (text: string): string => text.replace(head, '$1').replace(named, '$1')
