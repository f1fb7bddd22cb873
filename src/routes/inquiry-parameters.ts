/** Parameters of an inquiry's address besides those of the comparison: an entry by its key, and the fields that are open. */
export const inquiryParameters = { about: 'about', open: 'open' } as const;

/** Stands between fields that are open: no name of a field has one. */
export const openSign = '.';
