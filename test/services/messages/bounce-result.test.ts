import { expect } from 'chai'
import { bounceResult } from '../../../services/messages/bounce-result.ts'

type Row = readonly [status: string, diagnostic: string, result: string | undefined]

/** What servers say (RFC 3463; Exchange Online, Gmail, Outlook.com, Postfix), and what it says of the address. */
const table: readonly Row[] = [
  ['5.1.1', '550 5.1.1 User unknown', 'hard'],
  ['5.1.2', '550 5.1.2 Bad domain', 'hard'],
  ['5.1.3', '501 5.1.3 Bad syntax', 'hard'],
  ['5.1.6', '551 5.1.6 Mailbox has moved', 'hard'],
  ['5.1.10', '556 5.1.10 Null MX', 'hard'],
  ['5.2.1', '550 5.2.1 Account is disabled', 'hard'],
  ['5.4.4', 'Host or domain name not found', 'hard'],
  ['5.4.310', 'DNS domain does not exist', 'hard'],
  ['5.4.1', '550 5.4.1 Recipient address rejected: Access denied', 'hard'],
  ['5.5.0', '550 5.5.0 Requested action not taken: mailbox unavailable', 'hard'],
  ['5.4.1', 'No answer from host', 'soft'],
  ['5.2.2', '552 5.2.2 Mailbox full', 'soft'],
  ['5.3.1', '552 5.3.1 Mail system full', 'soft'],
  ['5.4.14', 'Hop count exceeded', 'soft'],
  ['5.4.300', 'Message expired', 'soft'],
  ['4.4.7', 'Message expired', 'soft'],
  ['4.2.2', '452 4.2.2 Out of storage', 'soft'],
  ['4.1.1', '450 4.1.1 Try later', 'soft'],
  // About us, our words or the way.
  ['5.7.1', '550 5.7.1 Blocked by policy', undefined],
  ['4.7.1', '451 4.7.1 Greylisted', undefined],
  ['5.1.8', "553 5.1.8 Sender's domain does not exist", undefined],
  ['5.1.0', '550 5.1.0 Sender denied', undefined],
  ['5.6.0', '554 5.6.0 Bad content', undefined],
  ['5.3.4', '552 5.3.4 Message too big', undefined],
  ['5.5.2', '500 5.5.2 Syntax error', undefined],
  // Without a status, or with one that says nothing.
  ['5.0.0', '550 no such user here', 'hard'],
  ['', '551 User does not exist', 'hard'],
  ['', "550 Mailbox doesn't exist", 'hard'],
  ['5.0.0', '550 Something is wrong', 'soft'],
  ['', '554 Transaction failed', 'soft'],
]

describe('DQ-10: what a bounce says of the address', () => {
  for (const [status, diagnostic, result] of table) {
    it(`${status} ${diagnostic}: ${result ?? 'nothing'}`, () => {
      const recipient = { action: 'failed', status, diagnostic, addresses: [] }
      expect(bounceResult(recipient)).to.equal(result)
    })
  }

  it('only what failed or was delivered counts', () => {
    const of = (action: string) =>
      bounceResult({ action, status: '5.1.1', diagnostic: '', addresses: [] })
    for (const action of ['delayed', 'relayed', 'expanded', ''])
      expect(of(action)).to.equal(undefined)
    expect(of('delivered')).to.equal('delivered')
  })
})
