/** What counting needs to know of a code of the ledger. */
export interface PrintedCode {
  /** `K7R`, as it is printed. */
  code: string;
  placement: string;
  language: string;
  fair?: string | undefined;
}
