import { expect } from 'chai'
import { understand } from '../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer, demoProfile } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

const heard = (language: Language, text: string, asks = 'outcome') =>
  understand(text, {
    language,
    asks,
    country: 'DK',
    customerType: 'business',
    open: [],
    answered: [],
    values: {},
    reading: { country: 'DK', now: new Date('2026-11-23T10:00:00Z'), testSeries: true },
    faq: demoProfile.faq,
  })

const leaving: Readonly<Record<Language, string>> = {
  da: 'tak skal du have. kan jeg få slettet mig igen hvis jeg fortryder',
  sv: 'kan jag bli raderad igen om jag ångrar mig',
  no: 'kan jeg bli slettet igjen hvis jeg angrer',
  en: 'can I be deleted again if I change my mind',
}

const deletedLater: Readonly<Record<Language, string>> = {
  da: 'kan jeg blive slettet senere?',
  sv: 'kan jag bli raderad senare?',
  no: 'kan jeg bli slettet senere?',
  en: 'can I be deleted later?',
}

const deliveries: Readonly<Record<Language, string>> = {
  da: 'kan i ikke ringe til mig når varerne kommer',
  sv: 'kan ni ringa mig när varorna kommer',
  no: 'kan dere ringe meg når varene kommer',
  en: 'please call me when the goods arrive',
}

const shown: Readonly<Record<Language, string>> = {
  da: 'vis mig lige hvad I har skrevet om os',
  sv: 'visa vad ni har skrivit om oss',
  no: 'vis meg hva dere har skrevet om oss',
  en: 'show me what you have on us',
}

const deleted: Readonly<Record<Language, string>> = {
  da: 'slet mine data',
  sv: 'radera mina uppgifter',
  no: 'slett dataene mine',
  en: 'delete my data',
}

describe('what is said once all is done', () => {
  for (const language of languages) {
    it(`${language}: “${leaving[language]}” asks, and deletes nothing`, () => {
      const said = heard(language, leaving[language])
      expect(said).to.deep.equal({ fills: [], digression: { topic: 'leaveLater' } })
    })

    it(`${language}: the same is asked at the summary and before it`, () => {
      for (const asks of ['confirm', 'contact.email'])
        for (const text of [leaving[language], deletedLater[language]])
          expect(heard(language, text, asks), text).to.deep.equal({
            fills: [],
            digression: { topic: 'leaveLater' },
          })
    })

    it(`${language}: “${deliveries[language]}” wants no call now`, () => {
      const { command, digression } = heard(language, deliveries[language])
      expect(command).to.equal(undefined)
      expect(digression).to.deep.equal({ topic: 'faq', faq: 'delivery' })
    })

    it(`${language}: “${shown[language]}” wants to see the data`, () => {
      expect(heard(language, shown[language]).command).to.deep.equal({ name: 'mydata' })
    })

    it(`${language}: “${deleted[language]}” is a wish`, () => {
      expect(heard(language, deleted[language]).command?.name).to.equal('delete')
    })
  }
})

type Table = Readonly<Record<Language, readonly string[]>>

const another: Table = {
  da: ['næste firma', 'jeg har et firma mere', 'kan jeg oprette en virksomhed til?'],
  sv: ['nästa företag', 'jag har ett företag till'],
  no: ['neste bedrift', 'jeg har en bedrift til'],
  en: ['next company', 'I have one more company', 'can I add another company?'],
}

const noOther: Table = {
  da: ['send det til firmaet', 'skal firmaet gøre noget?', 'firmaet vil ikke mere'],
  sv: ['skicka det till företaget', 'företaget vill inte mer'],
  no: ['send det til bedriften', 'bedriften vil ikke mer'],
  en: ['does the company have to do more?', 'send it to the company'],
}

const contact: Readonly<Record<Language, string>> = {
  da: 'tilføj også Jonas som kontakt',
  sv: 'lägg till Jonas som kontakt också',
  no: 'legg til Jonas som kontakt også',
  en: 'add Jonas too as contact',
}

describe('further customers and contacts', () => {
  for (const language of languages) {
    for (const text of another[language])
      it(`${language}: “${text}” begins the next case`, () => {
        expect(heard(language, text).command).to.deep.equal({ name: 'restart' })
      })
    for (const text of noOther[language])
      it(`${language}: “${text}” begins none`, () => {
        expect(heard(language, text).command?.name).not.to.equal('restart')
      })
    it(`${language}: “${contact[language]}” is for a colleague`, () => {
      expect(heard(language, contact[language]).digression).to.deep.equal({
        topic: 'secondContact',
      })
    })
  }
})

/** What is to be changed one day, and whether one may. */
const changedLater: Table = {
  da: [
    'kan jeg ændre mailen senere',
    'kan jeg skifte kontaktperson på et tidspunkt',
    'hvad hvis vores adresse ændrer sig',
    'skal jeg give besked hvis vi flytter',
  ],
  sv: ['kan jag byta kontaktperson längre fram', 'hur gör jag om vi byter mejladress'],
  no: ['må jeg gi beskjed hvis vi flytter', 'hva om adressen vår endrer seg'],
  en: [
    'can I change the address later',
    'what do I do if we get a new email address',
    'do I have to tell you when we move',
  ],
}

/** Asked, with the name of something that could be changed in it. */
const asked: Table = {
  da: ['er mailen rigtig?', 'kan jeg blive slettet en dag', 'kan jeg se mit telefonnummer'],
  sv: ['stämmer mejlen?', 'kan jag bli raderad någon gång', 'vilket nummer ringer ni på'],
  no: ['stemmer e-posten?', 'kan jeg bli slettet en dag', 'kan grensen heves'],
  en: ['do I have to do anything else', 'do I need to make a password', 'where do I log in'],
}

const wished: Readonly<Record<Language, string>> = {
  da: 'jeg vil ændre mailen',
  sv: 'jag vill ändra mejlen',
  no: 'jeg vil endre e-posten',
  en: 'I want to change the email',
}

async function created(language: Language): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  await customer.say('12345674')
  await customer.say('Mette Sørensen, 20 12 34 56, mette@nordlys.example.dk')
  await customer.say(phrases[language].yes)
  return customer
}

describe('a question behind the end is answered, and only a wish changes something (SM-10)', () => {
  for (const language of languages) {
    it(`${language}: what is asked of a change to come begins none`, async () => {
      for (const text of changedLater[language]) {
        const customer = await created(language)
        const { hints } = await customer.say(text)
        expect(hints.asks, customer.transcript.join('\n')).to.equal('outcome')
        expect(heard(language, text).digression?.topic, text).to.equal('changeLater')
      }
    })

    it(`${language}: neither does any other question, and none is answered with the reason of a credit limit`, async () => {
      for (const text of asked[language]) {
        const customer = await created(language)
        const { hints } = await customer.say(text)
        expect(hints.asks, customer.transcript.join('\n')).to.equal('outcome')
        expect(hints.command, text).not.to.be.oneOf(['why', 'help', 'change'])
      }
    })

    it(`${language}: “${wished[language]}” is a wish, and a code is sent for it`, async () => {
      const { hints } = await (await created(language)).say(wished[language])
      expect(hints.asks).to.equal('code')
    })
  }
})
