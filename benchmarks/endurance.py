"""What the store and the scan stand: time, memory, kills. Every figure in docs/store.md and docs/scan.md is from here.

    python benchmarks/endurance.py store  [--articles 5000]     a first and a second compare --store
    python benchmarks/endurance.py scan   [--articles 20000]    one core and two, on this machine; --inputs 20
    python benchmarks/endurance.py balance [--articles 4000]    what two free cores make of a scan, by processor time
    python benchmarks/endurance.py spark  [--articles 20000]    the same rows from Spark in local mode; --sentences 18
    python benchmarks/endurance.py memory [--articles 200000]   the memory of a whole scan; --sentences 18 --jobs 2
    python benchmarks/endurance.py pages  [--articles 2000]     saved pages of 80 kB in a WARC
    python benchmarks/endurance.py crowd  [--articles 10000]    one story that never ends
    python benchmarks/endurance.py kills  [--times 100]         kill -9 of all or of the parent, then the next run

The articles are made up by benchmarks/newsroom.py. One core means pinned to it (Linux). Commands run as users run them.
On a machine that others use too, seconds by the clock say little; so processor time is told beside them, and the most
that a run would have taken with its cores to itself (see :meth:`Watch.quiet`).
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import newsroom

COMMAND = [sys.executable, "-m", "claimcheck"]
_COUNTS = re.compile(r"([0-9,]+) (articles|claims|comparisons|comparable groups)")


@dataclass(frozen=True)
class Run:
    """One finished command: seconds by the clock, of processors, and at most on a quiet machine; what it counted;
    megabytes of its largest process and of all together."""

    seconds: float
    processor: float
    quiet: float
    counts: dict[str, int]
    largest: float
    together: float
    said: str
    course: tuple[tuple[float, float], ...] = ()

    def rate(self, what: str) -> float:
        return self.counts[what] / self.quiet


def run(words: list[str], *, cores: str | None = None, folder: Path) -> Run:
    """Carry out a command, watching its processes."""
    pin = ["taskset", "-c", cores] if cores is not None and shutil.which("taskset") else []
    began = time.monotonic()
    process = subprocess.Popen(
        [*pin, *COMMAND, *words], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    watch = _Watch(process.pid, 1 if cores is not None and "," not in cores else 2)
    assert process.stderr is not None
    said = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    code = process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.monotonic() - began
    processor = used.ru_utime + used.ru_stime
    watch.stop()
    if code not in (0, 3):
        raise SystemExit(f"{' '.join(words)} ended with {code}:\n{said[-2000:]}")
    counts = {what: int(number.replace(",", "")) for number, what in _COUNTS.findall(said.splitlines()[-1])}
    quiet = min(seconds, watch.quiet(processor))
    return Run(seconds, processor, quiet, counts, watch.largest, watch.together, said, tuple(watch.course))


class _Watch:
    """Looks at the waiting of a process and its descendants ten times a second, at their memory once."""

    def __init__(self, process: int, cores: int) -> None:
        self.largest = self.together = 0.0
        self.course: list[tuple[float, float]] = []  # seconds since the beginning, megabytes of all together
        self._process, self._cores = process, cores
        self._seen: dict[int, tuple[float, float, float]] = {}  # first seen, last seen, seconds running or in a queue
        self._alone = 0.0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._ended.set()
        self._thread.join()

    def quiet(self, processor: float) -> float:
        """Seconds the run would have taken at most on cores of its own.

        Those cores are busy for the processor time, and idle at most while a worker sleeps or there is no worker. What
        a process waited for a core is left out; what it slept because another of the run waited for one is not, so the
        true time is shorter.
        """
        if self._cores == 1:
            return processor
        slept = sum(last - first - busy for one, (first, last, busy) in self._seen.items() if one != self._process)
        return (processor + max(0.0, slept) + self._alone) / self._cores

    def _look(self) -> None:
        began = before = weighed = time.monotonic()
        while not self._ended.wait(0.1):
            family = _family(self._process)
            now = time.monotonic()
            if now - began < 10 or now - weighed >= 1:  # the system adds up every page: not ten times a second for long
                weighed = now
                sizes = [size for size in map(_megabytes, family) if size]
                self.largest = max([self.largest, *sizes])
                self.together = max(self.together, sum(sizes))
                self.course.append((now - began, sum(sizes)))
            if len(family) <= 1:
                self._alone += now - before
            before = now
            for one in family:
                with contextlib.suppress(OSError, IndexError):
                    running, queued, *_ = map(int, Path(f"/proc/{one}/schedstat").read_text().split())
                    self._seen[one] = (self._seen.get(one, (now,))[0], now, (running + queued) / 1e9)


def _family(process: int) -> list[int]:
    found = [process]
    for one in found:
        try:
            found += [int(child) for child in Path(f"/proc/{one}/task/{one}/children").read_text().split()]
        except OSError:
            continue
    return found


def _megabytes(process: int) -> float:
    """What a process has to itself, and its share of what it has with others."""
    try:
        text = Path(f"/proc/{process}/smaps_rollup").read_text()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")) / 1024


def store(articles: int, folder: Path) -> None:
    newsroom.write_folder(folder / "articles", articles)
    words = ["compare", "articles", "-o", "report.md", "--store", "desk.db"]
    first = run(words, folder=folder)
    report = (folder / "report.md").read_bytes()
    again = [run(words, folder=folder) for _ in range(3)]
    assert (folder / "report.md").read_bytes() == report
    other = run([*words[:2], "-o", "report.csv", *words[4:]], folder=folder)
    second = min(again, key=lambda one: one.processor)
    print(f"first compare --store: {_told(first)}, {first.largest:.0f} MB")
    print(f"second, nothing changed: {_told(second)}, 1/{first.processor / second.processor:.0f} of the first's work")
    print(f"another format, nothing changed: {_told(other)}, 1/{first.processor / other.processor:.1f}")
    one_article = folder / "articles" / "0000" / "news-00000001.md"
    one_article.write_text(one_article.read_text("utf-8") + "\nTidak ada angka di sini.\n", "utf-8")
    changed = run(words, folder=folder)
    print(f"one article changed: {_told(changed)}")
    print(f"the store: {(folder / 'desk.db').stat().st_size / 1e6:.0f} MB for {articles:,} articles")
    for cores, jobs in (("0", "1"), ("0,1", "2")):
        for name in ("desk.db", "desk.db.lock"):
            (folder / name).unlink(missing_ok=True)
        found = run(
            ["extract", "articles", "-f", "jsonl", "-o", "claims.jsonl", "--store", "desk.db", "-j", jobs],
            cores=cores,
            folder=folder,
        )
        rates = f"{found.rate('articles'):.0f} articles/s, {found.rate('claims'):.0f} claims/s"
        print(f"extract --store into an empty store, {jobs} core(s): {rates}")


def scan(articles: int, folder: Path, inputs: int = 20) -> None:
    newsroom.write_folder_of_lines(folder / "crawl", articles, inputs)
    runs: dict[str, Run] = {}
    for cores, jobs in (("0", "1"), ("0,1", "2")):
        words = ["scan", "crawl", "-o", f"out{jobs}", "-j", jobs, "-vv"]
        runs[jobs] = found = run(words, cores=cores, folder=folder)
        rates = f"{found.rate('articles'):.0f} articles/s, {found.rate('claims'):.0f} claims/s"
        print(f"scan of {inputs} inputs, {jobs} core(s): {_told(found)}, {rates}, {found.together:.0f} MB together")
        print("   " + ", ".join(re.findall(r"claimcheck: (.* in [0-9.]+ s)", found.said)))
    print(f"two cores against one: {runs['1'].quiet / runs['2'].quiet:.2f} times as fast", end=" ")
    print(f"({runs['1'].seconds / runs['2'].seconds:.2f} by the clock)")
    again = run(["scan", "crawl", "-o", "out2", "-j", "2"], folder=folder)
    print(f"the same scan again: {_told(again)}")
    print("same rows from one core and two:", rows(folder / "out1") == rows(folder / "out2"))
    size = sum(path.stat().st_size for path in (folder / "out2").rglob("*.parquet"))
    source = sum(path.stat().st_size for path in (folder / "crawl").iterdir())
    print(f"tables: {size / 1e6:.0f} MB from {source / 1e6:.0f} MB of JSON lines")
    print(f"sent to where groups are compared: {_sent(folder / 'out2') / articles:.0f} bytes an article")


def balance(articles: int, folder: Path, inputs: int) -> None:
    """The speed-up that no neighbour can spoil: every task's processor seconds, dealt out to two workers in turn.

    What the parent does is counted as if no worker ran meanwhile, so the true speed-up is greater.
    """
    from claimcheck.scan import local, mapping, scanning
    from claimcheck.scan.extracting import Recipe

    newsroom.write_folder_of_lines(folder / "crawl", articles, inputs)
    Recipe().rulebook()
    notes = os.open(folder / "notes", os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def timed(kind: str, work: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object, **named: object) -> object:
            began = time.process_time()
            found = work(*given, **named)
            os.write(notes, f"{kind} {time.process_time() - began}\n".encode())
            return found

        return call

    mapping.read_and_extract = timed("read", mapping.read_and_extract)  # type: ignore[assignment]
    scanning.link_slice = timed("link", scanning.link_slice)  # type: ignore[assignment]
    local.compare_task = timed("compare", local.compare_task)  # type: ignore[assignment]
    began = time.process_time()
    scanning.Scan(folder / "out", local.Local(2, timeout=300)).run([str(folder / "crawl")])
    parent = time.process_time() - began
    tasks: dict[str, list[float]] = {}
    for line in (folder / "notes").read_text().splitlines():
        kind, seconds = line.split()
        tasks.setdefault(kind, []).append(float(seconds))
    one = two = parent
    for kind, found in tasks.items():
        free = [0.0, 0.0]
        for seconds in found:
            free[free.index(min(free))] += seconds
        one, two = one + sum(found), two + max(free)
        print(f"{kind}: {len(found)} tasks, {sum(found):.1f} s, on two workers {max(free):.1f} s")
    print(
        f"parent: {parent:.1f} s; {articles:,} articles in {inputs} inputs, one core {one:.1f} s, two {two:.1f} s: ",
        end="",
    )
    print(f"{one / two:.2f} times as fast")


def _told(found: Run) -> str:
    return f"{found.quiet:.1f} s ({found.processor:.1f} s of processors, {found.seconds:.1f} s by the clock)"


def _sent(out: Path) -> int:
    """Bytes of the rows that a shuffle of everything moves, packed as Arrow packs them."""
    import pyarrow as pa

    from claimcheck.scan.rows import Sent, grouped_rows

    total = 0
    for path in sorted((out / "articles").rglob("*.parquet")):
        place = path.relative_to(out).as_posix()
        count = pa.parquet.ParquetFile(path).metadata.num_rows
        rows = tuple(range(count))
        table = grouped_rows(out, Sent(place, rows, rows, ("story",) * count, ("story",) * count))
        sink = pa.BufferOutputStream()
        with pa.ipc.new_stream(sink, table.schema, options=pa.ipc.IpcWriteOptions(compression="lz4")) as writer:
            writer.write_table(table)
        total += sink.getvalue().size
    return total


def spark(articles: int, folder: Path, sentences: int) -> None:
    newsroom.write_folder_of_lines(folder / "crawl", articles, 20, sentences)
    for engine in ("local", "spark"):
        words = ["scan", "crawl", "-o", engine, "--engine", engine, "-j", "2", "-vv"]
        found = run(words, folder=folder)
        print(
            f"--engine {engine}: {found.seconds:.1f} s by the clock, {found.processor:.1f} s of processors", flush=True
        )
        print("   " + ", ".join(re.findall(r"claimcheck: (.* in [0-9.]+ s)", found.said)))
        killed = killed_once(
            [*words[:3], f"{engine}-killed", *words[4:]], found.seconds * 0.45, folder, folder / f"{engine}-killed"
        )
        same = rows(folder / f"{engine}-killed") == rows(folder / engine)
        print(f"   killed after {killed:.0f} s and gone on with: same rows: {same}", flush=True)
    print("same rows from both:", rows(folder / "local") == rows(folder / "spark"))


def killed_once(words: list[str], after: float, folder: Path, out: Path) -> float:
    process = subprocess.Popen(
        [*COMMAND, *words], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    time.sleep(after)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    run(words, folder=folder)
    return after


def memory(articles: int, folder: Path, jobs: int, sentences: int) -> None:
    newsroom.write_folder_of_lines(folder / "crawl", articles, 50, sentences)
    size = sum(path.stat().st_size for path in (folder / "crawl").iterdir())
    print(f"{articles:,} articles of {sentences} sentences on average, {size / 1e6:.0f} MB", flush=True)
    found = run(["scan", "crawl", "-o", "out", "-j", str(jobs), "-vv"], folder=folder)
    print(f"scan of {articles:,} articles, {jobs} worker(s): largest process {found.largest:.0f} MB, ", end="")
    print(f"all together {found.together:.0f} MB, {found.seconds / 60:.1f} min, {found.processor:.0f} s of processors")
    print("   " + ", ".join(re.findall(r"claimcheck: (.* in [0-9.]+ s)", found.said)))
    print(f"   the most in each tenth of the time, MB: {_tenths(found)}")


def _tenths(found: Run) -> str:
    """The most that all processes together had in each tenth of the run."""
    most = [0.0] * 10
    for when, size in found.course:
        tenth = min(9, int(10 * when / found.seconds))
        most[tenth] = max(most[tenth], size)
    return ", ".join(f"{size:.0f}" for size in most)


def pages(articles: int, folder: Path) -> None:
    """A page as news sites send it: an article of 1.4 kB between menus, teasers, scripts and a footer of 80 kB."""
    import gzip

    menu = "".join(f"<li class='menu-item'><a href='/kanal/{n}'>Kanal berita ke-{n}</a></li>" for n in range(300))
    teasers = "".join(
        f"<div class='teaser card'><a href='/baca/{n}'><img src='/img/{n}.jpg' alt=''><h3>Judul lain</h3></a></div>"
        for n in range(250)
    )
    script = "<script>" + "window.dataLayer=window.dataLayer||[];" * 900 + "</script>"
    with (folder / "pages.warc.gz").open("wb") as stream:
        for row in newsroom.articles(articles):
            body = "".join(f"<p>{paragraph}</p>" for paragraph in row["text"].split("\n\n"))
            html = (
                f"<!doctype html><html lang='{row['language']}'><head><title>{row['title']}</title>{script}"
                f"<meta property='article:published_time' content='{row['published']}'></head><body><nav><ul>{menu}"
                f"</ul></nav><article><h1>{row['title']}</h1>{body}</article><aside>{teasers}</aside>"
                f"<footer>{menu}</footer></body></html>"
            ).encode()
            http = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(html)}\r\n\r\n".encode() + html
            head = (
                f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/{row['id']}\r\n"
                f"WARC-Record-ID: <urn:uuid:{row['id']}>\r\nWARC-Date: 2025-01-01T00:00:00Z\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
            )
            stream.write(gzip.compress(head.encode() + http + b"\r\n\r\n", 6))
    for cores, jobs in (("0", "1"), ("0,1", "2")):
        words = ["scan", "pages.warc.gz", "-o", f"out{jobs}", "-j", jobs, "--claims-only"]
        found = run(words, cores=cores, folder=folder)
        print(f"pages of {len(html) / 1000:.0f} kB, {jobs} core(s): {found.rate('articles'):.0f} pages/s to claims")


def crowd(articles: int, folder: Path) -> None:
    """Every article tells the same story and states the same measure."""
    text = (
        "Sebanyak {n} orang tewas dalam banjir besar di Lembah Arum menurut BPBD Lembah Arum pada laporan ke sekian. "
        "Warga Teluk Damar, Bukit Seruni, Kali Kemuning dan Tanjung Merak masih menunggu bantuan beras dan selimut."
    )
    with (folder / "crowd.jsonl").open("w", encoding="utf-8") as stream:
        for number in range(articles):
            day, hour = divmod(number * 24 * 30 // articles, 24)
            record = {
                "id": f"crowd-{number:07d}",
                "source": f"Koran {number % 40}",
                "language": "id",
                "title": "Banjir Lembah Arum",
                "published": f"2025-04-{1 + day:02d}T{hour:02d}:00:00+07:00",
                "text": text.format(n=100 + number // 25),
            }
            stream.write(json.dumps(record) + "\n")
    found = run(["scan", "crowd.jsonl", "-o", "out", "-j", "2", "-vv"], folder=folder)
    print(f"one story of {articles:,} articles: largest process {found.largest:.0f} MB, {found.seconds:.0f} s")
    print("   " + found.said.strip().splitlines()[-1])


def kills(times: int, folder: Path) -> None:
    """Kills at random moments: of compare --store -o REPORT, and of scan; then the next run must be right and whole."""
    newsroom.write_folder(folder / "articles", 60)
    newsroom.write_folder_of_lines(folder / "crawl", 150, 3)
    chance = random.Random(7)
    report = ["compare", "articles", "-o", "report.md", "--store", "desk.db", "-j", "2"]
    tables = ["scan", "crawl", "-o", "out", "-j", "2"]

    def clean_report() -> None:
        for path in folder.iterdir():
            if path.name.startswith(("desk.db", "report.md", ".report.md")):
                path.unlink()

    def clean_tables() -> None:
        shutil.rmtree(folder / "out", ignore_errors=True)

    for name, words, clean, result in (
        ("compare --store -o report.md", report, clean_report, lambda: (folder / "report.md").read_bytes()),
        ("scan", tables, clean_tables, lambda: rows(folder / "out")),
    ):
        clean()
        seconds = run(words, folder=folder).seconds
        expected = result()
        made = survived = 0
        for number in range(times):
            if number % 3:  # else it goes on from what the last left
                clean()
            after = [chance.uniform(0.2, seconds)]
            if number % 3 == 1:  # and is killed again
                after.append(chance.uniform(0.2, seconds))
            whole = number % 2 == 0
            made += sum(_kill(words, seconds, folder, whole=whole) for seconds in after)
            right = _next_is_right(words, folder, result, expected)
            survived += right
            if not right:
                print(f"   not right: {name}, number {number}, {after} s, {'all' if whole else 'parent'}", flush=True)
                shutil.copytree(folder, f"{tempfile.gettempdir()}/claimcheck-not-right-{number}", dirs_exist_ok=True)
        print(f"{name}: {made} kills in {times} runs, {survived} of {times} next runs right and whole", flush=True)


def _kill(words: list[str], after: float, folder: Path, *, whole: bool) -> bool:
    """Kill a run and its workers, or only the process that a person sees; whether it was still running."""
    process = subprocess.Popen(
        [*COMMAND, *words], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(after)
    if process.returncode is None:
        os.killpg(process.pid, signal.SIGKILL) if whole else process.kill()
    return process.wait() == -signal.SIGKILL


def _next_is_right(words: list[str], folder: Path, result: Callable[[], object], expected: object) -> bool:
    try:
        run(words, folder=folder)
    except SystemExit as error:
        print(f"   {error}", flush=True)
        return False
    return result() == expected


def rows(out: Path) -> dict[str, str]:
    """A hash of the sorted rows of each table."""
    import pyarrow.dataset

    found = {}
    for table in ("articles", "claims", "comparisons"):
        lines: list[bytes] = []
        for batch in pyarrow.dataset.dataset(out / table, partitioning="hive", format="parquet").to_batches():
            for row in batch.to_pylist():
                lines.append(hashlib.sha256(json.dumps(row, default=str, sort_keys=True).encode()).digest())
        found[table] = f"{len(lines)} {hashlib.sha256(b''.join(sorted(lines))).hexdigest()}"
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["store", "scan", "balance", "spark", "memory", "pages", "crowd", "kills"])
    parser.add_argument("--articles", type=int)
    parser.add_argument("--inputs", type=int, default=20, help="files of the crawl that scan reads")
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument(
        "--sentences", type=int, default=newsroom.SENTENCES, help="of an article of spark and memory, on average"
    )
    parser.add_argument("--jobs", type=int, default=2, help="workers of memory")
    given = parser.parse_args()
    sizes = {"store": 5_000, "scan": 20_000, "spark": 20_000, "memory": 200_000, "pages": 2_000, "crowd": 10_000}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if given.what == "kills":
            kills(given.times, folder)
        elif given.what == "scan":
            scan(given.articles or sizes["scan"], folder, given.inputs)
        elif given.what == "balance":
            balance(given.articles or 4_000, folder, given.inputs)
        elif given.what == "memory":
            memory(given.articles or sizes["memory"], folder, given.jobs, given.sentences)
        elif given.what == "spark":
            spark(given.articles or sizes["spark"], folder, given.sentences)
        else:
            tests = {"store": store, "pages": pages, "crowd": crowd}
            tests[given.what](given.articles or sizes[given.what], folder)


if __name__ == "__main__":
    main()
