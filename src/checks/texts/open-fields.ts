import type { z } from 'astro/zod';
import type { Issue } from '../../schemas/issue.ts';
import { isOverdue } from '../../schemas/figures/review.ts';
import { siteConfig } from '../../schemas/site-config.ts';
import type { CheckContext } from '../check-context.ts';

/** What only the publisher can say before the site is public, and what the law wants looked at again. */
export function checkOpenFields({ parts, asOf }: CheckContext): Issue[] {
  const { config, files } = parts;
  if (!config || !files.config) return [];
  const document = files.config;
  const issue = (at: string[], problem: string, hint: string, level: Issue['level']): Issue => ({
    file: document.file,
    at,
    ...document.locate(at),
    problem,
    hint,
    level,
  });
  const open = [...unconfirmed(siteConfig, config)].map((at) =>
    issue(
      at,
      `„${at.at(-1)}“ ist vor der Veröffentlichung zu bestätigen.`,
      'Schreiben Sie den Wert statt null.',
      'open',
    ),
  );
  const { url, urlConfirmed, accessibility, security } = config;
  return [
    ...(urlConfirmed
      ? []
      : [
          issue(
            ['url'],
            `Die Adresse „${url}“ ist vor der Veröffentlichung zu bestätigen.`,
            'Steht sie fest, schreiben Sie urlConfirmed: true.',
            'open',
          ),
        ]),
    ...open,
    ...(isOverdue({ checked: accessibility.assessedOn, class: 'yearly', source: [] }, {}, asOf)
      ? [
          issue(
            ['accessibility', 'assessedOn'],
            `Die Barrierefreiheit wurde zuletzt am ${accessibility.assessedOn} bewertet, vor mehr als 12 Monaten.`,
            'Bewerten Sie sie neu und tragen Sie den Tag ein.',
            'duty',
          ),
        ]
      : []),
    ...(security.expires < asOf
      ? [
          issue(
            ['security', 'expires'],
            `Die Angaben in security.txt gelten nur bis ${security.expires}.`,
            'Prüfen Sie security.contact und tragen Sie einen Tag in höchstens einem Jahr ein.',
            'duty',
          ),
        ]
      : []),
  ];
}

interface Definition {
  innerType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
}

/** Paths of the fields that are marked `toConfirm` and still null. */
function* unconfirmed(schema: z.ZodType, value: unknown, at: string[] = []): Generator<string[]> {
  if (value === null && schema.meta()?.toConfirm) yield at;
  const { innerType, shape } = schema.def as unknown as Definition;
  if (innerType && value !== null) yield* unconfirmed(innerType, value, at);
  for (const [key, inner] of Object.entries(shape ?? {})) {
    yield* unconfirmed(inner, (value as Record<string, unknown> | undefined)?.[key], [...at, key]);
  }
}
