import { recognise, type RecogniseWords } from '../../../locales/recognise.ts'
import { hasWords } from '../../../locales/has-words.ts'
import { speaker } from '../../../locales/words.ts'
import { fields } from '../../../onboarding/fields/index.ts'
import { choiceColumns, columns } from '../../../onboarding/import/columns.ts'
import { languages, type CountryCode } from '../../../onboarding/vocabulary.ts'
import { canonical } from './canonical.ts'
import { phrasesOf } from './phrases.ts'

type Role = keyof RecogniseWords['labels']

/** How customers' words for a field name a column, by what the column then holds. */
const columnOfRole: Readonly<Partial<Record<Role, string>>> = {
  companyNumber: 'company.number',
  companyName: 'company.name',
  companyWord: 'customerName',
  plainName: 'customerName',
  name: 'fullName',
  legalForm: 'company.legalForm',
  address: 'address',
  phone: 'phone',
  landline: 'landline',
  email: 'email',
  invoiceEmail: 'invoice.email',
  gln: 'invoice.gln',
  peppol: 'invoice.peppol',
  channel: 'invoice.channel',
  country: 'country',
  customerType: 'customerType',
  payment: 'payment',
}

type FilePart = keyof RecogniseWords['columns']

const columnOfPart: Readonly<Record<FilePart, string>> = {
  customerId: 'customerId',
  language: 'language',
  customerName: 'customerName',
  contactName: 'contact.name',
  street: 'address.street',
  postalCode: 'address.postalCode',
  city: 'address.city',
}

/** One spelling of a header or a cell: words without marks, each in its one form. */
const spelled = (text: string): string =>
  text
    .normalize('NFC')
    .split(/[\s_/()]+/)
    .map((word) => canonical(word.replace(/[:.,;*"]+/g, '')))
    .filter((word) => word !== '')
    .join(' ')

/** Every way of saying a phrase of alternatives: `cvr nr|nummer`. */
const spellings = (phrase: string): readonly string[] =>
  phrase
    .split(' ')
    .map((slot) => slot.split('|'))
    .reduce<readonly string[]>(
      (begun, slot) => begun.flatMap((start) => slot.map((word) => `${start} ${word}`.trim())),
      [''],
    )

type Named = readonly [name: string, means: string]

const namedAs = (means: string, phrases: readonly string[]): readonly Named[] =>
  phrases.flatMap(spellings).map((name) => [spelled(name), means] as const)

/** What a field is called on the page, its country's own name for it included. */
function labelsOf(key: string): readonly Named[] {
  const paths = ['', 'DK', 'SE', 'NO'].map((country) => `fields.${key}.label${country}`)
  return languages.flatMap((language) =>
    paths.filter(hasWords).map((path): Named => [spelled(speaker(language)(path)), key]),
  )
}

const ofRoles = Object.entries(columnOfRole).flatMap(([role, column]) =>
  // The keys of the table above, which its type knows as roles.
  namedAs(
    column,
    phrasesOf(({ labels }) => labels[role as Role]),
  ),
)

/** `PO-nummer`, `Fakturareference`; what is also called so is somebody: `Er referens`. */
const ofReferences = namedAs(
  'invoice.reference',
  phrasesOf(({ references }) => [...references.nouns, ...references.orders]),
)

const ofParts = Object.entries(columnOfPart).flatMap(([part, column]) =>
  namedAs(
    column,
    phrasesOf((words) => words.columns[part as FilePart]),
  ),
)

const sideless = new Set(['name', 'phone', 'email', 'address', 'landline'])

/** "Phone" is the label of two fields: the customer's type decides, not the label. */
const ofLabels = fields
  .filter(({ key }) => columns.has(key) && !sideless.has(key.split('.')[1] ?? ''))
  .flatMap(({ key }) => labelsOf(key))

const ofKeys = [...columns].map((column): Named => [spelled(column), column])

/** The last one counts: keys go before a file's own words, those before labels, and labels before customers' words. */
const columnNames: ReadonlyMap<string, string> = new Map([
  ...ofReferences,
  ...ofRoles,
  ...ofLabels,
  ...ofParts,
  ...ofKeys,
])

/** What the column of a customer file holds by its header, in any of the languages; `undefined`: it is none of ours. */
export const columnOf = (header: string): string | undefined => columnNames.get(spelled(header))

type ChoiceList = keyof RecogniseWords['choices']

const choiceLists: Readonly<
  Record<(typeof choiceColumns)[number], readonly (readonly [string, ChoiceList])[]>
> = {
  country: (['DK', 'SE', 'NO'] satisfies CountryCode[]).map((code) => [code, code] as const),
  customerType: [
    ['business', 'business'],
    ['private', 'private'],
  ],
  payment: [
    ['prepayment', 'prepayment'],
    ['invoice', 'invoice'],
  ],
  'invoice.channel': [
    ['email', 'email'],
    ['gln', 'gln'],
    ['peppol', 'peppol'],
    ['post', 'post'],
    ['post', 'paperInvoice'],
  ],
}

function valueLabels(key: string, value: string): readonly string[] {
  const path = `fields.${key}.values.${value}`
  return hasWords(path) ? languages.map((language) => speaker(language)(path)) : []
}

const ofChoices = choiceColumns.map((key): readonly [string, ReadonlyMap<string, string>] => {
  const names = choiceLists[key].flatMap(([value, list]) => [
    ...namedAs(
      value,
      phrasesOf(({ choices }) => choices[list]),
    ),
    ...[value, ...valueLabels(key, value)].map((name): Named => [spelled(name), value]),
  ])
  return [key, new Map(names)]
})

const languageCodes: readonly Named[] = [
  ['nb', 'no'],
  ['nn', 'no'],
  ['norsk', 'no'],
]

const ofLanguages: Named[] = languages.flatMap((language) => [
  [spelled(language), language],
  ...languages.map((own): Named => [spelled(recognise[own].languageNames[language]), language]),
])

const choiceNames: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ...ofChoices,
  ['language', new Map([...ofLanguages, ...languageCodes])] as const,
])

/** The value of a closed list that a cell names in any of the languages. */
export const choiceOf = (column: string, text: string): string | undefined =>
  choiceNames.get(column)?.get(spelled(text))
