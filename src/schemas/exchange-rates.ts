import { z } from 'astro/zod';
import { currency, day, sourceRef } from './basics.ts';
import { reviewClass } from './figures/figure.ts';
import { reviewDue } from './figures/review.ts';

const exchangeRate = z.strictObject(
  {
    perEuro: z
      .number()
      .positive({ error: 'Ein Kurs ist größer als null.' })
      .meta({ description: 'Wie viel ein Euro in dieser Währung wert ist, als Zahl mit Dezimalpunkt.' }),
    asOf: day.meta({ description: 'Tag, für den der Kurs galt.' }),
    source: sourceRef.meta({ description: 'Schlüssel aus sources.yaml: wer den Kurs bekannt gibt.' }),
    class: reviewClass.default('listing'),
    reviewBy: day.optional().meta({ description: 'Letzter Tag, an dem der Kurs gilt; geht der Klasse vor.' }),
  },
  { error: 'Schreiben Sie unter die Währung perEuro, asOf und source; content/LIESMICH.md zeigt wie.' },
);

/** `content/exchange-rates.yaml`: what a euro is in the currencies of the readers, if anybody looked it up. */
export const exchangeRates = z.record(currency, exchangeRate);

export type ExchangeRate = z.infer<typeof exchangeRate>;

/** The last day (ISO 8601) a rate may be used. It ages from its own day, whenever its source was read. */
export const rateDue = (rate: ExchangeRate) => reviewDue({ ...rate, checked: rate.asOf }, {});
