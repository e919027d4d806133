import { expect } from 'chai'
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readText } from './source-files.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

describe('the list of parts (npm run sbom)', function () {
  this.timeout(60_000)

  it('names every dependency with the version that is pinned', () => {
    const { dependencies } = JSON.parse(readText('package.json')) as {
      readonly dependencies: Readonly<Record<string, string>>
    }
    const written = execFileSync('npm', ['run', '--silent', 'sbom'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    const { components } = JSON.parse(written) as {
      readonly components: readonly { readonly 'bom-ref': string }[]
    }
    const listed = components.map((component) => component['bom-ref'])
    for (const [name, version] of Object.entries(dependencies)) {
      expect(listed).to.include(`${name}@${version}`)
    }
  })
})
