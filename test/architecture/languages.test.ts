import { expect } from 'chai'
import { demoProfile } from '../support/conversation.ts'
import { languages } from '../../onboarding/vocabulary.ts'
import { pathsIn, readText } from './source-files.ts'

const namesIn = (folder: string): readonly string[] =>
  pathsIn(folder).map((path) => path.slice(folder.length + 1))

const jsonIn = (language: string): readonly string[] =>
  namesIn(`locales/${language}`).filter((name) => name.endsWith('.json'))

interface PageWords {
  readonly languages: Readonly<Record<string, { readonly tag: string; readonly name: string }>>
  readonly words: Readonly<Record<string, object>>
}

// The page is JavaScript for browsers, which the compiler does not read.
const page = (await import(new URL('../../web/words.js', import.meta.url).href)) as PageWords

describe('a language is one folder', () => {
  it('every folder is a language and every language a folder', () => {
    const folders = namesIn('locales').filter((name) => !/[./]/.test(name))
    expect(folders).to.have.members([...languages])
  })

  it('no file of words is left out of its language', () => {
    for (const language of languages) {
      expect(jsonIn(language), language).to.have.members([...jsonIn('en')])
      const spoken = readText(`locales/${language}/${language}.ts`)
      const heard = readText('locales/recognise.ts') + readText('locales/concepts.ts')
      const used = spoken + heard
      for (const file of jsonIn(language))
        expect(used, `${language}/${file}`).to.include(`/${file}'`)
    }
  })

  it('the chat page speaks every language, with the same words', () => {
    expect(Object.keys(page.languages)).to.have.members([...languages])
    for (const language of languages) {
      const own = Object.keys(page.words[language] ?? {})
      expect(own, language).to.have.members(Object.keys(page.words['en'] ?? {}))
    }
  })

  it('the demo seller offers every language, and answers its questions in each', () => {
    expect(demoProfile.languages).to.have.members([...languages])
    for (const { id, answer } of demoProfile.faq) {
      expect(Object.keys(answer), id).to.have.members([...languages])
    }
  })
})
