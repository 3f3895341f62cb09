export const id = 571;
export const ids = [571];
export const modules = {

/***/ 31057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ep: () => (/* binding */ collectBuildInputs),
  aI: () => (/* binding */ collectPackages),
  bX: () => (/* binding */ scanSource)
});

;// CONCATENATED MODULE: ./lib/domain/build-input/dockerfile-syntax.js
/** Reads as BuildKit does (Dockerfile reference, "Format", "Parser directives", "Here-documents"). */
function parseDockerfile(text) {
    const lines = text
        .replace(/^\uFEFF/, "")
        .split("\n")
        .map((line) => line.replace(/\r$/, ""));
    const directives = directivesOf(lines);
    const syntax = directives.get("syntax");
    return {
        syntax: syntax === undefined ? undefined : { line: syntax.line, image: syntax.value },
        instructions: new InstructionReader(lines, directives.get("escape")?.value === "`" ? "`" : "\\").read(),
    };
}
/** Comments of the form `# name=value` before anything else. */
function directivesOf(lines) {
    const directives = new Map();
    for (const [index, line] of lines.entries()) {
        const [, name, value] = /^#\s{0,20}([a-zA-Z][a-zA-Z0-9]{0,20})\s{0,20}=\s{0,20}(\S.*)$/.exec(line) ?? [];
        if (name === undefined || value === undefined)
            break;
        directives.set(name.toLowerCase(), { line: index + 1, value: value.trim() });
    }
    return directives;
}
/** Words as a shell parts them. */
const word = /(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/gs;
/** A word that announces a document, under a plain or a quoted name. */
const announcement = /^\d{0,3}<<(-?)(?:"([^"<\s]{1,99})"|'([^'<\s]{1,99})'|([^"'<\s\\]{1,99}))$/;
class InstructionReader {
    #lines;
    #mark;
    #continued;
    /** Where each line stands for the last time, so that a document without end is not looked for again and again. */
    #last;
    /** The same for lines without the tabs before them. */
    #lastBehindTabs;
    #at = 0;
    constructor(lines, mark) {
        this.#lines = lines;
        this.#mark = mark;
        this.#continued = mark === "`" ? /`[ \t]{0,999}$/ : /\\[ \t]{0,999}$/;
        this.#last = new Map(lines.map((line, index) => [line, index]));
        this.#lastBehindTabs = new Map(lines.map((line, index) => [line.replace(/^\t+/, ""), index]));
    }
    read() {
        const found = [];
        while (this.#at < this.#lines.length) {
            const line = this.#lines[this.#at];
            if (line.trim() === "" || isComment(line))
                this.#at++;
            else
                found.push(this.#instruction());
        }
        return found;
    }
    #instruction() {
        const line = this.#at + 1;
        const words = this.#logicalLine().trim().split(/\s+/);
        if (words[0]?.toUpperCase() === "ONBUILD")
            words.shift();
        const name = (words.shift() ?? "").toUpperCase();
        const text = words.join(" ");
        const mayHold = name === "RUN" || name === "COPY" || name === "ADD";
        return { line, name, text, heredocs: mayHold ? this.#heredocs(text) : [] };
    }
    /** Joins continued lines; comments and empty lines between them are dropped. */
    #logicalLine() {
        const parts = [];
        while (this.#at < this.#lines.length) {
            const line = this.#lines[this.#at++];
            if (parts.length > 0 && (isComment(line) || line.trim() === ""))
                continue;
            if (!this.#continued.test(line))
                return [...parts, line].join("");
            parts.push(`${line.slice(0, line.lastIndexOf(this.#mark))} `);
        }
        return parts.join("");
    }
    /** What only looks like a document, as inside quotes, must not hide the instructions that follow. */
    #heredocs(text) {
        if (this.#mark === "`" || !text.includes("<<") || text.replaceAll(word, "").trim() !== "")
            return [];
        return (text.match(word) ?? []).flatMap((part) => {
            const [, dash, ...names] = announcement.exec(part) ?? [];
            const name = names.find((candidate) => candidate !== undefined);
            return name === undefined ? [] : this.#heredoc(name, dash === "-");
        });
    }
    /** The lines up to the one that is the document's name alone; `<<-` takes tabs before it. */
    #heredoc(name, takesTabs) {
        const start = this.#at;
        const last = takesTabs ? this.#lastBehindTabs : this.#last;
        if ((last.get(name) ?? -1) < start)
            return [];
        let end = start;
        while (!this.#endsDocument(end, name, takesTabs))
            end++;
        this.#at = end + 1;
        return [{ line: start + 1, text: this.#lines.slice(start, end).join("\n") }];
    }
    #endsDocument(index, name, takesTabs) {
        const line = this.#lines[index];
        return name === (takesTabs ? line.replace(/^\t+/, "") : line);
    }
}
function isComment(line) {
    return line.trimStart().startsWith("#");
}

;// CONCATENATED MODULE: ./lib/domain/build-input/image.js
const digestPin = /@sha256:[0-9a-f]{64}$/;
/** A container image that a build or a job starts from; only a digest names its bytes. */
function imageInput(path, line, reference) {
    const isPinned = digestPin.test(reference);
    return {
        kind: "image",
        path,
        line,
        reference,
        isPinned,
        expected: `${reference.split("@", 1)[0]}@sha256:<digest>`,
    };
}

;// CONCATENATED MODULE: ./lib/domain/build-input/install-command.js
const longestCommand = 2_000;
const installers = [
    { expression: /\bnpm (?:install|i)\b(?! +[^-\s])/, frozen: /--package-lock-only/, expected: "npm ci" },
    {
        expression: /\byarn(?: install)?(?= *(?:$|-|&|;|\|))/,
        frozen: /--(?:immutable|frozen-lockfile|version)/,
        expected: "yarn install --immutable",
    },
    {
        expression: /\bpnpm (?:install|i)\b(?! +[^-\s])/,
        frozen: /--frozen-lockfile/,
        expected: "pnpm install --frozen-lockfile",
    },
    {
        expression: /\bpip3? install\b/,
        frozen: /--require-hashes|[^\s=]==[^\s=]|(?:^|\s)-e?\s?\.(?:\s|$)/,
        expected: "pip install --require-hashes -r requirements.txt",
    },
    {
        expression: /\bnpm (?:install|i) +[^-\s]\S*/,
        frozen: /@\d+\.\d+\.\d+/,
        expected: "a version, or npm ci",
    },
];
/** Package installations in a shell script that may bring other bytes tomorrow. `line` is that of its first line. */
function installCommands(path, line, script) {
    let start = line;
    return script
        .replaceAll("\r\n", "\n")
        .split(/(?<!\\)\n/)
        .flatMap((text) => {
        const at = start;
        start += text.split("\n").length;
        return commandsOf(path, at, text.replaceAll("\\\n", " "));
    });
}
function commandsOf(path, line, text) {
    // A comment must not lend a command the flag that it lacks.
    const [code = ""] = text.split(/(?:^|\s)#/, 1);
    return code.split(/[&|;]/).flatMap((whole) => {
        const command = whole.replaceAll(/\s+/g, " ").slice(0, longestCommand);
        const installer = installers.find(({ expression }) => expression.test(command));
        if (installer === undefined)
            return [];
        const isPinned = installer.frozen.test(command);
        return [
            {
                kind: "install-command",
                path,
                line,
                reference: command.trim(),
                isPinned,
                expected: installer.expected,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/domain/build-input/dockerfile.js



/**
 * What a Dockerfile takes in: the program that reads it, base images of every stage, images that files are copied or
 * mounted from, files from elsewhere, and installed packages.
 */
function dockerfileInputs(path, text) {
    const { syntax, instructions } = parseDockerfile(text);
    const stages = new Stages();
    const inputs = instructions.flatMap((instruction) => inputsOf(path, instruction, stages));
    return syntax === undefined ? inputs : [imageInput(path, syntax.line, syntax.image), ...inputs];
}
/** Names of stages, and the variables that `FROM` may use: those from before the first stage, and no others. */
class Stages {
    #names = new Set(["scratch"]);
    #variables = new Map();
    #hasBegun = false;
    isStage(name) {
        return this.#names.has(name.toLowerCase());
    }
    begin(name) {
        this.#hasBegun = true;
        if (name !== undefined)
            this.#names.add(name.toLowerCase());
    }
    /** `ARG a=1 b=2`; one without a value has none, whatever an earlier one said. */
    setDefaults(args) {
        if (this.#hasBegun)
            return;
        for (const word of args.split(" ")) {
            const [name = "", ...value] = word.split("=");
            this.#variables.set(name, value.join("=").replaceAll(/^["']|["']$/g, ""));
        }
    }
    /** A variable without default stays as written and is not pinned: whoever builds may set it. */
    expand(args) {
        return args.replaceAll(/\$\{?(\w{1,64})\}?/g, (whole, name) => this.#variables.get(name) || whole);
    }
}
function inputsOf(path, instruction, stages) {
    const { name, line, text } = instruction;
    switch (name) {
        case "ARG":
            stages.setDefaults(text);
            return [];
        case "FROM":
            return baseImage(path, line, stages.expand(text), stages);
        case "COPY":
            return imageFrom(path, line, /(?:^|\s)--from=(\S+)/.exec(text)?.[1], stages);
        case "ADD":
            return remoteFiles(path, line, text);
        case "RUN":
            return runInputs(path, instruction, stages);
        default:
            return [];
    }
}
function baseImage(path, line, args, stages) {
    const [image = "", as, alias] = args.split(" ").filter((word) => !word.startsWith("--"));
    const isStage = stages.isStage(image);
    stages.begin(as?.toUpperCase() === "AS" ? alias : undefined);
    return isStage ? [] : [imageInput(path, line, image)];
}
function imageFrom(path, line, source, stages) {
    if (source === undefined || stages.isStage(source) || /^\d+$/.test(source))
        return [];
    return [imageInput(path, line, source)];
}
function runInputs(path, { line, text, heredocs }, stages) {
    const mounts = text.split(" ").filter((word) => word.startsWith("--mount="));
    const sources = mounts.flatMap((word) => /[=,]from=([^,]+)/.exec(word)?.[1] ?? []);
    return [
        ...sources.flatMap((source) => imageFrom(path, line, source, stages)),
        ...installCommands(path, line, text),
        ...heredocs.flatMap((heredoc) => installCommands(path, heredoc.line, heredoc.text)),
    ];
}
/** What an address serves may change; a checksum holds it. A git address may name its commit instead. */
function remoteFiles(path, line, args) {
    const words = args.split(" ");
    const isChecked = words.some((word) => word.startsWith("--checksum="));
    return words
        .filter((word) => /^["[]*(?:https?|git|ssh):\/\/|^["[]*git@/i.test(word))
        .map((reference) => ({
        kind: "install-command",
        path,
        line,
        reference: `ADD ${reference}`,
        isPinned: isChecked || /#[0-9a-f]{40}$/.test(reference),
        expected: "ADD --checksum=sha256:<digest>",
    }));
}

;// CONCATENATED MODULE: ./lib/domain/build-input/lockfiles.js
/** What a lockfile has if it locks anything: an entry with its version or digest. */
const entries = new Map([
    ["package-lock.json", /"(?:packages|dependencies)"\s{0,9}:\s{0,9}\{\s{0,99}"/],
    ["npm-shrinkwrap.json", /"(?:packages|dependencies)"\s{0,9}:\s{0,9}\{\s{0,99}"/],
    ["yarn.lock", /^ {2}(?:version|resolution)\b/m],
    ["pnpm-lock.yaml", /^lockfileVersion:/m],
    ["bun.lock", /"packages"/],
    ["uv.lock", /^\[\[package\]\]/m],
    ["poetry.lock", /^\[\[package\]\]/m],
    ["pdm.lock", /^\[\[package\]\]/m],
    ["Pipfile.lock", /"_meta"/],
    ["go.sum", /\bh1:/],
    ["Cargo.lock", /^\[\[package\]\]/m],
    ["Gemfile.lock", /^DEPENDENCIES$/m],
    ["composer.lock", /"packages"/],
    ["mix.lock", /^ {2}"/m],
]);
/** Tells from its beginning whether a lockfile says what exactly is taken in; an empty one does not. */
function locksSomething(path, beginning) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (name === "requirements.txt")
        return locksEachRequirement(beginning);
    return entries.get(name)?.test(beginning) ?? beginning.trim() !== "";
}
/** One version, or an option that brings no other packages in. */
const pinnedRequirement = /^--?(?![er]\b|editable|requirement)|[^\s=]===?[^\s=*]+(?:[\s;\\,]|$)/;
/** pip reads ranges from the same file, so each line has to name one version. */
function locksEachRequirement(text) {
    const lines = text.split("\n").map((line) => line.split(/(?:^|\s)#/, 1)[0]?.trim() ?? "");
    const requirements = lines.filter((line) => line !== "" && !line.startsWith("--hash"));
    return requirements.length > 0 && requirements.every((line) => pinnedRequirement.test(line));
}

// EXTERNAL MODULE: ./lib/domain/build-input/package-json.js
var package_json = __webpack_require__(31829);
;// CONCATENATED MODULE: ./lib/domain/build-input/manifest.js

const packageManagers = [
    {
        manifest: "package.json",
        lockfiles: ["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock"],
    },
    { manifest: "pyproject.toml", lockfiles: ["uv.lock", "poetry.lock", "pdm.lock", "requirements.txt"] },
    { manifest: "Pipfile", lockfiles: ["Pipfile.lock"] },
    { manifest: "go.mod", lockfiles: ["go.sum"] },
    { manifest: "Cargo.toml", lockfiles: ["Cargo.lock"] },
    { manifest: "Gemfile", lockfiles: ["Gemfile.lock"] },
    { manifest: "composer.json", lockfiles: ["composer.lock"] },
    { manifest: "mix.exs", lockfiles: ["mix.lock"] },
];
/** File names that a collector must look for. */
const manifestNames = packageManagers.map(({ manifest }) => manifest);
/**
 * Tells whether a lockfile stands beside a manifest or above it, where a workspace's root keeps it. `isLockfile` says
 * whether there is such a file and it locks anything.
 */
function lockfileInput(path, text, isLockfile) {
    const slash = path.lastIndexOf("/");
    const manager = packageManagers.find(({ manifest }) => manifest === path.slice(slash + 1));
    if (manager === undefined || takesNothingIn(manager.manifest, text))
        return [];
    const folders = foldersUpward(path.slice(0, Math.max(0, slash)));
    const candidates = folders.flatMap((folder) => manager.lockfiles.map((name) => (folder === "" ? name : `${folder}/${name}`)));
    const lockfile = candidates.find(isLockfile);
    const expected = `one of ${manager.lockfiles.join(", ")}`;
    return [
        {
            kind: "lockfile",
            path,
            line: 1,
            reference: lockfile ?? "no lockfile",
            isPinned: lockfile !== undefined,
            expected,
        },
    ];
}
/** A manifest without dependencies needs no lockfile. */
function takesNothingIn(manifest, text) {
    switch (manifest) {
        case "package.json":
        case "composer.json":
            return asksForNoPackage(text);
        case "go.mod":
            return !/^[ \t]*require\b/m.test(text);
        case "pyproject.toml":
        case "Cargo.toml":
            return !/dependencies/.test(text);
        default:
            return false;
    }
}
const packageSections = [
    "dependencies",
    "devDependencies",
    "optionalDependencies",
    "peerDependencies",
    "require",
    "require-dev",
];
/** What cannot be read may ask for anything. */
function asksForNoPackage(text) {
    const manifest = (0,package_json/* readManifest */.W)(text);
    if (manifest.state === "unreadable")
        return false;
    return packageSections.every((name) => (manifest.sections.get(name)?.size ?? 0) === 0);
}
function foldersUpward(folder) {
    const parts = folder === "" ? [] : folder.split("/");
    return Array.from({ length: parts.length + 1 }, (_, up) => parts.slice(0, parts.length - up).join("/"));
}

;// CONCATENATED MODULE: ./lib/domain/build-input/ranges.js

const sections = ["dependencies", "devDependencies", "optionalDependencies"];
const commit = /#[0-9a-f]{40}$/;
/** Names something of this repository, or a list of it that has the range. */
const local = /^(?:file|link|workspace|portal|catalog|patch):/;
/** Any scheme, `git@host:path`, or `owner/repository`: bytes from outside the registry. */
const remote = /^(?:[a-z][a-z0-9+.-]*:|[^\s@/]+@[^\s/]+:|[\w.-]+\/[\w.-]+)/i;
/**
 * Ranges in a `package.json` that even a lockfile does not tame for long: `*`, `latest`, an open `>=`, a branch of
 * a repository. Caret and tilde ranges are fine, since the lockfile says which version they are.
 */
function floatingRanges(path, text) {
    const manifest = (0,package_json/* readManifest */.W)(text);
    if (manifest.state === "unreadable")
        return [rangeInput(path, 1, manifest.why, "valid JSON")];
    return sections.flatMap((section) => [...(manifest.sections.get(section) ?? [])]
        .filter(([, range]) => isFloating(range.trim()))
        .map(([name, range]) => rangeInput(path, lineOf(text, name), `${name}@${range}`, "a version or a caret range")));
}
function rangeInput(path, line, reference, expected) {
    return { kind: "package-range", path, line, reference, isPinned: false, expected };
}
/** Where a name stands as a key; for people, so the first one that looks like it will do. */
function lineOf(text, name) {
    const quoted = JSON.stringify(name);
    const offset = [`${quoted}:`, `${quoted} :`, quoted]
        .map((form) => text.indexOf(form))
        .find((at) => at >= 0);
    return text.slice(0, offset ?? 0).split("\n").length;
}
function isFloating(range) {
    const version = range.replace(/^(?:npm|jsr):(?:@?[a-z][^@]*(?:@|$))?/i, "");
    if (local.test(version))
        return false;
    if (remote.test(version))
        return !commit.test(version);
    return version.split("||").some((part) => isOpen(part.trim()));
}
/** A word is a dist-tag, which its publisher moves. */
function isOpen(range) {
    if (range === "" || /^[vV=~^\s]*[*xX](?:\.[*xX])*$/.test(range))
        return true;
    if (/^[a-z][\w.-]*$/i.test(range) && !/^[vV]\d/.test(range))
        return true;
    return /^>/.test(range) && !/</.test(range);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/domain/build-input/workflow.js



/** 40 hex digits, or 64 in a SHA-256 repository (GitHub documents both). */
const commitPin = /@(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const imageScheme = "docker://";
/**
 * What a workflow or action file takes in: actions by `uses`, container images, and packages that its scripts
 * install. A file that is not YAML is one input that is not pinned: what it takes in cannot be told.
 */
function workflowInputs(path, text) {
    const lines = new dist/* LineCounter */.HN();
    // The library compares every pair of keys, which takes minutes in a file of many; GitHub refuses doubled ones.
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: false });
    if (document.errors.length > 0)
        return [unreadable(path, document.errors[0]?.message ?? "")];
    const inputs = [];
    let doubled;
    (0,dist/* visit */.YR)(document, {
        Map(_, map) {
            doubled ??= doubledKey(map);
        },
        Pair(_, pair, ancestors) {
            const { key, value, offset } = textsOf(pair, document);
            if (value === undefined)
                return;
            const line = lines.linePos(offset).line;
            inputs.push(...workflow_inputsOf(key, value, { path, line, isNested: ancestors.filter(dist/* isMap */.jh).length > 1 }));
        },
    });
    return doubled === undefined ? inputs : [...inputs, unreadable(path, `${doubled} is there twice`)];
}
/** GitHub resolves anchors, so what stands behind an alias is taken in as well. */
function textsOf({ key, value }, document) {
    const [name, content] = [key, value].map((node) => ((0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node));
    const isText = (0,dist/* isScalar */.jn)(content) && typeof content.value === "string";
    return {
        key: (0,dist/* isScalar */.jn)(name) ? String(name.value) : "",
        value: isText ? String(content.value) : undefined,
        offset: ((0,dist/* isScalar */.jn)(value) || (0,dist/* isAlias */.Vj)(value) ? value.range?.[0] : undefined) ?? 0,
    };
}
function doubledKey({ items }) {
    const names = items.map(({ key }) => ((0,dist/* isScalar */.jn)(key) ? String(key.value) : undefined));
    const seen = new Set();
    return names.find((name) => name !== undefined && (seen.has(name) || !seen.add(name)));
}
function workflow_inputsOf(key, value, { path, line, isNested }) {
    switch (key) {
        case "uses":
            return [actionInput(path, line, value)];
        case "run":
            return installCommands(path, line, value);
        case "image":
            // Of an action (`runs.image`), a job's container or a service.
            return isNested ? [imageInput(path, line, value.replace(imageScheme, ""))] : [];
        case "container":
            return isNested ? [imageInput(path, line, value)] : [];
        default:
            return [];
    }
}
/** Not below `node_modules`: what lies there came from a registry, and its own action file is not looked at. */
function isOfThisCommit(reference) {
    const isLocal = reference.startsWith("./") || reference.startsWith("$/");
    return isLocal && !reference.split("/").includes("node_modules");
}
function actionInput(path, line, reference) {
    if (reference.startsWith(imageScheme))
        return imageInput(path, line, reference.slice(imageScheme.length));
    // `./x` is in this very commit, and `$/x` in the commit of the workflow that runs (github-facts, self-repository).
    const isPinned = isOfThisCommit(reference) || commitPin.test(reference);
    const [name, version = "version"] = reference.split("@", 2);
    const expected = `${name}@<40-hex commit> # ${version}`;
    return { kind: "action", path, line, reference, isPinned, expected };
}
function unreadable(path, why) {
    const reference = `unreadable YAML: ${why.split("\n", 1)[0] ?? ""}`;
    return { kind: "action", path, line: 1, reference, isPinned: false, expected: "valid YAML" };
}

// EXTERNAL MODULE: ./lib/domain/finding/purl.js
var purl = __webpack_require__(13753);
;// CONCATENATED MODULE: ./lib/domain/dependency/npm-lockfile.js

const modules = "node_modules/";
/**
 * Tells from a `package-lock.json` which packages the project and its workspaces ask for themselves. What cannot be
 * read says nothing, so that its packages count as direct.
 */
function npmRelations(text) {
    const packages = parsePackages(text);
    const direct = new Set([...packages]
        .filter(([path]) => !path.includes(modules))
        .flatMap(([path, entry]) => wantedFrom(path, entry, packages)));
    return [...packages].flatMap(([path, entry]) => {
        if (!path.includes(modules) || entry.version === undefined || entry.link === true)
            return [];
        const name = entry.name ?? path.slice(path.lastIndexOf(modules) + modules.length);
        return [
            { purl: (0,purl/* purlOfName */.Sh)("npm", name, entry.version), relation: direct.has(path) ? "direct" : "transitive" },
        ];
    });
}
function parsePackages(text) {
    const lockfile = parseJson(text);
    const packages = isMapping(lockfile) ? lockfile["packages"] : undefined;
    if (!isMapping(packages) || !Object.values(packages).every(isEntry))
        return new Map();
    return new Map(Object.entries(packages));
}
const lists = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
/** Checked by hand: a lockfile has thousands of entries, and the schema library is slow to start and to go through. */
function isEntry(value) {
    if (!isMapping(value))
        return false;
    const { version, name, link } = value;
    const isText = (field) => field === undefined || typeof field === "string";
    if (!isText(version) || !isText(name) || (link !== undefined && typeof link !== "boolean"))
        return false;
    return lists.every((list) => value[list] === undefined || isNames(value[list]));
}
function isNames(value) {
    return isMapping(value) && Object.values(value).every((range) => typeof range === "string");
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** Where each package that a project or workspace names is installed: beside it, or in a folder above it. */
function wantedFrom(path, entry, packages) {
    const { dependencies, devDependencies, optionalDependencies, peerDependencies } = entry;
    const names = Object.keys({
        ...peerDependencies,
        ...optionalDependencies,
        ...devDependencies,
        ...dependencies,
    });
    return names.flatMap((name) => upward(path)
        .map((folder) => `${folder}${modules}${name}`)
        .find((place) => packages.has(place)) ?? []);
}
function upward(path) {
    const parts = path === "" ? [] : path.split("/");
    return Array.from({ length: parts.length + 1 }, (_, up) => {
        const folder = parts.slice(0, parts.length - up).join("/");
        return folder === "" ? "" : `${folder}/`;
    });
}

// EXTERNAL MODULE: ./lib/domain/source/forbidden.js + 3 modules
var forbidden = __webpack_require__(59853);
// EXTERNAL MODULE: ./lib/domain/source/language.js
var language = __webpack_require__(16884);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/actions/gate-check/collect-source.js









const largestSource = 2 * 1024 * 1024;
/** Gated source is only gone through once; generated files may be large. */
const largestGated = 8 * 1024 * 1024;
const lockfileBeginning = 256 * 1024;
const largestLockfile = 32 * 1024 * 1024;
const workflowGlobs = [".github/workflows/*.{yml,yaml}", "**/action.{yml,yaml}"];
const dockerfileGlobs = [
    "**/{Dockerfile,Containerfile}",
    "**/{Dockerfile,Containerfile}.*",
    "**/*.{Dockerfile,dockerfile}",
];
/** What the repository's builds take in, from workflows, Dockerfiles and package manifests. */
function collectBuildInputs(files) {
    const read = (path) => files.readText(path, largestSource);
    const find = (globs) => [...new Set(globs.flatMap((glob) => files.find(glob)))].sort();
    const manifests = find([`**/{${manifestNames.join(",")}}`]);
    return [
        ...find(workflowGlobs).flatMap((path) => workflowInputs(path, read(path))),
        ...find(dockerfileGlobs).flatMap((path) => dockerfileInputs(path, read(path))),
        ...manifests.flatMap((path) => lockfileInput(path, read(path), (candidate) => isLockfile(files, candidate))),
        ...manifests
            .filter((path) => path.endsWith("package.json"))
            .flatMap((path) => floatingRanges(path, read(path))),
    ];
}
/** Lockfiles may be large; their beginning shows whether there is anything in them. */
function isLockfile(files, path) {
    if (files.locate(path) === null)
        return false;
    const file = files.open(path);
    try {
        const beginning = Buffer.alloc(Math.min(file.size, lockfileBeginning));
        file.read(beginning, 0);
        return locksSomething(path, beginning.toString("utf8"));
    }
    finally {
        file.close();
    }
}
/** How the product depends on its packages, as far as lockfiles tell. */
function collectPackages(files) {
    const lockfiles = files
        .find("**/package-lock.json")
        .filter((path) => files.status(path).bytes <= largestLockfile);
    return lockfiles.flatMap((path) => npmRelations(files.readText(path, largestLockfile)));
}
/** Looks for forbidden patterns in gated files; `changed` narrows them where the policy asks for that. */
function scanSource(files, policy, changed) {
    const gated = [...new Set(policy.gated.flatMap((glob) => files.find(glob)))].sort();
    const readable = gated.filter((path) => (0,language/* languageOf */.e)(path) !== undefined);
    const selected = changed === null ? readable : readable.filter((path) => changed.has(path));
    return {
        forbiddenPatterns: selected.flatMap((path) => searchFile(files, path)),
        // A change that touches no gated file has been looked at; a scope that matches nothing has not.
        scannedFiles: readable.length,
    };
}
function searchFile(files, path) {
    try {
        return (0,forbidden/* findForbidden */.NJ)(path, files.readText(path, largestGated));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return [(0,forbidden/* unsearched */.DY)(path, error.message)];
        throw error;
    }
}


/***/ }),

/***/ 1052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ handleGateCheck),
  L: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: ./lib/report/place.js
var report_place = __webpack_require__(18465);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
// EXTERNAL MODULE: ./lib/report/standing.js
var standing = __webpack_require__(85660);
;// CONCATENATED MODULE: ./lib/report/annotations.js



/**
 * What blocks, as annotations on the change; errors first and the worst of each check first, at most `most` of them.
 * Each check gets its first say before any check gets its second, so that one noisy check hides no other.
 */
function annotationsOf(verdict, most) {
    const remarkable = (0,standing/* checksOf */.tg)(verdict).filter(standing/* isRemarkable */.XB);
    const errors = remarkable.filter(standing/* isBlocking */.Us);
    const warnings = remarkable.filter((check) => !(0,standing/* isBlocking */.Us)(check));
    return [...inTurns(errors, most), ...inTurns(warnings, most)].slice(0, most);
}
function inTurns(checks, most) {
    const lists = checks.map((check) => {
        const problems = check.problems.length > 0 ? (0,standing/* worstFirst */.md)(check.problems) : [wholeProblem(check)];
        return problems.slice(0, most).map((problem) => annotationOf(check, problem));
    });
    const turns = Array.from({ length: most }, (_, turn) => lists.flatMap((list) => list[turn] ?? []));
    return turns.flat().slice(0, most);
}
/** A check that names no problem still has a sentence to say. */
function wholeProblem({ summary }) {
    return { message: summary, at: "", fix: "", who: "" };
}
function annotationOf(check, problem) {
    const place = (0,report_place/* filePlace */.W)(problem.at);
    const where = place === undefined && problem.at !== "" ? `${(0,plain/* plain */.p)(problem.at)}:` : "";
    const words = [where, (0,plain/* plain */.p)(problem.message), (0,plain/* plain */.p)(problem.fix)];
    return {
        level: (0,standing/* isBlocking */.Us)(check) ? "error" : "warning",
        title: `${(0,plain/* plain */.p)(check.title, 120)} (${(0,plain/* plain */.p)(check.id, 60)})`,
        message: words.filter((word) => word !== "").join(" "),
        ...place,
    };
}

// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/html/index.js + 18 modules
var html = __webpack_require__(85981);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/sarif.js
var sarif = __webpack_require__(20123);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/actions/gate-check/judge.js + 10 modules
var judge = __webpack_require__(97260);
// EXTERNAL MODULE: ./lib/actions/gate-check/load-policy.js + 2 modules
var load_policy = __webpack_require__(7781);
;// CONCATENATED MODULE: ./lib/report/tasks.js


/** More new issues at once help nobody; the next runs open the rest. */
const mostTasks = 20;
const longestTitle = 120;
const teamName = /^@[\w.-]{1,100}(?:\/[\w.-]{1,100})?$/;
/** Issues that the severity responses ask for: security is told first, then the backlog (requirements 3.SEV1, 3.SEV3). */
function renderTasks(verdict, roles) {
    const told = verdict.responses.filter(({ state, notify }) => state === "blocked" && notify.length > 0);
    const backlog = verdict.responses.filter(({ state }) => state === "backlog");
    return [
        ...told.map((response) => securityTask(response, verdict, roles)),
        ...backlog.map((response) => backlogTask(response, verdict)),
    ].slice(0, mostTasks);
}
function securityTask(response, verdict, roles) {
    // Teams come from the platform policy; only those are meant to be called.
    const teams = response.notify
        .flatMap((role) => roles.get(role) ?? [])
        .filter((team) => teamName.test(team));
    return {
        key: `security-${response.fingerprint}`,
        title: titleOf(response),
        labels: ["assaygate", "security", `severity:${response.severity}`],
        markdown: [
            `A ${response.severity} finding blocks the default branch. ${teams.join(" ")}`.trim(),
            describe(response, verdict),
        ].join("\n\n"),
    };
}
function backlogTask(response, verdict) {
    const due = response.dueOn === undefined ? "" : ` It is due on ${(0,markdown/* code */.aY)(response.dueOn, 30)}.`;
    return {
        key: `backlog-${response.fingerprint}`,
        title: titleOf(response),
        labels: ["assaygate", "backlog", `severity:${response.severity}`],
        markdown: [`A ${response.severity} finding that does not block.${due}`, describe(response, verdict)].join("\n\n"),
    };
}
/** A title is plain text on GitHub, but it calls whom it mentions. */
function titleOf({ severity, title }) {
    return `[${severity}] ${(0,plain/* plain */.p)(title, longestTitle).replaceAll("@", "@\u2060")}`;
}
function describe({ title, checkId, fingerprint }, { commit, owner }) {
    return [
        `- Finding: ${(0,markdown/* code */.aY)(title)}`,
        `- Check: ${(0,markdown/* code */.aY)(checkId, 80)}`,
        `- First reported for commit ${(0,markdown/* code */.aY)(commit ?? "none", 64)}`,
        `- Owner: ${(0,markdown/* code */.aY)(owner.name, 80)}`,
        `- Fingerprint: ${(0,markdown/* code */.aY)(fingerprint, 64)}`,
    ].join("\n");
}

;// CONCATENATED MODULE: ./lib/actions/gate-check/publish.js



/** One name for the comment and the check run, whatever the workflow is called. */
const marker = "verdict";
const checkName = "Assaygate";
/**
 * Shows the verdict where people look. The verdict stands by then: what cannot be written is said in the log and
 * changes nothing (a fork's token can only read).
 */
async function publish(judgement, surroundings) {
    const { connection, places, runner } = surroundings;
    const { publisher } = connection;
    // A what-if policy is nobody's verdict (design §7).
    if (publisher === null || judgement.verdict.policy.source === "file")
        return;
    for (const place of places) {
        for (const { what, posted } of await postTo(place, judgement, publisher)) {
            if (posted.state === "refused")
                runner.log(`${what} could not be written: ${posted.why}`);
            else
                runner.log(`${what}: ${posted.state} ${posted.url}`);
        }
    }
}
async function postTo(place, judgement, publisher) {
    const { source } = judgement.facts;
    switch (place) {
        case "comment":
            return isPullRequest(source) ? [await postComment(judgement, publisher)] : [];
        case "check-run":
            return postCheckRun(judgement, publisher);
        case "tasks":
            return isDefaultBranch(source) ? postTasks(judgement, publisher) : [];
    }
}
async function postComment({ verdict }, publisher) {
    return {
        what: "Comment on the pull request",
        posted: await publisher.comment({ marker, markdown: (0,markdown/* renderNote */.NS)(verdict) }),
    };
}
/** On the head of the change: the merge commit that was tested is nobody's to look at. */
async function postCheckRun({ verdict, facts }, publisher) {
    const commit = facts.source?.change.state === "known" ? facts.source.change.value.headCommit : null;
    if (commit === null)
        return [];
    const posted = await publisher.checkRun({
        name: checkName,
        commit,
        conclusion: verdict.decision === "pass" ? "success" : "failure",
        title: (0,headline/* headline */.P)(verdict),
        summary: (0,markdown/* renderNote */.NS)(verdict),
    });
    return [{ what: "Check run", posted }];
}
/** One after the other: GitHub wants a pause between writes that tell somebody (facts 8.9). */
async function postTasks({ verdict, policy }, publisher) {
    const results = [];
    for (const task of renderTasks(verdict, policy.roles)) {
        results.push({ what: `Issue "${task.title}"`, posted: await publisher.task(task) });
    }
    return results;
}
function isPullRequest(source) {
    return source?.trigger.event.startsWith("pull_request") === true;
}
/** A branch of somebody's own must not open issues for everybody. */
function isDefaultBranch(source) {
    if (source?.change.state !== "known" || source.repository.state !== "known")
        return false;
    const { kind, branch } = source.change.value;
    return kind === "push" && branch === source.repository.value.defaultBranch;
}

;// CONCATENATED MODULE: ./lib/actions/gate-check/handler.js









/** Judges the reports of a workspace, and leaves the verdict where people and machines look for it. */
async function handleGateCheck(inputs, ports) {
    const platform = await (0,load_policy/* loadPlatformPolicy */.oZ)(ports.home);
    const connection = await ports.connect(inputs.githubToken);
    const judgement = await (0,judge/* judge */.S)({ config: inputs.config, baseVerdict: inputs.baseVerdict, jobs: inputs.jobs, platform, connection }, ports);
    const evidence = writeReports(inputs.reportDirectory, judgement, ports);
    const { verdict } = judgement;
    ports.runner.log((0,report_text/* renderText */.S)(verdict));
    ports.runner.summarise((0,markdown/* renderMarkdown */.Gc)(verdict));
    await publish(judgement, { connection, places: inputs.publish, runner: ports.runner });
    for (const annotation of annotationsOf(verdict, inputs.maxAnnotations))
        ports.runner.annotate(annotation);
    const { decision, reasonCode } = verdict;
    return {
        decision,
        reasonCode,
        result: resultOf(judgement),
        evidence,
        message: `Assaygate: ${(0,headline/* headline */.P)(verdict)}`,
    };
}
/** The verdict in short: outputs hold 1 MB a job, and the whole is in the file. */
function resultOf({ verdict, calls }) {
    const { schemaVersion, decision, reasonCode, commit, evaluatedAt, profile, policy, factsDigest, stages } = verdict;
    const short = stages.map(({ id, name, result, checks }) => ({
        id,
        name,
        result,
        checks: checks.map((check) => ({
            id: check.id,
            required: check.required,
            result: check.result,
            reason: check.reason,
        })),
    }));
    return {
        schemaVersion,
        decision,
        reasonCode,
        commit,
        evaluatedAt,
        profile,
        policy,
        factsDigest,
        stages: short,
        calls,
    };
}
/** Leaves the verdict for people and machines, and with facts and record all that it takes to come to it again. */
function writeReports(directory, { verdict, facts, record }, { files }) {
    const written = [
        { name: "verdict.json", content: `${JSON.stringify(verdict, null, 2)}\n` },
        { name: "facts.json", content: `${JSON.stringify(facts)}\n` },
        { name: "record.json", content: `${JSON.stringify(record)}\n` },
        { name: "report.html", content: (0,html/* renderHtml */.K)(verdict, facts) },
        { name: "verdict.sarif", content: (0,sarif/* renderSarif */.W)(verdict) },
    ];
    return written.map(({ name, content }) => {
        const path = `${directory}/${name}`;
        files.write(path, content);
        return path;
    });
}


/***/ }),

/***/ 97260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  x: () => (/* binding */ propertiesFor)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/policy/evaluate.js + 1 modules
var evaluate = __webpack_require__(26680);
// EXTERNAL MODULE: ./lib/policy/merge/merge.js + 4 modules
var merge = __webpack_require__(38071);
// EXTERNAL MODULE: ./lib/policy/pipeline/asked.js
var asked = __webpack_require__(42697);
;// CONCATENATED MODULE: ./lib/policy/replay/record.js
/** The record of a verdict. */
function recordOf(parts) {
    return { schemaVersion: 1, ...parts };
}

// EXTERNAL MODULE: ./lib/policy/replay/stages.js
var replay_stages = __webpack_require__(62221);
// EXTERNAL MODULE: ./lib/domain/pipeline/roles.js
var roles = __webpack_require__(22402);
;// CONCATENATED MODULE: ./lib/actions/gate-check/collect-pipeline.js

/**
 * Fetches what the jobs of a pipeline brought, and in own-CI mode what the product's own workflow did, for as long as
 * `use` takes: whatever ends it, nothing that was unpacked stays behind.
 */
async function withPipeline(request, surroundings, use) {
    const supplies = [];
    try {
        return await use(await collectPipeline(request, surroundings, supplies));
    }
    finally {
        for (const { close } of supplies)
            close();
    }
}
async function collectPipeline({ connection: { artifacts }, jobs: needed }, { policy: { productEvidence }, files }, supplies) {
    if (needed === undefined) {
        const workspace = { job: null, kind: null, files, paths: [], close: () => { } };
        return { jobs: null, ci: null, supplies: [workspace] };
    }
    const jobs = [];
    const isHosted = productEvidence.mode === "hosted";
    for (const job of needed)
        jobs.push(await jobFact(job, { artifacts, isHosted }, supplies));
    if (productEvidence.mode !== "own-ci")
        return { jobs, ci: null, supplies };
    const { workflow } = productEvidence;
    const { run, fetched } = await artifacts.ofOwnCi(productEvidence);
    return { jobs, ci: { workflow, run, delivery: received(fetched, workflow, null, supplies) }, supplies };
}
async function jobFact(job, { artifacts, isHosted }, supplies) {
    const { id, result, artifact } = job;
    const brings = (0,roles/* bringsOf */.nD)(id);
    const isOnlyPackaging = brings?.origin === "product" && !isHosted && artifact === "none";
    const delivery = brings === null || result === "skipped" || isOnlyPackaging
        ? null
        : await deliveryOf(job, brings, artifacts, supplies);
    return { id, result, brings, delivery };
}
/**
 * What the product's tools wrote is looked at however their job ended, since it says why; a scan that did not end well
 * has found nothing that counts.
 */
async function deliveryOf({ id, result, artifact }, brings, artifacts, supplies) {
    const isTemplate = brings.origin === "template";
    if (isTemplate && result !== "success")
        return refused(`expected job ${id} to succeed, found ${result}`);
    if (artifact === "none")
        return refused(`expected job ${id} (${result}) to name an artifact, found none`);
    if (artifact === "malformed")
        return refused(`expected job ${id} to name an artifact by id and digest, found something else`);
    const fetched = await artifacts.ofJob(artifact);
    return received(fetched, id, isTemplate ? brings.kind : null, supplies);
}
function refused(message) {
    return { state: "refused", reason: "job-failed", message };
}
function received(fetched, job, kind, supplies) {
    if (fetched.state !== "read")
        return fetched;
    const { artifact, sha256, files, paths, close } = fetched;
    supplies.push({ job, kind, files, paths, close });
    return { state: "read", artifact, sha256, files: paths.length };
}

;// CONCATENATED MODULE: ./lib/domain/binding/bind.js
const hourMs = 3_600_000;
/** Clocks of two machines may differ this much. */
const clockSkewMs = 300_000;
/**
 * Exit codes that are a verdict of the tool, not a crash. Most say 1 for "found something"; these differ, by their
 * own documentation.
 */
const verdictCodes = new Map([
    ["govulncheck", [0, 3]],
    ["zap", [0, 1, 2]],
    ["zap-baseline.py", [0, 1, 2]],
    ["k6", [0, 99]],
]);
const usualVerdictCodes = [0, 1];
/** Decides whether a report says something about the commit that is judged (design §7, binding). */
function bindReport(report, rule) {
    if (report.revision !== null && rule.commit !== null && report.revision !== rule.commit) {
        return unbound("foreign", `expected a report on commit ${rule.commit}, found one on ${report.revision}`);
    }
    if (report.sidecar !== null)
        return bindBySidecar(report, report.sidecar, rule);
    // What came in an artifact has the time at which it was unpacked.
    const age = report.isOfRun === true ? undefined : ageProblem(report.modifiedAt, rule);
    if (age !== undefined)
        return age;
    if (report.revision !== null && report.revision === rule.commit)
        return { state: "bound", by: "report" };
    if (rule.mode === "sidecar") {
        return unbound("unproven", "expected a sidecar that ties the report to its commit, found none");
    }
    return report.isOfRun ? { state: "bound", by: "same-run" } : bindByTime(report, rule);
}
function bindBySidecar(report, sidecar, rule) {
    const file = sidecar.files.find(({ path }) => path === report.path);
    if (file === undefined) {
        return unbound("unproven", "expected the sidecar to list the report, found it missing from the list");
    }
    if (file.sha256 !== report.sha256 || file.bytes !== report.bytes) {
        return unbound("truncated", `expected the ${file.bytes} bytes that the tool wrote, found ${report.bytes} other bytes`);
    }
    if (sidecar.commit !== rule.commit) {
        return unbound("foreign", `expected evidence on commit ${rule.commit ?? "none"}, found it on ${sidecar.commit ?? "none"}`);
    }
    if (!(verdictCodes.get(sidecar.tool) ?? usualVerdictCodes).includes(sidecar.exitCode)) {
        return unbound("crashed", `expected ${sidecar.tool} to end with a verdict, found exit code ${sidecar.exitCode}`);
    }
    return ageProblem(sidecar.finishedAt, rule) ?? { state: "bound", by: "sidecar" };
}
function bindByTime(report, rule) {
    if (rule.checkedOutAt === null) {
        return rule.commit === null
            ? { state: "bound", by: "same-job" }
            : unbound("unproven", "expected the time of the checkout to be known, found no trace of it");
    }
    // A checkout writes its files before it moves HEAD, in a small repository within the same millisecond.
    if (Date.parse(report.modifiedAt) <= Date.parse(rule.checkedOutAt)) {
        return unbound("stale", `expected a report written after the checkout (${rule.checkedOutAt}), found ${report.modifiedAt}`);
    }
    return { state: "bound", by: "same-job" };
}
function ageProblem(writtenAt, rule) {
    const ageMs = Date.parse(rule.now) - Date.parse(writtenAt);
    if (ageMs < -clockSkewMs)
        return unbound("stale", `expected a report from the past, found one written at ${writtenAt}`);
    if (ageMs <= rule.maxAgeHours * hourMs)
        return undefined;
    return unbound("stale", `expected a report of at most ${rule.maxAgeHours} hours of age, found one written at ${writtenAt}`);
}
function unbound(reason, message) {
    return { state: "unbound", reason, message };
}

;// CONCATENATED MODULE: ./lib/domain/binding/path-below.js
const windowsRoot = /^[A-Za-z]:[\\/]/;
/**
 * Path in the repository of a file that a tool named by its place on the machine where it ran; null: it did not lie in
 * the checkout there, or the checkout is named by no absolute path.
 */
function pathBelow(root, path) {
    const isWindows = windowsRoot.test(root);
    if (!isWindows && !root.startsWith("/"))
        return null;
    const plain = (text) => (isWindows ? text.replaceAll("\\", "/") : text);
    const folder = plain(root).replace(/\/$/, "");
    if (folder === "" || !plain(path).startsWith(`${folder}/`))
        return null;
    const rest = plain(path).slice(folder.length + 1);
    const isPlain = rest.split("/").every((part) => part !== "" && part !== "." && part !== "..");
    return isPlain ? rest : null;
}

// EXTERNAL MODULE: ./lib/domain/binding/sidecar-suffix.js
var sidecar_suffix = __webpack_require__(39215);
// EXTERNAL MODULE: ./lib/domain/digest/sha256.js
var digest_sha256 = __webpack_require__(6878);
// EXTERNAL MODULE: ./lib/domain/finding/fingerprint.js
var finding_fingerprint = __webpack_require__(30114);
// EXTERNAL MODULE: ./lib/formats/read.js + 4 modules
var read = __webpack_require__(73212);
// EXTERNAL MODULE: ./lib/domain/report/kind.js
var report_kind = __webpack_require__(45629);
;// CONCATENATED MODULE: ./lib/actions/gate-check/kinds.js

/** As `src/report/sarif.ts` names the tool. */
const ownName = "Assaygate";
const ownVerdict = {
    code: "not-a-report",
    message: "expected the report of a tool, found a verdict of Assaygate itself",
    at: "",
};
/**
 * What a report is evidence for (design §7): what the configuration says, as long as the format can carry it. Secrets
 * that a report lists stay secrets whatever the configuration calls it. The report of a template job is evidence of the
 * job's kind and of no other, so that one scan cannot stand for another.
 */
function judgedKinds(configured, reading, { isTemplate }) {
    if (reading.format === null)
        return { kinds: configured };
    if (reading.tool?.name === ownName)
        return { kinds: configured, problem: ownVerdict };
    const impossible = configured.find((kind) => !canBe(kind, reading.kinds));
    const secrets = reading.kinds.filter((kind) => kind === "secrets" && !configured.includes(kind));
    const kinds = isTemplate ? configured : [...configured, ...secrets];
    if (impossible === undefined)
        return { kinds };
    const message = `expected evidence of kind ${impossible}, found a report in format ${reading.format}, which is ${reading.kinds.join(" or ")}`;
    return { kinds, problem: { code: "unsupported-format", message, at: "" } };
}
/**
 * What reports of a kind may be called besides. ESLint's SARIF is lint or SAST, as its rules are; an audit of packages
 * has not looked for secrets. SAST is what a tool that nobody knows is taken for, so it may be any.
 */
const otherNames = {
    lint: ["sast", "iac"],
    dependencies: ["image"],
    image: ["dependencies"],
    iac: ["sast", "lint"],
    dast: ["sast"],
    accessibility: ["lint"],
};
function canBe(kind, possible) {
    if (possible.includes(kind))
        return true;
    return possible.some((known) => (0,report_kind/* isFindingsKind */.z)(known) && mayBeCalled(known, kind));
}
function mayBeCalled(known, kind) {
    return otherNames[known]?.includes(kind) ?? (0,report_kind/* isFindingsKind */.z)(kind);
}
/** A finding of its own kind is judged as that; one that the configuration did not foresee, as all that it did. */
function kindsOfFinding(reportKinds, finding) {
    return finding.kind !== undefined && reportKinds.includes(finding.kind) ? [finding.kind] : reportKinds;
}

;// CONCATENATED MODULE: ./lib/actions/gate-check/source-lines.js

const largestSource = 2 * 1024 * 1024;
const mostFiles = 50;
/** Lines of source files that findings point at; paths come from reports, so whatever cannot be read is undefined. */
class SourceLines {
    #files;
    #texts = new Map();
    constructor(files) {
        this.#files = files;
    }
    at(path, line) {
        return this.#lines(path)[line - 1];
    }
    #lines(path) {
        const known = this.#texts.get(path);
        if (known !== undefined)
            return known;
        const lines = this.#read(path);
        if (this.#texts.size >= mostFiles)
            this.#texts.clear();
        this.#texts.set(path, lines);
        return lines;
    }
    #read(path) {
        const file = this.#files.locate(path);
        if (file === null)
            return [];
        try {
            return this.#files.readText(file, largestSource).split("\n");
        }
        catch (error) {
            // Too large, or no text: a report may point at an image. The finding then goes by its message.
            if (error instanceof errors/* UserError */.yo)
                return [];
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./lib/actions/gate-check/collect-reports.js








const sidecarBytes = 1024 * 1024;
/**
 * Reads every report of what was supplied: of the product's evidence what the configuration names, once for each suite
 * that it is listed in, and of a template job all that it left.
 */
async function collectReports(surroundings, supplies) {
    const lines = new SourceLines(surroundings.files);
    const wanted = supplies.flatMap((supply) => wantedOf(supply, surroundings.policy));
    const reports = [];
    for (const one of wanted)
        reports.push(await readFact(one, surroundings, lines));
    return { expected: expectedOf(supplies, surroundings.policy), reports };
}
function isReport(path) {
    return !path.endsWith(sidecar_suffix/* sidecarSuffix */.n);
}
function wantedOf(supply, { sources }) {
    if (supply.kind !== null) {
        const kinds = [supply.kind];
        return supply.paths.filter(isReport).map((path) => ({ supply, path, kinds, suite: null }));
    }
    const wanted = new Map();
    for (const { kind, suite, path: glob } of sources) {
        for (const path of supply.files.find(glob).filter(isReport)) {
            const entry = `${path}\0${suite ?? ""}`;
            const kinds = [...(wanted.get(entry)?.kinds ?? []), kind];
            wanted.set(entry, { supply, path, kinds, suite: wanted.get(entry)?.suite ?? suite });
        }
    }
    return [...wanted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
function expectedOf(supplies, { sources }) {
    const own = supplies.filter(({ kind }) => kind === null);
    return sources.map(({ kind, suite, path: pattern }) => {
        const found = own.flatMap(({ files }) => files.find(pattern).filter(isReport));
        return { kind, suite, pattern, matches: found.length };
    });
}
async function readFact({ supply, path, kinds: configured, suite }, surroundings, lines) {
    const { context, policy, now } = surroundings;
    const { files, job, kind } = supply;
    const { reading, bytes, modifiedAt, sha256, named, ...content } = await readContent(files, path);
    const { kinds, problem } = judgedKinds(configured, reading, { isTemplate: kind !== null });
    const sidecar = await sidecarOf(files, path);
    // Only a job of the template is believed when it says what it gave to its tool.
    const given = kind === null ? null : (sidecar?.subject ?? null);
    const isOfPackage = kinds.includes("image") || kinds.includes("sbom");
    const bill = kinds.includes("sbom") ? { bill: await billIn(files, path) } : {};
    const binding = bindReport({ path, bytes, sha256, modifiedAt, revision: reading.revision, sidecar, isOfRun: job !== null }, {
        commit: context.commit,
        mode: policy.binding,
        checkedOutAt: context.checkedOutAt,
        now,
        maxAgeHours: policy.maxAgeHours,
    });
    return {
        ...content,
        ...bill,
        ...(isOfPackage && { scanned: { named, given } }),
        path,
        job,
        bytes,
        sha256,
        kinds,
        suite,
        origin: kind === null ? "product" : "template",
        binding,
        reading: problem === undefined
            ? reading
            : { ...reading, clean: false, diagnostics: [...reading.diagnostics, problem] },
        findings: content.findings.map((raw) => {
            const place = placeInWorkspace(raw.place, surroundings.files, sidecar?.workspace);
            return identified(kinds, { ...raw, place }, lines);
        }),
    };
}
/** Goes through a report once and keeps what a verdict needs; size and digest are those of the bytes that it read. */
async function readContent(files, path) {
    const kept = {
        notableTests: [],
        testIds: [],
        files: [],
        findings: [],
        components: [],
        dependencies: [],
        vex: [],
        metrics: [],
        thresholds: [],
        named: [],
    };
    const content = kept;
    let subject = null;
    const source = files.open(path);
    try {
        const reading = await (0,read/* readReport */.t)(source, {
            test(test) {
                if (test.outcome !== "skipped")
                    content.testIds.push((0,digest_sha256/* sha256Hex */.fg)(`${test.suite}\0${test.name}`));
                if (test.isFlaky || test.outcome === "failed" || test.outcome === "error")
                    content.notableTests.push(test);
            },
            fileCoverage: (file) => content.files.push(file),
            finding: (finding) => content.findings.push(finding),
            subject: (component) => {
                subject = component;
            },
            scanned: (sha256) => content.named.push(sha256),
            component: (component) => content.components.push(component),
            dependency: (dependency) => content.dependencies.push(dependency),
            vex: (statement) => content.vex.push(statement),
            metric: (metric) => content.metrics.push(metric),
            threshold: (threshold) => content.thresholds.push(threshold),
        });
        const { size: bytes, modifiedAt } = source;
        return { ...content, subject, reading, bytes, modifiedAt, sha256: source.sha256() };
    }
    finally {
        source.close();
    }
}
function identified(reportKinds, finding, lines) {
    const kinds = kindsOfFinding(reportKinds, finding);
    const fingerprint = (0,finding_fingerprint/* fingerprintOf */.a)(kinds[0] ?? "sast", finding, (path, line) => lines.at(path, line));
    return { ...finding, kinds, fingerprint };
}
/**
 * Tools write absolute paths, which name another machine tomorrow; the workspace path is the same everywhere. A job with
 * another workspace says in its sidecar where that was; what is no file of this commit stays as the tool has it.
 */
function placeInWorkspace(place, files, workspace) {
    if (place.type !== "file")
        return place;
    const here = files.locate(place.path);
    if (here !== null)
        return { ...place, path: here };
    const there = workspace === undefined ? null : pathBelow(workspace, place.path);
    return there !== null && files.locate(there) === there ? { ...place, path: there } : place;
}
/** A file that is larger than what can be attested is not read whole. */
async function billIn(files, path) {
    const [{ readBill }, { factOf }, { maxBillBytes }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3244)]).then(__webpack_require__.bind(__webpack_require__, 93244)),
        __webpack_require__.e(/* import() */ 1448).then(__webpack_require__.bind(__webpack_require__, 81448)),
        __webpack_require__.e(/* import() */ 4335).then(__webpack_require__.bind(__webpack_require__, 24335)),
    ]);
    const { bytes } = files.status(path);
    if (bytes > maxBillBytes)
        return {
            state: "unknown",
            why: `expected at most ${maxBillBytes} bytes, found ${bytes}`,
            cause: "too-large",
        };
    const read = readBill(files.readBytes(path, maxBillBytes));
    return read.state === "known" ? { state: "known", value: factOf(read.value) } : read;
}
async function sidecarOf(files, path) {
    const sidecarPath = `${path}${sidecar_suffix/* sidecarSuffix */.n}`;
    if (!files.exists(sidecarPath))
        return null;
    const { parseSidecar } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8905)]).then(__webpack_require__.bind(__webpack_require__, 48905));
    return parseSidecar(sidecarPath, files.readText(sidecarPath, sidecarBytes));
}

// EXTERNAL MODULE: ./lib/actions/gate-check/collect-source.js + 9 modules
var collect_source = __webpack_require__(31057);
// EXTERNAL MODULE: ./lib/domain/document/size.js
var size = __webpack_require__(92019);
;// CONCATENATED MODULE: ./lib/actions/gate-check/collect-waivers.js


const waiverGlob = ".github/assaygate/waivers/*.{yml,yaml}";
const baselinePath = ".github/assaygate/baseline.yml";
/** Every waiver of the repository, with what is known about its approval. @throws {UserError} invalid-waiver */
async function collectWaivers(files, authority) {
    const paths = files.find(waiverGlob);
    if (paths.length === 0)
        return [];
    const { parseWaiver } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(121)]).then(__webpack_require__.bind(__webpack_require__, 121));
    return Promise.all(paths.map(async (path) => {
        const text = files.readText(path, size/* mostDocumentBytes */.A);
        const waiver = parseWaiver({ path, text });
        return { path, waiver, ...(await consentTo({ path, text, role: waiver.approverRole }, authority)) };
    }));
}
/** The list of old debt, if the repository has one. @throws {UserError} invalid-waiver */
async function collectBaseline(files, authority) {
    if (!files.exists(baselinePath))
        return null;
    const text = files.readText(baselinePath, size/* mostDocumentBytes */.A);
    const { parseBaseline } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(7812)]).then(__webpack_require__.bind(__webpack_require__, 47812));
    const baseline = parseBaseline({ path: baselinePath, text });
    const asked = { path: baselinePath, text, role: baseline.approverRole };
    return { path: baselinePath, baseline, ...(await consentTo(asked, authority)) };
}
/** Asks about the text that was read: by now the path may lead to another. */
async function consentTo({ path, text, role }, { approvals, roles }) {
    const sha256 = (0,digest_sha256/* sha256Hex */.fg)(text);
    const holders = Object.hasOwn(roles, role) ? (roles[role] ?? []) : [];
    return { sha256, ...(await approvals.consentTo({ path, sha256, holders })) };
}

// EXTERNAL MODULE: ./lib/actions/gate-check/load-policy.js + 2 modules
var load_policy = __webpack_require__(7781);
// EXTERNAL MODULE: ./lib/policy/checks/index.js + 50 modules
var checks = __webpack_require__(26420);
;// CONCATENATED MODULE: ./lib/policy/question.js

/** The facts of stage 1 that the checks of a policy need: nobody asks GitHub for what nobody judges. */
function needsOf(policy) {
    const asked = new Set(policy.checks.map(({ id }) => id));
    return new Set(checks/* checks */.A.filter(({ id }) => asked.has(id)).flatMap(({ needs }) => needs ?? []));
}

;// CONCATENATED MODULE: ./lib/actions/gate-check/question.js

/** What to ask GitHub: the facts that the policy's checks need, and no more (calls are few and dear). */
function questionFor(policy) {
    return { needs: needsOf(policy), productionEnvironment: policy.production };
}

// EXTERNAL MODULE: ./lib/actions/gate-check/repository.js
var gate_check_repository = __webpack_require__(2336);
;// CONCATENATED MODULE: ./lib/actions/gate-check/judge.js













/** From a workspace to a verdict: read the facts through ports, then decide without them (design §6). */
async function judge(request, ports) {
    const { runner, clock } = ports;
    const files = ports.files.settled();
    const { approvals } = request.connection;
    requireOwnCommit(runner.context);
    const now = clock.now();
    const repository = new gate_check_repository/* Repository */.L(ports.process, runner.context);
    const { product, base, texts } = await (0,load_policy/* loadProductConfigs */.PE)(request.config, ports, repository);
    const authority = { approvals, roles: request.platform.file.content.roles };
    const given = {
        source: request.platform.source,
        ...(await propertiesFor(request)),
        baseline: await collectBaseline(files, authority),
    };
    const merged = (0,merge/* mergePolicies */.$)({ ...given, platform: request.platform.file, product, base });
    const stages = request.stages ?? null;
    const policy = { ...(0,replay_stages/* aboutStages */.V)(merged, stages), ...(request.sources && { sources: request.sources }) };
    const changed = policy.forbiddenPatterns.files === "changed" ? await repository.changedPaths() : null;
    const { source, calls } = await readSource(request.connection, policy);
    const facts = await withPipeline(request, { policy, files }, async (pipeline) => ({
        commit: runner.context.commit,
        event: runner.context.event,
        ...(await collectReports({ files, context: runner.context, policy, now }, pipeline.supplies)),
        jobs: pipeline.jobs,
        ci: pipeline.ci,
        buildInputs: (0,collect_source/* collectBuildInputs */.ep)(files),
        packages: (0,collect_source/* collectPackages */.aI)(files),
        ...(0,collect_source/* scanSource */.bX)(files, policy, changed),
        base: await baseInventory(request.baseVerdict, files),
        waivers: await collectWaivers(files, authority),
        ...((0,asked/* isBeforeMerge */.AO)(runner.context.event)
            ? {}
            : await artefactOf(request, product.content.artefact, files)),
        ...(await vexOf(request, ports)),
        source,
    }));
    const { event } = runner.context;
    const record = recordOf({ event, evaluatedAt: now, stages, merge: { ...given, ...texts } });
    return { verdict: (0,evaluate/* evaluate */._)(facts, policy, now), facts, policy, record, calls };
}
/**
 * What is judged must be what enters the branch: reports of another commit that was checked out say nothing about it,
 * however green they are. @throws {UserError} invalid-input
 */
function requireOwnCommit({ commit, github }) {
    if (github === null || (commit !== null && github.commits.includes(commit)))
        return;
    const expected = github.commits.join(" or ") || "the commit of the event";
    throw new errors/* UserError */.yo("invalid-input", `expected the workspace at ${expected}, found ${commit ?? "no commit"}.`, {
        hint: "Let actions/checkout take the event's own commit: leave out its ref.",
    });
}
/** Only an organisation's instance says what a repository is, and only there anybody else's word is not enough. */
async function propertiesFor({ platform, connection, }) {
    if (platform.source !== "instance" || connection.github === null)
        return { profile: null, regulated: null };
    return connection.github.properties();
}
async function readSource({ github }, policy) {
    if (github === null)
        return { source: null, calls: null };
    const { calls, ...source } = await github.sourceFacts(questionFor(policy));
    return { source, calls };
}
/** Absent where nobody can have put any, so that such facts are what they were. */
async function vexOf({ platform }, { home, runner }) {
    if (platform.source !== "instance")
        return {};
    const { collectVex } = await __webpack_require__.e(/* import() */ 7500).then(__webpack_require__.bind(__webpack_require__, 97500));
    const vex = await collectVex(home, runner.context.github?.repository ?? null);
    return vex.length === 0 ? {} : { vex };
}
/** Absent where no job could have packaged anything, so that such facts are what they were before there were artefacts. */
async function artefactOf({ jobs, connection: { artifacts } }, artefact, files) {
    if (jobs === undefined || artefact === undefined)
        return {};
    const [{ collectArtefact }, { lockedIn }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4867).then(__webpack_require__.bind(__webpack_require__, 14867)),
        __webpack_require__.e(/* import() */ 1747).then(__webpack_require__.bind(__webpack_require__, 11747)),
    ]);
    const found = await collectArtefact({ jobs, artifacts, artefact });
    return found === undefined ? {} : { artefact: found, ...(await lockedIn(files)) };
}
async function baseInventory(path, files) {
    if (path === undefined)
        return { state: "unknown", why: "no verdict of the merge base was given" };
    const { readBaseVerdict } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(49)]).then(__webpack_require__.bind(__webpack_require__, 70049));
    return readBaseVerdict(path, files);
}


/***/ }),

/***/ 2336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Repository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const commitPattern = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** What git knows about the change: the base commit's configuration, and which files differ from it. */
class Repository {
    #process;
    #context;
    constructor(process, context) {
        this.#process = process;
        this.#context = context;
    }
    /**
     * Text of a file at the base commit; null where there is no base, or no such file in it.
     * @throws {UserError} invalid-input where there is a base that the checkout did not bring along: a change must not
     * get away with new rules because the old ones are out of sight.
     */
    async baseText(path) {
        const base = this.#base();
        if (base === null)
            return null;
        await this.#demand(base);
        const { exitCode, stdout } = await this.#git("show", `${base}:${path}`);
        if (exitCode === 0)
            return stdout;
        if (await this.#lacks(base, path))
            return null;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `expected to read ${path} at the base commit, git could not.`, {
            hint: "Check out with full blobs: a partial clone cannot show the rules that this change is held to.",
        });
    }
    /** Paths that differ from the base commit; null where there is no base. */
    async changedPaths() {
        const base = this.#base();
        if (base === null)
            return null;
        await this.#demand(base);
        const { exitCode, stdout } = await this.#git("diff", "--name-only", "-z", "--no-renames", base, "--");
        return exitCode === 0 ? new Set(stdout.split("\0").filter((path) => path !== "")) : null;
    }
    /** Only a commit that can be listed and does not list the file is known to lack it. */
    async #lacks(base, path) {
        const { exitCode, stdout } = await this.#git("ls-tree", "--name-only", base, "--", path);
        return exitCode === 0 && stdout.trim() === "";
    }
    #base() {
        const { baseCommit } = this.#context;
        if (baseCommit === null)
            return null;
        if (commitPattern.test(baseCommit))
            return baseCommit;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `expected the base commit as a full id, found ${JSON.stringify(baseCommit)}.`);
    }
    async #demand(base) {
        const { exitCode } = await this.#git("cat-file", "-e", `${base}^{commit}`);
        if (exitCode === 0)
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `expected the base commit ${base} in the checkout, found it missing.`, {
            hint: "Set fetch-depth: 2 (or 0) on actions/checkout.",
        });
    }
    #git(...args) {
        // Settings of the checkout could run programs (fsmonitor) or show other objects in place of those asked for.
        return this.#process.capture("git", ["--no-replace-objects", "-c", "core.fsmonitor=false", ...args]);
    }
}


/***/ }),

/***/ 61642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** The machine's clock. */
const systemClock = { now: () => new Date().toISOString() };


/***/ }),

/***/ 14705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ environmentToken)
/* harmony export */ });
/** The first token that one of these variables holds, kept out of every log; undefined: none holds one. */
function environmentToken(variables, environment, runner) {
    const token = variables
        .map((name) => environment[name])
        .find((value) => value !== undefined && value !== "");
    if (token !== undefined)
        runner.mask(token);
    return token;
}


/***/ }),

/***/ 90207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ evidenceOpener)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** The verifying library is made for this and newer ones. */
const oldestNode = 24;
/** Loads the verifying library only for those who verify. @throws {UserError} unsupported-node, invalid-config */
const evidenceOpener = async (root, path) => {
    const { node } = process.versions;
    if (Number(node.split(".")[0]) < oldestNode)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("unsupported-node", `expected Node ${oldestNode} or newer to verify, found ${node}.`, {
            hint: "Install a newer Node; other commands run on this one.",
        });
    return (await Promise.all(/* import() */[__webpack_require__.e(5128), __webpack_require__.e(4187), __webpack_require__.e(3485)]).then(__webpack_require__.bind(__webpack_require__, 3485))).bundleOpener(root, path);
};


/***/ }),

/***/ 41144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ workspaceFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(91138);
;// CONCATENATED MODULE: ./lib/adapters/glob.js



const longestGlob = 1_000;
/** Each is tried on each path. */
const mostAlternatives = 500;
/** More entries than any checkout should make us look at; over it the walk stops instead of going on for hours. */
const mostEntries = 500_000;
const gitFolder = ".git";
const modulesFolder = "node_modules";
/** Asks the system each time. */
function folderLister(workspace) {
    return (folder) => list(workspace, folder);
}
/** Asks once for each folder. */
function listingOnce(listFolder) {
    const known = new Map();
    return (folder) => {
        const entries = known.get(folder) ?? listFolder(folder);
        known.set(folder, entries);
        return entries;
    };
}
/**
 * Paths that match, sorted. Links to folders are not entered, so a walk neither leaves the workspace nor runs in
 * circles; a link to a file is listed and is judged by its real path when it is opened.
 */
function findFiles({ workspace, listFolder }, glob, { withModules = false } = {}) {
    const matcher = compile(glob);
    const base = literalBase(glob);
    // Refuses a base that leads out; a pattern without wildcards is its own base.
    if (base !== "")
        workspace.resolve(base);
    const found = [];
    const pending = [base];
    const skipped = withModules ? [gitFolder] : [gitFolder, modulesFolder];
    let entries = 0;
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of listFolder(folder)) {
            if (++entries > mostEntries)
                throw tooMany(glob);
            visit(workspace, folder, entry, { matcher, pending, found, skipped });
        }
    }
    return found.sort();
}
function visit(workspace, folder, entry, walk) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
        if (!walk.skipped.includes(entry.name) && walk.matcher.match(path, true))
            walk.pending.push(path);
    }
    else if (walk.matcher.match(path) && !leadsToFolder(workspace, path, entry)) {
        walk.found.push(path);
    }
}
function leadsToFolder(workspace, path, entry) {
    if (!entry.isSymbolicLink())
        return false;
    return (0,external_node_fs_.statSync)(`${workspace.root}/${path}`, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/** Extended globs are off: nested ones make matching take exponential time, and the pattern is the caller's. */
function compile(glob) {
    const segments = glob.split("/");
    const isPlain = glob !== "" && !glob.startsWith("/") && !segments.includes("..") && !/[\\\0]/.test(glob);
    if (!isPlain || glob.length > longestGlob) {
        throw new errors/* UserError */.yo(isPlain ? "invalid-input" : "path-outside-workspace", `expected a relative glob of at most ${longestGlob} characters with forward slashes and without .., got ${JSON.stringify(glob.slice(0, 200))}`);
    }
    const matcher = new esm/* Minimatch */.VR(glob.replace(/^(\.\/)+/, ""), {
        dot: true,
        noext: true,
        nonegate: true,
        nocomment: true,
        braceExpandMax: mostAlternatives + 1,
    });
    if (matcher.set.length <= mostAlternatives)
        return matcher;
    throw new errors/* UserError */.yo("invalid-input", `expected a glob of at most ${mostAlternatives} alternatives, got ${JSON.stringify(glob.slice(0, 200))}`, { hint: "Write fewer braces." });
}
/** The folders before the first wildcard. */
function literalBase(glob) {
    const segments = glob.replace(/^(\.\/)+/, "").split("/");
    const wild = segments.findIndex((segment) => /[*?[\]{}]/.test(segment));
    return segments.slice(0, wild === -1 ? -1 : wild).join("/");
}
function list(workspace, folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder === "" ? workspace.root : workspace.resolve(folder), { withFileTypes: true });
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
        if (code === "ENOENT" || code === "ENOTDIR")
            return [];
        throw new errors/* InternalError */.Gd("io", `expected to list ${JSON.stringify(folder)}, the system refused`, {
            cause,
        });
    }
}
function tooMany(glob) {
    return new errors/* UserError */.yo("invalid-input", `expected ${JSON.stringify(glob)} to look at no more than ${mostEntries} files, found more.`, { hint: "Begin the glob with the folder that the reports are in." });
}

// EXTERNAL MODULE: ./lib/adapters/open-file.js
var open_file = __webpack_require__(51081);
// EXTERNAL MODULE: ./lib/adapters/workspace.js
var adapters_workspace = __webpack_require__(15213);
;// CONCATENATED MODULE: ./lib/adapters/files.js







const chunkBytes = 1024 * 1024;
/** A link put in place after the path was resolved is not written through. */
const writeFlags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
/** Files below one folder and nowhere else. */
function workspaceFiles(folder) {
    const workspace = (0,adapters_workspace/* openWorkspace */.O)(folder);
    return filesOf({ workspace, listFolder: folderLister(workspace) });
}
function filesOf(tree) {
    const { workspace } = tree;
    const open = (path) => openEvidence(workspace, path);
    return {
        root: workspace.root,
        find: (glob, scope) => findFiles(tree, glob, scope),
        settled: () => filesOf({ workspace, listFolder: listingOnce(tree.listFolder) }),
        exists: (path) => (0,external_node_fs_.statSync)(workspace.resolve(path), { throwIfNoEntry: false }) !== undefined,
        status(path) {
            const status = (0,external_node_fs_.statSync)(workspace.resolve(path), { throwIfNoEntry: false });
            if (status === undefined)
                throw (0,open_file/* missing */.L)(path, "none");
            return { bytes: status.size, modifiedAt: status.mtime.toISOString() };
        },
        locate: (path) => locate(workspace, path),
        open,
        readBytes: (path, maxBytes) => closing(open(path), (file) => readBytes(file, path, maxBytes)),
        readText: (path, maxBytes) => closing(open(path), (file) => readText(file, path, maxBytes)),
        sha256: (path) => closing(open(path), (file) => file.sha256()),
        write: (path, content) => write(workspace, path, content),
    };
}
function openEvidence(workspace, path) {
    const file = (0,open_file/* openFile */.T)(workspace.resolve(path), path);
    const stamp = file.stamp();
    return {
        ...file,
        sha256() {
            const hex = digest(file);
            if (file.stamp() === stamp)
                return hex;
            throw new errors/* UserError */.yo("unreadable-report", "expected a file that stays as it is, found it changed meanwhile", {
                at: path,
                hint: "Let the tools end before the gate begins.",
            });
        },
    };
}
function locate(workspace, path) {
    try {
        const inside = (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(workspace.root, external_node_fs_.realpathSync.native(path)) : path;
        const real = workspace.resolve(inside);
        const isFile = (0,external_node_fs_.statSync)(real, { throwIfNoEntry: false })?.isFile() ?? false;
        return isFile ? (0,external_node_path_.relative)(workspace.root, real).replaceAll(external_node_path_.sep, "/") : null;
    }
    catch {
        return null;
    }
}
function closing(file, use) {
    try {
        return use(file);
    }
    finally {
        file.close();
    }
}
/** Of a file that grew meanwhile, what it had when it was opened. */
function readBytes(file, path, maxBytes) {
    if (file.size > maxBytes) {
        throw new errors/* UserError */.yo("invalid-input", `expected at most ${maxBytes} bytes, found ${file.size}`, {
            at: path,
        });
    }
    const bytes = Buffer.alloc(file.size);
    let length = 0;
    for (let read = -1; read !== 0; length += read)
        read = file.read(bytes.subarray(length), length);
    return bytes.subarray(0, length);
}
function readText(file, path, maxBytes) {
    const bytes = readBytes(file, path, maxBytes);
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* UserError */.yo("invalid-input", "expected UTF-8 text, found other bytes", { at: path, cause });
    }
}
function digest(file) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    const chunk = Buffer.allocUnsafe(chunkBytes);
    for (let position = 0, read = file.read(chunk, 0); read > 0; read = file.read(chunk, position)) {
        hash.update(chunk.subarray(0, read));
        position += read;
    }
    return hash.digest("hex");
}
/** A link in the last place is followed by `resolve`, so what is written is inside by its real path. */
function write(workspace, path, content) {
    const target = workspace.resolve(path);
    if ((0,external_node_path_.relative)(workspace.root, target).split(/[\\/]/).includes(".git")) {
        throw new errors/* UserError */.yo("path-outside-workspace", `expected a path outside .git, got ${JSON.stringify(path)}`);
    }
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
        const descriptor = (0,external_node_fs_.openSync)(target, writeFlags, 0o644);
        try {
            (0,external_node_fs_.writeFileSync)(descriptor, content);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch (cause) {
        throw new errors/* InternalError */.Gd("io", `expected to write ${JSON.stringify(path)}, the system refused`, { cause });
    }
}


/***/ }),

/***/ 73334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ hostedEvidences)
/* harmony export */ });
/* harmony import */ var _environment_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14705);

/** Reaches what GitHub keeps with a token of the environment; the client is loaded only where there is one. */
function hostedEvidences(env, runner) {
    return async (repository, variables) => {
        const token = (0,_environment_token_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentToken */ .z)(variables, env, runner);
        if (token === undefined)
            return null;
        const { githubEvidence } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3339), __webpack_require__.e(4391), __webpack_require__.e(2809)]).then(__webpack_require__.bind(__webpack_require__, 52809));
        return githubEvidence(token, repository, env);
    };
}


/***/ }),

/***/ 5642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ placesFrom)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41144);




const hint = "Check the path: it is seen from the folder that the command runs in.";
/** Files and folders that a person names, seen from where they stand. */
function placesFrom(cwd) {
    const kindOf = (path) => {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), { throwIfNoEntry: false });
        if (status === undefined)
            return "nothing";
        return status.isDirectory() ? "folder" : "file";
    };
    return {
        kindOf,
        folder(path) {
            if (kindOf(path) === "folder")
                return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceFiles */ .P)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("missing-file", "expected a folder, found none.", { at: path, hint });
        },
        file(path) {
            const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
            if (kindOf(path) === "file")
                return { files: (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceFiles */ .P)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole)), path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole) };
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("missing-file", "expected a file, found none.", { at: path, hint });
        },
        make(path) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), { recursive: true });
            return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceFiles */ .P)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
        },
    };
}


/***/ }),

/***/ 63913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ pullRegistry)
/* harmony export */ });
/** Opens registries to read from, with the credentials of this machine; the client is loaded when it is needed. */
function pullRegistry({ env, read, runner, }) {
    return async (image) => {
        const { registries } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8490)]).then(__webpack_require__.bind(__webpack_require__, 38490));
        return registries({ env, read, runner })({ image, access: "pull" });
    };
}


/***/ }),

/***/ 49838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ openTray)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/** Begins a folder: what lies there already would be handed on as evidence. @throws {UserError} invalid-input */
function openTray(folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("invalid-input", "expected an empty folder for the release, found files in it.", {
            at: folder,
            hint: "Name a folder that is not there yet.",
        });
    }
    return {
        write(path, bytes) {
            const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path);
            if (!target.startsWith(`${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("path-outside-workspace", "expected a path inside the folder.", { at: path });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, bytes, { flag: "wx" });
        },
    };
}


/***/ }),

/***/ 39215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ sidecarSuffix)
/* harmony export */ });
/** Suffix of the sidecar's name behind the report's. */
const sidecarSuffix = ".evidence.json";


/***/ }),

/***/ 31829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/** Reads a manifest as its package manager does: as JSON, where of two equal keys the last counts. */
function readManifest(text) {
    const parsed = parse(text.replace(/^\uFEFF/, ""));
    if (!isRecord(parsed))
        return { state: "unreadable", why: "no JSON object" };
    const sections = Object.entries(parsed).flatMap(([name, content]) => {
        if (!isRecord(content))
            return [];
        return [[name, new Map(Object.entries(content).map(([key, range]) => [key, String(range)]))]];
    });
    return { state: "read", sections: new Map(sections) };
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 30114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf),
/* harmony export */   x: () => (/* binding */ identifierOf)
/* harmony export */ });
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);

/**
 * Identity of a finding that survives moved lines: `sha256("v1\0" kind "\0" id "\0" place)` (design §4). Two tools
 * that report one vulnerability in one package, or one rule on one line, get one fingerprint.
 */
function fingerprintOf(kind, finding, sourceLine) {
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(["v1", kind, identifierOf(finding), placeOf(finding, sourceLine)].join("\0"));
}
/** First of CVE, GHSA, rule id: the name that most tools share. */
function identifierOf(finding) {
    const names = [finding.ruleId, ...finding.aliases];
    const shared = (prefix) => names
        .map((name) => name.toUpperCase())
        .filter((name) => name.startsWith(prefix))
        .sort()[0];
    return shared("CVE-") ?? shared("GHSA-") ?? finding.ruleId;
}
function placeOf(finding, sourceLine) {
    const { place } = finding;
    switch (place.type) {
        case "package":
            return withoutQualifiers(place.purl);
        case "file":
            return `${place.path}\0${lineIdentity(place, finding, sourceLine)}`;
        case "url":
            return `${addressOf(place.url)}\0${place.detail ?? ""}`;
        case "none":
            return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(finding.message);
    }
}
/** The tool's own line hash, else the hash of the trimmed source line; never a line number, which moves. */
function lineIdentity(place, finding, sourceLine) {
    if (place.lineHash !== undefined)
        return place.lineHash;
    const source = place.snippet ?? (place.line === undefined ? undefined : sourceLine(place.path, place.line));
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)((source ?? finding.message).trim());
}
/** Host and path; ports of the loopback address and queries are other ones in every run. */
function addressOf(url) {
    if (!URL.canParse(url))
        return url;
    const address = new URL(url);
    const isLoopback = ["localhost", "127.0.0.1", "[::1]"].includes(address.hostname);
    return isLoopback ? address.pathname : `${address.host}${address.pathname}`;
}
/** Package URL without `?qualifiers` and `#subpath` (purl specification). */
function withoutQualifiers(purl) {
    return purl.replace(/[?#].*$/s, "");
}


/***/ }),

/***/ 91438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ claimOf),
/* harmony export */   j: () => (/* binding */ parseNeeds)
/* harmony export */ });
const longest = 131_072;
const mostJobs = 256;
const idPattern = /^[A-Za-z_][\w-]{0,99}$/;
const results = ["success", "failure", "cancelled", "skipped"];
/** Reads the `needs` context of a job as JSON; undefined: it is none. */
function parseNeeds(text) {
    const needs = text.length > longest ? undefined : mappingOf(tryParse(text));
    const entries = Object.entries(needs ?? {});
    const isNeeds = needs !== undefined && entries.length <= mostJobs;
    if (!isNeeds || entries.some(([id, job]) => !idPattern.test(id) || mappingOf(job) === undefined))
        return undefined;
    return entries.map(([id, job]) => jobOf(id, mappingOf(job) ?? {})).sort((a, b) => (a.id < b.id ? -1 : 1));
}
function jobOf(id, { result, outputs }) {
    return {
        id,
        result: results.find((known) => known === result) ?? "unknown",
        artifact: claimIn(mappingOf(outputs) ?? {}, "artifact"),
        package: claimIn(mappingOf(outputs) ?? {}, "package"),
    };
}
/** Outputs are texts; one that was not set is empty, or is not there. */
function claimIn(outputs, name) {
    const [id, digest] = [`${name}-id`, `${name}-digest`].map((output) => outputs[output] ?? "");
    return claimOf(id, digest);
}
/** An artifact as a job's outputs name it. */
function claimOf(id, digest) {
    if (id === "" && digest === "")
        return "none";
    const number = typeof id === "string" && /^[1-9]\d{0,15}$/.test(id) ? Number(id) : Number.NaN;
    const sha256 = typeof digest === "string" ? digest.replace(/^sha256:/, "") : "";
    return Number.isSafeInteger(number) && /^[0-9a-f]{64}$/.test(sha256) ? { id: number, sha256 } : "malformed";
}
function mappingOf(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function tryParse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 91017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ firstThatFits)
/* harmony export */ });
/** Renders with the first plan whose text stays below the limit; the last one is taken as it is. */
function firstThatFits(plans, mostBytes, render) {
    let text = "";
    for (const plan of plans) {
        text = render(plan);
        if (Buffer.byteLength(text) <= mostBytes)
            break;
    }
    return text;
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   l: () => (/* binding */ countChecks)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36906);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85660);


const words = [
    ["FAILED", "failed"],
    ["NOT_RUN", "not run"],
    ["ERROR", "undecided"],
    ["WARNED", "warned"],
    ["PASSED", "passed"],
    ["NOT_APPLICABLE", "not applicable"],
];
/** `fail (tests-failed): 3 failed, 9 passed`, the same sentence in the log, the summary and the report. */
function headline(verdict) {
    return `${verdict.decision} (${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(verdict.reasonCode, 80)}): ${countChecks(verdict)}`;
}
/** How many checks came to what, the worst first. */
function countChecks(verdict) {
    const counts = new Map();
    for (const { result } of (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .checksOf */ .tg)(verdict))
        counts.set(result, (counts.get(result) ?? 0) + 1);
    const parts = words.flatMap(([result, word]) => {
        const count = counts.get(result);
        return count === undefined ? [] : [`${count} ${word}`];
    });
    return parts.join(", ") || "no checks";
}


/***/ }),

/***/ 85981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./lib/report/fit.js
var fit = __webpack_require__(91017);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
// EXTERNAL MODULE: ./lib/report/standing.js
var standing = __webpack_require__(85660);
;// CONCATENATED MODULE: ./lib/report/html/anchors.js

/** `coverage.line` where the id is as designed, and unique; else the number of the check. */
function anchorsOf(verdict) {
    const anchors = new Map();
    const taken = new Set();
    for (const check of (0,standing/* checksOf */.tg)(verdict)) {
        const isUsual = /^[a-z]{1,40}\.[a-z-]{1,60}$/.test(check.id) && !taken.has(check.id);
        anchors.set(check, isUsual ? check.id : `check-${anchors.size + 1}`);
        taken.add(check.id);
    }
    return anchors;
}

// EXTERNAL MODULE: ./lib/report/measure.js
var measure = __webpack_require__(67574);
// EXTERNAL MODULE: ./lib/report/web-link.js
var web_link = __webpack_require__(53265);
// EXTERNAL MODULE: ./lib/report/html/markup.js
var markup = __webpack_require__(18148);
// EXTERNAL MODULE: ./lib/report/html/section.js
var section = __webpack_require__(36453);
// EXTERNAL MODULE: ./lib/report/html/severity-bar.js
var severity_bar = __webpack_require__(83903);
// EXTERNAL MODULE: ./lib/report/html/table.js
var table = __webpack_require__(45642);
;// CONCATENATED MODULE: ./lib/report/html/problems-table.js






/** Where, what, how bad, what to do and who can. */
function problemsTable({ problems, title }, plan) {
    if (problems.length === 0)
        return markup/* nothing */.s6;
    const shown = (0,standing/* worstFirst */.md)(problems).slice(0, plan.problems);
    const areRated = shown.some(({ severity }) => severity !== undefined);
    const columns = ["Where", ...(areRated ? ["Severity"] : []), "What", "Fix", "Who"];
    return (0,markup/* lines */.Mn)([
        (0,table/* table */.t)({
            caption: `${(0,section/* counted */.hS)(problems.length, "problem")} of ${(0,plain/* plain */.p)(title, 120)}`,
            columns: columns.map((name) => ({ title: name })),
            rows: shown.map((problem) => rowOf(problem, areRated)),
        }),
        (0,section/* leftOut */.ig)(problems.length - shown.length, "problems"),
    ]);
}
function rowOf({ at, message, fix, who, severity }, areRated) {
    const where = at === "" ? "the whole" : (0,markup/* html */.qy) `<code>${(0,plain/* plain */.p)(at, 200)}</code>`;
    const rated = areRated ? [severity === undefined ? "" : (0,severity_bar/* severityTag */.ij)(severity)] : [];
    return [where, ...rated, message, (0,plain/* plain */.p)(fix, 300), (0,plain/* plain */.p)(who, 100)];
}

// EXTERNAL MODULE: ./lib/report/html/shapes.js
var shapes = __webpack_require__(19522);
;// CONCATENATED MODULE: ./lib/report/html/threshold-bar.js



const width = 1000;
/** What was observed as a bar, what is required as a line across it; nothing where the two are not numbers. */
function thresholdBar({ observed, threshold, result }) {
    const seen = observed?.value;
    const asked = threshold?.value;
    if (observed === undefined || threshold === undefined)
        return markup/* nothing */.s6;
    if (!isAmount(seen) || !isAmount(asked))
        return markup/* nothing */.s6;
    const scale = observed.unit === "%" ? 100 : Math.max(seen, asked, 1) * 1.25;
    const at = (value) => Math.round((width * Math.min(value, scale)) / scale);
    const { tone, word } = (0,shapes/* lookOf */.Li)(result);
    return (0,markup/* html */.qy) `<svg class="bar t-${tone}" viewBox="0 0 ${width} 40" preserveAspectRatio="none" role="img">
<title>Observed ${(0,measure/* observedOf */.O_)(observed)}, required ${(0,measure/* thresholdOf */.pI)(threshold, observed.unit)}: ${word}</title>
<desc>A bar as long as the observed value, and a line at the required value.</desc>
<rect class="ground" x="0" y="8" width="${width}" height="24"/><rect class="seen" x="0" y="8" width="${at(seen)}" height="24"/><rect class="limit" x="${Math.min(at(asked), width - 5)}" y="0" width="5" height="40"/>
</svg>`;
}
function isAmount(value) {
    return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

;// CONCATENATED MODULE: ./lib/report/html/check-body.js






/** What was seen, against what, and what to do. */
function checkBody(check, plan) {
    return (0,markup/* lines */.Mn)([
        (0,markup/* html */.qy) `<p class="summary">${check.summary}</p>`,
        check_body_measure(check),
        problemsTable(check, plan),
        (0,section/* remarks */.IW)(check.notes, plan.notes, "notes"),
        check.waivers.length === 0
            ? markup/* nothing */.s6
            : (0,markup/* html */.qy) `<p>Waivers that cover something: ${check.waivers.slice(0, 20).join(", ")}.</p>`,
        (0,markup/* html */.qy) `<p class="small">Reason <code>${check.reason}</code>${docsOf(check)}</p>`,
    ]);
}
/** One short line for a folded check. */
function measureWords({ observed, threshold, summary }) {
    if (observed === undefined || threshold === undefined)
        return summary;
    return `${(0,measure/* observedOf */.O_)(observed)}, required ${(0,measure/* thresholdOf */.pI)(threshold, observed.unit)}`;
}
function check_body_measure(check) {
    const { observed, threshold } = check;
    if (observed === undefined && threshold === undefined)
        return markup/* nothing */.s6;
    const seen = observed === undefined ? "not measured" : (0,measure/* observedOf */.O_)(observed);
    return (0,markup/* html */.qy) `<div class="measure">
${(0,markup/* lines */.Mn)([
        thresholdBar(check),
        (0,markup/* html */.qy) `<dl class="pair"><div><dt>Observed</dt><dd>${seen}</dd></div>${threshold === undefined ? markup/* nothing */.s6 : required(threshold, observed?.unit)}</dl>`,
    ])}
</div>`;
}
function required(threshold, unit) {
    return (0,markup/* html */.qy) `<div><dt>Required</dt><dd>${(0,measure/* thresholdOf */.pI)(threshold, unit)}</dd></div><div class="origin"><dt>Set by</dt><dd>${(0,measure/* originOf */.yv)(threshold.origin)}</dd></div>`;
}
function docsOf({ docs, id }) {
    const address = (0,web_link/* webLink */.D)(docs);
    if (address === undefined)
        return markup/* nothing */.s6;
    return (0,markup/* html */.qy) ` · <a href="${address}" rel="noreferrer">What <code>${id}</code> checks</a>`;
}

;// CONCATENATED MODULE: ./lib/report/html/checks-section.js





/** What stands in the way, each with everything that helps to mend it. */
function blockingSection(subject) {
    const blocking = (0,standing/* checksOf */.tg)(subject.verdict).filter(standing/* isBlocking */.Us);
    if (blocking.length === 0)
        return (0,section/* section */.uW)("blocks", "What blocks", [(0,markup/* html */.qy) `<p>Nothing blocks.</p>`]);
    const articles = blocking.slice(0, subject.plan.checks).map((check) => {
        const id = subject.anchors.get(check) ?? "";
        return (0,markup/* html */.qy) `<article class="check t-${(0,shapes/* lookOf */.Li)(check.result).tone}" id="${id}" aria-labelledby="${id}-title">
<h3 id="${id}-title">${check.title} <code>${check.id}</code> ${(0,shapes/* badge */.qS)(check.result)}</h3>
${checkBody(check, subject.plan)}
</article>`;
    });
    return (0,section/* section */.uW)("blocks", "What blocks", [
        ...articles,
        (0,section/* leftOut */.ig)(blocking.length - articles.length, "blocking checks"),
    ]);
}
/** Everything else, folded: warnings first, then what passed. */
function otherSection(subject) {
    const others = (0,standing/* checksOf */.tg)(subject.verdict).filter((check) => !(0,standing/* isBlocking */.Us)(check));
    if (others.length === 0)
        return markup/* nothing */.s6;
    const ordered = [...others.filter(standing/* isRemarkable */.XB), ...others.filter((check) => !(0,standing/* isRemarkable */.XB)(check))];
    const folds = ordered.slice(0, subject.plan.checks).map((check) => {
        const look = (0,shapes/* lookOf */.Li)(check.result);
        return (0,markup/* html */.qy) `<details class="check t-${look.tone}" id="${subject.anchors.get(check) ?? ""}">
<summary>${(0,shapes/* mark */.Gy)(look)}<span class="fold-title">${check.title} <code>${check.id}</code></span> <span class="fold-word">${look.word}${check.required ? "" : ", advisory"}</span> <span class="fold-measure">${measureWords(check)}</span></summary>
${checkBody(check, subject.plan)}
</details>`;
    });
    return (0,section/* section */.uW)("others", "Checks that do not block", [
        ...folds,
        (0,section/* leftOut */.ig)(ordered.length - folds.length, "checks"),
    ]);
}

;// CONCATENATED MODULE: ./lib/report/html/coverage-picture.js

const coverage_picture_width = 1000;
const height = 200;
/** Blocks that can still be told apart. */
const blocksToShow = 200;
/** Rounded down, so that 79.999 never reads as 80. */
function percentOf({ total, covered }) {
    return total === 0 ? "none" : `${Math.floor((1000 * covered) / total) / 10} %`;
}
/** Every file a block, as wide as it has lines and as high as it is covered; the emptiest on the left. */
function coverageProfile(files, required) {
    const lines = sumOf(files);
    const blocks = blocksOf(files);
    const limit = required === null ? "" : `The line marks the required ${required} %.`;
    return (0,markup/* html */.qy) `<figure>
<svg class="profile" viewBox="0 0 ${coverage_picture_width} ${height}" preserveAspectRatio="none" role="img">
<title>${percentOf(lines)} of ${lines.total} lines in ${files.length} files are covered</title>
<desc>Each block is a file, as wide as it has lines and as high as they are covered, the least covered on the left. ${limit} The table below has the numbers.</desc>
<rect class="ground" x="0" y="0" width="${coverage_picture_width}" height="${height}"/>${blocks.map((block) => blockOf(block, lines.total, required))}${limitLine(required)}
</svg>
<figcaption><strong>${percentOf(lines)}</strong> of ${lines.total} lines are covered. Each block is a file: as wide as it has lines, as high as they are covered. ${limit}</figcaption>
</figure>`;
}
/** The files with the most uncovered lines by themselves, the others as one block. */
function blocksOf(files) {
    const rest = sumOf(files.slice(blocksToShow));
    const measures = [...files.slice(0, blocksToShow), rest]
        .filter(({ total }) => total > 0)
        .sort((a, b) => a.covered / a.total - b.covered / b.total);
    let before = 0;
    return measures.map(({ total, covered }) => {
        const block = { total, covered, before };
        before += total;
        return block;
    });
}
function blockOf({ total, covered, before }, lines, required) {
    const from = rounded((coverage_picture_width * before) / lines);
    const to = rounded((coverage_picture_width * (before + total)) / lines);
    const tall = rounded((height * covered) / total);
    const tone = required !== null && covered * 100 < required * total ? "below" : "above";
    const gap = to - from > 4 ? 1 : 0;
    return (0,markup/* html */.qy) `<rect class="${tone}" x="${from}" y="${rounded(height - tall)}" width="${rounded(to - from - gap)}" height="${tall}"/>`;
}
function limitLine(required) {
    if (required === null)
        return markup/* nothing */.s6;
    const y = rounded(height * (1 - Math.min(Math.max(required, 0), 100) / 100));
    return (0,markup/* html */.qy) `<line class="limit" x1="0" x2="${coverage_picture_width}" y1="${y}" y2="${y}"/>`;
}
/** One file as a bar; decoration, as its numbers stand in the same row. */
function fileBar({ total, covered }, required) {
    const seen = Math.round((coverage_picture_width * covered) / total);
    const tone = required !== null && covered * 100 < required * total ? "below" : "above";
    const at = required === null
        ? markup/* nothing */.s6
        : (0,markup/* html */.qy) `<rect class="limit" x="${Math.round(10 * Math.min(required, 99.5))}" y="0" width="5" height="20"/>`;
    return (0,markup/* html */.qy) `<svg class="stack" viewBox="0 0 ${coverage_picture_width} 20" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="ground" x="0" y="3" width="${coverage_picture_width}" height="14"/><rect class="${tone}" x="0" y="3" width="${seen}" height="14"/>${at}</svg>`;
}
function sumOf(files) {
    let total = 0;
    let covered = 0;
    for (const file of files) {
        total += file.total;
        covered += file.covered;
    }
    return { total, covered };
}
function rounded(value) {
    return Math.round(value * 10) / 10;
}

;// CONCATENATED MODULE: ./lib/report/html/coverage-section.js






const filesToShow = 30;
/** Where the uncovered lines are: all files as one picture, the worst ones by name. */
function coverageSection({ facts, verdict, plan }) {
    const files = measuredFiles(facts.reports);
    if (files.length === 0)
        return markup/* nothing */.s6;
    const required = requiredPercent(verdict);
    const shown = files.slice(0, Math.min(filesToShow, plan.rows));
    return (0,section/* section */.uW)("coverage", "Coverage by file", [
        coverageProfile(files, required),
        (0,table/* table */.t)({
            caption: `Files with the most uncovered lines, of ${files.length} measured`,
            columns: [
                { title: "File" },
                { title: "Picture", kind: "picture" },
                { title: "Uncovered", kind: "number" },
                { title: "Lines", kind: "number" },
                { title: "Covered", kind: "number" },
            ],
            rows: shown.map((file) => [
                (0,markup/* html */.qy) `<code>${(0,plain/* plain */.p)(file.path, 200)}</code>`,
                fileBar(file, required),
                file.total - file.covered,
                file.total,
                percentOf(file),
            ]),
            ...restOf(files.slice(shown.length)),
        }),
    ]);
}
function restOf(rest) {
    if (rest.length === 0)
        return {};
    const total = rest.reduce((sum, file) => sum + file.total, 0);
    const covered = rest.reduce((sum, file) => sum + file.covered, 0);
    const files = rest.length === 1 ? "1 more file" : `${rest.length} more files`;
    return { summary: `… and ${files} at ${percentOf({ total, covered })}` };
}
/** The most uncovered lines first; a file that several reports measured stands with the worst of them. */
function measuredFiles(reports) {
    const worst = new Map();
    for (const { files } of reports) {
        for (const file of files) {
            const known = worst.get(file.path);
            if (known === undefined || uncovered(file) > uncovered(known))
                worst.set(file.path, file);
        }
    }
    return [...worst.values()]
        .filter(({ total, covered }) => total > 0 && covered >= 0 && covered <= total)
        .sort((a, b) => uncovered(b) - uncovered(a) || (a.path < b.path ? -1 : 1));
}
function uncovered({ total, covered }) {
    return total - covered;
}
function requiredPercent(verdict) {
    const threshold = (0,standing/* checksOf */.tg)(verdict).find(({ id }) => id === "coverage.line")?.threshold;
    return typeof threshold?.value === "number" && Number.isFinite(threshold.value) ? threshold.value : null;
}

// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var severity = __webpack_require__(91495);
;// CONCATENATED MODULE: ./lib/report/html/due-section.js





const day = 86_400_000;
const spans = [
    { title: "overdue", until: 0 },
    { title: "within 7 days", until: 7 },
    { title: "in 8 to 30 days", until: 30 },
    { title: "in 31 to 90 days", until: 90 },
    { title: "later", until: Number.POSITIVE_INFINITY },
];
const unreadable = "no readable date";
/** When the findings that may wait are due, counted from the time of the verdict. */
function dueSection({ verdict }) {
    const dated = verdict.responses.filter(({ dueOn }) => dueOn !== undefined);
    if (dated.length === 0)
        return markup/* nothing */.s6;
    const rows = countBySpan(dated, timeOf(verdict.evaluatedAt));
    const most = rows.reduce((longest, { counts }) => Math.max(longest, (0,severity_bar/* sumOf */.XN)(counts)), 1);
    return (0,section/* section */.uW)("due", "Findings by due date", [
        (0,table/* table */.t)({
            caption: `${(0,section/* counted */.hS)(dated.length, "finding")} with a date until which they are to be resolved`,
            columns: [{ title: "Due" }, { title: "Picture", kind: "picture" }, ...severity_bar/* severityColumns */.hE],
            rows: rows.map(({ title, counts }) => [
                title,
                (0,severity_bar/* severityBar */.Tk)(title, counts, most),
                ...(0,severity_bar/* severityCells */.Vx)(counts),
            ]),
        }),
    ]);
}
function countBySpan(dated, now) {
    const rows = [...spans.map(({ title }) => title), unreadable].map((title) => ({
        title,
        counts: noCounts(),
    }));
    for (const { dueOn, severity } of dated) {
        const title = spanOf(timeOf(dueOn ?? ""), now);
        const row = rows.find((candidate) => candidate.title === title);
        if (row !== undefined)
            row.counts[severity] += 1;
    }
    return rows.filter(({ title, counts }) => title !== unreadable || (0,severity_bar/* sumOf */.XN)(counts) > 0);
}
function spanOf(due, now) {
    const days = Math.ceil((due - now) / day);
    if (Number.isNaN(days))
        return unreadable;
    if (due < now)
        return spans[0].title;
    return spans.find(({ until }) => until > 0 && days <= until)?.title ?? unreadable;
}
/** The engine reads dates into words like "x 1"; a date here begins with a year. */
function timeOf(date) {
    return /^\d{4}-\d\d-\d\d(?:T|$)/.test(date) ? Date.parse(date) : Number.NaN;
}
function noCounts() {
    return Object.fromEntries(severity/* severities */.gO.map((severity) => [severity, 0]));
}

;// CONCATENATED MODULE: ./lib/report/html/evidence-section.js





/** Which files the verdict rests on, and what ties each to the commit. */
function evidenceSection({ facts, plan }) {
    return (0,section/* section */.uW)("evidence", "Evidence", [
        facts.reports.length === 0 ? (0,markup/* html */.qy) `<p>No report was read.</p>` : reportsTable(facts, plan.rows),
        expectedTable(facts.expected, plan.rows),
    ]);
}
function reportsTable({ reports }, most) {
    const shown = reports.slice(0, most);
    const titles = ["Report", "Evidence for", "Format", "Tool", "Size", "sha256", "Made by", "Binding"];
    return (0,markup/* lines */.Mn)([
        (0,table/* table */.t)({
            caption: "Reports that were read",
            columns: titles.map((title) => (title === "Size" ? { title, kind: "number" } : { title })),
            rows: shown.map(evidence_section_rowOf),
        }),
        (0,section/* leftOut */.ig)(reports.length - shown.length, "reports"),
    ]);
}
function evidence_section_rowOf({ path, kinds, suite, reading, bytes, sha256, origin, job, binding }) {
    const { tool } = reading;
    return [
        (0,markup/* html */.qy) `<code>${(0,plain/* plain */.p)(path, 200)}</code>`,
        suite === null ? kinds.join(", ") : `${kinds.join(", ")} (${(0,plain/* plain */.p)(suite, 60)})`,
        reading.format === null ? "unknown" : (0,plain/* plain */.p)(reading.format, 60),
        tool === null ? "unknown" : (0,plain/* plain */.p)(`${tool.name} ${tool.version ?? ""}`, 100),
        sizeOf(bytes),
        (0,markup/* html */.qy) `<code>${(0,measure/* shortDigest */.VK)(sha256)}</code>`,
        `${origin === "template" ? "template job" : "the product"}${job === null ? "" : ` (${(0,plain/* plain */.p)(job, 100)})`}`,
        describe(binding),
    ];
}
const ties = {
    report: "bound by its own words",
    sidecar: "bound by its sidecar",
    "same-job": "written in this job",
    "same-run": "brought by a job of this run",
};
function describe(binding) {
    return binding.state === "bound"
        ? ties[binding.by]
        : `not bound (${binding.reason}): ${(0,plain/* plain */.p)(binding.message, 200)}`;
}
function sizeOf(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${Math.round(bytes / 100_000) / 10} MB`;
}
function expectedTable(expected, most) {
    if (expected.length === 0)
        return markup/* nothing */.s6;
    const shown = expected.slice(0, most);
    return (0,markup/* lines */.Mn)([
        (0,table/* table */.t)({
            caption: "Reports that the configuration expects",
            columns: [
                { title: "Pattern" },
                { title: "Evidence for" },
                { title: "Files found", kind: "number" },
                { title: "Is it there?" },
            ],
            rows: shown.map(({ pattern, kind, suite, matches }) => [
                (0,markup/* html */.qy) `<code>${(0,plain/* plain */.p)(pattern, 200)}</code>`,
                suite === null ? kind : `${kind} (${(0,plain/* plain */.p)(suite, 60)})`,
                matches,
                matches > 0 ? "yes" : "missing",
            ]),
        }),
        (0,section/* leftOut */.ig)(expected.length - shown.length, "expected reports"),
    ]);
}

;// CONCATENATED MODULE: ./lib/report/html/findings-section.js





/** Findings by severity, a bar for each check that judges findings. */
function findingsSection({ verdict, anchors, plan }) {
    const rows = (0,standing/* checksOf */.tg)(verdict).flatMap((check) => check.findings === undefined
        ? []
        : [{ id: check.id, anchor: anchors.get(check) ?? "", findings: check.findings }]);
    if (rows.length === 0)
        return markup/* nothing */.s6;
    const shown = rows.slice(0, plan.checks);
    const most = shown.reduce((longest, { findings }) => Math.max(longest, (0,severity_bar/* sumOf */.XN)(findings)), 1);
    return (0,section/* section */.uW)("findings", "Findings by severity", [
        (0,markup/* lines */.Mn)([
            (0,table/* table */.t)({
                caption: "Findings of each check; suppressed ones are counted apart",
                columns: [
                    { title: "Check" },
                    { title: "Picture", kind: "picture" },
                    ...severity_bar/* severityColumns */.hE,
                    { title: "suppressed", kind: "number" },
                ],
                rows: shown.map(({ id, anchor, findings }) => [
                    (0,markup/* html */.qy) `<a href="#${anchor}"><code>${id}</code></a>`,
                    (0,severity_bar/* severityBar */.Tk)(id, findings, most),
                    ...(0,severity_bar/* severityCells */.Vx)(findings),
                    findings.suppressed,
                ]),
            }),
            (0,section/* leftOut */.ig)(rows.length - shown.length, "checks"),
        ]),
    ]);
}

;// CONCATENATED MODULE: ./lib/report/html/gate-strip.js




const stagesToShow = 12;
/** The gate at a glance: stages in their order, each check a cell that leads to its section. */
function gateStrip(subject) {
    const { stages, decision } = subject.verdict;
    const look = (0,shapes/* decisionLook */.cn)(decision);
    const shown = stages.slice(0, stagesToShow).map((stage) => stageOf(stage, subject));
    const more = stages.length - stagesToShow;
    return (0,section/* section */.uW)("gate", "The gate", [
        (0,markup/* html */.qy) `<ol class="gate">
${shown}${more > 0 ? (0,markup/* html */.qy) `<li class="stage">… and ${more} more stages</li>` : markup/* nothing */.s6}<li class="outcome t-${look.tone}">${(0,shapes/* mark */.Gy)(look)}<span>${look.word}</span></li>
</ol>`,
        (0,markup/* html */.qy) `<p class="legend">Shape and letter tell the result:${legend()}A dashed cell only advises.</p>`,
    ]);
}
function legend() {
    const results = ["PASSED", "WARNED", "FAILED", "NOT_RUN", "ERROR", "NOT_APPLICABLE"];
    return results.map((result) => (0,markup/* html */.qy) `${(0,shapes/* badge */.qS)(result)}`);
}
function stageOf(stage, subject) {
    const cells = stage.checks.slice(0, subject.plan.checks).map((check) => cellOf(check, subject));
    const more = stage.checks.length - cells.length;
    const size = stage.checks.length > 4 ? "wide" : "narrow";
    return (0,markup/* html */.qy) `<li class="stage ${size} t-${(0,shapes/* lookOf */.Li)(stage.result).tone}">
<p class="stage-name"><span class="stage-number">${stage.id}</span> ${(0,plain/* plain */.p)(stage.name, 60)} ${(0,shapes/* badge */.qS)(stage.result)}</p>
<ul class="cells">${cells}${more > 0 ? (0,markup/* html */.qy) `<li>… and ${more} more checks</li>` : markup/* nothing */.s6}</ul>
</li>
`;
}
function cellOf(check, { anchors }) {
    const look = (0,shapes/* lookOf */.Li)(check.result);
    const kind = check.required ? "required" : "advisory";
    const words = check.required ? look.word : `${look.word}, advisory`;
    return (0,markup/* html */.qy) `<li><a class="cell ${kind} t-${look.tone}" href="#${anchors.get(check) ?? "gate"}">${(0,shapes/* mark */.Gy)(look)}<span><span class="cell-id">${(0,plain/* plain */.p)(check.id, 60)}</span> <span class="cell-word">${words}</span></span></a></li>`;
}

;// CONCATENATED MODULE: ./lib/report/html/inventory-section.js



/** The numbers that a later run is compared with, beside those of the merge base. */
function inventorySection({ verdict, facts }) {
    const now = numbersOf(verdict.inventory);
    const { base } = facts;
    const before = base.state === "known" ? numbersOf(base.value) : null;
    return (0,section/* section */.uW)("inventory", "Inventory", [
        (0,table/* table */.t)({
            caption: "What was tested, measured and found",
            columns: [
                { title: "Number" },
                { title: "This commit", kind: "number" },
                { title: "Merge base", kind: "number" },
            ],
            rows: now.map(([name, value], index) => [name, value, before?.[index]?.[1] ?? "unknown"]),
        }),
        base.state === "known" ? "" : (0,markup/* html */.qy) `<p>The merge base is unknown: ${base.why}</p>`,
        (0,markup/* html */.qy) `<p>${scanned(facts)}</p>`,
    ]);
}
function numbersOf({ tests, lines, lineCoverage, findings, }) {
    const counts = Object.values(lines);
    return [
        ["Tests executed", tests.length],
        ["Files measured", counts.length],
        ["Lines measured", counts.reduce((sum, count) => sum + count, 0)],
        ["Lines covered", lineCoverage === null ? "not measured" : `${lineCoverage} %`],
        ["Findings", findings.length],
    ];
}
function scanned({ scannedFiles, forbiddenPatterns, buildInputs }) {
    const pinned = buildInputs.filter(({ isPinned }) => isPinned).length;
    return `${scannedFiles} files were scanned for forbidden patterns, with ${forbiddenPatterns.length} hits; ${pinned} of ${buildInputs.length} build inputs are pinned.`;
}

;// CONCATENATED MODULE: ./lib/report/html/performance-section.js




/** What load tests and page audits measured. */
function performanceSection({ facts, plan }) {
    const rows = facts.reports.flatMap(rowsOf);
    if (rows.length === 0)
        return markup/* nothing */.s6;
    const shown = rows.slice(0, plan.rows);
    return (0,section/* section */.uW)("performance", "Performance", [
        (0,table/* table */.t)({
            caption: "Numbers that the reports measured",
            columns: [
                { title: "Metric" },
                { title: "Value", kind: "number" },
                { title: "Unit" },
                { title: "Report" },
            ],
            rows: shown,
        }),
        (0,section/* leftOut */.ig)(rows.length - shown.length, "metrics"),
    ]);
}
function rowsOf({ metrics, path }) {
    return metrics.map(({ name, value, unit }) => [
        (0,markup/* html */.qy) `<code>${(0,plain/* plain */.p)(name, 80)}</code>`,
        Number(value.toPrecision(6)),
        unit,
        (0,markup/* html */.qy) `<code>${(0,plain/* plain */.p)(path, 200)}</code>`,
    ]);
}

// EXTERNAL MODULE: ./lib/domain/report/diagnostic.js
var report_diagnostic = __webpack_require__(39836);
;// CONCATENATED MODULE: ./lib/report/html/remarks-section.js





/** Where reports contradict themselves, and what the readers remarked. */
function remarksSection({ facts, plan }) {
    const parts = [
        bounded("Totals that a report's own records contradict; the worse counts", "disagreements", {
            columns: ["Report", "Total", "Claimed", "Counted"],
            rows: facts.reports.flatMap(disagreements),
            most: plan.rows,
        }),
        bounded("Remarks of the readers", "remarks", {
            columns: ["Report", "Place", "Code", "Remark"],
            rows: facts.reports.flatMap(diagnostics),
            most: plan.rows,
        }),
    ];
    return parts.every((part) => part === markup/* nothing */.s6)
        ? markup/* nothing */.s6
        : (0,section/* section */.uW)("remarks", "Doubts about reports", parts);
}
function bounded(caption, what, { columns, rows, most }) {
    if (rows.length === 0)
        return markup/* nothing */.s6;
    return (0,markup/* lines */.Mn)([
        (0,table/* table */.t)({ caption, columns: columns.map((title) => ({ title })), rows: rows.slice(0, most) }),
        (0,section/* leftOut */.ig)(rows.length - most, what),
    ]);
}
function disagreements({ path, reading }) {
    return reading.disagreements.map(({ name, reported, counted }) => [
        fileName(path),
        (0,plain/* plain */.p)(name, 100),
        reported,
        counted,
    ]);
}
function diagnostics({ path, reading }) {
    return reading.diagnostics.map((diagnostic) => [
        fileName(path),
        (0,plain/* plain */.p)(diagnostic.at, 100),
        (0,report_diagnostic/* isFatal */.BG)(diagnostic) ? `${diagnostic.code} (never clean)` : diagnostic.code,
        diagnostic.message,
    ]);
}
function fileName(path) {
    return (0,markup/* html */.qy) `<code>${(0,plain/* plain */.p)(path, 200)}</code>`;
}

;// CONCATENATED MODULE: ./lib/report/html/responses-section.js






/** What happens because of each finding. */
function responsesSection({ verdict, plan }) {
    const { responses } = verdict;
    if (responses.length === 0)
        return markup/* nothing */.s6;
    const shown = responses.slice(0, plan.rows);
    return (0,section/* section */.uW)("responses", "What happens to each finding", [
        (0,table/* table */.t)({
            caption: `${(0,section/* counted */.hS)(responses.length, "finding")} and the response to each`,
            columns: ["Finding", "Severity", "State", "Check", "Due", "Notify"].map((title) => ({ title })),
            rows: shown.map(({ title, severity, state, checkId, dueOn, notify }) => [
                (0,plain/* plain */.p)(title, 200),
                (0,severity_bar/* severityTag */.ij)(severity),
                state,
                (0,markup/* html */.qy) `<code>${(0,plain/* plain */.p)(checkId, 80)}</code>`,
                dueOn === undefined ? "–" : (0,measure/* dateWords */.W$)(dueOn),
                notify.length === 0 ? "–" : (0,plain/* plain */.p)(notify.join(", "), 200),
            ]),
        }),
        (0,section/* leftOut */.ig)(responses.length - shown.length, "findings"),
    ]);
}

// EXTERNAL MODULE: ./lib/report/html/style.js + 2 modules
var style = __webpack_require__(52964);
;// CONCATENATED MODULE: ./lib/report/html/tests-section.js




const tests_section_width = 1000;
const outcomes = ["failed", "errors", "skipped", "passed"];
/** How many tests ended how, a row for each report. */
function testsSection({ facts, plan }) {
    const reports = facts.reports.filter(({ reading }) => reading.tests !== undefined);
    if (reports.length === 0)
        return markup/* nothing */.s6;
    const shown = reports.slice(0, plan.rows);
    const numbers = ["total", "passed", "failed", "errors", "skipped", "flaky"];
    return (0,section/* section */.uW)("tests", "Tests", [
        (0,table/* table */.t)({
            caption: "Tests by report, recounted from their records",
            columns: [
                { title: "Report" },
                { title: "Suite" },
                { title: "Picture", kind: "picture" },
                ...numbers.map((title) => ({ title, kind: "number" })),
            ],
            rows: shown.map((report) => tests_section_rowOf(report, numbers)),
        }),
        (0,section/* leftOut */.ig)(reports.length - shown.length, "reports"),
    ]);
}
function tests_section_rowOf({ path, suite, reading }, numbers) {
    const { tests } = reading;
    if (tests === undefined)
        return [];
    return [
        (0,markup/* html */.qy) `<code>${(0,plain/* plain */.p)(path, 200)}</code>`,
        suite ?? "",
        testsBar(tests),
        ...numbers.map((name) => tests[name]),
    ];
}
function testsBar(tests) {
    let x = 0;
    const parts = outcomes
        .filter((outcome) => tests[outcome] > 0)
        .map((outcome) => {
        const part = Math.max(8, Math.round((tests_section_width * tests[outcome]) / Math.max(tests.total, 1)));
        const from = Math.min(x, tests_section_width - 8);
        x += part;
        return (0,markup/* html */.qy) `<rect class="o-${outcome}" x="${from}" y="0" width="${Math.min(part, tests_section_width - from) - 3}" height="20"/>`;
    });
    const words = outcomes.map((outcome) => `${tests[outcome]} ${outcome}`).join(", ");
    return (0,markup/* html */.qy) `<svg class="stack" viewBox="0 0 ${tests_section_width} 20" preserveAspectRatio="none" role="img"><title>${tests.total} tests: ${words}</title><desc>A bar of one part an outcome, the worst on the left.</desc>${parts}</svg>`;
}

// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
;// CONCATENATED MODULE: ./lib/report/html/verdict-header.js








const namesToShow = 3;
/** The answer, before anything else. */
function verdictHeader({ verdict, plan }) {
    const look = (0,shapes/* decisionLook */.cn)(verdict.decision);
    const parts = [
        (0,markup/* html */.qy) `<div class="answer t-${look.tone}">
<div class="stamp">${(0,shapes/* mark */.Gy)(look)}</div>
<div>
<h1><span class="eyebrow">Assaygate verdict</span> ${look.word}</h1>
<p class="reason">Reason: <code>${verdict.reasonCode}</code></p>
<p class="sentence">${sentence(verdict)}</p>
<p class="counts">${(0,standing/* checksOf */.tg)(verdict).length} checks: ${(0,headline/* countChecks */.l)(verdict)}.</p>
</div>
</div>`,
        facts(verdict),
        verdict.notices.length === 0
            ? markup/* nothing */.s6
            : (0,markup/* html */.qy) `<section class="notices" aria-labelledby="notices-title"><h2 id="notices-title">Notices</h2>
${(0,section/* remarks */.IW)(verdict.notices, plan.notes, "notices")}</section>`,
    ];
    return (0,markup/* html */.qy) `<header>
${(0,markup/* lines */.Mn)(parts)}
</header>`;
}
function sentence(verdict) {
    const blocking = (0,standing/* checksOf */.tg)(verdict).filter(standing/* isBlocking */.Us);
    const more = blocking.length - namesToShow;
    const names = blocking.slice(0, namesToShow).map(({ title }) => (0,plain/* plain */.p)(title, 60));
    const list = `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
    const checks = blocking.length === 1 ? "1 required check" : `${blocking.length} required checks`;
    switch (verdict.decision) {
        case "pass":
            return "Every required check holds; this commit may go on.";
        case "fail":
            return `${checks} ${blocking.length === 1 ? "stands" : "stand"} in the way: ${list}.`;
        case "undecided":
            return blocking.length === 0
                ? "Nothing was checked, and what was not checked does not pass."
                : `It could not be decided, which blocks as a failure does: ${list}.`;
        case "pending":
            return "A decision that somebody else has to make is still open.";
    }
}
function facts({ commit, profile, policy, owner, evaluatedAt }) {
    const rows = [
        ["Profile", profile],
        ["Policy", (0,markup/* html */.qy) `${policy.version} (${policy.source}) <code>${(0,measure/* shortDigest */.VK)(policy.digest)}</code>`],
        ["Effective policy", (0,markup/* html */.qy) `<code>${(0,measure/* shortDigest */.VK)(policy.effectiveDigest)}</code>`],
        ["Owner", ownerOf(owner)],
        ["Judged", (0,measure/* dateWords */.W$)(evaluatedAt)],
    ];
    return (0,markup/* html */.qy) `<dl class="facts"><div><dt>Commit</dt><dd><code>${(0,plain/* plain */.p)(commit ?? "none", 64)}</code></dd></div>${rows.map(([term, value]) => (0,markup/* html */.qy) `<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}
function ownerOf({ name, contact }) {
    const address = (0,web_link/* webLink */.D)(contact);
    if (address !== undefined)
        return (0,markup/* html */.qy) `<a href="${address}" rel="noreferrer">${name}</a>`;
    return contact === "" ? name : (0,markup/* html */.qy) `${name} (${contact})`;
}

;// CONCATENATED MODULE: ./lib/report/html/waivers-section.js





/** The exceptions that the repository asks for, and whether their approval is proved. */
function waiversSection({ facts, plan }) {
    const { waivers } = facts;
    if (waivers.length === 0)
        return markup/* nothing */.s6;
    const shown = waivers.slice(0, plan.rows);
    return (0,section/* section */.uW)("waivers", "Waivers", [
        (0,markup/* html */.qy) `<p>Only a waiver whose approval is proved counts.</p>`,
        (0,table/* table */.t)({
            caption: `${(0,section/* counted */.hS)(waivers.length, "waiver")} in the repository`,
            columns: ["Waiver", "Checks", "Owner", "Expires", "Approval"].map((title) => ({ title })),
            rows: shown.map(({ waiver, approval }) => [
                (0,markup/* html */.qy) `<code>${(0,plain/* plain */.p)(waiver.id, 100)}</code>`,
                (0,plain/* plain */.p)(waiver.checks.slice(0, 20).join(", "), 200),
                (0,plain/* plain */.p)(waiver.owner.name, 100),
                (0,measure/* dateWords */.W$)(waiver.expiresAt),
                waivers_section_describe(approval),
            ]),
        }),
        (0,section/* leftOut */.ig)(waivers.length - shown.length, "waivers"),
    ]);
}
function waivers_section_describe(approval) {
    return approval.state === "proved"
        ? `proved: by ${(0,plain/* plain */.p)(approval.by, 80)} at ${(0,measure/* dateWords */.W$)(approval.at)}`
        : `${approval.state}: ${(0,plain/* plain */.p)(approval.why, 200)}`;
}

;// CONCATENATED MODULE: ./lib/report/html/index.js




















/** A page that mail and artefact viewers still open. */
const mostBytes = 1_900_000;
/** More than anybody reads. */
const problemsInAll = 1_000;
const plans = [
    { checks: 100, problems: 100, notes: 30, rows: 200 },
    { checks: 60, problems: 30, notes: 10, rows: 80 },
    { checks: 40, problems: 5, notes: 3, rows: 25 },
    { checks: 20, problems: 1, notes: 1, rows: 8 },
];
/** The verdict as one accessible page that needs neither script nor network. Below 2 MB whatever it is about. */
function renderHtml(verdict, facts) {
    return (0,fit/* firstThatFits */.e)(plans, mostBytes, (plan) => pageOf({ verdict, facts, plan: sharedOut(plan, verdict), anchors: anchorsOf(verdict) }).text);
}
/** Many checks with many problems share the rows, so that none of them takes the page. */
function sharedOut(plan, verdict) {
    const checks = (0,standing/* checksOf */.tg)(verdict).filter(({ problems }) => problems.length > 0).length;
    const share = Math.floor(problemsInAll / Math.min(Math.max(checks, 1), 2 * plan.checks));
    return { ...plan, problems: Math.min(plan.problems, Math.max(share, 1)) };
}
function pageOf(subject) {
    return (0,markup/* html */.qy) `<!DOCTYPE html>
<html lang="en">
${head(subject)}
<body>
<a class="skip" href="#blocks">Skip to what blocks</a>
${(0,markup/* lines */.Mn)([verdictHeader(subject), main(subject), footer(subject)])}
</body>
</html>
`;
}
function head({ verdict }) {
    const { word } = (0,shapes/* decisionLook */.cn)(verdict.decision);
    const commit = (0,plain/* plain */.p)(verdict.commit ?? "no commit", 12);
    return (0,markup/* html */.qy) `<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${word}: ${(0,plain/* plain */.p)(verdict.reasonCode, 60)} · ${commit} · Assaygate</title>
${(0,markup/* styleSheet */.p_)(style/* style */.i)}
</head>`;
}
function main(subject) {
    const sections = [
        gateStrip(subject),
        blockingSection(subject),
        coverageSection(subject),
        findingsSection(subject),
        dueSection(subject),
        testsSection(subject),
        performanceSection(subject),
        otherSection(subject),
        responsesSection(subject),
        waiversSection(subject),
        evidenceSection(subject),
        remarksSection(subject),
        inventorySection(subject),
    ];
    return (0,markup/* html */.qy) `<main id="main" tabindex="-1">
${(0,markup/* lines */.Mn)(sections)}
</main>`;
}
function footer({ verdict }) {
    return (0,markup/* html */.qy) `<footer>
<p>This page is a rendering; the JSON verdict rules. It can be judged again from the facts with the digest <code>${verdict.factsDigest}</code>.</p>
</footer>`;
}


/***/ }),

/***/ 83903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tk: () => (/* binding */ severityBar),
/* harmony export */   Vx: () => (/* binding */ severityCells),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   hE: () => (/* binding */ severityColumns),
/* harmony export */   ij: () => (/* binding */ severityTag)
/* harmony export */ });
/* harmony import */ var _domain_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91495);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18148);


const width = 1000;
/** Even one finding among thousands can be seen. */
const narrowest = 8;
/** The word with its colour. */
function severityTag(severity) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<span class="severity s-${severity}">${severity}</span>`;
}
/** One stacked bar, the worst on the left; `most` is what the longest bar of the picture stands for. */
function severityBar(label, counts, most) {
    let x = 0;
    const parts = _domain_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => {
        const part = Math.max(narrowest, Math.round((width * counts[severity]) / Math.max(most, 1)));
        const from = Math.min(x, width - narrowest);
        x += part;
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<rect class="s-${severity}" x="${from}" y="0" width="${Math.min(part, width - from) - 3}" height="20"/>`;
    });
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy) `<svg class="stack" viewBox="0 0 ${width} 20" preserveAspectRatio="none" role="img"><title>${label}: ${wordsOf(counts)}</title><desc>A bar of one part a severity, the worst on the left.</desc>${parts}</svg>`;
}
/** The numbers of each severity as cells of a table. */
function severityCells(counts) {
    return _domain_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.map((severity) => counts[severity]);
}
const severityColumns = _domain_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.map((severity) => ({
    title: severity,
    kind: "number",
    swatch: severity,
}));
function sumOf(counts) {
    return _domain_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.reduce((sum, severity) => sum + counts[severity], 0);
}
function wordsOf(counts) {
    const words = _domain_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity]} ${severity}`);
    return words.join(", ") || "none";
}


/***/ }),

/***/ 19522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   Li: () => (/* binding */ lookOf),
/* harmony export */   cn: () => (/* binding */ decisionLook),
/* harmony export */   qS: () => (/* binding */ badge)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18148);

const outlines = {
    shield: "M4 2.5h16v10c0 4.6-3.4 7.4-8 9.2-4.6-1.8-8-4.6-8-9.2z",
    kite: "M12 1.5 22.5 12 12 22.5 1.5 12z",
    octagon: "M7.6 1.8h8.8l5.8 5.8v8.8l-5.8 5.8H7.6l-5.8-5.8V7.6z",
    square: "M2.5 2.5h19v19h-19z",
    round: "M12 1.8a10.2 10.2 0 1 0 0 20.4 10.2 10.2 0 0 0 0-20.4z",
};
const looks = {
    PASSED: { tone: "good", letter: "P", word: "passed", outline: outlines.shield },
    WARNED: { tone: "warn", letter: "W", word: "warned", outline: outlines.kite },
    FAILED: { tone: "bad", letter: "F", word: "failed", outline: outlines.octagon },
    NOT_RUN: { tone: "bad", letter: "N", word: "not run", outline: outlines.square },
    ERROR: { tone: "open", letter: "E", word: "undecided (error)", outline: outlines.round },
    UNDECIDED: { tone: "open", letter: "U", word: "undecided", outline: outlines.round },
    NOT_APPLICABLE: { tone: "none", letter: "–", word: "not applicable", outline: outlines.round },
};
const decisions = {
    pass: { tone: "good", letter: "✓", word: "Passed", outline: outlines.shield },
    fail: { tone: "bad", letter: "✕", word: "Failed", outline: outlines.octagon },
    pending: { tone: "warn", letter: "…", word: "Pending", outline: outlines.kite },
    undecided: { tone: "open", letter: "?", word: "Undecided", outline: outlines.round },
};
function lookOf(result) {
    return looks[result];
}
function decisionLook(decision) {
    return decisions[decision];
}
/** The mark of a result; decoration, as the word always stands beside it. */
function mark({ tone, letter, outline }) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<svg class="mark t-${tone}" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${outline}"/><text x="12" y="12.5">${letter}</text></svg>`;
}
/** Mark and word together. */
function badge(result) {
    const look = lookOf(result);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="badge t-${look.tone}">${mark(look)}${look.word}</span>`;
}


/***/ }),

/***/ 52964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ style)
});

;// CONCATENATED MODULE: ./lib/report/html/palette.js
const names = [
    "paper",
    "card",
    "ink",
    "soft",
    "line",
    "link",
    "good",
    "good-wash",
    "warn",
    "warn-wash",
    "bad",
    "bad-wash",
    "open",
    "open-wash",
    "none",
    "none-wash",
    "critical",
    "high",
    "medium",
    "low",
    "info",
    "unknown",
];
const light = {
    paper: "#f7f5ef",
    card: "#fffefb",
    ink: "#1c1a16",
    soft: "#57534a",
    line: "#d9d4c7",
    link: "#0a4c86",
    good: "#17653a",
    "good-wash": "#e3f1e6",
    warn: "#7a4d00",
    "warn-wash": "#fbefd0",
    bad: "#a11d1d",
    "bad-wash": "#fbe6e2",
    open: "#4f3b9b",
    "open-wash": "#ece7fb",
    none: "#57534a",
    "none-wash": "#edeae1",
    critical: "#6b0f2e",
    high: "#c0341d",
    medium: "#a86b00",
    low: "#2f6d9e",
    info: "#6c7680",
    unknown: "#3f3c36",
};
const dark = {
    paper: "#131417",
    card: "#1b1d22",
    ink: "#ece9e1",
    soft: "#b3afa5",
    line: "#3b3e46",
    link: "#8fc4ff",
    good: "#83d49f",
    "good-wash": "#14301f",
    warn: "#f0c063",
    "warn-wash": "#362809",
    bad: "#ff9d92",
    "bad-wash": "#401a18",
    open: "#c4b5ff",
    "open-wash": "#2a2346",
    none: "#b3afa5",
    "none-wash": "#292b31",
    critical: "#ff6f98",
    high: "#ff9166",
    medium: "#f0c063",
    low: "#7db6e8",
    info: "#98a3ad",
    unknown: "#d8d4ca",
};
/** The colours as custom properties of a style sheet. */
function declare(palette) {
    return names.map((name) => `--${name}:${palette[name]};`).join("");
}

// EXTERNAL MODULE: ./lib/domain/finding/severity.js
var severity = __webpack_require__(91495);
;// CONCATENATED MODULE: ./lib/report/html/style-pictures.js

/** How marks, the strip of stages and the charts look. */
const pictureStyle = `.mark{width:1.35rem;height:1.35rem;flex:none;vertical-align:-.3em}
.mark path{fill:var(--tone)}
.mark text{fill:var(--card);font:700 12px var(--sans);text-anchor:middle;dominant-baseline:central}
.badge{display:inline-flex;align-items:center;gap:.35rem;white-space:nowrap;color:var(--tone);font:600 .875rem var(--sans)}
.badge .mark{width:1.15rem;height:1.15rem}
.legend{max-width:none}
.legend .badge{margin:0 .35rem;font-size:.8125rem}
.gate{display:flex;flex-wrap:wrap;gap:1rem 2.25rem;list-style:none;margin:0 0 1rem;padding:0}
.stage{position:relative;flex:1 1 13rem;background:var(--card);border:1px solid var(--line);border-top:.35rem solid var(--tone);border-radius:.6rem;padding:.9rem}
.stage.wide{flex:4 1 30rem}
.stage::after{content:"";position:absolute;right:-1.75rem;top:2.2rem;width:.75rem;height:.75rem;border:solid var(--soft);border-width:.2rem .2rem 0 0;transform:rotate(45deg)}
.stage-name{display:flex;flex-wrap:wrap;align-items:center;gap:.2rem .6rem;margin:0 0 .7rem;font:600 1.1rem var(--serif)}
.stage-number{color:var(--soft)}
.cells{display:grid;grid-template-columns:repeat(auto-fill,minmax(12.5rem,1fr));gap:.4rem;list-style:none;margin:0;padding:0}
.cell{display:flex;gap:.5rem;align-items:flex-start;height:100%;padding:.45rem .55rem;border:1px solid var(--tone);border-radius:.4rem;background:var(--wash);color:var(--ink);text-decoration:none;line-height:1.25}
.cell:hover{text-decoration:underline}
.cell.advisory{border-style:dashed}
.cell.t-none,.cell.t-good{border-color:transparent}
.cell.advisory.t-none,.cell.advisory.t-good{border-color:var(--tone)}
.cell-id{display:block;font-size:.8125rem;font-weight:600}
.cell-word{font-size:.8rem;color:var(--tone)}
.outcome{display:flex;flex:0 0 auto;flex-direction:column;align-items:center;justify-content:center;gap:.3rem;color:var(--tone);font:600 1.1rem var(--serif)}
.outcome .mark{width:3.5rem;height:3.5rem}
.swatch::before{content:"";display:inline-block;width:.65rem;height:.65rem;margin-right:.35rem;border-radius:2px;background:var(--severity)}
figure{margin:0 0 1rem}
.profile{display:block;width:100%;height:9rem;border-bottom:2px solid var(--soft);background:var(--card)}
.bar{display:block;width:100%;max-width:36rem;height:1.4rem}
.stack{display:block;width:100%;height:1.1rem}
.ground{fill:var(--none-wash)}
.seen{fill:var(--tone)}
rect.limit{fill:var(--ink)}
line.limit{stroke:var(--ink);stroke-width:2;stroke-dasharray:7 5;vector-effect:non-scaling-stroke}
.above{fill:var(--good)}
.below{fill:var(--bad)}
.o-passed{fill:var(--good)}
.o-failed{fill:var(--bad)}
.o-errors{fill:var(--open)}
.o-skipped{fill:var(--info)}
.severity{display:inline-flex;align-items:center;gap:.4rem;white-space:nowrap}
.severity::before{content:"";width:.7rem;height:.7rem;border-radius:2px;background:var(--severity)}
${severity/* severities */.gO.map((severity) => `.s-${severity}{--severity:var(--${severity});fill:var(--severity)}`).join("\n")}
@media (max-width:44rem){
.gate{display:block}
.stage{margin-bottom:2rem}
.stage::after{right:50%;top:auto;bottom:-1.35rem;transform:rotate(135deg)}
.outcome{padding-top:.5rem}
}`;

;// CONCATENATED MODULE: ./lib/report/html/style.js


const tones = ["good", "warn", "bad", "open", "none"];
/** The whole style sheet: light, dark on screens that ask for it, and paper. */
const style = `:root{color-scheme:light dark;${declare(light)}
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"URW Palladio L",Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","DejaVu Sans",sans-serif;
--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root{${declare(dark)}}}
${tones.map((tone) => `.t-${tone}{--tone:var(--${tone});--wash:var(--${tone}-wash)}`).join("\n")}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans);overflow-wrap:anywhere}
body>header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
body>header{padding-top:2.5rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,main:focus-visible{outline:3px solid var(--link);outline-offset:3px;border-radius:3px}
main:focus{outline:none}
code{font:.9em/1.4 var(--mono);unicode-bidi:isolate}
h1,h2,h3{font-family:var(--serif);line-height:1.2;text-wrap:balance}
h2{font-size:1.5rem;margin:3rem 0 1rem;padding-bottom:.4rem;border-bottom:1px solid var(--line)}
h3{font-size:1.2rem;margin:0 0 .75rem;display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .6rem}
h3 code{font-size:.8rem;color:var(--soft)}
p{margin:0 0 .75rem;max-width:70ch}
.small,.legend,.left-out,footer,figcaption{font-size:.875rem;color:var(--soft)}
.skip{position:absolute;left:1rem;top:-6rem;background:var(--card);padding:.6rem 1rem;border-radius:0 0 .4rem .4rem;z-index:1}
.skip:focus{top:0}
.answer{display:flex;gap:1.75rem;align-items:flex-start}
.answer .mark{width:7.5rem;height:7.5rem}
h1{margin:0 0 .4rem;font-size:clamp(2.75rem,9vw,4.5rem);font-weight:600;letter-spacing:-.02em;line-height:1;color:var(--tone)}
.eyebrow{display:block;margin-bottom:.5rem;font:600 .8125rem/1.2 var(--sans);letter-spacing:.09em;text-transform:uppercase;color:var(--soft)}
.reason{margin-bottom:.35rem;color:var(--soft)}
.sentence{font-size:1.25rem;line-height:1.4;margin-bottom:.35rem}
.counts{color:var(--soft)}
.facts{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem;margin:1.5rem 0 0;padding:.9rem 1.1rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem}
dt{font-size:.8125rem;color:var(--soft)}
dd{margin:0}
.notices h2{font-size:1.1rem;margin:1.5rem 0 .5rem;border:0;padding:0}
.remarks{margin:.5rem 0;padding-left:1.1rem;max-width:80ch}
.remarks li{margin-bottom:.25rem}
.check{background:var(--card);border:1px solid var(--line);border-left:.35rem solid var(--tone);border-radius:.5rem;margin-bottom:1rem}
article.check{padding:1.25rem}
details.check{margin-bottom:.4rem}
details.check[open]{padding-bottom:.75rem}
details.check>:not(summary){margin-left:1.25rem;margin-right:1.25rem}
summary{display:flex;flex-wrap:wrap;align-items:center;gap:.15rem .7rem;padding:.55rem 1rem;cursor:pointer;border-radius:.4rem}
summary::before{content:"▸";color:var(--soft);transition:transform .15s}
[open]>summary::before{transform:rotate(90deg)}
summary::-webkit-details-marker{display:none}
.fold-title{font-weight:600}
.fold-title code{font-weight:400;font-size:.8rem;color:var(--soft);margin-left:.3rem}
.fold-word{color:var(--tone)}
.fold-measure{margin-left:auto;color:var(--soft);font-size:.875rem;max-width:26rem;text-align:right}
.summary{font-size:1.05rem}
.measure{margin-bottom:1rem}
.pair{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:.4rem 0 0}
.pair dd{font-weight:600;font-variant-numeric:tabular-nums}
.pair .origin dd{font-weight:400;font-size:.875rem}
table{width:100%;border-collapse:collapse;margin:0 0 1rem;font-size:.9rem}
caption{text-align:left;font-weight:600;padding:.4rem 0}
th,td{min-width:5.5rem;padding:.45rem .7rem .45rem 0;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
thead th{border-top:0;font-size:.8125rem;font-weight:600;color:var(--soft);vertical-align:bottom}
tbody th{font-weight:400;min-width:9rem}
th:first-child{width:24%}
thead th.number,td.number{min-width:0}
thead th.number,td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;overflow-wrap:normal}
thead th:last-child,td:last-child{padding-right:0}
th.number+th:not(.number),td.number+td:not(.number){padding-left:1rem}
td.picture{width:26%;min-width:7rem}
tfoot td{color:var(--soft);font-style:italic}
footer{margin-top:3rem;padding-top:1rem;padding-bottom:3rem}
${pictureStyle}
@media (max-width:44rem){
body>header{padding-top:1.25rem}
.answer{gap:1rem}
.answer .mark{width:4rem;height:4rem}
.sentence{font-size:1.1rem}
article.check{padding:1rem}
.fold-title{flex:1 1 70%}
.fold-measure{margin-left:0;text-align:left;width:100%}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tfoot,tr,th,td,caption{display:block}
th:first-child{width:auto}
tbody tr{padding:.6rem 0;border-top:1px solid var(--line)}
tbody th,tbody td,tfoot td{border:0;padding:.1rem 0}
tbody th{font-weight:600}
tbody td{display:grid;grid-template-columns:6.5rem 1fr;gap:.5rem}
tbody td::before{content:attr(data-label);color:var(--soft);font-size:.8125rem}
td.number{text-align:left;white-space:normal}
tbody td.number+td:not(.number){padding-left:0}
td.picture{width:auto}
}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}summary::before{transition:none}}
@media print{
body{background:none;font-size:10pt}
.skip{display:none}
body>header,main,footer{max-width:none;padding:0}
details::details-content{display:block;content-visibility:visible;height:auto}
summary::before{content:none}
h2,h3,summary,caption{break-after:avoid}
tr,.cell,.measure,figure,summary,.remarks li{break-inside:avoid}
summary+*{break-before:avoid}
.check{box-decoration-break:clone;-webkit-box-decoration-break:clone}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;


/***/ }),

/***/ 45642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18148);

/**
 * A table with caption and scopes. Roles are spelled out, as narrow screens show each row as a card, and browsers
 * forget what a table was once its display changes.
 */
function table({ caption, columns, rows, summary }) {
    const head = columns.map(({ title, kind, swatch }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<th scope="col" role="columnheader"${classOf(kind)}>${swatch === undefined ? title : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<span class="swatch s-${swatch}">${title}</span>`}</th>`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(rows.map((cells) => rowOf(cells, columns)))}
</tbody>
${summary === undefined ? _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6 : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<tfoot role="rowgroup"><tr role="row"><td role="cell" colspan="${columns.length}">${summary}</td></tr></tfoot>`}
</table>`;
}
function rowOf(cells, columns) {
    const all = columns.map(({ title, kind }, index) => {
        const content = cells[index] ?? "";
        return index === 0
            ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<th scope="row" role="rowheader"${classOf(kind)}>${content}</th>`
            : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<td role="cell" data-label="${title}"${classOf(kind)}>${content}</td>`;
    });
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<tr role="row">${all}</tr>`;
}
function classOf(kind) {
    return kind === undefined ? _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6 : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) ` class="${kind}"`;
}


/***/ }),

/***/ 276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ broughtWords),
/* harmony export */   u: () => (/* binding */ originWords)
/* harmony export */ });
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67574);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36906);


/** What a job brought, in a few words that are safe for a terminal. */
function broughtWords({ origin, reports, artifact, why }) {
    if (why !== null)
        return (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(why, 300);
    if (artifact === null)
        return origin === null ? "brings no evidence" : "brought nothing";
    const count = reports === 1 ? "1 report" : `${reports} reports`;
    return `${count} in artifact ${artifact.id} (${(0,_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(artifact.sha256)})`;
}
/** Whose evidence it is. */
function originWords({ origin }) {
    if (origin === null)
        return "";
    return origin === "template" ? "a template job" : "the product";
}


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ renderMarkdown),
/* harmony export */   NS: () => (/* binding */ renderNote),
/* harmony export */   aY: () => (/* binding */ code)
/* harmony export */ });
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91017);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5916);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(276);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67574);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36906);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85660);
/* harmony import */ var _web_link_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53265);







const icons = {
    PASSED: "✅",
    WARNED: "⚠️",
    FAILED: "❌",
    NOT_RUN: "⛔",
    NOT_APPLICABLE: "➖",
    ERROR: "❓",
    UNDECIDED: "❓",
};
/** GitHub drops a step's summary over 1 MiB as a whole (github-facts 7.5), and other steps write to it too. */
const mostBytes = 900_000;
/** Comments and check runs hold 65,535 characters (github-facts 7.1). */
const mostInNote = 60_000;
/** Rows go first, then notes, then checks. */
const plans = [
    { checks: 100, problems: 20, notes: 10, rows: 100 },
    { checks: 100, problems: 5, notes: 5, rows: 50 },
    { checks: 60, problems: 1, notes: 1, rows: 10 },
    { checks: 30, problems: 0, notes: 0, rows: 0 },
];
const stagesToShow = 20;
/** The verdict for people: the answer first, then what failed with its fix, the rest folded. Below 900 kB. */
function renderMarkdown(verdict) {
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .firstThatFits */ .e)(plans, mostBytes, (plan) => renderWith(verdict, plan));
}
/** The same for a comment or a check run. Below 60 kB. */
function renderNote(verdict) {
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .firstThatFits */ .e)(plans, mostInNote, (plan) => renderWith(verdict, plan));
}
function renderWith(verdict, plan) {
    const checks = (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .checksOf */ .tg)(verdict);
    const blocking = checks.filter(_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .isBlocking */ .Us);
    const others = checks.filter((check) => !(0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .isBlocking */ .Us)(check));
    const parts = [
        `## ${decisionIcon(verdict)} Assaygate: ${verdict.decision} (${code(verdict.reasonCode, 80)}): ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .countChecks */ .l)(verdict)}`,
        strip(verdict.stages),
        ...blocking.slice(0, plan.checks).map((check) => renderBlocking(check, plan)),
        leftOut(blocking.length - plan.checks, "blocking checks", ""),
        ...bounded(verdict.notices, plan.notes, "notices").map((line) => `> ${line}`),
        others.length > 0 ? fold(`${others.length} checks that do not block`, table(others, plan)) : "",
        verdict.jobs.length > 0 ? fold("Jobs, and the evidence that each brought", jobs(verdict, plan)) : "",
        verdict.responses.length > 0 ? fold("What happens to each finding", responses(verdict, plan)) : "",
        footer(verdict),
    ];
    return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
/** Untrusted text, as code: inside it GitHub makes no links, mentions or markup, and entities stand for the rest. */
function code(untrusted, most = 300) {
    return `<code>${text((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(untrusted, most))}</code>`;
}
/** Our own plain words as they are; anything that could be a mention or a link as code. */
function words(title) {
    return /^[\p{L}\p{N} ,()-]{1,120}$/u.test(title) ? title : code(title, 120);
}
/** Everything that markdown, HTML or GitHub could take for more than a letter becomes an entity. */
function text(line) {
    return line.replaceAll(/[^\p{L}\p{N} ,/()-]/gu, (mark) => `&#${mark.codePointAt(0)};`);
}
function decisionIcon({ decision }) {
    if (decision === "pass")
        return "✅";
    return decision === "fail" ? "❌" : "❓";
}
function strip(stages) {
    const shown = stages
        .slice(0, stagesToShow)
        .map(({ id, name, result }) => `${icons[result]} **${id}** ${code(name, 60)} ${result}`);
    return shown.join(" → ");
}
function renderBlocking(check, plan) {
    const problems = (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md)(check.problems).slice(0, plan.problems);
    const rows = problems.length > 0 ? table4(["Where", "What", "Fix", "Who"], problems.map(row)) : "";
    return [
        `### ${icons[check.result]} ${words(check.title)} (${code(check.id, 80)}): ${check.result}`,
        [code(check.summary), measureOf(check), docsOf(check)].filter((part) => part !== "").join(" · "),
        rows,
        leftOut(check.problems.length - problems.length, "problems", ""),
        ...bounded(check.notes, plan.notes, "notes").map((line) => `- ${line}`),
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}
function measureOf({ observed, threshold }) {
    const seen = observed === undefined ? [] : [`observed ${code((0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .observedOf */ .O_)(observed), 100)}`];
    if (threshold === undefined)
        return seen.join("");
    const asked = `required ${code((0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .thresholdOf */ .pI)(threshold, observed?.unit), 200)}, ${code((0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(threshold.origin))}`;
    return [...seen, asked].join(", ");
}
function docsOf({ docs }) {
    const address = (0,_web_link_js__WEBPACK_IMPORTED_MODULE_6__/* .webLink */ .D)(docs);
    return address === undefined ? "" : `[What this check is](<${address}>)`;
}
function row({ at, message, fix, who, severity }) {
    const what = severity === undefined ? code(message) : `**${severity}** ${code(message)}`;
    return [at === "" ? "" : code(at, 200), what, code(fix), code(who, 80)];
}
function table4(head, rows) {
    const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
    return lines.join("\n");
}
function table(checks, plan) {
    const rows = checks
        .slice(0, plan.checks)
        .map((check) => [
        `${icons[check.result]} ${check.result}`,
        code(check.id, 80),
        code(check.summary),
        bounded(check.notes, Math.min(3, plan.notes), "notes").join("<br>"),
    ]);
    const shown = table4(["Result", "Check", "Observed", "Notes"], rows);
    return `${shown}${leftOut(checks.length - rows.length, "checks", "\n\n")}`;
}
function jobs({ jobs: all }, plan) {
    const rows = all
        .slice(0, plan.checks)
        .map((job) => [
        code(job.id, 120),
        job.result === null ? "" : code(job.result, 20),
        (0,_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .originWords */ .u)(job),
        code((0,_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .broughtWords */ .R)(job)),
    ]);
    const shown = table4(["Job", "Result", "Made by", "Brought"], rows);
    return `${shown}${leftOut(all.length - rows.length, "jobs", "\n\n")}`;
}
function responses({ responses: all }, plan) {
    const rows = all
        .slice(0, plan.rows)
        .map(({ severity, state, title, dueOn, notify }) => [
        severity,
        state,
        code(title, 200),
        dueOn === undefined ? "" : code(dueOn, 30),
        bounded(notify, 5, "roles").join(" "),
    ]);
    const shown = table4(["Severity", "State", "Finding", "Due", "Notify"], rows);
    return `${shown}${leftOut(all.length - rows.length, "findings", "\n\n")}`;
}
/** Each text as code, and a last entry that says how many are left out. */
function bounded(texts, most, what) {
    const rest = leftOut(texts.length - most, what, "");
    return [...texts.slice(0, most).map((line) => code(line)), ...(rest === "" ? [] : [rest])];
}
function leftOut(count, what, before) {
    return count > 0 ? `${before}… and ${count} more ${what}, in the JSON verdict.` : "";
}
function fold(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
function footer({ commit, policy, profile, evaluatedAt, owner }) {
    const parts = [
        `commit ${code(commit ?? "none", 64)}`,
        `profile ${code(profile, 80)}`,
        `policy ${code(policy.version, 40)} (${policy.source}, effective ${code((0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)(policy.effectiveDigest))})`,
        `owner ${code(owner.name, 80)}`,
        code(evaluatedAt, 40),
    ];
    return `<sub>${parts.join(" · ")}</sub>`;
}


/***/ }),

/***/ 67574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O_: () => (/* binding */ observedOf),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   W$: () => (/* binding */ dateWords),
/* harmony export */   pI: () => (/* binding */ thresholdOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36906);

const sources = {
    "platform-default": "the platform policy's default",
    "platform-locked": "locked by the platform policy",
    product: "set by the product",
    "base-product": "set by the product at the base commit, which is stricter",
    "built-in": "built in",
};
const rfc3339 = /^(?<day>\d{4}-\d\d-\d\d)T(?<clock>\d\d:\d\d):\d\d(?:\.\d{1,9})?Z$/;
/** `the platform policy's default (policy/platform.yml#/…)`. */
function originOf({ source, at }) {
    return at === "" ? sources[source] : `${sources[source]} (${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(at, 300)})`;
}
const operators = {
    ">=": "≥",
    "<=": "≤",
    "=": "=",
    "none-of": "none of",
};
/** Units that belong to a number; the others are words, and need not be said twice. */
const measures = /^(?:%|ms|s|B|kB|MB|ratio)$/;
/** `≥ 80 %`. */
function thresholdOf({ operator, value }, unit = "") {
    return `${operators[operator]} ${amount(value)} ${measures.test(unit) ? unit : ""}`.trim();
}
/** `72.4 %`. */
function observedOf({ value, unit }) {
    return `${amount(value)} ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(unit, 60)}`.trim();
}
/** Short digests are for the eye only; the whole one is in the JSON verdict. */
function shortDigest(digest) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(digest.replace(/^sha256:/, ""), 64).slice(0, 12);
}
/** `2026-11-21 10:00 UTC`, and the day alone at midnight; what is no such time stays as it is. */
function dateWords(time) {
    const { day, clock } = rfc3339.exec(time)?.groups ?? {};
    if (day === undefined || clock === undefined)
        return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(time, 40);
    return clock === "00:00" ? day : `${day} ${clock} UTC`;
}
function amount(value) {
    return typeof value === "number" ? String(value) : (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(value, 200);
}


/***/ }),

/***/ 18465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ filePlace)
/* harmony export */ });
const longestPath = 400;
const placePattern = /^(?<path>[^:]{1,400}?)(?::(?<line>[1-9]\d{0,8}))?$/;
/** Characters of globs, names of tests and package addresses, and everything invisible. */
const foreign = /[\\*?{}[\]<>"|›\p{C}\p{Zl}\p{Zp}]|^\s|\s$/u;
/** A last part with an extension, or a dotfile: tells a file from a word. */
const fileName = /(?:^|\/)[^/\s]*\.[A-Za-z][A-Za-z0-9_-]{0,15}$/;
const knownNames = /(?:^|\/)(?:Dockerfile|Containerfile|Makefile|Jenkinsfile|CODEOWNERS|LICENSE|Gemfile|Pipfile)$/;
/**
 * Reads `path` or `path:line` where it names a file inside the repository; undefined for packages, addresses, tests,
 * globs and every path that leads outside (G8).
 */
function filePlace(at) {
    if (at.length > longestPath || foreign.test(at))
        return undefined;
    const { path, line } = placePattern.exec(at)?.groups ?? {};
    if (path === undefined || !isInside(path))
        return undefined;
    if (line !== undefined)
        return { path, line: Number(line) };
    return fileName.test(path) || knownNames.test(path) ? { path } : undefined;
}
function isInside(path) {
    return (!path.startsWith("~") && path.split("/").every((part) => part !== "" && part !== "." && part !== ".."));
}


/***/ }),

/***/ 20123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _domain_pipeline_places_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25983);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97406);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18465);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36906);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85660);
/* harmony import */ var _web_link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53265);






/** GitHub takes 25,000 results a run and shows 5,000 (github-facts 7.7). */
const mostResults = 5_000;
/** The verdict as SARIF 2.1.0: each check is a rule, each problem of a check that did not pass a result. */
function renderSarif(verdict) {
    const rules = [...new Map((0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .checksOf */ .tg)(verdict).map((check) => [check.id, check])).values()];
    const results = resultsOf(verdict, new Map(rules.map(({ id }, index) => [id, index])));
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .renderJson */ .h)({
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: {
                        name: "Assaygate",
                        informationUri: "https://github.com/assaygate/assaygate",
                        rules: rules.map(ruleOf),
                    },
                },
                automationDetails: { id: "assaygate/gate-check/" },
                invocations: [invocationOf(verdict, results.length)],
                properties: propertiesOf(verdict),
                results: results.slice(0, mostResults),
            },
        ],
    });
}
function invocationOf(verdict, results) {
    const left = results - mostResults;
    const words = [
        ...verdict.notices.slice(0, 100).map((notice) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(notice)),
        ...(left > 0 ? [`${left} more results are left out here; all are in the JSON verdict.`] : []),
    ];
    return {
        executionSuccessful: verdict.decision !== "undecided",
        endTimeUtc: verdict.evaluatedAt,
        ...(words.length > 0 && {
            toolExecutionNotifications: words.map((text) => ({ level: "note", message: { text } })),
        }),
    };
}
function propertiesOf({ decision, reasonCode, commit, profile, policy }) {
    return {
        decision,
        reasonCode: (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(reasonCode),
        commit,
        profile: (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(profile),
        policyVersion: (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(policy.version),
        policyDigest: (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(policy.digest),
        effectivePolicyDigest: (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(policy.effectiveDigest),
    };
}
function ruleOf({ id, title, docs, required }) {
    const helpUri = (0,_web_link_js__WEBPACK_IMPORTED_MODULE_3__/* .webLink */ .D)(docs);
    return {
        id,
        name: (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(title),
        shortDescription: { text: (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(title) },
        defaultConfiguration: { level: required ? "error" : "warning" },
        ...(helpUri !== undefined && { helpUri }),
    };
}
/** What blocks comes first, so that the limit cuts what matters least. */
function resultsOf(verdict, ruleIndexes) {
    const remarkable = (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .checksOf */ .tg)(verdict).filter(_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .isRemarkable */ .XB);
    const ordered = [...remarkable.filter(_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlocking */ .Us), ...remarkable.filter((check) => !(0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlocking */ .Us)(check))];
    return ordered.flatMap((check) => {
        const ruleIndex = ruleIndexes.get(check.id) ?? -1;
        if (check.problems.length === 0)
            return [wholeResult(check, ruleIndex)];
        return (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(check.problems).map((problem) => resultOf(check, ruleIndex, problem));
    });
}
function wholeResult(check, ruleIndex) {
    const message = `${check.result}: ${check.summary}`;
    return resultOf(check, ruleIndex, { message, at: "", fix: "", who: "" });
}
function resultOf(check, ruleIndex, problem) {
    const { fingerprint, severity, who } = problem;
    return {
        ruleId: check.id,
        ruleIndex,
        level: (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlocking */ .Us)(check) ? "error" : "warning",
        message: { text: wordsOf(problem) || bareWords(check) },
        ...(fingerprint !== undefined && { partialFingerprints: { "assaygate/v1": fingerprint } }),
        locations: [locationOf(problem.at)],
        properties: {
            result: check.result,
            reason: (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(check.reason),
            ...(severity !== undefined && { severity }),
            ...(who !== "" && { who: (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(who) }),
        },
    };
}
/** A viewer shows the place in a file only: where there is none, the words say what they are about. */
function wordsOf({ at, message, fix }) {
    const where = (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .filePlace */ .W)(at) === undefined && at !== "" ? `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(at)}:` : "";
    return [where, (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(message), (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(fix)].filter((word) => word !== "").join(" ");
}
/** SARIF asks for words in each message. */
function bareWords({ id, result }) {
    return `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(id)}: ${result}`;
}
function locationOf(at) {
    const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .filePlace */ .W)(at);
    // Code scanning refuses a result without a place; what concerns the whole points at the configuration.
    const uri = (place?.path ?? _domain_pipeline_places_js__WEBPACK_IMPORTED_MODULE_5__/* .productConfigPath */ .de).split("/").map(encodeURIComponent).join("/");
    const name = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(at);
    return {
        physicalLocation: { artifactLocation: { uri }, region: { startLine: place?.line ?? 1 } },
        ...(place === undefined && name !== "" && { logicalLocations: [{ fullyQualifiedName: name }] }),
    };
}


/***/ }),

/***/ 85660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   XB: () => (/* binding */ isRemarkable),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   tg: () => (/* binding */ checksOf)
/* harmony export */ });
/* harmony import */ var _domain_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91495);

/** All checks in the order of the stages. */
function checksOf(verdict) {
    return verdict.stages.flatMap((stage) => stage.checks);
}
const blockingResults = ["FAILED", "NOT_RUN", "ERROR"];
/** Tells whether the check stands in the way; an ERROR does, as what could not be decided never passes. */
function isBlocking({ required, result }) {
    return required && blockingResults.includes(result);
}
/** Tells whether somebody should look at the check, though it may not block. */
function isRemarkable({ result }) {
    return result !== "PASSED" && result !== "NOT_APPLICABLE";
}
/** The problems with the worst first, else in the order of the check. */
function worstFirst(problems) {
    return [...problems].sort((a, b) => (0,_domain_finding_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .zK)(weightOf(b), weightOf(a)));
}
/** What has no severity is judged by the check alone and stays above findings that nobody rated. */
function weightOf({ severity }) {
    return severity === undefined || severity === "unknown" ? "high" : severity;
}


/***/ }),

/***/ 44639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5916);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(276);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67574);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36906);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85660);





const marks = {
    PASSED: "✓",
    WARNED: "!",
    FAILED: "✗",
    NOT_RUN: "✗",
    NOT_APPLICABLE: "-",
    ERROR: "?",
    UNDECIDED: "?",
};
const problemsToShow = 10;
const notesToShow = 5;
const checksToShow = 200;
/**
 * The verdict for a terminal: what failed with its fix, and one line for everything else. Every line begins with
 * words or marks of ours, so that none is a workflow command (G1).
 */
function renderText(verdict) {
    const lines = [
        (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .P)(verdict),
        ...verdict.stages.flatMap(stageLines),
        ...jobLines(verdict),
        ...noteLines(verdict.notices, ""),
        "",
        provenance(verdict),
    ];
    return `${lines.map(defuse).join("\n")}\n`;
}
/** The runner's old commands count anywhere in a line. */
function defuse(line) {
    return line.replaceAll("##[", "##\\[");
}
function stageLines(stage) {
    const more = stage.checks.length - checksToShow;
    return [
        "",
        `stage ${stage.id} ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(stage.name, 80)}: ${stage.result}`,
        ...stage.checks.slice(0, checksToShow).flatMap(checkLines),
        ...(more > 0 ? [`  … and ${more} more checks; all are in the JSON verdict`] : []),
    ];
}
function jobLines({ jobs }) {
    if (jobs.length === 0)
        return [];
    const lines = jobs
        .slice(0, checksToShow)
        .map((job) => `  ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(job.id, 120)}${job.result === null ? "" : ` (${job.result})`}: ${(0,_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .broughtWords */ .R)(job)}`);
    const more = jobs.length - lines.length;
    return ["", "jobs:", ...lines, ...(more > 0 ? [`  … and ${more} more jobs`] : [])];
}
function checkLines(check) {
    const advice = check.required ? "" : " (advisory)";
    const outcome = `[${check.result}, ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(check.reason, 80)}]`;
    const first = `  ${marks[check.result]} ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(check.id, 80)}${advice}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(check.summary)} ${outcome}`;
    if (!(0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .isRemarkable */ .XB)(check))
        return [first];
    const more = check.problems.length - problemsToShow;
    return [
        first,
        ...required(check),
        ...(0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md)(check.problems).slice(0, problemsToShow).flatMap(problemLines),
        ...(more > 0 ? [`      … and ${more} more; all are in the JSON verdict`] : []),
        ...noteLines(check.notes, "      "),
    ];
}
function required({ observed, threshold }) {
    if (threshold === undefined)
        return [];
    return [`      required ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .thresholdOf */ .pI)(threshold, observed?.unit)}, ${(0,_measure_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(threshold.origin)}`];
}
function problemLines({ at, message, fix, who, severity }) {
    const weight = severity === undefined ? "" : `[${severity}] `;
    const place = at === "" ? "" : `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(at)}: `;
    return [`      - ${weight}${place}${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(message)}`, `        fix: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(fix)} (${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(who, 120)})`];
}
function noteLines(notes, indent) {
    const more = notes.length - notesToShow;
    return [
        ...notes.slice(0, notesToShow).map((note) => `${indent}note: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(note)}`),
        ...(more > 0 ? [`${indent}note: … and ${more} more`] : []),
    ];
}
function provenance({ commit, profile, policy, owner }) {
    const digest = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(policy.effectiveDigest, 19);
    const parts = [
        `commit ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(commit ?? "none", 80)}`,
        `profile ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(profile, 80)}`,
        `policy ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(policy.version, 80)} (${policy.source}, effective ${digest})`,
        `owner ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .p)(owner.name, 120)}`,
    ];
    return parts.join(" · ");
}


/***/ }),

/***/ 53265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ webLink)
/* harmony export */ });
const webAddress = /^https:\/\/[a-z0-9][a-z0-9.-]{0,200}(?::\d{1,5})?(?:[/?#][\w.,~/#%&?=+:;-]{0,1000})?$/i;
/** An address that may become a link: https, no credentials, no character that means something to a page. */
function webLink(address) {
    return webAddress.test(address) ? address : undefined;
}


/***/ }),

/***/ 571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  act: () => (/* binding */ act),
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./lib/actions/gate-check/handler.js + 3 modules
var handler = __webpack_require__(1052);
// EXTERNAL MODULE: ./lib/domain/pipeline/needs.js
var needs = __webpack_require__(91438);
// EXTERNAL MODULE: ./lib/domain/pipeline/places.js
var places = __webpack_require__(25983);
;// CONCATENATED MODULE: ./lib/actions/gate-check/inputs.js


const longestPath = 500;
const mostAnnotations = 50;
const workspacePath = {
    expected: `a path of at most ${longestPath} characters`,
    read: (text) => (text.length <= longestPath ? text : undefined),
};
const count = {
    expected: `an integer from 0 to ${mostAnnotations}`,
    read: (text) => /^\d{1,2}$/.test(text) && Number(text) <= mostAnnotations ? Number(text) : undefined,
};
const neededJobs = {
    expected: "the needs context of the job as JSON, toJSON(needs)",
    read: needs/* parseNeeds */.j,
};
const token = {
    expected: "a token without blanks",
    read: (text) => (/^\S{1,10000}$/.test(text) ? text : undefined),
};
const isPlace = (word) => word === "comment" || word === "check-run" || word === "tasks";
const inputs_places = {
    expected: "`nothing`, or some of `comment`, `check-run` and `tasks` with commas",
    read(text) {
        if (text === "nothing")
            return [];
        const words = text.split(",").map((word) => word.trim());
        return words.every(isPlace) ? words : undefined;
    },
};
/** The only list of inputs: `action.yml`, the README tables and the stub in `dist/` follow it. */
const Inputs = {
    config: {
        ...workspacePath,
        default: places/* productConfigPath */.de,
        description: "Product configuration, in the workspace.",
        isRequiredFile: true,
    },
    baseVerdict: {
        ...workspacePath,
        description: "`verdict.json` of the merge base, with which coverage, tests and findings are compared.",
    },
    reportDirectory: {
        ...workspacePath,
        default: "assaygate-report",
        description: "Folder in the workspace for `verdict.json`, `report.html` and `verdict.sarif`.",
    },
    jobs: {
        ...neededJobs,
        description: "The `needs` context of a pipeline as JSON, `toJSON(needs)`: each job must have succeeded, and evidence is taken from the artifacts that they name.",
    },
    githubToken: {
        ...token,
        runnerDefault: "github.token",
        description: "Token of the job; what it lets be read is proved, everything else is unknown.",
    },
    publish: {
        ...inputs_places,
        default: "comment,tasks",
        description: "Where the verdict is shown besides the run: `comment` on the pull request, `check-run`, `tasks` (backlog and security issues, from the default branch only), or `nothing`.",
    },
    maxAnnotations: {
        ...count,
        default: "10",
        description: "Most annotations written to the run, from 0 to 50.",
    },
};
/** What the action says to the steps after it. */
const outputs = {
    decision: "`pass`, `fail`, `pending` or `undecided`; start what follows on `pass` only.",
    "reason-code": "Why, as one word for machines.",
    result: "The verdict in short, as JSON with `schemaVersion`.",
    evidence: "Paths of the files that were written, as a JSON list.",
};

;// CONCATENATED MODULE: ./lib/domain/names/kebab-case.js
/** Turns the name of a field into the name of an input or output: `maxAnnotations` is `max-annotations`. */
function kebabCase(name) {
    return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/actions/parse-inputs.js


/**
 * Reads exactly the inputs that the rules list. An empty string means "not given"; what is given and cannot be
 * understood is an error, never the default.
 * @throws {UserError} invalid-input
 */
function parseInputs(rules, input) {
    const values = Object.entries(rules).map(([key, rule]) => {
        const name = kebabCase(key);
        return [key, readInput(name, rule, input(name))];
    });
    return Object.fromEntries(values);
}
function readInput(name, rule, given) {
    const text = given === "" ? rule.default : given;
    if (text === undefined && rule.isRequired !== true)
        return undefined;
    const value = text === undefined ? undefined : rule.read(text);
    if (value !== undefined)
        return value;
    throw new errors/* UserError */.yo("invalid-input", `input "${name}": expected ${rule.expected}, got ${JSON.stringify(given.slice(0, 100))}.`, { hint: "Fix the value in the workflow step." });
}

// EXTERNAL MODULE: ./lib/adapters/environment-token.js
var environment_token = __webpack_require__(14705);
;// CONCATENATED MODULE: ./lib/adapters/administrators.js

/** Some megabytes go up, a request a second, and an organisation may have thousands of repositories. */
const limits = { maxCalls: 50_000, deadlineMs: 3_600_000, waitBudgetMs: 1_800_000, attemptMs: 60_000 };
/** Reaches organisations to administer with a token of the environment; the client is loaded only where there is one. */
function administrators(environment, runner) {
    return async (variables) => {
        const token = (0,environment_token/* environmentToken */.z)(variables, environment, runner);
        if (token === undefined)
            return null;
        const { githubAdministrator } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3339), __webpack_require__.e(4391), __webpack_require__.e(6177), __webpack_require__.e(7613)]).then(__webpack_require__.bind(__webpack_require__, 17613));
        const { GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql } = environment;
        return githubAdministrator({ token, hosts: { server, api, graphql }, environment, limits });
    };
}

// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(61642);
;// CONCATENATED MODULE: ./lib/adapters/adopters.js


/** Reaches repositories to adopt with a token of the environment; the client is loaded only where there is one. */
function adopters(environment, runner) {
    return async (variables) => {
        const token = (0,environment_token/* environmentToken */.z)(variables, environment, runner);
        if (token === undefined)
            return null;
        const { githubAdopter } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3339), __webpack_require__.e(4674), __webpack_require__.e(4391), __webpack_require__.e(1152), __webpack_require__.e(7380), __webpack_require__.e(6177), __webpack_require__.e(3900)]).then(__webpack_require__.bind(__webpack_require__, 63900));
        return githubAdopter(token, environment, clock/* systemClock */.m);
    };
}

;// CONCATENATED MODULE: ./lib/adapters/bypass-watchers.js

/** Reaches repositories to watch with a token of the environment; the client is loaded only where there is one. */
function bypassWatchers(environment, runner) {
    return async (variables) => {
        const token = (0,environment_token/* environmentToken */.z)(variables, environment, runner);
        if (token === undefined)
            return null;
        const { githubBypassWatcher } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3339), __webpack_require__.e(4391), __webpack_require__.e(4633), __webpack_require__.e(2905)]).then(__webpack_require__.bind(__webpack_require__, 82905));
        const { GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql } = environment;
        return githubBypassWatcher(token, { server, api, graphql }, environment);
    };
}

;// CONCATENATED MODULE: ./lib/adapters/approvals.js
/** Without a client for GitHub nothing proves who approved a waiver, so nothing does (design §7). */
const unprovableApprovals = {
    consentTo: async () => ({
        approval: { state: "unknown", why: "no GitHub" },
        author: null,
        introducedAt: null,
    }),
};

;// CONCATENATED MODULE: ./lib/adapters/unreachable-artifacts.js
/** Without GitHub, or without a token, nothing can be fetched. */
function unreachableArtifacts(unknown) {
    return {
        ofJob: async () => unknown,
        ofOwnCi: async () => ({ run: null, fetched: unknown }),
    };
}

;// CONCATENATED MODULE: ./lib/adapters/connector.js


const outside = {
    github: null,
    publisher: null,
    approvals: unprovableApprovals,
    artifacts: unreachableArtifacts({ state: "unknown", why: "there is no GitHub outside a run" }),
};
/** A verdict on the command line is about a workspace, not about a change, wherever the terminal is. */
const connectNowhere = async () => outside;
/** Reaches GitHub for a run; the client is loaded only where there is something to ask and a token to ask with. */
function connector({ runner, clock, env }) {
    return async (token) => {
        const { github: run } = runner.context;
        if (run === null)
            return outside;
        if (token === undefined)
            return withoutToken(run);
        runner.mask(token);
        const { connectGitHub } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3339), __webpack_require__.e(4674), __webpack_require__.e(4391), __webpack_require__.e(1152), __webpack_require__.e(7380), __webpack_require__.e(1289)]).then(__webpack_require__.bind(__webpack_require__, 71289));
        return connectGitHub({ token, run, clock, env });
    };
}
/** A run that was given no token knows nothing, and says of everything why. */
function withoutToken(run) {
    const unknown = {
        state: "unknown",
        cause: "no-token",
        why: "the step was given no token: leave the input github-token as it is",
    };
    const nothing = {
        trigger: { ...run.trigger, token: "none" },
        repository: unknown,
        change: unknown,
        protection: unknown,
        posture: unknown,
        codeowners: unknown,
        owners: unknown,
        tree: unknown,
        template: unknown,
        continuity: unknown,
        calls: { rest: 0, graphql: 0, notModified: 0 },
    };
    const github = {
        trigger: nothing.trigger,
        properties: async () => ({ profile: unknown, regulated: unknown }),
        sourceFacts: async () => nothing,
    };
    return {
        github,
        publisher: null,
        approvals: unprovableApprovals,
        artifacts: unreachableArtifacts(unknown),
    };
}

// EXTERNAL MODULE: ./lib/adapters/evidence-opener.js
var evidence_opener = __webpack_require__(90207);
// EXTERNAL MODULE: ./lib/adapters/files.js + 1 modules
var files = __webpack_require__(41144);
// EXTERNAL MODULE: ./lib/adapters/host.js + 1 modules
var host = __webpack_require__(60962);
// EXTERNAL MODULE: ./lib/adapters/hosted-evidences.js
var hosted_evidences = __webpack_require__(73334);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/adapters/workspace.js
var adapters_workspace = __webpack_require__(15213);
;// CONCATENATED MODULE: ./lib/adapters/journal.js




/** What an administrator's token saw is not for everybody on the machine. */
const ownersOnly = { mode: 0o600 };
/** A journal on disk. Each value is written at once, so that whatever kills us leaves whole lines and one cut one. */
function openJournal(path) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const values = readValues(path);
    return {
        values,
        append: (value) => (0,external_node_fs_.appendFileSync)(path, `${JSON.stringify(value)}\n`, ownersOnly),
        clear: () => (0,external_node_fs_.writeFileSync)(path, "", ownersOnly),
    };
}
function readValues(path) {
    const text = textOf(path);
    const end = text.lastIndexOf("\n") + 1;
    // What comes next must not continue a line that was cut off.
    if (end < text.length)
        (0,external_node_fs_.truncateSync)(path, Buffer.byteLength(text.slice(0, end)));
    const lines = text.slice(0, end).split("\n").slice(0, -1);
    return lines.map((line, index) => parseLine(line, `${path}:${index + 1}`));
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch (error) {
        if ((0,adapters_workspace/* isMissing */.b)(error))
            return "";
        throw error;
    }
}
/** @throws {UserError} invalid-input */
function parseLine(line, at) {
    try {
        return JSON.parse(line);
    }
    catch (cause) {
        const hint = "Delete the file; the work that it recorded is then done again.";
        throw new errors/* UserError */.yo("invalid-input", "expected a line of JSON, found something else.", {
            at,
            hint,
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/adapters/ledgers.js


/** A witness reads every repository of an organisation. */
const ledgers_limits = { maxCalls: 50_000, deadlineMs: 1_800_000, waitBudgetMs: 900_000 };
/** Reaches ledgers with a token of the environment; the client is loaded only where there is one. */
function ledgers(environment, runner, cwd) {
    return {
        async repositories(variables) {
            const token = (0,environment_token/* environmentToken */.z)(variables, environment, runner);
            if (token === undefined)
                return null;
            const { githubLedgerDesk } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3339), __webpack_require__.e(4391), __webpack_require__.e(3412)]).then(__webpack_require__.bind(__webpack_require__, 3412));
            const { GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql } = environment;
            return githubLedgerDesk({ token, hosts: { server, api, graphql }, environment, limits: ledgers_limits });
        },
        async folder(path, repositoryId) {
            const { directoryLedger } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(5287)]).then(__webpack_require__.bind(__webpack_require__, 25287));
            return directoryLedger((0,external_node_path_.resolve)(cwd, path), repositoryId);
        },
    };
}

;// CONCATENATED MODULE: ./lib/adapters/organization-readers.js


/**
 * A run of an audit: GitHub's hourly limit may stop it for up to an hour at a time. At GitHub's end requests come a
 * little closer together than they were sent, so some of a minute's eight hundred are left.
 */
const usualLimits = {
    aMinute: 780,
    maxCalls: 100_000,
    deadlineMs: 5 * 3_600_000,
    waitBudgetMs: 4 * 3_600_000,
};
/** Reaches organisations with a token of the environment; the client is loaded only where there is one. */
function organizationReaders(environment, runner, limits = {}) {
    return async ({ variables, state }) => {
        const token = (0,environment_token/* environmentToken */.z)(variables, environment, runner);
        if (token === undefined)
            return null;
        const { githubOrganizationReader } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3339), __webpack_require__.e(4391), __webpack_require__.e(4633), __webpack_require__.e(6196)]).then(__webpack_require__.bind(__webpack_require__, 96196));
        const { GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql } = environment;
        const answers = state === null ? null : openJournal(`${state}/answers.jsonl`);
        return githubOrganizationReader({
            token,
            hosts: { server, api, graphql },
            environment,
            answers,
            limits: { ...usualLimits, ...limits },
        });
    };
}

// EXTERNAL MODULE: ./lib/adapters/release-tray.js
var release_tray = __webpack_require__(49838);
;// CONCATENATED MODULE: ./lib/adapters/pipeline-step.js








/** A gate that is looking is waited for as long as it may take (`usualPatience`). */
const pipeline_step_limits = { deadlineMs: 19 * 60_000 };
/** Files of a release are larger than what is asked else. */
const transfers = { deadlineMs: 900_000, attemptMs: 300_000 };
/** Logs of a run are as long as a product makes them. */
const downloads = { ...transfers, maxBytes: 512 * 1024 * 1024 };
/** The step that a command is, in a job of a pipeline. */
function pipelineStep({ runner, env, clock, workspace }) {
    return {
        setOutput: runner.setOutput,
        connect: (variables) => connector({ runner, clock, env })((0,environment_token/* environmentToken */.z)(variables, env, runner)),
        tray: (folder) => openTray(workspace, (0,external_node_path_.resolve)(workspace, folder)),
        get endedRun() {
            return runner.context.endedRun;
        },
        async signingJob(variables) {
            const token = (0,environment_token/* environmentToken */.z)(variables, env, runner);
            const { github: run } = runner.context;
            if (token === undefined || run === null)
                return null;
            const { openSigningJob } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3339), __webpack_require__.e(4674), __webpack_require__.e(4391), __webpack_require__.e(1152), __webpack_require__.e(7380), __webpack_require__.e(1289), __webpack_require__.e(8369)]).then(__webpack_require__.bind(__webpack_require__, 78369));
            return openSigningJob({ runner, env, clock, workspace, token, run });
        },
        async publication(variables) {
            const token = (0,environment_token/* environmentToken */.z)(variables, env, runner);
            const { github: run } = runner.context;
            if (token === undefined || run === null)
                return null;
            const { connectPublication } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3339), __webpack_require__.e(4674), __webpack_require__.e(4391), __webpack_require__.e(1152), __webpack_require__.e(7380), __webpack_require__.e(1289)]).then(__webpack_require__.bind(__webpack_require__, 71289));
            return {
                ...(await connectPublication({ token, run, clock, env, client: { limits: transfers } })),
                async registry(image) {
                    const { registries } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(8490)]).then(__webpack_require__.bind(__webpack_require__, 38490));
                    return registries({ env, read: (0,host/* thisHost */.v)().read, runner })({ image, access: "push" });
                },
            };
        },
        async runArchive(variables) {
            const token = (0,environment_token/* environmentToken */.z)(variables, env, runner);
            const { github: run } = runner.context;
            if (token === undefined || run === null)
                return null;
            const { connectRunArchive } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3339), __webpack_require__.e(4674), __webpack_require__.e(4391), __webpack_require__.e(1152), __webpack_require__.e(7380), __webpack_require__.e(1289)]).then(__webpack_require__.bind(__webpack_require__, 71289));
            return {
                ...(await connectRunArchive({ token, run, clock, env, client: { limits: downloads } })),
                tray: (folder) => (0,release_tray/* openTray */.b)((0,external_node_path_.resolve)(workspace, folder)),
            };
        },
        async gateRuns(variables) {
            const token = (0,environment_token/* environmentToken */.z)(variables, env, runner);
            const { github: run } = runner.context;
            if (token === undefined || run === null)
                return null;
            const { connectGateRuns } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3339), __webpack_require__.e(4674), __webpack_require__.e(4391), __webpack_require__.e(1152), __webpack_require__.e(7380), __webpack_require__.e(1289)]).then(__webpack_require__.bind(__webpack_require__, 71289));
            return connectGateRuns({ token, run, clock, env, client: { limits: pipeline_step_limits } });
        },
    };
}
/** What lies there already would become evidence. */
function openTray(workspace, folder) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    if ((0,external_node_fs_.readdirSync)(folder).length > 0) {
        throw new errors/* UserError */.yo("invalid-input", "expected an empty folder for the evidence, found files in it.", {
            at: folder,
            hint: "Name a folder that is not there yet.",
        });
    }
    const { resolve: resolveInside } = (0,adapters_workspace/* openWorkspace */.O)(workspace);
    return {
        put(path, to = path) {
            const target = (0,external_node_path_.join)(folder, to);
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
            (0,external_node_fs_.copyFileSync)(resolveInside(path), target, external_node_fs_.constants.COPYFILE_EXCL);
        },
    };
}

// EXTERNAL MODULE: ./lib/adapters/places.js
var adapters_places = __webpack_require__(5642);
;// CONCATENATED MODULE: ./lib/adapters/probe-readers.js

/** Reaches runs of the probe with a token of the environment; the client is loaded only where there is one. */
function probeReaders(environment, runner) {
    return async (variables) => {
        const token = (0,environment_token/* environmentToken */.z)(variables, environment, runner);
        if (token === undefined)
            return null;
        const { githubProbeReader } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3339), __webpack_require__.e(4391), __webpack_require__.e(7516)]).then(__webpack_require__.bind(__webpack_require__, 57516));
        return githubProbeReader(token, environment);
    };
}

;// CONCATENATED MODULE: ./lib/adapters/process.js
/** What a shell answers for a program that it cannot find. */
const notFound = 127;
/** Added by shells to the number of the signal that ended a program. */
const signalBase = 128;
/** Programs of this machine, never through a shell. */
const machineProcess = { capture, run };
async function capture(program, args) {
    // Most runs start no program, so the library is loaded by the first that does.
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    try {
        // The first argument is split at blanks unless it is quoted.
        const { exitCode, stdout } = await getExecOutput(`"${program}"`, [...args], {
            silent: true,
            ignoreReturnCode: true,
        });
        return { exitCode, stdout };
    }
    catch {
        return { exitCode: notFound, stdout: "" };
    }
}
/** Not through @actions/exec: it puts pipes between the program and the terminal and leaves stdin open. */
async function run(program, args) {
    const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19));
    return new Promise((resolve) => {
        // An interrupt reaches the program too; we stay to write down how it ended.
        const stay = () => { };
        process.on("SIGINT", stay);
        const finish = (exitCode) => {
            process.off("SIGINT", stay);
            resolve(exitCode);
        };
        const child = spawn(program, [...args], { stdio: "inherit", shell: false });
        child.once("error", () => finish(notFound));
        child.once("close", (code, signal) => finish(code ?? signalBase + (signal === "SIGINT" ? 2 : 15)));
    });
}

// EXTERNAL MODULE: ./lib/adapters/pull-registry.js
var pull_registry = __webpack_require__(63913);
;// CONCATENATED MODULE: ./lib/adapters/repository-readers.js

/** Reaches repositories with a token of the environment; the client is loaded only where there is one. */
function repositoryReaders(environment, runner) {
    return async (variables) => {
        const token = (0,environment_token/* environmentToken */.z)(variables, environment, runner);
        if (token === undefined)
            return null;
        const { githubRepositoryReader } = await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3339), __webpack_require__.e(4391), __webpack_require__.e(1152), __webpack_require__.e(8189), __webpack_require__.e(9284)]).then(__webpack_require__.bind(__webpack_require__, 99284));
        return githubRepositoryReader(token, environment);
    };
}

;// CONCATENATED MODULE: ./lib/adapters/root-updater.js
/** Loads the library for TUF only for those who update. @throws {UserError} invalid-input */
const rootUpdater = async (question) => (await Promise.all(/* import() */[__webpack_require__.e(7335), __webpack_require__.e(4706), __webpack_require__.e(6985)]).then(__webpack_require__.bind(__webpack_require__, 26985))).updateRoot(question);

;// CONCATENATED MODULE: ./lib/adapters/scan-bench.js
/** Benches for scanners; most runs need none, so what makes them is loaded by the first that does. */
function scanBenches(folders, env) {
    return async (output, use) => (await __webpack_require__.e(/* import() */ 8135).then(__webpack_require__.bind(__webpack_require__, 38135))).withBench({ ...folders, env, output }, use);
}

// EXTERNAL MODULE: ./lib/actions/gate-check/judge.js + 10 modules
var judge = __webpack_require__(97260);
// EXTERNAL MODULE: ./lib/actions/gate-check/load-policy.js + 2 modules
var load_policy = __webpack_require__(7781);
// EXTERNAL MODULE: ./lib/formats/read.js + 4 modules
var read = __webpack_require__(73212);
;// CONCATENATED MODULE: ./lib/actions/gate-check/sources-of.js


/** Makes evidence entries of globs that somebody typed; each file is what its content says. @throws {UserError} */
async function sourcesOf(globs, files) {
    const sources = [];
    for (const path of globs.flatMap((glob) => pathsOf(glob, files)))
        sources.push(await sourceOf(path, files));
    return sources;
}
function pathsOf(glob, files) {
    const paths = files.find(glob);
    if (paths.length > 0)
        return paths;
    throw new errors/* UserError */.yo("no-match", `expected files that match ${JSON.stringify(glob)}, found none.`);
}
/** A file that cannot be read is kept, as tests, so that the verdict says why it counts for nothing. */
async function sourceOf(path, files) {
    const file = files.open(path);
    try {
        const [kind = "tests"] = (await (0,read/* readReport */.t)(file)).kinds;
        return { kind, suite: kind === "tests" ? "unit" : null, path };
    }
    finally {
        file.close();
    }
}

// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/html/index.js + 18 modules
var html = __webpack_require__(85981);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/sarif.js
var sarif = __webpack_require__(20123);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
;// CONCATENATED MODULE: ./lib/cli/check/check.js












const check_usage = usage.usages.check;
const formats = ["text", "json", "sarif", "markdown", "html"];
/** Judges the reports of the workspace, as the action does; exit 0 pass, 1 fail, 2 undecided. */
async function check(words, ports) {
    const options = (0,cli_options/* parseOptions */.A)(words, {
        usage: check_usage,
        valued: { format: "once", config: "once", base: "once", policy: "once" },
    });
    const format = (0,cli_options/* oneOf */.y)("format", options.value("format") ?? "text", formats);
    const judgement = await (0,judge/* judge */.S)({
        config: options.value("config") ?? places/* productConfigPath */.de,
        baseVerdict: options.value("base"),
        platform: await platformFor(options.value("policy"), ports),
        connection: await ports.connect(undefined),
        ...(options.positionals.length > 0 && { sources: await sourcesOf(options.positionals, ports.files) }),
    }, ports);
    ports.print(render(format, judgement));
    if (format !== "text")
        ports.runner.log((0,headline/* headline */.P)(judgement.verdict));
    return exitCodeOf(judgement);
}
/** `--policy` is for asking "what if": such a verdict says so, and is never signed or posted (design §7). */
async function platformFor(path, { home, files }) {
    return path === undefined ? (0,load_policy/* loadPlatformPolicy */.oZ)(home) : (0,load_policy/* platformPolicyFrom */.IJ)(path, files);
}
function render(format, { verdict, facts }) {
    switch (format) {
        case "text":
            return (0,report_text/* renderText */.S)(verdict);
        case "json":
            return (0,json/* renderJson */.h)(verdict);
        case "sarif":
            return (0,sarif/* renderSarif */.W)(verdict);
        case "markdown":
            return (0,markdown/* renderMarkdown */.Gc)(verdict);
        case "html":
            return (0,html/* renderHtml */.K)(verdict, facts);
    }
}
function exitCodeOf({ verdict }) {
    if (verdict.decision === "pass")
        return 0;
    return verdict.decision === "fail" ? 1 : 2;
}

// EXTERNAL MODULE: ./lib/policy/checks/index.js + 50 modules
var checks = __webpack_require__(26420);
// EXTERNAL MODULE: ./lib/policy/document/nearest.js
var nearest = __webpack_require__(25976);
;// CONCATENATED MODULE: ./lib/cli/check/explain.js





const explain_usage = usage.usages.explain;
/** Says what a check is, what it judges and what policy can set for it. @throws {UserError} usage */
async function explain(words, ports) {
    const { positionals } = (0,cli_options/* parseOptions */.A)(words, { usage: explain_usage, valued: {} });
    const [id = ""] = positionals;
    const check = checks/* checks */.A.find((candidate) => candidate.id === id);
    if (check === undefined)
        throw unknownCheck(id);
    ports.print(describe(check));
    return 0;
}
function describe({ id, title, stage, evidence, parameters }) {
    const judged = evidence === null
        ? "the repository itself"
        : `reports of kind ${evidence.kind}${suiteOf(evidence.suite)}`;
    const settings = Object.entries(parameters).map(([name, { description, unit, fallback }]) => `  ${name}: ${description} (${unit}); built-in value ${JSON.stringify(fallback)}`);
    return [
        `${id}: ${title}`,
        `  stage ${stage}, judges ${judged}`,
        ...(settings.length > 0 ? ["Parameters:", ...settings] : ["No parameters."]),
        `More: docs/reference/checks/${id}.md`,
        "",
    ].join("\n");
}
function suiteOf(suite) {
    return suite === null ? "" : ` (suite ${suite})`;
}
function unknownCheck(id) {
    const ids = checks/* checks */.A.map((check) => check.id);
    const got = id === "" ? "none" : JSON.stringify(id);
    return new errors/* UserError */.yo("usage", `expected a check id, got ${got}.`, { hint: (0,nearest/* suggest */.Z)(id, ids) });
}

// EXTERNAL MODULE: ./lib/formats/index.js + 37 modules
var lib_formats = __webpack_require__(4120);
;// CONCATENATED MODULE: ./lib/cli/check/formats.js




/** Lists the formats that are read. */
async function formats_formats(words, ports) {
    const options = (0,cli_options/* parseOptions */.A)(words, {
        usage: usage.usages.formats,
        valued: { format: "once" },
    });
    const list = lib_formats/* readers */.X.map(({ id, title, formats: ids, kinds, showsTruncation, specification }) => ({
        id,
        title,
        formats: ids,
        kinds,
        showsTruncation,
        specification,
    }));
    if ((0,cli_options/* oneOf */.y)("format", options.value("format") ?? "text", ["text", "json"]) === "json") {
        ports.print((0,json/* renderJson */.h)(list));
        return 0;
    }
    const width = Math.max(...list.map(({ id }) => id.length));
    ports.print(list.map(({ id, title, kinds }) => `${id.padEnd(width)}  ${title} (${kinds.join(", ")})\n`).join(""));
    return 0;
}

;// CONCATENATED MODULE: ./lib/cli/main.js




/** These take the schema library, which a check does without (docs/adr/0011). */
const policy = async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(5440), __webpack_require__.e(7112)]).then(__webpack_require__.bind(__webpack_require__, 57112))).policy(words, ports);
const doctor = async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(7954), __webpack_require__.e(8189), __webpack_require__.e(2778), __webpack_require__.e(2640)]).then(__webpack_require__.bind(__webpack_require__, 82640))).doctor(words, ports);
const audit = async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(7954), __webpack_require__.e(8189), __webpack_require__.e(2778), __webpack_require__.e(5170)]).then(__webpack_require__.bind(__webpack_require__, 45170))).audit(words, ports);
const bypassWatch = async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3055)]).then(__webpack_require__.bind(__webpack_require__, 73055))).bypassWatch(words, ports);
const adopt = async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(5440), __webpack_require__.e(9068)]).then(__webpack_require__.bind(__webpack_require__, 9068))).adopt(words, ports);
const probe = async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(3444)]).then(__webpack_require__.bind(__webpack_require__, 3444))).probe(words, ports);
const record = async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2268)]).then(__webpack_require__.bind(__webpack_require__, 92268))).record(words, ports);
const scan = async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(5015), __webpack_require__.e(4546)]).then(__webpack_require__.bind(__webpack_require__, 84546))).scan(words, ports);
const plan = async (words, ports) => (await __webpack_require__.e(/* import() */ 786).then(__webpack_require__.bind(__webpack_require__, 60786))).plan(words, ports);
const runHooks = async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(9265)]).then(__webpack_require__.bind(__webpack_require__, 79265))).runHooks(words, ports);
const main_judge = async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(4674), __webpack_require__.e(2088), __webpack_require__.e(7954), __webpack_require__.e(5015), __webpack_require__.e(2), __webpack_require__.e(3218), __webpack_require__.e(2001)]).then(__webpack_require__.bind(__webpack_require__, 22001))).judge(words, ports);
const auditExport = async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(7954), __webpack_require__.e(2), __webpack_require__.e(7119)]).then(__webpack_require__.bind(__webpack_require__, 77119))).auditExport(words, ports);
const followUp = async (words, ports) => (await __webpack_require__.e(/* import() */ 3960).then(__webpack_require__.bind(__webpack_require__, 83960))).followUp(words, ports);
const init = async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(7954), __webpack_require__.e(3261), __webpack_require__.e(120), __webpack_require__.e(8419)]).then(__webpack_require__.bind(__webpack_require__, 48419))).init(words, ports);
const channel = async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(7954), __webpack_require__.e(3261), __webpack_require__.e(6741)]).then(__webpack_require__.bind(__webpack_require__, 89122))).channel(words, ports);
const ledger = async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(5463)]).then(__webpack_require__.bind(__webpack_require__, 55463))).ledger(words, ports);
const witness = async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(7954), __webpack_require__.e(2), __webpack_require__.e(1431)]).then(__webpack_require__.bind(__webpack_require__, 1431))).witness(words, ports);
const trust = async (words, ports) => (await __webpack_require__.e(/* import() */ 2395).then(__webpack_require__.bind(__webpack_require__, 42395))).trust(words, ports);
const org = async (words, ports) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(120), __webpack_require__.e(947)]).then(__webpack_require__.bind(__webpack_require__, 32655))).org(words, ports);
const replay = async (words, ports) => (await __webpack_require__.e(/* import() */ 3110).then(__webpack_require__.bind(__webpack_require__, 63110))).replay(words, ports);
const commands = new Map([
    ["check", { run: check, usage: "check [PATH…]", about: "judges the reports of this workspace" }],
    [
        "record",
        {
            run: record,
            usage: "record [--report GLOB] -- COMMAND…",
            about: "runs a command and ties its reports to this commit",
        },
    ],
    ["inspect", { run: elsewhere, usage: "inspect FILE", about: "says what one report holds" }],
    ["owners", { run: elsewhere, usage: "owners PATH…", about: "says who owns paths by CODEOWNERS" }],
    [
        "doctor",
        { run: doctor, usage: "doctor OWNER/REPO", about: "says which gates of a repository do not gate" },
    ],
    [
        "sandbox",
        { run: elsewhere, usage: "sandbox --seed FILE [--port N]", about: "runs an emulated GitHub for tests" },
    ],
    [
        "rehearse",
        { run: elsewhere, usage: "rehearse [PATH]", about: "plays the governed pull request on this machine" },
    ],
    ["audit", { run: audit, usage: "audit --org ORG", about: "lets the doctor look at an organisation" }],
    [
        "bypass-watch",
        { run: bypassWatch, usage: "bypass-watch OWNER/REPO", about: "says who pushed by the rules of late" },
    ],
    ["plan", { run: plan, usage: "plan", about: "says what a pipeline has to run for this workspace" }],
    [
        "run-hooks",
        { run: runHooks, usage: "run-hooks [--output DIR]", about: "runs and records the product's commands" },
    ],
    [
        "judge",
        { run: main_judge, usage: "judge observe|sign|publish", about: "judges, signs and publishes what has landed" },
    ],
    [
        "audit-export",
        {
            run: auditExport,
            usage: "audit-export collect|sign|store",
            about: "keeps and signs the log and approvals of a release run",
        },
    ],
    ["follow-up", { run: followUp, usage: "follow-up", about: "lets gates look again that waited for a run" }],
    [
        "scan",
        { run: scan, usage: "scan KIND --output DIR", about: "runs the instance's scanner over this workspace" },
    ],
    [
        "init",
        { run: init, usage: "init ORG", about: "makes an organisation's instance, checks or upgrades it" },
    ],
    [
        "channel",
        { run: channel, usage: "channel show|promote|rollback ORG", about: "moves what products run, and back" },
    ],
    ["org", { run: org, usage: "org plan|apply ORG", about: "rulesets, properties and environments as code" }],
    [
        "adopt",
        { run: adopt, usage: "adopt OWNER/REPO", about: "brings a repository under the gate by a pull request" },
    ],
    [
        "probe",
        { run: probe, usage: "probe --print|show|read", about: "asks GitHub what its documents leave open" },
    ],
    [
        "verify",
        {
            run: elsewhere,
            usage: "verify FILE",
            about: "proves where an artefact comes from, link by link",
        },
    ],
    [
        "why",
        {
            run: elsewhere,
            usage: "why DIGEST --to ENV",
            about: "says what an artefact lacks to go somewhere",
        },
    ],
    [
        "evidence",
        {
            run: elsewhere,
            usage: "evidence export DIGEST",
            about: "writes the dossier of an artefact",
        },
    ],
    [
        "replay",
        {
            run: replay,
            usage: "replay FOLDER…",
            about: "judges past releases by a proposed policy",
        },
    ],
    [
        "ledger",
        {
            run: ledger,
            usage: "ledger verify|append|reconcile …",
            about: "looks whether the list of releases was tampered with",
        },
    ],
    [
        "witness",
        { run: witness, usage: "witness look|cosign|store", about: "signs how far each ledger has come" },
    ],
    ["trust", { run: trust, usage: "trust KIND", about: "writes what a cloud or a cluster must demand" }],
    ["explain", { run: explain, usage: "explain CHECK", about: "says what a check is and how to meet it" }],
    ["formats", { run: formats_formats, usage: "formats", about: "lists the report formats that are read" }],
    ["policy", { run: policy, usage: "policy lint|show|diff", about: "checks, shows and compares policies" }],
]);
/** Runs one command of the CLI. @throws {UserError} usage */
async function runCli(argv, ports) {
    const [name = "", ...words] = argv;
    if (name === "" || name === "help" || name === "--help") {
        ports.print(help());
        return name === "" ? 2 : 0;
    }
    const command = commands.get(name);
    if (command !== undefined)
        return command.run(words, ports);
    throw new errors/* UserError */.yo("usage", `expected a command, got ${JSON.stringify(name)}.`, {
        hint: `Commands: ${[...commands.keys()].join(", ")}.`,
    });
}
function help() {
    const width = Math.max(...[...commands.values()].map(({ usage }) => usage.length));
    const lines = [...commands.values()].map(({ usage, about }) => `  assaygate ${usage.padEnd(width)}  ${about}`);
    return `${["Commands:", ...lines, "", "Exit codes: 0 yes, 1 no (a verdict was reached), 2 undecided or bad input."].join("\n")}\n`;
}
/** `inspect`, `owners`, `sandbox`, `rehearse` and what reads evidence start without the rest of the suite, in `main.ts`. */
async function elsewhere() {
    throw new errors/* UserError */.yo("usage", "expected this command to be run by the command line's entry.");
}

;// CONCATENATED MODULE: ./lib/suite.js
























/** The greater half of the composition root: all that is loaded after the first look (style: bundling). */
async function act(name, { runner, env }, folders) {
    const connect = connector({ runner, clock: clock/* systemClock */.m, env });
    const ports = { ...portsFor(runner, folders), connect };
    switch (name) {
        case "gate-check":
            return (0,handler/* handleGateCheck */.u)(parseInputs(Inputs, runner.input), ports);
        case "sbom-attach":
            return sbomAttach(runner, ports);
    }
}
/** Loaded only for those who release: most runs judge a change. */
async function sbomAttach(runner, ports) {
    const [{ handleSbomAttach }, { Inputs }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(2088), __webpack_require__.e(5015), __webpack_require__.e(3218), __webpack_require__.e(6631)]).then(__webpack_require__.bind(__webpack_require__, 46273)),
        __webpack_require__.e(/* import() */ 1932).then(__webpack_require__.bind(__webpack_require__, 31932)),
    ]);
    return handleSbomAttach(parseInputs(Inputs, runner.input), ports);
}
/** Every command but `inspect`. */
async function command(argv, terminal, folders) {
    const { runner, print, env } = terminal;
    return runCli(argv, {
        ...portsFor(runner, folders),
        print,
        repositories: repositoryReaders(env, runner),
        organizations: organizationReaders(env, runner),
        adopters: adopters(env, runner),
        probes: probeReaders(env, runner),
        watchers: bypassWatchers(env, runner),
        administrators: administrators(env, runner),
        journal: openJournal,
        scanBench: scanBenches(folders, env),
        ledgers: ledgers(env, runner, folders.workspace),
        openEvidence: evidence_opener/* evidenceOpener */.d,
        hostedEvidence: (0,hosted_evidences/* hostedEvidences */._)(env, runner),
        pullRegistry: (0,pull_registry/* pullRegistry */.b)({ env, read: (0,host/* thisHost */.v)().read, runner }),
        updateRoot: rootUpdater,
        places: (0,adapters_places/* placesFrom */.X)(folders.workspace),
        step: pipelineStep({ runner, env, clock: clock/* systemClock */.m, workspace: folders.workspace }),
    });
}
function portsFor(runner, { workspace, home }) {
    return {
        runner,
        files: (0,files/* workspaceFiles */.P)(workspace),
        home: (0,files/* workspaceFiles */.P)(home),
        process: machineProcess,
        clock: clock/* systemClock */.m,
        connect: connectNowhere,
    };
}


/***/ })

};
