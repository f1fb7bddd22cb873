/** What to do about an address with a space in it: it is two of them, one with a remark, or lacks a %20. */
export function inOnePiece(address: string): { message: string; params: { hint: string } } {
  const addresses = address.match(/https?:\/\/[^\s,;|<>()]+/g) ?? [];
  const [first, ...others] = addresses;
  if (first && others.length > 0) {
    return {
      message: `Hier stehen ${addresses.length === 2 ? 'zwei' : addresses.length} Adressen, und Platz ist für eine.`,
      params: { hint: `Schreiben Sie „${first}“ oder „${others.join('“ oder „')}“.` },
    };
  }
  const message = 'In dieser Adresse steht ein Leerzeichen oder ein Zeilenumbruch.';
  return first && /^https?:\/\/\S+\s+[([<–—]/.test(address)
    ? { message, params: { hint: `Schreiben Sie nur die Adresse: „${first}“.` } }
    : { message, params: { hint: 'Schreiben Sie sie in einem Stück, ein Leerzeichen darin als %20.' } };
}
