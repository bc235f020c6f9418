// Strandline: charts and the map. Everything is drawn from the tables and lists that stand beside it, which say the same without scripts.

const { d3, Plot, topojson } = globalThis;
const COLOURS = ["--who", "--event", "--count", "--when", "--said-line", "--quiet"].map((name) => `var(${name})`);
const WIDEST = 896;
const NARROW = 560;
const NARROWEST = 160;
const DAY = 86_400_000;
const FRAME = { marginTop: 18, marginBottom: 28, marginLeft: 52 };

/* Draws into a box whenever there is another width for it: in a closed fold there is hardly any. */
function drawn(box, draw) {
    let width = 0;
    new ResizeObserver(() => {
        const room = Math.min(WIDEST, box.parentElement.clientWidth);
        if (room === width || room < NARROWEST) return;
        width = room;
        const svg = draw(width);
        svg.setAttribute("role", "group");
        svg.querySelectorAll("g[aria-label], g[aria-hidden]").forEach((group) => group.removeAttribute("aria-label"));
        svg.querySelectorAll("a").forEach((link) => {
            const shape = link.querySelector("[aria-label]");
            link.setAttribute("aria-label", shape?.getAttribute("aria-label") ?? "");
            shape?.removeAttribute("aria-label");
        });
        box.replaceChildren(svg);
        box.hidden = false;
    }).observe(box.parentElement);
}

const day = (written) => new Date(`${written}T00:00:00Z`);

const lastOfEach = (points) => [...d3.rollup(points, (line) => line.at(-1), (point) => point.who).values()];

/* Labels at the ends of lines, moved apart where they would lie on one another. */
function ends(points, height, most) {
    const span = height - FRAME.marginTop - FRAME.marginBottom;
    const step = (14 * most) / span;
    const last = lastOfEach(points).sort((a, b) => a.high - b.high);
    let free = -Infinity;
    return last.map((point) => {
        const at = Math.max(point.high, free);
        free = at + step;
        return { ...point, at, name: point.who.length > 24 ? `${point.who.slice(0, 22)} …` : point.who };
    });
}

function figures(box) {
    const rows = [...box.closest(".figure").querySelectorAll("tr[data-date]")];
    const points = rows
        .filter((row) => row.dataset.date && row.dataset.high)
        .map((row) => ({
            who: row.dataset.who,
            line: Number(row.dataset.line),
            date: day(row.dataset.date),
            low: Number(row.dataset.low),
            high: Number(row.dataset.high),
            disputed: row.dataset.disputed === "true",
            link: row.dataset.link,
            label: row.dataset.label,
        }))
        .sort((a, b) => a.date - b.date);
    const colour = (point) => COLOURS[point.line % COLOURS.length];
    const most = 1.06 * (d3.max(points, (point) => point.high) || 1);
    const [first, last] = d3.extent(points, (point) => point.date);
    const standing = lastOfEach(points).flatMap((point) => [point, { ...point, date: last }]);
    return (width) => {
        const height = 240;
        const wide = width > NARROW;
        return Plot.plot({
            width,
            height,
            ...FRAME,
            marginRight: wide ? 170 : 20,
            ariaLabel: `${box.dataset.title}, drawn; the table says the same`,
            x: { type: "utc", label: null, inset: 6, ticks: last - first < 12 * DAY ? "day" : wide ? 7 : 4 },
            y: { domain: [0, most], label: null, grid: true, ticks: 5, tickFormat: "~s" },
            marks: [
                Plot.ruleY([0]),
                Plot.ruleX(points.filter((point) => point.low !== point.high), { x: "date", y1: "low", y2: "high", stroke: colour, strokeWidth: 4, strokeOpacity: 0.35 }),
                Plot.line(points, { x: "date", y: "high", z: "who", stroke: colour, strokeWidth: 2, curve: "step-after" }),
                Plot.line(standing, { x: "date", y: "high", z: "who", stroke: colour, strokeWidth: 1.5, strokeDasharray: "2,4" }),
                Plot.dot(points.filter((point) => point.disputed), { x: "date", y: "high", r: 8, stroke: "var(--bad)", strokeWidth: 1.5 }),
                wide ? Plot.text(ends(points, height, most), { x: last, y: "at", text: "name", fill: colour, textAnchor: "start", dx: 12, fontSize: 12 }) : null,
                Plot.dot(points, { x: "date", y: "high", r: 5, fill: colour, stroke: "var(--paper)", href: "link", ariaLabel: "label", title: "label", tip: { fill: "var(--raised)", stroke: "var(--line)", fontSize: 12, lineWidth: 28 } }),
            ],
        });
    };
}

function quoted(box) {
    const rows = [...box.closest(".figure").querySelectorAll("tr[data-date]")].flatMap((row) => [
        { date: day(row.dataset.date), number: Number(row.dataset.named), kind: "under a name" },
        { date: day(row.dataset.date), number: Number(row.dataset.unnamed), kind: "without a name" },
    ]);
    const [first, last] = d3.extent(rows, (row) => row.date);
    const interval = last - first > 90 * DAY ? "week" : "day";
    return (width) =>
        Plot.plot({
            width,
            height: 180,
            ...FRAME,
            ariaLabel: `${box.dataset.title}, drawn; the table says the same`,
            x: { type: "utc", label: null, ticks: width > NARROW ? 7 : 4 },
            y: { label: null, grid: true, ticks: 4, tickFormat: "d" },
            color: { domain: ["under a name", "without a name"], range: ["var(--who)", "var(--said-line)"] },
            marks: [
                Plot.rectY(rows, Plot.binX({ y: "sum" }, { x: "date", y: "number", fill: "kind", interval, inset: 0.5 })),
                Plot.ruleY([0]),
            ],
        });
}

/* The part of the world that the story is about: what is named in passing does not push its places into a corner. */
function part(spots) {
    const most = d3.max(spots, (spot) => spot.pages);
    const core = spots.filter((spot) => spot.pages >= most / 6);
    const points = { type: "MultiPoint", coordinates: core.map((spot) => spot.at) };
    const centre = d3.geoCentroid(points);
    const reach = d3.max(core, (spot) => d3.geoDistance(centre, spot.at)) * (180 / Math.PI);
    const radius = Math.max(2, reach * 1.3);
    return !(radius <= 75)
        ? { type: "equal-earth" }
        : { type: "azimuthal-equal-area", rotate: [-centre[0], -centre[1]], domain: d3.geoCircle().center(centre).radius(radius)() };
}

/* Names that would lie on one another give way to those of places on more pages. */
function thin(svg) {
    const kept = [];
    svg.querySelectorAll("g.names text").forEach((text) => {
        const box = text.getBoundingClientRect();
        const free = kept.every((other) => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom);
        if (free) kept.push(box);
        else text.remove();
    });
}

async function map(box) {
    const spots = [...document.querySelectorAll("[data-latitude]")].map((spot) => ({
        at: [Number(spot.dataset.longitude), Number(spot.dataset.latitude)],
        pages: Number(spot.dataset.pages),
        name: spot.dataset.name,
        link: spot.querySelector("a")?.getAttribute("href"),
    }));
    const world = await (await fetch(box.dataset.map)).json();
    const land = topojson.feature(world, world.objects.land);
    const borders = topojson.mesh(world, world.objects.countries, (a, b) => a !== b);
    const projection = part(spots);
    const label = (spot) => `${spot.name}: ${spot.pages} ${spot.pages === 1 ? "page" : "pages"}`;
    const channels = { x: (spot) => spot.at[0], y: (spot) => spot.at[1] };
    drawn(box, (width) => {
        const svg = Plot.plot({
            width,
            height: Math.min(460, Math.round(width * 0.62)),
            margin: 0,
            projection,
            r: { range: [4, 13] },
            ariaLabel: "Map of the places; the list says the same",
            marks: [
                Plot.geo(land, { fill: "var(--land)" }),
                Plot.geo(borders, { stroke: "var(--border)", strokeWidth: 0.8 }),
                Plot.dot(spots, { ...channels, r: "pages", fill: "var(--event)", fillOpacity: 0.75, stroke: "var(--paper)", href: "link", ariaLabel: label, title: label, tip: { fill: "var(--raised)", stroke: "var(--line)", fontSize: 12 } }),
                Plot.text(spots, { ...channels, text: "name", dy: -15, fontSize: 12, fontWeight: 600, fill: "var(--ink)", stroke: "var(--land)", strokeWidth: 3, className: "names" }),
            ],
        });
        requestAnimationFrame(() => thin(svg));
        return svg;
    });
}

document.querySelectorAll("[data-chart=figures]").forEach((box) => drawn(box, figures(box)));
document.querySelectorAll("[data-chart=quoted]").forEach((box) => drawn(box, quoted(box)));
document.querySelectorAll("[data-map]").forEach(map);
