import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Command, type Language } from '../../../onboarding/vocabulary.ts'
import { asking, business, summary } from './situations.ts'

type Said = Readonly<Record<Language, readonly string[]>>

const wishes: Readonly<Partial<Record<Command, Said>>> = {
  move: {
    da: ['jeg sidder på telefonen, kan jeg gøre det færdigt på computeren'],
    sv: ['kan jag fortsätta på mobilen sen', 'jag gör hellre det här på laptopen'],
    no: ['Får jeg fortsette på mobilen? må ut av døra'],
    en: ["I'd rather carry on with this on my phone", 'can I do this on my ipad instead'],
  },
  mydata: {
    da: ['jeg vil gerne have udleveret mine data', 'må jeg se alt hvad der ligger på mig'],
    sv: ['Kan jag få en kopia på allt ni har registrerat om mig', 'jag begär registerutdrag'],
    no: ['Kan jeg få en kopi av alt dere har registrert om meg', 'jeg ber om innsyn'],
    en: ['can you send me what you have stored', 'this is a subject access request'],
  },
  privacy: {
    da: ['vil gerne vide hvad I gemmer om mig inden jeg skriver mere'],
    sv: ['vill veta vad ni lagrar om mig innan jag skriver mer'],
    no: ['Hva lagrer dere om meg egentlig?'],
    en: ['I want to know what you store about me before I write any more'],
  },
  stop: {
    da: ['stop med at sende mig sms’er', 'ikke flere beskeder tak'],
    sv: ['sluta skicka sms till mig', 'jag vill inte ha fler sms från er'],
    no: ['slutt å sende meg sms', 'ikkje send meg fleire meldingar'],
    en: ['stop sending me texts', "don't send me any more texts"],
  },
}

/** None of these: somebody else is asked, or the words are of something else. */
const others: Said = {
  da: ['kan du tage den på telefonen', 'nej, skriv til mig', 'lad mig skrive'],
  sv: ['kan vi ta det på telefonen', 'nej, skriv till mig', 'vi använder bara mobilen'],
  no: ['kan vi ta det over telefonen', 'nei, skriv til meg', 'vi bruker bare mobilen'],
  en: ['can we do it over the phone', 'no, text me', 'we only use the mobile'],
}

const leftOut: Said = {
  da: ['behøves ikke', 'sådan noget har vi ikke', 'unødvendigt'],
  sv: ['har ingen sån', 'behövs inte', 'vi är så små att vi inte har sånt'],
  no: ['trengs ikke', 'det har vi ikke behov for', 'bare la den stå tom'],
  en: ['not needed', 'we have no need for it', 'not something we use'],
}

const knownToOthers: Said = {
  da: ['det ved kun Marie på økonomi', 'det må jeg spørge Marie om'],
  sv: ['det vet bara Marie på ekonomi', 'den kan bara min chef'],
  no: ['det vet bare Marie på økonomi', 'det er Marie som har styr på det'],
  en: ['only Marie in accounts knows that', "I'll have to ask Marie about that"],
}

const onTerms: Said = {
  da: ['kun hvis det ikke koster noget', 'så længe det ikke koster os noget'],
  sv: ['bara om det inte kostar något', 'bara för den här beställningen'],
  no: ['bare hvis det ikke koster noe', 'bare det ikke koster noe'],
  en: ["only if it doesn't cost anything", 'only for this order'],
}

const ofInvoices: Said = {
  da: ['en af mailene er forkert, den til fakturaer'],
  sv: ['en av mejlen är fel, den för fakturor'],
  no: ['en av mailene er feil, den for fakturaer'],
  en: ['one of the mails is wrong, the one for invoices'],
}

describe('everyday wishes in many words', () => {
  for (const language of languages) {
    for (const [name, said] of Object.entries(wishes))
      for (const text of said[language])
        it(`${language}: “${text}” is ${name}`, () => {
          const heard = understand(text, business('contact.phone', language))
          expect(heard.command?.name).to.equal(name)
          expect(heard.fills).to.deep.equal([])
        })

    for (const text of others[language])
      it(`${language}: “${text}” neither moves nor stops`, () => {
        const heard = understand(text, business('contact.phone', language))
        expect(heard.command?.name).to.not.be.oneOf(['move', 'stop'])
      })

    for (const text of leftOut[language])
      it(`${language}: “${text}” leaves the reference out`, () => {
        const heard = understand(text, business('invoice.reference', language))
        expect(heard.command?.name).to.equal('skip')
        expect(heard.fills).to.deep.equal([])
      })

    for (const text of knownToOthers[language])
      it(`${language}: “${text}” is not known`, () => {
        const context = business('invoice.reference', language, ['company.name', 'contact.name'])
        expect(understand(text, context).dontKnow).to.equal(true)
      })

    for (const text of onTerms[language])
      it(`${language}: “${text}” is half a yes to the notice`, () => {
        const heard = understand(text, business('notice', language))
        expect(heard.assent).to.equal('partly')
      })

    for (const text of ofInvoices[language])
      it(`${language}: “${text}” changes where invoices go`, () => {
        const { command } = understand(text, summary(language))
        expect(command).to.deep.equal({ name: 'change', target: 'invoice.email' })
      })
  }

  it('a title and its year are a reference, whatever its words mean', () => {
    for (const text of ['Tilbage til naturen 2025', 'Back to nature 2025'])
      expect(understand(text, business('invoice.reference', 'da')).fills[0]?.value).to.equal(text)
  })

  it('where somebody is reached asks for no colleague', () => {
    for (const text of ['ring til mig på 20123764', '20123764, og ring gerne hvis der er noget'])
      expect(understand(text, business('contact.phone', 'da')).command).to.equal(undefined)
  })

  it('a newcomer’s country tells Danish from Norwegian in a Swedish session', () => {
    const said = 'Jeg er privatkunde fra Danmark og vil helst betale forud'
    const heard = understand(said, asking('country', { language: 'sv', open: ['country'] }))
    expect(heard.language).to.deep.equal({ to: 'da', how: 'evident' })
  })
})
