import { z } from 'zod'

/** Where a provider is; a test double is just another address. */
const address = (byDefault: string) => z.url({ protocol: /^https?$/ }).default(byDefault)
const optional = z.string().optional()

/** The world outside, one block a provider. What a provider cannot do without is in `services/provider-facts.ts`. */
export const providerSettings = {
  // brreg: Enhetsregisteret and Regnskapsregisteret (NO)
  BRREG_URL: address('https://data.brreg.no').describe('Brønnøysundregistrene (`brreg`); no key.'),

  // cvr: Datafordeler by number, distribution.virk.dk by name (DK)
  CVR_URL: address('https://graphql.datafordeler.dk/CVR/v2').describe(
    'CVR at Datafordeler (`cvr`), look-up by number.',
  ),
  CVR_TOKEN_URL: address(
    'https://auth.datafordeler.dk/realms/distribution/protocol/openid-connect/token',
  ).describe('Where `cvr` gets its tokens.'),
  CVR_CLIENT_ID: optional.describe('OAuth client of an IT system at Datafordeler; `cvr` needs it.'),
  CVR_CLIENT_SECRET: optional.describe('Its secret; `cvr` needs it.'),
  CVR_SEARCH_URL: address('https://distribution.virk.dk/cvr-permanent').describe(
    'CVR index of Erhvervsstyrelsen (`cvr`), search by name.',
  ),
  CVR_SEARCH_USER: optional.describe(
    'System-to-system user of that index; without it `cvr` does not search by name.',
  ),
  CVR_SEARCH_PASSWORD: optional.describe('Its password.'),

  // cvrapi: a third party's copy of CVR, for trying out (DK)
  CVRAPI_URL: address('https://cvrapi.dk/api').describe(
    'cvrapi.dk (`cvrapi`); no key, refused in production.',
  ),
  CVRAPI_USER_AGENT: z
    .string()
    .default('customer-onboarding-bot (trying out)')
    .describe('Company, project and contact, as cvrapi.dk asks for.'),

  // bolagsverket: värdefulla datamängder (SE)
  BOLAGSVERKET_URL: address('https://gw.api.bolagsverket.se/vardefulla-datamangder/v1').describe(
    'Bolagsverket (`bolagsverket`), look-up by number.',
  ),
  BOLAGSVERKET_TOKEN_URL: address('https://portal.api.bolagsverket.se/oauth2/token').describe(
    'Where `bolagsverket` gets its tokens.',
  ),
  BOLAGSVERKET_CLIENT_ID: optional.describe(
    'OAuth client from its developer portal; `bolagsverket` needs it.',
  ),
  BOLAGSVERKET_CLIENT_SECRET: optional.describe('Its secret; `bolagsverket` needs it.'),

  // adressevaelger: Adressevælger and Adressevask (DK)
  ADRESSEVAELGER_URL: address('https://adressevaelger.dk').describe(
    'Adressevælger and Adressevask (`adressevaelger`), Danish addresses.',
  ),
  ADRESSEVAELGER_TOKEN: z
    .string()
    .default('adressevaelger123')
    .describe('Its token; the default is the public one that the agency gives to everybody.'),

  // kartverket: addresses (NO)
  KARTVERKET_URL: address('https://ws.geonorge.no').describe(
    'Kartverket (`kartverket`), Norwegian addresses; no key.',
  ),

  // bring: postal codes (DK, SE, NO)
  BRING_URL: address('https://api.bring.com').describe('Postal codes of Bring (`bring`).'),
  BRING_UID: optional.describe('Mybring user, an e-mail address; `bring` needs it.'),
  BRING_KEY: optional.describe('Its API key; `bring` needs it.'),

  // vies: VAT numbers of the European Union (DK, SE)
  VIES_URL: address('https://ec.europa.eu/taxation_customs/vies/rest-api').describe(
    'VIES (`vies`), VAT registrations; no key.',
  ),

  // peppol: Peppol Directory, and SML and SMP for whoever is not listed there (DK, SE, NO)
  PEPPOL_DIRECTORY_URL: address('https://directory.peppol.eu').describe(
    'Peppol Directory (`peppol`), who takes electronic invoices; no key.',
  ),
  PEPPOL_SML_ZONE: z
    .string()
    .default('participant.sml.prod.tech.peppol.org')
    .describe('DNS zone in which `peppol` finds the publisher (SMP) of a participant.'),
  PEPPOL_NAME_SERVERS: optional.describe(
    '`address` or `address:port`, with commas; those of the machine where this is left out.',
  ),

  // creditsafe: Creditsafe Connect (credit, DK SE NO)
  CREDITSAFE_URL: address('https://connect.creditsafe.com/v1').describe(
    'Creditsafe Connect (`creditsafe`); new accounts start in the sandbox.',
  ),
  CREDITSAFE_USERNAME: optional.describe('User of Creditsafe Connect; `creditsafe` needs it.'),
  CREDITSAFE_PASSWORD: optional.describe('Its password; `creditsafe` needs it.'),
}
