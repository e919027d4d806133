import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { UnderstandingContext } from '../../../dialogs/understanding/understanding.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, opening, person, summary, valuesOf } from './situations.ts'

type Table = Readonly<Record<Language, readonly string[]>>

const eachOf = (table: Table, check: (text: string, language: Language) => void) => {
  for (const language of languages)
    it(`${language}: ${table[language].join(' | ')}`, () => {
      for (const text of table[language]) check(text, language)
    })
}

const topicOf = (text: string, context: UnderstandingContext) =>
  understand(text, context).digression?.topic

describe('whether all this is genuine, and who the seller is', () => {
  const doubts: Table = {
    da: [
      'Er det her svindel? Hvem ejer jer og hvad er jeres cvr',
      'er I et rigtigt firma',
      'hvad er jeres cvr nummer?',
      'hvordan kan jeg vide at det ikke er fup?',
    ],
    sv: ['är det här bluff', 'är ni ett riktigt företag', 'vem äger er', 'kan man lita på er'],
    no: ['er dette svindel', 'hvem eier dere', 'hva er orgnummeret deres', 'er dere et ekte firma'],
    en: [
      'is this a scam',
      'who owns you?',
      "what's your company number?",
      'is this a real company',
    ],
  }
  eachOf(doubts, (text, language) => {
    for (const context of [opening(language), business('contact.email', language)])
      expect(topicOf(text, context), text).to.equal('genuine')
  })

  const others: Table = {
    da: ['hvad er vores cvr?', 'er det det rigtige nummer?', 'hvem ejer firmaet?'],
    sv: ['vad är vårt organisationsnummer?', 'är det rätt nummer?'],
    no: ['hva er orgnummeret vårt?', 'er det riktig nummer?'],
    en: ['what is my company number', 'is that the right number?'],
  }
  eachOf(others, (text, language) => {
    expect(topicOf(text, business('company.number', language)), text).to.not.equal('genuine')
  })
})

describe('GD-07: where what stands there comes from', () => {
  const asked: Table = {
    da: [
      'hvor har I vores adresse fra?',
      'hvordan kender I vores adresse',
      'hvor kommer oplysningerne fra',
      'hvor ved i det fra?',
      'hvem har givet jer mit nummer',
    ],
    sv: [
      'var har ni fått vår adress ifrån?',
      'hur vet ni vad vi heter',
      'varifrån kommer uppgifterna?',
      'vem har gett er mitt nummer',
    ],
    no: [
      'hvor har dere adressen vår fra?',
      'hvordan vet dere adressen vår',
      'hvor kommer opplysningene fra?',
      'hvem ga dere nummeret mitt',
    ],
    en: [
      'how do you know our address?',
      'where did you find our name',
      'where does that address come from',
      'who told you that?',
    ],
  }
  eachOf(asked, (text, language) => {
    expect(topicOf(text, business('contact.email', language)), text).to.equal('source')
  })

  const others: Table = {
    da: ['hvor leverer I fra?', 'hvor kommer jeres varer fra', 'hvor kommer I fra?'],
    sv: ['var kommer ni ifrån?', 'var skickar ni varorna från?'],
    no: ['hvor sender dere fra?', 'hvor kommer dere fra?'],
    en: ['where do I find my number?', 'where are you from?', 'how do I know that it is right?'],
  }
  eachOf(others, (text, language) => {
    expect(topicOf(text, business('contact.email', language)), text).to.not.equal('source')
  })
})

describe('why anything is asked at all', () => {
  const why: Table = {
    da: ['hvorfor skal I vide alt det om mig?', 'hvorfor skal I bruge mine oplysninger'],
    sv: ['varför behöver ni veta allt om mig', 'varför vill ni ha mina uppgifter'],
    no: ['hvorfor må dere vite alt det om meg', 'hvorfor vil dere ha opplysningene mine'],
    en: ['why do you need to know all this about me', 'why do you want my data'],
  }
  eachOf(why, (text, language) => {
    expect(understand(text, opening(language)).command, text).to.deep.equal({ name: 'privacy' })
  })

  const besidePrivate: Table = {
    da: ['privat. men hvorfor skal I vide alt det om mig?'],
    sv: ['privat. men varför behöver ni veta allt om mig?'],
    no: ['privat. men hvorfor må dere vite alt det om meg?'],
    en: ['private. but why do you need to know all this about me?'],
  }
  eachOf(besidePrivate, (text, language) => {
    const said = understand(text, opening(language))
    expect(valuesOf(said), text).to.deep.include({ customerType: 'private' })
    expect(said.digression?.topic, text).to.equal('dataUse')
  })

  const ofOne: Table = {
    da: ['hvorfor skal I bruge mit telefonnummer'],
    sv: ['varför behöver ni mitt telefonnummer'],
    no: ['hvorfor trenger dere telefonnummeret mitt'],
    en: ['why do you need my phone number'],
  }
  eachOf(ofOne, (text, language) => {
    const { command } = understand(text, business('contact.phone', language))
    expect(command, text).to.deep.include({ name: 'why' })
  })

  const required: Table = {
    da: ['det vil jeg ikke. er det et krav?', 'skal jeg oplyse det?'],
    sv: ['det vill jag inte. är det ett krav?', 'måste jag'],
    no: ['det vil jeg ikke. er det et krav?', 'må jeg oppgi det?'],
    en: ["I'd rather not. is that required?", 'is that required?'],
  }
  eachOf(required, (text, language) => {
    const { command, assent } = understand(text, person('person.phone', language))
    expect({ command, assent }, text).to.deep.equal({ command: { name: 'why' }, assent: undefined })
  })

  const associations: Table = {
    da: ['Skal man have CVR nummer? Vi er bare en lille forening'],
    sv: ['Måste man ha organisationsnummer? Vi är bara en liten förening'],
    no: ['Må man ha organisasjonsnummer? Vi er bare en liten forening'],
    en: ['Do we need a company number? We are just a small club'],
  }
  eachOf(associations, (text, language) => {
    expect(topicOf(text, business('company.number', language)), text).to.equal('association')
  })
})

describe('said to the seller beside the question', () => {
  const faq = [{ id: 'wallets', match: ['kontant', 'cash'] }]
  const faqOf = (text: string, context: UnderstandingContext) =>
    understand(text, { ...context, faq }).digression?.faq

  const cash: Table = {
    da: ['og jeg vil betale kontant ved afhentning'],
    sv: ['jag vill betala kontant'],
    no: ['jeg vil betale kontant'],
    en: ['I want to pay cash on pickup'],
  }
  eachOf(cash, (text, language) => {
    expect(faqOf(text, person('person.name', language)), text).to.equal('wallets')
  })

  it('is no name that has such a word in it', () => {
    const said = understand('Kontant Betaling ApS', { ...business('company.name', 'da'), faq })
    expect(valuesOf(said)).to.deep.equal({ 'company.name': 'Kontant Betaling ApS' })
  })

  const deciding: Table = {
    da: ['hvem er det der skal godkende'],
    sv: ['vem ska godkänna?'],
    no: ['hvem godkjenner det'],
    en: ['who has to approve it'],
  }
  eachOf(deciding, (text, language) => {
    expect(topicOf(text, summary(language)), text).to.equal('whoDecides')
  })

  const wishes: Table = {
    da: ['ok fine. engelsk igen tak. kan jeg bestille imens?'],
    sv: ['ok fine. dansk igen tak. kan jeg bestille imens?'],
    no: ['ok fine. dansk igen tak. kan jeg bestille imens?'],
    en: ['ok fine. dansk igen tak. kan jeg bestille imens?'],
  }
  eachOf(wishes, (text, language) => {
    const to = language === 'da' ? 'en' : 'da'
    expect(understand(text, summary(language)).language, text).to.deep.equal({ to, how: 'asked' })
  })
})
