/** One version of one entity. */
interface Version {
  readonly json: string
  readonly etag: string
}

/** What a request to the table service may end in, as the service numbers it. */
export type Outcome =
  | { readonly status: 200; readonly version: Version }
  | { readonly status: 204; readonly etag?: string }
  | { readonly status: 404 | 409 | 412; readonly code: string }

const missing = { status: 404, code: 'ResourceNotFound' } as const
const exists = { status: 409, code: 'EntityAlreadyExists' } as const
const changed = { status: 412, code: 'UpdateConditionNotSatisfied' } as const

/** Entities of all tables in one map, serialised once when written: reading one is a look-up and nothing else. */
export class TableRows {
  readonly #rows = new Map<string, Version>()
  /** Keys by `table|partition|`: a range must not look through a million rows of others. */
  readonly #partitions = new Map<string, Set<string>>()
  #versions = 0

  get(key: string): Outcome {
    const version = this.#rows.get(key)
    return version === undefined ? missing : { status: 200, version }
  }

  /** Versions whose key starts with `table|partition|`, in no order. */
  startingWith(prefix: string): readonly (readonly [key: string, version: Version])[] {
    const keys = [...(this.#partitions.get(prefix) ?? [])]
    return keys.flatMap((key) => {
      const version = this.#rows.get(key)
      return version === undefined ? [] : [[key, version] as const]
    })
  }

  insert(key: string, json: string): Outcome {
    return this.#rows.has(key) ? exists : this.#put(key, json)
  }

  /** Without an ETag the row is inserted when there is none. */
  replace(key: string, json: string, etag: string | undefined): Outcome {
    const before = this.#rows.get(key)
    if (etag === undefined) return this.#put(key, json)
    if (before === undefined) return missing
    return etag === '*' || etag === before.etag ? this.#put(key, json) : changed
  }

  merge(key: string, json: string, etag: string | undefined): Outcome {
    const before = this.#rows.get(key)?.json ?? '{}'
    const merged = { ...(JSON.parse(before) as object), ...(JSON.parse(json) as object) }
    return this.replace(key, JSON.stringify(merged), etag)
  }

  remove(key: string, etag = '*'): Outcome {
    const before = this.#rows.get(key)
    if (before === undefined) return missing
    if (etag !== '*' && etag !== before.etag) return changed
    this.#rows.delete(key)
    this.#partitions.get(partitionIn(key))?.delete(key)
    return { status: 204 }
  }

  #put(key: string, json: string): Outcome {
    this.#versions += 1
    const etag = `W/"${this.#versions}"`
    this.#rows.set(key, { json, etag })
    const partition = partitionIn(key)
    const keys = this.#partitions.get(partition) ?? new Set()
    this.#partitions.set(partition, keys.add(key))
    return { status: 204, etag }
  }
}

/** `table|partition|` of `table|partition|row`. */
const partitionIn = (key: string): string =>
  key.slice(0, key.indexOf('|', key.indexOf('|') + 1) + 1)
