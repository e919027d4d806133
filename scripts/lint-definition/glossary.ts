import type { Language } from '../../onboarding/vocabulary.ts'

/** A word that looks right and is not; found at the start of words, in any case. */
export interface FalseFriend {
  readonly wrong: readonly string[]
  /** The glossary's word. */
  readonly say: string
  /** Where the word is right after all, such as a Swedish personnummer in Norwegian. */
  readonly except?: RegExp
}

/** Traps of the glossary (compliance-and-ux.md, part 13), by the language they are traps in. */
export const falseFriends: Readonly<Record<Language, readonly FalseFriend[]>> = {
  da: [
    {
      wrong: ['personoplysningsansvarlig', 'behandlingsansvarlig', 'dataejer'],
      say: 'dataansvarlig',
    },
    {
      wrong: ['kreditprøv', 'kredittvurdering', 'kreditcheck', 'kredittjek', 'kreditbedøm'],
      say: 'kreditvurdering',
    },
    { wrong: ['kreditupplysning', 'kredittopplysning'], say: 'kreditoplysning' },
    { wrong: ['e-post', 'epost'], say: 'e-mail' },
    { wrong: ['organisasjonsnummer', 'SE-nummer'], say: 'CVR-nummer, organisationsnummer' },
    { wrong: ['firmaform', 'selskabsform', 'bolagsform'], say: 'virksomhedsform' },
    {
      wrong: ['enkeltmandsfirma', 'enmandsvirksomhed', 'enmandsfirma'],
      say: 'enkeltmandsvirksomhed',
    },
    { wrong: ['forskudsbetaling', 'forudbetalning'], say: 'forudbetaling' },
    { wrong: ['referencenummer', 'sagsreference'], say: 'sagsnummer' },
    { wrong: ['fødselsnummer'], say: 'CPR-nummer', except: /norske? fødselsnummer/gi },
    { wrong: ['menneskelig indblanding'], say: 'menneskelig indgriben' },
  ],
  sv: [
    {
      wrong: [
        'dataansvarig',
        'dataskyddsansvarig',
        'personuppgiftsansvarlig',
        'behandlingsansvarig',
      ],
      say: 'personuppgiftsansvarig',
    },
    {
      wrong: ['kreditvurdering', 'kreditvärdering', 'kreditkontroll', 'kreditbedömning'],
      say: 'kreditprövning (the report: kreditupplysning)',
    },
    { wrong: ['e-mail', 'email', 'mejladress', 'e-post adress'], say: 'e-post, e-postadress' },
    { wrong: ['bolagsnummer', 'företagsnummer', 'momsnummer'], say: 'organisationsnummer' },
    { wrong: ['företagsform', 'virksomhetsform'], say: 'bolagsform' },
    { wrong: ['enmansföretag', 'enmansbolag', 'enmansfirma'], say: 'enskild firma' },
    { wrong: ['förhandsbetalning', 'förutbetalning'], say: 'förskottsbetalning' },
    { wrong: ['referensnummer', 'saksnummer'], say: 'ärendenummer' },
    { wrong: ['fødselsnummer'], say: 'personnummer', except: /norskt?a? fødselsnummer/gi },
    { wrong: ['mänskligt ingripande', 'mänsklig inblandning'], say: 'personlig kontakt (TX-08)' },
  ],
  no: [
    { wrong: ['personnummer'], say: 'fødselsnummer (ID-14)', except: /svenske? personnummer/gi },
    {
      wrong: ['dataansvarlig', 'personopplysningsansvarlig', 'databehandlingsansvarlig'],
      say: 'behandlingsansvarlig',
    },
    {
      wrong: ['kreditvurdering', 'kredittsjekk', 'kredittkontroll', 'kredittprøv'],
      say: 'kredittvurdering',
    },
    { wrong: ['e-mail', 'email'], say: 'e-post' },
    { wrong: ['organisationsnummer', 'bedriftsnummer'], say: 'organisasjonsnummer' },
    {
      wrong: ['virksomhedsform', 'virksomhetsform', 'selskapsform', 'foretaksform', 'bedriftsform'],
      say: 'organisasjonsform',
    },
    {
      wrong: ['enmannsforetak', 'enmannsbedrift', 'enkeltmannsforetak'],
      say: 'enkeltpersonforetak',
    },
    { wrong: ['forhåndsbetaling', 'forudbetaling'], say: 'forskuddsbetaling' },
    { wrong: ['referansenummer', 'sagsnummer'], say: 'saksnummer' },
    { wrong: ['innvending', 'innsigelse'], say: 'protest, protestere' },
    {
      wrong: ['samtykkje', 'integritetspolicy', 'privatlivspolitik'],
      say: 'samtykke, personvernerklæring',
    },
  ],
  en: [
    { wrong: ['credit check', 'credit rating', 'credit scoring'], say: 'credit assessment' },
    { wrong: ['data controller'], say: 'controller' },
    {
      wrong: ['social security', 'personal number', 'person number'],
      say: 'national identity number',
    },
    { wrong: ['VAT number', 'org number', 'org. number'], say: 'company registration number' },
    { wrong: ['sole proprietor', 'one-man'], say: 'sole trader' },
    { wrong: ['email', 'mail address'], say: 'e-mail, e-mail address' },
    { wrong: ['zip code', 'postal code', 'post code'], say: 'postcode' },
    { wrong: ['cell phone', 'cellphone'], say: 'mobile number' },
    { wrong: ['credit bureau', 'credit reference'], say: 'credit information agency' },
  ],
}
