// A token of a filter's sentence that stands for one of some records, or for any of them.
#pragma once
#include "ui/pieces/filter_sentence.h"
#include <optional>

namespace gatelodge::ui {

template <typename Record, typename Name, typename IdType>
SentenceToken *recordToken(Words role, Words any, const QList<Record> &records, Name name,
                           const std::optional<IdType> &now) {
    std::vector<SentenceToken::Choice> choices{{0, std::move(any)}};
    for (const Record &record : records)
        choices.push_back({record.id.value, Words(name(record))});
    auto *token = new SentenceToken(std::move(role), std::move(choices));
    token->setValue(now ? now->value : 0);
    return token;
}

template <typename IdType> std::optional<IdType> chosen(const QVariant &value) {
    return value.toInt() ? std::optional(IdType(value.toInt())) : std::nullopt;
}

} // namespace gatelodge::ui
