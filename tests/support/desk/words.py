"""What the window says in a language, for whoever presses its buttons by their words.

    word_in("ar", "Make the house")
"""
import functools
import pathlib
import xml.etree.ElementTree

TRANSLATIONS = pathlib.Path(__file__).resolve().parents[3] / "translations"


@functools.cache
def texts(language):
    """(context, English) and English alone: where several contexts say the same, the first one's word."""
    known = {}
    for context in xml.etree.ElementTree.parse(TRANSLATIONS / f"gatelodge_{language}.ts").iter("context"):
        for message in context.iter("message"):
            english, said = message.findtext("source"), message.findtext("translation")
            known.setdefault(english, said)
            known[context.findtext("name"), english] = said
    return known


def word_in(language, english, context=None):
    if language == "en":
        return english
    return texts(language).get((context, english) if context else english) or english
