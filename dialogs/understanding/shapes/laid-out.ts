import { withStreetFirst } from '../addresses/street-first.ts'
import { canonical, listed } from '../words/canonical.ts'
import type { UnderstandingContext } from '../understanding.ts'
import { withoutHead } from './letter-head.ts'

/** What the lines, columns and cells of a form are called, without their blanks and marks: `Org.nr.`, `Postnr./by`. */
const headings = listed(
  'navn namn naam name firma firman firmanavn firmanamn firmanamnet firmanavnet firmaet foretak foretaksnavn føretak føretaksnamn företag företagsnamn ' +
    'bolag bolagsnamn virksomhed virksomhedsnavn virksomhet selskab selskabsnavn selskap selskapsnavn selskapsnamn bedrift bedriftsnavn bedriftsnamn ' +
    'company companyname business businessname firmname kunde kund customer legalname forening foreningsnavn föreningsnamn ' +
    'cvr cvrnr cvrnummer cvrno orgnr orgno orgnum orgnummer organisationsnr organisationsnummer organisasjonsnr organisasjonsnummer ' +
    'companyno companynumber companyid orgnumber organisationnumber regno regnumber registrationnumber vat vatno vatnumber momsnr ' +
    'selskabsform virksomhedsform bolagsform företagsform selskapsform foretaksform føretaksform organisasjonsform ejerform eierform legalform companyform companytype form ' +
    'land country kontakt kontakten kontaktperson kontaktnavn kontaktnamn contact contactperson contactname att attn ' +
    'tlf tlfnr tel telefon telefonnr telefonnummer mobil mobilnr mobilnummer mobile phone phonenumber telephone mob ' +
    'mail mejl email epost emailadresse epostadresse epostadress mailadresse mailadress mejladress emailaddress ' +
    'fakturamail fakturaemail fakturaepost fakturamejl invoiceemail fakturaadresse fakturaadress ' +
    'betaling betalning betalingsmåte betalingsform betalningssätt payment ean eannr eannummer gln referanse reference referens kundetype kundtyp customertype',
)
const streets = listed(
  'adresse adressen adress address addr adr gade gate gata gadenavn gatuadress gateadresse vej väg vei veg street streetaddress postadresse postadress ' +
    'firmaadresse besøksadresse besöksadress forretningsadresse companyaddress',
)
const codes = listed('postnr postnummer postcode postkode postalcode zip zipcode')
const towns = listed('by ort stad sted poststed poststad postort city town')
const places = listed(
  'poststed poststad postort postnrby postnrogby postnrsted postnrogsted postnrpoststed postnrogpoststed postnrort postnrochort postnrpostort postnummerochort postnummerogby',
)
const lists = [headings, streets, codes, towns, places]

const longestHeading = 28

const plain = (said: string): string => canonical(said.replace(/[^\p{L}]/gu, ''))

const isHeading = (said: string): boolean =>
  said.length <= longestHeading && lists.some((list) => list.has(plain(said)))

/** `Name` and `Nordpil AS`. */
interface Row {
  readonly heading: string
  readonly value: string
}

const written = ({ heading, value }: Row): string =>
  `${heading.trim().replace(/[ :=.]+$/, '')}: ${value.trim()}`

const cells = (line: string): readonly string[] =>
  line.replace(/^\s*\||\|\s*$/g, '').split(/\s*(?:\t|\|)\s*/)

/** `Name<tab>Nordpil AS`, `| Navn | Nordlys ApS |`: two cells, the first of them no value. */
function rowOfCells(line: string): Row | undefined {
  const [heading = '', value = '', ...others] = /[\t|]/.test(line) ? cells(line) : []
  const isRow = others.length === 0 && value !== '' && isHeading(heading)
  return isRow ? { heading, value } : undefined
}

/** `Poststad 3616 Kongsberg`, `Org. nr. 312345676`, `E-post post@…`: what a form asks for, and a value behind it. */
const spaced =
  /^((?:\p{Lu}[\p{L}./-]*)(?: (?:og |och |and )?[\p{L}./-]+){0,2}?) ((?:[\p{Lu}\d+(]|\S+@).*)$/u
/** Capitals, figures and what is small between them; of "Kontakt Bo hvis der er noget" no value. */
const valueWord = /^(?:[^\p{Ll}]|\S+@|\p{Ll}{1,3}[.,]?$)/u

const isValue = (said: string): boolean => said.split(' ').every((word) => valueWord.test(word))

function rowOfWords(line: string): Row | undefined {
  const [, heading = '', value = ''] = spaced.exec(line.trim()) ?? []
  return value !== '' && isHeading(heading) && isValue(value) ? { heading, value } : undefined
}

/** `Name: Nordpil AS`, `Name - Nordpil AS`. */
function rowOfColon(line: string): Row | undefined {
  const [, heading = '', value = ''] = /^([^:=]+?)(?: - | ?[:=] *)(\S.*)$/.exec(line.trim()) ?? []
  return value !== '' && isHeading(heading) ? { heading, value } : undefined
}

const fewestRows = 2
const code = /^(?:\p{Lu}{1,2}-)?\d{3} ?\d{1,2}$/u
const place = /^(?:\p{Lu}{1,2}-)?\d{3} ?\d{1,2},? \p{L}/u

/** A street that stands without its town, a postal code, a town, and both of them. */
const partOf = {
  street: ({ heading, value }: Row) =>
    streets.has(plain(heading)) && !/\d{4}|\d{3} \d{2}/.test(value),
  code: ({ heading, value }: Row) => codes.has(plain(heading)) && code.test(value),
  town: ({ heading, value }: Row) => towns.has(plain(heading)) && /^\p{L}[^\d]*$/u.test(value),
  place: ({ heading, value }: Row) =>
    [places, codes, towns, streets].some((list) => list.has(plain(heading))) && place.test(value),
} as const

/** `Gate`, `Postnr`, `Poststed`: the rows of one address, as one row in the place of its street. */
function withWholeAddress(rows: readonly Row[]): readonly Row[] {
  const the = (part: keyof typeof partOf) => {
    const [row, another] = rows.filter((one) => partOf[part](one))
    return another === undefined ? row : undefined
  }
  const [street, whole, number, town] = [the('street'), the('place'), the('code'), the('town')]
  const behind = whole === undefined ? [number, town] : [whole]
  const parts = [street, ...behind].flatMap((row) => row ?? [])
  if (street === undefined || parts.length <= behind.length) return rows
  const value = `${street.value}, ${behind.map((row) => row?.value).join(' ')}`
  return rows.flatMap((row) =>
    row === street ? [{ ...street, value }] : parts.includes(row) ? [] : [row],
  )
}

/** A line of its own, or one row of the form. */
type Line = string | Row

const isRow = (line: Line | undefined): line is Row => typeof line === 'object'

/** The rows of a form as lines, each with a colon between its name and its value. */
function linesOf(lines: readonly Line[]): readonly string[] {
  const rows = lines.filter(isRow)
  const kept = withWholeAddress(rows)
  const changed = new Map(rows.map((row) => [row, kept.find((one) => one.heading === row.heading)]))
  return lines.flatMap((line) => {
    if (!isRow(line)) return [line]
    const row = changed.get(line)
    return row === undefined ? [] : [written(row)]
  })
}

/** Each line of a form, where two and more of them are laid out so, or a tab tells it. */
function withRows(lines: readonly string[]): readonly string[] {
  const read = lines.map((line) => rowOfColon(line) ?? rowOfCells(line) ?? rowOfWords(line) ?? line)
  const isForm =
    read.filter(isRow).length >= fewestRows || lines.some((line) => line.includes('\t'))
  return isForm ? linesOf(read) : lines
}

/** Nothing but names of fields on one side, and none on the other. */
const areRows = (heads: readonly string[], values: readonly string[]): boolean =>
  heads.length === values.length && heads.every(isHeading) && !values.some(isHeading)

const rowsOf = (heads: readonly string[], values: readonly string[]): readonly Row[] =>
  heads.map((heading, at) => ({ heading, value: values[at] ?? '' }))

/** `Name<tab>CVR` above `Nordlys ApS<tab>12345674`: each value behind the head of its column. */
function withColumns(lines: readonly string[]): readonly string[] {
  const [heads = [], values = [], ...others] = lines.map(cells)
  const isTable = others.length === 0 && heads.length >= fewestRows && areRows(heads, values)
  return isTable ? linesOf(rowsOf(heads, values)) : lines
}

const fewestPairs = 3

/** `Firmanavn`, `Nordpil`, `Org.nr.`, `312345684`: each on a line of its own, in pairs. */
function withPairs(lines: readonly string[]): readonly string[] {
  const heads = lines.filter((_, at) => at % 2 === 0)
  const values = lines.filter((_, at) => at % 2 === 1)
  const isForm = heads.length >= fewestPairs && areRows(heads, values)
  return isForm ? linesOf(rowsOf(heads, values)) : lines
}

const counted = /^\s*(\d{1,2})[.)] +(?=\S)/

/** `1. 559999-3200`, `2. Rosengrens Bageri AB`: what counts the lines is part of none. */
function withoutCounts(lines: readonly string[]): readonly string[] {
  const counts = lines.map((line) => Number(counted.exec(line)?.[1]))
  const isList = lines.length >= fewestRows && counts.every((count, at) => count === at + 1)
  return isList ? lines.map((line) => line.replace(counted, '')) : lines
}

const bullet = /^\s*[-–•*] +(?=\S)/

const withoutBullets = (lines: readonly string[]): readonly string[] =>
  lines.length >= fewestRows && lines.every((line) => bullet.test(line))
    ? lines.map((line) => line.replace(bullet, ''))
    : lines

const fewestSlashes = 3

/** `NO / ENK / 312345714 / Takfiks Hansen`: slashes between values as commas would be. */
const withoutSlashes = (line: string): string =>
  line.split(' / ').length > fewestSlashes ? line.replaceAll(' / ', ', ') : line

type Lay = (lines: readonly string[]) => readonly string[]

const isBlank = (line: string): boolean => line.trim() === ''

/** The lines of a list or a table, one after the other. */
const listsAndTables: readonly Lay[] = [withoutCounts, withoutBullets, withColumns, withPairs]

/** "Företag eller privat: företag": a question of a form, and its answer, which is one of the two. */
const eitherOr =
  /(?<=^|[.;,\n] ?)(\p{L}{4,})(?: ?\/ ?| (?:eller|or) )(\p{L}{4,}) ?[:?] ?(?=(\p{L}+))/giu
const sameLetters = 4

function withoutChoice(text: string): string {
  const stem = (word: string) => word.slice(0, sameLetters).toLowerCase()
  return text.replace(eitherOr, (said, ...words: readonly string[]) => {
    const [one = '', other = '', answer = ''] = words
    return [one, other].some((word) => stem(word) === stem(answer)) ? '' : said
  })
}

/**
 * What is laid out as a form, a table or a list, written as one would say it: `Name<tab>Nordpil AS` as `Name: Nordpil AS`, `1. …` without
 * its number, `NO / ENK / …` with commas. At the summary the numbers are those of its lines.
 */
export function withoutLayout(text: string, { asks }: UnderstandingContext): string {
  if (asks === 'confirm') return text
  const plainText = withStreetFirst(withoutChoice(withoutHead(text)))
  if (!/[\n\t]| \/ /.test(plainText)) return plainText
  const lines = plainText.split(/\r?\n/).map(withoutSlashes)
  const dense = lines.filter((line) => !isBlank(line))
  const laid = listsAndTables.reduce<readonly string[]>((before, lay) => lay(before), dense)
  return withRows(laid === dense ? lines : laid).join('\n')
}
