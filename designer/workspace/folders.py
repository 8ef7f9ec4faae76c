"""Where the designer keeps what is no file of a person's own: journals and the versions before."""

from pathlib import Path


def data_folder() -> Path:
    """The folder of this user, by the custom of the system; it need not be there yet."""
    import platformdirs  # late: only what runs after the first paint asks for it

    return platformdirs.user_data_path("mapping-designer", appauthor=False)
