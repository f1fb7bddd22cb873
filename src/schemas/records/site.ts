import { z } from 'astro/zod';
import { coordinates, core, day, localised, ref, text } from '../basics.ts';
import { distance, reviewClass } from '../figures/figure.ts';
import { utility } from '../site-fields/codes.ts';
import { siteStatements } from '../site-fields/site-fields.ts';
import { base, figureKey } from './base.ts';

/** Whether a site can be had, and who said so when. A day without a name, or a name without a day, confirms nothing. */
const availability = z
  .strictObject({
    state: z
      .enum(['now', 'planned', 'onRequest', 'letFully'])
      .meta({ description: 'now = verfügbar, planned = in Planung, onRequest = auf Anfrage, letFully = vermietet' }),
    class: reviewClass.optional().meta({
      description:
        'Wie lange die Bestätigung gilt: listing 90 Tage (auch ohne Angabe), yearly 12 Monate, durable 5 Jahre.',
    }),
    confirmedOn: day.optional().meta({ description: "Der Tag der Bestätigung, z. B. '2026-11-22'." }),
    confirmedBy: ref('organisations').optional().meta({ description: 'Die Organisation, die es bestätigt hat.' }),
  })
  .superRefine(({ confirmedOn, confirmedBy }, context) => {
    if (!confirmedOn === !confirmedBy) return;
    const missing = confirmedOn ? 'confirmedBy' : 'confirmedOn';
    context.addIssue({
      code: 'custom',
      path: [confirmedOn ? 'confirmedOn' : 'confirmedBy'],
      message: confirmedOn
        ? `„confirmedOn“ steht ohne „confirmedBy“: Niemand hat die Angabe bestätigt.`
        : `„confirmedBy“ steht ohne „confirmedOn“: Die Bestätigung hat keinen Tag.`,
      params: { hint: `Ergänzen Sie ${missing}, oder lassen Sie beide weg; dann steht überall „auf Anfrage“.` },
    });
  });

/** A piece of land or a building offered to companies. Fields come in the order of the profile. */
export const site = z
  .strictObject({
    ...base,
    name: text,
    kind: z.enum(['land', 'centre']).meta({ description: 'land = Fläche, centre = Gründer- oder Technologiezentrum' }),
    core,
    locations: z
      .array(ref('locations'))
      .default([])
      .meta({ description: 'Gemeinde(n) aus locations, in denen die Fläche liegt.' }),
    municipality: localised.meta({
      description: 'Gemeinde und Ortsteil als Text, z. B. „Musterstadt, Ortsteil Hafen“.',
    }),
    state: localised.meta({ description: 'Bundesland oder, bei Flächen über die Grenze, beide.' }),
    coordinates: coordinates
      .optional()
      .meta({ description: 'Mitte der Fläche; ohne sie steht die Fläche auf der Karte bei ihrer Gemeinde.' }),
    partOf: ref('sites').optional(),
    availability: availability.meta({
      description:
        'Ohne confirmedOn und confirmedBy, oder sobald die Bestätigung abläuft, steht überall „auf Anfrage“.',
    }),
    ...siteStatements,
    capacities: z.partialRecord(utility, z.array(figureKey).min(1)).optional().meta({
      description: 'Je Versorgung die Angaben aus figures, die ihre Leistung sagen, z. B. gas: [gasCapacity].',
    }),
    distances: z.array(distance).default([]),
  })
  .superRefine(({ utilities, capacities = {} }, context) => {
    for (const name of Object.keys(capacities)) {
      if (utilities?.value.some((utility) => utility === name)) continue;
      context.addIssue({
        code: 'custom',
        path: ['capacities', name],
        message: `„${name}“ hat eine Leistung, steht aber nicht unter utilities.`,
        params: { hint: `Ergänzen Sie „${name}“ unter utilities.value, oder entfernen Sie es hier.` },
      });
    }
  });
