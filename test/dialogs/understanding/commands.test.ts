import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { business } from './situations.ts'

/** What is said → the command, `dontKnow`, or `why company.number` with the field it is about. */
const tables: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  da: [
    ['hjælp', 'help'],
    ['Hjælp!!', 'help'],
    ['hjælo', 'help'],
    ['hjlæp', 'help'],
    ['hjaelp', 'help'],
    ['kan jeg lige få noget hjælp?', 'help'],
    ['jeg forstår ikke spørgsmålet', 'help'],
    ['hvad mener i', 'help'],
    ['?', 'help'],
    ['hvor finder jeg mit cvr nummer', 'help company.number'],
    ['hvorfor spørger I om det?', 'why'],
    ['hvorfor skal i bruge mit telefonnummer', 'why contact.phone'],
    ['hvad skal i bruge det til', 'why'],
    ['tilbage', 'back'],
    ['tilbge', 'back'],
    ['kan vi gå tilbage?', 'back'],
    ['forrige spørgsmål tak', 'back'],
    ['spring over', 'skip'],
    ['det vil jeg helst ikke oplyse', 'skip'],
    ['næste', 'skip'],
    ['det ved jeg ikke', 'dontKnow'],
    ['aner det ikke', 'dontKnow'],
    ['det har jeg ikke lige her', 'dontKnow'],
    ['vis mig hvad jeg har skrevet', 'summary'],
    ['opsummering', 'summary'],
    ['fortryd', 'undo'],
    ['fortryd det sidste', 'undo'],
    ['afbryd', 'cancel'],
    ['annuller', 'cancel'],
    ['jeg vil alligevel ikke være kunde', 'cancel'],
    ['start forfra', 'restart'],
    ['kan vi begynde forfra', 'restart'],
    ['jeg vil tale med et menneske', 'human'],
    ['ring mig op', 'human'],
    ['kan jeg snakke med en medarbejder i stedet', 'human'],
    ['hvad gør I med mine data', 'privacy'],
    ['privatlivspolitik', 'privacy'],
    ['hvad ved I om mig', 'mydata'],
    ['slet mine data', 'delete'],
    ['slet alle mine oplysninger tak', 'delete'],
    ['STOP', 'stop'],
    ['Afmeld.', 'stop'],
    ['skift sprog', 'language'],
  ],
  sv: [
    ['hjälp', 'help'],
    ['hjälo', 'help'],
    ['kan jag få lite hjälp?', 'help'],
    ['jag fattar inte', 'help'],
    ['vad menar ni?', 'help'],
    ['var hittar jag organisationsnumret', 'help company.number'],
    ['varför frågar ni om det?', 'why'],
    ['varför behöver ni min mejl', 'why contact.email'],
    ['vad ska ni använda det till', 'why'],
    ['tillbaka', 'back'],
    ['tilbaka', 'back'],
    ['kan vi gå tillbaka?', 'back'],
    ['föregående fråga', 'back'],
    ['hoppa över', 'skip'],
    ['det vill jag inte uppge', 'skip'],
    ['nästa', 'skip'],
    ['vet inte', 'dontKnow'],
    ['jag har ingen aning', 'dontKnow'],
    ['kommer inte ihåg', 'dontKnow'],
    ['visa mina svar', 'summary'],
    ['sammanfattning tack', 'summary'],
    ['ångra', 'undo'],
    ['ångra det senaste', 'undo'],
    ['avbryt', 'cancel'],
    ['avbrt', 'cancel'],
    ['glöm det', 'cancel'],
    ['börja om', 'restart'],
    ['kan vi börja om från början', 'restart'],
    ['jag vill prata med en människa', 'human'],
    ['ring mig', 'human'],
    ['kan någon ringa mig', 'human'],
    ['kundtjänst', 'human'],
    ['vad gör ni med mina uppgifter', 'privacy'],
    ['integritetspolicy', 'privacy'],
    ['vad vet ni om mig?', 'mydata'],
    ['radera mina uppgifter', 'delete'],
    ['ta bort mina uppgifter', 'delete'],
    ['STOPP', 'stop'],
    ['sluta', 'stop'],
    ['avregistrera', 'stop'],
    ['byt språk', 'language'],
  ],
  no: [
    ['hjelp', 'help'],
    ['hjlep', 'help'],
    ['kan jeg få litt hjelp?', 'help'],
    ['jeg skjønner ikke', 'help'],
    ['hva mener dere', 'help'],
    ['kva meiner du?', 'help'],
    ['hvor finner jeg orgnummeret', 'help company.number'],
    ['hvorfor spør dere om det?', 'why'],
    ['kvifor treng de telefonen min', 'why contact.phone'],
    ['hva skal dere bruke det til', 'why'],
    ['tilbake', 'back'],
    ['tlbake', 'back'],
    ['kan vi gå tilbake?', 'back'],
    ['forrige spørsmål', 'back'],
    ['hopp over', 'skip'],
    ['det vil jeg ikke oppgi', 'skip'],
    ['neste', 'skip'],
    ['vet ikke', 'dontKnow'],
    ['eg veit ikkje', 'dontKnow'],
    ['ingen anelse', 'dontKnow'],
    ['husker det ikke', 'dontKnow'],
    ['vis svarene mine', 'summary'],
    ['oppsummering', 'summary'],
    ['angre', 'undo'],
    ['angre siste endring', 'undo'],
    ['avbryt', 'cancel'],
    ['glem det', 'cancel'],
    ['start på nytt', 'restart'],
    ['kan vi begynne på nytt?', 'restart'],
    ['jeg vil snakke med et menneske', 'human'],
    ['ring meg', 'human'],
    ['kan jeg prate med noen på kundeservice', 'human'],
    ['hva gjør dere med opplysningene mine', 'privacy'],
    ['personvernerklæring', 'privacy'],
    ['hva vet dere om meg', 'mydata'],
    ['innsyn', 'mydata'],
    ['slett opplysningene mine', 'delete'],
    ['slett alt om meg', 'delete'],
    ['stopp', 'stop'],
    ['avmeld', 'stop'],
    ['bytt språk', 'language'],
  ],
  en: [
    ['help', 'help'],
    ['hlep', 'help'],
    ['can I get some help please?', 'help'],
    ["I don't get it", 'help'],
    ['what do you mean', 'help'],
    ['where do I find the company number?', 'help company.number'],
    ['why do you ask?', 'why'],
    ['why do you need my phone number', 'why contact.phone'],
    ['what is that used for', 'why'],
    ['back', 'back'],
    ['can we go back', 'back'],
    ['previous question please', 'back'],
    ['skip', 'skip'],
    ["I'd rather not say", 'skip'],
    ['none of your business', 'skip'],
    ["I don't know", 'dontKnow'],
    ['no idea', 'dontKnow'],
    ['dunno', 'dontKnow'],
    ["I don't have it with me", 'dontKnow'],
    ['show me what I have entered', 'summary'],
    ['summary please', 'summary'],
    ['undo', 'undo'],
    ['undo that', 'undo'],
    ['cancel', 'cancel'],
    ['cancle', 'cancel'],
    ['forget it', 'cancel'],
    ["I've changed my mind", 'cancel'],
    ['can I start over please', 'restart'],
    ["let's start again", 'restart'],
    ['I want to talk to a human', 'human'],
    ['call me', 'human'],
    ['can somebody call me instead', 'human'],
    ['agent', 'human'],
    ['what do you do with my data', 'privacy'],
    ['privacy policy', 'privacy'],
    ['what do you know about me?', 'mydata'],
    ['download my data', 'mydata'],
    ['delete my data', 'delete'],
    ['please erase everything about me', 'delete'],
    ['Unsubscribe', 'stop'],
    ['change language', 'language'],
  ],
}

function said(text: string, asks: string, language: Language): string {
  const { command, dontKnow } = understand(text, business(asks, language))
  if (dontKnow === true) return 'dontKnow'
  return [command?.name, command?.target].filter((part) => part !== undefined).join(' ')
}

describe('understanding: commands', () => {
  for (const language of ['da', 'sv', 'no', 'en'] as const) {
    for (const [text, wanted] of tables[language]) {
      it(`"${text}" is understood as ${wanted} at a number, a name and a choice, whatever the session language (UX-24)`, () => {
        for (const asks of [
          'contact.phone',
          'company.name',
          'invoice.channel',
          'contact.name',
          'company.address',
        ]) {
          expect(said(text, asks, language), asks).to.equal(wanted)
          const { fills } = understand(text, business(asks, language === 'en' ? 'da' : 'en'))
          expect(fills, asks).to.deep.equal([])
        }
      })
    }
  }
})

describe('understanding: values that look like commands', () => {
  const names = [
    'Pause ApS',
    'Hjælp ApS',
    'Stop Madspild A/S',
    'Start AB',
    'Tilbage Til Naturen',
    'Nej Tak Plast ApS',
    'Skip AS',
    'Ja Tak Kaffe',
  ]
  for (const name of names) {
    it(`a company called ${name} keeps its name`, () => {
      const { fills, command } = understand(name, business('company.name', 'da'))
      expect(fills.map(({ key, value }) => [key, value])).to.deep.equal([['company.name', name]])
      expect(command).to.equal(undefined)
    })
  }

  it('a street called Startvägen and an address nej@firma.dk are values', () => {
    const street = understand('Startvägen 2, 114 55 Stockholm', business('company.address', 'sv'))
    expect(street.fills[0]?.value).to.deep.include({ street: 'Startvägen 2', city: 'Stockholm' })
    const mail = understand('nej@firma.dk', business('contact.email', 'da'))
    expect(mail.fills[0]?.value).to.equal('nej@firma.dk')
    expect(mail.assent).to.equal(undefined)
  })

  const mobiles = [
    ['mobilen er 20 12 34', 'da'],
    ['mobilen är 070-1', 'sv'],
    ['mobilen er 912 34', 'no'],
  ] as const
  for (const [text, language] of mobiles) {
    it(`“${text}” is a number that cannot be read, and no wish to go on on the phone`, () => {
      const { command, refused } = understand(text, business('contact.phone', language))
      expect(command).to.equal(undefined)
      expect(refused?.key).to.equal('contact.phone')
      const alone = understand('mobilen', business('contact.phone', language))
      expect(alone.command).to.deep.equal({ name: 'move' })
    })
  }

  it('a person called Ja Nilsson is a person', () => {
    const { fills, assent } = understand('Ja Nilsson', business('contact.name', 'sv'))
    expect(fills[0]?.value).to.equal('Ja Nilsson')
    expect(assent).to.equal(undefined)
  })
})

describe('understanding: opting out', () => {
  const words = [
    'STOP',
    'STOPP',
    'STOPALL',
    'STOP ALL',
    'UNSUBSCRIBE',
    'OPTOUT',
    'AFMELD',
    'FRAMELD',
    'AVMELD',
    'SLUTA',
    'AVREGISTRERA',
    'AVANMÄL',
  ]
  for (const word of words) {
    it(`${word} stops as the whole message, whatever case and punctuation, in every language (SM-04)`, () => {
      for (const language of ['da', 'sv', 'no', 'en'] as const) {
        for (const text of [word, word.toLowerCase(), ` ${word}! `, `"${word}".`]) {
          expect(understand(text, business('company.name', language)).command, text).to.deep.equal({
            name: 'stop',
          })
        }
      }
    })
  }
})
