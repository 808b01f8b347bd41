"""Turns one service model into the text of its header and source: the second half of modelgen.py."""

import re

import rest_places

KINDS = {
    "boolean": ("bool", "Boolean", "false"),
    "integer": ("std::int32_t", "Integer", "0"),
    "long": ("std::int64_t", "Long", "0"),
    "float": ("double", "Double", "0"),
    "double": ("double", "Double", "0"),
    "string": ("std::string", "String", "{}"),
    "blob": ("Blob", "Blob", "{}"),
    "timestamp": ("TimePoint", "Timestamp", "{}"),
}
KEYWORDS = set(
    "alignas alignof and asm auto bool break case catch char class const continue default delete do double else enum "
    "explicit export extern false float for friend goto if inline int long mutable namespace new not operator or "
    "private protected public register return short signed sizeof static struct switch template this throw true try "
    "typedef typename union unsigned using virtual void volatile while xor shape".split()
)


def camel(name):
    """QueueUrl -> queueUrl, SSESpecification -> sseSpecification, MD5OfBody -> md5OfBody, ID -> id."""
    run = re.match(r"[A-Z]*", name).group()
    # The last capital of a run starts the next word, if a word follows.
    if len(run) > 1 and name[len(run) :][:1].islower():
        run = run[:-1]
    result = run.lower() + name[len(run) :]
    return result + "_" if result in KEYWORDS else result


def constant(value):
    """PAY_PER_REQUEST -> kPayPerRequest, VisibilityTimeout -> kVisibilityTimeout."""
    words = [word for word in re.split(r"[^A-Za-z0-9]+", value) if word]
    return "k" + "".join(word.capitalize() if word.isupper() else word[0].upper() + word[1:] for word in words)


def literal(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t") + '"'


class Structures:
    """The structs of a service in an order in which each comes after those that it is made of."""

    def __init__(self, service, model):
        self.service = service
        self.shapes = rest_places.with_iso_times_as_texts(model["shapes"])
        self.messages = {name + suffix for name in model["operations"] for suffix in ("Request", "Result")}
        self.structs = {}  # C++ name -> AWS shape name, or None for an operation that has no such shape
        self.scalars = {}  # AWS names of everything else that is reachable, in order of need
        for operation in model["operations"].values():
            for role, suffix in (("input", "Request"), ("output", "Result")):
                self._add(operation["name"] + suffix, operation.get(role, {}).get("shape"))
        # In restJson an error is a body of its own: its one member is "Message" here and "message" there.
        self.detailed_errors = [
            name
            for name, shape in sorted(self.shapes.items())
            if shape.get("exception") and (service.rest or set(map(str.lower, shape["members"])) - {"message"})
        ]
        for name in self.detailed_errors:
            self._add(name, name)
        self.messages |= set(self.detailed_errors)

    def _add(self, cpp_name, aws_name):
        if cpp_name in self.structs:
            if self.structs[cpp_name] != aws_name:
                raise ValueError(f"{cpp_name} would be two structs")
            return
        for member in self.shapes[aws_name]["members"].values() if aws_name else ():
            self._need(member["shape"], (aws_name,))
        self.structs[cpp_name] = aws_name

    def _need(self, name, path):
        if name in self.service.borrowed:
            return
        if name in path:
            raise ValueError(f"{name} is recursive: it has to be written by hand")
        shape = self.shapes[name]
        if shape["type"] == "structure":
            for member in shape["members"].values():
                self._need(member["shape"], path + (name,))
            self._add(name, name)
            return
        if shape["type"] == "list":
            self._need(shape["member"]["shape"], path + (name,))
            if self.shapes[shape["member"]["shape"]]["type"] == "boolean":
                raise ValueError(f"{name}: std::vector<bool> has no elements to point at")
        if shape["type"] == "map":
            self._need(shape["key"]["shape"], path + (name,))
            self._need(shape["value"]["shape"], path + (name,))
        self.scalars[name] = True

    def type(self, name):
        shape = self.shapes[name]
        if shape["type"] == "structure":
            return name
        if shape["type"] == "list":
            return f"List<{self.type(shape['member']['shape'])}>"
        if shape["type"] == "map":
            return f"Map<{self.type(shape['value']['shape'])}>"
        return KINDS[shape["type"]][0]

    def members(self, cpp_name):
        """(AWS name, C++ name, AWS shape, required) of each member of a struct."""
        aws_name = self.structs[cpp_name]
        if aws_name is None:
            return []
        required = set(self.shapes[aws_name].get("required", ()))
        # AWS writes "message" and "Message", never both in one shape; any other clash must not pass unseen.
        members = [(n, camel(n), m["shape"], n in required) for n, m in self.shapes[aws_name]["members"].items()]
        if len(members) > 64:
            raise ValueError(f"{aws_name} has more members than the decoder has bits to remember them by")
        if len({cpp for _, cpp, _, _ in members}) != len(members):
            raise ValueError(f"{aws_name} has two members of one C++ name")
        return members

    def is_deprecated(self, cpp_name, aws_member):
        return bool(self.shapes[self.structs[cpp_name]]["members"][aws_member].get("deprecated"))

    def is_message(self, cpp_name):
        return cpp_name in self.messages

    def enums(self):
        return {n: self.shapes[n]["enum"] for n in self.scalars if "enum" in self.shapes[n]}


def emit(service, model):
    structures = Structures(service, model)
    rest_places.check(service, structures)
    operations = sorted(model["operations"])
    return header(service, structures, operations), source(service, model, structures, operations)


# ---- header ----------------------------------------------------------------------------------------------------------


def field(structures, cpp, shape, required):
    cpp_type = structures.type(shape)
    kind = structures.shapes[shape]["type"]
    if kind in ("list", "map"):
        return f"  {cpp_type} {cpp} = {{}};" + ("  // required" if required else "")
    if not required:
        return f"  std::optional<{cpp_type}> {cpp} = {{}};"
    return f"  {cpp_type} {cpp} = {KINDS[kind][2] if kind in KINDS else '{}'};"


def header(service, structures, operations):
    used = {structures.shapes[name]["type"] for name in structures.scalars}
    out = ["// clang-format off", "#pragma once", ""]
    if "timestamp" in used:
        out.append("#include <squall/clock.hpp>")
    if service.borrowed:
        out.append("#include <squall/dynamodb/attribute_value.hpp>")
    out.append("#include <squall/model.hpp>\n")
    out += [f"#include <{h}>" for h in ("cstddef", "cstdint", "optional", "string", "string_view", "utility")]
    out += ["", "namespace squall::core {", "class World;", "}", "namespace squall::model {", "struct ServiceModel;", "}", ""]
    out += [f"namespace squall::{service.folder} {{", "", "using model::operator==;", "using model::operator<<;", ""]
    if service.borrowed and service.folder != "dynamodb":
        out += [f"using dynamodb::{name};" for name in service.borrowed] + [""]
    out += enum_constants(structures)
    for name in structures.structs:
        out.append(f"struct {name} {{")
        out += [field(structures, cpp, shape, required) for _, cpp, shape, required in structures.members(name)]
        out += ["  static const model::Shape& shape();", "};", ""]
    out += operation_list(service, operations)
    out += api_class(service, operations)
    out += [f"}}  // namespace squall::{service.folder}", ""]
    return "\n".join(out)


def enum_constants(structures):
    out = ["// The values of AWS's enums. Members that hold them are strings, since AWS adds values at any time."]
    for name, values in structures.enums().items():
        constants = [constant(value) for value in values]
        if len(set(constants)) != len(values):
            raise ValueError(f"{name} has two values of one C++ name")
        out.append(f"namespace {name} {{")
        out += [f"inline constexpr const char* {c} = {literal(v)};" for c, v in zip(constants, values)]
        out.append("}")
    return out + [""]


def operation_list(service, operations):
    out = ["// Every operation that AWS models, in alphabetical order; the number is its place in the service's tables."]
    out.append("enum class Operation : std::size_t {")
    out += [f"  {name}," for name in operations]
    out += ["};", f"inline constexpr std::string_view kOperationNames[] = {{"]
    out += [f"  {literal(name)}," for name in operations]
    out += ["};", "using enum Operation;"]
    out.append("constexpr model::OperationName operationName(Operation operation) {")
    out.append(f"  return {{{literal(service.name)}, kOperationNames[static_cast<std::size_t>(operation)]}};")
    return out + ["}", "", "const model::ServiceModel& serviceModel();", ""]


def api_class(service, operations):
    out = [
        f"// Every {service.title} operation as a call on one Cloud, in one region. Blocks until it is answered, and throws the",
        "// AwsError that AWS would answer. Thread-safe.",
        f"// {service.documentation}API_Operations.html",
        f"class {service.api_class} {{",
        " public:",
        f"  {service.api_class}(core::World& world, std::string region) : world_(world), region_(std::move(region)) {{}}",
        "",
        "  const std::string& region() const { return region_; }",
        "",
    ]
    out += [f"  {name}Result {camel(name)}(const {name}Request& request);" for name in operations]
    return out + ["", " private:", "  core::World& world_;", "  std::string region_;", "};", ""]


# ---- source ----------------------------------------------------------------------------------------------------------


def shape_constant(name):
    return f"k{name.lstrip('_')}Shape"


def source(service, model, structures, operations):
    out = ["// clang-format off", f"#include <squall/{service.folder}/model.gen.hpp>", ""]
    out += ['#include "core/invoke.hpp"', '#include "core/model.hpp"']
    if service.borrowed:
        out.append('#include "dynamodb/value/attribute_value_shape.hpp"')
    out += ["", f"namespace squall::{service.folder} {{", "namespace {", ""]
    out += [f"using dynamodb::{shape_constant(name)};" for name in service.borrowed if service.folder != "dynamodb"]
    # In order of need a list of structs comes after the struct, and a struct after its scalars.
    done = set()
    for name in structures.structs:
        out += needed_scalars(service, structures, name, done)
        out += struct_table(service, structures, name)
    out += ["}  // namespace", ""]
    out += [
        f"const model::Shape& {name}::shape() {{ return {shape_constant(name)}; }}" for name in structures.structs
    ]
    out += service_tables(service, model, structures, operations)
    out += [f"}}  // namespace squall::{service.folder}", ""]
    return "\n".join(out)


def needed_scalars(service, structures, struct, done):
    out = []

    def need(name):
        shape = structures.shapes[name]
        if name in done or name in service.borrowed or shape["type"] == "structure":
            return
        done.add(name)
        for role in ("key", "value", "member"):
            if role in shape:
                need(shape[role]["shape"])
        out.extend(scalar_shape(service, structures, name))

    for _, _, shape, _ in structures.members(struct):
        need(shape)
    return out


def scalar_shape(service, structures, name):
    shape = structures.shapes[name]
    kind = shape["type"]
    out = []
    constraint = [f".{bound} = {int(shape[bound])}" for bound in ("min", "max") if bound in shape]
    if "pattern" in shape:
        constraint.append(f".pattern = {literal(shape['pattern'])}")
    if "enum" in shape:
        values = ", ".join(map(literal, shape["enum"]))
        out.append(f"constexpr std::string_view k{name}Values[] = {{{values}}};")
        constraint.append(f".values = k{name}Values")
    fields = [f".kind = model::Kind::{KINDS[kind][1] if kind in KINDS else kind.capitalize()}", f'.name = "{name}"']
    if constraint:
        fields.append(f".constraint = {{{', '.join(constraint)}}}")
    if shape.get("sensitive"):
        fields.append(".sensitive = true")
    if shape.get("deprecated"):
        fields.append(".deprecated = true")
    if kind == "list":
        element = shape["member"]["shape"]
        fields += [f".element = &{shape_constant(element)}"] + query_fields(service, name, kind)
        fields.append(f".list = &model::kListOps<{structures.type(element)}>")
    if kind == "map":
        value = shape["value"]["shape"]
        fields += [f".element = &{shape_constant(value)}", f".key = &{shape_constant(shape['key']['shape'])}"]
        fields += query_fields(service, name, kind) + [f".map = &model::kMapOps<{structures.type(value)}>"]
    out.append(f"constexpr model::Shape {shape_constant(name)}{{{', '.join(fields)}}};")
    return out


def query_fields(service, name, kind):
    if not service.query:
        return []
    if kind == "list":
        return [f'.element_name = "{service.query.LIST_ELEMENTS[name]}"', ".flattened = true"]
    _, key, value = service.query.MAPS[name]
    return [f'.element_name = "{value}"', f'.key_name = "{key}"', ".flattened = true"]


def wire_name(service, member):
    if not service.query:
        return member.get("locationName") if service.rest else None
    shape = member["shape"]
    if shape in service.query.MAPS:
        return service.query.MAPS[shape][0]
    return service.query.LIST_ELEMENTS.get(shape)


def struct_table(service, structures, name):
    members = structures.members(name)
    out = []
    if members:
        out += accessor(name, members)
        out.append(f"constexpr model::Member k{name}Members[] = {{")
        for index, (aws, _, shape, required) in enumerate(members):
            member = structures.shapes[structures.structs[name]]["members"][aws]
            name_in_body = rest_places.body_name(service, aws, member)
            fields = [f'.name = "{name_in_body}"', f'.wire_name = "{wire_name(service, member) or aws}"']
            fields.append(f".shape = &{shape_constant(shape)}")
            if required:
                fields.append(".required = true")
            if "location" in member and service.rest:
                fields.append(f".location = model::Location::{rest_places.LOCATIONS[member['location']]}")
            fields += [f".index = {index}", f".access = &access{name}"]
            if structures.is_deprecated(name, aws):
                fields.append(".deprecated = true")
            out.append(f"  {{{', '.join(fields)}}},")
        out.append("};")
    fields = [".kind = model::Kind::Structure", f'.name = "{structures.structs[name] or name}"']
    if structures.shapes.get(structures.structs[name], {}).get("deprecated"):
        fields.append(".deprecated = true")
    if members:
        fields.append(f".members = k{name}Members")
    if structures.is_message(name):
        fields.append(f".create = &model::createObject<{name}>")
    return out + [f"constexpr model::Shape {shape_constant(name)}{{{', '.join(fields)}}};", ""]


def accessor(name, members):
    out = [f"void* access{name}(void* object, std::size_t index, bool make) {{"]
    out += [f"  auto& value = *static_cast<{name}*>(object);", "  switch (index) {"]
    out += [f"    case {index}: return model::field(value.{cpp}, make);" for index, (_, cpp, _, _) in enumerate(members)]
    return out + ["    default: return nullptr;", "  }", "}"]


def service_tables(service, model, structures, operations):
    metadata = model["metadata"]
    out = ["", "namespace {", "", "constexpr model::OperationModel kOperations[] = {"]
    for name in operations:
        operation = model["operations"][name]
        fields = [f'.name = "{name}"', f".request = &k{name}RequestShape", f".result = &k{name}ResultShape"]
        if "output" in operation:
            fields.append(".has_output = true")
            if service.query:
                fields.append(f'.result_wrapper = "{name}Result"')
        http = operation["http"]
        fields += [f'.http_method = "{http["method"]}"', f'.http_uri = "{http["requestUri"]}"']
        if operation.get("deprecated"):
            fields.append(".deprecated = true")
        out.append(f"  {{{', '.join(fields)}}},")
    out += ["};", "", "constexpr model::ErrorModel kErrors[] = {"]
    for name, shape in sorted(structures.shapes.items()):
        if not shape.get("exception"):
            continue
        code, status = (service.query.ERRORS if service.query else {}).get(name, ("", 500 if shape.get("fault") else 400))
        status = shape["error"]["httpStatusCode"] if service.rest else status
        code = "" if code == name else code
        detail = f"&{shape_constant(name)}" if name in structures.detailed_errors else "nullptr"
        out.append(f'  {{.name = "{name}", .query_code = "{code}", .http_status = {status}, .shape = {detail}}},')
    names = ["RestJson"] if service.rest else ["AwsJson", "AwsQuery"] if service.query else ["AwsJson"]
    protocols = ", ".join(f"model::Protocol::{name}" for name in names)
    out += ["};", "", f"constexpr model::Protocol kProtocols[] = {{{protocols}}};", ""]
    out += [
        "constexpr model::ServiceModel kService{",
        f'  .name = "{service.name}",',
        f'  .signing_name = "{metadata.get("signingName", metadata["endpointPrefix"])}",',
        f'  .target_prefix = "{metadata.get("targetPrefix", "")}",',
        f'  .json_version = "{metadata["jsonVersion"]}",',
        f'  .api_version = "{metadata["apiVersion"]}",',
        f'  .xml_namespace = "{service.xml_namespace}",',
        f'  .error_namespace = "{service.error_namespace}",',
        f"  .query_compatible = {'true' if 'awsQueryCompatible' in metadata else 'false'},",
        "  .protocols = kProtocols,",
        "  .operations = kOperations,",
        "  .errors = kErrors,",
        "};",
        "",
        "}  // namespace",
        "",
        "const model::ServiceModel& serviceModel() { return kService; }",
        "",
    ]
    for name in operations:
        out += [
            f"{name}Result {service.api_class}::{camel(name)}(const {name}Request& request) {{",
            f"  {name}Result result;",
            f"  core::invoke(world_, kService, static_cast<std::size_t>(Operation::{name}), region_, &request, &result);",
            "  return result;",
            "}",
        ]
    return out + [""]
