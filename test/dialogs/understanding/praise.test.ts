import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { business } from './situations.ts'

describe('praise where a name was asked for', () => {
  for (const [language, said, topic] of [
    ['da', 'tusind tak, du er en engel', 'thanks'],
    ['sv', 'tack snälla, du är en pärla', 'thanks'],
    ['no', 'tusen takk, du er en engel', 'thanks'],
    ['en', "thanks, you're a star", 'thanks'],
    ['no', 'du er en robot', 'areYouHuman'],
    ['da', 'du er en idiot', 'frustration'],
  ] as const)
    it(`${language}: "${said}" is ${topic}, and no name`, () => {
      const understood = understand(said, business('contact.name', language))
      expect(understood.digression?.topic).to.equal(topic)
      expect(understood.fills).to.deep.equal([])
    })

  it('somebody may be called Engel', () => {
    const [fill] = understand('Engel', business('contact.name', 'da')).fills
    expect(fill?.value).to.equal('Engel')
  })
})
