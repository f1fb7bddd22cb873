import { typedCode } from './typed-code.ts';

/** Opens the page of a code somebody types. Without a script the list of all codes stands there. */
class CodeEntry extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    const status = this.querySelector('[role=status]');
    if (!form || !field || !status) return;
    form.hidden = false;
    field.addEventListener('input', () => field.removeAttribute('aria-invalid'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const typed = typedCode(field.value, (this.dataset['codes'] ?? '').split(' '));
      if ('code' in typed) {
        location.assign(`/m/${typed.code.toLowerCase()}/`);
        return;
      }
      status.textContent = this.dataset[typed.problem] ?? '';
      field.setAttribute('aria-invalid', 'true');
      field.focus();
    });
  }
}

customElements.define('code-entry', CodeEntry);
