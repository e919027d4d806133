import type { NaptrLookup } from '../../services/e-invoice/sml.ts'

/** A name server that leads to one publisher, whoever is asked about. */
export const publishedAt =
  (url: string): NaptrLookup =>
  () =>
    Promise.resolve([
      {
        flags: 'U',
        service: 'Meta:SMP',
        regexp: `!.*!${url}!`,
        replacement: '.',
        order: 100,
        preference: 10,
      },
    ])
