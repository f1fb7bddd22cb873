import { createHash } from 'node:crypto';

/**
 * Leaves in a page's content security policy only the hashes of the code that stands in this page.
 * Astro lists those of every script and style of the site, which costs each page half a kilobyte of
 * bytes that do not compress; files of our own are allowed by 'self' anyway. A form that opens a mail program is
 * allowed where there is one.
 */
export function tightenPolicy(html: string): string {
  const held = new Set(
    [...html.matchAll(/<(style|script)\b([^>]*)>([\s\S]*?)<\/\1>/g)]
      .filter(([, name, attributes = '']) => name === 'style' || !/\b(src|type="application)/.test(attributes))
      .map(([, , , code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`),
  );
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)"/,
    (_, start: string, policy: string) => {
      const kept = policy.replace(/ 'sha256-[^']*'/g, (hash) => (held.has(hash.trim()) ? hash : ''));
      return `${start}${withMail.test(html) ? kept.replace("form-action 'self'", '$& mailto:') : kept}"`;
    },
  );
}

const withMail = /<form[^>]* action="mailto:/;
