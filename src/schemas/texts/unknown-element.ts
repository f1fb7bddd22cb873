import { nearest } from '../issue.ts';
import { proseComponents } from './prose-components.ts';

/** Whether this is written as HTML is: no component, nor one in lower case. */
export function isHtml(name: string): boolean {
  return /^[a-z]/.test(name) && sameNamed(name) === undefined;
}

export const isComponent = (name: string): boolean => Object.hasOwn(proseComponents, name);

/** What is said of an element that no text may hold. Whoever does what the arrow says has nothing more to mend there. */
export function unknownElement(name: string): { problem: string; hint: string } {
  if (isHtml(name)) {
    const reason =
      name === 'script' ? 'ist Programmcode; ein Text darf keinen ausführen' : 'ist HTML und im Text nicht erlaubt';
    return { problem: `„<${name}>“ ${reason}.`, hint: insteadOf(name) };
  }
  const near = sameNamed(name) ?? nearest(name, Object.keys(proseComponents));
  const shown = name.length > 60 ? `${name.slice(0, 57)}…` : name;
  return {
    problem: `Den Baustein „<${shown}>“ gibt es nicht.`,
    hint: near ? `Meinten Sie <${near}>?` : `Möglich sind: ${Object.keys(proseComponents).join(', ')}.`,
  };
}

const sameNamed = (name: string) =>
  Object.keys(proseComponents).find((component) => component.toLowerCase() === name.toLowerCase());

const insteadOf = (name: string): string =>
  ways.find(({ elements }) => elements.includes(name))?.way ??
  `Löschen Sie die Marken mit „${name}“ und lassen Sie den Text stehen. Möglich sind Markdown und die Bausteine ${Object.keys(proseComponents).join(', ')}.`;

/** How an editor writes what this HTML is for. */
const ways: { elements: string[]; way: string }[] = [
  { elements: ['b', 'strong'], way: 'Schreiben Sie **fett**.' },
  { elements: ['i', 'em'], way: 'Schreiben Sie *kursiv*.' },
  { elements: ['a'], way: 'Schreiben Sie [Text](Adresse), z. B. [Text](sites/am-seegraben) oder [Text](https://…).' },
  { elements: ['h1', 'h2'], way: 'Schreiben Sie ## Überschrift, auf einer Zeile für sich.' },
  { elements: ['h3', 'h4', 'h5', 'h6'], way: 'Schreiben Sie ### Überschrift, auf einer Zeile für sich.' },
  { elements: ['ul', 'li'], way: 'Schreiben Sie jeden Punkt auf eine Zeile, mit „- “ davor.' },
  { elements: ['ol'], way: 'Schreiben Sie jeden Punkt auf eine Zeile, mit „1. “ davor.' },
  { elements: ['p', 'br'], way: 'Löschen Sie die Marke; ein neuer Absatz beginnt nach einer Leerzeile.' },
  { elements: ['hr'], way: 'Löschen Sie die Marke; ein neuer Teil beginnt mit einer Überschrift.' },
  { elements: ['blockquote', 'q'], way: 'Löschen Sie die Marken; ein Zitat steht in Anführungszeichen.' },
  {
    elements: ['table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption'],
    way: 'Schreiben Sie jede Zeile der Tabelle als | Ort | Fläche |, und unter die erste | --- | --- |.',
  },
  { elements: ['sub', 'sup'], way: 'Löschen Sie die Marken und schreiben Sie das Zeichen selbst: CO₂, m², m³.' },
  {
    elements: ['img', 'picture', 'svg', 'figure', 'figcaption'],
    way: 'Entfernen Sie es: Bilder brauchen Urheber, Lizenz und Beschreibung, und keines kommt von einem fremden Server.',
  },
  {
    elements: ['iframe', 'video', 'audio', 'source', 'embed', 'object', 'form', 'input', 'button'],
    way: 'Entfernen Sie es samt seinem Inhalt, und setzen Sie dafür einen Verweis: [Text](https://…).',
  },
  { elements: ['script', 'style', 'link', 'meta'], way: 'Entfernen Sie es samt seinem Inhalt.' },
];
