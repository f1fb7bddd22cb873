import { type MdastNode, mdxToMdast } from 'satteri';
import type { Document } from '../yaml/document.ts';
import type { Issue } from '../issue.ts';
import { isTooDeep, tooDeep } from '../limits.ts';
import { keptOfLatest } from '../kept.ts';
import { isComponent, isHtml, unknownElement } from './unknown-element.ts';

export type { MdastNode } from 'satteri';

/** Where in a text something stands: line and column of its body, counted from 1. */
export interface Point {
  line: number;
  column: number;
}

/** More slips than this in one text and its author reads the guide first. */
const patience = 20;

/**
 * The tree of a text's MDX, by the parser that will build it. A slip that stops the parser is told and
 * taken out of its way, so that all of them are found at once. Several checks read the same text, one after the
 * other: a tree takes twenty times the room of its text, and those of thousands are not kept.
 */
export const parseMdx = keptOfLatest(8, parse);

export interface Parsed {
  tree: MdastNode | undefined;
  issues: Issue[];
}

function parse({ file, body, bodyLine }: Document): Parsed {
  const issues: Issue[] = [];
  let source = body;
  while (issues.length < patience) {
    try {
      const tree = mdxToMdast(source, { features: { frontmatter: false } });
      const deep = deepNodeOf(tree);
      if (!deep) return { tree, issues };
      const { line, column } = deep.position?.start ?? { line: 1, column: 1 };
      return { tree: undefined, issues: [{ file, line: line + bodyLine - 1, column, ...tooDeep }] };
    } catch (error) {
      const slip = slipOf(error, source);
      const { line, column } = pointAt(source, slip.offset);
      issues.push({ file, line: line + bodyLine - 1, column, problem: slip.problem, hint: slip.hint });
      if (slip.inTheWay.length === 0) break;
      source = blank(source, slip.inTheWay);
    }
  }
  return { tree: undefined, issues };
}

/** The first node that stands too deep for what walks the tree; found without recursion, since that is what would fail. */
function deepNodeOf(tree: MdastNode): MdastNode | undefined {
  let level: MdastNode[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (isTooDeep(depth)) return level[0];
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
}

/** A node and all below it, in reading order; of a whole text they are gathered once. */
export const nodesOf = (node: MdastNode): readonly MdastNode[] =>
  node.type === 'root' ? nodesOfTree(node) : gathered(node);

const nodesOfTree = keptOfLatest(8, (tree: MdastNode) => gathered(tree));

function gathered(node: MdastNode, into: MdastNode[] = []): MdastNode[] {
  into.push(node);
  if ('children' in node) for (const child of node.children) gathered(child, into);
  return into;
}

/** The attributes of a component that are plain text, by their names; none for a node of another sort. */
export function attributesOf(node: MdastNode): ReadonlyMap<string, string> {
  const isElement = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
  return new Map(
    (isElement ? node.attributes : []).flatMap((attribute) =>
      'name' in attribute && typeof attribute.value === 'string' ? [[attribute.name, attribute.value] as const] : [],
    ),
  );
}

interface Slip {
  offset: number;
  problem: string;
  hint: string;
  /** Characters to blank before reading on. */
  inTheWay: number[];
}

/** What stopped the parser, told by what stands there: its own words are English and about code. */
function slipOf(error: unknown, source: string): Slip {
  const message = error instanceof Error ? error.message : '';
  const [, line, column] = /^(\d+):(\d+): /.exec(message) ?? [];
  const reached = offsetAt(source, { line: Number(line ?? 1), column: Number(column ?? 1) });
  const offset = Math.max(source.lastIndexOf('{', reached), source.lastIndexOf('<', reached));
  if (offset < 0) return { offset: reached, ...unreadable, inTheWay: [] };
  const rest = source.slice(offset).split('\n', 1)[0] ?? '';
  const { problem, hint } = explain(rest, message);
  const closing = message.includes('Expected a closing tag') ? `</${nameOf(rest)}` : undefined;
  const partner = closing ? source.indexOf(closing, offset) : -1;
  return { offset, problem, hint, inTheWay: partner < 0 ? [offset] : [offset, partner] };
}

function explain(rest: string, message: string): { problem: string; hint: string } {
  const name = nameOf(rest);
  const firstWord = /^\S*/.exec(rest)?.[0] ?? rest;
  if (rest.startsWith('{')) return expressionProblem(/^\{[^}]*\}?/.exec(rest)?.[0] ?? rest);
  if (rest.startsWith('</')) {
    return {
      problem: `„</${name}>“ schließt keinen Baustein.`,
      hint: isComponent(name)
        ? `Schreiben Sie davor <${name}>, oder entfernen Sie die Marke.`
        : 'Entfernen Sie die Marke.',
    };
  }
  if (/^<(https?:|www\.|[\w.]+@)/.test(rest)) {
    return {
      problem: `„${firstWord}“ ist so kein Verweis.`,
      hint: 'Verweise haben die Form [Text](https://…).',
    };
  }
  if (name && (isHtml(name) || !isComponent(name))) return unknownElement(name);
  const mended = mendedTag(rest);
  if (mended)
    return {
      problem: `Der Baustein „${clip(/^<[^>]*>?/.exec(rest)?.[0] ?? rest)}“ ist nicht richtig geschrieben.`,
      hint: `Schreiben Sie ${mended}.`,
    };
  if (message.includes('Expected a closing tag')) {
    return {
      problem: `„<${name}>“ wird nicht geschlossen.`,
      hint: `Schreiben Sie am Ende </${name}>. Über mehrere Absätze steht jede Marke allein auf ihrer Zeile, mit Leerzeilen dazwischen.`,
    };
  }
  if (rest.startsWith('<!--')) {
    return { problem: 'Ein Kommentar „<!-- … -->“ ist im Text nicht möglich.', hint: 'Entfernen Sie ihn.' };
  }
  if (name) {
    return {
      problem: `Der Baustein „${clip(/^<[^>]*>?/.exec(rest)?.[0] ?? rest)}“ ist nicht richtig geschrieben.`,
      hint: 'Werte stehen in geraden Anführungszeichen, und am Ende steht „/>“: <Figure id="areaFree" />.',
    };
  }
  return {
    problem: `„${firstWord}“: Ein „<“ beginnt hier einen Baustein.`,
    hint: 'Schreiben Sie „unter“ oder „weniger als“, oder das Zeichen selbst als &lt;.',
  };
}

/** A component as it would be read, where its quotation marks or its end are all that is wrong with it. */
function mendedTag(rest: string): string | undefined {
  const [, name = '', written = ''] = /^<([A-Za-z]\w*)([^<>]*)/.exec(rest) ?? [];
  if (!holdsNothing.includes(name) && !curly.test(written)) return undefined;
  const values = written
    .replace(new RegExp(`=\\s*${curly.source}([^"“”„‟«»‘’‚']*)${curly.source}`, 'g'), '="$1"')
    .replace(/=\s*(?!["'])([^\s"'/]+)/g, '="$1"')
    .replace(/[\s/\\]+$/, '');
  const end = holdsNothing.includes(name) || /\/\s*$/.test(written) ? ' />' : '>';
  const tag = `<${name}${values}${end}`;
  return canRead(end === '>' ? `${tag}x</${name}>` : tag) ? tag : undefined;
}

const curly = /["“”„‟«»‘’‚']/;

/** Components that stand for something and hold no words of their own. */
const holdsNothing = ['Figure', 'TradeTax', 'TradeTaxTable', 'Offline'];

function canRead(source: string): boolean {
  try {
    mdxToMdast(source, { features: { frontmatter: false } });
    return true;
  } catch {
    return false;
  }
}

export function expressionProblem(expression: string): { problem: string; hint: string } {
  const written = 'chreiben Sie aus, was dort stehen soll. Eine geschweifte Klammer selbst wird \\{ geschrieben.';
  // Other programs put what they know into a text like this.
  const id = /^\{+\s*([A-Za-z]\w*)\s*\}+$/.exec(expression)?.[1];
  return {
    problem: `„${clip(expression)}“ ist Programmcode; ein Text darf keinen ausführen.`,
    hint: id ? `Ist eine Angabe gemeint, schreiben Sie <Figure id="${id}" />. Sonst s${written}` : `S${written}`,
  };
}

const unreadable = {
  problem: 'Der Text lässt sich von hier an nicht lesen.',
  hint: 'Prüfen Sie spitze und geschweifte Klammern.',
};

const nameOf = (rest: string) => /^<\/?([A-Za-z][\w.]*)/.exec(rest)?.[1] ?? '';

/** The first words of a long quotation. */
export function clip(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

function blank(source: string, offsets: number[]): string {
  return offsets.reduce((text, offset) => `${text.slice(0, offset)} ${text.slice(offset + 1)}`, source);
}

function offsetAt(source: string, { line, column }: Point): number {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
}

function pointAt(source: string, offset: number): Point {
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
