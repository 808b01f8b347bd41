"""Where members of restJson services travel: what modelgen_emit.py writes and src/wire/rest_codec reads."""

LOCATIONS = {"uri": "Uri", "querystring": "Query"}
# Operations of Schemas whose answers are a payload, which the codec does not know; none of them is done.
PAYLOADS = ("GetCodeBindingSourceResult",)


def with_iso_times_as_texts(shapes):
    """An instant that is a text in JSON ("2030-01-01T00:00:00Z") is a text in C++ too; all others are numbers of seconds."""
    is_iso = lambda shape: shape["type"] == "timestamp" and shape.get("timestampFormat") == "iso8601"
    return {name: {"type": "string"} if is_iso(shape) else shape for name, shape in shapes.items()}


def statuses(models):
    """src/wire/rest_statuses.gen.hpp: what an operation answers when all is well, where that is not 200."""
    out = ["// clang-format off", "#pragma once", "", "#include <string_view>", "", "namespace squall::wire {", ""]
    out += ["// Method and path template of an operation, as the models have them.", "struct RestStatus {"]
    out += ["  std::string_view method;", "  std::string_view uri;", "  int status = 200;", "};"]
    out.append("inline constexpr RestStatus kRestStatuses[] = {")
    for model in models:
        for name in sorted(model["operations"]):
            http = model["operations"][name]["http"]
            if http.get("responseCode", 200) != 200:
                out.append(f'  {{"{http["method"]}", "{http["requestUri"]}", {http["responseCode"]}}},  // {name}')
    return "\n".join(out + ["};", "", "}  // namespace squall::wire", ""])


def body_name(service, aws_name, member):
    """What a member of a body is called in JSON: restJson alone has names beside the model's own."""
    return member.get("locationName", aws_name) if service.rest and "location" not in member else aws_name


def check(service, structures):
    """Headers, payloads and results beside the body are in no service yet, and the codec knows none."""
    for name, aws_name in structures.structs.items() if service.rest else ():
        shape = structures.shapes.get(aws_name, {})
        places = {member.get("location") for member in shape.get("members", {}).values()} - {None}
        if ("payload" in shape and name not in PAYLOADS) or places - set(LOCATIONS) or (places and not name.endswith("Request")):
            raise ValueError(f"{name} has members in places that src/wire/rest_codec does not know")
