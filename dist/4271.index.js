export const id = 4271;
export const ids = [4271,5015];
export const modules = {

/***/ 72913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ orThrow)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _report_unknown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15356);


/** What was asked for; what cannot be read signs and publishes nothing. @throws {UserError} invalid-input */
function orThrow(answer, what) {
    if (answer.state === "known")
        return answer.value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("invalid-input", `expected ${what}, it could not be read: ${(0,_report_unknown_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownWords */ .k)(answer)}`, {
        hint: "The job goes no further. Run it again when that can be read.",
    });
}


/***/ }),

/***/ 73232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ fetchRecorded),
  r: () => (/* binding */ withArtifact)
});

// EXTERNAL MODULE: ./lib/domain/artifact/files.js
var files = __webpack_require__(52684);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/domain/digest/canonical.js
var canonical = __webpack_require__(12627);
// EXTERNAL MODULE: ./lib/policy/replay/parse-record.js
var parse_record = __webpack_require__(36837);
// EXTERNAL MODULE: ./lib/policy/replay/rejudge.js
var rejudge = __webpack_require__(35884);
;// CONCATENATED MODULE: ./lib/policy/replay/recorded.js




/** A run can be gone on with for a month; findings that became known meanwhile are in no verdict of then. */
const longestWaitMs = 24 * 3_600_000;
/**
 * Judges once more what a gate recorded, by the platform policy of whoever asks. The verdict counts only if both are the same
 * to the last character, and if it is about this run. @throws {UserError} invalid-input
 */
function replayRecorded(texts, platform, demand) {
    const record = (0,parse_record/* parseRecord */.H)(texts.record);
    const recorded = parseJson(texts.verdict, "verdict.json");
    // Its shape is the business of `evaluate`: the digest says that these are the facts of that verdict, and no others.
    const facts = parseJson(texts.facts, "facts.json");
    const verdict = judgeAgain(platform, record, facts);
    if ((0,canonical/* canonicalJson */.d)(verdict) !== (0,canonical/* canonicalJson */.d)(recorded))
        throw refused("verdict.json", "the verdict that its facts come to", "another one");
    if (verdict.factsDigest !== (0,canonical/* canonicalDigest */.X)(facts))
        throw refused("facts.json", `facts of ${verdict.factsDigest}`, (0,canonical/* canonicalDigest */.X)(facts));
    requireThisRun({ verdict, facts, record }, demand);
    return { verdict, facts, record };
}
function judgeAgain(platform, record, facts) {
    try {
        return (0,rejudge/* rejudge */.N)(platform, record, facts);
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        throw refused("facts.json", "facts that can be judged", "something else", cause);
    }
}
function requireThisRun({ verdict, facts, record }, demand) {
    const { commit, event, stages, from, until } = demand;
    const words = (list) => list?.join(", ") ?? "all";
    const pairs = [
        ["verdict.json", `commit ${commit}`, `commit ${verdict.commit}`],
        ["facts.json", `event ${event}`, `event ${facts.event}`],
        ["record.json", `event ${event}`, `event ${record.event}`],
        ["record.json", "policy of an instance", `policy of an ${record.merge.source}`],
        ["record.json", `stages ${words(stages)}`, `stages ${words(record.stages)}`],
        ["verdict.json", "decision pass", `decision ${verdict.decision}`],
    ];
    for (const [at, expected, found] of pairs)
        if (expected !== found)
            throw refused(at, expected, found);
    const at = Date.parse(record.evaluatedAt);
    if (at < Date.parse(from) || at > Date.parse(until))
        throw refused("record.json", `a time between ${from} and ${until}`, record.evaluatedAt);
    if (at >= Date.parse(until) - longestWaitMs)
        return;
    throw refused("record.json", `a verdict of the last ${longestWaitMs / 3_600_000} hours`, record.evaluatedAt);
}
function parseJson(text, at) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw refused(at, "JSON", "something else", cause);
    }
}
function refused(at, expected, found, cause) {
    return new errors/* UserError */.yo("invalid-input", `expected ${expected}, found ${found}.`, {
        at,
        hint: "Nothing is signed. Run the whole workflow again.",
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/cli/judge/fetch.js



const largestFile = 256 * 1024 * 1024;
/** What the gate of this run recorded, judged once more. @throws {UserError} invalid-input */
async function fetchRecorded(place, given) {
    return withArtifact(place, { job: "gate", of: "artifact" }, ({ files }) => {
        const read = (path) => files.readText(path, largestFile);
        const texts = {
            verdict: read("verdict.json"),
            facts: read("facts.json"),
            record: read("record.json"),
        };
        return replayRecorded(texts, given.platform, given.demand);
    });
}
/**
 * What a job of this run left, by the id and digest that it said, for as long as `use` takes. Its name counts for nothing.
 * @throws {UserError} invalid-input
 */
async function withArtifact({ job: { artifacts }, jobs }, { job: id, of }, use) {
    const claim = jobs.find((job) => job.id === id)?.[of];
    if (claim === undefined || claim === "none" || claim === "malformed")
        throw fetch_refused(`expected job ${id} to name its ${of} by id and digest, found ${claim ?? "no such job"}.`);
    const fetched = await artifacts.ofJob(claim);
    if (fetched.state !== "read")
        throw fetch_refused(fetched.state === "refused" ? `${fetched.message}.` : `${fetched.why}.`);
    try {
        const artefact = (0,files/* artefactFiles */.g)(fetched.files, fetched.paths);
        return await use({ files: fetched.files, artefact, id: fetched.artifact, sha256: fetched.sha256 });
    }
    finally {
        fetched.close();
    }
}
function fetch_refused(message) {
    return new errors/* UserError */.yo("invalid-input", message, {
        hint: "Nothing is signed. Run the whole workflow again.",
    });
}


/***/ }),

/***/ 98203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ loadInstance),
/* harmony export */   w: () => (/* binding */ rootPath)
/* harmony export */ });
/* harmony import */ var _domain_document_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92019);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _policy_instance_settings_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24862);
/* harmony import */ var _policy_signers_signers_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4652);




const rootPath = "policy/trusted-root.jsonl";
const largestRoot = 8 * 1024 * 1024;
/** Reads it. @throws {UserError} */
async function loadInstance(home) {
    const { signing, runnerGroups } = (0,_policy_instance_settings_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSettings */ .P)(home.readText("policy/instance.yml", _domain_document_size_js__WEBPACK_IMPORTED_MODULE_3__/* .mostDocumentBytes */ .A));
    const text = home.readText(_policy_signers_signers_file_js__WEBPACK_IMPORTED_MODULE_2__/* .signersPath */ .$W, _domain_document_size_js__WEBPACK_IMPORTED_MODULE_3__/* .mostDocumentBytes */ .A);
    const { content } = (0,_policy_signers_signers_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSigners */ .hT)({ path: _policy_signers_signers_file_js__WEBPACK_IMPORTED_MODULE_2__/* .signersPath */ .$W, text });
    if (!home.exists(rootPath)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("missing-file", "expected the trusted root of the instance, found none.", {
            at: rootPath,
            hint: "What nobody here could verify is not signed: `gh attestation trusted-root > policy/trusted-root.jsonl`.",
        });
    }
    return {
        signers: content,
        signing: signing ?? null,
        runnerGroups: runnerGroups ?? [],
        root: home.readText(rootPath, largestRoot),
    };
}


/***/ }),

/***/ 44271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge_judge)
});

;// CONCATENATED MODULE: ./lib/domain/judging/judges.js
const judgeNames = ["source", "release"];
/** The files that sign a release. */
const judges = {
    source: {
        workflow: ".github/workflows/judge-source.yml",
        predicates: ["gate-evaluation", "verification-summary"],
        stages: [1],
    },
    release: {
        workflow: ".github/workflows/judge-release.yml",
        predicates: [
            "gate-evaluation",
            "verification-summary",
            "provenance",
            "test-result",
            "vulns",
            "cyclonedx",
            "spdx",
        ],
        stages: null,
    },
};

// EXTERNAL MODULE: ./lib/domain/pipeline/needs.js
var needs = __webpack_require__(91438);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/cli/github-question.js
var github_question = __webpack_require__(84948);
// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
// EXTERNAL MODULE: ./lib/actions/gate-check/handler.js + 3 modules
var handler = __webpack_require__(1052);
// EXTERNAL MODULE: ./lib/actions/gate-check/judge.js + 10 modules
var judge = __webpack_require__(97260);
// EXTERNAL MODULE: ./lib/actions/gate-check/load-policy.js + 3 modules
var load_policy = __webpack_require__(88492);
// EXTERNAL MODULE: ./lib/domain/pipeline/places.js
var places = __webpack_require__(25983);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/text.js
var report_text = __webpack_require__(44639);
;// CONCATENATED MODULE: ./lib/cli/judge/observe.js







/** Stage that is about how a change came in. */
const sourceStage = 1;
const reportDirectory = "assaygate-report";
/**
 * Judges how the commit of this run came in, and leaves the facts for a job that signs. It reads the workspace as data, and no
 * reports: nothing of stage 1 is said by the product. Exit 0 pass, 1 fail, 2 undecided.
 */
async function observe(variables, ports) {
    const judgement = await (0,judge/* judge */.S)({
        config: places/* productConfigPath */.de,
        baseVerdict: undefined,
        platform: await (0,load_policy/* loadPlatformPolicy */.oZ)(ports.home),
        connection: await ports.step.connect(variables),
        stages: [sourceStage],
    }, ports);
    const { verdict } = judgement;
    const written = (0,handler/* writeReports */.L)(reportDirectory, judgement, ports);
    ports.step.setOutput("decision", verdict.decision);
    ports.step.setOutput("reason-code", verdict.reasonCode);
    ports.step.setOutput("evidence", JSON.stringify(written));
    ports.runner.log((0,report_text/* renderText */.S)(verdict));
    ports.runner.summarise((0,markdown/* renderMarkdown */.Gc)(verdict));
    ports.print(`Assaygate: ${(0,headline/* headline */.P)(verdict)}\n`);
    if (verdict.decision === "pass")
        return 0;
    return verdict.decision === "fail" ? 1 : 2;
}

// EXTERNAL MODULE: ./lib/domain/digest/sha256.js
var digest_sha256 = __webpack_require__(6878);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/judging.js
var judging = __webpack_require__(95775);
// EXTERNAL MODULE: ./node_modules/conventional-commits-parser/dist/index.js + 5 modules
var dist = __webpack_require__(34674);
;// CONCATENATED MODULE: ./lib/domain/release/commit-message.js

const longestMessage = 10_000;
const minorTypes = ["feat"];
/** Reads commit messages: untrusted text, of which no more is looked at than anybody would read. */
function describeCommit(sha, message) {
    const text = message.slice(0, longestMessage);
    const [header = ""] = text.split("\n", 1);
    const commit = text.trim() === "" ? null : new dist/* CommitParser */.Jf(rules).parse(text);
    const type = commit?.["type"]?.toLowerCase() ?? null;
    return {
        sha,
        type,
        scope: commit?.["scope"] ?? null,
        subject: commit?.["subject"] ?? header,
        bump: isBreaking(commit) ? "major" : minorTypes.includes(type ?? "") ? "minor" : "patch",
    };
}
/** Of Conventional Commits 1.0.0: a `!` before the colon, or a footer. */
const rules = {
    headerPattern: /^(\w{1,30})(?:\(([^()\r\n]{1,100})\))?!?: ([^\r\n]{1,400})/,
    breakingHeaderPattern: /^(\w{1,30})(?:\(([^()\r\n]{1,100})\))?!: ([^\r\n]{1,400})/,
    headerCorrespondence: ["type", "scope", "subject"],
    noteKeywords: ["BREAKING CHANGE", "BREAKING-CHANGE"],
};
function isBreaking(commit) {
    return commit?.notes.some(({ title }) => /^BREAKING[ -]CHANGE$/.test(title)) === true;
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
;// CONCATENATED MODULE: ./lib/domain/release/version.js

const first = "0.1.0";
const tagPattern = /^v(\d[\w.+-]{0,100})$/;
/** The newest version by precedence, not by date; null: none of the tags names one. */
function newestVersion(tags) {
    const versions = tags.flatMap(({ name, commit }) => {
        const version = (0,semver.valid)(tagPattern.exec(name)?.[1] ?? null);
        return version === null ? [] : [{ tag: name, version, commit }];
    });
    return versions.toSorted((one, other) => (0,semver.rcompare)(one.version, other.version))[0] ?? null;
}
/** The version that follows: what changed most decides. Before 1.0.0 a breaking change is a minor one (SemVer 4). */
function nextVersion(newest, commits) {
    if (newest === null)
        return first;
    const bumps = new Set(commits.map(({ bump }) => bump));
    const largest = bumps.has("major") ? "major" : bumps.has("minor") ? "minor" : "patch";
    const isEarly = newest.version.startsWith("0.");
    return (0,semver.inc)(newest.version, isEarly && largest === "major" ? "minor" : largest) ?? first;
}

// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
;// CONCATENATED MODULE: ./lib/report/changelog.js


const sections = [
    { title: "Breaking changes", has: ({ bump }) => bump === "major" },
    { title: "Features", has: ({ type, bump }) => bump !== "major" && type === "feat" },
    { title: "Fixes", has: ({ type, bump }) => bump !== "major" && type === "fix" },
];
const mostCommits = 200;
/** The text of a release: what changed, and what it is known by. */
function renderRelease({ version, commits, artefact, commit }) {
    const shown = commits.slice(0, mostCommits);
    const isListed = (one) => sections.some(({ has }) => has(one));
    const parts = [
        ...sections.map(({ title, has }) => ({ title, commits: shown.filter(has) })),
        { title: "Other changes", commits: shown.filter((one) => !isListed(one)) },
    ];
    const listed = parts
        .filter((part) => part.commits.length > 0)
        .map((part) => `### ${part.title}\n\n${part.commits.map(lineOf).join("\n")}\n`);
    const more = commits.length > mostCommits ? [`…and ${commits.length - mostCommits} more.\n`] : [];
    const body = listed.length === 0 ? ["The first release.\n"] : [...listed, ...more];
    const identity = [
        `\`${(0,plain/* plain */.p)(artefact.name)}\` is \`${artefact.digest}\`, built of commit ${commit}.`,
        "`assaygate verify` proves where it comes from with the signed statements below.",
    ];
    return [`## ${version}\n`, ...body, `${identity.join("\n")}\n`].join("\n");
}
function lineOf({ sha, scope, subject }) {
    const about = scope === null ? "" : `${(0,markdown/* code */.aY)(scope, 60)}: `;
    return `- ${about}${(0,markdown/* code */.aY)(subject, 200)} (${sha.slice(0, 12)})`;
}

// EXTERNAL MODULE: ./lib/cli/ledger/recording.js
var recording = __webpack_require__(14745);
// EXTERNAL MODULE: ./lib/cli/judge/answers.js
var answers = __webpack_require__(72913);
// EXTERNAL MODULE: ./lib/cli/judge/fetch.js + 1 modules
var fetch = __webpack_require__(73232);
// EXTERNAL MODULE: ./lib/domain/artifact/oci/layout.js
var oci_layout = __webpack_require__(16067);
;// CONCATENATED MODULE: ./lib/cli/judge/push-image.js



const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";
/**
 * Pushes the image that was judged, and attaches every statement about it, so that whoever has the image finds them. A tag that
 * leads to other bytes is left where it is. @throws {UserError}
 */
async function pushImage(job, { image, tag, folder, artefact }) {
    const layout = (0,oci_layout/* readLayout */.T4)(artefact);
    if (typeof layout === "string")
        throw refused(layout);
    const registry = await job.registry(image);
    const pushed = await registry.pushLayout({ layout, files: artefact, tag });
    if (pushed.state === "refused" || pushed.state === "unknown")
        throw refused(pushed.why);
    const { digest } = folder.index.artefact;
    if (pushed.image.digest !== digest)
        throw refused(`expected ${digest} there, found ${pushed.image.digest}`);
    // Those about the commit as well: whoever looks for the digest passes them over, whoever walks the chain needs them.
    for (const { path, predicateType } of folder.index.bundles) {
        const bytes = folder.files.get(path);
        if (bytes === undefined)
            continue;
        const annotations = {
            "dev.sigstore.bundle.content": "dsse-envelope",
            "dev.sigstore.bundle.predicateType": predicateType,
        };
        const attachment = { artifactType: bundleType, mediaType: bundleType, bytes, annotations };
        (0,answers/* orThrow */.a)(await registry.attach(pushed.image, attachment), `${path} to be attached to ${image}`);
    }
}
function refused(why) {
    return new errors/* UserError */.yo("invalid-input", `the image could not be pushed: ${why}.`, {
        at: "image",
        hint: "Nothing else is published. Correct the name or the access, and run the failed job again.",
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./lib/domain/archive/tar-writer.js
const block = 512;
const longestPath = 100;
const encoder = new TextEncoder();
/**
 * Writes a tar archive (ustar) of plain files, in the order of their paths: the same files give the same bytes. Null: a path is
 * too long for it.
 */
function writeTar(files) {
    const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
    if (sorted.some(({ path }) => encoder.encode(path).length > longestPath))
        return null;
    const sizes = sorted.map(({ bytes }) => block + padded(bytes.length));
    const tar = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0) + 2 * block);
    let at = 0;
    for (const [index, { path, bytes }] of sorted.entries()) {
        tar.set(headerOf(path, bytes.length), at);
        tar.set(bytes, at + block);
        at += sizes[index] ?? 0;
    }
    return tar;
}
function padded(length) {
    return Math.ceil(length / block) * block;
}
function headerOf(path, size) {
    const header = new Uint8Array(block);
    const put = (text, at) => header.set(encoder.encode(text), at);
    put(path, 0);
    for (const [text, at] of [
        ["0000644\0", 100],
        ["0000000\0", 108],
        ["0000000\0", 116],
        [`${size.toString(8).padStart(11, "0")}\0`, 124],
        ["00000000000\0", 136],
        ["        ", 148],
        ["0", 156],
        ["ustar\x0000", 257],
    ])
        put(text, at);
    const sum = header.reduce((total, byte) => total + byte, 0);
    put(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
    return header;
}

// EXTERNAL MODULE: ./lib/domain/artifact/spec.js
var spec = __webpack_require__(6600);
// EXTERNAL MODULE: ./lib/domain/artifact/subject.js
var artifact_subject = __webpack_require__(55015);
;// CONCATENATED MODULE: ./lib/cli/judge/release-assets.js






const Sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const File = schemas/* object */.Ikc({ path: schemas/* string */.YjP().regex(/^[\w./-]{1,300}$/), sha256: Sha256 });
const Index = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }),
    commit: schemas/* string */.YjP(),
    artefact: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        digest: schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/),
        mediaType: schemas/* string */.YjP(),
    }),
    bundles: schemas/* array */.YOg(schemas/* object */.Ikc({ ...File.shape, predicateType: schemas/* string */.YjP(), subject: schemas/* string */.YjP() }))
        .min(1)
        .max(200),
    facts: schemas/* array */.YOg(schemas/* object */.Ikc({ ...File.shape, kind: schemas/* string */.YjP() })).max(200),
});
const Packaged = schemas/* object */.Ikc({
    artefact: schemas/* object */.Ikc({
        type: schemas/* enum */.k5n(spec/* artefactTypes */.I),
        path: schemas/* string */.YjP(),
        plan: schemas/* string */.YjP().nullable(),
        schema: schemas/* string */.YjP().nullable(),
    }),
});
/** Reads the folder that the judge left. @throws {UserError} invalid-input */
function readReleaseFolder(folder) {
    const files = new Map(folder.paths.map((path) => [path, folder.read(path)]));
    const index = Index.parse(jsonIn(files.get("index.json")));
    for (const { path, sha256 } of [...index.bundles, ...index.facts]) {
        const bytes = files.get(path);
        if (bytes === undefined || (0,digest_sha256/* sha256HexOfBytes */.hW)(bytes) !== sha256)
            throw release_assets_refused(`${path} with ${sha256}`, bytes === undefined ? "none" : "other bytes");
    }
    return { index, files };
}
/** What is published besides the folder: the package, if it is the one that was judged. @throws {UserError} invalid-input */
function packageAssets({ index, files }, artefact) {
    const spec = specIn(index, files);
    const subject = (0,artifact_subject.subjectOf)(spec, artefact);
    const found = subject.state === "known" ? `sha256:${subject.value.digest["sha256"]}` : subject.why;
    if (found !== index.artefact.digest)
        throw release_assets_refused(`an artefact ${index.artefact.digest}`, found);
    if (spec.type !== "oci-layout")
        return artefact.paths.map((path) => ({ name: path, bytes: artefact.read(path) }));
    return [
        tarOf(`${fileName(index.artefact.name)}.oci.tar`, artefact.paths.map((path) => [path, artefact.read(path)])),
    ];
}
/** The folder as one file, and its statements as lines, as other tools read them. */
function evidenceAssets({ index, files }) {
    const lines = [...files].filter(([path]) => /^[\w.-]+\.intoto\.jsonl$/.test(path));
    return [
        tarOf(`${fileName(index.artefact.name)}.assaygate-release.tar`, [...files]),
        ...lines.map(([name, bytes]) => ({ name, bytes })),
    ];
}
/** The facts that the release was judged by say in which form the product packages. */
function specIn({ facts }, files) {
    for (const { path, kind } of facts) {
        const found = kind === "facts" ? Packaged.safeParse(jsonIn(files.get(path))) : null;
        if (found?.success === true)
            return found.data.artefact;
    }
    throw release_assets_refused("facts that name the artefact", "none");
}
function tarOf(name, files) {
    const bytes = writeTar(files.map(([path, content]) => ({ path, bytes: content })));
    if (bytes === null)
        throw release_assets_refused("paths of at most 100 bytes", "longer ones");
    return { name, bytes };
}
function fileName(name) {
    return name.replaceAll(/[^\w.-]+/g, "-").slice(0, 80);
}
function jsonIn(bytes) {
    try {
        return bytes === undefined ? undefined : JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return undefined;
    }
}
function release_assets_refused(expected, found) {
    return new errors/* UserError */.yo("invalid-input", `expected ${expected}, found ${found}.`, {
        hint: "Nothing is published. Run the whole workflow again.",
    });
}

;// CONCATENATED MODULE: ./lib/cli/judge/publish.js












/**
 * Publishes what another job of this run signed: a version that follows from the commits, a release that nobody can change any
 * more. Exit 0: it is there, or a later commit was released before it. @throws {UserError}
 */
async function publish({ jobs, image, variables }, ports) {
    const job = await ports.step.publication(variables);
    if (job === null)
        throw (0,github_question/* tokenMissing */.O3)(variables, "repository");
    const place = { job, jobs };
    return (0,fetch/* withArtifact */.r)(place, { job: "release", of: "artifact" }, (signed) => (0,fetch/* withArtifact */.r)(place, { job: "release", of: "package" }, async (packaged) => {
        const folder = readReleaseFolder(signed.artefact);
        await requireThisRun(folder, job);
        const assets = [...packageAssets(folder, packaged.artefact), ...evidenceAssets(folder)];
        const plan = await planOf(job, folder);
        if (plan === null)
            return tell(ports, { version: "", digest: folder.index.artefact.digest, words: superseded });
        const tag = `v${plan.version}`;
        if (image !== null)
            await pushImage(job, { image, tag, folder, artefact: packaged.artefact });
        const record = () => recordRelease({ ports, variables }, { folder, assets });
        const release = await releaseOf(job, { ...plan, assets, folder, record });
        const { digest } = folder.index.artefact;
        return tell(ports, { version: plan.version, digest, words: `released ${release.tag}: ${release.url}` });
    }));
}
const superseded = "a later commit was released before this one: its evidence is kept, and no version is made";
async function requireThisRun({ index }, job) {
    const id = (0,answers/* orThrow */.a)(await job.repositoryId(), "the id of this repository");
    if (index.repository.id === String(id) && index.commit === job.commit)
        return;
    throw new errors/* UserError */.yo("invalid-input", "expected a release of this run's repository and commit, found another.", {
        at: "index.json",
        hint: "Nothing is published. Run the whole workflow again.",
    });
}
/** The version that follows; null: one that holds this commit is out already. */
async function planOf(job, { index }) {
    const newest = newestVersion((0,answers/* orThrow */.a)(await job.tags(), "the tags of this repository"));
    const since = (0,answers/* orThrow */.a)(await job.commitsSince(newest?.commit ?? null, index.commit), "the commits since the last version");
    if (since.relation !== "ahead")
        return null;
    const commits = since.commits.map(({ sha, message }) => describeCommit(sha, message));
    return { version: nextVersion(newest, commits), commits };
}
/** Draft, attach, publish, look again: from `publish` on nobody can change it. */
async function releaseOf(job, { version, commits, assets, folder, record }) {
    const { artefact, commit } = folder.index;
    const tag = `v${version}`;
    const drafts = (0,answers/* orThrow */.a)(await job.releases(), "the releases of this repository").filter((one) => one.tag === tag);
    if (drafts.length > 0)
        throw publish_refused(`no release ${tag} yet`, `${drafts.length}: delete the draft of an earlier try`);
    const body = renderRelease({ version, commits, artefact, commit });
    const draft = (0,answers/* orThrow */.a)(await job.draft({ tag, commit, body }), `a draft of ${tag}`);
    for (const asset of assets)
        (0,answers/* orThrow */.a)(await job.attach(draft.id, asset), `${asset.name} to be attached to ${tag}`);
    requireAssets((0,answers/* orThrow */.a)(await job.look(draft.id), `the draft of ${tag}`), assets);
    // An entry without its release harms nobody; a release without its entry is what a reconciliation looks for.
    await record();
    (0,answers/* orThrow */.a)(await job.publish(draft.id), `${tag} to be published`);
    const release = (0,answers/* orThrow */.a)(await job.look(draft.id), tag);
    requireAssets(release, assets);
    if (release.isDraft || !release.isImmutable)
        throw publish_refused(`${tag} as an immutable release`, release.isDraft ? "a draft" : "one that can be changed");
    return release;
}
async function recordRelease({ ports, variables }, { folder, assets }) {
    const { github } = ports.runner.context;
    const lines = assets.find(({ name }) => name.endsWith(".intoto.jsonl"));
    if (github === null || lines === undefined)
        throw publish_refused("the lines of evidence", "none");
    await (0,recording/* recordEntry */.a4)({ ports, variables, repository: github.repository }, {
        kind: "release",
        run: Number(github.runId),
        subject: (0,judging/* hexOf */.ZD)(folder.index.artefact.digest),
        evidence: (0,digest_sha256/* sha256HexOfBytes */.hW)(lines.bytes),
    });
}
function requireAssets({ tag, assets: found }, wanted) {
    for (const { name, bytes } of wanted) {
        const digest = `sha256:${(0,digest_sha256/* sha256HexOfBytes */.hW)(bytes)}`;
        if (found.get(name) !== digest)
            throw publish_refused(`${name} of ${tag} with ${digest}`, found.get(name) ?? "none");
    }
    if (found.size !== wanted.length)
        throw publish_refused(`${wanted.length} files in ${tag}`, String(found.size));
}
function publish_refused(expected, found) {
    return new errors/* UserError */.yo("invalid-input", `expected ${expected}, found ${found}.`, {
        hint: "Immutable releases are a setting of the repository or the organisation; docs/how-to/sign-a-release.md says where.",
    });
}
function tell(ports, { version, digest, words }) {
    ports.step.setOutput("version", version);
    ports.step.setOutput("digest", digest);
    ports.runner.log(words);
    ports.runner.summarise(`## Assaygate: release\n\n    ${words}`);
    return 0;
}

// EXTERNAL MODULE: ./lib/domain/judging/circumstances.js
var circumstances = __webpack_require__(77197);
;// CONCATENATED MODULE: ./lib/cli/judge/circumstances.js




/**
 * Looks at where and when this job runs before it signs. A verifier demands the same again of the certificate: here it is for
 * the message, there for the proof. @throws {UserError} invalid-input
 */
async function requireCircumstances({ request, ports, job, identity, instance, }) {
    const defaultBranch = await job.defaultBranch();
    const relation = defaultBranch.state === "known"
        ? await job.relation(identity.commit, defaultBranch.value)
        : defaultBranch;
    const objections = (0,answers/* orThrow */.a)((0,circumstances/* objectionsTo */.u)({
        identity,
        workflow: judges[request.what].workflow,
        defaultBranch,
        relation,
        machines: await job.machines(),
        runnerGroups: instance.runnerGroups,
        signers: instance.signers,
        now: ports.clock.now(),
    }), "the circumstances of this run");
    const [first] = objections;
    if (first === undefined)
        return;
    ports.step.setOutput("decision", "fail");
    ports.step.setOutput("reason-code", first.code);
    const words = objections.map(({ code, message }) => `${code}: ${message}`).join("; ");
    throw new errors/* UserError */.yo("invalid-input", `nothing is signed here: ${words}.`, {
        hint: "Only a push to the protected default branch, on machines that the instance knows, makes evidence.",
    });
}

// EXTERNAL MODULE: ./lib/cli/judge/instance.js
var judge_instance = __webpack_require__(98203);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/index.js + 4 modules
var evidence_predicates = __webpack_require__(70826);
// EXTERNAL MODULE: ./lib/domain/evidence/verify.js + 4 modules
var verify = __webpack_require__(72938);
;// CONCATENATED MODULE: ./lib/cli/judge/folder.js



/** Gives a bundle the next place in the folder. */
function fileBundle(bytes, { statement, statementDigest }, number) {
    const { predicateType } = statement;
    const name = (0,evidence_predicates/* predicateFor */.X)(predicateType)?.name;
    if (name === undefined)
        throw new errors/* InternalError */.Gd("bug", `expected a predicate of ours, got ${predicateType}`);
    const path = `bundles/${String(number).padStart(2, "0")}-${name}.sigstore.json`;
    return {
        path,
        sha256: (0,digest_sha256/* sha256HexOfBytes */.hW)(bytes),
        statementDigest,
        bytes,
        predicateType,
        subject: subjectOf(statement),
    };
}
function subjectOf({ subject: [subject] }) {
    const [algorithm, digest] = Object.entries(subject?.digest ?? {})[0] ?? [];
    if (algorithm === undefined)
        throw new errors/* InternalError */.Gd("bug", "expected a subject with a digest, got none");
    return `${algorithm}:${digest}`;
}
/** A bundle as other statements name it. */
function pinnedTo({ path, statementDigest, predicateType }) {
    return { uri: path, digest: { sha256: statementDigest }, annotations: { predicateType } };
}

// EXTERNAL MODULE: ./lib/cli/judge/trust.js
var trust = __webpack_require__(44992);
;// CONCATENATED MODULE: ./lib/cli/judge/notary.js







/** Opens one for the signing services of the instance. @throws {UserError} invalid-config */
async function openNotary(scene, server) {
    const { job, identity, instance, request } = scene;
    const signer = await job.signer({ visibility: identity.visibility, own: instance.signing });
    const open = await job.opener(instance.root, judge_instance/* rootPath */.w);
    const filed = [];
    const keep = async (bytes, statement, by) => {
        const verified = await notary_verify(bytes, statement, { scene, server, open, by });
        const bundle = fileBundle(bytes, verified, filed.length + 1);
        filed.push(bundle);
        return bundle;
    };
    return {
        filed,
        file: async (statement) => keep(await signWith(signer, statement), statement, request.what),
        take: keep,
    };
}
async function signWith(signer, statement) {
    try {
        return await signer.sign(statement);
    }
    catch (cause) {
        if (cause instanceof errors/* InternalError */.Gd && cause.code === "io")
            throw new errors/* InternalError */.Gd("outage", cause.message, { cause });
        throw cause;
    }
}
async function notary_verify(bytes, statement, { scene, server, open, by }) {
    const { identity, platform, ports } = scene;
    const { workflow, predicates } = judges[by];
    const { predicateType, subject } = statement;
    const found = await (0,verify/* verifyEvidence */.J)(bytes, {
        predicateType,
        subject: subject[0]?.digest ?? {},
        source: {
            repositoryId: identity.repositoryId,
            ownerId: identity.ownerId,
            commit: identity.commit,
            refs: [identity.ref],
        },
        at: ports.clock.now(),
    }, (0,trust/* selfTrust */.z)({ identity, server, workflow, predicates, policy: platform.digest, open }));
    if (found.state === "verified")
        return found;
    const name = (0,evidence_predicates/* predicateFor */.X)(predicateType)?.name ?? "statement";
    throw new errors/* UserError */.yo("invalid-input", `a ${name} that was signed here is not verified (${found.code}): ${found.message}.`, {
        hint: "Nothing is handed on. Compare policy/trusted-root.jsonl with the services under signing in policy/instance.yml.",
    });
}

// EXTERNAL MODULE: ./lib/domain/evidence/predicates/verification-summary.js
var verification_summary = __webpack_require__(84921);
// EXTERNAL MODULE: ./lib/domain/pipeline/roles.js
var roles = __webpack_require__(22402);
;// CONCATENATED MODULE: ./lib/cli/judge/artefact.js


/**
 * The artefact that was judged, which must be the very one that this run hands on: the facts name the artifact that it was
 * read from, by id and digest. @throws {UserError} invalid-input
 */
function judgedArtefact({ facts: { artefact } }, jobs) {
    const claim = jobs.find(({ id }) => id === roles/* checksJob */.bc)?.package;
    if (artefact === undefined || artefact.subject.state === "unknown" || artefact.delivery.state !== "read")
        throw artefact_refused("an artefact among the facts that were judged", "none");
    if (typeof claim !== "object")
        throw artefact_refused("a package that is named by id and digest", claim ?? "none");
    const { delivery, subject } = artefact;
    if (claim.id !== delivery.artifact || claim.sha256 !== delivery.sha256)
        throw artefact_refused(`artifact ${claim.id} with ${claim.sha256}`, `${delivery.artifact} with ${delivery.sha256}`);
    const { name, digest, mediaType } = subject.value;
    return { name, digest, mediaType };
}
function artefact_refused(expected, found) {
    return new errors/* UserError */.yo("invalid-input", `expected ${expected}, found ${found}.`, {
        hint: "Nothing is signed. The product configuration names what is released: commands.package and artefact.",
    });
}

// EXTERNAL MODULE: ./lib/domain/evidence/predicates/documents.js
var documents = __webpack_require__(68073);
// EXTERNAL MODULE: ./lib/domain/sbom/to-attest.js
var to_attest = __webpack_require__(75421);
;// CONCATENATED MODULE: ./lib/cli/judge/bills.js





/** The bills of materials that were judged, word for word, about the artefact or its platforms. @throws {UserError} invalid-input */
async function billStatements(facts, place) {
    const statements = [];
    for (const { job, path, sha256, subjects } of (0,to_attest/* billsToAttest */.R)(facts)) {
        const bytes = await (0,fetch/* withArtifact */.r)(place, { job, of: "artifact" }, ({ artefact }) => artefact.read(path));
        if ((0,digest_sha256/* sha256HexOfBytes */.hW)(bytes) !== sha256) {
            throw new errors/* UserError */.yo("invalid-input", `expected the bill of materials with ${sha256}, found other bytes.`, {
                at: path,
                hint: "Nothing is signed. Run the whole workflow again.",
            });
        }
        const document = JSON.parse(new TextDecoder().decode(bytes));
        for (const subject of subjects)
            statements.push((0,documents/* billOfMaterials */.Bm)(subject, document));
    }
    return statements;
}

// EXTERNAL MODULE: ./lib/domain/digest/canonical.js
var canonical = __webpack_require__(12627);
;// CONCATENATED MODULE: ./lib/cli/judge/facts-files.js



/** Facts and record of a verdict as files, whose bytes the signed evaluation names by digest. */
function factsFiles({ facts, record, verdict }) {
    const encode = (value) => new TextEncoder().encode((0,canonical/* canonicalJson */.d)(value));
    const [factBytes, recordBytes] = [encode(facts), encode(record)];
    const recordDigest = (0,digest_sha256/* sha256HexOfBytes */.hW)(recordBytes);
    return [
        {
            path: (0,judging/* factsPath */.dH)(verdict.factsDigest),
            sha256: (0,digest_sha256/* sha256HexOfBytes */.hW)(factBytes),
            kind: "facts",
            bytes: factBytes,
        },
        {
            path: `facts/record-${recordDigest}.json`,
            sha256: recordDigest,
            kind: "record",
            of: (0,judging/* hexOf */.ZD)(verdict.factsDigest),
            bytes: recordBytes,
        },
    ];
}

// EXTERNAL MODULE: ./lib/domain/evidence/statement-bytes.js
var statement_bytes = __webpack_require__(37895);
;// CONCATENATED MODULE: ./lib/cli/judge/source-folder.js





const source_folder_Sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const source_folder_Index = schemas/* object */.Ikc({
    bundles: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), sha256: source_folder_Sha256 })).max(100),
    facts: schemas/* array */.YOg(schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        sha256: source_folder_Sha256,
        kind: schemas/* enum */.k5n(["facts", "record"]),
        of: schemas/* string */.YjP().exactOptional(),
    }))
        .max(100),
});
/** What judge-source left in this run; nothing of it is believed yet. @throws {UserError} invalid-input */
function readSourceFolder(place) {
    return (0,fetch/* withArtifact */.r)(place, { job: "source", of: "artifact" }, ({ artefact }) => {
        const read = (path, sha256) => {
            const bytes = artefact.read(path);
            if ((0,digest_sha256/* sha256HexOfBytes */.hW)(bytes) === sha256)
                return bytes;
            throw broken(path, `bytes with ${sha256}`);
        };
        const index = source_folder_Index.parse(JSON.parse(new TextDecoder().decode(artefact.read("index.json"))));
        return {
            bundles: index.bundles.map(({ path, sha256 }) => {
                const bytes = read(path, sha256);
                return { bytes, statement: claimedBy(bytes, path) };
            }),
            files: index.facts.map((file) => ({ ...file, bytes: read(file.path, file.sha256) })),
        };
    });
}
const Envelope = schemas/* object */.Ikc({ dsseEnvelope: schemas/* object */.Ikc({ payload: schemas/* string */.YjP() }) });
function claimedBy(bundle, path) {
    const parsed = Envelope.safeParse(JSON.parse(new TextDecoder().decode(bundle)));
    const read = parsed.success ? (0,statement_bytes/* readStatement */.c)(Buffer.from(parsed.data.dsseEnvelope.payload, "base64")) : null;
    if (read?.state === "read")
        return read.statement;
    throw broken(path, "a bundle with a statement");
}
function broken(path, expected) {
    return new errors/* UserError */.yo("invalid-input", `expected ${expected}, found something else.`, {
        at: path,
        hint: "Nothing is signed. Run the whole workflow again.",
    });
}

// EXTERNAL MODULE: ./lib/domain/evidence/predicates/gate-evaluation.js + 1 modules
var gate_evaluation = __webpack_require__(59011);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/provenance.js
var provenance = __webpack_require__(39816);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/test-result.js
var test_result = __webpack_require__(15757);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/vulns.js
var vulns = __webpack_require__(70755);
// EXTERNAL MODULE: ./lib/domain/judging/job-identity.js
var job_identity = __webpack_require__(40811);
;// CONCATENATED MODULE: ./lib/cli/judge/statements.js









const statements_sourceStage = 1;
const packagingStage = 4;
/** Statements about how a commit came in. */
async function signSource(judged, file) {
    for (const stage of judged.verdict.stages)
        if (stage.id === statements_sourceStage)
            await signStage(judgementOf(judged, stage, commitOf(judged)), { judged, inputs: [], file });
}
/** Statements about what was built of a commit; each summary rests on that of the stage before. */
async function signRelease(judged, { artefact, source, bills, file }) {
    const found = [];
    for (const statement of [...foundOf(judged, artefact), ...bills])
        found.push(pinnedTo(await file(statement)));
    let before = pinnedTo(source);
    for (const stage of judged.verdict.stages.filter(({ id }) => id > statements_sourceStage)) {
        const isOfArtefact = stage.id >= packagingStage;
        const judgement = judgementOf(judged, stage, isOfArtefact ? artefact : commitOf(judged));
        const inputs = [before, ...(isOfArtefact ? found : [])];
        before = pinnedTo(await signStage(judgement, { judged, inputs, file }));
    }
}
/** What is said of the artefact besides the stages: where it comes from, how its tests ended, what scans found. */
function foundOf(judged, artefact) {
    const { verdict, facts, begunAt } = judged;
    const window = { scanStartedOn: begunAt, scanFinishedOn: verdict.evaluatedAt };
    return [
        (0,provenance/* provenance */.aH)(artefact, buildRunOf(judged)),
        ...verdict.stages.flatMap((stage) => (0,test_result/* testResults */.f3)(judgementOf(judged, stage, artefact))),
        ...(0,vulns/* vulns */.pV)(facts.reports, artefact, window),
    ];
}
/** The evaluation with everything in it, and the summary that the next stage asks for. */
async function signStage(judgement, { judged, inputs, file }) {
    const evaluation = await file((0,gate_evaluation/* gateEvaluation */.g)(judgement, inputs));
    const summary = (0,verification_summary/* verificationSummary */.Ob)(judgement, {
        resourceUri: resourceOf(judged),
        inputs: [...inputs, pinnedTo(evaluation)],
    });
    return summary === null ? evaluation : file(summary);
}
function judgementOf(judged, stage, subject) {
    const { verdict, facts, identity, server } = judged;
    const instance = (0,job_identity/* instanceOf */.hR)(identity);
    const policyUri = `git+${server}/${instance}@${identity.workflowCommit}#policy/platform.yml`;
    const [, { path, sha256 }] = factsFiles(judged);
    return { verdict, facts, record: { path, sha256 }, stage, subject, judge: judgeOf(judged), policyUri };
}
function judgeOf({ identity, server, version }) {
    const path = `${(0,job_identity/* instanceOf */.hR)(identity)}/${(0,job_identity/* workflowPathOf */._Z)(identity)}`;
    return {
        id: `${server}/${path}@${identity.workflowCommit}`,
        invocationId: invocationOf(identity, server),
        version,
    };
}
function invocationOf({ repository, runId, runAttempt }, server) {
    return `${server}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
}
function resourceOf({ identity, server }) {
    return `git+${server}/${identity.repository}`;
}
function commitOf({ identity, server }) {
    const { commit, repository, ref } = identity;
    return (0,judging/* commitSubject */.sF)(commit, { url: `${server}/${repository}`, refs: [ref] });
}
function buildRunOf({ identity, server, begunAt, verdict }) {
    return {
        repository: `${server}/${identity.repository}`,
        repositoryId: identity.repositoryId,
        ownerId: identity.ownerId,
        ref: identity.ref,
        commit: identity.commit,
        workflowPath: (0,job_identity/* workflowPathOf */._Z)({ workflowRef: identity.startedRef }),
        event: identity.event,
        runnerEnvironment: identity.runnerEnvironment,
        builderId: `${server}/${identity.workflowRef}`,
        invocationId: invocationOf(identity, server),
        startedOn: begunAt,
        finishedOn: verdict.evaluatedAt,
    };
}

;// CONCATENATED MODULE: ./lib/cli/judge/release.js







/** Signs stage 1, and leaves the folder that the release takes it from. */
async function fileSource(filing) {
    await signSource(filing.judged, filing.notary.file);
    writeFolder(filing, { artefact: null, files: factsFiles(filing.judged) });
}
/** Signs stages 2 to 4, which rest on the verified stage 1 of this very run, and leaves the release folder. */
async function fileRelease(filing) {
    const { judged, notary, job, request } = filing;
    const artefact = judgedArtefact(judged, request.jobs);
    const source = await readSourceFolder({ job, jobs: request.jobs });
    for (const { bytes, statement } of source.bundles)
        await notary.take(bytes, statement, "source");
    const summary = notary.filed.find((bundle, index) => isSummaryOfSource(source.bundles[index]?.statement, bundle));
    if (summary === undefined)
        throw new errors/* UserError */.yo("invalid-input", "expected the summary of stage 1 among what judge-source signed, found none.", {
            hint: "Nothing is signed. Run the whole workflow again.",
        });
    const bills = await billStatements(judged.facts, { job, jobs: request.jobs });
    await signRelease(judged, { artefact, source: summary, bills, file: notary.file });
    await storeAll(filing);
    writeFolder(filing, { artefact, files: [...source.files, ...factsFiles(judged)] });
}
function isSummaryOfSource(statement, bundle) {
    if (statement === undefined || bundle.predicateType !== verification_summary/* verificationSummaryKind */.WE.type)
        return false;
    return (0,verification_summary/* stageOf */.gV)(verification_summary/* VerificationSummary */.K3.parse(statement.predicate)) === 1;
}
/** GitHub finds bundles by the sha256 of what they are about; of a commit it can find none (facts 6.1). */
async function storeAll({ notary, job, ports }) {
    for (const { bytes, path, subject } of notary.filed) {
        if (!subject.startsWith("sha256:"))
            continue;
        const stored = await job.store(bytes);
        // The folder holds it too, and whoever verifies needs no store: what is lacking there is said, and proves nothing.
        if (stored.state === "unknown")
            ports.runner.log(`${path}: not stored with GitHub: ${stored.why}`);
    }
}
function writeFolder({ job, request, notary, judged }, { artefact, files }) {
    const tray = job.tray(request.output);
    const write = (path, text) => tray.write(path, new TextEncoder().encode(text));
    for (const { path, bytes } of [...notary.filed, ...files])
        tray.write(path, bytes);
    const name = artefact?.name ?? "source";
    write(`${name.replaceAll(/[^\w.-]+/g, "-")}.intoto.jsonl`, linesOf(notary.filed));
    const { identity } = judged;
    const index = {
        schemaVersion: 1,
        repository: { id: identity.repositoryId, ownerId: identity.ownerId, name: identity.repository },
        ref: identity.ref,
        commit: identity.commit,
        artefact: artefact === null
            ? null
            : { name, digest: `sha256:${artefact.digest["sha256"]}`, mediaType: artefact.mediaType },
        bundles: notary.filed.map(({ path, sha256, predicateType, subject }) => ({
            path,
            sha256,
            predicateType,
            subject,
        })),
        facts: files.map(({ bytes: _, ...file }) => file),
    };
    write("index.json", `${JSON.stringify(index, null, 2)}\n`);
}
/** Bundles as lines, as `gh attestation verify --bundle` reads them. */
function linesOf(bundles) {
    return bundles
        .map(({ bytes }) => `${JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)))}\n`)
        .join("");
}

;// CONCATENATED MODULE: ./lib/cli/judge/sign.js











/**
 * Signs what the gate of this run found, once it was judged again and nothing speaks against it. Exit 0: signed and verified, or
 * `pending` where the signing services are out; everything else signs nothing. @throws {UserError}
 */
async function sign(request, ports) {
    const job = await ports.step.signingJob(request.variables);
    if (job === null)
        throw (0,github_question/* tokenMissing */.O3)(request.variables, "repository");
    const identity = (0,answers/* orThrow */.a)(await job.identity(), "the identity of this job");
    try {
        await signIn(await sceneOf(request, { ports, job, identity }));
    }
    catch (error) {
        if (!(error instanceof errors/* InternalError */.Gd) || error.code !== "outage")
            throw error;
        return sign_tell(ports, "pending", "signing-outage", `evidence pending: ${error.message} Nothing was signed; run the job again.`);
    }
    return sign_tell(ports, "pass", "signed", `${request.what}: signed and verified in ${request.output}`);
}
async function sceneOf(request, { ports, job, identity }) {
    const platform = await (0,load_policy/* loadPlatformPolicy */.oZ)(ports.home);
    if (platform.source !== "instance") {
        throw new errors/* UserError */.yo("invalid-config", "expected the instance of an organisation, found none.", {
            hint: "Only an instance signs: `assaygate init` makes one.",
        });
    }
    const instance = await (0,judge_instance/* loadInstance */.E)(ports.home);
    await requireCircumstances({ request, ports, job, identity, instance });
    await (0,recording/* requireHonestLedger */.wQ)({ ports, variables: request.variables, repository: identity.repository });
    const begunAt = (0,answers/* orThrow */.a)(await job.begunAt(), "when this run began");
    return { request, ports, job, identity, instance, begunAt, platform: platform.file };
}
async function signIn(scene) {
    const { request, platform, identity, begunAt, ports, job } = scene;
    const until = ports.clock.now();
    const { stages } = judges[request.what];
    const replayed = await (0,fetch/* fetchRecorded */.v)({ job, jobs: request.jobs }, { platform, demand: { commit: identity.commit, event: identity.event, stages, from: begunAt, until } });
    const server = ports.runner.context.github?.hosts.server ?? "https://github.com";
    const judged = { ...replayed, identity, server, begunAt, version: job.version };
    const notary = await openNotary(scene, server);
    await (request.what === "source" ? fileSource : fileRelease)({ ...scene, judged, notary });
}
function sign_tell(ports, decision, reason, words) {
    ports.step.setOutput("decision", decision);
    ports.step.setOutput("reason-code", reason);
    ports.runner.log(words);
    ports.runner.summarise(`## Assaygate: ${decision} (\`${reason}\`)\n\n    ${words}`);
    return 0;
}

;// CONCATENATED MODULE: ./lib/cli/judge/judge.js









const judge_usage = usage.usages.judge;
/** The steps of the jobs that judge and sign a commit that has landed. @throws {UserError} */
async function judge_judge(words, ports) {
    const [step = "", ...rest] = words;
    const options = (0,cli_options/* parseOptions */.A)(rest, {
        usage: judge_usage,
        valued: { output: "once", jobs: "once", image: "once", "token-env": "once" },
    });
    const variables = (0,github_question/* tokenVariables */.fK)(options.value("token-env"));
    const [what = "", ...more] = options.positionals;
    if (more.length > 0)
        throw wrong("one of source and release");
    const jobs = (0,needs/* parseNeeds */.j)(options.value("jobs") ?? "");
    switch ((0,cli_options/* oneOf */.y)("step", step, ["observe", "sign", "publish"])) {
        case "observe":
            (0,cli_options/* oneOf */.y)("what", what, ["source"]);
            return observe(variables, ports);
        case "publish":
            if (jobs === undefined || what !== "")
                throw wrong("--jobs with toJSON(needs)");
            return publish({ jobs, image: options.value("image") ?? null, variables }, ports);
        case "sign": {
            const output = options.value("output");
            if (jobs === undefined || output === undefined)
                throw wrong("--jobs with toJSON(needs), and --output");
            return sign({ what: (0,cli_options/* oneOf */.y)("what", what, judgeNames), jobs, output, variables }, ports);
        }
    }
}
function wrong(expected) {
    return new errors/* UserError */.yo("usage", `expected ${expected}, got something else.`, { hint: `Usage: ${judge_usage}` });
}


/***/ }),

/***/ 44992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ selfTrust)
/* harmony export */ });
/* harmony import */ var _domain_judging_job_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40811);

/**
 * Trust in a file of our own commit. Its list of signers cannot name the commit that holds it, so that this proves that a
 * certificate is what was asked for; whether it counts is for those who hold the list at the head of the instance.
 */
function selfTrust({ identity, server, workflow, predicates, policy, open }) {
    const ref = identity.workflowRef.slice(identity.workflowRef.indexOf("@") + 1);
    const epoch = new Date(0).toISOString();
    const signers = {
        issuer: identity.issuer,
        signers: [
            {
                predicates,
                workflow: `${server}/${(0,_domain_judging_job_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .instanceOf */ .hR)(identity)}/${workflow}`,
                refs: [ref],
                revisions: [{ sha: identity.workflowCommit, from: epoch, until: null, revoked: null }],
                triggers: [identity.event],
                runners: [identity.runnerEnvironment],
            },
        ],
    };
    return { open, signers, policies: { current: policy, accepted: [] } };
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

/***/ 67717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ channels),
/* harmony export */   TV: () => (/* binding */ formerOf),
/* harmony export */   UO: () => (/* binding */ isWithin)
/* harmony export */ });
/* unused harmony export commitsHeld */
/** A branch of the instance that products' rulesets name. */
const channels = ["canary", "stable"];
/** Commits that a channel was at, oldest first, without those that it was moved back from; the last is where it is. */
function commitsHeld(moves) {
    const stack = [];
    for (const { before, after } of moves) {
        if (stack.length === 0 && before !== null)
            stack.push(before);
        // Going back undoes a move: going back once more must not lead forward to what was left.
        const at = stack.lastIndexOf(after);
        if (at >= 0)
            stack.splice(at + 1);
        else
            stack.push(after);
    }
    return stack;
}
/** Where a rollback leads: what the channel was at before it came to where it is; null: nowhere. */
function formerOf(moves, current) {
    const held = commitsHeld(moves);
    return held.at(-1) === current ? (held.at(-2) ?? null) : null;
}
/** Whether a commit is one of the branch's own (facts 1.31: a fork's commit answers to the repository's name too). */
function isWithin(relation) {
    return relation === "same" || relation === "behind";
}


/***/ }),

/***/ 58897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VG: () => (/* binding */ teamRoles),
/* harmony export */   cD: () => (/* binding */ renderSettings),
/* harmony export */   gw: () => (/* binding */ SettingsFile),
/* harmony export */   qi: () => (/* binding */ scannerSets),
/* harmony export */   xj: () => (/* binding */ settingsPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Sets of scanners that a release brings. */
const scannerSets = ["default", "npm"];
const teamRoles = [
    "platform",
    "governance",
    "security-lead",
    "release-manager",
    "product-owner",
];
/** Its presence tells an instance from the packaged policy. */
const settingsPath = "policy/instance.yml";
const schema = "assaygate/instance/v1";
const Slug = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]{1,100}$/);
const Login = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,98}$/);
const Signing = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    fulcio: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5(),
    timestamp: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().nullable().default(null),
    rekor: zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5().nullable().default(null),
    rekorVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(2)]).default(1),
});
/** The settings as they stand in their file. */
const SettingsFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(schema),
    organization: Login,
    repository: Slug,
    repositoryId: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    teams: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        platform: Slug,
        governance: Slug,
        "security-lead": Slug,
        "release-manager": Slug,
        "product-owner": Slug,
    }),
    scanners: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(scannerSets),
    signing: Signing.optional(),
    runnerGroups: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(100)).optional(),
});
/** The settings as an instance keeps them. */
function renderSettings(settings) {
    const teams = teamRoles.map((role) => `  ${role}: ${quoted(settings.teams[role])}`);
    return [
        "# What is this organisation's own. `assaygate init --upgrade` renders the instance with it again.",
        `schema: ${schema}`,
        `organization: ${quoted(settings.organization)}`,
        `repository: ${quoted(settings.repository)}`,
        `repositoryId: ${settings.repositoryId}`,
        "teams: # slugs",
        ...teams,
        `scanners: ${settings.scanners}`,
        ...signingLines(settings),
        "",
    ].join("\n");
}
function signingLines({ signing, runnerGroups }) {
    const services = Object.entries(signing ?? {}).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`);
    return [
        ...(services.length === 0 ? [] : ["signing: # of this instance's own", ...services]),
        ...(runnerGroups === undefined ? [] : [`runnerGroups: ${JSON.stringify(runnerGroups)}`]),
    ];
}
/** A slug may look like a number or a truth value. */
function quoted(word) {
    return JSON.stringify(word);
}


/***/ }),

/***/ 77197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ objectionsTo)
/* harmony export */ });
/* unused harmony export hostedGroup */
/* harmony import */ var _instance_channel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67717);
/* harmony import */ var _job_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40811);


/** GitHub's own machines. */
const hostedGroup = "GitHub Actions";
/** All that speaks against signing; unknown: something could not be read, and then nothing is signed either. */
function objectionsTo(circumstances) {
    const { defaultBranch, relation, machines } = circumstances;
    const unread = [defaultBranch, relation, machines].find(isUnknown);
    if (unread !== undefined)
        return unread;
    return {
        state: "known",
        value: [
            ...ofFile(circumstances),
            ...ofBranch(circumstances),
            ...(relation.state === "known" ? ofCommit(circumstances.identity, relation.value) : []),
            ...(machines.state === "known" ? ofMachines(circumstances, machines.value) : []),
        ],
    };
}
function isUnknown(fact) {
    return fact.state === "unknown";
}
function object(code, message) {
    return [{ code, message }];
}
function ofFile({ identity, workflow, signers, now }) {
    const path = (0,_job_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowPathOf */ ._Z)(identity);
    if (path !== workflow)
        return object("signer-workflow", `expected the file ${workflow}, found ${path}`);
    const revision = signers.signers
        .filter((signer) => signer.workflow.endsWith(`/${workflow}`))
        .flatMap(({ revisions }) => revisions)
        .find(({ sha }) => sha === identity.workflowCommit);
    const revoked = revision?.revoked ?? null;
    const isEnded = revision?.until != null && Date.parse(now) >= Date.parse(revision.until);
    return revoked === null && !isEnded
        ? []
        : object("signer-revoked", `commit ${identity.workflowCommit} of the instance may not sign any more`);
}
function ofBranch({ identity, defaultBranch, triggers = ["push"] }) {
    const { event, ref, isRefProtected } = identity;
    const wanted = `refs/heads/${defaultBranch.state === "known" ? defaultBranch.value : ""}`;
    return [
        ...(triggers.includes(event)
            ? []
            : object("trigger", `expected a ${triggers.join(" or ")}, found ${event}`)),
        ...(ref === wanted ? [] : object("ref", `expected ${wanted}, found ${ref}`)),
        ...(isRefProtected ? [] : object("unprotected-ref", `expected rules that protect ${ref}, found none`)),
    ];
}
function ofCommit({ commit, ref }, relation) {
    return (0,_instance_channel_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(relation)
        ? []
        : object("unreachable-commit", `expected ${commit} to be a commit of ${ref}, found it is none (any more)`);
}
/**
 * A machine of the product's own can take a job by its label and be gone when another signs (docs/adr/0018): each job that
 * had one is looked at, whatever became of it.
 */
function ofMachines({ identity, runnerGroups }, machines) {
    const allowed = [hostedGroup, ...runnerGroups];
    const strange = machines.filter((use) => !isAllowed(use, allowed));
    const own = identity.runnerEnvironment === "github-hosted" || runnerGroups.length > 0
        ? []
        : object("runner", `expected a machine of GitHub's, found one that is ${identity.runnerEnvironment}`);
    return [
        ...own,
        ...strange.flatMap(({ job, attempt, runnerGroup }) => object("runner", `expected job "${job}" (attempt ${attempt}) on a machine of ${allowed.join(" or ")}, found ${runnerGroup === null ? "none that is known" : `one of ${runnerGroup}`}`)),
    ];
}
/** What did no work needs no machine. */
const idle = ["queued", "waiting", "pending", "requested"];
const unworked = ["skipped", "cancelled"];
function isAllowed({ status, conclusion, runnerGroup }, allowed) {
    if (runnerGroup !== null)
        return allowed.includes(runnerGroup);
    return idle.includes(status) || (status === "completed" && unworked.includes(conclusion ?? ""));
}


/***/ }),

/***/ 40811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _Z: () => (/* binding */ workflowPathOf),
/* harmony export */   _n: () => (/* binding */ JobIdentity),
/* harmony export */   hR: () => (/* binding */ instanceOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const Words = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(2_000);
const Commit = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const Id = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{1,20}$/);
/**
 * What GitHub says of a job in the token that the job signs with: the certificate will say the same. A name is for people,
 * a number is who it is.
 */
const JobIdentity = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    iss: Words,
    job_workflow_ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w.-]+\.ya?ml@\S+$/),
    job_workflow_sha: Commit,
    workflow_ref: Words,
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w.-]+\/[\w.-]+$/),
    repository_id: Id,
    repository_owner_id: Id,
    repository_visibility: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["public", "private", "internal"]),
    ref: Words,
    ref_protected: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["true", "false"]),
    sha: Commit,
    event_name: Words,
    run_id: Id,
    run_attempt: Id,
    runner_environment: Words,
})
    .transform((claims) => ({
    issuer: claims.iss,
    /** `owner/name/path@ref` of the file that defines the job. */
    workflowRef: claims.job_workflow_ref,
    workflowCommit: claims.job_workflow_sha,
    /** `owner/name/path@ref` of the file that was started. */
    startedRef: claims.workflow_ref,
    repository: claims.repository,
    repositoryId: claims.repository_id,
    ownerId: claims.repository_owner_id,
    visibility: claims.repository_visibility,
    ref: claims.ref,
    isRefProtected: claims.ref_protected === "true",
    commit: claims.sha,
    event: claims.event_name,
    runId: claims.run_id,
    runAttempt: claims.run_attempt,
    runnerEnvironment: claims.runner_environment,
}));
/** Path of the workflow file that defines the job, in its repository. */
function workflowPathOf({ workflowRef }) {
    const path = workflowRef.slice(0, workflowRef.indexOf("@"));
    return path.split("/").slice(2).join("/");
}
/** `owner/name` of the instance, whose file it is. */
function instanceOf({ workflowRef }) {
    return workflowRef.split("/").slice(0, 2).join("/");
}


/***/ }),

/***/ 85533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readWritten)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83493);


/** Reads a file that a command of ours wrote, as YAML or JSON: nobody has to be taught its keys. @throws {UserError} */
function readWritten(schema, source, { code, what, hint }) {
    const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(source, code);
    const [problem] = document.problems;
    if (problem !== undefined)
        throw problem;
    const parsed = schema.safeParse(document.data);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const path = issue?.path.map(String) ?? [];
    const place = path.length === 0 ? "" : ` at "${path.join(".")}"`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, `expected ${what}, found a fault${place}: ${issue?.message}.`, {
        at: document.locate(path),
        hint,
    });
}


/***/ }),

/***/ 24862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseSettings)
/* harmony export */ });
/* harmony import */ var _domain_instance_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58897);
/* harmony import */ var _document_written_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85533);


/** Reads what `renderSettings` wrote. @throws {UserError} invalid-config */
function parseSettings(text) {
    const { schema: _, ...settings } = (0,_document_written_js__WEBPACK_IMPORTED_MODULE_1__/* .readWritten */ .I)(_domain_instance_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsFile */ .gw, { path: _domain_instance_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsPath */ .xj, text }, {
        code: "invalid-config",
        what: "the settings of an instance",
        hint: "Restore the file from its history: `assaygate init` wrote it.",
    });
    return settings;
}


/***/ })

};
