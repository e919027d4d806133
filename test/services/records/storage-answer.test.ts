import { expect } from 'chai'
import { OnboardingError } from '../../../onboarding/errors.ts'
import { createTableStores } from '../../../services/records/create-stores.ts'
import { storageAnswer } from '../../../services/records/storage-answer.ts'
import { openTables } from '../../../services/records/tables.ts'
import { azuriteConnection, freshTables } from '../../azurite.ts'
import { testSecrets } from '../../contracts/make-stores.ts'
import { TableServiceClient } from '@azure/data-tables'

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

const secrets = testSecrets({ now: new Date(0) })

describe('trouble with the storage', () => {
  it('is never taken for an empty store: only a missing row is', () => {
    const fault = (statusCode: number, code: string) => ({
      statusCode,
      details: { odataError: { code } },
    })
    expect(storageAnswer(fault(404, 'ResourceNotFound'))).to.equal('notFound')
    expect(storageAnswer(fault(409, 'EntityAlreadyExists'))).to.equal('conflict')
    expect(storageAnswer({ statusCode: 409, code: '3:EntityAlreadyExists' })).to.equal('conflict')
    expect(storageAnswer(fault(412, 'UpdateConditionNotSatisfied'))).to.equal('conflict')
    for (const error of [
      fault(404, 'TableNotFound'),
      fault(409, 'TableBeingDeleted'),
      fault(403, 'AuthenticationFailed'),
      fault(500, 'InternalError'),
      new TypeError('bug'),
      undefined,
    ]) {
      expect(() => storageAnswer(error)).to.throw(OnboardingError, /storage\.unavailable/)
    }
  })

  it('shows as such, with its cause, when a table is gone', async () => {
    const { prefix, ...tables } = await freshTables()
    const stores = createTableStores(tables, secrets)
    expect(await stores.ready()).to.equal(true)
    const service = TableServiceClient.fromConnectionString(await azuriteConnection(), {
      allowInsecureConnection: true,
    })
    for (const table of Object.keys(tables)) await service.deleteTable(prefix + table)
    expect(await stores.ready()).to.equal(false)
    for (const call of [
      stores.conversations.load('a'),
      stores.conversations.save('a', { json: '{}' }, undefined),
      stores.customers.list({ limit: 1 }),
      stores.transcripts.append('a', ['{}', '{}']),
    ]) {
      const error = await failure(call)
      expect(error).to.be.instanceOf(OnboardingError)
      expect(error).to.include({ code: 'storage.unavailable' }).and.have.property('cause')
    }
  })

  it('shows at the start when nobody answers, or nothing is configured', async () => {
    const nobody = (await azuriteConnection()).replace(/127\.0\.0\.1:\d+/, '127.0.0.1:1')
    expect(await failure(openTables({ connectionString: nobody }))).to.include({
      code: 'storage.unavailable',
    })
    expect(await failure(openTables({}))).to.include({ code: 'config.invalid' })
  })
})
