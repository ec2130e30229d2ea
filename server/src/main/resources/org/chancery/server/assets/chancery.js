"use strict";

// What the pages do beyond links and forms. Every page works without this.

/** `/` goes to the query, unless something is being typed. */
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  const query = document.getElementById("q");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && query) {
    event.preventDefault();
    query.focus();
    query.select();
  }
});

/** A session that ended, or a server that failed, is met with a whole page. */
document.addEventListener("htmx:beforeSwap", (event) => {
  const answered = event.detail.xhr.responseURL;
  const asked = new URL(event.detail.pathInfo.requestPath, location.href);
  if (event.detail.xhr.status !== 200 || (answered && new URL(answered).pathname !== asked.pathname)) {
    event.detail.shouldSwap = false;
    location.assign(asked);
  }
});

/** Says the counts aloud; after turning a page, reading goes on at its top. */
document.addEventListener("htmx:afterSettle", (event) => {
  const summary = document.getElementById("summary");
  const announcement = document.getElementById("announcement");
  if (summary && announcement) {
    announcement.textContent = summary.textContent;
  }
  if (summary && event.detail.requestConfig?.elt?.matches("a")) {
    summary.focus();
    window.scrollTo(0, 0);
  }
});

/** Where there is room beside the answer, what narrows it stands open. */
const wide = window.matchMedia("(min-width: 66.01rem)");
const unfold = () => {
  const facets = document.querySelector(".facets");
  if (facets) {
    facets.open = wide.matches;
  }
};
wide.addEventListener("change", unfold);
document.addEventListener("htmx:afterSettle", unfold);
document.addEventListener("DOMContentLoaded", unfold);

/** Offers queries that complete the one being typed. */
let pause = 0;
let asked = "";
document.addEventListener("input", (event) => {
  if (event.target.id !== "q") {
    return;
  }
  clearTimeout(pause);
  pause = setTimeout(async () => {
    const query = event.target.value;
    const list = document.getElementById("completions");
    if (query === asked || query.length < 2 || !list) {
      return;
    }
    asked = query;
    const answer = await fetch("/api/suggest?q=" + encodeURIComponent(query), { headers: { Accept: "application/json" } });
    if (answer.ok && event.target.value === query) {
      list.replaceChildren(...(await answer.json()).map((text) => new Option("", text)));
    }
  }, 150);
});

/** Files can be dropped on the form of the import; what is too much is said before it is sent. */
const drop = () => document.getElementById("drop");
const chosen = () => {
  const form = drop();
  const files = [...form.files.files];
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  const problem = document.getElementById("import-problem");
  const tooMuch = files.length > Number(form.dataset.files) ? "These are too many files for one import. Put them into a ZIP archive."
    : bytes > Number(form.dataset.bytes) ? "That is more than one import may hold. Hand it in by parts." : "";
  problem.textContent = tooMuch;
  problem.hidden = !tooMuch;
  form.querySelector("button").disabled = Boolean(tooMuch);
  document.getElementById("chosen").textContent = files.length === 0 ? ""
    : (files.length === 1 ? files[0].name : files.length + " files") + ", " + Math.ceil(bytes / 1024).toLocaleString("en-GB") + " KB";
};
document.addEventListener("change", (event) => {
  if (event.target.id === "files") {
    chosen();
  }
});
for (const kind of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(kind, (event) => {
    const form = drop();
    if (!form || !event.dataTransfer?.types.includes("Files")) {
      return;
    }
    event.preventDefault();
    form.classList.toggle("over", kind === "dragover");
    if (kind === "drop") {
      form.files.files = event.dataTransfer.files;
      chosen();
    }
  });
}
document.addEventListener("submit", (event) => {
  if (event.target.id === "drop") {
    document.getElementById("chosen").textContent = "Sending …";
    event.target.querySelector("button").disabled = true;
  }
});

/** An import under way tells how far it is. */
const follow = async () => {
  const place = document.getElementById("progress");
  if (!place) {
    return;
  }
  const answer = await fetch(place.dataset.of, { headers: { Accept: "application/json" } });
  const now = answer.ok ? await answer.json() : { done: true };
  if (now.done) {
    location.reload();
    return;
  }
  const bar = place.querySelector("progress");
  if (now.of > 0) {
    bar.max = now.of;
    bar.value = now.bytes;
    place.querySelector("p").textContent = Math.floor(100 * now.bytes / now.of) + " % read"
      + (now.refused ? ", " + now.refused + " refused" : "");
  }
  setTimeout(follow, 700);
};
document.addEventListener("DOMContentLoaded", follow);
