/** Why the region as it is now may not be shown, as its editor reads it. */
let refusal: string | undefined;

export const currentRefusal = (): string | undefined => refusal;

export function refuse(why: string | undefined) {
  refusal = why;
}
