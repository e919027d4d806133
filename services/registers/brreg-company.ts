import type { CompanySignals, CompanyStatus, RegisteredCompany } from '../../onboarding/ports.ts'
import { present } from '../../onboarding/present.ts'
import type { Address } from '../../onboarding/vocabulary.ts'
import { inTitleCase } from '../addresses/same-place.ts'
import type { Entity } from './brreg-shapes.ts'

function statusOf(entity: Entity): CompanyStatus {
  if (entity.slettedato !== undefined) return 'dissolved'
  if (entity.konkurs) return 'bankrupt'
  const ending = entity.underAvvikling || entity.underTvangsavviklingEllerTvangsopplosning
  return ending ? 'windingUp' : 'active'
}

/** The business address; the postal one where there is no other. `c/o` lines stay, a town in capitals does not. */
function addressOf({ forretningsadresse, postadresse }: Entity): Address | undefined {
  const { adresse = [], postnummer, poststed, landkode } = forretningsadresse ?? postadresse ?? {}
  const street = adresse.filter((line) => line !== undefined).join(', ')
  if (street === '' || postnummer === undefined || poststed === undefined) return undefined
  return { street, postalCode: postnummer, city: inTitleCase(poststed), country: landkode ?? 'NO' }
}

/**
 * Annual accounts of a year are due by 31 July of the next (regnskapsloven § 8-2). Said only of companies that have filed
 * before: not every form has to.
 */
function overdue(entity: Entity, now: Date): boolean | undefined {
  if (entity.tvangsopplostPgaManglendeRegnskapDato !== undefined) return true
  const last = Number(entity.sisteInnsendteAarsregnskap)
  if (!Number.isInteger(last)) return undefined
  const due = now.getUTCFullYear() - (now.getUTCMonth() >= 7 ? 1 : 2)
  return last < due
}

/** What the entity itself tells; the other services add to it. */
export function brregSignals(entity: Entity, now: Date): CompanySignals {
  return present({
    accountsOverdue: overdue(entity, now),
    vatRegistered: entity.registrertIMvaregisteret ?? undefined,
  })
}

/** An entity as the port speaks of companies. */
export function brregCompany(entity: Entity): RegisteredCompany {
  return {
    number: entity.organisasjonsnummer,
    country: 'NO',
    name: entity.navn,
    legalForm: entity.organisasjonsform.kode,
    status: statusOf(entity),
    ...present({
      address: addressOf(entity),
      registeredOn: entity.registreringsdatoEnhetsregisteret,
    }),
  }
}
