import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const lockSchema = z.object({
  pid: z.number().int().positive(),
  /** Ports on the loopback address, known once it serves. */
  table: z.number().int().optional(),
  control: z.number().int().optional(),
})

/** Who serves a data folder, and where. */
export type AzuriteLock = z.infer<typeof lockSchema>

/** An owner refreshes its lock every second; one that has not for this long is dead, whoever has its process id now. */
const staleAfterMs = 5000

const fileOf = (folder: string): string => join(folder, 'owner.json')

function ignoring(code: string, action: () => void): boolean {
  try {
    action()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === code) return false
    throw error
  }
}

/** The lock as it stands; `undefined` when there is none. A file that cannot be read is as good as a dead owner's. */
export function readLock(folder: string): AzuriteLock | undefined {
  let text = ''
  if (!ignoring('ENOENT', () => (text = readFileSync(fileOf(folder), 'utf8')))) return undefined
  try {
    return lockSchema.parse(JSON.parse(text))
  } catch {
    return { pid: Number.MAX_SAFE_INTEGER }
  }
}

/** Takes the folder for this process; false when somebody has it. */
export function takeLock(folder: string): boolean {
  mkdirSync(folder, { recursive: true })
  const mine = JSON.stringify({ pid: process.pid })
  return ignoring('EEXIST', () => {
    writeFileSync(fileOf(folder), mine, { flag: 'wx' })
  })
}

/** Tells where this process serves. */
export function publishLock(folder: string, ports: { table: number; control: number }): void {
  const next = `${fileOf(folder)}~`
  writeFileSync(next, JSON.stringify({ pid: process.pid, ...ports }))
  renameSync(next, fileOf(folder))
}

/** Shows that this process lives; false when the folder is no longer its own (removed, or taken over). */
export function refreshLock(folder: string): boolean {
  if (readLock(folder)?.pid !== process.pid) return false
  const now = new Date()
  return ignoring('ENOENT', () => {
    utimesSync(fileOf(folder), now, now)
  })
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Whether the lock was left behind by a process that was killed. */
export function isStale(folder: string, lock: AzuriteLock): boolean {
  if (!lives(lock.pid)) return true
  let age = 0
  ignoring('ENOENT', () => (age = Date.now() - statSync(fileOf(folder)).mtimeMs))
  return age > staleAfterMs
}

/** Removes the lock if it is still the one judged. */
export function releaseLock(folder: string, pid: number): void {
  if (readLock(folder)?.pid === pid) rmSync(fileOf(folder), { force: true })
}
