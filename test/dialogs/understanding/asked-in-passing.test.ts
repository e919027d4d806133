import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, opening, person, summary } from './situations.ts'

type Row = readonly [asks: string, said: string, heard: string]
type Table = Readonly<Record<Language, readonly Row[]>>

function situation(asks: string, language: Language) {
  if (asks === 'country') return opening(language)
  if (asks === 'confirm') return summary(language)
  if (asks === 'payment') {
    const context = person(asks, language)
    return { ...context, open: [asks, ...context.open], answered: ['country', 'customerType'] }
  }
  return business(asks, language)
}

/** The values and the command that are heard, and the topic. */
function heard([asks, said]: Row, language: Language): string {
  const { fills, command, digression } = understand(said, situation(asks, language))
  const values = fills.map(({ key, value }) => `${key}=${JSON.stringify(value)}`)
  return [...values, command?.name, digression?.topic].filter(Boolean).join(' ')
}

const becoming: Table = {
  da: [
    ['country', 'jeg kunne godt tænke mig at blive kunde', 'signUp'],
    ['country', 'hvordan bliver man kunde', 'signUp'],
    ['country', 'hvad skal I bruge af oplysninger for at oprette et firma i Norge?', 'left'],
    ['country', 'hvordan betaler kunder hos jer?', 'paymentWays'],
    ['country', 'god aften', 'greeting'],
  ],
  sv: [
    ['country', 'hur går det till att bli kund hos er?', 'signUp'],
    ['country', 'vad behöver ni för uppgifter för att lägga upp ett norskt företag?', 'left'],
    ['country', 'vilka uppgifter har ni om mig?', 'mydata'],
    ['company.number', 'Halloj i stugan!', 'greeting'],
  ],
  no: [
    ['country', 'Hallo, jeg kunne tenkt meg å bli kunde hos dere', 'signUp'],
    ['country', 'korleis blir ein kunde hos dykk', 'signUp'],
    ['country', 'god kveld', 'greeting'],
    ['country', 'ha en god kveld', 'goodbye'],
    ['country', 'kem e det æ skriv med', 'whoAreYou'],
    ['contact.name', 'Kem Larsen', 'contact.name="Kem Larsen"'],
  ],
  en: [
    ['country', 'how does one become a customer', 'signUp'],
    ['country', 'I was thinking of becoming a customer', 'signUp'],
    ['country', 'what details do you need for a Danish company?', 'left'],
  ],
}

const doubts: Table = {
  da: [['country', 'Er det her fup? Min bank siger man skal passe på', 'genuine']],
  sv: [['country', 'är det här bluff? min bank säger att man ska passa sig', 'genuine']],
  no: [['country', 'er dette svindel? banken min sier jeg må passe på', 'genuine']],
  en: [['country', 'is this a scam? my bank says to be careful', 'genuine']],
}

const paying: Table = {
  da: [
    ['payment', 'tager I dankort', 'paymentWays'],
    ['payment', 'dankort', 'payment="prepayment"'],
    ['payment', 'kan vi betale senere hvis det kniper', 'payLater'],
    ['payment', 'kan vi få faktura hvis vi er et nyt firma', 'paymentWays'],
    ['payment', 'gerne faktura hvis det er muligt', 'payment="invoice"'],
  ],
  sv: [
    ['payment', 'går det med kort', 'paymentWays'],
    ['payment', 'det blir kort', 'payment="prepayment"'],
    ['payment', 'kan man betala senare om det krisar', 'payLater'],
    ['payment', 'Görs det en kreditprövning på oss', 'creditCheck'],
    ['payment', 'faktura om det går', 'payment="invoice"'],
  ],
  no: [
    ['payment', 'tar dere bankkort', 'paymentWays'],
    ['payment', 'går det an med kort', 'paymentWays'],
    ['payment', 'kan vi utsette betalinga hvis det er en dårlig måned?', 'payLater'],
    ['payment', 'kort takk', 'payment="prepayment"'],
  ],
  en: [
    ['payment', 'do you take cards', 'paymentWays'],
    ['payment', 'card please', 'payment="prepayment"'],
    ['payment', 'can we pay later if things are tight?', 'payLater'],
    ['payment', 'can we get an invoice if we are a new company?', 'paymentWays'],
    ['payment', 'invoice if possible', 'payment="invoice"'],
  ],
}

const afterwards: Table = {
  da: [
    ['confirm', 'hvad sker der efter jeg har sagt ja?', 'whatNext'],
    ['contact.phone', 'sikke et hundevejr i dag', 'smallTalk'],
    ['company.name', 'Vejr og Vind ApS', 'company.name="Vejr og Vind ApS"'],
  ],
  sv: [
    ['confirm', 'vad händer efter att jag har sagt ja?', 'whatNext'],
    ['contact.phone', 'skitväder idag va', 'smallTalk'],
    ['contact.phone', 'usch vilket väder, snö i maj här uppe', 'smallTalk'],
  ],
  no: [
    ['confirm', 'hva skjer etter at jeg har sagt ja?', 'whatNext'],
    ['confirm', 'kva skjer når eg har godkjent?', 'whatNext'],
    ['contact.phone', 'for et møkkavær', 'smallTalk'],
  ],
  en: [
    ['confirm', 'what happens after I say yes?', 'whatNext'],
    ['confirm', "what happens if I'm not approved?", 'notApproved'],
  ],
}

const period: Table = {
  da: [
    ['credit.amount', 'er beløbet per måned eller per år?', 'help'],
    ['credit.amount', 'er det årligt eller månedligt?', 'help'],
  ],
  sv: [
    ['credit.amount', 'gäller det månadsvis eller årsvis', 'help'],
    ['credit.amount', 'är det årsbeloppet?', 'help'],
  ],
  no: [
    ['credit.amount', 'er beløpet per måned eller per år?', 'help'],
    ['credit.amount', 'er det månedlig eller årlig sum?', 'help'],
  ],
  en: [
    ['credit.amount', 'is that a yearly figure?', 'help'],
    ['credit.amount', 'can we pay per month', 'question'],
  ],
}

const tables = { becoming, doubts, paying, afterwards, period }

for (const [name, table] of Object.entries(tables))
  describe(`asked in passing: ${name}`, () => {
    for (const language of languages)
      for (const row of table[language])
        it(`${language}: “${row[1]}” at ${row[0]}`, () => {
          expect(heard(row, language)).to.equal(row[2])
        })
  })
