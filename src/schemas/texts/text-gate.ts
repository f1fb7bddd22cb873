import { localAddressesIn } from '../places/local-addresses.ts';
import type { MdxJsxAttributeUnion, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { decoded } from './decoded.ts';
import type { Document } from '../yaml/document.ts';
import { type Issue, nearest } from '../issue.ts';
import { clip, expressionProblem, type MdastNode, nodesOf, parseMdx } from './mdx.ts';
import { misleadingIn } from '../places/misleading-address.ts';
import { proseComponents } from './prose-components.ts';
import { rowsOf } from './rows.ts';
import { unknownElement } from './unknown-element.ts';

/** A problem of a piece of prose; `word` is where in the piece it stands, if not at its beginning. */
export interface Finding {
  problem: string;
  hint: string;
  word?: string;
  level?: 'warning';
  /** What it refers to and is not there, as all say it who miss it. */
  lacks?: string;
}

/**
 * What no text may hold, whatever it is about: program code, HTML, pictures, links that run something, and
 * what the compiler could not read. Every door asks here: where texts are read, and where they are compiled.
 */
export function refusedIn(document: Document): Issue[] {
  if (sound.has(document)) return [];
  const issues = refusalsIn(document);
  // What a mistake may have meant is guessed anew with each reading.
  if (issues.length === 0) sound.add(document);
  return issues;
}

const sound = new WeakSet<Document>();

function refusalsIn(document: Document): Issue[] {
  const { tree, issues } = parseMdx(document);
  if (!tree) return issues;
  return [
    ...issues,
    ...nodesOf(tree).flatMap((node) =>
      refusalsOf(node).map(({ word, ...finding }) => ({ ...placeOf(document, node, word), ...finding })),
    ),
  ];
}

/** The same of one piece of a text. */
function refusalsOf(node: MdastNode): Finding[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [moduleLine(node.value)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [expressionProblem(`{${node.value}}`)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementRefusals(node);
    case 'html':
      return [unknownElement(/^<\/?([\w-]+)/.exec(node.value)?.[1] ?? '')];
    case 'link':
    case 'definition':
      return linkRefusals(node.url);
    case 'image':
      return [pictureInText(node.url)];
    case 'imageReference':
      return [pictureInText(node.identifier)];
    default:
      return [];
  }
}

function elementRefusals({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement): Finding[] {
  const element = name ?? '';
  const allowed = Object.hasOwn(proseComponents, element) ? Object.keys(proseComponents[element] ?? {}) : undefined;
  return [
    ...(allowed ? [] : [unknownElement(element)]),
    ...attributes.flatMap((attribute) => {
      const code = codeIn(attribute, element);
      if (code) return [code];
      const isUnknown = 'name' in attribute && allowed && !allowed.includes(attribute.name);
      return isUnknown ? [unknownAttribute(attribute.name, element, allowed)] : [];
    }),
  ];
}

/** Code in an attribute: an expression, a spread, an event handler. */
export function codeIn(attribute: MdxJsxAttributeUnion, element: string): Finding | undefined {
  if (attribute.type === 'mdxJsxExpressionAttribute') {
    return { ...expressionProblem(`{${attribute.value}}`), word: '{' };
  }
  const { name, value } = attribute;
  if (typeof value === 'object' && value !== null) {
    const { problem } = expressionProblem(`${name}={${value.value}}`);
    return { problem, hint: `Schreiben Sie den Wert in Anführungszeichen: ${name}="…".`, word: name };
  }
  if (/^on/i.test(name)) {
    return {
      problem: `„${name}“ an <${element}> führt Programmcode aus; ein Text darf das nicht.`,
      hint: 'Entfernen Sie das Attribut.',
      word: name,
    };
  }
  return undefined;
}

function unknownAttribute(name: string, element: string, allowed: string[]): Finding {
  const near = nearest(name, allowed);
  const all = allowed.join(', ');
  return {
    problem: `Das Attribut „${name}“ gibt es an <${element}> nicht.`,
    hint: near ? `Meinten Sie „${near}“?` : all ? `Möglich sind: ${all}.` : 'Entfernen Sie es.',
    word: name,
  };
}

const moduleLine = (code: string): Finding => ({
  problem: `„${clip(code)}“ ist Programmcode; ein Text darf keinen ausführen.`,
  hint: 'Entfernen Sie die Zeile: Die Bausteine sind ohne import da. Ein Satz beginnt nicht mit import oder export.',
});

const pictureInText = (url: string): Finding => ({
  problem: `Das Bild „${clip(url)}“ kann nicht im Text stehen.`,
  hint: 'Entfernen Sie es: Bilder brauchen Urheber, Lizenz und Beschreibung, und keines kommt von einem fremden Server.',
});

/** What an address may begin with where it begins with a protocol at all. */
const protocols = ['https', 'http', 'mailto', 'tel'];

/** The protocol of an address; undefined where it is a path, a place or the key of an entry. */
export const protocolOf = (url: string) => /^([^/?#]*?):/.exec(url)?.[1]?.trim().toLowerCase();

function linkRefusals(url: string): Finding[] {
  if (isUnsafe(url)) return [unsafeProtocol(url)];
  const misleading = misleadingIn(url);
  return misleading ? [{ ...misleading, word: url }] : dialRefusals(url);
}

/** A telephone takes „*“ and „#“ for orders, such as to divert all calls, and carries them out at a tap. */
function dialRefusals(url: string): Finding[] {
  if (protocolOf(url) !== 'tel' || /^\s*tel:\+?\d[\d()./ -]*(?:;ext=\d+)?\s*$/i.test(decoded(url))) return [];
  return [
    {
      problem: `Der Verweis „${url}“ ist keine Telefonnummer; ein Telefon führte aus, was dort steht.`,
      hint: 'Schreiben Sie tel: und die Nummer in Ziffern, z. B. tel:+493557299130.',
      word: url,
    },
  ];
}

/** Whether a text may not link there at all. */
export function isUnsafe(url: string): boolean {
  const protocol = protocolOf(url);
  return protocol !== undefined && !protocols.includes(protocol);
}

const unsafeProtocol = (url: string): Finding =>
  localAddressesIn(url).length > 0 ? localAddress(url) : unknownForm(url);

const localAddress = (url: string): Finding => ({
  problem: `Der Verweis „${url}“ führt auf Ihren eigenen Rechner oder in Ihr Netz; wer die Website liest, kommt nicht dorthin.`,
  hint: 'Schreiben Sie eine Adresse im Netz, mit https:// am Anfang; eine Seite dieser Website heißt Art/Kennung, z. B. sites/am-seegraben.',
  word: url,
});

const unknownForm = (url: string): Finding => ({
  problem: /^\s*\w*script\s*:/i.test(url)
    ? `Der Verweis „${url}“ führt Programmcode aus; ein Text darf das nicht.`
    : `Der Verweis „${url}“ hat eine Form, die hier nicht erlaubt ist.`,
  hint: `Möglich sind Art/Kennung und Adressen mit ${protocols.join(', ')}.`,
  word: url,
});

/** Where a word of a node stands in the file; else where the node begins, or the line given. */
export function placeOf(
  { file, body, bodyLine }: Document,
  { position }: MdastNode,
  word = '',
  from = position?.start.line ?? 1,
): Pick<Issue, 'file' | 'line' | 'column'> {
  const lines = rowsOf(body);
  const start = position?.start ?? { line: 1, column: 1 };
  const found = [word.split('\n', 1)[0], word.split(/\s/, 1)[0]].flatMap((part) => {
    for (let line = from; part && line <= (position?.end.line ?? from); line++) {
      const index = lines[line - 1]?.indexOf(part, line === start.line ? start.column - 1 : 0) ?? -1;
      if (index >= 0) return [{ line, column: index + 1 }];
    }
    return [];
  });
  const { line, column } = found[0] ?? (from === start.line ? start : { line: from, column: 1 });
  return { file, line: line + bodyLine - 1, column };
}
