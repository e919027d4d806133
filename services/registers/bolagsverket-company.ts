import type { CompanyStatus, RegisteredCompany } from '../../onboarding/ports.ts'
import { present } from '../../onboarding/present.ts'
import type { Address } from '../../onboarding/vocabulary.ts'
import type { Organisation } from './bolagsverket-shapes.ts'

/** Bolagsverket's codes where ours differ. */
const forms: Readonly<Record<string, string>> = {
  E: 'EF',
  I: 'Ideell förening',
  S: 'Stiftelse',
  SF: 'Samfällighetsförening',
  FL: 'Filial',
}

/** SCB's codes (JURFORM), for those whom Bolagsverket does not register. */
const legalPersons: Readonly<Record<string, string>> = {
  '10': 'EF',
  '49': 'AB',
  '61': 'Ideell förening',
  '72': 'Stiftelse',
  '81': 'Stat',
  '82': 'Kommun',
}

const formOf = ({ organisationsform, juridiskForm }: Organisation): string => {
  const code = organisationsform?.kod
  if (code !== undefined) return forms[code] ?? code
  return legalPersons[juridiskForm?.kod ?? ''] ?? ''
}

/** The registered name; other trade names (särskilt företagsnamn) stand beside it. */
function nameOf({ organisationsnamn }: Organisation): string | undefined {
  const names = organisationsnamn?.organisationsnamnLista ?? []
  const own = names.find(({ organisationsnamntyp }) => organisationsnamntyp?.kod === 'FORETAGSNAMN')
  return (own ?? names[0])?.namn
}

function proceedingsOf(organisation: Organisation): readonly string[] {
  const blocks = [
    organisation.pagandeAvvecklingsEllerOmstruktureringsforfarande,
    organisation.pagaendeAvvecklingsEllerOmstruktureringsforfarande,
  ]
  return blocks
    .flatMap((block) => [
      ...(block?.pagandeAvvecklingsEllerOmstruktureringsforfarandeLista ?? []),
      ...(block?.pagaendeAvvecklingsEllerOmstruktureringsforfarandeLista ?? []),
    ])
    .map(({ kod }) => kod ?? '')
}

function statusOf(organisation: Organisation): CompanyStatus {
  if (organisation.avregistreradOrganisation?.avregistreringsdatum !== undefined) return 'dissolved'
  const proceedings = proceedingsOf(organisation)
  if (proceedings.includes('KK')) return 'bankrupt'
  return proceedings.length > 0 ? 'windingUp' : 'active'
}

function addressOf({ postadressOrganisation }: Organisation): Address | undefined {
  const { coAdress, utdelningsadress, postnummer, postort, land } =
    postadressOrganisation?.postadress ?? {}
  const abroad = land !== undefined && land !== 'Sverige'
  if (abroad || postnummer === undefined || postort === undefined) return undefined
  const street = [coAdress, utdelningsadress].filter((line) => line !== undefined).join(', ')
  return street === ''
    ? undefined
    : { street, postalCode: postnummer.replace(/\s/g, ''), city: postort, country: 'SE' }
}

/** Not to be known is an answer of its source; anything else in `fel` is trouble. */
const isTrouble = (
  block: { readonly fel?: { readonly typ: string } | null | undefined } | null | undefined,
) => block?.fel != null && block.fel.typ !== 'ORGANISATION_FINNS_EJ'

/** Whether name, form or standing could not be fetched: without them the answer would say something that is not known. */
export const lacksEssentials = (organisation: Organisation): boolean =>
  [
    organisation.organisationsnamn,
    organisation.organisationsform,
    organisation.avregistreradOrganisation,
    organisation.pagandeAvvecklingsEllerOmstruktureringsforfarande,
    organisation.pagaendeAvvecklingsEllerOmstruktureringsforfarande,
  ].some(isTrouble)

/** An organisation as the port speaks of companies; undefined when neither source knows it. */
export function bolagsverketCompany(
  organisation: Organisation,
  number: string,
): RegisteredCompany | undefined {
  const name = nameOf(organisation)
  if (name === undefined) return undefined
  return {
    number,
    country: 'SE',
    name,
    legalForm: formOf(organisation),
    status: statusOf(organisation),
    ...present({
      address: addressOf(organisation),
      registeredOn: organisation.organisationsdatum?.registreringsdatum,
    }),
    ...(organisation.reklamsparr?.kod === 'JA' && { advertisingProtected: true }),
  }
}
