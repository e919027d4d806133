import { readdir, readFile } from 'node:fs/promises'
import { expect } from 'chai'
import { createMailMarks } from '../../../services/messages/mail-mark.ts'
import { headerOf, readPart } from '../../../services/messages/mime-part.ts'
import { readBounce } from '../../../services/messages/read-bounce.ts'

const folder = new URL('../../fixtures/mail/', import.meta.url)
const address = 'mette@nordlys.example'
const at = '2026-11-24T09:00:00.000Z'
const clock = { now: new Date('2026-11-23T10:00:00Z') }
const marks = createMailMarks({ secret: 'claim key of the tests', now: () => clock.now })
const mark = marks.of('m1', address)

/** A mail as a server sent it, about a message of ours. */
async function mailOf(name: string, of = { mark, address }): Promise<string> {
  const text = await readFile(new URL(`${name}.eml`, folder), 'utf8')
  return text.replaceAll('MARK', of.mark).replaceAll('ADDRESS', of.address)
}

const report = (result: string) => ({
  kind: 'bounce',
  report: { kind: 'email', to: address, providerId: mark, result, at },
})

const saidBy = (reading: object): string => {
  const { kind } = reading as { readonly kind: string }
  const [, result] = /"result":"(\w+)"/.exec(JSON.stringify(reading)) ?? []
  return kind === 'bounce' ? (result ?? 'nothing, or nothing yet') : 'no bounce'
}

/** Every mail in the fixtures, and what it is. */
const expected: Readonly<Record<string, object>> = {
  'postfix-unknown': report('hard'),
  'postfix-no-domain': report('hard'),
  'postfix-delayed': { kind: 'bounce' },
  'postfix-expired': report('soft'),
  'exchange-online-unknown': report('hard'),
  'exchange-online-denied': report('hard'),
  'exchange-full': report('soft'),
  'gmail-unknown': report('hard'),
  'gmail-full': report('soft'),
  'gmail-our-fault': { kind: 'bounce' },
  'exim-forwarded': report('hard'),
  'return-path-only': report('hard'),
  delivered: report('delivered'),
  holiday: { kind: 'other' },
  answer: { kind: 'other' },
  'read-receipt': { kind: 'other' },
}

describe('DQ-10: bounces that come by mail', () => {
  beforeEach(() => {
    clock.now = new Date('2026-11-23T10:00:00Z')
  })

  it('the table has every mail of the fixtures', async () => {
    const files = (await readdir(folder)).map((name) => name.replace(/\.eml$/, ''))
    expect(files.sort()).to.deep.equal(Object.keys(expected).sort())
  })

  for (const [name, reading] of Object.entries(expected)) {
    it(`${name}: ${saidBy(reading)}`, async () => {
      expect(readBounce(await mailOf(name), marks, at)).to.deep.equal(reading)
    })

    it(`${name}, with the line ends of the wire and a line of an mbox before it: the same`, async () => {
      const wire = (await mailOf(name)).replaceAll('\n', '\r\n')
      const mbox = `From MAILER-DAEMON Mon Nov 23 11:00:04 2026\r\n${wire}`
      expect(readBounce(mbox, marks, at)).to.deep.equal(reading)
    })
  }

  const real = Object.keys(expected).filter((name) =>
    JSON.stringify(expected[name]).includes('bounce'),
  )

  it('a forged bounce says nothing: a mark of chance, of another key, of another address, or none', async () => {
    const stranger = createMailMarks({ secret: 'another key', now: () => clock.now })
    const forged = [
      { mark: 'ab'.repeat(22), address },
      { mark: stranger.of('m1', address), address },
      { mark, address: 'ole@nordlys.example' },
      { mark: '', address },
    ]
    for (const name of real)
      for (const of of forged)
        expect(readBounce(await mailOf(name, of), marks, at)).to.deep.equal({ kind: 'stranger' })
  })

  it('a mark is of use for two weeks, and not before its day', async () => {
    clock.now = new Date('2026-12-07T23:00:00Z')
    expect(readBounce(await mailOf('gmail-unknown'), marks, at)).to.have.property('report')
    clock.now = new Date('2026-12-08T10:00:00Z')
    expect(readBounce(await mailOf('gmail-unknown'), marks, at)).to.deep.equal({ kind: 'stranger' })
    clock.now = new Date('2026-11-22T10:00:00Z')
    expect(readBounce(await mailOf('gmail-unknown'), marks, at)).to.deep.equal({ kind: 'stranger' })
  })

  it('GD-24: a mark has nothing of the address in it, and is another one for another message', () => {
    expect(mark).to.match(/^[\da-f]{44}$/)
    expect(marks.of('m1', 'METTE@nordlys.example')).to.equal(mark)
    expect(marks.of('m2', address)).not.to.equal(mark)
    expect(marks.of('m1', 'ole@nordlys.example')).not.to.equal(mark)
  })

  const malformed: Readonly<Record<string, string>> = {
    nothing: '',
    'no mail': 'hello\nworld',
    'a report that says nothing': [
      'Content-Type: multipart/report; boundary=b',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; x',
      '--b--',
    ].join('\n'),
  }
  for (const [name, raw] of Object.entries(malformed)) {
    it(`${name}: not read as anything`, () => {
      expect(readBounce(raw, marks, at)).to.deep.equal({ kind: 'malformed' })
    })
  }

  it('of a header without an end the beginning is read, also where it is folded; quotes that nobody closes end with it', () => {
    const long = 'x'.repeat(100_000)
    const folded = `Subject: a\n${' fold\n'.repeat(50_000)}`
    const part = readPart(`To: ${long}\n${folded}Content-Type: a/b; c="${'"\\'.repeat(50_000)}\n\n`)
    for (const name of ['to', 'subject', 'content-type'])
      expect(headerOf(part, name), name).to.have.lengthOf.within(1900, 2000)
    expect([...readPart('Content-Type: a/b; c="d;e').parameters]).to.deep.equal([['c', '"d;e']])
  })

  it('of a header that comes again all are kept, in order', () => {
    const part = readPart(['To: a', 'Subject: s', 'to: b', 'TO: c'].join('\n'))
    expect(part.headers.get('to')).to.deep.equal(['a', 'b', 'c'])
  })

  it('a mail full of marks and addresses asks for few of them', () => {
    let asked = 0
    const counting = {
      of: marks.of.bind(marks),
      isOurs(...pair: Parameters<typeof marks.isOurs>) {
        asked += 1
        return marks.isOurs(...pair)
      },
    }
    const many = Array.from({ length: 500 }, (_, index) => index)
    const said = many.map((index) => `References: ${String(index).padStart(44, '0')}`)
    const groups = many.map((index) => `Final-Recipient: rfc822;a${index}@b.example\n`)
    const raw = [
      ...said,
      'Content-Type: multipart/report; boundary=b\n',
      '--b',
      'Content-Type: message/delivery-status\n',
      ...groups,
      '--b--',
    ].join('\n')
    expect(readBounce(raw, counting, at)).to.deep.equal({ kind: 'stranger' })
    expect(asked).to.be.within(1, 400)
  })

  it('whatever it is given, it gives something, soon', async () => {
    const raw = await mailOf('gmail-unknown')
    const kinds = ['bounce', 'stranger', 'other', 'malformed']
    for (let end = 0; end < raw.length; end += 97)
      expect(kinds).to.include(readBounce(raw.slice(0, end), marks, at).kind)
    const nested = `Content-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: multipart/mixed; boundary=b\n\n'.repeat(3000)}`
    const odd = `Content-Type: multipart/report; boundary="${'"\\'.repeat(5000)}\n\n--x`
    for (const text of [nested, odd, `a:${' \n '.repeat(20_000)}`, '=\n'.repeat(20_000)])
      expect(kinds).to.include(readBounce(text, marks, at).kind)
  }).timeout(2000)
})
