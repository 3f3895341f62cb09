import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/acceptance/**", "test/interop/**"],
        },
      },
      // The committed bundles as processes: run after a build.
      {
        extends: true,
        test: { name: "acceptance", include: ["test/acceptance/**/*.test.ts"], testTimeout: 120_000 },
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
