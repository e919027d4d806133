import { expect } from 'chai'
import { languages, type Language } from '../../onboarding/vocabulary.ts'
import { Customer } from '../support/conversation.ts'
import { phrases } from './phrases.ts'

type Talk = readonly [messages: readonly string[], company: string]

/** Whatever the sentence, and however many messages earlier the name was said: the company is offered. */
const offered: Readonly<Record<Language, readonly Talk[]>> = {
  da: [
    [['danmark', 'det ved jeg ikke lige, Fjordblik hedder vi'], 'Fjordblik A/S'],
    [['erhverv, danmark', 'kan ikke huske nr, men det er Nordlys i Aarhus'], 'Nordlys ApS'],
    [['det er blomsterbutikken Pixelbæk i Odense'], 'Pixelbæk ApS'],
    [['hej a har en maskinstation, Fjordblik hedder den', 'danmark'], 'Fjordblik A/S'],
    [['virksomhed', 'nordlys', 'danmark'], 'Nordlys ApS'],
    [['danmark', 'sagde jeg jo, nyspire'], 'Nyspire ApS'],
  ],
  sv: [
    [['sverige', 'vet inte numret i huvet, Nygrodd heter vi'], 'Nygrodd AB'],
    [['sverige', 'Älgkronan tror jag vi heter, står ab på pappren'], 'Älgkronan AB'],
    [['hej ska köpa in till förskolan Pixelbäck', 'sverige'], 'Pixelbäck AB'],
    [['sverige', 'hmm vi e älgkronan typ'], 'Älgkronan AB'],
    [['sverige, företag', 'det sa jag ju, nygrodd'], 'Nygrodd AB'],
    [
      ['sverige', 'kan du inte slå upp det själv? vi heter fjällräv och måne'],
      'Fjällräv & Måne HB',
    ],
  ],
  no: [
    [['norge', 'veit da fan, sju låser heter vi'], 'Sju Låser AS'],
    [['norge', 'frisørsalong, Nyspirt. vet ikke mer'], 'Nyspirt AS'],
    [['Nordlysfjell ja, men vi er ikke AS', 'norge da'], 'Nordlysfjell AS'],
    [['norge', 'vi er snekkerfirmaet Pikselbekk'], 'Pikselbekk AS'],
    [['norge, bedrift', 'eg sa jo nyspirt'], 'Nyspirt AS'],
  ],
  en: [
    [['hiya we run a cafe in aarhus called nordlys wanna buy stuff from u'], 'Nordlys ApS'],
    [['denmark', 'its a bakery called Fjordblik i think'], 'Fjordblik A/S'],
    [['denmark, company', 'i just said, nordlys'], 'Nordlys ApS'],
    [['danish firm, nordlys'], 'Nordlys ApS'],
    [['norway', 'no idea about the number. its Nyspirt'], 'Nyspirt AS'],
  ],
}

interface Unknown {
  /** The company's name in a sentence, once the country is said. */
  readonly said: string
  readonly again: readonly string[]
  readonly noSuch: string
}

const unknown: Readonly<Record<Language, Unknown>> = {
  da: {
    said: 'Bakkehuset hedder vi vistnok',
    again: ['kunne i ik slå det op', 'det har jeg jo skrevet', 'slå det op da'],
    noSuch: 'ingen virksomhed',
  },
  sv: {
    said: 'vet inte numret, Klippoteket heter vi',
    again: ['kan ni inte slå upp det', 'det har jag ju redan sagt', 'kolla upp det då'],
    noSuch: 'inget företag',
  },
  no: {
    said: 'Fjellbekken heter vi trur eg',
    again: ['slå det opp da', 'dokker kan vel søke', 'det har eg jo sagt'],
    noSuch: 'ingen bedrift',
  },
  en: {
    said: 'its a shop called Harbourlight i think',
    again: ['cant u look it up', 'i already told you the name', 'look it up then'],
    noSuch: 'no company',
  },
}

async function said(language: Language, ...messages: readonly string[]): Promise<Customer> {
  const customer = new Customer({ locale: phrases[language].locale })
  await customer.start()
  for (const message of messages) await customer.say(message)
  return customer
}

const countryOf = { da: 'Danmark', sv: 'Sverige', no: 'Norge', en: 'Denmark' } as const

describe('the company is looked up by what the customer says of it (DQ-05)', () => {
  for (const language of languages) {
    for (const [messages, company] of offered[language])
      it(`${language}: “${messages.join('” “')}” offers ${company}`, async () => {
        const customer = await said(language, ...messages)
        const { hints, choices } = customer.last ?? expect.fail('nothing said')
        const transcript = customer.transcript.join('\n')
        expect(hints.asks, transcript).to.equal('choose:company.number')
        expect(choices[0]?.title, transcript).to.include(company)
      })

    const { said: words, again, noSuch } = unknown[language]
    it(`${language}: a name that is in no register is told, with the ways on`, async () => {
      const customer = await said(language, countryOf[language], words)
      const transcript = customer.transcript.join('\n')
      expect(customer.last?.text, transcript).to.include(noSuch)
      expect(customer.last?.hints.attempt, transcript).to.equal(1)
    })

    for (const text of again)
      it(`${language}: “${text}” is told what the search gave (UX-23)`, async () => {
        const customer = await said(language, countryOf[language], words)
        const before = customer.last?.text
        const reply = await customer.say(text)
        expect(reply.text, customer.transcript.join('\n')).to.include(noSuch)
        expect(reply.text).not.to.equal(before)
      })
  }

  it('a name that was turned down is offered again to whoever says it again', async () => {
    const customer = await said(
      'da',
      'danmark',
      'nordlys',
      'ingen af dem',
      'jeg har jo sagt nordlys',
    )
    expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal(
      'choose:company.number',
    )
  })

  it('a name behind a number that no register knows is what is spoken of then', async () => {
    const customer = await said('sv', '5599991238', 'nej fel firma, vi heter Nygrodd')
    expect(customer.last?.hints.asks, customer.transcript.join('\n')).to.equal(
      'choose:company.number',
    )
  })

  it('a Swedish sole trader hears that the number is needed (ID-03)', async () => {
    const customer = await said('sv', 'sverige', 'Blåbärsrisets Snickeri heter vi')
    expect(customer.last?.text, customer.transcript.join('\n')).to.include('enskild firma')
  })

  for (const text of [
    'jeg hedder Mette',
    'hun hedder Xenia Krag',
    'hej igen',
    'hvad koster levering',
  ])
    it(`“${text}” names no company`, async () => {
      const customer = await said('da', 'danmark, virksomhed', text)
      expect(customer.last?.text, customer.transcript.join('\n')).not.to.include('ingen virksomhed')
      expect(customer.last?.hints.asks).not.to.equal('choose:company.number')
    })
})
