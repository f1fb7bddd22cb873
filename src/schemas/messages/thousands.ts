/** A point and three digits: in German that is a thousand, in YAML it is a fraction. */
export const thousands = /^-?[1-9]\d{0,2}\.\d{3}$/;

export const withoutPoint = (written: string) => written.replace('.', '');
