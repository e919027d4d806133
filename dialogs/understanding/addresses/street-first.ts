const codeNamed = String.raw`(?:postnr|postnummer|postkode|postcode|post code|zip(?: code)?)[.:]{0,2} ?((?:\p{Lu}{1,2}-)?\d{3} ?\d{1,2})`
const townNamed = String.raw`(?:hemort|postort|ort|postby|by|poststed|poststad|sted|stad|postal town|city|town):? (\p{L}[\p{L} -]*?)`
const streetNamed = String.raw`(?:(?:gatuadress|gateadresse|gadeadresse|adresse?|address|gata|gate|gade|vej|vei|veg|väg|street):? )?(\p{L}[\p{L}. '-]*\d+ ?\p{L}?)(?=[.,;\n]|$)`
const codeTown = new RegExp(
  String.raw`(?<!\p{L})${codeNamed}[,;]? ${townNamed}[,;] ${streetNamed}`,
  'giu',
)
const townCode = new RegExp(
  String.raw`(?<!\p{L})${townNamed}[,;]? ${codeNamed}[,;] ${streetNamed}`,
  'giu',
)
/** `hemort Kristinehamn, Vågvägen 2, 681 30` */
const aroundStreet =
  /(?<!\p{L})(?:hemort|postort|ort|poststed|poststad|hjemsted):? (\p{Lu}[\p{L} -]*?), (\p{Lu}[\p{L}. '-]*\d+ ?\p{L}?), ((?:\p{Lu}{1,2}-)?\d{3} ?\d{1,2})(?=[.,;\n]|$)/gu

/** `postnr 35230, ort Växjö, gata Linnégatan 2B`: the parts of an address by their names, in the order that it is written in. */
export const withStreetFirst = (text: string): string =>
  text
    .replace(codeTown, '$3, $1 $2')
    .replace(townCode, '$3, $2 $1')
    .replace(aroundStreet, '$2, $3 $1')
