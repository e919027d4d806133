import { z } from 'zod'
import { day, flag, listOf, text } from './shapes.ts'

const address = z
  .object({ adresse: listOf(text), postnummer: text, poststed: text, landkode: text })
  .nullish()

/** An entity of Enhetsregisteret, as far as it is used (openAPI `enhetsregisteret.json`; read 2026-11). */
export const entityShape = z.object({
  organisasjonsnummer: z.string(),
  navn: z.string(),
  organisasjonsform: z.object({ kode: z.string() }),
  forretningsadresse: address,
  postadresse: address,
  registreringsdatoEnhetsregisteret: day,
  registrertIMvaregisteret: z.boolean().nullish(),
  konkurs: flag,
  underAvvikling: flag,
  underTvangsavviklingEllerTvangsopplosning: flag,
  tvangsopplostPgaManglendeRegnskapDato: day,
  sisteInnsendteAarsregnskap: text,
  slettedato: day,
})
export type Entity = z.infer<typeof entityShape>

/** A branch: only whose it is. */
export const branchShape = z.object({ overordnetEnhet: text })

/** Without a hit there is no `_embedded` at all. */
export const searchShape = z
  .object({
    page: z.object({ totalElements: z.number() }),
    _embedded: z.object({ enheter: listOf(entityShape) }).optional(),
  })
  .transform(({ _embedded }) => _embedded?.enheter ?? [])

export const rolesShape = z.object({ rollegrupper: listOf(z.object({ sistEndret: day })) })

/** Regnskapsregisteret: the latest year, possibly for the company and for its group. */
export const accountsShape = z.array(
  z
    .object({
      regnskapstype: text,
      egenkapitalGjeld: z
        .object({
          egenkapital: z.object({ sumEgenkapital: z.number().nullish() }).nullish(),
        })
        .nullish(),
    })
    .nullable(),
)
