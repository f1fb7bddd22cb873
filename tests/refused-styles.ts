interface Declared {
  /** The selectors of its rule. */
  place: string;
  name: string;
  value: string;
}

interface UserError {
  name: string;
  by: string;
  isMeant: (declared: Declared) => boolean;
}

const isLegend = (place: string) => /(?<![\w.#-])legend(?![\w-])/.test(place);

/** What an engine does not take, or takes and draws otherwise than the others, and no compatibility data tells. */
export const refused: UserError[] = [
  {
    // In a line of boxes WebKit sees no float: the legend stayed above the line, and the finder was twice as high.
    name: 'a floating legend',
    by: 'WebKit',
    isMeant: ({ place, name, value }) => name === 'float' && value !== 'none' && isLegend(place),
  },
  {
    // Nor is one there an item of the grid or the line of its fieldset: its order, place or growth has no effect.
    name: 'a legend placed as an item',
    by: 'all',
    isMeant: ({ place, name }) => /^(order|flex|grid-(area|row|column)|align-self)$/.test(name) && isLegend(place),
  },
];

/**
 * What browsers of `package.json` may lack, by its name in the compatibility data, and what a visitor is left with there.
 * What is not listed must be known to all of them; what is no longer used goes from this list.
 */
export const mayBeLacking: Record<string, string> = {
  'css.at-rules.font-face.ascent-override': 'lines move by a hair as the font comes',
  'css.at-rules.font-face.descent-override': 'the same',
  'css.at-rules.font-face.line-gap-override': 'the same',
  'css.at-rules.page': 'paper has the margins of the browser',
  'css.at-rules.page.size': 'paper has the size chosen in the dialog',
  'css.at-rules.page.size.landscape': 'the comparison is printed upright unless turned in the dialog',
  'css.at-rules.view-transition': 'the next page comes without a fade',
  'css.at-rules.view-transition.navigation': 'the same',
  'css.properties.-webkit-touch-callout': 'only on iOS does a long press open a menu for a link',
  'css.properties.accent-color': 'a box has the colour of the system; on old versions its tick may be of less contrast',
  'css.properties.break-after.avoid': 'on paper a heading may stand last on its sheet',
  'css.properties.content-visibility': 'a long list takes longer to draw',
  'css.properties.content-visibility.auto': 'the same',
  'css.properties.content-visibility.visible': 'folded answers stay folded on paper',
  'css.properties.cursor.pointer': 'there is no pointer on a telephone',
  'css.properties.forced-color-adjust': 'there is no mode of forced colours',
  'css.properties.forced-color-adjust.none': 'the same',
  'css.properties.hyphenate-limit-chars': 'the hyphens are those of the texts and the dictionary',
  'css.properties.overscroll-behavior': 'it has no effect where nothing scrolls, and nothing to keep there',
  'css.properties.reading-flow':
    'without a script the finder is read in the order it was built in; each row says where it stands',
  'css.properties.reading-flow.flex-visual': 'the same',
  'css.properties.text-decoration.wavy':
    'WebKit takes it in the prefixed shorthand, which stands beside it and which the data does not tell',
  'css.properties.text-size-adjust': 'only telephones enlarge text by themselves; those know it with this prefix',
  'css.properties.text-wrap.pretty': 'the last line of a paragraph may be a single word',
  'css.selectors.details-content': 'folded answers stay folded on paper',
};
