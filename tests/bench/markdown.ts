/** A table in Markdown. */
export function table(heads: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return `${[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

export const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
