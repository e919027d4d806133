import { z } from 'zod'
import { eventTypes } from './customer-event.ts'

const name = z.string().regex(/^[a-z0-9-]+$/, 'must consist of small letters, digits and dashes')

/** An endpoint of the seller that gets events as Standard Webhooks (`docs/events.md`). */
const webhook = z.strictObject({
  /** Stable: progress is kept under it, so that another one means everything anew. */
  id: name,
  url: z.url({ protocol: /^https?$/ }),
  /** Name of its secret in the setting `WEBHOOK_SECRETS`; its id unless given. */
  secret: name.optional(),
  /** Which events it gets; all of them unless given. */
  events: z
    .array(z.enum(eventTypes))
    .min(1)
    .default([...eventTypes]),
})

/** `delivery` in the seller's profile. */
export const deliverySchema = z.array(webhook).default([])
export type Webhook = z.infer<typeof webhook>

const number = z.number().int().positive()

/**
 * The ERP system of each country, by the id of its connector, that new companies go into. The numbers of e-conomic are the
 * seller's own and wanted there of every customer.
 */
export const erpSchema = z
  .strictObject({
    DK: z
      .strictObject({
        connector: z.literal('e-conomic'),
        customerGroup: number,
        paymentTerms: number,
        vatZone: number,
      })
      .exactOptional(),
    SE: z.strictObject({ connector: z.literal('fortnox') }).exactOptional(),
    NO: z.strictObject({ connector: z.literal('tripletex') }).exactOptional(),
  })
  .default({})
export type ErpSystems = z.infer<typeof erpSchema>

/** Name of an endpoint's secret. */
export const secretNameOf = ({ id, secret }: Webhook): string => secret ?? id

export interface DeliveryCircumstances {
  readonly production: boolean
  /** Whether the host of a URL cannot be one of the public internet. */
  readonly isPrivate: (hostname: string) => boolean
  /** Names of the secrets that are set. */
  readonly secrets: readonly string[]
}

/** What is wrong with the endpoints, in words for the operator; no address, because it may hold a key. */
export function deliveryProblems(
  webhooks: readonly Webhook[],
  { production, isPrivate, secrets }: DeliveryCircumstances,
): readonly string[] {
  return webhooks.flatMap((webhook, index) => {
    const isRepeated = webhooks.findIndex(({ id }) => id === webhook.id) < index
    const isPlain = production && !webhook.url.startsWith('https:')
    const isInside = production && isPrivate(new URL(webhook.url).hostname)
    const secret = secretNameOf(webhook)
    return [
      ...(isRepeated ? [`delivery: two endpoints have the id "${webhook.id}"`] : []),
      ...(isPlain ? [`delivery.${webhook.id}: url must be https in production`] : []),
      // Whoever writes the profile must not reach what only this machine can reach, such as the cloud's metadata.
      ...(isInside ? [`delivery.${webhook.id}: url must be public in production`] : []),
      ...(secrets.includes(secret)
        ? []
        : [`delivery.${webhook.id}: WEBHOOK_SECRETS has no secret "${secret}"`]),
    ]
  })
}
