import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { settings } from '../config.ts'

const readme = readFileSync('README.md', 'utf8')

/** Rows of the settings table, cells without padding. */
function settingRows(): readonly (readonly string[])[] {
  const table = readme.split('<!-- settings:')[1]?.split('\n## ')[0] ?? ''
  return table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.trim()),
    )
}

describe('the README', () => {
  it('lists every setting with its default and meaning, and no other', () => {
    const code = (text: string) => (text === '' ? '' : `\`${text}\``)
    expect(settingRows()).to.deep.equal(
      settings.map((setting) => [code(setting.name), code(setting.default), setting.meaning]),
    )
  })

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>
    }
    for (const [, name = ''] of readme.matchAll(/npm run (?:--silent )?([a-z:]+)/g)) {
      expect(scripts, name).to.have.property(name)
    }
  })
})
