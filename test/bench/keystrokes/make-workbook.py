"""Writes a workbook: cells given as JSON, into a copy of another one or into a new one."""
import json
import sys

import openpyxl

target, cells = sys.argv[1], json.loads(sys.argv[2])
book = openpyxl.load_workbook(sys.argv[3]) if len(sys.argv) > 3 else openpyxl.Workbook()
for address, value in cells.items():
    book.worksheets[0][address] = value
book.save(target)
