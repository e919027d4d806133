import { expect } from 'chai'
import { business, person, valuesIn } from './situations.ts'

describe('understanding: a name that nobody knows, told by what stands around it', () => {
  const rows = [
    ['da', 'den ansvarlige er Zelda Okonkwo', 'Zelda Okonkwo'],
    ['da', 'I skal have fat i Xaver Brudevold', 'Xaver Brudevold'],
    ['da', 'vores driftschef, Tjelvar Munk, tager den', 'Tjelvar Munk'],
    ['da', 'formanden Thorvaldur Rise klarer det', 'Thorvaldur Rise'],
    ['da', 'skriv bare til Birthemarie Å. Juhl i bogholderiet', 'Birthemarie Å. Juhl'],
    ['sv', 'min nya chef är Zlatica Horvat', 'Zlatica Horvat'],
    ['sv', 'fråga efter Tuva-Li Rönn i kassan', 'Tuva-Li Rönn'],
    ['sv', 'ansvarig hos oss är Wendela Öst', 'Wendela Öst'],
    ['no', 'svogeren min, Krzysztof Wrona', 'Krzysztof Wrona'],
    ['no', 'det e han Jørund Skaar som tar det', 'Jørund Skaar'],
    ['no', 'snakk med styrelederen Ragnfrid Hove', 'Ragnfrid Hove'],
    ['en', 'our head of purchasing is Oluwaseun Bello', 'Oluwaseun Bello'],
    ['en', 'better to talk to Siobhan Ó Murchú about it', 'Siobhan Ó Murchú'],
    ['en', 'my husband, Ravi Menon', 'Ravi Menon'],
  ] as const
  for (const [language, text, name] of rows) {
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, business('contact.name', language))).to.deep.equal({
        'contact.name': name,
      })
    })
  }

  it('stands beside other values, whatever was asked for', () => {
    const text = 'CVR 12345674, I skal tale med min bror Zeno Krag på 20 12 34 56'
    expect(valuesIn(text, business('company.number', 'da'))).to.deep.equal({
      'company.number': '12345674',
      'contact.name': 'Zeno Krag',
      'contact.phone': '+4520123456',
    })
  })

  it('on two lines it is one name', () => {
    expect(valuesIn('Wilma\nÖst\n070-174 06 05', person('person.name', 'sv'))).to.deep.equal({
      'person.name': 'Wilma Öst',
      'person.phone': '+46701740605',
    })
  })

  it('the whole name is preferred to the first name before it', () => {
    const text = 'Kari på lageret, Kari Moe altså, kari@fjordlys.no'
    expect(valuesIn(text, business('contact.name', 'no'))).to.deep.equal({
      'contact.name': 'Kari Moe',
      'contact.email': 'kari@fjordlys.no',
    })
  })
})

describe('understanding: "ring" and its like with the capital of their sentence are no part of a name', () => {
  const rows = [
    ['da', 'Torvet 1, 8000 Aarhus C. Ring Zelda Krag på 20123477 hvis der er noget', 'Zelda Krag'],
    ['sv', 'Torget 1, 411 38 Göteborg. Ring Tuva Rönn på 0701740633', 'Tuva Rönn'],
    [
      'no',
      'Øyrane 7, 6800 Førde. Ring Marit Øvrebø på 68050036 hvis noe er uklart',
      'Marit Øvrebø',
    ],
    ['en', 'Storgata 5, 0155 Oslo. Call Mary Lund on 68050036 if it is unclear', 'Mary Lund'],
    ['no', 'Ring Marit Øvrebø', 'Marit Øvrebø'],
    ['en', 'Call Mary Lund', 'Mary Lund'],
    ['no', 'Ask Berg Lie', 'Ask Berg Lie'],
    ['no', 'Ring Hansen', 'Ring Hansen'],
  ] as const
  for (const [language, text, name] of rows) {
    it(`${language}: "${text}"`, () => {
      const asks = /\d/.test(text) ? 'company.address' : 'contact.name'
      expect(valuesIn(text, business(asks, language))['contact.name']).to.equal(name)
    })
  }

  it('and are part of a company that is called so', () => {
    const values = valuesIn('Ring Marit AS', business('company.name', 'no'))
    expect(values['company.name']).to.equal('Ring Marit AS')
  })
})

describe('understanding: a person is called so, even where the company was asked for', () => {
  const rows = [
    ['da', 'Lysgaard ApS, hun der bestiller hedder Zelda Krag', 'Lysgaard ApS', 'Zelda Krag'],
    ['sv', 'Vretberg AB och så heter jag Tuva Rönn', 'Vretberg AB', 'Tuva Rönn'],
    ['no', 'AS Nordre Kai, eg som skriv heiter Odd Hove', 'AS Nordre Kai', 'Odd Hove'],
  ] as const
  for (const [language, text, company, name] of rows) {
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, business('company.name', language))).to.include({
        'company.name': company,
        'contact.name': name,
      })
    })
  }
})

describe('understanding: "the name is …" is of whom it was asked', () => {
  const people = [
    ['da', 'navnet er rolf tveit'],
    ['sv', 'namnet är rolf tveit'],
    ['no', 'navnet er rolf tveit'],
    ['en', 'the name is rolf tveit'],
  ] as const
  for (const [language, text] of people) {
    it(`${language}: "${text}" is a person where one was asked for`, () => {
      expect(valuesIn(text, person('person.name', language))).to.deep.equal({
        'person.name': 'rolf tveit',
      })
      expect(valuesIn(text, business('contact.name', language))).to.deep.equal({
        'contact.name': 'rolf tveit',
      })
    })
  }

  const firms = [
    ['da', '12345674, navnet er Nordre Kaj'],
    ['sv', '5599991238, namnet är Nordre Kaj'],
    ['no', '923609016, navnet er Nordre Kaj'],
    ['en', '923609016, the name is Nordre Kaj'],
  ] as const
  for (const [language, text] of firms) {
    it(`${language}: "${text}" is the company beside its number`, () => {
      const context = business('company.number', language)
      expect(valuesIn(text, context)['company.name']).to.equal('Nordre Kaj')
      const named = valuesIn(text.replace('Nordre Kaj', 'Kari Moe'), context)
      expect(named).to.include({ 'contact.name': 'Kari Moe' })
    })
  }
})

describe('understanding: what somebody is, and not who', () => {
  const rows = [
    ['da', 'jeg er irsk'],
    ['da', 'vores nye indkøber'],
    ['sv', 'jag är finsk'],
    ['no', 'eg er frå Bergen'],
    ['no', 'kollegaen min på lageret'],
    ['en', "I'm Polish"],
    ['en', 'ask in the Copenhagen Office'],
    ['en', 'Microsoft Teams does not work'],
  ] as const
  for (const [language, text] of rows) {
    it(`${language}: "${text}" fills nothing`, () => {
      expect(valuesIn(text, business('contact.name', language))).to.deep.equal({})
    })
  }
})
