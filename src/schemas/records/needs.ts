import { z } from 'astro/zod';
import { anyRef, localised } from '../basics.ts';

/** What a company asks for before it settles, in the order of a page. */
export const needs = ['land', 'power', 'water', 'people', 'research', 'suppliers', 'permits'] as const;

/** What companies of a field need, and what of it there is. */
export const needFields = z
  .array(
    z.strictObject({
      need: z.enum(needs, { error: `Möglich sind ${needs.join(', ')}.` }),
      text: localised.optional().meta({ description: 'Was ein solcher Betrieb davon braucht, in wenigen Wörtern.' }),
      facts: z
        .array(
          z.string().regex(/^[a-z]+\/[a-z0-9-]+#[a-z][A-Za-z0-9]*$/, {
            error: 'Schreiben Sie Art/Kennung#Feld, z. B. sites/tip-cottbus#areaFree.',
          }),
        )
        .default([])
        .meta({ description: 'Was davon da ist: Angaben oder Aussagen anderer Einträge, als Art/Kennung#Feld.' }),
      entries: z
        .array(anyRef)
        .default([])
        .meta({ description: 'Wo es weitergeht: Flächen, Programme, Organisationen.' }),
    }),
  )
  .default([])
  .meta({
    description: 'Womit die Seite eines Feldes beginnt. Ein Bedarf ohne facts und entries erscheint als „noch offen“.',
  });

/** The name under which an inquiry asks for it, and its label: `needLand`. */
export const needField = (need: (typeof needs)[number]): string => `need${need[0]!.toUpperCase()}${need.slice(1)}`;
