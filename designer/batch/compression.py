"""gzip and Zstandard, by the ending of a name or the first bytes of a stream."""

import gzip
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import Any, BinaryIO, cast

from designer.documents import DocumentError

_GZIP_LEVEL = 6


class Compression(StrEnum):
    """How the bytes of a file are packed."""

    NONE = ""
    GZIP = "gzip"
    ZSTD = "zstd"


_ENDINGS = {".gz": Compression.GZIP, ".gzip": Compression.GZIP, ".zst": Compression.ZSTD, ".zstd": Compression.ZSTD}
_MAGIC = {b"\x1f\x8b": Compression.GZIP, b"\x28\xb5\x2f\xfd": Compression.ZSTD}


def compression_of(name: str, head: bytes = b"") -> Compression:
    """What a name's ending or the first bytes say."""
    by_name = (kind for ending, kind in _ENDINGS.items() if name.lower().endswith(ending))
    by_magic = (kind for magic, kind in _MAGIC.items() if head.startswith(magic))
    return next(by_name, next(by_magic, Compression.NONE))


def without_ending(name: str) -> str:
    """The name of what is packed: `orders.ndjson` for `orders.ndjson.gz`."""
    return next((name[: -len(ending)] for ending in _ENDINGS if name.lower().endswith(ending)), name)


@contextmanager
def unpacked(file: BinaryIO, compression: Compression, title: str) -> Iterator[BinaryIO]:
    """The bytes that are packed in a file; reading raises DocumentError where they are cut off or damaged."""
    with _told(title):
        match compression:
            case Compression.NONE:
                yield file
            case Compression.GZIP:
                yield cast(BinaryIO, gzip.GzipFile(fileobj=file))
            case Compression.ZSTD:
                yield cast(BinaryIO, _zstd().ZstdFile(file))


@contextmanager
def packed(file: BinaryIO, compression: Compression) -> Iterator[BinaryIO]:
    """A file that packs what is written to it; several one after the other are one packed file as well."""
    match compression:
        case Compression.NONE:
            yield file
        case Compression.GZIP:
            with gzip.GzipFile(filename="", fileobj=file, mode="wb", compresslevel=_GZIP_LEVEL, mtime=0) as packing:
                yield cast(BinaryIO, packing)
        case Compression.ZSTD:
            with _zstd().ZstdFile(file, "w") as packing:
                packing.write(b"")  # else nothing at all would be written where nothing else is
                yield cast(BinaryIO, packing)


@contextmanager
def _told(title: str) -> Iterator[None]:
    try:
        yield
    except EOFError:
        raise DocumentError(
            "it ends in the middle of its compressed data", title=title, hint="check that it was copied whole"
        ) from None
    except (gzip.BadGzipFile, zlib.error) as error:
        raise _damaged(title, error) from None
    except Exception as error:
        if type(error).__name__ != "ZstdError":  # known only where it is loaded
            raise
        raise _damaged(title, error) from None


def _damaged(title: str, error: Exception) -> DocumentError:
    return DocumentError(
        f"its compressed data is damaged ({error})", title=title, hint="check that it was copied whole, or its ending"
    )


def _zstd() -> Any:
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    return zstd
