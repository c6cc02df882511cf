"""Reads Word files with python-docx, a reader this program has no part in, and prints what it sees as JSON, one entry a file."""

import json
import sys

from docx import Document
from docx.oxml.ns import qn

SLOTS = ("ascii", "hAnsi", "eastAsia", "cs")


def section_facts(section):
    return {
        "orientation": "portrait" if section.page_height > section.page_width else "landscape",
        "width": section.page_width.mm,
        "height": section.page_height.mm,
        "top": section.top_margin.mm,
        "bottom": section.bottom_margin.mm,
        "left": section.left_margin.mm,
        "right": section.right_margin.mm,
        "header": section.header_distance.mm,
        "titlePage": section.different_first_page_header_footer,
    }


class Looks:
    """What holds for a run in the end: its own properties, then its paragraph's style and those below, then the defaults."""

    def __init__(self, document):
        styles = document.styles.element
        self.styles = {style.get(qn("w:styleId")): style for style in styles.findall(qn("w:style"))}
        self.defaults = styles.find("/".join(map(qn, ("w:docDefaults", "w:rPrDefault", "w:rPr"))))

    def chain(self, run, style_id):
        yield run.find(qn("w:rPr"))
        while style_id in self.styles:
            style = self.styles[style_id]
            yield style.find(qn("w:rPr"))
            based = style.find(qn("w:basedOn"))
            style_id = None if based is None else based.get(qn("w:val"))
        yield self.defaults

    def of(self, run, style_id):
        """Size of ordinary text, of complex script, and the font of each slot."""
        sizes, fonts = {}, {}
        for properties in self.chain(run, style_id):
            if properties is None:
                continue
            for name in ("w:sz", "w:szCs"):
                found = properties.find(qn(name))
                if found is not None:
                    sizes.setdefault(name, int(found.get(qn("w:val"))) / 2)
            named = properties.find(qn("w:rFonts"))
            for slot in SLOTS if named is not None else ():
                # A theme's font, where one is named, goes before the font's own name.
                name = named.get(qn(f"w:{slot}Theme")) or named.get(qn(f"w:{slot}"))
                if name is not None:
                    fonts.setdefault(slot, name)
        return sizes.get("w:sz"), sizes.get("w:szCs"), fonts


def facts(path):
    document = Document(path)
    looks = Looks(document)
    parts = [document.element.body]
    for section in document.sections:
        parts += [section.header._element, section.first_page_header._element]
    elements = {}
    for part in parts:
        for paragraph in part.iter(qn("w:p")):
            named = paragraph.find("/".join(map(qn, ("w:pPr", "w:pStyle"))))
            style_id = "Normal" if named is None else named.get(qn("w:val"))
            for run in paragraph.iter(qn("w:r")):
                size, complex_size, fonts = looks.of(run, style_id)
                seen = elements.setdefault(style_id, {"sizes": set(), "complexSizes": set(), "fonts": set()})
                seen["sizes"].add(size)
                seen["complexSizes"].add(complex_size)
                seen["fonts"].update(fonts.get(slot, f"none for {slot}") for slot in SLOTS)
    return {
        "sections": [section_facts(section) for section in document.sections],
        "elements": {
            name: {what: sorted(found) for what, found in seen.items()} for name, seen in elements.items()
        },
    }


print(json.dumps([facts(path) for path in sys.argv[1:]]))
