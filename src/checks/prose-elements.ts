import type { MdxJsxAttributeUnion, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { nearest } from '../schemas/issue.ts';
import { clip, expressionProblem } from '../schemas/mdx.ts';
import type { Known } from './prose-known.ts';
import { taxFindings } from './trade-tax.ts';

/** A problem of a piece of prose; `word` is where in the piece it stands, if not at its beginning. */
export interface Finding {
  problem: string;
  hint: string;
  word?: string;
  level?: 'warning';
  lacks?: string;
}

interface Attribute {
  required?: true;
  values?: string[];
}

/** The components of `components/prose/` and what may be written in them. */
export const proseComponents: Record<string, Record<string, Attribute>> = {
  Figure: { id: { required: true }, of: {}, form: { values: ['full', 'number'] } },
  Official: {},
  Sorbian: { lang: { required: true, values: ['dsb', 'hsb'] } },
  Note: {},
  Step: { title: { required: true }, who: {}, takes: {}, sources: {} },
  Term: { id: { required: true } },
  TradeTax: { rate: { required: true }, year: {}, part: { values: ['total', 'trade'] } },
  TradeTaxTable: {},
  Offline: {},
};

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What is wrong with a component, or with the raw HTML in its place. */
export function elementFindings({ name, attributes }: Element, entryKey: string, known: Known): Finding[] {
  const allowed = name && Object.hasOwn(proseComponents, name) ? proseComponents[name] : undefined;
  if (!name || !allowed) {
    return [unknownElement(name ?? ''), ...attributes.flatMap((attribute) => codeIn(attribute, name ?? '') ?? [])];
  }
  const written = new Map<string, string>();
  const findings = attributes.flatMap((attribute) => {
    const value = 'name' in attribute && typeof attribute.value === 'string' ? attribute.value : '';
    if ('name' in attribute) written.set(attribute.name, value);
    const code = codeIn(attribute, name);
    if (code) return [code];
    return 'name' in attribute ? attributeFindings(name, attribute.name, value, allowed) : [];
  });
  const missing = Object.keys(allowed).filter((key) => allowed[key]?.required && !written.has(key));
  return [
    ...findings,
    ...missing.map((key) => ({
      problem: `An <${name}> fehlt „${key}“.`,
      hint: `Schreiben Sie <${name} ${key}="…">.`,
    })),
    ...(name === 'Figure' ? figureFindings(written, entryKey, known) : []),
    ...(name === 'Term' ? termFindings(written.get('id'), known) : []),
    ...(name.startsWith('TradeTax') ? taxFindings(name, written, known) : []),
    ...(name === 'Step' ? sourceFindings(written.get('sources') ?? '', known) : []),
  ];
}

/** Code in an attribute: an expression, a spread, an event handler. */
function codeIn(attribute: MdxJsxAttributeUnion, element: string): Finding | undefined {
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

function attributeFindings(
  element: string,
  name: string,
  value: string,
  allowed: Record<string, Attribute>,
): Finding[] {
  const attribute = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  if (!attribute) {
    const near = nearest(name, Object.keys(allowed));
    const all = Object.keys(allowed).join(', ');
    return [
      {
        problem: `Das Attribut „${name}“ gibt es an <${element}> nicht.`,
        hint: near ? `Meinten Sie „${near}“?` : all ? `Möglich sind: ${all}.` : 'Entfernen Sie es.',
        word: name,
      },
    ];
  }
  if (!value.trim()) {
    return [{ problem: `„${name}“ an <${element}> ist leer.`, hint: `Schreiben Sie ${name}="…".`, word: name }];
  }
  if (!attribute.values || attribute.values.includes(value)) return [];
  return [
    {
      problem: `„${name}“ an <${element}> hat den unbekannten Wert „${value}“.`,
      hint: `Möglich sind: ${attribute.values.join(', ')}.`,
      word: name,
    },
  ];
}

function figureFindings(written: Map<string, string>, entryKey: string, known: Known): Finding[] {
  const holder = written.get('of') ?? entryKey;
  if (!known.entries.has(holder)) {
    const near = nearest(holder, known.entries);
    return [
      {
        lacks: `entry ${holder}`,
        problem: `Den Eintrag „${holder}“ gibt es nicht.`,
        hint: near ? `Meinten Sie of="${near}"?` : 'of hat die Form Art/Kennung, z. B. of="locations/musterstadt".',
        word: holder,
      },
    ];
  }
  const id = written.get('id');
  const figures = known.figuresOf(holder);
  if (!id || !figures || figures.includes(id)) return [];
  const near = nearest(id, figures);
  const where = `Alle stehen unter figures in ${known.recordOf(holder)}.`;
  return [
    {
      lacks: `figure ${holder}#${id}`,
      problem: `Die Angabe „${id}“ gibt es bei ${holder} nicht.`,
      hint: near ? `Meinten Sie „${near}“? ${where}` : where,
      word: id,
    },
  ];
}

function termFindings(id: string | undefined, { terms }: Known): Finding[] {
  // Where the glossary cannot be read at all, that is said already.
  if (!id || terms?.keys.includes(id) || terms?.isReadable === false) return [];
  const near = terms && nearest(id, terms.keys);
  const where = terms
    ? `Alle stehen in ${terms.file}.`
    : 'Legen Sie dafür glossary.yaml an; content/LIESMICH.md zeigt wie.';
  return [
    {
      lacks: `term ${id}`,
      problem: `Den Begriff „${id}“ gibt es im Glossar nicht.`,
      hint: near ? `Meinten Sie „${near}“? ${where}` : where,
      word: id,
    },
  ];
}

function sourceFindings(sources: string, known: Known): Finding[] {
  return sources
    .split(/\s+/)
    .filter((key) => key && known.sources.size > 0 && !known.sources.has(key))
    .map((key) => {
      const near = nearest(key, known.sources);
      return {
        lacks: `source ${key}`,
        problem: `Die Quelle „${key}“ gibt es nicht.`,
        hint: near ? `Meinten Sie „${near}“? Alle stehen in sources.yaml.` : 'Alle stehen in sources.yaml.',
        word: key,
      };
    });
}

/** How an editor writes what this HTML is for. */
const inMarkdown: Record<string, string> = {
  b: '**fett**',
  strong: '**fett**',
  i: '*kursiv*',
  em: '*kursiv*',
  a: '[Text](sites/am-seegraben)',
  h1: '## Überschrift',
  h2: '## Überschrift',
  h3: '### Überschrift',
  h4: '### Überschrift',
  ul: 'Zeilen mit „- “',
  ol: 'Zeilen mit „1. “',
  li: 'Zeilen mit „- “',
  p: 'eine Leerzeile zwischen Absätzen',
  br: 'eine Leerzeile zwischen Absätzen',
  table: 'eine Tabelle mit „|“',
};

function unknownElement(name: string): Finding {
  const names = Object.keys(proseComponents);
  const sameName = names.find((component) => component.toLowerCase() === name.toLowerCase());
  const isHtml = /^[a-z]/.test(name) && !sameName;
  const reason =
    name === 'script' ? 'ist Programmcode; ein Text darf keinen ausführen' : 'ist HTML und im Text nicht erlaubt';
  if (isHtml) {
    const instead = Object.hasOwn(inMarkdown, name) ? inMarkdown[name] : undefined;
    return {
      problem: `„<${name}>“ ${reason}.`,
      hint: instead ? `Schreiben Sie ${instead}.` : `Möglich sind Markdown und die Bausteine ${names.join(', ')}.`,
    };
  }
  const near = sameName ?? nearest(name, names);
  return {
    problem: `Den Baustein „<${clip(name)}>“ gibt es nicht.`,
    hint: near ? `Meinten Sie <${near}>?` : `Möglich sind: ${names.join(', ')}.`,
  };
}
