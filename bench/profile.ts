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

/** The names on the stack of a sample, innermost first. */
function stackOf(leaf: number | undefined, tree: Tree): readonly string[] {
  const names: string[] = []
  for (let id = leaf; id !== undefined; id = tree.parents.get(id))
    names.push(tree.names.get(id) ?? '')
  return names
}

interface Tree {
  readonly names: ReadonlyMap<number, string>
  readonly parents: ReadonlyMap<number, number>
}

const treeOf = ({ nodes }: CpuProfile): Tree => ({
  names: new Map(nodes.map((node) => [node.id, nameOf(node)])),
  parents: new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  ),
})

/** Self and total time per function in the last `share` of the run, so that start and warm-up do not count. */
function costsOf(profile: CpuProfile, share: number): readonly Cost[] {
  const tree = treeOf(profile)
  const self = new Map<string, number>()
  const total = new Map<string, number>()
  const add = (to: Map<string, number>, name: string, ms: number): void => {
    to.set(name, (to.get(name) ?? 0) + ms)
  }
  const from = Math.floor(profile.samples.length * (1 - share))
  for (let index = from; index < profile.samples.length; index += 1) {
    const ms = (profile.timeDeltas[index] ?? 0) / 1000
    const stack = stackOf(profile.samples[index], tree)
    add(self, stack[0] ?? '', ms)
    for (const name of new Set(stack)) add(total, name, ms)
  }
  return [...total].map(([name, ms]) => ({ name, total: ms, self: self.get(name) ?? 0 }))
}

/** The newest profile in a folder, as Node writes it at the end of a process. */
export function readCosts(folder: string, share: number): readonly Cost[] {
  const file = readdirSync(folder).find((name) => name.endsWith('.cpuprofile')) ?? ''
  return costsOf(JSON.parse(readFileSync(join(folder, file), 'utf8')) as CpuProfile, share)
}
