import { expect } from 'chai'
import { speaker } from '../../locales/words.ts'
import { languages, type CountryCode, type Language } from '../../onboarding/vocabulary.ts'
import { demoNumbers } from '../../services/registers/index.ts'
import { Customer } from '../support/conversation.ts'
import { people, phrases } from './phrases.ts'

const homes: Readonly<Record<Language, CountryCode>> = { da: 'DK', sv: 'SE', no: 'NO', en: 'DK' }

type Rows = Readonly<Record<Language, readonly (readonly [string, string])[]>>

/** Beside the values that were asked for: `{}` stands for them; what is quoted. */
const beside: Rows = {
  da: [
    ['{} men skriv helst ikke reklamer', 'skriv helst ikke reklamer'],
    ['{}, ring ikke før kl. 10 tak', 'ring ikke før kl. 10'],
    [
      '{} - men det er mig I skal ringe til, hvis der er noget',
      'det er mig I skal ringe til, hvis der er noget',
    ],
    ['{} send en kopi til revisoren også', 'send en kopi til revisoren også'],
    ['{} og smid lige varerne omme bagved', 'smid lige varerne omme bagved'],
    ['{}. varerne skal mærkes med afd. 4', 'varerne skal mærkes med afd. 4'],
    ['{}. I må ikke give mit nummer videre', 'I må ikke give mit nummer videre'],
    ['ring ikke om aftenen, der har vi travlt. {}', 'ring ikke om aftenen'],
    ['{} men kun om eftermiddagen', 'kun om eftermiddagen'],
    ['{} og vi vil gerne ha en fast rabat', 'vi vil gerne ha en fast rabat'],
    ['{} ingen nyhedsbreve. stil pakken i skuret', 'ingen nyhedsbreve; stil pakken i skuret'],
  ],
  sv: [
    ['{} men ingen reklam tack', 'ingen reklam'],
    ['{}, ring inte före tio', 'ring inte före tio'],
    ['{} men de e mej ni ska ringa om de e nåt', 'de e mej ni ska ringa om de e nåt'],
    ['{} o skicka en kopia till min fru', 'skicka en kopia till min fru'],
    ['{}. lasta av på gården', 'lasta av på gården'],
    ['{} o leveranser ska till baksidan', 'leveranser ska till baksidan'],
    ['{} o ni får inte sälja numret vidare', 'ni får inte sälja numret vidare'],
    [
      '{}. jag vill ha leverans på morgnarna innan åtta',
      'jag vill ha leverans på morgnarna innan åtta',
    ],
    ['{} men bara på eftermiddagen', 'bara på eftermiddagen'],
    ['{}. slipp gärna skicka utskick', 'slipp gärna skicka utskick'],
  ],
  no: [
    ['{} men ingen reklame takk', 'ingen reklame'],
    ['{}, ikkje ring før ti', 'ikkje ring før ti'],
    [
      '{} men det er meg dere skal ringe hvis det er noe',
      'det er meg dere skal ringe hvis det er noe',
    ],
    ['{} og send kopi til kona', 'send kopi til kona'],
    ['{}. sett pakka bak garasjen', 'sett pakka bak garasjen'],
    ['{}. leveranser skal på baksida', 'leveranser skal på baksida'],
    ['{} og dere får ikke selge nummeret videre', 'dere får ikke selge nummeret videre'],
    ['{} eg vil ikkje ha nyheitsbrev', 'eg vil ikkje ha nyheitsbrev'],
    ['{}. ta helst sms, eg hører dårlig', 'ta helst sms'],
    ['{} men bare på ettermiddagen', 'bare på ettermiddagen'],
  ],
  en: [
    ['{} but please no marketing', 'please no marketing'],
    ["{} but don't call before 10", "don't call before 10"],
    [
      "{} but I'm the one you should call if anything comes up",
      "I'm the one you should call if anything comes up",
    ],
    ['{} and cc my accountant on everything', 'cc my accountant on everything'],
    ['{}. please unload in the yard', 'please unload in the yard'],
    ['{}. deliveries round the back please', 'deliveries round the back please'],
    ['{} and deliveries have to go to the back door', 'deliveries have to go to the back door'],
    ["{} and please don't pass it on to anyone", "please don't pass it on to anyone"],
    ['{}. texts only please', 'texts only please'],
    ['{} but only in the afternoons', 'only in the afternoons'],
  ],
}

/** Talk beside the values, ways of announcing them and of asking for an account: nobody has to be told of it. */
const talk: Readonly<Record<Language, readonly string[]>> = {
  da: [
    '{} jeg sidder i toget så der er dårlig dækning',
    'skriv mig på som kontakt: {}',
    '{}. vi glæder os til at handle hos jer',
    '{}, jeg skriver igen senere',
    '{} og det må være nok for i dag',
    'hold nu op, har I ikke det i forvejen? {}',
  ],
  sv: [
    '{} sitter på bussen så svarar nog inte',
    'skriv upp mig som kontakt: {}',
    '{}. det får vi av alla andra',
    '{}, jag ringer min man sen',
    '{} ge mig en sekund så letar jag fram resten',
  ],
  no: [
    '{} sitter på bussen så svarer nok ikke',
    'sett meg opp som kontakt: {}',
    '{}. vi gleder oss til å handle hos dere',
    '{}, jeg ringer mannen min etterpå',
    '{} gi meg et øyeblikk så finner jeg resten',
  ],
  en: [
    "{} I'm on the train so signal is bad",
    'put me down as the contact: {}',
    '{}. looking forward to working with you',
    "{}, I'll ring my husband later",
    '{} give me a second for the rest',
  ],
}

/** Nothing but a wish, whatever is asked for. */
const alone: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'I må ikke ringe før kl 10',
    'ring ikke om aftenen',
    'vi vil ikke have reklamer',
    'varerne skal mærkes med afd 4',
    'ring lige inden I leverer',
  ],
  sv: [
    'ni får inte ringa före tio',
    'ring inte på kvällen',
    'vi vill inte ha reklam',
    'varorna ska märkas med avd 4',
    'skicka gärna en kopia till vår revisor',
  ],
  no: [
    'dere må ikke ringe før ti',
    'ikkje ring om kvelden',
    'vi vil ikke ha reklame',
    'varene skal merkes med avd 4',
    'send gjerne kopi til revisoren vår',
  ],
  en: [
    "don't call me before ten",
    'please do not ring in the evening',
    "we don't want any ads",
    'parcels must be marked dept 4',
    'please send a copy to our accountant',
  ],
}

/** A yes with a wish beside it waits until that is said. */
const withYes: Rows = {
  da: [['ja, men skriv ikke reklamer', 'skriv ikke reklamer']],
  sv: [['ja, men inga reklamutskick tack', 'inga reklamutskick']],
  no: [['ja men ingen reklame takk', 'ingen reklame']],
  en: [['yes but no newsletters', 'no newsletters']],
}

/** A yes that only says what is to be done now. */
const plainYes: Readonly<Record<Language, string>> = {
  da: 'det ser fint ud, send det bare afsted',
  sv: 'ser bra ut, skicka iväg det',
  no: 'ser bra ut, send det inn',
  en: 'looks good, send it off',
}

/** A business that is asked for its contact. */
async function atContact(language: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  await customer.say(demoNumbers(homes[language]).good)
  return customer
}

const contactOf = (language: Language): string => {
  const { name, phone, email } = people[homes[language]]
  return `${name}, ${phone}, ${email}`
}

describe('what is asked of us and nothing here does is never passed over in silence (UX-23)', () => {
  for (const language of languages) {
    const say = speaker(language)
    const told = (said: string) => say('messages.understood.unheard', { said })
    const marker = told('|').split('|').at(-1) ?? ''

    for (const [text, said] of beside[language])
      it(`${language}: “${text}”`, async () => {
        const customer = await atContact(language)
        const reply = await customer.say(text.replace('{}', contactOf(language)))
        expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('confirm')
        expect(reply.hints.understood).to.include.keys('contact.name', 'contact.phone')
        expect(reply.text).to.include(told(said))
      })

    for (const text of talk[language])
      it(`${language}: talk, “${text}”`, async () => {
        const customer = await atContact(language)
        const reply = await customer.say(text.replace('{}', contactOf(language)))
        expect(reply.hints.understood, customer.transcript.join('\n')).to.have.all.keys(
          'contact.name',
          'contact.phone',
          'contact.email',
        )
        expect(reply.text).not.to.include(marker)
      })

    for (const text of alone[language])
      it(`${language}: alone, “${text}”: what was asked is asked again`, async () => {
        const customer = await atContact(language)
        const reply = await customer.say(text)
        expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('contact.name')
        expect(reply.text).to.include(told(text))
      })

    for (const [text, said] of withYes[language])
      it(`${language}: “${text}” is no yes to everything`, async () => {
        const customer = await atContact(language)
        await customer.say(contactOf(language))
        const reply = await customer.say(text)
        expect(reply.hints.asks, customer.transcript.join('\n')).to.equal('confirm')
        expect(reply.text).to.include(told(said))
      })

    it(`${language}: “${plainYes[language]}” is a yes`, async () => {
      const customer = await atContact(language)
      await customer.say(contactOf(language))
      const reply = await customer.say(plainYes[language])
      expect(reply.hints.command, customer.transcript.join('\n')).to.equal('yes')
    })
  }
})
