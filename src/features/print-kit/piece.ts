import type { DraftReason } from '../codes/index.ts';
import type { Page } from '../../routes/page.ts';
import type { Placement, PrintedCode } from '../../schemas/codes/printed-codes.ts';
import type { Entry } from '../../schemas/region.ts';
import type { Frame } from '../../output/cards/card-lines.ts';
import type { Html } from '../../locales/html.ts';

/** What a piece of a fair's kit is set from. */
export interface Matter {
  fair: Entry<'fairs'>;
  /** The fair's page in the language of the piece. */
  page: Page;
  line: PrintedCode;
  draft: DraftReason | undefined;
  /** Who wears the badge; without a name it has a line to write on. */
  names: string[];
}

/** A piece of paper, foil or board. Sizes are millimetres, trimmed. */
export interface Form {
  width: number;
  height: number;
  /** Sheets, in the order they are printed. */
  sheets: (matter: Matter) => Sheet[];
  /** The style sheet in `styles/`. */
  styles: string;
  /** The placement whose code it carries. */
  placement: Placement;
  /** Its size as a file name says it. */
  size: string;
  /** What its columns have room for. */
  room: Room;
}

/** Millimetres. */
export interface Room {
  /** The widest code, without its quiet zone. */
  code: number;
  /** The address beneath or beside the code, and how large it is set where it fits. */
  address: { width: number; size: number };
  sentence?: Frame;
  /** The name of who wears it. */
  name?: Frame;
}

export interface Sheet {
  content: Html;
  /** Rules of this sheet alone, such as the size its sentence has room for. */
  rules?: string;
  /** What the code on it says. */
  says?: string;
}
