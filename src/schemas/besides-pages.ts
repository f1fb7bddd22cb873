import { z } from 'astro/zod';

/** Kinds that an exposé can be printed of: what investors are offered, and where. */
const kindsWithExpose = ['sites', 'locations', 'strengths'] as const;

/** How many pictures to share are drawn. */
const shareImageChoices = ['each', 'perKind', 'none'] as const;

/** Fields of `site.yaml` that say what a build makes besides pages. */
export const besidesPages = {
  exposes: z
    .array(z.enum(kindsWithExpose, { error: `Möglich sind: ${kindsWithExpose.join(', ')}.` }))
    .default([...kindsWithExpose])
    .meta({ description: 'Arten von Einträgen, zu denen Exposés gedruckt werden; [] heißt: zu keiner.' }),
  shareImages: z
    .enum(shareImageChoices, { error: `Möglich sind: ${shareImageChoices.join(', ')}.` })
    .default('each')
    .meta({
      description:
        'Bilder, mit denen Netzwerke und Nachrichten eine Seite zeigen. each: jede Seite hat ihr eigenes; perKind: je Art und Sprache gibt es eines, das der Übersicht oder der Startseite; none: keines.',
    }),
};
