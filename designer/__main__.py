"""The entry point."""

import sys


def main() -> int:
    """Carry out the command line; returns the exit status."""
    from designer.cli.main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
