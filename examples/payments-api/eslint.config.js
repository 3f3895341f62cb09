import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["node_modules/", "reports/", "dist-image/", "faults/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: { globals: { fetch: "readonly", process: "readonly", WebSocket: "readonly" } },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-debugger": "error",
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  // The compiler already knows which names exist.
  { files: ["**/*.ts"], rules: { "no-undef": "off" } },
);
