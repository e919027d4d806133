import type { Ports } from '../dialogs/ports.ts'
import type { CompanyRegister } from '../onboarding/ports.ts'
import type { Telemetry } from '../onboarding/telemetry.ts'
import { countryCodes, type CountryCode } from '../onboarding/vocabulary.ts'

type PerCountry<T> = Readonly<Record<CountryCode, T>>

/** The same provider; the one call that a turn waits for is timed. */
function timed<P extends { readonly id: string }>(
  providers: PerCountry<P>,
  wrap: (provider: P) => Partial<P>,
): PerCountry<P> {
  // `fromEntries` forgets which countries there are; they are exactly those of the list.
  return Object.fromEntries(
    countryCodes.map((country) => [
      country,
      { ...providers[country], ...wrap(providers[country]) },
    ]),
  ) as unknown as PerCountry<P>
}

type Time = <T>(provider: string, call: string, run: () => Promise<T>) => Promise<T>

/** Nothing where the register cannot search: that stays to be seen. */
function timedSearch({ id, search }: CompanyRegister, time: Time): Pick<CompanyRegister, 'search'> {
  if (search === undefined) return {}
  return { search: (name, signal) => time(id, 'search', () => search(name, signal)) }
}

/** The same ports; what is asked of registers, directories and bureaus is timed by provider. */
export function timedPorts(ports: Ports, { measure }: Telemetry): Ports {
  const time: Time = (provider, call, run) => measure('provider', { provider, call }, run)
  return {
    ...ports,
    registers: timed(ports.registers, (register) => ({
      find: (number, signal) => time(register.id, 'find', () => register.find(number, signal)),
      ...timedSearch(register, time),
    })),
    addresses: timed(ports.addresses, (directory) => ({
      check: (address, signal) =>
        time(directory.id, 'check', () => directory.check(address, signal)),
      complete: (partial, signal) =>
        time(directory.id, 'complete', () => directory.complete(partial, signal)),
    })),
    vat: timed(ports.vat, (check) => ({
      check: (number, signal) => time(check.id, 'check', () => check.check(number, signal)),
    })),
    eInvoice: {
      ...ports.eInvoice,
      find: (ids, signal) =>
        time(ports.eInvoice.id, 'find', () => ports.eInvoice.find(ids, signal)),
    },
    credit: timed(ports.credit, (bureau) => ({
      assess: (request, signal) => time(bureau.id, 'assess', () => bureau.assess(request, signal)),
    })),
  }
}
