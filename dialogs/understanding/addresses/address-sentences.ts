const code = '(?:\\p{Lu}{1,2}-)?(?:\\d{4}|\\d{3} ?\\d{2})(?!\\d)'
/** A town with its capital, or one word that ends the line. */
const town = '(?:\\p{Lu}\\p{L}|\\p{Ll}{3,}[.!]?\\s*$)'
const isWord = '(?:er|är|æ|e|is|heter|hedder|heiter|called|is called|are)'
const road =
  "(?:min |mi |vår |vores |our |my |the )?(?:gata|gatan|gaten|gaden|veien|vegen|vejen|vägen|street|road)(?: mi| min| vår)?(?:'s)?"
const number =
  '(?:(?:hus|gatu|gate|vej|vei)?(?:nummeret|nummer|numret|nr\\.?)|(?:house |street )?(?:number|no\\.?))'
const house = '\\d{1,4}(?: ?\\p{L}(?!\\p{L}))?(?!\\d)'

/** "gatan heter Norra Kyrkogatan och numret e 7, 852 32 Sundsvall": only where the rest of the address follows. */
const named = new RegExp(
  `(?<!\\p{L})${road} ${isWord} (?=\\p{Lu}[^\\n]{2,60}\\d{1,4}[^\\n]{0,40}${code} \\p{L})`,
  'giu',
)
const between = new RegExp(
  `(?<=\\p{L}{3})(?:,? (?:og|och|and|med|with)|,)? (?:the )?${number}(?: ${isWord}| ?:)? (?=${house}(?:[, .]|$))`,
  'giu',
)
const street =
  /(?:gade|vej|gate|gata|gt|vei|veg|veien|vegen|gatan|vägen|väg|gränd|stigen|stien|allé|alle|torget|plads|plass|street|road|lane|avenue)$/iu

/** "is", "er vist", "me høyrer til", "som ligger i": what leads from the house to its postal code. */
const leading =
  '(?:(?:er|är|æ|e|is|blir|bliver)(?: (?:vist|visst|nok|nog|vel|väl|sikkert|säkert|trur eg|tror jeg|tror jag|I think|probably))?' +
  '|(?:hører|høyrer|hør|hör|belongs?) (?:til|till|te|to|under)|(?:under|ligger (?:i|på)|located in|part of))'

/** "…, and it's between two towns … the official one is 4300 Holbæk": small words between a house and its code, with nothing denied of it. */
const aside = new RegExp(
  `(?<=\\p{L} ?${house})(?: and| og| och|[,.(–-]{1,3})[ \\p{Ll}'’.,)…I-]{2,110}? ${leading} ?:? ?(?=${code} ${town})`,
  'gu',
)
/** "det er berre eit gardsnamn, inga gate", "(no house number)". */
const noStreet =
  /(?<!\p{L})(?:(?:inge?n?a?|ikke noe|ikke noget|ikkje noko|no|without|uten|utan|uden) (?:egen |eigen |eget )?(?:gate|gata|gade|vej|vei|veg|väg|street|road|nummer|nr|(?:hus|house )(?:nummer|number|nr))|ga[ar]+dsna[mv]n|gårdsnavn|gårdsnamn|(?:navnet på|namnet på|name of) (?:garden|gården|huset|the (?:farm|house)))(?!\p{L})/iu
const farm = new RegExp(
  `(?<=\\p{Lu}\\p{Ll}+)(?:[,.(–-]| [(–-]) ?[ \\p{Ll}'’.,)-]{6,80}?[,.) ] ?(?=${code} ${town})`,
  'gu',
)
const denied = /(?<!\p{L})(?:ikke|inte|not|ikkje|aldri|aldrig|never)(?: \p{Ll}+){0,2}\s*$/iu

const beforeHouse = /(\p{L}+)\.? ?\d{1,4}(?: ?\p{L})?$/u

/** `Møllevej 4`, `norra kyrkogatan 7`; of "vi er 4" none of it is a street. */
function endsWithHouse(text: string): boolean {
  const word = beforeHouse.exec(text)?.[1]
  return word !== undefined && (/^\p{Lu}/u.test(word) || street.test(word))
}

/** A comma, and blanks: offsets stay the same. */
const comma = (said: string): string => `,${' '.repeat(said.length - 1)}`
const blank = (said: string): string => ' '.repeat(said.length)

const hasCode = /\d{4}|\d{3} \d{2}/

/** What a sentence says between the parts of an address, blanked out: what is left reads like an address on an envelope. */
export function withoutAddressTalk(text: string): string {
  if (!hasCode.test(text)) return text
  return text
    .replace(named, blank)
    .replace(between, (said, at: number) => (street.test(text.slice(0, at)) ? blank(said) : said))
    .replace(aside, (said, at: number) =>
      denied.test(said) || !endsWithHouse(text.slice(0, at)) ? said : comma(said),
    )
    .replace(farm, (said) => (noStreet.test(said) ? comma(said) : said))
}
