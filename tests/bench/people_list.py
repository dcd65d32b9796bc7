"""A list of people as a spreadsheet writes it, to be imported."""

import csv
import io

TITLES = ["name", "company", "email", "phone", "role", "city", "tags", "notes"]


def people_list(number):
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(TITLES)
    for i in range(number):
        rows.writerow([f"Anna{i} Berg{i % 977}", f"Company {i % 3001}", f"anna{i}@example{i % 500}.com", f"+49 30 {i:07d}",
                       "Buyer", "Berlin", "fair; spring", f"Met at the fair, stand {i}, wants samples"])
    return out.getvalue()
