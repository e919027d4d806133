import { expect } from 'chai'
import fc from 'fast-check'
import { readEmail } from '../../../onboarding/readers/email.ts'
import { detailOf, reasonOf, valueOf } from './contexts.ts'

const understood: readonly (readonly [string, string])[] = [
  ['anna@firma.example', 'anna@firma.example'],
  ['  Anna.Berg@FIRMA.Example ', 'Anna.Berg@firma.example'],
  ['<anna@firma.example>', 'anna@firma.example'],
  ['mailto:anna@firma.example', 'anna@firma.example'],
  ['<mailto:anna@firma.example>', 'anna@firma.example'],
  ['E-mail: anna@firma.example', 'anna@firma.example'],
  ['e-post anna@firma.example.', 'anna@firma.example'],
  ['anna@firma.example,', 'anna@firma.example'],
  ['kontakt@blåbærgrød.example', 'kontakt@xn--blbrgrd-fxak7p.example'],
  ['info@smörgås.företag', 'info@xn--smrgs-pra0j.xn--fretag-wxa'],
  ['bjørn@firma.example', 'bjørn@firma.example'],
  ["o'neil+faktura@firma.example", "o'neil+faktura@firma.example"],
  ['a&b@firma.example', 'a&b@firma.example'],
  ['anna＠ｆｉｒｍａ.example', 'anna@firma.example'],
  ['anna\u200b@firma.example', 'anna@firma.example'],
]

const refused: readonly (readonly [string, string, object?])[] = [
  [' ', 'empty'],
  ['<>', 'empty'],
  ['anna.firma.example', 'noAtSign'],
  ['anna@', 'noDomain'],
  ['anna@firma', 'domainEnding'],
  ['anna@firma,is', 'domainEnding'],
  ['anna@1.2.3.4', 'domainEnding'],
  ['anna@firma.d', 'domainEnding'],
  ['"anna b"@firma.example', 'quotedLocalPart'],
  ['anna b@firma.example', 'wrongCharacters'],
  ['@firma.example', 'wrongCharacters'],
  ['anna@berg@firma.example', 'wrongCharacters'],
  ['anna@-firma.example', 'wrongCharacters'],
  ['anna@fir_ma.example', 'wrongCharacters'],
  [`${'a'.repeat(65)}@firma.example`, 'tooLong', { expected: 64, got: 65 }],
  [`anna@${'firma.'.repeat(45)}example`, 'tooLong', { expected: 254, got: 282 }],
]

describe('e-mail addresses', () => {
  for (const [text, value] of understood) {
    it(`UX-19 "${text}" is understood and stays itself`, () => {
      expect(readEmail(text)).to.deep.equal({ ok: true, value })
      expect(valueOf(readEmail(value))).to.equal(value)
    })
  }

  for (const [text, reason, detail] of refused) {
    it(`UX-22 "${text.slice(0, 30)}" is refused as ${reason}`, () => {
      expect(reasonOf(readEmail(text))).to.equal(reason)
      expect(detailOf(readEmail(text))).to.deep.equal(detail)
    })
  }

  const slips = [
    ['hotmial.com', 'hotmail.com'],
    ['gmial.com', 'gmail.com'],
    ['gmai.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['gnail.cmo', 'gmail.com'],
    ['outlok.com', 'outlook.com'],
    ['hotmal.dk', 'hotmail.dk'],
    ['firma.con', 'firma.com'],
    ['gmail.co', 'gmail.com'],
    ['gmail.dk', 'gmail.com'],
    ['icloud.co', 'icloud.com'],
  ] as const
  for (const [typed, meant] of slips) {
    it(`UX-30 ${typed} is kept and ${meant} offered`, () => {
      const expected = { ok: true, value: `anna@${typed}`, suggestion: `anna@${meant}` }
      expect(readEmail(`anna@${typed}`)).to.deep.equal(expected)
    })
  }

  for (const [typed, meant] of [
    ['anna@firma,dk', 'anna@firma.dk'],
    ['anna@post.firma,dk', 'anna@post.firma.dk'],
    ['anna.berg at firma.dk', 'anna.berg@firma.dk'],
    ['anna..berg@firma.example', 'anna.berg@firma.example'],
    ['anna@firma..dk', 'anna@firma.dk'],
    ['jonas@wallin,se', 'jonas@wallin.se'],
    ['anna@gmial,com', 'anna@gmail.com'],
  ] as const)
    it(`UX-30 ${typed} is read as it was meant, and asked about`, () => {
      expect(readEmail(typed)).to.deep.include({ ok: true, suggestion: meant })
    })

  for (const right of [
    'gmail.com',
    'hotmail.dk',
    'email.com',
    'mail.com',
    'ymail.com',
    'live.se',
  ]) {
    it(`UX-30 ${right} is not doubted`, () => {
      expect(readEmail(`anna@${right}`)).to.deep.equal({ ok: true, value: `anna@${right}` })
    })
  }

  it('every ordinary address is accepted as it is', () => {
    const texts = fc.stringMatching(/^[a-z]{1,20}\.[a-z0-9]{1,20}$/)
    fc.assert(
      fc.property(texts, (local) => {
        expect(valueOf(readEmail(`${local}@firma.example`))).to.equal(`${local}@firma.example`)
      }),
    )
  })

  it('never throws, and reads its own output as the same address', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress())
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readEmail(text)
        if (reading.ok) expect(valueOf(readEmail(reading.value))).to.equal(reading.value)
      }),
    )
  })
})
