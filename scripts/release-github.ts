/** What a release asks of GitHub, with nothing but Node. */

export interface Repository {
  readonly api: string;
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
}

export type Call = (method: string, address: string, body?: object | Buffer) => Promise<Response>;

/** Calls the API below a repository, or a whole address that GitHub gave. */
export function callerOf({ api, token, repository }: Repository): Call {
  return (method, address, body) =>
    fetch(address.startsWith("/") ? `${api}/repos/${repository}${address}` : address, {
      method,
      redirect: "error",
      headers: {
        authorization: `Bearer ${token}`,
        accept: "application/vnd.github+json",
        "user-agent": "assaygate-release",
        "x-github-api-version": "2022-11-28",
        "content-type": Buffer.isBuffer(body) ? "application/octet-stream" : "application/json",
      },
      ...(body === undefined
        ? {}
        : { body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body) }),
    });
}

/** A name that was used once is used up, even if its release is gone. @throws {Error} */
export async function requireFree(call: Call, tag: string): Promise<void> {
  for (const address of [`/releases/tags/${tag}`, `/git/ref/tags/${tag}`]) {
    const { status } = await call("GET", address);
    if (status !== 404) throw new Error(`expected no ${tag} yet (404 for ${address}), got ${status}`);
  }
}

/** The body of an answer. @throws {Error} for another status */
export async function json<T>(response: Response, expected: number): Promise<T> {
  const text = await response.text();
  if (response.status !== expected)
    throw new Error(
      `expected ${expected} from ${new URL(response.url).pathname}, got ${response.status}: ${text.slice(0, 300)}`,
    );
  return (text === "" ? null : JSON.parse(text)) as T;
}

/** A variable of the job. @throws {Error} where it is empty */
export function variable(name: string): string {
  const value = process.env[name] ?? "";
  if (value === "") throw new Error(`expected the variable ${name}, found none`);
  return value;
}

/** The repository and the token of the job that this runs in. */
export function repositoryOfJob(): Repository {
  return {
    api: variable("GITHUB_API_URL"),
    token: variable("GITHUB_TOKEN"),
    repository: variable("GITHUB_REPOSITORY"),
  };
}
