import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { type SandboxRegistry, startRegistry } from "../../sandbox/registry/server.ts";
import { credentialsFor } from "../../src/adapters/registry/credentials.ts";
import { registries } from "../../src/adapters/registry/registry.ts";
import { attachment, known, openRepository, pushSome } from "../support/registry-client.ts";

const closers: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const user = { username: "builder", password: "sesame-secret" };
const env = { ASSAYGATE_REGISTRY_USERNAME: user.username, ASSAYGATE_REGISTRY_PASSWORD: user.password };
const repository = "acme/api";

async function start(options: Parameters<typeof startRegistry>[0]): Promise<SandboxRegistry> {
  const registry = await startRegistry(options);
  closers.push(registry.close);
  return registry;
}

/** Some server that the registry could send us to; what it was told by the way. */
async function listen(answer: RequestListener): Promise<{ readonly host: string; readonly heard: string[] }> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.headers.authorization ?? "nothing");
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  closers.push(() => server.close());
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, heard };
}

describe("a registry that wants our credentials", () => {
  it.each(["basic", "bearer"] as const)(
    "gets them where it asks for %s, and nobody else does",
    async (kind) => {
      const host = await start({ referrers: true, auth: { kind, ...user } });

      await pushSome(openRepository({ ...host, env }, { repository }), "v1");

      const nobody = openRepository(host, { repository, access: "pull" });
      expect(await nobody.resolve("v1")).toMatchObject({ state: "unknown", cause: "permission" });
      const wrong = { ...env, ASSAYGATE_REGISTRY_PASSWORD: "other" };
      const stranger = openRepository({ ...host, env: wrong }, { repository });
      expect(await stranger.resolve("v1")).toMatchObject({ state: "unknown", cause: "permission" });
    },
  );

  it("lets nobody in particular pull what is public, and not push", async () => {
    const host = await start({ referrers: true, auth: { kind: "bearer", isPublic: true, ...user } });
    const image = await pushSome(openRepository({ ...host, env }, { repository }), "v1");

    const nobody = openRepository(host, { repository, access: "pull" });

    expect(known(await nobody.resolve("v1"))).toEqual(image);
    const pusher = openRepository(host, { repository });
    expect(await pusher.attach(image, attachment("x"))).toMatchObject({
      state: "unknown",
      cause: "permission",
    });
  });

  it("is told again who we are when a token has run out", async () => {
    const host = await start({ referrers: true, auth: { kind: "bearer", ...user } });
    const registry = openRepository({ ...host, env }, { repository });
    const image = await pushSome(registry, "v1");

    host.expireTokens();

    expect(known(await registry.resolve("v1"))).toEqual(image);
  });

  it("never sees them in a message, and the runner is told to keep them and every token secret", async () => {
    const masked: string[] = [];
    const host = await start({ referrers: true, auth: { kind: "bearer", ...user }, fault: () => null });
    const open = registries({
      env: { ...env, ASSAYGATE_REGISTRY_HOST: host.host },
      read: () => undefined,
      runner: { mask: (secret) => masked.push(secret) },
    });

    const answer = await open({ image: `${host.host}/${repository}`, access: "pull" }).resolve("nothing");

    expect(masked[0]).toBe(user.password);
    expect(masked).toHaveLength(2);
    for (const secret of masked) expect(JSON.stringify(answer)).not.toContain(secret);
  });

  it("does not get them for another host", async () => {
    const other = await listen((_, response) => response.writeHead(200).end("{}"));
    const leading = await listen((request, response) => {
      if (request.headers.authorization === undefined)
        response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end();
      else response.writeHead(302, { location: `http://${other.host}/stolen` }).end();
    });

    await openRepository({ host: leading.host, env }, { repository, access: "pull" }).resolve("v1");

    expect(leading.heard).toContain(
      `Basic ${Buffer.from(`${user.username}:${user.password}`).toString("base64")}`,
    );
    expect(other.heard).toEqual(["nothing"]);
  });

  it("does not get them asked for by a host that it leads to", async () => {
    const thief = await listen((request, response) => {
      const { host } = request.headers;
      response
        .writeHead(401, { "www-authenticate": `Bearer realm="http://${host}/token",service="s"` })
        .end();
    });
    const leading = await listen((_, response) =>
      response.writeHead(302, { location: `http://${thief.host}/blob` }).end(),
    );

    const answer = await openRepository({ host: leading.host, env }, { repository, access: "pull" }).resolve(
      "v1",
    );

    expect(answer).toMatchObject({ state: "unknown", cause: "permission" });
    expect(thief.heard).toEqual(["nothing"]);
  });

  it("does not get an upload sent to another host", async () => {
    const other = await listen((_, response) => response.writeHead(201).end());
    const leading = await listen((request, response) => {
      if (request.method === "POST")
        response.writeHead(202, { location: `http://${other.host}/upload` }).end();
      else response.writeHead(404).end();
    });
    const registry = openRepository({ host: leading.host, env }, { repository });

    await expect(pushSome(registry)).rejects.toThrow("another");
    expect(other.heard).toEqual([]);
  });

  it.each([
    ["a redirect to an address in the clear", { location: "http://registry.example/v2/" }],
    ["a redirect to a file", { location: "file:///etc/passwd" }],
    ["a redirect with a password in it", { location: "https://a:b@registry.example/" }],
  ])("is not followed by %s", async (_name, headers) => {
    const leading = await listen((_, response) => response.writeHead(302, headers).end());

    const answer = await openRepository({ host: leading.host }, { repository, access: "pull" }).resolve("v1");

    expect(answer).toMatchObject({ state: "unknown", cause: "malformed" });
  });

  it.each(["http://registry.example/token", "file:///token", "https://user:pw@registry.example/token", ""])(
    "gets no credentials for the token service %j",
    async (realm) => {
      const leading = await listen((_, response) =>
        response.writeHead(401, { "www-authenticate": `Bearer realm="${realm}",service="s"` }).end(),
      );

      const answer = await openRepository(
        { host: leading.host, env },
        { repository, access: "pull" },
      ).resolve("v1");

      expect(answer).toMatchObject({ state: "unknown" });
      expect(leading.heard.every((header) => !header.startsWith("Basic"))).toBe(true);
    },
  );

  it("makes no header of a token with a line break in it", async () => {
    const leading = await listen((request, response) => {
      const { host } = request.headers;
      if (request.url?.startsWith("/token"))
        response.writeHead(200).end(JSON.stringify({ token: "a\r\nX-Evil: 1" }));
      else
        response
          .writeHead(401, { "www-authenticate": `Bearer realm="http://${host}/token",service="s"` })
          .end();
    });

    const answer = await openRepository({ host: leading.host, env }, { repository, access: "pull" }).resolve(
      "v1",
    );

    expect(answer).toMatchObject({ state: "unknown", cause: "permission" });
  });

  it("sends no more than we are ready to read", async () => {
    const endless = await listen((_, response) => {
      response.writeHead(200, { "content-type": "application/vnd.oci.image.index.v1+json" });
      response.end(Buffer.alloc(5 * 1024 * 1024, 0x20));
    });

    const answer = await openRepository({ host: endless.host }, { repository, access: "pull" }).resolve("v1");

    expect(answer).toMatchObject({ state: "unknown", cause: "too-large" });
  });
});

describe("credentials for a registry", () => {
  const config = (auths: object): string => JSON.stringify({ auths });
  const auth = Buffer.from("ann:pass:word").toString("base64");
  const ann = { username: "ann", password: "pass:word" };
  const read = (text: string) => (path: string) =>
    path === "/home/ann/.docker/config.json" ? text : undefined;

  it("are those of exactly this host", () => {
    const text = config({ "registry.example": { auth }, "https://other.example/v1/": { auth } });
    const at = (host: string) => credentialsFor(host, { env: { HOME: "/home/ann" }, read: read(text) });

    expect(at("registry.example")).toEqual(ann);
    expect(at("other.example")).toEqual(ann);
    expect(at("example")).toBeNull();
    expect(at("registry.example.evil")).toBeNull();
    expect(at("__proto__")).toBeNull();
  });

  it.each([
    ["no JSON", "{"],
    ["no auth", config({ "registry.example": {} })],
    ["no colon", config({ "registry.example": { auth: "YQ==" } })],
  ])("are none where the file has %s", (_, text) => {
    expect(credentialsFor("registry.example", { env: { HOME: "/home/ann" }, read: read(text) })).toBeNull();
  });
});

describe("the name of an image", () => {
  const open = (image: string) =>
    registries({ env: {}, read: () => undefined, runner: { mask: () => {} } })({ image, access: "pull" });

  it.each([
    "acme/api",
    "registry.example/../admin",
    "registry.example/acme/api?x=1",
    "registry.example/Acme",
    "https://registry.example/acme",
    "user@registry.example/acme",
    "registry.example/acme@sha256:abc",
    "",
  ])("%j is refused before anything is asked (G8)", (image) => {
    expect(() => open(image)).toThrow("expected an image");
  });
});
