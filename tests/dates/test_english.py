"""English dates as news writes them; ``?`` cannot be resolved, ``!`` does not exist, ``-`` is no date."""

from __future__ import annotations

import pytest

from tests.dates.reading import find, read

FULL = [
    ("July 12, 2025", "July 12, 2025 = 2025-07-12"),
    ("12 July 2025", "12 July 2025 = 2025-07-12"),
    ("12 July", "12 July = 2025-07-12"),
    ("on Jul 12", "Jul 12 = 2025-07-12"),
    ("Sept. 3", "Sept. 3 = 2025-09-03"),
    ("Jan. 6, 2021", "Jan. 6, 2021 = 2021-01-06"),
    ("4 Apr 2017", "4 Apr 2017 = 2017-04-04"),
    ("Tuesday 4 April 2017", "Tuesday 4 April 2017 = 2017-04-04"),
    ("Tuesday, April 4, 2017", "Tuesday, April 4, 2017 = 2017-04-04"),
    ("Tues., Sept. 3, 2024", "Tues., Sept. 3, 2024 = 2024-09-03"),
    ("the 6th of January 2021", "6th of January 2021 = 2021-01-06"),
    ("January 6th", "January 6th = 2025-01-06"),
    ("from July 12-14", "July 12-14 = 2025-07-12..2025-07-14"),
    ("11 to 13 September", "11 to 13 September = 2025-09-11..2025-09-13"),
    ("He pleaded guilty on July 30 to 12 counts.", "July 30 = 2025-07-30"),
    ("from July 30 to Aug. 2", "July 30 to Aug. 2 = 2025-07-30..2025-08-02"),
    ("July 3, 4 and 5", "July 3, 4 and 5 = 2025-07-03..2025-07-05"),
    ("Dec. 22 through Jan. 25", "Dec. 22 through Jan. 25 = 2024-12-22..2025-01-25"),
    ("2025-07-12", "2025-07-12 = 2025-07-12"),
    ("7/25/2011", "7/25/2011 = 2011-07-25"),
    ("25/7/2011", "25/7/2011 = 2011-07-25"),
    ("10 / 25 / 11 06:44 PM ET", "10 / 25 / 11 = 2011-10-25; 06:44 PM ET = 2025-07-16T18:44"),
    ("Sat (12/7/2025)", "Sat (12/7/2025) = 2025-07-12"),
    ("12-Jul-2025", "12-Jul-2025 = 2025-07-12"),
    ("Feb 29, 2023", "Feb 29, 2023 = !"),
    ("April 31", "April 31 = !"),
    ("since 9/11", "9/11 = 2001-09-11"),
    ("10 Ramadan 1446", "10 Ramadan 1446 = !"),
    ("May 12,500 people fled", "-"),
    ("On July 12, 2000 people marched", "July 12 = 2025-07-12"),
    ("by June 12 people had died", "June = 2025-06-01..2025-06-30"),
    ("they may 12 times", "-"),
    ("2 / 3 of them", "-"),
    ("Law No. 12 of 2009", "-"),
]
CLOCK = [
    ("until 2.15pm", "2.15pm = 2025-07-16T14:15"),
    ("at 6:30 a.m.", "6:30 a.m. = 2025-07-16T06:30"),
    ("at 9.25 a. m.", "9.25 a. m. = 2025-07-16T09:25"),
    ("at 12 a.m.", "12 a.m. = 2025-07-16T00:00"),
    ("at 630 a.m.", "630 a.m. = 2025-07-16T06:30"),
    ("1430 GMT", "1430 GMT = 2025-07-16T14:30+00:00"),
    ("15:50 IST", "15:50 IST = 2025-07-16T15:50+05:30"),
    ("14:30", "14:30 = 2025-07-16T14:30"),
    ("from 8:00 to 10:30", "8:00 to 10:30 = 2025-07-16T08:00..2025-07-16T10:30"),
    ("5-7 p.m.", "5-7 p.m. = 2025-07-16T17:00..2025-07-16T19:00"),
    ("0600 hours", "0600 hours = 2025-07-16T06:00"),
    ("it took 1000 hours", "-"),
]
PERIOD = [
    ("in 2022", "2022 = 2022-01-01..2022-12-31"),
    ("since February 2022", "February 2022 = 2022-02-01..2022-02-28"),
    ("in May", "May = 2025-05-01..2025-05-31"),
    ("Theresa May", "-"),
    ("last September", "last September = 2024-09-01..2024-09-30"),
    ("April last year", "April last year = 2024-04-01..2024-04-30"),
    ("April of this year", "April of this year = 2025-04-01..2025-04-30"),
    ("late May", "late May = 2025-05-21..2025-05-31"),
    ("mid-July", "mid-July = 2025-07-11..2025-07-20"),
    ("mid-2024", "mid-2024 = 2024-05-01..2024-08-31"),
    ("the end of 2024", "end of 2024 = 2024-09-01..2024-12-31"),
    ("January to March 2024", "January to March 2024 = 2024-01-01..2024-03-31"),
    ("first quarter of 2025", "first quarter of 2025 = 2025-01-01..2025-03-31"),
    ("the second half of 2024", "second half of 2024 = 2024-07-01..2024-12-31"),
    ("the second half of last year", "second half of last year = 2024-07-01..2024-12-31"),
    ("Q3 2024", "Q3 2024 = 2024-07-01..2024-09-30"),
    ("3Q24", "3Q24 = 2024-07-01..2024-09-30"),
    ("H1 2024", "H1 2024 = 2024-01-01..2024-06-30"),
    ("first nine months of 2024", "first nine months of 2024 = 2024-01-01..2024-09-30"),
    ("in the first half", "first half = 2025-01-01..2025-06-30"),
    ("summer of 2019", "summer of 2019 = 2019-06-01..2019-08-31"),
    ("fiscal 2012-13", "fiscal 2012-13 = 2012-01-01..2013-12-31"),
    ("$1943 million in 2012–13", "2012–13 = 2012-01-01..2013-12-31"),
    ("from 1998 to 2003", "1998 to 2003 = 1998-01-01..2003-12-31"),
    ("the 1990s", "1990s = 1990-01-01..1999-12-31"),
    ("the '90s", "90s = 1990-01-01..1999-12-31"),
    ("a woman in her 90s", "-"),
    ("20th century", "20th century = 1901-01-01..2000-12-31"),
    ("the 2004 tsunami", "2004 = 2004-01-01..2004-12-31"),
    ("the 2000 elections", "2000 = 2000-01-01..2000-12-31"),
    ("2000 tents", "-"),
    ("about 2000 people", "-"),
    ("2010 soldiers", "-"),
    ("$2000", "-"),
    ("COVID-2020", "-"),
]
RELATIVE = [
    ("yesterday", "yesterday = 2025-07-15"),
    ("today", "today = 2025-07-16"),
    ("the day after tomorrow", "day after tomorrow = 2025-07-18"),
    ("last night", "last night = 2025-07-15T18:00..2025-07-15T23:59"),
    ("last week", "last week = 2025-07-07..2025-07-13"),
    ("next week", "next week = 2025-07-21..2025-07-27"),
    ("last month", "last month = 2025-06-01..2025-06-30"),
    ("last year", "last year = 2024-01-01..2024-12-31"),
    ("last winter", "last winter = 2024-06-01..2025-02-28"),
    ("earlier this month", "earlier this month = 2025-07-01..2025-07-16"),
    ("later this year", "later this year = 2025-07-16..2025-12-31"),
    ("two days ago", "two days ago = 2025-07-14"),
    ("a week ago", "week ago = 2025-07-07..2025-07-13"),
    ("three years ago", "three years ago = 2022-01-01..2022-12-31"),
    ("several weeks ago", "several weeks ago = ?"),
    ("two days later", "two days later = ?"),
    ("the next day", "next day = ?"),
    ("on Monday", "Monday = 2025-07-14"),
    ("Tuesday evening", "Tuesday evening = 2025-07-15T18:00..2025-07-15T22:59"),
    ("last Friday", "last Friday = 2025-07-11"),
    ("last Wednesday", "last Wednesday = 2025-07-09"),
    ("next Friday", "next Friday = 2025-07-18"),
    ("Friday of last week", "Friday of last week = 2025-07-11"),
    ("Black Friday", "-"),
    ("the Sunday Times", "-"),
    ("the past 24 hours", "past 24 hours = 2025-07-15T20:00..2025-07-16T20:00"),
    ("over the last three years", "last three years = 2022-07-16..2025-07-16"),
    ("the last weekend", "last weekend = 2025-07-12..2025-07-13"),
    ("a 10-year-old girl", "-"),
    ("for four years", "-"),
]


@pytest.mark.parametrize(("text", "expected"), FULL + CLOCK + PERIOD + RELATIVE)
def test_reads(text: str, expected: str) -> None:
    assert read("en", text) == expected


def test_two_readings_are_marked() -> None:
    (mention,) = find("en", "dated 4/5/2017")
    assert (mention.day, mention.month, mention.ambiguous) == (5, 4, True)


def test_a_weekday_settles_the_order() -> None:
    (mention,) = find("en", "Thursday (4/5/2017)")
    assert (mention.day, mention.month, mention.ambiguous) == (4, 5, False)
