import { OnboardingError } from '../../onboarding/errors.ts'

/** Who the bot is at the Bot Framework; names as Azure has them. Without `appId` there is no authentication. */
export interface BotCredentials {
  readonly appId?: string | undefined
  readonly appPassword?: string | undefined
  /** `MultiTenant` (default), `SingleTenant` or `UserAssignedMSI`. */
  readonly appType?: string | undefined
  readonly tenantId?: string | undefined
}

/** What each type of app needs besides its id. */
const needs: Readonly<Record<string, { readonly password: boolean; readonly tenant: boolean }>> = {
  multitenant: { password: true, tenant: false },
  singletenant: { password: true, tenant: true },
  userassignedmsi: { password: false, tenant: true },
}

/** Throws `config.invalid` for what would only show at the first reply. */
export function checkCredentials(credentials: BotCredentials, production: boolean): void {
  const trouble = isSet(credentials.appId)
    ? troubleOf(credentials)
    : production && 'an app id is required in production, or anybody could post'
  if (trouble !== false) throw new OnboardingError('config.invalid', trouble)
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== ''

function troubleOf({ appPassword, appType, tenantId }: BotCredentials): string | false {
  const need = needs[(appType ?? 'MultiTenant').toLowerCase()]
  if (need === undefined) return 'app type must be MultiTenant, SingleTenant or UserAssignedMSI'
  if (need.tenant && !isSet(tenantId)) return 'this app type needs a tenant id'
  if (need.password === isSet(appPassword)) return false
  return need.password
    ? 'the app id needs its password'
    : 'a managed identity has no password: leave it empty'
}
