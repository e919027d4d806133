import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'

/** What customer files are written in: by programs of today, and by Excel and its elders. */
export const encodings = ['utf-8', 'windows-1252', 'utf-16le'] as const
export type Encoding = (typeof encodings)[number]

async function startsWith(path: string, mark: readonly number[]): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(mark.length), 0, mark.length, 0)
    return bytesRead === mark.length && mark.every((byte, at) => buffer[at] === byte)
  } finally {
    await file.close()
  }
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of bytesOf(path)) decoder.decode(chunk, { stream: true })
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  // A stream without an encoding gives buffers.
  for await (const chunk of createReadStream(path)) yield chunk as Buffer
}

/**
 * How a file is written. Reads all of it: the first letter that is no ASCII may stand in the last line. What is no UTF-8 is
 * Windows-1252, in which every byte is a letter; text of either kind is hardly ever good text of the other.
 */
export async function detectEncoding(path: string): Promise<Encoding> {
  if (await startsWith(path, [0xff, 0xfe])) return 'utf-16le'
  return (await isUtf8(path)) ? 'utf-8' : 'windows-1252'
}

/** The text of a file piece by piece, without its byte order mark. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytesOf(path)) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}
