import { TableClient } from '@azure/data-tables'
import { createHash } from 'node:crypto'

const keyOf = (key) => createHash('sha256').update(key).digest('hex')

/** The SDK's `Storage` in a table: one row for each key, each version guarded by its ETag. */
export class TableStorage {
  constructor(connectionString) {
    const options = { allowInsecureConnection: true }
    this.client = TableClient.fromConnectionString(connectionString, 'botstate', options)
    this.created = undefined
  }

  async read(keys) {
    await (this.created ??= this.client.createTable())
    const items = {}
    await Promise.all(
      keys.map(async (key) => {
        const row = await this.client.getEntity('state', keyOf(key)).catch((error) => {
          if (error.statusCode !== 404) throw error
        })
        if (row !== undefined) items[key] = { ...JSON.parse(row.json), eTag: row.etag }
      }),
    )
    return items
  }

  async write(changes) {
    await (this.created ??= this.client.createTable())
    await Promise.all(
      Object.entries(changes).map(([key, { eTag, ...item }]) => {
        const row = { partitionKey: 'state', rowKey: keyOf(key), json: JSON.stringify(item) }
        return eTag === undefined || eTag === '*'
          ? this.client.upsertEntity(row, 'Replace')
          : this.client.updateEntity(row, 'Replace', { etag: eTag })
      }),
    )
  }

  async delete(keys) {
    await Promise.all(keys.map((key) => this.client.deleteEntity('state', keyOf(key))))
  }
}
