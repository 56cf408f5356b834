"""Every golden letter in Chromium, at the width of a telephone and of a desk: nothing runs over the edge, text stands out
from what is behind it, and who listens finds language, headings and alternative texts.

    measure.py FOLDER [PICTURES]

FOLDER holds the letters as .html. With PICTURES, a folder, each letter is also drawn there at both widths, to be looked
at by a person. Prints one line a fault; ends with 1 if there is one.
"""

import html
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

WIDTHS = (375, 900)
SCRIPT = pathlib.Path(__file__).with_name("measure.js")


def chromium(*arguments, home):
    """What Chromium prints. It has no network: a letter that asks for something from outside does not get it."""
    # A sandbox of its own needs rights that a container or root does not have; the pages are our own.
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage",
               "--host-resolver-rules=MAP * ~NOTFOUND", f"--user-data-dir={home}"]
    environment = dict(os.environ, HOME=home, TZ="Europe/Paris")
    done = subprocess.run(["chromium", *options, *arguments], capture_output=True, text=True, timeout=300,
                          env=environment)
    if done.returncode != 0:
        sys.exit(f"chromium ended with {done.returncode}: {done.stderr[-2000:]}")
    return done.stdout


def page(letters):
    """One page with each letter in a frame at each width, and the script that measures them."""
    frames = "".join(
        f'<iframe data-letter="{html.escape(name)}" width="{width}" height="1200" style="border:0" '
        f'srcdoc="{html.escape(text, quote=True)}"></iframe>'
        for name, text in letters.items() for width in WIDTHS)
    return f'<!DOCTYPE html><meta charset="utf-8"><body>{frames}<script>{SCRIPT.read_text("utf-8")}</script>'


def measured(letters, home):
    """The faults, as the page's script finds them."""
    file = pathlib.Path(home, "letters.html")
    file.write_text(page(letters), "utf-8")
    shown = chromium("--virtual-time-budget=60000", "--dump-dom", file.as_uri(), home=home)
    found = re.search(r'<pre id="faults">(.*?)</pre>', shown, re.S)
    if not found:
        sys.exit("the page was not measured")
    report = json.loads(html.unescape(found.group(1)))
    if report["frames"] != len(letters) * len(WIDTHS):
        sys.exit(f"{report['frames']} frames measured, {len(letters) * len(WIDTHS)} expected")
    return report["faults"]


def draw(letters, folder, home):
    """One picture a letter: the telephone's width at the left, the desk's at the right."""
    pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
    for name, text in letters.items():
        frames = "".join(
            f'<iframe width="{width}" height="1700" style="border:1px solid #ccc;margin:4px" '
            f'srcdoc="{html.escape(text, quote=True)}"></iframe>' for width in WIDTHS)
        file = pathlib.Path(home, "one.html")
        file.write_text(f'<!DOCTYPE html><meta charset="utf-8"><body style="margin:0;white-space:nowrap">{frames}',
                        "utf-8")
        picture = pathlib.Path(folder, name).with_suffix(".png")
        chromium(f"--screenshot={picture}", "--window-size=1310,1720", file.as_uri(), home=home)


def main():
    letters = {file.stem: file.read_text("utf-8") for file in sorted(pathlib.Path(sys.argv[1]).glob("*.html"))}
    if not letters:
        sys.exit("no letter")
    with tempfile.TemporaryDirectory() as home:
        faults = measured(letters, home)
        if len(sys.argv) > 2:
            draw(letters, sys.argv[2], home)
    for fault in faults:
        print(fault)
    print(f"{len(letters)} letters at {' and '.join(map(str, WIDTHS))} px, {len(faults)} faults")
    sys.exit(1 if faults else 0)


main()
