import { describe, expect, it } from "vitest";
import { together, toolchainsOf } from "../../../src/domain/adoption/toolchains.ts";
import { manifest, snapshotOf } from "../../support/repository-snapshot.ts";

function found(files: Readonly<Record<string, string>>) {
  const { name, hooks, reports, lacks } = together(toolchainsOf(snapshotOf(files)));
  return {
    name,
    commands: Object.fromEntries(hooks.map((hook) => [hook.name, hook.command])),
    reports: reports.map(({ kind, path }) => `${kind} ${path}`),
    lacks: lacks.map(({ what }) => what),
  };
}

describe("stacks", () => {
  it("Python: pytest with coverage and Ruff, by uv", () => {
    const files = {
      "pyproject.toml": 'dev = ["pytest", "pytest-cov", "ruff"]',
      "uv.lock": "",
      "src/a.py": "",
    };

    expect(found(files)).toEqual({
      name: "Python (uv)",
      commands: {
        setup: "python -m pip install uv && uv sync --frozen --all-extras --all-groups",
        test: "mkdir -p reports && uv run --frozen pytest --junitxml=reports/junit.xml --cov --cov-report=xml:reports/coverage.xml",
        lint: "mkdir -p reports && uv run --frozen ruff check --output-format sarif --output-file reports/ruff.sarif .",
      },
      reports: ["tests reports/junit.xml", "coverage reports/coverage.xml", "lint reports/ruff.sarif"],
      lacks: [],
    });
  });

  it("Python: pip with lists of packages, and what they lack", () => {
    const { commands, lacks } = found({ "requirements.txt": "flask\npytest", "a.py": "" });

    expect(commands).toMatchObject({ setup: "python -m pip install --requirement requirements.txt" });
    expect(lacks).toEqual([expect.stringContaining("pytest-cov"), expect.stringContaining("Ruff")]);
  });

  it("Go: gotestsum where it is a tool of the module", () => {
    const files = { "go.mod": "module x\n\ntool gotest.tools/gotestsum\n", ".golangci.yml": "" };

    expect(found(files).commands).toMatchObject({
      test: "mkdir -p reports && go tool gotestsum --junitfile reports/junit.xml -- -coverprofile=reports/cover.out ./...",
      lint: "mkdir -p reports && golangci-lint run --output.json.path reports/golangci.json",
    });
    expect(found({ "go.mod": "module x" }).lacks[0]).toContain("gotestsum");
  });

  it("Maven and Gradle: what the plugins of the build write", () => {
    const pom = found({
      "pom.xml":
        "<artifactId>jacoco-maven-plugin</artifactId><artifactId>maven-checkstyle-plugin</artifactId>",
    });
    const gradle = found({ "build.gradle.kts": "plugins { jacoco }", gradlew: "" });

    expect(pom.reports).toEqual([
      "tests **/target/surefire-reports/TEST-*.xml",
      "coverage **/target/site/jacoco/jacoco.xml",
      "lint **/target/checkstyle-result.xml",
    ]);
    expect(gradle.commands).toMatchObject({ test: "./gradlew --no-daemon test jacocoTestReport" });
    expect(gradle.lacks).toEqual([expect.stringContaining("Checkstyle")]);
    expect(found({ "build.gradle": "" }).lacks).toContainEqual(expect.stringContaining("no Gradle wrapper"));
  });

  it("Terraform: its own tests, or another runner's", () => {
    expect(found({ "main.tf": "", "a.tftest.hcl": "" }).commands).toMatchObject({
      test: "mkdir -p reports && terraform test -junit-xml=reports/terraform-junit.xml",
    });
    expect(found({ "main.tf": "", ".tflint.hcl": "" }).lacks).toEqual([
      expect.stringContaining("no tests of Terraform"),
      expect.stringContaining("TFLint"),
    ]);
    const mixed = found({
      "main.tf": "",
      "package.json": manifest({ test: "node --test" }),
      "package-lock.json": "",
    });
    expect(mixed.name).toBe("Node (npm), Terraform");
    expect(mixed.lacks).not.toContainEqual(expect.stringContaining("Terraform"));
  });

  it("runs the commands of two stacks one after the other", () => {
    const files = {
      "go.mod": "module x",
      "package.json": manifest({ test: "node --test" }),
      "package-lock.json": "",
    };

    expect(found(files).commands["setup"]).toBe("(npm ci) && (go mod download)");
  });

  it("says that it knows nothing of anything else", () => {
    expect(found({ "main.rs": "" })).toMatchObject({
      name: "no stack that is known",
      commands: {},
      reports: [],
    });
  });
});
