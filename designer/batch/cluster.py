"""Tasks carried out by a Dask cluster: the same function over the same ranges, on other computers."""

import asyncio
from collections.abc import Generator, Iterator
from secrets import token_hex
from typing import Any, Final

from designer.batch.shape import Shape
from designer.batch.task import Failure, Part, Task
from designer.batch.work import PartPlace, Progress, work_part
from designer.documents import DocumentError

INSTALL: Final = "pip install 'mapping-designer[cluster]'"
ANSWERS_WITHIN_SECONDS = 8.0
_AHEAD_PER_THREAD = 4
_LEAST_AHEAD = 16  # clusters that grow as they are asked to begin with no worker at all


def parts_by_cluster(
    scheduler: str, mapping: bytes, tasks: Iterator[Task], shape: Shape, place: PartPlace, progress: Progress
) -> Generator[Part, None, None]:
    """The parts of all tasks in their order; a task whose worker is lost is given to another by the scheduler.

    Raises DocumentError where the scheduler does not answer, or a task fails.
    """
    client = _client(scheduler)
    try:
        yield from _parts(client, scheduler, mapping, tasks, shape, place, progress)
    finally:
        client.close()


def _parts(
    client: Any, scheduler: str, mapping: bytes, tasks: Iterator[Task], shape: Shape, place: PartPlace,
    progress: Progress,
) -> Iterator[Part]:  # fmt: skip
    from distributed import as_completed

    name = f"mapping-designer-{token_hex(4)}"
    # As a task's result, not scattered: where the worker that holds it is lost, it is made again.
    shipped = client.submit(_as_it_is, mapping, key=f"{name}-mapping", pure=False)
    running = as_completed(loop=client.loop)
    weights: dict[str, int] = {}
    done: dict[int, Part] = {}
    wanted = 0
    following = next(tasks, None)
    while following is not None or weights or done:
        ahead = max(_LEAST_AHEAD, _AHEAD_PER_THREAD * sum(client.nthreads().values()))
        while following is not None and following.number < wanted + ahead:
            key = f"{name}-{following.number}"
            weights[key] = following.weight_bytes
            running.add(client.submit(work_part, shipped, following, shape, place, _no_progress, key=key, pure=False))
            following = next(tasks, None)
        future = next(running)
        match _result_of(future, scheduler):
            case Part() as part:
                done[part.number] = part
            case Failure() as failure:
                raise failure.as_error()
        progress(weights.pop(future.key))
        while wanted in done:
            yield done.pop(wanted)
            wanted += 1


def _client(scheduler: str) -> Any:
    try:
        from distributed import Client
    except ImportError:
        raise DocumentError(
            "Dask, which runs on a cluster, is not installed", title=scheduler, hint=f"install it by: {INSTALL}"
        ) from None
    try:
        # First without a Client: one that finds nobody goes on trying, and complains when the program ends.
        asyncio.run(asyncio.wait_for(_refuse_others(scheduler), ANSWERS_WITHIN_SECONDS))
        return Client(scheduler, timeout=ANSWERS_WITHIN_SECONDS, set_as_default=False)
    except (OSError, ValueError, TypeError, TimeoutError, RuntimeError) as error:
        raise DocumentError(
            "no Dask scheduler answers there", title=scheduler, hint="check the address, such as tcp://host:8786"
        ) from error


async def _refuse_others(address: str) -> None:
    """Raises where no scheduler answers at an address."""
    from distributed.core import rpc
    from distributed.security import Security

    async with rpc(
        address, connection_args=Security().get_connection_args("client"), timeout=ANSWERS_WITHIN_SECONDS
    ) as there:
        answer = await there.identity()
    if answer.get("type") != "Scheduler":
        raise ValueError(address)


def _result_of(future: Any, scheduler: str) -> Part | Failure:
    """What a task gave; whatever else it ends with is told as the cluster's fault."""
    from distributed import CancelledError, KilledWorker

    try:
        result: Part | Failure = future.result()
    except KilledWorker as error:
        raise DocumentError(
            f"{error.allowed_failures + 1} workers ended one after the other while they worked on the same part",
            title=scheduler, hint="look whether their memory is enough",
        ) from None  # fmt: skip
    except ModuleNotFoundError as error:
        raise DocumentError(
            f"its workers lack {error.name}", title=scheduler, hint=f"install it there as well, by: {INSTALL}"
        ) from None
    except (CancelledError, OSError) as error:
        raise DocumentError(
            f"it no longer answers ({type(error).__name__})", title=scheduler, hint="look after the cluster"
        ) from None
    return result


def _as_it_is(mapping: bytes) -> bytes:
    return mapping


def _no_progress(_bytes: int) -> None:
    """A cluster tells of whole parts only."""
