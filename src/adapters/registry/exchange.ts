export interface RegistryCall {
  readonly method: "GET" | "HEAD" | "POST" | "PUT";
  /** Path behind `/v2/<repository>/`, or an address that the registry gave. */
  readonly path: string | URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Most bytes of an answer. */
  readonly maxBytes?: number;
}

export interface RegistryAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** Whether the registry itself gave it, and not a server that it sent us on to. */
  readonly isOwn: boolean;
}
