import { z } from 'astro/zod';
import { localised } from '../basics.ts';

/** Kinds of building area after the German land-use ordinance (BauNVO). */
export const zoning = z.enum(['GE', 'GI', 'SO', 'MI'], {
  error: 'Möglich sind GE (Gewerbegebiet), GI (Industriegebiet), SO (Sondergebiet), MI (Mischgebiet).',
});

export const utility = z.enum([
  'power',
  'gas',
  'water',
  'industrialWater',
  'sewage',
  'industrialSewage',
  'districtHeat',
  'steam',
  'technicalGases',
  'telecom',
  'road',
  'fireBrigade',
  'security',
  'laboratories',
  'occupationalHealth',
]);

export const rail = z.enum(['inUse', 'reactivatable', 'possible', 'planned', 'none']);

/** How far binding land-use planning is. */
export const planStage = z.enum(['binding', 'draft', 'earlyDraft', 'resolved', 'unplannedInterior', 'inPreparation']);

export const plan = z.strictObject({ stage: planStage, name: localised.optional() });
