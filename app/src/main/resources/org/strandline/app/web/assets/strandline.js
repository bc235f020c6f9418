// Strandline: what gets better where scripts run. Every page works without it.

/* Keys: j and k walk through the lines of a page, o opens one, / goes to the search. */
const items = () => [...document.querySelectorAll("[data-item]")];
let here = -1;

function go(step) {
    const all = items();
    if (all.length === 0) return;
    all[here]?.classList.remove("here");
    here = Math.max(0, Math.min(all.length - 1, here + step));
    const item = all[here];
    item.classList.add("here");
    item.tabIndex = -1;
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: "center" });
}

const keys = {
    j: () => go(1),
    k: () => go(-1),
    o: () => items()[here]?.querySelector("a")?.click(),
    "/": () => (document.querySelector("main input[type=search]") ?? document.querySelector("input[type=search]") ?? document.querySelector("textarea, input:not([type=hidden])"))?.focus(),
    "?": () => location.assign("/keys"),
};

document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("textarea, select, input:not([type=checkbox])");
    if (event.key === "Escape" && typing) typing.blur();
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
});

/* The browser's own voice reads the article. */
const listen = document.querySelector("[data-listen]");
if (listen && "speechSynthesis" in window) {
    const label = listen.textContent;
    const rows = [...document.querySelectorAll(".row:not(.out)")];
    const words = (row) => {
        const copy = row.querySelector(".words").cloneNode(true);
        copy.querySelectorAll(".ref").forEach((ref) => ref.remove());
        return copy.textContent;
    };
    let speaking = false;
    const stop = () => {
        speaking = false;
        speechSynthesis.cancel();
        rows.forEach((row) => row.classList.remove("spoken"));
        listen.textContent = label;
    };
    const speak = (index) => {
        rows.forEach((row) => row.classList.remove("spoken"));
        if (!speaking || index >= rows.length) return stop();
        const utterance = new SpeechSynthesisUtterance(words(rows[index]));
        utterance.lang = document.querySelector("article").lang;
        utterance.onstart = () => rows[index].classList.add("spoken");
        utterance.onend = () => speaking && speak(index + 1);
        speechSynthesis.speak(utterance);
    };
    listen.hidden = false;
    listen.addEventListener("click", () => {
        if (speaking) return stop();
        speaking = true;
        listen.textContent = "Stop reading";
        speak(0);
    });
    addEventListener("pagehide", stop);
}

/* Results as you type: the page that the form would show is fetched, and its answer takes the place of this one. */
const find = document.querySelector("form[data-find]");
if (find) {
    let wait = 0;
    let asked = new AbortController();
    const show = async () => {
        asked.abort();
        asked = new AbortController();
        const fields = [...new FormData(find)].filter(([, value]) => value !== "");
        const query = new URLSearchParams(fields).toString();
        const address = find.getAttribute("action") + (query && `?${query}`);
        document.querySelector("[data-found]").classList.add("waits");
        try {
            const answer = await fetch(address, { signal: asked.signal });
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const found = page.querySelector("[data-found]");
            if (!found) return;
            document.querySelector("[data-found]").replaceWith(found);
            document.title = page.title;
            history.replaceState(null, "", address);
            here = -1;
        } catch (error) {
            if (error.name !== "AbortError") find.submit();
        }
    };
    const soon = () => {
        clearTimeout(wait);
        wait = setTimeout(show, 180);
    };
    find.addEventListener("input", soon);
    find.addEventListener("submit", (event) => {
        event.preventDefault();
        clearTimeout(wait);
        show();
    });
    const field = find.querySelector("input[type=search]");
    if (find.hasAttribute("data-first") && field.value === "") field.focus();
}
