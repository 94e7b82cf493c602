"""The Python side of a measured process: does the tasks it was asked for and tells each on a line of its own when it is done."""

import json
import os
import resource
import sys
import time

# A peer's script must not be found when it imports the library that it measures.
sys.path = [folder for folder in sys.path if os.path.realpath(folder or ".") != os.path.dirname(os.path.realpath(__file__))]

import numpy

HEADER_BYTES = 16
WARMING_SECONDS = 1


class Contender:
    def __init__(self):
        self.job = json.loads(sys.argv[1])
        with open(self.job["questions"], encoding="utf-8") as file:
            self.questions = json.load(file)

    def load(self, work, finding):
        """Always done; measured once, because a second graph in memory would spoil the memory's figure."""
        start = time.perf_counter()
        graph = work()
        self._tell("load", [time.perf_counter() - start], **finding(graph))
        return graph

    def each(self, task, questions, ask, note=""):
        """Small questions: the list is warmed up on for a second at most, then each is asked once."""
        if task not in self.job["tasks"]:
            return
        start = time.perf_counter()
        for question in questions:
            ask(question)
            if time.perf_counter() - start > WARMING_SECONDS:
                break
        seconds, answers = [], []
        end = time.perf_counter() + self.job["secondsPerTask"]
        for question in questions:
            start = time.perf_counter()
            answer = ask(question)
            seconds.append(time.perf_counter() - start)
            answers.append(answer)
            if time.perf_counter() > end:
                break
        self._tell(task, seconds, answers=answers, note=note)

    def whole(self, task, work, finding, parts=1):
        """Work on the whole graph; `parts` divides its time where it is told per part."""
        if task not in self.job["tasks"]:
            return
        seconds = []
        end = time.perf_counter() + self.job["secondsPerTask"]
        while True:
            start = time.perf_counter()
            answer = work()
            seconds.append((time.perf_counter() - start) / parts)
            if len(seconds) >= self.job["repetitions"] or time.perf_counter() > end:
                break
        self._tell(task, seconds, **finding(answer))

    def end(self):
        self._tell("end", [])

    def _tell(self, task, seconds, **found):
        line = {"task": task, "milliseconds": [second * 1000 for second in seconds], "residentMegabytes": resident_megabytes(), **found}
        print(json.dumps(line, default=float), flush=True)


def read_graph(file):
    """Ends and weights of the links; bench/graph/file.ts says how they lie in the file."""
    nodes, links = (int(count) for count in numpy.fromfile(file, dtype="<u4", count=2))
    ends = HEADER_BYTES + links * 8
    weight = numpy.fromfile(file, dtype="<f8", count=links, offset=HEADER_BYTES)
    source = numpy.fromfile(file, dtype="<u4", count=links, offset=ends)
    target = numpy.fromfile(file, dtype="<u4", count=links, offset=ends + links * 4)
    return nodes, source, target, weight


def resident_megabytes():
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            return round(int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6)
    except OSError:
        # Without /proc only the highest mark is known: in kilobytes, on a Mac in bytes.
        return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3))
