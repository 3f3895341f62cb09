import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/acceptance/**", "test/interop/**"],
    testTimeout: 30_000,
  },
});
