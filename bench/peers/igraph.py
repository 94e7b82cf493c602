from contender import Contender, read_graph

import random

import igraph
import numpy

contender = Contender()
job = contender.job
igraph.set_random_number_generator(random.Random(7))


def load():
    nodes, source, target, weight = read_graph(job["graph"])
    graph = igraph.Graph(n=nodes, edges=numpy.stack([source, target], 1), directed=False)
    graph.es["weight"] = weight
    return graph


graph = contender.load(
    load,
    lambda graph: {"facts": {"nodes": graph.vcount(), "links": graph.ecount()}, "note": f"igraph {igraph.__version__}, 1 thread"},
)
weight = numpy.array(graph.es["weight"])


def cost(links):
    return float(weight[links].sum()) if links else -1


pairs = contender.questions["pairs"]
contender.each("shortestPath", pairs, lambda pair: len(graph.get_shortest_path(*pair, output="vpath")) - 1)
contender.each("cheapestPath", pairs, lambda pair: cost(graph.get_shortest_path(*pair, weights="weight", output="epath")))
contender.each(
    "cheapestPaths",
    contender.questions["routes"],
    lambda pair: sum(cost(links) for links in graph.get_k_shortest_paths(*pair, k=5, weights="weight", output="epath")),
)
contender.each("twoHops", contender.questions["centres"], lambda centre: len(graph.neighborhood(centre, order=2)[1:501]))

contender.whole("components", graph.connected_components, lambda found: {"facts": {"components": len(found)}})


def ranks_found(scores):
    return {"facts": {"largest share": max(scores) / sum(scores)}, "note": "solved, no rounds"}


contender.whole("pageRank", lambda: graph.pagerank(directed=False, damping=0.85), ranks_found)


def communities_found(found):
    return {"facts": {"modularity": graph.modularity(found, weights="weight")}, "note": f"{len(found)} communities"}


contender.whole("louvain", lambda: graph.community_multilevel(weights="weight"), communities_found)
contender.whole(
    "leiden",
    lambda: graph.community_leiden(objective_function="modularity", weights="weight", n_iterations=2),
    communities_found,
)
contender.whole(
    "cutPoints",
    lambda: (graph.articulation_points(), graph.bridges()),
    lambda found: {"facts": {"articulation points": len(found[0]), "bridges": len(found[1])}},
)
sources = contender.questions["sources"][: job["sources"]]
contender.whole(
    "betweenness",
    lambda: graph.betweenness(directed=False, sources=sources),
    lambda scores: {"facts": {"largest share": max(scores) / sum(scores)}, "note": f"{len(sources)} sources"},
    len(sources),
)
contender.end()
