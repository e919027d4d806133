import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Understanding } from '../../../dialogs/understanding/understanding.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, summary } from './situations.ts'

/** What a message comes to, in one word. */
function meaning({
  command,
  assent,
  digression,
  dontKnow,
  language,
  fills,
}: Understanding): string {
  if (fills.length > 0) return 'value'
  if (language !== undefined) return `language:${language.to}`
  if (command !== undefined) return command.name
  if (dontKnow === true) return 'dontKnow'
  return assent ?? digression?.topic ?? 'nothing'
}

type Table = Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>

/** Wishes as people word them who have never read a list of commands. At the question for an e-mail address. */
const wishes: Table = {
  human: {
    da: [
      'er der en jeg kan snakke med',
      'må jeg tale med et rigtigt menneske',
      'kan jeg ringe til nogen',
      'jeg vil hellere snakke med en levende person',
      'hvem kan jeg ringe til',
    ],
    sv: [
      'finns det nån jag kan ringa',
      'får jag prata med en riktig människa',
      'kan jag ringa till någon',
      'jag vill hellre snacka med en levande person',
      'vem kan jag ringa',
    ],
    no: [
      'er det noen jeg kan ringe',
      'får jeg snakke med et ekte menneske',
      'kan eg ringe til nokon',
      'jeg vil heller snakke med en levende person',
      'hvem kan jeg ringe til',
    ],
    en: [
      'is there anybody I can talk to',
      'may I speak to a real person',
      'can i call someone',
      "i'd rather talk to a human being",
      'who can I ring',
    ],
  },
  why: {
    da: [
      'hvad skal i bruge min mail til',
      'hvad i alverden skal i med den',
      'er det nødvendigt',
      'hvad er formålet',
    ],
    sv: ['vad ska ni ha den till', 'vad har ni den till', 'är det nödvändigt', 'vad är syftet'],
    no: [
      'hva skal dere med den',
      'kva skal de bruke den til',
      'er det nødvendig da, hvorfor',
      'hva er hensikten',
    ],
    en: [
      'what do you need that for',
      "what's the point of that",
      'is that really necessary',
      'why on earth',
    ],
  },
  back: {
    da: ['gå et skridt tilbage', 'hop tilbage', 'tilbage til forrige spørgsmål', 'tibage'],
    sv: ['backa ett steg', 'gå tillbaks', 'tillbaka till förra frågan', 'tilbaka'],
    no: ['gå et steg tilbake', 'hopp tilbake', 'tilbake til forrige spørsmål', 'tilbke'],
    en: ['go back a question', 'jump back', 'back to the previous question', 'bakc'],
  },
  skip: {
    da: ['spring den over', 'den dropper vi', 'lad feltet stå tomt', 'vi tager den senere'],
    sv: ['hoppa över den', 'vi skippar den', 'lämna fältet tomt', 'vi tar den senare'],
    no: ['hopp over den', 'vi dropper den', 'la feltet stå tomt', 'vi tar den senere'],
    en: ['skip that one', "let's leave it empty", 'leave that field blank', 'pass on this one'],
  },
  summary: {
    da: [
      'vis mig hvad jeg har skrevet',
      'hvad har jeg udfyldt indtil nu',
      'vis alle svar',
      'hvad mangler der',
    ],
    sv: [
      'visa vad jag har skrivit',
      'vad har jag fyllt i hittills',
      'visa alla svar',
      'vad saknas det',
    ],
    no: [
      'vis hva jeg har skrevet',
      'hva har jeg fylt ut hittil',
      'vis alle svar',
      'hva mangler det',
    ],
    en: [
      'show me what I have written',
      'what have I filled in so far',
      'show all answers',
      'what is missing',
    ],
  },
  undo: {
    da: ['fortryd den sidste ændring', 'tag den sidste rettelse tilbage'],
    sv: ['ångra den senaste ändringen', 'ta bort den senaste ändringen'],
    no: ['angre den siste endringen', 'ta vekk den siste endringa'],
    en: ['undo the last change', 'take that last change back'],
  },
  mydata: {
    da: ['hvad ved i om mig', 'hvad har i registreret om os', 'hvilke oplysninger har i om mig'],
    sv: ['vad vet ni om mig', 'vad har ni registrerat om oss', 'vilka uppgifter har ni om mig'],
    no: ['hva vet dere om meg', 'hva har dere registrert om oss', 'kva veit de om meg'],
    en: [
      'what do you know about me',
      'what have you got saved about us',
      'what information do you have on me',
    ],
  },
  delete: {
    da: ['slet alle mine oplysninger', 'jeg vil glemmes, slet mig', 'fjern alt om mig'],
    sv: ['radera alla mina uppgifter', 'jag vill bli bortglömd', 'ta bort allt om mig'],
    no: ['slett alle opplysningene mine', 'jeg vil bli glemt', 'fjern alt om meg'],
    en: ['erase all my details', 'I want to be forgotten', 'remove everything about me'],
  },
  dontKnow: {
    da: ['det ved jeg ikke', 'aner det ikke', 'ikke en anelse', 'det må jeg lige undersøge'],
    sv: ['det vet jag inte', 'ingen susning', 'inte en aning', 'det måste jag kolla upp'],
    no: ['det vet jeg ikke', 'aner ikkje', 'ikke peiling', 'det må jeg sjekke'],
    en: ["I wouldn't know", 'no idea mate', "haven't the foggiest", "I'd have to check"],
  },
  frustration: {
    da: ['sikke noget pjat', 'det er til grin', 'lortesystem'],
    sv: ['vilket skämt', 'vad är det här för skit', 'skitsystem'],
    no: ['for noe tull', 'det er til å le av', 'drittsystem'],
    en: ['what a joke', 'this is ridiculous', 'rubbish system'],
  },
}

/** At the summary. */
const assents: Table = {
  yes: {
    da: [
      'det lyder fint',
      'ups ja',
      'ja for guds skyld',
      'det ser helt rigtigt ud',
      'alt ok',
      '👍🏽👍🏽',
      'mm det passer',
    ],
    sv: [
      'det låter bra',
      'oj ja',
      'ja för guds skull',
      'det ser helt rätt ut',
      'allt ok',
      '👍👍',
      'mm det stämmer',
    ],
    no: [
      'det høres fint ut',
      'oi ja',
      'ja for guds skyld',
      'det ser helt riktig ut',
      'alt ok',
      '✅✅',
      'mm det stemmer',
    ],
    en: [
      'sounds fine to me',
      'oops yes',
      "yes for heaven's sake",
      'it looks entirely right',
      'all ok',
      '👌👌',
      'works for me',
    ],
  },
  no: {
    da: ['nej tak til kreditvurdering', 'aldrig i livet', 'ikke tale om'],
    sv: ['nej tack till kreditprövning', 'aldrig i livet', 'kommer inte på fråga'],
    no: ['nei takk til kredittsjekk', 'aldri i livet', 'ikke tale om'],
    en: ['no thanks to the credit check', 'no way', 'no chance'],
  },
}

/** Nothing of this confirms anything. */
const noYes: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'for guds skyld',
    'ingen problemer med adressen men telefonen',
    'det er et problem',
    'alt er ikke ok',
    'ja hvis prisen er rigtig',
    'kreditvurdering',
  ],
  sv: [
    'för guds skull',
    'inga problem med adressen men telefonen',
    'det är ett problem',
    'allt är inte ok',
    'ja om priset är rätt',
    'kreditprövning',
  ],
  no: [
    'for guds skyld',
    'ingen problemer med adressen men telefonen',
    'det er et problem',
    'alt er ikke ok',
    'ja hvis prisen er riktig',
    'kredittsjekk',
  ],
  en: [
    "for heaven's sake",
    'no problem with the address but the phone',
    'that is a problem',
    'not all ok',
    'yes if the price is right',
    'credit check',
  ],
}

const askedIn = (language: Language) =>
  business('contact.email', language, ['company.number', 'company.name'])
const asked = askedIn('da')

describe('wishes in free words', () => {
  for (const [wish, byLanguage] of Object.entries(wishes)) {
    for (const language of languages) {
      for (const text of byLanguage[language]) {
        it(`${language}: “${text}” is ${wish}`, () => {
          expect(meaning(understand(text, askedIn(language)))).to.be.oneOf(
            wish === 'mydata' ? ['mydata', 'privacy'] : [wish],
          )
        })
      }
    }
  }

  it('a language that is declined is not the one that is wanted', () => {
    for (const text of [
      "sorry I don't speak Danish, English please",
      'my Danish is bad, can we speak English',
    ]) {
      expect(meaning(understand(text, asked))).to.equal('language:en')
    }
    expect(meaning(understand('jag talar inte norska, svenska tack', asked))).to.equal(
      'language:sv',
    )
    expect(meaning(understand("I don't speak Danish", asked))).not.to.match(/^language/)
  })
})

describe('yes and no in free words at the summary', () => {
  for (const [assent, byLanguage] of Object.entries(assents)) {
    for (const language of languages) {
      for (const text of byLanguage[language]) {
        it(`${language}: “${text}” is ${assent}`, () => {
          expect(meaning(understand(text, summary(language)))).to.equal(assent)
        })
      }
    }
  }
  for (const language of languages) {
    for (const text of noYes[language]) {
      it(`${language}: “${text}” confirms nothing`, () => {
        expect(understand(text, summary(language)).assent).not.to.equal('yes')
      })
    }
  }
})
