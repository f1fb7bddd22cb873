import { describe, expect, it } from 'vitest';
import { type Lack, lacksIn } from '../../css-support.ts';
import { mayBeLacking } from '../../refused-styles.ts';

/** What is lacking and nobody has agreed to, each with the browsers that lack it. */
const toldOf = (css: string) =>
  lacksIn(css)
    .filter(({ feature }) => !Object.hasOwn(mayBeLacking, feature))
    .map(({ feature, by }: Lack) => `${feature}: ${by.join(', ')}`);

const safari = 'safari 17.5, safari_ios 17.5';

describe('What Safari refuses', () => {
  it('is told of an underline with its thickness in the shorthand, as a minifier writes it', () => {
    expect(toldOf('.head a[aria-current]{text-underline-offset:.4em;text-decoration:underline 2px}')).toEqual([
      `css.properties.text-decoration.includes_thickness: ${safari}`,
      `css.properties.text-decoration.includes_color-and-style: ${safari}`,
    ]);
    expect(toldOf('a{text-decoration:underline;text-decoration-thickness:2px}')).toEqual([]);
  });

  it('is told of a style or colour in it, but not where the prefixed one stands beside', () => {
    expect(toldOf('a{text-decoration:underline dotted}')).toContain(
      `css.properties.text-decoration.includes_color-and-style: ${safari}`,
    );
    expect(toldOf('a{-webkit-text-decoration:underline wavy;text-decoration:underline wavy}')).toEqual([]);
  });

  it('is told of text that cannot be selected, without the prefix', () => {
    expect(toldOf('body{user-select:none}')).toEqual([`css.properties.user-select: ${safari}`]);
    expect(toldOf('body{-webkit-user-select:none;user-select:none}')).toEqual([]);
  });

  it('is told of a legend that floats or is placed', () => {
    expect(toldOf('.filter legend{float:inline-start}')).toEqual(['a floating legend: WebKit']);
    expect(toldOf('legend{order:-1}')).toEqual(['a legend placed as an item: all']);
    expect(toldOf('.filter legend{display:contents}.legend{float:left}')).toEqual([]);
  });
});

describe('What not all browsers know', () => {
  it.each([
    ['.a{field-sizing:content}', 'css.properties.field-sizing'],
    ['.a{anchor-name:--b}', 'css.properties.anchor-name'],
    ['.a{position-area:top}', 'css.properties.position-area'],
    ['.a{text-box:trim-both cap alphabetic}', 'css.properties.text-box'],
    ['.a{interpolate-size:allow-keywords}', 'css.properties.interpolate-size'],
    ['.a{width:calc-size(auto,size)}', 'css.types.calc-size'],
    ['.a{hyphenate-limit-zone:8%}', 'unknown: hyphenate-limit-zone'],
    ['@starting-style{.a{opacity:0}}', 'css.at-rules.starting-style'],
    ['@scope(.a){b{color:red}}', 'css.at-rules.scope'],
    [':root{--x:contrast-color(red)}', 'css.types.color.contrast-color'],
    ['.a:open{color:red}', 'css.selectors.open'],
    ['@media (display-state:fullscreen){.a{color:red}}', 'css.at-rules.media.display-state'],
  ])('is told: %s', (css, feature) => {
    expect(lacksIn(css).map((lack) => lack.feature)).toContain(feature);
  });

  it.each([
    ['.a{color:light-dark(#000,#fff);width:min(100%,10cqi);inset:0;height:100dvh;mask:none}'],
    ['@media (width<760px){.a{display:grid;grid-template-columns:subgrid}}'],
    ['.a:has(b:not(.c,.d)){background:color-mix(in srgb,red 10%,transparent)}'],
    ['.a{&:hover{text-wrap:balance}}'],
  ])('and nothing else: %s', (css) => {
    expect(toldOf(css)).toEqual([]);
  });

  it('is not told where @supports asks for it, or an older form of it stands before', () => {
    expect(toldOf('@supports (field-sizing:content){.a{field-sizing:content}}')).toEqual([]);
    expect(toldOf('.a{width:auto;width:calc-size(auto,size)}')).toEqual([]);
  });

  it('is told of what is no style at all', () => {
    expect(toldOf('.a{colour:red}')).toEqual(['unknown: colour: all']);
    expect(toldOf('.a{color}')).toHaveLength(1);
  });
});
