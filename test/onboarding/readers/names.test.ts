import { expect } from 'chai'
import fc from 'fast-check'
import { readCompanyName } from '../../../onboarding/readers/company-name.ts'
import {
  legalFormInName,
  legalFormNamed,
  readLegalForm,
} from '../../../onboarding/readers/legal-form.ts'
import { readPersonName } from '../../../onboarding/readers/person-name.ts'
import type { CountryCode } from '../../../onboarding/vocabulary.ts'
import { context, reasonOf, valueOf } from './contexts.ts'

describe('names of people', () => {
  for (const name of [
    'Anna Berg',
    'Bo',
    'Ng',
    'Teller',
    "Siobhán O'Neil",
    'Jens-Peter Åberg',
    'N’Diaye',
    'Ćamil Šolić',
    'María José',
    'J. R. Holm',
    '李小龙',
    'Νίκος',
    'đặng thị hà',
    'von der Lippe',
  ]) {
    it(`UX-27 ${name} is a name, kept as typed`, () => {
      expect(valueOf(readPersonName(name))).to.equal(name)
    })
  }

  it('UX-27 blanks are tidied, nothing else', () => {
    expect(valueOf(readPersonName('  anna\u00a0 BERG\nholm '))).to.equal('anna BERG holm')
  })

  for (const [text, reason] of [
    ['', 'empty'],
    ['12345678', 'notAName'],
    ['…', 'notAName'],
    ['😀', 'notAName'],
    ['Anna 2', 'digitsInName'],
    ['<b>Anna</b>', 'wrongCharacters'],
    ['[Anna](https://x.example)', 'wrongCharacters'],
    ['anna@firma.example', 'wrongCharacters'],
    ['a'.repeat(121), 'tooLong'],
  ] as const) {
    it(`UX-22 "${text.slice(0, 30)}" is refused as ${reason}`, () => {
      expect(reasonOf(readPersonName(text))).to.equal(reason)
    })
  }

  it('UX-27 any letters of any script are a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (text) => {
        if (/^\p{L}+$/u.test(text)) expect(readPersonName(text).ok).to.equal(true)
      }),
    )
  })
})

describe('names of companies', () => {
  for (const name of [
    'Hansen & Søn ApS',
    '3F',
    '7-Eleven',
    'Pause ApS',
    'I <3 Kaffe ApS',
    '#1 Bil (Nord) A/S',
    'Å',
  ]) {
    it(`${name} is a company name, kept as typed`, () => {
      expect(valueOf(readCompanyName(name))).to.equal(name)
    })
  }

  for (const [text, reason] of [
    ['', 'empty'],
    ['---', 'notAName'],
    ['<script>alert(1)</script>', 'wrongCharacters'],
    ['Firma </b>', 'wrongCharacters'],
    ['Firma <!-- x -->', 'wrongCharacters'],
    ['a'.repeat(201), 'tooLong'],
  ] as const) {
    it(`UX-22 "${text.slice(0, 30)}" is refused as ${reason}`, () => {
      expect(reasonOf(readCompanyName(text))).to.equal(reason)
    })
  }

  it('UX-19 lines become one', () => {
    expect(valueOf(readCompanyName('Hansen\nByg ApS'))).to.equal('Hansen Byg ApS')
  })
})

describe('legal forms', () => {
  const rows: readonly (readonly [string, CountryCode, string])[] = [
    ['ApS', 'DK', 'ApS'],
    ['aps', 'DK', 'ApS'],
    ['A/S', 'DK', 'A/S'],
    ['a.s.', 'DK', 'A/S'],
    ['anpartsselskab', 'DK', 'ApS'],
    ['Enkeltmandsvirksomhed', 'DK', 'ENK'],
    ['Hansen Byg ApS', 'DK', 'ApS'],
    ['A/S Hansen', 'DK', 'A/S'],
    ['Andelsselskab med begrænset ansvar', 'DK', 'A.M.B.A.'],
    ['AB', 'SE', 'AB'],
    ['Exempel AB', 'SE', 'AB'],
    ['AB Exempel', 'SE', 'AB'],
    ['Stiftelsen Exempel', 'SE', 'Stiftelse'],
    ['enskild firma', 'SE', 'EF'],
    ['Exempel ek. för.', 'SE', 'EK'],
    ['AS', 'NO', 'AS'],
    ['Eksempel ASA', 'NO', 'ASA'],
    ['ans', 'NO', 'ANS'],
    ['ansvarlig selskap med delt ansvar', 'NO', 'DA'],
    ['Eksempel ansvarlig selskap', 'NO', 'ANS'],
  ]
  for (const [text, country, code] of rows) {
    it(`UX-19 ${country} "${text}" is ${code}`, () => {
      expect(valueOf(readLegalForm(text, context(country)))).to.equal(code)
      expect(valueOf(readLegalForm(code, context(country)))).to.equal(code)
    })
  }

  it('a form by itself is told from a name that carries one', () => {
    expect(legalFormNamed('Enkeltmandsvirksomhed', ['DK'])?.code).to.equal('ENK')
    expect(legalFormNamed('sole trader', ['SE', 'NO'])?.code).to.equal('EF')
    expect(legalFormNamed('Hansen Byg ApS', ['DK'])).to.equal(undefined)
  })

  for (const [country, text, code] of [
    ['DK', 'enkelmands', 'ENK'],
    ['DK', 'enkeltmand', 'ENK'],
    ['DK', 'det er en enkelmands virksomhed', 'ENK'],
    ['DK', 'aktieselskap', 'A/S'],
    ['NO', 'enkeltmanns', 'ENK'],
    ['NO', 'enkeltperson', 'ENK'],
    ['NO', 'enkelpersonforetak', 'ENK'],
    ['SE', 'enskild', 'EF'],
    ['SE', 'enskild näring', 'EF'],
    ['SE', 'aktiebolagg', 'AB'],
  ] as const) {
    it(`UX-22 ${text} is what was meant by it where the form was asked for`, () => {
      expect(valueOf(readLegalForm(text, context(country)))).to.equal(code)
      expect(legalFormInName(`Nordlys ${text}g`, country)).to.equal(undefined)
    })
  }

  it('UX-22 what may be two forms, or is too short, is none', () => {
    expect(reasonOf(readLegalForm('personlig', context('DK')))).to.equal('notAChoice')
    expect(reasonOf(readLegalForm('enkelt', context('DK')))).to.equal('notAChoice')
  })

  it('the same letters are paired with their country: ANS is no Danish form', () => {
    expect(reasonOf(readLegalForm('ANS', context('DK')))).to.equal('notAChoice')
    expect(valueOf(readLegalForm('ANS', context()))).to.equal('ANS')
  })

  it('UX-22 nothing and nonsense are told apart', () => {
    expect(reasonOf(readLegalForm(' ', context('DK')))).to.equal('empty')
    expect(reasonOf(readLegalForm('noget andet', context()))).to.equal('notAChoice')
  })

  it('a short word in front is a form only as the register spells it', () => {
    expect(legalFormInName('Da Vinci Kunst', 'NO')).to.equal(undefined)
    expect(legalFormInName('Se Norge Reiser', 'NO')).to.equal(undefined)
    expect(legalFormInName('AS Eksempel', 'NO')).to.include({ code: 'AS' })
  })

  it('names never throw, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readPersonName(text)).to.have.property('ok')
        expect(readCompanyName(text)).to.have.property('ok')
        expect(readLegalForm(text, context('SE'))).to.have.property('ok')
      }),
    )
  })
})
