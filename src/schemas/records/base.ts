import { z } from 'astro/zod';
import { anyRef, localised, ref, sourceRef } from '../basics.ts';
import { figures, stated } from '../figures/figure.ts';

/** How a record names one of its figures. */
export const figureKey = z.string().regex(/^[a-z][A-Za-z0-9]*$/, {
  error: 'Schreiben Sie den Schlüssel einer Angabe aus figures, z. B. „gasCapacity“.',
});

/** What every entry has, whatever its kind. */
export const base = {
  owner: ref('organisations').meta({ description: 'Die Organisation, die diesen Eintrag pflegt.' }),
  contact: ref('organisations')
    .optional()
    .meta({ description: 'Der eine Kontakt auf der Seite; sonst der aus site.yaml.' }),
  order: z.number().int().default(100).meta({ description: 'Reihenfolge in Übersichten, klein zuerst.' }),
  figures,
  headlines: z
    .array(
      z.string().regex(/^([a-z]+\/[a-z0-9-]+#)?[a-z][A-Za-z0-9]*$/, {
        error: 'Schreiben Sie den Schlüssel einer Angabe, von einem anderen Eintrag als Art/Kennung#Schlüssel.',
      }),
    )
    .max(3)
    .optional()
    .meta({ description: 'Die bis zu drei Angaben, die groß am Anfang stehen; sonst die ersten des Eintrags.' }),
  sources: z
    .array(sourceRef)
    .default([])
    .meta({ description: 'Quellen, auf die sich der Text stützt, über die der Angaben hinaus.' }),
  related: z.array(anyRef).default([]).meta({ description: 'Verwandte Einträge, als Art/Kennung.' }),
};

/** Where the law of regional aid puts a place; sites have it from their locations. */
export const fundingArea = stated(localised).optional().meta({
  description: 'Fördergebiet, z. B. „C-Fördergebiet der GRW“. Bei Flächen nur, wenn es nicht das ihrer Orte ist.',
});
