export const id = 6631;
export const ids = [6631,1747,1448,6588];
export const modules = {

/***/ 46273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handleSbomAttach: () => (/* binding */ handleSbomAttach)
});

// EXTERNAL MODULE: ./lib/domain/document/size.js
var size = __webpack_require__(92019);
// EXTERNAL MODULE: ./lib/domain/sbom/about.js
var about = __webpack_require__(81013);
// EXTERNAL MODULE: ./lib/domain/sbom/to-attest.js
var to_attest = __webpack_require__(75421);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/policy/checks/sbom.quality.js + 1 modules
var sbom_quality = __webpack_require__(76658);
// EXTERNAL MODULE: ./lib/policy/merge/merge.js + 4 modules
var merge = __webpack_require__(38071);
// EXTERNAL MODULE: ./lib/policy/platform/platform-file.js + 4 modules
var platform_file = __webpack_require__(83050);
// EXTERNAL MODULE: ./lib/policy/product/product-file.js + 1 modules
var product_file = __webpack_require__(96588);
// EXTERNAL MODULE: ./lib/policy/settings.js
var settings = __webpack_require__(24661);
// EXTERNAL MODULE: ./lib/domain/artifact/files.js
var artifact_files = __webpack_require__(52684);
// EXTERNAL MODULE: ./lib/domain/artifact/spec.js
var artifact_spec = __webpack_require__(6600);
// EXTERNAL MODULE: ./lib/domain/artifact/subject.js
var artifact_subject = __webpack_require__(55015);
// EXTERNAL MODULE: ./lib/domain/dependency/lockfiles/locked-in.js + 1 modules
var locked_in = __webpack_require__(11747);
// EXTERNAL MODULE: ./lib/domain/digest/sha256.js
var sha256 = __webpack_require__(6878);
// EXTERNAL MODULE: ./lib/domain/sbom/bill.js
var bill = __webpack_require__(24335);
// EXTERNAL MODULE: ./lib/domain/sbom/fact.js
var fact = __webpack_require__(81448);
// EXTERNAL MODULE: ./lib/domain/sbom/read-bill.js + 2 modules
var read_bill = __webpack_require__(93244);
;// CONCATENATED MODULE: ./lib/actions/sbom-attach/collect.js









const mostBills = 50;
/** Reads the bills that a path or a glob names. @throws {UserError} missing-file where there is none */
function findBills(glob, files) {
    const paths = files.find(glob, { withModules: false });
    if (paths.length === 0 || paths.length > mostBills)
        throw new errors/* UserError */.yo("missing-file", `expected 1 to ${mostBills} bills of materials, found ${paths.length}.`, {
            at: glob,
            hint: "Let a tool write one before this step, or correct the input sbom.",
        });
    return paths.map((path) => readOne(path, files));
}
/** Reads one bill. @throws {UserError} missing-file, invalid-input for one that is too large */
function readOne(path, files) {
    const bytes = files.readBytes(path, bill.maxBillBytes);
    return { path, sha256: (0,sha256/* sha256HexOfBytes */.hW)(bytes), bill: (0,read_bill.readBill)(bytes) };
}
/** Where what the product packages lies, and what it is known by. */
function findArtefact(configured, files) {
    const spec = (0,artifact_spec/* specOf */.r)(configured);
    const named = [spec.path, spec.plan, spec.schema].flatMap((path) => path ?? []);
    const found = spec.type === "oci-layout" ? files.find(`${spec.path}/**`) : named.filter((path) => files.exists(path));
    const strip = spec.type === "oci-layout" ? (path) => path.slice(spec.path.length + 1) : baseName;
    const places = new Map(found.map((path) => [strip(path), path]));
    const at = (path) => places.get(path) ?? path;
    const folder = {
        open: (path) => files.open(at(path)),
        sha256: (path) => files.sha256(at(path)),
    };
    const subject = (0,artifact_subject.subjectOf)(spec, (0,artifact_files/* artefactFiles */.g)(folder, [...places.keys()]));
    const delivery = { state: "read", artifact: 0, sha256: "", files: places.size };
    return { ...spec, delivery, subject, rebuild: null };
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** The facts that the check looks at, and no others. */
async function factsOf(found, artefact, { files, context }) {
    return {
        ...{ commit: context.commit, event: context.event, expected: [], buildInputs: [], forbiddenPatterns: [] },
        ...{ packages: [], scannedFiles: 0, waivers: [], jobs: [], ci: null, source: null },
        base: { state: "unknown", why: "bills alone are judged here" },
        artefact,
        ...(await (0,locked_in.lockedIn)(files)),
        reports: found.map(reportOf),
    };
}
function reportOf({ path, sha256, bill }) {
    const read = bill.state === "known" ? bill.value : null;
    const tool = read?.head.tool ?? null;
    return {
        ...{ path, bytes: 0, sha256, kinds: ["sbom"], suite: null, origin: "product", job: null },
        ...{ notableTests: [], testIds: [], files: [], findings: [], vex: [], metrics: [], thresholds: [] },
        binding: { state: "bound", by: "same-job" },
        reading: {
            ...{
                kinds: ["sbom"],
                tool,
                revision: null,
                clean: true,
                records: {},
                disagreements: [],
                diagnostics: [],
            },
            format: read === null ? null : `${read.head.format}-json`,
        },
        components: read?.parts.map(componentOf) ?? [],
        dependencies: read?.edges ?? [],
        subject: read?.root == null ? null : componentOf(read.root),
        bill: bill.state === "known" ? { state: "known", value: (0,fact.factOf)(bill.value) } : bill,
    };
}
/** A part without what only its quality is judged by. */
function componentOf({ hashes, hasProducer: _, hasIdentifier: __, ...component }) {
    return { ...component, hasHash: hashes.length > 0 };
}

// EXTERNAL MODULE: ./lib/domain/sbom/newly-known.js
var newly_known = __webpack_require__(46799);
// EXTERNAL MODULE: ./lib/domain/sbom/release-contents.js + 1 modules
var release_contents = __webpack_require__(53726);
// EXTERNAL MODULE: ./lib/formats/read.js + 4 modules
var read = __webpack_require__(73212);
;// CONCATENATED MODULE: ./lib/actions/sbom-attach/compare.js





/** Compares with the release before, if its bill was given. @throws {UserError} for what cannot be compared */
async function compareWith({ previous, scan, previousScan }, current, files) {
    if (previous === undefined)
        return null;
    const before = billIn(readOne(previous, files));
    const after = current.flatMap((found) => billIn(found).parts);
    const areScanned = scan !== undefined && previousScan !== undefined;
    const [old, fresh] = areScanned
        ? [await knownIn(previousScan, files), await knownIn(scan, files)]
        : [null, null];
    return (0,release_contents/* compareReleases */.c)({ components: before.parts, vulnerabilities: old }, { components: after, vulnerabilities: fresh });
}
function billIn({ path, bill }) {
    if (bill.state === "known")
        return bill.value;
    throw new errors/* UserError */.yo("unreadable-report", `expected a bill of materials: ${bill.why}.`, {
        at: path,
        hint: "A comparison with what cannot be read says nothing.",
    });
}
/** A scan that was cut off would make everything newly known, or nothing. */
async function knownIn(path, files) {
    const known = [];
    const file = files.open(path);
    try {
        const { clean, diagnostics } = await (0,read/* readReport */.t)(file, {
            finding: (finding) => known.push(...(0,newly_known/* vulnerabilityIn */.s)(finding)),
        });
        if (clean)
            return known;
        throw new errors/* UserError */.yo("unreadable-report", `expected a report: ${diagnostics[0]?.message ?? "it is not one"}.`, {
            at: path,
            hint: "Let the scanner end, and give its own report.",
        });
    }
    finally {
        file.close();
    }
}

// EXTERNAL MODULE: ./lib/report/bill-changes.js
var bill_changes = __webpack_require__(9981);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
;// CONCATENATED MODULE: ./lib/actions/sbom-attach/summary.js


const mostRows = 100;
/** What was found as the markdown of a job summary; everything that comes from a bill is code, never markup. */
function renderBills({ outcome, bills, comparison }) {
    return [
        `## Bill of materials: ${outcome.result} (\`${outcome.reason}\`)`,
        (0,markdown/* code */.aY)(outcome.summary, 1_000),
        ...list(outcome.problems.map(({ message, fix }) => `${(0,markdown/* code */.aY)(message)} ${fix}`)),
        table(["Bill", "Format", "Components", "About"], bills.map(({ path, format, components, subjects }) => [
            (0,markdown/* code */.aY)(path),
            (0,markdown/* code */.aY)(format ?? "unreadable"),
            String(components),
            subjects.map(({ digest }) => (0,markdown/* code */.aY)(digest)).join("<br>") || "nothing that was packaged",
        ])),
        ...bills.map(elementsTable),
        ...(comparison === null ? [] : ["### Since the release before", (0,bill_changes/* renderBillChanges */.t)(comparison)]),
    ].join("\n\n");
}
function elementsTable({ path, elements }) {
    const incomplete = elements.filter(({ present, of }) => present < of);
    const rows = incomplete.map(({ id, present, of, lacking }) => [
        `\`${id}\``,
        `${present} of ${of}`,
        lacking.map((name) => (0,markdown/* code */.aY)(name)).join(", "),
    ]);
    const found = elements.length - incomplete.length;
    return `${(0,markdown/* code */.aY)(path)} has ${found} of ${elements.length} minimum elements in full.\n\n${table(["Incomplete", "There", "For example"], rows)}`;
}
function list(items) {
    if (items.length === 0)
        return [];
    const shown = items.slice(0, mostRows).map((item) => `- ${item}`);
    const more = items.length - shown.length;
    return [[...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join("\n")];
}
function table(head, rows) {
    if (rows.length === 0)
        return "";
    const more = rows.length - mostRows;
    const lines = [head, head.map(() => "---"), ...rows.slice(0, mostRows)].map((cells) => `| ${cells.join(" | ")} |`);
    return [...lines, ...(more > 0 ? [`\nand ${more} more`] : [])].join("\n");
}

;// CONCATENATED MODULE: ./lib/actions/sbom-attach/handler.js












/** Judges the bills of materials of what was packaged, and says what each of them can be attested for. */
async function handleSbomAttach(inputs, ports) {
    const { files, runner, clock } = ports;
    const product = (0,product_file/* parseProductConfig */.x)({
        path: inputs.config,
        text: files.readText(inputs.config, size/* mostDocumentBytes */.A),
    });
    const { artefact: configured } = product.content;
    if (configured === undefined)
        throw lackingArtefact(inputs.config);
    const policy = (0,merge/* mergePolicies */.$)({
        ...(await platformFor(inputs, ports)),
        product,
        base: null,
        baseline: null,
    });
    const found = findBills(inputs.sbom, files);
    const facts = await factsOf(found, findArtefact(configured, files), { files, context: runner.context });
    const outcome = sbom_quality/* check */.z.evaluate({ facts, policy, settings: new settings/* Settings */.w(settingsIn(policy)), now: clock.now() }, facts.reports);
    const comparison = await compareWith(inputs, outcome.reason === "unusable" ? [] : found, files);
    const relevances = relevancesIn(facts);
    const bills = facts.reports.map((report, index) => entryOf(report, relevances[index]));
    const path = `${inputs.reportDirectory}/sbom.json`;
    files.write(path, `${JSON.stringify({ schemaVersion: 1, artefact: digestIn(facts), bills, comparison }, null, 2)}\n`);
    runner.summarise(renderBills({ outcome, bills, comparison }));
    const { reason, summary, observed } = outcome;
    const decision = decisionOf(outcome.result);
    return {
        ...{ decision, reasonCode: reason, evidence: [path], message: `Assaygate: ${summary}` },
        result: {
            schemaVersion: 1,
            decision,
            reasonCode: reason,
            score: observed?.value ?? null,
            artefact: digestIn(facts),
            bills,
        },
    };
}
/** The policy beside the action, as of gate-check, and in an instance what the organisation says of the product. */
async function platformFor({ githubToken }, { home, connect }) {
    const path = "policy/platform.yml";
    const platform = (0,platform_file.parsePlatformPolicy)({ path, text: home.readText(path, size/* mostDocumentBytes */.A) });
    if (!isInstance(home))
        return { platform, source: "packaged", profile: null, regulated: null };
    const { github } = await connect(githubToken);
    const properties = github === null ? { profile: null, regulated: null } : await github.properties();
    return { platform, source: "instance", ...properties };
}
function isInstance(home) {
    return home.exists("policy/instance.yml");
}
/** The settings of the policy; where its profile does not ask for bills, those that are built in. */
function settingsIn({ checks }) {
    const origin = { source: "built-in", at: sbom_quality/* check */.z.id };
    const settings = Object.entries(sbom_quality/* check */.z.parameters).map(([name, { fallback }]) => [name, { value: fallback, origin }]);
    const builtIn = {
        id: sbom_quality/* check */.z.id,
        required: true,
        advisory: false,
        effectiveOn: null,
        settings: new Map(settings),
    };
    return checks.find(({ id }) => id === sbom_quality/* check */.z.id) ?? builtIn;
}
function relevancesIn({ artefact, locked = [], reports }) {
    const subject = artefact?.subject;
    return subject?.state === "known" ? (0,about/* relevancesOf */.Oo)(reports.map(to_attest/* rootedIn */.p), subject.value, locked) : [];
}
function entryOf(report, relevance) {
    const { path, sha256, components, bill } = report;
    const subjects = relevance?.state === "about" ? relevance.subjects : [];
    return {
        ...{ path, sha256, components: components.length },
        format: bill?.state === "known" ? `${bill.value.head.format} ${bill.value.head.version}` : null,
        elements: bill?.state === "known" ? bill.value.elements : [],
        subjects: subjects.map(({ name = "", digest }) => ({ name, digest: `sha256:${digest["sha256"]}` })),
    };
}
function digestIn({ artefact }) {
    return artefact?.subject.state === "known" ? `sha256:${artefact.subject.value.digest["sha256"]}` : null;
}
function decisionOf(result) {
    switch (result) {
        case "PASSED":
        case "WARNED":
            return "pass";
        case "FAILED":
        case "NOT_RUN":
            return "fail";
        case "ERROR":
        case "NOT_APPLICABLE":
            return "undecided";
    }
}
function lackingArtefact(path) {
    return new errors/* UserError */.yo("invalid-config", "expected `artefact`, found none: a bill without it is about nothing.", {
        at: path,
        hint: "Say what is packaged: artefact: { type: oci-layout, path: dist-image }.",
    });
}


/***/ }),

/***/ 52684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ artefactFiles)
/* harmony export */ });
/** The files of an artefact in a folder. */
function artefactFiles(folder, paths) {
    return {
        paths,
        bytes: (path) => withFile(folder, path, ({ size }) => size),
        read: (path) => withFile(folder, path, (file) => {
            const bytes = new Uint8Array(file.size);
            let at = 0;
            for (let read = -1; read !== 0 && at < bytes.length; at += read)
                read = file.read(bytes.subarray(at), at);
            return bytes.subarray(0, at);
        }),
        sha256: (path) => folder.sha256(path),
    };
}
function withFile(folder, path, use) {
    const file = folder.open(path);
    try {
        return use(file);
    }
    finally {
        file.close();
    }
}


/***/ }),

/***/ 6600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ artefactTypes),
/* harmony export */   r: () => (/* binding */ specOf)
/* harmony export */ });
/** Forms that an artefact has, by what it is deployed to (design §2.1). */
const artefactTypes = ["oci-layout", "zip", "bundle", "archive"];
/** The artefact of a product configuration, with what it leaves out as null. */
function specOf({ type, path, plan, schema }) {
    return { type, path, plan: plan ?? null, schema: schema ?? null };
}


/***/ }),

/***/ 11747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockedIn: () => (/* binding */ lockedIn)
});

;// CONCATENATED MODULE: ./lib/domain/dependency/lockfiles/index.js
/** Lockfiles by name, and what reads them; each is loaded where there is one. */
const readers = new Map([
    ["package-lock.json", { manifest: null, load: () => __webpack_require__.e(/* import() */ 9908).then(__webpack_require__.bind(__webpack_require__, 89908)) }],
    ["npm-shrinkwrap.json", { manifest: null, load: () => __webpack_require__.e(/* import() */ 9908).then(__webpack_require__.bind(__webpack_require__, 89908)) }],
    ["pnpm-lock.yaml", { manifest: "package.json", load: () => __webpack_require__.e(/* import() */ 1608).then(__webpack_require__.bind(__webpack_require__, 11608)) }],
    ["yarn.lock", { manifest: "package.json", load: () => __webpack_require__.e(/* import() */ 8187).then(__webpack_require__.bind(__webpack_require__, 18187)) }],
    ["poetry.lock", { manifest: "pyproject.toml", load: () => Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(2980)]).then(__webpack_require__.bind(__webpack_require__, 72980)) }],
    ["uv.lock", { manifest: null, load: () => Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(9630)]).then(__webpack_require__.bind(__webpack_require__, 59630)) }],
    ["requirements.txt", { manifest: null, load: () => __webpack_require__.e(/* import() */ 8273).then(__webpack_require__.bind(__webpack_require__, 78273)) }],
    ["go.mod", { manifest: null, load: () => __webpack_require__.e(/* import() */ 6354).then(__webpack_require__.bind(__webpack_require__, 56354)) }],
    ["Cargo.lock", { manifest: "Cargo.toml", load: () => Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(7177)]).then(__webpack_require__.bind(__webpack_require__, 97177)) }],
    ["gradle.lockfile", { manifest: null, load: () => __webpack_require__.e(/* import() */ 2586).then(__webpack_require__.bind(__webpack_require__, 72586)) }],
]);
/** Those that nothing here reads. */
const others = [
    ...["bun.lock", "bun.lockb", "deno.lock", "Pipfile.lock", "pdm.lock", "pylock.toml", "conda-lock.yml"],
    ...[
        "Gemfile.lock",
        "composer.lock",
        "packages.lock.json",
        "Podfile.lock",
        "Package.resolved",
        "Cartfile.resolved",
    ],
    ...["pubspec.lock", "mix.lock", "rebar.lock", "conan.lock", "stack.yaml.lock", "cabal.project.freeze"],
];
/** Where lockfiles lie. */
const lockfileGlob = `**/{${[...readers.keys(), ...others].join(",")}}`;
/** The manifest beside a lockfile that has to be read with it. */
function manifestOf(path) {
    const name = readers.get(baseName(path))?.manifest ?? null;
    return name === null ? null : `${path.slice(0, path.lastIndexOf("/") + 1)}${name}`;
}
/** Reads one lockfile. What no reader understands is said by name, and never taken for a product without packages. */
async function readLock(lock) {
    const { path } = lock;
    const reader = readers.get(baseName(path));
    if (reader === undefined)
        return { path, why: `nothing here reads ${baseName(path)}` };
    const { read } = await reader.load();
    const found = attempt(read, lock);
    return typeof found === "string" ? { path, why: found } : { path, ...found };
}
/** Parsers throw what they like over what a product wrote. */
function attempt(read, lock) {
    try {
        return read(lock);
    }
    catch (error) {
        const words = error instanceof Error ? error.message : "something else";
        return `expected a lockfile, found one that cannot be parsed: ${words.slice(0, 200)}`;
    }
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./lib/domain/dependency/lockfiles/locked-in.js

const largestLockfile = 32 * 1024 * 1024;
/** Reads all lockfiles of a workspace: the floor of what a bill of materials must name. */
async function lockedIn(files) {
    const textOf = (path) => files.exists(path) && files.status(path).bytes <= largestLockfile
        ? files.readText(path, largestLockfile)
        : undefined;
    const locked = [];
    const unreadLocks = [];
    for (const path of files.find(lockfileGlob)) {
        const text = textOf(path);
        const manifest = manifestOf(path);
        const read = text === undefined
            ? { path, why: `expected at most ${largestLockfile} bytes` }
            : await readLock({ path, text, manifest: manifest === null ? undefined : textOf(manifest) });
        if ("why" in read)
            unreadLocks.push(read);
        else
            locked.push(read);
    }
    return { locked, unreadLocks: [...unreadLocks, ...(await unlockedIn(files, locked, textOf))] };
}
/**
 * Manifests at the top, and beside a lockfile that counts, which ask for packages that no lockfile names: without them an empty
 * lockfile of one language would prove that a product needs nothing of another.
 */
async function unlockedIn(files, locked, textOf) {
    const { manifests } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(2520)]).then(__webpack_require__.bind(__webpack_require__, 32520));
    const folders = new Set(["", ...locked.map(({ path }) => path.slice(0, path.lastIndexOf("/") + 1))]);
    return [...folders].flatMap((folder) => manifests.flatMap(({ name, locks, asks }) => {
        const path = `${folder}${name}`;
        const isLocked = upward(folder).some((above) => locks.some((lock) => files.exists(`${above}${lock}`)));
        if (isLocked || !files.exists(path))
            return [];
        const text = textOf(path);
        const isAsking = text === undefined || asks(text);
        return isAsking ? [{ path, why: "it asks for packages, and no lockfile says which" }] : [];
    }));
}
/** A folder and those that it lies in: a workspace has one lockfile for all. */
function upward(folder) {
    const steps = folder.split("/").slice(0, -1);
    return ["", ...steps.map((_, at) => `${steps.slice(0, at + 1).join("/")}/`)];
}


/***/ }),

/***/ 66360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ jsonDepth),
/* harmony export */   i: () => (/* binding */ maxJsonDepth)
/* harmony export */ });
/** Deeper than any statement or document that a person or a tool writes. */
const maxJsonDepth = 100;
const [quote, backslash] = [0x22, 0x5c];
const openings = new Set([0x5b, 0x7b]);
const closings = new Set([0x5d, 0x7d]);
/**
 * How deep brackets nest in JSON bytes, strings left out; counted before anything recursive reads them, and no further than
 * the limit.
 */
function jsonDepth(bytes, limit) {
    let [depth, deepest] = [0, 0];
    for (let at = 0; at < bytes.length && deepest <= limit; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === quote)
            at = endOfString(bytes, at);
        else if (openings.has(byte))
            deepest = Math.max(deepest, ++depth);
        else if (closings.has(byte))
            depth--;
    }
    return deepest;
}
function endOfString(bytes, start) {
    let end = bytes.indexOf(quote, start + 1);
    while (end !== -1 && isEscaped(bytes, end))
        end = bytes.indexOf(quote, end + 1);
    return end === -1 ? bytes.length : end;
}
function isEscaped(bytes, at) {
    let before = at;
    while (bytes[before - 1] === backslash)
        before--;
    return (at - before) % 2 === 1;
}


/***/ }),

/***/ 13954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ maxBundleBytes),
/* harmony export */   n: () => (/* binding */ rejected)
/* harmony export */ });
/** Largest bundle that is read at all: three quarters of it are left for the statement. */
const maxBundleBytes = 16 * 1024 * 1024;
/** A rejection as a value. */
function rejected(code, message) {
    return { state: "rejected", code, message };
}


/***/ }),

/***/ 37895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readStatement)
/* harmony export */ });
/* harmony import */ var _json_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66360);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13954);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65513);



/** As many subjects as GitHub takes (facts 6.4). */
const maxSubjects = 1024;
/**
 * Reads what was signed as an in-toto statement v1; fields that are not known are left out (in-toto's parsing rules). It does
 * without the schema library, which would take longer to load than all statements of a release to read.
 */
function readStatement(payload) {
    if ((0,_json_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDepth */ .Q)(payload, _json_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .maxJsonDepth */ .i) > _json_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .maxJsonDepth */ .i)
        return (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .rejected */ .n)("too-deep", `expected a statement of at most ${_json_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .maxJsonDepth */ .i} levels, got more`);
    const statement = statementIn(parseJson(payload));
    if (typeof statement !== "string")
        return { state: "read", statement };
    return (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .rejected */ .n)("statement", `expected an in-toto statement v1, found a fault at "${statement.slice(0, 60)}"`);
}
/** Nothing that is no JSON is a statement either. */
function parseJson(payload) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
    }
    catch {
        return undefined;
    }
}
/** The place of the first fault in place of a statement that has one. */
function statementIn(data) {
    if (!isMapping(data))
        return "";
    const { _type, predicateType, predicate } = data;
    if (_type !== _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .statementType */ .q)
        return "_type";
    const subject = subjectsIn(data["subject"]);
    if (typeof subject === "string")
        return subject;
    if (typeof predicateType !== "string" || predicateType === "")
        return "predicateType";
    return isMapping(predicate) ? { _type, subject, predicateType, predicate } : "predicate";
}
function subjectsIn(list) {
    if (!Array.isArray(list) || list.length === 0 || list.length > maxSubjects)
        return "subject";
    const subjects = list.map(subjectIn);
    const wrong = subjects.findIndex((subject) => typeof subject === "string");
    if (wrong !== -1)
        return `subject.${wrong}${subjects[wrong]}`;
    return subjects.filter((subject) => typeof subject !== "string");
}
const texts = ["name", "uri", "mediaType", "downloadLocation"];
/** Without the fields that are absent: `undefined` is none of JSON's values. */
function subjectIn(data) {
    if (!isMapping(data))
        return "";
    const { digest, annotations } = data;
    if (!isDigestSet(digest))
        return ".digest";
    if (annotations !== undefined && !isMapping(annotations))
        return ".annotations";
    const given = texts.flatMap((field) => (data[field] === undefined ? [] : [[field, data[field]]]));
    const wrong = given.find(([, value]) => typeof value !== "string");
    if (wrong !== undefined)
        return `.${wrong[0]}`;
    return { digest, ...Object.fromEntries(given), ...(annotations !== undefined && { annotations }) };
}
function isDigestSet(value) {
    return isMapping(value) && Object.values(value).every((hex) => typeof hex === "string");
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 65513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ statementPayloadType),
/* harmony export */   q: () => (/* binding */ statementType)
/* harmony export */ });
const statementType = "https://in-toto.io/Statement/v1";
const statementPayloadType = "application/vnd.in-toto+json";


/***/ }),

/***/ 81448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestsOf: () => (/* binding */ digestsOf),
/* harmony export */   factOf: () => (/* binding */ factOf)
/* harmony export */ });
/* harmony import */ var _elements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22143);
/* harmony import */ var _licence_term_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14750);


const mostNamed = 5;
const mostDangling = 20;
const mostLicences = 500;
/** What is kept of a bill for its judgement. */
function factOf(bill) {
    return {
        head: bill.head,
        digests: bill.root === null ? [] : digestsOf(bill.root),
        elements: (0,_elements_js__WEBPACK_IMPORTED_MODULE_0__/* .elementsOf */ .ZE)(bill),
        licences: licencesIn(bill.parts),
        dangling: danglingIn(bill),
    };
}
/** In hashes, in the version or in the purl, as the tools write them. */
function digestsOf({ hashes, purl = "", version = "" }) {
    const own = hashes.filter(({ algorithm }) => /^sha-?256$/i.test(algorithm)).map(({ value }) => value);
    const named = [
        /@sha256(?::|%3a)([0-9a-f]{64})(?:[?#]|$)/i.exec(purl),
        /^sha256:([0-9a-f]{64})$/i.exec(version),
    ];
    return [...new Set([...own, ...named.flatMap((match) => match?.[1]?.toLowerCase() ?? [])])];
}
/** Several entries of one component all hold, as nobody says that one of them is enough. */
function licencesIn(parts) {
    const found = new Map();
    for (const { licences, purl, name } of parts) {
        for (const text of new Set(licences)) {
            const entry = found.get(text) ?? { components: 0, examples: [] };
            entry.components++;
            if (entry.examples.length < mostNamed)
                entry.examples.push((purl ?? name).slice(0, 200));
            found.set(text, entry);
        }
    }
    const sorted = [...found].sort(([one], [other]) => (one < other ? -1 : 1));
    return sorted
        .slice(0, mostLicences)
        .map(([text, entry]) => ({ text: text.slice(0, 1_000), term: (0,_licence_term_js__WEBPACK_IMPORTED_MODULE_1__/* .licenceTerm */ .W)(text), ...entry }));
}
function danglingIn({ root, parts, edges }) {
    const known = new Set([...parts, ...(root === null ? [] : [root])].map(({ ref }) => ref));
    const named = new Set(edges.flatMap(({ from, to }) => [from, ...to]));
    return [...named].filter((ref) => !known.has(ref)).slice(0, mostDangling);
}


/***/ }),

/***/ 16847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   LB: () => (/* binding */ Day),
/* harmony export */   SX: () => (/* binding */ Name),
/* harmony export */   WT: () => (/* binding */ Value),
/* harmony export */   Wn: () => (/* binding */ Days),
/* harmony export */   X5: () => (/* binding */ Scalar),
/* harmony export */   _e: () => (/* binding */ Owner),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   fo: () => (/* binding */ Glob),
/* harmony export */   lN: () => (/* binding */ Flag),
/* harmony export */   np: () => (/* binding */ Digest),
/* harmony export */   y_: () => (/* binding */ Count)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _expected_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74228);


/** Schemas that the files of policy share. Each rule says what was expected and what was found. */
const Text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a text")).min(1, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a text"));
const Name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a name"))
    .regex(/^[a-z][a-z0-9-]{0,63}$/, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a name in lower case (letters, digits, dashes)"));
const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number from 0")).min(0, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number from 0"));
const Days = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number of days from 1 to 3650"))
    .min(1, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number of days from 1 to 3650"))
    .max(3650, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a whole number of days from 1 to 3650"));
const Day = zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a date such as 2027-01-31"));
/** A day, which begins at 00:00 UTC, or a time. */
const Moment = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6(), zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true })], (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a date such as 2027-01-31 or a time such as 2027-01-31T12:00:00Z"));
const Digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a digest sha256:<64 hex digits>"))
    .regex(/^sha256:[0-9a-f]{64}$/, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a digest sha256:<64 hex digits>"));
const Flag = zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("true or false"));
/** A glob of files inside the workspace; nothing that leads out of it and no negation. */
const Glob = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP((0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a glob of files inside the repository"))
    .regex(/^(?![/!~]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$)).+$/s, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)('a glob of files inside the repository, without "..", a leading "/" or "!"'));
const Owner = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: Text.describe("Who answers for it: a team or a person."),
    contact: Text.describe("Where to reach them: an address, a channel or a page."),
}, (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("an owner with name and contact"))
    .describe("Who answers for the file; named in every message about it.");
/** What a check's parameter can be set to. */
const Scalar = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()], (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a number, a word, true or false"));
const Value = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())], (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)("a number, a word, true or false, or a list of words"));


/***/ }),

/***/ 49490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25976);



/** Holds a document to a schema and says of each mistake where it is and what was probably meant. */
function validate(schema, document, { code, keys }) {
    if (document.problems.length > 0)
        return { ok: false, problems: document.problems };
    const result = schema.safeParse(document.data);
    if (result.success)
        return { ok: true, value: result.data };
    const context = { document, code, keys, known: knownKeys(schema) };
    // A mistyped key is an absent one too; what was typed says more about it.
    const isAbsent = ({ path }) => path.length > 0 && isNothingAt(document.data, path);
    const issues = result.error.issues.toSorted((a, b) => Number(isAbsent(a)) - Number(isAbsent(b)));
    return { ok: false, problems: issues.flatMap((issue) => problemsOf(issue, [], context)) };
}
function problemsOf(issue, parent, context) {
    const path = [...parent, ...issue.path.filter((step) => typeof step !== "symbol")];
    switch (issue.code) {
        case "unrecognized_keys":
            return issue.keys.map((key) => unknownKey(path, key, context));
        case "invalid_union": {
            const meant = branchMeant(issue.errors);
            if (meant !== undefined)
                return meant.flatMap((inner) => problemsOf(inner, path, context));
            return [mistake(path, issue.message, "", context)];
        }
        case "invalid_key":
            return [badKey(path, issue.issues[0]?.message ?? issue.message, context)];
        case "invalid_value":
            return [mistake(path, issue.message, correction(path, issue.values, context), context)];
        default:
            return [mistake(path, issue.message, "", context)];
    }
}
/** The branch of a union that got past the type of the value itself, if only one did. */
function branchMeant(branches) {
    const meant = branches.filter((issues) => issues.every((issue) => issue.path.length > 0 || isUnknownKey(issue)));
    return meant.length === 1 ? meant[0] : undefined;
}
function isUnknownKey(issue) {
    return issue.code === "unrecognized_keys";
}
function unknownKey(path, key, context) {
    const inside = path.length === 0 ? "" : ` in ${path.join(".")}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(context.code, `expected a known key${inside}, got ${JSON.stringify(key)}.`, {
        hint: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(key, context.known(path)),
        at: context.document.locateKey(path, key),
    });
}
function badKey(path, message, context) {
    const key = String(path.at(-1));
    const hint = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(key, context.known(path.slice(0, -1)));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(context.code, `key of ${path.join(".")}: ${message}.`, {
        hint,
        at: context.document.locateKey(path.slice(0, -1), key),
    });
}
function mistake(path, message, hint, context) {
    const subject = path.length === 0 ? "" : `${path.join(".")}: `;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(context.code, `${subject}${message}.`, {
        hint: hint === "" ? `Correct the value; docs/reference/policy.md#${context.keys} lists all keys.` : hint,
        at: context.document.locate(path),
    });
}
/** For a word outside a closed list: the word that was probably meant. */
function correction(path, values, context) {
    const found = valueAt(context.document.data, path);
    const words = values.filter((value) => typeof value === "string");
    return typeof found === "string" && words.length > 1 ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(found, words) : "";
}
function valueAt(data, path) {
    return path.reduce((value, step) => (isObject(value) ? value[String(step)] : undefined), data);
}
function isNothingAt(data, path) {
    return (valueAt(data, path.filter((step) => typeof step !== "symbol")) === undefined);
}
function isObject(value) {
    return typeof value === "object" && value !== null;
}
/** Lists the keys that a schema knows at a path; read from its JSON Schema, so that there is no second list. */
function knownKeys(schema) {
    return (path) => {
        let level = [zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(schema, { io: "input", unrepresentable: "any" })];
        for (const step of path)
            level = level.flatMap((node) => descend(node, step)).flatMap(alternatives);
        return level.flatMap(keysOf);
    };
}
/** Named properties, or the closed list of names that a record takes. */
function keysOf(node) {
    const names = member(member(node, "propertyNames"), "enum");
    return Array.isArray(names) ? names.map(String) : Object.keys(member(node, "properties") ?? {});
}
function descend(node, step) {
    if (typeof step === "number")
        return [member(node, "items")];
    const properties = member(node, "properties");
    const own = isObject(properties) && Object.hasOwn(properties, step) ? properties[step] : undefined;
    return [own ?? member(node, "additionalProperties")];
}
function alternatives(node) {
    const branches = member(node, "anyOf");
    return Array.isArray(branches) ? branches : [node];
}
function member(node, name) {
    return isObject(node) ? node[name] : undefined;
}


/***/ }),

/***/ 83050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ checkPlatformPolicy),
  parsePlatformPolicy: () => (/* binding */ parsePlatformPolicy)
});

// EXTERNAL MODULE: ./lib/policy/document/checked.js
var checked = __webpack_require__(32407);
// EXTERNAL MODULE: ./lib/policy/document/document.js
var document_document = __webpack_require__(83493);
// EXTERNAL MODULE: ./lib/policy/document/policy-file.js
var policy_file = __webpack_require__(98157);
// EXTERNAL MODULE: ./lib/policy/document/validate.js
var validate = __webpack_require__(49490);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/domain/report/kind.js
var kind = __webpack_require__(45629);
// EXTERNAL MODULE: ./lib/policy/document/expected.js
var expected = __webpack_require__(74228);
// EXTERNAL MODULE: ./lib/policy/document/schema.js
var schema = __webpack_require__(16847);
// EXTERNAL MODULE: ./lib/domain/ledger/freshness.js
var freshness = __webpack_require__(8228);
;// CONCATENATED MODULE: ./lib/policy/platform/evidence-keeping.js




const hours = (0,expected/* expected */.p)(`a whole number of hours from ${freshness/* leastHours */.Jc} to 8760`);
/** What is asked of the witness of ledgers. */
const WitnessDemand = schemas/* strictObject */.rej({
    maxHours: schemas/* int */.Whr(hours)
        .min(freshness/* leastHours */.Jc, hours)
        .max(8_760, hours)
        .describe("Longest time since the witness looked; an older look keeps a release from being signed."),
})
    .optional()
    .describe("How fresh the witness's look at a ledger must be; left out: its age decides nothing.");
/** How long evidence is kept. */
const Retention = schemas/* strictObject */.rej({ days: schema/* Days */.Wn.describe("How long evidence is kept.") })
    .optional()
    .describe("How long evidence is kept.");

;// CONCATENATED MODULE: ./lib/policy/platform/release-branches.js


/** It begins with a letter or digit, so that nobody names every branch by accident. */
const ReleaseBranch = schemas/* string */.YjP((0,expected/* expected */.p)("the name of a branch"))
    .regex(/^[A-Za-z0-9][\w./-]{0,99}\*?$/, (0,expected/* expected */.p)("the name of a branch such as release/1.x, or the beginning of some, such as release/*"));
/** Branches that releases come from. */
const ReleaseBranches = schemas/* array */.YOg(ReleaseBranch, (0,expected/* expected */.p)("a list of branches"))
    .max(20, (0,expected/* expected */.p)("at most 20 branches"));

;// CONCATENATED MODULE: ./lib/policy/platform/severity-schema.js



const SeverityName = schemas/* enum */.k5n(["critical", "high", "medium", "low"], (0,expected/* expected */.p)("critical, high, medium or low"));
const Response = schemas/* enum */.k5n(["block", "backlog", "log"], (0,expected/* expected */.p)("block, backlog or log"))
    .describe("block: nothing passes; backlog: an item with a due date; log: listed only.");
const Notify = schemas/* union */.KCZ([schema/* Name */.SX, schemas/* array */.YOg(schema/* Name */.SX)], (0,expected/* expected */.p)("a name or a list of names"))
    .describe("Who is told at once.");
const DueDays = schema/* Days */.Wn.describe("Days until a backlog item is due.");
const unwaivable = schemas/* never */.ZmZ("expected nothing here, as critical findings cannot be waived (requirement 3.SEV1), got a value")
    .optional();
const Critical = schemas/* strictObject */.rej({
    response: schemas/* literal */.euz("block", (0,expected/* expected */.p)("block, as critical findings always block (requirement 3.SEV1)"))
        .describe("Always block."),
    notify: Notify.optional(),
    waivableBy: unwaivable,
    maxDays: unwaivable,
}, (0,expected/* expected */.p)("a response for critical findings"));
const Rule = schemas/* strictObject */.rej({
    response: Response,
    notify: Notify.optional(),
    waivableBy: schema/* Name */.SX.optional().describe("Role whose waiver may cover such a finding; without it none may."),
    maxDays: schema/* Days */.Wn.optional().describe("Longest life of such a waiver, from its first introduction."),
    dueDays: DueDays.optional(),
}, (0,expected/* expected */.p)("a severity response"));
/** What is done about findings of each severity (requirements 3.SEV1-3). */
const SeverityResponses = schemas/* strictObject */.rej({ critical: Critical, high: Rule, medium: Rule, low: Rule, info: Rule.optional() }, (0,expected/* expected */.p)("a response for critical, high, medium and low"))
    .describe("What is done about findings of each severity.");
const Overlay = schemas/* strictObject */.rej({
    response: Response.optional(),
    maxDays: schema/* Days */.Wn.optional().describe("Longest life of a waiver."),
    dueDays: DueDays.optional(),
}, (0,expected/* expected */.p)("a tighter severity response"));
/** What regulated workloads tighten; critical is as strict as it can be. */
const OverlaySeverities = schemas/* strictObject */.rej({ high: Overlay.optional(), medium: Overlay.optional(), low: Overlay.optional() }, (0,expected/* expected */.p)("a mapping of severities"))
    .describe("Tighter severity responses.");

;// CONCATENATED MODULE: ./lib/policy/platform/platform-policy.js







const bounds = {
    default: schema/* Value */.WT.optional().describe("What holds where the product says nothing."),
    min: schemas/* number */.aig((0,expected/* expected */.p)("a number")).optional().describe("Least that a product may set."),
    max: schemas/* number */.aig((0,expected/* expected */.p)("a number")).optional().describe("Most that a product may set."),
    oneOf: schemas/* array */.YOg(schemas/* string */.YjP(), (0,expected/* expected */.p)("a list of words"))
        .optional()
        .describe("Words that a product may choose from, for a parameter that takes words."),
};
/** One parameter of a check: a value that products may tighten, a range around a default, or a locked value. */
const ParameterRule = schemas/* union */.KCZ([
    schema/* Value */.WT,
    schemas/* strictObject */.rej({ ...bounds, locked: schema/* Value */.WT.optional().describe("A value that no product may change.") }),
], (0,expected/* expected */.p)("a value, or a mapping with default, min, max, oneOf or locked"));
/** How one check is done in a profile. */
const CheckRule = schemas/* strictObject */.rej({
    ...bounds,
    locked: schemas/* record */.g1P(schemas/* string */.YjP(), schema/* Value */.WT, (0,expected/* expected */.p)("a mapping of parameters to values"))
        .optional()
        .describe("Parameters and values that no product may change."),
    values: schemas/* record */.g1P(schemas/* string */.YjP(), ParameterRule, (0,expected/* expected */.p)("a mapping of parameters to rules"))
        .optional()
        .describe("Rules for parameters by name; default, min and max beside it are for `threshold`."),
    advisory: schema/* Flag */.lN.optional().describe("Misses warn and never block."),
    effectiveOn: schema/* Day */.LB.optional().describe("Day from which misses block; before it they warn."),
    required: schemas/* literal */.euz([true, false, "when-configured"], (0,expected/* expected */.p)('true, false or "when-configured"'))
        .optional()
        .describe("false: judged and shown, blocks nothing. when-configured: required as soon as the product lists evidence for it."),
}, (0,expected/* expected */.p)("a mapping of rules"))
    .describe("How one check is done: the range of its main parameter, its other parameters, and from when it blocks.");
const Checks = schemas/* record */.g1P(schemas/* string */.YjP(), CheckRule, (0,expected/* expected */.p)("a mapping of check ids to rules"));
const EvidenceOrigin = schemas/* enum */.k5n(["template", "product"], (0,expected/* expected */.p)('"template" or "product"'))
    .describe("Who may have made it: a template job, which runs no code of the product, or the product.");
const EvidenceRule = schemas/* union */.KCZ([
    EvidenceOrigin,
    schemas/* strictObject */.rej({
        origin: EvidenceOrigin,
        when: schemas/* enum */.k5n(["always", "packaged"], (0,expected/* expected */.p)('"always" or "packaged"'))
            .default("always")
            .describe("packaged: about an artefact, so not asked on pull_request and merge_group, which have none."),
    }),
], (0,expected/* expected */.p)('"template", "product", or a mapping with origin and when'));
const Binding = schemas/* enum */.k5n(["sidecar", "same-job"], (0,expected/* expected */.p)('"sidecar" or "same-job"'))
    .describe("How a report that names no commit is tied to one: by its sidecar, or by being written in the same job.");
const MaxAgeHours = schemas/* int */.Whr((0,expected/* expected */.p)("a whole number of hours from 1"))
    .min(1, (0,expected/* expected */.p)("a whole number of hours from 1"))
    .describe("Oldest evidence that counts, in hours.");
/** What one kind of workload has to show. */
const Profile = schemas/* strictObject */.rej({
    description: schema/* Text */.EY.optional().describe("One line for people."),
    evidence: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(kind/* evidenceKinds */.L), EvidenceRule, (0,expected/* expected */.p)("a mapping of evidence kinds to origins"))
        .describe("Evidence that must be there, and who may have made it."),
    binding: Binding.default("sidecar"),
    maxAgeHours: MaxAgeHours.default(24),
    checks: Checks.describe("Checks that are done, by id."),
}, (0,expected/* expected */.p)("a profile with evidence and checks"))
    .describe("What one kind of workload has to show.");
/** What regulated workloads add to their profile; it can only tighten. */
const Regulated = schemas/* strictObject */.rej({
    binding: Binding.optional(),
    maxAgeHours: MaxAgeHours.optional(),
    maxSuppressed: schema/* Count */.y_.optional().describe("Most suppressions below high that are let through."),
    severity: OverlaySeverities.optional(),
    checks: Checks.optional().describe("Tighter rules for checks that the profile has."),
}, (0,expected/* expected */.p)("a mapping of tighter rules"));
const Environment = schemas/* strictObject */.rej({
    name: schemas/* enum */.k5n(["dev", "test", "uat", "prod"], (0,expected/* expected */.p)("dev, test, uat or prod")),
    github: schema/* Text */.EY.optional().describe("Name of the GitHub environment; the same name if left out."),
    on: schemas/* enum */.k5n(["push", "merge", "release-candidate", "approval"], (0,expected/* expected */.p)("push, merge, release-candidate or approval"))
        .describe("What starts a promotion to it."),
    requires: schemas/* array */.YOg(schema/* Name */.SX, (0,expected/* expected */.p)("a list of names"))
        .optional()
        .describe("What must be there beside the verdict."),
    quorum: schemas/* array */.YOg(schemas/* strictObject */.rej({
        role: schema/* Name */.SX.describe("A name from `roles`."),
        n: schema/* Count */.y_.min(1, (0,expected/* expected */.p)("a whole number from 1")).describe("How many of its people."),
    }), (0,expected/* expected */.p)("a list of roles with a number each"))
        .optional()
        .describe("Who has to approve."),
    drill: schema/* Flag */.lN.optional().describe("The environment in which rollback is rehearsed."),
}, (0,expected/* expected */.p)("an environment with name and on"));
const Accepted = schemas/* strictObject */.rej({
    digest: schema/* Digest */.np.describe("Digest of a platform policy."),
    from: schema/* Moment */["do"].describe("From when its verdicts count."),
    until: schema/* Moment */["do"].describe("Until when its verdicts count."),
}, (0,expected/* expected */.p)("a digest with from and until"));
const WaiverLimits = schemas/* strictObject */.rej({
    noticeDays: schema/* Days */.Wn.default(14).describe("Days before its end from which a waiver is announced."),
    maxDays: schema/* Days */.Wn.default(30).describe("Longest life where the severity sets none."),
    approverRole: schema/* Name */.SX.optional().describe("Role that approves baselines, and waivers of what has no severity, such as a forbidden pattern."),
}, (0,expected/* expected */.p)("a mapping of waiver limits"));
/** The platform policy, owned by governance (design §7). */
const PlatformPolicy = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("assaygate/platform-policy/v1", (0,expected/* expected */.p)('"assaygate/platform-policy/v1"')),
    version: schemas/* string */.YjP((0,expected/* expected */.p)("a version such as 1.2.0"))
        .regex(/^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/, (0,expected/* expected */.p)("a version such as 1.2.0"))
        .describe("Semantic version of this policy."),
    owner: schema/* Owner */._e,
    roles: schemas/* record */.g1P(schema/* Name */.SX, schemas/* array */.YOg(schema/* Text */.EY, (0,expected/* expected */.p)("a list of teams")).min(1, (0,expected/* expected */.p)("at least one team")), (0,expected/* expected */.p)("roles"))
        .describe("Roles and the GitHub teams or environments that hold them."),
    accepted: schemas/* array */.YOg(Accepted, (0,expected/* expected */.p)("a list of accepted policies"))
        .default([])
        .describe("Earlier policies whose verdicts still count; the current one needs no entry."),
    defaultProfile: schema/* Name */.SX.optional().describe("Profile of a repository on its own; in an organisation the custom property decides."),
    profiles: schemas/* record */.g1P(schema/* Name */.SX, Profile, (0,expected/* expected */.p)("a mapping of profiles")).describe("Kinds of workload."),
    regulated: Regulated.optional().describe("What is tighter for regulated workloads."),
    severity: SeverityResponses,
    unknownSeverity: SeverityName.default("high").describe("How a finding of unknown severity is judged."),
    maxSuppressed: schema/* Count */.y_.default(0).describe("Most suppressions inside reports, of findings below high, that are let through."),
    forbiddenPatterns: schemas/* strictObject */.rej({
        files: schemas/* enum */.k5n(["changed", "all"], (0,expected/* expected */.p)('"changed" or "all"'))
            .describe("Whether the changed files are searched or all that are gated."),
    })
        .default({ files: "all" })
        .describe("Scope of `code.forbidden-patterns`."),
    gated: schemas/* strictObject */.rej({
        required: schemas/* array */.YOg(schema/* Glob */.fo).default([]).describe("Files that are gated in any case."),
        default: schemas/* array */.YOg(schema/* Glob */.fo).default(["**"]).describe("Files that are gated where the product names none."),
    })
        .default({ required: [], default: ["**"] })
        .describe("Which files are gated source."),
    waivers: WaiverLimits.prefault({}).describe("Limits of waivers."),
    baseline: schemas/* strictObject */.rej({ maxDays: schema/* Days */.Wn.default(180).describe("Longest time to burn old debt down.") })
        .prefault({})
        .describe("Limits of the baseline of old debt."),
    environments: schemas/* array */.YOg(Environment, (0,expected/* expected */.p)("a list of environments"))
        .default([])
        .describe("Environments in the order of promotion."),
    releaseBranches: ReleaseBranches.default([]).describe("Branches that releases come from besides the default one; rules must protect them."),
    witness: WitnessDemand,
    retention: Retention,
}, (0,expected/* expected */.p)("a platform policy"));

;// CONCATENATED MODULE: ./lib/policy/platform/platform-file.js





/** Reads the platform policy's text. @throws {UserError} invalid-policy */
function parsePlatformPolicy(source) {
    return (0,checked/* orThrow */.a)(checkPlatformPolicy(source));
}
/** Reads the platform policy's text; mistakes are values. */
function checkPlatformPolicy(source) {
    const document = (0,document_document/* readDocument */.u)(source, "invalid-policy");
    return (0,policy_file/* fileOf */.W)(document, (0,validate/* validate */.t)(PlatformPolicy, document, { code: "invalid-policy", keys: "keys-of-the-platform-policy" }));
}


/***/ }),

/***/ 96588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkProductConfig: () => (/* binding */ checkProductConfig),
  x: () => (/* binding */ parseProductConfig)
});

// EXTERNAL MODULE: ./lib/policy/document/checked.js
var checked = __webpack_require__(32407);
// EXTERNAL MODULE: ./lib/policy/document/document.js
var document_document = __webpack_require__(83493);
// EXTERNAL MODULE: ./lib/policy/document/policy-file.js
var policy_file = __webpack_require__(98157);
// EXTERNAL MODULE: ./lib/policy/document/validate.js
var validate = __webpack_require__(49490);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/domain/artifact/spec.js
var spec = __webpack_require__(6600);
// EXTERNAL MODULE: ./lib/domain/report/kind.js
var kind = __webpack_require__(45629);
// EXTERNAL MODULE: ./lib/policy/document/expected.js
var expected = __webpack_require__(74228);
// EXTERNAL MODULE: ./lib/policy/document/schema.js
var schema = __webpack_require__(16847);
;// CONCATENATED MODULE: ./lib/policy/product/product-config.js





const Evidence = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(kind/* evidenceKinds */.L, (0,expected/* expected */.p)(kind/* evidenceKinds */.L.join(", ")))
        .describe("What the report is evidence for."),
    suite: schema/* Name */.SX.optional().describe("For tests: unit (the default), integration or another name."),
    path: schema/* Glob */.fo.describe("Glob of the report files inside the repository."),
}, (0,expected/* expected */.p)("an entry with kind and path"));
const Command = schema/* Text */.EY.optional();
const OwnCi = schemas/* strictObject */.rej({
    workflow: schemas/* string */.YjP((0,expected/* expected */.p)("a workflow of this repository, such as .github/workflows/ci.yml"))
        .regex(/^\.github\/workflows\/[\w.-]{1,200}\.ya?ml$/, (0,expected/* expected */.p)("a workflow of this repository, such as .github/workflows/ci.yml"))
        .describe("Path of the workflow file; it runs on pull_request and merge_group."),
    artifact: schemas/* string */.YjP((0,expected/* expected */.p)("the name of an artifact"))
        .regex(/^[\w. -]{1,200}$/, (0,expected/* expected */.p)("the name of an artifact"))
        .describe("Name of the artifact with the reports and their sidecars."),
    root: schemas/* string */.YjP((0,expected/* expected */.p)("a folder of this repository"))
        .regex(/^(?!\.\.?(?:\/|$))[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/, (0,expected/* expected */.p)("a folder of this repository"))
        .optional()
        .describe("Folder that the paths in the artifact begin in: upload-artifact cuts off what all have in common."),
}, (0,expected/* expected */.p)("a mapping with workflow and artifact"));
const Place = schemas/* string */.YjP((0,expected/* expected */.p)("a file or folder of this repository"))
    .regex(/^(?!\.\.?(?:\/|$))[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/, (0,expected/* expected */.p)("a file or folder of this repository, such as dist/app.zip"));
const Artefact = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(spec/* artefactTypes */.I, (0,expected/* expected */.p)(spec/* artefactTypes */.I.join(", ")))
        .describe("`oci-layout`: a folder with an image; `zip`: a function's package; `bundle`: what a store takes; `archive`: a module or a pipeline."),
    path: Place.describe("What `package` writes: the folder of an image layout, else one file."),
    plan: Place.optional().describe("For an infrastructure module: the saved plan that is approved with it."),
    schema: Place.optional().describe("For a data pipeline: the schema of its data."),
}, (0,expected/* expected */.p)("a mapping with type and path"));
/** The product's own file, `.github/assaygate.yml` (design §7). */
const ProductConfig = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz("assaygate/product-config/v1", (0,expected/* expected */.p)('"assaygate/product-config/v1"')),
    owner: schema/* Owner */._e,
    evidence: schemas/* array */.YOg(Evidence, (0,expected/* expected */.p)("a list of evidence"))
        .default([])
        .describe("Where the reports are that this product's tools write."),
    values: schemas/* record */.g1P(schemas/* string */.YjP(), schema/* Scalar */.X5, (0,expected/* expected */.p)("a mapping of parameters to values"))
        .default({})
        .describe("Thresholds inside the guardrails: `coverage.line: 85` or `tests.unit.maxSkippedRatio: 0.05`."),
    scopes: schemas/* strictObject */.rej({
        gated: schemas/* array */.YOg(schema/* Glob */.fo, (0,expected/* expected */.p)("a list of globs"))
            .min(1, (0,expected/* expected */.p)("at least one glob"))
            .optional()
            .describe("Globs of the source files that are gated."),
    })
        .default({})
        .describe("Which files count as gated source."),
    commands: schemas/* strictObject */.rej({
        setup: Command.describe("Installs what the others need."),
        build: Command.describe("Builds the artefact's inputs."),
        test: Command.describe("Runs the tests and writes their reports."),
        lint: Command.describe("Runs the linters and writes their reports."),
        package: Command.describe("Makes the artefact."),
        deploy: Command.describe("Deploys one artefact to one environment."),
        smoke: Command.describe("Checks a deployment."),
    })
        .default({})
        .describe("What the templates run for this product."),
    artefact: Artefact.optional().describe("What the command `package` makes; from then on everything is about its digest."),
    ci: OwnCi.optional().describe("The product's own workflow, if that makes its evidence and not the templates."),
}, (0,expected/* expected */.p)("a product configuration"));

;// CONCATENATED MODULE: ./lib/policy/product/product-file.js





/** Reads a product's configuration. @throws {UserError} invalid-config */
function parseProductConfig(source) {
    return (0,checked/* orThrow */.a)(checkProductConfig(source));
}
/** Reads a product's configuration; mistakes are values. */
function checkProductConfig(source) {
    const document = (0,document_document/* readDocument */.u)(source, "invalid-config");
    return (0,policy_file/* fileOf */.W)(document, (0,validate/* validate */.t)(ProductConfig, document, { code: "invalid-config", keys: "keys-of-the-product-configuration" }));
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
