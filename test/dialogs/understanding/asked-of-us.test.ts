import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { languages } from '../../../onboarding/vocabulary.ts'
import { asking, business } from './situations.ts'

type Row = readonly [asks: string, said: string, meant: string]

/** What is heard, in one word: a topic, a command, a language. */
function heard(asks: string, said: string, language: Language): string | undefined {
  const context =
    asks === 'payment'
      ? asking(asks, { country: 'DK', customerType: 'business', language, open: [asks] })
      : business(asks, language)
  const { digression, command, language: other, fills } = understand(said, context)
  if (fills.length > 0) return fills.map(({ key }) => key).join(' ')
  if (other?.how === 'asked') return other.to
  return digression?.topic ?? command?.name
}

const tables: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['country', 'hej er det her man bliver kunde?', 'signUp'],
    ['country', 'hvordan bliver man kunde hos jer', 'signUp'],
    ['country', 'hej, vi vil gerne oprettes som kunde', 'signUp'],
    ['contact.phone', 'er jeg havnet det rigtige sted', 'signUp'],
    ['country', 'hvad skal I bruge for at jeg kan blive kunde', 'left'],
    ['country', 'koster det noget at blive kunde', 'question'],
    ['contact.name', 'jeg vil alligevel ikke være kunde', 'cancel'],
    ['contact.email', 'hvem kommer til at se mine data', 'dataUse'],
    ['contact.email', 'vis mig mine data', 'mydata'],
    ['invoice.channel', 'understøtter I peppol?', 'invoiceWays'],
    ['payment', 'hvilke betalingsmuligheder er der', 'paymentWays'],
    ['contact.phone', 'hvor mange spørgsmål er der tilbage', 'left'],
    ['contact.phone', 'hvad har jeg skrevet indtil nu', 'summary'],
    ['contact.name', 'undskyld, mit dansk er dårligt, kan vi skrive på engelsk', 'en'],
    ['contact.name', 'can we do this in english please, my danish is not so good', 'en'],
    ['contact.phone', 'kan vi tage det på engelsk? jeg forstår ikke så meget dansk', 'en'],
  ],
  sv: [
    ['country', 'är det här man blir kund', 'signUp'],
    ['country', 'hur blir man kund hos er?', 'signUp'],
    ['country', 'kan ni registrera oss som kund', 'signUp'],
    ['contact.phone', 'har jag kommit rätt?', 'signUp'],
    ['country', 'vad krävs för att bli kund', 'left'],
    ['contact.phone', 'kan jag registrera mer än ett telefonnummer', 'question'],
    ['contact.name', 'jag vill inte bli kund längre', 'cancel'],
    ['contact.email', 'vem kommer se mina uppgifter', 'dataUse'],
    ['contact.email', 'visa mina uppgifter', 'mydata'],
    ['invoice.channel', 'stödjer ni peppol?', 'invoiceWays'],
    ['invoice.channel', 'ta det via peppol', 'invoice.channel'],
    ['payment', 'vilka betalsätt finns', 'paymentWays'],
    ['payment', 'vad finns det för betalningsalternativ', 'paymentWays'],
    ['contact.phone', 'hur många frågor är det egentligen, löjligt', 'frustration'],
    ['contact.phone', 'hur många frågor är kvar', 'left'],
    ['contact.name', 'går det att ta på engelska? min svenska är inte så bra', 'en'],
  ],
  no: [
    ['country', 'er det her man blir kunde', 'signUp'],
    ['country', 'hei, kan eg bli kunde her?', 'signUp'],
    ['country', 'vi vil gjerne bli kunde hos dere', 'signUp'],
    ['contact.phone', 'har jeg kommet til rett sted', 'signUp'],
    ['country', 'hva trenger dere for at vi skal bli kunde', 'left'],
    ['contact.name', 'vi vil ikke være kunde likevel', 'cancel'],
    ['contact.email', 'hvem kommer til å se dataene mine', 'dataUse'],
    ['contact.email', 'vis meg dataene mine', 'mydata'],
    ['invoice.channel', 'støtter dere ehf?', 'invoiceWays'],
    ['payment', 'hva er betalingsalternativene', 'paymentWays'],
    ['contact.phone', 'hvor mange spørsmål er det igjen', 'left'],
    ['contact.name', 'kan vi ta det på svensk i stedet, norsken min er ikke så god', 'sv'],
    ['contact.name', 'can we take this in english? my norwegian is not so good', 'en'],
  ],
  en: [
    ['country', 'is this where i sign up', 'signUp'],
    ['country', 'hi, how do i become a customer', 'signUp'],
    ['country', 'can you set us up as a customer', 'signUp'],
    ['contact.phone', 'am i in the right place to open an account?', 'signUp'],
    ['country', 'what do I need to become a customer', 'left'],
    ['country', 'why do you need to know if I am a customer', 'why'],
    ['contact.name', 'i dont want to be a customer', 'cancel'],
    ['contact.email', 'who is gonna see my data', 'dataUse'],
    ['contact.email', "who's gonna see my data?", 'dataUse'],
    ['contact.email', 'can i see my data', 'mydata'],
    ['contact.email', 'who do i ask for a copy of my data', 'mydata'],
    ['invoice.channel', 'do you support peppol?', 'invoiceWays'],
    ['payment', 'do you support peppol?', 'invoiceWays'],
    ['invoice.channel', 'support please', 'human'],
    ['contact.phone', 'can i talk to support?', 'human'],
    ['payment', 'what payment options are there', 'paymentWays'],
    ['payment', 'what does invoice mean', 'help'],
    ['contact.phone', 'jeez how many questions is this, ridiculous', 'frustration'],
    ['contact.phone', 'how many questions are left', 'left'],
    ['contact.phone', "show me what i've written, this is ridiculous", 'summary'],
  ],
}

describe('what is asked of us, and what only sounds like it', () => {
  for (const language of languages)
    for (const [asks, said, meant] of tables[language])
      it(`${language}: "${said}" at ${asks}`, () => {
        expect(heard(asks, said, language)).to.equal(meant)
      })
})
