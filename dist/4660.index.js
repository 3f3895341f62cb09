export const id = 4660;
export const ids = [4660,9011,4921,9816,755,8073];
export const modules = {

/***/ 95023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ accountOf)
});

// EXTERNAL MODULE: ./lib/domain/evidence/predicates/provenance.js
var predicates_provenance = __webpack_require__(39816);
// EXTERNAL MODULE: ./lib/domain/evidence/lineage/exhibits.js
var lineage_exhibits = __webpack_require__(61622);
// EXTERNAL MODULE: ./lib/domain/evidence/lineage/inputs.js
var inputs = __webpack_require__(78161);
// EXTERNAL MODULE: ./lib/domain/evidence/lineage/remedy.js
var remedy = __webpack_require__(21148);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/documents.js
var documents = __webpack_require__(68073);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/verification-summary.js
var verification_summary = __webpack_require__(84921);
;// CONCATENATED MODULE: ./lib/domain/evidence/lineage/sbom-link.js




const head = { id: "sbom", title: "bill of materials", about: "artefact", evaluation: null };
/**
 * A bill of materials about the artefact itself; of an image for several platforms there is one for each, about the platform's
 * digest, and the proved summary of stage 4 names them: they count by that.
 */
async function sbomLink(commit, packaging, evidence, request) {
    if (commit === null)
        return { ...head, summary: remedy/* unreachable */.HB.message, proofs: [], broken: remedy/* unreachable */.HB };
    const own = await billsAbout({ sha256: request.artefact }, commit, evidence, request);
    if (own.cyclone.length + own.spdx.length > 0)
        return proved(own, "it");
    const named = await billsAbout({ named: inputsOf(packaging) }, commit, evidence, request);
    if (named.cyclone.length + named.spdx.length > 0)
        return proved(named, "its platforms");
    const broken = (0,remedy/* breakFor */.L4)("bill of materials of the artefact", [...named.refusals, ...own.refusals]);
    return { ...head, summary: broken.message, proofs: [], broken };
}
async function billsAbout(subject, commit, evidence, request) {
    const cyclone = await (0,lineage_exhibits/* ask */.kA)({ kind: documents.cycloneDxKind, subject, commit }, evidence, request);
    const spdx = await (0,lineage_exhibits/* ask */.kA)({ kind: documents.spdxKind, subject, commit }, evidence, request);
    return {
        cyclone: cyclone.proofs,
        spdx: spdx.proofs,
        refusals: [...cyclone.refusals, ...spdx.refusals],
    };
}
/** What the proved summary of stage 4 rests on. */
function inputsOf(packaging) {
    const summaries = packaging.map(({ predicate }) => verification_summary.VerificationSummary.safeParse(predicate));
    const inputs = summaries.flatMap(({ data }) => data?.inputAttestations ?? []);
    return new Set(inputs.map(({ digest }) => digest.sha256));
}
function proved({ cyclone, spdx }, what) {
    const proofs = [...cyclone, ...spdx];
    const format = cyclone.length > 0 ? "CycloneDX" : "SPDX";
    const documents = proofs.length === 1
        ? `${cyclone.length > 0 ? "a" : "an"} ${format} document is`
        : `${proofs.length} documents are`;
    return { ...head, summary: `${documents} signed for ${what}`, proofs, broken: null };
}

// EXTERNAL MODULE: ./lib/domain/evidence/lineage/stage-link.js
var stage_link = __webpack_require__(47217);
;// CONCATENATED MODULE: ./lib/domain/evidence/lineage/walk.js






const sourceStages = [
    { id: "source", number: 1, title: "source review", about: "commit" },
    { id: "build", number: 2, title: "build", about: "commit" },
    { id: "quality", number: 3, title: "quality and security", about: "commit" },
];
const packaging = { id: "packaging", number: 4, title: "packaging", about: "artefact" };
/**
 * Walks from an artefact back to its commit and forward again: provenance, the stages of the gate, the bill of materials.
 * Every link asks whether good evidence exists, never whether bad evidence is absent, so that dropping evidence never
 * turns a no into a yes.
 */
async function walkLineage(request, exhibits, trust) {
    const evidence = await (0,lineage_exhibits/* openExhibits */.z4)(exhibits, trust);
    const provenance = await (0,lineage_exhibits/* ask */.kA)({ kind: predicates_provenance.provenanceKind, subject: artefactOf(request), commit: request.commit, objection: namesCommit }, evidence, request);
    const chains = await chainsOf(provenance, evidence, request);
    const [best = []] = chains.toSorted((a, b) => walk_proved(b) - walk_proved(a));
    const built = best.find(({ id }) => id === "provenance")?.proofs[0]?.verified.identity.sourceDigest;
    return {
        request,
        commit: built ?? null,
        links: best,
        holds: best.length > 0 && best.every(({ broken }) => broken === null),
        unreadable: evidence.unreadable,
    };
}
const artefactOf = ({ artefact }) => ({ sha256: artefact });
const walk_proved = (links) => links.filter(({ broken }) => broken === null).length;
function namesCommit(predicate) {
    return (0,predicates_provenance.commitOf)(predicate) === null ? "it names no commit that the artefact was built from" : null;
}
/** One chain for each commit that a provenance proves: an artefact may have been built of several. */
async function chainsOf(provenance, evidence, request) {
    const commits = new Set(provenance.proofs.flatMap(({ predicate }) => (0,predicates_provenance.commitOf)(predicate) ?? []));
    if (commits.size === 0)
        return [await chainOf(request.commit, provenance, evidence, request)];
    const chains = [];
    for (const commit of commits) {
        const proofs = provenance.proofs.filter(({ predicate }) => (0,predicates_provenance.commitOf)(predicate) === commit);
        chains.push(await chainOf(commit, { ...provenance, proofs }, evidence, request));
    }
    return chains;
}
async function chainOf(commit, provenance, evidence, request) {
    const stages = await stagesOf(commit, evidence, request);
    const packaged = stages.slice(3);
    const sbom = await sbomLink(commit, packaged[0]?.proofs ?? [], evidence, request);
    return [...stages.slice(0, 3), provenanceLink(provenance), ...packaged, sbom];
}
/** Each stage rests on the one before it, and on whatever else it names. */
async function stagesOf(commit, evidence, request) {
    if (commit === null)
        return [...sourceStages, packaging].map(blocked);
    const find = (0,inputs/* inputsOf */.V)(evidence, { request, commit });
    const links = [];
    for (const stage of [...sourceStages, packaging]) {
        const subject = stage.about === "commit" ? { gitCommit: commit } : artefactOf(request);
        const before = links.at(-1) ?? null;
        links.push(await (0,stage_link/* stageLink */.J)(stage, subject, evidence, { request, commit, find, before }));
    }
    return links;
}
function blocked({ id, title, about }) {
    const { message } = remedy/* unreachable */.HB;
    return { id, title, about, summary: message, proofs: [], evaluation: null, broken: remedy/* unreachable */.HB };
}
function provenanceLink({ proofs, refusals }) {
    const link = { id: "provenance", title: "provenance", about: "artefact", evaluation: null };
    const [proof] = proofs;
    if (proof === undefined) {
        const broken = (0,remedy/* breakFor */.L4)("provenance of the artefact", refusals);
        return { ...link, summary: broken.message, proofs: [], broken };
    }
    const { sourceRepository, sourceRef } = proof.verified.identity;
    const summary = `built from commit ${(0,predicates_provenance.commitOf)(proof.predicate)} of ${sourceRepository} at ${sourceRef}`;
    return { ...link, summary, proofs: [proof], broken: null };
}

;// CONCATENATED MODULE: ./lib/cli/evidence/account.js

const largestFacts = 128 * 1024 * 1024;
/** Walks the chain, judges what came along once more, and says what is wrong with the folders. */
async function accountOf(request, { exhibits, folders }, { trust, platform }, isRejudgingAsked = false) {
    const lineage = await walkLineage(request, exhibits, trust);
    const texts = folders.flatMap(textsOf);
    return {
        lineage,
        rejudged: texts.length === 0 && !isRejudgingAsked ? [] : await rejudged(lineage, texts, platform),
        damage: folders.flatMap(({ damage }) => damage),
        isRejudgingAsked,
    };
}
/** Whatever judges is loaded only where there is something to judge. */
async function rejudged(lineage, texts, platform) {
    const { byDigest, rejudgeStages } = await Promise.all(/* import() */[__webpack_require__.e(2485), __webpack_require__.e(6188), __webpack_require__.e(6296)]).then(__webpack_require__.bind(__webpack_require__, 86296));
    return rejudgeStages(lineage, byDigest(texts), platform);
}
function textsOf({ index, files }) {
    return index.facts
        .filter(({ path }) => files.exists(path))
        .map(({ path }) => files.readText(path, largestFacts));
}


/***/ }),

/***/ 78161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf),
/* harmony export */   V: () => (/* binding */ inputsOf)
/* harmony export */ });
/* harmony import */ var _predicates_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68073);
/* harmony import */ var _predicates_vulns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70755);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30407);
/* harmony import */ var _exhibits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61622);




/** Follows what statements of one chain name by digest. */
function inputsOf(evidence, chain) {
    const answers = new Map();
    return (input) => {
        const { sha256 } = input.digest;
        const answer = answers.get(sha256) ?? find(input, evidence, chain);
        answers.set(sha256, answer);
        return answer;
    };
}
/** The first input that is not proved; null: all are. */
async function faultOf(inputs, find) {
    for (const input of inputs) {
        const fault = await find(input);
        if (fault !== null)
            return fault;
    }
    return null;
}
/** It is looked for by digest alone: where it lay and what it was called is for messages. */
async function find(input, evidence, chain) {
    const { sha256 } = input.digest;
    const found = evidence.admitted.filter((exhibit) => (0,_exhibits_js__WEBPACK_IMPORTED_MODULE_3__/* .digestsOf */ .nw)(exhibit).includes(sha256));
    const faults = [];
    for (const exhibit of found) {
        const fault = await examine(exhibit, evidence, chain);
        if (fault === null)
            return null;
        faults.push(fault);
    }
    return (faults[0] ?? {
        kind: "missing-input",
        message: `it rests on a statement with sha256 ${sha256} that did not come along`,
        refusals: [],
    });
}
async function examine(exhibit, { trust }, chain) {
    const { path, bundle, kind, statement } = exhibit;
    const { repositoryId, ownerId, refs, at } = chain.request;
    const verified = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyEvidence */ .J)(bundle, {
        predicateType: statement.predicateType,
        subject: statement.subject[0]?.digest ?? {},
        source: { repositoryId, ownerId, refs, commit: chain.commit },
        at,
    }, trust);
    if (verified.state === "rejected") {
        const { code, message } = verified;
        return {
            kind: "refused-input",
            message: `it rests on a ${kind.name} that does not count: ${message}`,
            refusals: [{ path, code, message }],
        };
    }
    if (isOfChain(statement, chain) || isOfPart(statement, kind))
        return null;
    const message = `it rests on a ${kind.name} about something else than the commit and the artefact`;
    return { kind: "foreign-input", message, refusals: [{ path, code: "objection", message }] };
}
function isOfChain({ subject }, { request, commit }) {
    return subject.every(({ digest }) => {
        const { sha256 = null, gitCommit = null } = digest;
        const isOther = (sha256 ?? request.artefact) !== request.artefact || (gitCommit ?? commit) !== commit;
        return !isOther && (sha256 ?? gitCommit) !== null;
    });
}
/** What is found in an image for several platforms is said of each of them; that they are its platforms the judge has seen. */
const ofParts = [_predicates_documents_js__WEBPACK_IMPORTED_MODULE_0__.cycloneDxKind, _predicates_documents_js__WEBPACK_IMPORTED_MODULE_0__.spdxKind, _predicates_vulns_js__WEBPACK_IMPORTED_MODULE_1__.vulnsKind];
function isOfPart({ subject }, kind) {
    return ofParts.includes(kind) && subject.every(({ digest }) => digest["sha256"] !== undefined);
}


/***/ }),

/***/ 21148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   L4: () => (/* binding */ breakFor),
/* harmony export */   gv: () => (/* binding */ unproved),
/* harmony export */   hd: () => (/* binding */ unlinked)
/* harmony export */ });
const product = "the product's team";
const platform = "the platform team";
const governance = "governance, who own policy and signers";
const holder = "whoever handed the evidence over";
const asker = "whoever asks";
const release = {
    who: product,
    command: "gh run list --workflow release.yml, then gh run rerun RUN_ID; or push to the release branch again",
};
const again = {
    who: holder,
    command: "gh release download TAG --pattern '*.intoto.jsonl': take the bundle as it was published",
};
const whole = {
    who: holder,
    command: "gh release download TAG --pattern '*.intoto.jsonl': all statements of the release belong together",
};
const root = {
    who: asker,
    command: "gh attestation trusted-root > trusted-root.json: is it the root of the Sigstore that signed?",
};
const template = {
    who: platform,
    command: "assaygate channel show ORG: release again by the instance's own release.yml",
};
const signers = {
    who: governance,
    command: "list the commit in signers.yml if it may still be trusted; else release again",
};
const branch = {
    who: product,
    command: "release by a push to a protected release branch; name other branches with --ref",
};
/** What to do about each reason; every one of them has somebody who can. */
const remedies = {
    "not-a-bundle": again,
    "too-large": again,
    "too-deep": again,
    unsigned: again,
    "several-signatures": again,
    "payload-type": again,
    signature: again,
    certificate: root,
    timestamp: root,
    "transparency-log": root,
    issuer: template,
    "signer-workflow": template,
    "signer-revision": signers,
    "signer-revoked": signers,
    "signer-expired": signers,
    runner: { who: product, command: "release on a GitHub-hosted runner" },
    trigger: branch,
    ref: branch,
    repository: { who: asker, command: "--repository ID --owner ID: name the repository that built it" },
    "source-commit": release,
    statement: release,
    "predicate-type": release,
    predicate: release,
    verifier: template,
    subject: release,
    "weak-digest": release,
    policy: {
        who: governance,
        command: "add the digest to accepted in policy/platform.yml with from and until; else release again",
    },
    expired: release,
    "not-yet-valid": { who: asker, command: "--at TIME: ask about a time after it was signed" },
};
/** Evidence about other subjects says nothing of why this one has none. */
const elsewhere = ["subject", "weak-digest"];
/** A link for which no evidence counts: the first refusal that is about it decides what to do. */
function breakFor(what, refusals) {
    const own = refusals.filter(({ code }) => !elsewhere.includes(code));
    const [first] = own;
    if (first === undefined)
        return { kind: "missing", message: `found no ${what}`, refusals, ...release };
    const message = `${what}: ${first.message}`;
    const remedy = first.code === "objection" ? release : remedies[first.code];
    return {
        kind: "refused",
        message,
        refusals: [...own, ...refusals.filter((one) => !own.includes(one))],
        ...remedy,
    };
}
/** Evidence that counts and does not belong together. */
function unlinked(message) {
    return { kind: "unlinked", message, refusals: [], ...release };
}
/** Evidence that counts and rests on what does not. */
function unproved(fault) {
    const [refusal] = fault.refusals;
    if (refusal === undefined)
        return { ...fault, ...whole };
    return { ...fault, ...(refusal.code === "objection" ? release : remedies[refusal.code]) };
}
/** A link that nobody can look for, as an earlier one is broken. */
const unreachable = {
    kind: "unreachable",
    message: "no provenance proves the commit, so there is no commit to ask about",
    refusals: [],
    who: product,
    command: "mend the provenance first; or name the commit with --commit SHA",
};


/***/ }),

/***/ 47217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ stageLink)
/* harmony export */ });
/* harmony import */ var _predicates_gate_evaluation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59011);
/* harmony import */ var _predicates_verification_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84921);
/* harmony import */ var _exhibits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61622);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78161);
/* harmony import */ var _remedy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21148);





/** Looks for a passing summary of a stage together with the evaluation that it sums up, and everything that both rest on. */
async function stageLink(stage, subject, evidence, asked) {
    const { id, title, about } = stage;
    const link = { id, title, about, proofs: [], evaluation: null };
    const { request, commit } = asked;
    const [summaries, evaluations] = await Promise.all([
        (0,_exhibits_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)({ ...summaryOf(stage), subject, commit }, evidence, request),
        (0,_exhibits_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)({ ...evaluationOf(stage), subject, commit }, evidence, request),
    ]);
    const pairs = pairsOf(summaries.proofs, evaluations.proofs);
    const grounded = await groundedOf(pairs, asked);
    const [pair] = grounded.pairs;
    if (pair === undefined) {
        const broken = breakOf(stage, { summaries, evaluations, pairs, fault: grounded.fault });
        return { ...link, summary: broken.message, broken };
    }
    const { evaluation } = pair;
    return {
        ...link,
        summary: passedWords(evaluation.predicate),
        // All of them: another link may rest on what any of these summaries names.
        proofs: [...new Set(grounded.pairs.flatMap((one) => [one.summary, one.evaluation]))],
        evaluation: evaluation.predicate,
        broken: null,
    };
}
function breakOf({ number, title }, { summaries, evaluations, pairs, fault }) {
    if (summaries.proofs.length === 0)
        return (0,_remedy_js__WEBPACK_IMPORTED_MODULE_4__/* .breakFor */ .L4)(`passing summary of stage ${number} (${title})`, summaries.refusals);
    if (evaluations.proofs.length === 0)
        return (0,_remedy_js__WEBPACK_IMPORTED_MODULE_4__/* .breakFor */ .L4)(`evaluation of stage ${number} (${title})`, evaluations.refusals);
    if (pairs.length === 0 || fault === null)
        return (0,_remedy_js__WEBPACK_IMPORTED_MODULE_4__/* .unlinked */ .hd)(`no evaluation of stage ${number} is the one that its summary names by digest`);
    return { ...fault, message: `stage ${number} (${title}): ${fault.message}` };
}
/** Pairs of which everything is proved that they rest on, the stage before among it. */
async function groundedOf(pairs, { find, before }) {
    const faults = [];
    const kept = [];
    for (const pair of pairs) {
        const inputs = [pair.summary, pair.evaluation].flatMap(({ predicate }) => predicate.inputAttestations ?? []);
        const fault = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOf */ .K)(inputs, find);
        const broken = fault === null ? predecessorBreak(inputs, before) : (0,_remedy_js__WEBPACK_IMPORTED_MODULE_4__/* .unproved */ .gv)(fault);
        if (broken === null)
            kept.push(pair);
        else
            faults.push(broken);
    }
    return { pairs: kept, fault: faults[0] ?? null };
}
/** A stage starts only where the one before was passed: it names that stage's summary, which is proved itself. */
function predecessorBreak(inputs, before) {
    if (before === null)
        return null;
    if (before.broken !== null)
        return {
            ...before.broken,
            kind: "unreachable",
            message: `the stage before (${before.title}) is not proved`,
        };
    const summaries = before.proofs.filter(({ verified }) => verified.statement.predicateType === _predicates_verification_summary_js__WEBPACK_IMPORTED_MODULE_1__.verificationSummaryKind.type);
    const digests = summaries.flatMap(({ statementDigest, verified }) => [statementDigest, verified.digest]);
    return inputs.some(({ digest }) => digests.includes(digest.sha256))
        ? null
        : (0,_remedy_js__WEBPACK_IMPORTED_MODULE_4__/* .unlinked */ .hd)(`it names no summary of the stage before (${before.title}) that is proved`);
}
function summaryOf({ number, about }) {
    return {
        kind: _predicates_verification_summary_js__WEBPACK_IMPORTED_MODULE_1__.verificationSummaryKind,
        concerns: (predicate) => (0,_predicates_verification_summary_js__WEBPACK_IMPORTED_MODULE_1__.stageOf)(predicate) === number,
        objection: (predicate, verified) => about === "commit" ? foreignResource(predicate, verified) : null,
    };
}
/** A summary for one place must not be used for another (SLSA, `resourceUri`). */
function foreignResource({ resourceUri }, { identity }) {
    const own = `git+${identity.sourceRepository}`;
    if (resourceUri === own || resourceUri.startsWith(`${own}@`))
        return null;
    return `expected a summary about ${own}, got one about ${JSON.stringify(resourceUri.slice(0, 200))}`;
}
function evaluationOf({ number, environment }) {
    return {
        kind: _predicates_gate_evaluation_js__WEBPACK_IMPORTED_MODULE_0__.gateEvaluationKind,
        concerns: (predicate) => predicate.stage.id === number && predicate.environment === environment,
        objection: ({ result, checks }) => result === "PASSED" || result === "WARNED"
            ? null
            : `the stage is ${result} by ${checks.filter(({ required, result: own }) => required && own !== "PASSED").length} of its checks`,
    };
}
/** Each summary with the very evaluation that it names, under one policy at one time. */
function pairsOf(summaries, evaluations) {
    const pairs = summaries.flatMap((summary) => evaluations.map((evaluation) => ({ summary, evaluation })));
    return pairs.filter(({ summary: { predicate: sum }, evaluation }) => {
        const { predicate: own } = evaluation;
        const digests = [evaluation.statementDigest, evaluation.verified.digest];
        const names = sum.inputAttestations?.some(({ digest }) => digests.includes(digest.sha256)) ?? false;
        return (names && sum.policy.digest.sha256 === own.policy.digest.sha256 && sum.timeVerified === own.evaluatedAt);
    });
}
function passedWords({ checks, result }) {
    const count = (word) => checks.filter(({ result: own }) => own === word).length;
    const parts = [
        `${count("PASSED")} of ${checks.length} checks passed`,
        ...(count("WARNED") > 0 ? [`${count("WARNED")} with a warning`] : []),
        ...(count("NOT_APPLICABLE") > 0 ? [`${count("NOT_APPLICABLE")} not applicable`] : []),
    ];
    return `${result.toLowerCase()}: ${parts.join(", ")}`;
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

/***/ 26677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ predicateKind)
/* harmony export */ });
/** Describes a kind by its shape and where the fields are that a verifier looks at. */
function predicateKind(words) {
    const { name, type, pinsCommit, subjects, shape } = words;
    const parse = (predicate) => shape.parse(words.isVerbatim ? predicate : withoutNulls(predicate));
    return {
        name,
        type,
        pinsCommit,
        subjects,
        parse,
        claims: (predicate) => claimsOf(words, parse(predicate)),
    };
}
function claimsOf(words, predicate) {
    return {
        verifierId: words.verifierId?.(predicate) ?? null,
        policyDigest: words.policyDigest?.(predicate) ?? null,
        commits: words.commits?.(predicate) ?? [],
        expiresAt: words.expiresAt?.(predicate) ?? null,
    };
}
/** Null is absent (in-toto's parsing rules). An entry of a list that is null stays, and no list may hold one. */
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (typeof value !== "object" || value === null)
        return value;
    const present = Object.entries(value).filter(([, inner]) => inner !== null);
    return Object.fromEntries(present.map(([key, inner]) => [key, withoutNulls(inner)]));
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

/***/ 63741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ Verifier),
/* harmony export */   E$: () => (/* binding */ effectivePolicyField),
/* harmony export */   EY: () => (/* binding */ Text),
/* harmony export */   K7: () => (/* binding */ policyDigestOf),
/* harmony export */   N_: () => (/* binding */ Link),
/* harmony export */   OH: () => (/* binding */ Environment),
/* harmony export */   PE: () => (/* binding */ Policy),
/* harmony export */   Pi: () => (/* binding */ Outcome),
/* harmony export */   TN: () => (/* binding */ CheckOutcome),
/* harmony export */   _A: () => (/* binding */ Person),
/* harmony export */   _e: () => (/* binding */ Owner),
/* harmony export */   "do": () => (/* binding */ Moment),
/* harmony export */   gm: () => (/* binding */ Pointer),
/* harmony export */   nG: () => (/* binding */ Pinned),
/* harmony export */   rk: () => (/* binding */ verifierIdOf)
/* harmony export */ });
/* unused harmony exports Sha256, Digests */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _verdict_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20393);
/* harmony import */ var _own_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37276);



/** Field of a verification summary that holds the digest of the effective policy. */
const effectivePolicyField = `${_own_type_js__WEBPACK_IMPORTED_MODULE_0__/* .attestationRoot */ .d}/effective-policy`;
const Text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const Moment = zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$();
const Sha256 = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const Environment = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["dev", "test", "uat", "prod"]);
/** in-toto DigestSet: digests by algorithm. */
const Digests = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP());
const pointer = {
    name: Text.optional(),
    uri: Text.optional(),
    digest: Digests.optional(),
    content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    downloadLocation: Text.optional(),
    mediaType: Text.optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional(),
};
/** in-toto ResourceDescriptor: what a predicate points at, by address, digest or content. */
const Pointer = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(pointer)
    .refine(({ uri, digest, content }) => (uri ?? digest ?? content) !== undefined)
    .meta({ anyOf: [{ required: ["uri"] }, { required: ["digest"] }, { required: ["content"] }] });
const Sha256Digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha256: Sha256 });
/** A pointer that nobody can bend: it has the sha256 of what it points at. */
const Pinned = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...pointer, digest: Sha256Digest });
/** The platform policy that was judged by; without its digest nothing could be judged again. */
const Policy = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text, digest: Sha256Digest });
const Verifier = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: Text.describe("The judge file at its commit: `https://github.com/<owner>/<repo>/<path>@<sha>`."),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional().describe("Versions of what judged, by name."),
});
const Owner = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: Text, uri: Text.optional() });
const Link = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text });
const Person = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ uri: Text, name: Text.optional(), login: Text.optional() });
const Outcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["PASSED", "FAILED"]);
const CheckOutcome = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_result_js__WEBPACK_IMPORTED_MODULE_3__/* .checkResults */ .ZB);
/** sha256 of the policy in the words of the policy files. */
const policyDigestOf = ({ policy }) => `sha256:${policy.digest.sha256}`;
const verifierIdOf = ({ verifier }) => verifier.id;


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

/***/ 20393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ decideStage),
/* harmony export */   ZB: () => (/* binding */ checkResults),
/* harmony export */   k1: () => (/* binding */ decideAll)
/* harmony export */ });
/** What one check came to (design §4). */
const checkResults = ["PASSED", "WARNED", "FAILED", "NOT_RUN", "NOT_APPLICABLE", "ERROR"];
/** Sums up checks: a required one FAILED or NOT_RUN fails the stage, else one in ERROR leaves it undecided. */
function decideStage(checks) {
    const required = checks.filter((check) => check.required);
    const some = (...results) => required.some(({ result }) => results.includes(result));
    if (some("FAILED", "NOT_RUN"))
        return "FAILED";
    if (some("ERROR"))
        return "UNDECIDED";
    return checks.some(({ result }) => result === "WARNED") ? "WARNED" : "PASSED";
}
/** Sums up stages the same way. No stage at all is no verdict. */
function decideAll(stages) {
    if (stages.includes("FAILED"))
        return "fail";
    return stages.includes("UNDECIDED") || stages.length === 0 ? "undecided" : "pass";
}


/***/ }),

/***/ 42530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ terminalLines)
/* harmony export */ });
/** Lines for a terminal: the runner's old commands count anywhere in a line, so none may hold one (G1). */
function terminalLines(lines) {
    return `${lines.map((line) => line.replaceAll("##[", "##\\[")).join("\n")}\n`;
}


/***/ })

};
