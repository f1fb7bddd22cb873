/** A line of YAML as its indentation and its signs show it, whatever a parser makes of the whole. */
export interface Line {
  /** Counted from 0. */
  index: number;
  text: string;
  indent: number;
  isItem: boolean;
  /** Column of the field it begins, behind the hyphen of an item; undefined where it begins none. */
  field: number | undefined;
  /** `field:` and `- ` with nothing behind: what is indented below belongs to it. */
  isOpen: boolean;
}

const fieldStart = /^(?:'[^']*'|"[^"]*"|[^\s#'"{}[\],&*!|>%@-][^:#]*?|-[^\s:][^:#]*?) *:(?=\s|$)/;

/** The lines that say something: no blank ones, no comments, and none inside a text of several lines. */
export function linesOf(yaml: string): Line[] {
  const lines: Line[] = [];
  let block: number | undefined;
  for (const [index, text] of yaml.split('\n').entries()) {
    const indent = /^ */.exec(text)?.[0].length ?? 0;
    const words = text.trim();
    if (words === '' || words.startsWith('#')) continue;
    if (block !== undefined && indent > block) continue;
    block = /(?:^|[:-]\s+)[|>][+-]?\d?$/.test(words) ? indent : undefined;
    lines.push(lineOf(index, text, indent));
  }
  return lines;
}

function lineOf(index: number, text: string, indent: number): Line {
  const hyphen = /^\s*-(?:\s+|$)/.exec(text)?.[0];
  const column = hyphen?.length ?? indent;
  const inner = text.slice(column);
  const start = fieldStart.exec(inner)?.[0];
  const value = inner.slice(start?.length ?? 0).replace(/(?:^|\s)#.*$/, '');
  const isItem = hyphen !== undefined;
  return {
    index,
    text,
    indent,
    isItem,
    field: start === undefined ? undefined : column,
    isOpen: (isItem || start !== undefined) && value.trim() === '',
  };
}

/** What is open at the end of a line: a quotation, and how many brackets; fewer than none where one is closed too often. */
export interface Open {
  quote: string | undefined;
  depth: number;
}

export const nothingOpen: Open = { quote: undefined, depth: 0 };

/** Reads the quotation marks and brackets of a line, as the line before left them. */
export function openAfter(text: string, { quote, depth }: Open): Open {
  let hadBracket = depth > 0;
  let mayBegin = true;
  let isStart = true;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quote !== undefined) {
      const isEscape = quote === '"' ? sign === '\\' : sign === "'" && text.charAt(at + 1) === "'";
      if (isEscape) at++;
      else if (sign === quote) quote = undefined;
      continue;
    }
    if (/\s/.test(sign)) continue;
    if (sign === '#' && /^$|\s/.test(text.charAt(at - 1))) break;
    if (mayBegin && /["']/.test(sign)) quote = sign;
    else if (/[[{]/.test(sign) && mayBegin) {
      depth++;
      hadBracket = true;
    } else if (/[\]}]/.test(sign) && hadBracket) depth--;
    isStart &&= sign === '-';
    const isHyphen = isStart;
    mayBegin = /[[{,]/.test(sign) || ((sign === ':' || isHyphen) && /\s/.test(text.charAt(at + 1)));
  }
  return { quote, depth };
}

/** Whether a line opens brackets, or has them open, and closes them only in its comment. */
export function swallowsBracket(text: string, before: Open): boolean {
  return [...text.matchAll(/(?<=\s)#/g)].some(({ index }) => {
    const { quote, depth } = openAfter(text.slice(0, index), before);
    return quote === undefined && depth > 0 && /[\]}]/.test(text.slice(index));
  });
}
