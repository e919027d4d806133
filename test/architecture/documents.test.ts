import { posix } from 'node:path'
import { expect } from 'chai'
import { exists, pathsIn, readText } from './source-files.ts'

const documents = ['CONTRIBUTING.md', ...pathsIn('docs').filter((path) => path.endsWith('.md'))]
const decisions = pathsIn('docs/decisions')

/** Links to files of ours, from the root. */
function linksOf(document: string): readonly string[] {
  return [...readText(document).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map((match) => String(match[1]))
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => posix.normalize(posix.join(posix.dirname(document), target)))
}

/** Files of the house that a text names in code style; patterns with `{…}`, `<…>` or `*` name no one file. */
function filesNamedIn(document: string): readonly string[] {
  return [...readText(document).matchAll(/`([a-z][\w./-]*\/[\w./-]*)`/g)]
    .map((match) => String(match[1]))
    .filter((path) =>
      /^(?:bots|dialogs|onboarding|services|locales|web|test|deployment|docs)\//.test(path),
    )
}

describe('documents', () => {
  it('CONTRIBUTING leads to every decision', () => {
    expect(linksOf('CONTRIBUTING.md')).to.include.members(decisions)
  })

  it('a decision is one page with status, price and a way back', () => {
    for (const path of decisions) {
      const text = readText(path)
      expect(text.split('\n').length, path).to.be.at.most(61)
      expect(text, path).to.match(/^Accepted, \d{4}-\d{2}-\d{2}\./m)
      for (const heading of ['## Question', '## Decision', '## Why', '## Price']) {
        expect(text, path).to.include(heading)
      }
      expect(text, path).to.match(/^## .*[Uu]ndo/m)
    }
  })

  for (const document of documents) {
    it(`${document} names and links only files that are there`, () => {
      const gone = [...linksOf(document), ...filesNamedIn(document)].filter((path) => !exists(path))
      expect(gone).to.deep.equal([])
    })
  }

  it('comments in the code name only documents that are there', () => {
    for (const folder of ['bots', 'dialogs', 'onboarding', 'services', 'locales']) {
      for (const path of pathsIn(folder).filter((name) => name.endsWith('.ts'))) {
        const named = [...readText(path).matchAll(/\bdocs\/[\w./-]+\.md\b/g)].map(([name]) => name)
        expect(
          named.filter((name) => !exists(name)),
          path,
        ).to.deep.equal([])
      }
    }
  })
})
