// Strandline: what all drawings share. Everything is drawn from the tables and lists that stand beside it, which say the same without scripts.

globalThis.drawing = (() => {
    const { d3 } = globalThis;
    const WIDEST = 896;
    const NARROWEST = 160;

    /* Draws into a box whenever there is another width for it: in a closed fold there is hardly any. */
    function into(box, draw) {
        const tip = d3.create("div").attr("class", "tip").attr("aria-hidden", "true").attr("hidden", "");
        let width = 0;
        new ResizeObserver(() => {
            const room = Math.min(WIDEST, box.parentElement.clientWidth);
            if (room === width || room < NARROWEST) return;
            width = room;
            tip.attr("hidden", "");
            box.hidden = false;
            box.replaceChildren(tip.node());
            draw(d3.select(box).insert("svg", ".tip").attr("role", "group"), width);
        }).observe(box.parentElement);
    }

    const size = (svg, width, height, label) =>
        svg.attr("width", width).attr("height", height).attr("viewBox", [0, 0, width, height]).attr("aria-label", label);

    /* Says what a mark is while it is pointed at or has the focus. */
    function tips(marks, label) {
        const show = (event, mark) => {
            const box = event.currentTarget.closest(".drawing");
            const frame = box.getBoundingClientRect();
            const at = event.currentTarget.getBoundingClientRect();
            const tip = d3.select(box).select(".tip").attr("hidden", null).text(label(mark));
            const own = tip.node().getBoundingClientRect();
            const left = at.left + at.width / 2 - frame.left - own.width / 2;
            const above = at.top - frame.top - own.height - 6;
            tip.style("left", `${Math.max(0, Math.min(frame.width - own.width, left))}px`);
            tip.style("top", `${above < 0 ? at.bottom - frame.top + 6 : above}px`);
        };
        const hide = (event) => d3.select(event.currentTarget.closest(".drawing")).select(".tip").attr("hidden", "");
        return marks.on("pointerenter focus", show).on("pointerleave blur", hide);
    }

    /* Dots that lead to what they stand for: around each there is room for a finger. */
    function dots(svg, marks, { x, y, radius, own, label }) {
        const links = svg
            .append("g")
            .selectAll("a")
            .data(marks)
            .join("a")
            .attr("class", (mark) => `point ${own(mark)}`)
            .attr("href", (mark) => mark.link || null)
            .attr("aria-label", (mark) => (mark.link ? label(mark) : null))
            .attr("transform", (mark) => `translate(${x(mark)},${y(mark)})`);
        links.append("circle").attr("class", "room").attr("r", (mark) => radius(mark) + 5);
        links.append("circle").attr("class", "dot").attr("r", radius);
        return tips(links, label);
    }

    return { into, size, tips, dots };
})();
