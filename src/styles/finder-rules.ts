/** Smallest areas one can ask for, in hectares; 0 is any. */
export const areaSteps = [0, 1, 5, 10, 20] as const;

/** Classes of a site in the list, which the finder's rules look for. */
export const finderClasses = (hectares: number, places: string[]): string[] => [
  ...areaSteps.filter((step) => step > 0 && hectares >= step).map((step) => `ha${step}`),
  ...places.map((place) => `in-${place}`),
];

/**
 * The finder without a script: a checked choice hides what does not fit, and a sentence appears
 * when nothing is left. Written for the places of this region.
 */
export function finderRules(places: string[]): string {
  const steps = areaSteps.filter((step) => step > 0);
  const hide = [
    ...steps.map((step) => `body:has(#area-${step}:checked) .site:not(.ha${step})`),
    ...places.map((place) => `body:has(#in-${place}:checked) .site:not(.in-${place})`),
  ];
  const nothing = [
    ...steps.map((step) => ({ id: `area-${step}`, has: `.ha${step}` })),
    { id: 'area-0', has: '' },
  ].flatMap((area) =>
    places.map(
      (place) =>
        `body:has(#${area.id}:checked):has(#in-${place}:checked) .sites:not(:has(${area.has}.in-${place}))+.nothing`,
    ),
  );
  return `${hide.join()}{display:none}${nothing.length ? `${nothing.join()}{display:block}` : ''}`;
}
