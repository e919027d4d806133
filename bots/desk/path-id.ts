/** Forms and addresses hold ids that they were given; another one would name rows of its own choosing. */
export const isPathId = (text: string): boolean => /^[\w-]{8,64}$/.test(text)
