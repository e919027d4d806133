import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, summary } from './situations.ts'

type Said = Readonly<Record<Language, readonly string[]>>

const yesAtSummary: Said = {
  da: [
    ...[
      'jæs',
      'jatak',
      'stemmr',
      'uden tvivl ja',
      'hundrede procent',
      'sådan er det',
      'ja det gør',
    ],
    ...['selvfølgelig er det rigtigt', 'ja nu har jeg sagt ja to gange', 'jeg siger god for det'],
    ...['alt er tjekket og i orden', 'nej alt er rigtigt', 'nej, der er ingen fejl'],
    ...['y', '100 %', 'fyr løs', 'naturligvis stemmer det'],
  ],
  sv: [
    ...['jomenvisst', 'finfint', 'korekt', 'utan tvekan ja', 'hundra procent', 'ja det gör det'],
    ...['självklart är det rätt', 'ja nu har jag sagt ja två gånger', 'jag går i god för det'],
    ...[
      'allt är kollat och rätt',
      'nej allt är rätt',
      'nej, inga fel',
      'inga konstigheter, allt rätt',
    ],
    ...['j', '100%', 'absolut stämmer det', 'visst är det rätt'],
  ],
  no: [
    ...[
      'jatakk',
      'finfint',
      'stemer',
      'uten tvil ja',
      'hundre prosent',
      'Stemmer det',
      'stemmer det!',
    ],
    ...['selvfølgelig er det riktig', 'ja nå har jeg sagt ja to ganger', 'jeg går god for det'],
    ...['alt er sjekket og riktig', 'nei alt er riktig', 'nei, ingen feil', 'stemmer det ja'],
    ...['Y.', '100%', 'selvsagt stemmer det', 'klart er det riktig'],
  ],
  en: [
    ...['confimed', 'it is', 'it does, yes', 'without a doubt yes', 'hundred percent'],
    ...['looks good from here', "I've said yes twice now", 'everything seems to be in order'],
    ...["you've got everything right", "no, it's all correct", 'no, no mistakes'],
    ...['y', '100%', 'just run it', "it's right, all of it"],
  ],
}

const yesAtNotice: Said = {
  da: [
    ...['ja det giver jeg lov til', 'I har min tilladelse', 'ja gå bare i gang', 'det er fair'],
    ...['fint, tjek bare vores kredit', 'ja tak til kreditvurderingen'],
    ...['det har jeg ingen problemer med', 'ja det er helt fint at I slår os op'],
  ],
  sv: [
    'det ger jag tillåtelse till',
    'ni har mitt tillstånd',
    'jag ger mitt samtycke',
    'klart ni får',
    ...['bra, kolla vår kredit', 'ja tack till kreditupplysningen', 'gör det ni'],
    ...['det har jag inga problem med', 'ja det går bra att ni slår upp oss'],
  ],
  no: [
    ...['det gir jeg lov til', 'dere har min tillatelse', 'jeg gir samtykke', 'klart dere kan'],
    ...['fint, bare sjekk kreditten vår', 'ja takk til kredittvurderingen', 'gjør dere bare det'],
    ...['det har jeg ingen problemer med', 'ja det går fint at dere slår oss opp'],
  ],
  en: [
    ...['you have my permission', "that's fair", 'you have our consent'],
    ...['fine, do the credit check', 'yes please to the credit check', 'you do that'],
    ...['I have no problem with that', "yes it's quite all right to look us up"],
  ],
}

const noAtNotice: Said = {
  da: [
    'ingen kreditvurdering tak',
    'det bryder jeg mig ikke om',
    'det giver jeg ikke lov til',
    'nææh',
    ...['det vil vi ikke være med til', 'det har I ikke lov til', 'over min døde krop'],
  ],
  sv: [
    'ingen kreditkoll tack',
    'det ger jag inte tillåtelse till',
    'nej det får ni inte',
    'det har ni ingen rätt till',
  ],
  no: [
    'ingen kredittsjekk takk',
    'det gir jeg ikke lov til',
    'nei det får dere ikke',
    'det har dere ikke lov til',
  ],
  en: ["don't check me", "I'm not comfortable with that", "I'd prefer you didn't", 'n'],
}

const noAtSummary: Said = {
  da: ['der er en fejl', 'nej det er galt', 'det er helt hen i vejret'],
  sv: ['det finns ett fel', 'nej det är fel', 'det är helt uppåt väggarna'],
  no: ['det er en feil', 'nei det er feil', 'det er helt på jordet'],
  en: ["there's a mistake", "that isn't me", "that's way off"],
}

const halfYes: Said = {
  da: ['det kommer an på', 'ja bortset fra telefonen'],
  sv: ['nja', 'ja förutom telefonen'],
  no: ['sånn cirka', 'jeg tror det', 'det kommer an på'],
  en: ['more or less right', 'almost right'],
}

/** No yes anywhere, and no no to the notice. */
const neither: Said = {
  da: ['kan I afvise os', 'kan I sige nej', 'ja hvem siger det', 'accepterer I kreditkort'],
  sv: ['kan ni neka oss', 'kan ni säga nej', 'ja vem säger det'],
  no: ['kan dere avslå oss', 'kan dere si nei', 'ja hvem sier det'],
  en: ['can you refuse us', 'could you decline us', 'yes who says', 'do the invoices come by post'],
}

const noYes: Said = {
  da: [
    'ja det kan I lige tro',
    'stemmer det',
    'nej, der er fejl',
    'nej, ikke alt er rigtigt',
    'jeg giver ikke lov til det',
  ],
  sv: [
    'stämmer det',
    'nej, det finns fel',
    'nej, inte allt är rätt',
    'nu har jag sagt nej två gånger',
  ],
  no: [
    'stemmer det?',
    'hallo? stemmer det',
    'stemmer det ikke',
    'nei, det er feil',
    'stemmer det nå',
  ],
  en: [
    ...['yes well', 'no, there are mistakes', 'no, not all is correct', 'you have my phone'],
    ...['run it by me', 'run it past my boss'],
  ],
}

/** Given up, or left for today: both end the same. */
const cancels: Said = {
  da: ['vi tager det en anden dag', 'vi afslutter her', 'jeg har skiftet mening', 'jeg giver op'],
  sv: ['vi tar det en annan dag', 'jag pallar inte mer', 'jag har ändrat mig', 'jag ger upp'],
  no: ['vi tar det en annen dag', 'jeg orker ikke mer i dag', 'det blir ikke i dag', 'jeg gir opp'],
  en: [
    "let's stop here",
    'lets stop here for now',
    "we'll do this another day",
    'I give up',
    "I'm out",
  ],
}

const others: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: {
    'kan en kollega hjælpe mig': 'human',
    'vi tager den forfra': 'restart',
    'må jeg se hvad der står': 'summary',
    'jeg vil slettes': 'delete',
    'glem alt om mig': 'delete',
    'send mig mine oplysninger': 'mydata',
  },
  sv: {
    'kan en kollega hjälpa mig': 'human',
    'får jag se vad det står': 'summary',
    'glöm allt om mig': 'delete',
    'skicka mig mina uppgifter': 'mydata',
  },
  no: {
    'kan en kollega hjelpe meg': 'human',
    'fra starten av': 'restart',
    'får jeg se hva som står': 'summary',
    'glem alt om meg': 'delete',
    'send meg opplysningene mine': 'mydata',
  },
  en: {
    'take the last one back': 'undo',
    'may I see what it says': 'summary',
    'send me my data': 'mydata',
  },
}

/** At the e-mail address: the command, with the field where one is lacking. */
const atField: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: {
    'vi bruger ikke mail': 'skip contact.email',
    'jeg ejer ikke en mail': 'skip contact.email',
    'kan den ikke stå tom': 'skip',
    'kan det vente til senere': 'skip',
    'det er umuligt at sige': 'dontKnow',
    'hvor skulle jeg vide det fra': 'dontKnow',
    'det skulle jeg ikke have skrevet': 'undo',
    'kan vi tage den forrige igen': 'back',
    'hvad for noget': 'help',
    'skal det være arbejdsmailen eller hvad': 'help',
    'er det ikke lige meget': 'why',
    'giv mig en medarbejder': 'human',
    'jeg gider ikke skrive med en maskine': 'human',
    'kan jeg lave resten på min telefon': 'move',
    'jeg er færdig med det her': 'cancel',
    'jeg fortryder, jeg skal ikke bruge det': 'cancel',
  },
  sv: {
    'vi har faktiskt ingen mejl alls': 'skip contact.email',
    'kan vi vänta med den': 'skip',
    'hur ska jag kunna veta det': 'dontKnow',
    'det skulle jag inte ha skrivit': 'undo',
    'vad är det för nåt': 'help',
    'spelar det någon roll': 'why',
    'ge mig en handläggare': 'human',
    'ta bort det sista': 'undo',
    'kan jag göra resten på mobilen': 'move',
  },
  no: {
    'har ikke noen epost': 'skip contact.email',
    'kan den ikke stå tom': 'skip',
    'hvordan skal jeg kunne vite det': 'dontKnow',
    'hva er det for noe': 'help',
    'har det noe å si': 'why',
    'gi meg en kundebehandler': 'human',
    'nå stopper vi': 'cancel',
    'kan jeg ta resten på mobilen': 'move',
  },
  en: {
    'I have no email': 'skip contact.email',
    'no email': 'skip contact.email',
    "haven't got an e-mail": 'skip contact.email',
    'can it be left blank': 'skip',
    'how would I know': 'dontKnow',
    "I shouldn't have written that": 'undo',
    'cancel the last thing': 'undo',
    "what's that then": 'help',
    'does it matter': 'why',
    'give me a member of staff': 'human',
    'can I do the rest on my phone': 'move',
    "I'm done with this": 'cancel',
  },
}

/** None of them lacks a field, and none of them is a command. */
const noCommand: Said = {
  da: ['har I ikke min mail', 'ja men er det ikke kun for private'],
  sv: ['har ni inte min mejl', 'ja men är det inte bara för privatpersoner'],
  no: ['har dere ikke e-posten min', 'ja men er det ikke kun for private'],
  en: ["haven't you got my email", "yes but isn't that just for private people"],
}

const heard = (asks: string, language: Language) => (text: string) =>
  understand(text, summary(language, asks))

describe('understanding: yes, no and commands in further words', () => {
  for (const language of languages) {
    const atSummary = heard('confirm', language)
    const atNotice = heard('notice', language)

    it(`${language}: a yes to the summary and to the notice`, () => {
      for (const text of yesAtSummary[language])
        expect(atSummary(text).assent, text).to.equal('yes')
      for (const text of yesAtNotice[language]) expect(atNotice(text).assent, text).to.equal('yes')
    })

    it(`${language}: a no, and half a yes`, () => {
      for (const text of noAtSummary[language]) expect(atSummary(text).assent, text).to.equal('no')
      for (const text of noAtNotice[language]) expect(atNotice(text).assent, text).to.equal('no')
      for (const text of halfYes[language]) expect(atSummary(text).assent, text).to.equal('partly')
    })

    it(`${language}: what only looks like a yes or a no`, () => {
      for (const text of neither[language]) {
        expect(atSummary(text).assent, text).not.to.equal('yes')
        expect(atNotice(text).assent, text).not.to.be.oneOf(['yes', 'no'])
      }
      for (const at of [atSummary, atNotice])
        for (const text of noYes[language]) expect(at(text).assent, text).not.to.equal('yes')
    })

    it(`${language}: commands where a field is asked for, and what is none`, () => {
      for (const [text, meant] of Object.entries(atField[language])) {
        const said = understand(text, business('contact.email', language))
        const { name, target } = said.command ?? {}
        const found = said.dontKnow === true ? 'dontKnow' : name
        const [command, field] = meant.split(' ')
        expect(found, text).to.equal(command)
        if (field !== undefined) expect(target, text).to.equal(field)
        expect(said.fills, text).to.deep.equal([])
      }
      for (const text of noCommand[language]) {
        const said = understand(text, business('contact.email', language))
        expect(said.command?.name, text).to.equal(undefined)
        expect(said.fills, text).to.deep.equal([])
      }
    })

    it(`${language}: wishes to stop, and other commands`, () => {
      for (const text of cancels[language]) {
        const { command, digression } = atSummary(text)
        expect(command?.name ?? digression?.topic, text).to.be.oneOf(['cancel', 'goodbye'])
      }
      for (const [text, name] of Object.entries(others[language]))
        expect(atSummary(text).command?.name, text).to.equal(name)
    })
  }

  it('“stemmer det” is a yes in a Norwegian conversation only, and only to the summary', () => {
    for (const language of languages)
      expect(heard('confirm', language)('stemmer det').assent === 'yes', language).to.equal(
        language === 'no',
      )
    expect(heard('notice', 'no')('stemmer det').assent).not.to.equal('yes')
  })
})
