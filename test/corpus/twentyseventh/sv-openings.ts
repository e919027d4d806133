import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, dk, dkPrivate, fresh, no, noPrivate, se, sePrivate, start } from '../situations.ts'

export const svOpenings: readonly Row[] = [
  ...rows(start, [
    [
      'Hej! Vi vill handla mot faktura hos er. Granens Bygg AB, 559999-0149, Kvarngatan 3, 753 20 Uppsala. Ring Lisa Ek på 070-174 06 11.',
      {
        fills: {
          payment: 'invoice',
          'company.number': '5599990149',
          'company.name': 'Granens Bygg AB',
          'company.address': address('SE', 'Kvarngatan 3', ['75320', 'Uppsala']),
          'contact.name': 'Lisa Ek',
          'contact.phone': '+46701740611',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    ['sverige företag', { fills: { country: 'SE', customerType: 'business' } }],
    [
      '5599990289',
      {
        fills: { 'company.number': '5599990289' },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'Tjena, skulle behöva ett konto till firman. Kör enskild firma, den heter Petras Blommor',
      {
        fills: { 'company.name': 'Petras Blommor', 'company.legalForm': 'EF' },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'Hej, jag är privatperson och bor på Ekvägen 4, 222 22 Lund. Heter Maja Sandell, mobil 0701740613',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Maja Sandell',
          'person.address': address('SE', 'Ekvägen 4', ['22222', 'Lund']),
          'person.phone': '+46701740613',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'Företag: Kustens Plåtslageri AB\nOrg.nr: 559999-0420\nAdress: Hamngatan 21, 392 32 Kalmar\nKontakt: Robin Frisk\nTel: 070 174 06 14\nE-post: robin@example.se',
      {
        fills: {
          'company.name': 'Kustens Plåtslageri AB',
          'company.number': '5599990420',
          'company.address': address('SE', 'Hamngatan 21', ['39232', 'Kalmar']),
          'contact.name': 'Robin Frisk',
          'contact.phone': '+46701740614',
          'contact.email': 'robin@example.se',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'God dag, vårt handelsbolag i Sverige önskar bli kund hos er',
      { fills: { country: 'SE', 'company.legalForm': 'HB' }, may: { customerType: 'business' } },
    ],
    [
      'Hejsan! Vi skulle vilja bli företagskunder.\n\nMed vänlig hälsning\nAnneli Toft\nInköpare\nMälarens Kök AB\nStora gatan 8\n722 11 Västerås\n070-174 06 15\nanneli.toft@example.se',
      {
        fills: {
          customerType: 'business',
          'contact.name': 'Anneli Toft',
          'company.name': 'Mälarens Kök AB',
          'company.address': address('SE', 'Stora gatan 8', ['72211', 'Västerås']),
          'contact.phone': '+46701740615',
          'contact.email': 'anneli.toft@example.se',
        },
        may: { country: 'SE', 'company.legalForm': 'AB' },
      },
    ],
    [
      'org nr 559999 0560 vi sitter i sverige',
      {
        fills: { 'company.number': '5599990560', country: 'SE' },
        may: { customerType: 'business' },
      },
    ],
    [
      'svensk privatkund, betalar i förskott',
      { fills: { country: 'SE', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'Bostadsrättsföreningen Linden här, org nummer 559999-0701, vill kunna köpa grejer till gården mot faktura',
      {
        fills: {
          'company.name': 'Bostadsrättsföreningen Linden',
          'company.number': '5599990701',
          payment: 'invoice',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'BRF' },
      },
    ],
    [
      'hej det är för jobbet, ett aktiebolag i sverige, numret är 5599990834 och min mejl är tove@example.se',
      {
        fills: {
          country: 'SE',
          'company.legalForm': 'AB',
          'company.number': '5599990834',
          'contact.email': 'tove@example.se',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Vi är ett danskt ApS men jag skriver svenska. CVR 12345607.',
      {
        fills: { country: 'DK', 'company.legalForm': 'ApS', 'company.number': '12345607' },
        may: { customerType: 'business' },
      },
    ],
    [
      'Norge, företag, org.nummer 312 345 609',
      { fills: { country: 'NO', customerType: 'business', 'company.number': '312345609' } },
    ],
    ['bor i norge, ska handla privat', { fills: { country: 'NO', customerType: 'private' } }],
    ['Sverige.', { fills: { country: 'SE' } }],
    [
      'Ni kan lägga upp oss såhär: Elfirman Volt HB / 559999-0974 / Ågatan 40, 582 23 Linköping / kontakt Samir Haddad, samir@example.se / ca 9000 kr i månaden',
      {
        fills: {
          'company.name': 'Elfirman Volt HB',
          'company.number': '5599990974',
          'company.address': address('SE', 'Ågatan 40', ['58223', 'Linköping']),
          'contact.name': 'Samir Haddad',
          'contact.email': 'samir@example.se',
          'credit.amount': 9000,
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'HB' },
      },
    ],
    [
      'mejl: info@lunden.example.se, tel 0701740616, bolag: Lunden Trädgård AB',
      {
        fills: {
          'contact.email': 'info@lunden.example.se',
          'contact.phone': '+46701740616',
          'company.name': 'Lunden Trädgård AB',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Jag handlar bara åt mig själv som privatperson, Sverige, Håkan Öberg heter jag',
      { fills: { customerType: 'private', country: 'SE', 'person.name': 'Håkan Öberg' } },
    ],
    [
      'Hej igen, pratade med er i morse om att öppna konto. Här kommer uppgifterna:\n559999-1113\nSkrivboden i Mora AB\nKyrkogatan 12\n792 30 Mora',
      {
        fills: {
          'company.number': '5599991113',
          'company.name': 'Skrivboden i Mora AB',
          'company.address': address('SE', 'Kyrkogatan 12', ['79230', 'Mora']),
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Min chef bad mig registrera oss, vi är Norrlands Vägmärken AB med 559999-1253 och fakturorna ska gå till ekonomi@example.se',
      {
        fills: {
          'company.name': 'Norrlands Vägmärken AB',
          'company.number': '5599991253',
          'invoice.email': 'ekonomi@example.se',
        },
        may: {
          country: 'SE',
          customerType: 'business',
          'company.legalForm': 'AB',
          payment: 'invoice',
          'invoice.channel': 'email',
        },
      },
    ],
    ['se', { fills: { country: 'SE' } }],
    [
      'vi är svenskar, kommanditbolag, och vill betala mot faktura',
      {
        fills: { country: 'SE', 'company.legalForm': 'KB', payment: 'invoice' },
        may: { customerType: 'business' },
      },
    ],
    [
      'Namn: Elsa Nyström\nPrivat\nBjörkgatan 9\n903 26 Umeå\n0701740617\nelsa.nystrom@gmail.com',
      {
        fills: {
          'person.name': 'Elsa Nyström',
          customerType: 'private',
          'person.address': address('SE', 'Björkgatan 9', ['90326', 'Umeå']),
          'person.phone': '+46701740617',
          'person.email': 'elsa.nystrom@gmail.com',
        },
        may: { country: 'SE' },
      },
    ],
    [
      'hallå, 559999-1394, Aktiebolaget Rör & Värme, är det ni som har leverans till Skåne?',
      {
        fills: { 'company.number': '5599991394', 'company.name': 'Aktiebolaget Rör & Värme' },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Danmark, privatperson, Freja Lind, Vestergade 14, 5000 Odense C',
      {
        fills: {
          country: 'DK',
          customerType: 'private',
          'person.name': 'Freja Lind',
          'person.address': address('DK', 'Vestergade 14', ['5000', 'Odense C']),
        },
      },
    ],
    [
      'Vi är en ekonomisk förening, Byns Butik ek. för., organisationsnummer 5599991535',
      {
        fills: {
          'company.legalForm': 'EK',
          'company.name': 'Byns Butik ek. för.',
          'company.number': '5599991535',
        },
        may: { country: 'SE', customerType: 'business' },
      },
    ],
    [
      'företag, org.nr kommer här: 559999-1675',
      {
        fills: { customerType: 'business', 'company.number': '5599991675' },
        may: { country: 'SE' },
      },
    ],
    [
      'Jag vill öppna konto åt min arbetsgivare Tandläkarna Torget AB. Själv heter jag Nina Falk och min direkta mobil är 070-1740618.',
      {
        fills: {
          'company.name': 'Tandläkarna Torget AB',
          'contact.name': 'Nina Falk',
          'contact.phone': '+46701740618',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'land sverige typ företag betalning faktura bolagsform aktiebolag',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          payment: 'invoice',
          'company.legalForm': 'AB',
        },
      },
    ],
    [
      'Vi hette Bergs El förut men firmanamnet är numera Bergs Elteknik AB, samma orgnr 559999-1808',
      {
        fills: { 'company.name': 'Bergs Elteknik AB', 'company.number': '5599991808' },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'e-post till mig: oskar.wik@example.se\nbolagets namn: Wiks Åkeri AB\nhemort Kristinehamn, Vågvägen 2, 681 30\nSverige',
      {
        fills: {
          'contact.email': 'oskar.wik@example.se',
          'company.name': 'Wiks Åkeri AB',
          country: 'SE',
          'company.address': address('SE', 'Vågvägen 2', ['68130', 'Kristinehamn']),
        },
        may: { customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'hej vi är en idrottsförening i sverige, ideell förening alltså, och heter Täfteå SK',
      {
        fills: {
          country: 'SE',
          'company.legalForm': 'Ideell förening',
          'company.name': 'Täfteå SK',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Jag är svensk men bolaget är norskt: Fjellheim Bygg AS, orgnr 312345617, Storgata 11, 7011 Trondheim',
      {
        fills: {
          country: 'NO',
          'company.name': 'Fjellheim Bygg AS',
          'company.number': '312345617',
          'company.address': address('NO', 'Storgata 11', ['7011', 'Trondheim']),
        },
        may: { customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'ok då kör vi. privat. sverige. fredrik.dahl@hotmail.com',
      {
        fills: {
          customerType: 'private',
          country: 'SE',
          'person.email': 'fredrik.dahl@hotmail.com',
        },
      },
    ],
    [
      'Önskar konto med månadsfaktura, uppskattat inköp 30 000 kr per månad, bolag Hallandsfrukt AB (559999-1949)',
      {
        fills: {
          payment: 'invoice',
          'credit.amount': 30000,
          'company.name': 'Hallandsfrukt AB',
          'company.number': '5599991949',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Goddag! Firma Stina Ahl Keramik. Enskild näringsverksamhet. Verkstaden ligger på Smedjegatan 6, 621 57 Visby. Nås lättast på stina@example.se',
      {
        fills: {
          'company.name': 'Stina Ahl Keramik',
          'company.legalForm': 'EF',
          'company.address': address('SE', 'Smedjegatan 6', ['62157', 'Visby']),
          'contact.email': 'stina@example.se',
        },
        may: { country: 'SE', customerType: 'business', 'contact.name': 'Stina Ahl' },
      },
    ],
    [
      'Nordkalk Redovisning AB – 559999-2087 – Norra Ågatan 10, 541 30 Skövde – Ulla Rask – 0701740619 – ulla@example.se',
      {
        fills: {
          'company.name': 'Nordkalk Redovisning AB',
          'company.number': '5599992087',
          'company.address': address('SE', 'Norra Ågatan 10', ['54130', 'Skövde']),
          'contact.name': 'Ulla Rask',
          'contact.phone': '+46701740619',
          'contact.email': 'ulla@example.se',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'det gäller mitt aktiebolag',
      { fills: { 'company.legalForm': 'AB' }, may: { customerType: 'business', country: 'SE' } },
    ],
    [
      'Från Sverige, ska betala i förväg, köper till firman som är ett AB',
      {
        fills: { country: 'SE', payment: 'prepayment', 'company.legalForm': 'AB' },
        may: { customerType: 'business' },
      },
    ],
    [
      'Skickat från min iPhone\n\nHej, lägg upp oss tack. Orgnr 559999-2228. Vi heter Salt & Peppar i Varberg AB\n/Micke',
      {
        fills: { 'company.number': '5599992228', 'company.name': 'Salt & Peppar i Varberg AB' },
        may: {
          country: 'SE',
          customerType: 'business',
          'company.legalForm': 'AB',
          'contact.name': 'Micke',
        },
      },
    ],
    [
      'hej jag pratar in det här för jag kör bil vi är ett företag i sverige och organisationsnumret är 559999 2368 och min mejl är kurt punkt vall snabel-a example punkt se',
      {
        fills: {
          customerType: 'business',
          country: 'SE',
          'company.number': '5599992368',
          'contact.email': 'kurt.vall@example.se',
        },
      },
    ],
    [
      'Företag eller privat: företag. Land: Sverige. Betalning: förskott. Resten tar vi sen.',
      { fills: { customerType: 'business', country: 'SE', payment: 'prepayment' } },
    ],
    [
      'Vi är två delägare i Lövsta Gårdsbutik HB, ta mig som kontakt: Signe Thor, signe@example.se. Orgnr är 559999-2509.',
      {
        fills: {
          'company.name': 'Lövsta Gårdsbutik HB',
          'contact.name': 'Signe Thor',
          'contact.email': 'signe@example.se',
          'company.number': '5599992509',
        },
        may: { country: 'SE', customerType: 'business', 'company.legalForm': 'HB' },
      },
    ],
  ]),
  ...rows({ asks: 'customerType', country: 'SE' }, [
    [
      'privat! heter Sixten Ljung och mejlen är sixten@example.se',
      {
        fills: {
          customerType: 'private',
          'person.name': 'Sixten Ljung',
          'person.email': 'sixten@example.se',
        },
      },
    ],
    [
      'vi är ett aktiebolag, Kajkanten Båtservice AB, 559999-2368',
      {
        fills: {
          'company.legalForm': 'AB',
          'company.name': 'Kajkanten Båtservice AB',
          'company.number': '5599992368',
        },
        may: { customerType: 'business' },
      },
    ],
  ]),
  ...rows(fresh('payment', se), [
    [
      'faktura, och orgnumret är 559999-2509',
      { fills: { payment: 'invoice', 'company.number': '5599992509' } },
    ],
    [
      'Helst faktura via mejlen, ekonomi@lagerhuset.example.se, vi köper väl för en 15000 kr i månaden',
      {
        fills: {
          payment: 'invoice',
          'invoice.email': 'ekonomi@lagerhuset.example.se',
          'credit.amount': 15000,
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'vi förskottsbetalar. jag som är kontakt heter Pernilla Strand, 070 174 06 20',
      {
        fills: {
          payment: 'prepayment',
          'contact.name': 'Pernilla Strand',
          'contact.phone': '+46701740620',
        },
      },
    ],
  ]),
  ...rows(fresh('company.number', se), [
    [
      '559999-2657 och bolaget heter Stenhuggarn i Falun AB',
      {
        fills: { 'company.number': '5599992657', 'company.name': 'Stenhuggarn i Falun AB' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      '5599992780\nFjällräven Städ HB\nRådhusgatan 44\n831 31 Östersund',
      {
        fills: {
          'company.number': '5599992780',
          'company.name': 'Fjällräven Städ HB',
          'company.address': address('SE', 'Rådhusgatan 44', ['83131', 'Östersund']),
        },
        may: { 'company.legalForm': 'HB' },
      },
    ],
    [
      'Ett ögonblick ska kolla i papprena... 559999-2921 står det, och registrerad adress Torggatan 5, 302 42 Halmstad',
      {
        fills: {
          'company.number': '5599992921',
          'company.address': address('SE', 'Torggatan 5', ['30242', 'Halmstad']),
        },
      },
    ],
    [
      'organisationsnumret har jag inte i huvudet men jag heter Göran Malm och mobilen är 0701740621',
      { fills: { 'contact.name': 'Göran Malm', 'contact.phone': '+46701740621' } },
    ],
    [
      'Mobil 070-174 06 22, org 559999-3069, mejl lager@example.se',
      {
        fills: {
          'contact.phone': '+46701740622',
          'company.number': '5599993069',
          'contact.email': 'lager@example.se',
        },
      },
    ],
    [
      '1. 559999-3200\n2. Rosengrens Bageri AB\n3. aktiebolag\n4. Bagargatan 1, 503 30 Borås',
      {
        fills: {
          'company.number': '5599993200',
          'company.name': 'Rosengrens Bageri AB',
          'company.legalForm': 'AB',
          'company.address': address('SE', 'Bagargatan 1', ['50330', 'Borås']),
        },
      },
    ],
  ]),
  ...rows(fresh('company.name', se), [
    [
      'Klippstudion på Söder AB, kontaktperson är ägaren Leila Rahimi',
      {
        fills: { 'company.name': 'Klippstudion på Söder AB', 'contact.name': 'Leila Rahimi' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'namnet är Vita Villan Konferens AB och adressen Slottsvägen 30, 611 32 Nyköping',
      {
        fills: {
          'company.name': 'Vita Villan Konferens AB',
          'company.address': address('SE', 'Slottsvägen 30', ['61132', 'Nyköping']),
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'Firmanamn Österlens Cider, bolagsform HB, organisationsnummer 559999-0008',
      {
        fills: {
          'company.name': 'Österlens Cider',
          'company.legalForm': 'HB',
          'company.number': '5599990008',
        },
      },
    ],
    [
      'Hjorten Fastigheter AB (559999-0149)',
      {
        fills: { 'company.name': 'Hjorten Fastigheter AB', 'company.number': '5599990149' },
        may: { 'company.legalForm': 'AB' },
      },
    ],
  ]),
  ...rows(fresh('company.address', se), [
    [
      'Kungsgatan 7, 652 24 Karlstad. Telefon dit: 070-174 06 23',
      {
        fills: {
          'company.address': address('SE', 'Kungsgatan 7', ['65224', 'Karlstad']),
          'contact.phone': '+46701740623',
        },
      },
    ],
    [
      'vi håller till på järnvägsgatan 18 i 852 30 sundsvall, mejla mig på per@example.se om ni undrar nåt',
      {
        fills: {
          'company.address': address('SE', 'Järnvägsgatan 18', ['85230', 'Sundsvall']),
          'contact.email': 'per@example.se',
        },
      },
    ],
    [
      'Box 112\n831 22 Östersund\n\nOrg.nr 559999-0289',
      {
        fills: {
          'company.address': address('SE', 'Box 112', ['83122', 'Östersund']),
          'company.number': '5599990289',
        },
      },
    ],
    [
      'Postnr 35230, ort Växjö, gata Linnégatan 2B. Fakturamejl: inkop@example.se',
      {
        fills: {
          'company.address': address('SE', 'Linnégatan 2B', ['35230', 'Växjö']),
          'invoice.email': 'inkop@example.se',
        },
        may: { payment: 'invoice', 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('company.address', se), [
    [
      'Västra Hamngatan 9, 411 17 Göteborg, och kontaktperson hos oss blir Jonna Palm',
      {
        fills: {
          'company.address': address('SE', 'Västra Hamngatan 9', ['41117', 'Göteborg']),
          'contact.name': 'Jonna Palm',
        },
      },
    ],
    [
      'Sturegatan 3\n582 23 Linköping\nJag: Ove Brandt\n070 174 06 24',
      {
        fills: {
          'company.address': address('SE', 'Sturegatan 3', ['58223', 'Linköping']),
          'contact.name': 'Ove Brandt',
          'contact.phone': '+46701740624',
        },
      },
    ],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Kajsa Wikner, 070-174 06 25, kajsa@example.se',
      {
        fills: {
          'contact.name': 'Kajsa Wikner',
          'contact.phone': '+46701740625',
          'contact.email': 'kajsa@example.se',
        },
      },
    ],
    [
      'Det blir jag, Torbjörn Åhl, telefon noll sjuttio det vill säga 0701740626',
      { fills: { 'contact.name': 'Torbjörn Åhl', 'contact.phone': '+46701740626' } },
    ],
    [
      'Mvh\nAgnes Borg\nEkonomichef\nMobil +46 70 174 06 27\nagnes.borg@example.com',
      {
        fills: {
          'contact.name': 'Agnes Borg',
          'contact.phone': '+46701740627',
          'contact.email': 'agnes.borg@example.com',
        },
      },
    ],
    [
      'min kollega Yusuf Demir sköter inköpen så ta honom, yusuf@example.se, vi räknar med 25 000 kr i månaden',
      {
        fills: {
          'contact.name': 'Yusuf Demir',
          'contact.email': 'yusuf@example.se',
          'credit.amount': 25000,
        },
      },
    ],
    [
      'tel 0701740628 namn Britt-Marie Lövgren',
      { fills: { 'contact.phone': '+46701740628', 'contact.name': 'Britt-Marie Lövgren' } },
    ],
  ]),
  ...rows(at('contact.phone', se), [
    [
      '0701740629 men mejla hellre, tove.lag@example.se',
      { fills: { 'contact.phone': '+46701740629', 'contact.email': 'tove.lag@example.se' } },
    ],
    [
      '+46701740630 / orderkontor@example.se / 18 000 kr per månad',
      {
        fills: {
          'contact.phone': '+46701740630',
          'contact.email': 'orderkontor@example.se',
          'credit.amount': 18000,
        },
      },
    ],
    [
      'ring mig på 070 174 06 31 efter tre, jag är ute på bygge innan dess. mejlen är bygget snabel-a example.se',
      { fills: { 'contact.phone': '+46701740631', 'contact.email': 'bygget@example.se' } },
    ],
    [
      'här är numret 070-1740633 och så ska fakturorna till faktura@kajen.example.se',
      {
        fills: { 'contact.phone': '+46701740633', 'invoice.email': 'faktura@kajen.example.se' },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(at('contact.email', se), [
    [
      'sofie@example.se, för fakturorna gäller reskontra@example.se',
      {
        fills: { 'contact.email': 'sofie@example.se', 'invoice.email': 'reskontra@example.se' },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'Min e-post är daniel.frost@example.se och vi handlar för ungefär 7500 kr/mån',
      { fills: { 'contact.email': 'daniel.frost@example.se', 'credit.amount': 7500 } },
    ],
    [
      'petter punkt lind snabel-a example punkt se och fakturan vill vi ha med vanlig post',
      { fills: { 'contact.email': 'petter.lind@example.se', 'invoice.channel': 'post' } },
    ],
    [
      'mail: hej@sotaren.example.se\nsumma per månad: 4000',
      { fills: { 'contact.email': 'hej@sotaren.example.se', 'credit.amount': 4000 } },
    ],
  ]),
  ...rows(fresh('contact.email', se), [
    [
      'linus@example.se, vi är Takläggarna Berg AB och sitter på Industrigatan 16, 331 31 Värnamo',
      {
        fills: {
          'contact.email': 'linus@example.se',
          'company.name': 'Takläggarna Berg AB',
          'company.address': address('SE', 'Industrigatan 16', ['33131', 'Värnamo']),
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      'Jag heter Vera Molin\nmin mejl vera.molin@example.se\nmin telefon 070-174 06 34\nvårt org.nr 559999-0420',
      {
        fills: {
          'contact.name': 'Vera Molin',
          'contact.email': 'vera.molin@example.se',
          'contact.phone': '+46701740634',
          'company.number': '5599990420',
        },
      },
    ],
    [
      'Adress Ringvägen 100, 118 60 Stockholm. Mejl inga.storm@example.se. Namn Inga Storm.',
      {
        fills: {
          'company.address': address('SE', 'Ringvägen 100', ['11860', 'Stockholm']),
          'contact.email': 'inga.storm@example.se',
          'contact.name': 'Inga Storm',
        },
      },
    ],
  ]),
  ...rows(at('credit.amount', se), [
    [
      'runt 12 000, och referens på fakturorna ska vara 4711',
      { fills: { 'credit.amount': 12000, 'invoice.reference': '4711' } },
    ],
    [
      '20000 kr. fakturor till bokforing@example.se tack',
      {
        fills: { 'credit.amount': 20000, 'invoice.email': 'bokforing@example.se' },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'det varierar men säg 6000 kr, ta fakturorna via peppol',
      { fills: { 'credit.amount': 6000, 'invoice.channel': 'peppol' } },
    ],
    [
      'Uppskattningsvis 40 tusen i månaden under säsong; fakturan skickas per brev.',
      { fills: { 'credit.amount': 40000, 'invoice.channel': 'post' } },
    ],
  ]),
  ...rows(at('invoice.channel', se), [
    [
      'på mejl till lev@example.se, märkning PO-8812',
      {
        fills: { 'invoice.email': 'lev@example.se', 'invoice.reference': 'PO-8812' },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'Peppol. Vår referens är Lager Syd',
      { fills: { 'invoice.channel': 'peppol', 'invoice.reference': 'Lager Syd' } },
    ],
    [
      'e-post går bra och adressen är ekonomi.se@example.com',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'ekonomi.se@example.com' } },
    ],
  ]),
  ...rows(at('invoice.email', se), [
    [
      'fakturor@example.se, inköpsordernummer 45-220 ska stå på varje faktura',
      { fills: { 'invoice.email': 'fakturor@example.se', 'invoice.reference': '45-220' } },
    ],
    [
      'skicka till kontoret@example.se. Referens: Verkstaden',
      { fills: { 'invoice.email': 'kontoret@example.se', 'invoice.reference': 'Verkstaden' } },
    ],
  ]),
  ...rows(fresh('person.name', sePrivate), [
    [
      'Ingrid Sjö, 070 174 06 35',
      { fills: { 'person.name': 'Ingrid Sjö', 'person.phone': '+46701740635' } },
    ],
    [
      'jag heter Kalle Ros och bor på Parkvägen 11, 803 20 Gävle',
      {
        fills: {
          'person.name': 'Kalle Ros',
          'person.address': address('SE', 'Parkvägen 11', ['80320', 'Gävle']),
        },
      },
    ],
    [
      'Margareta Hult\nTallstigen 5\n151 72 Södertälje\nmargareta.hult@example.se\n0701740636',
      {
        fills: {
          'person.name': 'Margareta Hult',
          'person.address': address('SE', 'Tallstigen 5', ['15172', 'Södertälje']),
          'person.email': 'margareta.hult@example.se',
          'person.phone': '+46701740636',
        },
      },
    ],
  ]),
  ...rows(fresh('person.email', sePrivate), [
    [
      'ebba.hall@gmail.com och jag bor Skolgatan 14, 571 31 Nässjö',
      {
        fills: {
          'person.email': 'ebba.hall@gmail.com',
          'person.address': address('SE', 'Skolgatan 14', ['57131', 'Nässjö']),
        },
      },
    ],
    [
      'sven.arne@example.se (barnbarnet har ordnat den), telefon 070-174 06 41',
      { fills: { 'person.email': 'sven.arne@example.se', 'person.phone': '+46701740641' } },
    ],
  ]),
  ...rows(fresh('contact.phone', se), [
    [
      'numret till växeln är 08-465 004 04, fråga efter Dag Hellman, bolaget heter Norra Tryckeriet AB',
      {
        fills: {
          'contact.phone': '+46846500404',
          'contact.name': 'Dag Hellman',
          'company.name': 'Norra Tryckeriet AB',
        },
        may: { 'company.legalForm': 'AB' },
      },
    ],
    [
      '0701740642, fakturera oss gärna, på mejl, till pengar@example.se',
      {
        fills: {
          'contact.phone': '+46701740642',
          payment: 'invoice',
          'invoice.email': 'pengar@example.se',
        },
        may: { 'invoice.channel': 'email' },
      },
    ],
  ]),
  ...rows(fresh('person.address', sePrivate), [
    [
      'Bergsgatan 25, 214 22 Malmö. Telefon 070-174 06 37, mejl nour@example.se',
      {
        fills: {
          'person.address': address('SE', 'Bergsgatan 25', ['21422', 'Malmö']),
          'person.phone': '+46701740637',
          'person.email': 'nour@example.se',
        },
      },
    ],
    [
      'vi har flyttat så nya adressen är Solrosvägen 3, 972 31 Luleå, mobilen är kvar 0701740638',
      {
        fills: {
          'person.address': address('SE', 'Solrosvägen 3', ['97231', 'Luleå']),
          'person.phone': '+46701740638',
        },
      },
    ],
  ]),
  ...rows(at('person.phone', sePrivate), [
    [
      '070-174 06 39 eller mejl, rut.ekman@example.se, det senare läser dottern',
      { fills: { 'person.phone': '+46701740639', 'person.email': 'rut.ekman@example.se' } },
    ],
    [
      'mejl: bosse@example.se mobil: 0701740640',
      { fills: { 'person.email': 'bosse@example.se', 'person.phone': '+46701740640' } },
    ],
  ]),
  ...rows(fresh('company.number', dk), [
    [
      'CVR-numret är 12345615 och telefonen 20 12 34 11',
      { fills: { 'company.number': '12345615', 'contact.phone': '+4520123411' } },
    ],
    [
      '12345623, bolaget heter Sundets Kaffe ApS, ligger på Amagerbrogade 50, 2300 København S',
      {
        fills: {
          'company.number': '12345623',
          'company.name': 'Sundets Kaffe ApS',
          'company.address': address('DK', 'Amagerbrogade 50', ['2300', 'København S']),
        },
        may: { 'company.legalForm': 'ApS' },
      },
    ],
  ]),
  ...rows(fresh('contact.email', dk), [
    [
      'Jag nås på emma@example.dk, firman heter Broen Logistik A/S',
      {
        fills: { 'contact.email': 'emma@example.dk', 'company.name': 'Broen Logistik A/S' },
        may: { 'company.legalForm': 'A/S' },
      },
    ],
    ['20123427', { ambiguous: ['company.number', 'contact.phone'] }],
    [
      '20123433 är min mobil, mejlen klas@example.dk',
      { fills: { 'contact.phone': '+4520123433', 'contact.email': 'klas@example.dk' } },
    ],
  ]),
  ...rows(fresh('person.name', dkPrivate), [
    [
      'Lovisa Krantz, Engvej 19, 5000 Odense C',
      {
        fills: {
          'person.name': 'Lovisa Krantz',
          'person.address': address('DK', 'Engvej 19', ['5000', 'Odense C']),
        },
      },
    ],
  ]),
  ...rows(at('contact.name', no), [
    [
      'Mats Rydell, mobil 68 05 11 22, fast telefon på kontoret 68 05 33 44',
      {
        fills: {
          'contact.name': 'Mats Rydell',
          'contact.phone': '+4768051122',
          'contact.landline': '+4768053344',
        },
      },
    ],
    [
      'Hege Moen är den ni ska prata med, hege@example.no',
      { fills: { 'contact.name': 'Hege Moen', 'contact.email': 'hege@example.no' } },
    ],
  ]),
  ...rows(fresh('company.name', no), [
    [
      'Grensen Handel AS, organisationsnummer 312345625, Svinesundveien 3, 1767 Halden',
      {
        fills: {
          'company.name': 'Grensen Handel AS',
          'company.number': '312345625',
          'company.address': address('NO', 'Svinesundveien 3', ['1767', 'Halden']),
        },
        may: { 'company.legalForm': 'AS' },
      },
    ],
  ]),
  ...rows(fresh('person.phone', noPrivate), [
    [
      '68051210, namnet är Simon Alm',
      { fills: { 'person.phone': '+4768051210', 'person.name': 'Simon Alm' } },
    ],
  ]),
]
