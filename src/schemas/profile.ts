/**
 * The rows of a profile: the same fields in the same order for every entry of a kind. A field that a
 * record does not state is shown as "not yet stated" and counted. Labels stand in the interface texts
 * under `fields.<kind>.<field>`, group headings under `groups.<group>`.
 */
export interface FieldGroup {
  group: string;
  fields: readonly string[];
}

export const locationProfile: readonly FieldGroup[] = [
  { group: 'place', fields: ['@state', '@district', '@status', 'area', 'districts'] },
  { group: 'people', fields: ['population', 'density', 'students', 'internationalShare'] },
  {
    group: 'work',
    fields: [
      'companies',
      'employees',
      'jobDensity',
      'specialistShare',
      'unemployment',
      'vacancies',
      'medianPay',
      'disposableIncome',
    ],
  },
  { group: 'land', fields: ['landUsed', 'landUnused'] },
  { group: 'tax', fields: ['tradeTaxRate', 'propertyTaxB'] },
  { group: 'living', fields: ['rent', 'housingVacancy'] },
];

export const siteProfile: readonly FieldGroup[] = [
  {
    group: 'size',
    fields: [
      'areaGross',
      'areaNet',
      'areaFree',
      'areaContiguous',
      'largestPlot',
      'smallestPlot',
      'areaPlanned',
      'utilisation',
    ],
  },
  { group: 'planning', fields: ['@zoning', '@plan', '@contamination'] },
  { group: 'terms', fields: ['price', '@price', '@ownership', '@operator'] },
  { group: 'supply', fields: ['@utilities', '@rail'] },
  { group: 'neighbours', fields: ['@sectors', '@companies'] },
];

export const centreProfile: readonly FieldGroup[] = [
  { group: 'rooms', fields: ['floorArea', 'offices', 'laboratories', 'workshops', 'utilisation'] },
  { group: 'terms', fields: ['price', '@price', '@ownership', '@operator', '@address'] },
  { group: 'supply', fields: ['@utilities', '@rail'] },
];

/** Figures that a programme has besides stand below those of their group, under their own names. */
export const programmeProfile: readonly FieldGroup[] = [
  { group: 'purpose', fields: ['@level', '@places', '@applicants', '@projectKinds', '@conditions'] },
  { group: 'amount', fields: ['@form', 'rate', 'volume', 'maximum', 'budget'] },
  { group: 'application', fields: ['@term', '@handledBy'] },
];

export const profileFields = (profile: readonly FieldGroup[]) => profile.flatMap(({ fields }) => fields);

/** Figures with these keys need no label of their own: the interface names them. */
export const standardFigures: ReadonlySet<string> = new Set(
  [locationProfile, siteProfile, centreProfile, programmeProfile]
    .flatMap(profileFields)
    .filter((field) => !field.startsWith('@')),
);
