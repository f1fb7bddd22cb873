/** Red, green and blue from 0 to 255, or without their curve from 0 to 1. */
export type Rgb = [red: number, green: number, blue: number];

export const rgbOf = (colour: string): Rgb => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as Rgb;

/** Without the curve that sRGB gives it. */
export const linear = (rgb: Rgb) =>
  rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
