"""Prints a workbook as JSON: sheet by sheet the values by address, the hidden rows and the page."""
import json
import sys
import unicodedata

import openpyxl


def plain(value):
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    return value.isoformat() if hasattr(value, "isoformat") else value


book = openpyxl.load_workbook(sys.argv[1])
print(
    json.dumps(
        {
            sheet.title: {
                "cells": {
                    cell.coordinate: plain(cell.value)
                    for row in sheet.iter_rows()
                    for cell in row
                    if cell.value is not None
                },
                "hidden": [row for row, size in sheet.row_dimensions.items() if size.hidden],
                "orientation": sheet.page_setup.orientation,
                "paper": sheet.page_setup.paperSize,
            }
            for sheet in book
        }
    )
)
