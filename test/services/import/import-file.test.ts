import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect } from 'chai'
import { choiceOf, columnOf } from '../../../dialogs/understanding/words/file-words.ts'
import { OnboardingError } from '../../../onboarding/errors.ts'
import { importFile, type ImportRequest } from '../../../services/import/import-file.ts'
import type { ImportParts } from '../../../services/import/import-file.ts'
import type { Stores } from '../../../services/records/create-stores.ts'
import { keyedDigest } from '../../../services/records/row-key.ts'
import { implementations } from '../../contracts/make-stores.ts'
import { demoProfile } from '../../support/conversation.ts'

const head = 'Kundenr;CVR-nr;Navn;Adresse;Postnr;By;Land;Kontaktperson;Telefon;E-mail'
const nordlys =
  '1;12 34 56 74;Nordlys ApS;Vestergade 3;8000;Aarhus C;Danmark;Mette Prøve;20 12 34 56;mette@prove.example'

// What is still held is what counts, not what nobody has cleared away yet.
setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Valid by check digit, and nobody's on purpose: counted through. */
function companyNumbers(count: number): readonly string[] {
  const weights = [2, 7, 6, 5, 4, 3, 2]
  const found: string[] = []
  for (let seven = 1_000_001; found.length < count; seven += 1) {
    const digits = Array.from(String(seven), Number)
    const sum = digits.reduce((so, digit, at) => so + digit * (weights[at] ?? 0), 0)
    const check = (11 - (sum % 11)) % 11
    if (check < 10) found.push(`${seven}${check}`)
  }
  return found
}

const rowsOf = (count: number): readonly string[] =>
  companyNumbers(count).map((number, at) => {
    const phone = String(20_120_000 + at)
    return `${at};${number};Prøve ${at} ApS;Vestergade ${at};8000;Aarhus C;DK;Mette Prøve;${phone};m${at}@prove.example`
  })

for (const [name, make] of Object.entries(implementations)) {
  describe(`import of a customer file, ${name}`, () => {
    let folder: string
    let stores: Stores

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'import-'))
      stores = (await make()).stores
    })
    afterEach(() => rm(folder, { recursive: true }))

    async function file(lines: string | readonly string[], encoding: BufferEncoding = 'utf8') {
      const path = join(folder, 'customers.csv')
      await writeFile(path, typeof lines === 'string' ? lines : lines.join('\r\n'), encoding)
      return path
    }

    const parts = (more: Partial<ImportParts> = {}): ImportParts => ({
      stores,
      profile: demoProfile,
      now: () => new Date('2026-11-25T10:00:00.000Z'),
      keyed: (text) => keyedDigest('key', text),
      row: { testSeries: true, choiceOf },
      columnOf,
      words: {
        head: ['row', 'field', 'reason'],
        row: ({ key, reason }) => ({ field: key, reason }),
      },
      pause: () => Promise.resolve(),
      onProgress: () => undefined,
      ...more,
    })

    async function run(path: string, more: Partial<ImportRequest> = {}, with_ = parts()) {
      const request = { path, dryRun: false, map: new Map(), set: new Map(), ...more }
      const result = await importFile(request, with_)
      if (!result.ok) throw new Error(JSON.stringify(result.problems))
      return result.report
    }

    const everybody = async () =>
      (await stores.customers.list({ limit: 1000, duplicates: true })).records
    const errorsOf = async (path: string) =>
      (await readFile(`${path}.errors.csv`, 'utf8')).replace('\ufeff', '').split('\r\n')

    it('takes customers over, once, however often it is run', async () => {
      const path = await file([head, nordlys])
      expect(await run(path)).to.include({ rows: 1, created: 1, known: 0, refused: 0 })
      const [record] = await everybody()
      expect(record).to.deep.include({ status: 'complete', notices: [], language: 'da' })
      expect(record?.company).to.include({ number: '12345674', name: 'Nordlys ApS' })
      expect(record?.provenance['company.number']).to.include({ source: 'import' })
      expect(record?.credit).to.equal(undefined)
      expect(await run(path)).to.include({ created: 0, known: 1, refused: 0 })
      expect(await everybody()).to.deep.equal([record])
      expect(await stores.customers.pendingEvents(10)).to.have.length(1)
    })

    it('is read in either alphabet and with any of the three delimiters, quotes and blank lines', async () => {
      const odd = [
        'Navn,CVR-nr,"Adresse","Land","Kontakt","Telefon","E-mail","Hvad er dette, monstro?"',
        '',
        '"Nordlys ""Nord"", Søn ApS","12345674","Vestergade 3',
        '8000 Århus C",Danmark,Mette Prøve,20123456,mette@prove.example,',
        ',,,,,,,',
      ].join('\r\n')
      const path = await file(Buffer.from(odd, 'latin1').toString('latin1'), 'latin1')
      const report = await run(path)
      expect(report).to.deep.include({ encoding: 'windows-1252', delimiter: ',', created: 1 })
      expect(report.notRead).to.deep.equal(['Hvad er dette, monstro?'])
      const [record] = await everybody()
      expect(record?.company?.name).to.equal('Nordlys "Nord", Søn ApS')
      expect(record?.company?.address.city).to.equal('Århus C')
      for (const text of [`\ufeff${odd}`, odd.replaceAll(/,(?![^"]*"(?:,|\r|$))/g, ',')]) {
        const again = await file(text)
        expect(await run(again)).to.include({ encoding: 'utf-8', known: 1, created: 0 })
      }
      const tabs = await file([head, nordlys].map((line) => line.replaceAll(';', '\t')))
      expect(await run(tabs, { dryRun: true })).to.include({ delimiter: '\t', rows: 1 })
      const wide = await file(`\ufeff${head}\r\n${nordlys}`, 'utf16le')
      expect(await run(wide, { dryRun: true })).to.include({ encoding: 'utf-16le', rows: 1 })
    })

    it('says for its owner alone what is wrong with which row, as a spreadsheet numbers them', async () => {
      const path = await file([
        head,
        '',
        nordlys,
        nordlys.replace('12 34 56 74', '12 34 56 75').replace('1;', '2;'),
        '3;12345674',
        '4;93004213;"Unended',
      ])
      expect(await run(path)).to.include({ rows: 4, created: 1, refused: 3 })
      expect(await errorsOf(path)).to.deep.equal([
        'row;field;reason',
        '4;company.number;checkDigit',
        '5;;cellCount',
        '6;;unreadable',
        '',
      ])
      expect((await stat(`${path}.errors.csv`)).mode & 0o777).to.equal(0o600)
      await file([head, nordlys])
      expect(await run(path)).to.not.have.property('errorFile')
      expect(await stat(`${path}.errors.csv`).catch(() => 'gone')).to.equal('gone')
    })

    it('a dry run tells the same and writes nothing but the error file', async () => {
      const path = await file([
        head,
        nordlys,
        nordlys.replace('1;', '2;'),
        nordlys,
        nordlys.replace('8000', '80'),
      ])
      const dry = await run(path, { dryRun: true })
      expect(dry).to.include({ dryRun: true, rows: 4, created: 2, known: 1, refused: 1 })
      expect(dry.duplicates.map(({ row, how }) => [row, how])).to.deep.equal([[3, 'exact']])
      expect(await everybody()).to.deep.equal([])
      expect(await errorsOf(path)).to.include('5;company.address;postalCodeFormat')
      const wet = await run(path)
      expect(wet).to.include({ created: 2, known: 1, refused: 1 })
      expect((await run(path, { dryRun: true })).duplicates).to.deep.equal([])
    })

    it('DQ-03: a company that is here stays as it is, and the row waits for a person', async () => {
      const first = await run(await file([head, nordlys]))
      expect(first.duplicates).to.deep.equal([])
      const path = await file([
        head,
        nordlys.replace('1;', '2;').replace('mette@', 'else@').replace('20 12', '21 12'),
      ])
      const dry = await run(path, { dryRun: true })
      const [proposed] = (await run(path)).duplicates
      expect(proposed).to.deep.include({ row: 2, how: 'exact' })
      expect(dry.duplicates).to.deep.equal([proposed])
      const records = await everybody()
      const application = records.find(({ reference }) => reference === proposed?.reference)
      expect(application).to.deep.include({ status: 'in-review', duplicateOf: proposed?.of })
      expect((await stores.reviews.list(10)).map(({ reason }) => reason)).to.deep.equal([
        'duplicate',
      ])
      expect(await run(path)).to.include({ created: 0, known: 1 })
      expect(await stores.reviews.list(10)).to.have.length(1)
    })

    it('DQ-04: somebody of the same name at the same number is proposed, with what agrees', async () => {
      const people = 'Kundenr;Kundetype;Land;Navn;Adresse;Telefon;E-mail'
      const kari = '1;privat;Norge;Kari Prøvesen;Storgata 1, 0155 Oslo;40600000;kari@prove.example'
      const path = await file([
        people,
        kari,
        '2;privat;Norge;Kari Proevesen;Lillegata 2, 0155 Oslo;40600000;k.p@prove.example',
        '3;privat;Norge;Ola Prøvesen;Storgata 1, 0155 Oslo;40600000;kari@prove.example',
      ])
      const { duplicates } = await run(path)
      expect(duplicates).to.have.length(1)
      expect(duplicates[0]).to.deep.include({ row: 3, how: 'near', agrees: ['name', 'phone'] })
      const [item] = await stores.reviews.list(10)
      expect(item?.reason).to.equal(`possible-duplicate:${duplicates[0]?.of}`)
      expect((await stores.customers.get(item?.reference ?? ''))?.status).to.equal('in-review')
    })

    it('DQ-04: somebody of the same name at the same address is proposed, however they are reached', async () => {
      const path = await file([
        'Kundenr;Kundetype;Land;Navn;Adresse;Telefon;E-mail',
        '1;privat;Norge;Kari Prøvesen;Storgata 1, 0155 Oslo;40600000;kari@prove.example',
        // Moved to another number and mailbox, written in another way.
        '2;privat;Norge;KARI PROEVESEN;Storgata 1, 0155 Oslo;40600001;k@prove.example',
        '3;privat;Norge;Kari Prøvessen;Storgata 1, 0155 Oslo;40600002;p@prove.example',
        // A family, neighbours, and strangers of everyday names in one town.
        '4;privat;Norge;Ola Prøvesen;Storgata 1, 0155 Oslo;40600003;ola@prove.example',
        '5;privat;Norge;Kari Nilsen;Storgata 1, 0155 Oslo;40600004;n@prove.example',
        '6;privat;Norge;Lars Hansen;Storgata 3, 0155 Oslo;40600005;l@prove.example',
        '7;privat;Norge;Lars Hansen;Storgata 5, 0155 Oslo;40600006;h@prove.example',
      ])
      const { duplicates } = await run(path)
      expect(duplicates.map(({ row, how }) => [row, how])).to.deep.equal([
        [3, 'near'],
        [4, 'near'],
        [4, 'near'],
      ])
      for (const { agrees } of duplicates) expect(agrees).to.deep.equal(['name', 'address'])
      expect(await stores.reviews.list(10)).to.have.length(3)
    })

    it('DQ-11: a row whose customer is known and says otherwise changes nothing and is named', async () => {
      await run(await file([head, nordlys]))
      const before = await everybody()
      const path = await file([head, nordlys.replace('20 12 34 56', '21 12 34 56')])
      expect(await run(path)).to.include({ known: 1, created: 0 })
      expect(await errorsOf(path)).to.include('2;contact.phone;otherValue')
      expect(await everybody()).to.deep.equal(before)
    })

    it('GD-23: whoever was erased is not brought back by the same file', async () => {
      const path = await file([head, nordlys])
      await run(path)
      const [record] = await everybody()
      const reference = record?.reference ?? ''
      await stores.customers.erase(reference, {
        id: 'e',
        type: 'customer.erased',
        at: '2026-11-25T11:00:00.000Z',
        data: { reference, status: 'erased' },
      })
      expect(await run(path)).to.include({ known: 1, created: 0, refused: 0 })
      expect((await everybody()).map(({ status }) => status)).to.deep.equal(['erased'])
    })

    it('ID-03: a Swedish sole trader’s number is in the vault and nowhere else', async () => {
      const path = await file([
        'Org.nr;Företagsnamn;Bolagsform;Gatuadress;Postnr;Ort;Land;Kontaktperson;Telefon;E-post',
        '811228-9874;Exempel Snickeri;Enskild firma;Exempelgatan 1;111 22;Stockholm;Sverige;Anna Exempel;070-174 06 05;anna@prove.example',
      ])
      expect(await run(path)).to.include({ created: 1, refused: 0 })
      const [record] = await everybody()
      expect(JSON.stringify(record)).to.not.include('9874')
      const filing = await stores.customers.filingOf(record?.reference ?? '')
      expect(await stores.vault.open(filing?.caseId ?? '', 'company.number', 'test')).to.equal(
        '198112289874',
      )
    })

    it('cut off in the middle it goes on where it was, and creates nothing twice', async () => {
      const rows = rowsOf(40)
      const path = await file([head, ...rows])
      let written = 0
      const dying: ImportParts['stores'] = {
        ...stores,
        customers: {
          get: (reference) => stores.customers.get(reference),
          filingOf: (reference) => stores.customers.filingOf(reference),
          holderOf: (claim) => stores.customers.holderOf(claim),
          complete(completion) {
            written += 1
            if (written > 17) throw new Error('killed')
            return stores.customers.complete(completion)
          },
        },
      }
      const dead = await run(path, {}, parts({ stores: dying })).catch(() => 'dead')
      expect(dead).to.equal('dead')
      expect(await run(path)).to.include({ rows: 40, known: 17, created: 23, refused: 0 })
      expect(await everybody()).to.have.length(40)
    })

    it('a storage that does not answer for a while is waited for; one that is gone ends it', async () => {
      const path = await file([head, ...rowsOf(5)])
      const waited: number[] = []
      let left = 3
      const failing = (): ImportParts => ({
        ...parts(),
        stores: {
          ...stores,
          contacts: {
            at(address) {
              left -= 1
              return left >= 0
                ? Promise.reject(new OnboardingError('storage.unavailable', 'busy'))
                : stores.contacts.at(address)
            },
          },
        },
        pause(milliseconds) {
          waited.push(milliseconds)
          return Promise.resolve()
        },
      })
      expect(await run(path, {}, failing())).to.include({ created: 5 })
      expect(waited[0]).to.equal(1000)
      left = Infinity
      const other = await file([head, ...rowsOf(6)])
      const gone = await run(other, {}, failing()).catch((error: unknown) => error)
      expect(gone).to.be.instanceOf(OnboardingError)
      expect(await everybody()).to.have.length(5)
    })

    it('a file that nobody can read for certain is not read at all', async () => {
      const asked = async (lines: readonly string[], more: Partial<ImportRequest> = {}) => {
        const path = await file(lines)
        const request = { path, dryRun: false, map: new Map(), set: new Map(), ...more }
        const result = await importFile(request, parts())
        return result.ok ? [] : result.problems
      }
      expect(await asked([])).to.deep.equal([{ kind: 'empty' }])
      expect(await asked(['Foo;Bar', '1;2'])).to.deep.equal([{ kind: 'empty' }])
      const two = ['Telefon;Mobil;E-mail', '1;2;3']
      expect(await asked(two)).to.deep.equal([
        { kind: 'twice', field: 'phone', columns: ['Telefon', 'Mobil'] },
      ])
      expect(await asked(two, { map: new Map([['Mobil', '-']]) })).to.deep.equal([])
      expect(await asked(two, { map: new Map([['Mobil', 'credit.amount']]) })).to.deep.equal([
        { kind: 'noSuchField', field: 'credit.amount' },
      ])
      expect(await asked(two, { map: new Map([['Fax', 'phone']]) })).to.deep.include({
        kind: 'noSuchColumn',
        column: 'Fax',
      })
      expect(await asked(two, { set: new Map([['nothing', 'x']]) })).to.deep.equal([
        { kind: 'noSuchField', field: 'nothing' },
      ])
    })

    it('a column is what the operator says, and what every row says need not stand in it', async () => {
      const path = await file([
        'A;B;C;D;E;F',
        '12345674;Nordlys ApS;Vestergade 3, 8000 Aarhus C;Mette Prøve;20123456;mette@prove.example',
      ])
      const map = new Map([
        ['a', 'company.number'],
        ['B', 'company.name'],
        ['C', 'company.address'],
        ['D', 'contact.name'],
        ['E', 'contact.phone'],
        ['F', 'contact.email'],
      ])
      const set = new Map([
        ['country', 'Danmark'],
        ['payment', 'Forudbetaling'],
      ])
      const report = await run(path, { map, set })
      expect(report).to.include({ created: 1 })
      expect(report.columns).to.include({ A: 'company.number', F: 'contact.email' })
      expect((await everybody())[0]?.payment).to.equal('prepayment')
    })
  })
}

describe('import of a long customer file', () => {
  it('reads 10,000 rows in the memory of one, telling how far it is', async function () {
    this.timeout(60_000)
    const folder = await mkdtemp(join(tmpdir(), 'import-'))
    const path = join(folder, 'long.csv')
    const filler = 'x'.repeat(1500)
    await writeFile(
      path,
      [`${head};Note`, ...rowsOf(10_000).map((r) => `${r};${filler}`)].join('\n'),
    )
    const make = implementations['in memory']
    const stores = (await make?.())?.stores
    if (stores === undefined) throw new Error('no stores')
    const told: number[] = []
    const heap: number[] = []
    const result = await importFile(
      { path, dryRun: true, map: new Map(), set: new Map() },
      {
        stores,
        profile: demoProfile,
        now: () => new Date('2026-11-25T10:00:00.000Z'),
        keyed: (text) => keyedDigest('key', text),
        row: { testSeries: true, choiceOf },
        columnOf,
        words: { head: [], row: () => ({ field: '', reason: '' }) },
        pause: () => Promise.resolve(),
        onProgress({ rows }) {
          told.push(rows)
          collectGarbage()
          heap.push(process.memoryUsage().heapUsed)
        },
      },
    )
    await rm(folder, { recursive: true })
    expect(result.ok && result.report.created).to.equal(10_000)
    expect(told).to.deep.equal(Array.from({ length: 10 }, (_, at) => (at + 1) * 1000))
    // The file has 16 MB; what a dry run keeps of a row are a few bytes.
    expect(Number(heap.at(-1)) - Number(heap[0])).to.be.lessThan(8_000_000)
  })
})
