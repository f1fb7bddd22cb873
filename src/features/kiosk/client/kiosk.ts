import { kioskFiles, type KioskFiles } from './files.ts';
import { watchIdle } from './idle-notice.ts';
import { keepInside } from './keep-inside.ts';
import { keepVisits, startAnew } from './visits.ts';
import { takeAlong } from './take-along.ts';

declare global {
  interface Window {
    stand: KioskFiles;
  }
}

/** What a page does at a stand. It runs before the site's own scripts, which get their files here. */
const { src, dataset } = document.currentScript as HTMLScriptElement;
const root = new URL('..', src).href;
const start = new URL(dataset.start!, location.href).href;
const isStart = location.href.split(/[?#]/)[0] === start;

window.stand = kioskFiles(root);
keepInside(root);
keepVisits(root, start, isStart);
takeAlong(document.querySelector('#stand-take')!);
watchIdle(document.querySelector('#stand-idle')!, {
  seconds: Number(dataset.idle),
  // Where nobody has touched the start page, nothing has to begin anew.
  isWaiting: !isStart,
  end: () => startAnew(start, isStart),
});
