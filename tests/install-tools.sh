#!/usr/bin/env bash
# Installs the programs that some tests run: LibreOffice (an independent reader of Word files), Poppler (an independent
# reader of PDFs), Tesseract (reads scans), Chromium (the service's pages) and PostgreSQL (its database). Debian and
# Ubuntu; does nothing where they are already there.
set -euo pipefail

declare -A package_of=(
  [soffice]="libreoffice-writer-nogui"
  [pdftotext]="poppler-utils"
  [tesseract]="tesseract-ocr"
  [chromium]="chromium"
)
wanted=()
for program in "${!package_of[@]}"; do
  command -v "$program" > /dev/null || wanted+=("${package_of[$program]}")
done
for language in fra nld deu; do
  tesseract --list-langs 2> /dev/null | grep -qx "$language" || wanted+=("tesseract-ocr-$language")
done
compgen -G "/usr/lib/postgresql/*/bin/postgres" > /dev/null || wanted+=("postgresql")
[ "${#wanted[@]}" -gt 0 ] || { echo "install-tools: everything is there"; exit 0; }

command -v apt-get > /dev/null || {
  echo "install-tools: no apt-get here; install by hand: ${wanted[*]}" >&2
  exit 1
}
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -y -qq --no-install-recommends "${wanted[@]}" fonts-liberation fonts-dejavu-core > /dev/null
echo "install-tools: installed ${wanted[*]}"
