import { distanceOf, type PrintedCode } from '../../../schemas/codes/printed-codes.ts';

/** Millimetres below which no code is printed, and no module of one (QR-04). */
const leastWidth = 20;
export const leastModule = 0.4;

/** The width in millimetres a code has at least where it is printed, without its quiet zone: a tenth of the distance. */
export const widthFor = (distanceCm: number): number => Math.max(leastWidth, distanceCm);

export const widthOf = (code: PrintedCode): number => widthFor(distanceOf(code));
