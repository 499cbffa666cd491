// Written text to checked values, one function a kind. Nothing: the text is not allowed; the caller says so.
#pragma once
#include "app/settings.h"
#include <optional>

namespace gatelodge::app {

std::optional<QList<Endpoint>> readEndpoints(const QString &text);
std::optional<QList<Network>> readNetworks(const QString &text);
std::optional<QUrl> readOrigin(const QString &text); // https anywhere, http on loopback only
std::optional<QUrl> readSmtpUrl(const QString &text);
std::optional<QString> readDatabaseUrl(const QString &text);
std::optional<QString> readMailAddress(const QString &text);
std::optional<QString> readPath(const QString &text);
std::optional<QString> readLine(const QString &text);
std::optional<bool> readFlag(const QString &text);
std::optional<int> readWhole(const QString &text, qint64 least, qint64 most);

bool isLoopback(const QString &host); // 127.0.0.0/8, ::1, localhost and names below it

} // namespace gatelodge::app
