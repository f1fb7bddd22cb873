/** What a line may have at most; no access log has longer ones, and nothing longer is ever held. */
export const longestLine = 64 * 1024;

const newline = 10;

/**
 * Cuts chunks of bytes into lines, whatever their size, and hands on each: as one character per byte, since
 * what is looked for is plain ASCII. A line that is too long is handed on as `undefined` and never kept whole.
 */
export function lineReader(onLine: (line: string | undefined) => void) {
  let held: Buffer[] = [];
  let size = 0;

  function hold(piece: Buffer) {
    size += piece.length;
    // A copy, since the piece would keep the whole chunk it was cut from.
    if (size <= longestLine) held.push(Buffer.from(piece));
    else held = [];
  }

  function handOn() {
    onLine(size > longestLine ? undefined : withoutReturn(Buffer.concat(held).toString('latin1')));
    held = [];
    size = 0;
  }

  return {
    read: (chunk: Buffer) => {
      let start = 0;
      for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
        if (size > 0) {
          hold(chunk.subarray(start, end));
          handOn();
        } else {
          onLine(end - start > longestLine ? undefined : withoutReturn(chunk.toString('latin1', start, end)));
        }
        start = end + 1;
      }
      if (start < chunk.length) hold(chunk.subarray(start));
    },
    /** The last line may have no end. */
    end: () => {
      if (size > 0) handOn();
    },
  };
}

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line);
