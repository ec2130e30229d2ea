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
