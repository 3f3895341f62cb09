export const id = 1940;
export const ids = [1940,5292];
export const modules = {

/***/ 31940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidence: () => (/* binding */ evidence)
});

// EXTERNAL MODULE: ./lib/domain/digest/sha256.js
var sha256 = __webpack_require__(6878);
// EXTERNAL MODULE: ./lib/domain/evidence/lineage/account.js
var lineage_account = __webpack_require__(74673);
// EXTERNAL MODULE: ./lib/domain/evidence/lineage/exhibits.js
var lineage_exhibits = __webpack_require__(61622);
// EXTERNAL MODULE: ./lib/domain/evidence/lineage/release-folder.js
var release_folder = __webpack_require__(41072);
// EXTERNAL MODULE: ./lib/domain/evidence/predicates/index.js
var predicates = __webpack_require__(61875);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/html/markup.js
var markup = __webpack_require__(18148);
// EXTERNAL MODULE: ./lib/report/html/style.js + 2 modules
var style = __webpack_require__(52964);
;// CONCATENATED MODULE: ./lib/report/html/page.js


/** A page that needs neither script nor network, and that nothing in it can make load anything. */
function page({ title, css, skip, header, sections, footer }) {
    return (0,markup/* html */.qy) `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${(0,markup/* styleSheet */.p_)(style/* style */.i + css)}
</head>
<body>
<a class="skip" href="#${skip.to}">${skip.words}</a>
<header>
${header}
</header>
<main id="main" tabindex="-1">
${(0,markup/* lines */.Mn)(sections)}
</main>
<footer>
${footer}
</footer>
</body>
</html>
`;
}

// EXTERNAL MODULE: ./lib/report/html/section.js
var section = __webpack_require__(36453);
// EXTERNAL MODULE: ./lib/report/html/shapes.js
var shapes = __webpack_require__(19522);
// EXTERNAL MODULE: ./lib/report/html/table.js
var table = __webpack_require__(45642);
// EXTERNAL MODULE: ./lib/report/measure.js
var measure = __webpack_require__(67574);
// EXTERNAL MODULE: ./lib/report/plain.js
var plain = __webpack_require__(36906);
;// CONCATENATED MODULE: ./lib/report/dossier/graph.js




const width = 1080;
const height = 356;
const subjectWidth = 250;
const cardWidth = 220;
const cardHeight = 92;
const lanes = { commit: 16, artefact: 248 };
/** Where each link stands: those about the commit in its lane, those about the artefact in the other. */
const columns = {
    source: 320,
    build: 580,
    quality: 840,
    packaging: 320,
    sbom: 580,
};
const graphStyle = `.lineage{display:block;width:100%;height:auto}
.lineage-room{overflow-x:auto}
.lineage-room:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.lineage text{fill:var(--ink);font:16px var(--sans)}
.lineage .mono{font:13px var(--mono);fill:var(--soft)}
.lineage .small{font-size:13px;fill:var(--soft)}
.lineage .word{fill:var(--tone);font-weight:600}
.lineage .heading{font:600 18px var(--serif)}
.lineage .subject{fill:var(--card);stroke:var(--ink);stroke-width:2}
.lineage .card{fill:var(--wash);stroke:var(--tone);stroke-width:2}
.lineage .edge{fill:none;stroke:var(--tone);stroke-width:3}
.lineage .torn{stroke-dasharray:3 6}
.lineage .seal path{fill:var(--tone)}
.lineage .seal text{fill:var(--card);font:700 12px var(--sans);text-anchor:middle;dominant-baseline:central}
.lineage a{text-decoration:none}
.lineage a:hover .heading,.lineage a:focus-visible .heading{text-decoration:underline}
.lineage a:focus-visible .card{stroke-width:5}
.torn-mark{stroke:var(--tone);stroke-width:4;stroke-linecap:round}
@media screen and (max-width:52rem){.lineage{width:60rem;max-width:none}}
`;
/** The lineage as a picture: two subjects, what is proved about each, and the provenance that joins them. */
function lineageGraph(lineage, artefactName) {
    const { links, commit, request } = lineage;
    const provenance = links.find(({ id }) => id === "provenance");
    const wanted = commit ?? request.commit;
    return (0,markup/* html */.qy) `<figure>
<div class="lineage-room" tabindex="0" role="group" aria-label="Picture of the lineage">
<svg class="lineage" viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="lineage-title lineage-desc">
<title id="lineage-title">From the commit to the artefact</title>
<desc id="lineage-desc">${links.map(describe)}</desc>
${provenance === undefined ? markup/* nothing */.s6 : bridge(provenance)}
${links.map(branch)}
${subject("Commit", wanted === null ? "not known" : (0,plain/* plain */.p)(wanted, 40).slice(0, 24), lanes.commit)}
${subject((0,plain/* plain */.p)(artefactName, 24), `sha256:${(0,plain/* plain */.p)(request.artefact, 64).slice(0, 18)}…`, lanes.artefact)}
</svg>
</div>
<figcaption>A whole line is proved; a broken one is not. The upper row is about the commit, the lower one about the artefact.</figcaption>
</figure>`;
}
const toneOf = ({ broken }) => (broken === null ? "good" : "bad");
const edgeOf = ({ broken }) => (broken === null ? "edge" : "edge torn");
function describe({ title, summary, broken }) {
    return `${title}: ${broken === null ? "proved" : "not proved"}, ${(0,plain/* plain */.p)(summary, 200)}. `;
}
function subject(name, digest, top) {
    return (0,markup/* html */.qy) `<g><rect class="subject" x="20" y="${top}" width="${subjectWidth}" height="${cardHeight}" rx="10"/><text class="heading" x="40" y="${top + 38}">${name}</text><text class="mono" x="40" y="${top + 64}">${digest}</text></g>`;
}
/** The provenance: the one thing that ties an artefact to its commit. */
function bridge(link) {
    const x = 20 + subjectWidth / 2;
    const [from, to] = [lanes.commit + cardHeight, lanes.artefact];
    const middle = (from + to) / 2;
    const tone = toneOf(link);
    return (0,markup/* html */.qy) `<a href="#link-${link.id}" class="t-${tone}" aria-label="${describe(link)}"><path class="${edgeOf(link)}" d="M${x} ${from}V${to}"/>${link.broken === null ? markup/* nothing */.s6 : cross(x, from + 24)}${seal(link, x - 15, middle - 15)}<text class="heading" x="${x + 28}" y="${middle - 2}">${link.title}</text><text class="small word" x="${x + 28}" y="${middle + 18}">${wordOf(link)}</text></a>
`;
}
/** One statement about a subject, joined to the one before it. */
function branch(link) {
    if (link.id === "provenance" || link.id === "observe")
        return markup/* nothing */.s6;
    const x = columns[link.id];
    const top = lanes[link.about];
    const from = x === 320 ? 20 + subjectWidth : x - 40;
    const y = top + cardHeight / 2;
    return (0,markup/* html */.qy) `<a href="#link-${link.id}" class="t-${toneOf(link)}" aria-label="${describe(link)}"><path class="${edgeOf(link)}" d="M${from} ${y}H${x}"/>${link.broken === null ? markup/* nothing */.s6 : cross((from + x) / 2, y)}<rect class="card" x="${x}" y="${top}" width="${cardWidth}" height="${cardHeight}" rx="10"/>${seal(link, x + 14, top + 14)}<text class="heading" x="${x + 52}" y="${top + 36}">${link.title}</text><text class="small word" x="${x + 52}" y="${top + 58}">${wordOf(link)}</text><text class="small" x="${x + 52}" y="${top + 78}">${countOf(link)}</text></a>
`;
}
function seal(link, x, y) {
    const look = (0,shapes/* lookOf */.Li)(resultOf(link));
    return (0,markup/* html */.qy) `<svg class="seal" x="${x}" y="${y}" width="30" height="30" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${look.outline}"/><text x="12" y="12.5">${look.letter}</text></svg>`;
}
function resultOf({ broken, evaluation }) {
    if (broken !== null)
        return broken.kind === "refused" ? "FAILED" : "NOT_RUN";
    return evaluation?.result ?? "PASSED";
}
function wordOf({ broken }) {
    return broken === null ? "proved" : broken.kind;
}
function countOf({ evaluation, proofs }) {
    if (evaluation !== null)
        return (0,section/* counted */.hS)(evaluation.checks.length, "check");
    return proofs.length > 0 ? "signed" : "";
}
function cross(x, y) {
    return (0,markup/* html */.qy) `<path class="torn-mark" d="M${x - 7} ${y - 7}l14 14m0 -14l-14 14"/>`;
}

// EXTERNAL MODULE: ./lib/report/dossier/lineage-text.js
var lineage_text = __webpack_require__(53453);
;// CONCATENATED MODULE: ./lib/report/dossier/link-section.js








const rowsToShow = 200;
/** All links below each other, each with its evidence. */
function linksSection(links) {
    return (0,section/* section */.uW)("links", "Link by link", [(0,markup/* lines */.Mn)(links.map(linkArticle))]);
}
function linkArticle(link) {
    const { id, title, about, summary, broken, proofs, evaluation } = link;
    const state = broken === null ? (0,shapes/* badge */.qS)(evaluation?.result ?? "PASSED") : brokenBadge(broken.kind);
    return (0,markup/* html */.qy) `<article class="check t-${broken === null ? "good" : "bad"}" id="link-${id}" aria-labelledby="link-${id}-title">
<h3 id="link-${id}-title">${state} ${title} <code>about the ${about}</code></h3>
<p class="summary">${summary}</p>
${(0,markup/* lines */.Mn)([broken === null ? markup/* nothing */.s6 : breakBlock(broken), proofTable(title, proofs), evaluation === null ? markup/* nothing */.s6 : checkTable(title, evaluation)])}
</article>
`;
}
function brokenBadge(kind) {
    return (0,markup/* html */.qy) `<span class="badge t-bad">${(0,shapes/* mark */.Gy)((0,shapes/* lookOf */.Li)(kind === "refused" ? "FAILED" : "NOT_RUN"))}${kind}</span>`;
}
function breakBlock({ who, command, refusals }) {
    return (0,markup/* lines */.Mn)([
        (0,markup/* html */.qy) `<dl class="pair"><div><dt>Who can mend it</dt><dd>${who}</dd></div><div class="origin"><dt>How</dt><dd>${command}</dd></div></dl>`,
        refusalTable("Evidence that was looked at and does not count", refusals),
    ]);
}
/** Evidence that does not count, with the code of its refusal. */
function refusalTable(caption, refusals) {
    if (refusals.length === 0)
        return markup/* nothing */.s6;
    const rows = refusals
        .slice(0, rowsToShow)
        .map(({ path, code, message }) => [bundleCell(path), (0,markup/* html */.qy) `<code>${code}</code>`, message]);
    return (0,table/* table */.t)({ caption, columns: [{ title: "Bundle" }, { title: "Code" }, { title: "Why" }], rows });
}
/** What lies in the dossier can be opened from here; a path that leads anywhere else is only text. */
function bundleCell(path) {
    const name = (0,markup/* html */.qy) `<code>${(0,plain/* plain */.p)(path, 200)}</code>`;
    return /^bundles\/[\w-][\w.-]{0,200}$/.test(path) ? (0,markup/* html */.qy) `<a href="${path}">${name}</a>` : name;
}
function proofTable(title, proofs) {
    if (proofs.length === 0)
        return markup/* nothing */.s6;
    const titles = ["Bundle", "Predicate", "Signed by", "Run", "Signed", "sha256 of the bundle"];
    return (0,table/* table */.t)({
        caption: `Evidence for: ${title}`,
        columns: titles.map((name) => ({ title: name })),
        rows: proofs.map(proofRow),
    });
}
function proofRow({ path, verified }) {
    const { statement, identity, signedAt, digest } = verified;
    const run = identity.invocation?.replace(/^https:\/\/github\.com\//, "") ?? "";
    return [
        bundleCell(path),
        (0,predicates/* predicateNameFor */.Kg)(statement.predicateType) ?? (0,plain/* plain */.p)(statement.predicateType, 120),
        (0,markup/* html */.qy) `<code>${(0,lineage_text/* signerWords */.s3)(identity.subjectAlternativeName, identity.signerDigest)}</code>`,
        (0,markup/* html */.qy) `<span><code>${(0,plain/* plain */.p)(run, 120)}</code> (${(0,plain/* plain */.p)(identity.trigger ?? "", 40)}, ${(0,plain/* plain */.p)(identity.runnerEnvironment ?? "", 40)})</span>`,
        (0,measure/* dateWords */.W$)(signedAt),
        (0,markup/* html */.qy) `<code>${(0,measure/* shortDigest */.VK)(digest)}</code>`,
    ];
}
function checkTable(title, { checks, policy, evaluatedAt }) {
    const rows = checks
        .slice(0, rowsToShow)
        .map((check) => [
        (0,markup/* html */.qy) `<code>${(0,plain/* plain */.p)(check.id, 80)}</code>`,
        (0,shapes/* badge */.qS)(check.result),
        (0,plain/* plain */.p)(check.reason, 80),
        measureOf(check),
    ]);
    return (0,markup/* lines */.Mn)([
        (0,table/* table */.t)({
            caption: `Checks of: ${title}`,
            columns: [{ title: "Check" }, { title: "Result" }, { title: "Reason" }, { title: "Measured" }],
            rows,
        }),
        (0,markup/* html */.qy) `<p class="small">Judged ${(0,measure/* dateWords */.W$)(evaluatedAt)} by the platform policy <code>${(0,measure/* shortDigest */.VK)(policy.digest.sha256)}</code>.</p>`,
    ]);
}
function measureOf({ observed, threshold }) {
    const seen = observed === undefined ? "" : (0,measure/* observedOf */.O_)(observed);
    if (threshold === undefined)
        return seen;
    const { operator, value } = threshold;
    const wanted = (0,measure/* thresholdOf */.pI)({ operator, value, origin: { source: "built-in", at: "" } }, observed?.unit);
    return seen === "" ? `required ${wanted}` : `${seen}, required ${wanted}`;
}

;// CONCATENATED MODULE: ./lib/report/dossier/html.js










const linesToShow = 50;
/** The dossier as one accessible page that needs neither script nor network; light, dark and on paper. */
function renderDossierHtml(account, artefactName) {
    const { lineage, rejudged, damage } = account;
    const word = (0,lineage_account/* isProved */.n_)(account) ? "Proved" : "Not proved";
    return page({
        title: `${word}: ${(0,plain/* plain */.p)(artefactName, 60)} · Assaygate dossier`,
        css: graphStyle,
        skip: { to: "links", words: "Skip to the links" },
        header: header(account, artefactName),
        sections: [
            (0,section/* section */.uW)("lineage", "The lineage", [lineageGraph(lineage, artefactName)]),
            linksSection(lineage.links),
            rejudgedSection(rejudged),
            damageSection(damage),
            unreadableSection(account),
            proofSection(account),
        ],
        footer: (0,markup/* html */.qy) `<p>This page is a rendering and proves nothing: anybody can write one. The bundles beside it are the evidence, and they count by the root, the signers and the policy that you hold.</p>`,
    }).text;
}
function header(account, artefactName) {
    const { lineage } = account;
    const isGood = (0,lineage_account/* isProved */.n_)(account);
    const look = (0,shapes/* decisionLook */.cn)(isGood ? "pass" : "fail");
    const broken = lineage.links.filter((link) => link.broken !== null);
    const sentence = isGood
        ? "Every link from the commit to the artefact is proved."
        : broken.length > 0
            ? `${broken.length} of ${lineage.links.length} links are not proved: ${broken.map(({ title }) => title).join(", ")}.`
            : "The links are proved, and what came along is not what it should be.";
    return (0,markup/* lines */.Mn)([
        (0,markup/* html */.qy) `<div class="answer t-${look.tone}">
<div class="stamp">${(0,shapes/* mark */.Gy)(look)}</div>
<div>
<h1><span class="eyebrow">Assaygate dossier</span> ${isGood ? "Proved" : "Not proved"}</h1>
<p class="reason">${(0,plain/* plain */.p)(artefactName, 100)}</p>
<p class="sentence">${sentence}</p>
</div>
</div>`,
        facts(account),
    ]);
}
function facts({ lineage }) {
    const { request, commit } = lineage;
    const repository = `${(0,plain/* plain */.p)((0,lineage_account/* repositoryOf */._M)(lineage) ?? "not proved", 200)} (id ${request.repositoryId} of owner ${request.ownerId})`;
    const last = (0,lineage_account/* signedLast */.Pl)(lineage);
    const rows = [
        ["Artefact", (0,markup/* html */.qy) `<code>sha256:${(0,plain/* plain */.p)(request.artefact, 64)}</code>`],
        ["Commit", (0,markup/* html */.qy) `<code>${(0,plain/* plain */.p)(commit ?? "not proved", 64)}</code>`],
        ["Repository", repository],
        ["Ref", request.refs.map((ref) => (0,plain/* plain */.p)(ref, 100)).join(", ")],
        ["Signed last", last === null ? "nothing" : (0,measure/* dateWords */.W$)(last)],
        ["Asked about", (0,measure/* dateWords */.W$)(request.at)],
    ];
    return (0,markup/* html */.qy) `<dl class="facts">${rows.map(([term, value]) => (0,markup/* html */.qy) `<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}
const rejudgedWords = {
    same: "the same again",
    other: "another result",
    "not-here": "could not be tried",
};
function rejudgedSection(rejudged) {
    if (rejudged.length === 0)
        return markup/* nothing */.s6;
    return (0,section/* section */.uW)("rejudged", "Judged again from the recorded facts", [
        (0,table/* table */.t)({
            caption: "What the facts come to by the policy of then",
            columns: [{ title: "Stage" }, { title: "Outcome" }, { title: "In words" }],
            rows: rejudged.map(({ stage, state, words }) => [`Stage ${stage}`, rejudgedWords[state], words]),
        }),
    ]);
}
function damageSection(damage) {
    if (damage.length === 0)
        return markup/* nothing */.s6;
    return (0,section/* section */.uW)("damage", "What is wrong with the folder", [(0,section/* remarks */.IW)(damage, linesToShow, "files")]);
}
function unreadableSection({ lineage: { unreadable } }) {
    if (unreadable.length === 0)
        return markup/* nothing */.s6;
    return (0,section/* section */.uW)("unreadable", "Not read", [
        refusalTable("Bundles that could not be opened; they prove nothing and take nothing away", unreadable),
    ]);
}
/** The command that shows the same to whoever does not believe a page. */
function proofSection({ lineage: { request } }) {
    const { repositoryId, ownerId, refs } = request;
    const named = refs.map((ref) => `--ref ${(0,plain/* plain */.p)(ref, 100)}`).join(" ");
    return (0,section/* section */.uW)("proof", "Prove it yourself", [
        (0,markup/* html */.qy) `<p>Offline, with a root, signers and a policy that you did not take from here:</p>`,
        (0,markup/* html */.qy) `<p><code>assaygate verify FOLDER --offline --repository ${repositoryId} --owner ${ownerId} ${named} --trusted-root trusted-root.jsonl --signers signers.yml --policy platform.yml</code></p>`,
    ]);
}

// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __webpack_require__(99048);
// EXTERNAL MODULE: ./lib/cli/usage.js
var usage = __webpack_require__(84761);
// EXTERNAL MODULE: ./lib/cli/evidence/account.js + 2 modules
var evidence_account = __webpack_require__(95023);
// EXTERNAL MODULE: ./lib/cli/evidence/asked.js + 1 modules
var evidence_asked = __webpack_require__(89095);
// EXTERNAL MODULE: ./lib/cli/evidence/brought.js + 2 modules
var evidence_brought = __webpack_require__(23250);
// EXTERNAL MODULE: ./lib/cli/evidence/release-folder.js
var evidence_release_folder = __webpack_require__(95292);
// EXTERNAL MODULE: ./lib/cli/evidence/trust.js
var trust = __webpack_require__(97336);
;// CONCATENATED MODULE: ./lib/cli/evidence/export.js















const export_usage = usage.usages.evidence;
const largestFacts = 128 * 1024 * 1024;
/** Writes a dossier: all evidence about one artefact in one folder, with a page for people. Exit as `verify` of it. */
async function evidence(words, ports) {
    const [name, ...rest] = words;
    const options = (0,cli_options/* parseOptions */.A)(rest, {
        usage: export_usage,
        valued: { ...evidence_asked/* askedOptions */.l3, output: "once" },
        flags: ["offline"],
    });
    const [target, ...others] = options.positionals;
    if (name !== "export" || target === undefined || others.length > 0)
        throw new errors/* UserError */.yo("usage", "expected export and one artefact.", { hint: `Usage: ${export_usage}` });
    const brought = await (0,evidence_brought/* readTarget */._)(target, options, ports);
    const asked = (0,evidence_asked/* askedBy */.Ai)(options, ports.clock, brought);
    const held = await (0,trust/* readTrust */.b)(options, ports);
    if (brought.artefact === null)
        throw new errors/* UserError */.yo("usage", "expected an artefact, got a bundle.", { hint: `Usage: ${export_usage}` });
    const output = emptyFolder(options, ports);
    const artefact = { name: nameOf(brought), digest: brought.artefact };
    await writeEvidence(output, { artefact, brought, asked, held });
    return writePage(output, { artefact, asked, held }, ports);
}
/** What lay there before would be an extra file in the dossier. @throws {UserError} */
function emptyFolder(options, { places }) {
    const path = options.value("output");
    if (path === undefined)
        throw new errors/* UserError */.yo("usage", "expected --output with a folder to write, got none.", {
            hint: `Usage: ${export_usage}`,
        });
    const files = places.make(path);
    if (files.find("**", { withModules: true }).length === 0)
        return files;
    throw new errors/* UserError */.yo("invalid-input", "expected an empty folder to write to, found files in it.", {
        at: path,
        hint: "Name a folder that is not there yet.",
    });
}
function nameOf({ folders }) {
    return folders[0]?.index.artefact.name ?? "artefact";
}
async function writeEvidence(output, dossier) {
    const { artefact, asked, held, brought } = dossier;
    const request = { ...asked, artefact: artefact.digest };
    const { lineage } = await (0,evidence_account/* accountOf */.X)(request, brought, held);
    const bundles = await named(brought.exhibits, held);
    for (const { path, text } of bundles)
        output.write(path, text);
    const facts = brought.folders.flatMap(({ index, files }) => index.facts
        .filter(({ path }) => files.exists(path))
        .map((entry) => ({ ...entry, text: files.readText(entry.path, largestFacts) })));
    const distinct = [...new Map(facts.map((entry) => [entry.path, entry])).values()];
    for (const { path, text } of distinct)
        output.write(path, text);
    const index = {
        schemaVersion: 1,
        repository: { id: asked.repositoryId, ownerId: asked.ownerId, name: (0,lineage_account/* repositoryOf */._M)(lineage) ?? "" },
        commit: commitOf(lineage, brought),
        artefact: { name: artefact.name, digest: `sha256:${artefact.digest}` },
        bundles: bundles.map(({ path, predicateType, text }) => ({
            path,
            predicateType,
            sha256: digestOf(text),
        })),
        facts: distinct.map(({ text, ...entry }) => ({ ...entry, sha256: digestOf(text) })),
    };
    output.write(release_folder/* indexPath */.AV, `${JSON.stringify(index, null, 2)}\n`);
    output.write(`${safeName(artefact.name)}.intoto.jsonl`, bundles.map(({ text }) => `${text.trim()}\n`).join(""));
    output.write("trusted-root.jsonl", held.root.text);
    output.write("signers.yml", held.signers.text);
    output.write("policy.yml", held.policy.text);
}
const digestOf = (text) => (0,sha256/* sha256HexOfBytes */.hW)(new TextEncoder().encode(text));
const safeName = (name) => name.replaceAll(/[^\w.-]/g, "_").slice(0, 100) || "artefact";
/** The page shows what a verifier of this very folder finds. */
async function writePage(output, { artefact, asked, held }, { print, runner }) {
    const folder = (0,evidence_release_folder.readReleaseFolder)(output, "the dossier");
    const brought = { artefact: artefact.digest, ids: null, exhibits: folder.exhibits, folders: [folder] };
    const account = await (0,evidence_account/* accountOf */.X)({ ...asked, artefact: artefact.digest }, brought, held);
    output.write("dossier.html", renderDossierHtml(account, artefact.name));
    print(`${(0,lineage_text/* lineageHeadline */.yD)(account)}\n`);
    runner.log(`wrote ${folder.index.bundles.length} bundles, ${folder.index.facts.length} files of facts and dossier.html`);
    return (0,lineage_account/* isProved */.n_)(account) ? 0 : 1;
}
function commitOf({ commit }, { folders }) {
    return commit ?? folders[0]?.index.commit ?? "0".repeat(40);
}
/** Bundles by what they say, each once; what cannot be opened is nobody's evidence and stays behind. */
async function named(exhibits, { trust }) {
    const { admitted } = await (0,lineage_exhibits/* openExhibits */.z4)(exhibits, trust);
    const texts = admitted.map(({ bundle, statement }) => ({
        predicateType: statement.predicateType,
        text: new TextDecoder().decode(bundle),
    }));
    const distinct = [...new Map(texts.map((entry) => [entry.text, entry])).values()];
    return distinct.map(({ predicateType, text }, index) => {
        const name = (0,predicates/* predicateNameFor */.Kg)(predicateType) ?? "statement";
        return { predicateType, text, path: `bundles/${String(index).padStart(2, "0")}-${name}.sigstore.json` };
    });
}


/***/ }),

/***/ 95292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReleaseFolder: () => (/* binding */ readReleaseFolder)
/* harmony export */ });
/* harmony import */ var _domain_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/* harmony import */ var _domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41072);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70901);




const largestIndex = 4 * 1024 * 1024;
/** More than any release leaves behind, and less than this machine can hold. */
const mostBytes = 512 * 1024 * 1024;
/** Reads a release folder. A file that nobody lists is bad input: it could be meant to be believed. @throws {UserError} */
function readReleaseFolder(files, name) {
    const index = readIndex(files, name);
    const inventory = (0,_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .takeInventory */ .O1)(index, files.find("**", { withModules: true }));
    requireNothingElse(inventory, files, name);
    requireBounded(index, inventory, files, name);
    const there = index.bundles.filter(({ path }) => !inventory.missing.includes(path));
    const exhibits = there.map(({ path }) => ({ path, bundle: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .B)(files, path) }));
    return { index, exhibits, damage: damageOf(index, inventory, exhibits, files), files };
}
function readIndex(files, name) {
    if (!files.exists(_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("invalid-input", `expected a release folder with ${_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV}, found none.`, {
            at: name,
            hint: "Name the folder that `assaygate evidence export` wrote, or that the release uploaded. Bundles without an index are named as files: --evidence FILE for each, or all as lines of one *.intoto.jsonl.",
        });
    const parsed = _domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseIndex */ .el.safeParse(parseJson(files.readText(_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV, largestIndex), name));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("invalid-input", `expected the index of a release: ${issue?.message ?? ""}.`, {
        at: `${name}/${_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV}#/${issue?.path.join("/") ?? ""}`,
        hint: "Take the folder as it was exported, or write it anew with `assaygate evidence export`.",
    });
}
function parseJson(text, name) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("invalid-input", "expected JSON, found something else.", {
            at: `${name}/${_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV}`,
            hint: "Take the folder as it was exported, or write it anew with `assaygate evidence export`.",
            cause,
        });
    }
}
function requireNothingElse({ extra, repeated }, files, name) {
    const [first] = [...extra, ...(files.exists(".git") ? [".git"] : []), ...repeated];
    if (first === undefined)
        return;
    const found = repeated.includes(first) ? "is listed twice" : "is not listed";
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("invalid-input", `expected each file once in ${_domain_evidence_lineage_release_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPath */ .AV}; ${JSON.stringify(first)} ${found}.`, {
        at: name,
        hint: "Verify the folder as it was exported, with nothing added.",
    });
}
/** @throws {UserError} invalid-input */
function requireBounded({ bundles, facts }, { missing }, files, at) {
    const there = [...bundles, ...facts].filter(({ path }) => !missing.includes(path));
    const bytes = there.reduce((sum, { path }) => sum + files.status(path).bytes, 0);
    if (bytes <= mostBytes)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("invalid-input", `expected at most ${mostBytes} bytes in all, found ${bytes}.`, { at });
}
function damageOf({ bundles, facts }, { missing }, exhibits, files) {
    const changed = [
        ...bundles.filter(({ path, sha256 }) => exhibits.some((exhibit) => exhibit.path === path && (0,_domain_digest_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256HexOfBytes */ .hW)(exhibit.bundle) !== sha256)),
        ...facts.filter(({ path, sha256 }) => !missing.includes(path) && files.sha256(path) !== sha256),
    ];
    return [
        ...missing.map((path) => `${path} is gone`),
        ...changed.map(({ path }) => `${path} has other bytes than the index says`),
    ];
}


/***/ }),

/***/ 74673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ signedLast),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   n_: () => (/* binding */ isProved)
/* harmony export */ });
/**
 * Whether everything is proved. Facts that contradict take nothing away unless it was asked to judge again, as whoever left them
 * out would gain by that; then facts that did not come along take as much.
 */
function isProved({ lineage, rejudged, damage, isRejudgingAsked }) {
    if (!lineage.holds || damage.length > 0)
        return false;
    return !isRejudgingAsked || rejudged.every(({ state }) => state === "same");
}
/** `owner/name` as the certificate of a proved link has it; null: no link is proved. */
function repositoryOf({ links }) {
    const proof = links.flatMap(({ proofs }) => proofs)[0];
    return proof?.verified.identity.sourceRepository?.replace("https://github.com/", "") ?? null;
}
/** When the newest statement of the chain was signed; null: none is proved. */
function signedLast({ links }) {
    const times = links.flatMap(({ proofs }) => proofs.map(({ verified }) => verified.signedAt));
    return times.toSorted().at(-1) ?? null;
}


/***/ }),

/***/ 41072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ indexPath),
/* harmony export */   O1: () => (/* binding */ takeInventory),
/* harmony export */   el: () => (/* binding */ ReleaseIndex)
/* harmony export */ });
/* unused harmony export dossierPaths */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const Sha256 = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
const NumericId = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[1-9]\d{0,19}$/)]).transform(String);
const Path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(500);
const mostFiles = 1_000;
const Entry = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: Path, sha256: Sha256 });
/** `index.json` of a release folder: what it holds. It is signed by nobody, so it proves nothing. */
const ReleaseIndex = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: NumericId, ownerId: NumericId, name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200) }),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    artefact: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(200),
        digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/),
        mediaType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200).optional(),
    }),
    bundles: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Entry.extend({ predicateType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500) })).max(mostFiles),
    /** `of`: facts that a record belongs to. */
    facts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Entry.extend({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(60), of: Sha256.exactOptional() })).max(mostFiles),
});
const indexPath = "index.json";
/** What `evidence export` adds for people, and copies of what the exporter trusted: they count for nothing. */
const dossierPaths = ["dossier.html", "trusted-root.jsonl", "signers.yml", "policy.yml"];
/** All bundles once more as lines, for tools that want one file. */
const linesPath = /^[^/]{1,200}\.intoto\.jsonl$/;
/** Compares a folder with its index. */
function takeInventory(index, paths) {
    const listed = [...index.bundles, ...index.facts].map(({ path }) => path);
    const known = new Set([indexPath, ...dossierPaths, ...listed]);
    const lines = paths.filter((path) => linesPath.test(path));
    const there = new Set(paths);
    return {
        extra: paths.filter((path) => !known.has(path) && path !== lines[0]),
        missing: [...new Set(listed)].filter((path) => !there.has(path)),
        repeated: listed.filter((path, index) => listed.indexOf(path) !== index),
    };
}


/***/ }),

/***/ 91495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   av: () => (/* binding */ isKnownLabel),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   nF: () => (/* binding */ rateForeignWord),
/* harmony export */   zK: () => (/* binding */ compareSeverity),
/* harmony export */   ze: () => (/* binding */ severityOfLabel)
/* harmony export */ });
/* unused harmony export severityOfLevel */
/** From worst to best; `unknown` is apart and never better than what policy says it is. */
const severities = ["critical", "high", "medium", "low", "info", "unknown"];
const ranks = {
    critical: 5,
    high: 4,
    medium: 3,
    low: 2,
    info: 1,
    unknown: 0,
};
/** Compares severities: positive if `a` is worse than `b`. */
function compareSeverity(a, b) {
    return ranks[a] - ranks[b];
}
const labels = new Map([
    ["critical", "critical"],
    ["blocker", "critical"],
    ["high", "high"],
    ["important", "high"],
    ["serious", "high"],
    ["major", "high"],
    ["error", "high"],
    ["medium", "medium"],
    ["moderate", "medium"],
    ["warning", "medium"],
    ["warn", "medium"],
    ["low", "low"],
    ["minor", "low"],
    ["note", "low"],
    ["negligible", "info"],
    ["info", "info"],
    ["informational", "info"],
    ["information", "info"],
    ["none", "info"],
]);
/** Maps a tool's own word. Words outside the vocabulary are unknown, never harmless. */
function severityOfLabel(label) {
    return labels.get(label.trim().toLowerCase()) ?? "unknown";
}
/** Whether a word is one that scanners use; "unknown" is one of them: nobody has rated the vulnerability yet. */
function isKnownLabel(label) {
    return severityOfLabel(label) !== "unknown" || label.trim().toLowerCase() === "unknown";
}
/** Maps a CVSS score to its band: none 0, low to 3.9, medium to 6.9, high to 8.9, critical from 9 (CVSS 3.1 §5). */
function severityOfScore(score) {
    if (!(score >= 0 && score <= 10))
        return "unknown";
    if (score >= 9)
        return "critical";
    if (score >= 7)
        return "high";
    if (score >= 4)
        return "medium";
    return score > 0 ? "low" : "info";
}
/** Maps a SARIF level (SARIF 2.1.0 §3.27.10) where nothing better is known. */
function severityOfLevel(level) {
    switch (level) {
        case "error":
            return "high";
        case "warning":
            return "medium";
        case "note":
            return "low";
        case "none":
            return "info";
        default:
            return "unknown";
    }
}
/** Rates a word outside the tool's vocabulary: unknown, even where another tool would mean something by it. */
function rateForeignWord(native) {
    return { severity: "unknown", source: "label", native };
}
/**
 * Rates a finding: native label, then `security-severity`, then CVSS, then level. Where label and score disagree
 * the worse one counts (evidence-standards §18).
 */
function rate(clues) {
    const known = ratings(clues).filter((rating) => rating.severity !== "unknown");
    const [first] = known;
    if (first === undefined)
        return ratings(clues)[0] ?? { severity: "unknown", source: "none", native: "" };
    if (first.source === "level")
        return first;
    return known
        .filter((rating) => rating.source !== "level")
        .reduce((worst, rating) => (compareSeverity(rating.severity, worst.severity) > 0 ? rating : worst));
}
function ratings(clues) {
    const found = [];
    const { label, securitySeverity, cvssScore, level } = clues;
    if (label !== undefined)
        found.push({ severity: severityOfLabel(label), source: "label", native: label });
    if (securitySeverity !== undefined)
        found.push(ofSecuritySeverity(securitySeverity));
    if (cvssScore !== undefined) {
        found.push({ severity: severityOfScore(cvssScore), source: "cvss", native: String(cvssScore) });
    }
    if (level !== undefined)
        found.push({ severity: severityOfLevel(level), source: "level", native: level });
    return found;
}
/** GitHub documents a score; Semgrep and others write a word (`"HIGH"`). */
function ofSecuritySeverity(native) {
    const isScore = /^\d{1,2}(?:\.\d{1,4})?$/.test(native.trim());
    const severity = isScore ? severityOfScore(Number(native)) : severityOfLabel(native);
    return { severity, source: "security-severity", native };
}


/***/ }),

/***/ 53453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dQ: () => (/* binding */ renderLineageText),
/* harmony export */   s3: () => (/* binding */ signerWords),
/* harmony export */   yD: () => (/* binding */ lineageHeadline)
/* harmony export */ });
/* harmony import */ var _domain_evidence_lineage_account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74673);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36906);
/* harmony import */ var _terminal_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42530);



const linesToShow = 20;
/** The chain for a terminal: every link with who signed for it, and for a broken one what would mend it. */
function renderLineageText(account) {
    const { lineage, rejudged, damage } = account;
    const lines = [
        lineageHeadline(account),
        "",
        ...lineage.links.flatMap(linkLines),
        ...some("judged again:", rejudged.map(rejudgedLine)),
        ...some("the folder is not what its index says:", damage.map((line) => `✗ ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(line)}`)),
        ...some("not read:", lineage.unreadable.map(refusalLine)),
    ];
    return (0,_terminal_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalLines */ .M)(lines);
}
/** One line that says it all. */
function lineageHeadline(account) {
    const { lineage, damage } = account;
    const broken = lineage.links.filter((link) => link.broken !== null).length;
    const digest = `sha256:${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(lineage.request.artefact, 64)}`;
    if ((0,_domain_evidence_lineage_account_js__WEBPACK_IMPORTED_MODULE_2__/* .isProved */ .n_)(account))
        return `proved: ${digest} was built from commit ${lineage.commit} of ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)((0,_domain_evidence_lineage_account_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._M)(lineage) ?? "", 200)}, and every gate was passed`;
    if (broken > 0)
        return `not proved: ${digest}: ${broken} of ${lineage.links.length} links are broken`;
    const why = damage.length > 0 ? "the folder was changed" : "not every stage comes to the signed result again";
    return `not proved: ${digest}: ${why}`;
}
function some(title, lines) {
    if (lines.length === 0)
        return [];
    const more = lines.length - linesToShow;
    const shown = lines.slice(0, linesToShow).map((line) => `  ${line}`);
    return ["", title, ...shown, ...(more > 0 ? [`  … and ${more} more; all are in the JSON`] : [])];
}
function linkLines({ title, summary, proofs, broken }) {
    if (broken === null)
        return [`  ✓ ${title}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(summary)}`, ...proofs.map(proofLine)];
    return [
        `  ✗ ${title}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(summary)} [${broken.kind}]`,
        ...broken.refusals.slice(0, linesToShow).map((refusal) => `      ${refusalLine(refusal)}`),
        `      who: ${broken.who}`,
        `      do:  ${broken.command}`,
    ];
}
function proofLine({ path, verified }) {
    return `      ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(path, 120)}: signed by ${signerWords(verified.identity.subjectAlternativeName, verified.identity.signerDigest)} at ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(verified.signedAt, 40)}`;
}
/** `owner/repo/path@commit` of the file that signed. */
function signerWords(san, commit) {
    const file = san.replace("https://github.com/", "").replace(/@[^@]*$/, "");
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(`${file}@${commit?.slice(0, 12) ?? "?"}`, 300);
}
function refusalLine({ path, code, message }) {
    return `- ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(path, 120)}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(message)} [${code}]`;
}
function rejudgedLine({ stage, state, words }) {
    const marks = { same: "✓", other: "✗", "not-here": "-" };
    return `${marks[state]} stage ${stage}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(words)}`;
}


/***/ }),

/***/ 18148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   p_: () => (/* binding */ styleSheet),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36906);

const made = Symbol("markup");
const escapes = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
    "`": "&#96;",
};
/**
 * Joins literal markup and values. A value that is text becomes one visible line in which nothing is markup, so it
 * may stand between tags and inside quoted attributes; inside `style` and unquoted attributes no value may stand.
 */
function html(literals, ...parts) {
    return markup(literals.map((literal, index) => literal + render(parts[index] ?? "")).join(""));
}
/** Parts below each other, without those that are empty. */
function lines(parts) {
    return markup(parts
        .map(render)
        .filter((text) => text !== "")
        .join("\n"));
}
/** Our own style sheet; never text from outside. */
function styleSheet(css) {
    return markup(`<style>\n${css}</style>`);
}
const nothing = markup("");
function markup(text) {
    return { [made]: true, text };
}
function render(part) {
    if (typeof part === "string")
        return escapeText(part);
    if (typeof part === "number")
        return String(part);
    return "text" in part ? part.text : part.map(render).join("");
}
/** `##[` would be a command of the Actions runner, should somebody print the page (G1). */
function escapeText(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(text)
        .replaceAll(/[&<>"'`]/g, (mark) => escapes[mark] ?? "")
        .replaceAll("##[", "&#35;&#35;[");
}


/***/ }),

/***/ 36453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ remarks),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18148);

/** A landmark with a heading of its own. */
function section(id, title, parts) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(parts)}
</section>`;
}
/** Says how many entries of a list are not shown. */
function leftOut(count, what) {
    return count > 0
        ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<p class="left-out">… and ${count} more ${what}; all are in the JSON verdict.</p>`
        : _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6;
}
/** `1 waiver`, `2 waivers`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** Remarks, one below the other. */
function remarks(texts, most, what) {
    if (texts.length === 0)
        return _markup_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6;
    const items = texts.slice(0, most).map((text) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<li>${text}</li>`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)([(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<ul class="remarks">${items}</ul>`, leftOut(texts.length - most, what)]);
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


/***/ })

};
