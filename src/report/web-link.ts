const webAddress = /^https:\/\/[a-z0-9][a-z0-9.-]{0,200}(?::\d{1,5})?(?:[/?#][\w.,~/#%&?=+:;-]{0,1000})?$/i;

/** An address that may become a link: https, no credentials, no character that means something to a page. */
export function webLink(address: string): string | undefined {
  return webAddress.test(address) ? address : undefined;
}
