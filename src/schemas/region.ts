import type { Kind, RecordOf } from './collections.ts';
import type { Document } from './yaml/document.ts';
import type { CodeLock } from './codes/code-lock.ts';
import type { ConceptWords } from './concepts.ts';
import type { ExchangeRate } from './exchange-rates.ts';
import type { FigureChange } from './figures/figure-log.ts';
import type { Glossary } from './glossary.ts';
import type { Hyphenation } from './hyphenation.ts';
import type { Ledger } from './codes/ledger.ts';
import type { Override } from './overrides.ts';
import type { PrintedCode } from './codes/printed-codes.ts';
import type { EntryText } from './records/entry-text.ts';
import type { SiteConfig, Source } from './site-config.ts';
import type { RegionWords } from './swiss-words.ts';

/** One thing the site tells of: its record, and its text in each language it was written in. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  /** `kind/id`, how other entries refer to it. */
  key: string;
  record: RecordOf<K>;
  texts: Record<string, EntryText>;
  /** Sentences that read otherwise where the text is derived. */
  overrides: Override[];
  /** What each translation was made from. */
  ledger: Ledger;
  documents: {
    record: Document;
    texts: Record<string, Document>;
    overrides?: Document | undefined;
    ledger?: Document | undefined;
  };
}

export interface Region {
  config: SiteConfig;
  sources: Record<string, Source>;
  /** Empty where the region has no `glossary.yaml`. */
  glossary: Glossary;
  /** What a euro is in other currencies; empty where nobody looked it up. */
  exchangeRates: Record<string, ExchangeRate>;
  /** Where the region has a file for them. */
  swissWords: RegionWords | undefined;
  /** Where long words of the region are divided; empty where it says nothing. */
  hyphenation: Hyphenation;
  /** Words of which a searcher means the same; empty where the region adds none. */
  concepts: ConceptWords[];
  /** The ledger of printed codes; empty where the region has none. */
  codes: PrintedCode[];
  /** What was last published of it; undefined where nothing was. */
  codeLock: CodeLock | undefined;
  /** What publishing has changed of its figures; empty where nothing has. */
  figureLog: FigureChange[];
  entries: Entry[];
  /** What it publishes as it is, by address without the slash in front: `broschuere.pdf`. */
  publicFiles: string[];
}

/** The files of an entry as they were read, valid or not. */
export interface EntryFiles {
  key: string;
  kind: Kind;
  record: Document | undefined;
  texts: Record<string, Document>;
  /** What it was called before its folder got another name. */
  formerly: string | undefined;
  /** Whether its translations were confirmed for another entry, whose folder was copied. */
  isCopy: boolean;
}

/** What could be read of a region, also where an error stands in the way of the rest. */
export interface Parts {
  config: SiteConfig | undefined;
  sources: Record<string, Source> | undefined;
  glossary: Glossary | undefined;
  exchangeRates: Record<string, ExchangeRate> | undefined;
  swissWords: RegionWords | undefined;
  hyphenation: Hyphenation | undefined;
  concepts: ConceptWords[] | undefined;
  codes: PrintedCode[] | undefined;
  codeLock: CodeLock | undefined;
  figureLog: FigureChange[] | undefined;
  /** The entries whose records are valid. */
  entries: Entry[];
  files: {
    config: Document | undefined;
    sources: Document | undefined;
    glossary: Document | undefined;
    exchangeRates: Document | undefined;
    swissWords: Document | undefined;
    codes: Document | undefined;
    codeLock: Document | undefined;
    entries: EntryFiles[];
  };
}
