import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createAsset, readAsset, type PageAsset } from './page-asset.ts'
import type { Route } from './route.ts'

/** What the page must know of the seller before anybody has said a word. */
interface PageSettings {
  /** Who the customer becomes a customer of. */
  readonly seller: string
  /** Languages offered in the menu, in that order. */
  readonly languages: readonly string[]
  /** The full privacy notice; default: our own page. */
  readonly privacyUrl?: string
}

export interface PageOptions {
  readonly settings: PageSettings
  /** The full privacy notice as an HTML document, in the language asked for. */
  readonly privacyPage: (language: string) => string
  /** Where the page's files are; default `web/`. */
  readonly folder?: string
}

const files = [
  'chat.css',
  'chat.js',
  'connection.js',
  'icon.svg',
  'keep-together.js',
  'link.js',
  'look.js',
  'message-language.js',
  'page-parts.js',
  'session.js',
  'typing.svg',
  'words.js',
]
const webChat = '/webchat.js'

/** The chat page and all it needs, from our own origin. */
export function pageRoutes(options: PageOptions): readonly Route[] {
  const folder = options.folder ?? join(import.meta.dirname, '..', 'web')
  const script = readAsset(webChatPath())
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const index = html.replace('{{webchat.js}}', `${webChat}?v=${script.hash}`)

  return [
    assetRoute('/', createAsset(Buffer.from(index), '.html')),
    ...files.map((file) => assetRoute(`/${file}`, readAsset(join(folder, file)))),
    assetRoute(webChat, script),
    {
      method: 'get',
      path: '/api/chat/settings',
      limited: false,
      handle: () =>
        Promise.resolve({
          status: 200,
          headers: { 'cache-control': 'no-cache' },
          body: options.settings,
        }),
    },
    {
      method: 'get',
      path: '/privacy',
      limited: false,
      handle: ({ query }) =>
        Promise.resolve({
          status: 200,
          headers: { 'cache-control': 'no-cache' },
          contentType: 'text/html',
          body: options.privacyPage(query['lang'] ?? ''),
        }),
    },
  ]
}

const assetRoute = (path: string, asset: PageAsset): Route => ({
  method: 'get',
  path,
  limited: false,
  handle: ({ headers, query }) => asset.answer(headers, query['v'] === asset.hash),
})

/** Web Chat as its makers built it. The package exports no path to the file, so it is found beside its entry. */
const webChatPath = (): string =>
  join(
    dirname(createRequire(import.meta.url).resolve('botframework-webchat')),
    '../dist/webchat.js',
  )
