import { readdirSync } from 'node:fs'
import { expect } from 'chai'

/** No provider is forgotten: every factory found in a folder's files stands in the folder's index, and the other way round. */
export function everyProviderIsListed(
  folder: string,
  index: Readonly<Record<string, unknown>>,
  factory: RegExp,
): void {
  it(`lists every provider of services/${folder}`, async () => {
    const root = new URL(`../../services/${folder}/`, import.meta.url)
    const files = readdirSync(root).filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    const modules = await Promise.all(
      files.map(async (file) => Object.entries((await import(new URL(file, root).href)) as object)),
    )
    const found = modules
      .flat()
      .filter(([name]) => factory.test(name))
      .map(([, make]) => make as unknown)
    expect(found).to.have.members(Object.values(index))
  })
}
