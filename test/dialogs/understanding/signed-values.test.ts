import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business } from './situations.ts'

type Row = readonly [said: string, phone: string | undefined, email: string | undefined]

const named = '+4520123433'
const mail = 'jb@pause.example.dk'

const tables: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    [
      'Kontakt er min chef Jørgen Bruun, 20123433, jb@pause.example.dk. vi vil helst betale forud\nMvh\nLone Skov\nLagerassistent\nPause ApS\ntlf 20 12 34 34',
      named,
      mail,
    ],
    [
      'Kontaktperson: Jørgen Bruun, 20123433\nMed venlig hilsen Lone Skov\nlone@pause.example.dk',
      named,
      undefined,
    ],
    ['Kontaktperson: Jørgen Bruun\nMvh\nJørgen Bruun\ntlf 20 12 34 33', named, undefined],
    ['Vi vil gerne være kunde\nMvh\nJørgen Bruun\ntlf 20 12 34 33', named, undefined],
  ],
  sv: [
    [
      'Kontaktperson är min chef Jörgen Bruun, 070-174 06 33, jb@pause.example.dk.\nMed vänlig hälsning\nLena Skog\nlena@pause.example.dk\ntel 070-174 06 34',
      '+46701740633',
      mail,
    ],
    [
      'Kontaktperson: Jörgen Bruun\nMvh\nJörgen Bruun\ntel 070-174 06 33',
      '+46701740633',
      undefined,
    ],
  ],
  no: [
    [
      'Kontakt er sjefen min Jørgen Bruun, 680 51 233, jb@pause.example.dk.\nVennlig hilsen\nLine Skog\nmobil: 680 51 234',
      '+4768051233',
      mail,
    ],
    ['Kontaktperson: Jørgen Bruun\nMvh\nJørgen Bruun\ntlf 680 51 233', '+4768051233', undefined],
  ],
  en: [
    [
      'Contact is my boss Jorgen Bruun, 680 51 233, jb@pause.example.dk.\nKind regards\nLisa Wood\nWarehouse\nphone 680 51 234',
      '+4768051233',
      mail,
    ],
    [
      'Contact person: Peter Bruun\nRegards\nPeter Bruun\nphone 680 51 233',
      '+4768051233',
      undefined,
    ],
  ],
}

describe('below the name of whoever signs', () => {
  for (const language of languages)
    for (const [said, phone, email] of tables[language])
      it(`stands nothing of the contact whom she names (${language}): ${said.replaceAll('\n', ' / ')}`, () => {
        const { fills } = understand(said, business('contact.name', language))
        const valueOf = (key: string) => fills.find((fill) => fill.key === key)?.value
        expect(valueOf('contact.phone')).to.equal(phone)
        expect(valueOf('contact.email')).to.equal(email)
      })
})
