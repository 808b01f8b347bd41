// The tree of fields.
#include "eventbridge/pattern/engine/field_tree.hpp"

#include "eventbridge/pattern/engine/hashing.hpp"

namespace squall::eventbridge {

NodeId FieldTree::findPart(NodeId node, std::string_view part) const {
  NodeId found = kNone;
  edges_.find(hashOf(node, part), [&](NodeId child) {
    const bool is_it = nodes_[child].parent == node && nodes_[child].part == part;
    if (is_it) found = child;
    return is_it;
  });
  return found;
}

NodeId FieldTree::findDotted(NodeId node, std::string_view key) const {
  std::size_t dot = key.find('.');
  if (dot == std::string_view::npos) return kNone;
  for (std::size_t begin = 0;; dot = key.find('.', begin)) {
    node = findPart(node, key.substr(begin, dot - begin));
    if (node == kNone || dot == std::string_view::npos) return node;
    begin = dot + 1;
  }
}

NodeId FieldTree::addPart(NodeId parent, std::string_view part) {
  const NodeId known = findPart(parent, part);
  if (known != kNone) return known;
  NodeId node = static_cast<NodeId>(nodes_.size());
  if (free_.empty()) {
    nodes_.emplace_back();
  } else {
    node = free_.back();
    free_.pop_back();
  }
  nodes_[node] = {.part = std::string(part), .parent = parent, .depth = nodes_[parent].depth + 1};
  nodes_[parent].first_characters |= bitOf(part.front());
  ++nodes_[parent].children;
  edges_.add(hashOf(parent, part), node);
  return node;
}

NodeId FieldTree::addField(std::string_view name) {
  NodeId node = kRoot;
  for (std::size_t begin = 0; begin <= name.size();) {
    const std::size_t end = std::min(name.find('.', begin), name.size());
    node = addPart(node, name.substr(begin, end - begin));
    begin = end + 1;
  }
  ++nodes_[node].askers;
  return node;
}

void FieldTree::removeField(NodeId node) {
  --nodes_[node].askers;
  while (node != kRoot && nodes_[node].askers == 0 && nodes_[node].children == 0) {
    const NodeId parent = nodes_[node].parent;
    edges_.remove(hashOf(parent, nodes_[node].part), [&](NodeId child) { return child == node; });
    nodes_[node] = {};
    free_.push_back(node);
    if (--nodes_[parent].children == 0) nodes_[parent].first_characters = 0;
    node = parent;
  }
}

NodeId FieldTree::commonAncestor(NodeId a, NodeId b) const {
  while (nodes_[a].depth > nodes_[b].depth) a = nodes_[a].parent;
  while (nodes_[b].depth > nodes_[a].depth) b = nodes_[b].parent;
  while (a != b) {
    a = nodes_[a].parent;
    b = nodes_[b].parent;
  }
  return a;
}

}  // namespace squall::eventbridge
