import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import {
  at,
  complete,
  dk,
  dkPrivate,
  fresh,
  no,
  noPrivate,
  se,
  sePrivate,
  start,
} from '../situations.ts'

export const twelfthSv: readonly Row[] = [
  ...rows(start, [
    ['vi e i sverige', { fills: { country: 'SE' } }],
    ['svergie', { fills: { country: 'SE' } }],
    ['Danmark, strax utanför Roskilde', { fills: { country: 'DK' } }],
    [
      'Hejsan! Vi bor på Österlen sen fyrtio år tillbaka så det får bli Sverige',
      { fills: { country: 'SE' } },
    ],
    ['norge men jag skriver på svenska om det går bra', { fills: { country: 'NO' } }],
    [
      'tja, micke på dahlgrens bygg här. behöver konto på faktura, orgnr 559999-1246 mob 0701740611',
      {
        fills: {
          payment: 'invoice',
          'company.number': '5599991246',
          'contact.phone': '+46701740611',
        },
        may: {
          country: 'SE',
          customerType: 'business',
          'contact.name': 'micke',
          'company.name': 'dahlgrens bygg',
        },
      },
    ],
    [
      'Hej! Jag heter Gunilla Åkerström och är skolsekreterare på Ekbackens Friskola AB, org.nr 559999-1204. Vi vill handla mot faktura och tar emot e-fakturor via Peppol.',
      {
        fills: {
          payment: 'invoice',
          'company.number': '5599991204',
          'company.name': 'Ekbackens Friskola AB',
          'contact.name': 'Gunilla Åkerström',
          'invoice.channel': 'peppol',
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'Med vänlig hälsning\n\nErik Sandell\nVD, Loopwise AB\nTel: 070-174 06 42\nerik.sandell@loopwise.se\nOdengatan 31, 113 51 Stockholm',
      {
        fills: {
          'company.name': 'Loopwise AB',
          'contact.name': 'Erik Sandell',
          'contact.phone': '+46701740642',
          'contact.email': 'erik.sandell@loopwise.se',
          'company.address': address('SE', 'Odengatan 31', ['11351', 'Stockholm']),
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'Hej, jag är redovisningskonsult och lägger upp det här åt en kund. Bolag: Solklart Städ AB. Orgnr: 5599991279. Kontaktperson hos kunden: Leila Ahmadi, 0701740688, leila@solklartstad.se.',
      {
        fills: {
          'company.name': 'Solklart Städ AB',
          'company.number': '5599991279',
          'contact.name': 'Leila Ahmadi',
          'contact.phone': '+46701740688',
          'contact.email': 'leila@solklartstad.se',
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'God dag, jag driver en kiosk i Malmö och önskar köpa på faktura för cirka 20 000 kronor varje månad',
      {
        fills: { customerType: 'business', payment: 'invoice', 'credit.amount': 20000 },
        may: { country: 'SE' },
      },
    ],
    [
      'Hallå! Gunnarstorps Lantbruk AB utanför Höör, 559999-1253. Vi vill ha det på faktura',
      {
        fills: {
          'company.name': 'Gunnarstorps Lantbruk AB',
          'company.number': '5599991253',
          payment: 'invoice',
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'Hej, vi är ett pensionärspar i Ronneby, Sverige, och vill beställa privat och betala i förskott. Går det för sig?',
      { fills: { country: 'SE', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Har handlat hos er i 15 år å nu ska man fylla i allt igen?? Sverige. Företag. Faktura. 559999-1238. Nöjd?',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'invoice',
          'company.number': '5599991238',
        },
      },
    ],
    [
      'yo! vi startade precis loopwise ab, 5599991204, och vill köra förskott tills vi fått in lite cash',
      {
        fills: {
          'company.name': 'loopwise ab',
          'company.number': '5599991204',
          payment: 'prepayment',
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'privat, sverige, förskott',
      { fills: { country: 'SE', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'svensk firma, faktura, ca 5 tusen i mån',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'invoice',
          'credit.amount': 5000,
        },
      },
    ],
    [
      'behöver köpa gips o skruv på faktura till firman, rör-johan ab 5599991246, ring 0701740615 om nåt strular',
      {
        fills: {
          customerType: 'business',
          payment: 'invoice',
          'company.name': 'rör-johan ab',
          'company.number': '5599991246',
          'contact.phone': '+46701740615',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'Hej, skriver för en klients räkning. Svenskt aktiebolag, ska handla mot faktura, uppskattat inköp 18 500 kr per månad.',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'invoice',
          'credit.amount': 18500,
        },
      },
    ],
    [
      'Jag heter Sven Malmqvist, bor på Solrosvägen 6, 372 37 Ronneby och vill köpa som privatperson. Mejlen är sven.malmqvist@example.se',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Sven Malmqvist',
          'person.address': address('SE', 'Solrosvägen 6', ['37237', 'Ronneby']),
          'person.email': 'sven.malmqvist@example.se',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'Gunnel Frisk\nEkonomiansvarig\nTräslöjd i Norr AB | Org.nr 559999-1253 | Bankgiro 991-2346\nHantverkargatan 7, 931 31 Skellefteå\nDirekt 070-174 06 83\ngunnel@traslojdinorr.se\nwww.traslojdinorr.se',
      {
        fills: {
          'contact.name': 'Gunnel Frisk',
          'company.name': 'Träslöjd i Norr AB',
          'company.number': '5599991253',
          'company.address': address('SE', 'Hantverkargatan 7', ['93131', 'Skellefteå']),
          'contact.phone': '+46701740683',
          'contact.email': 'gunnel@traslojdinorr.se',
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'Hej, vi är ett danskt företag, Havblik ApS, CVR 13748136. Jag är svensk så jag skriver svenska :)',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.name': 'Havblik ApS',
          'company.number': '13748136',
        },
      },
    ],
    [
      'Land: Norge\nFöretag: Fjellvik Elektro AS\nOrg.nr: 923 609 016\nKontakt: Stina Nordahl\nTelefon: 680 50 031\nE-post: stina@fjellvikelektro.no',
      {
        fills: {
          country: 'NO',
          'company.name': 'Fjellvik Elektro AS',
          'company.number': '923609016',
          'contact.name': 'Stina Nordahl',
          'contact.phone': '+4768050031',
          'contact.email': 'stina@fjellvikelektro.no',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'hejhej, hade tänkt öppna konto hos er för min hårsalong i borås. vi är i sverige och vill ha faktura på mejl',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'invoice',
          'invoice.channel': 'email',
        },
      },
    ],
  ]),
  ...rows(at('customerType', se), [
    ['har en liten kiosk så det är till företaget', { fills: { customerType: 'business' } }],
    ['företag, faktura', { fills: { customerType: 'business', payment: 'invoice' } }],
  ]),
  ...rows(at('customerType', sePrivate), [
    ['bara till oss själva här hemma, vi är pensionärer', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', se), [
    ['på faktura 30 dgr netto', { fills: { payment: 'invoice' } }],
    ['mot räkning, som allt annat här på gården', { fills: { payment: 'invoice' } }],
    [
      'nä nu blev det fel, vi är privatpersoner, inget företag',
      { fills: { customerType: 'private' } },
    ],
    ['Kan man betala med Swish?', { digression: ['paymentWays', 'question'], nothing: true }],
  ]),
  ...rows(at('payment', sePrivate), [
    ['Jag betalar hellre i förväg så vet jag vad jag har', { fills: { payment: 'prepayment' } }],
    [
      'förskott, och jag heter Lars-Göran Ståhl',
      { fills: { payment: 'prepayment', 'person.name': 'Lars-Göran Ståhl' } },
    ],
  ]),
  ...rows(at('payment', noPrivate), [['förskott blir bra', { fills: { payment: 'prepayment' } }]]),
  ...rows(at('company.number', se), [
    ['559999 1246', { fills: { 'company.number': '5599991246' } }],
    ['orgnr e 5599991204 tror ja', { fills: { 'company.number': '5599991204' } }],
    ['Momsreg.nr SE559999127901', { fills: { 'company.number': '5599991279' } }],
    ['femtiofem nittionio nittionio tolv fyrtiosex', { fills: { 'company.number': '5599991246' } }],
    [
      '559999-1253, det är vad som står på våra fakturor iaf',
      { fills: { 'company.number': '5599991253' } },
    ],
    ['559999-1239', { refused: 'company.number' }],
    [
      '559999-1246 Dahlgrens Bygg AB',
      { fills: { 'company.number': '5599991246', 'company.name': 'Dahlgrens Bygg AB' } },
    ],
    [
      '5599991279, solklart städ ab, amiralsgatan 50, 21437 malmö',
      {
        fills: {
          'company.number': '5599991279',
          'company.name': 'solklart städ ab',
          'company.address': address('SE', 'amiralsgatan 50', ['21437', 'malmö']),
        },
      },
    ],
    ['ångrar mig, vi betalar i förskott', { fills: { payment: 'prepayment' } }],
    ['var hittar jag det numret?', { command: 'help', nothing: true }],
    ['det kan jag inte utantill, det vet bara min man', { dontKnow: true, nothing: true }],
    ['har enskild firma så det är väl personnumret, 19121212-1212', { nationalNumber: true }],
  ]),
  ...rows(at('company.number', dk), [
    ['CVR 25 05 29 43', { fills: { 'company.number': '25052943' } }],
  ]),
  ...rows(at('company.number', no), [
    ['974 760 673 MVA', { fills: { 'company.number': '974760673' } }],
  ]),
  ...rows(at('company.name', se), [
    ['Perssons plåt å tak', { fills: { 'company.name': 'Perssons plåt å tak' } }],
    ['vi heter Ekbackens Friskola AB', { fills: { 'company.name': 'Ekbackens Friskola AB' } }],
    ['Kiosken heter Hörnans Godis & Tobak', { fills: { 'company.name': 'Hörnans Godis & Tobak' } }],
    [
      'Ekbackens Friskola AB, Skolgatan 3, 593 32 Västervik',
      {
        fills: {
          'company.name': 'Ekbackens Friskola AB',
          'company.address': address('SE', 'Skolgatan 3', ['59332', 'Västervik']),
        },
      },
    ],
    ['när har ni öppet på lördagar', { digression: 'openingHours', nothing: true }],
    ['Pausa Café AB', { fills: { 'company.name': 'Pausa Café AB' } }],
    ['Hjälp i Hemmet Syd AB', { fills: { 'company.name': 'Hjälp i Hemmet Syd AB' } }],
    ['Norge Runt Bussresor AB', { fills: { 'company.name': 'Norge Runt Bussresor AB' } }],
    ['Kiosk 2012 AB', { fills: { 'company.name': 'Kiosk 2012 AB' } }],
  ]),
  ...rows(at('company.name', no), [
    ['Solbakken Rør AS', { fills: { 'company.name': 'Solbakken Rør AS' } }],
  ]),
  ...rows(at('company.address', se), [
    [
      'industrigatan 22 b, 212 14 malmö',
      { fills: { 'company.address': address('SE', 'industrigatan 22 b', ['21214', 'malmö']) } },
    ],
    [
      'Kärravägen 9\n27193 Gärsnäs',
      { fills: { 'company.address': address('SE', 'Kärravägen 9', ['27193', 'Gärsnäs']) } },
    ],
    [
      'Vi sitter på Kungsgatan 44, 3 tr, 903 25 Umeå',
      { fills: { 'company.address': address('SE', 'Kungsgatan 44, 3 tr', ['90325', 'Umeå']) } },
    ],
    [
      'Box 118, 241 22 Eslöv',
      { fills: { 'company.address': address('SE', 'Box 118', ['24122', 'Eslöv']) } },
    ],
    [
      'Skolgatan 3, S-593 32 Västervik',
      { fills: { 'company.address': address('SE', 'Skolgatan 3', ['59332', 'Västervik']) } },
    ],
    [
      'Vi finns på Bangatan 8, 222 21 Lund och jag som skriver heter Hedvig Strand',
      {
        fills: {
          'company.address': address('SE', 'Bangatan 8', ['22221', 'Lund']),
          'contact.name': 'Hedvig Strand',
        },
      },
    ],
    [
      'förlåt, bolaget heter Björkö Bygg & Måleri AB',
      { fills: { 'company.name': 'Björkö Bygg & Måleri AB' } },
    ],
    [
      'Ni har ju redan alla mina uppgifter! Det här är ju rena skämtet!!!',
      { digression: 'frustration', nothing: true },
    ],
    [
      'Startvägen 1, 434 95 Kungsbacka',
      { fills: { 'company.address': address('SE', 'Startvägen 1', ['43495', 'Kungsbacka']) } },
    ],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Nørregade 17 st tv, 5000 Odense C',
      { fills: { 'company.address': address('DK', 'Nørregade 17 st tv', ['5000', 'Odense C']) } },
    ],
  ]),
  ...rows(at('contact.name', se), [
    ['de e ja, micke dahlgren', { fills: { 'contact.name': 'micke dahlgren' } }],
    ['Gunilla Åkerström, skolsekreterare', { fills: { 'contact.name': 'Gunilla Åkerström' } }],
    [
      'Ni kan ta Per-Olof Bengtsson som kontakt',
      { fills: { 'contact.name': 'Per-Olof Bengtsson' } },
    ],
    [
      'Leila Ahmadi 0701740688 leila@solklartstad.se',
      {
        fills: {
          'contact.name': 'Leila Ahmadi',
          'contact.phone': '+46701740688',
          'contact.email': 'leila@solklartstad.se',
        },
      },
    ],
    [
      'Yusuf Demirtas. Mitt mobilnummer är 070-174 06 59 och min e-post är yusuf.demirtas@example.se',
      {
        fills: {
          'contact.name': 'Yusuf Demirtas',
          'contact.phone': '+46701740659',
          'contact.email': 'yusuf.demirtas@example.se',
        },
      },
    ],
    [
      'kan man ändra på adressen? skrev fel gata',
      { command: ['change', 'back'], target: 'company.address' },
    ],
    ['får man prata med en riktig människa eller', { command: 'human', nothing: true }],
    ['Jo Andersson', { fills: { 'contact.name': 'Jo Andersson' } }],
    [
      'Min chef Anders Wallin är på semester så skriv mig, Petra Kvist',
      { fills: { 'contact.name': 'Petra Kvist' } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    ['070 174 0 666', { fills: { 'contact.phone': '+46701740666' } }],
    ['mobil 0701740611 ring inte före 8', { fills: { 'contact.phone': '+46701740611' } }],
    ['nollsjuttio 174 06 27', { fills: { 'contact.phone': '+46701740627' } }],
    ['0046 70 174 06 33', { fills: { 'contact.phone': '+46701740633' } }],
    ['+46(0)701740648', { fills: { 'contact.phone': '+46701740648' } }],
    ['070-174 06', { refused: 'contact.phone' }],
    [
      '0701740615 å mailen e johan@rorjohan.se',
      { fills: { 'contact.phone': '+46701740615', 'contact.email': 'johan@rorjohan.se' } },
    ],
    ['Jag vill ändra organisationsnumret', { command: 'change', target: 'company.number' }],
    ['070-174 06 05 nej 070-174 06 50', { fills: { 'contact.phone': '+46701740650' } }],
    ['varför behöver ni mitt telefonnummer', { command: 'why', nothing: true }],
    ['nä nu börjar vi om från början', { command: 'restart', nothing: true }],
    ['jag har ringt er 4 gånger sen klockan 8 i morse och ingen svarar', { nothing: true }],
  ]),
  ...rows(at('contact.phone', no), [
    ['det är 680 50 044', { fills: { 'contact.phone': '+4768050044' } }],
  ]),
  ...rows(at('contact.email', se), [
    [
      'micke snabel-a dahlgrensbygg punkt se',
      { fills: { 'contact.email': 'micke@dahlgrensbygg.se' } },
    ],
    [
      'Expeditionen@EkbackensFriskola.se',
      { fills: { 'contact.email': 'expeditionen@ekbackensfriskola.se' } },
    ],
    ['erik.bjorkobygg.se', { refused: 'contact.email' }],
    [
      'perolof@gunnarstorp.se men jag läser mejlen först på kvällen när djuren fått sitt',
      { fills: { 'contact.email': 'perolof@gunnarstorp.se' } },
    ],
    [
      'hedvig@strandkeramik.se. Vi handlar nog för max 3000 i månaden',
      { fills: { 'contact.email': 'hedvig@strandkeramik.se', 'credit.amount': 3000 } },
    ],
    [
      'oj telefonnumret blev fel, 0701740619 ska de va',
      { fills: { 'contact.phone': '+46701740619' } },
    ],
    ['gå tillbaka, tryckte fel', { command: ['back', 'undo', 'change'] }],
    [
      'kan vi ta det på engelska? min kollega ska ta över',
      { command: 'language', language: 'en', nothing: true },
    ],
    ['kan jag få se vad jag fyllt i hittills', { command: ['summary', 'mydata'], nothing: true }],
  ]),
  ...rows(at('person.address', sePrivate), [
    [
      'Solrosvägen 6, 372 37 Ronneby',
      { fills: { 'person.address': address('SE', 'Solrosvägen 6', ['37237', 'Ronneby']) } },
    ],
    [
      'ekgatan 1 A lgh 1102 582 31 linköping',
      {
        fills: { 'person.address': address('SE', 'ekgatan 1 A lgh 1102', ['58231', 'linköping']) },
      },
    ],
    ['Är du en robot?', { digression: 'areYouHuman', nothing: true }],
  ]),
  ...rows(at('person.phone', sePrivate), [
    ['vi har bara en mobil ihop, 070-174 06 71', { fills: { 'person.phone': '+46701740671' } }],
    [
      '070-174 06 71 annars går det bra att mejla ingegerd.malmqvist@example.se',
      {
        fills: { 'person.phone': '+46701740671', 'person.email': 'ingegerd.malmqvist@example.se' },
      },
    ],
    ['Det lämnar jag inte ut till vem som helst', { nothing: true }],
  ]),
  ...rows(at('person.email', sePrivate), [
    [
      'Mejladressen är sven.malmqvist @ example.se',
      { fills: { 'person.email': 'sven.malmqvist@example.se' } },
    ],
    [
      'Jag råkade ge er Svens telefonnummer, mitt är 070-174 06 34',
      { fills: { 'person.phone': '+46701740634' } },
    ],
    [
      'Ta bort allt jag har skrivit, jag vill inte ha något konto längre',
      { command: ['delete', 'cancel', 'stop'], nothing: true },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    ['tio lax i månaden typ', { fills: { 'credit.amount': 10000 } }],
    ['15 tkr', { fills: { 'credit.amount': 15000 } }],
    ['runt åttatusen', { fills: { 'credit.amount': 8000 } }],
    ['Uppskattningsvis 2 500:- per månad', { fills: { 'credit.amount': 2500 } }],
    [
      '8000 i månaden och fakturan på mejl till ekonomi@rorjohan.se',
      {
        fills: {
          'credit.amount': 8000,
          'invoice.channel': 'email',
          'invoice.email': 'ekonomi@rorjohan.se',
        },
      },
    ],
    [
      'mejlen jag skrev var min gamla, ta erik.lindqvist@bjorkobygg.se istället',
      { fills: { 'contact.email': 'erik.lindqvist@bjorkobygg.se' } },
    ],
    ['5000, eller nej säg 7500', { fills: { 'credit.amount': 7500 } }],
    ['ingen aning faktiskt, vi har precis startat', { dontKnow: true, nothing: true }],
    ['kan vi hoppa över den så länge', { command: 'skip', nothing: true }],
  ]),
  ...rows(at('invoice.channel', se), [
    ['på papper i brevlådan, skrivaren är trasig', { fills: { 'invoice.channel': 'post' } }],
    ['mejla den', { fills: { 'invoice.channel': 'email' } }],
    [
      'Vi måste ha e-faktura via Peppol, annars går det inte igenom hos oss',
      { fills: { 'invoice.channel': 'peppol' } },
    ],
    [
      'mail, faktura@loopwise.se',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'faktura@loopwise.se' } },
    ],
    [
      'backa ett steg, jag vill ändra beloppet',
      { command: ['change', 'back'], target: 'credit.amount' },
    ],
    [
      'Vilka sätt kan ni skicka fakturan på?',
      { digression: ['invoiceWays', 'question'], nothing: true },
    ],
  ]),
  ...rows(at('invoice.email', se), [
    [
      'levres@ekbackensfriskola.se, märk med ref Gunilla',
      {
        fills: {
          'invoice.email': 'levres@ekbackensfriskola.se',
          'invoice.reference': 'Gunilla',
        },
      },
    ],
    ['samma som min egen mejl', { fills: { 'invoice.email': 'erik@bjorkobygg.se' } }],
    ['nä förresten skicka fakturan på papper', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...rows(fresh('payment', sePrivate), [
    [
      'Förskott tack. Ingegerd Malmqvist, Solrosvägen 6, 372 37 Ronneby, tel 070 174 06 71',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Ingegerd Malmqvist',
          'person.address': address('SE', 'Solrosvägen 6', ['37237', 'Ronneby']),
          'person.phone': '+46701740671',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', se), [
    [
      'faktura, 30000/mån, peppol',
      { fills: { payment: 'invoice', 'credit.amount': 30000, 'invoice.channel': 'peppol' } },
    ],
    [
      'Betalning: faktura\nBolagsnamn: Solklart Städ AB\nOrgnr: 5599991279\nAdress: Amiralsgatan 50, 214 37 Malmö\nKontakt: Leila Ahmadi\nMobil: 0701740688\nMejl: leila@solklartstad.se\nInköp per månad: 15000 kr\nFaktura skickas: per post',
      {
        fills: {
          payment: 'invoice',
          'company.name': 'Solklart Städ AB',
          'company.number': '5599991279',
          'company.address': address('SE', 'Amiralsgatan 50', ['21437', 'Malmö']),
          'contact.name': 'Leila Ahmadi',
          'contact.phone': '+46701740688',
          'contact.email': 'leila@solklartstad.se',
          'credit.amount': 15000,
          'invoice.channel': 'post',
        },
      },
    ],
  ]),
  ...rows(at('company.name', dk), [
    [
      'Havblik ApS, Strandvejen 20, 2900 Hellerup',
      {
        fills: {
          'company.name': 'Havblik ApS',
          'company.address': address('DK', 'Strandvejen 20', ['2900', 'Hellerup']),
        },
      },
    ],
  ]),
  ...rows(at('credit.amount', dk), [
    [
      '10000 kr i månaden, och fakturan ska till EAN 5790001234508',
      {
        fills: { 'credit.amount': 10000, 'invoice.channel': 'gln', 'invoice.gln': '5790001234508' },
      },
    ],
  ]),
  ...rows(at('person.name', dkPrivate), [
    [
      'Frida Ek, Engdraget 4, 2500 Valby',
      {
        fills: {
          'person.name': 'Frida Ek',
          'person.address': address('DK', 'Engdraget 4', ['2500', 'Valby']),
        },
      },
    ],
  ]),
  ...rows(at('person.name', noPrivate), [
    [
      'Stina Nordahl, Fjordgata 12, 7010 Trondheim',
      {
        fills: {
          'person.name': 'Stina Nordahl',
          'person.address': address('NO', 'Fjordgata 12', ['7010', 'Trondheim']),
        },
      },
    ],
  ]),
  ...rows(complete('confirm', se), [
    [
      'telefonnumret är fel, ska vara 070-174 06 77',
      { fills: { 'contact.phone': '+46701740677' } },
    ],
    ['adressen stämmer inte', { command: 'change', target: 'company.address' }],
    [
      'Det ska vara Storgatan 41, inte 14',
      { fills: { 'company.address': address('SE', 'Storgatan 41', ['41138', 'Göteborg']) } },
    ],
    [
      'nä du, beloppet e för lågt, vi köper för 25 tusen i månan när vårbruket e igång, skriv de',
      { fills: { 'credit.amount': 25000 } },
    ],
    [
      'vi har flyttat, Hamngatan 2, 411 14 Göteborg gäller nu',
      { fills: { 'company.address': address('SE', 'Hamngatan 2', ['41114', 'Göteborg']) } },
    ],
    ['Kan du ändra kontaktpersonen är du snäll', { command: 'change', target: 'contact.name' }],
    [
      'fakturorna ska till ekonomi@bjorkobygg.se i stället',
      { fills: { 'invoice.email': 'ekonomi@bjorkobygg.se' } },
    ],
    ['japp kör', { assent: 'yes' }],
    ['joo, de stämmer de', { assent: 'yes' }],
    ['nix', { assent: 'no' }],
    [
      'ja fast telefonnumret är fel',
      { assent: 'partly', command: 'change', target: 'contact.phone' },
    ],
    [
      'Allt är rätt utom summan, den ska vara 12 000',
      { assent: 'partly', fills: { 'credit.amount': 12000 } },
    ],
    ['hinner inte läsa nu står på en stege', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(complete('confirm', no), [
    [
      'min egen mejladress ska vara kari.haugen@fjordlys.no, den andra läser jag aldrig',
      { fills: { 'contact.email': 'kari.haugen@fjordlys.no' } },
    ],
    ['Absolut, helt korrekt', { assent: 'yes' }],
  ]),
  ...rows(complete('confirm', sePrivate), [
    [
      'Namnet är felstavat, det ska stå Anna Bergelund',
      { fills: { 'person.name': 'Anna Bergelund' } },
    ],
    ['Jadå, det stämmer alltihop, tack ska ni ha', { assent: 'yes' }],
    [
      'stämmer, men lägenhetsnumret är fel så adressen måste ändras',
      { assent: 'partly', command: 'change', target: 'person.address' },
    ],
    ['Jag måste prata med min fru först', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', se), [
    [
      'vänta, kontakten ska vara Ritva Koskinen och inte jag',
      { fills: { 'contact.name': 'Ritva Koskinen' } },
    ],
    ['ok det är godkänt', { assent: 'yes' }],
    ['visst, kör på', { assent: 'yes' }],
    ['Nej, det vill jag inte att ni gör', { assent: 'no' }],
    ['ja om det inte kostar nåt', { assent: 'notYes' }],
    ['Det får jag inte godkänna, det måste min kund göra själv', { assent: 'notYes' }],
    ['syns det hos andra att ni har tagit en upplysning?', { assent: 'notYes', nothing: true }],
  ]),
  ...rows(at('person.name', sePrivate), [
    [
      'Anna Berglund, nej men förlåt, jag har ju gift mig. Anna Hedin',
      { fills: { 'person.name': 'Anna Hedin' } },
    ],
    ['Vad gör ni med mina uppgifter sen?', { command: 'privacy', nothing: true }],
    [
      'Skriv det på mig, Ingegerd Malmqvist. Min man Sven behöver inte stå med',
      { fills: { 'person.name': 'Ingegerd Malmqvist' } },
    ],
  ]),
  ...rows(at('contact.name', dk), [
    [
      'rättelse: gatan är Vestergade 5, 2. tv, 8000 Aarhus C',
      { fills: { 'company.address': address('DK', 'Vestergade 5, 2. tv', ['8000', 'Aarhus C']) } },
    ],
  ]),
  ...rows(fresh('payment', dk), [['25052943', { fills: { 'company.number': '25052943' } }]]),
]
