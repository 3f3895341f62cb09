/** How a registry wants to be told who asks (RFC 7235, distribution token authentication). */
export type Challenge =
  | { readonly scheme: "basic" }
  | { readonly scheme: "bearer"; readonly realm: string; readonly service: string | null };

const longest = 4_000;
const parameter = /([a-z_]{1,40})="([^"]{0,2000})"/gi;

/** Reads a `WWW-Authenticate` header; null: it asks for something that we do not speak. */
export function parseChallenge(header: string | null): Challenge | null {
  const text = (header ?? "").slice(0, longest);
  const scheme = /^\s*([a-z]{1,20})(?:\s|$)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === "basic") return { scheme };
  if (scheme !== "bearer") return null;
  const parameters = new Map(
    [...text.matchAll(parameter)].map(([, name = "", value = ""]) => [name.toLowerCase(), value]),
  );
  const realm = parameters.get("realm");
  return realm === undefined ? null : { scheme, realm, service: parameters.get("service") ?? null };
}
