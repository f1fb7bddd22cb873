import { element } from './elements.ts';
import type { OptionGroup } from './options.ts';

/** A field with a list of answers below it, one of which the arrow keys choose while the field keeps the focus. */
export interface Combobox {
  show: (groups: OptionGroup[]) => void;
  /** Below what is shown, which stays where it is. */
  add: (group: OptionGroup) => void;
  isEmpty: () => boolean;
}

/**
 * The combobox of the ARIA authoring practices, with a list box that stays open: arrow keys go through the options, Home
 * and End stay with the text, Enter opens the option chosen, else the first. Options are links or buttons, so that a
 * pointer has all that they can do. Field and list say by themselves what they are.
 */
export function comboboxOf(input: HTMLInputElement, list: HTMLElement): Combobox {
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const chosen = () => options().find((option) => option.ariaSelected === 'true');

  const choose = (option: HTMLElement | undefined) => {
    chosen()?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };

  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      choose(neighbour(options(), chosen(), step));
    }
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    const option = chosen();
    // On a phone the keyboard goes, and the answers are to be seen.
    if (!option && matchMedia('(pointer: coarse)').matches) input.blur();
    else (option ?? options()[0])?.click();
  });

  const render = ({ heading, options }: OptionGroup): HTMLElement => {
    const group = element('div', { role: 'group', ...(!heading && { 'aria-label': list.ariaLabel! }) });
    const number = list.children.length;
    if (heading) {
      group.append(element('p', { id: `${list.id}-${number}`, role: 'presentation' }, heading));
      group.setAttribute('aria-labelledby', `${list.id}-${number}`);
    }
    for (const [at, option] of options.entries()) {
      Object.assign(option, { id: `${list.id}-${number}-${at}`, tabIndex: -1, role: 'option', ariaSelected: 'false' });
      group.append(option);
    }
    return group;
  };

  const add = (group: OptionGroup) => {
    list.append(render(group));
    input.setAttribute('aria-expanded', 'true');
  };

  return {
    add,
    show: (groups) => {
      choose(undefined);
      list.replaceChildren();
      input.setAttribute('aria-expanded', 'false');
      groups.forEach(add);
    },
    isEmpty: () => list.childElementCount === 0,
  };
}

/** The next option or the one before, round the end; from none, the first or the last. */
function neighbour(options: HTMLElement[], chosen: HTMLElement | undefined, step: number): HTMLElement | undefined {
  const at = chosen ? options.indexOf(chosen) + step : step > 0 ? 0 : -1;
  return options.at(at === options.length ? 0 : at);
}
