import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { createHouse, Customer, demoProfile } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

/** Friday evening: tomorrow nobody works. */
const friday = Date.parse('2026-11-27T19:00:00Z')

type Table = Readonly<Record<Language, readonly string[]>>

/** Customers already, orders, bills, complaints. */
const others: Table = {
  da: [
    'min vaskemaskine er ikke kommet endnu, ordre 88213',
    'jeg er allerede kunde, hvor bliver min pakke af',
    'vi er kunder hos jer i forvejen og mangler en pakke',
    'har fået en rykker fra jer',
    'jeg har betalt regningen to gange',
    'varerne var i stykker da de kom',
  ],
  sv: [
    'Jag beställde en låda saft av er i förra veckan som inte kommit, var är den??',
    'nä vill inte bli kund, är redan kund',
    'fakturan vi fick stämmer inte',
    'ni har skickat fel varor',
    'jag har kundnummer 55123',
    'jag vill reklamera en vara',
  ],
  no: [
    'hallo har fått en faktura fra dere som ikke stemmer hvem snakker jeg med',
    'jeg ER kunde',
    'vi er kunder hos dere fra før',
    'leveransen vår har ikke kommet',
    'kor blir det av varene mine?',
    'pakken var ødelagt',
  ],
  en: [
    'my order from last week hasnt arrived, order 48213',
    "I'm already a customer, where is my delivery",
    'the invoice you sent us is wrong',
    'we have an account with you already',
    'my parcel arrived damaged',
    'need to cancel my order',
  ],
}

/** Whoever becomes a customer, or only asks. */
const newcomers: Table = {
  da: [
    'vi vil gerne være kunde hos jer',
    'hvornår kommer varerne hvis jeg bestiller i dag?',
    'vi er en ny kunde',
    'jeg har ikke fået nogen mail',
  ],
  sv: ['vi vill bli kunder hos er', 'hur lång tid tar leveransen?', 'när får jag mitt kundnummer?'],
  no: ['vi ønsker å bli kunde hos dere', 'kan jeg returnere varer?', 'er jeg kunde nå?'],
  en: [
    'we would like to become customers with you',
    'what happens if my order never arrives?',
    'I have not received the code',
  ],
}

const wishes: Readonly<Record<Language, string>> = {
  da: 'ja tak ring til mig i morgen formiddag på 20123455, det er Birthe Krogh',
  sv: 'kan nån ringa mig imorgon förmiddag på 070-1740650, Jonna',
  no: 'ok ring meg i morgen formiddag, 68054321, Terje',
  en: 'please call me tomorrow morning on +45 20 12 34 55, Birthe here',
}

const numbers: Readonly<Record<Language, string>> = {
  da: '+4520123455',
  sv: '+46701740650',
  no: '+4768054321',
  en: '+4520123455',
}

const yes = { da: 'ja det passer', sv: 'ja det passar', no: 'ja det passer', en: 'yes' } as const
const thanks = { da: 'tak for det', sv: 'tack', no: 'takk', en: 'thank you' } as const

/** In the wrong place. */
const misplaced: Table = {
  da: ['nå så har jeg fået forkert nummer, undskyld hej', 'ups jeg er havnet det forkerte sted'],
  sv: ['förlåt fel nummer', 'oj jag har hamnat fel'],
  no: ['å sorry feil nummer, ha det', 'oi, havna feil her'],
  en: ['sorry wrong number', 'oops, wrong place'],
}

const shops: Readonly<Record<Language, string>> = {
  da: 'er det rema?',
  sv: 'är det ica?',
  no: 'er detta meny på storo?',
  en: 'is this Tesco?',
}

/** No firm that could be found yet. */
const unregistered: Table = {
  da: ['jeg har ikke noget cvr nummer endnu', 'kan man handle uden cvr?'],
  sv: ['vi har inte fått orgnr än', 'går de att handla utan firma?'],
  no: ['har itj orgnr enda, kan æ få handle hos dokk?', 'det er ikke i noe register tror jeg'],
  en: ['our company isn’t registered yet', 'like i said no number yet'],
}

const forPrivate: Table = {
  da: ['kan man handle hos jer som privat?', 'sælger i også til private?'],
  sv: ['jag skulle vilja köpa lite kaffe till mig själv hemma. Går det?'],
  no: ['kan jeg handle hos dere som privatperson?'],
  en: ['can private individuals buy here?', 'do you sell to private people too?'],
}

const yesPrivate: Readonly<Record<Language, RegExp>> = {
  da: /^Ja, private/,
  sv: /^Ja, privatpersoner/,
  no: /^Ja, privatpersoner/,
  en: /^Yes, private/,
}

async function arrived(language: Language): Promise<Customer> {
  const house = createHouse()
  house.clock.at = friday
  const customer = new Customer({ house, locale: phrases[language].locale })
  await customer.start()
  return customer
}

const said = (customer: Customer): string => customer.transcript.join('\n')

describe('whoever comes about an order of theirs', () => {
  for (const language of languages) {
    for (const text of others[language]) {
      it(`${language}: “${text}” is told whom to turn to, and begins nothing`, async () => {
        const customer = await arrived(language)
        const reply = await customer.say(text)
        expect(reply.text, said(customer)).to.include(demoProfile.desk.email)
        expect(reply.text.split('\n\n'), said(customer)).to.have.length(1)
        expect(reply.hints, said(customer)).to.deep.include({ understood: {}, attempt: 1 })
      })
    }

    for (const text of newcomers[language]) {
      it(`${language}: “${text}” is none of that`, async () => {
        const customer = await arrived(language)
        const reply = await customer.say(text)
        expect(reply.text, said(customer)).to.not.include(demoProfile.desk.email)
      })
    }

    it(`${language}: a call tomorrow, which is a Saturday, is offered on Monday, and nothing is asked afterwards`, async () => {
      const customer = await arrived(language)
      await customer.say(others[language][0] ?? '')
      expect((await customer.say(wishes[language])).hints.asks).to.equal('callback.time')
      const done = await customer.say(yes[language])
      const call = (await customer.house.ports.caseIn(customer.conversation))?.callBack
      expect(call, said(customer)).to.include({
        from: '2026-11-30T07:30:00.000Z',
        until: '2026-11-30T11:00:00.000Z',
        phone: numbers[language],
      })
      expect(call?.note, said(customer)).to.equal(others[language][0])
      expect(done.text.split('\n\n'), said(customer)).to.have.length(2)
      expect(done.hints.understood).to.deep.equal({})
      expect((await customer.say(thanks[language])).text.split('\n\n')).to.have.length(1)
    })
  }

  it('a number of another country puts the call right that is promised', async () => {
    const customer = await arrived('da')
    for (const text of ['ring til mig mandag kl 10 på 68054321', 'det er norsk, +47 68054321'])
      await customer.say(text)
    const call = (await customer.house.ports.caseIn(customer.conversation))?.callBack
    expect(call?.phone, said(customer)).to.equal('+4768054321')
  })

  it('whoever wants to become a customer after all is asked how', async () => {
    const customer = await arrived('no')
    await customer.say('jeg er allerede kunde')
    const reply = await customer.say('vi vil bli kunde likevel')
    expect(reply.text.split('\n\n'), said(customer)).to.have.length.above(1)
    expect((await customer.say('310004103')).hints.understood).to.include({
      'company.number': '310004103',
    })
  })
})

describe('whoever is in the wrong place, or has no firm yet', () => {
  for (const language of languages) {
    for (const text of misplaced[language]) {
      it(`${language}: “${text}” is let go kindly`, async () => {
        const customer = await arrived(language)
        const reply = await customer.say(text)
        expect(reply.text, said(customer)).to.include(demoProfile.controller.name)
        expect(reply.text.split('\n\n'), said(customer)).to.have.length(1)
      })
    }

    it(`${language}: “${shops[language]}” hears who we are`, async () => {
      const customer = await arrived(language)
      const reply = await customer.say(shops[language])
      expect(reply.text, said(customer)).to.include(demoProfile.controller.name)
    })

    for (const text of unregistered[language]) {
      it(`${language}: “${text}” hears what is possible now, and is no miss`, async () => {
        const customer = await arrived(language)
        const reply = await customer.say(text)
        expect(reply.text, said(customer)).to.match(/privat/i)
        expect(reply.hints, said(customer)).to.include({ attempt: 1 })
        expect(reply.choices.length, said(customer)).to.equal(4)
      })
    }

    for (const text of forPrivate[language]) {
      it(`${language}: “${text}” hears a yes first`, async () => {
        const customer = await arrived(language)
        const reply = await customer.say(text)
        expect(reply.text, said(customer)).to.match(yesPrivate[language])
      })
    }
  }
})
