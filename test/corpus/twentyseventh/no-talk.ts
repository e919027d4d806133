import { rows } from '../row.ts'
import type { Row } from '../row.ts'
import { at, complete, fresh, no, noPrivate, start } from '../situations.ts'

export const noTalk: readonly Row[] = [
  // Commands in free words.
  ...rows(start, [
    ['hjlep', { command: 'help', nothing: true }],
    ['jeg vil heller snakke med et ordentlig menneske', { command: 'human', nothing: true }],
    ['får eg lese personvernerklæringa dykkar først?', { command: 'privacy', nothing: true }],
  ]),
  ...rows(fresh('company.number', no), [
    ['gi meg et eksempel på hvordan det ser ut', { command: 'help', nothing: true }],
    ['hvorfor må dere ha orgnummeret?', { command: 'why', nothing: true }],
    ['kan vi hoppe over denne så lenge', { command: 'skip', nothing: true }],
    ['skjøna ikkje ka eg ska skriva', { command: 'help', nothing: true }],
  ]),
  ...rows(at('company.address', no), [
    ['ta meg ett steg tilbake', { command: 'back', nothing: true }],
    ['ups, angre det siste', { command: 'undo', nothing: true }],
    ['vis meg hva jeg har fylt inn så langt', { command: 'summary', nothing: true }],
  ]),
  ...rows(at('contact.name', no), [
    ['avbryt hele registreringen', { command: ['cancel', 'stop'], nothing: true }],
    ['kan me byrja heilt på nytt?', { command: 'restart', nothing: true }],
    ['sett meg over til kundebehandler takk', { command: 'human', nothing: true }],
    ['tilbkae', { command: 'back', nothing: true }],
  ]),
  ...rows(at('contact.phone', no), [
    ['kva treng de telefonnummeret til', { command: 'why', nothing: true }],
    ['Jeg står over dette spørsmålet', { command: 'skip', nothing: true }],
    ['eg vil gå attende til førre spørsmål', { command: 'back', nothing: true }],
    ['kan noen hos dere ringe meg?', { command: 'human', nothing: true }],
  ]),
  ...rows(at('contact.email', no), [
    ['slett alt dere har lagret om meg', { command: 'delete', nothing: true }],
    ['jeg krever innsyn i dataene mine', { command: 'mydata', nothing: true }],
    ['stopp', { command: ['stop', 'cancel'], nothing: true }],
    ['hopp øve', { command: 'skip', nothing: true }],
  ]),
  ...rows(at('credit.amount', no), [
    ['hvorfor spør dere om hvor mye vi handler for', { command: 'why', nothing: true }],
    ['få se oppsummeringen', { command: 'summary', nothing: true }],
    ['fjern det eg nettopp skreiv', { command: 'undo', nothing: true }],
    ['jeg orker ikke mer, dropp hele greia', { command: ['cancel', 'stop'], nothing: true }],
  ]),
  ...rows(at('invoice.channel', no), [
    ['eg står fast, kan du hjelpe meg litt?', { command: 'help', nothing: true }],
    ['start forfra', { command: 'restart', nothing: true }],
    ['jeg vil endre telefonnummeret', { command: 'change', target: 'contact.phone' }],
  ]),
  ...rows(at('person.phone', noPrivate), [
    ['forklar nærmere hva du mener her', { command: 'help', nothing: true }],
    ['tilbake et hakk', { command: 'back', nothing: true }],
    ['vil rette navnet mitt', { command: 'change', target: 'person.name' }],
  ]),

  // Questions and small talk.
  ...rows(start, [
    ['god kveld', { digression: 'greeting', nothing: true }],
    ['prater jeg med en robot nå?', { digression: 'areYouHuman', nothing: true }],
    ['kem e det æ skriv med', { digression: ['whoAreYou', 'areYouHuman'], nothing: true }],
    ['er dette ekte eller svindel?', { digression: ['genuine', 'question', 'faq'], nothing: true }],
    ['hvor lang tid tar dette her', { digression: ['howLong', 'question', 'faq'], nothing: true }],
    ['kva kostar det å vere kunde hos dykk?', { digression: ['faq', 'question'], nothing: true }],
    [
      'jeg tror vi er kunde hos dere fra før',
      { digression: ['amCustomer', 'question', 'faq'], nothing: true },
    ],
  ]),
  ...rows(fresh('payment', no), [
    [
      'kva måtar kan ein betale på',
      { digression: ['paymentWays', 'question', 'faq'], nothing: true },
    ],
    [
      'kan vi utsette betalinga hvis det er en dårlig måned?',
      { digression: ['payLater', 'question', 'faq'], nothing: true },
    ],
    ['tar dere Visa?', { digression: ['faq', 'question', 'paymentWays'], nothing: true }],
    [
      'hvor mange dager har vi på å betale?',
      { digression: ['payTime', 'question', 'faq'], nothing: true },
    ],
    [
      'blir vi kredittsjekket da?',
      { digression: ['creditCheck', 'question', 'faq'], nothing: true },
    ],
  ]),
  ...rows(fresh('company.number', no), [
    [
      'kva skjer når alt er fylt ut?',
      { digression: ['whatNext', 'question', 'faq'], nothing: true },
    ],
    [
      'kan dere slå opp nummeret for meg?',
      { digression: ['lookUp', 'question', 'faq'], nothing: true },
    ],
    ['Har dere mva-nummer som jeg kan få?', { digression: ['faq', 'question'], nothing: true }],
    ['dette er jo helt håpløst tungvint', { digression: 'frustration', nothing: true }],
  ]),
  ...rows(at('company.name', no), [
    ['tusen takk for hjelpa så langt, gull verdt', { digression: 'thanks', nothing: true }],
    ['for et vær i dag da, bare regn', { digression: 'smallTalk', nothing: true }],
    ['når opnar de i morgon?', { digression: ['openingHours', 'faq', 'question'], nothing: true }],
    [
      'korleis står det til med deg?',
      { digression: ['smallTalk', 'question', 'faq', 'greeting'], nothing: true },
    ],
  ]),
  ...rows(at('company.address', no), [
    [
      'kan varene sendes til en annen adresse enn den?',
      { digression: ['deliveryAddress', 'question', 'faq'], nothing: true },
    ],
    [
      'er det mulig å forandre opplysningene senere en gang?',
      { digression: ['changeLater', 'question', 'faq'], nothing: true },
    ],
    ['leverer dere til Svalbard?', { digression: ['faq', 'question'], nothing: true }],
  ]),
  ...rows(at('contact.phone', no), [
    [
      'er det min eller sjefens telefon dere er ute etter?',
      { digression: ['whose', 'question', 'faq'], nothing: true },
    ],
    [
      'hva bruker dere opplysningene til egentlig?',
      { digression: ['dataUse', 'question', 'faq'], nothing: true },
    ],
    ['dere maser fælt altså', { digression: ['frustration', 'smallTalk'], nothing: true }],
    ['Ha det bra!', { digression: 'goodbye', nothing: true }],
  ]),
  ...rows(at('contact.email', no), [
    [
      'kan eg halde fram i morgon tidleg?',
      { digression: ['goOnLater', 'question', 'faq'], nothing: true },
    ],
    [
      'blir det jeg har skrevet lagret om jeg lukker vinduet',
      { digression: ['saved', 'goOnLater', 'question', 'faq'], nothing: true },
    ],
    [
      'fikk du med deg telefonnummeret?',
      { digression: ['gotIt', 'question', 'faq'], nothing: true },
    ],
    [
      'Hvor lang leveringstid har dere på større bestillinger?',
      { digression: ['faq', 'question'], nothing: true },
    ],
  ]),
  ...rows(at('credit.amount', no), [
    [
      'er det i norske kroner?',
      { digression: ['currency', 'question', 'faq', 'amountMeans'], nothing: true },
    ],
    [
      'gjelder det med eller uten moms?',
      { digression: ['amountMeans', 'question', 'faq'], nothing: true },
    ],
    [
      'kva om me ikkje blir godkjende?',
      { digression: ['notApproved', 'question', 'faq'], nothing: true },
    ],
    [
      'hva er det høyeste vi kan få i kreditt hos dere',
      { digression: ['creditLimit', 'question', 'faq'], nothing: true },
    ],
    ['Har dere studentrabatt?', { digression: ['faq', 'question'], nothing: true }],
  ]),
  ...rows(at('invoice.channel', no), [
    [
      'hvilke valg har jeg når det gjelder faktura?',
      { digression: ['invoiceWays', 'question', 'faq'], nothing: true },
    ],
    ['tar dere fakturagebyr?', { digression: ['faq', 'question'], nothing: true }],
    [
      'går det an å levere tilbake varer som ikkje passar?',
      { digression: ['faq', 'question'], nothing: true },
    ],
  ]),
  ...rows(at('person.email', noPrivate), [
    ['du e flink du :)', { digression: ['smallTalk', 'thanks'], nothing: true }],
    ['har dere butikk i Bergen også?', { digression: ['faq', 'question'], nothing: true }],
    [
      'nå har jeg spurt tre ganger og får bare tull til svar',
      { digression: 'frustration', nothing: true },
    ],
  ]),

  // Yes, no, partly at the summary.
  ...rows(complete('confirm', no), [
    ['jepp', { assent: 'yes' }],
    ['Alt er korrekt.', { assent: 'yes' }],
    ['ja då, det ser rett ut', { assent: 'yes' }],
    ['kjør på!', { assent: 'yes' }],
    ['joda det stemmer det', { assent: 'yes' }],
    ['ser bra ut, send inn', { assent: 'yes' }],
    ['nope', { assent: 'no' }],
    ['nei, det er ikkje rett', { assent: 'no' }],
    ['næ', { assent: 'no' }],
    [
      'ja, bortsett fra telefonen',
      { command: 'change', target: 'contact.phone', assent: 'partly' },
    ],
    [
      'alt er greit unntatt firmanavnet',
      { command: 'change', target: 'company.name', assent: 'partly' },
    ],
    ['ja viss de ikkje tek fakturagebyr', { assent: 'notYes' }],
    ['tja, jeg må høre med sjefen først', { assent: 'notYes' }],
    ['nesten riktig', { assent: 'notYes' }],
    ['vent litt, jeg leser', { assent: 'notYes' }],
    ['yes', { assent: 'yes' }],
    ['absolutt', { assent: 'yes' }],
    ['Det kan jeg ikke bekrefte nå', { assent: 'notYes' }],
    ['ja tak', { assent: 'yes' }],
    ['er du sikker på at dette er riktig?', { assent: 'notYes' }],
  ]),
  ...rows(complete('confirm', noPrivate), [
    ['det er i orden for min del', { assent: 'yes' }],
    ['ikkje heilt', { assent: 'notYes' }],
  ]),
  ...rows(complete('notice', no), [
    ['greit, gå videre', { assent: 'yes' }],
    ['er innforstått med det', { assent: 'yes' }],
    ['har lest den, ok for meg', { assent: 'yes' }],
    ['nei det godtar jeg ikke', { assent: 'no' }],
    ['ja, men bare hvis dere ikke deler det med andre', { assent: 'notYes' }],
    ['først vil jeg vite hvor lenge dere lagrer det', { assent: 'notYes' }],
  ]),

  // Language.
  ...rows({ ...at('company.name', no), session: 'no' }, [
    ['Can we do the rest in English?', { language: 'en', command: 'language', nothing: true }],
    ['jag vill hellre ta det på svenska', { language: 'sv', command: 'language', nothing: true }],
    ['kan vi ta det på dansk i stedet', { language: 'da', command: 'language', nothing: true }],
  ]),
  ...rows({ ...at('contact.email', no), session: 'no' }, [
    ['I would like to know why you need my e-mail address', { language: 'en', nothing: true }],
    ['Ursäkta, jag förstår inte riktigt vad jag ska skriva här', { language: 'sv', nothing: true }],
  ]),
  ...rows({ ...at('contact.phone', no), session: 'en' }, [
    ['norsk takk', { language: 'no', command: 'language', nothing: true }],
    ['går det an å bytte til norsk språk?', { language: 'no', command: 'language', nothing: true }],
  ]),
]
