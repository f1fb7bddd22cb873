/** Every feature of the house, a line each. What a line means: `routes/feature.ts`. */
export { changes } from './changes/feature.ts';
export { codes } from './codes/feature.ts';
export { compare } from './compare/feature.ts';
export { costs } from './costs/feature.ts';
export { exposes } from './exposes/feature.ts';
export { finder } from './finder/feature.ts';
export { funding } from './funding/feature.ts';
export { inquiry } from './inquiry/feature.ts';
export { kiosk } from './kiosk/feature.ts';
export { markdown } from './markdown/feature.ts';
export { openData } from './open-data/feature.ts';
export { printKit } from './print-kit/feature.ts';
export { scans } from './scans/feature.ts';
export { search } from './search/feature.ts';
export { status } from './status/feature.ts';
export { swissReport } from './swiss-report/feature.ts';
