/** What other features use of printed codes: their drawings, measured and read back, and their ledger. */
export { captionFor, titleOf } from './artwork/artwork.ts';
export { folderOfFair, printFolder, toldOf, writeArtwork } from './artwork/command.ts';
export { openPdf, type PagePart, paintPdf, type Picture, said } from './artwork/decoding.ts';
export { type DraftReason, draftReasonOf, draftSuffix } from './artwork/draft.ts';
export { widthOf } from './artwork/printed-size.ts';
export { type OpenLedger, openLedger } from './commands/ledger.ts';
