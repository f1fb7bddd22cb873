/** What visitors do, with a finger, a mouse or keys. A page that scrolls by itself does nothing of it. */
const signsOfLife = ['pointerdown', 'touchmove', 'wheel', 'keydown', 'input'];

interface Idling {
  /** Without a sign of life, until the notice comes. */
  seconds: number;
  /** Whether to wait from the beginning, or only from the first sign of life. */
  isWaiting: boolean;
  end: () => void;
}

/** Says that nobody has touched the page for long, counts down in sight, and ends unless somebody goes on. */
export function watchIdle(notice: HTMLDialogElement, { seconds, isWaiting, end }: Idling): void {
  const [count, text] = ['.stand-count', '[role=status]'].map((part) => notice.querySelector(part)!) as [
    Element,
    Element,
  ];
  const { say, sayAgain } = notice.dataset as { say: string; sayAgain: string };
  let timer = 0;
  const later = (task: () => void, delay: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(task, delay * 1000);
  };
  const countDown = (left: number) => {
    count.textContent = String(left);
    // Said when it comes and once again; each second would drown everything else.
    if (left === Number(notice.dataset.again)) text.textContent = sayAgain;
    if (left === 0) end();
    else later(() => countDown(left - 1), 1);
  };
  const warn = () => {
    text.textContent = say;
    notice.showModal();
    countDown(Number(notice.dataset.seconds));
  };
  const goOn = () => {
    notice.close();
    later(warn, seconds);
  };
  for (const sign of signsOfLife) addEventListener(sign, goOn, { capture: true, passive: true });
  notice.querySelector('button')!.addEventListener('click', goOn);
  if (isWaiting) later(warn, seconds);
}
