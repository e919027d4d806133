import { expect } from 'chai'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, person, valuesIn } from './situations.ts'

type Kind = 'email' | 'phone' | 'address'

const nobodys: Readonly<Record<Language, readonly (readonly [kind: Kind, said: string])[]>> = {
  da: [
    ['email', 'brug ikke kontor@havn.example.dk, den er lukket'],
    ['email', 'kontor@havn.example.dk er nedlagt'],
    ['email', 'jeg har skrevet til info@jer.example.dk uden at få svar'],
    ['email', 'jeres mail fra noreply@butik.example.com kunne man ikke svare på'],
    ['phone', 'Var det 20123499 der stod på jeres hjemmeside? Der er ingen der svarer'],
    ['phone', 'jeg har ringet til 20123499 hele dagen uden svar'],
    ['address', 'Pakken til Vestergade 200, 8000 Aarhus C var ikke min'],
    ['phone', '20123499 plejede at være vores'],
    ['phone', 'du må under ingen omstændigheder ringe på 20123499'],
    ['address', 'min svoger boede i Skolegade 7, 4200 Slagelse da han læste'],
    ['address', 'jeres butik på Vestergade 200, 8000 Aarhus C, er den åben i dag?'],
  ],
  sv: [
    ['email', 'mejlet vi fick från info@butik.example.com gick inte att svara på'],
    ['email', 'skicka inget till info@hamn.example.se'],
    ['email', 'är info@butik.example.com er?'],
    ['email', 'min gamla var anna.gammal@example.se men den är stängd'],
    ['phone', 'ring inte 070-174 06 44, den är trasig'],
    ['phone', '070-174 06 44 har jag inte kvar'],
    ['phone', 'ring absolut inte 070-174 06 44, det är min före detta kompanjon'],
    ['phone', '070-174 06 44, det är min exmans'],
    ['address', 'brorsan hyrde på Åsgatan 6, 791 71 Falun när han pluggade'],
    ['address', 'Paketet till Sveavägen 200, 113 46 Stockholm var inte mitt'],
    ['address', 'jag bor inte på Sveavägen 200, 113 46 Stockholm längre'],
  ],
  no: [
    ['email', 'ikke bruk post@havna.example.no, den kontoen ble stengt da Svein døde'],
    ['email', 'post@havna.example.no virker ikke lenger'],
    ['email', 'den dere har, post@havna.example.no, er ikke i bruk'],
    ['phone', '68050999 pleide å være vårt men det er sagt opp'],
    ['address', 'broder’n leide i Storgata 88, 0182 Oslo da han studerte'],
    ['phone', 'jeg ble oppringt av 68050999, er det dere?'],
    ['phone', 'eg har ringt 68050999 heile dagen utan svar'],
    ['address', 'butikken deres i Storgata 88, 0182 Oslo, er den åpen i morgen?'],
  ],
  en: [
    ['email', "don't use office@harbour.example.no, that account was closed"],
    ['email', 'I wrote to support@shop.example.com twice with no answer'],
    ['email', 'office@harbour.example.no belongs to my ex'],
    ['phone', "68050999 used to be ours but it's been disconnected"],
    ['address', 'we used to be at Storgata 88, 0182 Oslo'],
    ['phone', 'was it 68050999 on your website? nobody answers'],
    ['phone', "I've been calling 68050999 all day and nobody answers"],
    ['address', "I don't live at Storgata 88, 0182 Oslo any more"],
  ],
}

describe('values that are dead, refused, asked about or somebody else’s are no answers', () => {
  for (const language of languages)
    for (const [kind, said] of nobodys[language])
      it(`(${language}) ${said}`, () => {
        expect(valuesIn(said, person(`person.${kind}`, language))).to.deep.equal({})
      })
})

describe('the number of a paper over small words is no number of a company', () => {
  const rows = [
    ['da', 'jeg har et ordrenummer fra jer, 25052943, kan I bruge det?'],
    ['sv', 'jag har ett ordernummer från er, 559999-1238, hjälper det?'],
    ['no', 'jeg har et kundenummer hos dere, 312345676, hjelper det?'],
    ['en', 'I have an order number from you, 312345676, does that help?'],
  ] as const
  for (const [language, said] of rows)
    it(`(${language}) ${said}`, () => {
      expect(valuesIn(said, business('company.number', language))).to.deep.equal({})
    })

  it('the company’s own beside it is read', () => {
    const said = 'ordrenummer har jeg ikke, men cvr er 25052943'
    expect(valuesIn(said, business('company.number', 'da'))).to.deep.equal({
      'company.number': '25052943',
    })
  })
})

const meant: Readonly<
  Record<Language, readonly (readonly [kind: 'email' | 'phone', said: string, value: string])[]>
> = {
  da: [
    [
      'email',
      'kontor@havn.example.dk er lukket, brug lone@havn.example.dk',
      'lone@havn.example.dk',
    ],
    ['email', 'lone@havn.example.dk, vi er lukket i dag', 'lone@havn.example.dk'],
    ['email', 'jeg vil gerne have at I skriver til lone@havn.example.dk', 'lone@havn.example.dk'],
    ['phone', '20123444 men ring ikke om natten', '+4520123444'],
    ['phone', 'kan I ikke bare ringe på 20123444?', '+4520123444'],
    ['phone', 'ring til mig, men ikke før kl 10. 20 12 34 88 derefter', '+4520123488'],
  ],
  sv: [
    ['email', 'skicka till eva@hamn.example.se, inte info@hamn.example.se', 'eva@hamn.example.se'],
    ['email', 'jag skriver från eva@hamn.example.se', 'eva@hamn.example.se'],
    ['phone', 'ring inte på kontoret, ring 070-174 06 44', '+46701740644'],
    ['phone', '070-174 06 44, den andra är trasig', '+46701740644'],
  ],
  no: [
    ['email', 'post@havna.example.no, ikke send reklame', 'post@havna.example.no'],
    ['phone', 'ikke ring privat, bruk 68050999', '+4768050999'],
  ],
  en: [
    ['email', "I don't have anything but jane@havna.example.no", 'jane@havna.example.no'],
    ['email', 'jane@havna.example.no, the other one is dead', 'jane@havna.example.no'],
    ['phone', 'you called me on 68050999 yesterday, that one', '+4768050999'],
    ['phone', '68050999 is my mobile', '+4768050999'],
  ],
}

describe('values beside a "not" or a story of another kind are answers', () => {
  for (const language of languages)
    for (const [kind, said, value] of meant[language])
      it(`(${language}) ${said}`, () => {
        const key = `contact.${kind}`
        expect(valuesIn(said, business(key, language))).to.deep.equal({ [key]: value })
      })
})
