import { expect } from 'chai'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { business, summary } from './situations.ts'

type Row = readonly [said: string, means: string]

/** Wishes in whole sentences, while the phone is asked for. */
const wishes: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['kan jeg få et eksempel at se', 'help'],
    ['hvordan skal nummeret se ud', 'help'],
    ['et spørgsmål baglæns tak', 'back'],
    ['hvor er vi nået til', 'summary'],
    ['lad os bare stoppe her', 'cancel'],
    ['findes der nogen der kan hjælpe mig', 'human'],
    ['jeg vil gerne klage', 'human'],
    ['er det muligt at tale med et menneske?', 'human'],
    ['tag mig ud af jeres system', 'delete'],
    ['jeg tilbagekalder mit samtykke', 'delete'],
    ['er det strengt nødvendigt', 'why'],
    ['hvem må læse det her', 'privacy'],
  ],
  sv: [
    ['kan jag få se ett exempel', 'help'],
    ['hur bör numret se ut', 'help'],
    ['en fråga bakåt tack', 'back'],
    ['vad har jag svarat hittills', 'summary'],
    ['vi lägger ner det', 'cancel'],
    ['finns det nån som kan hjälpa mig', 'human'],
    ['kan jag få prata med en människa?', 'human'],
    ['ta bort allt om mig', 'delete'],
    ['jag återkallar mitt samtycke', 'delete'],
    ['är det absolut nödvändigt', 'why'],
    ['vem kan läsa mina svar', 'privacy'],
  ],
  no: [
    ['kan eg få sjå eit døme', 'help'],
    ['hvordan bør nummeret se ut', 'help'],
    ['et spørsmål bakover', 'back'],
    ['hva har jeg svart hittil', 'summary'],
    ['vi avslutter dette', 'cancel'],
    ['finnes det noen som kan hjelpe', 'human'],
    ['kan jeg få snakke med et menneske?', 'human'],
    ['går det an å få prata med eit menneske?', 'human'],
    ['plukk bort opplysningene mine', 'delete'],
    ['jeg trekker samtykket mitt', 'delete'],
    ['slætt alt dåkk har om mæ', 'delete'],
    ['er det strengt nødvendig', 'why'],
    ['hvem kan lese svarene', 'privacy'],
  ],
  en: [
    ['could I get a sample', 'help'],
    ['what should that look like', 'help'],
    ['one question backwards please', 'back'],
    ['where did we get to', 'summary'],
    ["let's leave it here", 'cancel'],
    ["I'd like to make a complaint", 'human'],
    ['may I speak with a human being?', 'human'],
    ['is it possible to talk to a human?', 'human'],
    ['please take us off your list', 'delete'],
    ['I withdraw my consent', 'delete'],
    ['is that strictly necessary', 'why'],
    ['who can see my answers', 'privacy'],
  ],
}

const humans: Readonly<Record<Language, readonly string[]>> = {
  da: ['taler jeg med et menneske?', 'er det et menneske jeg taler med?'],
  sv: ['pratar jag med en människa?', 'är det en människa jag pratar med?'],
  no: ['snakker jeg med et menneske?', 'er det en robot jeg snakker med?'],
  en: ['am I talking to a human?', 'is it a human I am talking to?'],
}

/** At the summary: what is a yes, what a no, and what is less than a yes. */
const answers: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['jeg har ingen indvendinger', 'yes'],
    ['alt er i den skønneste orden', 'yes'],
    ['forstået, gå videre', 'yes'],
    ['det vil jeg ikke bekræfte', 'no'],
    ['jeg kan desværre ikke acceptere det', 'no'],
    ['ingen indvendinger, men telefonen er forkert', 'partly'],
  ],
  sv: [
    ['det är helt i sin ordning', 'yes'],
    ['jag bekräftar härmed att allt stämmer', 'yes'],
    ['jag har inga invändningar', 'yes'],
    ['jag kan inte acceptera det här', 'no'],
    ['ja, förutom telefonen', 'partly'],
  ],
  no: [
    ['eg har ingenting imot det', 'yes'],
    ['alt er i sin skjønneste orden', 'yes'],
    ['det kan me ikkje akseptere', 'no'],
    ['ja, hvis dere endrer telefonen', 'partly'],
  ],
  en: [
    ['all in good order', 'yes'],
    ['no objections here', 'yes'],
    ['everything checks out', 'yes'],
    ["I won't confirm that", 'no'],
    ['I cannot accept this', 'no'],
    ['works for me, provided the phone is changed', 'partly'],
  ],
}

describe('wishes and answers in free words', () => {
  for (const language of languages) {
    for (const [said, command] of wishes[language])
      it(`${language}: "${said}" asks for ${command} and fills nothing`, () => {
        const { command: found, fills } = understand(said, business('contact.phone', language))
        expect([found?.name, fills]).to.deep.equal([command, []])
      })
    for (const said of humans[language])
      it(`${language}: "${said}" asks who we are, and for nobody`, () => {
        const { command, digression } = understand(said, business('contact.phone', language))
        expect([command, digression?.topic]).to.deep.equal([undefined, 'areYouHuman'])
      })
    for (const [said, assent] of answers[language])
      it(`${language}: "${said}" is ${assent}`, () => {
        expect(understand(said, summary(language)).assent).to.equal(assent)
      })
  }
})
