import { BlockList, isIP } from 'node:net'

/** What the registries of IANA keep from the public internet: own machine and network, cloud metadata, tests, groups. */
const reserved: Readonly<Record<'ipv4' | 'ipv6', string>> = {
  ipv4:
    '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 ' +
    '192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
  ipv6: '::/127 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 ff00::/8',
}

function reservedBlocks(): BlockList {
  const blocks = new BlockList()
  for (const family of ['ipv4', 'ipv6'] as const) {
    for (const block of reserved[family].split(' ')) {
      const [address = '', prefix] = block.split('/')
      blocks.addSubnet(address, Number(prefix), family)
    }
  }
  return blocks
}

const blocks = reservedBlocks()

/** Whether an IP address is not one of the public internet; IPv4 in the clothes of IPv6 (`::ffff:10.0.0.1`) included. */
export const isPrivateAddress = (address: string): boolean =>
  blocks.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** Names that are only known within a network, or mean this machine. */
const privateName = /^[^.]+$|\.(?:localhost|local|internal|home\.arpa)$/i

/** Whether the host of a URL is a private address, or a name that no public server can have. Names are not looked up. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$|\.$/g, '')
  return isIP(host) === 0 ? privateName.test(host) : isPrivateAddress(host)
}
