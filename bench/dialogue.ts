import { demoNumbers } from '../services/registers/index.ts'
import type { Saying } from './load.ts'

/** What one customer says, message by message. Everybody is fictional. */
export interface Dialogue {
  readonly locale: string
  /** Not measured with the ordinary turns: a look-up in the register belongs to it. */
  readonly opening: readonly Saying[]
  /** Answers one at a time, help, questions, corrections, a change of mind. */
  readonly ordinary: readonly Saying[]
  /** The whole way in three messages after the greeting. */
  readonly onboarding: readonly Saying[]
}

const say = (...texts: readonly string[]): readonly Saying[] => texts.map((text) => ({ text }))

export const dialogues: readonly Dialogue[] = [
  {
    locale: 'da-DK',
    opening: ['join', { text: demoNumbers('DK').good }],
    ordinary: say(
      'Mette Sørensen',
      'hvad skal I bruge telefonnummeret til?',
      '20 12 34 56',
      'hjælp',
      'mette@nordlys.example.dk',
      'nej telefonen er 20 12 34 57',
      'kan jeg betale med kort?',
      'ret e-mail til faktura@nordlys.example.dk',
      'fortryd',
      'er du et menneske?',
      'det hedder jeg ikke, jeg hedder Mette Holm Sørensen',
      'vi køber for ca. 8.000 kr om måneden',
    ),
    onboarding: [
      'join',
      ...say(demoNumbers('DK').good, 'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk', 'ja'),
    ],
  },
  {
    locale: 'sv-SE',
    opening: ['join', { text: demoNumbers('SE').good }],
    ordinary: say(
      'Åsa Öberg',
      'varför behöver ni mitt telefonnummer?',
      '070-174 06 05',
      'hjälp',
      'asa@norrsken.example.se',
      'nej telefonen är 070-174 06 32',
      'kan man betala med kort?',
      'ändra e-post till faktura@norrsken.example.se',
      'ångra',
      'är du en människa?',
      'kontaktpersonen heter Åsa Öberg Lind',
      'vi handlar för ungefär 8 000 kr i månaden',
    ),
    onboarding: [
      'join',
      ...say(demoNumbers('SE').good, 'Åsa Öberg, 070-174 06 05, asa@norrsken.example.se', 'ja'),
    ],
  },
  {
    locale: 'nb-NO',
    opening: ['join', { text: demoNumbers('NO').good }],
    ordinary: say(
      'Kari Nordmann',
      'hvorfor trenger dere nummeret mitt?',
      '912 34 567',
      'hjelp',
      'kari@fjordlys.example.no',
      'nei telefonen er 912 34 568',
      'kan jeg betale med kort?',
      'endre e-post til faktura@fjordlys.example.no',
      'angre',
      'er du et menneske?',
      'kontaktpersonen heter Kari Haugen Nordmann',
      'vi handler for omtrent 8000 kr i måneden',
    ),
    onboarding: [
      'join',
      ...say(demoNumbers('NO').good, 'Kari Nordmann, 912 34 567, kari@fjordlys.example.no', 'ja'),
    ],
  },
  {
    locale: 'en-GB',
    opening: ['join', { text: `DK${demoNumbers('DK').good}` }],
    ordinary: say(
      'Mette Sørensen',
      'why do you need my phone number?',
      '+45 20 12 34 56',
      'help',
      'mette@nordlys.example.dk',
      'no, the phone is 20 12 34 57',
      'can I pay by card?',
      'change the email to invoices@nordlys.example.dk',
      'undo',
      'are you human?',
      "actually it's spelled Mette Soerensen",
      'we buy for about 8,000 a month',
    ),
    onboarding: [
      'join',
      ...say(
        `DK${demoNumbers('DK').good}`,
        'Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk',
        'yes',
      ),
    ],
  },
]
