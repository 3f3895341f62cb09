import { defineConfig } from "vitest/config";

const wholeRehearsals = [
  ...["audit-export", "impostor-release"],
  ...["caller", "demo", "examples", "hostile-release", "own-release", "own-release-refused", "rehearse"],
  ...["signed-release", "witness"],
].map((name) => `test/acceptance/rehearsal/${name}.test.ts`);

/** Every fault at every call, and long scenes: `npm test -- --slow`, or `npm run test:interop` with all that is long. */
const slow = [
  "test/acceptance/docs/governed-pull-request.test.ts",
  "test/acceptance/source/limits.test.ts",
  "test/adapters/github/fault-matrix.test.ts",
  "test/adapters/github/verdict-matrix.test.ts",
  "test/adapters/ledger/branch.test.ts",
  "test/cli/instance/channel-signers.test.ts",
  "test/cli/audit-export/audit-export.test.ts",
  "test/cli/judge/exported.test.ts",
  "test/cli/witness/witness.test.ts",
];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // GitHub's packages import JSON in a way that Node refuses and Vite understands.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/acceptance/**", "test/interop/**", ...slow],
          // A worker keeps the modules that it loaded, which halves the time: none of them holds anything that changes.
          isolate: false,
          unstubEnvs: true,
          unstubGlobals: true,
        },
      },
      // The committed bundles as processes: run after a build.
      {
        extends: true,
        test: {
          name: "acceptance",
          include: ["test/acceptance/**/*.test.ts"],
          exclude: [...wholeRehearsals, ...slow],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "slow",
          include: slow,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          unstubEnvs: true,
          unstubGlobals: true,
        },
      },
      // Whole rehearsals with the packages of real products take minutes: `npm run test:interop`.
      {
        extends: true,
        test: { name: "rehearsal", include: wholeRehearsals, testTimeout: 600_000, hookTimeout: 600_000 },
      },
      // Programs of other people, where they are installed.
      {
        extends: true,
        test: { name: "interop", include: ["test/interop/**/*.test.ts"], testTimeout: 300_000 },
      },
    ],
    coverage: { include: ["src/**"], reportsDirectory: "coverage" },
  },
});
