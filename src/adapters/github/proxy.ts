import http from "node:http";
import { UserError } from "../../errors.ts";
import type { Fetch } from "./redirect.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const variables = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];

/**
 * Node's own fetch, through the proxy that the environment names. Node knows how since 24.14; the HTTP client of
 * `@actions/github` would be a megabyte more (docs/adr/0013).
 * @throws {UserError} unsupported-node
 */
export function fetchFor(environment: Environment): Fetch {
  if (variables.some((name) => (environment[name] ?? "") !== "")) useProxy(environment);
  return globalThis.fetch;
}

function useProxy(environment: Environment): void {
  // Absent from older Node, whatever the types say.
  const use: typeof http.setGlobalProxyFromEnv | undefined = http.setGlobalProxyFromEnv;
  if (use === undefined) {
    throw new UserError(
      "unsupported-node",
      "expected Node 24.14 or newer behind a proxy, found an older one",
      {
        hint: "Install a newer Node, or run where the API can be reached without a proxy.",
      },
    );
  }
  use({ ...environment });
}
