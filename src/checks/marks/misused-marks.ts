import { clip, type MdastNode, nodesOf } from '../../schemas/texts/mdx.ts';
import type { Issue } from '../../schemas/issue.ts';
import { noFootnotes } from './typed-marks.ts';

/** A mark that does something else than its author meant, or something no text here has. */
export interface MisusedMark extends Pick<Issue, 'problem' | 'hint' | 'level'> {
  node: MdastNode;
}

/** What is misused in a body; footnotes are told once, however many there are. */
export function misusedMarks(tree: MdastNode, body: string): MisusedMark[] {
  const nodes = nodesOf(tree);
  const named = new Set(nodes.flatMap((node) => (node.type === 'linkReference' ? [node.identifier] : [])));
  const [footnote] = nodes.filter(({ type }) => type === 'footnoteReference' || type === 'footnoteDefinition');
  return [
    ...(footnote
      ? [{ node: footnote, problem: `„${sourceOf(footnote, body)}“: Fußnoten gibt es hier nicht.`, hint: noFootnotes }]
      : []),
    ...nodes.flatMap((node) => {
      const found =
        node.type === 'definition' && !named.has(node.identifier)
          ? unusedTarget(node.url, node.label)
          : misuse(node, body);
      return found ? [{ node, ...found }] : [];
    }),
  ];
}

type Finding = Pick<Issue, 'problem' | 'hint' | 'level'>;

function misuse(node: MdastNode, body: string): Finding | undefined {
  switch (node.type) {
    case 'delete':
      return {
        problem: `„${sourceOf(node, body)}“ erscheint durchgestrichen.`,
        hint: 'Löschen Sie, was nicht mehr gilt. Tiefgestelltes schreiben Sie selbst: CO₂; eine Tilde als \\~.',
      };
    case 'code':
      return {
        problem: `„${sourceOf(node, body)}“ erscheint als Programmtext.`,
        hint: 'Entfernen Sie die Zeilen mit „```“.',
      };
    case 'heading':
      return sourceOf(node, body).startsWith('#')
        ? undefined
        : {
            problem: `Die Zeile unter „${sourceOf(node, body)}“ macht daraus eine Überschrift.`,
            hint: 'Setzen Sie eine Leerzeile dazwischen, oder schreiben Sie die Überschrift mit „## “ davor.',
          };
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? { problem: `„${sourceOf(node, body)}“ erscheint als Kästchen zum Ankreuzen.`, hint: 'Lassen Sie „[ ]“ weg.' }
        : undefined;
    case 'link':
      return linkMisuse(node.url, node, sourceOf(node, body));
    case 'table':
      return raggedRow(node, body);
    default:
      return undefined;
  }
}

function linkMisuse(url: string, node: MdastNode & { children: unknown[] }, source: string): Finding | undefined {
  if (url === '#')
    return {
      problem: `„${source}“ führt nirgends hin.`,
      hint: 'Schreiben Sie in die Klammern, wohin, oder entfernen Sie den Verweis.',
    };
  if (node.children.length === 0)
    return {
      problem: `„${source}“ hat keinen Text; niemand sieht den Verweis.`,
      hint: `Schreiben Sie in die eckigen Klammern, wohin er führt: [Text](${url}).`,
    };
  if (!/^www\./i.test(source)) return undefined;
  return {
    problem: `„${source}“ wird zu einem Verweis auf http://, ohne Verschlüsselung.`,
    hint: `Schreiben Sie [${source.replace(/^www\./i, '')}](https://${source}).`,
    level: 'warning',
  };
}

const unusedTarget = (url: string, label: string | null | undefined): Finding => ({
  problem: `„[${label ?? ''}]: ${clip(url)}“ erscheint nicht auf der Seite.`,
  hint: `Verweise stehen im Satz: [${label ?? 'Text'}](${url}).`,
});

/** A row with more cells than the head loses them; one with fewer has an empty place. */
function raggedRow(table: MdastNode & { children: readonly MdastNode[] }, body: string): Finding | undefined {
  const cellsOf = (row: MdastNode) =>
    sourceOf(row, body, false)
      .replace(/\\\|/g, '')
      .replace(/^\s*\||\|\s*$/g, '')
      .split('|').length;
  const [head, ...rows] = table.children;
  const row = head && rows.find((row) => cellsOf(row) !== cellsOf(head));
  if (!head || !row) return undefined;
  return {
    problem: `Die Zeile „${sourceOf(row, body)}“ der Tabelle hat ${cellsOf(row)} Spalten, die erste hat ${cellsOf(head)}.`,
    hint: 'Geben Sie jeder Zeile gleich viele Spalten; ein „|“ im Text selbst wird \\| geschrieben.',
  };
}

function sourceOf({ position }: MdastNode, body: string, isClipped = true): string {
  const source = body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  return isClipped ? clip(source) : source;
}
