import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, fresh, no, noPrivate, se, start } from '../situations.ts'

export const twelfthNo: readonly Row[] = [
  ...rows(start, [
    ['Norge da, håper jeg 😊', { fills: { country: 'NO' } }],
    ['me held til på Voss, altså Noreg', { fills: { country: 'NO' } }],
    ['jeg bor i Sverige, i Strømstad', { fills: { country: 'SE' } }],
    [
      'Hei! Vi er Steinrøys Rør og Varme AS i Norge, orgnr 974760673, vil ha konto med faktura',
      {
        fills: {
          country: 'NO',
          'company.name': 'Steinrøys Rør og Varme AS',
          'company.number': '974760673',
          payment: 'invoice',
          customerType: 'business',
        },
      },
    ],
    [
      'Hei, ønsker å handle hos dere.\n\nMed vennlig hilsen\nMarte Kvilhaug\nDaglig leder\nTurbotang AS\nOrg.nr. 923 609 016\nSjøgata 22, 8006 Bodø\nMob: 680 51 262\nmarte@turbotang.no',
      {
        fills: {
          'company.name': 'Turbotang AS',
          'company.number': '923609016',
          'company.address': address('NO', 'Sjøgata 22', ['8006', 'Bodø']),
          'contact.name': 'Marte Kvilhaug',
          'contact.phone': '+4768051262',
          'contact.email': 'marte@turbotang.no',
        },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    [
      'Hei, eg er bonde i Noreg og treng firmakonto på gardsdrifta, vil gjerne ha faktura',
      { fills: { country: 'NO', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'privatperson, norge, betaler på forskudd',
      { fills: { country: 'NO', customerType: 'private', payment: 'prepayment' } },
    ],
    [
      'God dag. Jeg skriver på vegne av min kunde Murmester Haglund AS, org.nr 974 760 673, Norge. De ønsker faktura på EHF. Kontaktperson hos kunden er Stian Haglund, tlf 680 50 041.',
      {
        fills: {
          country: 'NO',
          'company.name': 'Murmester Haglund AS',
          'company.number': '974760673',
          payment: 'invoice',
          'invoice.channel': 'peppol',
          'contact.name': 'Stian Haglund',
          'contact.phone': '+4768050041',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'faktura, firma, norge',
      { fills: { country: 'NO', customerType: 'business', payment: 'invoice' } },
    ],
    [
      'Hallo jeg har kiosk i Drammen, Norge. Solkroken Kiosk og Spill, org 923609016. Jeg heter Mehmet Yildirim, telefon 680 51 255',
      {
        fills: {
          country: 'NO',
          'company.name': 'Solkroken Kiosk og Spill',
          'company.number': '923609016',
          'contact.name': 'Mehmet Yildirim',
          'contact.phone': '+4768051255',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'heisann 🚀 vi er en startup fra Oslo i Norge, Plinglund AS, 312345676. Trenger faktura. Min mail er hei@plinglund.no',
      {
        fills: {
          country: 'NO',
          'company.name': 'Plinglund AS',
          'company.number': '312345676',
          payment: 'invoice',
          'contact.email': 'hei@plinglund.no',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'Vi er et svensk firma, Björkö Bygg AB 559999-1238, vil ha faktura',
      {
        fills: {
          country: 'SE',
          customerType: 'business',
          'company.name': 'Björkö Bygg AB',
          'company.number': '5599991238',
          payment: 'invoice',
        },
      },
    ],
    [
      'Norsk her, men firmaet er dansk: Havfolket ApS, CVR 13748136. faktura takk',
      {
        fills: {
          country: 'DK',
          customerType: 'business',
          'company.name': 'Havfolket ApS',
          'company.number': '13748136',
          payment: 'invoice',
        },
      },
    ],
    [
      'Hei! Privat kunde frå Noreg, eg heiter Gunnvor Lidahaug, mobil 680 50 082',
      {
        fills: {
          country: 'NO',
          customerType: 'private',
          'person.name': 'Gunnvor Lidahaug',
          'person.phone': '+4768050082',
        },
      },
    ],
    [
      'Hei, jeg er skolesekretær på Fjellblikk ungdomsskole i Norge. Vi vil ha faktura som EHF. Orgnr 974760673. Hilsen Bjørg Lundeby',
      {
        fills: {
          country: 'NO',
          'company.name': 'Fjellblikk ungdomsskole',
          'company.number': '974760673',
          payment: 'invoice',
          'invoice.channel': 'peppol',
          'contact.name': 'Bjørg Lundeby',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'har handla hos dere i 20 år og nå må jeg snakke med en robot?? Brattlid Bygg AS 974760673 Norge. faktura som alltid',
      {
        fills: {
          country: 'NO',
          'company.name': 'Brattlid Bygg AS',
          'company.number': '974760673',
          payment: 'invoice',
        },
        may: { customerType: 'business' },
      },
    ],
    [
      'kona og jeg skal kjøpe litt til hagen, vi er privatkunder og betaler på forskudd',
      { fills: { customerType: 'private', payment: 'prepayment' } },
    ],
  ]),
  ...rows(at('customerType', no), [
    ['frima. firma mente jeg', { fills: { customerType: 'business' } }],
    ['eg driv gard som enkeltpersonføretak', { fills: { customerType: 'business' } }],
    [
      'Firma. Me vil ha faktura og handlar for om lag 30 000 i månaden',
      { fills: { customerType: 'business', payment: 'invoice', 'credit.amount': 30000 } },
    ],
  ]),
  ...rows(at('customerType', noPrivate), [
    ['Det er bare oss to pensjonister, altså privat', { fills: { customerType: 'private' } }],
    ['privat, ska berre bygge uthus te kona', { fills: { customerType: 'private' } }],
  ]),
  ...rows(at('payment', no), [
    ['faktura så klart, er på byggeplass hele dagen', { fills: { payment: 'invoice' } }],
    ['rekning takk, helst 30 dagar', { fills: { payment: 'invoice' } }],
    ['på regning som vi pleier andre steder', { fills: { payment: 'invoice' } }],
    [
      'Nei forresten, dette blir privat likevel, ikke på firmaet',
      { fills: { customerType: 'private' } },
    ],
    ['hvilke måter kan man betale på hos dere', { digression: 'paymentWays', nothing: true }],
  ]),
  ...rows(at('payment', noPrivate), [
    ['Vi betaler heller på forskudd, så har vi det unna', { fills: { payment: 'prepayment' } }],
    [
      'forskudd. jeg heter Leif Solbergsen og bor i Bakkeveien 19, 2615 Lillehammer',
      {
        fills: {
          payment: 'prepayment',
          'person.name': 'Leif Solbergsen',
          'person.address': address('NO', 'Bakkeveien 19', ['2615', 'Lillehammer']),
        },
      },
    ],
  ]),
  ...rows(at('company.number', no), [
    ['org nr 974 760 673', { fills: { 'company.number': '974760673' } }],
    ['NO 923 609 016 MVA', { fills: { 'company.number': '923609016' } }],
    ['ni to tre, seks null ni, null ein seks', { fills: { 'company.number': '923609016' } }],
    ['orgnr.974760673,fant det på en gammel faktura', { fills: { 'company.number': '974760673' } }],
    ['orgnummeret er 3123 4567', { refused: 'company.number' }],
    ['312345675', { refused: 'company.number' }],
    [
      '974760673 Steinrøys Rør og Varme AS, Industriveien 14B 4020 Stavanger',
      {
        fills: {
          'company.number': '974760673',
          'company.name': 'Steinrøys Rør og Varme AS',
          'company.address': address('NO', 'Industriveien 14B', ['4020', 'Stavanger']),
        },
      },
    ],
    [
      '974760673, det e Brattlid Bygg AS',
      { fills: { 'company.number': '974760673', 'company.name': 'Brattlid Bygg AS' } },
    ],
    ['923609061... nei, 923609016', { fills: { 'company.number': '923609016' } }],
    ['hvor finner jeg orgnummeret?', { command: 'help', nothing: true }],
    ['det har eg ikkje i hovudet', { dontKnow: true }],
    [
      'dette er det dårligste jeg har vært borti, tar jo hele dagen',
      { digression: 'frustration', nothing: true },
    ],
    ['jeg har et kundenummer hos dere fra før, 10442', { nothing: true }],
  ]),
  ...rows(at('company.name', no), [
    [
      'vi heter Steinrøys Rør og Varme AS',
      { fills: { 'company.name': 'Steinrøys Rør og Varme AS' } },
    ],
    [
      'Selskapet heiter Ytste Nes Gardsdrift',
      { fills: { 'company.name': 'Ytste Nes Gardsdrift' } },
    ],
    ['Fjellblikk ungdomsskole', { fills: { 'company.name': 'Fjellblikk ungdomsskole' } }],
    [
      'Kiosken min den heter Solkroken Kiosk og Spill',
      { fills: { 'company.name': 'Solkroken Kiosk og Spill' } },
    ],
    [
      'Murmester Haglund AS, Teglveien 2, 3044 Drammen',
      {
        fills: {
          'company.name': 'Murmester Haglund AS',
          'company.address': address('NO', 'Teglveien 2', ['3044', 'Drammen']),
        },
      },
    ],
    ['kan jeg få snakke med et menneske', { command: 'human', nothing: true }],
    ['Tilbake til Skogen AS', { fills: { 'company.name': 'Tilbake til Skogen AS' } }],
    ['Rom 1204 AS', { fills: { 'company.name': 'Rom 1204 AS' } }],
  ]),
  ...rows(at('company.address', no), [
    [
      'industriveien 14b 4020 stavanger',
      { fills: { 'company.address': address('NO', 'industriveien 14b', ['4020', 'stavanger']) } },
    ],
    [
      'Me er i Osvegen 212, 5200 Os',
      { fills: { 'company.address': address('NO', 'Osvegen 212', ['5200', 'Os']) } },
    ],
    [
      'postboks 44, 6801 Førde',
      { fills: { 'company.address': address('NO', 'postboks 44', ['6801', 'Førde']) } },
    ],
    [
      'Kirkegata 9\n7014 Trondheim',
      { fills: { 'company.address': address('NO', 'Kirkegata 9', ['7014', 'Trondheim']) } },
    ],
    [
      'vi holder til i Sjøgata 22, 8006 Bodø, rett over fiskebutikken',
      { fills: { 'company.address': address('NO', 'Sjøgata 22', ['8006', 'Bodø']) } },
    ],
    [
      'Teglveien 2, 3044 Drammen. kontaktperson Stian Haglund',
      {
        fills: {
          'company.address': address('NO', 'Teglveien 2', ['3044', 'Drammen']),
          'contact.name': 'Stian Haglund',
        },
      },
    ],
    [
      'ga dere feil firmanavn. vi heter Fjordlys Elektro AS nå',
      { fills: { 'company.name': 'Fjordlys Elektro AS' } },
    ],
    [
      'kan vi ta det på engelsk, kollegaen min leser ikke norsk',
      { command: 'language', language: 'en', nothing: true },
    ],
    [
      'Stoppveien 4, 1400 Ski',
      { fills: { 'company.address': address('NO', 'Stoppveien 4', ['1400', 'Ski']) } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['det er meg, Rolf Arne Tveiten', { fills: { 'contact.name': 'Rolf Arne Tveiten' } }],
    ['eg heiter Torbjørn Hjellevik', { fills: { 'contact.name': 'Torbjørn Hjellevik' } }],
    ['Bjørg Lundeby (skolesekretær)', { fills: { 'contact.name': 'Bjørg Lundeby' } }],
    ['Mehmet Yildirim heter jeg', { fills: { 'contact.name': 'Mehmet Yildirim' } }],
    ['Æ hete Roar Stokkanmo', { fills: { 'contact.name': 'Roar Stokkanmo' } }],
    [
      'Synnøve Aaseby 680 51 243 synnove@fjellblikk.no',
      {
        fills: {
          'contact.name': 'Synnøve Aaseby',
          'contact.phone': '+4768051243',
          'contact.email': 'synnove@fjellblikk.no',
        },
      },
    ],
    [
      'Torbjørn Hjellevik, du når meg på 680 50 071 eller torbjorn@ytstenes.no',
      {
        fills: {
          'contact.name': 'Torbjørn Hjellevik',
          'contact.phone': '+4768050071',
          'contact.email': 'torbjorn@ytstenes.no',
        },
      },
    ],
    [
      'Mvh\nHåkon Brattlid\nByggeleder\nM 680 51 288\nhakon@brattlidbygg.no',
      {
        fills: {
          'contact.name': 'Håkon Brattlid',
          'contact.phone': '+4768051288',
          'contact.email': 'hakon@brattlidbygg.no',
        },
      },
    ],
    [
      'Rolf Tveiten, eller nei, sett heller Synnøve Aaseby',
      { fills: { 'contact.name': 'Synnøve Aaseby' } },
    ],
    ['orgnummeret ble feil, riktig er 974760673', { fills: { 'company.number': '974760673' } }],
    [
      'kven er det eg skriv med, er du ein robot?',
      { digression: ['areYouHuman', 'whoAreYou'], nothing: true },
    ],
    ['Kari Haugen er i permisjon, bruk Ida Myrvang', { fills: { 'contact.name': 'Ida Myrvang' } }],
    ['Jo Nesetvik, eg tek det meste her på garden', { fills: { 'contact.name': 'Jo Nesetvik' } }],
  ]),
  ...rows(at('contact.phone', no), [
    ['68051 2 41', { fills: { 'contact.phone': '+4768051241' } }],
    ['0047 680 50 017', { fills: { 'contact.phone': '+4768050017' } }],
    [
      'ring 68 05 12 77, men ikke før kl 16. står i stillas',
      { fills: { 'contact.phone': '+4768051277' } },
    ],
    ['telefonen min e 680 50 033', { fills: { 'contact.phone': '+4768050033' } }],
    ['6805123', { refused: 'contact.phone' }],
    [
      '680 50 041 / stian@haglundmur.no',
      { fills: { 'contact.phone': '+4768050041', 'contact.email': 'stian@haglundmur.no' } },
    ],
    ['vil endre firmanavnet', { command: 'change', target: 'company.name' }],
    ['680 51 274 nei vent, 680 51 247', { fills: { 'contact.phone': '+4768051247' } }],
    ['gå tilbake, namnet mitt vart feil', { command: ['back', 'change'], target: 'contact.name' }],
    ['hva skal dere med telefonnummeret mitt', { command: 'why', nothing: true }],
    ['Begynn på nytt, jeg har rota det til', { command: 'restart', nothing: true }],
    [
      'jeg er i 3. etasje på bygget, ring 680 51 206',
      { fills: { 'contact.phone': '+4768051206' } },
    ],
  ]),
  ...rows(at('contact.email', no), [
    ['Post@Steinroys.no', { fills: { 'contact.email': 'post@steinroys.no' } }],
    [
      'det er gunnvor krøllalfa example punktum no',
      { fills: { 'contact.email': 'gunnvor@example.no' } },
    ],
    ['rolf.tveiten @ example.no', { fills: { 'contact.email': 'rolf.tveiten@example.no' } }],
    ['rolf.tveiten.example.no', { refused: 'contact.email' }],
    [
      'stian@haglundmur.no og fakturaer til faktura@haglundmur.no',
      {
        fills: { 'contact.email': 'stian@haglundmur.no', 'invoice.email': 'faktura@haglundmur.no' },
        may: { 'invoice.channel': 'email' },
      },
    ],
    [
      'oi vent, telefonnummeret ble feil. det er 680 51 213',
      { fills: { 'contact.phone': '+4768051213' } },
    ],
    ['det vil jeg ikke oppgi', { nothing: true }],
  ]),
  ...rows(at('credit.amount', no), [
    ['rundt 20 000 i mnd', { fills: { 'credit.amount': 20000 } }],
    ['tja 15k kanskje', { fills: { 'credit.amount': 15000 } }],
    ['om lag ti tusen i månaden, meir om våren', { fills: { 'credit.amount': 10000 } }],
    ['240.000 i året, altså 20.000 per måned', { fills: { 'credit.amount': 20000 } }],
    ['25 lapper i mnd når det står på', { fills: { 'credit.amount': 25000 } }],
    ['kr 3.500,-', { fills: { 'credit.amount': 3500 } }],
    [
      'ca 12000 i måneden og faktura på mail til regnskap@steinroys.no',
      {
        fills: {
          'credit.amount': 12000,
          'invoice.channel': 'email',
          'invoice.email': 'regnskap@steinroys.no',
        },
      },
    ],
    [
      '5000 i måneden. Faktura i posten er best',
      { fills: { 'credit.amount': 5000, 'invoice.channel': 'post' } },
    ],
    [
      'jeg skrev feil epost, det er kari.haugen@fjordlys.no',
      { fills: { 'contact.email': 'kari.haugen@fjordlys.no' } },
    ],
    ['10 000... nei si 15 000 for sikkerhets skyld', { fills: { 'credit.amount': 15000 } }],
    ['aner ikke', { dontKnow: true }],
    ['jeg vil hoppe over denne', { command: 'skip', nothing: true }],
  ]),
  ...rows(at('invoice.channel', no), [
    ['EHF, vi ligger i ELMA', { fills: { 'invoice.channel': 'peppol' } }],
    [
      'på papir i postkassa, me har ikkje så god dekning her inne',
      { fills: { 'invoice.channel': 'post' } },
    ],
    ['mail holder', { fills: { 'invoice.channel': 'email' } }],
    [
      'epost, faktura@turbotang.no',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'faktura@turbotang.no' } },
    ],
    [
      'send ho på e-post til rekneskap@ytstenes.no',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'rekneskap@ytstenes.no' } },
    ],
    ['forresten, sett opp beløpet til 8000', { fills: { 'credit.amount': 8000 } }],
    ['kva har eg svart til no?', { command: 'summary', nothing: true }],
    [
      'posten@kvistlundhage.no',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'posten@kvistlundhage.no' } },
    ],
  ]),
  ...rows(at('invoice.email', no), [
    ['samme mailen som jeg ga dere i stad', { fills: { 'invoice.email': 'kari@fjordlys.no' } }],
    [
      'regnskap@tallbua.no, det er regnskapsføreren vår',
      { fills: { 'invoice.email': 'regnskap@tallbua.no' } },
    ],
    ['angrer meg, send den heller på papir i posten', { fills: { 'invoice.channel': 'post' } }],
  ]),
  ...rows(at('person.name', noPrivate), [
    ['Leif Solbergsen her', { fills: { 'person.name': 'Leif Solbergsen' } }],
    [
      'Eg heite Gunnvor Lidahaug og bur i Lidavegen 40, 6823 Sandane',
      {
        fills: {
          'person.name': 'Gunnvor Lidahaug',
          'person.address': address('NO', 'Lidavegen 40', ['6823', 'Sandane']),
        },
      },
    ],
    ['Fødselsnummeret mitt er 010190 12345 hvis dere trenger det', { nationalNumber: true }],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'me bur i Lidavegen 40, 6823 Sandane',
      { fills: { 'person.address': address('NO', 'Lidavegen 40', ['6823', 'Sandane']) } },
    ],
    [
      'Fjordgløttveien 6, 6893 Vik i Sogn, og telefonen er 68050090',
      {
        fills: {
          'person.address': address('NO', 'Fjordgløttveien 6', ['6893', 'Vik i Sogn']),
          'person.phone': '+4768050090',
        },
      },
    ],
    ['hva gjør dere med opplysningene mine?', { command: 'privacy', nothing: true }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['vi har bare fasttelefon, 680 50 064', { fills: { 'person.phone': '+4768050064' } }],
    ['slett alt dere har om meg', { command: 'delete', nothing: true }],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      'aud.solbergsen@example.no skal det være',
      { fills: { 'person.email': 'aud.solbergsen@example.no' } },
    ],
    [
      'eg skreiv feil husnummer, det er 9B ikkje 7B',
      { fills: { 'person.address': address('NO', 'Bjørkeveien 9B', ['5003', 'Bergen']) } },
    ],
    ['Vi har ikke e-post, mannen min og jeg', { nothing: true }],
  ]),
  ...rows(at('contact.phone', dk), [
    ['20 12 34 18, dansk nummer', { fills: { 'contact.phone': '+4520123418' } }],
  ]),
  ...rows(at('company.number', se), [
    ['org.nummeret i Sverige er 559999-1246', { fills: { 'company.number': '5599991246' } }],
  ]),
  ...rows(at('contact.phone', se), [
    ['svensk mobil, 070-174 06 41', { fills: { 'contact.phone': '+46701740641' } }],
  ]),
  ...rows(at('company.address', dk), [
    [
      'Havnegade 12, 1. th, 8000 Aarhus C',
      { fills: { 'company.address': address('DK', 'Havnegade 12, 1. th', ['8000', 'Aarhus C']) } },
    ],
  ]),
  ...rows(fresh('payment', no), [
    [
      'Orgnr: 312345676\nNavn: Kvistlund Hage AS\nAdresse: Myrveien 3, 2040 Kløfta\nKontakt: Ida Myrvang\nTlf: 68050028\nE-post: ida@kvistlundhage.no\nBetaling: faktura',
      {
        fills: {
          'company.number': '312345676',
          'company.name': 'Kvistlund Hage AS',
          'company.address': address('NO', 'Myrveien 3', ['2040', 'Kløfta']),
          'contact.name': 'Ida Myrvang',
          'contact.phone': '+4768050028',
          'contact.email': 'ida@kvistlundhage.no',
          payment: 'invoice',
        },
      },
    ],
    [
      'faktura på epost til post@kvistlundhage.no',
      {
        fills: {
          payment: 'invoice',
          'invoice.channel': 'email',
          'invoice.email': 'post@kvistlundhage.no',
        },
      },
    ],
    [
      'orgnr 923609016 og vi handler for typ 50 000 i mnd på faktura',
      { fills: { 'company.number': '923609016', 'credit.amount': 50000, payment: 'invoice' } },
    ],
    [
      'Orgnr 312345676, Ytste Nes Gardsdrift, Nesvegen 88, 6823 Sandane, kontakt er eg, Torbjørn Hjellevik',
      {
        fills: {
          'company.number': '312345676',
          'company.name': 'Ytste Nes Gardsdrift',
          'company.address': address('NO', 'Nesvegen 88', ['6823', 'Sandane']),
          'contact.name': 'Torbjørn Hjellevik',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', noPrivate), [
    [
      'Aud Solbergsen, Bakkeveien 19, 2615 Lillehammer, tlf 680 50 064',
      {
        fills: {
          'person.name': 'Aud Solbergsen',
          'person.address': address('NO', 'Bakkeveien 19', ['2615', 'Lillehammer']),
          'person.phone': '+4768050064',
        },
      },
    ],
  ]),
  ...rows(fresh('payment', dk), [
    [
      'cvr 25052943, Havfolket ApS, kontakt er Pernille Brunholt tlf 20123427',
      {
        fills: {
          'company.number': '25052943',
          'company.name': 'Havfolket ApS',
          'contact.name': 'Pernille Brunholt',
          'contact.phone': '+4520123427',
        },
      },
    ],
  ]),
  ...rows(at('invoice.channel', dk), [
    ['EAN 5790000123452', { fills: { 'invoice.channel': 'gln', 'invoice.gln': '5790000123452' } }],
  ]),
  ...rows(at('contact.name', se), [
    [
      'Tove Granlien, 070-174 06 52, tove@bjorkobygg.se',
      {
        fills: {
          'contact.name': 'Tove Granlien',
          'contact.phone': '+46701740652',
          'contact.email': 'tove@bjorkobygg.se',
        },
      },
    ],
  ]),
  ...rows(complete('confirm', no), [
    [
      'telefonnummeret er feil, skal være 680 51 299',
      { fills: { 'contact.phone': '+4768051299' }, assent: 'notYes' },
    ],
    [
      'kan vi ta EHF istedenfor epost',
      { fills: { 'invoice.channel': 'peppol' }, assent: 'notYes' },
    ],
    [
      'adressa stemmer ikkje lenger, me har flytta',
      { command: 'change', target: 'company.address', assent: 'notYes' },
    ],
    [
      'vent litt, eg vil heller betale på forskot',
      { fills: { payment: 'prepayment' }, assent: 'notYes' },
    ],
    [
      'Vi bytter kontaktperson, Ida Myrvang tar over. samme telefon',
      { fills: { 'contact.name': 'Ida Myrvang' }, assent: 'notYes' },
    ],
    ['Ja det stemmer', { assent: 'yes' }],
    ['jau, det ser rett ut', { assent: 'yes' }],
    ['kjør på 👍', { assent: 'yes' }],
    [
      'ser bra ut men mailen til faktura skal være regnskap@fjordlys.no',
      { assent: 'partly', fills: { 'invoice.email': 'regnskap@fjordlys.no' } },
    ],
    [
      'ja, berre telefonnummeret er gale',
      { assent: 'partly', command: 'change', target: 'contact.phone' },
    ],
    ['stemmer på en prikk', { assent: 'yes' }],
    ['æ veit ikkje heilt, må sjekke med han far', { assent: 'notYes' }],
    [
      'alt riktig unntatt navnet på firmaet',
      { assent: 'partly', command: 'change', target: 'company.name' },
    ],
    ['næi det va feil', { assent: 'no' }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    [
      'Navnet er feil. Det skal stå Ola Bakkerud',
      { fills: { 'person.name': 'Ola Bakkerud' }, assent: 'notYes' },
    ],
    [
      'ny mail: ola.b@example.no',
      { fills: { 'person.email': 'ola.b@example.no' }, assent: 'notYes' },
    ],
    ['nei, det her stemmer ikke', { assent: 'no' }],
    ['vent litt, jeg skal bare hente brillene og lese gjennom', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', no), [
    ['sett heller ned beløpet til 3000', { fills: { 'credit.amount': 3000 }, assent: 'notYes' }],
    ['ok, greit for meg', { assent: 'yes' }],
    ['ja hvis det ikke koster noe', { assent: 'notYes' }],
    ['det går heilt fint', { assent: 'yes' }],
    ['hvorfor må dere sjekke kreditten vår?', { assent: 'notYes', command: 'why' }],
  ]),
  ...rows(complete('confirm', dk), [
    [
      'fakturaen skal til regnskap@nordlys.dk i stedet',
      { fills: { 'invoice.email': 'regnskap@nordlys.dk' }, assent: 'notYes' },
    ],
  ]),
  ...rows(complete('confirm', se), [
    [
      'postnummeret er feil, det skal være 411 40',
      {
        fills: { 'company.address': address('SE', 'Storgatan 14', ['41140', 'Göteborg']) },
        assent: 'notYes',
      },
    ],
    ['Ja, tusen takk for hjelpen!', { assent: 'yes' }],
  ]),
  ...rows(complete('notice', dk), [['må spørre sjefen først', { assent: 'notYes' }]]),
  ...rows(at('company.name', se), [
    ['når har dere åpent på lørdager?', { digression: 'openingHours', nothing: true }],
  ]),
  ...rows(at('payment', dk), [['25 05 29 43', { ambiguous: ['company.number', 'contact.phone'] }]]),
]
