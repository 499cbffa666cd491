// Who acts. Every transaction names its actor, and the database writes the name into the audit (EL-06): a user id as
// text, or one of the reserved names below. Shown actors are captions; stored ones are ids.
#pragma once
#include "server/domain/ids.h"
#include <QString>

namespace gatelodge {

enum class Source { Console, Web, Api, Cli, Sync, System };

QLatin1StringView sourceName(Source source);

struct Actor {
    QString name;    // a user id, or "system", "anonymous", "console:<operating system user>"
    Source source = Source::System;
    QString request; // id of the web request, where there is one

    static Actor system() { return {QStringLiteral("system"), Source::System, {}}; }
    static Actor anonymous(const QByteArray &request) {
        return {QStringLiteral("anonymous"), Source::Web, QString::fromLatin1(request)};
    }
    static Actor person(const UserId &uid, const QByteArray &request) {
        return {toString(uid), Source::Web, QString::fromLatin1(request)};
    }
};

} // namespace gatelodge
