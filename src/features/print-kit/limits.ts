import { captionFor } from '../codes/index.ts';
import { widthOf } from '../codes/index.ts';
import { fitting } from '../../output/cards/card-lines.ts';
import { distanceOf, type Placement } from '../../schemas/codes/printed-codes.ts';
import { lettersMissingIn } from '../../schemas/typeface.ts';
import { headlineOf } from './parts.ts';
import type { Form, Matter } from './piece.ts';
import { addressSizeIn } from './rooms.ts';

/** All that a piece has no room or no letters for, as editors read it, each with the way out. */
export const problemsOf = (form: Form, matter: Matter): string[] => [
  ...codeTooWide(form, matter),
  ...addressTooLong(form, matter),
  ...headlineTooLong(form, matter),
  ...namesTooLong(form, matter),
];

function codeTooWide({ placement, room }: Form, { line }: Matter): string[] {
  if (widthOf(line) <= room.code) return [];
  return [
    `${pieces[placement]} hat keinen Platz für den Code ${line.code}: Aus ${distanceOf(line)} cm gelesen, ist er ${widthOf(line)} mm breit; Platz ist für ${room.code} mm.\n→ Setzen Sie distanceCm in seiner Zeile von codes.yaml auf höchstens ${room.code}, oder ziehen Sie ihn mit retired zurück.`,
  ];
}

function addressTooLong({ placement, room }: Form, { page, line }: Matter): string[] {
  const { address } = captionFor(page.site, line)!;
  if (addressSizeIn(room, address) >= room.address.size * leastShare) return [];
  return [
    `${pieces[placement]} hat keinen Platz für die Adresse „${address}“ unter dem Code.\n→ Nehmen Sie unter url in site.yaml eine kürzere Domain.`,
  ];
}

function headlineTooLong({ placement, room }: Form, { page, fair }: Matter): string[] {
  if (!room.sentence) return [];
  const { field, words } = headlineOf(page);
  const missing = lettersMissingIn(words);
  const where = `${field} von ${fair.key} (${page.language.key})`;
  if (missing.length > 0) return [lacking(where, missing)];
  if (fitting(words, room.sentence)) return [];
  return [
    `${pieces[placement]} hat keinen Platz für ${where}: „${words}“\n→ Kürzen Sie ${field}, oder teilen Sie lange Wörter mit U+00AD.`,
  ];
}

function namesTooLong({ placement, room: { name: frame } }: Form, { names }: Matter): string[] {
  if (!frame) return [];
  return names.flatMap((name) => {
    const missing = lettersMissingIn(name);
    if (missing.length > 0) return [lacking(`--name „${name}“`, missing)];
    if (fitting(name, frame)) return [];
    return [`${pieces[placement]} hat keinen Platz für den Namen „${name}“.\n→ Kürzen Sie --name.`];
  });
}

const lacking = (where: string, letters: string[]) =>
  `${where}: Die Schrift hat ${letters.map((letter) => `„${letter}“`).join(', ')} nicht.\n→ Schreiben Sie es mit lateinischen Buchstaben.`;

/** What is left of an address's size at least. */
const leastShare = 0.7;

const pieces: Partial<Record<Placement, string>> = {
  tableSign: 'Der Tischaufsteller',
  flyer: 'Der Handzettel',
  rollUp: 'Der Rollaufsteller',
  badge: 'Das Namensschild',
};
