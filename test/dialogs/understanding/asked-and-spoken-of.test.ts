import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { business, person, summary, valuesIn, valuesOf } from './situations.ts'

describe('understanding: whoever was in touch with the customer has that number, and it is asked about', () => {
  const asked = [
    ['da', 'contact.phone', 'var det jer der ringede fra 20 12 34 56 i går?'],
    ['sv', 'contact.phone', 'var det ni som ringde mig från 070-174 06 97 igår?'],
    ['sv', 'contact.email', 'någon mejlade mig från info@bluff.se, är det ni?'],
    ['no', 'contact.phone', 'ringte dere meg nettopp fra 412 34 567?'],
    ['en', 'contact.phone', 'was it you who called me from 412 34 567 yesterday?'],
  ] as const
  for (const [language, asks, text] of asked)
    it(`${language}: "${text}" fills nothing`, () => {
      const understood = understand(text, business(asks, language))
      expect(valuesOf(understood)).to.deep.equal({})
      expect(understood.digression?.topic).to.equal('question')
    })

  const own = [
    ['da', 'jeg ringede til jer fra 20 12 34 56', '+4520123456'],
    ['sv', 'det var jag som ringde er från 070-174 06 97', '+46701740697'],
    ['sv', '070-174 06 97, ni ringde mig igår på det', '+46701740697'],
    ['no', 'jeg ringte fra 412 34 567 i sted', '+4741234567'],
    ['en', 'I called you from 412 34 567 earlier', '+4741234567'],
  ] as const
  for (const [language, text, value] of own)
    it(`${language}: "${text}" is one's own`, () => {
      expect(valuesIn(text, business('contact.phone', language))).to.include({
        'contact.phone': value,
      })
    })
})

describe('understanding: who is only spoken of is nobody that answers', () => {
  const spokenOf = [
    ['da', 'det ved jeg ikke, det er Monica på kontoret der har sådan noget'],
    ['sv', 'det vet jag inte, det är Monica på kontoret som har såna uppgifter'],
    ['sv', 'vet ej, Monica på kontoret har koll på det'],
    ['no', 'vet ikke, det er Monica på kontoret som ordner slikt'],
    ['en', "I don't know, it's Monica at the office who has that"],
  ] as const
  for (const [language, text] of spokenOf)
    it(`${language}: "${text}"`, () => {
      const understood = understand(text, business('company.number', language))
      expect(valuesOf(understood)).to.deep.equal({})
      expect(understood.dontKnow).to.equal(true)
    })

  it('is the answer where the name was asked for', () => {
    const text = 'det är Monica på kontoret som har hand om det'
    expect(valuesIn(text, business('contact.name', 'sv'))['contact.name']).to.equal('Monica')
  })

  const speaking = [
    ['da', 'hej det er Monica fra Dækhuset der skriver', 'Dækhuset'],
    ['sv', 'hej det är Monica på Däckhuset som skriver', 'Däckhuset'],
    ['no', 'hei det er Monica fra Dekkhuset her', 'Dekkhuset'],
    ['en', "hi it's Monica from The Bagel Bar here", 'The Bagel Bar'],
  ] as const
  for (const [language, text, firm] of speaking)
    it(`${language}: "${text}" says who speaks`, () => {
      expect(valuesIn(text, business('company.number', language))).to.deep.equal({
        'contact.name': 'Monica',
        'company.name': firm,
      })
    })
})

describe('understanding: "my number" is the one that is asked for', () => {
  const rows = [
    ['da', 'hvorfor skal I bruge mit nummer?'],
    ['sv', 'varför behöver ni mitt nummer?'],
    ['no', 'hvorfor trenger dere nummeret mitt?'],
    ['en', 'why do you need my number?'],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: "${text}"`, () => {
      const { command } = understand(text, person('person.phone', language))
      expect(command).to.deep.equal({ name: 'why', target: 'person.phone' })
      expect(understand(text, person('person.name', language)).command?.target).to.equal(undefined)
    })
})

describe('understanding: a language, because one speaks the other one badly', () => {
  const rows = [
    ['da', 'kan vi tage det på engelsk? mit dansk er ikke så godt', 'en'],
    ['da', 'jeg taler næsten ikke dansk, så engelsk ville være bedst', 'en'],
    ['sv', 'går det att ta på engelska? min svenska är inte så bra', 'en'],
    ['sv', 'kan vi köra på engelska, jag pratar inte så bra svenska', 'en'],
    ['no', 'kan vi ta det på engelsk? norsken min er ikke så god', 'en'],
    ['no', 'norsken min er dårlig, går det an med svensk?', 'sv'],
    ['en', "could we do it in Swedish? my English isn't great", 'sv'],
    ['da', 'mit danske firma har ikke noget svensk nummer', undefined],
    ['sv', 'våra svenska kunder betalar inte, men de norska gör det', undefined],
    ['no', 'vår danske leder kan ikke norsk så godt', undefined],
    ['en', 'our Danish branch is not part of the Norwegian company any more', undefined],
  ] as const
  for (const [language, text, to] of rows)
    it(`${language}: "${text}"`, () => {
      expect(understand(text, business('company.name', language)).language?.to).to.equal(to)
    })
})

describe('understanding: a question that begins with the "go" of a yes', () => {
  const rows = [
    ['da', 'kører I ud med gips til Samsø?'],
    ['da', 'kør I til Samsø?'],
    ['sv', 'kör ni ut gips till Alnön?'],
    ['no', 'kjører dere ut gips til Andøya?'],
    ['no', 'godkjenner dere det samme dag?'],
  ] as const
  for (const [language, text] of rows)
    it(`${language}: "${text}"`, () => {
      const { digression, assent } = understand(text, business('company.address', language))
      expect([digression?.topic, assent]).to.deep.equal(['question', undefined])
    })

  it('"gør I bare det" is a yes all the same', () => {
    expect(understand('gør I bare det', summary('da', 'notice')).assent).to.equal('yes')
  })
})

describe('CR-02 understanding: a yes to the notice in the words of the notice', () => {
  const yes = [
    ['da', 'Ja det er ok at I laver en kreditvurdering'],
    ['da', 'ja, I må godt lave kreditvurderingen'],
    ['sv', 'Ja det är ok att ni tar en kreditupplysning'],
    ['sv', 'det går bra att göra en kreditkontroll'],
    ['no', 'Ja det er greit at dere tar en kredittsjekk'],
    ['no', 'ok at dere henter inn kredittopplysninger'],
    ['en', "yes it's fine for you to run a credit check"],
    ['en', 'fine, you can do a credit check'],
  ] as const
  for (const [language, text] of yes)
    it(`${language}: "${text}"`, () => {
      expect(understand(text, summary(language, 'notice')).assent).to.equal('yes')
      expect(understand(text, summary(language)).assent).to.not.equal('yes')
    })

  const none = [
    ['da', 'kører I en kreditvurdering'],
    ['da', 'jeg forstår at I laver en kreditvurdering'],
    ['da', 'ok, laver I en kreditvurdering på mig'],
    ['sv', 'kör ni en kreditupplysning'],
    ['sv', 'ja, tar ni en kreditupplysning'],
    ['sv', 'det stämmer att ni tar en kreditupplysning'],
    ['sv', 'ja om ni tar en kreditupplysning först'],
    ['sv', 'ok, får jag se kreditupplysningen'],
    ['no', 'det er ikke greit at dere tar en kredittsjekk'],
    ['no', 'ok men ingen kredittsjekk'],
    ['en', 'ok run the credit check on my boss'],
    ['en', 'correct that you run a credit check'],
    ['en', 'ok good for you'],
  ] as const
  for (const [language, text] of none)
    it(`${language}: "${text}" is none`, () => {
      expect(understand(text, summary(language, 'notice')).assent).to.not.equal('yes')
    })
})

describe('understanding: another way of sending, with a verb that could also mean going back', () => {
  const rows = [
    ['da', 'tag fakturaen via nemhandel i stedet for mail', 'peppol'],
    ['sv', 'ta fakturan via peppol i stället för mejl', 'peppol'],
    ['sv', 'ta den via peppol istället för mejl', 'peppol'],
    ['no', 'ta fakturaen via ehf i stedet for epost', 'peppol'],
    ['sv', 'ta mig tillbaka till frågan om peppol', undefined],
  ] as const
  for (const [language, text, channel] of rows)
    it(`${language}: "${text}"`, () => {
      const context = { ...summary(language, 'notice'), values: { 'invoice.channel': 'email' } }
      expect(valuesIn(text, context)['invoice.channel']).to.equal(channel)
    })
})
