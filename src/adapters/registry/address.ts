import { Unanswered, unread } from "../github/unread.ts";

const loopback = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;

/** Address of a registry: TLS, except on this very machine. */
export function originOf(host: string): string {
  const { hostname } = new URL(`https://${host}`);
  return `${loopback.test(hostname) ? "http" : "https"}://${host}`;
}

/** Where a registry sends us for a token. Only one on this machine knows of others here; to a foreign one they are none of its business. */
export function realmOf(address: string, origin: string): URL {
  const realm = safeAddress(address);
  if (loopback.test(realm.hostname) && !loopback.test(new URL(origin).hostname)) throw unsafe();
  return realm;
}

/** An address that may be asked: nothing is sent in the clear, and nothing with a name and a password in it. */
export function safeAddress(address: string, base?: string): URL {
  const url = URL.parse(address, base);
  const isSafe =
    url !== null &&
    url.username === "" &&
    url.password === "" &&
    (url.protocol === "https:" || (url.protocol === "http:" && loopback.test(url.hostname)));
  if (isSafe) return url;
  throw unsafe();
}

function unsafe(): Unanswered {
  return new Unanswered(unread("malformed", "expected an address of the registry, found no safe one"), {
    isFinal: true,
  });
}
