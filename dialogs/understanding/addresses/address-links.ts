const code = '(?:\\p{Lu}{1,2}-)?(?:\\d{4}|\\d{3} ?\\d{2})'
const town = '(?:by|ort|sted|stad|poststed|postort|town|city)'
const and = '(?: ?[&/+,] ?| (?:og|och|and) )'
/** A town follows: "postnr 8200" alone puts the code of an address right, and is read as that. */
const beforeTown =
  '(?=[ ,;\\n]{1,3}(?!(?:og|och|and|men|utan|but|i (?:ste|stä)\\p{L}+|ist[eä]\\p{L}+|instead|ikke|inte|not|er|är|is|ikkje)(?!\\p{L}))\\p{L})'

/** `Postnr. og by: 5000 Odense C`, `zip: 5000`: the name of a postal code is no part of the address. */
const codeName = new RegExp(
  `(?<![\\p{L}\\d])(?:post ?(?:nr|nummeret|nummer|numret|code|kode|koden|kod)|postal code|zip(?: ?code)?)\\.?(?:${and}${town})? ?[:=]? ?(?=${code}(?!\\d)${beforeTown})`,
  'giu',
)
/** `5000\nBy: Odense C` */
const townName = new RegExp(`(?<=(?<!\\d)${code})[ ,;\\n]{1,3}${town} ?[:=] ?(?=\\p{L})`, 'giu')
/** `8000, city Aarhus C` */
const townWord = new RegExp(`(?<=(?<!\\d)${code}, ?)${town} (?=\\p{Lu})`, 'gu')
/** `Strandvejen 21 i 2900 Hellerup`: the "in" in front of the code. */
const inTown = new RegExp(`,? (?:i|in) (?=${code} \\p{L})`, 'giu')
/** A house number, and which door: `22`, `22 B`, `22, 2. tv`, `22 st th`, `14 lgh 1102`. */
const houseEnd =
  /\p{L} ?\d{1,4}(?: ?\p{L}(?!\p{L}))?(?:,? ?(?:\d{1,4}|h\d{4}|st|stuen|kld?|kælder(?:en)?|sal|etg|etage|tr|trp?|trappor|tv|th|mf|lgh|leil|lejl|dør|opg|ög|nb|vån)(?!\p{L})\.?){0,5}$/iu

const part =
  '(?:street(?: address| name)?|road|vej(?:navn)?|gade(?:navn)?|gata|gatan|gatuadress|gate(?:adresse|navn)?|vei|veg|post(?:al )?(?:adress[ea]?|address)|city|town|by|ort|postort|sted|poststed|stad|postby)'
/** `Street - Møllevej 31`, `vej: Nørregade 12 by: 7100 Vejle`: the name of a part with the part behind it. */
const partName = new RegExp(
  `(?<=^|[\\n,;]|\\d |\\p{L} )[ \\t]*${part} ?(?:[:=] ?|[-–] )(?=[^\\n:]*\\d)`,
  'gimu',
)

/** `8000 Aarhus, street Åboulevarden 3`: in small letters in front of the capital of the street itself. */
const streetWord =
  /(?<=^|[\n,;] ?)(?:the )?(?:street|road|vej|gade|gata|gatan|gate|vei|veg|väg|vägen|gatuadress|adress|adresse|address)(?: (?:is|är|er|heter|hedder))? (?=\p{Lu}\p{L}+ \d)/gmu

/** `Bergslivegen 14 (the red house), 5700 Voss`: said of the house, and neither a figure nor a flat. */
const aside =
  /(?<=\p{L} ?\d{1,4}(?: ?\p{L})?) ?\((?!(?:st|kl|kld|tv|th|mf)\b)[^()\d\n]{4,60}\)(?=,? ?(?:\p{Lu}{1,2}-)?(?:\d{4}|\d{3} ?\d{2}) \p{L})/gu

const blank = (text: string): string => ' '.repeat(text.length)

/** Neither a code nor a house is without one. */
const figure = /\d/

const blankedOut = (text: string): string =>
  text
    .replace(aside, blank)
    .replace(codeName, blank)
    .replace(townName, blank)
    .replace(townWord, blank)
    .replace(partName, blank)
    .replace(streetWord, blank)
    .replace(inTown, (link, at: number) =>
      houseEnd.test(text.slice(0, at)) ? `,${blank(link.slice(1))}` : link,
    )

/**
 * The text with the names of postal code and town, and the "in" between street and town, blanked out: what is left reads
 * like an address on an envelope. Offsets stay the same.
 */
export const withoutAddressLinks = (text: string): string =>
  figure.test(text) ? blankedOut(text) : text
