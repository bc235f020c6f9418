// Strandline: figures over time, and who is quoted.

const { d3, drawing } = globalThis;
const COLOURS = 6;
const NARROW = 560;
const DAY = 86_400_000;
const LABEL = 15;
const LONGEST_NAME = 24;
const FRAME = { top: 18, right: 24, bottom: 26, left: 52 };
const NAMES_RIGHT = 176;

const day = (written) => new Date(`${written}T00:00:00Z`);
const rowsOf = (box) => [...box.closest(".figure").querySelectorAll("tr[data-date]")];
const short = (name) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 2).trim()} …` : name);
const own = (point) => `c${point.line % COLOURS}`;

const whole = new Intl.NumberFormat("en");
const compact = new Intl.NumberFormat("en", { notation: "compact" });
const number = (value) => (value < 10_000 ? whole : compact).format(value);

/* Days as newsrooms write them, at most so many; the year only where there is more than one to tell apart. */
function days(x, most) {
    const [first, last] = x.domain();
    const far = first.getUTCFullYear() !== last.getUTCFullYear();
    const all = last - first <= most * DAY ? x.ticks(d3.utcDay) : x.ticks(most);
    const shown = all.filter((_, index) => index % Math.ceil(all.length / most) === 0);
    return d3.axisBottom(x).tickValues(shown).tickFormat(d3.utcFormat(far ? "%-d %b %Y" : "%-d %b")).tickSizeOuter(0);
}

function axes(svg, x, y, { width, height, ticks, whole: onlyWhole }) {
    const values = y.ticks(ticks).filter((value) => !onlyWhole || Number.isInteger(value));
    const left = d3.axisLeft(y).tickValues(values).tickFormat(number).tickSize(FRAME.left - x.range()[1]);
    svg.append("g").attr("class", "axis rules").attr("transform", `translate(${FRAME.left},0)`).call(left);
    svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height - FRAME.bottom})`).call(days(x, width > NARROW ? 7 : 4));
    svg.selectAll(".axis").attr("font-family", null).attr("font-size", null).attr("aria-hidden", "true");
}

/* Where the names at the ends of lines stand: none on another, none outside. Those at the bottom go first, and push the others up. */
function apart(ends, top, bottom) {
    const sorted = ends.toSorted((a, b) => b.end - a.end).slice(0, Math.floor((bottom - top) / LABEL));
    let free = bottom;
    for (const name of sorted) {
        name.at = Math.min(name.end, free);
        free = name.at - LABEL;
    }
    free = top;
    for (const name of sorted.toReversed()) {
        name.at = Math.max(name.at, free);
        free = name.at + LABEL;
    }
    return sorted;
}

function figuresOf(box) {
    return rowsOf(box)
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
}

function names(svg, lines, x, y) {
    const right = x.range()[1] + 6;
    const ends = [...lines.values()].map((line) => ({ ...line.at(-1), end: y(line.at(-1).high) }));
    const labels = svg
        .append("g")
        .attr("class", "names")
        .selectAll("g")
        .data(apart(ends, FRAME.top, y(0)))
        .join("g")
        .attr("class", own);
    labels.append("path").attr("class", "leader").attr("d", (name) => `M${right},${name.end}l4,0L${right + 12},${name.at}`);
    labels.append("text").attr("x", right + 15).attr("y", (name) => name.at).attr("dy", "0.35em").text((name) => short(name.who));
}

/* Whose line is whose, where there is no room at the ends. */
function key(svg, lines) {
    const list = d3.create("p").attr("class", "legend");
    for (const [who, [point]] of lines) {
        const name = list.append("span");
        name.append("span").attr("class", `swatch ${own(point)}`);
        name.append("span").text(` ${who}`);
    }
    svg.node().before(list.node());
}

function figures(box) {
    const points = figuresOf(box);
    const lines = d3.group(points, (point) => point.who);
    const [first, last] = d3.extent(points, (point) => point.date);
    const most = 1.06 * (d3.max(points, (point) => point.high) || 1);
    return (svg, width) => {
        const height = 250;
        const wide = width > NARROW;
        const x = d3.scaleUtc([first, last], [FRAME.left + 8, width - (wide ? NAMES_RIGHT : FRAME.right)]);
        const y = d3.scaleLinear([0, most], [height - FRAME.bottom, FRAME.top]);
        drawing.size(svg, width, height, `${box.dataset.title}, drawn; the table says the same`);
        axes(svg, x, y, { width, height, ticks: 5, whole: most > 4 });
        const step = d3.line((point) => x(point.date), (point) => y(point.high)).curve(d3.curveStepAfter);
        const line = (name, d) => svg.append("g").attr("class", name).selectAll("path").data(lines.values()).join("path").attr("class", ([point]) => own(point)).attr("d", d);
        line("claims", step);
        line("claims standing", (claims) => `M${x(claims.at(-1).date)},${y(claims.at(-1).high)}H${x(last)}`);
        svg.append("g")
            .attr("class", "ranges")
            .selectAll("path")
            .data(points.filter((point) => point.low !== point.high))
            .join("path")
            .attr("class", own)
            .attr("d", (point) => `M${x(point.date)},${y(point.low)}V${y(point.high)}`);
        svg.append("g")
            .attr("class", "disputed")
            .selectAll("circle")
            .data(points.filter((point) => point.disputed))
            .join("circle")
            .attr("cx", (point) => x(point.date))
            .attr("cy", (point) => y(point.high))
            .attr("r", 8.5);
        if (wide) names(svg, lines, x, y);
        else key(svg, lines);
        drawing.dots(svg, points, { x: (point) => x(point.date), y: (point) => y(point.high), radius: () => 5, own, label: (point) => point.label });
    };
}

function quoted(box) {
    const rows = rowsOf(box).map((row) => ({ date: day(row.dataset.date), named: Number(row.dataset.named), unnamed: Number(row.dataset.unnamed) }));
    const [first, last] = d3.extent(rows, (row) => row.date);
    const interval = last - first > 90 * DAY ? d3.utcWeek : d3.utcDay;
    const bars = [...d3.group(rows, (row) => Number(interval.floor(row.date)))].map(([start, within]) => ({
        start: new Date(start),
        end: interval.offset(new Date(start), 1),
        named: d3.sum(within, (row) => row.named),
        unnamed: d3.sum(within, (row) => row.unnamed),
    }));
    return (svg, width) => {
        const height = 190;
        const most = d3.max(bars, (bar) => bar.named + bar.unnamed) || 1;
        const x = d3.scaleUtc([interval.floor(first), interval.offset(interval.floor(last), 1)], [FRAME.left, width - FRAME.right]);
        const y = d3.scaleLinear([0, most], [height - FRAME.bottom, FRAME.top]);
        drawing.size(svg, width, height, `${box.dataset.title}, drawn; the table says the same`);
        axes(svg, x, y, { width, height, ticks: 4, whole: true });
        const bar = (name, from, to) =>
            svg.append("g").attr("class", `bars ${name}`)
                .selectAll("rect")
                .data(bars.filter((each) => to(each) > from(each)))
                .join("rect")
                .attr("x", (each) => x(each.start) + 0.5)
                .attr("width", (each) => Math.max(1, x(each.end) - x(each.start) - 1))
                .attr("y", (each) => y(to(each)))
                .attr("height", (each) => y(from(each)) - y(to(each)));
        const words = (each) => `${d3.utcFormat("%-d %B %Y")(each.start)}: ${each.named} under a name, ${each.unnamed} without`;
        drawing.tips(bar("c0", () => 0, (each) => each.named), words);
        drawing.tips(bar("c4", (each) => each.named, (each) => each.named + each.unnamed), words);
    };
}

document.querySelectorAll("[data-chart=figures]").forEach((box) => drawing.into(box, figures(box)));
document.querySelectorAll("[data-chart=quoted]").forEach((box) => drawing.into(box, quoted(box)));
