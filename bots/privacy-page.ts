import { escapeHtml } from './escape-html.ts'

/** The full privacy notice as one plain page: readable without script, on any screen. */
export interface PrivacyPage {
  /** BCP 47 tag of the text. */
  readonly language: string
  readonly title: string
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[]
  readonly version: string
  /** What the owners of the data ask us to say, in their own words, with the name of the licence and where it stands. */
  readonly attributions?: readonly Attributed[]
}

interface Attributed {
  readonly text: string
  readonly licence: string
  readonly url: string
}

const attributed = ({ text, licence, url }: Attributed): string =>
  `<p><small>${escapeHtml(text)} <a href="${escapeHtml(url)}">${escapeHtml(licence)}</a></small></p>`

const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('')

export function privacyHtml(page: PrivacyPage): string {
  const { language, title, sections, version, attributions = [] } = page
  const body = sections
    .map(
      (section) =>
        `<section><h2>${escapeHtml(section.title)}</h2>${paragraphs(section.paragraphs)}</section>`,
    )
    .join('')
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/chat.css">
</head>
<body class="document">
<main><h1>${escapeHtml(title)}</h1>${body}${attributions.map(attributed).join('')}<p><small>${escapeHtml(version)}</small></p></main>
</body>
</html>
`
}
