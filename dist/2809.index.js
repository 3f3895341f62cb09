export const id = 2809;
export const ids = [2809];
export const modules = {

/***/ 52809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubEvidence: () => (/* binding */ githubEvidence)
/* harmony export */ });
/* unused harmony export evidenceOf */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21125);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83997);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50074);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61046);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90041);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32270);







/** Releases that are looked through for one that speaks of the artefact, the newest first. */
const mostReleases = 20;
const Repository = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), owner: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }) });
const Attestation = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ bundle: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()).nullish() });
const attestationPage = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ attestations: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(Attestation) })
    .transform(({ attestations }) => ({ items: attestations, total: null }));
const Release = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    tag_name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    draft: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    assets: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish() })),
});
/** What GitHub keeps about artefacts of one repository. @throws {UserError} invalid-input for a token or address that is none */
async function githubEvidence(token, repository, environment) {
    const { GITHUB_SERVER_URL: server, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: graphql } = environment;
    const fetch = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchFor */ .G)(environment);
    const client = new _client_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubClient */ .j({ token, hosts: (0,_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .hostsOf */ .P)({ server, api, graphql }), version: _version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r, fetch });
    return evidenceOf((0,_target_js__WEBPACK_IMPORTED_MODULE_6__/* .targetOf */ .$)(client, repository));
}
/** The same with a client that is there already. */
function evidenceOf(target) {
    return {
        async ids() {
            const found = await target.client.get("GET /repos/{owner}/{repo}", (0,_target_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._)(target), Repository);
            if (found.state === "unknown")
                return found;
            const { id, owner } = found.value;
            return { state: "known", value: { repositoryId: String(id), ownerId: String(owner.id) } };
        },
        attestations: (digest) => readAttestations(target, digest),
        released: (digest) => readReleased(target, digest),
    };
}
/** GitHub answers 404 where there is none. A bundle that it keeps elsewhere is left out: what lacks shows in the chain. */
async function readAttestations(target, digest) {
    const found = await target.client.list("GET /repos/{owner}/{repo}/attestations/{subject_digest}", { ...(0,_target_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._)(target), subject_digest: `sha256:${digest}` }, { page: attestationPage, identity: null });
    if (found.state === "unknown")
        return found.cause === "not-found" ? known([]) : found;
    const bundles = found.value.flatMap(({ bundle }) => bundle ?? []);
    return known(bundles.map((bundle, index) => ({
        path: `attestation ${index + 1} of ${nameOf(target)}`,
        bundle: new TextEncoder().encode(JSON.stringify(bundle)),
    })));
}
/** Where to look is only a hint: a file of the release has the digest, else the lines of the newest ones are read through. */
async function readReleased(target, digest) {
    const releases = await target.client.list("GET /repos/{owner}/{repo}/releases", (0,_target_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._)(target), {
        page: (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPage */ .w9)(Release),
        identity: ({ id }) => id,
    });
    if (releases.state === "unknown")
        return releases;
    const isOf = ({ assets }) => assets.some((asset) => asset.digest === `sha256:${digest}`);
    const published = releases.value.filter(({ draft }) => !draft);
    const ordered = [...published.filter(isOf), ...published.filter((release) => !isOf(release))];
    for (const release of ordered.slice(0, mostReleases)) {
        const lines = await linesOf(target, release);
        if (lines.state === "unknown")
            return lines;
        if (lines.value.some(({ bundle }) => speaksOf(bundle, digest)))
            return lines;
    }
    return known([]);
}
async function linesOf(target, { tag_name, assets }) {
    const found = [];
    for (const { id, name } of assets.filter((asset) => asset.name.endsWith(".intoto.jsonl"))) {
        const bytes = await target.client.bytes("GET /repos/{owner}/{repo}/releases/assets/{asset_id}", {
            ...{ ...(0,_target_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._)(target), asset_id: id },
            headers: { accept: "application/octet-stream" },
        });
        if (bytes.state === "unknown")
            return bytes;
        const lines = new TextDecoder().decode(bytes.value).split("\n");
        const path = `${name} of release ${JSON.stringify(tag_name.slice(0, 100))}`;
        for (const [index, line] of lines.entries())
            if (line.trim() !== "")
                found.push({ path: `${path}, line ${index + 1}`, bundle: new TextEncoder().encode(line) });
    }
    return known(found);
}
/** The signed statement names it somewhere; whether as its subject is for the verifier to say. */
function speaksOf(bundle, digest) {
    const payload = /"payload"\s*:\s*"([A-Za-z0-9+/=]*)"/.exec(new TextDecoder().decode(bundle))?.[1] ?? "";
    return Buffer.from(payload, "base64").includes(digest);
}
const nameOf = ({ owner, repo }) => `${owner}/${repo}`;
function known(value) {
    return { state: "known", value };
}


/***/ })

};
