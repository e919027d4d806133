import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, no, noPrivate, start } from '../situations.ts'

export const eleventhNo: readonly Row[] = [
  ...rows(start, [
    ['norge', { fills: { country: 'NO' } }],
    ['Me held til i Noreg', { fills: { country: 'NO' } }],
    ['æ e i Trondheim så da blir det vel Norge 😄', { fills: { country: 'NO' } }],
    ['norsk firma', { fills: { country: 'NO', customerType: 'business' } }],
    [
      'bedrift, norge, faktura',
      { fills: { country: 'NO', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Hei! Vi er en liten frisørsalong i Trondheim, Salong Lokk AS, orgnr 923609016, og vil gjerne handle på faktura',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Salong Lokk AS',
          'company.number': '923609016',
          payment: 'invoice',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'Hei, jeg skal bestille planter til hagen. Jeg bor i Norge, handler privat og betaler på forskudd. Gunnvor Sætre, Nedre Berg 14, 7650 Verdal',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'Gunnvor Sætre',
          'person.address': address('NO', 'Nedre Berg 14', ['7650', 'Verdal']),
        },
      },
    ],
    [
      'Hei, eg sit i styret i Lyngtunet burettslag i Volda i Noreg, orgnummer 974760673. Kontaktperson er Håvard Bø, tlf 680 51 222. Vi vil ha faktura i posten.',
      {
        fills: {
          country: 'NO',
          'company.name': 'Lyngtunet burettslag',
          'company.number': '974760673',
          'contact.name': 'Håvard Bø',
          'contact.phone': '+4768051222',
          payment: 'invoice',
          'invoice.channel': 'post',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'hei du æ driv et lite snekkerfirma her i Trondheim som heite Nervik Bygg AS, orgnr 974760673 å vil ha faktura',
      {
        fills: {
          customerType: 'business',
          'company.name': 'Nervik Bygg AS',
          'company.number': '974760673',
          payment: 'invoice',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'privatkunde i Norge, vil ha faktura, handler for ca 800 i måneden',
      {
        fills: { country: 'NO', customerType: 'private', payment: 'invoice', 'credit.amount': 800 },
      },
    ],
    [
      'Norge, bedrift, 312345676, Fjordlys AS, faktura på epost',
      {
        fills: {
          country: 'NO',
          customerType: 'business',
          'company.number': '312345676',
          'company.name': 'Fjordlys AS',
          payment: 'invoice',
          'invoice.channel': 'email',
        },
      },
    ],
    [
      'Det er det svenske selskapet vårt som skal handle, Fjordlys Sverige AB, 559999-1246',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Fjordlys Sverige AB',
          'company.number': '5599991246',
        },
      },
    ],
    [
      'hei hei! er fra bergen, norge. vil bare kjøpe litt privat, vipper over pengene før dere sender så ingen faktura på meg',
      { fills: { country: 'NO', customerType: 'private' }, may: { payment: 'prepayment' } },
    ],
  ]),
  ...rows(at('customerType', no), [
    ['bedrift', { fills: { customerType: 'business' } }],
    ['firma, frisørsalong med tre stoler', { fills: { customerType: 'business' } }],
    [
      'enkeltpersonforetak',
      { fills: { customerType: 'business' }, may: { 'company.legalForm': 'ENK' } },
    ],
  ]),
  ...rows(at('customerType', noPrivate), [
    ['bare privat, skal ha jord til drivhuset', { fills: { customerType: 'private' } }],
    ['Jeg er pensjonist og handler som privatperson.', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', no), [
    ['fakutra takk', { fills: { payment: 'invoice' } }],
    ['Faktura med 30 dager hvis det går an', { fills: { payment: 'invoice' } }],
    ['vi pleier å få regning på sånt, så det', { fills: { payment: 'invoice' } }],
    [
      'faktura, ca 4000 i mnd, på ehf',
      { fills: { payment: 'invoice', 'credit.amount': 4000, 'invoice.channel': 'peppol' } },
    ],
    [
      'Vi vil ha faktura, og den skal på mail til faktura@lyngtunet.no',
      {
        fills: {
          payment: 'invoice',
          'invoice.channel': 'email',
          'invoice.email': 'faktura@lyngtunet.no',
        },
      },
    ],
    [
      'egentlig er det privat jeg skal handle, ikke som firma',
      { fills: { customerType: 'private' } },
    ],
    ['kordan kan æ betal?', { digression: 'paymentWays', nothing: true }],
  ]),
  ...rows(at('payment', noPrivate), [
    ['eg betalar på førehand, vil ikkje ha noko rekning', { fills: { payment: 'prepayment' } }],
    ['forskudd', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', no), [
    ['312 345 676', { fills: { 'company.number': '312345676' } }],
    ['NO 923609016 MVA', { fills: { 'company.number': '923609016' } }],
    [
      'det er 974 760 673 som står i brønnøysund ihvertfall',
      { fills: { 'company.number': '974760673' } },
    ],
    ['orgnr.9236 09 016', { fills: { 'company.number': '923609016' } }],
    ['312345678', { refused: 'company.number' }],
    ['Nummeret er 923.609.061', { refused: 'company.number' }],
    [
      '312345676 Fjordlys AS',
      { fills: { 'company.number': '312345676', 'company.name': 'Fjordlys AS' } },
    ],
    [
      'Org 974760673, adressa e Fjordgata 11, 7010 Trondheim',
      {
        fills: {
          'company.number': '974760673',
          'company.address': address('NO', 'Fjordgata 11', ['7010', 'Trondheim']),
        },
      },
    ],
    ['aner ikke, det er kona som styrer med papirene', { dontKnow: true, nothing: true }],
    ['hvor finner jeg det nummeret da?', { command: 'help', nothing: true }],
    [
      'vi er 312 medlemmer i laget men orgnummeret har jeg ikke her',
      { dontKnow: true, nothing: true },
    ],
  ]),
  ...rows(at('company.name', no), [
    ['Salong Saks & Sånn', { fills: { 'company.name': 'Salong Saks & Sånn' } }],
    ['kafe kardemomme as', { fills: { 'company.name': 'kafe kardemomme as' } }],
    [
      'Vi heter Brødrene Rød Snekkeri AS',
      { fills: { 'company.name': 'Brødrene Rød Snekkeri AS' } },
    ],
    ['firmaet heiter Fjøsnissen Mat ANS', { fills: { 'company.name': 'Fjøsnissen Mat ANS' } }],
    ['Lyngtunet borettslag', { fills: { 'company.name': 'Lyngtunet borettslag' } }],
    [
      'Havbris Regnskap AS, Sjøgata 3, 9008 Tromsø',
      {
        fills: {
          'company.name': 'Havbris Regnskap AS',
          'company.address': address('NO', 'Sjøgata 3', ['9008', 'Tromsø']),
        },
      },
    ],
    ['snakke æ me en robot no?', { digression: 'areYouHuman', nothing: true }],
    ['Pausen Kafé AS', { fills: { 'company.name': 'Pausen Kafé AS' } }],
    ['Tilbake til Naturen ANS', { fills: { 'company.name': 'Tilbake til Naturen ANS' } }],
    ['Studio 7030 AS', { fills: { 'company.name': 'Studio 7030 AS' } }],
    ['firmaet heter Hjelp i Hagen AS', { fills: { 'company.name': 'Hjelp i Hagen AS' } }],
  ]),
  ...rows(at('company.address', no), [
    [
      'storgata 5 0155 oslo',
      { fills: { 'company.address': address('NO', 'storgata 5', ['0155', 'oslo']) } },
    ],
    [
      'vi held hus i Strandgata 4b, 6100 Volda',
      { fills: { 'company.address': address('NO', 'Strandgata 4b', ['6100', 'Volda']) } },
    ],
    [
      'Postboks 44, 9251 Tromsø',
      { fills: { 'company.address': address('NO', 'Postboks 44', ['9251', 'Tromsø']) } },
    ],
    [
      'Øvre Bakkegate 31\n7014 trondheim',
      { fills: { 'company.address': address('NO', 'Øvre Bakkegate 31', ['7014', 'trondheim']) } },
    ],
    [
      'Besøksadressen vår er Kirkeveien 2, 7600 Levanger',
      { fills: { 'company.address': address('NO', 'Kirkeveien 2', ['7600', 'Levanger']) } },
    ],
    [
      'Industriveien 18, 7080 Heimdal. kontaktperson er Torstein Rød 68051290',
      {
        fills: {
          'company.address': address('NO', 'Industriveien 18', ['7080', 'Heimdal']),
          'contact.name': 'Torstein Rød',
          'contact.phone': '+4768051290',
        },
      },
    ],
    ['sorry men orgnummeret jeg ga deg var feil', { command: 'change', target: 'company.number' }],
    [
      'kan vi ta det på engelsk? kompanjongen min er polsk',
      { command: 'language', language: 'en', nothing: true },
    ],
    [
      'Startveien 8, 1406 Ski',
      { fills: { 'company.address': address('NO', 'Startveien 8', ['1406', 'Ski']) } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['det blir meg det, Silje Aune', { fills: { 'contact.name': 'Silje Aune' } }],
    ['æ heite Odd Arne Nervik', { fills: { 'contact.name': 'Odd Arne Nervik' } }],
    ['Spør etter Magnhild Øverås', { fills: { 'contact.name': 'Magnhild Øverås' } }],
    ['jonas vik', { fills: { 'contact.name': 'jonas vik' } }],
    [
      'Silje Aune, 68051271, silje@salonglokk.no',
      {
        fills: {
          'contact.name': 'Silje Aune',
          'contact.phone': '+4768051271',
          'contact.email': 'silje@salonglokk.no',
        },
      },
    ],
    [
      'daglig leder heter Wenche Strøm, nås på 68051286',
      { fills: { 'contact.name': 'Wenche Strøm', 'contact.phone': '+4768051286' } },
    ],
    [
      'Silje Aune... nei forresten, skriv heller Lars Petter Moe',
      { fills: { 'contact.name': 'Lars Petter Moe' } },
    ],
    ['dette ble bare tull, kan vi begynne helt på nytt?', { command: 'restart', nothing: true }],
    [
      'Jeg heter Ine Foss, men kontaktpersonen skal være Trond Jakobsen',
      { fills: { 'contact.name': 'Trond Jakobsen' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    ['tlf 680 51 219, ring gjerne etter kl 15', { fills: { 'contact.phone': '+4768051219' } }],
    ['0047 68 05 12 77', { fills: { 'contact.phone': '+4768051277' } }],
    [
      '68050049 men e som regel opptatt med kunda så send heller sms',
      { fills: { 'contact.phone': '+4768050049' } },
    ],
    ['6805123', { refused: 'contact.phone' }],
    [
      '680 51 255, eller bare send mail på silje@salonglokk.no',
      { fills: { 'contact.phone': '+4768051255', 'contact.email': 'silje@salonglokk.no' } },
    ],
    ['oi, skrev feil orgnr, det er 923609016', { fills: { 'company.number': '923609016' } }],
    ['68051243, eh nei 68051234', { fills: { 'contact.phone': '+4768051234' } }],
    ['hvorfor må dere ha telefonnummeret mitt?', { command: 'why', nothing: true }],
  ]),
  ...rows(at('contact.email', no), [
    ['Silje.Aune@Salonglokk.no', { fills: { 'contact.email': 'silje.aune@salonglokk.no' } }],
    [
      'torstein krøllalfa rodsnekkeri.no',
      { fills: { 'contact.email': 'torstein@rodsnekkeri.no' } },
    ],
    [
      'mailen til styret er styret@lyngtunet.no',
      { fills: { 'contact.email': 'styret@lyngtunet.no' } },
    ],
    ['kari@fjordlys', { refused: 'contact.email' }],
    [
      'kari@fjordlys.no. og vi kommer til å handle for ca 9000 i mnd',
      { fills: { 'contact.email': 'kari@fjordlys.no', 'credit.amount': 9000 } },
    ],
    [
      'vent, du har skrevet navnet mitt feil, jeg heter Kari Haugan',
      { fills: { 'contact.name': 'Kari Haugan' } },
    ],
    ['gå tilbake til adressen', { command: ['back', 'change'], target: 'company.address' }],
    ['kan vi hoppe over den', { command: 'skip', nothing: true }],
  ]),
  ...rows(at('credit.amount', no), [
    ['rundt femten tusen', { fills: { 'credit.amount': 15000 } }],
    ['8k ish', { fills: { 'credit.amount': 8000 } }],
    ['Kr 12.500,-', { fills: { 'credit.amount': 12500 } }],
    ['20 tusen i mnd, litt mer før jul', { fills: { 'credit.amount': 20000 } }],
    [
      '7000. send dem på mail til regnskap@fjordlys.no',
      {
        fills: {
          'credit.amount': 7000,
          'invoice.channel': 'email',
          'invoice.email': 'regnskap@fjordlys.no',
        },
      },
    ],
    [
      'maks 2500 i måneden og gjerne papirfaktura i postkassa',
      { fills: { 'credit.amount': 2500, 'invoice.channel': 'post' } },
    ],
    [
      'du, adressen vår blei feil, det e Storgata 15, 0155 Oslo',
      { fills: { 'company.address': address('NO', 'Storgata 15', ['0155', 'Oslo']) } },
    ],
    ['6000. nei sett 4000', { fills: { 'credit.amount': 4000 } }],
    ['vanskelig å si, vi har nettopp åpna så vet ikke', { dontKnow: true, nothing: true }],
    ['vi er 4 ansatte og bruker vel rundt 3500', { fills: { 'credit.amount': 3500 } }],
  ]),
  ...rows(at('invoice.channel', no), [
    ['ehf, det vil regnskapsføreren vår ha', { fills: { 'invoice.channel': 'peppol' } }],
    ['i posten, æ e 74 å styre itj me data', { fills: { 'invoice.channel': 'post' } }],
    ['pdf på mail', { fills: { 'invoice.channel': 'email' } }],
    [
      'epost, bilag@skogheimhage.no',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'bilag@skogheimhage.no' } },
    ],
    ['hva har jeg svart så langt?', { command: 'summary', nothing: true }],
  ]),
  ...rows(at('invoice.email', no), [
    [
      'send dem til regnskap@rodsnekkeri.no så går det rett inn i systemet',
      { fills: { 'invoice.email': 'regnskap@rodsnekkeri.no' } },
    ],
    ['samme mailen som jeg ga deg i sted', { fills: { 'invoice.email': 'kari@fjordlys.no' } }],
    ['kan jeg endre telefonnummeret?', { command: 'change', target: 'contact.phone' }],
  ]),
  ...rows(at('person.name', noPrivate), [
    ['Mitt navn er Gunnvor Sætre.', { fills: { 'person.name': 'Gunnvor Sætre' } }],
    [
      'Åse Marie Lunde, 68050031',
      { fills: { 'person.name': 'Åse Marie Lunde', 'person.phone': '+4768050031' } },
    ],
    [
      'navn: Bjørg Tangen\nadresse: Plassveien 3, 2819 Gjøvik\ntlf: 68050088\nepost: bjorg.tangen@example.no',
      {
        fills: {
          'person.name': 'Bjørg Tangen',
          'person.address': address('NO', 'Plassveien 3', ['2819', 'Gjøvik']),
          'person.phone': '+4768050088',
          'person.email': 'bjorg.tangen@example.no',
        },
      },
    ],
    [
      'Kåre Moen\nSolsvingen 9\n7711 Steinkjer',
      {
        fills: {
          'person.name': 'Kåre Moen',
          'person.address': address('NO', 'Solsvingen 9', ['7711', 'Steinkjer']),
        },
      },
    ],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'bjørkeveien 7b, 5003, bergen',
      { fills: { 'person.address': address('NO', 'bjørkeveien 7b', ['5003', 'bergen']) } },
    ],
    [
      'Flatåsringen 3 7079 Flatåsen. mob 68050064',
      {
        fills: {
          'person.address': address('NO', 'Flatåsringen 3', ['7079', 'Flatåsen']),
          'person.phone': '+4768050064',
        },
      },
    ],
    ['når har dere åpent på lørdager?', { digression: 'openingHours', nothing: true }],
    ['fødselsnummeret mitt er 010190 12345', { nationalNumber: true }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    [
      'Mobilen er 680 50 012. Fasttelefonen er sagt opp.',
      { fills: { 'person.phone': '+4768050012' } },
    ],
    [
      '68050012 / ola.bakken@example.no',
      { fills: { 'person.phone': '+4768050012', 'person.email': 'ola.bakken@example.no' } },
    ],
    ['nei nå gidder jeg ikke mer, avbryt', { command: ['cancel', 'stop'], nothing: true }],
    ['Det ønsker jeg ikke å oppgi.', { nothing: true }],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      'e-posten min er gunnvor.saetre@example.no, det var barnebarnet som laget den',
      { fills: { 'person.email': 'gunnvor.saetre@example.no' } },
    ],
    [
      'ser at jeg ga dere feil mobilnr!! riktig er 68050021',
      { fills: { 'person.phone': '+4768050021' } },
    ],
    ['Kan jeg få snakke med et menneske i stedet', { command: 'human', nothing: true }],
    ['Hva har dere lagret om meg?', { command: ['mydata', 'privacy'], nothing: true }],
  ]),
  ...rows(fresh('payment', no), [
    [
      'Med vennlig hilsen\n\nTorstein Rød\nDaglig leder\nBrødrene Rød Snekkeri AS\nOrg.nr. 974 760 673 MVA\nIndustriveien 18, 7080 Heimdal\nTlf. 680 51 290\ntorstein@rodsnekkeri.no',
      {
        fills: {
          'contact.name': 'Torstein Rød',
          'company.name': 'Brødrene Rød Snekkeri AS',
          'company.number': '974760673',
          'company.address': address('NO', 'Industriveien 18', ['7080', 'Heimdal']),
          'contact.phone': '+4768051290',
          'contact.email': 'torstein@rodsnekkeri.no',
        },
      },
    ],
    [
      'Firma: Kafé Kardemomme\nOrgnr: 312345676\nAdr: Nedre gate 80, 7013 Trondheim\nKontakt: Line Myhre\nMob: 68051266\nMail: line@kardemomme.no',
      {
        fills: {
          'company.name': 'Kafé Kardemomme',
          'company.number': '312345676',
          'company.address': address('NO', 'Nedre gate 80', ['7013', 'Trondheim']),
          'contact.name': 'Line Myhre',
          'contact.phone': '+4768051266',
          'contact.email': 'line@kardemomme.no',
        },
      },
    ],
    [
      'God dag. Jeg skriver på vegne av Nordre Lia menighetsråd, organisasjonsnummer 923 609 016. Vi ønsker å kjøpe på faktura (EHF). Kontaktperson er Ingeborg Haugan, ingeborg.haugan@nordrelia.no.',
      {
        fills: {
          'company.name': 'Nordre Lia menighetsråd',
          'company.number': '923609016',
          payment: 'invoice',
          'invoice.channel': 'peppol',
          'contact.name': 'Ingeborg Haugan',
          'contact.email': 'ingeborg.haugan@nordrelia.no',
        },
      },
    ],
    [
      'yo, startup her 🚀 Tangloop AS, 312345676, kontakt er meg Jonas Vik jonas@tangloop.no',
      {
        fills: {
          'company.name': 'Tangloop AS',
          'company.number': '312345676',
          'contact.name': 'Jonas Vik',
          'contact.email': 'jonas@tangloop.no',
        },
      },
    ],
    [
      'orgnr 923609016, resten finner du vel selv i brønnøysund. kontakt er Per Olav Lien, 680 51 203',
      {
        fills: {
          'company.number': '923609016',
          'contact.name': 'Per Olav Lien',
          'contact.phone': '+4768051203',
        },
      },
    ],
    [
      'Regnskapsfører her, registrerer på vegne av en kunde: Skogheim Hage AS (974760673), Skogheimvegen 40, 2323 Ingeberg. Kontaktperson er daglig leder Mona Skogheim, mona@skogheimhage.no, 680 51 247.',
      {
        fills: {
          'company.name': 'Skogheim Hage AS',
          'company.number': '974760673',
          'company.address': address('NO', 'Skogheimvegen 40', ['2323', 'Ingeberg']),
          'contact.name': 'Mona Skogheim',
          'contact.email': 'mona@skogheimhage.no',
          'contact.phone': '+4768051247',
        },
      },
    ],
    [
      'Hei,\nvi ønsker konto hos dere. Kafé Solsida AS, 312345676, Torget 2, 6413 Molde. Faktura som EHF takk.\nHilsen Anniken',
      {
        fills: {
          'company.name': 'Kafé Solsida AS',
          'company.number': '312345676',
          'company.address': address('NO', 'Torget 2', ['6413', 'Molde']),
          payment: 'invoice',
          'invoice.channel': 'peppol',
        },
        may: { 'contact.name': 'Anniken' },
      },
    ],
    [
      'Nervik Bygg AS 974760673 faktura på epost post@nervikbygg.no',
      {
        fills: {
          'company.name': 'Nervik Bygg AS',
          'company.number': '974760673',
          payment: 'invoice',
          'invoice.channel': 'email',
          'invoice.email': 'post@nervikbygg.no',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', noPrivate), [
    [
      'Goddag, mitt navn er Arvid Solbakken, jeg bor i Fagerlia 22, 7340 Oppdal, og telefonen er 680 50 077. Jeg betaler helst på forhånd.',
      {
        fills: {
          'person.name': 'Arvid Solbakken',
          'person.address': address('NO', 'Fagerlia 22', ['7340', 'Oppdal']),
          'person.phone': '+4768050077',
          payment: 'prepayment',
        },
      },
    ],
    [
      'eg heiter Oddny Hatlestad og bur i Hatlevegen 5, 6150 Ørsta. kan eg betale på førehand?',
      {
        fills: {
          'person.name': 'Oddny Hatlestad',
          'person.address': address('NO', 'Hatlevegen 5', ['6150', 'Ørsta']),
        },
        may: { payment: 'prepayment' },
      },
    ],
    [
      'forskudd. Tone Vikan. Strandveien 61 C, 7067 Trondheim. 680 50 019. tone.vikan@example.no',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Tone Vikan',
          'person.address': address('NO', 'Strandveien 61 C', ['7067', 'Trondheim']),
          'person.phone': '+4768050019',
          'person.email': 'tone.vikan@example.no',
        },
      },
    ],
  ]),
  ...rows(complete('confirm', no), [
    [
      'telefonnummeret er feil, skal være 68051299',
      { fills: { 'contact.phone': '+4768051299' }, assent: 'notYes' },
    ],
    ['adressen må endres', { command: 'change', target: 'company.address' }],
    [
      'vi har flytta, ny adresse er Sjøgata 9, 9008 Tromsø',
      { fills: { 'company.address': address('NO', 'Sjøgata 9', ['9008', 'Tromsø']) } },
    ],
    [
      'fakturaene skal til regnskap@fjordlys.no og ikke til den andre mailen',
      { fills: { 'invoice.email': 'regnskap@fjordlys.no' } },
    ],
    ['endre beløpet til 8000', { fills: { 'credit.amount': 8000 } }],
    ['Nei vent, vi betaler heller på forskudd', { fills: { payment: 'prepayment' } }],
    ['Firmanavnet skal være Fjordlys Nord AS', { fills: { 'company.name': 'Fjordlys Nord AS' } }],
    [
      'Kari har sluttet hos oss. Ny kontaktperson er Marius Dahl.',
      { fills: { 'contact.name': 'Marius Dahl' } },
    ],
    ['feil kontaktperson', { command: 'change', target: 'contact.name' }],
    ['heller EHF enn epost', { fills: { 'invoice.channel': 'peppol' } }],
    ['jepp stemmer', { assent: 'yes' }],
    ['Ja, alt er riktig. Takk.', { assent: 'yes' }],
    ['ser bra ut 👍', { assent: 'yes' }],
    ['ja da, bare kjør på', { assent: 'yes' }],
    ['jau det er rett', { assent: 'yes' }],
    [
      'ja, hvis du retter fakturamailen til regnskap@fjordlys.no',
      { assent: 'partly', fills: { 'invoice.email': 'regnskap@fjordlys.no' } },
    ],
    [
      'stemmer bortsett fra tlf, den er 68051211',
      { assent: 'partly', fills: { 'contact.phone': '+4768051211' } },
    ],
    [
      'Alt stemmer unntatt adressen',
      { assent: 'partly', command: 'change', target: 'company.address' },
    ],
    ['nei det stemmer ikke', { assent: 'no' }],
    ['tja nesten', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', no), [
    ['kan vi få fakturaen i posten i stedet for på mail', { fills: { 'invoice.channel': 'post' } }],
    ['det er greit for oss', { assent: 'yes' }],
    ['godtar', { assent: 'yes' }],
    ['Det må jeg ta opp med styret først.', { assent: 'notYes', nothing: true }],
    ['nei det vil jeg ikke', { assent: 'no' }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['Navnet mitt er Ola Bakke, ikke Ola Bakken', { fills: { 'person.name': 'Ola Bakke' } }],
    ['eg har fått ny epost: olab@example.no', { fills: { 'person.email': 'olab@example.no' } }],
    ['joda d stemme', { assent: 'yes' }],
    [
      'ja antagelig, men vent med å sende til kona har sett over',
      { assent: 'notYes', nothing: true },
    ],
    [
      'vil at dere sletter alt dere har om meg',
      { command: 'delete', nothing: true, assent: 'notYes' },
    ],
  ]),
]
