/** One line that says how far something is: rewritten on a terminal, elsewhere only now and then. */
export function progressLine(label: string, { isTTY, write } = outputOf(process.stdout)) {
  const every = 10;
  return {
    told: (done: number, all: number) => {
      const text = `${label}: ${done} von ${all} …`;
      if (isTTY) write(`\r${text}`);
      else if (done % every === 0 && done < all) write(`${text}\n`);
    },
    /** Takes the line away, so that what was done can be said in its place. */
    end: () => {
      if (isTTY) write('\r\u001b[K');
    },
  };
}

const outputOf = (stream: NodeJS.WriteStream) => ({
  isTTY: stream.isTTY,
  write: (text: string) => void stream.write(text),
});
