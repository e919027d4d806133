import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { da } from '../../locales/da/da.ts'
import { en } from '../../locales/en/en.ts'
import { no } from '../../locales/no/no.ts'
import { sv } from '../../locales/sv/sv.ts'
import { fields } from '../../onboarding/fields/index.ts'
import { profileSchema } from '../../onboarding/profile.ts'
import { reasons } from '../../onboarding/reading.ts'
import type { Definition, Texts } from './definition.ts'

function flat(tree: object, above = ''): Texts {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, below]: [string, unknown]): [string, string][] => {
      const path = above === '' ? key : `${above}.${key}`
      if (typeof below === 'string') return [[path, below]]
      return typeof below === 'object' && below !== null ? Object.entries(flat(below, path)) : []
    }),
  )
}

/** The product's own definition with a seller's profile. */
export function loadDefinition(profilePath: string): Definition {
  return {
    fields,
    reasons,
    words: { da: flat(da), sv: flat(sv), no: flat(no), en: flat(en) },
    profile: profileSchema.parse(parse(readFileSync(profilePath, 'utf8'))),
  }
}
