import { encodeQR } from 'qr';

export interface QrCode {
  /** Modules of a side, with the quiet zone. */
  size: number;
  /** Its dark modules as one SVG path, one unit a module. */
  path: string;
}

/** Modules left light on every side (ISO/IEC 18004, QR-03). */
const quiet = 4;

/**
 * An address as a QR code that still reads with a quarter of it lost (QR-02). In the letters it is
 * given in: a host may have any, a path has to be as the server spells it.
 */
export function drawQrCode(address: string): QrCode {
  const rows = encodeQR(address, 'raw', { ecc: 'quartile', border: quiet });
  return { size: rows.length, path: rows.map(runsOf).join('') };
}

/** The dark modules of a row, those side by side as one rectangle. */
function runsOf(row: boolean[], y: number): string {
  const line = row.map((isDark) => (isDark ? 'x' : ' ')).join('');
  return [...line.matchAll(/x+/g)].map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`).join('');
}
