/** What is said, by what it is heard as. */
export type InOtherWords = Readonly<Record<string, readonly string[]>>
