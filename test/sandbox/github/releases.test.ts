import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import type { Seed } from "../../../sandbox/github/seed/seed.ts";
import { emulatedGitHub } from "../../support/emulated-github.ts";
import { tipOf } from "../../support/emulated-tips.ts";

const seed: Omit<Seed, "schema"> = {
  users: { acme: {} },
  repositories: {
    "acme/app": {
      visibility: "private",
      files: { "a.txt": "a" },
      immutable_releases: true,
      releases: [
        { tag: "v1.0.0", assets: { "app.tgz": "bytes" } },
        { tag: "v2.0.0-rc.1", prerelease: true },
        { tag: "v3.0.0", draft: true },
      ],
    },
    "acme/plain": { visibility: "private", files: { "a.txt": "a" }, releases: [{ tag: "v1" }] },
  },
  tokens: {
    job: { repository: "acme/app", permissions: { contents: "write", attestations: "read" } },
    reader: { repository: "acme/app", permissions: { contents: "read" } },
    admin: { app: true, permissions: { administration: "write", contents: "write" } },
  },
};

const releases = "/repos/acme/app/releases";

test("drafts are shown to those who may write, and are found by no tag", async () => {
  const gh = await emulatedGitHub(seed);
  const tags = async (as: string) =>
    ((await gh.get(releases, { as })).body as { tag_name: string }[]).map(({ tag_name }) => tag_name);
  expect(await tags("job")).toEqual(["v3.0.0", "v2.0.0-rc.1", "v1.0.0"]);
  expect(await tags("reader")).toEqual(["v2.0.0-rc.1", "v1.0.0"]);
  expect((await gh.get(`${releases}/tags/v3.0.0`)).status).toBe(404);
  expect((await gh.get(`${releases}/latest`)).body).toMatchObject({ tag_name: "v1.0.0", immutable: true });
  expect((await gh.get(`${releases}?per_page=1&page=3`)).body).toMatchObject([{ tag_name: "v1.0.0" }]);
});

test("a draft takes files, and is frozen with its tag when it is published", async () => {
  const gh = await emulatedGitHub(seed);
  const made = await gh.send("POST", releases, { tag_name: "v4.0.0", draft: true, name: "Four" });
  const { id, upload_url: upload } = made.body as { id: number; upload_url: string };
  const git = await gh.github.git(gh.github.repository("acme/app"));
  expect(git.refs.has("refs/tags/v4.0.0")).toBe(false);
  const put = (name: string, bytes: string) =>
    fetch(upload.replace("{?name,label}", `?name=${name}`), {
      method: "POST",
      headers: { authorization: `Bearer ${gh.tokens["job"]}`, "content-type": "application/octet-stream" },
      body: bytes,
    });
  const asset = (await (await put("sbom.json", "{}")).json()) as { id: number; digest: string };
  expect(asset.digest).toBe(`sha256:${createHash("sha256").update("{}").digest("hex")}`);
  expect((await put("sbom.json", "{}")).status).toBe(422);
  const published = await gh.send("PATCH", `${releases}/${id}`, { draft: false });
  expect(published.body).toMatchObject({ draft: false, immutable: true, assets: [{ name: "sbom.json" }] });
  expect(git.refs.get("refs/tags/v4.0.0")).toBe(await tipOf(gh, "acme/app", "main"));
  expect((await put("late.json", "{}")).status).toBe(422);
  expect((await gh.send("DELETE", `${releases}/assets/${asset.id}`)).status).toBe(422);
  expect((await gh.send("PATCH", `${releases}/${id}`, { tag_name: "v4.0.1" })).status).toBe(422);
  expect((await gh.send("PATCH", `${releases}/${id}`, { body: "notes" })).body).toMatchObject({
    body: "notes",
  });
});

test("a file is downloaded from elsewhere", async () => {
  const gh = await emulatedGitHub(seed);
  const { id } = (await gh.get(`${releases}/tags/v1.0.0`)).body as { id: number };
  const [asset] = (await gh.get(`${releases}/${id}/assets`)).body as { id: number }[];
  const path = `${releases}/assets/${asset?.id}`;
  expect((await gh.get(path)).body).toMatchObject({ name: "app.tgz", state: "uploaded" });
  const download = await gh.get(path, { headers: { accept: "application/octet-stream" } });
  expect(download.body).toBe("bytes");
});

test("the tag of an immutable release that is deleted is never used again", async () => {
  const gh = await emulatedGitHub(seed);
  const { id } = (await gh.get(`${releases}/tags/v1.0.0`)).body as { id: number };
  expect((await gh.send("POST", releases, { tag_name: "v1.0.0" })).body).toMatchObject({
    errors: [{ code: "already_exists" }],
  });
  expect((await gh.send("DELETE", `${releases}/${id}`, undefined, { as: "reader" })).status).toBe(403);
  expect((await gh.send("DELETE", `${releases}/${id}`)).status).toBe(204);
  expect((await gh.send("POST", releases, { tag_name: "v1.0.0" })).body).toMatchObject({
    errors: [{ message: "tag_name was used by an immutable release" }],
  });
  expect((await gh.send("POST", releases, { tag_name: "v5", target_commitish: "none" })).status).toBe(422);
});

test("publishing an immutable release states what it holds", async () => {
  const gh = await emulatedGitHub(seed);
  const digest = `sha256:${createHash("sha256").update("bytes").digest("hex")}`;
  const { body } = await gh.get(`/repos/acme/app/attestations/${digest}?predicate_type=release`);
  const [{ bundle }] = (body as { attestations: [{ bundle: { dsseEnvelope: { payload: string } } }] })
    .attestations;
  const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, "base64").toString());
  expect(statement).toMatchObject({ predicate: { tag: "v1.0.0" }, subject: [{}, { name: "app.tgz" }] });
});

test("immutability counts for releases after it was switched on", async () => {
  const gh = await emulatedGitHub(seed);
  const path = "/repos/acme/plain/immutable-releases";
  const as = { as: "admin" };
  expect((await gh.get(path, as)).status).toBe(404);
  expect((await gh.send("PUT", path, undefined, as)).status).toBe(204);
  expect((await gh.get(path, as)).body).toEqual({ enabled: true, enforced_by_owner: false });
  expect((await gh.get("/repos/acme/plain/releases/tags/v1", as)).body).toMatchObject({ immutable: false });
  expect((await gh.send("POST", "/repos/acme/plain/releases", { tag_name: "v2" }, as)).body).toMatchObject({
    immutable: true,
  });
  expect((await gh.send("DELETE", path, undefined, as)).status).toBe(204);
  expect((await gh.get("/repos/acme/app/immutable-releases")).status).toBe(403);
});

test("the tag of an immutable release can neither be moved nor removed, and its name is used up", async () => {
  const gh = await emulatedGitHub(seed);
  const tag = "/repos/acme/app/git/refs/tags/v1.0.0";
  const { id } = (await gh.get(`${releases}/tags/v1.0.0`)).body as { id: number };
  const sha = await tipOf(gh, "acme/app", "main");
  const admin = { as: "admin" };

  expect((await gh.send("PATCH", tag, { sha, force: true }, admin)).status).toBe(422);
  expect((await gh.send("DELETE", tag, undefined, admin)).status).toBe(422);

  expect((await gh.send("DELETE", `${releases}/${id}`)).status).toBe(204);
  expect((await gh.send("DELETE", tag, undefined, admin)).status).toBe(204);
  const again = await gh.send("POST", "/repos/acme/app/git/refs", { ref: "refs/tags/v1.0.0", sha }, admin);
  expect([again.status, again.body]).toMatchObject([
    422,
    { message: "Cannot change refs/tags/v1.0.0: it belongs to an immutable release" },
  ]);
});
