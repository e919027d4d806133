import { expect } from 'chai'
import { asking, business, opening, valuesIn } from './situations.ts'

describe('understanding: companies without a legal form in their name', () => {
  const rows = [
    ['da', 'vi er Ringsted Svømmeklub, cvr 12345674', '12345674', 'Ringsted Svømmeklub'],
    ['da', '12345674 Bageriet ved Åen', '12345674', 'Bageriet ved Åen'],
    ['sv', '559999-1238 Ystads Segelklubb', '5599991238', 'Ystads Segelklubb'],
    ['no', 'orgnr 312345676, Sogndal Idrettslag', '312345676', 'Sogndal Idrettslag'],
    ['sv', '559999-1238, Lindas Hundtrim', '5599991238', 'Lindas Hundtrim'],
    ['no', '312345676, Ingers Ullkrok', '312345676', 'Ingers Ullkrok'],
  ] as const
  for (const [language, text, number, name] of rows) {
    it(`${language}: "${text}" is no person`, () => {
      expect(valuesIn(text, business('company.number', language))).to.deep.equal({
        'company.number': number,
        'company.name': name,
      })
    })
  }
})

describe('understanding: a company name and what only leads to it', () => {
  const rows = [
    ['da', 'firmaet hedder "Lys i Mørket"', 'Lys i Mørket'],
    ['da', 'den hedder vist Rod og Rede', 'Rod og Rede'],
    ['da', 'vi er fra Kroen ved Søen', 'Kroen ved Søen'],
    ['da', 'på vegne af Sankt Mikkels Menighedsråd i Danmark', 'Sankt Mikkels Menighedsråd'],
    ['sv', 'vi heter Norra Åsens Byalag i Sverige', 'Norra Åsens Byalag'],
    ['no', 'vi heter Indre Vik Velforening i Norge', 'Indre Vik Velforening'],
    ['sv', 'bolaget heter ”Blommor & Bin”', 'Blommor & Bin'],
    ['no', 'bedrifta heiter «Ull og Tull»', 'Ull og Tull'],
    ['en', 'we are called The Blue Door', 'The Blue Door'],
  ] as const
  for (const [language, text, name] of rows) {
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, business('company.name', language))).to.include({
        'company.name': name,
      })
    })
  }
})

describe('understanding: a greeting is no part of the name behind it', () => {
  for (const [language, text, name] of [
    ['da', 'hejhej Salon Klippoteket ApS her!!', 'Salon Klippoteket ApS'],
    ['sv', 'godkväll Grönlunds Entreprenad AB', 'Grönlunds Entreprenad AB'],
    ['no', 'god kveld Grønlund Entreprenør AS', 'Grønlund Entreprenør AS'],
    ['en', 'hihi Studio Lys ApS here', 'Studio Lys ApS'],
    ['da', 'God Morgen Bageri ApS', 'God Morgen Bageri ApS'],
  ] as const)
    it(`${language}: "${text}"`, () => {
      expect(
        valuesIn(text, asking('country', { language, open: ['customerType', 'company.name'] }))[
          'company.name'
        ],
      ).to.equal(name)
    })
})

describe('understanding: a kind of company and a place are no name', () => {
  const rows = [
    ['da', 'et lille firma i Ribe'],
    ['sv', 'vi är ett bolag på Öland'],
    ['no', 'eit firma på Stord'],
    ['en', 'we are from Bergen'],
  ] as const
  for (const [language, text] of rows) {
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, business('company.name', language))).to.not.have.any.keys(
        'company.name',
        'contact.name',
      )
    })
  }
})

describe('understanding: the legal form said by itself', () => {
  const rows = [
    ['da', '12345674 (interessentskab)', 'I/S'],
    ['da', '12345674, et lille dansk anpartsselskab', 'ApS'],
    ['sv', '559999-1238, handelsbolag', 'HB'],
    ['no', '312345676 – enkeltpersonforetak', 'ENK'],
    ['en', '312345676, sole proprietorship', 'ENK'],
  ] as const
  for (const [language, text, form] of rows) {
    it(`${language}: "${text}" is a ${form}`, () => {
      expect(valuesIn(text, business('company.number', language))).to.include({
        'company.legalForm': form,
      })
    })
  }

  for (const [language, text, form] of [
    ['da', 'det er et K/S og ikke et A/S', 'K/S'],
    ['sv', 'kommanditbolag ska det vara, inte AB', 'KB'],
    ['no', 'me er eit DA, ikkje AS', 'DA'],
    ['en', 'it is an ANS rather than an AS', 'ANS'],
    ['da', 'undskyld, det var vist A/S og ikke ApS', 'A/S'],
    ['sv', 'säkert HB, inte AB', 'HB'],
    ['no', 'oi det skulle være DA i stedet for AS', 'DA'],
    ['en', 'probably an ANS and not an AS', 'ANS'],
    ['da', 'selskabsformen er forkert, det skal være A/S', 'A/S'],
  ] as const)
    it(`${language}: "${text}" corrects it`, () => {
      const context = business('contact.phone', language, ['company.legalForm', 'company.name'])
      expect(valuesIn(text, context)).to.deep.equal({ 'company.legalForm': form })
    })

  it('two forms and none denied tell nothing', () => {
    const context = business('company.legalForm', 'da')
    expect(valuesIn('aktieselskab eller anpartsselskab', context)).to.deep.equal({})
  })

  it('whoever has one is a business, and its adjective tells the country', () => {
    expect(valuesIn('a Swedish AB', opening('en'))).to.deep.equal({
      country: 'SE',
      customerType: 'business',
      'company.legalForm': 'AB',
    })
    expect(valuesIn('norsk DA', opening('no'))).to.deep.equal({
      country: 'NO',
      customerType: 'business',
      'company.legalForm': 'DA',
    })
  })
})

describe('understanding: a small town in small letters in front of a firm', () => {
  const rows = [
    ['no', 'førde trelast as', 'førde trelast as'],
    ['no', 'sande trelast as', 'sande trelast as'],
    ['da', 'thisted trælast aps', 'thisted trælast aps'],
    ['sv', 'mora bygg ab', 'mora bygg ab'],
    ['en', 'wick timber ltd', 'wick timber ltd'],
    ['no', 'vi heter trelast as', 'trelast as'],
  ] as const
  for (const [language, text, name] of rows)
    it(`${language}: "${text}"`, () => {
      const values = valuesIn(text, business('company.name', language))
      expect(values['company.name']).to.equal(name)
    })
})

describe('understanding: "org" in front of a number is its name, and in a firm part of it', () => {
  it('no: "Org 312345676, adressa e Fjordgata 11, 7010 Trondheim"', () => {
    const text = 'Org 312345676, adressa e Fjordgata 11, 7010 Trondheim'
    const values = valuesIn(text, business('company.number', 'no'))
    expect(values).to.have.all.keys('company.number', 'company.address')
  })

  it('sv: "Org 559999-1238, Storgatan 1, 411 38 Göteborg"', () => {
    const text = 'Org 559999-1238, Storgatan 1, 411 38 Göteborg'
    const values = valuesIn(text, business('company.number', 'sv'))
    expect(values).to.have.all.keys('company.number', 'company.address')
  })

  for (const name of ['Org AS', 'Org Design'])
    it(`no: "${name}"`, () => {
      const values = valuesIn(name, business('company.name', 'no'))
      expect(values['company.name']).to.equal(name)
    })
})

describe('understanding: what a firm is stands in small letters behind its name', () => {
  const rows = [
    ['da', 'vi er Ringsted svømmeklub, cvr 12345674', 'Ringsted svømmeklub'],
    ['da', 'Hårstuen v/Tina Juhl, cvr 12345674', 'Hårstuen v/Tina Juhl'],
    ['sv', 'Ystads segelklubb, 559999-1238', 'Ystads segelklubb'],
    ['no', 'Lyngtunet burettslag, orgnr 312345676', 'Lyngtunet burettslag'],
    ['no', 'på vegne av Nordre Lia menighetsråd, orgnr 312345676', 'Nordre Lia menighetsråd'],
    ['no', 'Sogndal idrettslag, orgnr 312345676', 'Sogndal idrettslag'],
  ] as const
  for (const [language, text, name] of rows)
    it(`${language}: "${text}"`, () => {
      const values = valuesIn(text, business('company.number', language))
      expect(values['company.name']).to.equal(name)
    })

  const kinds = [
    ['da', 'Dansk forening, cvr 12345674'],
    ['da', 'Lille butik, cvr 12345674'],
    ['sv', 'Svensk förening, 559999-1238'],
    ['no', 'Privat barnehage, 312345676'],
    ['no', 'Vi er Norges største bakeri, 312345676'],
    ['en', 'Small shop, 312345676'],
  ] as const
  for (const [language, text] of kinds)
    it(`${language}: "${text}" says what it is, and not what it is called`, () => {
      const values = valuesIn(text, business('company.number', language))
      expect(values).to.not.have.property('company.name')
    })
})
