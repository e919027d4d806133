import type { DeskDeps } from './desk-deps.ts'

/** What a member of the staff is called; whoever has left is known by their id alone. */
export const nameOf = (id: string, { staff }: Pick<DeskDeps, 'staff'>): string =>
  staff.people.find((person) => person.id === id)?.name ?? id
