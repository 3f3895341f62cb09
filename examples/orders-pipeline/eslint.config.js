import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["node_modules/", "reports/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  { rules: { eqeqeq: "error", "no-console": "error", "no-var": "error", "prefer-const": "error" } },
  // The compiler already knows which names exist.
  { files: ["**/*.ts"], rules: { "no-undef": "off" } },
);
