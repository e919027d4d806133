import { expect } from 'chai'
import fc from 'fast-check'
import { readControl, type ControlWord } from '../../../onboarding/messaging/control-word.ts'

const word = (text: string) => readControl(text)?.word

const table: Readonly<Record<ControlWord, readonly string[]>> = {
  stop: [
    ...['STOP', 'STOPP', 'STOPALL', 'STOP ALL', 'UNSUBSCRIBE', 'OPTOUT', 'AFMELD', 'FRAMELD'],
    ...['AVMELD', 'SLUTA', 'AVREGISTRERA', 'AVANMÄL', 'avanmal', 'Opt-out', 'meld av'],
  ],
  'stop-maybe': ['SLUT', 'SLUTT', 'AVSLUTA', 'sluta skicka sms', 'Stop texting me!', 'afslut'],
  start: ['START', 'start.', 'Unstop'],
  'wrong-number': ['FEL NUMMER', 'forkert nummer', 'Feil nummer!', 'wrong number', 'Fel person'],
  wrong: ['FORKERT', 'FEIL', 'fel', 'WRONG'],
  no: ['NEJ', 'NEI', 'NO', 'nej.'],
  yes: ['ja', 'YES', 'Jo'],
}

describe('words about text messages as such', () => {
  for (const [means, texts] of Object.entries(table)) {
    for (const text of texts) {
      it(`SM-04: "${text}" means ${means}, in any case and with any punctuation`, () => {
        for (const typed of [text, text.toLowerCase(), ` ${text}! `, `»${text}«`, `${text} 🙏`]) {
          expect(word(typed), typed).to.equal(means)
        }
      })
    }
  }

  it('SM-04: letters in two parts, as some phones send them, are the same letters', () => {
    expect(word('AVANMÄL'.normalize('NFD'))).to.equal('stop')
  })

  it('SM-05: what a customer says to a case is left to the conversation', () => {
    const said = ['AFBRYD', 'AVBRYT', 'avbryta', 'CANCEL', 'start forfra', 'börja om', 'start over']
    for (const text of [...said, 'NEW', 'start på nytt', 'hjælp', 'INFO', '']) {
      expect(word(text), text).to.equal(undefined)
    }
  })

  it('SM-04: only as the whole message', () => {
    for (const text of ['Stopp AB', 'stop 2', 'vi er nonstop', 'Nej, 20 12 34 56', 'ja tak']) {
      expect(word(text), text).to.equal(undefined)
    }
  })

  it('reads whatever is typed, however long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), (text) => {
        const control = readControl(text)
        return control === undefined || text.length <= 60
      }),
    )
    expect(word(`stop${' '.repeat(100)}`)).to.equal(undefined)
  })
})
