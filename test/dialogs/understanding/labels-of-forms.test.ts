import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { languages, type Language } from '../../../onboarding/vocabulary.ts'
import { business, opening, valuesOf } from './situations.ts'

const purchases: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'Forventet køb pr. måned: 35.000',
    'Forventet køb pr. md.: 35.000',
    'Anslået forbrug: 35000',
    'Indkøb/md: 35.000',
  ],
  sv: [
    'Förväntade inköp per månad: 35 000',
    'Inköp per mån: 35 000',
    'Beräknade inköp/mån: 35000',
    'Uppskattade köp: 35 000',
  ],
  no: [
    'Forventet kjøp pr. mnd: 35 000',
    'Anslått innkjøp per måned: 35000',
    'Forventede kjøp: 35000',
    'Innkjøp/mnd: 35 000',
  ],
  en: [
    'Expected purchases per month: 35,000',
    'Estimated monthly spend: 35000',
    'Expected spend/month: 35,000',
    'purchases a month: 35000',
  ],
}

const signed: Readonly<Record<Language, readonly [said: string, name: string]>> = {
  da: ['Vi er Nordlys ApS. Knus Pernille Hald', 'Pernille Hald'],
  sv: ['Vi är Björkö Bygg AB. Kramar Jenny Ek', 'Jenny Ek'],
  no: ['Vi er Fjordlys AS. Klemmer Trine Moen', 'Trine Moen'],
  en: ['We are Nordlys ApS. Cheers, Tom Baker', 'Tom Baker'],
}

const references: Readonly<Record<Language, readonly [said: string, reference: string]>> = {
  da: ['på mail, og reference er Hus B', 'Hus B'],
  sv: ['på mejl, referens Projekt Ekbacken', 'Projekt Ekbacken'],
  no: ['på e-post, referanse Bygg C', 'Bygg C'],
  en: ['by e-mail, reference Warehouse East', 'Warehouse East'],
}

const told: Readonly<Record<Language, readonly [said: string, reference: string]>> = {
  da: ['det er Hus B', 'Hus B'],
  sv: ['det är Projekt Ekbacken', 'Projekt Ekbacken'],
  no: ['det er Bygg C', 'Bygg C'],
  en: ["it's Warehouse East", 'Warehouse East'],
}

describe('what is filled in as on a form', () => {
  for (const language of languages) {
    for (const said of purchases[language])
      it(`${language}: “${said}”`, () => {
        const values = valuesOf(understand(said, business('payment', language)))
        expect(values).to.include({ 'credit.amount': 35_000 })
        expect(values).to.not.have.property('contact.name')
      })

    it(`${language}: whoever signs “${signed[language][0]}”`, () => {
      const values = valuesOf(understand(signed[language][0], opening(language)))
      expect(values).to.include({ 'contact.name': signed[language][1] })
    })

    it(`${language}: “${references[language][0]}” carries a reference that is nobody`, () => {
      const context = business('invoice.channel', language)
      const open = [...context.open, 'invoice.reference']
      const values = valuesOf(understand(references[language][0], { ...context, open }))
      expect(values).to.include({ 'invoice.reference': references[language][1] })
    })

    it(`${language}: “${told[language][0]}” where a reference is asked for`, () => {
      const values = valuesOf(
        understand(told[language][0], business('invoice.reference', language)),
      )
      expect(values).to.deep.equal({ 'invoice.reference': told[language][1] })
    })
  }

  it('a firm may be called after a hug, a word that ends in a hyphen, or have “MVA” behind its number', () => {
    const named = (said: string, language: Language) =>
      valuesOf(understand(said, opening(language)))['company.name']
    expect(named('salonen hedder Klip og Kram ApS', 'da')).to.equal('Klip og Kram ApS')
    expect(named('vi er Hasle Smede- og Maskinværksted A/S', 'da')).to.equal(
      'Hasle Smede- og Maskinværksted A/S',
    )
    expect(named('orgnr NO 312345676 MVA Fjordlys AS', 'no')).to.equal('Fjordlys AS')
  })

  it('a kind of firm that somebody has is no name of it, and a name ends where its sentence does', () => {
    const told: Readonly<Record<Language, string>> = {
      da: 'Har lige startet enkeltmandsvirksomhed i Odense',
      sv: 'Driver aktiebolag i Lund',
      no: 'Driver enkeltpersonforetak i Bodø',
      en: 'Running an aktieselskab in Odense',
    }
    for (const language of languages)
      expect(valuesOf(understand(told[language], opening(language)))).to.not.have.property(
        'company.name',
      )
    const named = understand('Pernilla Ek. Nås på 0701740609', business('contact.name', 'sv'))
    expect(valuesOf(named)).to.include({ 'contact.name': 'Pernilla Ek' })
    const initial = understand('Jens Chr. Hansen', business('contact.name', 'da'))
    expect(valuesOf(initial)).to.include({ 'contact.name': 'Jens Chr. Hansen' })
  })

  it('where somebody was born is not where they live', () => {
    const lived: Readonly<Record<Language, string>> = {
      da: 'født i Sverige, bor i København',
      sv: 'född i Sverige, bor i Köpenhamn',
      no: 'født i Sverige, bor i København',
      en: 'born in Sweden, living in Copenhagen',
    }
    for (const language of languages)
      expect(valuesOf(understand(lived[language], opening(language)))['country']).to.equal('DK')
  })

  it('“fast:” names a landline, and “på svensk side” is a country and no language', () => {
    const heard = understand('Fjordlys AS, mobil 912 34 511, fast: 68 05 12 34', opening('no'))
    expect(valuesOf(heard)).to.include({ 'contact.landline': '+4768051234' })
    const said = understand('på svensk side av grensa, altså Sverige', opening('no'))
    expect([valuesOf(said)['country'], said.language]).to.deep.equal(['SE', undefined])
  })
})
