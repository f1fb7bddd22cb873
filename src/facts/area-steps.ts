/** Least areas one can ask for, in hectares. */
export const areaSteps = [1, 5, 10, 20];
