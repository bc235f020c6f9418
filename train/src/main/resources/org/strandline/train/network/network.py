class Network(Module):
  __parameters__ = []
  __buffers__ = []
  training : bool
  def linear(self: __torch__.Network,
    x: Tensor,
    weight: Tensor,
    bias: Tensor) -> Tensor:
    return torch.linear(torch.to(x, 15), torch.to(weight, 15), torch.to(bias, 15))
  def layer(self: __torch__.Network,
    x: Tensor,
    mask: Tensor,
    drop: bool,
    l: str,
    w: Dict[str, Tensor]) -> Tensor:
    b = torch.size(x, 0)
    n = torch.size(x, 1)
    q = torch.transpose(torch.view((self).linear(x, w[l + "q"], w[l + "qb"]), [b, n, 12, -1]), 1, 2)
    k = torch.transpose(torch.view((self).linear(x, w[l + "k"], w[l + "kb"]), [b, n, 12, -1]), 1, 2)
    v = torch.transpose(torch.view((self).linear(x, w[l + "v"], w[l + "vb"]), [b, n, 12, -1]), 1, 2)
    a = torch.scaled_dot_product_attention(q, k, v, mask, 0., False)
    a0 = torch.reshape(torch.transpose(a, 1, 2), [b, n, -1])
    o = torch.to((self).linear(a0, w[l + "o"], w[l + "ob"]), 6)
    x0 = torch.layer_norm(torch.add(x, torch.dropout(o, 0.1, drop)), [torch.size(x, 2)], w[l + "n1"], w[l + "n1b"], 1e-12)
    f = torch.gelu((self).linear(x0, w[l + "f"], w[l + "fb"]))
    g = torch.to((self).linear(f, w[l + "g"], w[l + "gb"]), 6)
    return torch.layer_norm(torch.add(x0, torch.dropout(g, 0.1, drop)), [torch.size(x, 2)], w[l + "n2"], w[l + "n2b"], 1e-12)
  def encode(self: __torch__.Network,
    ids: Tensor,
    shapes: Tensor,
    mask: Tensor,
    drop: bool,
    layers: int,
    w: Dict[str, Tensor]) -> Tensor:
    n = torch.size(ids, 1)
    e = torch.add(torch.embedding(w["word"], ids), torch.embedding(w["shape"], shapes))
    e0 = torch.add(torch.add(e, torch.slice(w["position"], 0, 0, n)), torch.select(w["type"], 0, 0))
    x = torch.layer_norm(e0, [torch.size(e0, 2)], w["norm"], w["normb"], 1e-12)
    x0 = torch.dropout(x, 0.1, drop)
    m = torch.to(torch.unsqueeze(torch.unsqueeze(mask, 1), 1), 15)
    for i in range(layers):
      x0 = (self).layer(x0, m, drop, "l" + str(i) + "_", w)
    return x0
  def project(self: __torch__.Network,
    x: Tensor,
    weight: Tensor,
    bias: Tensor) -> Tensor:
    return torch.to((self).linear(x, weight, bias), 6)
  def lost(self: __torch__.Network,
    logits: Tensor,
    gold: Tensor) -> Tensor:
    return torch.cross_entropy_loss(logits, gold, None, 2, -100, 0.)
  def right(self: __torch__.Network,
    logits: Tensor,
    gold: Tensor) -> Tensor:
    return torch.sum(torch.eq(torch.argmax(logits, -1), gold))
  def labelled(self: __torch__.Network,
    gold: Tensor) -> Tensor:
    return torch.squeeze(torch.nonzero(torch.ge(gold, 0)), 1)
  def simple(self: __torch__.Network,
    d: Tensor,
    gold: Tensor,
    weight: Tensor,
    bias: Tensor) -> Tuple[Tensor, Tensor, int]:
    at = (self).labelled(gold)
    logits = (self).project(torch.index_select(d, 0, at), weight, bias)
    right = torch.index_select(gold, 0, at)
    return ((self).lost(logits, right), (self).right(logits, right), torch.size(at, 0))
  def tree(self: __torch__.Network,
    d: Tensor,
    sentence: Tensor,
    heads: Tensor,
    relations: Tensor,
    train: bool,
    w: Dict[str, Tensor]) -> Tuple[Tensor, Tensor, Tensor, Tensor, int]:
    n = torch.size(d, 1)
    ad = torch.dropout(torch.gelu((self).project(d, w["arcd"], w["arcdb"])), 0.2, train)
    ah = torch.dropout(torch.gelu((self).project(d, w["arch"], w["archb"])), 0.2, train)
    arc = torch.matmul((self).project(ad, w["arc"], w["arcb"]), torch.transpose(ah, 1, 2))
    same = torch.eq(torch.unsqueeze(sentence, 2), torch.unsqueeze(sentence, 1))
    first = torch.unsqueeze(torch.unsqueeze(torch.eq(torch.arange(n), 0), 0), 0)
    closed = torch.masked_fill(arc, torch.logical_not(torch.logical_or(same, first)), -10000.)
    at = (self).labelled(torch.flatten(heads))
    logits = torch.index_select(torch.flatten(closed, 0, 1), 0, at)
    head = torch.index_select(torch.flatten(heads), 0, at)
    row = torch.mul(torch.floor_divide(at, n), n)
    flat = torch.flatten(d, 0, 1)
    rd = torch.dropout(torch.gelu((self).project(torch.index_select(flat, 0, at), w["reld"], w["reldb"])), 0.2, train)
    rh = torch.dropout(torch.gelu((self).project(torch.index_select(flat, 0, torch.add(row, head)), w["relh"], w["relhb"])), 0.2, train)
    u = torch.view((self).project(rd, w["rel"], w["relb"]), [torch.size(at, 0), torch.size(w["relnb"], 0), torch.size(rh, 1)])
    rel = torch.add(torch.squeeze(torch.matmul(u, torch.unsqueeze(rh, 2)), 2), (self).project(rd, w["reln"], w["relnb"]))
    relation = torch.index_select(torch.flatten(relations), 0, at)
    headed = torch.eq(torch.argmax(logits, -1), head)
    both = torch.logical_and(headed, torch.eq(torch.argmax(rel, -1), relation))
    known = torch.clamp_min(relation, -100)
    lost = torch.cross_entropy_loss(rel, known, None, 2, -1, 0.)
    return ((self).lost(logits, head), lost, torch.sum(headed), torch.sum(both), torch.size(at, 0))
  def found(self: __torch__.Network,
    logits: Tensor,
    gold: Tensor,
    size: bool) -> Tensor:
    best = torch.argmax(logits, -1)
    some = torch.gt(gold, 0)
    either = torch.logical_or(some, torch.gt(best, 0))
    both = torch.logical_and(some, torch.eq(best, gold))
    return torch.sum(either) if size else torch.sum(both)
  def speech(self: __torch__.Network,
    d: Tensor,
    cues: Tensor,
    roles: Tensor,
    train: bool,
    w: Dict[str, Tensor]) -> Tuple[Tensor, Tensor, Tensor]:
    n = torch.size(d, 1)
    k = torch.size(cues, 0)
    c = torch.dropout(torch.gelu((self).project(torch.index_select(torch.flatten(d, 0, 1), 0, cues), w["speechc"], w["speechcb"])), 0.2, train)
    p = torch.dropout(torch.gelu((self).project(torch.index_select(d, 0, torch.floor_divide(cues, n)), w["speechp"], w["speechpb"])), 0.2, train)
    u = torch.view((self).project(c, w["speech"], w["speechb"]), [k, torch.size(w["speechnb"], 0), torch.size(c, 1)])
    logits = torch.add(torch.matmul(p, torch.transpose(u, 1, 2)), (self).project(p, w["speechn"], w["speechnb"]))
    gold = torch.flatten(roles)
    at = (self).labelled(gold)
    chosen = torch.index_select(torch.flatten(logits, 0, 1), 0, at)
    right = torch.index_select(gold, 0, at)
    return ((self).lost(chosen, right), (self).found(chosen, right, False), (self).found(chosen, right, True))
  def forward(self: __torch__.Network,
    ids: Tensor,
    shapes: Tensor,
    mask: Tensor,
    sentence: Tensor,
    gold: Tensor,
    names: Tensor,
    cues: Tensor,
    roles: Tensor,
    drop: Tensor,
    layers: Tensor,
    w: Dict[str, Tensor]) -> Tuple[Tensor, Tensor]:
    train = bool(drop)
    h = (self).encode(ids, shapes, mask, train, int(layers), w)
    d = torch.dropout(h, 0.2, train)
    flat = torch.flatten(d, 0, 1)
    boundary = (self).simple(flat, torch.flatten(torch.select(gold, 0, 0)), w["boundary"], w["boundaryb"])
    tag = (self).simple(flat, torch.flatten(torch.select(gold, 0, 1)), w["tag"], w["tagb"])
    lemma = (self).simple(flat, torch.flatten(torch.select(gold, 0, 2)), w["lemma"], w["lemmab"])
    rows = torch.squeeze(torch.nonzero(torch.ge(torch.amax(torch.select(gold, 0, 3), [1], False), 0)), 1)
    tree = (self).tree(torch.index_select(d, 0, rows), torch.index_select(sentence, 0, rows), torch.index_select(torch.select(gold, 0, 3), 0, rows), torch.index_select(torch.select(gold, 0, 4), 0, rows), train, w)
    allowed = torch.flatten(names, 0, 1)
    at = torch.squeeze(torch.nonzero(torch.gt(torch.sum(allowed, [1]), 0.)), 1)
    right = torch.index_select(allowed, 0, at)
    name = (self).project(torch.index_select(flat, 0, at), w["name"], w["nameb"])
    p = torch.sum(torch.mul(torch.softmax(name, -1), right), [1])
    lost = torch.sum(torch.neg(torch.log(torch.add(p, 1e-7))))
    best = torch.squeeze(torch.gather(right, 1, torch.unsqueeze(torch.argmax(name, -1), 1)), 1)
    named = torch.eq(torch.select(right, 1, 0), 0.)
    found = torch.sum(torch.logical_and(named, torch.gt(best, 0.)))
    cued = torch.flatten(torch.select(gold, 0, 5))
    cue_at = (self).labelled(cued)
    cue = (self).project(torch.index_select(flat, 0, cue_at), w["cue"], w["cueb"])
    cue_right = torch.index_select(cued, 0, cue_at)
    spoken = (self).speech(d, cues, roles, train, w)
    losses = torch.stack([(boundary)[0], (tag)[0], (lemma)[0], (tree)[0], (tree)[1], lost, (self).lost(cue, cue_right), (spoken)[0]])
    sizes = torch.tensor([(boundary)[2], (tag)[2], (lemma)[2], (tree)[4], (tree)[4]])
    counts = torch.cat([torch.stack([(boundary)[1], (tag)[1], (lemma)[1], (tree)[2], (tree)[3], found, (self).found(cue, cue_right, False), (spoken)[1]]), sizes, torch.stack([torch.sum(named), (self).found(cue, cue_right, True), (spoken)[2]])])
    return (losses, counts)
