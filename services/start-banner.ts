import type { Profile } from '../onboarding/profile.ts'
import { demoNumbers } from './registers/demo-companies.ts'

interface Shown {
  readonly profile: Profile
  /** There is a page for the staff. */
  readonly desk: boolean
}

/** What a newcomer sees after `npm start`: the address, what is demo, and a number to try per country. */
export function startBanner(url: string, { profile, desk }: Shown): readonly string[] {
  const { register, addresses, credit, vat, eInvoice } = profile.providers
  const demo = Object.entries({
    'company registers': register,
    addresses,
    'credit bureau': credit,
    'VAT registrations': vat,
    'e-invoices': { eInvoice },
  })
    .filter(([, ids]) => Object.values(ids).includes('demo'))
    .map(([name]) => name)
  const numbers = profile.countries
    .filter((country) => register[country] === 'demo')
    .map((country) => `  ${country}: ${demoNumbers(country).good}`)
  return [
    `The onboarding bot of ${profile.controller.name} is ready: ${url}`,
    ...(desk ? [`Staff: ${url}/desk`] : []),
    ...(demo.length === 0 ? [] : [`Demo (made-up answers): ${demo.join(', ')}.`]),
    ...(numbers.length === 0 ? [] : ['Company numbers to try:', ...numbers]),
  ]
}
