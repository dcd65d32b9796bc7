"""`fu pipeline` and `fu stalled`, recomputed from the definitions of fu-stats(1)."""

import datetime
from fractions import Fraction

from history import amount_text, chance_of, goal, is_closed, monday_of, percent_text, stage_named, whole_number

QUESTION = "If you were me and wanted to earn your business soon, what would you do next?"
KINDS = ("claimed", "honest", "weighted", "weighted_honest")


def amount_of(history):
    return Fraction(history.prospect["value"]["amount"])


def values(members, chance):
    """{currency: {kind: amount}} of these prospects; without a chance nothing is weighted."""
    found = {}
    for history in members:
        if history.prospect["value"] is None:
            continue
        sums = found.setdefault(history.prospect["value"]["currency"], dict.fromkeys(KINDS, Fraction(0)))
        honest = 0 if history.judge == "curious" else amount_of(history)
        sums["claimed"] += amount_of(history)
        sums["honest"] += honest
        sums["weighted"] += amount_of(history) * Fraction(chance or 0, 100)
        sums["weighted_honest"] += honest * Fraction(chance or 0, 100)
    return found


def stage_row(name, stage, members):
    chance = chance_of(stage) if stage else None
    rows = []
    for currency, sums in sorted(values(members, chance).items()):
        told = {kind: None if kind.startswith("weighted") and stage is None else amount_text(sums[kind]) for kind in KINDS}
        rows.append({"currency": currency, **told})
    return {
        "stage": name, "chance": chance, "closed": stage is not None and is_closed(stage), "deals": len(members),
        "curious": sum(history.judge == "curious" for history in members),
        "without_value": sum(history.prospect["value"] is None for history in members), "values": rows,
    }


def biggest(deals, claimed, rules):
    """The deal with the largest value of these, which are in one currency; the first by ID of equal ones."""
    first = min(deals, key=lambda history: (-amount_of(history), history.id))
    limit = int(goal(rules, "concentration").removesuffix("%"))
    return {
        "id": first.id, "name": first.prospect["name"], "company": first.prospect["company"],
        "amount": amount_text(amount_of(first)), "percent": percent_text(amount_of(first), claimed) if claimed else "0.0",
        "concentrated": amount_of(first) * 100 > limit * claimed,
    }


def totals(deals, rules):
    found = {}
    for history in deals:
        stage = stage_named(rules, history.stage)
        for currency, sums in values([history], chance_of(stage) if stage else 0).items():
            total = found.setdefault(currency, dict.fromkeys(KINDS, Fraction(0)))
            for kind in KINDS:
                total[kind] += sums[kind]
    rows = []
    for currency, sums in sorted(found.items()):
        of_currency = [history for history in deals if history.prospect["value"] and history.prospect["value"]["currency"] == currency]
        told = {kind: amount_text(sums[kind]) for kind in KINDS}
        rows.append({"currency": currency, **told, "biggest": biggest(of_currency, sums["claimed"], rules)})
    return rows


def new_by_week(histories, today):
    weeks = [monday_of(today) - datetime.timedelta(weeks=back) for back in range(7, -1, -1)]
    first_days = [history.first_day for history in histories if history.first_day and history.first_day <= today]
    return [{"week": week.isoformat(), "prospects": sum(monday_of(day) == week for day in first_days)} for week in weeks]


def pipeline(histories, rules, today):
    """What `fu pipeline --json` should say, without what every document has."""
    nobody_introduces = [history for history in histories if not history.is_introducer]
    deals = [history for history in nobody_introduces if history.is_deal]
    closed = [history for history in nobody_introduces if history.stage_is_closed]
    known = [stage["name"] for stage in rules["stages"]]
    unknown = sorted({history.stage for history in deals} - set(known), key=str.encode)
    rows = [stage_row(name, stage_named(rules, name), [history for history in deals + closed if history.stage == name])
            for name in known + unknown]
    return {
        "counts": {"deals": len(deals), "curious": sum(history.judge == "curious" for history in deals),
                   "stopped": sum(history.is_stopped and not history.stage_is_closed for history in nobody_introduces)},
        "goal": {"new_per_week": int(goal(rules, "new-per-week")), "concentration": int(goal(rules, "concentration").removesuffix("%"))},
        "totals": totals(deals, rules),
        "new": new_by_week(histories, today),
        "items": rows,
    }


def stalled(histories, rules, today, item_of):
    """What `fu stalled --json` should say; `item_of(history)` is the item of `fu list`."""
    limits = {key: whole_number(rules["stalled"][key], None) for key in ("touches", "days")}
    found = []
    for history in histories:
        since, touches = history.standing_still()
        days = (today - since).days
        if history.is_deal and history.state["pin"] != "promise" and touches >= limits["touches"] and days >= limits["days"]:
            told = {"since": since.isoformat(), "days": days, "touches": touches}
            found.append({**item_of(history), "judge": history.judge, "stalled": told})
    found.sort(key=lambda item: (-item["stalled"]["days"], -item["stalled"]["touches"], item["id"]))
    return {"limits": limits, "question": QUESTION, "items": found}
