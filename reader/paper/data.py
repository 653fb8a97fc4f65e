"""Values as the template reads them."""

Data = dict[str, "Data"] | list["Data"] | str | int | bool | None
"""What JSON can hold."""
