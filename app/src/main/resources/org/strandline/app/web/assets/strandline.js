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
    "/": () => (document.querySelector("input[type=search]") ?? document.querySelector("textarea, input:not([type=hidden])"))?.focus(),
    "?": () => location.assign("/keys"),
};

document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("textarea, select, input:not([type=checkbox])");
    if (event.key === "Escape" && typing) typing.blur();
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
});

/* Dropping files anywhere on a page that has the form. */
const form = document.querySelector("form[data-drop]");
if (form) {
    const files = form.querySelector("input[type=file]");
    const progress = form.querySelector("[data-progress]");
    addEventListener("dragover", (event) => {
        event.preventDefault();
        form.classList.add("over");
    });
    addEventListener("dragleave", (event) => {
        if (!event.relatedTarget) form.classList.remove("over");
    });
    addEventListener("drop", (event) => {
        event.preventDefault();
        form.classList.remove("over");
        if (event.dataTransfer.files.length === 0) return;
        files.files = event.dataTransfer.files;
        form.requestSubmit();
    });
    form.addEventListener("submit", () => {
        const number = files.files.length;
        progress.textContent = number > 1 ? `Reading ${number} files …` : "Reading …";
    });
}

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
