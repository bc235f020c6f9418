// Strandline: the map of the places of a story.

const { d3, drawing } = globalThis;
const HIGHEST = 460;
const SHAPE = 0.62;
const UNITS = 100;
const TO_DEGREES = 180 / Math.PI;
/* Wider than this, and a part of the globe looks bent: then the whole world is shown. */
const WIDEST_PART = 75;
const CLOSEST = 2;
/* A place on one page is a small dot, however few there are. */
const FEWEST_PAGES = 6;

/* A line of the outlines: the first point in hundredths of a degree, of each other how far it is from the one before. */
function points(written) {
    const steps = written.split(" ").map(Number);
    const line = [];
    let longitude = 0;
    let latitude = 0;
    for (let i = 0; i < steps.length; i += 2) {
        longitude += steps[i];
        latitude += steps[i + 1];
        line.push([longitude / UNITS, latitude / UNITS]);
    }
    return line;
}

function outlines(text) {
    const land = { type: "MultiPolygon", coordinates: [] };
    const borders = { type: "MultiLineString", coordinates: [] };
    for (const line of text.trimEnd().split("\n")) {
        const [kind, shape] = line.split("\t");
        if (kind === "land") land.coordinates.push(shape.split(";").map(points));
        else borders.coordinates.push(points(shape));
    }
    return { land, borders };
}

/* The part of the world that the story is about: what is named in passing does not push its places into a corner. */
function projection(spots, width, height) {
    const most = d3.max(spots, (spot) => spot.pages);
    const core = spots.filter((spot) => spot.pages >= most / 6);
    const centre = d3.geoCentroid({ type: "MultiPoint", coordinates: core.map((spot) => spot.at) });
    const reach = d3.max(core, (spot) => d3.geoDistance(centre, spot.at)) * TO_DEGREES;
    const radius = Math.max(CLOSEST, reach * 1.3);
    const frame = [[0, 0], [width, height]];
    return !(radius <= WIDEST_PART)
        ? d3.geoEqualEarth().fitExtent(frame, { type: "Sphere" })
        : d3.geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).fitExtent(frame, d3.geoCircle().center(centre).radius(radius)()).clipExtent(frame);
}

const apart = (one, other) => one.right < other.left || one.left > other.right || one.bottom < other.top || one.top > other.bottom;

/* Names that would lie on one another give way to those of places on more pages. */
function names(svg, spots, width) {
    const kept = [];
    svg.append("g")
        .attr("class", "place-names")
        .attr("aria-hidden", "true")
        .selectAll("text")
        .data(spots)
        .join("text")
        .attr("x", (spot) => spot.x)
        .attr("y", (spot) => spot.y - spot.radius - 5)
        .attr("text-anchor", (spot) => (spot.x < 60 ? "start" : spot.x > width - 60 ? "end" : "middle"))
        .text((spot) => spot.name)
        .each(function () {
            const box = this.getBoundingClientRect();
            if (kept.every((other) => apart(box, other))) kept.push(box);
            else this.remove();
        });
}

async function map(box) {
    const all = [...document.querySelectorAll("[data-latitude]")].map((spot) => ({
        at: [Number(spot.dataset.longitude), Number(spot.dataset.latitude)],
        pages: Number(spot.dataset.pages),
        name: spot.dataset.name,
        link: spot.querySelector("a")?.getAttribute("href"),
    }));
    const spots = all.sort((a, b) => b.pages - a.pages);
    const { land, borders } = outlines(await (await fetch(box.dataset.map)).text());
    const radius = d3.scaleSqrt([0, Math.max(FEWEST_PAGES, d3.max(spots, (spot) => spot.pages))], [2, 13]);
    drawing.into(box, (svg, width) => {
        const height = Math.min(HIGHEST, Math.round(width * SHAPE));
        const flat = projection(spots, width, height);
        const path = d3.geoPath(flat).digits(1);
        drawing.size(svg, width, height, "Map of the places; the list says the same");
        svg.append("path").attr("class", "land").attr("d", path(land));
        svg.append("path").attr("class", "borders").attr("d", path(borders));
        const shown = spots
            .map((spot) => ({ ...spot, point: flat(spot.at), radius: radius(spot.pages) }))
            .filter(({ point }) => point && point[0] >= 0 && point[0] <= width && point[1] >= 0 && point[1] <= height)
            .map((spot) => ({ ...spot, x: spot.point[0], y: spot.point[1] }));
        drawing.dots(svg, shown, {
            x: (spot) => spot.x,
            y: (spot) => spot.y,
            radius: (spot) => spot.radius,
            own: () => "place",
            label: (spot) => `${spot.name}: ${spot.pages} ${spot.pages === 1 ? "page" : "pages"}`,
        });
        names(svg, shown, width);
    });
}

document.querySelectorAll("[data-map]").forEach(map);
