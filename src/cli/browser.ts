import { provideBrowser } from '../machine/browser.ts';

/** `npm run browser`: says where the Chromium is that prints and tests, and installs one where there is none. */
try {
  console.log(provideBrowser());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
