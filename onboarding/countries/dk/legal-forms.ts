import type { LegalForm } from '../../country.ts'

const form = (code: string, ...names: string[]): LegalForm => ({
  code,
  names,
  soleTrader: false,
  copyLetter: false,
})

/**
 * Danish legal forms that buy goods (CVR data catalogue v73). The IVS cannot be founded since April 2019 but is still
 * written; no form gets a copy letter (CR-05).
 */
export const legalForms: readonly LegalForm[] = [
  form('ApS', 'anpartsselskab', 'private limited company'),
  form('A/S', 'aktieselskab', 'as', 'public limited company'),
  {
    ...form(
      'ENK',
      'enkeltmandsvirksomhed',
      'enkeltmandsfirma',
      'enkeltmands',
      'enkeltmand',
      'enmandsfirma',
      'enmandsvirksomhed',
      'enkeltmandsselskab',
      'sole trader',
      'sole proprietorship',
      'sole proprietor',
    ),
    spoken: ['self-employed', 'selvstændig erhvervsdrivende'],
    soleTrader: true,
  },
  {
    ...form('PMV', 'personligt ejet mindre virksomhed', 'personlig mindre virksomhed'),
    soleTrader: true,
  },
  form('I/S', 'interessentskab', 'general partnership'),
  form('K/S', 'kommanditselskab', 'limited partnership'),
  form('P/S', 'partnerselskab', 'kommanditaktieselskab', 'kas'),
  form('IVS', 'iværksætterselskab'),
  form('A.M.B.A.', 'andelsselskab med begrænset ansvar', 'amba', 'andelsselskab', 'andelsforening'),
  form('F.M.B.A.', 'forening med begrænset ansvar', 'fmba'),
  form('S.M.B.A.', 'selskab med begrænset ansvar', 'smba'),
  { ...form('Fond', 'erhvervsdrivende fond', 'fonden'), spoken: ['foundation'] },
  {
    ...form('Forening', 'frivillig forening', 'non-profit association', 'voluntary association'),
    spoken: ['an association', 'idrætsforening', 'idrætsklub', 'sportsklub', 'sports club'],
  },
  form('Filial', 'filial af udenlandsk virksomhed', 'udenlandsk filial'),
  form('SE', 'se-selskab', 'europæisk selskab'),
  { ...form('Kommune', 'primærkommune', 'kommunal myndighed'), spoken: ['municipality'] },
  form('Stat', 'statslig myndighed', 'statslig institution'),
]
