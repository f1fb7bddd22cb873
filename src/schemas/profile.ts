import type { Distance } from './figures/figure.ts';
import type { SiteField, SiteKind } from './site-fields/field.ts';
import { siteFields } from './site-fields/site-fields.ts';

/**
 * The rows of a profile: the same fields in the same order for every entry of a kind. A field that a
 * record does not state is shown as "not yet stated" and counted. Labels stand in the interface texts
 * under `fields.<field>`, group headings under `groups.<group>`.
 *
 * A plain name is a figure, `@name` a statement or another field of the record, `to:name` the nearest of
 * the destinations below.
 */
export interface FieldGroup {
  group: string;
  fields: readonly string[];
  /** Figures few can tell: a row only where the record states them. */
  whenStated?: readonly string[];
}

export const locationProfile: readonly FieldGroup[] = [
  {
    group: 'place',
    fields: ['@state', '@district', '@status', '@fundingArea', 'area', 'districts'],
    whenStated: ['broadband'],
  },
  {
    group: 'people',
    fields: ['population', 'density', 'students', 'internationalShare'],
    whenStated: ['graduates', 'schoolLeavers', 'apprentices'],
  },
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
    whenStated: ['labourForce'],
  },
  { group: 'land', fields: ['landUsed', 'landUnused'], whenStated: ['landPrice', 'landValue', 'officeRent'] },
  {
    group: 'tax',
    fields: ['tradeTaxRate', 'propertyTaxB'],
    whenStated: ['powerPrice', 'gasPrice', 'waterPrice'],
  },
  { group: 'living', fields: ['rent', 'housingVacancy'], whenStated: ['childcare'] },
];

/** The rows of a site, as the table of its fields has them. */
const profileOfSite = (kind: SiteKind): readonly FieldGroup[] =>
  [...Map.groupBy(siteFields, ({ group }) => group?.[kind])].flatMap(([group, fields]) =>
    group
      ? [
          {
            group,
            fields: fields.filter(({ whenStated }) => !whenStated).map(rowName),
            whenStated: fields.filter(({ whenStated }) => whenStated).map(rowName),
          },
        ]
      : [],
  );

function rowName({ of, name }: SiteField): string {
  return { figure: name, statement: `@${name}`, record: `@${name}`, way: `to:${name}` }[of];
}

/** What the table of fields knows of a row of a site's profile, by the row's name. */
export const fieldOfRow: ReadonlyMap<string, SiteField> = new Map(siteFields.map((field) => [rowName(field), field]));

export const siteProfile = profileOfSite('land');

export const centreProfile = profileOfSite('centre');

/** Figures that a programme has besides stand below those of their group, under their own names. */
export const programmeProfile: readonly FieldGroup[] = [
  { group: 'purpose', fields: ['@level', '@places', '@applicants', '@projectKinds', '@conditions'] },
  { group: 'amount', fields: ['@form', 'rate', 'volume', 'maximum', 'budget'] },
  { group: 'application', fields: ['@term', '@handledBy'] },
];

/** What a way may lead to, by the name of its row. */
export const destinations: Readonly<Record<string, readonly Distance['kind'][]>> = Object.fromEntries(
  siteFields.flatMap((field) => (field.of === 'way' ? [[field.name, field.to]] : [])),
);

export const profileFields = (profile: readonly FieldGroup[]) =>
  profile.flatMap(({ fields, whenStated = [] }) => [...fields, ...whenStated]);

/** Figures with these keys need no label of their own: the interface names them. */
export const standardFigures: ReadonlySet<string> = new Set(
  [locationProfile, siteProfile, centreProfile, programmeProfile]
    .flatMap(profileFields)
    .filter((field) => !/^@|^to:/.test(field)),
);
