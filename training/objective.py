"""What training asks for: lines of one topic together, topics apart, and the base model's geometry kept."""

import torch
from torch import Tensor, nn

from training.recipe import Recipe

LOGIT_SCALE = 20.0
NONE = -1


class TopicHead(nn.Module):
    """A linear classifier over the topics and a last class, "none of these"; it is not shipped."""

    def __init__(self, vectors: Tensor, labels: Tensor, topics: int) -> None:
        super().__init__()
        classes = torch.where(labels == NONE, topics, labels)
        means = torch.stack([vectors[classes == number].mean(dim=0) for number in range(topics + 1)])
        # Starting at the class means saves the steps that a random start would spend bending the encoder.
        self.linear = nn.Linear(vectors.shape[1], topics + 1)
        with torch.no_grad():
            self.linear.weight.copy_(LOGIT_SCALE * nn.functional.normalize(means, dim=-1))
            self.linear.bias.zero_()

    def forward(self, vectors: Tensor) -> Tensor:
        """Return logits (batch, topics + 1)."""
        return self.linear(vectors)


def contrast(vectors: Tensor, labels: Tensor, temperature: float) -> Tensor:
    """Supervised contrastive loss; a line that nothing covers pushes away but is pulled to nothing."""
    itself = torch.eye(len(labels), dtype=torch.bool)
    similar = (vectors @ vectors.T / temperature).masked_fill(itself, float("-inf"))
    log_share = similar - similar.logsumexp(dim=1, keepdim=True)
    positive = (labels[:, None] == labels[None, :]) & (labels != NONE)[:, None] & ~itself
    count = positive.sum(dim=1)
    anchored = count > 0
    return -(log_share.masked_fill(~positive, 0.0).sum(dim=1)[anchored] / count[anchored]).mean()


def drift(vectors: Tensor, frozen: Tensor) -> Tensor:
    """Mean squared change of the batch's cosines since the base model."""
    return (vectors @ vectors.T - frozen @ frozen.T).square().mean()


def loss(head: TopicHead, vectors: Tensor, frozen: Tensor, labels: Tensor, recipe: Recipe) -> Tensor:
    """Weigh the terms for one batch; the lines beyond the labels are anchors, which are to stay in place."""
    labelled, count = vectors[: len(labels)], len(labels)
    classes = torch.where(labels == NONE, head.linear.out_features - 1, labels)
    told_apart = nn.functional.cross_entropy(head(labelled), classes, label_smoothing=recipe.smoothing)
    pulled = contrast(labelled, labels, recipe.temperature)
    moved = 1 - (vectors[count:] * frozen[count:]).sum(dim=1).mean()
    return told_apart + pulled + recipe.geometry * drift(vectors, frozen) + recipe.alignment * moved
