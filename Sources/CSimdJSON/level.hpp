// The tree of the paths that are wanted of a record.
#pragma once
#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr size_t buckets = 64;

size_t bucket(std::string_view key) {
  return key.empty() ? 0 : (key.size() * 7 + static_cast<uint8_t>(key.front()) * 3 + static_cast<uint8_t>(key.back())) % buckets;
}

// The keys of one level, found by length and edge letters before they are compared.
struct Level {
  struct Item {
    std::string key;
    std::vector<int> slots;
    std::unique_ptr<Level> below;
    int next = -1;
  };
  static constexpr long most_dots = 8;
  std::vector<Item> items;
  int16_t first[buckets];

  Level() { std::fill(first, first + buckets, int16_t(-1)); }

  Item *find(std::string_view key) {
    for (int i = first[bucket(key)]; i >= 0; i = items[i].next)
      if (items[i].key == key) return &items[i];
    return nullptr;
  }
  const Item *find(std::string_view key) const { return const_cast<Level *>(this)->find(key); }

  Item &item(std::string_view key) {
    if (Item *found = find(key)) return *found;
    Item item;
    item.key = std::string(key);
    item.next = first[bucket(key)];
    first[bucket(key)] = static_cast<int16_t>(items.size());
    items.push_back(std::move(item));
    return items.back();
  }

  void add(std::string_view path, int slot) {
    item(path).slots.push_back(slot);
    // A key may hold dots itself (`m.relates_to`): each dot may be the one that leads into an object. That is twice the work for each dot, so
    // that of many only the first is taken for one that does.
    const bool has_many = std::count(path.begin(), path.end(), '.') > most_dots;
    for (size_t dot = path.find('.'); dot != std::string_view::npos; dot = has_many ? std::string_view::npos : path.find('.', dot + 1)) {
      Item &parent = item(path.substr(0, dot));
      if (!parent.below) parent.below = std::make_unique<Level>();
      parent.below->add(path.substr(dot + 1), slot);
    }
  }
};

} // namespace
