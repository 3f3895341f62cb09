export const id = 9068;
export const ids = [9068];
export const modules = {

/***/ 9068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  adopt: () => (/* binding */ adopt)
});

// EXTERNAL MODULE: ./lib/actions/gate-check/load-policy.js + 2 modules
var load_policy = __webpack_require__(7781);
// EXTERNAL MODULE: ./lib/domain/names/repository-name.js
var repository_name = __webpack_require__(27075);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/domain/adoption/draft-config.js

const head = [
    " yaml-language-server: $schema=https://raw.githubusercontent.com/assaygate/assaygate/main/policy/schema/product-config.json",
    " What Assaygate needs to know of this product. It was written by `assaygate adopt`, and it is yours from now on:",
    " change it like code. The gate reads it from the base commit too, and where the two differ the stricter counts.",
].join("\n");
/** The product's configuration as text; made of values, so that no name or command can be anything but a value. */
function renderConfig(draft) {
    const document = new dist/* Document */.yo(configOf(draft));
    document.commentBefore = head;
    quoteTexts(document);
    inOneLine(document, ["owner"]);
    const { reports, hooks } = draft.toolchain;
    for (const [index] of reports.entries())
        inOneLine(document, ["evidence", index]);
    inOneLine(document, ["scopes", "gated"]);
    comment(document, ["owner"], "Who is named in messages, and where to reach them.");
    comment(document, ["evidence"], "Reports that the commands below write. What is listed here is required.");
    comment(document, ["scopes"], "Source files that the gate is about, besides those that the platform names.");
    comment(document, ["commands"], "Hosted runs call these with bash, in this order, each in a fresh shell.");
    for (const { name, because } of hooks)
        remark(document, ["commands", name], because);
    return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
function configOf({ owner, toolchain, gated }) {
    const commands = Object.fromEntries(toolchain.hooks.map(({ name, command }) => [name, command]));
    return {
        schema: "assaygate/product-config/v1",
        owner,
        evidence: toolchain.reports.map(evidenceOf),
        ...(gated.length > 0 ? { scopes: { gated } } : {}),
        ...(toolchain.hooks.length > 0 ? { commands } : {}),
    };
}
function evidenceOf({ kind, suite, path }) {
    return { kind, ...(suite === null ? {} : { suite }), path };
}
/** Names and commands come from files of others: quoted, they are texts and nothing else. */
function quoteTexts(document) {
    (0,dist/* visit */.YR)(document, {
        Scalar: (key, node) => {
            if (key !== "key" && typeof node.value === "string" && !/^[a-z][\w/.-]*$/.test(node.value))
                node.type = "QUOTE_DOUBLE";
        },
    });
}
function nodeAt(document, path) {
    const found = document.getIn(path, true);
    return typeof found === "object" && found !== null ? found : undefined;
}
function inOneLine(document, path) {
    const node = nodeAt(document, path);
    if (node !== undefined && !(0,dist/* isScalar */.jn)(node))
        node.flow = true;
}
/** A comment above a key. */
function comment(document, [key = ""], words) {
    (0,dist/* visit */.YR)(document, {
        Pair: (_, pair) => {
            if ((0,dist/* isScalar */.jn)(pair.key) && pair.key.value === key)
                pair.key.commentBefore = ` ${words}`;
        },
    });
}
const longestRemark = 160;
/** A remark behind a value; it may quote a file of the repository, so it stays on its line. */
function remark(document, path, words) {
    const node = nodeAt(document, path);
    if (node === undefined)
        return;
    const line = words.replace(/[\p{C}\p{Z}\s]+/gu, " ");
    node.comment = ` ${line.length > longestRemark ? `${line.slice(0, longestRemark)}…` : line}`;
}

// EXTERNAL MODULE: ./lib/domain/pipeline/places.js
var places = __webpack_require__(25983);
;// CONCATENATED MODULE: ./lib/domain/adoption/caller.js

/** What the called jobs may ask for: the caller's permissions are their ceiling (facts 1.20). */
const permissions = [
    ["contents: read", "to check the source out, and to read the rules of the base commit"],
    ["pull-requests: write", "to read reviews, and to keep one comment with the verdict"],
    ["checks: read", "to see which checks reported"],
    ["statuses: read", "the same for commit statuses"],
    ["deployments: read", "to find the last production release"],
    ["actions: read", "to fetch the reports of the run's own jobs"],
];
/** A workflow of ten lines that calls the organisation's own. */
function renderCaller({ repository, channel }) {
    const width = Math.max(...permissions.map(([name]) => name.length));
    return [
        "# Calls the organisation's gate. Once a ruleset requires it (assaygate org apply), remove this file.",
        "name: Assaygate",
        "on:",
        "  pull_request:",
        "  merge_group:",
        "permissions: {}",
        "jobs:",
        "  gate:",
        "    permissions:",
        ...permissions.map(([name, why]) => `      ${name.padEnd(width)} # ${why}`),
        `    uses: ${repository}/${places/* requiredWorkflow */.pC}@${channel}`,
        "",
    ].join("\n");
}

// EXTERNAL MODULE: ./lib/domain/codeowners/codeowners.js
var codeowners = __webpack_require__(94427);
// EXTERNAL MODULE: ./lib/domain/codeowners/gaps.js
var gaps = __webpack_require__(11175);
// EXTERNAL MODULE: ./lib/domain/codeowners/owner.js
var codeowners_owner = __webpack_require__(39335);
// EXTERNAL MODULE: ./lib/domain/codeowners/parse.js + 1 modules
var parse = __webpack_require__(65379);
;// CONCATENATED MODULE: ./lib/domain/adoption/owners.js




const mostOwners = 3;
/** Picks owners among those whom GitHub would ask: teams before people, at most a few. */
function chooseOwners({ people }, waiverRole) {
    const teams = people.teams.state === "known" ? people.teams.value : [];
    const users = people.users.state === "known" ? people.users.value : [];
    const security = waiverRole.filter((team) => teams.includes(team));
    const others = teams.filter((team) => !security.includes(team));
    const found = [...others, ...(others.length > 0 ? [] : users)].filter((owner) => (0,codeowners_owner/* ownerKind */.k)(owner) !== undefined);
    const everything = found.slice(0, mostOwners);
    const because = others.length > 0 ? "teams that may write" : "people who may write; no team may";
    return {
        owners: { everything, waivers: security.length > 0 ? security : everything, because },
        lacks: [...ownerLack({ people, everything }), ...waiverLack({ waiverRole, security, everything })],
    };
}
function ownerLack({ people, everything, }) {
    if (everything.length > 0)
        return [];
    const { teams, users } = people;
    const why = [teams, users].flatMap((fact) => (fact.state === "unknown" ? [fact.why] : []));
    return [
        {
            what: `no CODEOWNERS: nobody was found who may write${why.length > 0 ? ` (${why.join("; ")})` : ""}`,
            todo: 'Give a team write access to this repository, and add .github/CODEOWNERS with "* @org/team".',
        },
    ];
}
function waiverLack({ waiverRole, security, everything, }) {
    if (security.length > 0 || everything.length === 0 || waiverRole.length === 0)
        return [];
    return [
        {
            what: `waivers have no owner of their own: ${waiverRole.join(", ")} may not write here`,
            todo: "Give that team write access by name; then CODEOWNERS can name it for /.github/assaygate/waivers/.",
        },
    ];
}
/** A CODEOWNERS file for a repository that has none. */
function draftCodeowners({ everything, waivers }) {
    const all = everything.join(" ");
    return [
        "# Who has to approve what. GitHub asks the owners on the last line that matches a path.",
        `* ${all}`,
        "# What steers the delivery, this file among it, is owned as well: nobody changes the rules alone.",
        `/.github/ ${all}`,
        `/.github/assaygate/waivers/ ${waivers.join(" ")}`,
        "",
    ].join("\n");
}
/** What an existing file leaves open, in words. */
function ownersGaps(text, path, gated) {
    const { invalid, paths, guards, isOversize } = (0,gaps/* gapsOf */.dc)((0,parse/* parseCodeowners */.B)(text), {
        codeownersPath: path,
        paths: gated,
    });
    if (isOversize)
        return [{ what: `${path} is too large: GitHub passes over it`, todo: "Shorten it." }];
    return [
        ...invalid.slice(0, 5).map(({ line, why }) => ({
            what: `${path}:${line}: GitHub skips this line: ${why}`,
            todo: "Correct it.",
        })),
        ...(paths.length === 0
            ? []
            : [
                {
                    what: `${path}: ${paths.length} gated files have no owner, such as ${paths[0]?.path ?? ""}`,
                    todo: 'Add a line for all paths at the top: "* @org/team".',
                },
            ]),
        ...guards.map((gap) => ({
            what: `${path}: ${gap.path} has no owner, and with it nobody guards the rules`,
            todo: `Add a line at the end: "/${gap.path} @org/team".`,
        })),
    ];
}
/** Where GitHub would find the file of this repository; null: there is none. */
function codeownersOf({ texts }) {
    return codeowners/* codeownersPaths */.o.find((path) => texts.has(path)) ?? null;
}

;// CONCATENATED MODULE: ./lib/domain/adoption/pages.js
/** What adoption brings where a repository has nothing of the kind; plain Markdown and issue forms of GitHub. */
/** The gate asks whether each heading was answered; a heading marked optional may stay empty. */
const pullRequestTemplate = `<!-- Answer below each heading. The gate reads the description: a heading that says nothing more than this text
     counts as empty, one that is marked optional may stay so. -->

## What changes, and why

## How it was tested

## Work item <!-- optional -->

<!-- A fix names the defect that it fixes: "Fixes #12". -->

## Risk and way back <!-- optional -->

<!-- What could go wrong, and how it is undone. -->
`;
const bugForm = `name: Defect
description: Something does not do what it should.
labels: [bug]
body:
  - type: textarea
    id: found
    attributes:
      label: What happens
      description: What you did, what you expected, what came instead. No passwords, no personal data.
    validations:
      required: true
  - type: input
    id: version
    attributes:
      label: Version
      description: Release or commit in which you saw it.
    validations:
      required: true
  - type: dropdown
    id: severity
    attributes:
      label: How bad is it
      options: [it stops people from working, it costs them time, it is only unpleasant]
    validations:
      required: true
`;
const changeForm = `name: Change
description: Something should be there that is not, or should be otherwise.
body:
  - type: textarea
    id: wanted
    attributes:
      label: What is wanted, and by whom
    validations:
      required: true
  - type: textarea
    id: done
    attributes:
      label: How one sees that it is done
    validations:
      required: true
`;
const waiverForm = `name: Waiver
description: Ask security for an exception with an end. The exception itself is a file in .github/assaygate/waivers/.
labels: [waiver]
body:
  - type: input
    id: check
    attributes:
      label: Check and fingerprint
      description: As the verdict on the pull request names them. Secrets and critical findings cannot be waived.
    validations:
      required: true
  - type: textarea
    id: why
    attributes:
      label: Why it cannot be mended now
    validations:
      required: true
  - type: input
    id: until
    attributes:
      label: Until when
      description: The policy bounds it by severity; no waiver is without end.
    validations:
      required: true
  - type: input
    id: owner
    attributes:
      label: Who mends it
    validations:
      required: true
`;

;// CONCATENATED MODULE: ./lib/domain/adoption/files.js




/** Everything that adoption would write into a repository, each with what is there in its place. */
function proposeFiles(request) {
    const { snapshot } = request;
    return draftsOf(request).map(({ path, content, why, instead }) => {
        const existing = snapshot.paths.includes(path) ? path : instead;
        if (existing === null)
            return { path, content, why, state: { kind: "new" } };
        const text = snapshot.texts.get(existing) ?? null;
        if (text === content)
            return { path, content, why, state: { kind: "same" } };
        return { path, content, why, state: { kind: "kept", path: existing, text } };
    });
}
function draftsOf({ snapshot, config, owners, caller }) {
    const draft = (path, content, why, instead = null) => {
        return { path, content, why, instead };
    };
    const template = ".github/pull_request_template.md";
    const forms = ".github/ISSUE_TEMPLATE";
    const ownForm = placeOf(snapshot, /^(\.github\/|docs\/)?issue_template(\.md$|\/.+\.(ya?ml|md)$)/);
    const node = nodeVersion(snapshot);
    return [
        draft(places/* productConfigPath */.de, config, "what the gate needs to know: commands, and the reports that they write"),
        ...(owners.everything.length === 0
            ? []
            : [
                draft(".github/CODEOWNERS", draftCodeowners(owners), `who approves: ${owners.because}`, codeownersOf(snapshot)),
            ]),
        draft(template, pullRequestTemplate, "what every change has to say", placeOf(snapshot, /^(\.github\/|docs\/)?pull_request_template(\.(md|txt)$|\/.+)/)),
        draft(`${forms}/bug.yml`, bugForm, "defects that fixes can name", ownForm),
        draft(`${forms}/change.yml`, changeForm, "wishes", ownForm),
        draft(`${forms}/waiver.yml`, waiverForm, "how one asks security for an exception", ownForm),
        ...(node === null ? [] : [draft(".node-version", `${node.version}\n`, node.because)]),
        ...(caller === null
            ? []
            : [draft(places/* callerPath */.Hd, renderCaller(caller), `calls the workflow of ${caller.repository}`)]),
    ];
}
/** GitHub looks for such files in any case of their letters. */
function placeOf({ paths }, pattern) {
    return paths.find((path) => pattern.test(path.toLowerCase())) ?? null;
}
/** Hosted runs take Node's version from this file; without it, it is whatever the image of the runner has. */
function nodeVersion({ paths, texts }) {
    const manifest = texts.get("package.json");
    if (manifest === undefined || paths.includes(".node-version"))
        return null;
    const own = /^\s*v?(\d{2}(?:\.\d+){0,2})\s*$/.exec(texts.get(".nvmrc") ?? "")?.[1];
    if (own !== undefined)
        return { version: own, because: ".nvmrc says so; hosted runs read .node-version" };
    const engine = /"engines"\s*:\s*\{[^}]{0,400}"node"\s*:\s*"[^"\d]{0,10}(\d{2})\b/.exec(manifest)?.[1];
    if (engine === undefined)
        return null;
    return { version: engine, because: 'package.json says so under "engines"; hosted runs read .node-version' };
}

// EXTERNAL MODULE: ./lib/domain/source/language.js
var language = __webpack_require__(16884);
;// CONCATENATED MODULE: ./lib/domain/adoption/gated.js

/** Folders that hold no source of the product. */
const otherFolders = new Set([
    ...["test", "tests", "spec", "__tests__", "e2e", "fixtures", "docs", "doc", "examples", "example"],
    ...["scripts", "tools", "bench", "benchmarks", "vendor", "node_modules", "dist", "build", "target"],
    ...["reports", "coverage", "gradle"],
]);
/** Languages of configuration, of pages and of builds. */
const otherFiles = /(^|\/)(dockerfile|makefile)|(\.config|\.test|\.spec|_test)\.[a-z]+$|\.(ya?ml|toml|ini|conf|properties|html?|xml|svg|css|scss|less|mk|sh|bash|tfvars|tftest\.hcl)$|_test\.go$|\.lock\.hcl$/i;
const mostGlobs = 12;
/** Globs of the source that the gate is about: each folder at the root that holds some, and kinds of files there. */
function gatedGlobs({ paths, texts }) {
    const isTemplate = (path) => texts.get(path)?.includes("AWSTemplateFormatVersion") === true;
    const sources = paths.filter((path) => isTemplate(path) || isSource(path));
    const globs = new Set(sources.flatMap(globOf));
    return globs.size > mostGlobs ? [] : [...globs].sort();
}
function isSource(path) {
    return (0,language/* languageOf */.e)(path) !== undefined && !otherFiles.test(path);
}
function globOf(path) {
    const [folder = "", ...rest] = path.split("/");
    if (rest.length === 0)
        return [`*${path.slice(path.lastIndexOf("."))}`];
    return folder.startsWith(".") || otherFolders.has(folder.toLowerCase()) ? [] : [`${folder}/**`];
}

// EXTERNAL MODULE: ./lib/domain/pipeline/hosted-hooks.js
var hosted_hooks = __webpack_require__(83885);
;// CONCATENATED MODULE: ./lib/domain/adoption/tools.js
/** Folder of the reports that commands of ours write. */
const reportFolder = "reports";
/** Ends with whatever the command ends with, and has the folder before it begins. */
function intoReports(command) {
    return `mkdir -p ${reportFolder} && ${command}`;
}

;// CONCATENATED MODULE: ./lib/domain/adoption/stacks/go.js

const lintConfigs = [".golangci.yml", ".golangci.yaml", ".golangci.toml", ".golangci.json"];
/** Go: its own tests with coverage; null where there is no module at the root. */
function goToolchain({ texts, paths }) {
    const module = texts.get("go.mod");
    if (module === undefined)
        return null;
    const hasTool = /^\s*(?:tool\s+)?gotest\.tools\/gotestsum\s*$/m.test(module);
    const cover = `-coverprofile=${reportFolder}/cover.out ./...`;
    const junit = `go tool gotestsum --junitfile ${reportFolder}/junit.xml -- ${cover}`;
    const hooks = [
        { name: "setup", command: "go mod download", because: "go.mod" },
        { name: "build", command: "go build ./...", because: "go.mod" },
        {
            name: "test",
            command: intoReports(hasTool ? junit : `go test ${cover}`),
            because: hasTool
                ? "gotestsum is a tool of the module"
                : "Go's own tests, which write no report of the tests",
        },
    ];
    const coverage = {
        kind: "coverage",
        suite: null,
        path: `${reportFolder}/cover.out`,
        because: "go test writes it",
    };
    const tests = {
        kind: "tests",
        suite: "unit",
        path: `${reportFolder}/junit.xml`,
        because: "gotestsum writes it",
    };
    const lint = lintOf(paths);
    return {
        name: "Go",
        hooks: [...hooks, ...lint.hooks],
        reports: [...(hasTool ? [tests] : []), coverage, ...lint.reports],
        lacks: [...(hasTool ? [] : [testLack]), ...lint.lacks],
    };
}
const testLack = {
    what: "no report of the tests: gotestsum is no tool of the module",
    todo: 'Run "go get -tool gotest.tools/gotestsum", commit go.mod and go.sum, and adopt again.',
};
function lintOf(paths) {
    const config = lintConfigs.find((name) => paths.includes(name));
    if (config === undefined) {
        const what = "no report of a linter: golangci-lint has no configuration here";
        return { hooks: [], reports: [], lacks: [{ what, todo: "Add .golangci.yml, and adopt again." }] };
    }
    const path = `${reportFolder}/golangci.json`;
    const command = intoReports(`golangci-lint run --output.json.path ${path}`);
    return {
        hooks: [{ name: "lint", command, because: config }],
        reports: [{ kind: "lint", suite: null, path, because: "golangci-lint writes it" }],
        lacks: [
            {
                what: "hosted runners bring no golangci-lint",
                todo: 'Install it in commands.setup by its release and checksum, or run your own CI ("ci:").',
            },
        ],
    };
}

;// CONCATENATED MODULE: ./lib/domain/adoption/stacks/jvm.js
const maven = {
    name: "Maven",
    setup: "mvn --batch-mode --no-transfer-progress dependency:go-offline",
    test: () => "mvn --batch-mode --no-transfer-progress verify",
    lint: "mvn --batch-mode --no-transfer-progress checkstyle:checkstyle",
    tests: {
        kind: "tests",
        suite: "unit",
        path: "**/target/surefire-reports/TEST-*.xml",
        because: "Surefire writes it",
    },
    coverage: jvm_plugin(/jacoco-maven-plugin/, "coverage", "**/target/site/jacoco/jacoco.xml", "JaCoCo"),
    style: jvm_plugin(/maven-checkstyle-plugin/, "lint", "**/target/checkstyle-result.xml", "Checkstyle"),
};
const gradle = {
    name: "Gradle",
    setup: "./gradlew --no-daemon dependencies",
    test: (has) => `./gradlew --no-daemon test${has(gradleCoverage) ? " jacocoTestReport" : ""}`,
    lint: "./gradlew --no-daemon checkstyleMain checkstyleTest",
    tests: {
        kind: "tests",
        suite: "unit",
        path: "**/build/test-results/test/*.xml",
        because: "Gradle writes it",
    },
    coverage: jvm_plugin(/\bjacoco\b/, "coverage", "**/build/reports/jacoco/test/jacocoTestReport.xml", "JaCoCo (with xml.required = true)"),
    style: jvm_plugin(/\bcheckstyle\b/, "lint", "**/build/reports/checkstyle/*.xml", "Checkstyle"),
};
const gradleCoverage = /\bjacoco\b/;
function jvm_plugin(mark, kind, path, name) {
    const what = kind === "coverage" ? "line coverage" : "report of a linter";
    return {
        mark,
        report: { kind, suite: null, path, because: `${name} writes it` },
        lack: {
            what: `no ${what}: the build names no plugin ${name}`,
            todo: `Add the plugin to the build, and adopt again.`,
        },
    };
}
/** Java and Kotlin: Maven or Gradle; null where neither is at the root. */
function jvmToolchain({ texts, paths }) {
    const pom = texts.get("pom.xml");
    if (pom !== undefined)
        return toolchainOf(maven, pom);
    const script = texts.get("build.gradle.kts") ?? texts.get("build.gradle");
    if (script === undefined)
        return null;
    const built = toolchainOf(gradle, script);
    if (paths.includes("gradlew"))
        return built;
    const lack = {
        what: "no Gradle wrapper: the commands call ./gradlew",
        todo: 'Run "gradle wrapper", and commit what it writes.',
    };
    return { ...built, lacks: [...built.lacks, lack] };
}
function toolchainOf(build, text) {
    const has = (mark) => mark.test(text);
    const plugins = [build.coverage, build.style];
    const hooks = [
        { name: "setup", command: build.setup, because: build.name },
        { name: "test", command: build.test(has), because: build.name },
        ...(has(build.style.mark)
            ? [{ name: "lint", command: build.lint, because: "the build names Checkstyle" }]
            : []),
    ];
    return {
        name: build.name,
        hooks,
        reports: [build.tests, ...plugins.filter(({ mark }) => has(mark)).map(({ report }) => report)],
        lacks: plugins.filter(({ mark }) => !has(mark)).map(({ lack }) => lack),
    };
}

;// CONCATENATED MODULE: ./lib/domain/adoption/words.js
/** A script of a manifest as words of programs; null where a shell would do more than run one after the other. */
function programsOf(script) {
    const words = splitWords(script);
    if (words === null)
        return null;
    const programs = [[]];
    for (const word of words) {
        if (word.isOperator)
            programs.push([]);
        else
            programs.at(-1)?.push(word.text);
    }
    return programs.every((program) => program.length > 0) ? programs : null;
}
const longestScript = 4_000;
/** What a shell reads as more than letters; quoted, most of it is plain. */
const special = /[|;&<>()`$\\\n\r!#]/;
/** Splits at blanks outside of quotes. Whatever is not plain words and quotes is not understood: null. */
function splitWords(script) {
    if (script.length > longestScript)
        return null;
    const chunks = script.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
    // A quote that nothing closes is in no chunk.
    if (chunks.join("") !== withoutBlanks(script))
        return null;
    const words = chunks.map(wordOf);
    return words.every((word) => word !== null) ? words : null;
}
function withoutBlanks(script) {
    return (script.match(/"[^"]*"|'[^']*'|\S/g) ?? []).join("");
}
function wordOf(chunk) {
    if (chunk === "&&")
        return { text: chunk, isOperator: true };
    const parts = (chunk.match(/"[^"]*"|'[^']*'|[^"']+/g) ?? []).map(plainPart);
    return parts.every((part) => part !== null) ? { text: parts.join(""), isOperator: false } : null;
}
function plainPart(part) {
    if (part.startsWith("'"))
        return part.slice(1, -1);
    if (part.startsWith('"'))
        return /[`$\\]/.test(part) ? null : part.slice(1, -1);
    return special.test(part) ? null : part;
}
/** Writes words so that bash reads exactly these. */
function shellWords(words) {
    return words.map(shellWord).join(" ");
}
function shellWord(word) {
    if (/^[\w@%+=:,./-]+$/.test(word))
        return word;
    // A variable is set only where its name and the sign stand outside of the quotes.
    const name = /^[A-Za-z_]\w*=/.exec(word)?.[0] ?? "";
    return `${name}'${word.slice(name.length).replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./lib/domain/build-input/package-json.js
var package_json = __webpack_require__(31829);
;// CONCATENATED MODULE: ./lib/domain/adoption/stacks/node-project.js

const sections = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
/** Reads the project; null where there is none. A manifest that is no JSON is a lack, not a crash. */
function nodeProject({ texts, paths }) {
    const text = texts.get("package.json");
    if (text === undefined)
        return null;
    const manifest = (0,package_json/* readManifest */.W)(text);
    if (manifest.state === "unreadable")
        return { what: "package.json is no valid JSON", todo: "Correct it, and run adopt again." };
    const packages = sections.flatMap((section) => [...(manifest.sections.get(section)?.keys() ?? [])]);
    const files = new Set(paths);
    return {
        manager: managerOf(files),
        scripts: manifest.sections.get("scripts") ?? new Map(),
        packages: new Set(packages),
        paths: files,
    };
}
function managerOf(paths) {
    if (paths.has("pnpm-lock.yaml"))
        return {
            name: "pnpm",
            lockfile: "pnpm-lock.yaml",
            install: "corepack enable && pnpm install --frozen-lockfile",
        };
    if (paths.has("yarn.lock")) {
        const flag = paths.has(".yarnrc.yml") ? "--immutable" : "--frozen-lockfile";
        return { name: "yarn", lockfile: "yarn.lock", install: `corepack enable && yarn install ${flag}` };
    }
    const lockfile = ["package-lock.json", "npm-shrinkwrap.json"].find((path) => paths.has(path)) ?? null;
    return { name: "npm", lockfile, install: lockfile === null ? null : "npm ci" };
}
/** Runs a script of the manifest, with what npm runs before and after it. */
function runScript({ manager }, script) {
    return script === "test" ? `${manager.name} test` : `${manager.name} run ${script}`;
}
/** Starts a program that a package of the project brings. */
function runProgram({ manager }) {
    switch (manager.name) {
        case "npm":
            return ["npx", "--no-install"];
        case "pnpm":
            return ["pnpm", "exec"];
        case "yarn":
            return ["yarn", "run"];
    }
}

;// CONCATENATED MODULE: ./lib/domain/adoption/stacks/node-lint.js



const outputNames = ["--output-file", "-o"];
const formatNames = ["--format", "-f"];
const configs = [
    "eslint.config.js",
    "eslint.config.mjs",
    "eslint.config.cjs",
    "eslint.config.ts",
    ".eslintrc.json",
    ".eslintrc.js",
    ".eslintrc.cjs",
    ".eslintrc.yml",
];
/** ESLint of the script `lint`, or of the packages; other linters write what is not read yet. */
function lintRun(project) {
    const script = project.scripts.get("lint");
    const programs = script === undefined ? null : programsOf(script);
    const words = programs?.length === 1 ? withoutStarter(programs[0] ?? []) : [];
    if (words[0] === "eslint")
        return eslint(project, words);
    const hasConfig = configs.some((path) => project.paths.has(path));
    if (script === undefined && hasConfig && project.packages.has("eslint"))
        return eslint(project, ["eslint", "."]);
    return withoutReport(project, script);
}
function withoutStarter(words) {
    return words[0] === "npx" ? words.slice(1) : words;
}
function eslint(project, words) {
    const own = valueAfter(words, outputNames);
    if (own !== null && own !== "") {
        const because = `the script "lint" writes ${own}`;
        const hook = { name: "lint", command: runScript(project, "lint"), because };
        return { hook, reports: [reportAt(own)], lacks: [] };
    }
    const path = `${reportFolder}/eslint.json`;
    const kept = words.slice(1).filter((word, index, all) => {
        const isFormat = formatNames.some((name) => word === name || word.startsWith(`${name}=`));
        return !isFormat && !formatNames.includes(all[index - 1] ?? "");
    });
    const command = [...runProgram(project), "eslint", ...kept, "--format", "json", "--output-file", path];
    const because = "ESLint, with a report in place of the words for a terminal";
    return {
        hook: { name: "lint", command: intoReports(shellWords(command)), because },
        reports: [reportAt(path)],
        lacks: [],
    };
}
function valueAfter(words, names) {
    for (const [index, word] of words.entries()) {
        if (names.includes(word))
            return words[index + 1] ?? null;
        const name = names.find((each) => word.startsWith(`${each}=`));
        if (name !== undefined)
            return word.slice(name.length + 1);
    }
    return null;
}
function reportAt(path) {
    return { kind: "lint", suite: null, path, because: "ESLint writes it" };
}
function withoutReport(project, script) {
    if (script === undefined) {
        const lack = {
            what: "no linter: neither a script lint nor a configuration of ESLint",
            todo: 'Add ESLint with a configuration and a script "lint", and adopt again.',
        };
        return { hook: null, reports: [], lacks: [lack] };
    }
    const hook = { name: "lint", command: runScript(project, "lint"), because: 'the script "lint"' };
    const lack = {
        what: `no report of the linter: no writer of reports is known for the script "lint": ${script.slice(0, 120)}`,
        todo: `Let it write SARIF to ${reportFolder}/lint.sarif (or Checkstyle XML), and list that under evidence as lint.`,
    };
    return { hook, reports: [], lacks: [lack] };
}

;// CONCATENATED MODULE: ./lib/domain/adoption/stacks/node-runners.js

const runnerNames = ["nodeTest", "vitest", "jest", "mocha"];
const lcov = {
    kind: "coverage",
    suite: null,
    path: `${reportFolder}/lcov.info`,
    because: "lcov is written beside the tests",
};
function testsAt(path, suite) {
    return { kind: "tests", suite, path, because: "JUnit XML of the test runner" };
}
function junitPath(suite) {
    return suite === "unit" ? `${reportFolder}/junit.xml` : `${reportFolder}/junit-${suite}.xml`;
}
/** Values of an option, written `--name=value` or `--name value`. */
function valuesOf(words, name) {
    return words.flatMap((word, index) => {
        if (word.startsWith(`${name}=`))
            return [word.slice(name.length + 1)];
        return word === name ? [words[index + 1] ?? ""] : [];
    });
}
const nodeTest = {
    title: "Node's test runner",
    program: "node",
    isIt: (words) => words.includes("--test"),
    written: ({ words }, suite) => {
        const destinations = valuesOf(words, "--test-reporter-destination");
        return valuesOf(words, "--test-reporter").flatMap((reporter, index) => {
            const path = destinations[index] ?? "stdout";
            if (path === "stdout" || path === "stderr")
                return [];
            if (reporter === "junit")
                return [testsAt(path, suite)];
            return reporter === "lcov" ? [{ ...lcov, path }] : [];
        });
    },
    reporting: ({ words }, suite) => {
        // Each reporter has its destination, or none has; ours cannot be added to one that has none.
        if (words.some((word) => word.startsWith("--test-reporter")))
            return null;
        const path = junitPath(suite);
        const coverage = suite === "unit" ? nodeCoverage(words) : [];
        const flags = [
            ...["--test-reporter=spec", "--test-reporter-destination=stdout"],
            ...["--test-reporter=junit", `--test-reporter-destination=${path}`],
            ...coverage,
        ];
        const added = words.flatMap((word) => (word === "--test" ? [word, ...flags] : [word]));
        const reports = [testsAt(path, suite), ...(coverage.length > 0 ? [lcov] : [])];
        return { environment: [], words: added, reports, lacks: [] };
    },
};
function nodeCoverage(words) {
    const flag = "--experimental-test-coverage";
    const lcovFlags = ["--test-reporter=lcov", `--test-reporter-destination=${lcov.path}`];
    return words.includes(flag) ? lcovFlags : [flag, ...lcovFlags];
}
const vitest = {
    title: "Vitest",
    program: "vitest",
    isIt: () => true,
    written: ({ words }, suite) => {
        const [path] = [...valuesOf(words, "--outputFile.junit"), ...valuesOf(words, "--outputFile")];
        const isJunit = valuesOf(words, "--reporter").includes("junit");
        return isJunit && path !== undefined ? [testsAt(path, suite)] : [];
    },
    reporting: ({ words }, suite, packages) => {
        const path = junitPath(suite);
        const rest = words.slice(1).filter((word) => !["run", "watch", "dev", "--run", "--watch"].includes(word));
        const measures = ["@vitest/coverage-v8", "@vitest/coverage-istanbul"].some((name) => packages.has(name));
        const coverage = suite === "unit" && measures;
        const flags = [
            ...["--reporter=default", "--reporter=junit", `--outputFile.junit=${path}`],
            ...(coverage
                ? [
                    "--coverage.enabled",
                    "--coverage.reporter=lcovonly",
                    `--coverage.reportsDirectory=${reportFolder}`,
                ]
                : []),
        ];
        const lacks = suite === "unit" && !measures ? [packageLack("@vitest/coverage-v8", "line coverage")] : [];
        const reports = [testsAt(path, suite), ...(coverage ? [lcov] : [])];
        return { environment: [], words: ["vitest", "run", ...rest, ...flags], reports, lacks };
    },
};
const jest = {
    title: "Jest",
    program: "jest",
    isIt: () => true,
    written: ({ words, environment }, suite) => {
        if (!valuesOf(words, "--reporters").includes("jest-junit"))
            return [];
        const path = valuesOf(environment, "JEST_JUNIT_OUTPUT_FILE")[0] ?? "junit.xml";
        return [testsAt(path, suite)];
    },
    reporting: ({ words }, suite, packages) => {
        const path = junitPath(suite);
        const hasJunit = packages.has("jest-junit");
        const coverage = suite === "unit";
        const flags = [
            "--ci",
            ...(hasJunit ? ["--reporters=default", "--reporters=jest-junit"] : []),
            ...(coverage
                ? ["--coverage", "--coverageReporters=lcovonly", `--coverageDirectory=${reportFolder}`]
                : []),
        ];
        const rest = words.slice(1).filter((word) => !/^--(watch|watchAll|ci|coverage)(=|$)/.test(word));
        return {
            environment: hasJunit ? [`JEST_JUNIT_OUTPUT_FILE=${path}`] : [],
            words: ["jest", ...rest, ...flags],
            reports: [...(hasJunit ? [testsAt(path, suite)] : []), ...(coverage ? [lcov] : [])],
            lacks: hasJunit ? [] : [packageLack("jest-junit", `a report of the ${suite} tests`)],
        };
    },
};
const mocha = {
    title: "Mocha",
    program: "mocha",
    isIt: () => true,
    written: () => [],
    reporting: ({ words, wrapper }, suite, packages) => {
        // A second reporter would take the place of the first.
        if (words.some((word) => /^(--reporter|-R)(=|$)/.test(word)))
            return null;
        const path = junitPath(suite);
        const flags = ["--reporter", "xunit", "--reporter-option", `output=${path}`];
        const isUnit = suite === "unit";
        const measures = wrapper[0] === "c8" || (wrapper.length === 0 && packages.has("c8"));
        const around = isUnit && measures ? [...c8(wrapper), ...c8Flags] : [];
        return {
            environment: [],
            words: [...around, ...words, ...flags],
            reports: [testsAt(path, suite), ...(around.length > 0 ? [lcov] : [])],
            lacks: isUnit && !measures ? [packageLack("c8", "line coverage")] : [],
        };
    },
};
const c8Flags = ["--reporter=lcovonly", `--reports-dir=${reportFolder}`, "--temp-directory=coverage/tmp"];
/** The script's own arguments of c8 but for where its reports go. */
function c8(wrapper) {
    const own = /^--(reporter|reports-dir|report-dir|temp-directory)(=|$)/;
    return ["c8", ...wrapper.slice(1).filter((word) => !own.test(word))];
}
function packageLack(name, what) {
    return {
        what: `no ${what.replace(/^an? /, "")}: the package ${name} is not installed`,
        todo: `Run "npm install --save-dev ${name}" (or what your package manager calls it), and adopt again.`,
    };
}
/** The test runners that are known, by the program that a script calls. */
const runners = { nodeTest, vitest, jest, mocha };

;// CONCATENATED MODULE: ./lib/domain/adoption/stacks/node-tests.js




/** Programs that are there without a package of the project. */
const plainPrograms = new Set(["node", "npm", "mkdir", "rm", "echo", "pnpm", "yarn"]);
/** The command of a suite: the script itself where it writes reports already, else its program with report writers. */
function suiteRun(project, { suite, script }) {
    const text = project.scripts.get(script) ?? "";
    const programs = programsOf(text) ?? [];
    const found = programs.flatMap((program, index) => {
        const invocation = invocationOf(program);
        return invocation === null ? [] : [{ index, invocation }];
    });
    const [only] = found;
    if (only === undefined || found.length > 1)
        return withoutReports(project, { suite, script }, text);
    const runner = runners[only.invocation.runner];
    const own = runner.written(only.invocation, suite);
    if (own.some(({ kind }) => kind === "tests")) {
        const because = `the script "${script}" writes ${own.map(({ path }) => path).join(" and ")}`;
        return { command: runScript(project, script), because, reports: own, lacks: coverageLack(own, suite) };
    }
    const others = programs.filter((_, index) => index !== only.index);
    const hooks = [`pre${script}`, `post${script}`].filter((name) => project.scripts.has(name));
    const isPlain = others.every(([name = ""]) => plainPrograms.has(name)) && hooks.length === 0;
    const made = isPlain ? runner.reporting(only.invocation, suite, project.packages) : null;
    if (made === null)
        return withoutReports(project, { suite, script }, text);
    const started = runner.program === "node" ? made.words : [...runProgram(project), ...made.words];
    const words = programs.map((program, index) => index === only.index ? [...only.invocation.environment, ...made.environment, ...started] : program);
    return {
        command: intoReports(words.map(shellWords).join(" && ")),
        because: `the script "${script}" runs ${runner.title}; what it adds writes the reports`,
        reports: made.reports,
        lacks: [...made.lacks, ...(made.lacks.length > 0 ? [] : coverageLack(made.reports, suite))],
    };
}
/** A program as far as it says which test runner it is: variables first, then perhaps `npx`, then perhaps `c8`. */
function invocationOf(program) {
    const start = program.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word) && word !== "cross-env");
    if (start === -1)
        return null;
    const environment = program.slice(0, start).filter((word) => word !== "cross-env");
    const rest = program.slice(start);
    const { wrapper, words } = unwrapped(rest[0] === "npx" ? rest.slice(1) : rest);
    const known = runnerNames.find((name) => runners[name].program === words[0] && runners[name].isIt(words));
    return known === undefined ? null : { runner: known, environment, wrapper, words };
}
/** What measures coverage takes its own flags first, each in one word: only then is it clear where the runner begins. */
function unwrapped(words) {
    if (words[0] !== "c8" && words[0] !== "nyc")
        return { wrapper: [], words };
    const start = words.findIndex((word, index) => index > 0 && !word.startsWith("-"));
    return start === -1
        ? { wrapper: words, words: [] }
        : { wrapper: words.slice(0, start), words: words.slice(start) };
}
function coverageLack(reports, suite) {
    if (suite !== "unit" || reports.some(({ kind }) => kind === "coverage"))
        return [];
    return [
        {
            what: "no line coverage of the unit tests",
            todo: `Let the tests write lcov to ${reportFolder}/lcov.info, and list it under evidence.`,
        },
    ];
}
function withoutReports(project, { suite, script }, text) {
    const shown = text.slice(0, 120);
    const name = suite === "unit" ? "junit.xml" : `junit-${suite}.xml`;
    return {
        command: runScript(project, script),
        because: `the script "${script}"`,
        reports: [],
        lacks: [
            {
                what: `no report of the ${suite} tests: no writer of reports is known for the script "${script}": ${shown}`,
                todo: `Let it write JUnit XML to ${reportFolder}/${name}, and list that under evidence.`,
            },
        ],
    };
}

;// CONCATENATED MODULE: ./lib/domain/adoption/stacks/node.js



const unitScripts = ["test:unit", "test"];
const integrationScripts = ["test:integration", "integration-test", "test:e2e", "integration"];
const buildScripts = ["build", "typecheck", "compile"];
/** JavaScript and TypeScript: what `package.json` says; null where there is none. */
function nodeToolchain(snapshot) {
    const project = nodeProject(snapshot);
    if (project === null)
        return null;
    if ("todo" in project)
        return { name: "Node", hooks: [], reports: [], lacks: [project] };
    const suites = suitesOf(project).map((suite) => suiteRun(project, suite));
    const lint = lintRun(project);
    return {
        name: `Node (${project.manager.name})`,
        hooks: [
            ...setupOf(project),
            ...buildOf(project),
            ...testOf(suites),
            ...(lint.hook === null ? [] : [lint.hook]),
        ],
        reports: [...suites.flatMap(({ reports }) => reports), ...lint.reports],
        lacks: [
            ...lockLack(project),
            ...(suites.length === 0 ? [noTests] : []),
            ...suites.flatMap(({ lacks }) => lacks),
            ...lint.lacks,
        ],
    };
}
const noTests = {
    what: 'no tests: package.json has no script "test"',
    todo: 'Add tests (Node brings a runner: "node --test") and the script "test", and adopt again.',
};
/** A suite of its own for integration tests; what npm puts into a new manifest tests nothing. */
function suitesOf({ scripts }) {
    const has = (name) => {
        const text = scripts.get(name);
        return text !== undefined && !text.includes("no test specified");
    };
    const unit = unitScripts.find(has);
    const integration = integrationScripts.find(has);
    return [
        ...(unit === undefined ? [] : [{ suite: "unit", script: unit }]),
        ...(integration === undefined ? [] : [{ suite: "integration", script: integration }]),
    ];
}
function setupOf({ manager }) {
    if (manager.install === null)
        return [{ name: "setup", command: "npm install", because: "package.json" }];
    return [
        { name: "setup", command: manager.install, because: `${manager.lockfile} locks what is installed` },
    ];
}
function lockLack({ manager, packages }) {
    if (manager.lockfile !== null || packages.size === 0)
        return [];
    return [
        {
            what: "no lockfile: each run may install something else, and build.pinned-inputs refuses that",
            todo: 'Commit package-lock.json (npm install writes it); the setup command then becomes "npm ci".',
        },
    ];
}
function buildOf(project) {
    const script = buildScripts.find((name) => project.scripts.has(name));
    if (script === undefined)
        return [];
    return [{ name: "build", command: runScript(project, script), because: `the script "${script}"` }];
}
/** All suites run, whichever of them fail: the reports say what failed. */
function testOf(suites) {
    if (suites.length === 0)
        return [];
    const [first] = suites;
    if (suites.length === 1 && first !== undefined)
        return [{ name: "test", command: first.command, because: first.because }];
    const commands = suites.map(({ command }) => `(${command}) || status=1`);
    const command = `status=0; ${commands.join("; ")}; exit $status`;
    return [{ name: "test", command, because: suites.map(({ because }) => because).join("; ") }];
}

;// CONCATENATED MODULE: ./lib/domain/adoption/stacks/python.js

const manifests = [
    "pyproject.toml",
    "setup.cfg",
    "tox.ini",
    "pytest.ini",
    "requirements.txt",
    "requirements-dev.txt",
    "dev-requirements.txt",
];
/** Python: pytest and Ruff, by uv, Poetry or pip; null where there is no project of Python. */
function pythonToolchain({ texts, paths }) {
    const found = manifests.filter((name) => texts.has(name));
    if (found.length === 0 || !paths.some((path) => path.endsWith(".py")))
        return null;
    const words = found.map((name) => texts.get(name) ?? "").join("\n");
    const installer = installerOf(new Set(paths), texts);
    const tests = testsOf(words, installer);
    const lint = python_lintOf(words, installer);
    return {
        name: `Python (${installer.name})`,
        hooks: [
            { name: "setup", command: installer.install, because: installer.because },
            ...tests.hooks,
            ...lint.hooks,
        ],
        reports: [...tests.reports, ...lint.reports],
        lacks: [...tests.lacks, ...lint.lacks],
    };
}
function installerOf(paths, texts) {
    if (paths.has("uv.lock")) {
        const install = "python -m pip install uv && uv sync --frozen --all-extras --all-groups";
        return { name: "uv", install, prefix: "uv run --frozen ", because: "uv.lock locks what is installed" };
    }
    if (paths.has("poetry.lock")) {
        const install = "python -m pip install poetry && poetry install --no-interaction";
        return { name: "Poetry", install, prefix: "poetry run ", because: "poetry.lock locks what is installed" };
    }
    const files = ["requirements.txt", "requirements-dev.txt", "dev-requirements.txt"];
    const lists = files.filter((name) => texts.has(name));
    const what = lists.length === 0 ? "--editable ." : lists.map((name) => `--requirement ${name}`).join(" ");
    const because = lists.length === 0 ? "pyproject.toml" : lists.join(" and ");
    return { name: "pip", install: `python -m pip install ${what}`, prefix: "python -m ", because };
}
function testsOf(words, { prefix }) {
    if (!/\bpytest\b/.test(words))
        return lacking("no report of the tests: pytest is not among the packages", "Add pytest, and adopt again.");
    const measures = /\bpytest[-_]cov\b/.test(words);
    const flags = measures ? ` --cov --cov-report=xml:${reportFolder}/coverage.xml` : "";
    const command = intoReports(`${prefix}pytest --junitxml=${reportFolder}/junit.xml${flags}`);
    const hook = { name: "test", command, because: "pytest is among the packages" };
    const junit = {
        kind: "tests",
        suite: "unit",
        path: `${reportFolder}/junit.xml`,
        because: "pytest writes it",
    };
    const coverage = {
        kind: "coverage",
        suite: null,
        path: `${reportFolder}/coverage.xml`,
        because: "pytest-cov writes it",
    };
    const lack = {
        what: "no line coverage: pytest-cov is not among the packages",
        todo: "Add pytest-cov, and adopt again.",
    };
    return {
        hooks: [hook],
        reports: measures ? [junit, coverage] : [junit],
        lacks: measures ? [] : [lack],
    };
}
function python_lintOf(words, { prefix }) {
    if (!/\bruff\b/.test(words))
        return lacking("no report of a linter: Ruff is not among the packages", "Add ruff, and adopt again.");
    const path = `${reportFolder}/ruff.sarif`;
    const command = intoReports(`${prefix}ruff check --output-format sarif --output-file ${path} .`);
    return {
        hooks: [{ name: "lint", command, because: "Ruff is among the packages" }],
        reports: [{ kind: "lint", suite: null, path, because: "Ruff writes it" }],
        lacks: [],
    };
}
function lacking(what, todo) {
    return { hooks: [], reports: [], lacks: [{ what, todo }] };
}

;// CONCATENATED MODULE: ./lib/domain/adoption/stacks/terraform.js

/** Terraform's own tests; null where no file of it lies at the root or in a folder of modules. */
function terraformToolchain({ paths }) {
    const sources = paths.filter((path) => /^(?:[^/]+|modules\/.+)\.tf$/.test(path));
    if (sources.length === 0)
        return null;
    const hasTests = paths.some((path) => path.endsWith(".tftest.hcl"));
    const hasLint = paths.includes(".tflint.hcl");
    return {
        name: "Terraform",
        hooks: hasTests ? testHooks : [],
        reports: hasTests ? [junit] : [],
        lacks: [...(hasTests ? [] : [terraform_testLack]), ...(hasLint ? [lintLack] : [])],
    };
}
const junit = {
    kind: "tests",
    suite: "unit",
    path: `${reportFolder}/terraform-junit.xml`,
    because: "terraform test writes it",
};
const testHooks = [
    { name: "setup", command: "terraform init -backend=false", because: "files of Terraform" },
    {
        name: "test",
        command: intoReports(`terraform test -junit-xml=${junit.path}`),
        because: "files *.tftest.hcl",
    },
];
const terraform_testLack = {
    what: "no tests of Terraform: there is no file *.tftest.hcl",
    todo: "Write some, or test the module with another runner; either report counts as unit tests.",
    metBy: "tests",
};
const lintLack = {
    what: "TFLint has a configuration here, and hosted runners bring no TFLint",
    todo: 'Install it in commands.setup, and let commands.lint write "--format sarif" to reports/tflint.sarif.',
};

;// CONCATENATED MODULE: ./lib/domain/adoption/toolchains.js






const stacks = [nodeToolchain, pythonToolchain, goToolchain, jvmToolchain, terraformToolchain];
/** All stacks that a repository has at its root. */
function toolchainsOf(snapshot) {
    return stacks.flatMap((stack) => stack(snapshot) ?? []);
}
/** Several stacks as one: each hook once, the commands of the stacks one after the other. */
function together(toolchains) {
    const reports = toolchains.flatMap((each) => each.reports);
    const lacks = toolchains.flatMap((each) => each.lacks);
    return {
        name: toolchains.map(({ name }) => name).join(", ") || "no stack that is known",
        hooks: hosted_hooks/* hostedHooks */.Y.flatMap((name) => hookOf(name, toolchains)),
        reports,
        lacks: [
            ...(toolchains.length === 0 ? [unknownStack] : []),
            // The tests of an infrastructure module may well be Node's.
            ...lacks.filter(({ metBy }) => !reports.some(({ kind }) => kind === metBy)),
        ],
    };
}
function hookOf(name, toolchains) {
    const hooks = toolchains.flatMap((each) => each.hooks.filter((hook) => hook.name === name));
    const [first] = hooks;
    if (first === undefined || hooks.length === 1)
        return hooks;
    return [
        {
            name,
            command: hooks.map(({ command }) => `(${command})`).join(" && "),
            because: hooks.map(({ because }) => because).join("; "),
        },
    ];
}
const unknownStack = {
    what: "no stack that is known: no package.json, pyproject.toml, go.mod, pom.xml, build.gradle or *.tf at the root",
    todo: "Write commands and evidence by hand (docs/reference/policy.md), or let your own CI bring the reports (ci:).",
};

;// CONCATENATED MODULE: ./lib/domain/adoption/workload.js

/** What ships: the profiles of the platform policy (requirement 3.S4). */
const workloadTypes = ["mobile", "serverless", "data-pipeline", "container", "infra-module"];
/** Every sign that was found; the first one decides, because a mobile app may well hold a Dockerfile too. */
function signsOf({ paths, texts }) {
    const packages = packagesOf(texts);
    const found = rules.flatMap((rule) => {
        const because = rule.sign({ paths, texts, packages });
        return because === null ? [] : [{ type: rule.type, because }];
    });
    const order = (type) => workloadTypes.indexOf(type);
    return found.sort((one, other) => order(one.type) - order(other.type));
}
function packagesOf(texts) {
    const manifest = (0,package_json/* readManifest */.W)(texts.get("package.json") ?? "{}");
    if (manifest.state === "unreadable")
        return new Set();
    const sections = ["dependencies", "devDependencies"];
    return new Set(sections.flatMap((section) => [...(manifest.sections.get(section)?.keys() ?? [])]));
}
function file(type, pattern) {
    return {
        type,
        sign: ({ paths }) => {
            const path = paths.find((each) => pattern.test(each));
            return path === undefined ? null : `there is ${path}`;
        },
    };
}
function dependency(type, names) {
    return {
        type,
        sign: ({ packages }) => {
            const name = names.find((each) => packages.has(each));
            return name === undefined ? null : `package.json asks for ${name}`;
        },
    };
}
function workload_text(type, path, mark) {
    return {
        type,
        sign: ({ texts }) => {
            const found = [...texts].find(([name, content]) => path.test(name) && content.includes(mark));
            return found === undefined ? null : `${found[0]} says ${mark}`;
        },
    };
}
const rules = [
    file("mobile", /(^|\/)AndroidManifest\.xml$/),
    file("mobile", /(^|\/)[^/]+\.xcodeproj\//),
    file("mobile", /^(ios\/)?Podfile$/),
    workload_text("mobile", /^pubspec\.yaml$/, "flutter:"),
    dependency("mobile", ["react-native", "expo"]),
    file("serverless", /^serverless\.ya?ml$/),
    workload_text("serverless", /^template\.ya?ml$/, "AWS::Serverless"),
    file("serverless", /^(host\.json|wrangler\.toml|wrangler\.jsonc?|samconfig\.toml)$/),
    dependency("serverless", [
        "@google-cloud/functions-framework",
        "@azure/functions",
        "@types/aws-lambda",
        "aws-lambda",
    ]),
    file("data-pipeline", /^(dbt_project\.yml|dvc\.yaml|datapackage\.json|meltano\.yml)$/),
    file("data-pipeline", /^dags\/.+\.py$/),
    workload_text("data-pipeline", /^(pyproject\.toml|requirements[\w-]*\.txt)$/, "apache-airflow"),
    workload_text("data-pipeline", /^(pyproject\.toml|requirements[\w-]*\.txt)$/, "pyspark"),
    workload_text("data-pipeline", /^(pyproject\.toml|requirements[\w-]*\.txt)$/, "dagster"),
    file("container", /^(docker\/)?(Dockerfile|Containerfile)$/),
    file("infra-module", /^[^/]+\.tf$/),
    file("infra-module", /^modules\/.+\.tf$/),
    workload_text("infra-module", /^(template|(templates|cloudformation)\/[^/]+)\.(ya?ml|json)$/, "AWSTemplateFormatVersion"),
    file("infra-module", /^(Pulumi\.yaml|cdk\.json)$/),
];

;// CONCATENATED MODULE: ./lib/domain/adoption/plan.js







/** The plan of an adoption: a pure function of the repository and of what the platform asks. */
function planAdoption(request) {
    const { snapshot, caller } = request;
    const workload = workloadOf(snapshot);
    const expectations = request.expectationsOf(workload.type);
    const toolchain = asked(together(toolchainsOf(snapshot)), expectations);
    const gated = gatedGlobs(snapshot);
    const { owners, lacks } = chooseOwners(snapshot, request.waiverRole);
    const owner = productOwner(snapshot, owners);
    const config = renderConfig({ owner, toolchain, gated });
    const { fullName: repository, defaultBranch, commit } = snapshot;
    return {
        repository,
        defaultBranch,
        commit,
        workload,
        toolchain,
        gated,
        owners,
        files: proposeFiles({ snapshot, config, owners, caller }),
        lacks: [
            ...toolchain.lacks,
            ...expectedLacks(toolchain, expectations, workload.type),
            ...scopeLacks(request, gated),
            ...lacks,
            ...existingOwners(request, gated),
        ],
    };
}
/** Of templates no line is measured: where the platform asks for no coverage, none is promised. */
function asked(toolchain, { kinds }) {
    const isAsked = kinds.length === 0 || kinds.includes("coverage");
    if (isAsked)
        return toolchain;
    return {
        ...toolchain,
        reports: toolchain.reports.filter(({ kind }) => kind !== "coverage"),
        lacks: toolchain.lacks.filter(({ what }) => !what.startsWith("no line coverage")),
    };
}
function workloadOf(snapshot) {
    const signs = signsOf(snapshot);
    const { profile } = snapshot;
    if (profile.state === "known")
        return { type: profile.value, decidedBy: "property", signs };
    const [first] = signs;
    return first === undefined
        ? { type: "repository", decidedBy: "nothing", signs }
        : { type: first.type, decidedBy: "signs", signs };
}
function productOwner({ server, fullName }, { everything }) {
    const [first = ""] = everything;
    const [organization = "", team] = first.slice(1).split("/");
    if (team !== undefined)
        return { name: team, contact: `${server}/orgs/${organization}/teams/${team}` };
    const name = (0,repository_name/* withoutOwner */.k)(fullName);
    return { name, contact: `${server}/${fullName}/issues` };
}
/** What the platform asks of this workload and no tool here brings; what a stack lacks says its own words. */
function expectedLacks({ reports, lacks }, { kinds, suites }, type) {
    const spoken = lacks.length > 0 ? ["tests", "coverage", "lint"] : [];
    const missing = kinds.filter((kind) => !spoken.includes(kind) && !reports.some((report) => report.kind === kind));
    const without = suites.filter((suite) => suite !== "unit" && !reports.some((report) => report.kind === "tests" && report.suite === suite));
    return [
        ...missing.map((kind) => ({
            what: `no evidence of kind ${kind}, which the platform asks of every ${type}`,
            todo: "Let a command write such a report (docs/reference/formats lists what is read), and list it.",
        })),
        ...without.map((suite) => ({
            what: `no ${suite} tests, which the platform asks of every ${type}`,
            todo: `Add a script "test:${suite}", and adopt again.`,
        })),
    ];
}
/** A scope without a file is no scope: the gate could say nothing about forbidden patterns. */
function scopeLacks({ snapshot, isGated }, gated) {
    if (gated.length > 0 && snapshot.paths.some((path) => isGated(gated, path)))
        return [];
    return [
        {
            what: "no source that could be gated: no folder at the root holds files of a language that is known",
            todo: "Name the folders under scopes.gated.",
        },
    ];
}
function existingOwners({ snapshot, isGated }, gated) {
    const path = codeownersOf(snapshot);
    if (path === null)
        return [];
    const paths = snapshot.paths.filter((each) => isGated(gated, each));
    return ownersGaps(snapshot.texts.get(path) ?? "", path, paths);
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/policy/checks/index.js + 50 modules
var policy_checks = __webpack_require__(26420);
// EXTERNAL MODULE: ./lib/policy/merge/merge.js + 4 modules
var merge = __webpack_require__(38071);
;// CONCATENATED MODULE: ./lib/policy/replay/expectations.js


/** What the platform asks of a workload that is of no product yet; nothing where there is no such profile. */
function expectationsOf(platform, workload) {
    const merged = (0,merge/* checkMerge */.J)({
        ...{ platform, source: "file", product: null, base: null, baseline: null, regulated: null },
        profile: { state: "known", value: workload },
    });
    if (!merged.ok)
        return { kinds: [], suites: [] };
    const { required, checks } = merged.value;
    const judged = new Set(checks.filter((check) => check.required && !check.advisory).map(({ id }) => id));
    return {
        kinds: required.filter(({ origin }) => origin === "product").map(({ kind }) => kind),
        suites: policy_checks/* checks */.A.flatMap(({ id, evidence }) => judged.has(id) && evidence?.kind === "tests" && evidence.suite !== null ? [evidence.suite] : []),
    };
}

// EXTERNAL MODULE: ./lib/policy/source/gated.js
var gated = __webpack_require__(98979);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
;// CONCATENATED MODULE: ./lib/report/adoption-json.js

/** Version 1 of the contract; docs/reference/cli.md describes it. */
function renderAdoptionJson(plan, { replay, pullRequest, closing }) {
    const { repository, defaultBranch, commit, workload, toolchain, gated, files, lacks } = plan;
    return (0,json/* renderJson */.h)({
        schemaVersion: 1,
        repository,
        defaultBranch,
        commit,
        workload,
        tools: { name: toolchain.name, commands: toolchain.hooks, evidence: toolchain.reports },
        gated,
        files: files.map(({ path, content, why, state }) => ({
            path,
            why,
            state: state.kind,
            ...(state.kind === "kept" ? { instead: state.path } : {}),
            content,
        })),
        missing: lacks.map(({ what, todo }) => ({ what, todo })),
        next: closing,
        pullRequest,
        replay: replay === null ? null : replayOf(replay),
    });
}
function replayOf({ rows, leftOut }) {
    return {
        notJudged: leftOut,
        pullRequests: rows.map(({ number, title, mergedAt, checks, replay }) => ({
            number,
            title,
            mergedAt,
            checks: checks.state === "known" ? Object.fromEntries(checks.value) : null,
            ...(replay.state === "known"
                ? replay.value
                : { strict: "undecided", ratchet: "undecided", objections: [], why: replay.why }),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/domain/adoption/line-diff.js
/** How many equal lines are shown around what differs. */
const context = 2;
/** Compares two texts line by line: what is equal at both ends is left out, but for a little of it. */
function diffLines(before, after) {
    const old = linesOf(before);
    const now = linesOf(after);
    const most = Math.min(old.length, now.length);
    const start = countEqual(most, (index) => old[index] === now[index]);
    const end = countEqual(most - start, (index) => old.at(-1 - index) === now.at(-1 - index));
    if (start === old.length && start === now.length)
        return [];
    return [
        ...marked(" ", old.slice(Math.max(0, start - context), start)),
        ...marked("-", old.slice(start, old.length - end)),
        ...marked("+", now.slice(start, now.length - end)),
        ...marked(" ", old.slice(old.length - end, old.length - end + context)),
    ];
}
function countEqual(most, isEqual) {
    let count = 0;
    while (count < most && isEqual(count))
        count++;
    return count;
}
function linesOf(text) {
    return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
function marked(mark, lines) {
    return lines.map((text) => ({ mark, text }));
}

// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
;// CONCATENATED MODULE: ./lib/report/adoption-text.js


const linesToShow = 120;
const objectionsToShow = 3;
/** The plan for a terminal: what was found and why, every file with its difference, and what is missing. */
function renderAdoptionText(plan, closing) {
    const { repository, defaultBranch, commit, files, lacks } = plan;
    const lines = [
        `adopt ${(0,plain/* plain */.p)(repository, 200)} (${(0,plain/* plain */.p)(defaultBranch, 100)} at ${commit.slice(0, 12)})`,
        "",
        ...foundLines(plan),
        "",
        ...files.flatMap(fileLines),
        ...(lacks.length === 0 ? [] : ["Missing, and what to do:"]),
        ...lacks.flatMap(({ what, todo }) => [`  - ${(0,plain/* plain */.p)(what)}`, `    ${(0,plain/* plain */.p)(todo)}`]),
        ...(lacks.length === 0 ? [] : [""]),
        ...closing.map((line) => (0,plain/* plain */.p)(line)),
    ];
    return `${lines.map(defuse).join("\n")}\n`;
}
/** The runner's old commands count anywhere in a line. */
function defuse(line) {
    return line.replaceAll("##[", "##\\[");
}
const decided = {
    property: "the organisation says so (assaygate-profile)",
    signs: "by its files",
    nothing: "nothing says what ships",
};
function foundLines({ workload, toolchain, gated }) {
    return [
        `Workload: ${(0,plain/* plain */.p)(workload.type, 80)}, ${decided[workload.decidedBy]}`,
        ...workload.signs.slice(0, 10).map(({ type, because }) => `  ${type}: ${(0,plain/* plain */.p)(because, 200)}`),
        `Tools: ${(0,plain/* plain */.p)(toolchain.name, 200)}`,
        ...toolchain.hooks.flatMap(({ name, command, because }) => [
            `  ${name.padEnd(5)} ${(0,plain/* plain */.p)(command)}`,
            `        because: ${(0,plain/* plain */.p)(because)}`,
        ]),
        ...toolchain.reports.map(({ kind, suite, path }) => `  ${[kind, suite].filter(Boolean).join(" ")} in ${(0,plain/* plain */.p)(path, 200)}`),
        `Gated source: ${gated.map((glob) => (0,plain/* plain */.p)(glob, 100)).join(", ") || "none found"}`,
    ];
}
function fileLines({ path, content, why, state }) {
    switch (state.kind) {
        case "same":
            return [`= ${(0,plain/* plain */.p)(path)} is there already`, ""];
        case "new":
            return [`+ ${(0,plain/* plain */.p)(path)}: ${(0,plain/* plain */.p)(why)}`, ...shown("", content), ""];
        case "kept":
            return [
                `! ${(0,plain/* plain */.p)(state.path)} stays as it is; ${(0,plain/* plain */.p)(path)} would say otherwise:`,
                ...(state.text === null ? [] : shown(state.text, content)),
                "",
            ];
    }
}
function shown(before, after) {
    const lines = diffLines(before, after).map(({ mark, text }) => `    ${mark} ${visible(text)}`);
    const more = lines.length - linesToShow;
    return more > 0 ? [...lines.slice(0, linesToShow), `    … and ${more} more lines`] : lines;
}
const longestLine = 200;
/** A line of a file: its blanks mean something, what a terminal would obey does not. */
function visible(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\ufffd");
    return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
}
/** The replay for a terminal. */
function renderReplayText({ rows, leftOut }) {
    const lines = [
        `Replay: what the gate would have said of the last ${rows.length} merged pull requests`,
        ...rows.flatMap(rowLines),
        ...(rows.length === 0 ? ["  none was merged into the default branch"] : []),
        `Judged with today's settings of the repository. Not judged, since their reports are gone: ${leftOut.join(", ")}.`,
        "The ratchet forgives what the base commit already had; what the change brought, or nobody could read, it does not.",
    ];
    return `${lines.map(defuse).join("\n")}\n`;
}
function rowLines({ number, title, mergedAt, replay, checks }) {
    const head = `  #${number} ${(0,plain/* plain */.p)(title, 60)} (${(0,plain/* plain */.p)(mergedAt.slice(0, 10), 10)})`;
    const then = `own checks then: ${checksWords(checks)}`;
    if (replay.state === "unknown")
        return [head, `      unknown: ${(0,plain/* plain */.p)(replay.why)}; ${then}`];
    const { strict, ratchet, objections } = replay.value;
    const more = objections.length - objectionsToShow;
    return [
        head,
        `      without the ratchet: ${strict}; with it: ${ratchet}; ${then}`,
        ...objections
            .slice(0, objectionsToShow)
            .map(({ id, summary, own, old }) => `      ${id}: ${(0,plain/* plain */.p)(summary, 120)} (${own} new, ${old} old)`),
        ...(more > 0 ? [`      … and ${more} more checks`] : []),
    ];
}
/** How often each result was reported: `5 success, 1 failure`. */
function checksWords(checks) {
    if (checks.state === "unknown")
        return "unknown";
    const words = [...checks.value].map(([state, count]) => `${count} ${state}`);
    return words.join(", ") || "none";
}

// EXTERNAL MODULE: ./lib/cli/github-question.js
var github_question = __webpack_require__(84948);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/steps.js
var steps = __webpack_require__(14997);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
;// CONCATENATED MODULE: ./lib/cli/adopt/adopt-closing.js
/** What comes after the pull request, in its order: the ruleset reaches the repository only when it is ready. */
function closingWords(plan, { requirement }, instance) {
    const first = plan.files.some(({ state }) => state.kind === "new")
        ? "Review and merge the pull request."
        : "Nothing is left to write: everything is there.";
    return [first, ...profileWords(plan), ...ringWords(requirement, instance)];
}
function profileWords({ workload, repository }) {
    const owner = repository.slice(0, repository.indexOf("/"));
    switch (workload.decidedBy) {
        case "signs":
            return [
                `Set the organisation's property assaygate-profile of this repository to "${workload.type}": PATCH /orgs/${owner}/properties/values (assaygate org apply does it).`,
            ];
        case "nothing":
            return [
                "Decide what ships here, and set the organisation's property assaygate-profile of this repository.",
            ];
        case "property":
            return doubt(workload);
    }
}
function doubt({ type, signs }) {
    const [first] = signs;
    if (first === undefined || signs.some((sign) => sign.type === type))
        return [];
    return [
        `The organisation says "${type}", and the files look like "${first.type}" (${first.because}): correct one of the two.`,
    ];
}
function ringWords(requirement, { repository, channel }) {
    if (requirement.state === "unknown")
        return [`Whether a ruleset requires the gate here could not be read: ${requirement.why}.`];
    const found = requirement.value;
    switch (found.state) {
        case "required":
            return [`The ruleset "${found.ruleset}" requires the gate already: this pull request is judged by it.`];
        case "evaluated":
            return [
                `The ruleset "${found.ruleset}" tries the gate out; "assaygate org apply --activate" makes it count.`,
            ];
        case "none":
            return [
                "Then set the property assaygate-ring (canary or stable): from then on the organisation's ruleset requires the gate, so merge first.",
                `Without a ruleset, --caller --instance ${repository}@${channel} adds a workflow that calls the gate; anybody who may change it may leave it out.`,
            ];
    }
}

// EXTERNAL MODULE: ./lib/domain/document/size.js
var size = __webpack_require__(92019);
// EXTERNAL MODULE: ./lib/policy/product/product-file.js + 1 modules
var product_file = __webpack_require__(96588);
// EXTERNAL MODULE: ./lib/policy/review/lint.js + 1 modules
var lint = __webpack_require__(25440);
;// CONCATENATED MODULE: ./lib/cli/adopt/adopt-config.js





/**
 * The configuration that will count: the repository's own where there is one, else the one that is proposed, which must
 * hold to schema and policy before anybody sees it.
 * @throws {InternalError} bug
 */
function readyConfig(plan, { file }, home) {
    const proposed = plan.files.find(({ path }) => path === places/* productConfigPath */.de);
    if (proposed === undefined)
        return null;
    const kept = proposed.state.kind === "kept" ? proposed.state.text : null;
    if (kept !== null) {
        const own = (0,product_file.checkProductConfig)({ path: places/* productConfigPath */.de, text: kept });
        return own.ok ? own.value : null;
    }
    const product = { path: places/* productConfigPath */.de, text: proposed.content };
    const platform = { path: file.path, text: home.readText(file.path, size/* mostDocumentBytes */.A) };
    const profile = Object.hasOwn(file.content.profiles, plan.workload.type) ? plan.workload.type : null;
    const problems = (0,lint/* lintPolicy */.G)({ platform, product, profile }).filter(({ level, at }) => level === "error" && at.startsWith(places/* productConfigPath */.de));
    const checked = (0,product_file.checkProductConfig)(product);
    if (checked.ok && problems.length === 0)
        return checked.value;
    const [first] = checked.ok ? problems.map(({ message }) => message) : checked.problems.map(errors/* describeError */.Uc);
    throw new errors/* InternalError */.Gd("bug", `expected a configuration that holds to its schema, made one that does not: ${first}`);
}

// EXTERNAL MODULE: ./lib/domain/digest/canonical.js
var canonical = __webpack_require__(12627);
// EXTERNAL MODULE: ./lib/domain/instance/upgrade.js
var upgrade = __webpack_require__(20362);
// EXTERNAL MODULE: ./lib/domain/change/template.js
var change_template = __webpack_require__(76571);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
;// CONCATENATED MODULE: ./lib/report/adoption-markdown.js



/** GitHub takes 65,536 characters. */
const longestBody = 60_000;
/** What the onboarding pull request says of itself: the headings are those of the template that it brings. */
function renderOnboarding(plan, replay, closing) {
    const parts = [
        "## What changes, and why",
        "This brings the repository under Assaygate. Nothing that was here is overwritten. Written by `assaygate adopt`, which renews this request in place.",
        filesTable(plan.files),
        ...foundSection(plan),
        ...lacksSection(plan),
        ...(replay === null ? [] : [replaySection(replay)]),
        "## How it was tested",
        "The configuration was read back, held to its schema and to the platform policy. The commands were not run: this request's own run does that.",
        "## Risk and way back",
        "Files are added, none is changed. Closing this request, or reverting it, leaves everything as it was.",
        ...otherHeadings(plan.files),
        "### What comes next",
        closing.map((line) => `1. ${(0,markdown/* code */.aY)(line, 400)}`).join("\n"),
    ];
    const body = `${parts.join("\n\n")}\n`;
    return body.length <= longestBody ? body : `${body.slice(0, longestBody)}\n\n_Cut here._\n`;
}
const ownHeadings = ["what changes, and why", "how it was tested", "risk and way back", "work item"];
/** A heading of the repository's own template, if it is plain words. */
const plainTitle = /^[\p{L}\p{N} ,.()?/'-]{1,120}$/u;
/** A template that is there already asks by its own headings; boxes are a person's to tick. */
function otherHeadings(files) {
    const template = files.find(({ path }) => path.endsWith("pull_request_template.md"))?.state;
    if (template?.kind !== "kept" || template.text === null)
        return [];
    const asked = (0,change_template/* readDescription */.XF)(template.text).sections.filter(({ title, isOptional }) => !isOptional && plainTitle.test(title) && !ownHeadings.includes((0,change_template/* words */.aL)(title)));
    const answer = "Nothing beyond what is said above: files are added, and no code is changed.";
    return asked.slice(0, 20).flatMap(({ title }) => [`## ${title}`, answer]);
}
function filesTable(files) {
    const rows = files.map((file) => `| ${(0,markdown/* code */.aY)(file.path, 120)} | ${fileWords(file)} |`);
    return ["| File | |", "| --- | --- |", ...rows].join("\n");
}
function fileWords({ why, state }) {
    switch (state.kind) {
        case "new":
            return `new: ${(0,markdown/* code */.aY)(why, 200)}`;
        case "same":
            return "is there already";
        case "kept":
            return `not written: ${(0,markdown/* code */.aY)(state.path, 120)} is there and stays`;
    }
}
function foundSection({ workload, toolchain, gated }) {
    const signs = workload.signs.slice(0, 5).map(({ type, because }) => `${type}: ${because}`);
    return [
        `Workload: ${(0,markdown/* code */.aY)(workload.type, 80)}${signs.length > 0 ? ` (${(0,markdown/* code */.aY)(signs.join("; "), 300)})` : ""}. Tools: ${(0,markdown/* code */.aY)(toolchain.name, 200)}. Gated source: ${(0,markdown/* code */.aY)(gated.join(", ") || "none", 300)}.`,
        ["| Command | | Because |", "| --- | --- | --- |", ...toolchain.hooks.map(hookRow)].join("\n"),
    ];
}
function hookRow({ name, command, because }) {
    return `| ${name} | ${(0,markdown/* code */.aY)(command, 400)} | ${(0,markdown/* code */.aY)(because, 200)} |`;
}
function lacksSection({ lacks }) {
    if (lacks.length === 0)
        return [];
    const lines = lacks.slice(0, 30).map(({ what, todo }) => `- ${(0,markdown/* code */.aY)(what, 300)}: ${(0,markdown/* code */.aY)(todo, 300)}`);
    return ["### Missing, and what to do", lines.join("\n")];
}
function replaySection({ rows, leftOut }) {
    return [
        `### What the gate would have said of the last ${rows.length} merged pull requests`,
        [
            "| Request | Own checks then | Without the ratchet | With the ratchet | Objections |",
            "| --- | --- | --- | --- | --- |",
            ...rows.map(replayRow),
        ].join("\n"),
        `Judged with today's settings of the repository. Reports are gone, so these were not judged: ${leftOut.map((id) => `\`${id}\``).join(", ")}.`,
    ].join("\n\n");
}
function replayRow({ number, title, checks, replay }) {
    const cells = [`#${number} ${(0,markdown/* code */.aY)(title, 80)}`, checksWords(checks)];
    if (replay.state === "unknown")
        return `| ${[...cells, "unknown", "unknown", (0,markdown/* code */.aY)(replay.why, 200)].join(" | ")} |`;
    const { strict, ratchet, objections } = replay.value;
    const ids = objections.map(({ id, own, old }) => `${id} (${own} new, ${old} old)`);
    return `| ${[...cells, strict, ratchet, (0,markdown/* code */.aY)(ids.join("; ") || "none", 400)].join(" | ")} |`;
}

// EXTERNAL MODULE: ./lib/cli/own-pull.js
var own_pull = __webpack_require__(98696);
;// CONCATENATED MODULE: ./lib/cli/adopt/adopt-open.js





/** Where the onboarding lies; renewed in place. */
const branch = "assaygate/adopt";
const title = "chore: adopt Assaygate";
const mark = "Assaygate-Adopt:";
/** Writes the new files to a branch of our own, then opens or renews the pull request from it. */
function onboardingSteps(onboarding, desk) {
    const hasNews = onboarding.plan.files.some(({ state }) => state.kind === "new");
    return hasNews ? [branchStep(onboarding), pullStep(onboarding, desk)] : [nothingStep];
}
const nothingStep = {
    title: `branch ${branch}`,
    inspect: async () => (0,steps/* same */.FB)("nothing to write: every file is there already, or something that does its work"),
};
function branchStep({ repository, plan }) {
    const { host } = repository;
    const wanted = wantedOf(plan);
    return {
        title: `branch ${branch}`,
        async inspect() {
            const tip = await host.tip(branch);
            if (tip.state === "unknown")
                return tip;
            if (tip.value !== null) {
                const own = await findingOfTip(repository, tip.value, wanted);
                if (own !== null)
                    return own;
            }
            const words = `${wanted.writes.length} files in one commit`;
            const payload = wanted.writes.map(({ path }) => path);
            return (0,steps/* due */.dQ)({ words, payload, apply: () => writeBranch(repository, tip.value, wanted) });
        },
    };
}
function pullStep(onboarding, desk) {
    const { repository, plan, replay, closing } = onboarding;
    return {
        title: "pull request",
        async inspect() {
            const pull = { title, head: branch, base: plan.defaultBranch };
            const words = `from ${branch} into ${plan.defaultBranch}`;
            return (0,steps/* due */.dQ)({
                words,
                async apply() {
                    const body = renderOnboarding(plan, replay, closing);
                    const shown = await (0,own_pull/* openOrRenew */.h)(repository.host, { ...pull, body });
                    if (shown.state === "known")
                        desk.pull = shown.value;
                    return shown;
                },
            });
        },
    };
}
function wantedOf(plan) {
    const files = plan.files.filter(({ state }) => state.kind === "new");
    const digest = (0,canonical/* canonicalDigest */.X)({
        parent: plan.commit,
        files: files.map(({ path, content }) => [path, content]),
    });
    const writes = files.map(({ path, content }) => ({ path, bytes: new TextEncoder().encode(content) }));
    return { parent: plan.commit, writes, digest };
}
async function writeBranch({ host }, tip, { parent, writes, digest }) {
    const commit = await host.commit({
        message: `${title}\n\nWritten by assaygate adopt; a later run renews it.\n\n${mark} ${digest}`,
        parent,
        base: "parent",
        files: writes.map((file) => ({ ...file, mode: "100644" })),
        removals: [],
    });
    if (commit.state === "unknown")
        return commit;
    return tip === null ? host.createBranch(branch, commit.value) : host.moveBranch(branch, commit.value, true);
}
/** Null: it is ours and older. A commit that is not is somebody's work, never overwritten, nor shown as ours. */
async function findingOfTip({ message, host }, tip, { parent, writes, digest }) {
    const text = await message(tip);
    if (text.state === "unknown")
        return text;
    const line = text.value.split("\n").find((each) => each.startsWith(mark));
    if (line !== undefined && line !== `${mark} ${digest}`)
        return null;
    if (line === undefined)
        return foreign(tip);
    // Whoever may push can write our mark under other content.
    const [tree, found] = [await host.tree(parent), await host.tree(tip)];
    if (tree.state === "unknown")
        return tree;
    if (found.state === "unknown")
        return found;
    return (0,upgrade/* isUpgraded */.j)({ tree: tree.value, upgraded: found.value }, { writes, removals: [] })
        ? (0,steps/* same */.FB)("as it should be")
        : foreign(tip);
}
function foreign(tip) {
    return (0,steps/* stopped */.ce)(`somebody else wrote to it: the commit ${tip.slice(0, 12)} is not one of ours; merge it, or delete the branch`);
}

// EXTERNAL MODULE: ./lib/actions/gate-check/collect-source.js + 9 modules
var collect_source = __webpack_require__(31057);
// EXTERNAL MODULE: ./lib/policy/evaluate.js + 1 modules
var evaluate = __webpack_require__(26680);
;// CONCATENATED MODULE: ./lib/policy/replay/replay.js


/** What git and the API still tell of a change that was merged long ago: all but reports and the release window. */
const replayed = new Set(["build.pinned-inputs", "code.forbidden-patterns"]);
/** About the time since a release, not about one request. */
const ofWindows = new Set(["source.continuity"]);
/** Leaves out of a policy what needs reports, which are gone. */
function replayPolicy(policy) {
    const known = policy_checks/* checks */.A.filter(({ id }) => policy.checks.some((check) => check.id === id));
    const asked = known.filter(({ id, stage }) => (stage === 1 && !ofWindows.has(id)) || replayed.has(id));
    const ids = new Set(asked.map(({ id }) => id));
    return {
        policy: { ...policy, checks: policy.checks.filter(({ id }) => ids.has(id)) },
        needs: new Set(["change", "checks", "files", ...asked.flatMap(({ needs }) => needs ?? [])]),
        leftOut: policy.checks.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
    };
}
/** Judges a change of the past with the policy of today: pure, as every verdict is. */
function replay({ source, head, base, policy, now }) {
    const verdict = (0,evaluate/* evaluate */._)(factsOf(atMerge(source), head), policy, now);
    const before = (0,evaluate/* evaluate */._)(factsOf(beforeChange(source), base), policy, now);
    const debt = new Set(checksOf(before).flatMap(({ problems }) => problems.flatMap(identityOf)));
    const objections = checksOf(verdict)
        .filter(blocks)
        .map((check) => objectionOf(check, debt));
    return {
        objections,
        strict: decide(objections),
        // What nobody could read is not forgiven: it may be new.
        ratchet: decide(objections.filter(({ result, own }) => result === "ERROR" || own > 0)),
    };
}
function factsOf(source, scan) {
    return {
        ...scan,
        commit: null,
        event: source.trigger.eventName,
        reports: [],
        expected: [],
        packages: [],
        base: { state: "unknown", why: "no verdict of the merge base is kept" },
        waivers: [],
        jobs: null,
        ci: null,
        source,
    };
}
/** A request that was merged is judged as it was then: approvals are due, and nothing is left to the merge. */
function atMerge(source) {
    return withChange(source, (change) => ({ ...change, kind: "merge-group" }));
}
/** The same settings without any change: whatever is missed then was missed before. */
function beforeChange(source) {
    return withChange(source, (change) => ({
        ...change,
        kind: "merge-group",
        pullRequests: { state: "known", value: [] },
        landed: { state: "known", value: [] },
        strayCommits: { state: "known", value: [] },
    }));
}
function withChange(source, edit) {
    const { change } = source;
    const trigger = { event: "merge_group", eventName: "merge_group", token: "job" };
    return change.state === "unknown"
        ? { ...source, trigger }
        : { ...source, trigger, change: { state: "known", value: edit(change.value) } };
}
function checksOf({ stages }) {
    return stages.flatMap(({ checks }) => checks);
}
function blocks({ required, result }) {
    return required && (result === "FAILED" || result === "NOT_RUN" || result === "ERROR");
}
function identityOf({ fingerprint }) {
    return fingerprint === undefined ? [] : [fingerprint];
}
function objectionOf({ id, result, summary, problems }, debt) {
    const old = problems.filter(({ fingerprint }) => fingerprint !== undefined && debt.has(fingerprint)).length;
    const own = Math.max(problems.length, 1) - old;
    return { id, result: result === "ERROR" ? "ERROR" : "FAILED", summary, old, own };
}
function decide(objections) {
    if (objections.some(({ result }) => result === "FAILED"))
        return "fail";
    return objections.length > 0 ? "undecided" : "pass";
}

;// CONCATENATED MODULE: ./lib/cli/adopt/adopt-replay.js





/** What builds take in, and the lockfiles beside manifests. */
const buildFiles = /(^|\/)(action\.ya?ml|[^/]*(dockerfile|containerfile)[^/]*|package\.json|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|pyproject\.toml|uv\.lock|poetry\.lock|pdm\.lock|requirements\.txt|pipfile|pipfile\.lock|go\.(mod|sum)|cargo\.(toml|lock)|gemfile|gemfile\.lock|composer\.(json|lock)|mix\.exs|mix\.lock)$|^\.github\/workflows\/[^/]+\.ya?ml$/i;
/** Judges what was merged of late as the gate would have: facts that git and the API still have, no reports. */
async function replayMerged(work, ports) {
    const { repository, most } = work;
    const asked = replayPolicy(policyFor(work, ports));
    const merged = await repository.merged(most);
    if (merged.state === "unknown") {
        ports.runner.log(`no replay: the merged pull requests could not be read: ${merged.why}`);
        return { rows: [], leftOut: asked.leftOut };
    }
    const rows = [];
    for (const pull of merged.value) {
        ports.runner.log(`replaying #${pull.number}`);
        rows.push(await rowFor(pull, work, asked, ports.clock.now()));
    }
    return { rows, leftOut: asked.leftOut };
}
/** A configuration of its own that breaks the guardrails is told, and the platform's defaults are replayed. */
function policyFor({ platform, product, plan }, { runner }) {
    const { type } = plan.workload;
    const isKnown = Object.hasOwn(platform.file.content.profiles, type);
    const profile = isKnown ? { state: "known", value: type } : null;
    const request = {
        platform: platform.file,
        source: "file",
        base: null,
        profile,
        regulated: null,
        baseline: null,
    };
    const merged = (0,merge/* checkMerge */.J)({ ...request, product });
    if (merged.ok)
        return merged.value;
    for (const problem of merged.problems)
        runner.log(`replayed without the product's own values: ${(0,errors/* describeError */.Uc)(problem)}`);
    return (0,merge/* mergePolicies */.$)({ ...request, product: null });
}
async function rowFor(pull, { repository }, { policy, needs }, now) {
    const source = await repository.sourceFacts(pull, needs);
    const { number, title, mergedAt } = pull;
    const request = requestOf(source);
    const checks = request.state === "unknown" ? request : countStates(request.value.checks);
    return {
        number,
        title,
        mergedAt,
        checks,
        replay: await judged(repository, { pull, source, request, policy, now }),
    };
}
function requestOf({ change }) {
    if (change.state === "unknown")
        return change;
    const requests = change.value.pullRequests;
    if (requests.state === "unknown")
        return requests;
    const [first] = requests.value;
    return first === undefined
        ? { state: "unknown", why: "GitHub named no pull request" }
        : { state: "known", value: first };
}
function countStates(checks) {
    if (checks.state === "unknown")
        return checks;
    const counts = new Map();
    for (const { state } of checks.value)
        counts.set(state, (counts.get(state) ?? 0) + 1);
    return { state: "known", value: counts };
}
async function judged(repository, { pull, source, request, policy, now }) {
    if (request.state === "unknown")
        return request;
    const { files } = request.value;
    if (files.state === "unknown")
        return files;
    const touched = new Set(files.value.flatMap(({ path, previousPath }) => [path, previousPath ?? path]));
    const [head, base] = await Promise.all([
        scanOf(repository, { commit: pull.headCommit, policy, touched }),
        scanOf(repository, { commit: pull.baseCommit, policy, touched }),
    ]);
    if (head.state === "unknown")
        return head;
    if (base.state === "unknown")
        return base;
    return { state: "known", value: replay({ source, head: head.value, base: base.value, policy, now }) };
}
/** Of the gated files only those that the change touched are read: the others say nothing about it. */
async function scanOf(repository, { commit, policy, touched, }) {
    const isGated = (0,gated/* gatedBy */.L)(policy.gated);
    const files = await repository.files(commit, (path) => buildFiles.test(path) || (touched.has(path) && isGated(path)));
    if (files.state === "unknown")
        return files;
    const scan = (0,collect_source/* scanSource */.bX)(files.value, policy, null);
    // A change that touches no gated file has been looked at.
    const scannedFiles = Math.max(1, scan.scannedFiles);
    return { state: "known", value: { ...scan, scannedFiles, buildInputs: (0,collect_source/* collectBuildInputs */.ep)(files.value) } };
}

;// CONCATENATED MODULE: ./lib/cli/adopt/adopt.js















const adopt_usage = usage.usages.adopt;
const usualReplay = 10;
const mostReplayed = 30;
/** Brings a repository under the gate by a pull request: 0 done or nothing to do, 2 a step was refused. */
async function adopt(words, ports) {
    const options = (0,cli_options/* parseOptions */.A)(words, {
        usage: adopt_usage,
        valued: { replay: "once", instance: "once", format: "once", "token-env": "once" },
        flags: ["dry-run", "caller"],
    });
    const format = (0,cli_options/* oneOf */.y)("format", options.value("format") ?? "text", ["text", "json"]);
    const name = (0,github_question/* repositoryNamed */.Sz)(options.positionals, adopt_usage);
    const most = replayCount(options.value("replay"));
    const instance = instanceOf(options, name);
    const repository = await adopt_open(name, (0,github_question/* tokenVariables */.fK)(options.value("token-env")), ports);
    const platform = await (0,load_policy/* loadPlatformPolicy */.oZ)(ports.home);
    const plan = planFor(repository, platform, options.has("caller") ? instance : null);
    const product = readyConfig(plan, platform, ports.home);
    const replay = most === 0 ? null : await replayMerged({ repository, platform, product, plan, most }, ports);
    const closing = closingWords(plan, repository.snapshot, instance);
    const isDryRun = options.has("dry-run");
    const { work, pullRequest } = await ask({ repository, plan, replay, closing }, isDryRun, ports);
    if (format === "json")
        ports.print(renderAdoptionJson(plan, { replay, closing, pullRequest }));
    else
        printText(plan, { replay, closing }, ports);
    if (isDryRun)
        ports.runner.log("dry run: nothing was written");
    return work.state === "whole" ? 0 : 2;
}
async function ask(onboarding, isDryRun, ports) {
    const desk = { pull: null };
    // Stdout is the plan's.
    const tell = (0,steps/* teller */.FW)("json", ports);
    const work = await (0,steps/* walk */.GG)(onboardingSteps(onboarding, desk), { isDryRun, tell });
    if (desk.pull === null)
        return { work, pullRequest: null };
    ports.runner.log(`${desk.pull.isNew ? "opened" : "renewed"} ${desk.pull.url}`);
    return { work, pullRequest: desk.pull.url };
}
function printText(plan, { replay, closing }, ports) {
    ports.print(renderAdoptionText(plan, closing));
    if (replay !== null)
        ports.print(`\n${renderReplayText(replay)}`);
}
async function adopt_open(name, variables, { adopters }) {
    const adopter = await adopters(variables);
    if (adopter === null)
        throw (0,github_question/* tokenMissing */.O3)(variables, "repository");
    const found = await adopter.open(name);
    if (found.state === "unknown")
        throw (0,github_question/* unreadable */.O$)("repository", name, found);
    return found.value;
}
function planFor({ snapshot }, { file }, caller) {
    const { waivers, roles } = file.content;
    const role = waivers.approverRole;
    return planAdoption({
        snapshot,
        caller: snapshot.requirement.state === "known" && snapshot.requirement.value.state === "required"
            ? null
            : caller,
        waiverRole: role === undefined || role === null ? [] : (roles[role] ?? []),
        expectationsOf: (workload) => expectationsOf(file, workload),
        isGated: (globs, path) => (0,gated/* gatedBy */.L)(globs)(path),
    });
}
function replayCount(value) {
    if (value === undefined)
        return usualReplay;
    const count = /^\d{1,2}$/.test(value) ? Number(value) : Number.NaN;
    if (count <= mostReplayed)
        return count;
    throw new errors/* UserError */.yo("usage", `option "--replay": expected a number from 0 to ${mostReplayed}, got ${JSON.stringify(value)}.`);
}
const instanceForm = /^([A-Za-z0-9][\w.-]{0,99}\/[\w.-]{1,100})(?:@([\w./-]{1,100}))?$/;
/** The organisation's own by default: `ORG/platform` at its stable channel. */
function instanceOf(options, repository) {
    const given = options.value("instance") ?? `${repository.slice(0, repository.indexOf("/"))}/platform`;
    const [, name, channel = "stable"] = instanceForm.exec(given) ?? [];
    if (name !== undefined)
        return { repository: name, channel };
    throw new errors/* UserError */.yo("usage", `option "--instance": expected OWNER/REPO or OWNER/REPO@BRANCH, got ${JSON.stringify(given)}.`);
}


/***/ }),

/***/ 84948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   O3: () => (/* binding */ tokenMissing),
/* harmony export */   Sz: () => (/* binding */ repositoryNamed),
/* harmony export */   fK: () => (/* binding */ tokenVariables)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _report_unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15356);


const repositoryName = /^[A-Za-z0-9][\w.-]{0,99}\/[\w.-]{1,100}$/;
/** The one repository that a command is asked about. @throws {UserError} usage */
function repositoryNamed(positionals, usage) {
    const [name = "", ...others] = positionals;
    if (others.length === 0 && repositoryName.test(name))
        return name;
    const got = positionals.length === 0 ? "none" : JSON.stringify(positionals.join(" "));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", `expected one repository as OWNER/REPO, got ${got}.`, {
        hint: `Usage: ${usage}`,
    });
}
/** Variables that may hold the token: the one that `--token-env` names, or those that GitHub's own tools read. */
function tokenVariables(named) {
    return named === undefined ? ["GITHUB_TOKEN", "GH_TOKEN"] : [named];
}
/** No variable holds a token. */
function tokenMissing(variables, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `expected a token in ${variables.join(" or ")}, found none.`, {
        hint: `Nothing can be said about ${what === "repository" ? "a repository" : "an organisation"} that cannot be read.`,
    });
}
/** What the command was asked about could not be read at all. */
function unreadable(what, name, unknown) {
    const why = (0,_report_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownWords */ .k)(unknown).replace(/\.$/, "");
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `the ${what} could not be read: ${why}.`, {
        at: name,
        hint: hintFor(unknown),
    });
}
function hintFor({ cause }) {
    switch (cause) {
        case "outage":
            return "Check that GITHUB_API_URL and the network lead to GitHub, or ask again later.";
        case "rate-limit":
        case "budget":
            return "Ask again later, or with another token.";
        case "permission":
            return "Give a token that is valid and may read it.";
        default:
            return "Check its name, and what the token may see.";
    }
}


/***/ }),

/***/ 98696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openOrRenew)
/* harmony export */ });
/**
 * Opens a pull request, or renews the one that is open between the same branches, so that there is one however often a
 * command runs. A fork's branch of the same name is somebody else's.
 */
async function openOrRenew(repository, pull) {
    const open = await repository.pulls();
    if (open.state === "unknown")
        return open;
    const found = open.value.find(({ head, base, isOwn }) => isOwn && head === pull.head && base === pull.base);
    const url = found === undefined ? await repository.openPull(pull) : await repository.renewPull(found.number, pull);
    return url.state === "unknown"
        ? url
        : { state: "known", value: { url: url.value, isNew: found === undefined } };
}


/***/ }),

/***/ 14997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ same),
/* harmony export */   FW: () => (/* binding */ teller),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   dQ: () => (/* binding */ due)
/* harmony export */ });
/* harmony import */ var _report_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82253);

/** Says what became of each step as soon as it is done: on stdout, or on stderr where stdout gets JSON at the end. */
function teller(format, { print, runner }) {
    return (outcome) => {
        const words = (0,_report_work_js__WEBPACK_IMPORTED_MODULE_0__/* .renderStep */ .zc)(outcome);
        if (format === "text")
            print(words);
        else
            runner.log(words.trimEnd());
    };
}
/** Takes one step after the other, and none after the first that was refused. */
async function walk(steps, { isDryRun, tell }) {
    const outcomes = [];
    let isWhole = true;
    for (const step of steps) {
        const outcome = isWhole
            ? await take(step, isDryRun)
            : { title: step.title, state: "not-reached" };
        if (outcome.state === "refused" || outcome.state === "stopped")
            isWhole = false;
        outcomes.push(outcome);
        tell(outcome);
    }
    return { outcomes, state: isWhole ? "whole" : "refused" };
}
async function take({ title, inspect }, isDryRun) {
    const found = await inspect();
    if (found.state === "unknown")
        return refused(title, found);
    const finding = found.value;
    if (finding.state !== "due")
        return { title, ...finding };
    const { words, changes = [], payload = null, apply } = finding;
    if (isDryRun)
        return { title, state: "would", words, changes, payload };
    const applied = await apply();
    if (applied.state === "unknown")
        return refused(title, applied);
    return { title, state: "done", words, changes, payload };
}
function refused(title, unknown) {
    return { title, state: "refused", unknown };
}
/** A finding that nothing is to be done. */
function same(words) {
    return { state: "known", value: { state: "same", words } };
}
/** A finding that something is to be done. */
function due(finding) {
    return { state: "known", value: { state: "due", ...finding } };
}
/** A finding that nothing may be done. */
function stopped(why) {
    return { state: "known", value: { state: "stopped", why } };
}


/***/ }),

/***/ 31021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ objectFormatOf),
/* harmony export */   t: () => (/* binding */ gitBlobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// A hash is a function of its input only (docs/adr/0011); git's own names of contents save every download.

/** Name that git gives to these bytes as a file's content. */
function gitBlobId(bytes, format) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
/** Format of the repository that uses such names. */
function objectFormatOf(id) {
    return id.length === 64 ? "sha256" : "sha1";
}


/***/ }),

/***/ 20362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ planUpgrade),
/* harmony export */   j: () => (/* binding */ isUpgraded)
/* harmony export */ });
/* harmony import */ var _digest_git_blob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31021);

/**
 * Merges three sides: what the former release wrote, what is there, and what this release has. What the organisation
 * may own is replaced only where it is as the former release left it.
 */
function planUpgrade({ files, tree, former }) {
    const there = new Map(tree.map((entry) => [entry.path, entry]));
    const steps = files.map((file) => ({ file, step: stepFor(file, there.get(file.path), former) }));
    const of = (kind) => steps.filter(({ step }) => step === kind).map(({ file }) => file);
    const paths = new Set(files.map(({ path }) => path));
    const gone = [...(former?.files ?? [])].filter(([path]) => !paths.has(path) && there.has(path));
    const isUntouched = ([path, id]) => there.get(path)?.id === id;
    return {
        writes: [...of("write"), ...of("restore")],
        removals: gone.filter(isUntouched).map(([path]) => path),
        kept: [
            ...of("keep").map(({ path }) => path),
            ...gone.filter((one) => !isUntouched(one)).map(([path]) => path),
        ],
        restored: of("restore").map(({ path }) => path),
    };
}
function stepFor(file, found, former) {
    const before = former?.files.get(file.path);
    if (found === undefined)
        return stepForMissing(file, before);
    const wanted = (0,_digest_git_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .gitBlobId */ .t)(file.bytes, (0,_digest_git_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFormatOf */ .m)(found.id));
    if (found.id === wanted && found.mode === file.mode)
        return "same";
    if (found.id === before)
        return "write";
    if (file.owner === "release")
        return "restore";
    // Both changed it: a person has to say what holds. Only the organisation changed it: that is its right.
    return before === wanted ? "own" : "keep";
}
/** What the organisation took away stays away; what an earlier release did not have is new. */
function stepForMissing({ owner }, before) {
    if (before === undefined)
        return "write";
    return owner === "release" ? "restore" : "own";
}
/** Whether a commit's tree is what an upgrade would make of another. */
function isUpgraded({ tree, upgraded }, { writes, removals }) {
    const wanted = new Map(tree.map(({ path, id }) => [path, id]));
    for (const path of removals)
        wanted.delete(path);
    for (const { path, bytes } of writes) {
        wanted.set(path, (0,_digest_git_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .gitBlobId */ .t)(bytes, (0,_digest_git_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFormatOf */ .m)(tree[0]?.id ?? "")));
    }
    return upgraded.length === wanted.size && upgraded.every(({ path, id }) => wanted.get(path) === id);
}


/***/ }),

/***/ 27075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withoutOwner)
/* harmony export */ });
/** Name of a repository without its owner's: `acme/payments-api` is `payments-api`. */
function withoutOwner(fullName) {
    return fullName.slice(fullName.indexOf("/") + 1);
}


/***/ }),

/***/ 15356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ unknownWords)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36906);

/** Why something is not known, and what would make it so. */
function unknownWords({ why, needs, resetAt }) {
    const permission = needs === undefined ? "" : `; the token needs ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(needs, 80)}`;
    const time = resetAt === undefined ? "" : `; ask again after ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(resetAt, 40)}`;
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(why)}${permission}${time}`;
}


/***/ }),

/***/ 82253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ workJson),
/* harmony export */   aW: () => (/* binding */ workHeadline),
/* harmony export */   zc: () => (/* binding */ renderStep)
/* harmony export */ });
/* unused harmony export renderChange */
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36906);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15356);


const changesToShow = 40;
const marks = {
    same: "  same     ",
    done: "+ done     ",
    would: "~ would    ",
    refused: "✗ refused  ",
    stopped: "✗ stopped  ",
    "not-reached": "  not done ",
};
/** One step for a terminal: what became of it, and each change with what it does to those who are governed. */
function renderStep(outcome) {
    const lines = [
        `${marks[outcome.state]}${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(outcome.title, 120)}${wordsOf(outcome)}`,
        ...changeLines(outcome),
    ];
    return `${lines.join("\n")}\n`;
}
function wordsOf(outcome) {
    switch (outcome.state) {
        case "same":
        case "done":
        case "would":
            return `: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(outcome.words)}`;
        case "refused":
            return `: ${(0,_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownWords */ .k)(outcome.unknown)}`;
        case "stopped":
            return `: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(outcome.why)}`;
        case "not-reached":
            return "";
    }
}
function changeLines(outcome) {
    if (outcome.state !== "done" && outcome.state !== "would")
        return [];
    const { changes } = outcome;
    const more = changes.length - changesToShow;
    const shown = changes.slice(0, changesToShow).map((change) => `             ${renderChange(change)}`);
    return more > 0 ? [...shown, `             … and ${more} more; all are in the JSON`] : shown;
}
/** A change in one line: `tightened rules.pull_request.required_approving_review_count: 0 -> 1`. */
function renderChange({ at, from, to, effect }) {
    const what = from === null ? `added ${to ?? ""}` : to === null ? `removed ${from}` : `${from} -> ${to}`;
    return `${effect.padEnd(9)} ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(at, 120)}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(what, 200)}`;
}
/** What a refusal leaves behind, in one line. */
function workHeadline({ outcomes, state }) {
    const count = (...states) => outcomes.filter((outcome) => states.includes(outcome.state)).length;
    const done = `${count("done")} done, ${count("would")} to do, ${count("same")} as they should be`;
    if (state === "whole")
        return done;
    return `${done}, 1 refused, ${count("not-reached")} not tried. Nothing was taken back: run it again once that is settled.`;
}
/** A work as the frozen JSON of version 1. */
function workJson({ outcomes, state }) {
    return { schemaVersion: 1, state, steps: outcomes.map(stepJson) };
}
function stepJson(outcome) {
    switch (outcome.state) {
        case "refused": {
            const { why, cause = null, needs = null } = outcome.unknown;
            return { title: outcome.title, state: outcome.state, why, cause, needs };
        }
        case "same":
        case "stopped":
        case "done":
        case "would":
        case "not-reached":
            return outcome;
    }
}


/***/ })

};
