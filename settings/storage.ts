import { z } from 'zod'

/** Where the tables are. */
export const storageSettings = {
  AZURE_STORAGE_CONNECTION_STRING: z
    .string()
    .optional()
    .describe(
      'Table storage or Cosmos DB for Table. Without it and the next one: embedded storage, outside production.',
    ),
  AZURE_STORAGE_ACCOUNT: z
    .string()
    .regex(/^[a-z0-9]{3,24}$/, 'must be the name of a storage account')
    .optional()
    .describe('Name of the storage account, with managed identity instead of a connection string.'),
}
