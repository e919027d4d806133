import { headerOf, readPart, type MimePart } from './mime-part.ts'

/** What became of a message at one recipient (RFC 3464, 2.3). */
export interface RecipientStatus {
  /** In lower case: `failed`, `delayed`, `delivered`, `relayed`, `expanded`. */
  readonly action: string
  /** Enhanced status `5.1.1` (RFC 3463); empty where none can be read. */
  readonly status: string
  /** What the other server said, in its own words. */
  readonly diagnostic: string
  /** As it was given to us, then as it was in the end; they differ where mail is forwarded. */
  readonly addresses: readonly string[]
}

/** `rfc822; <mette@nordlys.example>`: the type of an address, then the address. */
function addressIn(field: string): readonly string[] {
  const [, address = ''] = /^[^;]*;(.*)$/.exec(field) ?? []
  const bare = address.trim().replace(/^<(.*)>$/, '$1')
  return bare.includes('@') ? [bare] : []
}

const enhanced = /\b([245]\.\d{1,3}\.\d{1,3})\b/

/** The field may be missing, or say `5.0.0` where the other server said more. */
function statusIn(field: string, diagnostic: string): string {
  const [, said = ''] = enhanced.exec(field) ?? []
  const [, better] = enhanced.exec(diagnostic) ?? []
  return said === '' || said.endsWith('.0.0') ? (better ?? said) : said
}

function recipientIn(group: MimePart): RecipientStatus {
  const diagnostic = headerOf(group, 'diagnostic-code')
  return {
    action: headerOf(group, 'action').split(' ')[0]?.toLowerCase() ?? '',
    status: statusIn(headerOf(group, 'status'), diagnostic),
    diagnostic,
    addresses: ['original-recipient', 'final-recipient'].flatMap((name) =>
      addressIn(headerOf(group, name)),
    ),
  }
}

/** The groups of a `message/delivery-status` part: the first one is about the message, each other one about a recipient. */
export function readDeliveryStatus({ body }: MimePart): {
  readonly message: MimePart
  readonly recipients: readonly RecipientStatus[]
} {
  const groups = body
    .split(/\n(?:[ \t]*\n)+/)
    .filter((group) => group.trim() !== '')
    .map((group) => readPart(group.trim()))
  // Some servers put everything into one group.
  const recipients = groups.filter((group) => group.headers.has('final-recipient'))
  return { message: groups[0] ?? readPart(''), recipients: recipients.map(recipientIn) }
}
