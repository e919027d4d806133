import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import {
  at,
  dk,
  dkPrivate,
  fresh,
  having,
  no,
  noPrivate,
  se,
  sePrivate,
  start,
} from '../situations.ts'

const biz = { country: 'DK', customerType: 'business' }
const aps = { ...biz, 'company.legalForm': 'ApS' }
const as = { ...biz, 'company.legalForm': 'A/S' }
const byMail = { 'invoice.channel': 'email', payment: 'invoice' }

export const daOpenings: readonly Row[] = [
  ...rows(start, [
    [
      'Hej, vi er Bech & Lund ApS, CVR 12345607, og vil gerne handle på faktura.',
      {
        fills: {
          'company.name': 'Bech & Lund ApS',
          'company.number': '12345607',
          payment: 'invoice',
        },
        may: aps,
      },
    ],
    [
      `Hej
Kan I oprette os som kunde?

Med venlig hilsen

Trine Kaspersen
Indkøber

Østervang Maskinfabrik A/S
Industrivej 22
7400 Herning
Tlf.: 20 12 34 11
trine@ostervang.example.dk
CVR-nr. 12345615`,
      {
        fills: {
          'contact.name': 'Trine Kaspersen',
          'company.name': 'Østervang Maskinfabrik A/S',
          'company.address': address('DK', 'Industrivej 22', ['7400', 'Herning']),
          'contact.phone': '+4520123411',
          'contact.email': 'trine@ostervang.example.dk',
          'company.number': '12345615',
        },
        may: as,
      },
    ],
    ['12345623', { fills: { 'company.number': '12345623' }, may: biz }],
    [
      'cvr nr 12345631 tlf 20123412 mail anders@example.dk',
      {
        fills: {
          'company.number': '12345631',
          'contact.phone': '+4520123412',
          'contact.email': 'anders@example.dk',
        },
        may: biz,
      },
    ],
    [
      'hej det er Karsten Møller fra Møller og Søn ApS vi har cvr nummer 12 34 56 58 og jeg kan fanges på telefon 20 12 34 13 tak',
      {
        fills: {
          'contact.name': 'Karsten Møller',
          'company.name': 'Møller og Søn ApS',
          'company.number': '12345658',
          'contact.phone': '+4520123413',
        },
        may: aps,
      },
    ],
    [
      'dansk firma, aps',
      { fills: { country: 'DK', customerType: 'business', 'company.legalForm': 'ApS' } },
    ],
    [
      'Privat. Bor i Danmark, Ringvejen 14, 8600 Silkeborg. Hedder Bodil Juhl',
      {
        fills: {
          customerType: 'private',
          country: 'DK',
          'person.address': address('DK', 'Ringvejen 14', ['8600', 'Silkeborg']),
          'person.name': 'Bodil Juhl',
        },
      },
    ],
    [
      `firma: Café Solsikken I/S
cvr: 12345666
adresse: Torvet 5, 4700 Næstved
kontakt: Naja Brandt
mobil: 20 12 34 14
mail: naja@solsikken.example.dk
betaling: faktura
fakturamail: bilag@solsikken.example.dk`,
      {
        fills: {
          'company.name': 'Café Solsikken I/S',
          'company.number': '12345666',
          'company.address': address('DK', 'Torvet 5', ['4700', 'Næstved']),
          'contact.name': 'Naja Brandt',
          'contact.phone': '+4520123414',
          'contact.email': 'naja@solsikken.example.dk',
          payment: 'invoice',
          'invoice.email': 'bilag@solsikken.example.dk',
        },
        may: { ...biz, 'company.legalForm': 'I/S', 'invoice.channel': 'email' },
      },
    ],
    [
      '20123415 er mobilen, 12345682 er cvr, og firmaet det er Fjordens Fisk A/S. Så er vi vist kørende?',
      {
        fills: {
          'contact.phone': '+4520123415',
          'company.number': '12345682',
          'company.name': 'Fjordens Fisk A/S',
        },
        may: as,
      },
    ],
    [
      'vi vil helst betale forud, cvr 12345690, der er ikke så meget mere at sige :)',
      {
        fills: { payment: 'prepayment', 'company.number': '12345690' },
        may: biz,
      },
    ],
    [
      'Hej, mit navn er Preben Dahl og jeg er fra Danmark',
      {
        fills: { country: 'DK' },
        may: { 'contact.name': 'Preben Dahl', 'person.name': 'Preben Dahl' },
      },
    ],
    [
      'Vi er en forening, Skive Roklub, som gerne vil have en konto. Kontaktperson bliver Lis Toft, lis.toft@example.dk',
      {
        fills: {
          'company.legalForm': 'Forening',
          'company.name': 'Skive Roklub',
          'contact.name': 'Lis Toft',
          'contact.email': 'lis.toft@example.dk',
        },
        may: biz,
      },
    ],
    [
      'enkeltmandsvirksomhed, 12345704, Frisør Camilla hedder salonen. jeg selv hedder Camilla Dyhr, 20 12 34 16',
      {
        fills: {
          'company.legalForm': 'ENK',
          'company.number': '12345704',
          'company.name': 'Frisør Camilla',
          'contact.name': 'Camilla Dyhr',
          'contact.phone': '+4520123416',
        },
        may: biz,
      },
    ],
    [
      'vi holder til i Sverige selv om jeg skriver dansk. firmaet er Öresund Teknik AB, org.nr 559999-0008',
      {
        fills: {
          country: 'SE',
          'company.name': 'Öresund Teknik AB',
          'company.number': '5599990008',
        },
        may: { customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Norsk selskab. Orgnr 312 345 609. Hardanger Data AS. Kontaktperson Silje Nygård, mobil 680 51 300, fastnet 680 52 300',
      {
        fills: {
          country: 'NO',
          'company.number': '312345609',
          'company.name': 'Hardanger Data AS',
          'contact.name': 'Silje Nygård',
          'contact.phone': '+4768051300',
          'contact.landline': '+4768052300',
        },
        may: { customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    ['privatperson, sverige', { fills: { customerType: 'private', country: 'SE' } }],
    [
      'Goddag. Undertegnede, Aage Thorup, ønsker at blive oprettet som privatkunde. Adressen er Kirkevej 31, 5700 Svendborg, og telefonnummeret 20 12 34 17.',
      {
        fills: {
          'person.name': 'Aage Thorup',
          customerType: 'private',
          'person.address': address('DK', 'Kirkevej 31', ['5700', 'Svendborg']),
          'person.phone': '+4520123417',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'DK / erhverv / 12345712 / faktura',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.number': '12345712',
          payment: 'invoice',
        },
      },
    ],
    [
      'cvr: 12345720, navn: Byens Blomster, selskabsform: enkeltmandsvirksomhed, ean: 5790000000012',
      {
        fills: {
          'company.number': '12345720',
          'company.name': 'Byens Blomster',
          'company.legalForm': 'ENK',
          'invoice.gln': '5790000000012',
        },
        may: { ...biz, 'invoice.channel': 'gln', payment: 'invoice' },
      },
    ],
    [
      'Vi er et firma i Danmark og skal have regningerne på EAN 5790001398644, reference: Park og Vej, kontakt: Ole Bisgaard, 20 12 34 18',
      {
        fills: {
          customerType: 'business',
          country: 'DK',
          'invoice.gln': '5790001398644',
          'invoice.reference': 'Park og Vej',
          'contact.name': 'Ole Bisgaard',
          'contact.phone': '+4520123418',
        },
        may: { 'invoice.channel': 'gln', payment: 'invoice' },
      },
    ],
    [
      'Kan vi få en konto hos jer?? Hilsen Jyske Tagdækkere ApS, Viborgvej 101, 8900 Randers C',
      {
        fills: {
          'company.name': 'Jyske Tagdækkere ApS',
          'company.address': address('DK', 'Viborgvej 101', ['8900', 'Randers C']),
        },
        may: aps,
      },
    ],
    [
      'Jeg skal bestille for min arbejdsgiver, Lillebælt Consult K/S. Nummeret i CVR er 12345739. De betaler på faktura. Selv hedder jeg Mogens Friis og har mailen mogens.friis@example.dk',
      {
        fills: {
          'company.name': 'Lillebælt Consult K/S',
          'company.number': '12345739',
          payment: 'invoice',
          'contact.name': 'Mogens Friis',
          'contact.email': 'mogens.friis@example.dk',
        },
        may: { ...biz, 'company.legalForm': 'K/S' },
      },
    ],
    [
      'crv 12345747 vi er Ribe Smede ApS i danamrk',
      {
        fills: { 'company.number': '12345747', 'company.name': 'Ribe Smede ApS', country: 'DK' },
        may: aps,
      },
    ],
    [
      'Hej hej :) ville bare høre om jeg kan blive kunde som almindelig privat? bor i Norge',
      {
        fills: { customerType: 'private', country: 'NO' },
      },
    ],
    ['dav, min kone sagde jeg sku skrive her. vi skal oprettes', { nothing: true }],
    ['firma', { fills: { customerType: 'business' } }],
    [
      'Danmark, men vi har også en butik i Malmö som ikke skal med her',
      { fills: { country: 'DK' } },
    ],
    [
      'CVR-nummer: 12345755\nTelefon: +45 20 12 34 20\nE-mail: Kontor@Hedelund.example.dk',
      {
        fills: {
          'company.number': '12345755',
          'contact.phone': '+4520123420',
          'contact.email': 'kontor@hedelund.example.dk',
        },
        may: biz,
      },
    ],
    [
      'Vi hedder Tranekær Pileflet (PMV), cvr 12345763. Jeg – Sofie – er på 20 12 34 22',
      {
        fills: {
          'company.name': 'Tranekær Pileflet',
          'company.legalForm': 'PMV',
          'company.number': '12345763',
          'contact.name': 'Sofie',
          'contact.phone': '+4520123422',
        },
        may: biz,
      },
    ],
    [
      'jeg er bogholder hos Vadehavets Feriehuse A/S, cvr 12345771, og regninger skal ryge direkte til bogholderi@vadehav.example.dk, det er den der med mail til faktura altså',
      {
        fills: {
          'company.name': 'Vadehavets Feriehuse A/S',
          'company.number': '12345771',
          'invoice.email': 'bogholderi@vadehav.example.dk',
        },
        may: { ...as, ...byMail },
      },
    ],
    [
      'Rasmus Winther / Winther El ApS / Smedegade 12 / 8700 Horsens / 12345798 / 20 12 34 23 / rasmus@winther-el.example.dk',
      {
        fills: {
          'contact.name': 'Rasmus Winther',
          'company.name': 'Winther El ApS',
          'company.address': address('DK', 'Smedegade 12', ['8700', 'Horsens']),
          'company.number': '12345798',
          'contact.phone': '+4520123423',
          'contact.email': 'rasmus@winther-el.example.dk',
        },
        may: aps,
      },
    ],
    [
      'privat kunde i dk, vil betale forud, mail er ulla.bang@hotmail.com',
      {
        fills: {
          customerType: 'private',
          country: 'DK',
          payment: 'prepayment',
          'person.email': 'ulla.bang@hotmail.com',
        },
      },
    ],
    [
      'Det er til firmaet. 12345801. Vi bruger nok 25.000 kr om måneden hos jer og vil gerne have det på regning',
      {
        fills: {
          customerType: 'business',
          'company.number': '12345801',
          'credit.amount': 25000,
          payment: 'invoice',
        },
        may: { country: 'DK' },
      },
    ],
    [
      'Selskabet hedder Aktiv Pause ApS – ja, det hedder det virkelig – og cvr er 12345828',
      {
        fills: { 'company.name': 'Aktiv Pause ApS', 'company.number': '12345828' },
        may: aps,
      },
    ],
    ['  12 34 58 36   ', { fills: { 'company.number': '12345836' }, may: biz }],
    ['DK12345844', { fills: { 'company.number': '12345844' }, may: biz }],
    [
      'Firmaet er dansk, jeg er dansk, alt er dansk. Skal vi komme i gang?',
      {
        fills: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'interessentskab. to ejere. cvr 12345852, Dam & Dorthe I/S, kontakten er Dorthe Eskildsen',
      {
        fills: {
          'company.legalForm': 'I/S',
          'company.number': '12345852',
          'company.name': 'Dam & Dorthe I/S',
          'contact.name': 'Dorthe Eskildsen',
        },
        may: biz,
      },
    ],
    [
      `Til rette vedkommende

Vi ønsker at åbne en konto med følgende oplysninger:
1) Fyns Varmepumper A/S
2) CVR 12345860
3) Energivej 7, 5800 Nyborg
4) Kontakt: Henning Roed, direkte 20 12 34 24
5) Forventet køb pr. måned: 40.000 kr.
6) Faktura pr. mail til kreditor@fynsvarme.example.dk`,
      {
        fills: {
          'company.name': 'Fyns Varmepumper A/S',
          'company.number': '12345860',
          'company.address': address('DK', 'Energivej 7', ['5800', 'Nyborg']),
          'contact.name': 'Henning Roed',
          'contact.phone': '+4520123424',
          'credit.amount': 40000,
          'invoice.channel': 'email',
          'invoice.email': 'kreditor@fynsvarme.example.dk',
        },
        may: { ...as, payment: 'invoice' },
      },
    ],
    [
      'norge, enkeltpersonforetak, orgnr 312345617',
      {
        fills: { country: 'NO', 'company.legalForm': 'ENK', 'company.number': '312345617' },
        may: { customerType: 'business' },
      },
    ],
    [
      'Stor familie, lille budget 😄 vi er private og bor Åboulevarden 55, 3. th, 2200 København N',
      {
        fills: {
          customerType: 'private',
          'person.address': address('DK', 'Åboulevarden 55, 3. th', ['2200', 'København N']),
        },
        may: { country: 'DK' },
      },
    ],
    [
      'Kontaktperson = Yasmin Demir\nE-mail = yasmin@example.dk\nCVR = 12345879\nLand = Danmark\nType = virksomhed',
      {
        fills: {
          'contact.name': 'Yasmin Demir',
          'contact.email': 'yasmin@example.dk',
          'company.number': '12345879',
          country: 'DK',
          customerType: 'business',
        },
      },
    ],
    [
      'jeg ringede før til jer. I bad mig skrive cvr her så det er altså 12345887 og mit nummer 20123425 hvis i ringer tilbage',
      {
        fills: { 'company.number': '12345887', 'contact.phone': '+4520123425' },
        may: biz,
      },
    ],
    [
      'sthlm. privat. Linnea Ek. 070-174 06 11',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Linnea Ek',
          'person.phone': '+46701740611',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'Hej. Hvis I kan sende faktura med almindelig post, så er vi med. Firmaet er Egeskov Antik ApS, Bøgevej 2, 4300 Holbæk.',
      {
        fills: {
          'company.name': 'Egeskov Antik ApS',
          'company.address': address('DK', 'Bøgevej 2', ['4300', 'Holbæk']),
        },
        may: { ...aps, 'invoice.channel': 'post', payment: 'invoice' },
      },
    ],
    [
      'a/s, danmark, 12345895',
      {
        fills: { 'company.legalForm': 'A/S', country: 'DK', 'company.number': '12345895' },
        may: { customerType: 'business' },
      },
    ],
    [
      'kan du skrive mig op som privat? Kurt Vestergaard, kurtv@gmial.com, danmark',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Kurt Vestergaard',
          'person.email': 'kurtv@gmial.com',
          country: 'DK',
        },
        suggests: { 'person.email': 'kurtv@gmail.com' },
      },
    ],
    [
      'hvad skal du bruge af oplysninger for at oprette et firma i Norge?',
      {
        digression: ['question', 'faq', 'whatNext', 'signUp'],
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    [
      'Sendt fra min iPhone\n\nPia Lauridsen\nHus & Have ApS\n20 12 34 26\npia@hushave.example.dk',
      {
        fills: {
          'contact.name': 'Pia Lauridsen',
          'company.name': 'Hus & Have ApS',
          'contact.phone': '+4520123426',
          'contact.email': 'pia@hushave.example.dk',
        },
        may: aps,
      },
    ],
    [
      'vores revisor sagde vi er et kommanditselskab, cvr står til 12345607, faktura helst',
      {
        fills: { 'company.legalForm': 'K/S', 'company.number': '12345607', payment: 'invoice' },
        may: biz,
      },
    ],
    [
      'vi er svenskere på papiret: orgnummer 5599990149, Limhamn Kakel AB, Strandgatan 8, 216 12 Limhamn',
      {
        fills: {
          'company.number': '5599990149',
          'company.name': 'Limhamn Kakel AB',
          'company.address': address('SE', 'Strandgatan 8', ['21612', 'Limhamn']),
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
  ]),

  // Midway, one question asked, more given.
  ...rows(fresh('payment', dk), [
    [
      'faktura, og cvr er 12345607',
      { fills: { payment: 'invoice', 'company.number': '12345607' } },
    ],
    [
      'På faktura tak – send dem til regning@example.dk, og vi handler for omkring 8.000 om måneden',
      {
        fills: { payment: 'invoice', 'invoice.email': 'regning@example.dk', 'credit.amount': 8000 },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'forud. Så har du også navnet: Klit & Hav ApS',
      {
        fills: { payment: 'prepayment', 'company.name': 'Klit & Hav ApS' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Regning via EAN. Nummeret er 5790000000012',
      {
        fills: { 'invoice.gln': '5790000000012' },
        may: { payment: 'invoice', 'invoice.channel': 'gln' },
      },
    ],
  ]),
  ...rows(fresh('company.number', dk), [
    [
      '12345615 og vi hedder Vesterbro Cykler ApS',
      {
        fills: { 'company.number': '12345615', 'company.name': 'Vesterbro Cykler ApS' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Det er 12345623.\nOg inden du spørger: Havnegade 40, 5000 Odense C',
      {
        fills: {
          'company.number': '12345623',
          'company.address': address('DK', 'Havnegade 40', ['5000', 'Odense C']),
        },
      },
    ],
    [
      '12345631, kontakt Rie Kjær, 20123421',
      {
        fills: {
          'company.number': '12345631',
          'contact.name': 'Rie Kjær',
          'contact.phone': '+4520123421',
        },
      },
    ],
    [
      'tlf 20 12 34 28 cvr 12 34 56 58',
      {
        fills: { 'contact.phone': '+4520123428', 'company.number': '12345658' },
      },
    ],
    [
      'Jeg har stiftelsesbrevet foran mig: "Anpartsselskabet Nørre Alslev Kro ApS, cvr.nr. 12345666"',
      {
        fills: { 'company.number': '12345666' },
        may: {
          'company.name': 'Nørre Alslev Kro ApS',
          'company.legalForm': 'ApS',
        },
      },
    ],
  ]),
  ...rows(fresh('company.name', dk), [
    [
      'Firmaets navn er Gurli Syr og Ordner, kontakten er mig, Gurli Hede, mail gurli@example.dk',
      {
        fills: {
          'company.name': 'Gurli Syr og Ordner',
          'contact.name': 'Gurli Hede',
          'contact.email': 'gurli@example.dk',
        },
      },
    ],
    [
      'Mols Tømmer A/S, Skovvej 3, 8400 Ebeltoft',
      {
        fills: {
          'company.name': 'Mols Tømmer A/S',
          'company.address': address('DK', 'Skovvej 3', ['8400', 'Ebeltoft']),
        },
        may: { 'company.legalForm': 'A/S' },
      },
    ],
    [
      'navn: Den Glade Gris\nform: enkeltmandsvirksomhed\ncvr: 12345682',
      {
        fills: {
          'company.name': 'Den Glade Gris',
          'company.legalForm': 'ENK',
          'company.number': '12345682',
        },
      },
    ],
    [
      'Skrædder Ali ApS hedder det i registret. Min mobil får du med: 20 12 34 29',
      {
        fills: { 'company.name': 'Skrædder Ali ApS', 'contact.phone': '+4520123429' },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(fresh('company.address', dk), [
    [
      'Søndergade 18, 1. sal, 7100 Vejle. Ring på 20 12 34 30 inden I kommer, spørg efter Bo Thyssen',
      {
        fills: {
          'company.address': address('DK', 'Søndergade 18, 1. sal', ['7100', 'Vejle']),
          'contact.phone': '+4520123430',
          'contact.name': 'Bo Thyssen',
        },
      },
    ],
    [
      'Ligger på Havnen 6 i 6700 Esbjerg og mailen er info@havnen6.example.dk',
      {
        fills: {
          'company.address': address('DK', 'Havnen 6', ['6700', 'Esbjerg']),
          'contact.email': 'info@havnen6.example.dk',
        },
      },
    ],
    ['20123427', { ambiguous: ['company.number', 'contact.phone'] }],
    [
      `Algade 71
4000 Roskilde
Att. Helle Krag
helle@example.dk`,
      {
        fills: {
          'company.address': address('DK', 'Algade 71', ['4000', 'Roskilde']),
          'contact.name': 'Helle Krag',
          'contact.email': 'helle@example.dk',
        },
      },
    ],
  ]),
  ...rows(fresh('contact.name', dk), [
    [
      'Jens-Ole Fuglsang, 20 12 34 31, jof@example.dk',
      {
        fills: {
          'contact.name': 'Jens-Ole Fuglsang',
          'contact.phone': '+4520123431',
          'contact.email': 'jof@example.dk',
        },
      },
    ],
    [
      'det er min svigerdatter der tager sig af det, hun hedder Mia Storgaard og har mobil 20 12 34 32',
      {
        fills: { 'contact.name': 'Mia Storgaard', 'contact.phone': '+4520123432' },
      },
    ],
    ['20 12 34 35', { ambiguous: ['company.number', 'contact.phone'] }],
    [
      'Gitte Overgaard\n20123443',
      {
        fills: { 'contact.name': 'Gitte Overgaard' },
        ambiguous: ['company.number', 'contact.phone'],
      },
    ],
  ]),
  ...rows(fresh('contact.email', dk), [
    [
      'kontor@baek.example.dk – telefon 20 12 34 35 hvis mailen driller',
      {
        fills: { 'contact.email': 'kontor@baek.example.dk', 'contact.phone': '+4520123435' },
      },
    ],
    [
      'karl@example.dk 20123451',
      {
        fills: { 'contact.email': 'karl@example.dk' },
        ambiguous: ['company.number', 'contact.phone'],
      },
    ],
    [
      'min egen er sanne@example.dk og fakturaer skal til faktura@sannes.example.dk',
      {
        fills: {
          'contact.email': 'sanne@example.dk',
          'invoice.email': 'faktura@sannes.example.dk',
        },
        may: byMail,
      },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'Skriv Flemming Bundgaard, 20123478, flemming@nordlys.example.dk',
      {
        fills: {
          'contact.name': 'Flemming Bundgaard',
          'contact.phone': '+4520123478',
          'contact.email': 'flemming@nordlys.example.dk',
        },
      },
    ],
    [
      'Navn: Else Marie Kold. Tlf: 20 12 34 36. Mail: emk@example.dk. Forventet køb: 3000 kr/md.',
      {
        fills: {
          'contact.name': 'Else Marie Kold',
          'contact.phone': '+4520123436',
          'contact.email': 'emk@example.dk',
          'credit.amount': 3000,
        },
      },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    [
      'joh, 20 12 34 37, og mailen det er så thomas@example.dk',
      {
        fills: { 'contact.phone': '+4520123437', 'contact.email': 'thomas@example.dk' },
      },
    ],
    [
      '+4520123438, dorte@example.dk, ca 6.500 kr i måneden',
      {
        fills: {
          'contact.phone': '+4520123438',
          'contact.email': 'dorte@example.dk',
          'credit.amount': 6500,
        },
      },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      '12.000 kr. Fakturaen må I gerne sende til penge@nordlys.example.dk',
      {
        fills: { 'credit.amount': 12000, 'invoice.email': 'penge@nordlys.example.dk' },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'vi ligger på 30.000 om måneden og skal ha EAN-faktura, 5790001398644',
      {
        fills: { 'credit.amount': 30000, 'invoice.gln': '5790001398644' },
        may: { 'invoice.channel': 'gln' },
      },
    ],
    [
      'Ti tusind kroner om måneden. Regningen bedes sendt med posten.',
      {
        fills: { 'credit.amount': 10000, 'invoice.channel': 'post' },
      },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    [
      'mail, og adressen til dem er konto@nordlys.example.dk',
      {
        fills: { 'invoice.channel': 'email', 'invoice.email': 'konto@nordlys.example.dk' },
      },
    ],
    [
      'EAN 5790000000012, husk reference: Afdeling Syd',
      {
        fills: { 'invoice.gln': '5790000000012', 'invoice.reference': 'Afdeling Syd' },
        may: { 'invoice.channel': 'gln' },
      },
    ],
    [
      'Pr. e-mail tak. Brug faktura+dk@nordlys.example.dk. Rekvisitionsnummer: R-5521',
      {
        fills: {
          'invoice.channel': 'email',
          'invoice.email': 'faktura+dk@nordlys.example.dk',
          'invoice.reference': 'R-5521',
        },
      },
    ],
  ]),
  ...rows(having(fresh('invoice.email', dk), { payment: 'invoice', 'invoice.channel': 'email' }), [
    [
      'bilag@example.dk, og så er cvr nummeret 12345690 og adressen Nygade 4, 9800 Hjørring',
      {
        fills: {
          'invoice.email': 'bilag@example.dk',
          'company.number': '12345690',
          'company.address': address('DK', 'Nygade 4', ['9800', 'Hjørring']),
        },
      },
    ],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'Ditte Hjorth, Lærkevej 22, 6000 Kolding',
      {
        fills: {
          'person.name': 'Ditte Hjorth',
          'person.address': address('DK', 'Lærkevej 22', ['6000', 'Kolding']),
        },
      },
    ],
    [
      'Jeg hedder Villy Bruun og er 81 år, telefon har jeg på 20 12 34 39, og mailen er barnebarnets: oline@example.dk',
      {
        fills: {
          'person.name': 'Villy Bruun',
          'person.phone': '+4520123439',
          'person.email': 'oline@example.dk',
        },
      },
    ],
    [
      '20123440 Amalie Nørskov',
      {
        fills: { 'person.phone': '+4520123440', 'person.name': 'Amalie Nørskov' },
      },
    ],
  ]),
  ...rows(fresh('person.address', dkPrivate), [
    [
      'Strandvejen 200 st. tv., 2900 Hellerup, mobil 20 12 34 41, mail: f.lind@example.dk',
      {
        fills: {
          'person.address': address('DK', 'Strandvejen 200 st. tv.', ['2900', 'Hellerup']),
          'person.phone': '+4520123441',
          'person.email': 'f.lind@example.dk',
        },
      },
    ],
  ]),
  ...rows(fresh('person.email', dkPrivate), [
    [
      'signe.munk@example.dk, mit navn er Signe Munk, nummer 20123442',
      {
        fills: {
          'person.email': 'signe.munk@example.dk',
          'person.name': 'Signe Munk',
          'person.phone': '+4520123442',
        },
      },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    [
      'organisationsnummeret er 559999-0289, navnet Skåne Frakt AB, og I kan ringe på 070-174 06 12',
      {
        fills: {
          'company.number': '5599990289',
          'company.name': 'Skåne Frakt AB',
          'contact.phone': '+46701740612',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      '5599990420 (handelsbolag)',
      { fills: { 'company.number': '5599990420', 'company.legalForm': 'HB' } },
    ],
  ]),
  ...rows(fresh('contact.name', se), [
    [
      'Torben Kjeldsen, jeg pendler over broen. Svensk mobil: 0701740613, mail torben@example.se',
      {
        fills: {
          'contact.name': 'Torben Kjeldsen',
          'contact.phone': '+46701740613',
          'contact.email': 'torben@example.se',
        },
      },
    ],
  ]),
  ...rows(fresh('person.address', sePrivate), [
    [
      'Kungsgatan 9, 252 21 Helsingborg og telefonen er +46 70 174 06 14',
      {
        fills: {
          'person.address': address('SE', 'Kungsgatan 9', ['25221', 'Helsingborg']),
          'person.phone': '+46701740614',
        },
      },
    ],
  ]),
  ...rows(fresh('company.number', no), [
    [
      '312 345 625\nVågen Sjømat AS\nStrandgata 11\n4006 Stavanger',
      {
        fills: {
          'company.number': '312345625',
          'company.name': 'Vågen Sjømat AS',
          'company.address': address('NO', 'Strandgata 11', ['4006', 'Stavanger']),
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    [
      'mobilen er 680 51 311 og så er der en fasttelefon 680 52 311',
      {
        fills: { 'contact.phone': '+4768051311', 'contact.landline': '+4768052311' },
      },
    ],
    [
      '680 51 312, ida@fjordlys.example.no',
      {
        fills: { 'contact.phone': '+4768051312', 'contact.email': 'ida@fjordlys.example.no' },
      },
    ],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    [
      'Gro Myhre. Fjellveien 30, 7010 Trondheim. gro.myhre@example.no',
      {
        fills: {
          'person.name': 'Gro Myhre',
          'person.address': address('NO', 'Fjellveien 30', ['7010', 'Trondheim']),
          'person.email': 'gro.myhre@example.no',
        },
      },
    ],
  ]),
  ...rows(at('invoice.channel', no), [
    [
      'Peppol, reference på fakturaen: Lager 3',
      {
        fills: { 'invoice.channel': 'peppol', 'invoice.reference': 'Lager 3' },
      },
    ],
  ]),
  ...rows(fresh('company.legalForm', dk), [
    [
      'aktieselskab – Nordhavn Shipping A/S, cvr 12345704',
      {
        fills: {
          'company.legalForm': 'A/S',
          'company.name': 'Nordhavn Shipping A/S',
          'company.number': '12345704',
        },
      },
    ],
    [
      'Det er en forening, så der er ingen ejer. Kasserer og kontakt: Birthe Sand, birthe.sand@example.dk',
      {
        fills: {
          'company.legalForm': 'Forening',
          'contact.name': 'Birthe Sand',
          'contact.email': 'birthe.sand@example.dk',
        },
      },
    ],
  ]),
  ...rows(at('contact.email', dk), [
    [
      'leif@nordlys.example.dk. Vi køber for 18.500 om måneden cirka. Faktura med posten.',
      {
        fills: {
          'contact.email': 'leif@nordlys.example.dk',
          'credit.amount': 18500,
          'invoice.channel': 'post',
        },
      },
    ],
    [
      'lone.p@nordlys.example.dk til mig, regnskab@nordlys.example.dk til fakturaerne',
      {
        fills: {
          'contact.email': 'lone.p@nordlys.example.dk',
          'invoice.email': 'regnskab@nordlys.example.dk',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    [
      'Mobil: 20 12 34 46\nMail: jens.h@example.dk',
      {
        fills: { 'person.phone': '+4520123446', 'person.email': 'jens.h@example.dk' },
      },
    ],
  ]),
  ...rows(fresh('payment', se), [
    [
      'På faktura. Orgnummer 559999-0560, adresse Hamngatan 2, 223 50 Lund',
      {
        fills: {
          payment: 'invoice',
          'company.number': '5599990560',
          'company.address': address('SE', 'Hamngatan 2', ['22350', 'Lund']),
        },
      },
    ],
  ]),
  ...rows(fresh('company.name', no), [
    [
      'Selskapet hedder Tromsø Kulde AS og det nummer I også spørger til er 312345633',
      {
        fills: { 'company.name': 'Tromsø Kulde AS', 'company.number': '312345633' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(fresh('person.name', sePrivate), [
    [
      'Poul Erik Storm hedder jeg, og den svenske mobil er 070 174 06 15',
      {
        fills: { 'person.name': 'Poul Erik Storm', 'person.phone': '+46701740615' },
      },
    ],
  ]),
]
