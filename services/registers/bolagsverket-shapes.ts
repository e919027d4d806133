import { z } from 'zod'
import { day, listOf, text } from './shapes.ts'

/** What is wrong with one block of an answer that is good otherwise. */
const trouble = z.object({ typ: z.string() }).nullish()

const coded = z.object({ kod: text, fel: trouble }).nullish()

const proceedings = z
  .object({
    pagandeAvvecklingsEllerOmstruktureringsforfarandeLista: listOf(z.object({ kod: text })),
    pagaendeAvvecklingsEllerOmstruktureringsforfarandeLista: listOf(z.object({ kod: text })),
    fel: trouble,
  })
  .nullish()

/**
 * One organisation of "värdefulla datamängder" v1, as far as it is used. Every block can be null or carry `fel`. The block of
 * proceedings is spelled in two ways by the agency itself: both are read.
 */
export const organisationShape = z.object({
  organisationsnamn: z
    .object({
      organisationsnamnLista: listOf(
        z.object({ namn: text, organisationsnamntyp: z.object({ kod: text }).nullish() }),
      ),
      fel: trouble,
    })
    .nullish(),
  organisationsform: coded,
  juridiskForm: coded,
  reklamsparr: coded,
  postadressOrganisation: z
    .object({
      postadress: z
        .object({
          postnummer: text,
          utdelningsadress: text,
          coAdress: text,
          postort: text,
          land: text,
        })
        .nullish(),
      fel: trouble,
    })
    .nullish(),
  organisationsdatum: z.object({ registreringsdatum: day, fel: trouble }).nullish(),
  avregistreradOrganisation: z.object({ avregistreringsdatum: day, fel: trouble }).nullish(),
  pagandeAvvecklingsEllerOmstruktureringsforfarande: proceedings,
  pagaendeAvvecklingsEllerOmstruktureringsforfarande: proceedings,
})
export type Organisation = z.infer<typeof organisationShape>

export const answerShape = z.object({
  organisationer: z
    .array(organisationShape.nullable())
    .transform((all) => all.filter((one) => one !== null)),
})
