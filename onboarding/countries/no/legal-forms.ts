import type { LegalForm } from '../../country.ts'

const form = (code: string, ...names: string[]): LegalForm => ({
  code,
  names,
  soleTrader: false,
  copyLetter: false,
})

/** Norwegian legal forms (Brønnøysundregistrene, organisasjonsformer). Only sole traders get a copy letter (CR-05). */
export const legalForms: readonly LegalForm[] = [
  form(
    'AS',
    'aksjeselskap',
    'a/s',
    'limited company',
    'private limited company',
    'limited liability company',
  ),
  form('ASA', 'allmennaksjeselskap', 'public limited company'),
  {
    ...form(
      'ENK',
      'enkeltpersonforetak',
      'enkeltmannsforetak',
      'enkeltpersonsforetak',
      'enkeltpersonføretak',
      'enkeltmannsføretak',
      'enkeltmannsfirma',
      'enkeltpersonfirma',
      'enmannsforetak',
      'enmannsfirma',
      'enkeltmann',
      'sole trader',
      'sole proprietorship',
      'sole proprietor',
    ),
    soleTrader: true,
    copyLetter: true,
  },
  form(
    'ANS',
    'ansvarlig selskap',
    'ansvarlig selskap med solidarisk ansvar',
    'general partnership',
  ),
  form('DA', 'ansvarlig selskap med delt ansvar', 'selskap med delt ansvar', 'delt ansvar'),
  form('NUF', 'norskregistrert utenlandsk foretak', 'utenlandsk foretak'),
  form('KS', 'kommandittselskap', 'limited partnership'),
  form('SA', 'samvirkeforetak'),
  form('STI', 'stiftelse', 'stiftelsen'),
  form('FLI', 'forening/lag/innretning', 'forening', 'lag', 'idrettslag'),
  form('BRL', 'borettslag', 'borettslaget', 'burettslag', 'burettslaget', 'housing cooperative'),
  form('ESEK', 'eierseksjonssameie', 'sameie', 'sameiet'),
  form('IKS', 'interkommunalt selskap'),
  form('KF', 'kommunalt foretak'),
  form('KOMM', 'kommune'),
  form('FYLK', 'fylkeskommune'),
  form('SF', 'statsforetak'),
  form('ORGL', 'organisasjonsledd', 'statlig myndighet'),
  form('SE', 'europeisk selskap'),
]
