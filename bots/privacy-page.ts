import { escapeHtml } from './escape-html.ts'

/** The full privacy notice as one plain page: readable without script, on any screen. */
export interface PrivacyPage {
  /** BCP 47 tag of the text. */
  readonly language: string
  readonly title: string
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[]
  readonly version: string
}

const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('')

export function privacyHtml({ language, title, sections, version }: PrivacyPage): string {
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
<main><h1>${escapeHtml(title)}</h1>${body}<p><small>${escapeHtml(version)}</small></p></main>
</body>
</html>
`
}
