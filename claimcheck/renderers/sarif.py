"""SARIF 2.1.0 for code-scanning dashboards: one result per disagreement, at the claims that cannot both hold."""

from __future__ import annotations

from typing import Any

from claimcheck import contract
from claimcheck.model import Comparison, Problem, Report
from claimcheck.renderers.inert import one_line
from claimcheck.renderers.lines import region, uri
from claimcheck.renderers.messages import load
from claimcheck.renderers.view import Group, View, Voice

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {"minor": "note", "notable": "warning", "major": "error", "extreme": "error"}
_RULES = ("disagree", "scale-slip", "self-contradiction")


def render(report: Report, language: str) -> str:
    """One run; results worst first, with the same fingerprints whenever the same figures disagree."""
    view = View(report, language)
    found = [group for group in view.groups if group.comparison.verdict == "disagree"]
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "claimcheck",
                "version": report.version or "0",
                "rules": [_rule(name, language) for name in _RULES],
            }
        },
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": True,
                "toolExecutionNotifications": [_notification(problem) for problem in report.problems],
            }
        ],
        "results": [_result(group) for group in found],
    }
    unchanged = report.summary.get("unchanged", 0)
    if unchanged:
        run["properties"] = {"unchanged": unchanged}
    return contract.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(name: str, language: str) -> dict[str, Any]:
    say = load(language)
    short = say("flag.scale-slip") if name == "scale-slip" else say(f"verdict.{name}")
    return {
        "id": name,
        "shortDescription": {"text": short},
        "fullDescription": {"text": say("verdict-meaning.disagree")},
    }


def _kind(comparison: Comparison) -> str:
    return next((flag for flag in comparison.flags if flag in _RULES), "disagree")


def _result(group: Group) -> dict[str, Any]:
    comparison = group.comparison
    voices = [voice for stand in group.facing for voice in stand.voices]
    rest = [voice for stand in group.stands for voice in stand.voices if voice not in voices]
    kind = _kind(comparison)
    parts = [f"{group.title}: {group.lead}.", *group.caveats]
    if group.decided:
        parts.append(group.decided)
    result: dict[str, Any] = {
        "ruleId": kind,
        "ruleIndex": _RULES.index(kind),
        "level": _LEVELS[comparison.severity or "notable"],
        "message": {"text": " ".join(parts)},
        "locations": [_location(voice) for voice in voices[:1]],
        "relatedLocations": [
            {"id": number, **_location(voice), "message": {"text": f"{voice.figure}: {voice.who}, {voice.outlet}"}}
            for number, voice in enumerate((voices + rest)[1:], start=1)
        ],
        "partialFingerprints": {"claimcheckComparison/v1": comparison.id},
        "properties": {
            "measure": comparison.measure,
            "caveats": list(comparison.caveats),
            "claims": [voice.claim.id for voice in voices + rest],
        },
    }
    if comparison.settled:
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": group.decided}]
    return result


def _location(voice: Voice) -> dict[str, Any]:
    place = region(voice.article, voice.claim)
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": uri(voice.article.id)},
            "region": {
                "startLine": place.line,
                "startColumn": place.column,
                "endLine": place.end_line,
                "endColumn": place.end_column,
                "snippet": {"text": voice.quote},
            },
        }
    }


def _notification(problem: Problem) -> dict[str, Any]:
    where: dict[str, Any] = {"artifactLocation": {"uri": uri(problem.path)}}
    if problem.line is not None:
        where["region"] = {"startLine": problem.line, **({"startColumn": problem.column} if problem.column else {})}
    return {
        "descriptor": {"id": problem.code},
        "level": "error" if problem.severity == "skipped" else "warning",
        "message": {"text": one_line(f"{problem.message} ({problem.hint})" if problem.hint else problem.message)},
        "locations": [{"physicalLocation": where}],
    }
