import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type SandboxRegistry, startRegistry } from "../../../sandbox/registry/server.ts";

let registry: SandboxRegistry;
beforeEach(async () => {
  registry = await startRegistry({ referrers: true });
});
afterEach(() => registry.close());

const digestOf = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;
const ask = (path: string, init: RequestInit = {}) => fetch(`http://${registry.host}/v2/${path}`, init);
const manifest = "application/vnd.oci.image.manifest.v1+json";

async function upload(text: string, digest = digestOf(text)): Promise<Response> {
  const { headers } = await ask("acme/api/blobs/uploads/", { method: "POST" });
  const location = new URL(headers.get("location") ?? "", `http://${registry.host}`);
  location.searchParams.set("digest", digest);
  return fetch(location, { method: "PUT", body: text });
}

function put(reference: string, content: object): Promise<Response> {
  const headers = { "content-type": manifest };
  return ask(`acme/api/manifests/${reference}`, { method: "PUT", body: JSON.stringify(content), headers });
}

describe("the emulated registry", () => {
  it("keeps a blob under its digest, and no other bytes under it", async () => {
    expect((await upload("bytes")).status).toBe(201);
    expect((await upload("bytes", digestOf("other"))).status).toBe(400);
    expect(await (await ask(`acme/api/blobs/${digestOf("bytes")}`)).text()).toBe("bytes");
    expect((await ask(`acme/api/blobs/${digestOf("other")}`)).status).toBe(404);
    expect((await ask(`acme/other/blobs/${digestOf("bytes")}`)).status).toBe(404);
  });

  it("takes an upload once", async () => {
    const { headers } = await ask("acme/api/blobs/uploads/", { method: "POST" });
    const url = `http://${registry.host}${headers.get("location")}&digest=${digestOf("a")}`;

    expect((await fetch(url, { method: "PUT", body: "a" })).status).toBe(201);
    expect((await fetch(url, { method: "PUT", body: "a" })).status).toBe(404);
  });

  it("takes no manifest of what is not there, under another digest or that is none", async () => {
    await upload("{}");
    const config = { digest: digestOf("{}") };

    expect((await put("v1", { config, layers: [{ digest: digestOf("gone") }] })).status).toBe(400);
    expect((await put(digestOf("x"), { config, layers: [] })).status).toBe(400);
    expect((await ask("acme/api/manifests/v1", { method: "PUT", body: "[]" })).status).toBe(400);
    expect((await put("v1", { config, layers: [] })).status).toBe(201);
    expect((await ask("acme/api/manifests/v1")).headers.get("content-type")).toBe(manifest);
  });

  it("lists what names a subject, and says that it does", async () => {
    await upload("{}");
    const subject = { digest: digestOf("image") };
    const { headers } = await put("a", { config: { digest: digestOf("{}") }, subject, artifactType: "a/b" });
    const list = await (await ask(`acme/api/referrers/${subject.digest}`)).json();

    expect(headers.get("oci-subject")).toBe(subject.digest);
    expect(list).toMatchObject({ manifests: [{ artifactType: "a/b", mediaType: manifest }] });
  });
});
