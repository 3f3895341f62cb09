import { randomUUID } from "node:crypto";
import { type RegistryReply, type RegistryRequest, refuse } from "./exchange.ts";

/** How a registry asks who somebody is. */
export type RegistryAuth =
  | { readonly kind: "none" }
  | {
      readonly kind: "basic" | "bearer";
      readonly username: string;
      readonly password: string;
      /** Whether nobody in particular may pull. */
      readonly isPublic?: boolean;
    };

const service = "sandbox-registry";

/** Who may do what; tokens are for one repository and what was asked for. */
export class Doorkeeper {
  readonly #auth: RegistryAuth;
  /** Scope by token. */
  readonly #tokens = new Map<string, string>();

  constructor(auth: RegistryAuth) {
    this.#auth = auth;
  }

  /** Null: come in. */
  refusal(request: RegistryRequest, repository: string): RegistryReply | null {
    const given = request.headers.authorization ?? "";
    switch (this.#auth.kind) {
      case "none":
        return null;
      case "basic":
        return this.#isUser(given) ? null : this.#ask(request, repository);
      case "bearer": {
        const scope = this.#tokens.get(given.replace(/^Bearer /, ""));
        if (scope === undefined) return this.#ask(request, repository);
        return isAllowed(scope, request.method, repository) ? null : refuse(403, "DENIED");
      }
    }
  }

  #ask(request: RegistryRequest, repository: string): RegistryReply {
    return refuse(401, "UNAUTHORIZED", { "www-authenticate": this.#challenge(request, repository) });
  }

  #challenge({ url }: RegistryRequest, repository: string): string {
    if (this.#auth.kind === "basic") return 'Basic realm="sandbox"';
    return `Bearer realm="${url.origin}/token",service="${service}",scope="repository:${repository}:pull"`;
  }

  /** The service that gives tokens out. */
  token({ url, headers }: RegistryRequest): RegistryReply {
    const scope = url.searchParams.get("scope") ?? "";
    const mayHave =
      this.#isUser(headers.authorization ?? "") || (this.#isPublic() && scope.endsWith(":pull"));
    if (url.searchParams.get("service") !== service || !mayHave) return refuse(401, "UNAUTHORIZED");
    const token = randomUUID();
    this.#tokens.set(token, scope);
    return { status: 200, body: { token, expires_in: 300 } };
  }

  /** Forgets every token that it gave. */
  expire(): void {
    this.#tokens.clear();
  }

  #isPublic(): boolean {
    return this.#auth.kind !== "none" && this.#auth.isPublic === true;
  }

  #isUser(header: string): boolean {
    if (this.#auth.kind === "none") return true;
    const { username, password } = this.#auth;
    return header === `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
  }
}

/** `repository:acme/api:pull,push` */
function isAllowed(scope: string, method: string, repository: string): boolean {
  const [, of, actions = ""] = scope.split(":");
  const action = method === "GET" || method === "HEAD" ? "pull" : "push";
  return of === repository && actions.split(",").includes(action);
}
