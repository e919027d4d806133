import type { EventSink } from '../../onboarding/outbox.ts'
import type { ErpSystems } from '../../onboarding/receivers.ts'
import type { Outside } from '../http/provider-health.ts'
import { createEconomicErp, economicHost } from './e-conomic.ts'
import { createFortnoxErp, fortnoxHosts } from './fortnox.ts'
import { createTripletexErp, tripletexHost } from './tripletex.ts'

/** Credentials as the settings have them; what a connector in use needs was checked at start. */
export interface ErpCredentials {
  readonly fortnox: Readonly<Record<'clientId' | 'clientSecret' | 'tenantId', string>>
  readonly tripletex: Readonly<Record<'consumerToken' | 'employeeToken', string>>
  readonly economic: Readonly<Record<'appSecretToken' | 'agreementGrantToken', string>>
}

/** The connectors that a profile names. */
export function erpSinks(
  { DK, SE, NO }: ErpSystems,
  credentials: ErpCredentials,
  outside: Outside,
): readonly EventSink[] {
  const { fortnox, tripletex, economic } = credentials
  return [
    ...(DK === undefined
      ? []
      : [createEconomicErp({ baseUrl: economicHost, ...DK, ...economic }, outside)]),
    ...(SE === undefined ? [] : [createFortnoxErp({ ...fortnoxHosts, ...fortnox }, outside)]),
    ...(NO === undefined
      ? []
      : [createTripletexErp({ baseUrl: tripletexHost, ...tripletex }, outside)]),
  ]
}
