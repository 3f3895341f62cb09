import { describe, expect, it } from "vitest";
import { canonicalPurl, purlOf, purlOfName } from "../../../src/domain/finding/purl.ts";

describe("purlOfName", () => {
  it.each([
    ["npm", "minimist", "1.2.0", "pkg:npm/minimist@1.2.0"],
    ["npm", "@vercel/fun", "1.1.0", "pkg:npm/%40vercel/fun@1.1.0"],
    ["npm", "__proto__", "1.0.0", "pkg:npm/__proto__@1.0.0"],
    ["pypi", "Typing_Extensions", "4.0", "pkg:pypi/typing-extensions@4.0"],
    ["golang", "github.com/Azure/go-sdk", "1.2.0", "pkg:golang/github.com/azure/go-sdk@v1.2.0"],
    ["golang", "stdlib", "v1.22.1", "pkg:golang/stdlib@v1.22.1"],
    [
      "maven",
      "org.springframework:spring-beans",
      "5.3.15",
      "pkg:maven/org.springframework/spring-beans@5.3.15",
    ],
    ["composer", "Symfony/Yaml", "6.0.0", "pkg:composer/symfony/yaml@6.0.0"],
    ["gem", "activesupport", "6.0.2.1", "pkg:gem/activesupport@6.0.2.1"],
    ["cargo", "regex", "1.5.1", "pkg:cargo/regex@1.5.1"],
    ["nuget", "Newtonsoft.Json", "12.0.1", "pkg:nuget/Newtonsoft.Json@12.0.1"],
    ["npm", "a b", "1.0.0+x", "pkg:npm/a%20b@1.0.0%2Bx"],
    ["npm", "lone\ud800", "1", "pkg:npm/lone%EF%BF%BD@1"],
    ["npm", "minimist", undefined, "pkg:npm/minimist"],
  ])("names %s %s %s", (type, name, version, purl) => {
    expect(purlOfName(type, name, version)).toBe(purl);
  });
});

describe("purlOf", () => {
  it.each([
    ["deb", "debian", "libssl1.1", "1:1.1.1n-0+deb11u4", "pkg:deb/debian/libssl1.1@1:1.1.1n-0%2Bdeb11u4"],
    ["rpm", "redhat", "bash", "4.4-1", "pkg:rpm/redhat/bash@4.4-1"],
    ["apk", "alpine", "musl", "1.1.22-r3", "pkg:apk/alpine/musl@1.1.22-r3"],
  ])("names the %s package of a distribution", (type, namespace, name, version, purl) => {
    expect(purlOf({ type, namespace, name, version })).toBe(purl);
  });
});

describe("canonicalPurl", () => {
  it.each([
    [
      "pkg:deb/debian/libssl1.1@1.1.1n-0+deb11u4?arch=amd64&distro=debian-11",
      "pkg:deb/debian/libssl1.1@1.1.1n-0%2Bdeb11u4",
    ],
    ["pkg:npm/@vercel/fun@1.1.0", "pkg:npm/%40vercel/fun@1.1.0"],
    ["pkg:npm/%40vercel/fun@1.1.0#sub/path", "pkg:npm/%40vercel/fun@1.1.0"],
    ["pkg:npm/@vercel/fun", "pkg:npm/%40vercel/fun"],
    ["PKG:NPM/minimist@1.2.0", "pkg:npm/minimist@1.2.0"],
    ["pkg:golang/github.com/gogo/protobuf@1.3.1", "pkg:golang/github.com/gogo/protobuf@v1.3.1"],
    ["pkg:npm/100%@1", "pkg:npm/100%25@1"],
  ])("brings %s into one form", (purl, canonical) => {
    expect(canonicalPurl(purl)).toBe(canonical);
  });

  it.each(["", "pkg:npm", "pkg:npm/", "npm/minimist", "pkg:/minimist", "pkg:npm/?x=1"])(
    "does not take %j for a package URL",
    (purl) => {
      expect(canonicalPurl(purl)).toBeUndefined();
    },
  );
});
