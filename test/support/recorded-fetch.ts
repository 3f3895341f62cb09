import { loadDescription } from "../../sandbox/github/description.ts";

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

interface Recorded {
  readonly status: number;
  readonly headers: readonly [string, string][];
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What runs write, and read again before they do: a recording of it would be of another world. */
const written = /\/issues|\/check-runs/;

/** Answers that GitHub gave to one run, for other runs of which only some calls are of interest. */
export class Recording {
  readonly #answers = new Map<string, Recorded>();

  /** Asks, and keeps what comes back. */
  readonly record: Fetch = async (url, init) => {
    const response = await fetch(url, init);
    const { status, headers } = response;
    const body = new Uint8Array(await response.arrayBuffer());
    this.#answers.set(keyOf(url, init), { status, headers: [...headers], body });
    return answerOf({ status, headers: [...headers], body });
  };

  /** Asks for the operations that are live, for what is written, and for what was never asked before. */
  replay(isLive: (operation: string) => boolean): Fetch {
    return async (url, init) => {
      const known = this.#answers.get(keyOf(url, init));
      const isOpen = known === undefined || written.test(url) || isLive(operationOf(url, init));
      return isOpen ? fetch(url, init) : answerOf(known);
    };
  }
}

function keyOf(url: string, { method = "GET", body }: RequestInit): string {
  return `${method} ${url} ${typeof body === "string" ? body : ""}`;
}

function operationOf(url: string, { method = "GET" }: RequestInit): string {
  const { pathname } = new URL(url);
  if (pathname === "/graphql") return "graphql";
  return loadDescription().find(method, pathname)?.operation.id ?? "";
}

function answerOf({ status, headers, body }: Recorded): Response {
  return new Response(status === 304 || status === 204 ? null : body, { status, headers: [...headers] });
}
