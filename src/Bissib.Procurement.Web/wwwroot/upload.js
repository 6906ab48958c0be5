// The form that sends a tender. Without script it is sent by the browser alone.

const kept = "upload-under-way";
const one = (selector, within = document) => within.querySelector(selector);
const say = (words, ...values) => values.reduce((said, value, at) => said.replace(`{${at}}`, () => value), words);
const megabytes = bytes => new Intl.NumberFormat(
  document.documentElement.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(bytes / 1024 / 1024);

function install(form) {
  const input = one("input[type=file]", form);
  const panel = one("#sending");
  const [bar, sent, cancel] = [one("progress", panel), one("#sent", panel), one("button", panel)];
  const told = one("#upload-told");
  const notice = one("#upload-broken");
  const words = form.dataset;

  // The chosen files are listed, and one that is too large is said before it is sent.
  const check = () => {
    const tooLarge = [...input.files].find(file => file.size > Number(words.largest));
    input.setCustomValidity(tooLarge ? say(words.tooLarge, tooLarge.name, words.megabytes) : "");
    one(".chosen", form).replaceChildren(...[...input.files].map(file => {
      const entry = document.createElement("li");
      entry.textContent = file.name;
      return entry;
    }));
    if (tooLarge) input.reportValidity();
  };

  const show = (loaded, total) => {
    const percent = total ? Math.floor(100 * loaded / total) : 0;
    bar.value = percent;
    sent.textContent = say(words.sending, megabytes(loaded), megabytes(total), percent);
    // A screen reader is told at each quarter, not at each packet.
    const quarter = percent - percent % 25;
    if (told.dataset.quarter !== String(quarter)) {
      told.dataset.quarter = quarter;
      told.textContent = say(words.sending, megabytes(loaded), megabytes(total), percent);
    }
  };

  const stop = message => {
    sessionStorage.removeItem(kept);
    form.inert = false;
    panel.hidden = true;
    told.classList.remove("unseen");
    told.textContent = message;
    delete told.dataset.quarter;
    input.focus();
  };

  const send = () => {
    const request = new XMLHttpRequest();
    sessionStorage.setItem(kept, JSON.stringify([...input.files].map(file => file.name)));
    notice.hidden = true;
    told.classList.add("unseen");
    panel.hidden = false;
    cancel.hidden = false;
    request.upload.onprogress = event => show(event.loaded, event.total);
    // From here on the tender is the service's: it would be too late to say that nothing was kept.
    request.upload.onload = () => { cancel.hidden = true; sent.textContent = told.textContent = words.stored; };
    request.onload = () => {
      sessionStorage.removeItem(kept);
      if (request.status < 400) return location.assign(request.responseURL);
      refuse(request.responseText);
    };
    request.onerror = () => stop(words.broken);
    request.onabort = () => stop(words.cancelled);
    cancel.onclick = () => request.abort();
    request.open("POST", form.action);
    request.send(new FormData(form));
    form.inert = true;
    show(0, [...input.files].reduce((sum, file) => sum + file.size, 0));
    cancel.focus();
  };

  input.addEventListener("change", check);
  form.addEventListener("submit", event => { event.preventDefault(); send(); });
  for (const [event, over] of [["dragenter", true], ["dragover", true], ["dragleave", false], ["drop", false]])
    input.addEventListener(event, () => input.parentElement.classList.toggle("over", over));

  // Said after a reload: the browser has let go of the files, and whether they all arrived is not known.
  const broken = JSON.parse(sessionStorage.getItem(kept) ?? "null");
  sessionStorage.removeItem(kept);
  if (!broken) return;
  notice.hidden = false;
  one("[data-names]", notice).textContent = broken.join(", ");
  one("button", notice).onclick = () => input.click();
}

// What the service says against the form stands on the page that it answers with.
function refuse(text) {
  const page = new DOMParser().parseFromString(text, "text/html");
  document.title = page.title;
  one("main").replaceWith(one("main", page));
  one("[role=alert]")?.focus();
  const form = one("[data-upload]");
  if (form) install(form);
}

// A file that misses the box would otherwise take the place of the page.
document.addEventListener("dragover", event => event.preventDefault());
document.addEventListener("drop", event => {
  const input = one("[data-upload] input[type=file]");
  if (!input || event.target === input) return;
  event.preventDefault();
  if (event.dataTransfer.files.length === 0 || input.closest("form").inert) return;
  input.files = event.dataTransfer.files;
  input.dispatchEvent(new Event("change"));
});

const form = one("[data-upload]");
if (form) install(form);
