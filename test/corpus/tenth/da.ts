import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, dkPrivate, fresh, start } from '../situations.ts'

export const tenthDa: readonly Row[] = [
  ...rows(start, [
    ['danmark', { fills: { country: 'DK' } }],
    ['Vi holder til i Odense', { fills: { country: 'DK' } }],
    ['det er i danmark, vi bor på samsø', { fills: { country: 'DK' } }],
    ['Danmakr', { fills: { country: 'DK' } }],
    [
      'Hej, vi er et vvs-firma i Randers og vil gerne kunne købe på faktura. Cvr 13748136',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          payment: 'invoice',
          'company.number': '13748136',
        },
      },
    ],
    [
      'Med venlig hilsen\n\nTorben Riis\nIndkøber\n\nRiis Maskinfabrik A/S\nFabriksvej 9\n8700 Horsens\nTlf. 20 12 34 77\ntorben@riismaskin.dk\nCVR 25052943',
      {
        fills: {
          'company.number': '25052943',
          'company.name': 'Riis Maskinfabrik A/S',
          'company.address': address('DK', 'Fabriksvej 9', ['8700', 'Horsens']),
          'contact.name': 'Torben Riis',
          'contact.phone': '+4520123477',
          'contact.email': 'torben@riismaskin.dk',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'privat, danmark, forudbetaling',
      { fills: { country: 'DK', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Birgit Thomsen, Lærkevej 6, 8382 Hinnerup, 20123411, birgit.t@example.dk. Jeg er privatkunde i Danmark og betaler forud',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          payment: 'prepayment',
          'person.name': 'Birgit Thomsen',
          'person.address': address('DK', 'Lærkevej 6', ['8382', 'Hinnerup']),
          'person.phone': '+4520123411',
          'person.email': 'birgit.t@example.dk',
        },
      },
    ],
    [
      'Firma: Damgaard VVS ApS\nCVR: 25052943\nAdr: Håndværkervej 11, 8840 Rødkærsbro\nKontakt: Lone Damgaard\nMobil: 20123422\nMail: lone@damgaardvvs.dk',
      {
        fills: {
          'company.name': 'Damgaard VVS ApS',
          'company.number': '25052943',
          'company.address': address('DK', 'Håndværkervej 11', ['8840', 'Rødkærsbro']),
          'contact.name': 'Lone Damgaard',
          'contact.phone': '+4520123422',
          'contact.email': 'lone@damgaardvvs.dk',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Goddag. Jeg hedder Aksel Bro og driver Bro Maskinstation ved Thisted. Vi køber dæk og olie for ca. 20.000 kr. om måneden og vil gerne have det på faktura.',
      {
        fills: {
          'company.name': 'Bro Maskinstation',
          'contact.name': 'Aksel Bro',
          'credit.amount': 20000,
          payment: 'invoice',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'Hi, business i DK, cvr 25052943, invoice please',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.number': '25052943',
          payment: 'invoice',
        },
      },
    ],
    [
      'menighedsråd, danmark. vi skal have faktura til EAN 5790000000005',
      {
        fills: {
          country: 'DK',
          payment: 'invoice',
          'invoice.channel': 'gln',
          'invoice.gln': '5790000000005',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Hej, jeg skal bare købe en havepumpe som privatperson, bor i Viborg',
      { fills: { country: 'DK', customerType: 'private' } },
    ],
    [
      'Mvh\nAnne Skytte, dyrlæge\nSkytte Dyreklinik ApS\nRingvejen 40, 9500 Hobro\nMobil +45 20 12 34 36\nanne@skyttedyr.dk',
      {
        fills: {
          'contact.name': 'Anne Skytte',
          'company.name': 'Skytte Dyreklinik ApS',
          'company.address': address('DK', 'Ringvejen 40', ['9500', 'Hobro']),
          'contact.phone': '+4520123436',
          'contact.email': 'anne@skyttedyr.dk',
        },
        may: { country: 'DK', customerType: 'business' },
      },
    ],
    [
      'hej vi er en golfklub i danmark, skal bruge gødning og vil gerne ha det på faktura hver måned. cvr 13748136 mail sekretariat@sonderskovgolf.dk',
      {
        fills: {
          country: 'DK',
          payment: 'invoice',
          'company.number': '13748136',
          'contact.email': 'sekretariat@sonderskovgolf.dk',
        },
        may: {
          customerType: 'business',
          'invoice.email': 'sekretariat@sonderskovgolf.dk',
          'invoice.channel': 'email',
        },
      },
    ],
    [
      'Vi er to kompagnoner der har et murerfirma i Ikast',
      { fills: { country: 'DK', customerType: 'business' } },
    ],
  ]),
  ...rows(at('customerType', dk), [
    ['vi er en lille tømrerforretning med 4 mand', { fills: { customerType: 'business' } }],
    [
      'forening men vi har da et cvr nr så skriv bare erhverv',
      { fills: { customerType: 'business' }, may: { 'company.legalForm': 'Forening' } },
    ],
    [
      'enkeltmandsvirksomhed',
      { fills: { customerType: 'business' }, may: { 'company.legalForm': 'ENK' } },
    ],
    ['firma, cvr 25052943', { fills: { customerType: 'business', 'company.number': '25052943' } }],
  ]),
  ...rows(at('customerType', dkPrivate), [
    ['det er bare til mig selv', { fills: { customerType: 'private' } }],
    ['privat, skal bruge noget til sommerhuset', { fills: { customerType: 'private' } }],
    [
      'privat og jeg vil gerne betale forud',
      { fills: { customerType: 'private', payment: 'prepayment' } },
    ],
  ]),
  ...rows(at('payment', dk), [
    ['faktura tak', { fills: { payment: 'invoice' } }],
    [
      'vi vil helst have en regning, løbende måned + 30 hvis det kan lade sig gøre',
      { fills: { payment: 'invoice' } },
    ],
    ['på faktura ligesom vi har det hos de andre grossister', { fills: { payment: 'invoice' } }],
    ['Vi betaler forud, så slipper man for at glemme det', { fills: { payment: 'prepayment' } }],
    [
      'faktura på mail, faktura@bjerrebyg.dk',
      {
        fills: {
          payment: 'invoice',
          'invoice.channel': 'email',
          'invoice.email': 'faktura@bjerrebyg.dk',
        },
      },
    ],
    [
      'Faktura. Vi køber for omkring 30.000 kr. pr. måned i sæsonen',
      { fills: { payment: 'invoice', 'credit.amount': 30000 } },
    ],
  ]),
  ...rows(at('payment', dkPrivate), [
    ['jeg betaler bare inden i sender varen', { fills: { payment: 'prepayment' } }],
    ['hvilke måder kan man betale på?', { digression: 'paymentWays', nothing: true }],
  ]),
  ...rows(at('company.number', dk), [
    ['cvr 13 74 81 36', { fills: { 'company.number': '13748136' } }],
    ['det er 2505 2943', { fills: { 'company.number': '25052943' } }],
    ['DK25052943', { fills: { 'company.number': '25052943' } }],
    [
      'Så skulle jeg lige finde brillerne. Der står 13748136 på brevpapiret',
      { fills: { 'company.number': '13748136' } },
    ],
    ['1374813', { refused: 'company.number' }],
    ['cvrnr er 12345678', { refused: 'company.number' }],
    [
      '13748136 Bjerre Byg ApS',
      { fills: { 'company.number': '13748136', 'company.name': 'Bjerre Byg ApS' } },
    ],
    [
      '25052943, vi hedder Tandklinikken Skolegade og ligger Skolegade 2, 8500 Grenaa',
      {
        fills: {
          'company.number': '25052943',
          'company.name': 'Tandklinikken Skolegade',
          'company.address': address('DK', 'Skolegade 2', ['8500', 'Grenaa']),
        },
      },
    ],
    [
      '12345674 nej vent det var det gamle selskab, det er 13748136 nu',
      { fills: { 'company.number': '13748136' } },
    ],
    ['hvor finder jeg cvr nummeret henne?', { command: 'help', nothing: true }],
    ['det kan jeg ikke huske i hovedet, aner det ikke', { dontKnow: true, nothing: true }],
    [
      'nu har jeg skrevet det tre gange!! det er da utroligt',
      { digression: 'frustration', nothing: true },
    ],
  ]),
  ...rows(at('company.name', dk), [
    [
      'vi hedder Kragh & Søn Murerforretning ApS',
      { fills: { 'company.name': 'Kragh & Søn Murerforretning ApS' } },
    ],
    ['smedjen i gjern', { fills: { 'company.name': 'smedjen i gjern' } }],
    ['Klinikken ved Åen I/S', { fills: { 'company.name': 'Klinikken ved Åen I/S' } }],
    [
      'firmanavnet er Jysk Skorstensservice',
      { fills: { 'company.name': 'Jysk Skorstensservice' } },
    ],
    ['Odder Håndboldvenner', { fills: { 'company.name': 'Odder Håndboldvenner' } }],
    [
      'Hadsten Bueskytter, Stadionvej 1, 8370 Hadsten',
      {
        fills: {
          'company.name': 'Hadsten Bueskytter',
          'company.address': address('DK', 'Stadionvej 1', ['8370', 'Hadsten']),
        },
      },
    ],
    ['leverer I også til Bornholm?', { digression: 'question', nothing: true }],
    ['Stop Støj ApS', { fills: { 'company.name': 'Stop Støj ApS' } }],
    ['Privatskolen Elmelund', { fills: { 'company.name': 'Privatskolen Elmelund' } }],
    ['Restaurant 1871 ApS', { fills: { 'company.name': 'Restaurant 1871 ApS' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'industrivej 22 8300 odder',
      { fills: { 'company.address': address('DK', 'industrivej 22', ['8300', 'odder']) } },
    ],
    [
      'vi ligger på Havnegade 14 i 8000 århus c',
      { fills: { 'company.address': address('DK', 'Havnegade 14', ['8000', 'århus c']) } },
    ],
    [
      'Gl. Landevej 112 B, 8450 Hammel',
      { fills: { 'company.address': address('DK', 'Gl. Landevej 112 B', ['8450', 'Hammel']) } },
    ],
    [
      'Skovbrynet 3, st. th.\n8660 Skanderborg',
      {
        fills: {
          'company.address': address('DK', 'Skovbrynet 3, st. th.', ['8660', 'Skanderborg']),
        },
      },
    ],
    [
      'Adressen er Ndr. Ringgade 45, 8200 Aarhus N',
      { fills: { 'company.address': address('DK', 'Ndr. Ringgade 45', ['8200', 'Aarhus N']) } },
    ],
    [
      'Møllevej 3, 8920 Randers NV og det er mig, Brian Holst, der er kontaktperson',
      {
        fills: {
          'company.address': address('DK', 'Møllevej 3', ['8920', 'Randers NV']),
          'contact.name': 'Brian Holst',
        },
      },
    ],
    [
      'firmanavnet skal lige være Nordlys Belysning ApS',
      { fills: { 'company.name': 'Nordlys Belysning ApS' } },
    ],
    [
      'hov jeg har vist skrevet forkert cvr',
      { command: ['change', 'back'], target: 'company.number' },
    ],
    ['kan vi starte helt forfra', { command: 'restart', nothing: true }],
    [
      'Norgesgade 4, 2300 København S',
      { fills: { 'company.address': address('DK', 'Norgesgade 4', ['2300', 'København S']) } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    ['det er mig selv, Birthe Kjeldsen', { fills: { 'contact.name': 'Birthe Kjeldsen' } }],
    ['bare spørg efter Torben Riis', { fills: { 'contact.name': 'Torben Riis' } }],
    ['jens peter madsen', { fills: { 'contact.name': 'jens peter madsen' } }],
    [
      'Kontakten hos os er Gitte Brøndum, hun sidder med indkøb',
      { fills: { 'contact.name': 'Gitte Brøndum' } },
    ],
    [
      'Søren Vad 20123470 soren@vadlandbrug.dk',
      {
        fills: {
          'contact.name': 'Søren Vad',
          'contact.phone': '+4520123470',
          'contact.email': 'soren@vadlandbrug.dk',
        },
      },
    ],
    [
      'Det er Pia Lund der bestiller, ring på 20 12 34 33',
      { fills: { 'contact.name': 'Pia Lund', 'contact.phone': '+4520123433' } },
    ],
    [
      'can we do this in english please, my danish is not so good',
      { command: 'language', language: 'en', nothing: true },
    ],
    [
      'Min mand Poul ordner regningerne men kontaktpersonen er mig, Inger Juhl',
      { fills: { 'contact.name': 'Inger Juhl' } },
    ],
  ]),
  ...rows(at('contact.phone', dk), [
    ['20 12 34 61', { fills: { 'contact.phone': '+4520123461' } }],
    ['20123447 men ikke før kl 9, jeg malker', { fills: { 'contact.phone': '+4520123447' } }],
    ['tlf. 0045 2012 3418', { fills: { 'contact.phone': '+4520123418' } }],
    ['man kan fange mig på 201 234 39', { fills: { 'contact.phone': '+4520123439' } }],
    ['2012345', { refused: 'contact.phone' }],
    [
      '20123484, og mailen er kontor@nordlys.dk',
      { fills: { 'contact.phone': '+4520123484', 'contact.email': 'kontor@nordlys.dk' } },
    ],
    ['20123481... undskyld 20123418', { fills: { 'contact.phone': '+4520123418' } }],
    ['hvorfor skal I bruge mit telefonnummer?', { command: 'why', nothing: true }],
    ['er du en robot eller hvad', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(at('contact.email', dk), [
    ['Post@SmedjenGjern.dk', { fills: { 'contact.email': 'post@smedjengjern.dk' } }],
    ['lone snabel-a damgaardvvs.dk', { fills: { 'contact.email': 'lone@damgaardvvs.dk' } }],
    ['mads.damgaard.example.dk', { refused: 'contact.email' }],
    [
      'skriv til hanne@hannesblomster.dk den læser jeg hver dag',
      { fills: { 'contact.email': 'hanne@hannesblomster.dk' } },
    ],
    [
      'info@nordlys.dk. Vi regner med at købe for 4000 kr om måneden',
      { fills: { 'contact.email': 'info@nordlys.dk', 'credit.amount': 4000 } },
    ],
    ['vent, cvr er 13748136 ikke det andet', { fills: { 'company.number': '13748136' } }],
    ['sorry, wrong number, mobilen er 20123407', { fills: { 'contact.phone': '+4520123407' } }],
    ['drop det, jeg gider ikke mere', { command: ['cancel', 'stop'], nothing: true }],
  ]),
  ...rows(at('credit.amount', dk), [
    ['12.500 kr', { fills: { 'credit.amount': 12500 } }],
    ['højst 10 tusind vil jeg tro', { fills: { 'credit.amount': 10000 } }],
    ['25k', { fills: { 'credit.amount': 25000 } }],
    ['sådan ca 1500,- pr md', { fills: { 'credit.amount': 1500 } }],
    ['femten tusind', { fills: { 'credit.amount': 15000 } }],
    [
      '7500 og send bare faktura på mail til kreditor@nordlys.dk',
      {
        fills: {
          'credit.amount': 7500,
          'invoice.channel': 'email',
          'invoice.email': 'kreditor@nordlys.dk',
        },
      },
    ],
    [
      'det svinger lidt, men skriv 10.000. Fakturaerne skal komme med posten',
      { fills: { 'credit.amount': 10000, 'invoice.channel': 'post' } },
    ],
    [
      'jeg kom til at skrive min mail forkert før, den hedder mette.s@nordlys.dk',
      { fills: { 'contact.email': 'mette.s@nordlys.dk' } },
    ],
    ['ved du hvad, vi vil alligevel hellere betale forud', { fills: { payment: 'prepayment' } }],
    ['gå lige tilbage til adressen', { command: ['back', 'change'], target: 'company.address' }],
    ['Det aner jeg ikke, vi er lige startet op', { dontKnow: true, nothing: true }],
    ['vis mig lige hvad jeg har skrevet indtil nu', { command: 'summary', nothing: true }],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['bare på mail', { fills: { 'invoice.channel': 'email' } }],
    [
      'send den med posten, min mand vil have papir i mappen',
      { fills: { 'invoice.channel': 'post' } },
    ],
    ['ean, vi er en kommunal institution', { fills: { 'invoice.channel': 'gln' } }],
    [
      'mail: bogholderi@nordlys.dk',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'bogholderi@nordlys.dk' } },
    ],
    ['EAN 5790001234515', { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790001234515' } }],
    [
      'elektronisk til ean-nr. 5790 0000 0000 5 tak',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790000000005' } },
    ],
    ['hvornår har I åbent i morgen?', { digression: 'openingHours', nothing: true }],
  ]),
  ...rows(at('invoice.email', dk), [
    ['den skal til regnskab@nordlys.dk', { fills: { 'invoice.email': 'regnskab@nordlys.dk' } }],
    ['samme mail som Mettes', { fills: { 'invoice.email': 'mette@nordlys.dk' } }],
    [
      'regning@nordlys.dk, og ret lige beløbet til 9000 om måneden',
      { fills: { 'invoice.email': 'regning@nordlys.dk', 'credit.amount': 9000 } },
    ],
    [
      'nej hellere EAN alligevel, 5790001234515',
      { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790001234515' } },
    ],
  ]),
  ...rows(at('person.name', dkPrivate), [
    ['Karen Margrethe Østergaard', { fills: { 'person.name': 'Karen Margrethe Østergaard' } }],
    ['hej jeg hedder Mikkel Toft :)', { fills: { 'person.name': 'Mikkel Toft' } }],
    [
      'Ulla Skov, Strandgårdsvej 9, 8400 ebeltoft',
      {
        fills: {
          'person.name': 'Ulla Skov',
          'person.address': address('DK', 'Strandgårdsvej 9', ['8400', 'ebeltoft']),
        },
      },
    ],
    ['mit cpr er 010101-0101 hvis det er det I skal bruge', { nationalNumber: true }],
  ]),
  ...rows(at('person.address', dkPrivate), [
    [
      'solbakken 4 8410 rønde',
      { fills: { 'person.address': address('DK', 'solbakken 4', ['8410', 'rønde']) } },
    ],
    [
      'Mågevej 17, 6710 Esbjerg V. mobil 20123415',
      {
        fills: {
          'person.address': address('DK', 'Mågevej 17', ['6710', 'Esbjerg V']),
          'person.phone': '+4520123415',
        },
      },
    ],
    ['Slet alt hvad I har gemt om mig', { command: 'delete', nothing: true }],
    [
      'Slettevej 9, 7100 Vejle',
      { fills: { 'person.address': address('DK', 'Slettevej 9', ['7100', 'Vejle']) } },
    ],
  ]),
  ...rows(at('person.phone', dkPrivate), [
    ['Jeg har kun mobil nu, 20123402', { fills: { 'person.phone': '+4520123402' } }],
    [
      '20123403 og ole.krogh@example.dk',
      { fills: { 'person.phone': '+4520123403', 'person.email': 'ole.krogh@example.dk' } },
    ],
    [
      'hov jeg stavede mit navn forkert, det er Jens Holmgaard',
      { fills: { 'person.name': 'Jens Holmgaard' } },
    ],
    ['mit nummer giver jeg ikke ud', { nothing: true }],
  ]),
  ...rows(at('person.email', dkPrivate), [
    ['bodil49@example.dk', { fills: { 'person.email': 'bodil49@example.dk' } }],
    [
      'jens@example.dk nej hov jens.h@example.dk',
      { fills: { 'person.email': 'jens.h@example.dk' } },
    ],
    [
      'kan jeg ikke bare snakke med et rigtigt menneske, jeg er 78 år',
      { command: 'human', nothing: true },
    ],
    [
      'hvad bruger I mine oplysninger til, sælger I dem videre?',
      { command: 'privacy', nothing: true },
    ],
  ]),
  ...rows(fresh('payment', dk), [
    ['faktura, ca 6000 om måneden', { fills: { payment: 'invoice', 'credit.amount': 6000 } }],
    [
      'Cvr 13748136, navn Café Kolonien ApS, Åboulevarden 7, 8000 Aarhus C',
      {
        fills: {
          'company.number': '13748136',
          'company.name': 'Café Kolonien ApS',
          'company.address': address('DK', 'Åboulevarden 7', ['8000', 'Aarhus C']),
        },
      },
    ],
    [
      'på faktura, kontaktperson Jørgen Bay, 20123492, jorgen@bayogco.dk',
      {
        fills: {
          payment: 'invoice',
          'contact.name': 'Jørgen Bay',
          'contact.phone': '+4520123492',
          'contact.email': 'jorgen@bayogco.dk',
        },
      },
    ],
    ['25052943', { fills: { 'company.number': '25052943' } }],
  ]),
  ...rows(fresh('payment', dkPrivate), [
    [
      'jeg betaler på forhånd. navn er Kim Ravn, mail kim.ravn@example.dk',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Kim Ravn',
          'person.email': 'kim.ravn@example.dk',
        },
      },
    ],
    [
      'NAVN: JYTTE BECH\nADR: KASTANIEALLE 12, 8900 RANDERS\nTLF: 20123406',
      {
        fills: {
          'person.name': 'JYTTE BECH',
          'person.address': address('DK', 'KASTANIEALLE 12', ['8900', 'RANDERS']),
          'person.phone': '+4520123406',
        },
      },
    ],
  ]),
  ...rows(complete('confirm', dk), [
    ['ret telefonen til 20 12 34 90', { fills: { 'contact.phone': '+4520123490' } }],
    [
      'Fakturaen skal til bogholder@nordlys.dk i stedet for',
      { fills: { 'invoice.email': 'bogholder@nordlys.dk' } },
    ],
    ['5000 er for lidt, sæt det til 8000', { fills: { 'credit.amount': 8000 } }],
    ['adressen er den gamle, vi er flyttet', { command: 'change', target: 'company.address' }],
    [
      'kontaktpersonen er ikke Mette mere, det er Rikke Bank',
      { fills: { 'contact.name': 'Rikke Bank' } },
    ],
    [
      'min egen mail skal være mette.sorensen@nordlys.dk, den til faktura er fin nok',
      { fills: { 'contact.email': 'mette.sorensen@nordlys.dk' } },
    ],
    [
      'både tlf og kontaktmail er forkert: 20123419 og ms@nordlys.dk',
      { fills: { 'contact.phone': '+4520123419', 'contact.email': 'ms@nordlys.dk' } },
    ],
    ['beløbet skal laves om', { command: 'change', target: 'credit.amount' }],
    ['ja', { assent: 'yes' }],
    ['Ser rigtigt ud, tak', { assent: 'yes' }],
    ['Godkendt', { assent: 'yes' }],
    [
      'ja men telefonnummeret er forkert',
      { assent: 'partly', target: 'contact.phone', command: 'change' },
    ],
    [
      'Ja, bortset fra at faktura mailen er bogholderi@nordlys.dk',
      { assent: 'partly', fills: { 'invoice.email': 'bogholderi@nordlys.dk' } },
    ],
    ['lige et øjeblik, jeg skal lige se det igennem', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('confirm', dkPrivate), [
    ['jeg vil gerne ændre min mailadresse', { command: 'change', target: 'person.email' }],
    ['Jeg har fået nyt telefonnummer: 20 12 34 29', { fills: { 'person.phone': '+4520123429' } }],
    [
      'Adressen er ikke rigtig. Engvej 18, 5000 Odense C skal det være',
      { fills: { 'person.address': address('DK', 'Engvej 18', ['5000', 'Odense C']) } },
    ],
    ['jep det passer alt sammen', { assent: 'yes' }],
    ['nej det er ikke rigtigt', { assent: 'no' }],
    [
      'det hele er rigtigt undtagen nummeret, det er 20123450',
      { assent: 'partly', fills: { 'person.phone': '+4520123450' } },
    ],
  ]),
  ...rows(complete('notice', dk), [
    ['ja det er helt i orden at I tjekker os', { assent: 'yes' }],
    ['ok fint med mig', { assent: 'yes' }],
    ['Nej tak, det vil vi ikke være med til', { assent: 'no' }],
    ['ja, men kun hvis det ikke koster os noget', { assent: 'notYes' }],
    ['Det skal jeg lige vende med min kompagnon først', { assent: 'notYes', nothing: true }],
    ['bliver vi registreret nogen steder hvis jeg siger ja?', { assent: 'notYes', nothing: true }],
  ]),
]
