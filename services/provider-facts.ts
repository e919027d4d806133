import type { Attribution } from '../onboarding/record.ts'
import type { CountryCode } from '../onboarding/vocabulary.ts'

/** What is true of a provider before it is ever asked. */
export interface ProviderFacts {
  readonly countries: readonly CountryCode[]
  /** Settings without which it cannot work (`settings/providers.ts`). */
  readonly needs: readonly string[]
  /** `false`: for trying out only. */
  readonly production: boolean
  /** Whether somebody else's service is called by HTTP: then it owes settings, fixtures and a run of every fault. */
  readonly remote: boolean
  /** What the owner wants said. Licence and wording of CVR, DAR and Bolagsverket were not read at their source: README says so. */
  readonly attribution?: Attribution
}

const everywhere = ['DK', 'SE', 'NO'] as const
const demo: ProviderFacts = { countries: everywhere, needs: [], production: false, remote: false }

type Facts = Readonly<Record<string, ProviderFacts>>

const cvrData: Attribution = {
  text: 'Indeholder data fra Det Centrale Virksomhedsregister (CVR), Erhvervsstyrelsen.',
  licence: 'Vilkår for brug af danske offentlige data',
  url: 'https://datafordeler.dk',
}

/** Company registers by the id that the profile names (`providers.register`). */
export const registerFacts: Facts = {
  demo,
  brreg: {
    countries: ['NO'],
    needs: [],
    production: true,
    remote: true,
    attribution: {
      text: 'Inneholder data under norsk lisens for offentlige data (NLOD) tilgjengeliggjort av Brønnøysundregistrene.',
      licence: 'NLOD 2.0',
      url: 'https://data.norge.no/nlod/no/2.0',
    },
  },
  cvr: {
    countries: ['DK'],
    needs: ['CVR_CLIENT_ID', 'CVR_CLIENT_SECRET'],
    production: true,
    remote: true,
    attribution: cvrData,
  },
  cvrapi: { countries: ['DK'], needs: [], production: false, remote: true, attribution: cvrData },
  bolagsverket: {
    countries: ['SE'],
    needs: ['BOLAGSVERKET_CLIENT_ID', 'BOLAGSVERKET_CLIENT_SECRET'],
    production: true,
    remote: true,
    attribution: {
      text: 'Innehåller uppgifter från Bolagsverket och SCB.',
      licence: 'CC BY 4.0',
      url: 'https://bolagsverket.se',
    },
  },
}

/** Address directories by the id that the profile names (`providers.addresses`). */
export const addressFacts: Facts = {
  demo,
  adressevaelger: {
    countries: ['DK'],
    needs: [],
    production: true,
    remote: true,
    attribution: {
      text: 'Indeholder data fra Danmarks Adresseregister (DAR), Klimadatastyrelsen.',
      licence: 'Vilkår for brug af danske offentlige data',
      url: 'https://adressevaelger.dk',
    },
  },
  kartverket: {
    countries: ['NO'],
    needs: [],
    production: true,
    remote: true,
    attribution: {
      text: 'Inneholder data under Creative Commons BY 4.0 fra Kartverket.',
      licence: 'CC BY 4.0',
      url: 'https://www.kartverket.no',
    },
  },
  bring: {
    countries: everywhere,
    needs: ['BRING_UID', 'BRING_KEY'],
    production: true,
    remote: true,
  },
}

/** Credit bureaus by the id that the profile names (`providers.credit`). */
export const creditFacts: Facts = {
  demo,
  none: { countries: everywhere, needs: [], production: true, remote: false },
  creditsafe: {
    countries: everywhere,
    needs: ['CREDITSAFE_USERNAME', 'CREDITSAFE_PASSWORD'],
    production: true,
    remote: true,
  },
}

/** Checks of mail domains by the id that the profile names (`providers.mailDomains`). */
export const mailDomainFacts: Facts = {
  demo,
  dns: { countries: everywhere, needs: [], production: true, remote: false },
}

/** Checks of VAT registrations by the id that the profile names (`providers.vat`). Norway is not in VIES. */
export const vatFacts: Facts = {
  demo,
  none: { countries: everywhere, needs: [], production: true, remote: false },
  vies: { countries: ['DK', 'SE'], needs: [], production: true, remote: true },
}

/** Directories of electronic invoicing by the id that the profile names (`providers.eInvoice`). */
export const eInvoiceFacts: Facts = {
  demo,
  none: { countries: everywhere, needs: [], production: true, remote: false },
  peppol: { countries: everywhere, needs: [], production: true, remote: true },
}

/** Carriers of text messages by the id that the profile names (`messages.sms`). */
export const smsFacts: Facts = {
  local: demo,
  twilio: {
    countries: everywhere,
    needs: ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM'],
    production: true,
    remote: true,
  },
  acs: {
    countries: everywhere,
    needs: ['ACS_ENDPOINT', 'ACS_ACCESS_KEY', 'ACS_FROM'],
    production: true,
    remote: true,
  },
}

/** Who makes and checks one-time codes for phone numbers, by the id that the profile names (`messages.codes`). */
export const codeFacts: Facts = {
  own: { countries: everywhere, needs: [], production: true, remote: false },
  'twilio-verify': {
    countries: everywhere,
    needs: ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_VERIFY_SERVICE'],
    production: true,
    remote: true,
  },
}

/** Carriers of e-mail by the id that the profile names (`messages.email`). */
export const emailFacts: Facts = {
  local: demo,
  smtp: {
    countries: everywhere,
    needs: ['SMTP_URL', 'SMTP_FROM'],
    production: true,
    remote: false,
  },
}
