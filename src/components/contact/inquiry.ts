import type { Page } from '../../routes/page.ts';
import { mailTo } from './mail-to.ts';

/** A letter in the reader's language that asks a desk for what a page does not say. */
export function inquiryOf(email: string, labels: readonly string[], { t, route, site }: Page): string {
  const name = route.navTitle;
  const list = labels.map((label) => `- ${label}`).join('\n');
  const body = t('profile.lackingBody', { name, list, url: site.origin + route.href });
  return mailTo(email, t('profile.lackingSubject', { name }), body);
}
