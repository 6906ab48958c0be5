// Everything here is a comfort: each page works without it.

// The chosen files are listed, and one that is too large is said before it is sent.
for (const form of document.querySelectorAll("[data-upload]")) {
  const input = form.querySelector("input[type=file]");
  const list = form.querySelector(".chosen");
  const check = () => {
    const tooLarge = [...input.files].find(file => file.size > Number(form.dataset.largest));
    const words = form.dataset.tooLarge.replace("{1}", form.dataset.megabytes);
    input.setCustomValidity(tooLarge ? words.replace("{0}", () => tooLarge.name) : "");
    list.replaceChildren(...[...input.files].map(file => {
      const entry = document.createElement("li");
      entry.textContent = file.name;
      return entry;
    }));
    if (tooLarge) input.reportValidity();
  };
  input.addEventListener("change", check);
  for (const [event, over] of [["dragenter", true], ["dragover", true], ["dragleave", false], ["drop", false]])
    input.addEventListener(event, () => input.parentElement.classList.toggle("over", over));
}

// The tender page follows its scan and shows the result when it is there.
for (const section of document.querySelectorAll("[data-progress]")) {
  const bar = section.querySelector("progress");
  const words = section.querySelector("[role=status]");
  const follow = async () => {
    try {
      const answer = await fetch(section.dataset.progress, { cache: "no-store" });
      if (answer.status === 404) return location.reload();
      const state = await answer.json();
      if (state.isFinished) return location.reload();
      bar.value = state.percent;
      if (words.textContent !== state.text) words.textContent = state.text;
    } catch {
      // The service may be restarting; it is asked again.
    }
    setTimeout(follow, 1000);
  };
  setTimeout(follow, 500);
}

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).innerText.trim());
    button.nextElementSibling.textContent = button.dataset.copied;
  });
}
