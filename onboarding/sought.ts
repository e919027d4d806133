/** What came of searching for a name, where no company is offered. */
export interface Sought {
  readonly name: string
  /**
   * Not in the country's register; it does not answer; it is not searched by names. While the country is not known: in the
   * registers of several, or in none of them that could be asked.
   */
  readonly came: 'nothing' | 'silence' | 'byNumberOnly' | 'several' | 'anywhere'
}
