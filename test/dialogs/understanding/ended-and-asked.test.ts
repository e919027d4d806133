import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, opening } from './situations.ts'

type Table = Readonly<Record<Language, readonly string[]>>

function each(table: Table, asks: string, expected: object): void {
  for (const language of languages)
    for (const said of table[language])
      it(`${language}: “${said}”`, () => {
        expect(understand(said, business(asks, language))).to.deep.include(expected)
      })
}

describe('understanding: ended, and why', () => {
  each(
    {
      da: [
        'drop det, vi vil alligevel ikke være kunder',
        'afbryd, vi har fundet en anden leverandør',
        'stop, vi køber et andet sted',
        'drop det, vi finder noget billigere',
      ],
      sv: [
        'skippa det, vi vill inte bli kunder ändå',
        'avbryt, vi hittar en annan leverantör',
        'avbryt, chefen vill inte',
      ],
      no: [
        'avbryt, vi finner en annen leverandør',
        'dropp det, vi vil ikke bli kunder likevel',
        'avbryt, me har funne ein annan leverandør',
        'avslutt, sjefen vil ikke',
      ],
      en: [
        "cancel, we'll go with another supplier",
        'drop it, we found someone cheaper',
        "stop, we're buying elsewhere",
        "quit, we've found another supplier",
      ],
    },
    'contact.name',
    { fills: [], command: { name: 'cancel' } },
  )

  for (const said of [
    'drop det, vi bruger en anden reference',
    'skippa det, vi har ingen',
    'dropp det, vi har ikke noe sånt',
    "skip it, we don't have one",
  ])
    it(`one answer is skipped: “${said}”`, () => {
      const { command } = understand(said, business('invoice.reference', 'en'))
      expect(command?.name).to.equal('skip')
    })
})

describe('understanding: all of us are to go', () => {
  each(
    {
      da: ['ta bort mig', 'fjern os', 'slet alt'],
      sv: ['ta bort mig', 'ta bort allt', 'ta bort oss'],
      no: ['ta bort meg', 'fjern oss', 'slett alt'],
      en: ['remove me', 'delete everything', 'erase us'],
    },
    'contact.name',
    { fills: [], command: { name: 'delete' } },
  )

  for (const [language, said] of [
    ['da', 'fjern ændringen'],
    ['sv', 'ta bort ändringen'],
    ['no', 'ta bort endringen'],
    ['en', 'remove the last change'],
  ] as const)
    it(`one change: “${said}”`, () => {
      const { command } = understand(said, business('contact.name', language))
      expect(command).to.deep.equal({ name: 'undo' })
    })
})

describe('understanding: what there is to choose from', () => {
  each(
    {
      da: ['hvad er der at vælge imellem', 'hvad kan jeg vælge', 'hvilke muligheder er der'],
      sv: ['vad finns det att välja på', 'vilka val har jag', 'vad kan man välja mellan'],
      no: ['hva finnes det å velge mellom', 'hvilke valg har jeg'],
      en: ['what is there to choose from', 'what can I pick from', 'what are the choices'],
    },
    'company.legalForm',
    { fills: [], command: { name: 'help' } },
  )
})

describe('understanding: what we hold, and what we need', () => {
  each(
    {
      da: [
        'hvad har I egentlig af oplysninger om mig',
        'hvad er det for oplysninger I har om os',
        'hvilke oplysninger har I liggende om mig? vil gerne have en kopi',
      ],
      sv: ['vad har ni för uppgifter om mig egentligen', 'vad har ni för data om oss'],
      no: [
        'hva har dere av opplysninger om meg egentlig',
        'kva har de for opplysningar om oss',
        'hvilke opplysninger har dere lagret om meg? jeg vil ha en kopi',
      ],
      en: [
        'what sort of information do you actually have on me',
        'what details have you got about us',
      ],
    },
    'contact.email',
    { fills: [], command: { name: 'mydata' } },
  )
  each(
    {
      da: [
        'vi vil gerne være kunder, hvad skal I vide om os?',
        'hvad har I brug for at vide om os?',
      ],
      sv: ['vad behöver ni veta om oss?', 'vilka uppgifter behöver ni om oss?'],
      no: ['kva må de vite om oss?', 'hvilke opplysninger trenger dere om oss'],
      en: ['what do you need to know about me', 'what information do you need about us'],
    },
    'contact.email',
    { fills: [], digression: { topic: 'left' } },
  )
  each(
    {
      da: ['hvad skal I bruge det til?'],
      sv: ['vad behöver ni veta om mig för?', 'vad ska ni veta det för'],
      no: ['hva skal dere med opplysninger om meg'],
      en: ['what do you need to know that for', 'why do you need to know about me'],
    },
    'contact.email',
    { fills: [], command: { name: 'why' } },
  )
})

describe('understanding: an account, and who writes', () => {
  each(
    {
      da: ['hvordan åbner jeg en konto hos jer', 'hvordan får vi en konto'],
      sv: ['hur öppnar jag ett konto hos er', 'hur får vi konto hos er'],
      no: ['hvordan åpner jeg konto hos dere', 'korleis får vi konto'],
      en: ['how do I open an account with you', 'how can we open an account'],
    },
    'contact.name',
    { fills: [], digression: { topic: 'signUp' } },
  )
  each(
    {
      da: ['du er vel en bot', 'så du er en maskine'],
      sv: ['du är väl en bot', 'visst är du en bot'],
      no: ['du er vel ein bot', 'du er sikkert en bot'],
      en: ["you're a bot aren't you", "I bet you're a robot", "you're not a real person are you"],
    },
    'invoice.channel',
    { fills: [], digression: { topic: 'areYouHuman' } },
  )
})

describe('understanding: no country and no kind of customer', () => {
  const table: Table = {
    da: ['Danmark eller Sverje', 'Danmark, Norje', 'jeg har ingen butik i nærheden'],
    sv: ['Danmarck eller Sverige', 'Sverje eller Danmark', 'har ingen butik i närheten'],
    no: ['Norge eller Danmarck', 'Sverje eller Norge', 'har ingen butikk i nærleiken'],
    en: ['Denmark or Sweeden', 'Denmark or maybe Sweeden', 'I have no shop near me'],
  }
  for (const language of languages)
    for (const said of table[language])
      it(`${language}: “${said}”`, () => {
        expect(understand(said, opening(language)).fills).to.deep.equal([])
      })

  for (const [language, said, country] of [
    ['da', 'Danmark, Svend Nielsen', 'DK'],
    ['sv', 'Sverige inte Norje', 'SE'],
    ['no', 'Norge, Norma Lund', 'NO'],
    ['en', 'Denmark, not Norwey', 'DK'],
  ] as const)
    it(`${language}: “${said}” is ${country}`, () => {
      const [fill] = understand(said, opening(language)).fills
      expect(fill).to.include({ key: 'country', value: country })
    })
})
