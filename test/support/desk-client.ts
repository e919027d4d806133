/** Somebody at the desk without a browser: cookies, redirects and forms, as a browser has them. */
export class DeskClient {
  readonly #origin: string
  readonly #cookies = new Map<string, string>()

  constructor(origin: string) {
    this.#origin = origin
  }

  /** Attributes of every cookie as it came. */
  readonly setCookies: string[] = []

  async get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<DeskAnswer> {
    return this.#send(path, { headers })
  }

  /** A form of the page that was seen last. */
  async post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<DeskAnswer> {
    return this.#send(path, {
      method: 'POST',
      headers,
      body: new URLSearchParams({ form: this.formToken, ...fields }),
    })
  }

  /** Opens a page and sends one of its forms, with the hidden fields that it stands with. */
  async act(
    path: string,
    action: string,
    fields: Readonly<Record<string, string>> = {},
  ): Promise<DeskAnswer> {
    const { text } = await this.get(`${path}?lang=en`)
    const form = text.split('<form').find((part) => part.includes(`/${action}"`)) ?? ''
    const hidden = [...form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)]
    const given = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]))
    return this.post(`${path}/${action}`, { ...given, ...fields })
  }

  formToken = ''

  /** Signs in with the issuer of this machine. */
  async signIn(person: string): Promise<DeskAnswer> {
    const chooser = await this.get('/desk/sign-in')
    const link = [...chooser.text.matchAll(/href="([^"]*\/choose\?[^"]*)"/g)]
      .map(([, href = '']) => href.replaceAll('&amp;', '&'))
      .find((href) => href.includes(`person=${person}`))
    if (link === undefined) throw new Error(`nobody is called ${person}: ${chooser.text}`)
    return this.get(link)
  }

  async #send(path: string, init: RequestInit): Promise<DeskAnswer> {
    const url = new URL(path, this.#origin)
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...(init.headers as Record<string, string>), ...(cookie && { cookie }) },
    })
    for (const line of response.headers.getSetCookie()) this.#keep(line)
    const location = response.headers.get('location')
    if (location !== null) return this.#send(location, {})
    const text = await response.text()
    this.formToken = /name="form" value="([^"]+)"/.exec(text)?.[1] ?? this.formToken
    return { status: response.status, text, url: url.href }
  }

  #keep(line: string): void {
    this.setCookies.push(line)
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
    if (line.includes('Max-Age=0')) this.#cookies.delete(name)
    else this.#cookies.set(name, value)
  }

  /** What a thief would have. */
  get cookies(): ReadonlyMap<string, string> {
    return this.#cookies
  }

  steal(name: string, value: string): void {
    this.#cookies.set(name, value)
  }
}

export interface DeskAnswer {
  readonly status: number
  readonly text: string
  /** Where it ended, after redirects. */
  readonly url: string
}
