// The form that sends a tender. Without script it is sent by the browser alone; with it, each file goes in parts first
// (tus 1.0.0, /api/v1/uploads), so that what broke off goes on where it stopped, even after a reload.

const kept = "upload-under-way";
const begun = "uploads-begun";
const uploads = "/api/v1/uploads";
const partBytes = 4 * 1024 * 1024;
const one = (selector, within = document) => within.querySelector(selector);
const say = (words, ...values) => values.reduce((said, value, at) => said.replace(`{${at}}`, () => value), words);
const megabytes = bytes => new Intl.NumberFormat(
  document.documentElement.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(bytes / 1024 / 1024);

// Where the upload of a file stands. A file is known again by its name, size and last change.
const keyOf = file => [file.name, file.size, file.lastModified].join("|");
const addresses = () => JSON.parse(localStorage.getItem(begun) ?? "{}");
const remember = (file, address) => localStorage.setItem(begun, JSON.stringify({ ...addresses(), [keyOf(file)]: address }));
function forget(files) {
  const others = addresses();
  for (const file of files) delete others[keyOf(file)];
  localStorage.setItem(begun, JSON.stringify(others));
}

class Refused extends Error {}

// One request at a time; current is the one that can be aborted.
class Sender {
  cancel() {
    this.isCancelled = true;
    this.current?.abort();
  }

  ask(method, address, headers = {}, body = null, progress = null) {
    return new Promise((resolve, reject) => {
      if (this.isCancelled) return reject(new Error("aborted"));
      const request = this.current = new XMLHttpRequest();
      request.open(method, address);
      for (const [name, value] of Object.entries({ "Tus-Resumable": "1.0.0", ...headers }))
        request.setRequestHeader(name, value);
      if (progress) request.upload.onprogress = event => progress(event.loaded);
      request.onload = () => resolve(request);
      request.onerror = () => reject(new Error("broken"));
      request.onabort = () => reject(new Error("aborted"));
      request.send(body);
    });
  }

  // The id of the upload, once the whole file has arrived.
  async send(file, progress) {
    let { address, offset } = await this.find(file) ?? await this.begin(file);
    progress(offset);
    while (offset < file.size) {
      const from = offset;
      const answer = await this.ask("PATCH", address,
        { "Content-Type": "application/offset+octet-stream", "Upload-Offset": from },
        file.slice(from, from + partBytes), sent => progress(from + sent));
      if (answer.status !== 204 && answer.status !== 409) throw refusalOf(answer);
      offset = Number(answer.getResponseHeader("Upload-Offset"));
    }
    return address.split("/").pop();
  }

  async find(file) {
    const address = addresses()[keyOf(file)];
    if (!address) return null;
    const answer = await this.ask("HEAD", address);
    return answer.status === 200 ? { address, offset: Number(answer.getResponseHeader("Upload-Offset")) } : null;
  }

  async begin(file) {
    const name = btoa(String.fromCharCode(...new TextEncoder().encode(file.name)));
    const answer = await this.ask("POST", uploads, { "Upload-Length": file.size, "Upload-Metadata": `filename ${name}` });
    if (answer.status !== 201) throw refusalOf(answer);
    const address = answer.getResponseHeader("Location");
    remember(file, address);
    return { address, offset: 0 };
  }
}

function refusalOf(answer) {
  try {
    return new Refused(JSON.parse(answer.responseText).detail);
  } catch {
    return new Error("broken");
  }
}

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

  const begin = files => {
    sessionStorage.setItem(kept, JSON.stringify(files.map(file => file.name)));
    notice.hidden = true;
    told.classList.add("unseen");
    panel.hidden = false;
    cancel.hidden = false;
    form.inert = true;
    show(0, files.reduce((sum, file) => sum + file.size, 0));
    cancel.focus();
  };

  // Nothing is kept of what somebody cancels.
  const giveUp = async files => {
    const known = files.map(file => addresses()[keyOf(file)]).filter(Boolean);
    forget(files);
    await Promise.allSettled(known.map(address => new Sender().ask("DELETE", address)));
  };

  const send = async () => {
    const files = [...input.files];
    const total = files.reduce((sum, file) => sum + file.size, 0);
    const sender = new Sender();
    begin(files);
    cancel.onclick = () => sender.cancel();
    try {
      const tender = new FormData(form);
      tender.delete(input.name);
      let before = 0;
      for (const file of files) {
        tender.append("Form.Uploads", await sender.send(file, arrived => show(before + arrived, total)));
        before += file.size;
      }
      // From here on the tender is the service's: it would be too late to say that nothing was kept.
      cancel.hidden = true;
      sent.textContent = told.textContent = words.stored;
      const answer = await sender.ask("POST", form.action, {}, tender);
      sessionStorage.removeItem(kept);
      if (answer.status >= 400) return refuse(answer.responseText);
      forget(files);
      location.assign(answer.responseURL);
    } catch (trouble) {
      if (sender.isCancelled) await giveUp(files);
      stop(sender.isCancelled ? words.cancelled : trouble instanceof Refused ? trouble.message : words.broken);
    }
  };

  input.addEventListener("change", check);
  form.addEventListener("submit", event => { event.preventDefault(); send(); });
  for (const [event, over] of [["dragenter", true], ["dragover", true], ["dragleave", false], ["drop", false]])
    input.addEventListener(event, () => input.parentElement.classList.toggle("over", over));

  // Said after a reload: the browser has let go of the files, and asks for them again to send what lacks.
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
