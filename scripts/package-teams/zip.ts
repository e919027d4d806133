import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly content: Buffer
}

/** 1 January 1980, the earliest day that a zip knows: the same content makes the same file. */
const someDay = 0x21

const methodDeflate = 8
const version = 20
/** Names are UTF-8. */
const utf8 = 0x800

interface Packed {
  readonly name: Buffer
  readonly data: Buffer
  readonly checksum: number
  readonly size: number
}

function pack({ name, content }: ZipEntry): Packed {
  return {
    name: Buffer.from(name),
    data: deflateRawSync(content),
    checksum: crc32(content),
    size: content.length,
  }
}

/** What both headers of an entry have in common, from the version on. */
function common({ name, data, checksum, size }: Packed): Buffer {
  const part = Buffer.alloc(26)
  part.writeUInt16LE(version, 0)
  part.writeUInt16LE(utf8, 2)
  part.writeUInt16LE(methodDeflate, 4)
  part.writeUInt16LE(0, 6)
  part.writeUInt16LE(someDay, 8)
  part.writeUInt32LE(checksum, 10)
  part.writeUInt32LE(data.length, 14)
  part.writeUInt32LE(size, 18)
  part.writeUInt16LE(name.length, 22)
  return part
}

const signature = (value: number): Buffer => {
  const part = Buffer.alloc(4)
  part.writeUInt32LE(value)
  return part
}

const local = (packed: Packed): Buffer =>
  Buffer.concat([signature(0x04034b50), common(packed), packed.name, packed.data])

function central(packed: Packed, offset: number): Buffer {
  const made = Buffer.alloc(2)
  made.writeUInt16LE(version)
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset, 10)
  return Buffer.concat([signature(0x02014b50), made, common(packed), rest, packed.name])
}

/** A zip of a few small files (APPNOTE 4.3): deflated, one disk, no comments. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const packed = entries.map(pack)
  const locals = packed.map(local)
  const offsets = locals.map((_one, at) =>
    locals.slice(0, at).reduce((sum, { length }) => sum + length, 0),
  )
  const directory = Buffer.concat(packed.map((one, at) => central(one, offsets[at] ?? 0)))
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(
    locals.reduce((sum, { length }) => sum + length, 0),
    12,
  )
  return Buffer.concat([...locals, directory, signature(0x06054b50), end])
}
