/** Tag of the index that stands in for the referrers of an image (OCI distribution 1.1, referrers tag schema). */
export function indexTagOf(digest: string): string {
  return digest.replace(":", "-");
}

const ownDigits = 12;

/**
 * Tag of one attachment alone. Whoever writes the index after reading it drops what others wrote in between; no other
 * attachment writes this one.
 */
export function ownTagOf(subject: string, attachment: string): string {
  return `${indexTagOf(subject)}.${attachment.slice("sha256:".length).slice(0, ownDigits)}`;
}

/** The first digits of an attachment's digest, if this is a tag of one to the image; null: it is another tag. */
export function ownDigitsOf(tag: string, subject: string): string | null {
  const start = `${indexTagOf(subject)}.`;
  const digits = tag.slice(start.length);
  return tag.startsWith(start) && /^[0-9a-f]{12}$/.test(digits) ? digits : null;
}
