// Strandline: adding pages. Files can be dropped anywhere on the desk, and what is read shows as it is read.

const form = document.querySelector("form[data-add]");
const log = document.querySelector("[data-log]");

/* What the server tells of a reading: its outcomes one after another, how far it is, and where to look at the end. */
function follow() {
    log.hidden = false;
    log.setAttribute("aria-busy", "true");
    const bar = log.querySelector("progress");
    const status = log.querySelector("[data-status]");
    const list = log.querySelector("[data-outcomes]");
    list.replaceChildren();
    const events = new EventSource("/read/events");
    events.addEventListener("progress", (event) => {
        const { done, expected, now } = JSON.parse(event.data);
        bar.max = Math.max(1, expected);
        bar.value = done;
        status.textContent = `${done} of ${expected} read`;
        log.querySelector("[data-now]").textContent = now;
    });
    events.addEventListener("outcome", (event) => list.prepend(line(JSON.parse(event.data))));
    events.addEventListener("end", (event) => {
        events.close();
        bar.value = bar.max;
        status.textContent = "Done";
        log.setAttribute("aria-busy", "false");
        location.assign(event.data);
    });
}

function line({ name, title, page }) {
    const item = document.createElement("li");
    const head = document.createElement(page ? "a" : "span");
    head.className = page ? "title" : "title refused";
    head.textContent = page ? title : `Not an article: ${title}`;
    if (page) head.href = `/pages/${page}`;
    const meta = document.createElement("span");
    meta.className = "meta";
    meta.textContent = name;
    item.append(head, meta);
    return item;
}

async function send(submitter) {
    const status = log.querySelector("[data-status]");
    const buttons = form.querySelectorAll("button");
    const body = new FormData(form, submitter);
    log.hidden = false;
    status.textContent = "Sending …";
    buttons.forEach((button) => (button.disabled = true));
    try {
        const answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } });
        if (answer.ok) return follow();
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        status.textContent = page.querySelector("main p")?.textContent ?? `That did not work (${answer.status}).`;
    } catch {
        status.textContent = "The server does not answer.";
    }
    buttons.forEach((button) => (button.disabled = false));
}

if (form) {
    const files = form.querySelector("input[type=file]");
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        send(event.submitter);
    });
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
        const address = event.dataTransfer.getData("text/uri-list").split("\n")[0].trim();
        if (event.dataTransfer.files.length > 0) files.files = event.dataTransfer.files;
        else if (address) form.elements.url.value = address;
        else return;
        form.requestSubmit(form.querySelector("button[name=keep]"));
    });
    /* Whoever comes back to the desk sees the form, not what was done with it. */
    addEventListener("pageshow", () => {
        form.querySelectorAll("button").forEach((button) => (button.disabled = false));
        log.hidden = true;
    });
} else if (log?.hasAttribute("data-running")) {
    follow();
}
