import { address, rows } from '../row.ts'
import type { Row, Situation } from '../row.ts'
import { at, complete, dk, fresh, having, no, noPrivate, se, start } from '../situations.ts'

const whichType: Situation = { asks: 'customerType', country: 'NO' }

export const twentyfifthNo: readonly Row[] = [
  // First messages
  ...rows(start, [
    [
      'snekker Roar Eide her, firmaet heter Eide Tre & Bygg, orgnr 312 345 609, enk, mob 68051102',
      {
        fills: {
          'contact.name': 'Roar Eide',
          'company.name': 'Eide Tre & Bygg',
          'company.number': '312345609',
          'company.legalForm': 'ENK',
          'contact.phone': '+4768051102',
        },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    [
      'Firma: Skarven Regnskap AS\nOrg.nr: NO 312 345 617 MVA\nBesøksadresse: Kongens gate 21, 7011 Trondheim\nKontakt: Bente Aune\nE-post: bente@skarven.example.no\nTlf: +47 680 51 203',
      {
        fills: {
          'company.name': 'Skarven Regnskap AS',
          'company.number': '312345617',
          'company.address': address('NO', 'Kongens gate 21', ['7011', 'Trondheim']),
          'contact.name': 'Bente Aune',
          'contact.email': 'bente@skarven.example.no',
          'contact.phone': '+4768051203',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'God dag! Jeg driver Galleri Nordlyset DA og ønsker gjerne å handle mot faktura. Organisasjonsnummeret vårt er 312345625.',
      {
        fills: {
          'company.name': 'Galleri Nordlyset DA',
          payment: 'invoice',
          'company.number': '312345625',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'DA' },
      },
    ],
    [
      'Havsild Laks AS, 312345633, handlar for ca 60 000 i månaden, faktura',
      {
        fills: {
          'company.name': 'Havsild Laks AS',
          'company.number': '312345633',
          'credit.amount': 60000,
          payment: 'invoice',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Hei, Solstråla barnehage SA her 😊 vi vil ha faktura på EHF, orgnr er 312 345 641. Hilsen styrer Wenche Lien',
      {
        fills: {
          'company.name': 'Solstråla barnehage SA',
          'invoice.channel': 'peppol',
          'company.number': '312345641',
          'contact.name': 'Wenche Lien',
        },
        may: {
          country: 'NO',
          customerType: 'business',
          'company.legalForm': 'SA',
          payment: 'invoice',
        },
      },
    ],
    ['er bare privat jeg, bor i Norge', { fills: { customerType: 'private', country: 'NO' } }],
    [
      '312345668',
      {
        fills: { 'company.number': '312345668' },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    ['noreg', { fills: { country: 'NO' } }],
    ['Bedrift i Norge', { fills: { country: 'NO', customerType: 'business' } }],
    [
      'vi er et as i oslo',
      {
        fills: { 'company.legalForm': 'AS' },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    [
      'Privatkunde\nTorunn Vik\nStrandgata 18\n9008 Tromsø\ntorunn.vik@gmail.com\nmobil 680 50 418',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Torunn Vik',
          'person.address': address('NO', 'Strandgata 18', ['9008', 'Tromsø']),
          'person.email': 'torunn.vik@gmail.com',
          'person.phone': '+4768050418',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'vi holder til i Danmark, cvr 12345658, navnet er Fjordfisk ApS',
      {
        fills: { country: 'DK', 'company.number': '12345658', 'company.name': 'Fjordfisk ApS' },
        may: { customerType: 'business', 'company.legalForm': 'ApS' },
      },
    ],
    [
      'Bestiller for søsterselskapet i Sverige: Älvdal Trä AB, orgnr 559999-0149',
      {
        fills: { country: 'SE', 'company.name': 'Älvdal Trä AB', 'company.number': '5599990149' },
        may: { customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    ['sverige og privat', { fills: { country: 'SE', customerType: 'private' } }],
    [
      'Eg vil registrere meg som privatperson. Heiter Ingvild Aasen og bur i Sjøgata 9, 6900 Florø',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Ingvild Aasen',
          'person.address': address('NO', 'Sjøgata 9', ['6900', 'Florø']),
        },
        may: { country: 'NO' },
      },
    ],
    [
      'Mjøsa Rør AS, 312345684, Pål Rustad, tlf 68051330, pal@mjosaror.example.no, Industriveien 6, 2317 Hamar',
      {
        fills: {
          'company.name': 'Mjøsa Rør AS',
          'company.number': '312345684',
          'contact.name': 'Pål Rustad',
          'contact.phone': '+4768051330',
          'contact.email': 'pal@mjosaror.example.no',
          'company.address': address('NO', 'Industriveien 6', ['2317', 'Hamar']),
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Orgnr 312345692\nFaktura sendes til: faktura@tindebygg.example.no\nReferanse på faktura: Prosjekt Ura',
      {
        fills: {
          'company.number': '312345692',
          'invoice.email': 'faktura@tindebygg.example.no',
          'invoice.reference': 'Prosjekt Ura',
        },
        may: {
          country: 'NO',
          customerType: 'business',
          payment: 'invoice',
          'invoice.channel': 'email',
        },
      },
    ],
    ['heisann', { digression: 'greeting', nothing: true }],
    [
      'Hallo, jeg kunne tenkt meg å bli kunde hos dere',
      { digression: ['signUp', 'greeting', 'question', 'faq'], nothing: true },
    ],
    [
      'Hva slags bedrift er dere egentlig?',
      { digression: ['whoAreYou', 'question', 'faq'], nothing: true },
    ],
    [
      'vi er to brødre som driver et ANS sammen, elektrikere',
      {
        fills: { 'company.legalForm': 'ANS' },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    [
      'navn: Furukollen borettslag. forskuddsbetaling er greit for oss',
      {
        fills: { 'company.name': 'Furukollen borettslag', payment: 'prepayment' },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'BRL' },
      },
    ],
    ['det er til firmaet mitt, ikke privat', { fills: { customerType: 'business' } }],
    [
      'Kontaktperson Yngve Sæther, mobil 680 51 409, fasttelefon 680 51 410, firmaet heter Sæther Graveservice AS',
      {
        fills: {
          'contact.name': 'Yngve Sæther',
          'contact.phone': '+4768051409',
          'contact.landline': '+4768051410',
          'company.name': 'Sæther Graveservice AS',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'norge. firma. 312345706. forskudd.',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.number': '312345706',
          payment: 'prepayment',
        },
      },
    ],
    [
      'er vi kunde hos dere fra før, tro?',
      { digression: ['amCustomer', 'question', 'faq'], nothing: true },
    ],
    [
      'privatperson, norsk men bor i Danmark. Navn: Hanne Lie, adresse: Ryesgade 14, 2200 København N',
      {
        fills: {
          customerType: 'private',
          country: 'DK',
          'person.name': 'Hanne Lie',
          'person.address': address('DK', 'Ryesgade 14', ['2200', 'København N']),
        },
      },
    ],
    [
      'orgnummer 312345714, mailen min er line.fosse@hotmial.com',
      {
        fills: { 'company.number': '312345714', 'contact.email': 'line.fosse@hotmial.com' },
        suggests: { 'contact.email': 'line.fosse@hotmail.com' },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
  ]),

  // Single answers
  ...rows(whichType, [
    ['privat altså', { fills: { customerType: 'private' } }],
    ['me er eit firma', { fills: { customerType: 'business' } }],
  ]),
  ...rows(at('payment', no), [
    ['faktura hadde vært fint', { fills: { payment: 'invoice' } }],
    ['eg betalar heller på førehand', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', no), [
    ['312 345 722', { fills: { 'company.number': '312345722' } }],
    [
      'det skal være NO312345730MVA står det på fakturaen vår',
      { fills: { 'company.number': '312345730' } },
    ],
    ['312345610', { refused: 'company.number' }],
    ['aner ikke, det er kona som tar papirene', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('company.name', no), [
    [
      'Stopp Lekkasjen AS',
      {
        fills: { 'company.name': 'Stopp Lekkasjen AS' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    ['vi heter Kjøkken & Sånn', { fills: { 'company.name': 'Kjøkken & Sånn' } }],
  ]),
  ...rows(fresh('company.legalForm', no), [
    ['enkeltmannsforetak, bare meg og bilen', { fills: { 'company.legalForm': 'ENK' } }],
    ['aksjeselskap', { fills: { 'company.legalForm': 'AS' } }],
    ['vi er en forening', { fills: { 'company.legalForm': 'FLI' } }],
  ]),
  ...rows(at('company.address', no), [
    [
      'Pausebakken 11, 3015 Drammen',
      { fills: { 'company.address': address('NO', 'Pausebakken 11', ['3015', 'Drammen']) } },
    ],
    [
      'verkstedveien 40b\n4612 kristiansand',
      {
        fills: { 'company.address': address('NO', 'Verkstedveien 40b', ['4612', 'Kristiansand']) },
      },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['det blir meg, Geir-Arne Sund', { fills: { 'contact.name': 'Geir-Arne Sund' } }],
    ['Spør etter Åse Marie Brekke', { fills: { 'contact.name': 'Åse Marie Brekke' } }],
  ]),
  ...rows(at('contact.phone', no), [
    ['0047 68051466', { fills: { 'contact.phone': '+4768051466' } }],
    ['ring meg på 680 51 477 etter klokka fire', { fills: { 'contact.phone': '+4768051477' } }],
    ['6805 14', { refused: 'contact.phone' }],
  ]),
  ...rows(at('contact.email', no), [
    ['nei@example.no', { fills: { 'contact.email': 'nei@example.no' } }],
    ['KNUT@SKREI.EXAMPLE.NO', { fills: { 'contact.email': 'knut@skrei.example.no' } }],
    [
      'ho er tove.berg@gmial.com',
      {
        fills: { 'contact.email': 'tove.berg@gmial.com' },
        suggests: { 'contact.email': 'tove.berg@gmail.com' },
      },
    ],
    ['tove.berg.example.no', { refused: 'contact.email' }],
  ]),
  ...rows(at('credit.amount', no), [
    ['rundt 15k i måneden', { fills: { 'credit.amount': 15000 } }],
    ['Tolv tusen kroner', { fills: { 'credit.amount': 12000 } }],
    ['kr 7.500,-', { fills: { 'credit.amount': 7500 } }],
    ['veit da faen', { dontKnow: true, nothing: true }],
  ]),
  ...rows(at('invoice.channel', no), [
    ['på papir i postkassa, takk', { fills: { 'invoice.channel': 'post' } }],
    ['EHF', { fills: { 'invoice.channel': 'peppol' } }],
  ]),
  ...rows(at('invoice.email', no), [
    ['samme e-post som jeg skrev i sted', { fills: { 'invoice.email': 'kari@fjordlys.no' } }],
    [
      'bilag@regnskapshuset.example.no er den vi bruker til sånt',
      { fills: { 'invoice.email': 'bilag@regnskapshuset.example.no' } },
    ],
  ]),
  ...rows(at('invoice.reference', no), [
    ['PO-4471', { fills: { 'invoice.reference': 'PO-4471' } }],
  ]),
  ...rows(having(fresh('invoice.gln', dk), { 'invoice.channel': 'gln' }), [
    ['EAN er 5790001398644', { fills: { 'invoice.gln': '5790001398644' } }],
  ]),
  ...rows(at('person.name', noPrivate), [
    ['Sigrun Nesheim heiter eg', { fills: { 'person.name': 'Sigrun Nesheim' } }],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Eg bur i Fjellvegen 30 på Voss, 5704 Voss',
      { fills: { 'person.address': address('NO', 'Fjellvegen 30', ['5704', 'Voss']) } },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['Mobilen min er 680 50 222.', { fills: { 'person.phone': '+4768050222' } }],
  ]),
  ...rows(at('contact.phone', se), [
    ['070-174 06 11', { fills: { 'contact.phone': '+46701740611' } }],
  ]),
  ...rows(fresh('contact.email', dk), [
    ['20123443', { ambiguous: ['company.number', 'contact.phone'] }],
    ['mobilnummeret er 20123427', { fills: { 'contact.phone': '+4520123427' } }],
  ]),

  // Corrections at the summary and on the way
  ...rows(complete('confirm', no), [
    ['telefonen er feil, riktig er 680 52 118', { fills: { 'contact.phone': '+4768052118' } }],
    [
      'orgnr skal være 312345749, ikke det som står der',
      { fills: { 'company.number': '312345749' } },
    ],
    [
      'Vi har flyttet! Ny adresse: Havnegata 12, 8006 Bodø',
      { fills: { 'company.address': address('NO', 'Havnegata 12', ['8006', 'Bodø']) } },
    ],
    ['må bytte ut kontaktpersonen', { command: 'change', target: 'contact.name' }],
    ['Beløpet per måned er nok nærmere 18 000', { fills: { 'credit.amount': 18000 } }],
    ['send heller fakturaen som EHF', { fills: { 'invoice.channel': 'peppol' } }],
    ['firmanavnet er skrivi feil', { command: 'change', target: 'company.name' }],
    ['me vil betala på førehand likevel', { fills: { payment: 'prepayment' } }],
    [
      'fakturaene skal gå til okonomi@fjordlys.example.no',
      { fills: { 'invoice.email': 'okonomi@fjordlys.example.no' } },
    ],
    [
      'nei, kontaktpersonen er Tuva Strand, ikke Kari',
      { fills: { 'contact.name': 'Tuva Strand' } },
    ],
    ['den siste endringen var feil, ta den tilbake', { command: 'undo' }],
    ['Selskapsformen er ANS, vi er ikke noe AS', { fills: { 'company.legalForm': 'ANS' } }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'e-posten min er ola.b@example.com nå',
      {
        fills: { 'person.email': 'ola.b@example.com' },
        may: { 'invoice.email': 'ola.b@example.com' },
      },
    ],
    ['adressa mi stemmer ikkje', { command: 'change', target: 'person.address' }],
    ['Navnet skal være Ola Bakke uten n til slutt', { fills: { 'person.name': 'Ola Bakke' } }],
  ]),
  ...rows(at('contact.email', no), [
    ['mobilnr ble feil, skal stå 68052333', { fills: { 'contact.phone': '+4768052333' } }],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'vent litt, e-posten min er egentlig kari.haugen@example.no',
      { fills: { 'contact.email': 'kari.haugen@example.no' } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'firmaet heter forresten Fjordlys Drift AS',
      {
        fills: { 'company.name': 'Fjordlys Drift AS' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    ['oi nei, angre', { command: 'undo', nothing: true }],
  ]),
  ...rows(at('invoice.email', no), [
    ['jeg vil ha fakturaene på papir i posten i stedet', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...rows(at('contact.phone', se), [
    ['organisasjonsnummeret ble feil: 559999-0289', { fills: { 'company.number': '5599990289' } }],
  ]),
  ...rows(at('contact.email', dk), [
    ['Må rette cvr-nummeret', { command: 'change', target: 'company.number' }],
  ]),

  // Commands in free words
  ...rows(start, [['sett meg over til et menneske', { command: 'human', nothing: true }]]),
  ...rows(at('company.number', no), [
    ['kan du vise et eksempel på hvordan det ser ut', { command: 'help', nothing: true }],
  ]),
  ...rows(at('company.name', no), [['hjlep', { command: 'help', nothing: true }]]),
  ...rows(at('company.address', no), [
    ['endre firmanavn', { command: 'change', target: 'company.name' }],
  ]),
  ...rows(at('contact.name', no), [
    ['hva har jeg fylt inn til nå?', { command: 'summary', nothing: true }],
  ]),
  ...rows(at('contact.phone', no), [
    ['hvorfor må dere ha telefonnummeret mitt', { command: 'why', nothing: true }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['kvifor treng de det?', { command: 'why', nothing: true }],
  ]),
  ...rows(at('contact.email', no), [['forrige spørsmål takk', { command: 'back', nothing: true }]]),
  ...rows(at('credit.amount', no), [
    ['skjønner ikke hva dere mener her', { command: 'help', nothing: true }],
  ]),
  ...rows(at('invoice.reference', no), [['hopp over den', { command: 'skip', nothing: true }]]),
  ...rows(at('payment', no), [
    ['kan vi begynne helt på nytt', { command: 'restart', nothing: true }],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['slett alt dere har lagret om meg', { command: 'delete', nothing: true }],
    ['gidder ikke mer, avslutt', { command: ['stop', 'cancel'], nothing: true }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'Jeg vil gjerne se hvilke opplysninger dere har om meg',
      { command: ['mydata', 'summary'], nothing: true },
    ],
  ]),

  // Questions and small talk
  ...rows(at('company.number', no), [
    ['hva koster frakta til Svalbard?', { digression: ['faq', 'question'], nothing: true }],
  ]),
  ...rows(at('company.name', no), [
    ['takk for hjelpa så langt', { digression: 'thanks', nothing: true }],
    ['snakker jeg med en robot nå?', { digression: ['areYouHuman', 'whoAreYou'], nothing: true }],
  ]),
  ...rows(at('company.address', no), [
    [
      'når er dere åpne i romjula',
      { digression: ['openingHours', 'faq', 'question'], nothing: true },
    ],
    [
      'Kan varene sendes rett til byggeplassen?',
      { digression: ['deliveryAddress', 'faq', 'question'], nothing: true },
    ],
  ]),
  ...rows(at('payment', no), [
    [
      'går det an å betale med kort hos dere',
      { digression: ['faq', 'question', 'paymentWays'], nothing: true },
    ],
    [
      'Hvor mange dager har vi på oss til å betale en faktura?',
      { digression: ['payTime', 'faq', 'question'], nothing: true },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'det pøsregner her i dag, hvordan er det hos deg 😅',
      { digression: ['smallTalk', 'question', 'faq'], nothing: true },
    ],
  ]),
  ...rows(at('contact.email', no), [
    ['herregud så tungvint dette er', { digression: 'frustration', nothing: true }],
    ['kor lang tid tek resten?', { digression: ['howLong', 'question', 'faq'], nothing: true }],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'er det norske kroner eller euro?',
      { digression: ['currency', 'question', 'faq'], nothing: true },
    ],
    [
      'blir det tatt kredittsjekk av oss?',
      { digression: ['creditCheck', 'creditBasis', 'question', 'faq'], nothing: true },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'kan jeg ta resten i morgen?',
      { digression: ['goOnLater', 'leaveLater', 'saved', 'question', 'faq'], nothing: true },
    ],
  ]),
  ...rows(complete('confirm', no), [
    [
      'hva skjer etter at jeg har sendt inn dette?',
      { digression: ['whatNext', 'question', 'faq'], assent: 'notYes', nothing: true },
    ],
  ]),

  // Yes, no and something between
  ...rows(complete('confirm', no), [
    ['jepp, ser riktig ut', { assent: 'yes' }],
    ['jau då, det stemmer', { assent: 'yes' }],
    ['yes, that is correct', { assent: 'yes' }],
    ['nei, dette er ikke riktig', { assent: 'no' }],
    [
      'alt stemmer bortsett fra telefonnummeret',
      { command: 'change', target: 'contact.phone', assent: 'partly' },
    ],
    [
      'ja, men kontaktnavnet er Kari Haugen Lie',
      { fills: { 'contact.name': 'Kari Haugen Lie' }, assent: 'notYes' },
    ],
    ['ja hvis jeg kan si opp når jeg vil', { assent: 'notYes', nothing: true }],
    ['må nesten høre med sjefen før jeg svarer', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['Ja takk, send det inn', { assent: 'yes' }],
    ['nej', { assent: 'no' }],
  ]),
  ...rows(complete('notice', no), [
    ['den er grei', { assent: 'yes' }],
    ['javisst', { assent: 'yes' }],
    ['nei, det går jeg ikke med på', { assent: 'no' }],
    ['skal bare lese gjennom det først', { assent: 'notYes', nothing: true }],
  ]),

  // Language
  ...rows(start, [
    ['Can we do this in English?', { language: 'en', nothing: true }],
    [
      'Hej, vi vil gerne oprettes som kunde hos jer, vores CVR-nummer er 12345704',
      {
        language: 'da',
        fills: { 'company.number': '12345704' },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    ['jag förstår inte norska så bra, går det på svenska?', { language: 'sv', nothing: true }],
  ]),
  ...rows(at('company.name', no), [['bytt språk til dansk', { language: 'da', nothing: true }]]),
  ...rows({ ...start, session: 'da' }, [
    ['kan du ikke heller ta det på norsk', { language: 'no', nothing: true }],
  ]),
  ...rows({ ...start, session: 'en' }, [
    [
      'Hei, jeg heter Frode Myhre og skal registrere firmaet vårt, organisasjonsnummeret er 312345765',
      {
        language: 'no',
        fills: { 'contact.name': 'Frode Myhre', 'company.number': '312345765' },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
  ]),
]
