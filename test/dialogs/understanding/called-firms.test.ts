import { expect } from 'chai'
import { opening, valuesIn } from './situations.ts'

describe('understanding: a firm in a sentence that says it is called so', () => {
  for (const [language, text, name] of [
    ['da', 'vi er en cafe i århus der hedder nordlys, vil gerne handle hos jer', 'nordlys'],
    ['da', 'vi hedder tynd is', 'tynd is'],
    ['da', 'en frisørsalon der hedder Klip hos Gitte', 'Klip hos Gitte'],
    ['sv', 'salongen heter Klipp med Stil', 'Klipp med Stil'],
    ['no', 'vi heter Mat for Livet', 'Mat for Livet'],
    ['en', 'the cafe is called Coffee with Friends', 'Coffee with Friends'],
    ['no', 'Borettslaget Lerka, 0155 Oslo', 'Borettslaget Lerka'],
    ['da', 'firmaet hedder tynd is og ligger i danmark', 'tynd is'],
    ['no', 'kiosken heter tynn is', 'tynn is'],
    ['sv', 'firman heter tunn is', 'tunn is'],
    ['da', 'cafeen hedder Nordlys tror jeg der står aps på papirerne', 'Nordlys'],
    ['da', 'jeg er revisor og opretter for en kunde, de hedder Nordlys', 'Nordlys'],
    ['da', 'det er til idrætsforeningen Fremad Bakkeby', 'Fremad Bakkeby'],
    ['da', 'vi hedder pause, vistnok aps', 'pause'],
    [
      'sv',
      'vi har en frisersalong i malmö som heter klippoteket, vill handla av er',
      'klippoteket',
    ],
    ['sv', 'vet inte numret i huvet, Klippoteket heter de', 'Klippoteket'],
    ['sv', 'ideell förening, Ljungby Bordtennis', 'Ljungby Bordtennis'],
    ['sv', 'namnet är Salong Klipp enskild firma', 'Salong Klipp'],
    ['no', 'vi driver en kafé i tromsø som heter nordlysfjell, vil handle', 'nordlysfjell'],
    ['no', 'enkeltpersonforetak, Tømrer Bjørn Roger Tveit', 'Tømrer Bjørn Roger Tveit'],
    ['en', 'we run a cafe in aarhus called nordlys wanna buy stuff from u', 'nordlys'],
    ['en', 'the company is called Nordlys i think, it says aps on the papers', 'Nordlys'],
    ['en', 'sole trader. Berg Plumbing, i dont know the number', 'Berg Plumbing'],
  ] as const) {
    it(`${language}: "${text}"`, () => {
      const values = valuesIn(text, opening(language))
      expect(values).to.include({ 'company.name': name })
      expect(values).not.to.include.keys('contact.name', 'person.name')
    })
  }

  for (const [language, text] of [
    ['da', 'kontaktpersonen hedder Mette Holm'],
    ['da', 'jeg er tømrer Bjørn Tveit'],
    ['sv', 'enskild firma, Anna Lind'],
    ['sv', 'hon heter Xenia Krag'],
    ['no', 'min sjef heter Turid Moe'],
    ['en', 'my name is Olav Berg, sole trader'],
  ] as const) {
    it(`${language}: "${text}" names somebody`, () => {
      expect(valuesIn(text, opening(language))).not.to.include.keys('company.name')
    })
  }
})
