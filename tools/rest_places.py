"""Where members of restJson services travel: what modelgen_emit.py writes and src/wire/rest_codec reads."""

LOCATIONS = {"uri": "Uri", "querystring": "Query"}


def check(service, structures):
    """Headers, payloads and results beside the body are in no service yet, and the codec knows none."""
    for name, aws_name in structures.structs.items() if service.rest else ():
        shape = structures.shapes.get(aws_name, {})
        places = {member.get("location") for member in shape.get("members", {}).values()} - {None}
        if "payload" in shape or places - set(LOCATIONS) or (places and not name.endswith("Request")):
            raise ValueError(f"{name} has members in places that src/wire/rest_codec does not know")
        for member, row in shape.get("members", {}).items():
            if "location" not in row and row.get("locationName", member) != member:
                raise ValueError(f"{name}.{member} has another name in the body")
