/**
 * Publishes a release that was prepared: a draft, its files, and then, when GitHub has every byte, the release itself.
 * Nothing but Node is needed, so nothing is installed beside a token that writes.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Publication {
  readonly api: string;
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly commit: string;
  readonly version: string;
  /** Files to attach; `notes.md` is the text. */
  readonly folder: string;
  readonly say: (line: string) => void;
}

interface Release {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
  readonly immutable?: boolean;
  readonly upload_url: string;
}

type Call = (method: string, address: string, body?: object | Buffer) => Promise<Response>;

/** Draft, attach, publish. @throws {Error} where anything is otherwise than it should be; nothing is published then */
export async function publishRelease(publication: Publication): Promise<void> {
  const { version, commit, say } = publication;
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`expected a version such as 1.2.3, got ${version}`);
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new Error(`expected a full commit, got ${commit}`);
  const call = callerOf(publication);
  const tag = `v${version}`;
  await requireFree(call, tag);
  await removeDrafts(call, tag);
  const draft = await makeDraft(call, publication, tag);
  say(`draft of ${tag} at ${commit}`);
  for (const name of readdirSync(publication.folder).filter((file) => file !== "notes.md")) {
    await attach(call, draft, { name, bytes: readFileSync(join(publication.folder, name)) });
    say(`attached ${name}`);
  }
  await json(await call("PATCH", `/releases/${draft.id}`, { draft: false }), 200);
  await requirePublished(call, tag, commit);
  say(`published ${tag}; tag and files cannot be changed any more`);
}

function callerOf({ api, token, repository }: Publication): Call {
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

/** A name that was used once is used up, even if its release is gone. */
async function requireFree(call: Call, tag: string): Promise<void> {
  for (const address of [`/releases/tags/${tag}`, `/git/ref/tags/${tag}`]) {
    const { status } = await call("GET", address);
    if (status !== 404) throw new Error(`expected no ${tag} yet (404 for ${address}), got ${status}`);
  }
}

/** What an attempt before this one left behind. */
async function removeDrafts(call: Call, tag: string): Promise<void> {
  const newest = await json<Release[]>(await call("GET", "/releases?per_page=100"), 200);
  for (const { id } of newest.filter((release) => release.draft && release.tag_name === tag))
    await json(await call("DELETE", `/releases/${id}`), 204);
}

async function makeDraft(call: Call, { commit, folder }: Publication, tag: string): Promise<Release> {
  const body = readFileSync(join(folder, "notes.md"), "utf8");
  const request = { tag_name: tag, target_commitish: commit, name: tag, body, draft: true };
  return json<Release>(await call("POST", "/releases", request), 201);
}

async function attach(
  call: Call,
  { upload_url }: Release,
  { name, bytes }: { readonly name: string; readonly bytes: Buffer },
): Promise<void> {
  const address = `${upload_url.replace(/\{.*$/, "")}?name=${encodeURIComponent(name)}`;
  const { digest } = await json<{ digest?: string | null }>(await call("POST", address, bytes), 201);
  const expected = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  if (digest !== expected) throw new Error(`${name}: expected GitHub to have ${expected}, found ${digest}`);
}

async function requirePublished(call: Call, tag: string, commit: string): Promise<void> {
  const release = await json<Release>(await call("GET", `/releases/tags/${tag}`), 200);
  const { object } = await json<{ object: { sha: string } }>(await call("GET", `/git/ref/tags/${tag}`), 200);
  if (object.sha !== commit) throw new Error(`expected ${tag} at ${commit}, found it at ${object.sha}`);
  if (release.immutable !== true)
    throw new Error(
      `expected ${tag} to be immutable; enable immutable releases in the settings (docs/how-to/release.md)`,
    );
}

async function json<T>(response: Response, expected: number): Promise<T> {
  const text = await response.text();
  if (response.status !== expected)
    throw new Error(
      `expected ${expected} from ${new URL(response.url).pathname}, got ${response.status}: ${text.slice(0, 300)}`,
    );
  return (text === "" ? null : JSON.parse(text)) as T;
}

function variable(name: string): string {
  const value = process.env[name] ?? "";
  if (value === "") throw new Error(`expected the variable ${name}, found none`);
  return value;
}

if (import.meta.main) {
  await publishRelease({
    api: variable("GITHUB_API_URL"),
    token: variable("GITHUB_TOKEN"),
    repository: variable("GITHUB_REPOSITORY"),
    commit: variable("GITHUB_SHA"),
    version: variable("RELEASE_VERSION"),
    folder: variable("RELEASE_FOLDER"),
    say: (line) => process.stdout.write(`${line}\n`),
  });
}
