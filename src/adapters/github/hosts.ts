import { UserError } from "../../errors.ts";

/** Where one GitHub answers. The token goes to these origins and to no other. */
export interface Hosts {
  /** REST, without a slash at its end: `https://api.github.com`, `https://ghes.example/api/v3`. */
  readonly api: string;
  readonly graphql: string;
  /** Pages for people. */
  readonly server: string;
  /** Release assets, which are no part of the API's own host. */
  readonly uploads: string;
}

/** Addresses as a run or an environment gives them; what is missing follows from the others (facts 10.4). */
export interface HostNames {
  readonly server?: string | undefined;
  readonly api?: string | undefined;
  readonly graphql?: string | undefined;
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const dataResidency = /^[a-z0-9-]+\.ghe\.com$/;

/**
 * Addresses of github.com, of a ghe.com tenant or of a GitHub Enterprise Server.
 * @throws {UserError} invalid-input for an address to which no token should go
 */
export function hostsOf({ server, api, graphql }: HostNames): Hosts {
  const pages = addressOf("GITHUB_SERVER_URL", server || "https://github.com");
  const rest = api ? addressOf("GITHUB_API_URL", api) : restOf(pages);
  return {
    server: plain(pages),
    api: plain(rest),
    graphql: plain(graphql ? addressOf("GITHUB_GRAPHQL_URL", graphql) : graphqlOf(rest)),
    uploads: plain(uploadsOf(rest)),
  };
}

function restOf(server: URL): URL {
  if (server.hostname === "github.com") return new URL("https://api.github.com");
  if (dataResidency.test(server.hostname)) return new URL(`https://api.${server.host}`);
  return new URL("/api/v3", server);
}

function graphqlOf(rest: URL): URL {
  return new URL(isEnterpriseServer(rest) ? "/api/graphql" : "/graphql", rest);
}

function uploadsOf(rest: URL): URL {
  if (isEnterpriseServer(rest)) return new URL("/api/uploads", rest);
  const { protocol, host } = rest;
  return host.startsWith("api.") ? new URL(`${protocol}//uploads.${host.slice("api.".length)}`) : rest;
}

function isEnterpriseServer(rest: URL): boolean {
  return /^\/api\/v3\/?$/.test(rest.pathname);
}

/** Credentials in an address would end up in logs; without TLS anybody on the way could read the token. */
function addressOf(variable: string, text: string): URL {
  const url = URL.parse(text);
  if (url === null) throw refused(variable, "an address", "none");
  if (url.username !== "" || url.password !== "")
    throw refused(variable, "an address without credentials", "some");
  if (url.search !== "" || url.hash !== "") throw refused(variable, "an address without ? and #", "one");
  const isSafe = url.protocol === "https:" || (url.protocol === "http:" && loopback.test(url.hostname));
  if (!isSafe) throw refused(variable, "an address with https:", `"${url.protocol}//${url.host}"`);
  return url;
}

/** The address itself is not repeated where it may hold a secret. */
function refused(variable: string, expected: string, found: string): UserError {
  return new UserError("invalid-input", `expected ${expected}, found ${found}`, {
    at: variable,
    hint: "The runner sets it; remove what overrides it.",
  });
}

/** Whether an address is this machine's own: an emulated GitHub. */
export function isLoopback(address: string): boolean {
  return loopback.test(new URL(address).hostname);
}

function plain(url: URL): string {
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}
