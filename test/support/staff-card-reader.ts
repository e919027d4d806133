type Part = Readonly<Record<string, unknown>>

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null

/** Everything in a card, however deep. */
function* partsOf(value: unknown): Generator<Part> {
  if (!isPart(value)) return
  yield value
  for (const inner of Object.values(value)) yield* partsOf(inner)
}

const texts = (parts: readonly Part[], pick: (part: Part) => unknown): readonly string[] =>
  parts.flatMap((part) => {
    const text = pick(part)
    return typeof text === 'string' ? [text] : []
  })

/** A card for staff, as whoever reads and presses sees it; `json`: the card, or attachments with it. */
export class StaffCardReader {
  readonly json: string
  readonly #parts: readonly Part[]

  constructor(json: string) {
    this.json = json
    this.#parts = [...partsOf(JSON.parse(json === '' ? '{}' : json))]
  }

  /** What every button sends, by its verb. */
  get buttons(): Readonly<Record<string, Readonly<Record<string, string>>>> {
    const executes = this.#parts.filter(({ type }) => type === 'Action.Execute')
    return Object.fromEntries(executes.map(({ verb, data }) => [verb, data])) as Record<
      string,
      Record<string, string>
    >
  }

  /** Words in text blocks, without the escapes of Markdown. */
  get lines(): readonly string[] {
    const blocks = this.#parts.filter(({ type }) => type === 'TextBlock')
    return texts(blocks, ({ text }) => text).map((text) => text.replace(/\\([^\w\s])/g, '$1'))
  }

  /** The equal text twin. */
  get twin(): string {
    return texts(this.#parts, ({ fallbackText }) => fallbackText).join('\n')
  }

  /** Labels of inputs, and what can be chosen in them. */
  get inputs(): Readonly<Record<string, Part>> {
    const inputs = this.#parts.filter(({ type }) => String(type).startsWith('Input.'))
    return Object.fromEntries(inputs.map((input) => [String(input['id']), input]))
  }
}
