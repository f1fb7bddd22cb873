import { canKeep, forget, isKept, keep } from './offline-store.ts';

/** Keeps the pages behind the codes on the device, when asked and not before; there only where the browser can. */
class KeepOffline extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    const status = this.querySelector<HTMLElement>('[role=status]');
    const onward = this.querySelector<HTMLElement>('.onward');
    if (!button || !status || !onward || !canKeep()) return;
    const show = (kept: boolean) => {
      button.textContent = (kept ? this.dataset.remove : this.dataset.save) ?? '';
      button.dataset.does = kept ? 'remove' : 'save';
      onward.hidden = !kept || onward.querySelector('a')?.pathname === location.pathname;
    };
    const tell = (outcome: 'working' | 'kept' | 'removed' | 'failed') => {
      status.textContent = this.dataset[outcome] ?? '';
    };
    button.addEventListener('click', () => {
      if (button.ariaDisabled === 'true') return;
      button.ariaDisabled = 'true';
      tell('working');
      void (button.dataset.does === 'remove' ? forget().then(() => 'removed' as const) : kept())
        .then(async (outcome) => {
          show(await isKept());
          tell(outcome);
        })
        .finally(() => (button.ariaDisabled = null));
    });
    void isKept().then((kept) => {
      show(kept);
      this.hidden = false;
    });
  }
}

const kept = async () => ((await keep()) ? 'kept' : 'failed');

customElements.define('keep-offline', KeepOffline);
