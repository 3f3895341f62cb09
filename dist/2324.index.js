export const id = 2324;
export const ids = [2324,3244,1448,4335,2213,6588,5015];
export const modules = {

/***/ 82324:
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
// EXTERNAL MODULE: ./lib/policy/platform/platform-file.js + 2 modules
var platform_file = __webpack_require__(22213);
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
// EXTERNAL MODULE: ./lib/domain/dependency/npm-product.js
var npm_product = __webpack_require__(30203);
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
const largestLockfile = 32 * 1024 * 1024;
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
function factsOf(found, artefact, { files, context }) {
    const lockfiles = files
        .find("**/package-lock.json")
        .filter((path) => files.status(path).bytes <= largestLockfile);
    return {
        ...{ commit: context.commit, event: context.event, expected: [], buildInputs: [], forbiddenPatterns: [] },
        ...{ packages: [], scannedFiles: 0, waivers: [], jobs: [], ci: null, source: null },
        base: { state: "unknown", why: "bills alone are judged here" },
        artefact,
        locked: lockfiles.flatMap((path) => (0,npm_product/* npmProduct */.l)(path, files.readText(path, largestLockfile)) ?? []),
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

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./lib/domain/finding/purl.js
var finding_purl = __webpack_require__(13753);
;// CONCATENATED MODULE: ./lib/domain/sbom/diff.js


/** Compares the bill of a release with that of the release before. */
function diffBills(before, after) {
    const [old, fresh] = [entriesOf(before), entriesOf(after)];
    const kept = [...fresh].flatMap(([name, entry]) => {
        const former = old.get(name);
        return former === undefined ? [] : [{ name, former, entry }];
    });
    return {
        added: labels(fresh, old),
        removed: labels(old, fresh),
        versions: kept.flatMap(({ name, former, entry }) => versionChange(name, former, entry)),
        licences: kept.flatMap(({ name, former, entry }) => licenceChange(name, former, entry)),
    };
}
function entriesOf(components) {
    const entries = new Map();
    for (const component of components) {
        const name = nameOf(component);
        const entry = entries.get(name) ?? { versions: new Set(), licences: new Set() };
        if (component.version !== undefined)
            entry.versions.add(component.version);
        for (const licence of component.licences)
            entry.licences.add(licence);
        entries.set(name, entry);
    }
    return new Map([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}
function nameOf({ name, purl }) {
    const canonical = purl === undefined ? undefined : (0,finding_purl/* canonicalPurl */.qe)(purl);
    return canonical === undefined ? name : canonical.replace(/@[^@/]*$/, "");
}
function labels(entries, others) {
    return [...entries].flatMap(([name, { versions }]) => {
        if (others.has(name))
            return [];
        return versions.size === 0 ? [name] : [...versions].sort().map((version) => `${name}@${version}`);
    });
}
function versionChange(name, before, after) {
    const [from, to] = [minus(before.versions, after.versions), minus(after.versions, before.versions)];
    if (from.length === 0 && to.length === 0)
        return [];
    return [{ name, from, to, direction: directionOf(from, to) }];
}
function directionOf(from, to) {
    const [old, fresh] = [from[0], to[0]];
    const isOne = from.length === 1 && to.length === 1 && old !== undefined && fresh !== undefined;
    if (!isOne || (0,semver.valid)(old) === null || (0,semver.valid)(fresh) === null)
        return "changed";
    if ((0,semver.gt)(fresh, old))
        return "upgraded";
    return (0,semver.lt)(fresh, old) ? "downgraded" : "changed";
}
function licenceChange(name, before, after) {
    const [from, to] = [[...before.licences].sort(), [...after.licences].sort()];
    return from.join("\0") === to.join("\0") ? [] : [{ name, from, to }];
}
function minus(these, those) {
    return [...these].filter((one) => !those.has(one)).sort();
}

;// CONCATENATED MODULE: ./lib/domain/sbom/newly-known.js

/**
 * Vulnerabilities of packages that both releases have in the same version, and that only the later scan lists: nothing in the
 * product changed, the world knows more.
 */
function newlyKnown(before, after) {
    const kept = new Set(before.components.flatMap(({ purl }) => purlOf(purl)));
    const known = new Set(before.findings.flatMap((finding) => namesOf(finding)));
    const found = new Map();
    for (const finding of after) {
        const [purl] = purlIn(finding);
        const names = namesOf(finding);
        if (purl === undefined || !kept.has(purl) || names.some((name) => known.has(name)))
            continue;
        const { ruleId, rating } = finding;
        found.set(`${ruleId}\0${purl}`, { id: ruleId, severity: rating.severity, purl });
    }
    return [...found.values()];
}
/** Scanners call one vulnerability by several names. */
function namesOf(finding) {
    return purlIn(finding).flatMap((purl) => [finding.ruleId, ...finding.aliases].map((name) => `${name.toUpperCase()}\0${purl}`));
}
function purlIn({ place }) {
    return purlOf(place.type === "package" ? place.purl : undefined);
}
function purlOf(purl) {
    const canonical = purl === undefined ? undefined : (0,finding_purl/* canonicalPurl */.qe)(purl);
    return canonical === undefined ? [] : [canonical];
}

// EXTERNAL MODULE: ./lib/formats/read.js + 4 modules
var read = __webpack_require__(73212);
;// CONCATENATED MODULE: ./lib/actions/sbom-attach/compare.js





/** Compares with the release before, if its bill was given. @throws {UserError} for what cannot be compared */
async function compareWith({ previous, scan, previousScan }, current, files) {
    if (previous === undefined)
        return null;
    const before = billIn(readOne(previous, files));
    const after = current.flatMap((found) => billIn(found).parts);
    const diff = diffBills(before.parts, after);
    if (scan === undefined || previousScan === undefined)
        return { diff, newlyKnown: null };
    const old = { components: before.parts, findings: await findingsIn(previousScan, files) };
    return { diff, newlyKnown: newlyKnown(old, await findingsIn(scan, files)) };
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
async function findingsIn(path, files) {
    const findings = [];
    const file = files.open(path);
    try {
        const { clean, diagnostics } = await (0,read/* readReport */.t)(file, { finding: (finding) => findings.push(finding) });
        if (clean)
            return findings;
        throw new errors/* UserError */.yo("unreadable-report", `expected a report: ${diagnostics[0]?.message ?? "it is not one"}.`, {
            at: path,
            hint: "Let the scanner end, and give its own report.",
        });
    }
    finally {
        file.close();
    }
}

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
        ...(comparison === null ? [] : changes(comparison)),
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
function changes({ diff, newlyKnown }) {
    const rows = [
        ...diff.added.map((name) => ["added", name, ""]),
        ...diff.removed.map((name) => ["removed", name, ""]),
        ...diff.versions.map(({ direction, name, from, to }) => [direction, name, arrow(from, to)]),
        ...diff.licences.map(({ name, from, to }) => ["licence", name, arrow(from, to)]),
        ...(newlyKnown ?? []).map(({ id, severity, purl }) => ["newly known", purl, `${id} (${severity})`]),
    ].map(([what = "", name = "", detail = ""]) => [what, (0,markdown/* code */.aY)(name), detail === "" ? "" : (0,markdown/* code */.aY)(detail)]);
    const heading = "### Since the release before";
    return rows.length === 0
        ? [heading, "Nothing changed."]
        : [heading, table(["Change", "Component", ""], rows)];
}
function arrow(from, to) {
    return `${from.join(", ") || "none"} → ${to.join(", ") || "none"}`;
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
    const facts = factsOf(found, findArtefact(configured, files), { files, context: runner.context });
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

/***/ 16067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ namedBy),
/* harmony export */   T4: () => (/* binding */ readLayout)
/* harmony export */ });
/* unused harmony export layoutLimits */
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22208);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76973);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20094);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23755);




const gigabyte = 1024 ** 3;
const layoutLimits = { blobs: 2_000, bytes: 8 * gigabyte, depth: 4 };
/**
 * Reads a layout that somebody else wrote. Nothing of it is believed: each blob that is named is there, inside, of that
 * size and that digest, and of one kind; a text says what is not so.
 */
function readLayout(files, limits = layoutLimits) {
    const top = topOf(files);
    return typeof top === "string" ? broken(top) : walk(top, files, limits);
}
function walk(top, files, limits) {
    const found = { blobs: new Map(), bytes: 0 };
    const queue = [{ descriptor: top, depth: 0 }];
    for (const place of queue) {
        const named = excess(place, found, limits) ?? take(place.descriptor, found, files);
        if (typeof named === "string")
            return broken(named);
        queue.push(...named.map((descriptor) => ({ descriptor, depth: place.depth + 1 })));
    }
    const stray = strayIn(files.paths);
    return stray === null ? { subject: top, blobs: found.blobs } : broken(stray);
}
/** `docker load` reads a `manifest.json` in place of the index, so beside the layout's own files there may be another image. */
function strayIn(paths) {
    const strays = paths.filter((path) => !/^(oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/.test(path));
    const [first] = strays;
    return first === undefined
        ? null
        : `${strays.length} files that belong to no layout: ${JSON.stringify(first)}`;
}
function broken(found) {
    return `expected an OCI image layout, found ${found}`;
}
/** What the blob names; a text says why it is not taken. */
function take(descriptor, found, files) {
    const known = found.blobs.get(descriptor.digest);
    const blob = known === undefined ? blobOf(descriptor, files) : againOf(descriptor, known);
    if (typeof blob === "string")
        return `${blob} (${descriptor.digest})`;
    if (known !== undefined)
        return [];
    found.blobs.set(descriptor.digest, blob);
    found.bytes += descriptor.size;
    return namedBy(blob);
}
function excess({ descriptor, depth }, { blobs, bytes }, limits) {
    // Indexes, a manifest, and what it names.
    if (depth > limits.depth + 1)
        return `indexes in more than ${limits.depth} levels`;
    if (blobs.has(descriptor.digest))
        return null;
    if (blobs.size === limits.blobs)
        return `more than ${limits.blobs} blobs`;
    return bytes + descriptor.size > limits.bytes ? `more than ${limits.bytes} bytes` : null;
}
/** The one image; with several, nobody could say which of them is the artefact. */
function topOf(files) {
    const marker = jsonOf(files, "oci-layout");
    if (typeof marker === "string")
        return marker;
    if (!_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .LayoutMarker */ .L7.safeParse(marker.value).success)
        return "an oci-layout of another version than 1.0.0";
    const json = jsonOf(files, "index.json");
    if (typeof json === "string")
        return json;
    const index = _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .Index */ .jK.safeParse(json.value);
    if (!index.success)
        return "an index.json that is no index";
    const [top, ...others] = index.data.manifests;
    if (top === undefined || others.length > 0)
        return `${index.data.manifests.length} images in index.json`;
    return (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(top.mediaType) === "other" ? `no image but ${JSON.stringify(top.mediaType)}` : top;
}
function jsonOf(files, path) {
    if (!files.paths.includes(path))
        return `no ${path}`;
    if (files.bytes(path) > _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .largestManifest */ .o)
        return `${path} of more than ${_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .largestManifest */ .o} bytes`;
    const json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(files.read(path));
    return json.ok ? json : `${path}: ${json.message}`;
}
/** A blob that is what it is said to be. The digest is hex digits only, so that its path leads nowhere else (G8). */
function blobOf(descriptor, files) {
    const path = `blobs/${descriptor.digest.replace(":", "/")}`;
    if (descriptor.urls !== undefined || (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isElsewhere */ .l5)(descriptor.mediaType))
        return "a blob that is elsewhere";
    if (!files.paths.includes(path))
        return "a blob that is not there";
    const size = files.bytes(path);
    if (size !== descriptor.size)
        return `a blob of ${size} bytes in place of ${descriptor.size}`;
    if ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(descriptor.mediaType) === "other")
        return isSame(descriptor, files.sha256(path)) ? { descriptor, path, manifest: null } : otherBytes;
    if (size > _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .largestManifest */ .o)
        return `a manifest of more than ${_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .largestManifest */ .o} bytes`;
    if (!isSame(descriptor, files.sha256(path)))
        return otherBytes;
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .W)(files.read(path), descriptor.mediaType);
    return typeof manifest === "string" ? manifest : { descriptor, path, manifest };
}
const otherBytes = "a blob whose bytes have another digest";
function isSame({ digest }, sha256) {
    return digest === `sha256:${sha256}`;
}
/** One blob under two media types or two sizes is two things to whoever reads it. */
function againOf(descriptor, known) {
    const { mediaType, size } = known.descriptor;
    return descriptor.mediaType === mediaType && descriptor.size === size ? known : "a blob of two kinds";
}
/** What a blob names: nothing, unless it is a manifest or an index. */
function namedBy({ manifest }) {
    switch (manifest?.kind) {
        case undefined:
            return [];
        case "index":
            return manifest.index.manifests;
        case "manifest":
            return [manifest.manifest.config, ...manifest.manifest.layers];
    }
}


/***/ }),

/***/ 22208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest),
/* harmony export */   o: () => (/* binding */ largestManifest)
/* harmony export */ });
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76973);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20094);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23755);



/** The largest manifest or index that is read: registries take 4 MiB too. */
const largestManifest = 4 * 1024 * 1024;
/** Reads the bytes behind a descriptor of an index or a manifest; a text says what is wrong. */
function readManifest(bytes, mediaType) {
    if (bytes.length > largestManifest)
        return `more than ${largestManifest} bytes of JSON`;
    const json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(bytes);
    if (!json.ok)
        return json.message;
    switch ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(mediaType)) {
        case "other":
            return `the media type ${JSON.stringify(mediaType)}, which is no manifest`;
        case "index": {
            const index = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .Index */ .jK.safeParse(json.value);
            if (!index.success)
                return `no index: ${issueOf(index.error)}`;
            return otherType(index.data, mediaType) ?? { kind: "index", index: index.data };
        }
        case "manifest": {
            const manifest = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .Manifest */ ._8.safeParse(json.value);
            if (!manifest.success)
                return `no manifest: ${issueOf(manifest.error)}`;
            return otherType(manifest.data, mediaType) ?? { kind: "manifest", manifest: manifest.data };
        }
    }
}
/** What it says of itself and what points at it says must be one. */
function otherType({ mediaType: said }, mediaType) {
    if (said === undefined || said === mediaType)
        return null;
    return `the media type ${JSON.stringify(said)} in what a descriptor calls ${JSON.stringify(mediaType)}`;
}
function issueOf({ issues, }) {
    const [first] = issues;
    return first === undefined ? "" : `${first.path.map(String).join(".")}: ${first.message}`;
}


/***/ }),

/***/ 76973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   _m: () => (/* binding */ isImageConfig),
/* harmony export */   l5: () => (/* binding */ isElsewhere)
/* harmony export */ });
const mediaTypes = {
    index: "application/vnd.oci.image.index.v1+json",
    manifest: "application/vnd.oci.image.manifest.v1+json",
    config: "application/vnd.oci.image.config.v1+json",
    empty: "application/vnd.oci.empty.v1+json",
};
const indexes = [
    mediaTypes.index,
    "application/vnd.docker.distribution.manifest.list.v2+json",
];
const manifests = [
    mediaTypes.manifest,
    "application/vnd.docker.distribution.manifest.v2+json",
];
const configs = [mediaTypes.config, "application/vnd.docker.container.image.v1+json"];
/** Media types that a client asks for when it wants a manifest, whichever it is. */
const manifestTypes = [...indexes, ...manifests];
function kindOf(mediaType) {
    if (indexes.includes(mediaType))
        return "index";
    return manifests.includes(mediaType) ? "manifest" : "other";
}
/** Whether it is the configuration of an image that runs, and not of some other artefact in a registry. */
function isImageConfig(mediaType) {
    return configs.includes(mediaType);
}
/** Whether a layer's bytes are somewhere else (foreign, non-distributable): nothing of it can be checked. */
function isElsewhere(mediaType) {
    return /\.(nondistributable|foreign)\./.test(mediaType);
}


/***/ }),

/***/ 98985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ platformImages)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76973);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20094);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23755);




const largestConfig = 1024 * 1024;
const Config = _schema_js__WEBPACK_IMPORTED_MODULE_1__/* .Platform */ .OD.extend({ rootfs: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ diff_ids: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).max(1_000) }).optional() });
/**
 * The images of a layout by platform, sorted. The index says which platform one is for, its own configuration must say
 * the same: else a machine would run what was judged for another. A text says what is not so.
 */
function platformImages({ blobs }, files) {
    const images = new Map();
    for (const blob of imagesOf(blobs)) {
        const said = saidOf(blob, blobs, files);
        if (typeof said === "string")
            return said;
        if (said === null)
            continue;
        if (images.has(said.platform))
            return `expected one image for ${said.platform}, found two`;
        images.set(said.platform, said);
    }
    if (images.size === 0)
        return "expected an image that runs on some platform, found none";
    return [...images.values()].sort((a, b) => (a.platform < b.platform ? -1 : 1));
}
function imagesOf(blobs) {
    return [...blobs.values()].filter(({ manifest }) => manifest?.kind === "manifest");
}
/** Null: it is no image, but something that is stored with one, such as an attestation of the builder. */
function saidOf({ descriptor, manifest }, blobs, files) {
    if (manifest?.kind !== "manifest" || !isImage(descriptor, manifest.manifest))
        return null;
    const { config, layers } = manifest.manifest;
    const path = blobs.get(config.digest)?.path;
    if (path === undefined || config.size > largestConfig)
        return "expected an image's configuration, found none";
    const json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(files.read(path));
    const read = Config.safeParse(json.ok ? json.value : null);
    if (!read.success)
        return `expected an image's configuration, found another JSON (${config.digest})`;
    if (read.data.rootfs !== undefined && read.data.rootfs.diff_ids.length !== layers.length)
        return `expected as many layers as the image's configuration names, found ${layers.length}`;
    const platform = nameOf(read.data);
    const listed = descriptor.platform;
    if (listed !== undefined && nameOf({ ...read.data, ...listed }) !== platform)
        return `expected an image for ${nameOf(listed)}, found one for ${platform} (${descriptor.digest})`;
    return { platform, descriptor, manifest: manifest.manifest };
}
/** BuildKit marks what it stores beside an image with a platform that nothing runs on. */
function isImage({ platform }, { config }) {
    return (0,_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isImageConfig */ ._m)(config.mediaType) && platform?.os !== "unknown";
}
function nameOf({ os, architecture, variant }) {
    return [os, architecture, variant].filter((step) => step !== undefined).join("/");
}


/***/ }),

/***/ 20094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ LayoutMarker),
/* harmony export */   OD: () => (/* binding */ Platform),
/* harmony export */   _8: () => (/* binding */ Manifest),
/* harmony export */   jK: () => (/* binding */ Index)
/* harmony export */ });
/* unused harmony export Descriptor */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const Text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(255);
/** Only sha256: a weaker digest is no identity, and nobody writes another. */
const Digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/, "expected a digest sha256:<64 hex digits>");
const Annotations = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const Platform = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    os: Text,
    architecture: Text,
    variant: Text.optional(),
});
/** What points at a blob (OCI image specification 1.1, descriptor). */
const Descriptor = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    mediaType: Text,
    digest: Digest,
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(Number.MAX_SAFE_INTEGER),
    artifactType: Text.optional(),
    platform: Platform.optional(),
    annotations: Annotations.optional(),
    /** Where its bytes are instead. */
    urls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
const never = zod__WEBPACK_IMPORTED_MODULE_0__/* .undefined */ .Vxk("expected no key of another kind of manifest");
/** An index; one that is a manifest as well means one thing to one reader and another to the next (CVE-2021-41190). */
const Index = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2),
    mediaType: Text.optional(),
    manifests: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Descriptor).max(1_000),
    subject: Descriptor.optional(),
    annotations: Annotations.optional(),
    config: never.optional(),
    layers: never.optional(),
});
const Manifest = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2),
    mediaType: Text.optional(),
    artifactType: Text.optional(),
    config: Descriptor,
    layers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Descriptor).max(1_000),
    subject: Descriptor.optional(),
    annotations: Annotations.optional(),
    manifests: never.optional(),
});
const LayoutMarker = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ imageLayoutVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("1.0.0") });


/***/ }),

/***/ 23755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson)
/* harmony export */ });
const deepest = 32;
const token = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;
/**
 * Reads a JSON object. One with a key twice is refused: readers take the first or the last of them, and the digest is
 * of both.
 */
function parseStrictJson(bytes) {
    const parsed = tryParse(bytes);
    if (parsed === null)
        return refused("no JSON in UTF-8");
    const { text, value } = parsed;
    if (!isMapping(value))
        return refused("no object");
    const keys = countKeys(value, 1);
    if (keys === null)
        return refused(`more than ${deepest} levels`);
    const written = [...text.matchAll(token)].filter(([, colon]) => colon !== undefined).length;
    return written === keys ? { ok: true, value } : refused("a key that stands there twice");
}
function refused(found) {
    return { ok: false, message: `expected a JSON object, found ${found}` };
}
function tryParse(bytes) {
    try {
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
        return { text, value: JSON.parse(text) };
    }
    catch {
        return null;
    }
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Keys of all objects together; null: it is too deep. */
function countKeys(value, depth) {
    if (typeof value !== "object" || value === null)
        return 0;
    if (depth > deepest)
        return null;
    let keys = Array.isArray(value) ? 0 : Object.keys(value).length;
    for (const inner of Object.values(value)) {
        const inside = countKeys(inner, depth + 1);
        if (inside === null)
            return null;
        keys += inside;
    }
    return keys;
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

/***/ 55015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   subjectOf: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _oci_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16067);
/* harmony import */ var _oci_platforms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98985);


/** Largest file that is an artefact by itself. */
const largestFile = 4 * 1024 ** 3;
/**
 * What an artefact is known by (design §2.1): an image by the digest of its manifest or of the index over its platforms,
 * anything else by the sha256 of its one file. `files` has nothing but what was packaged, by base names.
 */
function subjectOf(spec, files) {
    const own = spec.type === "oci-layout" ? imageOf(spec, files) : fileOf(spec, files);
    if (typeof own === "string")
        return unknown(own);
    const others = [];
    for (const role of ["plan", "schema"]) {
        const path = spec[role];
        if (path === null)
            continue;
        const part = partOf(path, files);
        if (typeof part === "string")
            return unknown(part);
        others.push({ role, ...part });
    }
    return { state: "known", value: { ...own, others } };
}
function unknown(why) {
    return { state: "unknown", why };
}
function imageOf({ path }, files) {
    const layout = (0,_oci_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .readLayout */ .T4)(files);
    if (typeof layout === "string")
        return layout;
    const images = (0,_oci_platforms_js__WEBPACK_IMPORTED_MODULE_1__/* .platformImages */ .Q)(layout, files);
    if (typeof images === "string")
        return images;
    const { digest, mediaType } = layout.subject;
    return {
        name: baseName(path),
        digest: { sha256: hexOf(digest) },
        mediaType,
        platforms: images.map(({ platform, descriptor }) => ({
            platform,
            digest: { sha256: hexOf(descriptor.digest) },
        })),
    };
}
function fileOf(spec, files) {
    const names = [spec.path, spec.plan, spec.schema].filter((path) => path !== null).map(baseName);
    if (new Set(names).size !== names.length)
        return "expected files of different names, found one name twice";
    const rest = files.paths.filter((path) => !names.includes(path));
    if (rest.length > 0)
        return `expected ${names.join(", ")}, found ${rest.length} other files as well`;
    const part = partOf(spec.path, files);
    return typeof part === "string"
        ? part
        : { ...part, mediaType: mediaTypeOf(spec.type, part.name), platforms: [] };
}
function partOf(path, files) {
    const name = baseName(path);
    if (!files.paths.includes(name))
        return `expected the file ${name}, found none`;
    const bytes = files.bytes(name);
    // What was never written passes for packaged if nobody looks (G3).
    if (bytes === 0 || bytes > largestFile)
        return `expected ${name} of 1 to ${largestFile} bytes, found ${bytes}`;
    return { name, digest: { sha256: files.sha256(name) }, mediaType: "application/octet-stream" };
}
function mediaTypeOf(type, name) {
    if (type === "zip" || type === "bundle")
        return "application/zip";
    return /\.(tgz|tar\.gz)$/.test(name) ? "application/gzip" : "application/octet-stream";
}
function baseName(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
function hexOf(digest) {
    return digest.slice("sha256:".length);
}


/***/ }),

/***/ 30203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ npmProduct)
/* harmony export */ });
/* harmony import */ var _finding_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13753);

const modules = "node_modules/";
/** Reads a `package-lock.json` of version 2 or 3; null: it is none, and says nothing about anything. */
function npmProduct(path, text) {
    const packages = packagesIn(text);
    if (packages === null)
        return null;
    const { name, version } = packages.get("") ?? {};
    const needed = [...packages].flatMap(([place, entry]) => purlOfEntry(place, entry) ?? []);
    return { path, root: purlOfProduct(name, version), packages: [...new Set(needed)].sort() };
}
function packagesIn(text) {
    const lockfile = parse(text);
    const packages = isMapping(lockfile) ? lockfile["packages"] : undefined;
    if (!isMapping(packages))
        return null;
    const entries = Object.entries(packages).flatMap(([place, entry]) => isMapping(entry) ? [[place, entry]] : []);
    return entries.length === Object.keys(packages).length ? new Map(entries) : null;
}
/** `dev`, `optional` and `devOptional` (one or the other) may be absent where the product runs. */
function purlOfEntry(place, entry) {
    const { version, name, link, dev, optional, devOptional } = entry;
    const isLeftOut = [link, dev, optional, devOptional].includes(true);
    if (isLeftOut || typeof version !== "string" || !place.includes(modules))
        return undefined;
    const installed = place.slice(place.lastIndexOf(modules) + modules.length);
    return (0,_finding_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOfName */ .Sh)("npm", typeof name === "string" ? name : installed, version);
}
function purlOfProduct(name, version) {
    if (typeof name !== "string" || name === "")
        return null;
    return (0,_finding_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .purlOfName */ .Sh)("npm", name, typeof version === "string" ? version : undefined);
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
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

/***/ 24335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maxBillBytes: () => (/* binding */ maxBillBytes)
/* harmony export */ });
/** Largest bill that is judged: GitHub attests no larger predicate. */
const maxBillBytes = 16 * 1024 * 1024;


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

/***/ 93244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readBill: () => (/* binding */ readBill)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./lib/domain/evidence/json-bounds.js
var json_bounds = __webpack_require__(66360);
// EXTERNAL MODULE: ./lib/domain/sbom/bill.js
var bill = __webpack_require__(24335);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./lib/domain/sbom/cyclonedx.js

const Text = schemas/* string */.YjP();
const Filled = schemas/* string */.YjP().min(1);
const Names = schemas/* object */.Ikc({ name: Text.optional() });
/** Algorithms of CycloneDX 1.7, and the length of what each writes in hex. */
const hexLengths = {
    MD5: 32,
    "SHA-1": 40,
    "SHA-256": 64,
    "SHA-384": 96,
    "SHA-512": 128,
    "SHA3-256": 64,
    "SHA3-384": 96,
    "SHA3-512": 128,
    "BLAKE2b-256": 64,
    "BLAKE2b-384": 96,
    "BLAKE2b-512": 128,
    BLAKE3: 64,
    "Streebog-256": 64,
    "Streebog-512": 128,
};
const Hash = schemas/* object */.Ikc({ alg: schemas/* enum */.k5n(Object.keys(hexLengths)), content: schemas/* string */.YjP().regex(/^[0-9a-fA-F]+$/) })
    .refine(({ alg, content }) => content.length === hexLengths[alg], "expected as many digits as it has");
const types = [
    "application",
    "framework",
    "library",
    "container",
    "platform",
    "operating-system",
    "device",
    "device-driver",
    "firmware",
    "file",
    "machine-learning-model",
    "data",
    "cryptographic-asset",
];
const Licences = schemas/* array */.YOg(schemas/* union */.KCZ([
    schemas/* object */.Ikc({ license: schemas/* union */.KCZ([schemas/* object */.Ikc({ id: Filled }), schemas/* object */.Ikc({ name: Filled })]) }),
    schemas/* object */.Ikc({ expression: Filled }),
]));
const own = {
    type: schemas/* enum */.k5n(types),
    "bom-ref": Filled.optional(),
    group: Text.optional(),
    name: Text,
    version: Text.optional(),
    purl: Text.optional(),
    cpe: Text.optional(),
    swid: schemas/* unknown */.L5J().optional(),
    swhid: schemas/* array */.YOg(Text).optional(),
    omniborId: schemas/* array */.YOg(Text).optional(),
    supplier: Names.optional(),
    manufacturer: Names.optional(),
    hashes: schemas/* array */.YOg(Hash).optional(),
    externalReferences: schemas/* array */.YOg(schemas/* object */.Ikc({ type: Text, hashes: schemas/* array */.YOg(Hash).optional() })).optional(),
    licenses: Licences.optional(),
    scope: schemas/* enum */.k5n(["required", "optional", "excluded"]).optional(),
};
const Part = schemas/* object */.Ikc({
    ...own,
    get components() {
        return schemas/* array */.YOg(Part).optional();
    },
});
const Tool = schemas/* object */.Ikc({ name: Text.optional(), version: Text.optional() });
const Tools = schemas/* union */.KCZ([
    schemas/* array */.YOg(Tool),
    schemas/* object */.Ikc({ components: schemas/* array */.YOg(Tool).optional(), services: schemas/* array */.YOg(Tool).optional() }),
]);
/** What is looked at of CycloneDX 1.4 to 1.7, as their schemas have it. */
const Document = schemas/* object */.Ikc({
    bomFormat: schemas/* literal */.euz("CycloneDX"),
    specVersion: schemas/* enum */.k5n(["1.4", "1.5", "1.6", "1.7"]),
    serialNumber: schemas/* string */.YjP()
        .regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)
        .optional(),
    version: schemas/* int */.Whr().min(1).optional(),
    metadata: schemas/* object */.Ikc({
        timestamp: iso/* datetime */.w$({ offset: true }).optional(),
        lifecycles: schemas/* array */.YOg(schemas/* object */.Ikc({ phase: Text.optional(), name: Text.optional() })).optional(),
        tools: Tools.optional(),
        authors: schemas/* array */.YOg(schemas/* object */.Ikc({ name: Text.optional(), email: Text.optional() })).optional(),
        manufacture: Names.optional(),
        manufacturer: Names.optional(),
        component: Part.optional(),
    })
        .optional(),
    components: schemas/* array */.YOg(Part).optional(),
    services: schemas/* array */.YOg(schemas/* object */.Ikc({ "bom-ref": Filled.optional() })).optional(),
    dependencies: schemas/* array */.YOg(schemas/* object */.Ikc({ ref: Filled, dependsOn: schemas/* array */.YOg(Filled).optional() })).optional(),
    signature: schemas/* unknown */.L5J().optional(),
});
/** Reads a CycloneDX document. @throws {z.ZodError} for what its schema forbids */
function readCycloneDx(value) {
    const document = Document.parse(value);
    const { metadata, components = [], services = [], dependencies = [] } = document;
    const elsewhere = new Set(services.map((service) => service["bom-ref"]));
    const root = metadata?.component;
    return {
        head: headOf(document),
        root: root === undefined ? null : partOf(root),
        parts: [...(root?.components ?? []), ...components].flatMap(allIn),
        edges: dependencies
            .filter(({ ref }) => !elsewhere.has(ref))
            .map(({ ref, dependsOn = [] }) => ({ from: ref, to: dependsOn.filter((to) => !elsewhere.has(to)) })),
    };
}
function headOf({ metadata, specVersion, serialNumber, signature }) {
    const { authors = [], manufacture, manufacturer, lifecycles = [], timestamp, tools } = metadata ?? {};
    const made = Array.isArray(tools) ? tools : [...(tools?.components ?? []), ...(tools?.services ?? [])];
    const tool = made.find(({ name = "" }) => name !== "");
    const context = lifecycles.map(({ phase, name }) => phase ?? name ?? "").find((word) => word !== "");
    return {
        format: "cyclonedx",
        version: specVersion,
        hasAuthor: [manufacture, manufacturer].some(isNamed) ||
            authors.some(({ name = "", email = "" }) => `${name}${email}` !== ""),
        isSigned: signature !== undefined,
        context: context ?? null,
        timestamp: timestamp ?? null,
        tool: tool?.name === undefined ? null : { name: tool.name, version: tool.version ?? null },
        identity: serialNumber ?? null,
    };
}
function allIn(part) {
    return [partOf(part), ...(part.components ?? []).flatMap(allIn)];
}
function partOf(part) {
    const { group = "", name, version = "", purl = "", cpe, swid, swhid, omniborId, licenses = [] } = part;
    const { externalReferences = [] } = part;
    const distributed = externalReferences.filter(({ type }) => type.startsWith("distribution"));
    return {
        ref: part["bom-ref"] ?? "",
        name: group === "" ? name : `${group}/${name}`,
        ...(version !== "" && { version }),
        ...(purl !== "" && { purl }),
        licences: licenses.map(wordsOf),
        hasProducer: isNamed(part.supplier) || isNamed(part.manufacturer),
        hasIdentifier: purl !== "" || [cpe, swid, swhid, omniborId].some((known) => known !== undefined),
        hashes: [...(part.hashes ?? []), ...distributed.flatMap(({ hashes = [] }) => hashes)].map(({ alg, content }) => ({ algorithm: alg, value: content.toLowerCase() })),
    };
}
function wordsOf(entry) {
    if ("expression" in entry)
        return entry.expression;
    return "id" in entry.license ? entry.license.id : entry.license.name;
}
function isNamed(organisation) {
    return (organisation?.name ?? "") !== "";
}

;// CONCATENATED MODULE: ./lib/domain/sbom/spdx.js

const spdx_Text = schemas/* string */.YjP();
const Id = schemas/* string */.YjP().regex(/^SPDXRef-[A-Za-z0-9.+_-]+$/);
const Package = schemas/* object */.Ikc({
    SPDXID: Id,
    name: spdx_Text.min(1),
    versionInfo: spdx_Text.optional(),
    supplier: spdx_Text.optional(),
    originator: spdx_Text.optional(),
    downloadLocation: spdx_Text,
    licenseConcluded: spdx_Text.optional(),
    licenseDeclared: spdx_Text.optional(),
    checksums: schemas/* array */.YOg(schemas/* object */.Ikc({ algorithm: spdx_Text, checksumValue: schemas/* string */.YjP().regex(/^[0-9a-fA-F]+$/) }))
        .optional(),
    externalRefs: schemas/* array */.YOg(schemas/* object */.Ikc({ referenceCategory: spdx_Text, referenceType: spdx_Text, referenceLocator: spdx_Text }))
        .optional(),
});
const Relationship = schemas/* object */.Ikc({ spdxElementId: spdx_Text, relatedSpdxElement: spdx_Text, relationshipType: spdx_Text });
/** What is looked at of SPDX 2.2 and 2.3, as their schema has it. */
const spdx_Document = schemas/* object */.Ikc({
    spdxVersion: schemas/* enum */.k5n(["SPDX-2.2", "SPDX-2.3"]),
    SPDXID: schemas/* literal */.euz("SPDXRef-DOCUMENT"),
    name: spdx_Text.min(1),
    dataLicense: schemas/* literal */.euz("CC0-1.0"),
    documentNamespace: spdx_Text.min(1),
    creationInfo: schemas/* object */.Ikc({
        created: iso/* datetime */.w$(),
        creators: schemas/* array */.YOg(spdx_Text.regex(/^(?:Person|Organization|Tool): ?\S/)).min(1),
        comment: spdx_Text.optional(),
    }),
    documentDescribes: schemas/* array */.YOg(spdx_Text).optional(),
    packages: schemas/* array */.YOg(Package).optional(),
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ SPDXID: Id })).optional(),
    relationships: schemas/* array */.YOg(Relationship).optional(),
});
const documentId = "SPDXRef-DOCUMENT";
const contexts = ["Design", "Source", "Build", "Analyzed", "Deployed", "Runtime"];
/** Reads an SPDX 2 document. @throws {z.ZodError} for what its schema forbids */
function readSpdx(value) {
    const document = spdx_Document.parse(value);
    const { packages = [], files = [], relationships = [] } = document;
    const inside = new Set(files.map(({ SPDXID }) => SPDXID));
    const described = describedBy(document);
    const roots = packages.filter(({ SPDXID }) => described.has(SPDXID));
    const [root] = roots;
    return {
        head: spdx_headOf(document),
        root: root === undefined || roots.length > 1 ? null : spdx_partOf(root),
        parts: packages.filter((entry) => roots.length > 1 || entry !== root).map(spdx_partOf),
        edges: relationships.flatMap((relationship) => edgeOf(relationship, inside) ?? []),
    };
}
function spdx_headOf({ spdxVersion, documentNamespace, creationInfo }) {
    const { creators, created, comment = "" } = creationInfo;
    const tool = creators
        .find((creator) => creator.startsWith("Tool:"))
        ?.slice("Tool:".length)
        .trim();
    const [, name = tool ?? "", version] = /^(.{1,200}?)-(v?\d\S{0,100})$/.exec(tool ?? "") ?? [];
    return {
        format: "spdx",
        version: spdxVersion.slice("SPDX-".length),
        hasAuthor: creators.some((creator) => !creator.startsWith("Tool:")),
        isSigned: false,
        context: contexts.find((word) => comment.slice(0, 2_000).includes(word)) ?? null,
        timestamp: created,
        tool: tool === undefined ? null : { name, version: version ?? null },
        identity: documentNamespace,
    };
}
function describedBy({ documentDescribes = [], relationships = [] }) {
    return new Set([
        ...documentDescribes,
        ...relationships.flatMap(({ spdxElementId, relationshipType, relatedSpdxElement }) => {
            if (relationshipType === "DESCRIBES" && spdxElementId === documentId)
                return [relatedSpdxElement];
            return relationshipType === "DESCRIBED_BY" && relatedSpdxElement === documentId ? [spdxElementId] : [];
        }),
    ]);
}
const needs = new Set(["DEPENDS_ON", "CONTAINS", "DYNAMIC_LINK", "STATIC_LINK", "HAS_PREREQUISITE"]);
/** Tools also name files that they do not list. NONE and NOASSERTION are no elements. */
const ofPackage = /^SPDXRef-(?!File-|Snippet-)/;
function edgeOf({ spdxElementId, relatedSpdxElement, relationshipType }, files) {
    const ends = [spdxElementId, relatedSpdxElement];
    if (ends.some((end) => end === documentId || files.has(end) || !ofPackage.test(end)))
        return undefined;
    if (needs.has(relationshipType))
        return { from: spdxElementId, to: [relatedSpdxElement] };
    const isNeeded = /(?:^|_)DEPENDENCY_OF$|^CONTAINED_BY$|^PREREQUISITE_FOR$/.test(relationshipType);
    return isNeeded ? { from: relatedSpdxElement, to: [spdxElementId] } : undefined;
}
function spdx_partOf(entry) {
    const { SPDXID, name, versionInfo = "", externalRefs = [], checksums = [] } = entry;
    const purl = externalRefs.find(({ referenceType }) => referenceType === "purl")?.referenceLocator;
    const licence = [entry.licenseConcluded, entry.licenseDeclared].find(isSaid);
    return {
        ref: SPDXID,
        name,
        ...(isSaid(versionInfo) && { version: versionInfo }),
        ...(purl !== undefined && { purl }),
        licences: licence === undefined ? [] : [licence],
        hasProducer: isSaid(entry.supplier) || isSaid(entry.originator),
        hasIdentifier: externalRefs.some(({ referenceType }) => identifying.test(referenceType)),
        hashes: checksums.map(({ algorithm, checksumValue }) => ({
            algorithm,
            value: checksumValue.toLowerCase(),
        })),
    };
}
const identifying = /^(?:purl|cpe2[23]Type|swh|gitoid|swid)$/;
function isSaid(text) {
    return text !== undefined && text !== "" && text !== "NOASSERTION" && text !== "NONE";
}

;// CONCATENATED MODULE: ./lib/domain/sbom/read-bill.js





const mostProblems = 5;
/**
 * Reads a bill of materials, which must be one that can be attested: JSON of a known format and version, as its schema has
 * what is looked at here, within bounds. Unknown, with the places, for anything else.
 */
function readBill(bytes) {
    if (bytes.length > bill.maxBillBytes)
        return unusable(`expected at most ${bill.maxBillBytes} bytes, which is what can be attested, found ${bytes.length}`);
    if ((0,json_bounds/* jsonDepth */.Q)(bytes, json_bounds/* maxJsonDepth */.i) > json_bounds/* maxJsonDepth */.i)
        return unusable(`expected JSON of at most ${json_bounds/* maxJsonDepth */.i} levels, found more`);
    const document = parse(bytes);
    if (!isMapping(document))
        return unusable("expected a JSON object, found something else");
    const read = readerOf(document);
    if (read === undefined)
        return unusable("expected CycloneDX or SPDX 2 as JSON, found something else");
    try {
        return { state: "known", value: read(document) };
    }
    catch (error) {
        if (error instanceof errors/* ZodError */.G)
            return unusable(read_bill_wordsOf(error));
        throw error;
    }
}
function readerOf(document) {
    if (document["bomFormat"] === "CycloneDX")
        return readCycloneDx;
    return typeof document["spdxVersion"] === "string" ? readSpdx : undefined;
}
function parse(bytes) {
    try {
        return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    }
    catch {
        return null;
    }
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function read_bill_wordsOf({ issues }) {
    const shown = issues
        .slice(0, mostProblems)
        .map(({ path, message }) => `/${path.join("/").slice(0, 200)}: ${message.slice(0, 200)}`);
    const more = issues.length - shown.length;
    return `the format's schema forbids ${shown.join("; ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function unusable(why) {
    return { state: "unknown", why, cause: "malformed" };
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

/***/ 22213:
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
    retention: schemas/* strictObject */.rej({ days: schema/* Days */.Wn.describe("How long evidence is kept.") })
        .optional()
        .describe("How long evidence is kept."),
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
