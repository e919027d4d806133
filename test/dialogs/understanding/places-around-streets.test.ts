import { expect } from 'chai'
import type { Language } from '../../../onboarding/vocabulary.ts'
import { business, summary, valuesIn } from './situations.ts'

type Row = readonly [said: string, street: string]

const rows: Readonly<Record<Language, readonly Row[]>> = {
  da: [
    ['Gården "Østerlund", Markvej 14, 4400 Kalundborg', 'Gården "Østerlund", Markvej 14'],
    ['2. sal, Vestergade 3, 8000 Aarhus C', '2. sal, Vestergade 3'],
    ['Ellemarksvej 10A-C, 4600 Køge', 'Ellemarksvej 10A-C'],
    ['c/o Hansen Birkevej 4, 2400 København NV', 'c/o Hansen Birkevej 4'],
    ['Simmerstedvej 1A, Postboks 210, 6100 Haderslev', 'Simmerstedvej 1A, Postboks 210'],
    ['Post: Postboks 210, 6100 Haderslev\nBesøg: Engvej 1A, 6100 Haderslev', 'Engvej 1A'],
  ],
  sv: [
    ['Hus 7, Verkstadsgatan 3, 784 33 Borlänge', 'Hus 7, Verkstadsgatan 3'],
    ['Gamla vägen 2, Ås, 832 55 Frösön', 'Gamla vägen 2, Ås'],
    ['Kajgatan 3, Näset, 426 71 Västra Frölunda', 'Kajgatan 3, Näset'],
    ['3 våningen, Storgatan 4, 411 38 Göteborg', '3 våningen, Storgatan 4'],
    ['Västergatan 12, gårdshuset, 1 tr, 111 22 Stockholm', 'Västergatan 12, gårdshuset, 1 tr'],
  ],
  no: [
    ['Strandvegen 4, Ås, 6300 Åndalsnes', 'Strandvegen 4, Ås'],
    ['2. etasje, Storgata 4, 0155 Oslo', '2. etasje, Storgata 4'],
    ['Vesterled 3, Øvre Ås, 2080 Eidsvoll', 'Vesterled 3, Øvre Ås'],
    ['Postboks 44 Sentrum, 0101 Oslo, kontakt er Stine Leth', 'Postboks 44 Sentrum'],
    ['Postboks 6683 St. Olavs plass, 0129 Oslo', 'Postboks 6683 St. Olavs plass'],
  ],
  en: [
    ['2nd floor, Storgata 4, 0155 Oslo', '2nd floor, Storgata 4'],
    ['12 Storgata, 0155 Oslo', '12 Storgata'],
    ['I live on the 3rd floor, Storgata 4, 0155 Oslo', 'Storgata 4'],
  ],
}

const moved: Readonly<Record<Language, Row>> = {
  da: ['adressen er gammel, vi bor Kajen 2, 8000 Aarhus C nu', 'Kajen 2'],
  sv: ['adressen är gammal. Kungsgatan 2, 411 39 Göteborg', 'Kungsgatan 2'],
  no: ['adressa er gammal. Skogvegen 2, 0155 Oslo', 'Skogvegen 2'],
  en: ["the address is out of date, we're at Skogvegen 2, 0155 Oslo now", 'Skogvegen 2'],
}

for (const [language, list] of Object.entries(rows) as [Language, readonly Row[]][]) {
  for (const [said, street] of list)
    it(`what stands around a street belongs to it (${language}): ${said}`, () => {
      const values = valuesIn(said, business('company.address', language))
      expect(values['company.address']).to.include({ street })
    })

  it(`a sentence in front of an address does not (${language}): ${moved[language][0]}`, () => {
    const [said, street] = moved[language]
    expect(valuesIn(said, summary(language))['company.address']).to.include({ street })
  })
}

it('two addresses are none', () => {
  const said = 'Fakturaadresse: Algade 1, 4000 Roskilde. Levering: Bredgade 2, 4000 Roskilde'
  expect(valuesIn(said, business('company.address', 'da'))).to.not.have.property('company.address')
})

it('a second phone changes no company number', () => {
  const said = 'tlf hjemme 75123456, arbejde 20123435'
  const context = business('contact.phone', 'da', ['company.number', 'company.name'])
  expect(valuesIn(said, context)).to.deep.equal({ 'contact.phone': '+4575123456' })
})

it('the old one of two numbers is told by the word in front of it, behind the new one as well', () => {
  const said = 'har bytt, nya: 070-174 06 41 gamla 070-174 06 40'
  expect(valuesIn(said, business('contact.phone', 'sv'))).to.deep.equal({
    'contact.phone': '+46701740641',
  })
})

it('a sign in brackets makes an address of what stands around it', () => {
  expect(valuesIn('Mail: erik(a)bjorkobygg.se', business('contact.email', 'sv'))).to.deep.equal({
    'contact.email': 'erik@bjorkobygg.se',
  })
})
