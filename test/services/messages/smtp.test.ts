import { expect } from 'chai'
import { createMailMarks } from '../../../services/messages/mail-mark.ts'
import { createSmtpSender, type SmtpOptions } from '../../../services/messages/smtp.ts'
import { messageSenderContract, sampleMessage } from '../../contracts/message-sender.ts'
import { startSmtpServer, type SmtpServer } from '../../support/smtp-server.ts'

const patient = () => new AbortController().signal

const clock = { now: new Date('2026-11-23T10:00:00Z') }
const marks = createMailMarks({ secret: 'claim key of the tests', now: () => clock.now })

const make = (url: string, more: Partial<SmtpOptions> = {}) =>
  createSmtpSender({
    url,
    from: 'kontakt@nordhavn.example',
    fromName: 'Nordhavn & Søn',
    marks,
    ...more,
  })

describe('smtp', () => {
  let running: SmtpServer | undefined
  const server = () => running ?? expect.fail('no server')
  const sender = () => make(server().url)
  beforeEach(async () => {
    running = await startSmtpServer()
  })
  afterEach(() => running?.close())

  messageSenderContract('smtp', {
    id: 'smtp',
    kind: 'email',
    demo: false,
    make: sender,
    // Port 1 is nobody's.
    makeUnreachable: () => make('smtp://127.0.0.1:1'),
    received: () => Promise.resolve(server().mails.map(({ to, text }) => ({ to, text }))),
  })

  it('says who writes, what about, and that a machine did', async () => {
    await sender().send(sampleMessage('email', { language: 'no' }), patient())
    const { from, headers } = server().mails[0] ?? expect.fail('nothing came')
    expect(from).to.equal('kontakt@nordhavn.example')
    expect(headers).to.include({
      'auto-submitted': 'auto-generated',
      'content-language': 'nb',
      to: 'mette@nordlys.example',
    })
    expect(headers['from']).to.include('<kontakt@nordhavn.example>')
    expect(headers['subject']).to.include('UTF-8')
  })

  it('the same message has the same Message-ID, another one another', async () => {
    for (const id of ['a', 'a', 'b']) await sender().send(sampleMessage('email', { id }), patient())
    const ids = server().mails.map(({ headers }) => headers['message-id'])
    expect(ids[0]).to.equal(`<${marks.of('a', 'mette@nordlys.example')}@nordhavn.example>`)
    expect(ids[1]).to.equal(ids[0])
    expect(ids[2]).not.to.equal(ids[0])
  })

  it('DQ-10: carries what its bounce is known by: in the return path, and where the server offers it, the envelope', async () => {
    const mark = marks.of('m1', 'mette@nordlys.example')
    await sender().send(sampleMessage('email'), patient())
    expect(server().mails[0]?.from, 'without a mailbox for them').to.equal(
      'kontakt@nordhavn.example',
    )
    server().answer('EHLO', '250-nordhavn.example\r\n250-AUTH PLAIN LOGIN\r\n250 DSN')
    const returning = make(server().url, { returnPath: 'bounces@nordhavn.example' })
    const result = await returning.send(sampleMessage('email'), patient())
    expect(result).to.deep.equal({ outcome: 'accepted', providerId: mark })
    expect(server().mails[1]).to.include({ from: `bounces+${mark}@nordhavn.example` })
    expect(server().mails[1]?.headers['from']).to.include('<kontakt@nordhavn.example>')
    const envelope = server()
      .commands.filter((line) => /DSN|ENVID|NOTIFY|RET=/.test(line))
      .join()
    expect(envelope).to.include(`RET=HDRS ENVID=${mark}`)
    expect(envelope).to.include('NOTIFY=FAILURE ORCPT=rfc822')
  })

  it('nobody gets a line into the head by an address or a subject', async () => {
    const mail = sampleMessage('email', {
      to: 'mette@nordlys.example\r\nBcc: other@nordlys.example',
      subject: 'Hej\r\nBcc: other@nordlys.example',
    })
    await sender().send(mail, patient())
    expect(server().commands.filter((line) => line.startsWith('RCPT'))).to.have.length.at.most(1)
    for (const { headers } of server().mails) expect(headers).not.to.have.property('bcc')
  })

  it('goes nowhere in the clear: a server without STARTTLS elsewhere is not spoken to', async () => {
    // A name of this machine that the sender does not know for one.
    const url = server().url.replace('127.0.0.1', '127.0.0.2').replace(/:\d+$/, '')
    const port = /:(\d+)$/.exec(server().url)?.[1] ?? ''
    const result = await make(`${url}:${port}`).send(sampleMessage('email'), patient())
    expect(result).to.deep.equal({ outcome: 'unavailable', maybeSent: false })
    expect(server().mails).to.deep.equal([])
  })

  const refused = (reason: string) => ({ outcome: 'refused', reason })
  const later = (maybeSent: boolean) => ({ outcome: 'unavailable', maybeSent })
  const cases = [
    ['an unknown mailbox', 'RCPT', '550 5.1.1 No such user', refused('address')],
    ['a full mailbox', 'RCPT', '552 5.2.2 Mailbox full', later(false)],
    ['a greylist', 'RCPT', '451 4.7.1 Come back later', later(false)],
    ['our address on a blocklist', 'RCPT', '550 5.7.1 Listed', refused('sender')],
    ['a sender that it does not take', 'MAIL', '553 5.1.8 No such sender', refused('sender')],
    ['words that it does not take', '.', '554 5.6.0 Rejected', refused('content')],
    ['a passing trouble with the message', '.', '452 4.3.1 Out of space', later(false)],
    ['a password that it does not know', 'AUTH', '535 5.7.8 Bad credentials', later(false)],
    ['a server that is closing', 'greeting', '421 4.3.2 Closing', later(false)],
    ['a connection cut before the message', 'greeting', 'cut', later(true)],
    ['a connection cut after the message', '.', 'cut', later(true)],
  ] as const
  for (const [name, command, reply, expected] of cases) {
    it(`${name}: ${Object.values(expected).join(' ')}`, async () => {
      server().answer(command, reply)
      expect(await sender().send(sampleMessage('email'), patient())).to.deep.equal(expected)
    })
  }

  it('a server that says nothing is left in time', async () => {
    server().answer('greeting', 'silence')
    const result = await make(server().url, { patience: 50 }).send(
      sampleMessage('email'),
      patient(),
    )
    expect(result).to.deep.equal(later(false))
  })

  it('a caller who gives up in the middle hears that it may have been sent', async () => {
    server().answer('.', 'silence')
    const giving = new AbortController()
    const sending = sender().send(sampleMessage('email'), giving.signal)
    while (!server().commands.includes('DATA'))
      await new Promise((resolve) => setImmediate(resolve))
    giving.abort()
    expect(await sending).to.deep.equal(later(true))
  })
})
