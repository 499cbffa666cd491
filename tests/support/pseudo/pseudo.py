"""pseudo.py IN.ts OUT.ts: a language for tests, of every text that the code says.

Each text stands in ⟦…⟧ and is 40 % wider, as German is; places (%1, %n, {slot}) stay. What is seen without brackets is
not translated; two pairs side by side are a sentence put together; what does not fit is cut off. Formats of dates are
no texts and stay.
"""
import re
import sys
import xml.etree.ElementTree as tree

source, target = sys.argv[1:]
texts = tree.parse(source)
texts.getroot().set("language", "en")  # its plural rule: one, several


def widened(text):
    letters = len(re.sub(r"%L?\d|%n|\{[a-z]+\}|&", "", text))
    more = letters * 2 // 5
    wider = " ".join("·" * min(6, more - start) for start in range(0, more, 7))  # in words, so that it can be wrapped
    return "⟦" + text + (" " if more > 6 else "") + wider + "⟧"


for message in texts.getroot().iter("message"):
    english = message.findtext("source")
    translation = message.find("translation")
    for child in list(translation):
        translation.remove(child)
    translation.attrib.pop("type", None)
    is_format = "QLocale" in (message.findtext("comment") or "")
    said = english if is_format else widened(english)
    if message.get("numerus") == "yes":
        for _ in range(2):
            tree.SubElement(translation, "numerusform").text = said
    else:
        translation.text = said
with open(target, "w", encoding="utf-8") as out:
    out.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + tree.tostring(texts.getroot(), encoding="unicode") + "\n")
