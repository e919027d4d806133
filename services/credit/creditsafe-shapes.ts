import { z } from 'zod'

/** Shapes of Creditsafe Connect v1 (its OpenAPI document, version 1.10.4), as far as they are used. */

/** `POST /authenticate`; the token is good for an hour. */
export const authenticateShape = z
  .object({ token: z.string().min(1) })
  .transform(({ token }) => ({ token, seconds: 3600 }))

const text = z.string().nullish()

const companyShape = z.object({ id: z.string().min(1), regNo: text, officeType: text })

/** No hit comes as `{}` in the document and as `[]` from the service. */
const companiesShape = z
  .union([z.array(companyShape.nullable()), z.object({}).transform(() => [])])
  .transform((companies) => companies.flatMap((company) => company ?? []))

/** `GET /companies` */
export const searchShape = z.object({ correlationId: z.string().min(1), companies: companiesShape })
export type FoundCompany = z.infer<typeof companyShape>

/** Numbers come as text, and the text may be words ("No Limit"). */
const amountText = z.union([z.string(), z.number()]).nullish()

const ratingShape = z.object({
  providerValue: z
    .object({ value: amountText, minValue: amountText, maxValue: amountText })
    .nullish(),
})
export type Rating = z.infer<typeof ratingShape>

/** `GET /companies/{connectId}` */
export const reportShape = z.object({
  correlationId: z.string().min(1),
  failedSections: z.array(z.unknown()).nullish(),
  report: z.object({
    creditScore: z.object({ currentCreditRating: ratingShape.nullish() }).nullish(),
    companySummary: z.object({ creditRating: ratingShape.nullish() }).nullish(),
  }),
})
export type CreditsafeReport = z.infer<typeof reportShape>
