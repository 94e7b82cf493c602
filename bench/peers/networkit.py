from contender import Contender, read_graph

import networkit
import numpy

contender = Contender()
job = contender.job
networkit.setNumberOfThreads(job["threads"])
networkit.setSeed(7, False)


def load():
    nodes, source, target, weight = read_graph(job["graph"])
    ends = (source.astype(numpy.uint64), target.astype(numpy.uint64))
    return networkit.GraphFromCoo((weight, ends), n=nodes, weighted=True, directed=False)


graph = contender.load(
    load,
    lambda graph: {
        "facts": {"nodes": graph.numberOfNodes(), "links": graph.numberOfEdges()},
        "note": f"NetworKit {networkit.__version__}, {job['threads']} threads",
    },
)
# Without weights the unweighted algorithms are as fast as they can be; with them PageRank would take them into account.
plain = networkit.graphtools.toUnweighted(graph)
nodes = graph.numberOfNodes()


def distance(algorithm, farthest):
    algorithm.run()
    found = algorithm.getDistance()
    return found if found <= farthest else -1


bfs, dijkstra = networkit.distance.BidirectionalBFS, networkit.distance.BidirectionalDijkstra
pairs = contender.questions["pairs"]
contender.each("shortestPath", pairs, lambda pair: distance(bfs(plain, *pair), nodes))
contender.each("cheapestPath", pairs, lambda pair: distance(dijkstra(graph, *pair), 1e15))

contender.whole(
    "components",
    lambda: networkit.components.ConnectedComponents(plain).run(),
    lambda found: {"facts": {"components": found.numberOfComponents()}},
)


def page_rank():
    algorithm = networkit.centrality.PageRank(plain, damp=0.85, tol=0)
    algorithm.maxIterations = 20
    return algorithm.run()


def ranks_found(found):
    scores = found.scores()
    return {"facts": {"largest share": max(scores) / sum(scores)}, "note": f"{found.numberOfIterations()} rounds"}


contender.whole("pageRank", page_rank, ranks_found)


def communities_found(found):
    partition = found.getPartition()
    modularity = networkit.community.Modularity().getQuality(partition, graph)
    return {"facts": {"modularity": modularity}, "note": f"{partition.numberOfSubsets()} communities"}


contender.whole("louvain", lambda: networkit.community.PLM(graph, refine=False).run(), communities_found)
contender.whole("leiden", lambda: networkit.community.ParallelLeiden(graph, iterations=3).run(), communities_found)


def cut_points_found(found):
    times = numpy.zeros(nodes, dtype=numpy.int32)
    bridges = 0
    for component in found.getComponents():
        times[component] += 1
        bridges += len(component) == 2
    return {"facts": {"articulation points": int((times > 1).sum()), "bridges": bridges}}


contender.whole("cutPoints", lambda: networkit.components.BiconnectedComponents(plain).run(), cut_points_found)
contender.whole(
    "betweenness",
    lambda: networkit.centrality.EstimateBetweenness(plain, job["sources"], False, True).run(),
    # It draws its own sources, so that its figures are not comparable with the others'.
    lambda _: {"note": f"{job['sources']} sources of its own"},
    job["sources"],
)
contender.end()
