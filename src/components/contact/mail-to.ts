/** A letter that only has to be sent. */
export function mailTo(email: string, subject: string, body: string): string {
  // RFC 6068: lines end with CRLF, and a space is %20; a plus sign would stay one.
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
