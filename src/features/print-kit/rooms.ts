import { textWidth } from '../../output/text-path.ts';
import type { Room } from './piece.ts';

const sentence = (width: number, height: number, sizes: number[]) => ({
  width,
  height,
  sizes,
  weight: 600 as const,
  tracking: -0.025,
  leading: 1.06,
});

/** What the columns of each piece have room for, as its style sheet lays them out. */
export const rooms = {
  tableSign: {
    code: 50,
    address: { width: 50, size: 3.35 },
    sentence: sentence(116, 66, [13, 12, 11, 10, 9, 8, 7]),
  },
  flyer: {
    code: 24,
    address: { width: 58, size: 3.17 },
    sentence: sentence(87, 48, [9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5]),
  },
  rollUp: {
    code: 180,
    address: { width: 506, size: 34 },
    sentence: sentence(730, 390, [88, 80, 74, 68, 62, 56, 50]),
  },
  badge: {
    code: 40,
    address: { width: 40, size: 2.64 },
    name: { width: 44, height: 21, sizes: [6.35, 5.6, 4.9, 4.2], weight: 600, tracking: -0.02, leading: 1.06 },
  },
} satisfies Record<string, Room>;

/** How large an address is set, in millimetres: as the piece has it, else as its width allows. */
export function addressSizeIn({ address: { width, size } }: Room, address: string): number {
  const needed = textWidth(address, { weight: 400, size });
  return needed <= width ? size : Math.floor(((size * width) / needed) * 100) / 100;
}
