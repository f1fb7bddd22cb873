/** What somebody typed who has a printed code before them: the code, else what is wrong. */
export type Typed = { code: string } | { problem: 'confused' | 'unknown' };

/** Reads a code in either case, with spaces or hyphens in it, or as the whole address. Only known codes lead on (QR-23). */
export function typedCode(typed: string, known: readonly string[]): Typed {
  const end = typed.trim().replace(/\/+$/, '').split(/\/m\//i).at(-1)!;
  const code = end
    .split(/[/?#]/, 1)[0]!
    .replace(/[\s.-]/g, '')
    .toUpperCase();
  if (known.includes(code)) return { code };
  return { problem: /^[A-Z0-9]*[IO01][A-Z0-9]*$/.test(code) ? 'confused' : 'unknown' };
}
