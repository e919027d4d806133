/** The full privacy notice as one plain page: readable without script, on any screen. */
export interface PrivacyPage {
  /** BCP 47 tag of the text. */
  readonly language: string
  readonly title: string
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[]
  readonly version: string
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)

const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${escaped(text)}</p>`).join('')

export function privacyHtml({ language, title, sections, version }: PrivacyPage): string {
  const body = sections
    .map(
      (section) =>
        `<section><h2>${escaped(section.title)}</h2>${paragraphs(section.paragraphs)}</section>`,
    )
    .join('')
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/chat.css">
</head>
<body class="document">
<main><h1>${escaped(title)}</h1>${body}<p><small>${escaped(version)}</small></p></main>
</body>
</html>
`
}
