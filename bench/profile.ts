import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The part of V8's CPU profile that is read. */
interface CpuProfile {
  readonly nodes: readonly ProfileNode[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
  readonly startTime: number
}

interface ProfileNode {
  readonly id: number
  readonly callFrame: {
    readonly functionName: string
    readonly url: string
    readonly lineNumber: number
  }
  readonly children?: readonly number[]
}

export interface Cost {
  readonly name: string
  /** Milliseconds in the function itself, and with everything that it called. */
  readonly self: number
  readonly total: number
}

const nameOf = ({ callFrame: { functionName, url, lineNumber } }: ProfileNode): string => {
  const file = url
    .replace(/^file:\/\//, '')
    .replace(/^.*\/node_modules\//, '~')
    .replace(process.cwd() + '/', '')
  return `${functionName || '(anonymous)'} ${file}:${lineNumber + 1}`
}

/** Self and total time per function in the last `share` of the run, so that start and warm-up do not count. */
function costsOf(profile: CpuProfile, share: number): readonly Cost[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const parents = new Map(
    profile.nodes.flatMap((node) =>
      (node.children ?? []).map((child) => [child, node.id] as const),
    ),
  )
  const self = new Map<string, number>()
  const total = new Map<string, number>()
  const from = Math.floor(profile.samples.length * (1 - share))
  for (let index = from; index < profile.samples.length; index += 1) {
    const ms = (profile.timeDeltas[index] ?? 0) / 1000
    const seen = new Set<string>()
    let id = profile.samples[index]
    for (let leaf = true; id !== undefined; leaf = false, id = parents.get(id)) {
      const node = nodes.get(id)
      if (node === undefined) break
      const name = nameOf(node)
      if (leaf) self.set(name, (self.get(name) ?? 0) + ms)
      if (!seen.has(name)) total.set(name, (total.get(name) ?? 0) + ms)
      seen.add(name)
    }
  }
  return [...total].map(([name, ms]) => ({ name, total: ms, self: self.get(name) ?? 0 }))
}

/** The newest profile in a folder, as Node writes it at the end of a process. */
export function readCosts(folder: string, share: number): readonly Cost[] {
  const file = readdirSync(folder).find((name) => name.endsWith('.cpuprofile')) ?? ''
  return costsOf(JSON.parse(readFileSync(join(folder, file), 'utf8')) as CpuProfile, share)
}
