/** Takes from texts with soft hyphens every other way to break a word. Runs in the browser. */
export function trustSoftHyphens(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (data.includes('\u00ad')) parentElement!.style.overflowWrap = 'normal';
  }
}

/** Words that stand on two lines, as far as they stand on the first. Runs in the browser. */
export function brokenWords(): string[] {
  const words: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const bottomOf = (text: Text, start: number, end: number) => {
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    return [...range.getClientRects()].findLast(({ width }) => width > 0)?.bottom ?? 0;
  };
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    for (const { 0: word, index } of text.data.matchAll(/\p{L}+(\u00ad\p{L}+)+/gu)) {
      for (const { index: hyphen } of word.matchAll(/\u00ad/g)) {
        const before = bottomOf(text, index + hyphen - 1, index + hyphen);
        if (bottomOf(text, index + hyphen + 1, index + hyphen + 2) > before + 4) words.push(word.slice(0, hyphen));
      }
    }
  }
  return words;
}
