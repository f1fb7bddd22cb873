import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { nearest } from '../../schemas/issue.ts';
import { type Attribute, proseComponents } from '../../schemas/texts/prose-components.ts';
import { codeIn, type Finding } from '../../schemas/texts/text-gate.ts';
import type { TextTargets } from './text-targets.ts';
import { taxFindings } from '../figures/trade-tax.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What is wrong with a component that there is; the gate refuses all others, and attributes nobody knows. */
export function elementFindings({ name, attributes }: Element, entryKey: string, known: TextTargets): Finding[] {
  const allowed = name && Object.hasOwn(proseComponents, name) ? proseComponents[name] : undefined;
  if (!name || !allowed) return [];
  const written = new Map<string, string>();
  const findings = attributes.flatMap((attribute): Finding[] => {
    const value = 'name' in attribute && typeof attribute.value === 'string' ? attribute.value : '';
    if ('name' in attribute) written.set(attribute.name, value);
    if (!('name' in attribute) || codeIn(attribute, name)) return [];
    return attributeFindings(name, attribute.name, value, allowed);
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

function attributeFindings(
  element: string,
  name: string,
  value: string,
  allowed: Record<string, Attribute>,
): Finding[] {
  const attribute = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
  if (!attribute) return [];
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

function figureFindings(written: Map<string, string>, entryKey: string, known: TextTargets): Finding[] {
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

function termFindings(id: string | undefined, { terms }: TextTargets): Finding[] {
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

function sourceFindings(sources: string, known: TextTargets): Finding[] {
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
