export const id = 2001;
export const ids = [2001];
export const modules = {

/***/ 97780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ requireCircumstancesOf),
/* harmony export */   i: () => (/* binding */ requireCircumstances)
/* harmony export */ });
/* harmony import */ var _domain_judging_circumstances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77197);
/* harmony import */ var _domain_judging_judges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51087);
/* harmony import */ var _domain_judging_release_branches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11959);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72913);





/**
 * Looks at where and when this job runs before it signs. A verifier demands the same again of the certificate: here it is for
 * the message, there for the proof. @throws {UserError} invalid-input
 */
function requireCircumstances({ request, releaseBranches, ...rest }) {
    return requireCircumstancesOf({ workflow: _domain_judging_judges_js__WEBPACK_IMPORTED_MODULE_1__/* .judges */ .N[request.what].workflow, releaseBranches }, rest);
}
/** The same for any file that signs. @throws {UserError} invalid-input */
async function requireCircumstancesOf(scope, { ports, job, identity, instance }) {
    const defaultBranch = await job.defaultBranch();
    const own = (0,_domain_judging_release_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .branchOf */ .W)(identity.ref) ?? "";
    const branch = (0,_domain_judging_release_branches_js__WEBPACK_IMPORTED_MODULE_2__/* .isReleaseBranch */ .S)(own, scope.releaseBranches ?? [])
        ? { state: "known", value: own }
        : defaultBranch;
    const relation = branch.state === "known" ? await job.relation(identity.commit, branch.value) : branch;
    const objections = (0,_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .orThrow */ .a)((0,_domain_judging_circumstances_js__WEBPACK_IMPORTED_MODULE_0__/* .objectionsTo */ .u)({
        ...scope,
        identity,
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("invalid-input", `nothing is signed here: ${words}.`, {
        hint: "Only runs of a protected branch that releases come from, on machines that the instance knows, make evidence.",
    });
}


/***/ }),

/***/ 22001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge_judge)
});

// EXTERNAL MODULE: ./lib/domain/judging/judges.js
var judges = __webpack_require__(51087);
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
// EXTERNAL MODULE: ./lib/actions/gate-check/load-policy.js + 2 modules
var load_policy = __webpack_require__(7781);
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
function renderRelease({ version, commits, artefact, commit, bill }) {
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
    const contents = bill === null ? [] : [`### Parts\n\n${bill}\n`];
    return [`## ${version}\n`, ...body, ...contents, `${identity.join("\n")}\n`].join("\n");
}
function lineOf({ sha, scope, subject }) {
    const about = scope === null ? "" : `${(0,markdown/* code */.aY)(scope, 60)}: `;
    return `- ${about}${(0,markdown/* code */.aY)(subject, 200)} (${sha.slice(0, 12)})`;
}

// EXTERNAL MODULE: ./lib/cli/ledger/recording.js
var recording = __webpack_require__(14745);
// EXTERNAL MODULE: ./lib/cli/judge/answers.js
var answers = __webpack_require__(72913);
// EXTERNAL MODULE: ./lib/domain/sbom/release-contents.js + 1 modules
var release_contents = __webpack_require__(53726);
// EXTERNAL MODULE: ./lib/report/bill-changes.js
var bill_changes = __webpack_require__(9981);
;// CONCATENATED MODULE: ./lib/cli/judge/bill-notes.js


const isLines = (name) => name.endsWith(".intoto.jsonl");
/**
 * What changed in the parts of a release, for its notes; null: there is nothing to compare. It decides nothing, so what cannot
 * be read is said there and stops no release.
 */
async function billNotes(job, { previous, lines }) {
    const after = (0,release_contents/* contentsOf */.K)(lines);
    if (previous === null || after === null)
        return null;
    const before = await linesOf(job, previous);
    if (typeof before === "string")
        return `The bill of ${previous} could not be compared: ${before}.`;
    const contents = (0,release_contents/* contentsOf */.K)(before);
    return contents === null
        ? `${previous} has no bill of materials to compare with.`
        : (0,bill_changes/* renderBillChanges */.t)((0,release_contents/* compareReleases */.c)(contents, after));
}
async function linesOf(job, tag) {
    const releases = await job.releases();
    if (releases.state === "unknown")
        return releases.why;
    const assets = releases.value.find((one) => one.tag === tag && !one.isDraft)?.assets ?? new Map();
    const digest = [...assets].find(([name]) => isLines(String(name)))?.[1];
    const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(String(digest)) ?? [];
    if (sha256 === undefined)
        return "it has no file of statements";
    const found = await job.file(sha256);
    if (found.state === "unknown")
        return found.why;
    return found.value ?? "its file of statements is not there";
}

// EXTERNAL MODULE: ./lib/cli/judge/fetch.js + 1 modules
var fetch = __webpack_require__(73232);
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
/** The versions that tags name, the newest by precedence first, not by date. */
function versionTags(tags) {
    const versions = tags.flatMap(({ name, commit }) => {
        const version = (0,semver.valid)(tagPattern.exec(name)?.[1] ?? null);
        return version === null ? [] : [{ tag: name, version, commit }];
    });
    return versions.toSorted((one, other) => (0,semver.rcompare)(one.version, other.version));
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

;// CONCATENATED MODULE: ./lib/cli/judge/next-version.js




/** So many versions of other branches are passed over, at most. */
const mostLooked = 50;
/**
 * The version that follows the newest one which the commit has behind it: lines that are kept beside each other go on each
 * by itself. Null: a version that holds this commit is out already. @throws {UserError}
 */
async function planOf(job, commit) {
    const tags = versionTags((0,answers/* orThrow */.a)(await job.tags(), "the tags of this repository"));
    for (const tag of tags.slice(0, mostLooked)) {
        const since = (0,answers/* orThrow */.a)(await job.commitsSince(tag.commit, commit), `the commits since ${tag.tag}`);
        if (since.relation === "same" || since.relation === "behind")
            return null;
        if (since.relation === "ahead")
            return following(tags, tag, since.commits);
    }
    if (tags.length > mostLooked)
        throw refused(`a version among the ${mostLooked} newest that comes before this commit`, "none");
    return following(tags, null, []);
}
function following(tags, newest, messages) {
    const commits = messages.map(({ sha, message }) => describeCommit(sha, message));
    const version = nextVersion(newest, commits);
    const taken = tags.find((tag) => tag.version === version);
    if (taken !== undefined)
        throw refused(`${taken.tag} to be free`, `it at ${taken.commit}: a later line has it`);
    return { version, previous: newest?.tag ?? null, commits };
}
function refused(expected, found) {
    return new errors/* UserError */.yo("invalid-input", `expected ${expected}, found ${found}.`, {
        hint: "An older line takes fixes only: what is new there would have the number of a version that is out. Nothing is published.",
    });
}

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
        throw push_image_refused(layout);
    const registry = await job.registry(image);
    const pushed = await registry.pushLayout({ layout, files: artefact, tag });
    if (pushed.state === "refused" || pushed.state === "unknown")
        throw push_image_refused(pushed.why);
    const { digest } = folder.index.artefact;
    if (pushed.image.digest !== digest)
        throw push_image_refused(`expected ${digest} there, found ${pushed.image.digest}`);
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
function push_image_refused(why) {
    return new errors/* UserError */.yo("invalid-input", `the image could not be pushed: ${why}.`, {
        at: "image",
        hint: "Nothing else is published. Correct the name or the access, and run the failed job again.",
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/domain/archive/tar-writer.js
var tar_writer = __webpack_require__(46872);
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
    const bytes = (0,tar_writer/* writeTar */.F)(files.map(([path, content]) => ({ path, bytes: content })));
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
 * more. Exit 0: it is there, or a version that holds this commit is out already. @throws {UserError}
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
        const plan = await planOf(job, folder.index.commit);
        if (plan === null)
            return tell(ports, { version: "", digest: folder.index.artefact.digest, words: superseded });
        const tag = `v${plan.version}`;
        if (image !== null)
            await pushImage(job, { image, tag, folder, artefact: packaged.artefact });
        const record = () => recordRelease({ ports, variables }, folder);
        const release = await releaseOf(job, { ...plan, assets, folder, record });
        const { digest } = folder.index.artefact;
        return tell(ports, { version: plan.version, digest, words: `released ${release.tag}: ${release.url}` });
    }));
}
const superseded = "a version that holds this commit is out already: its evidence is kept, and no version is made";
async function requireThisRun({ index }, job) {
    const id = (0,answers/* orThrow */.a)(await job.repositoryId(), "the id of this repository");
    if (index.repository.id === String(id) && index.commit === job.commit)
        return;
    throw new errors/* UserError */.yo("invalid-input", "expected a release of this run's repository and commit, found another.", {
        at: "index.json",
        hint: "Nothing is published. Run the whole workflow again.",
    });
}
/** Draft, attach, publish, look again: from `publish` on nobody can change it. */
async function releaseOf(job, { version, previous, commits, assets, folder, record }) {
    const { artefact, commit } = folder.index;
    const tag = `v${version}`;
    const drafts = (0,answers/* orThrow */.a)(await job.releases(), "the releases of this repository").filter((one) => one.tag === tag);
    if (drafts.length > 0)
        throw publish_refused(`no release ${tag} yet`, `${drafts.length}: delete the draft of an earlier try`);
    const lines = publish_linesOf(folder)?.bytes ?? new Uint8Array();
    const bill = await billNotes(job, { previous, lines });
    const body = renderRelease({ version, commits, artefact, commit, bill });
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
/** The signed statements as lines; a file of the package may be called as it likes. */
function publish_linesOf(folder) {
    return evidenceAssets(folder).find(({ name }) => name.endsWith(".intoto.jsonl"));
}
async function recordRelease({ ports, variables }, folder) {
    const { github } = ports.runner.context;
    const lines = publish_linesOf(folder);
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

// EXTERNAL MODULE: ./lib/cli/judge/circumstances.js
var circumstances = __webpack_require__(97780);
// EXTERNAL MODULE: ./lib/domain/audit-export/due.js
var audit_export_due = __webpack_require__(75967);
// EXTERNAL MODULE: ./lib/domain/audit-export/statement.js
var statement = __webpack_require__(40592);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/operation.js
var operation = __webpack_require__(84754);
// EXTERNAL MODULE: ./lib/domain/evidence/signers.js
var signers = __webpack_require__(81799);
// EXTERNAL MODULE: ./lib/domain/evidence/verify.js + 3 modules
var verify = __webpack_require__(30407);
// EXTERNAL MODULE: ./lib/domain/instance/places.js
var instance_places = __webpack_require__(19936);
// EXTERNAL MODULE: ./lib/domain/judging/job-identity.js
var job_identity = __webpack_require__(40811);
;// CONCATENATED MODULE: ./lib/cli/judge/exported.js








/** Runs that go on beside each other may release before any of them is exported: so many of the newest are looked into. */
const mostVerified = 100;
/**
 * What must happen before the next release: of every release in the ledger an export of its run is there, and those of the newest
 * are signed by the file which exports. Null: nothing. @throws {UserError} where it cannot be read
 */
async function exportLacking(question) {
    const due = (0,audit_export_due/* dueExports */.In)(question.entries);
    const [never] = (0,audit_export_due/* neverExported */.iZ)(due);
    if (never !== undefined)
        return `run ${never.run}, which released before, was not exported yet`;
    if (due.length === 0)
        return null;
    const trust = await trustOf(question);
    for (const one of due.slice(0, mostVerified)) {
        const lacking = await lackIn(one, { trust, question });
        if (lacking !== null)
            return lacking;
    }
    return null;
}
async function lackIn({ release, claims }, { trust, question }) {
    const reasons = [];
    for (const claim of claims) {
        const why = await objectionTo(claim, { release, trust, question });
        if (why === null)
            return null;
        reasons.push(why);
    }
    return `no export of run ${release.run} counts: ${reasons.join("; ")}`;
}
const releases = "the releases of this repository";
async function objectionTo({ subject, evidence }, { release, trust, question }) {
    const { job, identity, now } = question;
    const bundle = (0,answers/* orThrow */.a)(await job.releaseFile(evidence, [subject]), releases);
    if (bundle === null)
        return `no immutable release holds its bundle ${evidence} and its manifest`;
    const branch = (0,answers/* orThrow */.a)(await job.defaultBranch(), "the default branch");
    const { repositoryId, ownerId } = identity;
    const found = await (0,verify/* verifyEvidence */.J)(bundle, {
        predicateType: operation.operationKind.type,
        subject: { sha256: subject },
        source: { repositoryId, ownerId, commit: null, refs: [`refs/heads/${branch}`] },
        at: now,
    }, trust);
    if (found.state === "rejected")
        return `${found.code}: ${found.message}`;
    const predicate = operation.operationKind.parse(found.statement.predicate);
    const details = (0,statement/* exportDetails */.zO)(predicate);
    if (details?.run !== release.run)
        return `it is about ${details === null ? "something else" : `run ${(0,signers/* shown */.S)(String(details.run))}`}`;
    if (!(0,statement/* isAbout */.KH)(predicate, release))
        return "it is about something else that the run released";
    const kept = (0,statement/* keptIn */.CJ)(predicate);
    const whole = kept === null ? null : (0,answers/* orThrow */.a)(await job.releaseFile(evidence, [subject, kept]), releases);
    return whole === null ? "no immutable release holds what it says was kept" : null;
}
/** The list of our own commit, which cannot name that commit itself, and that commit. */
async function trustOf({ job, identity, instance, platform, server }) {
    const exporting = `${server}/${(0,job_identity/* instanceOf */.hR)(identity)}/${statement/* auditExportWorkflow */.dp}`;
    const listed = instance.signers.signers.filter(({ workflow }) => workflow === exporting);
    const own = {
        predicates: ["operation"],
        workflow: exporting,
        refs: [identity.workflowRef.slice(identity.workflowRef.indexOf("@") + 1)],
        revisions: [
            { sha: identity.workflowCommit, from: new Date(0).toISOString(), until: null, revoked: null },
        ],
        triggers: statement/* auditExportTriggers */.zM,
        runners: [identity.runnerEnvironment],
    };
    const signers = { issuer: identity.issuer, signers: [...listed, own] };
    return {
        open: await job.opener(instance.root, instance_places/* trustedRootPath */.l),
        signers,
        policies: { current: platform.digest, accepted: platform.content.accepted },
    };
}

// EXTERNAL MODULE: ./lib/cli/judge/instance.js
var judge_instance = __webpack_require__(98203);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/index.js
var evidence_predicates = __webpack_require__(61875);
;// CONCATENATED MODULE: ./lib/cli/judge/folder.js



/** Gives a bundle the next place in the folder. */
function fileBundle(bytes, { statement, statementDigest }, number) {
    const { predicateType } = statement;
    const name = (0,evidence_predicates/* predicateNameFor */.Kg)(predicateType);
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
    const open = await job.opener(instance.root, instance_places/* trustedRootPath */.l);
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
    const { workflow, predicates } = judges/* judges */.N[by];
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
    const name = (0,evidence_predicates/* predicateNameFor */.Kg)(predicateType) ?? "statement";
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
            statements.push((0,documents.billOfMaterials)(subject, document));
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
        (0,provenance.provenance)(artefact, buildRunOf(judged)),
        ...verdict.stages.flatMap((stage) => (0,test_result.testResults)(judgementOf(judged, stage, artefact))),
        ...(0,vulns.vulns)(facts.reports, artefact, window),
    ];
}
/** The evaluation with everything in it, and the summary that the next stage asks for. */
async function signStage(judgement, { judged, inputs, file }) {
    const evaluation = await file((0,gate_evaluation.gateEvaluation)(judgement, inputs));
    const summary = (0,verification_summary.verificationSummary)(judgement, {
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
    const taken = [];
    for (const { bytes, statement } of source.bundles) {
        const bundle = await notary.take(bytes, statement, "source");
        if (isSummaryOfSource(statement))
            taken.push(bundle);
    }
    const [summary] = taken;
    if (summary === undefined)
        throw new errors/* UserError */.yo("invalid-input", "expected the summary of stage 1 among what judge-source signed, found none.", {
            hint: "Nothing is signed. Run the whole workflow again.",
        });
    const bills = await billStatements(judged.facts, { job, jobs: request.jobs });
    await signRelease(judged, { artefact, source: summary, bills, file: notary.file });
    await storeAll(filing);
    writeFolder(filing, { artefact, files: [...source.files, ...factsFiles(judged)] });
}
function isSummaryOfSource({ predicateType, predicate }) {
    if (predicateType !== verification_summary.verificationSummaryKind.type)
        return false;
    return (0,verification_summary.stageOf)(verification_summary.VerificationSummary.parse(predicate)) === 1;
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
    write(`${name.replaceAll(/[^\w.-]+/g, "-")}.intoto.jsonl`, release_linesOf(notary.filed));
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
function release_linesOf(bundles) {
    return bundles
        .map(({ bytes }) => `${JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)))}\n`)
        .join("");
}

// EXTERNAL MODULE: ./lib/domain/ledger/freshness.js
var freshness = __webpack_require__(8228);
;// CONCATENATED MODULE: ./lib/cli/judge/watched.js

/** What to do where the ledger is not watched as the policy asks for; null: it is. */
function unseenWords({ platform, entries, witnessed, now }) {
    const demand = platform.content.witness ?? null;
    const why = (0,freshness/* stalenessOf */.sX)(witnessed, { demand, size: entries.length, now });
    if (why === null)
        return null;
    return `evidence pending: ${why}. Nothing was signed. Run the workflow "Assaygate witness" of the instance, then this job again.`;
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
        const scene = await sceneOf(request, { ports, job, identity });
        const unseen = unseenWords({ ...scene, now: ports.clock.now() });
        if (unseen !== null)
            return sign_tell(ports, "pending", "witness-stale", unseen);
        const lacking = await lackBefore(scene);
        if (lacking !== null)
            return sign_tell(ports, "pending", "audit-export-missing", lacking);
        await signIn(scene);
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
    const { releaseBranches } = platform.file.content;
    await (0,circumstances/* requireCircumstances */.i)({ request, releaseBranches, ports, job, identity, instance });
    const { repository } = identity;
    const { entries, witnessed } = await (0,recording/* requireHonestLedger */.wQ)({
        ports,
        variables: request.variables,
        repository,
    });
    const begunAt = (0,answers/* orThrow */.a)(await job.begunAt(), "when this run began");
    return { request, ports, job, identity, instance, begunAt, entries, witnessed, platform: platform.file };
}
/** What the release before has left undone; null: nothing, or there was none. */
async function lackBefore(scene) {
    const { request, ports } = scene;
    if (request.what !== "release")
        return null;
    const lacking = await exportLacking({ ...scene, server: serverOf(ports), now: ports.clock.now() });
    if (lacking === null)
        return null;
    return `evidence pending: ${lacking}. Nothing was signed. Run the workflow "Assaygate audit export" for that run, then this job again.`;
}
async function signIn(scene) {
    const { request, platform, identity, begunAt, ports, job } = scene;
    const until = ports.clock.now();
    const { stages } = judges/* judges */.N[request.what];
    const replayed = await (0,fetch/* fetchRecorded */.v)({ job, jobs: request.jobs }, { platform, demand: { commit: identity.commit, event: identity.event, stages, from: begunAt, until } });
    const server = serverOf(ports);
    const judged = { ...replayed, identity, server, begunAt, version: job.version };
    const notary = await openNotary(scene, server);
    await (request.what === "source" ? fileSource : fileRelease)({ ...scene, judged, notary });
}
function serverOf({ runner }) {
    return runner.context.github?.hosts.server ?? "https://github.com";
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
            return sign({ what: (0,cli_options/* oneOf */.y)("what", what, judges/* judgeNames */.c), jobs, output, variables }, ports);
        }
    }
}
function wrong(expected) {
    return new errors/* UserError */.yo("usage", `expected ${expected}, got something else.`, { hint: `Usage: ${judge_usage}` });
}


/***/ }),

/***/ 46872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeTar)
/* harmony export */ });
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


/***/ }),

/***/ 75967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ dueExports),
/* harmony export */   Yz: () => (/* binding */ releaseOfRun),
/* harmony export */   iZ: () => (/* binding */ neverExported),
/* harmony export */   xq: () => (/* binding */ runToExport)
/* harmony export */ });
/** What a ledger says about exports of releases, newest release first. */
function dueExports(entries) {
    const exports = entries.filter(({ kind }) => kind === "audit-export").toReversed();
    return entries
        .filter(({ kind }) => kind === "release")
        .toReversed()
        .map((release) => ({ release, claims: exports.filter(({ run }) => run === release.run) }));
}
/** Releases of which nobody even claims an export. */
function neverExported(due) {
    return due.flatMap(({ release, claims }) => (claims.length === 0 ? [release] : []));
}
/** The newest release that a run recorded; null: it recorded none. */
function releaseOfRun(entries, run) {
    return entries.findLast((entry) => entry.kind === "release" && entry.run === run) ?? null;
}
/** The run that is to be exported where nobody names one: the first that never was, else the newest once more; null: none. */
function runToExport(entries) {
    const due = dueExports(entries);
    return (neverExported(due).at(-1) ?? due[0]?.release)?.run ?? null;
}


/***/ }),

/***/ 39040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ approvalsPath),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Or: () => (/* binding */ attemptsOf),
/* harmony export */   Sn: () => (/* binding */ jobsPath),
/* harmony export */   T8: () => (/* binding */ manifestBytes),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   X9: () => (/* binding */ attemptPath),
/* harmony export */   Zl: () => (/* binding */ artifactsPath),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   lA: () => (/* binding */ logsPath)
/* harmony export */ });
/* unused harmony export AuditManifest */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12627);
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6878);



const Sha256 = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const Id = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[1-9]\d{0,19}$/);
const Word = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(300);
/** A run can be started again fifty times. */
const mostAttempts = 51;
const manifestPath = "manifest.json";
const approvalsPath = "approvals.json";
const artifactsPath = "artifacts.json";
const attemptPath = (attempt) => `attempt-${attempt}/run.json`;
const jobsPath = (attempt) => `attempt-${attempt}/jobs.json`;
const logsPath = (attempt) => `attempt-${attempt}/logs.zip`;
const File = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^(?:approvals|artifacts)\.json$|^attempt-\d{1,2}\/(?:run\.json|jobs\.json|logs\.zip)$/),
    bytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0),
    sha256: Sha256,
});
const Commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const KeptRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("kept"),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    workflow: Word,
    event: Word,
    branch: Word.nullable(),
    commit: Commit,
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** When GitHub touched it last: the end of its last attempt. */
    updatedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    conclusion: Word,
    attempts: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(mostAttempts),
});
/** A run that GitHub has no longer; what it released says when that was, and nobody says anything else of it. */
const DeletedRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("deleted"),
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    releasedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
});
/** A line of the ledger of which GitHub has neither the run nor what it released, so that nobody can say more of it. */
const UnknownRun = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("unknown"), id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1) });
/** Everything that was kept of a run that has ended, by digest. Its own digest is what is signed. */
const AuditManifest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: Id, name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/) }),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt("state", [KeptRun, DeletedRun, UnknownRun]),
    /** RFC 3339: when it was looked at. */
    exportedAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(File).max(3 * mostAttempts + 2),
    /** Paths of logs that GitHub had no longer. */
    gone: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^attempt-\d{1,2}\/logs\.zip$/)).max(mostAttempts),
});
/** The one text of a manifest (RFC 8785). */
function manifestBytes(manifest) {
    return new TextEncoder().encode((0,_digest_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(manifest));
}
/** Reads what {@link manifestBytes} writes; null: these bytes are none. */
function readManifest(bytes) {
    const parsed = AuditManifest.safeParse(tryParse(new TextDecoder().decode(bytes)));
    if (!parsed.success)
        return null;
    return (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256HexOfBytes */ .hW)(manifestBytes(parsed.data)) === (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256HexOfBytes */ .hW)(bytes) ? parsed.data : null;
}
/** The shortest time for which anybody can let GitHub keep runs and logs is a day. */
const shortestKeptMs = 86_400_000;
/**
 * Why nothing is signed for this; null: it is whole, or as whole as it can be. What is younger than a day has not expired:
 * somebody took it away.
 */
function faultOf(manifest) {
    const { run, files, gone } = manifest;
    const there = [...files.map(({ path }) => path), ...gone];
    const due = pathsOf(run);
    const missing = due.find((path) => !there.includes(path));
    if (missing !== undefined)
        return `it lacks ${missing}`;
    if (there.length !== due.length)
        return "it names files that belong to no attempt of the run";
    const [lost] = run.state === "deleted" ? ["the run"] : gone;
    return lost !== undefined && isFresh(manifest)
        ? `${lost} is gone, and nothing expires within a day of its run`
        : null;
}
/** How many attempts GitHub told of. */
function attemptsOf({ run }) {
    return run.state === "kept" ? run.attempts : 0;
}
function pathsOf(run) {
    if (run.state !== "kept")
        return [];
    const attempts = Array.from({ length: run.attempts }, (_, index) => index + 1);
    return [
        approvalsPath,
        artifactsPath,
        ...attempts.flatMap((attempt) => [attemptPath(attempt), jobsPath(attempt), logsPath(attempt)]),
    ];
}
function isFresh({ run, exportedAt }) {
    if (run.state === "unknown")
        return false;
    const ended = run.state === "deleted" ? run.releasedAt : run.updatedAt;
    return Date.parse(exportedAt) - Date.parse(ended) < shortestKeptMs;
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

/***/ 40592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ keptIn),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   _o: () => (/* binding */ exportStatement),
/* harmony export */   dp: () => (/* binding */ auditExportWorkflow),
/* harmony export */   zM: () => (/* binding */ auditExportTriggers),
/* harmony export */   zO: () => (/* binding */ exportDetails)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/* harmony import */ var _evidence_predicates_operation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84754);
/* harmony import */ var _evidence_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65513);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39040);





/** File of the instance that signs what a release run leaves behind; products call it when such a run has ended. */
const auditExportWorkflow = ".github/workflows/judge-audit-export.yml";
/** At the end of a run, or by a person who makes up for an export that did not happen. */
const auditExportTriggers = ["workflow_run", "workflow_dispatch"];
/** What the statement says besides, under a name of its own: other operations have other details. */
const Details = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    auditExport: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        run: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
        /** None: GitHub had the run no longer. */
        attempts: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
        files: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0),
        gone: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(100)).max(100),
    }),
});
/** Says that this is what was kept of a run. Subject: its manifest, which names every file by digest. */
function exportStatement(manifest, { operationId, released, kept, policy, verifier }) {
    const { run, files, gone, exportedAt } = manifest;
    const details = {
        auditExport: { run: run.id, attempts: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptsOf */ .Or)(manifest), files: files.length, gone: [...gone] },
    };
    return {
        _type: _evidence_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .statementType */ .q,
        subject: [{ name: _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestPath */ .ji, digest: { sha256: (0,_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256HexOfBytes */ .hW)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestBytes */ .T8)(manifest)) } }],
        predicateType: _evidence_predicates_operation_js__WEBPACK_IMPORTED_MODULE_1__.operationKind.type,
        predicate: {
            kind: "outcome",
            operationId,
            subjectRefs: [
                { name: "artefact", digest: { sha256: released.subject } },
                { name: "evidence", digest: { sha256: released.evidence } },
                { name: "files", digest: { sha256: kept } },
            ],
            observedAt: exportedAt,
            details,
            policy,
            verifier,
        },
    };
}
/** sha256 of the file with everything that was kept, as the statement names it; null: it names none. */
function keptIn({ subjectRefs = [] }) {
    return subjectRefs.find(({ name }) => name === "files")?.digest?.["sha256"] ?? null;
}
/** Whether an operation is about exactly what a line of the ledger names. */
function isAbout({ subjectRefs = [] }, { subject, evidence }) {
    const named = (wanted) => subjectRefs.find(({ name }) => name === wanted)?.digest?.["sha256"];
    return named("artefact") === subject && named("evidence") === evidence;
}
/** What an operation says of an export; null: it is about something else. */
function exportDetails({ kind, details }) {
    const parsed = Details.safeParse(details);
    return kind === "outcome" && parsed.success ? parsed.data.auditExport : null;
}


/***/ }),

/***/ 68073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CycloneDx: () => (/* binding */ CycloneDx),
/* harmony export */   OpenVex: () => (/* binding */ OpenVex),
/* harmony export */   Release: () => (/* binding */ Release),
/* harmony export */   Spdx: () => (/* binding */ Spdx),
/* harmony export */   billOfMaterials: () => (/* binding */ billOfMaterials),
/* harmony export */   cycloneDxKind: () => (/* binding */ cycloneDxKind),
/* harmony export */   openVexKind: () => (/* binding */ openVexKind),
/* harmony export */   releaseKind: () => (/* binding */ releaseKind),
/* harmony export */   spdxKind: () => (/* binding */ spdxKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95775);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




/** Documents that are their own predicate, kept word for word; only what tells them from others is looked at. */
const CycloneDx = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ bomFormat: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("CycloneDX"), specVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY });
const Spdx2 = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ spdxVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^SPDX-2\.[23]$/), SPDXID: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY });
const Spdx3 = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ "@context": _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, "@graph": zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).min(1) });
const Spdx = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([Spdx2, Spdx3]);
/** OpenVEX 0.2.0, as far as every document has it. */
const OpenVex = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    "@context": zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^https:\/\/openvex\.dev\/ns(?:\/v[\w.]{1,20})?$/),
    "@id": _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
    author: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
    timestamp: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"],
    statements: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ status: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY })).min(1),
});
/** in-toto release v0.2: GitHub's own word about an immutable release. v0.1 says `releaseId`. */
const Release = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ purl: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, packageId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(), releaseId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional() });
/** Kept word for word. */
const document = { pinsCommit: true, subjects: "artefact", isVerbatim: true };
const cycloneDxKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "cyclonedx",
    type: "https://cyclonedx.org/bom",
    ...document,
    shape: CycloneDx,
});
const spdxKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "spdx",
    type: "https://spdx.dev/Document",
    ...document,
    shape: Spdx,
});
const openVexKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "openvex",
    type: "https://openvex.dev/ns",
    ...document,
    // What is known of a vulnerability changes long after the release.
    pinsCommit: false,
    shape: OpenVex,
});
const releaseKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "release",
    type: "https://in-toto.io/attestation/release/v0.2",
    pinsCommit: false,
    subjects: "either",
    shape: Release,
});
/** A bill of materials as evidence about one artefact, word for word. Throws a ZodError for anything else. */
function billOfMaterials(artefact, document) {
    if (CycloneDx.safeParse(document).success)
        return (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .statementOf */ .T8)(cycloneDxKind.type, artefact, document);
    const spdx = Spdx.parse(document);
    const version = "spdxVersion" in spdx ? String(spdx.spdxVersion).replace(/^SPDX-/, "v") : "v3";
    return (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .statementOf */ .T8)(`${spdxKind.type}/${version}`, artefact, document);
}


/***/ }),

/***/ 59011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateEvaluation: () => (/* binding */ gateEvaluation),
  gateEvaluationKind: () => (/* binding */ gateEvaluationKind)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./lib/domain/verdict/result.js
var verdict_result = __webpack_require__(20393);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/shapes.js
var shapes = __webpack_require__(63741);
;// CONCATENATED MODULE: ./lib/domain/evidence/predicates/gate-evaluation-shape.js



const Count = schemas/* int */.Whr().min(0);
const Check = schemas/* object */.Ikc({
    id: shapes/* Text */.EY.describe("Id of the check, as its page has it."),
    required: schemas/* boolean */.zMY().describe("Whether it can block."),
    result: shapes/* CheckOutcome */.TN.describe(`One of ${verdict_result/* checkResults */.ZB.join(", ")}.`),
    reason: shapes/* Text */.EY.describe("Word for machines. With WARNED: waived, not-yet-effective or advisory."),
    origin: schemas/* enum */.k5n(["template", "product"]).optional().describe("Who made the evidence it relied on."),
    observed: schemas/* object */.Ikc({ value: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]), unit: shapes/* Text */.EY }).optional(),
    threshold: schemas/* object */.Ikc({
        operator: schemas/* enum */.k5n([">=", "<=", "=", "none-of"]),
        value: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]),
        origin: shapes/* Text */.EY.optional().describe("File and place that set it."),
    })
        .optional(),
    findings: schemas/* record */.g1P(schemas/* string */.YjP(), Count).optional().describe("How many findings of each severity."),
    tool: schemas/* object */.Ikc({ uri: shapes/* Text */.EY, version: shapes/* Text */.EY.optional() }).optional(),
    evidence: schemas/* array */.YOg(shapes/* Pinned */.nG).optional().describe("Reports it relied on, by digest."),
    waivers: schemas/* array */.YOg(shapes/* Pointer */.gm).optional().describe("Waivers that covered something."),
    controls: schemas/* array */.YOg(shapes/* Text */.EY).optional().describe("Controls it speaks for."),
});
const stageResults = ["PASSED", "WARNED", "FAILED", "UNDECIDED"];
/** What every check of one stage came to, for one commit or artefact. */
const GateEvaluation = schemas/* object */.Ikc({
    verifier: shapes/* Verifier */.BL.describe("The file that judged and signed."),
    policy: shapes/* Policy */.PE.describe("The platform policy that was judged by."),
    effectivePolicy: shapes/* Pinned */.nG.describe("Platform policy and the product's choices together (RFC 8785)."),
    facts: shapes/* Pinned */.nG.describe("Normalised facts: with the policy they give this very result again."),
    record: shapes/* Pinned */.nG.optional().describe("What went into the verdict besides facts and platform policy."),
    invocationId: shapes/* Text */.EY.describe("The run that judged: `…/actions/runs/<id>/attempts/<n>`."),
    evaluatedAt: shapes/* Moment */["do"].describe("Time that the verdict is about; expiry and age were judged by it."),
    stage: schemas/* object */.Ikc({ id: schemas/* int */.Whr().min(1).max(8), name: shapes/* Text */.EY })
        .describe("1 source, 2 build, 3 quality-security, 4 packaging, 5 promotion, 6 approval, 7 deploy-verify, 8 observe."),
    environment: shapes/* Environment */.OH.optional().describe("Stages 5 to 8 only."),
    owner: shapes/* Owner */._e.describe("Who answers for what was judged."),
    result: schemas/* enum */.k5n(stageResults)
        .describe("Follows from the checks: FAILED if a required one is FAILED or NOT_RUN, else UNDECIDED if one is ERROR."),
    checks: schemas/* array */.YOg(Check).min(1).describe("Every check of the stage, once."),
    inputAttestations: schemas/* array */.YOg(shapes/* Pinned */.nG)
        .optional()
        .describe("Statements it relied on, by the digest of their bundle."),
})
    .refine(({ checks }) => new Set(checks.map(({ id }) => id)).size === checks.length, {
    error: "expected each check once",
})
    .refine(({ checks, result }) => (0,verdict_result/* decideStage */.Nw)(checks) === result, {
    error: "expected the result that its own checks come to",
});

// EXTERNAL MODULE: ./lib/domain/evidence/predicates/judging.js
var judging = __webpack_require__(95775);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/kind.js
var kind = __webpack_require__(26677);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/own-type.js
var own_type = __webpack_require__(37276);
;// CONCATENATED MODULE: ./lib/domain/evidence/predicates/gate-evaluation.js





const gateEvaluationKind = (0,kind/* predicateKind */.a)({
    name: "gate-evaluation",
    type: (0,own_type/* ownType */.Z)("gate-evaluation"),
    pinsCommit: true,
    subjects: "either",
    shape: GateEvaluation,
    verifierId: shapes/* verifierIdOf */.rk,
    policyDigest: shapes/* policyDigestOf */.K7,
});
/** Says everything that one stage of a verdict came to. */
function gateEvaluation(judgement, inputs = []) {
    const { verdict, stage, facts, judge, subject } = judgement;
    const { owner } = verdict;
    return (0,judging/* statementOf */.T8)(gateEvaluationKind.type, subject, {
        verifier: (0,judging/* verifierOf */.Sb)(judge),
        policy: (0,judging/* policyOf */.US)(judgement),
        effectivePolicy: (0,judging/* effectivePolicyOf */.tk)(verdict),
        facts: factsOf(verdict.factsDigest),
        ...(judgement.record !== undefined && { record: recordOf(judgement.record) }),
        invocationId: judge.invocationId,
        evaluatedAt: verdict.evaluatedAt,
        stage: { id: stage.id, name: stage.name },
        owner: { name: owner.name, uri: owner.contact },
        result: stage.result,
        checks: stage.checks.map((check) => checkOf(check, facts)),
        ...(inputs.length > 0 && { inputAttestations: [...inputs] }),
    });
}
function factsOf(digest) {
    return { name: (0,judging/* factsPath */.dH)(digest), digest: { sha256: (0,judging/* hexOf */.ZD)(digest) }, mediaType: "application/json" };
}
function recordOf({ path, sha256 }) {
    return { name: path, digest: { sha256 }, mediaType: "application/json" };
}
function checkOf(check, facts) {
    const { id, required, result, reason, observed, threshold, findings, evidence, waivers } = check;
    return {
        id,
        required,
        result,
        reason,
        ...originOf(evidence, facts),
        ...(observed !== undefined && { observed: { value: observed.value, unit: observed.unit } }),
        ...(threshold !== undefined && {
            threshold: { operator: threshold.operator, value: threshold.value, origin: threshold.origin.at },
        }),
        ...(findings !== undefined && { findings: { ...findings } }),
        ...(evidence.length > 0 && { evidence: evidence.map(reportOf) }),
        ...(waivers.length > 0 && { waivers: waivers.map((waiver) => waiverOf(waiver, facts)) }),
    };
}
/** One report of the product among them makes the evidence the product's. */
function originOf(evidence, { reports }) {
    const used = reports.filter((report) => evidence.some(({ path, sha256 }) => report.path === path && report.sha256 === sha256));
    if (used.length === 0)
        return {};
    return { origin: used.every(({ origin }) => origin === "template") ? "template" : "product" };
}
function reportOf({ path, sha256, format, tool }) {
    const annotations = { ...(format !== null && { format }), ...(tool !== null && { tool }) };
    return { name: path, digest: { sha256 }, annotations };
}
function waiverOf(id, { waivers }) {
    const file = waivers.find(({ waiver }) => waiver.id === id);
    if (file === undefined)
        return { name: id, uri: `waiver:${id}` };
    return { name: id, uri: file.path, digest: { sha256: file.sha256 } };
}


/***/ }),

/***/ 95775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ verifierOf),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   dH: () => (/* binding */ factsPath),
/* harmony export */   sF: () => (/* binding */ commitSubject),
/* harmony export */   tk: () => (/* binding */ effectivePolicyOf)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65513);

/** A statement that somebody signs about one subject. */
function statementOf(predicateType, subject, predicate) {
    return { _type: _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statementType */ .q, subject: [subject], predicateType, predicate };
}
/** A commit as a subject. */
function commitSubject(commit, repository) {
    const digest = { gitCommit: commit };
    if (repository === undefined)
        return { digest };
    const annotations = { sourceRefs: repository.refs };
    return { uri: `git+${repository.url}@${commit}`, digest, annotations };
}
/** Hex digits of `sha256:<hex>`. */
function hexOf(digest) {
    return digest.slice(digest.indexOf(":") + 1);
}
/** Name of the facts of a verdict inside a release folder; its bytes are canonical JSON (RFC 8785). */
function factsPath(factsDigest) {
    return `facts/${hexOf(factsDigest)}.json`;
}
function verifierOf({ id, version }) {
    return { id, version: { assaygate: version } };
}
function policyOf({ verdict, policyUri }) {
    return { uri: policyUri, digest: { sha256: hexOf(verdict.policy.digest) } };
}
function effectivePolicyOf({ policy }) {
    return { name: "effective-policy", digest: { sha256: hexOf(policy.effectiveDigest) } };
}


/***/ }),

/***/ 39816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Provenance: () => (/* binding */ Provenance),
/* harmony export */   commitOf: () => (/* binding */ commitOf),
/* harmony export */   githubBuildType: () => (/* binding */ githubBuildType),
/* harmony export */   provenance: () => (/* binding */ provenance),
/* harmony export */   provenanceKind: () => (/* binding */ provenanceKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95775);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




const githubBuildType = "https://actions.github.io/buildtypes/workflow/v1";
const Workflow = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ref: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, repository: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY, path: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY });
/** Parameters that a caller chose: one that is not known could mean anything, so it is refused (SLSA, provenance). */
const GithubParameters = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ workflow: Workflow });
/** SLSA provenance v1. */
const Provenance = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    buildDefinition: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        buildType: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
        externalParameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
        internalParameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional(),
        resolvedDependencies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm).optional(),
    }),
    runDetails: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        builder: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            id: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
            version: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
            builderDependencies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm).optional(),
        }),
        metadata: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            invocationId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
            startedOn: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].optional(),
            finishedOn: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"].optional(),
        })
            .optional(),
        byproducts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm).optional(),
    }),
})
    .refine(({ buildDefinition: { buildType, externalParameters } }) => buildType !== githubBuildType || GithubParameters.safeParse(externalParameters).success, { error: "expected the parameter workflow with ref, repository and path, and no other" });
const provenanceKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "provenance",
    type: "https://slsa.dev/provenance/v1",
    pinsCommit: true,
    subjects: "artefact",
    shape: Provenance,
    verifierId: ({ runDetails }) => runDetails.builder.id,
    commits: (predicate) => [commitOf(predicate)],
});
/** Says which run built an artefact, and of which commit: the bridge from source to artefact. */
function provenance(artefact, run) {
    const { repository, ref, commit, workflowPath } = run;
    return (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .statementOf */ .T8)(provenanceKind.type, artefact, {
        buildDefinition: {
            buildType: githubBuildType,
            externalParameters: { workflow: { ref, repository, path: workflowPath } },
            internalParameters: {
                github: {
                    event_name: run.event,
                    repository_id: run.repositoryId,
                    repository_owner_id: run.ownerId,
                    runner_environment: run.runnerEnvironment,
                },
            },
            resolvedDependencies: [{ uri: `git+${repository}@${ref}`, digest: { gitCommit: commit } }],
        },
        runDetails: {
            builder: { id: run.builderId },
            metadata: { invocationId: run.invocationId, startedOn: run.startedOn, finishedOn: run.finishedOn },
        },
    });
}
/** The commit that an artefact was built from; null: it names none, several, or was built some other way. */
function commitOf({ buildDefinition }) {
    if (buildDefinition.buildType !== githubBuildType)
        return null;
    const commits = (buildDefinition.resolvedDependencies ?? []).flatMap(({ digest }) => digest?.["gitCommit"] ?? []);
    const [commit, ...others] = new Set(commits);
    return others.length === 0 ? (commit ?? null) : null;
}


/***/ }),

/***/ 15757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TestResult: () => (/* binding */ TestResult),
/* harmony export */   testResultKind: () => (/* binding */ testResultKind),
/* harmony export */   testResults: () => (/* binding */ testResults)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95775);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




const Names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional();
/** More names than anybody reads; the facts hold them all. */
const mostNames = 1_000;
const longestName = 400;
/** in-toto test result v0.1. */
const TestResult = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    result: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["PASSED", "WARNED", "FAILED"]),
    configuration: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pointer */ .gm),
    url: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
    passedTests: Names,
    warnedTests: Names,
    failedTests: Names,
});
const testResultKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "test-result",
    type: "https://in-toto.io/attestation/test-result/v0.1",
    pinsCommit: true,
    subjects: "either",
    shape: TestResult,
});
const suites = new Map([
    ["tests.unit", "unit"],
    ["tests.integration", "integration"],
]);
/**
 * Says how each suite of tests ended. Names are those of tests that failed or wobbled; the others are in the facts as
 * digests only. A suite that did not run, or that nobody could judge, has no result.
 */
function testResults(judgement) {
    return judgement.stage.checks.flatMap((check) => {
        const suite = suites.get(check.id);
        const result = resultOf(check);
        return suite === undefined || result === null ? [] : [statement(judgement, check, result)];
    });
}
function resultOf({ result }) {
    return result === "PASSED" || result === "WARNED" || result === "FAILED" ? result : null;
}
function statement({ verdict, facts, subject, judge }, check, result) {
    const reports = check.evidence.flatMap(({ path, sha256 }) => facts.reports.filter((report) => report.path === path && report.sha256 === sha256));
    const notable = reports.flatMap(({ notableTests }) => notableTests);
    return (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .statementOf */ .T8)(testResultKind.type, subject, {
        result,
        configuration: [(0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .effectivePolicyOf */ .tk)(verdict)],
        url: judge.invocationId,
        warnedTests: namesOf(notable.filter(({ outcome, isFlaky }) => outcome === "passed" && isFlaky)),
        failedTests: namesOf(notable.filter(({ outcome }) => outcome === "failed" || outcome === "error")),
    });
}
function namesOf(tests) {
    const names = tests.map(({ suite, name }) => (suite === "" ? name : `${suite} › ${name}`).slice(0, longestName));
    return [...new Set(names)].slice(0, mostNames);
}


/***/ }),

/***/ 84921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VerificationSummary: () => (/* binding */ VerificationSummary),
/* harmony export */   stageLevel: () => (/* binding */ stageLevel),
/* harmony export */   stageOf: () => (/* binding */ stageOf),
/* harmony export */   verificationSummary: () => (/* binding */ verificationSummary),
/* harmony export */   verificationSummaryKind: () => (/* binding */ verificationSummaryKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95775);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26677);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);




const levelPattern = /^ASSAYGATE_STAGE_[1-8]$/;
/** SLSA verification summary v1, with the digests without which it could not be judged again. */
const VerificationSummary = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    verifier: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Verifier */ .BL,
    timeVerified: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Moment */ ["do"],
    resourceUri: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY,
    policy: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Policy */ .PE,
    inputAttestations: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG).optional(),
    verificationResult: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["PASSED", "FAILED"]),
    verifiedLevels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY).min(1),
    slsaVersion: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Text */ .EY.optional(),
    [_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .effectivePolicyField */ .E$]: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Pinned */ .nG.optional(),
})
    .refine(({ verificationResult, verifiedLevels }) => verificationResult === (verifiedLevels.includes("FAILED") ? "FAILED" : "PASSED"), { error: "expected the level FAILED if it failed, and only then" });
const verificationSummaryKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .predicateKind */ .a)({
    name: "verification-summary",
    type: "https://slsa.dev/verification_summary/v1",
    pinsCommit: true,
    subjects: "either",
    shape: VerificationSummary,
    verifierId: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .verifierIdOf */ .rk,
    policyDigest: _shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDigestOf */ .K7,
});
/** Level that a passed stage has in `verifiedLevels`. */
const stageLevel = (stage) => `ASSAYGATE_STAGE_${stage}`;
/** Stage that a summary says was passed; null: it says that of none, or not of one alone. */
function stageOf({ verificationResult, verifiedLevels }) {
    const [level, ...others] = verifiedLevels.filter((word) => levelPattern.test(word));
    if (verificationResult !== "PASSED" || level === undefined || others.length > 0)
        return null;
    return Number(level.at(-1));
}
/**
 * Says that a stage was passed; null where it was not: a stage that failed or could not be decided has no summary
 * (docs/adr/0018), so that nobody gains by dropping one.
 */
function verificationSummary(judgement, { resourceUri, inputs }) {
    const { verdict, stage, judge, subject } = judgement;
    if (stage.result !== "PASSED" && stage.result !== "WARNED")
        return null;
    return (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .statementOf */ .T8)(verificationSummaryKind.type, subject, {
        verifier: (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .verifierOf */ .Sb)(judge),
        timeVerified: verdict.evaluatedAt,
        resourceUri,
        policy: (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .policyOf */ .US)(judgement),
        inputAttestations: [...inputs],
        verificationResult: "PASSED",
        verifiedLevels: [stageLevel(stage.id)],
        slsaVersion: "1.2",
        [_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .effectivePolicyField */ .E$]: (0,_judging_js__WEBPACK_IMPORTED_MODULE_3__/* .effectivePolicyOf */ .tk)(verdict),
    });
}


/***/ }),

/***/ 70755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vulns: () => (/* binding */ Vulns),
/* harmony export */   vulns: () => (/* binding */ vulns),
/* harmony export */   vulnsKind: () => (/* binding */ vulnsKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _finding_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30114);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95775);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26677);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63741);





const Vulnerability = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY,
    severity: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ method: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY, score: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    annotations: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())).optional(),
});
/** in-toto vulnerabilities v0.2. An empty `result` says that none was found. */
const Vulns = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    scanner: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        uri: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY,
        version: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(),
        db: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ uri: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(), version: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Text */ .EY.optional(), lastUpdate: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Moment */ ["do"] }).optional(),
        result: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Vulnerability),
    }),
    metadata: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ scanStartedOn: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Moment */ ["do"], scanFinishedOn: _shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .Moment */ ["do"] }),
});
const vulnsKind = (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .predicateKind */ .a)({
    name: "vulns",
    type: "https://in-toto.io/attestation/vulns/v0.2",
    pinsCommit: true,
    subjects: "either",
    shape: Vulns,
});
/**
 * Says what each scanner found in packages. A report that must not be taken for a good one has no statement: an empty
 * list would read as "none found".
 */
function vulns(reports, subject, window) {
    return reports.filter(isScan).map((report) => (0,_judging_js__WEBPACK_IMPORTED_MODULE_4__/* .statementOf */ .T8)(vulnsKind.type, subject, {
        scanner: { ...scannerOf(report), result: report.findings.flatMap(vulnerabilityOf) },
        metadata: { scanStartedOn: window.scanStartedOn, scanFinishedOn: window.scanFinishedOn },
    }));
}
/** Of a template job: a product could write the report of a scanner that found nothing. */
function isScan({ kinds, origin, reading, binding }) {
    const isOfPackages = kinds.includes("dependencies") || kinds.includes("image");
    return isOfPackages && origin === "template" && reading.clean && binding.state === "bound";
}
/** Scanners have no address of their own in a report; the name is the only thing that all of them say. */
function scannerOf({ reading }) {
    const name = reading.tool?.name ?? reading.format ?? "unknown";
    const version = reading.tool?.version ?? null;
    return { uri: `pkg:generic/${encodeURIComponent(name)}`, ...(version !== null && { version }) };
}
function vulnerabilityOf(finding) {
    if (finding.place.type !== "package")
        return [];
    const { rating, place, fingerprint, suppression } = finding;
    const annotations = {
        purl: place.purl,
        fingerprint,
        ...(suppression && { suppression: suppression.status }),
    };
    const severity = [
        { method: "assaygate", score: rating.severity },
        { method: rating.source, score: rating.native },
    ];
    return [{ id: (0,_finding_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .identifierOf */ .x)(finding), severity, annotations: [annotations] }];
}


/***/ }),

/***/ 51087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ judges),
/* harmony export */   c: () => (/* binding */ judgeNames)
/* harmony export */ });
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


/***/ })

};
