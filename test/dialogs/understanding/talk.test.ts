import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { business, opening, summary, valuesIn } from './situations.ts'

const tables: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  da: [
    ['tak', 'thanks'],
    ['mange tak for hjælpen', 'thanks'],
    ['hej', 'greeting'],
    ['goddag', 'greeting'],
    ['vi ses', 'goodbye'],
    ['er du et menneske?', 'areYouHuman'],
    ['taler jeg med en robot', 'areYouHuman'],
    ['hvem er du?', 'whoAreYou'],
    ['hvornår har I åbent?', 'openingHours'],
    ['det her er åndssvagt irriterende', 'frustration'],
    ['hvordan går det?', 'smallTalk'],
    ['hvad koster det?', 'faq price'],
    ['kan jeg betale med kort?', 'faq card'],
    ['hvor lang tid tager det', 'howLong'],
    ['kan I levere til Grønland?', 'question'],
  ],
  sv: [
    ['tack', 'thanks'],
    ['tack så mycket', 'thanks'],
    ['hej hej', 'greeting'],
    ['hej då', 'goodbye'],
    ['är du en människa?', 'areYouHuman'],
    ['pratar jag med en robot', 'areYouHuman'],
    ['vem är du?', 'whoAreYou'],
    ['när har ni öppet?', 'openingHours'],
    ['det här är ju värdelöst', 'frustration'],
    ['hur mår du?', 'smallTalk'],
    ['vad kostar det?', 'faq price'],
    ['kan jag betala med kort?', 'faq card'],
    ['hur lång tid tar det', 'howLong'],
    ['levererar ni till Gotland?', 'question'],
  ],
  no: [
    ['takk', 'thanks'],
    ['tusen takk', 'thanks'],
    ['hei', 'greeting'],
    ['ha det bra', 'goodbye'],
    ['er du et menneske?', 'areYouHuman'],
    ['er dette en robot', 'areYouHuman'],
    ['hvem er du?', 'whoAreYou'],
    ['kven er du', 'whoAreYou'],
    ['når har dere åpent?', 'openingHours'],
    ['dette er helt håpløst', 'frustration'],
    ['hvordan går det?', 'smallTalk'],
    ['hva koster det?', 'faq price'],
    ['kan jeg betale med kort?', 'faq card'],
    ['hvor lang tid tar det', 'howLong'],
    ['leverer dere til Svalbard?', 'question'],
  ],
  en: [
    ['thanks', 'thanks'],
    ['thank you very much', 'thanks'],
    ['hello', 'greeting'],
    ['good morning', 'greeting'],
    ['bye', 'goodbye'],
    ['are you a human?', 'areYouHuman'],
    ['am I talking to a bot', 'areYouHuman'],
    ['who are you?', 'whoAreYou'],
    ['when are you open?', 'openingHours'],
    ['this is useless', 'frustration'],
    ['how are you?', 'smallTalk'],
    ['what does it cost?', 'faq price'],
    ['can I pay by card?', 'faq card'],
    ['how long does it take', 'howLong'],
    ['do you deliver to Svalbard?', 'question'],
  ],
}

describe('understanding: talk beside the matter', () => {
  for (const language of ['da', 'sv', 'no', 'en'] as const) {
    for (const [text, wanted] of tables[language]) {
      it(`${language}: "${text}" is ${wanted}, never a value, whatever is asked`, () => {
        for (const asks of [
          'company.name',
          'contact.name',
          'contact.phone',
          'payment',
          'company.address',
          'confirm',
        ]) {
          const context = asks === 'confirm' ? summary(language) : business(asks, language)
          const { digression, fills, assent } = understand(text, context)
          expect([digression?.topic, digression?.faq].filter(Boolean).join(' '), asks).to.equal(
            wanted,
          )
          expect(fills, asks).to.deep.equal([])
          expect(assent, asks).to.not.equal('yes')
        }
      })
    }
  }

  it('a greeting with answers behind it is no talk', () => {
    const { digression, fills } = understand('Hej! CVR 12345674', business('company.number', 'da'))
    expect(digression).to.equal(undefined)
    expect(fills).to.have.length(1)
  })
})

describe('understanding: language', () => {
  const asked = [
    ['svenska tack', 'sv'],
    ['på svenska', 'sv'],
    ['kan vi ta det på svenska?', 'sv'],
    ['in English please', 'en'],
    ['can we do this in English?', 'en'],
    ['english', 'en'],
    ['på norsk', 'no'],
    ['kan vi ta det på norsk', 'no'],
    ['nynorsk takk', 'no'],
    ['snakker du dansk?', 'da'],
    ['dansk tak', 'da'],
    ['do you speak Danish', 'da'],
    ['pratar du svenska?', 'sv'],
    ['skift til engelsk', 'en'],
    ['can we take this in English? My Norwegian is not so good', 'en'],
    ['could we do this in English please, I only just moved here and the words are hard', 'en'],
    ['kan vi tage det på engelsk? mit dansk er ikke så godt', 'en'],
    ['kan vi ta det på svenska? min danska är inte så bra', 'sv'],
    ['kan vi ta det på norsk? engelsken min er ikke så god', 'no'],
  ] as const
  for (const [text, to] of asked) {
    it(`"${text}" switches to ${to}, whatever the session language`, () => {
      for (const language of ['da', 'sv', 'no', 'en'] as const) {
        expect(
          understand(text, business('contact.phone', language)).language,
          language,
        ).to.deep.equal({ to, how: 'asked' })
      }
    })
  }

  it('is not asked for by a language that is spoken of beside', () => {
    for (const text of [
      'vi selger kurs på engelsk, til bedrifter i hele landet',
      'by email, and the invoice must be in English',
      'min svenska är inte så bra',
      "we're a danish company",
    ])
      expect(understand(text, business('contact.phone', 'no')).language?.how, text).not.to.equal(
        'asked',
      )
  })

  const evident = [
    ['hi there, we would like to become a customer and buy things from you', 'en'],
    ['hej vi skulle vilja bli kund hos er och handla mot faktura', 'sv'],
    ['goddag vi vil meget gerne oprettes som kunde hos jer og købe noget af jer', 'da'],
    ['hei, jeg lurer på hva dere trenger av oss etter at vi ble kunde', 'no'],
    ['eg vil gjerne vite kva de treng frå meg no', 'no'],
  ] as const
  for (const [text, to] of evident) {
    it(`is evident from "${text}" (TX-02)`, () => {
      const other = to === 'en' ? 'da' : 'en'
      expect(understand(text, { ...opening(other) }).language).to.deep.equal({ to, how: 'evident' })
    })
  }

  it('is never guessed from a short word, a name, an address or a company (TX-02)', () => {
    for (const text of [
      'ja',
      'yes',
      'hej',
      'ok',
      'Mette Sørensen',
      'Åsa Öberg',
      'Storgatan 12, 114 55 Stockholm',
      'The Good Company ApS',
      'john.smith@firm.co.uk',
      'faktura',
      'jeg er ikke her',
    ]) {
      for (const language of ['da', 'sv', 'no', 'en'] as const)
        expect(understand(text, business('company.name', language)).language, text).to.equal(
          undefined,
        )
    }
  })
})

describe('understanding: first questions', () => {
  const rows = [
    [
      'Privat, Danmark, forudbetaling',
      { country: 'DK', customerType: 'private', payment: 'prepayment' },
    ],
    [
      'privat kund i Sverige, faktura',
      { country: 'SE', customerType: 'private', payment: 'invoice' },
    ],
    [
      'norsk bedrift, vi vil ha faktura',
      { country: 'NO', customerType: 'business', payment: 'invoice' },
    ],
    [
      "I'm a sole trader in Norway",
      { country: 'NO', customerType: 'business', 'company.legalForm': 'ENK' },
    ],
    [
      'danish company, pay up front',
      { country: 'DK', customerType: 'business', payment: 'prepayment' },
    ],
    ['dansk virksomhed', { country: 'DK', customerType: 'business' }],
    ['Danmark', { country: 'DK' }],
    ['NO', { country: 'NO' }],
    ['CVR 12345674', { country: 'DK', 'company.number': '12345674' }],
    ['12345674', { country: 'DK', 'company.number': '12345674' }],
    ['org.nr. 923 609 016', { country: 'NO', 'company.number': '923609016' }],
    ['923609016', { country: 'NO', 'company.number': '923609016' }],
    ['556036-0793', { country: 'SE', 'company.number': '5560360793' }],
    ['organisationsnummer 5560360793', { country: 'SE', 'company.number': '5560360793' }],
    ['Nordlys ApS', { 'company.name': 'Nordlys ApS', customerType: 'business' }],
    ['Storm AB ApS', { 'company.name': 'Storm AB ApS', customerType: 'business' }],
  ] as const
  for (const [text, values] of rows) {
    it(`"${text}" answers what it can`, () => {
      expect(valuesIn(text, opening('da'))).to.deep.equal(values)
    })
  }
})
