import { expect } from 'chai'
import { mergeName } from '../../onboarding/merge-name.ts'

describe('a name that is spelled differently', () => {
  const rows = [
    ['Mette Sørensen', 'Sørensson', 'Mette Sørensson'],
    ['Mette Sørensen', 'Sörensen', 'Mette Sörensen'],
    ['Mette Sørensen', 'Mete', 'Mete Sørensen'],
    ['Mette Sørensen', 'Lars', 'Lars'],
    ['Mette', 'Metha', 'Metha'],
    ['Mette Sørensen', 'Mette Holm', 'Mette Holm'],
  ] as const
  for (const [name, spelled, merged] of rows) {
    it(`${name} + ${spelled} = ${merged}`, () => {
      expect(mergeName(name, spelled)).to.equal(merged)
    })
  }
})
