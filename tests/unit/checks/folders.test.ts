import { checkRegion } from '../../../src/features/house.ts';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOfIssues } from '../../../src/schemas/issue.ts';
import { readRegion } from '../../../src/schemas/read-region.ts';
import { changeIn, messagesOfSlip, regionWith } from '../../fixtures/mistakes/region-with.ts';

/** What an editor reads after something was done to the folders of the region. */
function after(act: (folder: string) => void): string[] {
  const folder = regionWith({});
  try {
    act(folder);
    const issues = checkRegion(folder, { asOf: '2026-11-23' }).filter(({ level = 'error' }) =>
      ['error', 'warning'].includes(level),
    );
    return textOfIssues(issues).replaceAll(relative(process.cwd(), folder), 'region').split('\n\n').filter(Boolean);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const copy = (from: string, to: string) => (folder: string) =>
  cpSync(join(folder, from), join(folder, to), { recursive: true });
const rename = (from: string, to: string) => (folder: string) => renameSync(join(folder, from), join(folder, to));

describe('a file nobody reads is told for what it is:', () => {
  it.each([
    ['sites/hafen/~$de.mdx', '„~$de.mdx“ hat Word oder Excel angelegt, weil jemand die Datei dort offen hat.'],
    ['sites/hafen/de Kopie.mdx', '„de Kopie.mdx“ ist eine Kopie von „de.mdx“; sie wird nicht gelesen.'],
    ['sites/hafen/de (1).mdx', '„de (1).mdx“ ist eine Kopie von „de.mdx“; sie wird nicht gelesen.'],
    ['sites/hafen/de - Kopie.mdx', '„de - Kopie.mdx“ ist eine Kopie von „de.mdx“; sie wird nicht gelesen.'],
    ['sites/hafen/de 2.mdx', '„de 2.mdx“ ist eine Kopie von „de.mdx“; sie wird nicht gelesen.'],
    ['sites/hafen/record_alt.yaml', '„record_alt.yaml“ ist eine Kopie von „record.yaml“; sie wird nicht gelesen.'],
    [
      'sites/hafen/de (Konflikt 2026-11-02).mdx',
      '„de (Konflikt 2026-11-02).mdx“ ist eine Kopie von „de.mdx“; sie wird nicht gelesen.',
    ],
    ['sites/hafen/DE.mdx', '„DE.mdx“ wird nicht gelesen: Auf Groß- und Kleinbuchstaben kommt es an.'],
    ['sites/hafen/Record.yaml', '„Record.yaml“ wird nicht gelesen: Auf Groß- und Kleinbuchstaben kommt es an.'],
    ['sites/hafen/de.md', '„de.md“ wird nicht gelesen: Die Datei muss „de.mdx“ heißen.'],
    ['sites/hafen/de.mdx.txt', '„de.mdx.txt“ wird nicht gelesen: Die Datei muss „de.mdx“ heißen.'],
    ['sites/hafen/record.yml', '„record.yml“ wird nicht gelesen: Die Datei muss „record.yaml“ heißen.'],
    ['sites/hafen/de.docx', '„de.docx“ wird nicht gelesen: Texte stehen hier in Dateien wie „de.mdx“.'],
    ['sites/hafen/de.mdx~', '„de.mdx~“ ist eine Sicherung, die ein Programm angelegt hat.'],
    ['sites/hafen/foto.jpg', 'Das Bild „foto.jpg“ wird nicht gelesen und erscheint nirgends.'],
    ['sites/foto.jpg', 'Das Bild „foto.jpg“ wird nicht gelesen und erscheint nirgends.'],
    ['flaechen.csv', 'Die Tabelle „flaechen.csv“ wird nicht gelesen; was in ihr steht, erscheint nirgends.'],
    ['sites/flaechen.xlsx', 'Die Tabelle „flaechen.xlsx“ wird nicht gelesen; was in ihr steht, erscheint nirgends.'],
    ['stories/de.mdx', 'Die Datei „de.mdx“ liegt neben den Einträgen statt in einem; gelesen wird sie nicht.'],
    ['sites/record.yaml', 'Die Datei „record.yaml“ liegt neben den Einträgen statt in einem; gelesen wird sie nicht.'],
    ['ui/de.yml', 'Die Datei „de.yml“ liest in ui niemand.'],
    ['site Kopie.yaml', '„site Kopie.yaml“ ist eine Kopie von „site.yaml“; sie wird nicht gelesen.'],
  ])('%s', (file, problem) => {
    const [message = '', ...others] = messagesOfSlip({ [file]: '---\n---\n' });
    expect(message.split('\n').slice(0, 2)).toEqual([`region/${file}`, `    ${problem}`]);
    expect(message).toMatch(/\n {4}→ \S/);
    expect(others).toEqual([]);
  });

  it.each([
    '.DS_Store',
    'Thumbs.db',
    'desktop.ini',
    'sites/Thumbs.db',
    'sites/hafen/desktop.ini',
    'sites/hafen/.de.mdx.swp',
    '__MACOSX/x',
  ])('what a system leaves behind is nobody’s fault: %s', (file) => {
    expect(messagesOfSlip({ [file]: '' })).toEqual([]);
  });

  it('an entry in the folder of another', () => {
    expect(after(copy('services/beratung', 'sites/hafen/kai'))).toEqual([
      [
        'region/sites/hafen/kai',
        '    Der Eintrag „kai“ liegt im Ordner eines anderen und wird nicht gelesen.',
        '    → Verschieben Sie den Ordner eine Stufe höher, neben die anderen Einträge: sites/kai/.',
      ].join('\n'),
    ]);
  });

  it('an empty folder', () => {
    expect(after((folder) => mkdirSync(join(folder, 'sites/neu')))).toEqual([
      'region/sites/neu\n    Der Ordner „neu“ ist leer; ein Eintrag wird er erst mit record.yaml und einem Text.\n    → Legen Sie beide an, oder löschen Sie den Ordner.',
    ]);
  });

  it('a folder that is called like a file', () => {
    expect(after((folder) => mkdirSync(join(folder, 'sites/hafen/fr.mdx')))).toEqual([
      expect.stringContaining('Der Ordner „fr.mdx“ gehört nicht in einen Eintrag'),
    ]);
  });
});

describe('a folder that was copied', () => {
  it.each(['sites/hafen-kopie', 'sites/a'])('is told as %s, and its translation counts for nothing', (to) => {
    const [first, second, ...others] = after(copy('sites/hafen', to));
    expect(first).toBe(
      [
        `region/${to}`,
        `    „${to.slice(6)}“ hat denselben Namen, dieselben Angaben und denselben Text wie sites/hafen; so erschiene dasselbe zweimal.`,
        '    → Ist der Ordner eine Kopie für einen neuen Eintrag, schreiben Sie hinein, was für ihn gilt; sonst löschen Sie ihn.',
      ].join('\n'),
    );
    expect(second).toContain(
      `region/${to}/en.mdx\n    Der Text in der Sprache „en“ ist nicht auf dem Stand des Originals`,
    );
    expect(others).toEqual([]);
  });

  it('is told while it has the name and the figures of the other', () => {
    const [first] = after((folder) => {
      copy('sites/hafen', 'sites/kai')(folder);
      writeFileSync(
        join(folder, 'sites/kai/de.mdx'),
        readFileSync(join(folder, 'sites/kai/de.mdx'), 'utf8').replace('Frei sind', 'Am Kai sind frei:'),
      );
    });
    expect(first).toContain('„kai“ hat denselben Namen und dieselben Angaben wie sites/hafen');
  });

  it('is an entry of its own once it says what holds for it', () => {
    const messages = after((folder) => {
      copy('sites/hafen', 'sites/kai')(folder);
      changeIn(folder, {
        'sites/kai/record.yaml': ['Gewerbepark Hafen', 'Kai'],
        'sites/kai/de.mdx': ['Gewerbepark Hafen', 'Kai'],
      });
    });
    expect(messages.join('\n')).not.toContain('so erschiene dasselbe zweimal');
  });

  it('has no translation but its own, though one that says nothing of its entry still counts', () => {
    const folder = regionWith({});
    const ledger = join(folder, 'sites/hafen/translations.yaml');
    writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('  entry: sites/hafen\n', ''));
    expect(readRegion(folder).region?.entries.find(({ key }) => key === 'sites/hafen')?.ledger.en?.on).toBe(
      '2026-11-23',
    );
    writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('en:\n', 'en:\n  entry: locations/musterstadt\n'));
    expect(readRegion(folder).region?.entries.find(({ key }) => key === 'sites/hafen')?.ledger.en).toBeUndefined();
    rmSync(folder, { recursive: true });
  });
});

describe('a folder that got another name', () => {
  it('is seen by its translations, and told once', () => {
    const [message, ...others] = after(rename('locations/musterstadt', 'locations/neustadt'));
    expect(message).toMatch(
      /^region\/locations\/neustadt\n {4}Dieser Ordner hieß „musterstadt“, und \d+ Verweise führen noch dorthin: region\/organisations\/wfg\/record\.yaml:11, .* und \d+ weitere\.\n {4}→ Nennen Sie den Ordner wieder „musterstadt“, oder schreiben Sie „neustadt“ statt „musterstadt“ \(location, locations, places\) und „locations\/neustadt“ statt „locations\/musterstadt“ \(entry\)\.$/,
    );
    expect(others).toEqual([]);
  });

  it('is guessed where nothing says what it was called', () => {
    const messages = after((folder) => {
      rename('locations/musterstadt', 'locations/musterstadt-nord')(folder);
      changeIn(folder, { 'locations/musterstadt-nord/translations.yaml': undefined });
    });
    expect(messages[0]).toContain('Den Eintrag „locations/musterstadt“ gibt es nicht, und');
    expect(messages[0]).toContain('Heißt er jetzt „musterstadt-nord“?');
    expect(messages).toHaveLength(2);
  });

  it('keeps its confirmed translations', () => {
    const folder = regionWith({});
    rename('stories/eroeffnung', 'stories/eroeffnung-2026')(folder);
    const entry = readRegion(folder).parts.entries.find(({ key }) => key === 'stories/eroeffnung-2026');
    rmSync(folder, { recursive: true });
    expect(entry?.ledger.en?.entry).toBe('stories/eroeffnung');
  });

  it.each([
    [
      'an entry that is gone',
      { 'locations/musterstadt': undefined },
      'region/locations/musterstadt\n    Den Eintrag „locations/musterstadt“ gibt es nicht, und',
    ],
    [
      'a source that is called otherwise',
      { 'sources.yaml': ['stadt-musterstadt:', 'musterstadt:'] as [string, string] },
      'region/sources.yaml\n    Die Quelle „stadt-musterstadt“ gibt es nicht, und',
    ],
  ])('like %s, is no fault of those who refer to it', (_, changes, text) => {
    const [message, ...others] = messagesOfSlip(changes);
    expect(message).toContain(text);
    expect(others).toEqual([]);
  });
});

describe('what is neither file nor folder is told and never opened, since reading it would not end:', () => {
  const pipe = (path: string) => (folder: string) => {
    rmSync(join(folder, path), { recursive: true, force: true });
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    execFileSync('mkfifo', [join(folder, path)]);
  };

  it.each([
    'ui',
    'sites/neu',
    'sites/hafen/x',
    'sites/hafen/en.mdx',
    'sites/hafen/record.yaml',
    'sites/hafen/swiss.yaml',
    'glossary.yaml',
    'ui/de.yaml',
    'ui/x',
    'notizen',
  ])('a pipe called %s', (path) => {
    const told = after(pipe(path)).filter((message) => message.startsWith(`region/${path}\n`));
    expect(told).toEqual([
      [
        `region/${path}`,
        `    „${path.split('/').at(-1)}“ ist keine Datei und wird nicht gelesen.`,
        '    → Entfernen Sie es; soll dort etwas stehen, legen Sie eine Textdatei oder einen Ordner dieses Namens an.',
      ].join('\n'),
    ]);
  });

  it('a pipe where a kind of entries has its folder', () => {
    expect(after(pipe('strengths')).join('\n')).toContain('„strengths“ ist keine Datei und wird nicht gelesen.');
  });

  it('and removing it is the way out', () => {
    const removed = (folder: string) => {
      pipe('sites/neu')(folder);
      rmSync(join(folder, 'sites/neu'));
    };
    expect(after(removed)).toEqual([]);
  });
});

describe('an entry that lies elsewhere', () => {
  it.each([
    ['sites/hafen', 'stories/hafen', 'sites/hafen/'],
    ['programmes/hafenzuschuss', 'fairs/hafenzuschuss', 'programmes/hafenzuschuss/'],
    ['services/beratung', 'sites/beratung', 'services/beratung/'],
  ])('%s in %s is told there, and mended by what the arrow says', (from, to, home) => {
    expect(after(rename(from, to))).toEqual([
      expect.stringContaining(`    → Verschieben Sie den Ordner nach ${home}.`),
    ]);
  });

  it('is not read where there is one of its name already', () => {
    const [message, ...others] = after(copy('sites/hafen', 'stories/hafen'));
    expect(message).toContain(
      '→ In sites/ gibt es „hafen“ schon: Löschen Sie diesen Ordner, oder legen Sie ihn unter einem anderen Namen dorthin.',
    );
    expect(others).toEqual([]);
  });

  it('is a kind by another name, where all of a folder fit one', () => {
    expect(after(rename('sites', 'flaechen'))).toEqual([
      'region/flaechen\n    Den Ordner „flaechen“ kennt der Generator nicht.\n    → Meinten Sie „sites“? Nennen Sie ihn so; gibt es den schon, legen Sie die Einträge dorthin.',
    ]);
  });

  it('lies too deep with others', () => {
    const [message, ...others] = after((folder) => {
      mkdirSync(join(folder, 'fairs/alt'));
      rename('fairs/hafenschau', 'fairs/alt/hafenschau')(folder);
      rename('fairs/holzmesse-2024', 'fairs/alt/holzmesse-2024')(folder);
    });
    expect(message).toContain('2 Einträge liegen eine Stufe zu tief, in fairs/alt/; der erste ist „hafenschau“.');
    expect(others).toEqual([]);
  });

  it.each([
    ['a story of which nobody has written the date', 'stories/neu', 'owner: wfg\n'],
    ['a guide with a misspelt field', 'guides/neu', 'owner: wfg\naudiens: inbound\n'],
    ['a site that is begun', 'sites/neu', 'owner: wfg\nname: Neu\nkind: land\n'],
  ])('is not %s', (_, entry, record) => {
    const messages = after((folder) =>
      changeIn(folder, { [`${entry}/record.yaml`]: record, [`${entry}/de.mdx`]: '---\n---\n' }),
    );
    expect(messages.join('\n')).not.toContain('gehören nach');
    expect(messages.join('\n')).toContain(`region/${entry}/record.yaml:`);
  });
});

describe('a file that is there under another name', () => {
  it.each([
    ['sites/hafen/en.mdx', 'sites/hafen/fr.mdx', 'one of another language'],
    ['sites/hafen/record.yaml', 'sites/hafen/notizen.yaml', 'one with notes'],
    ['sources.yaml', 'personen.yaml', 'one at the root that is called nothing like it'],
  ])('%s is not %s, %s', (missing, there) => {
    const messages = after((folder) => {
      rename(missing, there)(folder);
    });
    expect(messages.join('\n')).toContain(`region/${missing}\n`);
    expect(messages.join('\n')).not.toContain('Benennen Sie sie um in');
  });
});
