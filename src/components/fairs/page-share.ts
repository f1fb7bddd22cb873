import { shareAddress } from '../contact/share.ts';

/** The button that passes the page on: there only where a script can do it. */
class PageShare extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (!button || !status) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      void shareAddress().then((outcome) => {
        status.textContent = outcome ? (this.dataset[outcome] ?? '') : '';
      });
    });
  }
}

customElements.define('page-share', PageShare);
