import { address, rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, dk, fresh, having, no, noPrivate, se, start } from '../situations.ts'

export const twentysixthNo: readonly Row[] = [
  // First messages
  ...rows(start, [
    [
      'Heisann! Vestby Rør AS, orgnr 312345617, Industriveien 9, 3015 Drammen. Vil ha faktura.',
      {
        fills: {
          'company.name': 'Vestby Rør AS',
          'company.number': '312345617',
          'company.address': address('NO', 'Industriveien 9', ['3015', 'Drammen']),
          payment: 'invoice',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      '312345625',
      {
        fills: { 'company.number': '312345625' },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    ['norge, bedrift', { fills: { country: 'NO', customerType: 'business' } }],
    [
      'er bare en vanlig privatperson fra Norge jeg',
      { fills: { country: 'NO', customerType: 'private' } },
    ],
    [
      'Vi trenger konto hos dere.\n\nMed vennlig hilsen\nTorunn Eide\nDriftsleder\nEide Bakeri AS\nTorggata 4, 2317 Hamar\nOrg.nr. 312 345 633\nTlf. 68 05 11 20\ntorunn@eidebakeri.example.no',
      {
        fills: {
          'contact.name': 'Torunn Eide',
          'company.name': 'Eide Bakeri AS',
          'company.address': address('NO', 'Torggata 4', ['2317', 'Hamar']),
          'company.number': '312345633',
          'contact.phone': '+4768051120',
          'contact.email': 'torunn@eidebakeri.example.no',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'hei, eg driv eit enkeltpersonforetak på Voss, orgnr 312345641',
      {
        fills: { 'company.legalForm': 'ENK', 'company.number': '312345641' },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    [
      'Klubben vår skal handle litt. Navn: Tretten Skiklubb. Org nr: 312345668. Kontaktperson er Siv Moen, siv.moen@gmail.com',
      {
        fills: {
          'company.name': 'Tretten Skiklubb',
          'company.number': '312345668',
          'contact.name': 'Siv Moen',
          'contact.email': 'siv.moen@gmail.com',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'FLI' },
      },
    ],
    ['tar dere gebyr for faktura?', { digression: ['faq', 'question', 'invoiceWays'] }],
    [
      'vi må ha EHF. orgnr 312345684',
      {
        fills: { 'company.number': '312345684', 'invoice.channel': 'peppol' },
        may: { country: 'NO', customerType: 'business', payment: 'invoice' },
      },
    ],
    ['er det folk eller maskin som svarer her?', { digression: 'areYouHuman' }],
    ['kan noen ringe meg, dette orker jeg ikke å taste inn', { command: 'human' }],
    [
      'svensk firma, Kungsbod AB, 559999-0289',
      {
        fills: { country: 'SE', 'company.name': 'Kungsbod AB', 'company.number': '5599990289' },
        may: { customerType: 'business', 'company.legalForm': 'AB' },
      },
    ],
    [
      'Danmark aps cvr 12345755',
      {
        fills: { country: 'DK', 'company.legalForm': 'ApS', 'company.number': '12345755' },
        may: { customerType: 'business' },
      },
    ],
    [
      'PRIVAT. Norge. Forhåndsbetaling.',
      { fills: { customerType: 'private', country: 'NO', payment: 'prepayment' } },
    ],
    [
      'Ragnhild Øverland heter jeg, bor i Solveien 12, 4838 Arendal, mobil 68051130, privat kunde',
      {
        fills: {
          'person.name': 'Ragnhild Øverland',
          'person.address': address('NO', 'Solveien 12', ['4838', 'Arendal']),
          'person.phone': '+4768051130',
          customerType: 'private',
        },
        may: { country: 'NO' },
      },
    ],
    [
      'Firmanavn: Låven Kafé DA / Orgnr: 312345692 / E-post: post@laaven.example.no / Kontakt: Mona Lie / Telefon: 68051131',
      {
        fills: {
          'company.name': 'Låven Kafé DA',
          'company.number': '312345692',
          'contact.email': 'post@laaven.example.no',
          'contact.name': 'Mona Lie',
          'contact.phone': '+4768051131',
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'DA' },
      },
    ],
    [
      'vi er et borettslag på Lambertseter',
      { fills: { 'company.legalForm': 'BRL' }, may: { country: 'NO', customerType: 'business' } },
    ],
    [
      'Vi er Fjellheim Idrettslag, faktura, kjøper for ca 6000 kr i måneden',
      {
        fills: {
          'company.name': 'Fjellheim Idrettslag',
          payment: 'invoice',
          'credit.amount': 6000,
        },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'FLI' },
      },
    ],
    ['heihei', { digression: ['greeting', 'smallTalk'] }],
    ['Fikk beskjed av sjefen om å ordne dette, hva trenger du av meg da', { nothing: true }],
    [
      'Org nr 312345706, epost kjokken@fjordkroa.example.no, fakturaene skal til regnskap@fjordkroa.example.no',
      {
        fills: {
          'company.number': '312345706',
          'contact.email': 'kjokken@fjordkroa.example.no',
          'invoice.email': 'regnskap@fjordkroa.example.no',
        },
        may: {
          country: 'NO',
          customerType: 'business',
          'invoice.channel': 'email',
          payment: 'invoice',
        },
      },
    ],
    [
      'orgnr 312345714 og tlf er 680 51 132',
      {
        fills: { 'company.number': '312345714', 'contact.phone': '+4768051132' },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    [
      'jeg husker ikke orgnummeret men firmaet heter Brekke Graveservice AS',
      {
        fills: { 'company.name': 'Brekke Graveservice AS' },
        may: { country: 'NO', customerType: 'business', 'company.legalForm': 'AS' },
      },
    ],
    [
      'Vil betale på forskudd, vi er et ANS i Molde',
      {
        fills: { payment: 'prepayment', 'company.legalForm': 'ANS' },
        may: { country: 'NO', customerType: 'business' },
      },
    ],
    ['hvor mange minutter tar dette?', { digression: ['howLong', 'question', 'faq'] }],
    ['kan vi ta dette på dansk i stedet', { language: 'da' }],
    ['english pls', { language: 'en' }],
    [
      'Hej! Jag skulle vilja registrera vårt företag hos er, går det bra?',
      { language: 'sv', may: { customerType: 'business' } },
    ],
  ]),

  // Single answers
  ...rows({ asks: 'customerType', country: 'NO' }, [
    ['firma, vi driver verksted', { fills: { customerType: 'business' } }],
    ['handler for egen regning, privat altså', { fills: { customerType: 'private' } }],
  ]),
  ...rows(fresh('payment', no), [
    ['Faktura hadde vært fint', { fills: { payment: 'invoice' } }],
    ['forskuddsbetaling', { fills: { payment: 'prepayment' } }],
  ]),
  ...rows(at('company.number', no), [
    ['NO 312 345 722 MVA', { fills: { 'company.number': '312345722' } }],
    ['skal være 312345730', { fills: { 'company.number': '312345730' } }],
    ['31234', { refused: 'company.number' }],
    ['det har jeg ikke peiling på', { dontKnow: true }],
  ]),
  ...rows(fresh('company.number', dk), [
    ['cvr-nummeret vårt er 12345763', { fills: { 'company.number': '12345763' } }],
  ]),
  ...rows(fresh('company.name', no), [
    [
      'Stopp Lekkasje AS',
      { fills: { 'company.name': 'Stopp Lekkasje AS' }, may: { 'company.legalForm': 'AS' } },
    ],
    ['Firmaet heter Tante Olga Catering', { fills: { 'company.name': 'Tante Olga Catering' } }],
    [
      'orgnr 312345749 da, navnet er Havbris Dykk AS',
      {
        fills: { 'company.number': '312345749', 'company.name': 'Havbris Dykk AS' },
        may: { 'company.legalForm': 'AS' },
      },
    ],
    ['må det være likt som i Brønnøysund?', { nothing: true }],
  ]),
  ...rows(fresh('company.legalForm', no), [
    ['aksjeselskap', { fills: { 'company.legalForm': 'AS' } }],
    ['enkeltmannsforetak, det er bare meg', { fills: { 'company.legalForm': 'ENK' } }],
    ['samvirkeforetak', { fills: { 'company.legalForm': 'SA' } }],
  ]),
  ...rows(fresh('company.address', no), [
    [
      'Havnegata 7B, 8006 Bodø',
      { fills: { 'company.address': address('NO', 'Havnegata 7B', ['8006', 'Bodø']) } },
    ],
    [
      'kongens gate 22\n7010 trondheim',
      { fills: { 'company.address': address('NO', 'Kongens gate 22', ['7010', 'Trondheim']) } },
    ],
  ]),
  ...rows(at('contact.name', no), [
    ['Trond-Erik Aas', { fills: { 'contact.name': 'Trond-Erik Aas' } }],
    [
      'det er Gunn Sletten på innkjøp, gunn@fjordlys.example.no',
      { fills: { 'contact.name': 'Gunn Sletten', 'contact.email': 'gunn@fjordlys.example.no' } },
    ],
  ]),
  ...rows(at('contact.phone', no), [
    ['68 05 11 33', { fills: { 'contact.phone': '+4768051133' } }],
    ['Bruk 0047 68051134', { fills: { 'contact.phone': '+4768051134' } }],
    ['6805', { refused: 'contact.phone' }],
  ]),
  ...rows(fresh('contact.phone', se), [
    ['svensk mobil: 070-174 06 11', { fills: { 'contact.phone': '+46701740611' } }],
  ]),
  ...rows(at('contact.email', no), [
    ['Ikkeno@example.no', { fills: { 'contact.email': 'ikkeno@example.no' } }],
    [
      'bjarne.fossum@hotmial.com',
      {
        fills: { 'contact.email': 'bjarne.fossum@hotmial.com' },
        suggests: { 'contact.email': 'bjarne.fossum@hotmail.com' },
      },
    ],
    ['kari@fjordlys', { refused: 'contact.email' }],
  ]),
  ...rows(at('credit.amount', no), [
    ['rundt 18 000 kr', { fills: { 'credit.amount': 18000 } }],
    ['40 tusen i snitt vil jeg tro', { fills: { 'credit.amount': 40000 } }],
    ['vanskelig å si, vet ikke', { dontKnow: true }],
  ]),
  ...rows(at('invoice.channel', no), [
    ['EHF', { fills: { 'invoice.channel': 'peppol' } }],
    ['på papir i posten', { fills: { 'invoice.channel': 'post' } }],
    [
      'e-post, til fakturainn@fjordlys.example.no',
      { fills: { 'invoice.channel': 'email', 'invoice.email': 'fakturainn@fjordlys.example.no' } },
    ],
  ]),
  ...rows(at('invoice.email', no), [
    ['samme epost som jeg ga i stad', { fills: { 'invoice.email': 'kari@fjordlys.no' } }],
  ]),
  ...rows(having(fresh('invoice.reference', no), { payment: 'invoice' }), [
    ['PO-77120', { fills: { 'invoice.reference': 'PO-77120' } }],
  ]),
  ...rows(fresh('person.name', noPrivate), [
    ['Åse Marie Tveit', { fills: { 'person.name': 'Åse Marie Tveit' } }],
  ]),
  ...rows(at('person.address', noPrivate), [
    [
      'Eg bur i Lyngvegen 3, 5525 Haugesund',
      { fills: { 'person.address': address('NO', 'Lyngvegen 3', ['5525', 'Haugesund']) } },
    ],
  ]),
  ...rows(at('person.email', noPrivate), [
    [
      'eposten min er aase.tveit@example.no',
      { fills: { 'person.email': 'aase.tveit@example.no' } },
    ],
  ]),

  // Corrections on the way
  ...rows(at('contact.email', no), [
    [
      'oi, mobilen min er 68051135 og ikke det jeg skrev',
      { fills: { 'contact.phone': '+4768051135' } },
    ],
    ['orgnummeret ble feil', { command: 'change', target: 'company.number' }],
    ['kontaktperson skal være Liv Haugen i stedet', { fills: { 'contact.name': 'Liv Haugen' } }],
    ['må endre adressen til firmaet', { command: 'change', target: 'company.address' }],
    ['angre siste endring', { command: 'undo' }],
  ]),
  ...rows(at('company.address', no), [
    [
      'selskapsformen er ASA, ikke AS',
      { fills: { 'company.legalForm': 'ASA' }, may: { 'company.name': 'Fjordlys ASA' } },
    ],
    ['navnet på bedriften er feil', { command: 'change', target: 'company.name' }],
  ]),
  ...rows(at('company.number', no), [
    ['å nei, jeg skulle valgt privat', { fills: { customerType: 'private' } }],
    ['forresten vi er et svensk selskap, landet skal være Sverige', { fills: { country: 'SE' } }],
  ]),

  // Corrections at the summary
  ...rows(complete('confirm', no), [
    ['tlf 68 05 11 36 er riktig nummer', { fills: { 'contact.phone': '+4768051136' } }],
    [
      'ja bra men fakturaeposten må endres',
      { command: 'change', target: 'invoice.email', assent: 'partly' },
    ],
    [
      'Stemmer nesten. Firmanavnet er Fjordlys Elektro AS',
      { fills: { 'company.name': 'Fjordlys Elektro AS' }, assent: 'notYes' },
    ],
    ['forventet kjøp per måned er heller 9500', { fills: { 'credit.amount': 9500 } }],
    ['vil ha fakturaen som EHF', { fills: { 'invoice.channel': 'peppol' } }],
    ['bytt til forhåndsbetaling', { fills: { payment: 'prepayment' } }],
    [
      'adresse: Sjøgata 15, 9008 Tromsø',
      { fills: { 'company.address': address('NO', 'Sjøgata 15', ['9008', 'Tromsø']) } },
    ],
    ['Orgnr skal være 312 345 757.', { fills: { 'company.number': '312345757' } }],
    ['fakturareferanse: Kjøkken 3', { fills: { 'invoice.reference': 'Kjøkken 3' } }],
    ['jeg vil endre telefonnummeret', { command: 'change', target: 'contact.phone' }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['jeg heter Ola Bakken Lund', { fills: { 'person.name': 'Ola Bakken Lund' } }],
    ['adressen min er gammel, må rettes', { command: 'change', target: 'person.address' }],
    ['nytt mobilnummer: 68051137', { fills: { 'person.phone': '+4768051137' } }],
  ]),

  // Commands in free words
  ...rows(at('contact.phone', no), [
    ['hvorfor må dere ha telefonen min?', { command: 'why' }],
    ['ta meg til forrige spørsmål', { command: 'back' }],
    ['hjlep', { command: 'help' }],
    ['begynn på nytt fra start', { command: 'restart' }],
    ['sett meg over til kundeservice', { command: 'human' }],
  ]),
  ...rows(fresh('company.number', no), [
    ['vis et eksempel på hvordan det skal se ut', { command: 'help' }],
    ['hva trenger dere det til', { command: 'why' }],
  ]),
  ...rows(at('credit.amount', no), [
    ['hopp over denne', { command: 'skip' }],
    ['kan jeg få se hva som er fylt ut så langt', { command: ['summary', 'mydata'] }],
    ['slett alt dere har om meg', { command: 'delete' }],
    ['avbryt, vi finner en annen leverandør', { command: ['cancel', 'stop'] }],
  ]),
  ...rows(at('company.name', no), [
    ['vis meg personvernerklæringen', { command: 'privacy' }],
    ['how do I switch to English?', { language: 'en' }],
  ]),

  // Questions and small talk
  ...rows(at('contact.name', no), [
    ['når har dere åpent på lørdager', { digression: ['openingHours', 'faq', 'question'] }],
    ['tar dere Visa?', { digression: ['paymentWays', 'faq', 'question'] }],
    ['takker så mye', { digression: 'thanks' }],
    ['hvem er det som står bak dette?', { digression: ['whoAreYou', 'question', 'faq'] }],
  ]),
  ...rows(at('company.name', no), [
    ['hva koster frakt til Svalbard', { digression: ['faq', 'question'] }],
    ['Herregud så tungvint dette er', { digression: 'frustration' }],
    [
      'kan du ikke bare slå oss opp i Brønnøysund?',
      { digression: ['lookUp', 'question', 'faq', 'source'] },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'tar dere kredittsjekk på oss?',
      { digression: ['creditCheck', 'creditBasis', 'question', 'faq'] },
    ],
    ['er beløpet i norske kroner?', { digression: ['currency', 'amountMeans', 'question', 'faq'] }],
  ]),
  ...rows(at('contact.email', no), [
    [
      'kan jeg fortsette i morgen? må løpe på trening',
      { digression: ['goOnLater', 'leaveLater', 'saved', 'question', 'faq'] },
    ],
    [
      'kan vi ha en annen leveringsadresse?',
      { digression: ['deliveryAddress', 'question', 'faq'] },
    ],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['hvor lenge kan jeg returnere varer?', { digression: ['faq', 'question'] }],
  ]),

  // Yes, no, partly
  ...rows(complete('confirm', no), [
    ['jepp, alt stemmer', { assent: 'yes' }],
    ['ser helt riktig ut dette', { assent: 'yes' }],
    ['Ja da!', { assent: 'yes' }],
    ['yep', { assent: 'yes' }],
    ['nei, dette er feil', { assent: 'no' }],
    ['nope', { assent: 'no' }],
    ['ja, dersom vi får 30 dagers frist', { assent: 'notYes' }],
    ['noe av det er riktig', { assent: 'notYes' }],
    [
      'riktig alt sammen unntatt orgnummeret',
      { command: 'change', target: 'company.number', assent: 'partly' },
    ],
  ]),
  ...rows(complete('confirm', noPrivate), [['jo det stemmer det', { assent: 'yes' }]]),
  ...rows(complete('notice', no), [
    ['greit for meg', { assent: 'yes' }],
    ['den er god, gå videre', { assent: 'yes' }],
    ['nei det godtar jeg ikke', { assent: 'no' }],
    ['må spørre daglig leder først', { assent: 'notYes' }],
  ]),
]
