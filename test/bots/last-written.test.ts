import { expect } from 'chai'
import type { Conversation } from '../../bots/conversation-row.ts'
import { createLastWritten, type Written } from '../../bots/last-written.ts'
import { newCase } from '../../onboarding/case-state.ts'

const conversation: Conversation = {
  state: newCase({
    conversation: 'webchat:1',
    caseId: 'case-1',
    reference: 'REF-1',
    language: 'da',
    channel: 'webchat',
    at: '2026-11-23T10:00:00.000Z',
    definition: 'test',
  }),
  handled: [],
}

const version = (etag: string): Written => ({ conversation, etag })

describe('what an instance remembers of the conversations it wrote', () => {
  it('is the last version', () => {
    const known = createLastWritten(2)
    known.remember('a', version('1'))
    known.remember('a', version('2'))
    expect(known.recall('a')?.etag).to.equal('2')
  })

  it('does not grow with the conversations: the one written longest ago makes room', () => {
    const known = createLastWritten(2)
    known.remember('a', version('1'))
    known.remember('b', version('1'))
    known.remember('a', version('2'))
    known.remember('c', version('1'))
    expect(['a', 'b', 'c'].filter((name) => known.recall(name))).to.deep.equal(['a', 'c'])
  })

  it('is nothing any more once another instance has written there too', () => {
    const known = createLastWritten(2)
    known.remember('a', version('1'))
    known.refute('a', '1')
    known.remember('a', version('3'))
    expect(known.recall('a')).to.equal(undefined)
  })

  it('stays when two messages raced within the instance', () => {
    const known = createLastWritten(2)
    known.remember('a', version('2'))
    known.refute('a', '1')
    expect(known.recall('a')?.etag).to.equal('2')
  })

  it('is nothing while half a turn is written', () => {
    const known = createLastWritten(2)
    known.remember('a', version('1'))
    known.forget('a')
    expect(known.recall('a')).to.equal(undefined)
  })

  it('does not forget that another instance writes there', () => {
    const known = createLastWritten(2)
    known.remember('a', version('1'))
    known.refute('a', '1')
    known.forget('a')
    known.remember('a', version('3'))
    expect(known.recall('a')).to.equal(undefined)
  })
})
