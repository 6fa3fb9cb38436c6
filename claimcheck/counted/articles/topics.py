"""What the subject of an article says of a noun that says little by itself: *78 cases*, where it is about Ebola."""

from __future__ import annotations

from claimcheck.counted.grammar.counting import Counted
from claimcheck.counted.grammar.structure import Structure
from claimcheck.counted.grammar.topic import Topic


def settle(what: Counted, structure: Structure, text: str) -> Counted:
    """``what`` with the action that the article's ``text`` gives its noun, where the sentence itself gives none."""
    topic = structure.topics.get(what.concept or what.head or "")
    if topic is None:
        return what
    if topic.action is not None and not _gives_way(what.action, topic, structure):
        return what
    if not topic.unless.isdisjoint((*what.context, *what.qualifiers)):
        return what
    # The noun's own disease is the topic's: dengue fever cases, hepatitis A cases.
    words = {word for word in topic.words.sub(" ", " ".join(what.qualifiers)).split() if len(word) > 1}
    if not words <= topic.plain or topic.words.search(text) is None:
        return what
    if topic.concept is not None:
        what = what._replace(concept=topic.concept, head=topic.concept)
    return what._replace(action=topic.action or what.action)


def _gives_way(action: str | None, topic: Topic, structure: Structure) -> bool:
    """Whether the topic's action may stand in for the sentence's."""
    return action is None or action in topic.over or bool(structure.rulebook.actions[action].light)
