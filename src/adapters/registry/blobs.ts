import { createHash } from "node:crypto";
import { giveUp, malformed, refusal } from "./answers.ts";
import type { RegistryAnswer } from "./exchange.ts";
import type { RegistrySession } from "./session.ts";

/** Identity of bytes. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** Puts a blob into the repository, unless it is there. */
export async function pushBlob(
  session: RegistrySession,
  digest: string,
  read: () => Uint8Array,
): Promise<void> {
  if (await hasBlob(session, digest)) return;
  const bytes = read();
  if (digestOf(bytes) !== digest)
    giveUp(malformed(`blob ${digest}`, "that it has changed since it was looked at"));
  const put = await uploadWhole(session, digest, bytes);
  // When the answer to an upload is lost, the registry knows it no more the second time: what counts is the blob.
  if (put.status !== 201 && !(await hasBlob(session, digest))) giveUp(refusal(`upload of ${digest}`, put));
}

async function hasBlob(session: RegistrySession, digest: string): Promise<boolean> {
  const answer = await session.send({ method: "HEAD", path: `blobs/${digest}` });
  if (answer.status === 200) return true;
  return answer.status === 404 ? false : giveUp(refusal(`blob ${digest}`, answer));
}

async function uploadWhole(
  session: RegistrySession,
  digest: string,
  bytes: Uint8Array,
): Promise<RegistryAnswer> {
  const start = session.at("blobs/uploads/");
  const opened = await session.send({ method: "POST", path: start });
  const location = opened.headers.get("location");
  if (opened.status !== 202 || location === null) return giveUp(refusal(`upload of ${digest}`, opened));
  const target = session.next(location, start);
  target.searchParams.set("digest", digest);
  const headers = { "content-type": "application/octet-stream" };
  return session.send({ method: "PUT", path: target, headers, body: bytes });
}

/** The bytes of a blob, which have its digest. */
export async function pullBlob(
  session: RegistrySession,
  digest: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const answer = await session.send({ method: "GET", path: `blobs/${digest}`, maxBytes });
  if (answer.status !== 200) return giveUp(refusal(`blob ${digest}`, answer));
  return digestOf(answer.body) === digest ? answer.body : giveUp(malformed(`blob ${digest}`, "other bytes"));
}
