import type { LegalForm } from '../../country.ts'

const form = (code: string, ...names: string[]): LegalForm => ({
  code,
  names,
  soleTrader: false,
  copyLetter: false,
})

/**
 * Swedish legal forms by their abbreviation (Bolagsverket): the JURFORM code cannot tell HB from KB. Sole traders and
 * partners are natural persons to the bureau, so they get a copy letter (CR-05).
 */
export const legalForms: readonly LegalForm[] = [
  form(
    'AB',
    'aktiebolag',
    'aktiebolaget',
    'privat aktiebolag',
    'publikt aktiebolag',
    'limited company',
    'private limited company',
    'limited liability company',
    'public limited company',
  ),
  {
    ...form(
      'EF',
      'enskild firma',
      'enskild näringsverksamhet',
      'enskild näringsidkare',
      'enskild näring',
      'enskild firm',
      'enskilt företag',
      'enmansföretag',
      'enmansfirma',
      'enskild företagare',
      'sole trader',
      'sole proprietorship',
      'sole proprietor',
    ),
    spoken: ['self-employed'],
    soleTrader: true,
    copyLetter: true,
  },
  {
    ...form('HB', 'handelsbolag', 'handelsbolaget', 'trading partnership', 'general partnership'),
    copyLetter: true,
  },
  { ...form('KB', 'kommanditbolag', 'kommanditbolaget', 'limited partnership'), copyLetter: true },
  form('EK', 'ekonomisk förening', 'ek. för.', 'ek för', 'economic association'),
  {
    ...form(
      'BRF',
      'bostadsrättsförening',
      'bostadsrättsföreningen',
      'housing cooperative',
      'housing co-op',
    ),
    spoken: ['housing association'],
  },
  {
    ...form(
      'Ideell förening',
      'förening',
      'id. för.',
      'non-profit association',
      'voluntary association',
    ),
    spoken: ['an association', 'idrottsförening', 'idrottsklubb', 'sports club'],
  },
  { ...form('Stiftelse', 'stiftelsen'), spoken: ['foundation'] },
  form('Samfällighetsförening', 'samfällighet'),
  form('Filial', 'filial till utländskt bolag', 'utländsk filial'),
  form('SE', 'europabolag'),
  { ...form('Kommun', 'region', 'kommunal myndighet'), spoken: ['municipality'] },
  form('Stat', 'statlig myndighet', 'myndighet'),
]
