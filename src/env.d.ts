/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    page: import('./routes/page.ts').Page;
    /** What features add to the head of the page. */
    headerParts: import('astro/runtime/server/index.js').AstroComponentFactory[];
  }
}

declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: {
      targetFormat?: 'woff2' | 'woff' | 'sfnt';
      variationAxes?: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}

declare module 'hyphen' {
  export type Hyphenator = (text: string) => string;
  export default function createHyphenator(patterns: unknown, options?: { html?: boolean }): Hyphenator;
}
