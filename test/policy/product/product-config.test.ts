import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { checkProductConfig, parseProductConfig } from "../../../src/policy/product/product-file.ts";
import { messagesOf, productText } from "../sample.ts";

const help = "Correct the value; docs/reference/policy.md#keys-of-the-product-configuration lists all keys.";

function productMessages(text: string): string[] {
  const checked = checkProductConfig({ path: "c.yml", text });
  return checked.ok ? [] : messagesOf(checked.problems);
}

describe("a product configuration", () => {
  it.each([
    [
      "a mistyped key",
      "evidnce: []",
      'c.yml:3:1: expected a known key, got "evidnce". Did you mean "evidence"?',
    ],
    [
      "a key of nothing known",
      "anything: 1",
      'c.yml:3:1: expected a known key, got "anything". Known here: schema, owner, evidence, values, scopes, commands, artefact, ci.',
    ],
    [
      "a mistyped nested key",
      "commands: {biuld: make}",
      'c.yml:3:12: expected a known key in commands, got "biuld". Did you mean "build"?',
    ],
    [
      "a mistyped kind",
      "evidence: [{kind: coverag, path: a}]",
      'c.yml:3:19: evidence.0.kind: expected tests, coverage, lint, sast, dast, dependencies, secrets, image, iac, accessibility, performance, sbom, vex, got "coverag". Did you mean "coverage"?',
    ],
    [
      "a missing path",
      "evidence: [{kind: tests}]",
      `c.yml:3:12: evidence.0.path: expected a glob of files inside the repository, got nothing. ${help}`,
    ],
    [
      "a list as value",
      "values: {coverage.line: [1]}",
      `c.yml:3:25: values.coverage.line: expected a number, a word, true or false, got a list. ${help}`,
    ],
    [
      "a number as command",
      "commands: {build: 1}",
      `c.yml:3:19: commands.build: expected a text, got 1. ${help}`,
    ],
    [
      "an artefact outside the repository",
      "artefact: {type: zip, path: ../out.zip}",
      `c.yml:3:29: artefact.path: expected a file or folder of this repository, such as dist/app.zip, got "../out.zip". ${help}`,
    ],
    [
      "an artefact of no known form",
      "artefact: {type: tarball, path: out}",
      'c.yml:3:18: artefact.type: expected oci-layout, zip, bundle, archive, got "tarball". Known here: oci-layout, zip, bundle, archive.',
    ],
    [
      "no globs",
      "scopes: {gated: []}",
      `c.yml:3:17: scopes.gated: expected at least one glob, got an empty list. ${help}`,
    ],
    [
      "an unquoted suite",
      "evidence: [{kind: tests, suite: My Suite, path: a}]",
      `c.yml:3:33: evidence.0.suite: expected a name in lower case (letters, digits, dashes), got "My Suite". ${help}`,
    ],
    [
      "infinity",
      "values: {coverage.line: .inf}",
      `c.yml:3:25: values.coverage.line: expected a number, a word, true or false, got Infinity. ${help}`,
    ],
  ])("names file, line and remedy for %s", (_, line, message) => {
    expect(productMessages(productText(line))).toEqual([message]);
  });

  it.each(["../x", "/etc/passwd", "a/../../b", "..\\x", "C:/x", "!src/**", "~/x", "a/.."])(
    "refuses the path %s out of the repository",
    (path) => {
      expect(productMessages(productText(`evidence: [{kind: tests, path: '${path}'}]`))).toEqual([
        expect.stringContaining(
          'evidence.0.path: expected a glob of files inside the repository, without "..", a leading "/" or "!"',
        ),
      ]);
    },
  );

  it.each(["reports/*.xml", "a..b/c", ".github/x", "src/**/{a,b}.ts"])("accepts the path %s", (path) => {
    expect(productMessages(productText(`evidence: [{kind: tests, path: '${path}'}]`))).toEqual([]);
  });

  it("names each of several mistakes", () => {
    expect(productMessages("schema: assaygate/product-config/v2\nownr: {}\n")).toEqual([
      `c.yml:1:9: schema: expected "assaygate/product-config/v1", got "assaygate/product-config/v2". ${help}`,
      'c.yml:2:1: expected a known key, got "ownr". Did you mean "owner"?',
      `c.yml:1:1: owner: expected an owner with name and contact, got nothing. ${help}`,
    ]);
  });

  it.each([
    ["", "null"],
    ["- a", "a list"],
    ["hello", '"hello"'],
  ])("refuses %j in place of a mapping", (text, got) => {
    expect(productMessages(text)).toEqual([
      `c.yml:1:1: expected a product configuration, got ${got}. ${help}`,
    ]);
  });

  it("keeps line breaks of hostile values out of messages, and cuts them short", () => {
    const [message] = productMessages(productText(`commands: "\\n::set-output::${"x".repeat(100)}"`));

    expect(message).not.toContain("\n");
    expect(message?.length).toBeLessThan(250);
  });

  it("throws the first mistake as a user error", () => {
    const parse = (): unknown => parseProductConfig({ path: "c.yml", text: "a: 1" });

    expect(parse).toThrow(UserError);
    expect(parse).toThrow(expect.objectContaining({ code: "invalid-config", at: "c.yml:1:1" }));
  });
});
