/** Valid by check digit, and nobody's on purpose: counted through. */
function* companyNumbers(): Generator<string, never> {
  const weights = [2, 7, 6, 5, 4, 3, 2]
  for (let seven = 1_000_001; ; seven += 1) {
    const digits = Array.from(String(seven), Number)
    const sum = digits.reduce((so, digit, at) => so + digit * (weights[at] ?? 0), 0)
    const check = (11 - (sum % 11)) % 11
    if (check < 10) yield `${seven}${check}`
  }
}

const given = ['Lars', 'Mette', 'Anna', 'Peter', 'Kirsten', 'Jens', 'Hanne', 'Ole', 'Ida', 'Søren']
const family = ['Hansen', 'Nielsen', 'Jensen', 'Pedersen', 'Sørensen']
const syllables = [
  'bak',
  'dal',
  'fos',
  'grø',
  'hol',
  'kær',
  'lun',
  'mos',
  'nor',
  'rød',
  'sko',
  'vig',
]

/** A surname as rare as its number: one in five is borne by many. */
function surname(n: number): string {
  if (n % 5 === 0) return family[(n / 5) % family.length] ?? ''
  const [a, b, c] = [n, Math.floor(n / 12), Math.floor(n / 144)].map((at) => syllables[at % 12])
  const word = `${a}${b}${c}sen`
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}

const houses = 60

/** Sixty houses in a street, one customer in a house. */
const streetOf = (id: number): string =>
  `${surname(1 + 5 * Math.floor(id / houses))}vej ${1 + (id % houses)}`

export interface CustomerFile {
  readonly lines: readonly string[]
  /** Rows that are a customer from further up once more: the same company; the same name and address, reached otherwise. */
  readonly planted: { readonly exact: number; readonly near: number; readonly broken: number }
}

const head = 'Kundenr;Kundetype;CVR-nr;Navn;Adresse;Postnr;By;Land;Kontaktperson;Telefon;E-mail'

interface Row {
  readonly id: number
  readonly type: 'Erhverv' | 'Privat'
  readonly number: string
  readonly name: string
  readonly street: string
  readonly contact: string
}

const lineOf = ({ id, type, number, name, street, contact }: Row): string =>
  [
    ...[id, type, number, name, street, '8000', 'Aarhus C', 'DK', contact],
    ...[String(20_120_000 + id), `k${id}@prove.example`],
  ].join(';')

/**
 * A file as a Danish seller has it: four companies in ten rows, six people, a hundredth of them here already.
 *
 * @param count rows, at least 100
 */
export function customerFile(count: number): CustomerFile {
  const numbers = companyNumbers()
  const rows: Row[] = []
  const planted = { exact: 0, near: 0, broken: 0 }
  for (let id = 1; id <= count; id += 1) {
    const earlier = rows[Math.floor(id / 3)]
    if (id % 50 === 0 && earlier !== undefined && earlier.number !== '8') {
      const isCompany = earlier.type === 'Erhverv'
      planted[isCompany ? 'exact' : 'near'] += 1
      rows.push({ ...earlier, id })
      continue
    }
    const isCompany = id % 10 < 4
    const isBroken = id % 199 === 0 && isCompany
    if (isBroken) planted.broken += 1
    const person = `${given[id % given.length] ?? ''} ${surname(id)}`
    rows.push({
      id,
      type: isCompany ? 'Erhverv' : 'Privat',
      number: isBroken ? '8' : isCompany ? numbers.next().value : '',
      name: isCompany ? `Prøve ${id} ApS` : person,
      street: streetOf(id),
      contact: isCompany ? person : '',
    })
  }
  return { lines: [head, ...rows.map(lineOf)], planted }
}
