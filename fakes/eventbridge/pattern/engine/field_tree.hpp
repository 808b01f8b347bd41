// engine/field_tree.hpp: the names of all fields that rules ask about, as a tree of keys.
//
// An event is read along this tree: a key that leads nowhere in it is passed over with all that it holds. A name is
// taken apart at its dots, for patterns do not tell a key with a dot from two nested keys.
#pragma once

#include "eventbridge/pattern/engine/hash_chains.hpp"

#include <string>
#include <string_view>

namespace squall::eventbridge {

// A place in the tree. What rules ask about is called a field: a node that was counted by addField().
using NodeId = std::uint32_t;

class FieldTree {
 public:
  static constexpr NodeId kRoot = 0;

  // The node of a name, made when there is none, and counts one more who asks about it. No part of the name is empty.
  NodeId addField(std::string_view name);
  // Takes one of those back; nodes that nobody needs any more go.
  void removeField(NodeId node);

  // The node that a key leads to, which may have dots, or kNone.
  NodeId find(NodeId node, std::string_view key) const {
    if (key.empty() || !mayLead(nodes_[node], key.front())) return kNone;
    const NodeId child = findPart(node, key);
    return child != kNone ? child : findDotted(node, key);
  }

  bool isField(NodeId node) const { return nodes_[node].askers != 0; }
  bool hasChildren(NodeId node) const { return nodes_[node].children != 0; }
  NodeId parent(NodeId node) const { return nodes_[node].parent; }
  // The node that both names go through, as deep as possible.
  NodeId commonAncestor(NodeId a, NodeId b) const;
  // Every node is below this.
  std::size_t nodeLimit() const { return nodes_.size(); }

 private:
  struct Node {
    std::string part;
    NodeId parent = kNone;
    std::uint32_t depth = 0;
    std::uint32_t askers = 0;
    std::uint32_t children = 0;
    std::uint64_t first_characters = 0;  // of the children's parts, at least, by their lowest six bits
  };

  static std::uint64_t bitOf(char character) {
    return std::uint64_t{1} << (static_cast<unsigned char>(character) & 63);
  }
  static bool mayLead(const Node& node, char first) { return (node.first_characters & bitOf(first)) != 0; }
  NodeId findPart(NodeId node, std::string_view part) const;
  NodeId findDotted(NodeId node, std::string_view key) const;
  NodeId addPart(NodeId parent, std::string_view part);

  std::vector<Node> nodes_ = std::vector<Node>(1);
  HashChains<NodeId> edges_;
  std::vector<NodeId> free_;
};

}  // namespace squall::eventbridge
