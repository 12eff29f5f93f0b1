"""Compares the workbooks in a folder, as openpyxl and LibreOffice read them, with CSV and JSON of the same runs."""

import csv
import json
import pathlib
import sys
import warnings
from decimal import Decimal

import icalendar
import openpyxl

warnings.simplefilter("error")
folder = pathlib.Path(sys.argv[1])
faults = []
figures = 0


def fault(text):
    faults.append(text)


def number(text):
    try:
        return Decimal(text)
    except ArithmeticError:
        return None


def same(text, value, is_share):
    """Whether a field of CSV and a cell say the same: numbers to the krona, or to every digit that the cell's double holds."""
    wanted = number(text)
    if wanted is None:
        return (text or "").lstrip("'") == str(value if value is not None else "").lstrip("'")
    if isinstance(value, str):
        value = number(value)
    if value is None:
        return False
    found = Decimal(repr(float(value))) * (100 if is_share else 1)
    return abs(found - wanted) <= max(Decimal("4e-7"), abs(wanted) * Decimal("1e-15"))


def rows_of(sheet):
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def compare_with_csv(name, sheet, skipped):
    """Every field of the CSV text stands in the sheet, which has `skipped` rows above."""
    global figures
    with open(folder / f"{name}.csv", newline="", encoding="utf-8") as file:
        fields = list(csv.reader(file))
    cells = list(sheet.iter_rows())[skipped:]
    for line, (texts, row) in enumerate(zip(fields, cells)):
        for column, text in enumerate(texts):
            cell = row[column]
            if column == 0 or line == 0 or text == "":
                continue
            is_share = "%" in cell.number_format
            if number(text) is not None:
                figures += 1
            if not same(text, cell.value, is_share):
                fault(f"{name}: {sheet.title}!{cell.coordinate} is {cell.value!r}, CSV has {text!r}")
    if len(cells) < len(fields):
        fault(f"{name}: {sheet.title} has {len(cells)} rows, CSV has {len(fields)}")


def compare_with_json(name, sheet):
    """The plan's years and the quantiles of its futures stand in the sheet, to the krona."""
    global figures
    data = json.loads((folder / f"{name}.json").read_text())
    rows = rows_of(sheet)
    years = {year: place for place, year in enumerate(rows[3]) if isinstance(year, int)}
    unit = {"kr": 1, "tkr": 10**3, "mnkr": 10**6}[data["enhet"]]

    def check(label, heading, year, wanted):
        global figures
        inside = heading is None
        for row in rows[4:]:
            if heading is not None and row[0] == heading and row[1] is None:
                inside = True
            if inside and row[0] == label:
                found = row[years[year]]
                figures += 1
                if round(Decimal(repr(float(found))) * unit) != round(Decimal(repr(float(wanted))) * unit):
                    fault(f"{name}: {heading or ''} {label} {year} is {found}, JSON has {wanted}")
                return
        fault(f"{name}: no row {label!r} under {heading!r}")

    for year in data["år"]:
        if year["år"] in years:
            check("Årets balanskravsresultat", "Återställning av underskott", year["år"], year["balanskravsresultat"])
            check("Utgående balans", None, year["år"], year["utgående_balans"])
    for year in (data["simulering"] or {}).get("år", []):
        for key, heading in [
            ("balanskravsresultat", "Årets balanskravsresultat i simulerade framtider"),
            ("kvar_att_återställa", "Kvar att återställa i simulerade framtider"),
        ]:
            for quantile in year[key]["kvantiler"]:
                check(f"Kvantil {quantile['procent']} %", heading, year["år"], quantile["belopp"])
            check("Medelvärde", heading, year["år"], year[key]["medel"])


def compare_with_libreoffice(name, book):
    """LibreOffice reads the same cells, with no error value among them."""
    global figures
    for sheet in book:
        path = folder / "opened" / f"{name}-{sheet.title.replace('/', '-')}.csv"
        if not path.exists():
            fault(f"{name}: LibreOffice did not open the sheet {sheet.title}")
            continue
        with open(path, newline="", encoding="utf-8") as file:
            fields = list(csv.reader(file))
        for line, row in enumerate(sheet.iter_rows()):
            texts = fields[line] if line < len(fields) else []
            for column, cell in enumerate(row):
                text = texts[column] if column < len(texts) else ""
                if cell.value is None and text == "":
                    continue
                if text.startswith("#") or text.startswith("Err:"):
                    fault(f"{name}: LibreOffice shows {text} in {sheet.title}!{cell.coordinate}")
                if isinstance(cell.value, (int, float)):
                    figures += 1
                    # A share may come as per cent.
                    shown = number(text.rstrip("%\u00a0 "))
                    scale = 100 if "%" in text else 1
                    if shown is None or abs(shown / scale - Decimal(repr(float(cell.value)))) > Decimal("4e-7"):
                        fault(f"{name}: LibreOffice reads {text!r} in {sheet.title}!{cell.coordinate}: {cell.value}")
                elif " ".join(text.split()) != " ".join(str(cell.value or "").split()):
                    fault(f"{name}: LibreOffice reads {text!r} in {sheet.title}!{cell.coordinate}: {cell.value!r}")


books = sorted(folder.glob("*.xlsx"))
for path in books:
    name = path.stem
    book = openpyxl.load_workbook(path)
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type in ("f", "e"):
                    fault(f"{name}: {sheet.title}!{cell.coordinate} is a formula or an error: {cell.value!r}")
    if name == "sweep":
        compare_with_csv(name, book["Punkter"], 0)
    else:
        compare_with_csv(name, book["Alla siffror"], 3)
    if name.startswith("run-"):
        compare_with_json(name, book["Alla siffror"])
    if name == "compare":
        data = json.loads((folder / "compare.json").read_text())
        for row, option in zip(list(book["Beslut"].iter_rows(values_only=True))[4:], data["alternativ"]):
            holds = option["simulering"]["planen"]["håller"]
            if row[2:5] != (holds["andel"], holds["från"], holds["till"]):
                fault(f"compare: Beslut says {row[2:5]}, JSON {holds}")
    compare_with_libreoffice(name, book)


def check_calendar():
    """icalendar reads every event, on the day that JSON has, with a name of its own and no line too long."""
    text = (folder / "calendar.ics").read_bytes()
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    wanted = json.loads((folder / "calendar.json").read_text())["händelser"]
    found = [(str(event.decoded("DTSTART")), str(event["SUMMARY"])) for event in events]
    if found != [(event["datum"], event["vad"]) for event in wanted]:
        fault(f"calendar: icalendar reads {found}")
    if len({str(event["UID"]) for event in events}) != len(events):
        fault("calendar: two events go by one name")
    if any(len(line) > 75 for line in text.split(b"\r\n")):
        fault("calendar: a line is longer than 75 octets")
    return len(events)


events = check_calendar()
log = (folder / "convert.log").read_text()
if "repair" in log.lower() or "error" in log.lower():
    fault(f"LibreOffice: {log}")
for text in faults[:20]:
    print(text, file=sys.stderr)
print(f"{len(books)} workbooks, {figures} figures and {events} events compared, {len(faults)} differ")
sys.exit(1 if faults or not books else 0)
