import { expect } from 'chai'
import fc from 'fast-check'
import { escapeMarkdown } from '../../../bots/channels/escape-markdown.ts'
import { teamsText } from '../../../bots/channels/teams-text.ts'

describe('text in cards', () => {
  const table: readonly (readonly [said: string, written: string])[] = [
    ['A/S Møller & Søn', 'A/S Møller & Søn'],
    ['Hansen-Jensen ApS, 2. sal', 'Hansen-Jensen ApS, 2. sal'],
    ['**fed**', '\\*\\*fed\\*\\*'],
    ['_kursiv_', '\\_kursiv\\_'],
    ['[klik](https://evil.example)', '\\[klik\\](https\\://evil.example)'],
    ['<script>', '\\<script\\>'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['# stor', '\\# stor'],
    ['- punkt', '\\- punkt'],
    ['1. punkt', '1\\. punkt'],
    ['se www.evil.example', 'se www\\.evil.example'],
    ['~~væk~~ `kode`', '\\~\\~væk\\~\\~ \\`kode\\`'],
    ['a\\b', 'a\\\\b'],
  ]
  for (const [said, written] of table) {
    it(`shows ${JSON.stringify(said)} as it is`, () => {
      expect(escapeMarkdown(said)).to.equal(written)
    })
  }

  it('leaves nothing that opens a link, a tag or emphasis, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('*_[]()<>`~\\#-1. aå&:/')) }),
        (text) => {
          const shown = escapeMarkdown(text).replace(/\\[\\`*_[\]<>~|&#+.:)-]/g, '')
          expect(shown).not.to.match(/[\\`*_[\]<>~|]/)
        },
      ),
    )
  })
})

describe('text typed in Teams', () => {
  const table: readonly (readonly [string, string | undefined, string])[] = [
    ['<at>Nordhavn</at> hej', undefined, 'hej'],
    ['<at id="0">Nordhavn</at>&nbsp;12345674', 'plain', '12345674'],
    ['Møller &amp; Søn &#248; &#xE6; &quot;x&quot;', 'plain', 'Møller & Søn ø æ "x"'],
    ['<p>Havnegade 12</p><p>8000 Aarhus C</p>', 'html', 'Havnegade 12\n8000 Aarhus C'],
    ['a<br/>b <b>c</b> 1 < 2', 'xml', 'a\nb c 1 < 2'],
    ['a <b> c', 'plain', 'a <b> c'],
    ['&ukjent; &wat; &#9999999;', 'plain', '&ukjent; &wat; &#9999999;'],
  ]
  for (const [typed, format, read] of table) {
    it(`reads ${JSON.stringify(typed)} as ${JSON.stringify(read)}`, () => {
      expect(teamsText(typed, format)).to.equal(read)
    })
  }
})
