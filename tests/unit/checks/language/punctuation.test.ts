import { describe, expect, it } from 'vitest';
import { type Change, messagesOn } from '../../../fixtures/mistakes/region-with.ts';
import { issuesIn } from './judged.ts';

const of = (text: string, language: string) => issuesIn(text, language).filter(({ rule }) => rule === 'L18');

describe('L18: full stops and commas', () => {
  it('are told where they stand', () => {
    expect(messagesOn({ 'sites/hafen/de.mdx': ['Frei sind', 'Der Kai ist lang ,bald auch breit.\n\nFrei sind'] })).toBe(
      [
        'region/sites/hafen/de.mdx:9:17',
        '    In „lang ,bald“ steht ein Leerzeichen vor dem Komma.',
        '    → Schreiben Sie „lang, bald“. Das kann auch „npm run check -- --fix“.',
      ].join('\n'),
    );
  });

  it.each([
    ['de', 'Der Kai ist lang .Die Halle auch.', 'In „lang .Die“ steht ein Leerzeichen vor dem Punkt.', '„lang. Die“'],
    ['de', 'Der Kai ist lang .', 'In „lang .“ steht ein Leerzeichen vor dem Punkt.', '„lang.“'],
    ['de-CH', 'Der Kai (neu) , bald breit.', 'In „neu) ,“ steht ein Leerzeichen vor dem Komma.', '„neu),“'],
    ['de', 'Frei sind <Figure id="a" /> , davon mehr.', 'In „… ,“ steht ein Leerzeichen vor dem Komma.', '„…,“'],
    ['en', 'The quay is long , and wide.', 'In „long ,“ steht ein Leerzeichen vor dem Komma.', '„long,“'],
    ['de', 'Der Kai,, die Halle.', 'Hinter „Kai“ steht „,,“.', 'Ein Zeichen genügt: „Kai,“.'],
    ['de', 'Der Kai, , die Halle.', 'Hinter „Kai“ steht „, ,“.', 'Ein Zeichen genügt: „Kai,“.'],
    ['en', 'It is long.. It is wide.', 'Hinter „long“ steht „..“.', 'Ein Zeichen genügt: „long.“.'],
    ['de', 'Der Kai ist lang,. Die Halle.', 'Hinter „lang“ steht „,.“.', 'Ein Zeichen genügt: „lang.“.'],
    ['de', 'Der ,,Kai ist lang.', 'Vor „Kai“ stehen zwei Kommas.', 'Anführungszeichen dieser Sprache'],
    [
      'de',
      'Das letzte Wort.Nächstes folgt.',
      'In „Wort.Nächstes“ fehlt hinter „.“ ein Leerzeichen.',
      '„Wort. Nächstes“',
    ],
    ['de', 'Frei sind <Figure id="a" />.Die Halle.', 'In „….Die“ fehlt hinter „.“ ein Leerzeichen.', '„…. Die“'],
    ['de', 'Hallen,Büros und mehr.', 'In „Hallen,Büros“ fehlt hinter „,“ ein Leerzeichen.', '„Hallen, Büros“'],
    ['de', 'Der Stand ist 2024.Neues folgt.', 'In „2024.Neues“ fehlt hinter „.“ ein Leerzeichen.', '„2024. Neues“'],
    [
      'de',
      'Die Halle ist lang.Digital ist sie „auch“.',
      'In „lang.Digital“ fehlt hinter „.“ ein Leerzeichen.',
      '„lang. Digital“',
    ],
    ['en', 'Halls;offices and more.', 'In „Halls;offices“ fehlt hinter „;“ ein Leerzeichen.', '„Halls; offices“'],
  ])('in %s: %s', (language, text, problem, hint) => {
    const [issue, ...others] = of(text, language);
    expect(issue?.problem).toBe(problem);
    expect(issue?.hint).toContain(hint);
    expect(others).toEqual([]);
  });

  // It would not end before the time a test has.
  it.each(['a', '.', ',', ' ', 'a ', '. '])('are looked for in a line of nothing but "%s"', (sign) => {
    expect(of(sign.repeat(50_000), 'de').length).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['de', 'Das gilt z.B. für den e.V. und i.d.R. für die Ph.D.-Stellen, vgl. S. 3 ff., usw.'],
    ['de', 'Gebaut mit Node.js und .NET, siehe www.hafen.example/a,b und plan.Nord.pdf.'],
    ['de', 'Die .pdf-Datei, eine .de-Domain und 1,5 oder .5 und 12.5.2026 um 9.30 Uhr.'],
    ['de', 'Erst eins ... dann zwei … und „drei“, (vier), fünf.'],
    ['de', 'Wege: ../plan und C:/x,y; Mitarbeiter:innen, 5.OG, 1.200,50 und 3,4.'],
    ['de', 'Mehr bei anna.Maier@hafen.example und unter https://hafen.example/Wort.Naechstes.'],
    ['de', 'Die Zukunft.Lausitz GmbH, die Digital.Hub AG und der Halle.Neu e. V. sind da.'],
    ['de', 'Das Projekt „Cluster.Nord“ heißt auch Industrie.Innovation.Sachsen.'],
    ['en', 'The “Holz;Haus” show and the Digital.Hub Ltd opened it.'],
    ['de', 'Das Netz Lausitz.Digital hilft, und das Büro von Lausitz.Digital.'],
    ['de', 'Die Firma <Official>Zukunft.Lausitz</Official> und der Befehl `a ,b`.'],
    ['fr', 'Le quai : long ; large ! Oui ?'],
    ['en', 'Founded by J.R. Smith, M.Sc., in the U.S. and the U.K., etc., at 9 a.m.'],
    ['de-CH', 'In St. Gallen kostet das CHF 1200.–, bzw. CHF 5.50.'],
  ])('are right in %s: %s', (language, text) => expect(of(text, language)).toEqual([]));

  it('says for a title how a name is told apart, and is content with it', () => {
    const title = (name: string) => messagesOn({ 'sites/hafen/de.mdx': ['Gewerbepark Hafen', name] });
    expect(title('Gewerbepark Hafen.Nord')).toContain('steht er in Anführungszeichen.');
    expect(title('Gewerbepark „Hafen.Nord“')).toBe('');
  });

  it('knows the names of the region', () => {
    const text: Record<string, Change> = {
      'sites/hafen/de.mdx': ['Frei sind', 'Es hilft Nordmark.Digital gern.\n\nFrei sind'],
    };
    const named: Change = ['shortName: WFG Nordmark', 'shortName: Nordmark.Digital'];
    expect(messagesOn(text)).toContain('„Nordmark.Digital“');
    expect(messagesOn({ ...text, 'organisations/wfg/record.yaml': named })).not.toContain('fehlt hinter');
  });
});
