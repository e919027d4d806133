import { expect } from 'chai'
import { understand } from '../../../dialogs/understanding/understand.ts'
import { opening, valuesIn } from './situations.ts'

describe('understanding: what firms are called, and where they are', () => {
  const named = [
    ['da', 'Idrætsforeningen Kløften skal bruge 30 bolde', 'Idrætsforeningen Kløften'],
    ['sv', 'Idrottsföreningen Vårsol behöver 30 bollar', 'Idrottsföreningen Vårsol'],
    ['no', 'Idrettslaget Vårsol treng 30 ballar og ein benk', 'Idrettslaget Vårsol'],
    ['da', 'det er os med pølsevognen i Skagen - Ask & Sønner ApS', 'Ask & Sønner ApS'],
    ['no', 'det er vi som har matvogna i Bodø - Aske og Sønner AS', 'Aske og Sønner AS'],
    ['da', 'forening her, Havnens Venner, Odense', 'Havnens Venner'],
    ['sv', 'vi är Kanel Café i Uppsala', 'Kanel Café'],
    ['en', "we're Hjørnet Wine Bar in Copenhagen", 'Hjørnet Wine Bar'],
  ] as const
  for (const [language, text, name] of named) {
    it(`${language}: "${text}"`, () => {
      expect(valuesIn(text, opening(language))['company.name']).to.equal(name)
    })
  }

  it('F-skatt is Swedish', () => {
    const text = 'har F-skatt och säljer stickade mössor på marknader'
    expect(valuesIn(text, opening('sv'))['country']).to.equal('SE')
  })

  it('a country behind the place that is none of ours is refused', () => {
    const text = 'ja e privatperson å bor i Ekenäs, alltså Finland'
    expect(understand(text, opening('sv')).refused?.key).to.equal('country')
  })
})
