import type { KeyObject } from "node:crypto";
import * as z from "zod";
import type { PublishedKey } from "./jwt.ts";

const Configuration = z.object({ issuer: z.string(), jwks_uri: z.url() });
const Keys = z.object({ keys: z.array(z.looseObject({ kid: z.string(), kty: z.string() })) });

interface OwnIssuer {
  readonly kid: string;
  readonly issuer: string;
  readonly pair: { readonly publicKey: KeyObject };
}

/** Whose tokens are believed, with the keys that they publish. */
export class Issuers {
  readonly #others: Set<string>;
  readonly #own: OwnIssuer;

  constructor(others: readonly string[], own: OwnIssuer) {
    this.#others = new Set(others);
    this.#own = own;
  }

  believe(issuer: string): void {
    this.#others.add(issuer);
  }

  ownKeys(): { readonly keys: readonly PublishedKey[] } {
    const { kid, pair } = this.#own;
    return {
      keys: [{ ...pair.publicKey.export({ format: "jwk" }), kid, alg: "ES256", use: "sig" }],
    };
  }

  ownConfiguration(): object {
    const { issuer } = this.#own;
    return {
      issuer,
      jwks_uri: `${issuer}/.well-known/jwks`,
      id_token_signing_alg_values_supported: ["ES256"],
    };
  }

  async keysOf(issuer: string): Promise<readonly PublishedKey[] | null> {
    if (issuer === this.#own.issuer) return this.ownKeys().keys;
    if (!this.#others.has(issuer)) return null;
    const configuration = Configuration.parse(await fetchJson(`${issuer}/.well-known/openid-configuration`));
    if (configuration.issuer !== issuer) return null;
    return Keys.parse(await fetchJson(configuration.jwks_uri)).keys;
  }
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  return response.json();
}
