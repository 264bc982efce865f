"""Processes that read articles for this one, and may die of it.

Each is an interpreter of its own that is spoken to through its standard input and output. It shares nothing with the
threads of the caller, needs no ``if __name__ == "__main__":`` in a script, and ends where its input ends, whatever
it is at: it outlives neither the pool nor a caller that was killed.

A worker has one chunk of items at a time. Where it dies of it, the items are tried again one by one in a fresh one, and
an item that two of them die of is at fault: it gets a :class:`WorkerError`, the others their answers.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
from _thread import start_new_thread
from collections.abc import Mapping
from contextlib import suppress
from multiprocessing.spawn import get_executable
from queue import SimpleQueue
from subprocess import PIPE, Popen, TimeoutExpired
from threading import Thread, get_ident
from typing import IO, Any

from vnlao_coop.models.article import Article
from vnlao_coop.vi.article import parse_article

Item = str | Mapping[str, Any]
Answer = bytes | Exception  # an article or an error as a worker packed it; or why there is none

_START = (
    "import sys; sys.path[:] = {path!r}; "
    # Ctrl-C is the caller's, who ends its workers; for Windows, which has no sessions to keep it from them.
    "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN); "
    "from {module} import serve; serve()"
)
_READY = b"vnlao_coop is ready\n"
_STARTS = 3  # how often a worker may fail to start
_ALONE = 2  # workers that an item kills alone before it is at fault: one may have died by chance
_DEATHS = 50  # workers that die one after the other, without an answer between them: then it is not the items


class WorkerError(RuntimeError):
    """The process that read this item died of it, each time it was tried."""


def read(item: Item) -> Article | Exception:
    """The article of one item, or what reading it raised."""
    try:
        return parse_article(**item) if isinstance(item, Mapping) else parse_article(item)
    except Exception as error:  # whatever it is, it belongs to this item
        return error


class Workers:
    """Up to ``jobs`` processes, each started when there is work for it and replaced when it dies.

    Between the caller and the threads that wait for the processes stand simple queues alone, which Ctrl-C cannot leave
    in between: the conditions of :mod:`threading`, and with them thread pools and futures, keep their lock for ever
    where it strikes while they are entered (https://github.com/python/cpython/issues/74174).
    """

    def __init__(self, jobs: int) -> None:
        if getattr(sys, "frozen", False):
            raise RuntimeError("a frozen program has no interpreter to start: jobs must be 1")
        self._asked: SimpleQueue[tuple[list[Item], Answers] | None] = SimpleQueue()
        self._ended: SimpleQueue[int] = SimpleQueue()
        self._places = [_Place() for _ in range(jobs)]
        for place in self._places:
            start_new_thread(self._serve, (place,))  # Thread.start() waits for a condition

    def submit(self, items: list[Item]) -> Answers:
        """Where the answers will be, one for each item, to be :func:`unpacked`; or why there are none."""
        answers: Answers = SimpleQueue()
        self._asked.put((items, answers))
        return answers

    def close(self) -> None:
        """End all workers, whatever they are at, and see that they are gone."""
        for place in self._places:
            place.close()
            self._asked.put(None)
        for place in self._places:
            if place.thread != get_ident():  # a generator may be let go in any thread, by the garbage collector
                self._ended.get()

    def _serve(self, place: _Place) -> None:
        place.thread = get_ident()
        try:
            while (asked := self._asked.get()) is not None:
                items, answers = asked
                try:
                    answers.put(_read(place, items))
                except BaseException as error:  # an item may raise anything when it is packed
                    answers.put(error)
        finally:
            place.end()
            self._ended.put(place.thread)


Answers = SimpleQueue[list[Answer] | BaseException]


def _read(place: _Place, items: list[Item]) -> list[Answer]:
    answers = list(map(_pickled, items))
    sent = [(at, item) for at, item in enumerate(answers) if isinstance(item, bytes)]
    found: list[bytes] | list[Answer]
    try:
        found = place.ask([item for _, item in sent])
    except WorkerError:
        found = [_alone(place, item) for _, item in sent]
    for (at, _), answer in zip(sent, found, strict=True):
        answers[at] = answer
    return answers


def _alone(place: _Place, item: bytes) -> Answer:
    died = WorkerError("not tried")
    for _ in range(_ALONE):
        try:
            return place.ask([item])[0]
        except WorkerError as error:
            died = error
    return died


class _Place:
    """One worker, and the next when it dies."""

    def __init__(self) -> None:
        self._worker: _Worker | None = None
        self._deaths = 0
        self._over = ""  # why there is none any more
        self.thread = 0  # that waits for it

    def ask(self, items: list[bytes]) -> list[bytes]:
        """The worker's answers.

        Raises :class:`WorkerError` where it died instead, ``RuntimeError`` where there is none to be had.
        """
        if self._worker is None and not self._over:
            self._start()
        if self._over or self._worker is None:
            raise RuntimeError(self._over)
        try:
            answers = self._worker.ask(items)
        except _GONE:
            why = self.end()
            self._deaths += 1
            if self._deaths == _DEATHS:
                self._over = f"{_DEATHS} workers died one after the other; the last one {why}"
            raise WorkerError(f"the process that read it {why}") from None
        self._deaths = 0
        return answers

    def _start(self) -> None:
        why = ""
        for _ in range(_STARTS):
            self._worker = worker = _Worker()
            if self._over:  # closed while it was started
                worker.process.kill()
            if worker.is_ready():
                return
            why = self.end()
            if self._over:
                return
        self._over = f"no worker could be started: it {why}; standard error may tell why"

    def close(self) -> None:
        """End the worker, whatever it is at, and start no other. For any thread."""
        self._over = "closed"
        if (worker := self._worker) is not None:
            worker.process.kill()

    def end(self) -> str:
        """Let go of a worker that ended, or is about to; how it ended."""
        worker, self._worker = self._worker, None
        return worker.end() if worker is not None else ""


_GONE = (OSError, EOFError, pickle.UnpicklingError)  # its pipe closed, perhaps in the middle of an answer


class _Worker:
    def __init__(self) -> None:
        code = _START.format(path=[str(place) for place in sys.path], module=__name__)
        command = [os.fsdecode(get_executable()), "-c", code]
        self.process = Popen(command, stdin=PIPE, stdout=PIPE, start_new_session=True)

    def is_ready(self) -> bool:
        """Wait until it is; what an interpreter prints when it starts is passed over."""
        assert self.process.stdout is not None
        return any(line.endswith(_READY) for line in self.process.stdout)

    def ask(self, items: list[bytes]) -> list[bytes]:
        """Its answers; one of ``_GONE`` where it died instead."""
        assert self.process.stdin is not None
        _send(items, self.process.stdin)
        assert self.process.stdout is not None
        answers: list[bytes] = pickle.load(self.process.stdout)
        return answers

    def end(self) -> str:
        """See that it is gone; how it ended."""
        try:
            code = self.process.wait(1)
        except TimeoutExpired:
            self.process.kill()
            code = self.process.wait()
        for stream in (self.process.stdin, self.process.stdout):
            with suppress(OSError):  # what was on its way to it
                if stream is not None:
                    stream.close()
        with suppress(ValueError):
            return f"was killed ({signal.Signals(-code).name})"
        return f"ended (exit code {code})"


def _send(message: object, stream: IO[bytes]) -> None:
    pickle.dump(message, stream, pickle.HIGHEST_PROTOCOL)
    stream.flush()


def _pickled(item: Item) -> Answer:
    try:
        return pickle.dumps(dict(item) if isinstance(item, Mapping) else item, pickle.HIGHEST_PROTOCOL)
    except Exception as error:
        return error


def unpacked(answer: Answer) -> Article | Exception:
    """The outcome that a worker packed."""
    if isinstance(answer, Exception):
        return answer
    if answer.startswith(_JSON):
        return Article.model_validate_json(answer[len(_JSON) :])
    found: Article | Exception = pickle.loads(answer)
    return found


# --- in the worker --------------------------------------------------------------------------------

_JSON = b"json"  # no pickle begins so


def serve() -> None:
    """Answer what comes in, until nothing more can."""
    asked: SimpleQueue[list[bytes]] = SimpleQueue()
    answers = os.fdopen(1, "wb")
    sys.stdout = sys.stderr  # nothing else may come between the answers
    with suppress(OSError):  # nobody takes them any more
        answers.write(_READY)
        answers.flush()
        Thread(target=_listen, args=(asked,), daemon=True).start()
        while True:
            _send(list(map(_answer, asked.get())), answers)
    os._exit(0)


def _listen(asked: SimpleQueue[list[bytes]]) -> None:
    """Take what comes in; when nothing more can, end the process, whatever it is at."""
    items = os.fdopen(0, "rb")
    with suppress(EOFError, OSError):
        while True:
            asked.put(pickle.load(items))
    os._exit(0)


def _answer(item: bytes) -> bytes:
    try:
        outcome = read(pickle.loads(item))
    except Exception as error:  # what the item is made of cannot be had here
        outcome = error
    return _packed_error(outcome) if isinstance(outcome, Exception) else _packed(outcome)


def _packed(article: Article) -> bytes:
    """JSON, in half the time of a pickle; not where it would lose something: the name of a time zone."""
    if getattr(article.published_at, "tzinfo", None) is None:
        with suppress(ValueError):  # a lone surrogate in what was given
            return _JSON + article.model_dump_json().encode("utf-8")
    return pickle.dumps(article, pickle.HIGHEST_PROTOCOL)


def _packed_error(error: Exception) -> bytes:
    try:
        packed = pickle.dumps(error)
        pickle.loads(packed)
    except Exception:  # one that no other process can make
        return pickle.dumps(RuntimeError(f"{type(error).__name__}: {error}"))
    return packed
