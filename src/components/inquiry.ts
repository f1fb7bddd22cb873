import type { Page } from '../routes/page.ts';

/** A letter in the reader's language that asks a desk for what a page does not say. */
export function inquiryOf(email: string, labels: readonly string[], { t, route, site }: Page): string {
  const name = route.navTitle;
  const list = labels.map((label) => `- ${label}`).join('\n');
  const body = t('profile.lackingBody', { name, list, url: site.origin + route.href });
  const fields = Object.entries({ subject: t('profile.lackingSubject', { name }), body });
  // A letter has its lines ended by CR LF (RFC 6068, 5).
  const query = fields.map(([field, text]) => `${field}=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`);
  return `mailto:${email}?${query.join('&')}`;
}
