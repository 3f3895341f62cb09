import * as z from "zod";
import { artefactTypes } from "../../domain/artifact/spec.ts";
import { scannedKinds } from "../../domain/pipeline/roles.ts";
import { expected } from "../document/expected.ts";
import { Flag, Glob, Name, Text } from "../document/schema.ts";

const PlainName = z
  .string(expected("a file name without folders"))
  .regex(/^[A-Za-z0-9][\w.-]{0,99}$/, expected("a file name without folders"));

const Hex64 = z
  .string(expected("a sha256 in lower-case hex"))
  .regex(/^[0-9a-f]{64}$/, expected("a sha256 in lower-case hex"));

const Download = z.strictObject({
  download: z
    .strictObject({
      url: z
        .string(expected("an address with https"))
        .regex(/^https:\/\/[^\s{}]+$/, expected("an address with https"))
        .describe("Where the release lies."),
      sha256: Hex64.describe("Of the bytes behind the address; others are refused."),
      archive: z
        .enum(["none", "tar.gz"], expected("none, tar.gz"))
        .describe("`none`: the bytes are the program."),
      program: PlainName.describe("The program; it becomes `{install}/<program>`."),
    })
    .describe("A published release, verified before it is unpacked."),
});

const Npm = z.strictObject({
  npm: Name.describe(
    "Folder below `scanners/npm/` with package.json and package-lock.json; installed without scripts.",
  ),
});

const Pip = z.strictObject({
  pip: Name.describe(
    "Folder below `scanners/pip/` with a requirements.txt that has a hash for each package; wheels only.",
  ),
});

const Path = z.strictObject({
  path: z
    .strictObject({
      program: PlainName.describe("A program that the runner has on its PATH."),
      verify: z
        .array(Text, expected("a list of arguments"))
        .max(10)
        .describe(
          "Arguments with which it tells its version, which must hold `version`; none: any version will do.",
        ),
    })
    .describe("A program that the runner image brings."),
});

const Argument = z.string(expected("an argument")).min(1, expected("an argument")).max(1_000);
const Variable = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, expected("the name of a variable"));

const Nothing = z
  .enum(["npm-lockfile"], expected("npm-lockfile"))
  .optional()
  .describe(
    "How files prove that there is nothing to look at, so that the tool is not run: `npm-lockfile`: it and the package.json beside it name no package.",
  );

/** How one kind of scan is made: `scanners/<kind>.yml` of an instance. */
export const Scanner = z.strictObject(
  {
    schema: z.literal("assaygate/scanner/v1", expected('"assaygate/scanner/v1"')),
    kind: z
      .enum(scannedKinds, expected(scannedKinds.join(", ")))
      .describe("What its report is evidence for."),
    tool: PlainName.describe("Name of the tool, as the sidecar names it."),
    version: Text.max(100).describe("Version of the tool; what `install` brings must be it."),
    install: z
      .union([Npm, Pip, Download, Path], expected("one of npm, pip, download, path"))
      .describe("How the tool comes to the runner."),
    run: z
      .array(Argument, expected("a list: the program and its arguments"))
      .min(1, expected("a program"))
      .max(100)
      .describe(
        "Program and arguments, without a shell. `{workspace}`, `{report}`, `{install}`, `{config}` (folder `scanners/config`), `{subject}` and `{node}` are put in.",
      ),
    report: PlainName.describe("Name of the report; `{report}` is its path."),
    stdout: Flag.default(false).describe("The tool prints its report instead of writing it to `{report}`."),
    exitCodes: z
      .array(z.int().min(0).max(255), expected("a list of exit codes"))
      .min(1, expected("at least one exit code"))
      .describe("Codes that mean that the tool did its work, whether or not it found something."),
    timeoutMinutes: z
      .number(expected("minutes from 1 to 60"))
      .min(1)
      .max(60)
      .describe("After that it is ended, and the scan did not happen."),
    each: z
      .strictObject({
        file: Glob.describe("The tool is run once for each of these files of the workspace."),
        with: z.array(PlainName).max(10).default([]).describe("Files beside it that the tool needs too."),
        nothing: Nothing,
      })
      .optional()
      .describe(
        "Runs in copies of just these files, so that nothing else of the product is read; without any such file nothing was scanned.",
      ),
    sees: z
      .strictObject({
        files: z.array(Glob).min(1).max(20).describe("What is copied, each file to its place."),
        locks: z
          .array(Glob)
          .min(1)
          .max(20)
          .describe("Of these at least one must be there: else nothing says what the product needs."),
        nothing: Nothing,
      })
      .optional()
      .describe("Runs once, in a copy of just these files, so that nothing else of the product is read."),
    packages: z
      .array(z.enum(artefactTypes, expected(artefactTypes.join(", "))))
      .min(1)
      .optional()
      .describe(
        "Forms of package that the tool looks into, as the product's `artefact` says; left out: all.",
      ),
    otherwise: Name.optional().describe(
      "Folder below `scanners/` with the file of this kind for other packages; left out: such a package is not scanned.",
    ),
    blindTo: z
      .array(Glob)
      .max(100)
      .default([])
      .describe("Files that the tool cannot judge: a workspace that has one was not scanned."),
    environment: z
      .record(Variable, Variable)
      .default({})
      .describe(
        "Variables that the tool gets, and the runner's variable that each is taken from. Others it does not get.",
      ),
  },
  expected("a scanner"),
);
export type Scanner = z.infer<typeof Scanner>;
