// Everything here is a comfort: each page works without it.

// The tender page follows its scan and shows the result when it is there: by events, and where they do not come
// through (a proxy may hold them back) by asking each second.
for (const section of document.querySelectorAll("[data-progress]")) {
  const bar = section.querySelector("progress");
  const words = section.querySelector("[role=status]");
  const show = progress => {
    if (progress.isFinished) return location.reload();
    bar.value = progress.percent;
    if (words.textContent !== progress.message) words.textContent = progress.message;
  };
  const ask = async () => {
    try {
      const answer = await fetch(section.dataset.progress, { cache: "no-store" });
      if (answer.status === 404) return location.reload();
      const progress = await answer.json();
      show(progress);
      if (progress.isFinished) return;
    } catch {
      // The service may be restarting; it is asked again.
    }
    setTimeout(ask, 1000);
  };
  const events = new EventSource(`${section.dataset.progress}/events`);
  const giveUp = () => { events.close(); ask(); };
  const silence = setTimeout(giveUp, 3000);
  events.onmessage = event => { clearTimeout(silence); show(JSON.parse(event.data)); };
  events.onerror = () => { clearTimeout(silence); giveUp(); };
}

// A list follows the scans that go on in it.
for (const bar of document.querySelectorAll("progress[data-follow]")) {
  const tag = bar.closest("li").querySelector(".tag");
  const ask = async () => {
    try {
      const answer = await fetch(bar.dataset.follow, { cache: "no-store" });
      if (answer.status === 404) return bar.closest("li").remove();
      const progress = await answer.json();
      tag.textContent = progress.message;
      bar.value = progress.percent;
      bar.hidden = progress.isFinished;
      if (progress.isFinished) return;
    } catch {
      // The service may be restarting; it is asked again.
    }
    setTimeout(ask, 2000);
  };
  ask();
}

// A list with filters answers while they are changed. The address follows, so that "back" and a bookmark work.
for (const form of document.querySelectorAll("[data-live]")) {
  let waiting, asking;
  const find = async () => {
    asking?.abort();
    asking = new AbortController();
    const kept = [...new FormData(form)].filter(([, value]) => value !== "");
    const address = `${form.action}?${new URLSearchParams(kept)}`;
    try {
      const page = await (await fetch(address, { signal: asking.signal, headers: { Accept: "text/html" } })).text();
      const found = new DOMParser().parseFromString(page, "text/html").querySelector(form.dataset.live);
      document.querySelector(form.dataset.live).replaceChildren(...found.childNodes);
      history.replaceState(null, "", address);
    } catch (trouble) {
      if (trouble.name !== "AbortError") form.submit();
    }
  };
  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(find, 200); });
}

// A draft is checked while it is written. What is typed is sent after a pause, and an older answer is dropped.
for (const form of document.querySelectorAll("[data-check]")) {
  const found = document.querySelector("#check");
  const status = document.querySelector("[data-check-status]");
  let waiting, asking;
  const goTo = event => {
    const button = event.target.closest("[data-line]");
    if (!button) return;
    const field = form.elements[button.dataset.field];
    const lines = field.value.split("\n");
    const line = Number(button.dataset.line);
    const start = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
    const folded = field.closest("details");
    if (folded) folded.open = true;
    field.focus();
    field.setSelectionRange(start, start + (lines[line - 1] ?? "").length);
    field.scrollTop = field.scrollHeight * (line - 3) / lines.length;
  };
  const offer = () => { for (const button of found.querySelectorAll("[data-line]")) button.hidden = false; };
  const check = async () => {
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(form.dataset.check, {
        method: "POST", body: new URLSearchParams(new FormData(form)), signal: asking.signal,
      });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const opened = [...found.querySelectorAll("details")].map(details => details.open);
      found.replaceChildren(...page.body.childNodes);
      found.querySelectorAll("details").forEach((details, at) => { details.open ||= opened[at] ?? false; });
      offer();
      status.textContent = found.querySelector("[data-summary]").textContent;
    } catch (trouble) {
      if (trouble.name !== "AbortError") status.textContent = "";
    }
  };
  found.addEventListener("click", goTo);
  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(check, 700); });
  offer();
}

const installCopying = within => {
  for (const button of within.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).innerText.trim());
      button.nextElementSibling.textContent = button.dataset.copied;
    });
  }
};
installCopying(document);

// A group of findings is completed in place, and the finding that was asked for gets the focus.
document.addEventListener("click", async event => {
  const link = event.target.closest("a[data-whole]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  try {
    const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), "text/html");
    const group = page.getElementById(link.dataset.whole);
    document.getElementById(link.dataset.whole).replaceWith(group);
    installCopying(group);
    history.replaceState(null, "", link.href);
    const asked = document.getElementById(new URL(link.href).hash.slice(1));
    asked.tabIndex = -1;
    asked.focus();
  } catch {
    location.assign(link.href);
  }
});

// From the text of a document, a finding may be asked for that stands in its line only.
document.getElementById(location.hash.slice(1))?.querySelector(":scope > a[data-whole]")?.click();
