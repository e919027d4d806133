import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The folders of the product, without tests, documents and generated things. */
const productFolders = [
  'composition',
  'settings',
  'bots',
  'dialogs',
  'onboarding',
  'services',
  'locales',
  'web',
  'scripts',
  'bench',
] as const

export interface SourceFile {
  /** From the root of the repository, with slashes. */
  readonly path: string
  readonly text: string
}

const slashed = (path: string): string => path.replaceAll('\\', '/')

export const readText = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

/** Packages that the bench installs for its peers: nobody's program text here. */
const isInstalled = (path: string): boolean => path.split('/').includes('node_modules')

/** Names of everything of ours below a folder of the repository, from its root; none when there is no such folder. */
export function pathsIn(folder: string): readonly string[] {
  try {
    return readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${slashed(name)}`)
      .filter((path) => !isInstalled(path))
      .sort()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

const isCode = (path: string): boolean => /\.(?:ts|js|cjs)$/.test(path)

export const codeIn = (folder: string): readonly SourceFile[] =>
  pathsIn(folder)
    .filter(isCode)
    .map((path) => ({ path, text: readText(path) }))

/** Program text at the root: the entry, the composition root, the configuration. */
const codeAtRoot = (): readonly SourceFile[] =>
  readdirSync(root)
    .filter((name) => name.endsWith('.ts'))
    .map((path) => ({ path, text: readText(path) }))

export const productCode = (): readonly SourceFile[] => [
  ...codeAtRoot(),
  ...productFolders.flatMap(codeIn),
]

/** What a file imports, as written; types and values alike, `import()` too. */
export function importsOf({ text }: SourceFile): readonly string[] {
  const found = text.matchAll(
    /^(?:import|export)\b[^;'"=]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm,
  )
  return [...found].map((match) => String(match[1] ?? match[2] ?? match[3]))
}

export const exists = (path: string): boolean => {
  try {
    readdirSync(`${root}${path}`)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOTDIR'
  }
}
