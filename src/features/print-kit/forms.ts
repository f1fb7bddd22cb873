import { fitted } from '../../output/cards/card-lines.ts';
import { entryOf } from '../../routes/site.ts';
import { drawnFieldOf, fieldFigure } from './field.ts';
import { html } from '../../locales/html.ts';
import { brand, code, desk, figures, foot, occasion, sentence, suits } from './parts.ts';
import type { Form, Matter, Sheet } from './piece.ts';
import { rooms } from './rooms.ts';

/** What a fair's kit is made of. Millimetres; every code is as wide as its placement asks or wider. */
export const forms: Form[] = [
  {
    placement: 'tableSign',
    size: 'a5',
    width: 210,
    height: 148,
    styles: 'table-sign',
    sheets: tableSign,
    room: rooms.tableSign,
  },
  { placement: 'flyer', size: 'a6', width: 105, height: 148, styles: 'flyer', sheets: flyer, room: rooms.flyer },
  {
    placement: 'rollUp',
    size: '85x200cm',
    width: 850,
    height: 2000,
    styles: 'roll-up',
    sheets: rollUp,
    room: rooms.rollUp,
  },
  { placement: 'badge', size: 'a7', width: 105, height: 74, styles: 'badge', sheets: badge, room: rooms.badge },
];

function tableSign(matter: Matter): Sheet[] {
  const words = sentence(matter, rooms.tableSign.sentence);
  const symbol = code(matter, rooms.tableSign);
  return [
    {
      content: html`${brand(matter)}
        <div class="left">${words.content}${figures(matter)}</div>
        <div class="right">${occasion(matter)}${symbol.content}</div>
        ${foot(matter)}`,
      rules: words.rules + symbol.rules,
      says: symbol.says,
    },
  ];
}

function flyer(matter: Matter): Sheet[] {
  const words = sentence(matter, rooms.flyer.sentence);
  const symbol = code(matter, rooms.flyer, rooms.flyer.code);
  const land = drawnFieldOf(matter, 87, 20);
  return [
    {
      content: html`<header>${brand(matter)}${occasion(matter)}</header>
        ${words.content}${land && fieldFigure(land, matter)}${symbol.content}`,
      rules: words.rules + symbol.rules,
      says: symbol.says,
    },
    {
      content: html`${figures(matter)}
        <div class="below">${suits(matter)}${desk(matter)}</div>
        ${foot(matter)}`,
    },
  ];
}

function rollUp(matter: Matter): Sheet[] {
  const words = sentence(matter, rooms.rollUp.sentence);
  const symbol = code(matter, rooms.rollUp, rooms.rollUp.code);
  const land = drawnFieldOf(matter, 730, 260);
  return [
    {
      content: html`<header>${brand(matter)}${occasion(matter)}</header>
        ${words.content} ${land && fieldFigure(land, matter)}${symbol.content}${figures(matter)}${foot(matter)}`,
      rules: words.rules + symbol.rules,
      says: symbol.says,
    },
  ];
}

/** One for each person named, else one to write on. The code is the same for all of them (QR-32). */
function badge(matter: Matter): Sheet[] {
  const { page, line, names } = matter;
  const owner = entryOf<'organisations'>(page.site, `organisations/${line.owner}`).record;
  const symbol = code(matter, rooms.badge);
  return (names.length > 0 ? names : ['']).map((name) => ({
    content: html`<div class="left">
        ${brand(matter)}
        ${name ? html`<h1 class="person" style="font-size:${nameSize(name)}mm;line-height:${rooms.badge.name.leading}">${name}</h1>` : html`<p class="person blank"><span>${page.t('pack.name')}</span></p>`}
        <p class="owner" data-spelling="official">${owner.name}</p>
        ${occasion(matter)}
      </div>
      ${symbol.content}`,
    rules: symbol.rules,
    says: symbol.says,
  }));
}

const nameSize = (name: string) => fitted(name, rooms.badge.name).setting.size;
