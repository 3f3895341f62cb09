/** Where an image is: a registry, a repository in it, and a tag or a digest. */
export interface ImageReference {
  /** `registry.example` or `127.0.0.1:5000`. */
  readonly host: string;
  readonly repository: string;
  readonly tag: string | null;
  readonly digest: string | null;
}

const longest = 1_000;
const hostForm = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[::1\])(?::\d{1,5})?$/i;
const stepForm = /^[a-z0-9]+(?:(?:\.|_{1,2}|-{1,10})[a-z0-9]+)*$/;
const tagForm = /^\w[\w.-]{0,127}$/;
const digestForm = /^sha256:[0-9a-f]{64}$/;

/** Reads `host/repository[:tag][@digest]`; null: it is none. The host must be said: nothing is looked for elsewhere. */
export function parseReference(text: string): ImageReference | null {
  if (text.length > longest) return null;
  const [name = "", digest = null, ...more] = text.split("@");
  const slash = name.indexOf("/");
  const host = name.slice(0, Math.max(0, slash));
  const colon = name.indexOf(":", slash);
  const tag = colon === -1 ? null : name.slice(colon + 1);
  const repository = name.slice(slash + 1, colon === -1 ? undefined : colon);
  const isWhole = more.length === 0 && isHost(host) && isRepository(repository);
  if (!isWhole || (tag !== null && !isTag(tag)) || (digest !== null && !isDigest(digest))) return null;
  return { host: host.toLowerCase(), repository, tag, digest };
}

/** A first step without dot and port is the name of a user, in the registry that some programs assume. */
function isHost(host: string): boolean {
  return hostForm.test(host) && (/[.:]/.test(host) || host === "localhost");
}

function isRepository(repository: string): boolean {
  return repository.length <= 255 && repository.split("/").every((step) => stepForm.test(step));
}

export function isTag(text: string): boolean {
  return tagForm.test(text);
}

export function isDigest(text: string): boolean {
  return digestForm.test(text);
}
