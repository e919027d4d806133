import { expect } from 'chai'
import { isSuppressed, newContactPoint } from '../../../onboarding/messaging/contact-point.ts'
import type { ContactPoint } from '../../../onboarding/messaging/contact-point.ts'
import type { ControlWord } from '../../../onboarding/messaging/control-word.ts'
import { hearControl } from '../../../onboarding/messaging/hear-control.ts'

const at = '2026-11-23T10:00:00.000Z'
const asked = { reference: 'BCDF-2345', at }

/** Says one word after the other; gives the answers and what is known in the end. */
function say(words: readonly ControlWord[], before: ContactPoint = newContactPoint) {
  let point = before
  const answers = words.map((word, index) => {
    const heard = hearControl(point, { word, by: `a${index}`, at })
    point = heard.point
    return heard.answer
  })
  return { answers, point, silent: isSuppressed(point) }
}

describe('a number that says something about text messages', () => {
  for (const [words, answers, silent] of [
    [['stop'], ['stopped'], true],
    [['stop', 'stop', 'stop-maybe'], ['stopped', 'nothing', 'nothing'], true],
    [['stop', 'start'], ['stopped', 'resumed'], false],
    [['stop', 'start', 'stop'], ['stopped', 'resumed', 'stopped'], true],
    [['stop', 'no', 'yes', 'wrong'], ['stopped', 'talk', 'talk', 'talk'], true],
    [['start'], ['talk'], false],
    [['stop-maybe'], ['stopMaybe'], true],
    [['stop-maybe', 'stop'], ['stopMaybe', 'nothing'], true],
    [['stop-maybe', 'yes', 'no'], ['stopMaybe', 'nothing', 'talk'], true],
    [['stop-maybe', 'no'], ['stopMaybe', 'resumed'], false],
    [['stop-maybe', 'start'], ['stopMaybe', 'resumed'], false],
    [['no', 'yes', 'wrong'], ['talk', 'talk', 'talk'], false],
    [['wrong-number', 'wrong-number'], ['wrongPerson', 'nothing'], true],
    [['wrong-number', 'start'], ['wrongPerson', 'talk'], true],
  ] as const) {
    it(`SM-06: ${words.join(', ')}: ${answers.join(', ')}`, () => {
      expect(say(words)).to.include({ silent }).and.to.have.deep.property('answers', answers)
    })
  }

  for (const word of ['no', 'wrong', 'wrong-number'] as const) {
    it(`SM-07: "${word}" to the question whether the number is right: it is not used any more`, () => {
      const { answers, point } = say([word, 'no'], { ...newContactPoint, asked })
      expect(answers).to.deep.equal(['wrongPerson', 'talk'])
      expect(point.status).to.equal('not-mine')
    })
  }

  it('the same message delivered again is answered again, and changes nothing', () => {
    for (const word of ['stop', 'stop-maybe', 'wrong-number'] as const) {
      const first = hearControl(newContactPoint, { word, by: 'a', at })
      const again = hearControl(first.point, { word, by: 'a', at: '2026-11-24T10:00:00.000Z' })
      expect(again).to.deep.equal(first)
      expect(again.point).to.equal(first.point)
    }
  })

  it('what is a part of the conversation writes nothing', () => {
    for (const word of ['start', 'no', 'yes', 'wrong'] as const) {
      expect(hearControl(newContactPoint, { word, by: 'a', at }).point).to.equal(newContactPoint)
    }
  })
})
