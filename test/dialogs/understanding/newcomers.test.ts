import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { NewcomerTopic } from '../../../dialogs/understanding/understanding.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, opening, valuesOf } from './situations.ts'

type Table = Readonly<Record<Language, readonly string[]>>

const said: Readonly<Record<NewcomerTopic, Table>> = {
  minor: {
    da: [
      'jeg er 16',
      'jeg hedder Mikkel, er 17 og vil købe en mikrofon, er det ok uden firma??',
      'jeg er kun 15 år gammel, må jeg handle her?',
      'jeg er under 18',
      'jeg er ikke 18 endnu',
      'jeg fylder 18 til maj',
      'jeg er mindreårig og vil gerne handle',
    ],
    sv: ['jag är 16', 'jag är 16 år, får jag bli kund?', 'jag har inte fyllt 18', 'jag är omyndig'],
    no: ['jeg er 16', 'eg er berre femten', 'jeg er under 18 år', 'jeg har ikke fylt 18'],
    en: ["I'm 16", "I'm under 18", 'I am only seventeen', "I'm not 18 yet", "I'm a minor"],
  },
  minimumAge: {
    da: [
      'min søn på 15 vil handle',
      'min 16-årige datter vil gerne være kunde',
      'skal man være 18 for at handle?',
      'er der en aldersgrænse?',
    ],
    sv: [
      'min dotter är 14 år, kan hon bli kund?',
      'måste man vara 18 år?',
      'får personer under 18 handla?',
      'finns det någon åldersgräns?',
    ],
    no: [
      'datteren min på 16 vil bestille',
      'må man være over 18?',
      'hvor gammel må jeg være?',
      'har dere aldersgrense?',
    ],
    en: [
      'my 15-year-old wants to buy from you',
      'my son, 15, wants to order',
      'do you have to be over 18?',
      'how old do I have to be?',
    ],
  },
  actingFor: {
    da: [
      'må jeg som ansat oprette os?',
      'kan min bogholder gøre det?',
      'skal det være direktøren der opretter os?',
      'jeg er ikke ejer, er det ok?',
    ],
    sv: [
      'får jag göra det fast jag inte är firmatecknare?',
      'får en anställd registrera företaget?',
      'behöver ni en fullmakt?',
    ],
    no: [
      'kan regnskapsføreren registrere oss?',
      'trenger dere fullmakt?',
      'kan jeg opprette oss når jeg bare er ansatt?',
    ],
    en: [
      'can an employee sign up for the firm?',
      "I'm not the owner, is that ok?",
      'does it have to be the owner who signs up?',
    ],
  },
  association: {
    da: ['kan foreninger blive kunder?', 'vi er en idrætsforening uden cvr'],
    sv: ['kan en ideell förening bli kund hos er?', 'vi är en BRF, kan vi bli kund?'],
    no: ['kan et borettslag bli kunde?', 'selger dere til menighetsråd?'],
    en: ['can clubs buy from you?', 'can we be a customer as an association?'],
  },
  begunBefore: {
    da: ['jeg skrev i går men kom ikke færdig', 'jeg begyndte på min telefon i går'],
    sv: ['jag började igår men blev inte klar', 'jag fyllde i allt på min mobil igår'],
    no: ['jeg startet i går, men ble ikke ferdig', 'jeg begynte på mobilen i går'],
    en: ['I started this yesterday on my phone', 'I wrote to you yesterday but never finished'],
  },
}

describe('who may become a customer, and what was begun elsewhere', () => {
  for (const [topic, table] of Object.entries(said))
    for (const language of languages)
      for (const text of table[language])
        it(`${language}, ${topic}: “${text}”`, () => {
          const heard = understand(text, opening(language))
          expect(heard.digression).to.deep.equal({ topic })
          expect(heard.command).to.equal(undefined)
          expect(heard.refused).to.equal(undefined)
        })
})

/** What sounds like it, and is something else. */
const others: Table = {
  da: [
    'vi er 16',
    'vi er 16 ansatte',
    'jeg er 16 km fra jer',
    'jeg har 16',
    'jeg er 15 år i branchen',
    'firmaet er 16 år gammelt',
    'det er i 16',
    'jeg er 18',
    'jeg vil købe en cykel til min søn på 15',
    'min søn på 15 hjælper mig',
    'Under 18 ApS',
    'kan en medarbejder ringe mig?',
    'kan min bogholder få en kopi?',
    'skal kontaktpersonen være ejeren?',
    'vi er en forening',
    'jeg har skrevet mit nummer',
  ],
  sv: [
    'vi är 16',
    'jag är 16 km bort',
    'jag har jobbat 16 år i branschen',
    'vi säljer till unga under 18',
    'kan en medarbetare ringa mig?',
    'är kontaktpersonen chefen?',
    'vi är en ideell förening',
    'jag började driva firman i går',
  ],
  no: [
    'vi er 16 ansatte',
    'jeg bor på Storgata 16',
    'jeg er 16 mil unna',
    'kan en kollega ringe meg?',
    'må kontaktpersonen være eieren?',
    'vi er et borettslag',
  ],
  en: [
    'a minor change please',
    "I'm at number 16",
    "I'm 1 of 3",
    "I'm 45",
    'how old are you?',
    'can a colleague call me?',
    'can you set me up with a colleague?',
    'must the contact be the owner?',
    'we are a club',
    'I wrote my number',
  ],
}
const topics: readonly string[] = Object.keys(said)

describe('what only sounds like that', () => {
  for (const language of languages)
    for (const text of others[language])
      it(`${language}: “${text}”`, () => {
        const { digression } = understand(text, opening(language))
        expect(topics).not.to.include(digression?.topic)
      })
})

describe('a figure of age', () => {
  const amounts: Readonly<Record<Language, string>> = {
    da: 'jeg er 16 år',
    sv: 'jag är 16 år',
    no: 'jeg er 16 år',
    en: 'I am 16 years old',
  }
  for (const language of languages)
    for (const asks of ['credit.amount', 'person.phone', 'person.address', 'company.number'])
      it(`${language}: is no answer to ${asks}`, () => {
        const known = { language, country: 'NO', customerType: 'private', open: [asks] } as const
        const heard = understand(amounts[language], asking(asks, known))
        expect(heard.digression?.topic).to.equal('minor')
        expect(valuesOf(heard)).to.deep.equal({})
      })

  it('takes nothing from who somebody is', () => {
    const context = asking('person.name', {
      language: 'da',
      country: 'DK',
      customerType: 'private',
      open: ['person.name', 'person.email'],
    })
    const heard = understand('jeg er 16 og hedder Mette Holm, mette@mail.example', context)
    expect(heard.digression).to.deep.equal({ topic: 'minor' })
    expect(valuesOf(heard)).to.deep.equal({
      'person.name': 'Mette Holm',
      'person.email': 'mette@mail.example',
    })
  })
})
