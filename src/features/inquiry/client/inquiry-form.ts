import type { Wish } from '../letter.ts';
import type { Subjects } from '../subjects.ts';
import { addressed, type Entered, type Prepared, type Words } from './prepared.ts';
import { queryOf, readQuery } from './query.ts';
import { cardOf } from '../../../output/fairs/card.ts';

/** An inquiry with a script: the address brings what it is about, and the letter is there while one writes. */
class InquiryForm extends HTMLElement {
  private readonly form = this.querySelector('form')!;
  private readonly words = JSON.parse(this.dataset.words!) as Words;
  private subjects: Subjects | undefined;
  /** Keys of what is asked about, and fields that are open. */
  private about: string[] = [];
  private open: string[] = [];

  connectedCallback(): void {
    this.form.addEventListener('input', () => this.update());
    // The letters below are what is sent; the form alone is for whoever has no script.
    if (this.form.enctype === 'text/plain') {
      this.form.addEventListener('submit', (event) => {
        event.preventDefault();
        this.querySelector<HTMLAnchorElement>('.letter .mail')?.click();
      });
    }
    void this.begin();
  }

  private async begin(): Promise<void> {
    const { about, open, values } = readQuery(location.search);
    for (const field of this.fields) {
      const value = values.get(field.dataset.field!);
      if (value === undefined) continue;
      if (field instanceof HTMLInputElement && field.type === 'radio') field.checked ||= field.dataset.value === value;
      else if (!field.value) field.value = value;
    }
    const answer = await fetch(this.dataset.subjects!).catch(() => undefined);
    this.subjects = answer?.ok ? ((await answer.json()) as Subjects) : undefined;
    this.about = about.filter((key) => this.subjects && Object.hasOwn(this.subjects.entries, key));
    this.open = open.filter((field) => this.subjects && Object.hasOwn(this.subjects.fields, field));
    this.showAbout();
    this.update();
  }

  private get fields(): (HTMLInputElement | HTMLTextAreaElement)[] {
    return [...this.form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-field]')];
  }

  private valuesOf(name: string): string[] {
    return this.fields.filter(({ dataset, value }) => dataset.field === name && value.trim()).map(({ value }) => value);
  }

  private get entered(): Entered {
    const value = (name: string) => this.valuesOf(name).join(' ').trim();
    const wish = this.form.querySelector<HTMLInputElement>('[data-field=wish]:checked')!.dataset.value as Wish;
    return {
      wish,
      about: this.about,
      open: this.open,
      subject: value('subject'),
      message: value('message'),
      needs: Object.fromEntries(['area', 'power', 'water', 'people', 'from'].map((name) => [name, value(name)])),
      times: wish === 'callBack' ? this.valuesOf('time') : wish === 'visit' ? this.valuesOf('day') : [],
      sender: ['name', 'company', 'email', 'phone'].map(value).filter(Boolean),
      pageLanguage: document.documentElement.lang,
    };
  }

  /** What it is about, each to be taken out again. */
  private showAbout(): void {
    const items = this.about.map((key) => {
      const { name, url } = this.subjects!.entries[key]!;
      const item = document.createElement('li');
      const link = Object.assign(document.createElement('a'), { href: new URL(url[0]).pathname, textContent: name[0] });
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: '×' });
      button.ariaLabel = `× ${name[0]}`;
      button.addEventListener('click', () => {
        const place = this.about.indexOf(key);
        this.about = this.about.filter((other) => other !== key);
        this.showAbout();
        this.update();
        // Whoever has no mouse goes on where he was: at the next, else where a topic is written.
        const next = this.about.at(place) ?? this.about.at(-1);
        const buttons = this.querySelectorAll<HTMLElement>('.chosen button');
        (next ? buttons[this.about.indexOf(next)] : this.querySelector<HTMLElement>('[data-field=subject]'))?.focus();
      });
      item.append(link, ' ', button);
      return item;
    });
    this.querySelector('.chosen')!.replaceChildren(...items);
    const line = this.querySelector<HTMLElement>('.open-fields')!;
    line.hidden = this.open.length === 0;
    line.querySelector('span')!.textContent = this.open.map((field) => this.subjects!.fields[field]![0]).join(', ');
  }

  private update(): void {
    const { subjects, entered } = this;
    if (!subjects) return;
    history.replaceState(null, '', location.pathname + queryOf(entered) + location.hash);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = location.search;
    const letters = addressed(entered, subjects, this.words);
    this.querySelector('.letters')!.replaceChildren(...letters.map((letter) => this.letterElement(letter)));
    this.querySelector<HTMLElement>('.ready')!.hidden = letters.length === 0;
    const posted = this.form.querySelector<HTMLInputElement>('[data-field=letter]');
    if (posted) posted.value = letters.map(({ text }) => text).join('\n\n');
  }

  private letterElement({ to, desk, via, href, text, own }: Prepared): DocumentFragment {
    const fragment = this.querySelector('template')!.content.cloneNode(true) as DocumentFragment;
    const part = (selector: string) => fragment.querySelector<HTMLElement>(selector);
    const status = part('[role=status]')!;
    part('h3')!.textContent = to;
    part('.via')!.textContent = via;
    part('.via')!.hidden = !via;
    part('.desk-text')!.textContent = text;
    const ownText = part('.own-text');
    if (ownText) ownText.textContent = own;
    const mail = part('.mail') as HTMLAnchorElement;
    if (href) mail.href = href;
    else mail.remove();
    const card = part('.card') as HTMLAnchorElement;
    card.addEventListener('click', () => {
      const file = new Blob([cardOf({ ...desk, note: text })], { type: 'text/vcard' });
      card.href = URL.createObjectURL(file);
      setTimeout(() => URL.revokeObjectURL(card.href), 10_000);
    });
    part('.print')!.addEventListener('click', () => window.print());
    part('.copy')!.addEventListener('click', () => {
      void navigator.clipboard.writeText(text).then(
        () => (status.textContent = this.words.copied),
        () => (status.textContent = this.words.notCopied),
      );
    });
    return fragment;
  }
}

customElements.define('inquiry-form', InquiryForm);
